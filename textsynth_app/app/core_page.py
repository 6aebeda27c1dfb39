"""The first page: the eight parameters of the core, and what else changes most sounds most."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from textsynth_app.app.parameter_page import ParameterPage
from textsynth_app.synth.parameters import CORE8

LARGE, SMALL = 56, 38  # pixels across a knob
# Captions only shorten the table's labels where a panel's title already says the rest.
_CORE = {
    "operators.2.ratio": QT_TRANSLATE_NOOP("CorePage", "Modulator ratio"),
    "operators.1.level": QT_TRANSLATE_NOOP("CorePage", "Carrier level"),
    "operators.2.level": QT_TRANSLATE_NOOP("CorePage", "Modulator level"),
    "matrix.1.2": QT_TRANSLATE_NOOP("CorePage", "Index"),
    "operators.1.attack": QT_TRANSLATE_NOOP("CorePage", "Attack"),
    "operators.1.decay": QT_TRANSLATE_NOOP("CorePage", "Decay"),
}
_MORE = (
    (
        QT_TRANSLATE_NOOP("CorePage", "FILTER"),
        {
            "filter.cutoff": QT_TRANSLATE_NOOP("CorePage", "Cutoff"),
            "filter.resonance": QT_TRANSLATE_NOOP("CorePage", "Resonance"),
            "filter.envelope": QT_TRANSLATE_NOOP("CorePage", "Envelope"),
        },
    ),
    (
        QT_TRANSLATE_NOOP("CorePage", "NOISE"),
        {
            "noise.level": QT_TRANSLATE_NOOP("CorePage", "Level"),
            "noise.color": QT_TRANSLATE_NOOP("CorePage", "Colour"),
        },
    ),
    (
        QT_TRANSLATE_NOOP("CorePage", "OPERATORS"),
        {
            "matrix.2.2": "2 → 2",
            "operators.3.level": QT_TRANSLATE_NOOP("CorePage", "Level 3"),
            "matrix.3.4": "4 → 3",
            "matrix.1.3": "3 → 1",
        },
    ),
    (
        QT_TRANSLATE_NOOP("CorePage", "MOTION"),
        {
            "lfo.pitch": QT_TRANSLATE_NOOP("CorePage", "Vibrato"),
            "lfo.amplitude": QT_TRANSLATE_NOOP("CorePage", "Tremolo"),
            "pitch.envelope": QT_TRANSLATE_NOOP("CorePage", "Sweep"),
            "pitch.decay": QT_TRANSLATE_NOOP("CorePage", "Decay"),
        },
    ),
    (
        QT_TRANSLATE_NOOP("CorePage", "OUTPUT"),
        {
            "operators.1.release": QT_TRANSLATE_NOOP("CorePage", "Release"),
            "reverb.mix": QT_TRANSLATE_NOOP("CorePage", "Reverb"),
            "master.level": QT_TRANSLATE_NOOP("CorePage", "Level"),
        },
    ),
)


class CorePage(ParameterPage):
    """Two rows of knobs: the core's large ones above, and panels of small ones below."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addStretch(1)
        column.addWidget(self._panel("", {name: _CORE.get(name, "") for name in CORE8.names}, LARGE))
        row = QHBoxLayout()
        row.setSpacing(9)
        for title, captions in _MORE:
            row.addWidget(self._panel(title, captions, SMALL), len(captions))
        column.addLayout(row)
        column.addStretch(1)

    def _panel(self, title: str, captions: dict[str, str], diameter: int) -> QFrame:
        frame = QFrame()
        frame.setObjectName("panel")
        column = QVBoxLayout(frame)
        column.setContentsMargins(6, 7, 6, 5)
        column.setSpacing(3)
        if title:
            label = QLabel(_translated(title))
            label.setObjectName("title")
            label.setContentsMargins(6, 0, 0, 0)
            column.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(2)
        for name, caption in captions.items():
            row.addWidget(self.controls.make(name, _translated(caption) if caption else "", diameter), 1)
        column.addLayout(row, 1)
        return frame


def _translated(text: str) -> str:
    return QCoreApplication.translate("CorePage", text)
