"""Starts the window: first paint first, everything slow after it."""

from __future__ import annotations

import os
import signal
import sys
import traceback
from types import TracebackType
from typing import TYPE_CHECKING

from textsynth_app.app.timing import mark

if TYPE_CHECKING:
    from textsynth_app.app.message_bar import MessageBar

NO_DISPLAY = "No display: the window needs a screen. Without one, use: textsynth render {prompt} -o sound.wav"


def run(prompt: str | None) -> int:
    """Open the window, with a prompt if one is given, and stay until it is closed. Returns the exit code."""
    if not _has_display():
        shown = '"deep bell"' if prompt is None else _quoted(prompt)
        print(NO_DISPLAY.format(prompt=shown), file=sys.stderr)
        return 1
    # Imported here: without a display none of it is of use, and importing it must not fail.
    from PySide6.QtWidgets import QApplication

    from textsynth_app.app.quick_imports import skip_feature_search

    skip_feature_search()
    from textsynth_app.app import theme
    from textsynth_app.app.collector import Collector
    from textsynth_app.app.instrument import Instrument
    from textsynth_app.app.settings import Settings, default_settings_path
    from textsynth_app.app.sound import Sound
    from textsynth_app.app.window import Window
    from textsynth_app.app.worker import ModelWorker

    application = QApplication.instance() or QApplication(["textsynth"])
    assert isinstance(application, QApplication)
    application.setApplicationName("TextSynth")
    application.setDesktopFileName("textsynth")
    theme.apply(application)
    collector = Collector()
    sound = Sound()
    window = Window(sound, Instrument(sound.patch), ModelWorker(), Settings(default_settings_path()))
    _say_unexpected_errors_in(window.messages)
    signal.signal(signal.SIGINT, lambda *_: window.close())

    def first_paint() -> None:
        mark("window_visible")
        window.begin(prompt)

    def first_answer() -> None:
        mark("first_prompt")
        if once:
            window.close()

    def no_answer(_: str) -> None:
        if once:
            failures.append(1)
            window.close()

    failures: list[int] = []
    once = os.environ.get("TEXTSYNTH_EXIT_AFTER_FIRST_PROMPT") == "1"
    window.painted.connect(first_paint)
    window.worker.failed.connect(no_answer)
    window.worker.failed.connect(collector.settle)
    window.worker.loaded.connect(collector.settle)
    window.instrument.ready.connect(lambda: mark("audio_ready"))
    window.prompting.answered.connect(lambda _: first_answer())
    window.show()
    code = application.exec()
    collector.stop()
    code = code or len(failures)
    if window.worker.isRunning():  # stuck in an import: nothing of the user's depends on it, and Qt would abort
        os._exit(code)
    return code


def _say_unexpected_errors_in(messages: MessageBar) -> None:
    """A defect in a slot must not pass unseen: the trace goes to stderr, its last line to the window."""

    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        traceback.print_exception(kind, error, trace)
        messages.error("defect", f"Something unexpected happened ({kind.__name__}: {error}): please report it.")

    sys.excepthook = show


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _quoted(text: str) -> str:
    import shlex

    return shlex.quote(text)
