"""Controls in a frame with a title, in columns."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout

from textsynth_app.app.controls.control_captions import caption
from textsynth_app.app.controls.knob_set import KnobSet
from textsynth_app.app.modulation.modulation_sections import Card

DIAMETER = 42
_COLUMN_LEAST = 60  # pixels


class KnobCard(QFrame):
    """The controls of a card, made by a set of them."""

    def __init__(self, card: Card, knobs: KnobSet) -> None:
        super().__init__()
        self.setObjectName("panel")
        title = QLabel(card.title)
        title.setObjectName("title")
        title.setContentsMargins(6, 0, 0, 0)
        title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 7, 6, 5)
        column.setSpacing(2)
        column.addWidget(title)
        grid = QGridLayout()
        grid.setSpacing(2)
        for place, name in enumerate(card.parameters):
            knob = knobs.make(name, caption(name), DIAMETER)
            # In the middle of its cell: the rows share the height.
            grid.addWidget(knob, place // card.columns, place % card.columns, Qt.AlignmentFlag.AlignVCenter)
        for place in range(card.columns):
            grid.setColumnStretch(place, 1)
            grid.setColumnMinimumWidth(place, _COLUMN_LEAST)
        column.addLayout(grid, 1)
