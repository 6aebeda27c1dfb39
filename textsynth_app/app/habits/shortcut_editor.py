"""The dialog in which every action's keys are seen and changed."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from textsynth_app.app.controls.fuzzy import Searched, folded
from textsynth_app.app.controls.rows import OWN_DATA, RowDelegate, heading, row, show_keys
from textsynth_app.app.habits.actions import Action, Actions, ShortcutRefusedError
from textsynth_app.app.habits.key_recorder import KeyRecorder
from textsynth_app.app.habits.shortcut_rules import native_text, refusal

SIZE = (560, 600)


class ShortcutEditor(QDialog):
    """Search, choose an action, press its new keys; keys of another action are only taken when that is confirmed."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._wished = QKeySequence()  # keys that belong to another action
        self._groups: list[tuple[QStandardItem, list[QStandardItem]]] = []
        self._rows: dict[str, QStandardItem] = {}
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(*SIZE)
        self.search = QLineEdit()
        self.search.setFixedHeight(34)
        self.search.setPlaceholderText(self.tr("Search actions or keys"))
        self.search.setAccessibleName(self.tr("Search actions or keys"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(lambda: self.recorder.setFocus())
        self.list = self._made_list()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addLayout(self._made_row())
        layout.addLayout(self._made_answer())
        layout.addLayout(self._made_buttons())
        self._fill()
        actions.changed.connect(self._show_keys)
        self.search.setFocus()

    # Building

    def _made_list(self) -> QListView:
        self._model = QStandardItemModel(self)
        made = QListView()
        made.setModel(self._model)
        made.setItemDelegate(RowDelegate(made))
        made.setMouseTracking(True)
        made.setAccessibleName(self.tr("Actions and their keys"))
        made.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        made.selectionModel().currentChanged.connect(self._show_chosen)
        made.activated.connect(lambda: self.recorder.setFocus())
        return made

    def _made_row(self) -> QHBoxLayout:
        self.recorder = KeyRecorder()
        self.recorder.recorded.connect(self._record)
        self.recorder.left.connect(self.list.setFocus)
        self.remove = QPushButton(self.tr("Remove"))
        self.remove.setToolTip(self.tr("The action has no keys any more."))
        self.remove.clicked.connect(lambda: self._set(()))
        self.reset = QPushButton(self.tr("Reset"))
        self.reset.setToolTip(self.tr("Gives the action the keys back that it had at first."))
        self.reset.clicked.connect(self._reset)
        row = QHBoxLayout()
        row.addWidget(self.recorder, 1)
        row.addWidget(self.remove)
        row.addWidget(self.reset)
        return row

    def _made_answer(self) -> QHBoxLayout:
        self.answer = QLabel()
        self.answer.setWordWrap(True)
        self.answer.setMinimumHeight(34)
        self.take = QPushButton()
        self.take.clicked.connect(lambda: self._set((self._wished,)))
        self.take.hide()
        row = QHBoxLayout()
        row.addWidget(self.answer, 1)
        row.addWidget(self.take)
        return row

    def _made_buttons(self) -> QHBoxLayout:
        self.reset_all = QPushButton(self.tr("Reset all"))
        self.reset_all.setToolTip(self.tr("Gives every action the keys back that it had at first."))
        self.reset_all.clicked.connect(self._reset_all)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        for button in (self.remove, self.reset, self.take, self.reset_all, close):
            button.setAutoDefault(False)  # Enter in the search line must not press one
        row = QHBoxLayout()
        row.addWidget(self.reset_all)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _fill(self) -> None:
        for group, actions in self._actions.groups().items():
            title = heading(group)
            self._model.appendRow(title)
            rows = []
            for action in actions:
                made = row(action.text)
                made.setData(action.identifier, OWN_DATA)
                self._model.appendRow(made)
                self._rows[action.identifier] = made
                self._show_keys(action.identifier)
                rows.append(made)
            self._groups.append((title, rows))
        if self._groups:
            self.list.setCurrentIndex(self._groups[0][1][0].index())

    # Showing

    def _show_keys(self, identifier: str) -> None:
        keys = [native_text(sequence) for sequence in self._actions.shortcuts(identifier)]
        show_keys(self._rows[identifier], keys, self._actions.is_changed(identifier))

    def _filter(self, text: str) -> None:
        words = folded(text).split()
        shown = []
        for title, rows in self._groups:
            found = []
            for each in rows:
                keys = self._actions.shortcut_text(each.data(OWN_DATA))
                if Searched(f"{each.text()} {keys} {title.text()}").find(words):
                    found.append(each)
                self.list.setRowHidden(each.row(), each not in found)
            self.list.setRowHidden(title.row(), not found)
            shown += found
        if shown and self._model.itemFromIndex(self.list.currentIndex()) not in shown:
            self.list.setCurrentIndex(shown[0].index())

    def choose(self, identifier: str) -> None:
        """Go to an action."""
        self.list.setCurrentIndex(self._rows[identifier].index())

    def chosen(self) -> Action | None:
        """The action whose keys are being changed."""
        identifier = self.list.currentIndex().data(OWN_DATA)
        return self._actions[identifier] if identifier else None

    def _show_chosen(self) -> None:
        action = self.chosen()
        for part in (self.recorder, self.remove, self.reset):
            part.setEnabled(action is not None)
        if action is not None:
            self._show_action(action)
            self._say(self.tr("Choose an action, then press its new keys in the field below."))

    def _show_action(self, action: Action) -> None:
        self.recorder.setText(self._actions.shortcut_text(action.identifier))
        self.recorder.setAccessibleDescription(action.text)
        self.remove.setEnabled(bool(self._actions.shortcuts(action.identifier)))
        self.reset.setEnabled(self._actions.is_changed(action.identifier))

    def _say(self, text: str, is_trouble: bool = False) -> None:
        self._wished = QKeySequence()
        self.take.hide()
        self.answer.setObjectName("trouble" if is_trouble else "note")
        self.answer.style().polish(self.answer)
        self.answer.setText(text)

    # Changing

    def _record(self, sequence: QKeySequence) -> None:
        action = self.chosen()
        if action is None:
            return
        self.recorder.setText(native_text(sequence))
        reason = refusal(sequence)
        owner = self._actions.owner(sequence, beside=action.identifier)
        if reason:
            self._say(reason, is_trouble=True)
        elif owner is not None:
            text = self.tr("{keys} belongs to “{action}”.")
            self._say(text.format(keys=native_text(sequence), action=owner.text), is_trouble=True)
            self._wished = sequence
            self.take.setText(self.tr("Take it anyway"))
            self.take.show()
        else:
            self._set((sequence,))

    def _set(self, sequences: tuple[QKeySequence, ...]) -> None:
        action = self.chosen()
        if action is None:
            return
        try:
            self._actions.set_shortcuts(action.identifier, sequences)
        except ShortcutRefusedError as error:
            self._say(str(error), is_trouble=True)
            return
        self._show_action(action)
        keys = ", ".join(native_text(sequence) for sequence in sequences)
        text = self.tr("“{action}” is now {keys}.") if keys else self.tr("“{action}” has no keys now.")
        self._say(text.format(action=action.text, keys=keys))

    def _reset(self) -> None:
        action = self.chosen()
        if action is not None:
            self._actions.reset(action.identifier)
            self._show_action(action)
            self._say(self.tr("“{action}” has its usual keys again.").format(action=action.text))

    def _reset_all(self) -> None:
        self._actions.reset_all()
        action = self.chosen()
        if action is not None:
            self._show_action(action)
        self._say(self.tr("Every action has its usual keys again."))
