"""A line for typing a value, laid over what shows it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QWidget

from textsynth_app.app.controls.text_line import TextLine


class InlineEditor(TextLine):
    """Opens at once, with its text selected; `typed(text)` if it was changed and kept.

    Enter and leaving it keep what is typed, Escape does not. It deletes itself and gives the focus back.
    """

    typed = Signal(str)

    def __init__(self, text: str, name: str, host: QWidget, area: QRect) -> None:
        super().__init__(text, host)
        self._is_open = True
        self.setObjectName("value")
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setGeometry(area)
        self.editingFinished.connect(self._close)
        self.left.connect(lambda: self._close(keep=False))
        self.selectAll()
        self.show()
        self.setFocus()

    def begin_with(self, text: str) -> None:
        """Replace everything by what the user has typed already."""
        self.clear()
        self.insert(text)
        self.setModified(True)

    def _close(self, keep: bool = True) -> None:
        if not self._is_open:
            return
        self._is_open = False
        text, was_changed, had_focus = self.text(), self.isModified(), self.hasFocus()
        self.hide()
        self.deleteLater()
        host = self.parentWidget()
        if had_focus and host is not None:
            host.setFocus()
        if keep and was_changed:
            self.typed.emit(text)
