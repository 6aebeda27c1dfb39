"""The bottom line: the audio device, the model, voices and lost blocks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from textsynth_app.app.controls.lamp import Lamp
from textsynth_app.app.instrument import AudioState
from textsynth_app.synth.state import VOICES

# Phases of sound and model, and their colours by name.
_AUDIO_COLOURS = {"playing": "good", "preparing": "warning", "silent": "error"}
_MODEL_COLOURS = {"loading": "warning", "ready": "good", "failed": "error"}


class StatusBar(QWidget):
    """Facts at a glance; clicking the audio text tries the device again."""

    retry_audio = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(22)
        self._audio_lamp, self._model_lamp = Lamp(), Lamp()
        self._audio = QPushButton(self.tr("preparing the voice …"))
        self._audio.setObjectName("link")
        self._audio.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to whoever has them
        self._audio.clicked.connect(self.retry_audio)
        self._model = _dim(self.tr("the words load after the window …"))
        self._letters = _dim("")
        self._voices, self._underruns = _dim(""), _dim("")
        self.show_voices(0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 1)
        layout.setSpacing(7)
        layout.addWidget(self._audio_lamp)
        layout.addWidget(self._audio)
        layout.addSpacing(18)
        layout.addWidget(self._model_lamp)
        layout.addWidget(self._model)
        layout.addSpacing(18)
        self._end_of_items = layout.count()
        layout.addStretch(1)
        for fact in (self._letters, self._voices, self._underruns):
            layout.addWidget(fact)
            layout.addSpacing(10)

    def add_item(self, lamp: Lamp, widget: QWidget) -> None:
        """Another lamp with what it stands for, after the model."""
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        for part in (lamp, widget):
            layout.insertWidget(self._end_of_items, part)
            self._end_of_items += 1

    def model_text(self) -> str:
        """What it says about the model."""
        return self._model.text()

    def show_audio(self, state: AudioState) -> None:
        """Device, rate and latency, or why nothing is heard."""
        self._audio_lamp.set_colour(_AUDIO_COLOURS[state.phase])
        text = state.text
        if state.phase == "silent":
            first = text.split(": ")[0] if len(text) > 70 else text
            text = self.tr("no sound: {reason}").format(reason=first)
        self._audio.setText(text)
        told = f"{state.text} {state.remedy}".strip()
        self._audio.setToolTip(told)
        self._audio.setAccessibleName(self.tr("Audio: {state}").format(state=told))
        self.show_voices(state.voices)
        lost = self.tr("underruns: {count}").format(count=state.underruns)
        self._underruns.setText(lost if state.phase == "playing" else "")

    def show_voices(self, voices: int) -> None:
        """Voices in use."""
        self._voices.setText(self.tr("voices: {voices} / {all}").format(voices=voices, all=VOICES))

    def show_model(self, text: str, phase: str) -> None:
        """What the model does; phase 'loading', 'ready' or 'failed'."""
        self._model_lamp.set_colour(_MODEL_COLOURS[phase])
        self._model.setText(text if len(text) <= 60 else text[:59] + "…")
        self._model.setToolTip(text)

    def show_letters(self, playing: bool) -> None:
        """Whether the computer's letters play or write."""
        self._letters.setText("" if playing else self.tr("Esc: play with the letter keys"))


def _dim(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("dim")
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
