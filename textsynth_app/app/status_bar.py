"""The bottom line: the audio device, the model, voices and lost blocks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from textsynth_app.app import theme
from textsynth_app.app.instrument import AudioState
from textsynth_app.synth.state import VOICES


class Lamp(QWidget):
    """A small coloured dot."""

    def __init__(self) -> None:
        super().__init__()
        self._colour = QColor(theme.scheme().dim)
        self.setFixedSize(10, 10)

    def set_colour(self, colour: str) -> None:
        """Change the colour."""
        self._colour = QColor(colour)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawEllipse(1, 1, 8, 8)
        painter.end()


class StatusBar(QWidget):
    """Facts at a glance; clicking the audio text tries the device again."""

    retry_audio = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(22)
        self._audio_lamp, self._model_lamp = Lamp(), Lamp()
        self._audio = QPushButton("preparing the voice ...")
        self._audio.setObjectName("link")
        self._audio.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._audio.clicked.connect(self.retry_audio)
        self._model = _dim("the words load after the window ...")
        self._letters = _dim("")
        self._voices = _dim(f"0 / {VOICES} voices")
        self._underruns = _dim("")
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
        colours = {"playing": theme.scheme().good, "preparing": theme.scheme().warning, "silent": theme.scheme().error}
        self._audio_lamp.set_colour(colours[state.phase])
        text = state.text
        if state.phase == "silent":
            first = text.split(": ")[0] if len(text) > 70 else text
            text = f"no sound: {first}"
        self._audio.setText(text)
        self._audio.setToolTip(f"{state.text} {state.remedy}".strip())
        self._audio.setAccessibleName(f"Audio: {state.text} {state.remedy}".strip())
        self.show_voices(state.voices)
        lost = state.underruns
        self._underruns.setText(f"{lost} underrun{'' if lost == 1 else 's'}" if state.phase == "playing" else "")

    def show_voices(self, voices: int) -> None:
        """Voices in use."""
        self._voices.setText(f"{voices} / {VOICES} voices")

    def show_model(self, text: str, phase: str) -> None:
        """What the model does; phase 'loading', 'ready' or 'failed'."""
        self._model_lamp.set_colour(
            {"loading": theme.scheme().warning, "ready": theme.scheme().good, "failed": theme.scheme().error}[phase]
        )
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
