"""Starts the window: first paint first, everything slow after it."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from textsynth_app.app.interruption import Interruption
from textsynth_app.app.timing import mark

if TYPE_CHECKING:
    from textsynth_app.app.habits.log_file import Log
    from textsynth_app.app.instrument import AudioState
    from textsynth_app.app.window import Window
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
    from textsynth_app.app.habits import appearance, translations
    from textsynth_app.app.habits.log_file import Log
    from textsynth_app.app.habits.unexpected import UnexpectedErrors
    from textsynth_app.app.instrument import Instrument
    from textsynth_app.app.settings import Settings, default_settings_path
    from textsynth_app.app.sound import Sound
    from textsynth_app.app.window import Window
    from textsynth_app.app.worker import ModelWorker

    if interruption.wished:
        return EXIT_INTERRUPTED
    settings = Settings(default_settings_path())
    is_scaled = appearance.apply_size(settings)
    application = QApplication.instance() or QApplication(["textsynth"])
    assert isinstance(application, QApplication)
    application.setApplicationName("TextSynth")
    application.setDesktopFileName("textsynth")
    log = Log()
    errors = UnexpectedErrors(log)
    errors.watch()
    translations.install(application, appearance.kept_language(settings))
    theme.apply(application, appearance.kept_scheme(settings))
    collector = Collector()
    sound = Sound()
    window = Window(sound, Instrument(sound.patch), ModelWorker(), settings)
    if tuning is not None:
        window.tunings.use(tuning)

    def first_paint() -> None:
        mark("window_visible")
        window.begin(prompt)
        from textsynth_app.app.habits.error_dialog import ErrorDialogs

        dialogs.append(ErrorDialogs(errors, log.path, window))
        log.begin()

    def first_answer() -> None:
        mark("first_prompt")
        if once:
            window.close()

    def no_answer(message: str) -> None:
        if once:
            print(message, file=sys.stderr)
            failures.append(1)
            window.close()

    dialogs: list[object] = []  # kept as long as the window
    failures: list[int] = []
    once = os.environ.get("TEXTSYNTH_EXIT_AFTER_FIRST_PROMPT") == "1"
    window.painted.connect(first_paint)
    window.worker.failed.connect(no_answer)
    window.worker.failed.connect(collector.settle)
    window.worker.loaded.connect(collector.settle)
    window.instrument.ready.connect(lambda: mark("audio_ready"))
    window.prompting.answered.connect(lambda _: first_answer())
    _log_news(log, window)
    window.show()
    # Later, in the event loop: the signal may come while a slot or a painting is under way.
    interruption.answer_with(lambda: QTimer.singleShot(0, window.close))
    code = application.exec()
    collector.stop()
    errors.unwatch()
    log.close()
    if application.property(appearance.RESTART):
        from textsynth_app.app.habits.restart import start_again

        start_again(without=[appearance.SCALE_VARIABLE] if is_scaled else [])
    code = EXIT_INTERRUPTED if interruption.wished else code or len(failures)
    # Stuck in an import, which would make Qt abort, or in a sound server that hangs, which Python and PortAudio would
    # wait for without end. Everything of the user's has been written.
    if window.worker.isRunning() or window.instrument.is_stuck:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    return code


def _log_news(log: Log, window: Window) -> None:
    """What became of the model and the audio device, for who reads the log after an error."""
    phases = [""]

    def tell_audio(state: AudioState) -> None:
        if state.phase != phases[0]:
            phases[0] = state.phase
            log.info(f"audio {state.phase}: {state.text} {state.notice}".rstrip())

    window.instrument.state_changed.connect(tell_audio)
    window.worker.loaded.connect(lambda text: log.info(f"model loaded: {text}"))
    window.worker.failed.connect(lambda text: log.error(f"model failed: {text}"))
