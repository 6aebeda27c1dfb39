"""The button that plays the test note."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton

from textsynth_app.app import theme

SIDE = 52
_TRIANGLE = (QPointF(-6, -10), QPointF(-6, 10), QPointF(11, 0))


class PlayButton(QPushButton):
    """A round button with a triangle: plays the test note."""

    def __init__(self) -> None:
        super().__init__()
        self._accent = QColor(theme.scheme().accent_a)
        self.setFixedSize(SIDE, SIDE)
        self.setAccessibleName(self.tr("Play the test note"))
        self.setToolTip(self.tr("Play the sound at its own pitch and length (Enter; or Space outside the text)."))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_accent(self, colour: QColor) -> None:
        """Colour of the disc."""
        self._accent = colour
        self.update()

    def sizeHint(self) -> QSize:
        """Round."""
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Disc and triangle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(3, 3, self.width() - 6, self.height() - 6)
        colour = QColor(self._accent)
        if self.isDown():
            colour = colour.darker(130)
        elif self.underMouse():
            colour = colour.lighter(112)
        painter.setPen(QPen(QColor(theme.scheme().text), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(disc)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.scheme().on_accent))
        middle = disc.center()
        painter.drawPolygon([middle + offset for offset in _TRIANGLE])
        painter.end()
