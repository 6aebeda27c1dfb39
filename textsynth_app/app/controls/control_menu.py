"""The menu of a control: type, lock, copy, paste, reset, help, and what others add."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from textsynth_app.app.controls.value_text import parse_value, shown_text

if TYPE_CHECKING:
    from textsynth_app.app.controls.control import Control

LONGEST_PASTE = 20  # characters of the clipboard that the menu shows


class ControlMenu(QMenu):
    """What can be done with one control. It deletes itself when it is closed."""

    def __init__(self, control: Control) -> None:
        super().__init__(control)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._control = control
        default = shown_text(control.parameter, control.parameter.default)
        if control.can_be_typed:
            self._add(self.tr("&Edit value"), control.edit_value, "F2")
        self.addSeparator()
        control.menu_requested.emit(self)
        self.addSeparator()
        self._add(self.tr("Unloc&k") if control.locked else self.tr("Loc&k"), control.toggle_lock)
        self.addSeparator()
        self._add(self.tr("&Copy value"), control.copy_value, QKeySequence(QKeySequence.StandardKey.Copy))
        paste = self._add(self._paste_text(), control.paste_value, QKeySequence(QKeySequence.StandardKey.Paste))
        paste.setEnabled(self._fits())
        self._add(self.tr("&Reset to {value}").format(value=_shown_in_menu(default)), control.reset, "Del")
        self.addSeparator()
        self._add(self.tr("&Help"), control.show_help)

    def _add(self, text: str, action: Callable[[], None], keys: QKeySequence | str = "") -> QAction:
        # Keys are only told here: the control itself takes them.
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        added = self.addAction(f"{text}\t{shown}" if shown else text)
        added.triggered.connect(lambda: action())
        return added

    def _paste_text(self) -> str:
        text = " ".join(QGuiApplication.clipboard().text().split())
        if not text or not self._fits():
            return self.tr("&Paste value")
        short = text if len(text) <= LONGEST_PASTE else f"{text[:LONGEST_PASTE]}…"
        return self.tr("&Paste {value}").format(value=_shown_in_menu(short))

    def _fits(self) -> bool:
        """Whether the clipboard holds a value for the control."""
        try:
            parse_value(self._control.parameter, QGuiApplication.clipboard().text(), self._control.current())
        except ValueError:
            return False
        return True


def _shown_in_menu(text: str) -> str:
    return text.replace("&", "&&")  # which the menu would take for a shortcut's mark
