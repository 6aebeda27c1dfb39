"""A point of the envelope: a small QSlider, so that keyboards and screen readers reach it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from textsynth_app.app import theme
from textsynth_app.app.controls.accessible_point import PointSlider, install

POINT_SIZE = 22  # pixels, with the focus ring
STEP, PAGE, FINE = 0.01, 0.1, 0.1  # of a parameter's travel; Shift takes a tenth
STEPS = 1000  # of the QSlider underneath


class EnvelopePoint(PointSlider):
    """Painted over the envelope, which catches the mouse; keys come here.

    `turned(name, across, up)` tells by what shares of their travel the keys turn its parameters: left and right its
    time, up and down (and Page keys) its level. The slider's own value is the level's, for assistive technology.
    """

    turned = Signal(str, float, float)
    reset = Signal(str)
    left = Signal()
    focus_changed = Signal()

    def __init__(self, parent: QWidget, name: str, title: str) -> None:
        install()
        super().__init__(Qt.Orientation.Vertical, parent)
        self.name = name
        self.place = QPointF()
        self.lit = False
        self.tells = False  # has the focus, and not by a click: its values are to be seen beside it
        self._accent = QColor(theme.scheme().accent_a)
        self._quiet = False
        self._position = 0.0
        self.setRange(0, STEPS)
        self.setFixedSize(POINT_SIZE, POINT_SIZE)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        self.valueChanged.connect(self._slid)

    def set_place(self, place: QPointF) -> None:
        """Lie there, in the parent's pixels."""
        self.place = place
        self.move(round(place.x() - POINT_SIZE / 2), round(place.y() - POINT_SIZE / 2))

    def show_values(self, position: float, text: str) -> None:
        """What assistive technology is told: a position 0..1, and the values as text; silently."""
        self._position = position
        self._quiet = True
        self.setValue(round(position * STEPS))
        self._quiet = False
        self.setAccessibleDescription(text)

    def set_lit(self, lit: bool) -> None:
        """Whether the pointer is over it."""
        if lit != self.lit:
            self.lit = lit
            self.update()

    def set_accent(self, colour: QColor) -> None:
        """Colour of its rim."""
        self._accent = colour
        self.update()

    def _slid(self, value: int) -> None:
        if not self._quiet:
            self.turned.emit(self.name, 0.0, value / STEPS - self._position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and Page keys move it, Delete resets it, Escape leaves."""
        fine = FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0
        moves = {
            Qt.Key.Key_Left: (-STEP, 0.0),
            Qt.Key.Key_Right: (STEP, 0.0),
            Qt.Key.Key_Up: (0.0, STEP),
            Qt.Key.Key_Down: (0.0, -STEP),
            Qt.Key.Key_PageUp: (0.0, PAGE),
            Qt.Key.Key_PageDown: (0.0, -PAGE),
        }
        move = moves.get(Qt.Key(event.key()))
        self.tells = True
        if move is not None:
            self.turned.emit(self.name, move[0] * fine, move[1] * fine)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.reset.emit(self.name)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring, and the values."""
        super().focusInEvent(event)
        self.tells = event.reason() is not Qt.FocusReason.MouseFocusReason
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide them."""
        super().focusOutEvent(event)
        self.tells = False
        self.focus_changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dot with a rim; the curve's is a diamond."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(QPointF(self.rect().center()) + QPointF(0.5, 0.5))
        colours = theme.scheme()
        lit = self.lit or self.hasFocus()
        if self.hasFocus():
            ring = QColor(self._accent)
            ring.setAlpha(70)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ring)
            painter.drawEllipse(QPointF(0, 0), 10, 10)
        painter.setPen(QPen(self._accent, 2.0))
        painter.setBrush(self._accent if lit else QColor(colours.well))
        if self.name == "curve":
            painter.rotate(45)
            painter.drawRect(QRectF(-3, -3, 6, 6))
        else:
            radius = 5.5 if lit else 4.5
            painter.drawEllipse(QPointF(0, 0), radius, radius)
        painter.end()
