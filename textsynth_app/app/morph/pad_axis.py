"""One axis of the pad as a ruler at its edge: a QSlider underneath, so that screen readers know it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider

from textsynth_app.app import theme

STEPS = 1000  # from one edge to the other
THICKNESS = 16
_THUMB = 5.0  # radius
_STEP, _PAGE = STEPS // 100, STEPS // 10


class PadAxis(QSlider):
    """Across (horizontal) or up (vertical), 0..1. `moved(place)` is emitted for what the user does.

    The line keeps `inset` pixels from both ends, as the pad does from its edges.
    """

    moved = Signal(float)

    def __init__(self, orientation: Qt.Orientation, inset: float) -> None:
        super().__init__(orientation)
        self._inset = inset
        self._accent = QColor(theme.scheme().accent_a)
        self._quiet = False
        self.setRange(0, STEPS)
        self.setSingleStep(_STEP)
        self.setPageStep(_PAGE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        fixed, wide = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(*((wide, fixed) if self._is_flat() else (fixed, wide)))
        self.valueChanged.connect(self._slider_changed)

    def show_place(self, place: float) -> None:
        """Show a place, silently."""
        self._quiet = True
        self.setValue(round(place * STEPS))
        self._quiet = False

    def set_accent(self, colour: QColor) -> None:
        """Colour of the thumb."""
        self._accent = QColor(colour)
        self.update()

    def _is_flat(self) -> bool:
        return self.orientation() is Qt.Orientation.Horizontal

    def _slider_changed(self, value: int) -> None:
        self.update()
        if not self._quiet:
            self.moved.emit(value / STEPS)

    def _drag(self, event: QMouseEvent) -> None:
        length = max((self.width() if self._is_flat() else self.height()) - 2 * self._inset, 1.0)
        place = event.position()
        share = (place.x() if self._is_flat() else self.height() - place.y()) - self._inset
        self.setValue(round(min(max(share / length, 0.0), 1.0) * STEPS))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Jump there and drag on."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._drag(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag."""

    def sizeHint(self) -> QSize:
        """Thin."""
        return QSize(120, THICKNESS) if self._is_flat() else QSize(THICKNESS, 120)

    def minimumSizeHint(self) -> QSize:
        """Thin, and as short as need be."""
        return QSize(60, THICKNESS) if self._is_flat() else QSize(THICKNESS, 60)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line with ticks at its quarters, and a thumb on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.scheme()
        painter.setPen(QPen(QColor(colours.line_lit), 1.0))
        painter.drawLine(self._point(0.0), self._point(1.0))
        tick = QPointF(0.0, 2.5) if self._is_flat() else QPointF(2.5, 0.0)
        for quarter in range(5):
            painter.drawLine(self._point(quarter / 4) - tick, self._point(quarter / 4) + tick)
        thumb = self._point(self.value() / STEPS)
        box = QRectF(thumb.x() - _THUMB, thumb.y() - _THUMB, 2 * _THUMB, 2 * _THUMB)
        box = box.adjusted(1.5, 0, -1.5, 0) if self._is_flat() else box.adjusted(0, 1.5, 0, -1.5)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.text), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._accent if self.isEnabled() else QColor(colours.line_lit))
        painter.drawRoundedRect(box, 2.5, 2.5)
        painter.end()

    def _point(self, share: float) -> QPointF:
        if self._is_flat():
            return QPointF(self._inset + share * (self.width() - 2 * self._inset), self.height() / 2)
        return QPointF(self.width() / 2, self.height() - self._inset - share * (self.height() - 2 * self._inset))
