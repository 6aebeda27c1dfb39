"""What becomes of the audio device and the model: told in the status bar, and in a message where something is lost."""

from __future__ import annotations

from PySide6.QtCore import QObject

from textsynth_app.app.instrument import AudioState, Instrument
from textsynth_app.app.message_bar import MessageBar
from textsynth_app.app.status_bar import StatusBar
from textsynth_app.app.worker import ModelWorker


class News(QObject):
    """Passes on what instrument and worker report."""

    def __init__(self, instrument: Instrument, worker: ModelWorker, status: StatusBar, messages: MessageBar) -> None:
        super().__init__(status)
        self._instrument, self._status, self._messages = instrument, status, messages
        self._audio_trouble = ""
        instrument.state_changed.connect(self._show_audio)
        status.retry_audio.connect(self._retry_audio)
        worker.progress.connect(lambda text: status.show_model(text, "loading"))
        worker.loaded.connect(lambda text: status.show_model(self.tr("ready: {model}").format(model=text), "ready"))
        worker.failed.connect(self._model_failed)

    def _show_audio(self, state: AudioState) -> None:
        self._status.show_audio(state)
        trouble = state.text if state.phase == "silent" else ""
        if trouble and trouble != self._audio_trouble:
            told = self.tr("No sound: {reason}. To try again, click the line at the bottom left.")
            self._messages.warning("audio", told.format(reason=trouble.rstrip(".")))
        elif not trouble:
            self._messages.clear("audio")
        self._audio_trouble = trouble

    def _retry_audio(self) -> None:
        if self._instrument.state.phase == "silent":
            self._instrument.start()

    def _model_failed(self, message: str) -> None:
        self._status.show_model(message, "failed")
        self._messages.error("model", self.tr("Prompts cannot be answered: {reason}").format(reason=message))
