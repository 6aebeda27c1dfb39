"""A small list to choose from, for bars of buttons."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QSizePolicy

from textsynth_app.app import theme

HEIGHT = 24
PADDING = 8.0
CHEVRON = 6.0  # its width
_PIXELS = 11


class SmallBox(QComboBox):
    """A QComboBox as low as the small buttons; `chosen_key` is what its entry stands for."""

    def __init__(self) -> None:
        super().__init__()
        self._accent = QColor(theme.scheme().accent_a)
        self.setFont(theme.font(_PIXELS + 1))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the prompt its focus
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def add(self, text: str, key: object, meaning: str = "") -> None:
        """One more entry, with what it means as a tooltip."""
        self.addItem(text, key)
        if meaning:
            self.setItemData(self.count() - 1, meaning, Qt.ItemDataRole.ToolTipRole)

    def chosen_key(self) -> object:
        """What the chosen entry stands for."""
        return self.currentData()

    def show_key(self, key: object) -> None:
        """Choose an entry silently; an unknown one changes nothing."""
        index = self.findData(key)
        if index >= 0:
            self.blockSignals(True)
            self.setCurrentIndex(index)
            self.blockSignals(False)
            self.update()

    def set_accent(self, colour: QColor) -> None:
        """Colour of the focus."""
        self._accent = QColor(colour)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up under the pointer."""
        self.update()

    def leaveEvent(self, event: object) -> None:
        """Dim again."""
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for the longest entry."""
        metrics = QFontMetricsF(theme.font(_PIXELS))
        longest = max((metrics.horizontalAdvance(self.itemText(index)) for index in range(self.count())), default=0.0)
        return QSize(round(longest + 2 * PADDING + CHEVRON + 8), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """No entry is cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, the entry, a chevron."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, lit = theme.scheme(), self.underMouse()
        painter.setPen(
            QPen(self._accent, 2.0) if self.hasFocus() else QPen(QColor(colours.line_lit if lit else colours.line), 1.0)
        )
        painter.setBrush(QColor(colours.raised_lit if lit else colours.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        inside = QRectF(self.rect()).adjusted(PADDING, 0, -PADDING, 0)
        end, middle = inside.right(), inside.center().y() + 0.5
        ink = colours.text if self.isEnabled() else colours.dim
        painter.setPen(QPen(QColor(colours.dim), 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(end - CHEVRON, middle - 1.5), QPointF(end - CHEVRON / 2, middle + 1.5))
        painter.drawLine(QPointF(end - CHEVRON / 2, middle + 1.5), QPointF(end, middle - 1.5))
        font = theme.font(_PIXELS)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        text = inside.adjusted(0, 0, -CHEVRON - 4, 0)
        shown = QFontMetricsF(font).elidedText(self.currentText(), Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()
