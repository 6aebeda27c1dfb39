"""A combo box in the looks of the buttons beside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QSizePolicy

from textsynth_app.app import theme
from textsynth_app.app.controls import glyphs
from textsynth_app.app.controls.chip import HEIGHT

_PIXELS = 12


class ListBox(QComboBox):
    """A QComboBox; its items are as high as they are easy to hit."""

    def __init__(self, name: str, meaning: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(meaning)
        self.setFixedHeight(HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFont(theme.font(_PIXELS))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the longest item."""
        metrics = QFontMetricsF(theme.font(_PIXELS, QFont.Weight.Medium))
        widths = [metrics.horizontalAdvance(self.itemText(row)) for row in range(self.count())]
        return QSize(round(max(widths, default=0.0) + glyphs.SIZE + 18.0), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """It does not shrink."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, edge, the item, a chevron."""
        colours = theme.scheme()
        lit = self.underMouse()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QColor(colours.line_lit if lit else colours.line)
        painter.setPen(QPen(QColor(colours.accent_a), 1.5) if self.hasFocus() else QPen(edge, 1.0))
        painter.setBrush(QColor(colours.raised_lit if lit else colours.raised))
        box = QRectF(self.rect()).adjusted(1.0, 1.0, -1.0, -1.0)
        painter.drawRoundedRect(box, 6.0, 6.0)
        painter.setFont(theme.font(_PIXELS, QFont.Weight.Medium))
        painter.setPen(QColor(colours.text))
        painter.drawText(box.adjusted(8.0, 0.0, 0.0, 0.0), Qt.AlignmentFlag.AlignVCenter, self.currentText())
        painter.setPen(QPen(QColor(colours.dim), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.translate(self.width() - glyphs.SIZE - 5.0, (self.height() - glyphs.SIZE) / 2.0)
        painter.drawPath(glyphs.chevron_down())
        painter.end()
