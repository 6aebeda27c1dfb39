"""The eight snapshots in two rows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGridLayout, QWidget

from textsynth_app.app.morph.snapshot_button import SnapshotButton
from textsynth_app.app.morph.snapshots import NUMBERS, Snapshots

_COLUMNS = 4


class SnapshotBar(QWidget):
    """Buttons for all snapshots, kept equal to the view model."""

    sent = Signal(str, object)  # to an end, 'a' or 'b': Preset

    def __init__(self, model: Snapshots) -> None:
        super().__init__()
        self._model = model
        self.buttons: dict[int, SnapshotButton] = {}
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        for number in NUMBERS:
            button = self.buttons[number] = SnapshotButton(number)
            layout.addWidget(button, (number - 1) // _COLUMNS, (number - 1) % _COLUMNS)
            button.recalled.connect(lambda number=number: model.recall(number))
            button.stored.connect(lambda number=number: model.store(number))
            button.cleared.connect(lambda number=number: model.clear(number))
            button.renamed.connect(lambda name, number=number: model.rename(number, name))
            button.sent.connect(lambda slot, number=number: self._send(number, slot))
            button.show_snapshot(model[number])
        for column in range(_COLUMNS):
            layout.setColumnStretch(column, 1)
        model.changed.connect(lambda number: self.buttons[number].show_snapshot(model[number]))
        model.current_changed.connect(self._show_current)
        self._show_current(model.current)

    def set_accent(self, colour: QColor) -> None:
        """Colour of the one that sounds."""
        for button in self.buttons.values():
            button.set_accent(colour)

    def _show_current(self, current: int) -> None:
        for number, button in self.buttons.items():
            button.set_current(number == current)

    def _send(self, number: int, slot: str) -> None:
        kept = self._model[number]
        if kept is not None:
            self.sent.emit(slot, kept.preset)
