"""What the window remembers between starts; a damaged file costs the memory, never the start."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

LONGEST_TEXT = 2_000_000  # characters of any stored text; a session with snapshots has up to 200,000


def default_settings_path() -> Path:
    """The settings file: in the folder TEXTSYNTH_CONFIG_HOME if that is set, else where the system keeps such files."""
    from platformdirs import user_config_path

    folder = os.environ.get("TEXTSYNTH_CONFIG_HOME") or user_config_path("textsynth", appauthor=False)
    return Path(folder) / "window.ini"


class Settings:
    """Typed access to one QSettings file; every getter has a fallback for what is missing or damaged."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    def text(self, key: str, fallback: str = "") -> str:
        """A stored text."""
        value = self._store.value(key)
        return value if isinstance(value, str) and len(value) <= LONGEST_TEXT else fallback

    def whole_number(self, key: str, fallback: int) -> int:
        """A stored whole number."""
        try:
            return int(str(self._store.value(key)))
        except ValueError:
            return fallback

    def json(self, key: str) -> Any:
        """Stored JSON, or None."""
        try:
            return json.loads(self.text(key))
        except (ValueError, RecursionError):
            return None

    def bytes(self, key: str) -> QByteArray:
        """Stored bytes, such as a window's geometry; empty if there are none."""
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def put(self, key: str, value: str | int | QByteArray) -> None:
        """Keep a value."""
        self._store.setValue(key, value)

    def put_json(self, key: str, value: object) -> None:
        """Keep something as JSON."""
        self.put(key, json.dumps(value))

    def save(self) -> bool:
        """Write to disk; False if that is not possible."""
        self._store.sync()
        # A format error tells of what was read at the start: it is written over.
        return self._store.status() != QSettings.Status.AccessError
