"""Two rows of knobs: the eight that define the voice, and those that give it character."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from textsynth_app.app.knob import Knob
from textsynth_app.synth.parameters import CORE8, VOICE
from textsynth_app.synth.patch import Patch

# Captions only shorten the table's labels where a panel's title already says the rest.
CORE_CAPTIONS = {
    "operators.2.ratio": "Modulator ratio",
    "operators.1.level": "Carrier level",
    "operators.2.level": "Modulator level",
    "matrix.1.2": "Index",
    "operators.1.attack": "Attack",
    "operators.1.decay": "Decay",
}
GROUPS: tuple[tuple[str, dict[str, str]], ...] = (
    ("FILTER", {"filter.cutoff": "Cutoff", "filter.resonance": "Resonance", "filter.envelope": "Envelope"}),
    ("NOISE", {"noise.level": "Level", "noise.color": "Colour"}),
    (
        "OPERATORS",
        {
            "matrix.2.2": "Feedback 2",
            "operators.3.level": "Level 3",
            "matrix.3.4": "Index 4→3",
            "matrix.1.3": "Index 3→1",
        },
    ),
    (
        "MOTION",
        {
            "lfo.pitch": "Vibrato",
            "lfo.amplitude": "Tremolo",
            "pitch.envelope": "Pitch sweep",
            "pitch.decay": "Pitch decay",
        },
    ),
    ("OUTPUT", {"operators.1.release": "Release", "root.duration": "Length", "master.level": "Level"}),
)
FRAME_MS = 16
CORE_DIAMETER, SMALL_DIAMETER = 56, 38


class KnobPanels(QWidget):
    """All knobs, kept equal to the sound; `moved(name, value)` for what the user turns."""

    moved = Signal(str, float)
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.knobs: dict[str, Knob] = {}
        self._gliding = QTimer(self)
        self._gliding.setInterval(FRAME_MS)
        self._gliding.timeout.connect(self._glide)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(9)
        layout.addWidget(self._panel("", {name: CORE_CAPTIONS.get(name, "") for name in CORE8.names}, CORE_DIAMETER))
        row = QHBoxLayout()
        row.setSpacing(9)
        for title, captions in GROUPS:
            row.addWidget(self._panel(title, captions, SMALL_DIAMETER), len(captions))
        layout.addLayout(row)

    def _panel(self, title: str, captions: dict[str, str], diameter: int) -> QFrame:
        frame = QFrame()
        frame.setObjectName("panel")
        column = QVBoxLayout(frame)
        column.setContentsMargins(6, 7, 6, 5)
        column.setSpacing(3)
        if title:
            label = QLabel(title)
            label.setObjectName("title")
            label.setContentsMargins(6, 0, 0, 0)
            column.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(2)
        for name, caption in captions.items():
            knob = Knob(VOICE[name], caption or None, diameter)
            knob.moved.connect(self.moved)
            knob.refused.connect(self.refused)
            self.knobs[name] = knob
            row.addWidget(knob, 1)
        column.addLayout(row, 1)
        return frame

    def show_patch(self, patch: Patch) -> None:
        """Turn every knob to a patch, silently; the eye can follow, the sound is there already."""
        for name, knob in self.knobs.items():
            knob.set_value(patch[name], gliding=self.isVisible())
        self._gliding.start()

    def _glide(self) -> None:
        if not any([knob.glide() for knob in self.knobs.values()]):
            self._gliding.stop()

    def set_accent(self, colour: QColor) -> None:
        """Colour of the value arcs."""
        for knob in self.knobs.values():
            knob.set_accent(colour)
