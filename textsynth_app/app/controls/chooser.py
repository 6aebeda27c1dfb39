"""A list to choose from, in the window's looks."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFontMetricsF, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from textsynth_app.app import theme

HEIGHT = 30
PADDING = 10.0
CHEVRON = 7.0  # its width


class Chooser(QComboBox):
    """Choices with a text and the data behind it. `chosen(data)` tells of what the user chose, nothing else."""

    chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(lambda index: self.chosen.emit(self.itemData(index)))

    def offer(self, choices: list[tuple[str, object]], data: object) -> None:
        """Offer these (text, data) and show the one with `data`; the first where none has it."""
        self.blockSignals(True)
        self.clear()
        for text, each in choices:
            self.addItem(text, each)
        self.blockSignals(False)
        self.show_choice(data)

    def show_choice(self, data: object) -> None:
        """Show the choice with this data, silently."""
        self.blockSignals(True)
        self.setCurrentIndex(next((row for row in range(self.count()) if self.itemData(row) == data), 0))
        self.blockSignals(False)
        self.setToolTip(self.currentText())
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turns the page it stands on: what a page scrolls past must not change by it."""
        event.ignore()

    def sizeHint(self) -> QSize:
        """Wide enough for the longest text, within reason."""
        metrics = QFontMetricsF(self.font())
        longest = max((metrics.horizontalAdvance(self.itemText(row)) for row in range(self.count())), default=60.0)
        return QSize(round(min(longest, 260.0) + 2 * PADDING + CHEVRON + 12), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """A few letters are enough at need."""
        return QSize(90, HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up."""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Dim again."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, what is chosen, and the arrow."""
        scheme = theme.scheme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse() and self.isEnabled()
        if self.hasFocus():
            painter.setPen(QPen(QColor(scheme.accent_a), 1.6))
        else:
            painter.setPen(QPen(QColor(scheme.line_lit if lit else scheme.line), 1.0))
        painter.setBrush(QColor(scheme.raised_lit if lit else scheme.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.8, 0.8, -0.8, -0.8), 7, 7)
        inside = QRectF(self.rect()).adjusted(PADDING, 0, -PADDING, 0)
        middle, end = inside.center().y() + 0.5, inside.right()
        painter.setPen(QPen(QColor(scheme.dim), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(end - CHEVRON, middle - 2), QPointF(end - CHEVRON / 2, middle + 2))
        painter.drawLine(QPointF(end - CHEVRON / 2, middle + 2), QPointF(end, middle - 2))
        text = inside.adjusted(0, 0, -CHEVRON - 6, 0)
        painter.setPen(QColor(scheme.text if self.isEnabled() else scheme.dim))
        shown = QFontMetricsF(self.font()).elidedText(self.currentText(), Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()
