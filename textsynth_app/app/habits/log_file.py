"""The log file: what was started, and what went wrong; never what was typed or played."""

from __future__ import annotations

import os
import platform
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import logging

NAME = "textsynth"
LONGEST_BYTES, OLDER_FILES = 512_000, 2  # together with the older ones never more than 1.5 MB


def log_path() -> Path:
    """The log file: in the folder TEXTSYNTH_CONFIG_HOME if that is set, else where the system keeps logs."""
    folder = os.environ.get("TEXTSYNTH_CONFIG_HOME")
    if folder:
        return Path(folder) / "textsynth.log"
    from platformdirs import user_log_path

    return Path(user_log_path(NAME, appauthor=False)) / "textsynth.log"


class Log:
    """Lines with their time in one file of bounded size. It is opened by the first line; without a place it is mute."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or log_path()
        self._logger: logging.Logger | None = None

    def info(self, text: str) -> None:
        """Something that helps to understand what comes after it."""
        self._open().info(text)

    def warning(self, text: str) -> None:
        """Something that should not be, and does no harm."""
        self._open().warning(text)

    def error(self, text: str) -> None:
        """Something that went wrong."""
        self._open().error(text)

    def begin(self) -> None:
        """Say what runs here."""
        from textsynth_app import __version__

        self.info(f"TextSynth {__version__}, Python {platform.python_version()}, {platform.platform()}")

    def close(self) -> None:
        """Let go of the file."""
        if self._logger is not None:
            for handler in list(self._logger.handlers):
                self._logger.removeHandler(handler)
                handler.close()
            self._logger = None

    def _open(self) -> logging.Logger:
        if self._logger is None:
            # Imported here: it takes a while, and the window is painted before there is a line to write.
            import logging
            from logging.handlers import RotatingFileHandler

            self._logger = logging.Logger(NAME)  # of its own: other libraries' messages have no place in it
            try:
                self.path.parent.mkdir(parents=True, exist_ok=True)
                handler: logging.Handler = RotatingFileHandler(
                    self.path, maxBytes=LONGEST_BYTES, backupCount=OLDER_FILES, encoding="utf-8", errors="replace"
                )
            except OSError as error:
                print(f"There is no log: {self.path} cannot be written ({error}).", file=sys.stderr)
                handler = logging.NullHandler()
            handler.handleError = lambda record: None  # type: ignore[method-assign]  # a full disk must not be an error more
            handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
            self._logger.addHandler(handler)
        return self._logger
