"""A line of text that keeps Enter and Escape to itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class TextLine(QLineEdit):
    """A QLineEdit that lets no Enter through: Qt would offer it to the parents, where it plays the test note."""

    left = Signal()  # Escape

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves, Enter is spent here, the rest is QLineEdit's."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            event.accept()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
