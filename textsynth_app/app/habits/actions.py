"""Everything that can be done in the window, in one list: menus, palette, shortcut editor and help all read it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from textsynth_app.app.habits.shortcut_rules import native_text, portable_text, read_sequence, refusal
from textsynth_app.app.settings import Settings

KEPT_AS = "shortcuts/changed"


def always() -> bool:
    """An action's condition where there is none."""
    return True


@dataclass(frozen=True)
class Action:
    """Something that can be done. The identifier stays the same in every language and version.

    `shortcuts` are the usual ones, as portable text ('Ctrl+K'); `is_on` makes it a switch.
    """

    identifier: str
    text: str
    group: str
    run: Callable[[], object]
    shortcuts: tuple[str, ...] = ()
    is_enabled: Callable[[], bool] = always
    is_on: Callable[[], bool] | None = None
    repeats: bool = False  # while its keys are held down


class ShortcutRefusedError(ValueError):
    """These keys cannot be a shortcut; the message says why."""


class Actions(QObject):
    """The registry of one window. Shortcuts that the user changed are kept in the settings.

    Keys that the user gave to one action are taken from whichever other has them by default.
    """

    changed = Signal(str)  # identifier of an action whose shortcuts changed

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._actions: dict[str, Action] = {}
        self._made: dict[str, QAction] = {}
        self._own = _kept(settings.json(KEPT_AS))

    # What there is

    def add(self, action: Action) -> QAction:
        """Register an action: its shortcuts work from now on. Returns what a menu or a button can show."""
        made = QAction(action.text, self._window)
        made.setObjectName(action.identifier)
        made.setCheckable(action.is_on is not None)
        made.setAutoRepeat(action.repeats)
        made.triggered.connect(lambda: self.run(action.identifier))
        self._actions[action.identifier], self._made[action.identifier] = action, made
        self._bind(action.identifier)
        self._window.addAction(made)
        return made

    def __iter__(self) -> Iterator[Action]:
        return iter(self._actions.values())

    def __getitem__(self, identifier: str) -> Action:
        """The action of that name; raises KeyError if there is none."""
        return self._actions[identifier]

    def groups(self) -> dict[str, list[Action]]:
        """Actions by group, both in the order of their registration."""
        groups: dict[str, list[Action]] = {}
        for action in self:
            groups.setdefault(action.group, []).append(action)
        return groups

    def shown(self, identifier: str) -> QAction:
        """The action for a menu or a button, with its state of now."""
        action, made = self._actions[identifier], self._made[identifier]
        made.setEnabled(True)  # its shortcut asks again
        if action.is_on is not None:
            made.setChecked(action.is_on())
        return made

    def run(self, identifier: str) -> bool:
        """Do it, if that is possible now; returns whether it was."""
        action = self._actions[identifier]
        possible = action.is_enabled()
        if possible:
            action.run()
        self.shown(identifier)
        return possible

    # Shortcuts

    def shortcuts(self, identifier: str) -> tuple[QKeySequence, ...]:
        """The keys that do it now."""
        own = self._own.get(identifier)
        if own is not None:
            return own
        taken = [sequence for other, theirs in self._own.items() if other != identifier for sequence in theirs]
        usual = (read_sequence(text) for text in self._actions[identifier].shortcuts)
        return tuple(sequence for sequence in usual if not sequence.isEmpty() and sequence not in taken)

    def shortcut_text(self, identifier: str) -> str:
        """The first of its shortcuts as people write it; "" if it has none."""
        return next((native_text(sequence) for sequence in self.shortcuts(identifier)), "")

    def is_changed(self, identifier: str) -> bool:
        """Whether its shortcuts are the user's own."""
        return identifier in self._own

    def owner(self, sequence: QKeySequence, beside: str = "") -> Action | None:
        """The action, other than `beside`, that these keys belong to."""
        for action in self:
            if action.identifier != beside and sequence in self.shortcuts(action.identifier):
                return action
        return None

    def set_shortcuts(self, identifier: str, sequences: Sequence[QKeySequence]) -> None:
        """Give an action these keys, taking them from any other. Raises ShortcutRefusedError if they cannot be had."""
        for sequence in sequences:
            reason = refusal(sequence)
            if reason:
                raise ShortcutRefusedError(reason)
        for sequence in sequences:
            owner = self.owner(sequence, beside=identifier)
            if owner is not None and self.is_changed(owner.identifier):
                rest = tuple(each for each in self.shortcuts(owner.identifier) if each != sequence)
                self._own[owner.identifier] = rest
        self._own[identifier] = tuple(sequences)
        if self._own[identifier] == self._usual(identifier):
            del self._own[identifier]
        self._keep()

    def reset(self, identifier: str) -> None:
        """Back to the usual keys, but for those that the user gave to another action."""
        self._own.pop(identifier, None)
        self._keep()

    def reset_all(self) -> None:
        """Back to the usual keys everywhere."""
        self._own.clear()
        self._keep()

    def _usual(self, identifier: str) -> tuple[QKeySequence, ...]:
        return tuple(read_sequence(text) for text in self._actions[identifier].shortcuts)

    def _keep(self) -> None:
        kept = {name: [portable_text(sequence) for sequence in own] for name, own in self._own.items()}
        self._settings.put_json(KEPT_AS, kept)
        for identifier in self._actions:
            if list(self.shortcuts(identifier)) != self._made[identifier].shortcuts():
                self._bind(identifier)
                self.changed.emit(identifier)

    def _bind(self, identifier: str) -> None:
        self._made[identifier].setShortcuts(list(self.shortcuts(identifier)))


def _kept(stored: object) -> dict[str, tuple[QKeySequence, ...]]:
    """What was kept, without anything that makes no sense (any more)."""
    kept: dict[str, tuple[QKeySequence, ...]] = {}
    for identifier, texts in stored.items() if isinstance(stored, dict) else ():
        if isinstance(texts, list):
            sequences = [read_sequence(text) for text in texts if isinstance(text, str)]
            sequences = [sequence for sequence in sequences if not refusal(sequence)]
            if sequences or not texts:
                kept[str(identifier)] = tuple(sequences)
    return kept
