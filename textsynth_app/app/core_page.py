"""The first page: the eight parameters of the core, and what else changes most sounds most."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from textsynth_app.app.controls.parameter_page import ParameterPage
from textsynth_app.synth.parameters import CORE8

LARGE, SMALL = 56, 38  # pixels across a knob
translate = QCoreApplication.translate


class CorePage(ParameterPage):
    """Two rows of knobs: the core's large ones above, and panels of small ones below."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        core = _core_captions()
        column.addStretch(1)
        column.addWidget(self._panel("", {name: core.get(name, "") for name in CORE8.names}, LARGE))
        row = QHBoxLayout()
        row.setSpacing(9)
        for title, captions in _more_captions():
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
            label = QLabel(title)
            label.setObjectName("title")
            label.setContentsMargins(6, 0, 0, 0)
            column.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(2)
        for name, caption in captions.items():
            row.addWidget(self.controls.make(name, caption, diameter), 1)
        column.addLayout(row, 1)
        return frame


def _core_captions() -> dict[str, str]:
    """They only shorten the table's labels where a panel's title already says the rest."""
    return {
        "operators.2.ratio": translate("CorePage", "Modulator ratio"),
        "operators.1.level": translate("CorePage", "Carrier level"),
        "operators.2.level": translate("CorePage", "Modulator level"),
        "matrix.1.2": translate("CorePage", "Index"),
        "operators.1.attack": translate("CorePage", "Attack"),
        "operators.1.decay": translate("CorePage", "Decay"),
    }


def _more_captions() -> tuple[tuple[str, dict[str, str]], ...]:
    """Panels of small knobs: title, and captions by name."""
    return (
        (
            translate("CorePage", "FILTER"),
            {
                "filter.cutoff": translate("CorePage", "Cutoff"),
                "filter.resonance": translate("CorePage", "Resonance"),
                "filter.envelope": translate("CorePage", "Envelope"),
            },
        ),
        (
            translate("CorePage", "NOISE"),
            {
                "noise.level": translate("CorePage", "Level"),
                "noise.color": translate("CorePage", "Colour"),
            },
        ),
        (
            translate("CorePage", "OPERATORS"),
            {
                "matrix.2.2": "2 → 2",
                "operators.3.level": translate("CorePage", "Level 3"),
                "matrix.3.4": "4 → 3",
                "matrix.1.3": "3 → 1",
            },
        ),
        (
            translate("CorePage", "MOTION"),
            {
                "lfo.pitch": translate("CorePage", "Vibrato"),
                "lfo.amplitude": translate("CorePage", "Tremolo"),
                "pitch.envelope": translate("CorePage", "Sweep"),
                "pitch.decay": translate("CorePage", "Decay"),
            },
        ),
        (
            translate("CorePage", "OUTPUT"),
            {
                "operators.1.release": translate("CorePage", "Release"),
                "reverb.mix": translate("CorePage", "Reverb"),
                "master.level": translate("CorePage", "Level"),
            },
        ),
    )
