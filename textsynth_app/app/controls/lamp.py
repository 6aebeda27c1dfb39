"""A small coloured dot."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from textsynth_app.app import theme

ROOM = 10  # width and height in pixels


class Lamp(QWidget):
    """A dot in one of the scheme's colours, told by its name there: 'good', 'accent_a'."""

    def __init__(self, colour: str = "dim", diameter: int = 8) -> None:
        super().__init__()
        self._colour, self._diameter = colour, diameter
        self.setFixedSize(ROOM, ROOM)

    def set_colour(self, colour: str) -> None:
        """Change the colour."""
        if colour != self._colour:
            self._colour = colour
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(theme.scheme(), self._colour)))
        edge = (ROOM - self._diameter) // 2
        painter.drawEllipse(edge, edge, self._diameter, self._diameter)
        painter.end()
