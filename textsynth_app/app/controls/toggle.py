"""Something that is off or on, with its name beside it, in the window's looks."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from textsynth_app.app import theme

WIDTH, HEIGHT, MARGIN, GAP = 30.0, 16.0, 3.0, 8.0


class Toggle(QCheckBox):
    """A check box that looks like a switch."""

    def sizeHint(self) -> QSize:
        """The switch and its name."""
        width = WIDTH + GAP + QFontMetricsF(self.font()).horizontalAdvance(self.text()) + 8
        return QSize(round(width), 28)

    def minimumSizeHint(self) -> QSize:
        """No less."""
        return self.sizeHint()

    def hitButton(self, place: QPoint) -> bool:
        """The name may be clicked as well."""
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The switch, its thumb and its name."""
        scheme = theme.scheme()
        accent = QColor(scheme.accent_a)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pill = QRectF(3.5, (self.height() - HEIGHT) / 2, WIDTH, HEIGHT)
        if self.hasFocus():
            painter.setPen(QPen(accent, 1.4))
            painter.drawRoundedRect(pill.adjusted(-2.5, -2.5, 2.5, 2.5), HEIGHT / 2 + 2.5, HEIGHT / 2 + 2.5)
        painter.setPen(QPen(accent if self.isChecked() else QColor(scheme.line_lit), 1.0))
        painter.setBrush(accent if self.isChecked() else QColor(scheme.well))
        painter.drawRoundedRect(pill, HEIGHT / 2, HEIGHT / 2)
        size = HEIGHT - 2 * MARGIN
        left = pill.right() - MARGIN - size if self.isChecked() else pill.left() + MARGIN
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scheme.on_accent if self.isChecked() else scheme.dim))
        painter.drawEllipse(QRectF(left, pill.top() + MARGIN, size, size))
        painter.setPen(QColor(scheme.text if self.isEnabled() else scheme.dim))
        place = QRectF(self.rect()).adjusted(pill.right() + GAP, 0, 0, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.end()
