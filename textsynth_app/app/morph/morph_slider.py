"""The crossfader between prompt A and prompt B, with a little room beyond either."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QSlider

from textsynth_app.app import theme
from textsynth_app.app.sound import MORPH_HIGH, MORPH_LOW

STEPS_PER_UNIT = 1000
SNAP = 0.015  # of A or B: the ends are easy to hit
MARGIN = 16.0
STEP_ALONG = 0.01


class MorphSlider(QSlider):
    """A QSlider (so screen readers know it) from -0.25 to 1.25; `moved(position)` is emitted for what the user does."""

    moved = Signal(float)

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._position = 0.0
        self._quiet = False
        self.setRange(round(MORPH_LOW * STEPS_PER_UNIT), round(MORPH_HIGH * STEPS_PER_UNIT))
        self.setSingleStep(round(STEP_ALONG * STEPS_PER_UNIT))
        self.setPageStep(STEPS_PER_UNIT // 10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(46)
        self._hint, self._share = "", 0.0
        self.setAccessibleName(self.tr("Morph from A to B"))
        self.setToolTip(self.tr("Morph from A to B, and a quarter beyond either. Double-click for A."))
        self.valueChanged.connect(self._slider_changed)

    def current(self) -> float:
        """Place between the prompts: 0 is A, 1 is B."""
        return self._position

    def set_position(self, position: float) -> None:
        """Show a place without emitting `moved`."""
        self._position = position
        self._quiet = True
        self.setValue(round(position * STEPS_PER_UNIT))
        self._quiet = False
        self._describe()
        self.update()

    def set_hint(self, text: str, share: float = 0.0) -> None:
        """Say something below the track ('' for nothing), with the share of it that is done, 0..1 (0 for no figure)."""
        self._hint, self._share = text, share
        self._describe()
        self.update()

    def hint(self) -> str:
        """What is said below the track."""
        if not self.isEnabled():
            return self.tr("write a B to morph into")
        if self._hint and self._share > 0.0:
            return self.tr("{what} {percent} %").format(what=self._hint, percent=round(self._share * 100))
        return self._hint

    def _describe(self) -> None:
        text = self.tr("{percent} % of the way to B").format(percent=round(self._position * 100))
        self.setAccessibleDescription(f"{text}; {self._hint}" if self._hint else text)

    def _slider_changed(self, value: int) -> None:
        if not self._quiet:
            self._move_to(value / STEPS_PER_UNIT)

    def _drag_to(self, x: float) -> None:
        position = self._position_at(x)
        self._move_to(next((end for end in (0.0, 1.0) if abs(position - end) < SNAP), position))

    def _move_to(self, position: float) -> None:
        position = min(max(position, MORPH_LOW), MORPH_HIGH)
        if position != self._position:
            self.set_position(position)
            self.moved.emit(position)

    def x_of(self, position: float) -> float:
        """Horizontal place of a position, in pixels."""
        share = (position - MORPH_LOW) / (MORPH_HIGH - MORPH_LOW)
        return MARGIN + share * (self.width() - 2 * MARGIN)

    def _position_at(self, x: float) -> float:
        share = (x - MARGIN) / max(self.width() - 2 * MARGIN, 1.0)
        return MORPH_LOW + share * (MORPH_HIGH - MORPH_LOW)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Jump there and drag on."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._drag_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Back to A."""
        self._move_to(0.0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to A and B; arrows and Page keys are QSlider's."""
        if event.key() == Qt.Key.Key_Home:
            self._move_to(0.0)
        elif event.key() == Qt.Key.Key_End:
            self._move_to(1.0)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Long enough for fine moves."""
        return QSize(340, 46)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Track from A's colour to B's, dashed beyond, a handle in the mixture."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        a, b = self.x_of(0.0), self.x_of(1.0)
        enabled = self.isEnabled()
        painter.setPen(QPen(QColor(theme.scheme().line), 2, Qt.PenStyle.DotLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(self.x_of(MORPH_LOW), middle), QPointF(a, middle))
        painter.drawLine(QPointF(b, middle), QPointF(self.x_of(MORPH_HIGH), middle))
        track = QLinearGradient(a, 0, b, 0)
        for index, stop in enumerate(theme.scheme().morph_stops):
            track.setColorAt(
                index / (len(theme.scheme().morph_stops) - 1), QColor(stop if enabled else theme.scheme().line)
            )
        painter.setPen(QPen(QBrush(track), 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(a, middle), QPointF(b, middle))
        painter.setFont(theme.font(11, QFont.Weight.Bold))
        for letter, x, colour in (("A", a, theme.scheme().accent_a), ("B", b, theme.scheme().accent_b)):
            painter.setPen(QColor(colour if enabled else theme.scheme().dim))
            painter.drawText(QRectF(x - 12, middle + 10, 24, 12), Qt.AlignmentFlag.AlignCenter, letter)
            painter.drawLine(QPointF(x, middle - 7), QPointF(x, middle + 6))
        if enabled:
            self._paint_handle(painter, middle)
        self._paint_hint(painter, QRectF(a + 12, middle + 9, b - a - 24, 14))
        painter.end()

    def _paint_hint(self, painter: QPainter, place: QRectF) -> None:
        font = theme.font(11)
        hint = QFontMetricsF(font).elidedText(self.hint(), Qt.TextElideMode.ElideRight, place.width())
        painter.setPen(QColor(theme.scheme().dim))
        painter.setFont(font)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, hint)

    def _paint_handle(self, painter: QPainter, middle: float) -> None:
        colour = theme.mix(self._position)
        x = self.x_of(self._position)
        glow = QColor(colour)
        glow.setAlpha(60)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(glow)
        painter.drawEllipse(QPointF(x, middle), 13, 13)
        painter.setBrush(QColor(theme.scheme().raised))
        painter.setPen(QPen(QColor(theme.scheme().text) if self.hasFocus() else colour, 2.5))
        painter.drawEllipse(QPointF(x, middle), 8.5, 8.5)
        painter.setPen(QColor(theme.scheme().dim))
        painter.setFont(theme.font(10))
        painter.drawText(
            QRectF(x - 24, middle - 24, 48, 12), Qt.AlignmentFlag.AlignCenter, f"{self._position * 100:.0f} %"
        )
