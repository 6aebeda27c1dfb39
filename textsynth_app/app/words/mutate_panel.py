"""Mutation by hand: which section, how much, go."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from textsynth_app.app.controls.amount_slider import AmountSlider
from textsynth_app.app.controls.chip import Chip
from textsynth_app.app.controls.list_box import ListBox

USUAL_AMOUNT = 0.3


class MutatePanel(QWidget):
    """`mutation_asked(section, amount)` for the button; `amount_moved` while the amount is turned."""

    mutation_asked = Signal(str, float)
    amount_moved = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        title = QLabel(self.tr("MUTATE"))
        title.setObjectName("title")
        self.section = ListBox(
            self.tr("Section to mutate"), self.tr("Which part of the sound mutates; locked controls stay.")
        )
        for name, text in self._sections():
            self.section.addItem(text, name)
        self.amount = AmountSlider(self.tr("amount"), 0.0, 1.0, USUAL_AMOUNT, 0.01)
        self.amount.setToolTip(
            self.tr("How far the sound mutates: 0 % not at all. Turned after a mutation it goes further, or back.")
        )
        self.button = Chip(self.tr("Mutate"), self.tr("Another sound like this one; each time another."))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        grid.addWidget(title, 0, 0, 1, 2)
        grid.addWidget(self.amount, 1, 0, 1, 2)
        grid.addWidget(self.section, 2, 0)
        grid.addWidget(self.button, 2, 1)
        grid.setRowStretch(0, 1)
        grid.setColumnStretch(0, 1)
        self.amount.moved.connect(self.amount_moved)
        self.button.clicked.connect(self._ask)

    def _sections(self) -> tuple[tuple[str, str], ...]:
        """As mutation.SECTIONS has them, and what the user reads."""
        return (
            ("all", self.tr("everything")),
            ("operators", self.tr("operators")),
            ("envelopes", self.tr("envelopes")),
            ("matrix", self.tr("matrix")),
            ("filter", self.tr("filter")),
            ("modulation", self.tr("modulation")),
            ("effects", self.tr("effects")),
            ("noise", self.tr("noise")),
        )

    def _ask(self) -> None:
        self.mutation_asked.emit(self.section.currentData(), self.amount.amount())
