"""Starts the window: first paint first, everything slow after it."""

from __future__ import annotations

import os
import sys
import traceback
from types import TracebackType
from typing import TYPE_CHECKING

from textsynth_app.app.interruption import Interruption
from textsynth_app.app.timing import mark

if TYPE_CHECKING:
    from textsynth_app.app.message_bar import MessageBar
    from textsynth_app.live.tuning import TuningFiles

EXIT_INTERRUPTED = 130  # 128 + SIGINT, as shells have it


def run(prompt: str | None, tuning: TuningFiles | None = None) -> int:
    """Open the window, with a prompt or a tuning if given, and stay until it is closed. Returns the exit code.

    Ctrl-C closes the window like its own button, with exit code 130. Without a display Qt ends the process: the caller
    makes sure that there is one.
    """
    with Interruption() as interruption:
        return _run(prompt, tuning, interruption)


def _run(prompt: str | None, tuning: TuningFiles | None, interruption: Interruption) -> int:
    # Imported here: the command line knows this module, and should not load Qt for its other jobs.
    from PySide6.QtCore import QTimer
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

    if interruption.wished:
        return EXIT_INTERRUPTED
    application = QApplication.instance() or QApplication(["textsynth"])
    assert isinstance(application, QApplication)
    application.setApplicationName("TextSynth")
    application.setDesktopFileName("textsynth")
    theme.apply(application)
    collector = Collector()
    sound = Sound()
    window = Window(sound, Instrument(sound.patch), ModelWorker(), Settings(default_settings_path()))
    if tuning is not None:
        window.tunings.use(tuning)
    _say_unexpected_errors_in(window.messages)

    def first_paint() -> None:
        mark("window_visible")
        window.begin(prompt)

    def first_answer() -> None:
        mark("first_prompt")
        if once:
            window.close()

    def no_answer(message: str) -> None:
        if once:
            print(message, file=sys.stderr)
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
    # Later, in the event loop: the signal may come while a slot or a painting is under way.
    interruption.answer_with(lambda: QTimer.singleShot(0, window.close))
    code = application.exec()
    collector.stop()
    code = EXIT_INTERRUPTED if interruption.wished else code or len(failures)
    # Stuck in an import, which would make Qt abort, or in a sound server that hangs, which Python and PortAudio would
    # wait for without end. Everything of the user's has been written.
    if window.worker.isRunning() or window.instrument.is_stuck:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    return code


def _say_unexpected_errors_in(messages: MessageBar) -> None:
    """A defect in a slot must not pass unseen: the trace goes to stderr, its last line to the window."""

    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        traceback.print_exception(kind, error, trace)
        messages.error("defect", f"Something unexpected happened ({kind.__name__}: {error}): please report it.")

    sys.excepthook = show
