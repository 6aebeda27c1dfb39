"""A small square button with a letter, lit while it is checked."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from textsynth_app.app import theme
from textsynth_app.app.operators.operator_button import paint_key


class LetterButton(QAbstractButton):
    """Checkable; `colour` names the scheme's colour that lights it."""

    def __init__(self, letter: str, name: str, meaning: str, colour: str) -> None:
        super().__init__()
        self._colour = colour
        self.setText(letter)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(name)
        self.setToolTip(f"<b>{name}</b><br>{meaning}")

    def sizeHint(self) -> QSize:
        """Small, but to be hit."""
        return QSize(19, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded square, filled when checked."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        light = QColor(getattr(theme.scheme(), self._colour))
        paint_key(painter, QRectF(self.rect()), self.text(), light, self)
        painter.end()
