"""The name of an effect, which switches it: a check box with a power sign."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from textsynth_app.app import theme
from textsynth_app.app.modulation.effect_curves import is_on
from textsynth_app.synth.patch import Patch

_RADIUS = 5.0
_GAP_DEGREES = 70  # at the top of the sign's ring
_HEIGHT = 22


class EffectSwitch(QCheckBox):
    """Checked while its effect is heard; `clicked` tells of what the user does."""

    def __init__(self, effect: str, title: str) -> None:
        super().__init__(title)
        self.effect = effect
        self._accent = QColor(theme.scheme().accent_a)
        self.setAccessibleName(title)
        self.setToolTip(self.tr("Switch it off, and on again as it was."))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # repaints when the pointer comes and goes
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_patch(self, patch: Patch) -> None:
        """Be on if the effect of a patch is, silently."""
        self.setChecked(is_on(patch, self.effect))

    def set_accent(self, colour: QColor) -> None:
        """Colour of the sign while the effect is heard."""
        self._accent = colour
        self.update()

    def hitButton(self, place: QPoint) -> bool:
        """The name may be clicked as well."""
        return self.rect().contains(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter switches as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """The sign and the name."""
        width = QFontMetricsF(self._font()).horizontalAdvance(self.text())
        return QSize(round(width + 2 * _RADIUS + 20.0), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """As much as it wants."""
        return self.sizeHint()

    def _font(self) -> QFont:
        return theme.font(12, QFont.Weight.DemiBold)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ring with a gap and a stroke in it, and the name; both bright while the effect is heard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.scheme()
        on, lit = self.isChecked(), self.underMouse()
        middle = QPointF(5.0 + _RADIUS + 1.0, self.height() / 2.0)
        sign = self._accent if on else QColor(colours.text if lit else colours.dim)
        if on:
            halo = QColor(self._accent)
            halo.setAlpha(40)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(halo)
            painter.drawEllipse(middle, _RADIUS + 4.0, _RADIUS + 4.0)
        painter.setPen(QPen(sign, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        ring = QRectF(middle.x() - _RADIUS, middle.y() - _RADIUS, 2.0 * _RADIUS, 2.0 * _RADIUS)
        painter.drawArc(ring, (90 + _GAP_DEGREES // 2) * 16, (360 - _GAP_DEGREES) * 16)
        painter.drawLine(middle - QPointF(0.0, _RADIUS), middle - QPointF(0.0, 0.5))
        painter.setFont(self._font())
        painter.setPen(QColor(colours.text if on or lit else colours.dim))
        name = QRectF(self.rect()).adjusted(2.0 * _RADIUS + 14.0, 0.0, 0.0, 0.0)
        painter.drawText(name, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            painter.setPen(QPen(self._accent, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), 5.0, 5.0)
        painter.end()
