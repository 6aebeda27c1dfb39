"""The list of all keys: what plays, what shortcuts do, how a knob is turned."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListView, QPushButton, QVBoxLayout, QWidget

from textsynth_app.app.controls.rows import RowDelegate, heading, row
from textsynth_app.app.habits.actions import Actions
from textsynth_app.app.habits.shortcut_rules import native_text
from textsynth_app.app.play.keyboard_layouts import LOUDER, NOTE_PLACES, OCTAVE_DOWN, OCTAVE_UP, PEDAL, SOFTER

SIZE = (560, 620)
WHITE = "ASDFGHJKL;'"  # places of the white keys
Keys = list[tuple[str, tuple[str, ...]]]  # what they do, and which they are


class KeyHelp(QDialog):
    """Shows the keys of now; `letter(place)` tells what is printed at a place of the keyboard in use.

    `edit` opens the shortcut editor.
    """

    def __init__(
        self, actions: Actions, letter: Callable[[str], str], edit: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._actions, self._letter = actions, letter
        self.setWindowTitle(self.tr("Keys"))
        self.resize(*SIZE)
        self._model = QStandardItemModel(self)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(RowDelegate(self.list))
        self.list.setAccessibleName(self.tr("Keys"))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        change = QPushButton(self.tr("Change shortcuts…"))
        change.setAutoDefault(False)
        change.clicked.connect(lambda: edit())
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(change)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        self._show()
        actions.changed.connect(self._show)

    def _show(self) -> None:
        self._model.clear()
        self._add(_translated("Play"), played_keys(self._letter))
        for group, actions in self._actions.groups().items():
            keys = [(action.text, self._keys(action.identifier)) for action in actions]
            self._add(group, [(text, shortcuts) for text, shortcuts in keys if shortcuts])
        self._add(_translated("Knobs"), turning_keys())

    def _add(self, title: str, keys: Keys) -> None:
        if keys:
            self._model.appendRow(heading(title))
        for text, each in keys:
            self._model.appendRow(row(text, keys=each))

    def _keys(self, identifier: str) -> tuple[str, ...]:
        return tuple(native_text(sequence) for sequence in self._actions.shortcuts(identifier))


def played_keys(letter: Callable[[str], str]) -> Keys:
    """What the computer's keys play, with the letters that are printed on them."""
    return [
        (_translated("White keys, from C up"), tuple(letter(place) for place in NOTE_PLACES if place in WHITE)),
        (_translated("Black keys"), tuple(letter(place) for place in NOTE_PLACES if place not in WHITE)),
        (_translated("Octave down, up"), (letter(OCTAVE_DOWN), letter(OCTAVE_UP))),
        (_translated("Softer, louder"), (letter(SOFTER), letter(LOUDER))),
        (_translated("Sustain pedal, while it is held"), (letter(PEDAL),)),
        (_translated("Test note"), (_translated("Space"),)),
        (_translated("Silence everything"), (_translated("Esc"),)),
    ]


def turning_keys() -> Keys:
    """How a knob is turned by keys."""
    return [
        (_translated("Up and down"), ("↑", "↓")),
        (_translated("Finer"), (_translated("Shift"),)),
        (_translated("In steps"), (_translated("Ctrl"),)),
        (_translated("Type the value"), ("F2",)),
        (_translated("Back to its default"), (_translated("Delete"),)),
    ]


def _translated(text: str) -> str:
    return QCoreApplication.translate("KeyHelp", text)
