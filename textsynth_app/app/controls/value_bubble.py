"""A small bubble that tells a value beside the place where it is dragged."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from textsynth_app.app import theme

_HEIGHT, _PADDING, _DISTANCE = 20, 8, 13  # pixels


class ValueBubble(QWidget):
    """Lies over its parent, out of the mouse's way, and inside of it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._host = parent
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def text(self) -> str:
        """What it tells."""
        return self._text

    def tell(self, text: str, beside: QPointF) -> None:
        """Show a text above a place in the parent's pixels, or below it where there is no room."""
        self._text = text
        width = QFontMetrics(self._font()).horizontalAdvance(text) + 2 * _PADDING
        x = min(max(beside.x() - width / 2, 2.0), max(self._host.width() - width - 2.0, 2.0))
        y = beside.y() - _DISTANCE - _HEIGHT
        if y < 2.0:
            y = beside.y() + _DISTANCE
        self.setGeometry(round(x), round(y), round(width), _HEIGHT)
        self.show()
        self.raise_()
        self.update()

    @staticmethod
    def _font() -> QFont:
        return theme.font(11, QFont.Weight.DemiBold)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded box with the text."""
        colours = theme.scheme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.line_lit), 1))
        painter.setBrush(QColor(colours.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setFont(self._font())
        painter.setPen(QColor(colours.text))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()
