"""Pitch and modulation wheel: QSliders underneath (so screen readers know them), drawn and turned as wheels."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider

from textsynth_app.app import theme
from textsynth_app.app.play.performance import BEND_RANGE
from textsynth_app.synth.parameters import VOICE

STEPS = 1000  # of the QSlider underneath, from rest to one end
ARROW_STEP, PAGE_STEP = STEPS // 10, STEPS // 2
FINE = 0.1
NOTCH_SHARE = 0.05  # of the way from rest to an end
SPRING_MS = 400  # after the last touch of something that has no release
CAPTION_HEIGHT = 16
BODY_WIDTH = 26.0
HALF_TURN = 52.0  # degrees that a wheel turns to either side of its middle
RIDGE = 13.0  # degrees between the ridges


class Wheel(QSlider):
    """A wheel seen from the front. `moved(position)` is emitted for what the user does, never for `set_position`.

    Drag (Shift: ten times finer), mouse wheel, arrow keys; double-click or Delete for the rest position, 0.
    """

    moved = Signal(float)

    def __init__(self, caption: str, lowest: int) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._caption = caption
        self._position = 0.0
        self._accent = QColor(theme.scheme().accent_a)
        self._drag_y: float | None = None
        self._quiet = False
        self.setRange(lowest * STEPS, STEPS)
        self.setSingleStep(ARROW_STEP)
        self.setPageStep(PAGE_STEP)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a wheel turned with the mouse leaves the prompt its focus
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.valueChanged.connect(self._slider_changed)

    def current(self) -> float:
        """The wheel's place: 0 at rest, 1 at the upper end."""
        return self._position

    def set_position(self, position: float) -> None:
        """Show a place without emitting `moved`."""
        self._position = min(max(position, self.minimum() / STEPS), 1.0)
        self._quiet = True
        self.setValue(round(self._position * STEPS))
        self._quiet = False
        self.describe()
        self.update()

    def set_accent(self, colour: QColor) -> None:
        """Colour of the mark and the meter."""
        self._accent = colour
        self.update()

    def value_text(self) -> str:
        """The value with its unit."""
        return f"{self._position * 100:.0f} %"

    def short_text(self) -> str:
        """The value as it fits below the wheel."""
        return self.value_text()

    def describe(self) -> None:
        """Tell screen readers the value."""
        self.setAccessibleDescription(self.value_text())

    def move_to(self, position: float) -> None:
        """Turn the wheel as the user does."""
        position = min(max(position, self.minimum() / STEPS), 1.0)
        if position != self._position:
            self.set_position(position)
            self.moved.emit(self._position)

    def _slider_changed(self, value: int) -> None:
        if not self._quiet:
            self.move_to(value / STEPS)

    # Handling

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the wheel where it is."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._drag_y = event.position().y()
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Turn by the vertical distance."""
        if self._drag_y is None:
            return
        fine = FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0
        reach = (1.0 - self.minimum() / STEPS) / max(self._body().height() * 0.8, 1.0)
        travel = (self._drag_y - event.position().y()) * reach * fine
        self._drag_y = event.position().y()
        self.move_to(self._position + travel)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._drag_y = None
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Back to rest."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.move_to(0.0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn by notches of a twentieth."""
        fine = FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0
        notches = (event.angleDelta().y() or event.angleDelta().x()) / 120.0
        self.move_to(self._position + notches * NOTCH_SHARE * fine)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete goes back to rest; arrows, Page and Home keys are QSlider's."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.move_to(0.0)
        else:
            super().keyPressEvent(event)

    # Looks

    def sizeHint(self) -> QSize:
        """A wheel with its caption below."""
        return QSize(38, 104)

    def minimumSizeHint(self) -> QSize:
        """Low enough for the smallest window."""
        return QSize(38, 84)

    def _body(self) -> QRectF:
        return QRectF((self.width() - BODY_WIDTH) / 2, 1, BODY_WIDTH, self.height() - CAPTION_HEIGHT - 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The slot, the wheel in it, its mark, the caption or the value."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.scheme()
        slot = self._body()
        painter.setBrush(theme.blend(QColor(colours.knob_bottom), QColor(colours.rim_dark), 0.8))
        painter.setPen(QPen(self._accent, 2.0) if self.hasFocus() else QPen(QColor(colours.line_lit), 1.0))
        painter.drawRoundedRect(slot, 7, 7)
        self._paint_wheel(painter, slot.adjusted(4, 3, -4, -3))
        touched = self._drag_y is not None or self._position != 0.0
        painter.setFont(theme.font(10, QFont.Weight.Medium))
        painter.setPen(QColor(colours.text if touched or self.hasFocus() else colours.dim))
        place = QRectF(0, slot.bottom() + 2, self.width(), CAPTION_HEIGHT)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.short_text() if touched else self._caption)
        painter.end()

    def _paint_wheel(self, painter: QPainter, wheel: QRectF) -> None:
        colours = theme.scheme()
        light, dark = QColor(colours.knob_lit), QColor(colours.rim_dark)
        shade = QLinearGradient(wheel.topLeft(), wheel.bottomLeft())
        for height, share in ((0.0, 0.95), (0.2, 0.5), (0.45, 0.0), (0.6, 0.1), (0.85, 0.6), (1.0, 1.0)):
            shade.setColorAt(height, theme.blend(light, dark, share))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        painter.drawRoundedRect(wheel, 4, 4)
        turned = self._angle(self._position)
        ridges = math.floor(90.0 / RIDGE)
        for number in range(-2 * ridges, 2 * ridges + 1):
            angle = turned + (number + 0.5) * RIDGE
            if abs(angle) < 84.0:
                self._paint_ridge(painter, wheel, angle)
        self._paint_mark(painter, wheel, turned)

    def _angle(self, position: float) -> float:
        lowest = self.minimum() / STEPS
        return ((position - lowest) / (1.0 - lowest) * 2.0 - 1.0) * HALF_TURN

    def _height_of(self, wheel: QRectF, angle: float) -> float:
        return wheel.center().y() - wheel.height() / 2 * math.sin(math.radians(angle))

    def _paint_ridge(self, painter: QPainter, wheel: QRectF, angle: float) -> None:
        near = math.cos(math.radians(angle))
        y = self._height_of(wheel, angle)
        for offset, colour, strength in ((0.0, theme.scheme().rim_dark, 200), (1.0, theme.scheme().rim_light, 90)):
            ink = QColor(colour)
            ink.setAlpha(round(strength * near))
            painter.setPen(QPen(ink, 1.0))
            painter.drawLine(QPointF(wheel.left() + 2, y + offset), QPointF(wheel.right() - 2, y + offset))

    def _paint_mark(self, painter: QPainter, wheel: QRectF, angle: float) -> None:
        near = math.cos(math.radians(angle))
        mark = QRectF(wheel.left() + 1, 0, wheel.width() - 2, max(5.0 * near, 2.0))
        mark.moveCenter(QPointF(wheel.center().x(), self._height_of(wheel, angle)))
        glow = QColor(self._accent)
        glow.setAlpha(60)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(glow)
        painter.drawRoundedRect(mark.adjusted(0, -2, 0, 2), 3, 3)
        painter.setBrush(self._accent)
        painter.drawRoundedRect(mark, 2, 2)


class ModulationWheel(Wheel):
    """Stays where it is put, 0 to 1."""

    def __init__(self) -> None:
        super().__init__("", 0)
        self._caption = self.tr("Mod")
        self.setAccessibleName(self.tr("Modulation wheel"))
        self.setToolTip(
            self.tr("Modulation wheel: stays where it is put; 0 to 100 %. What it does is set by the sound.")
        )
        self.describe()


class PitchWheel(Wheel):
    """Bends by `set_range` semitones each way, -1 to 1, and springs back when it is let go of."""

    def __init__(self) -> None:
        super().__init__("", -1)
        self._caption = self.tr("Pitch")
        self._range = VOICE[BEND_RANGE].default
        self._keys: set[int] = set()
        self._spring = QTimer(self)
        self._spring.setSingleShot(True)
        self._spring.setInterval(SPRING_MS)
        self._spring.timeout.connect(self._spring_back)
        self.valueChanged.connect(self._wind_up)
        self.setAccessibleName(self.tr("Pitch wheel"))
        self.set_range(self._range)

    def set_range(self, semitones: float) -> None:
        """How far the ends bend, each way."""
        self._range = semitones
        text = self.tr("Pitch wheel: bends up to {range} each way and springs back when you let go.")
        self.setToolTip(text.format(range=VOICE[BEND_RANGE].format(semitones)))
        self.describe()
        self.update()

    def value_text(self) -> str:
        """Semitones, with their sign."""
        sign = "+" if self._position > 0.0 else "−" if self._position < 0.0 else ""
        return sign + VOICE[BEND_RANGE].format(abs(self._position) * self._range)

    def short_text(self) -> str:
        """Semitones without the unit."""
        return f"{self._position * self._range:+.2f}".replace("-", "−")

    def _wind_up(self) -> None:
        # Mouse wheels and assistive technology never say that they let go.
        if self._position != 0.0 and self._drag_y is None and not self._keys:
            self._spring.start()

    def _spring_back(self) -> None:
        self._spring.stop()
        self._drag_y = None
        self._keys.clear()
        self.move_to(0.0)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the wheel where it is."""
        self._spring.stop()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Spring back."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._spring_back()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The longer an arrow key is down, the further it bends."""
        self._spring.stop()
        self._keys.add(event.key())
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Spring back when the last key is up."""
        super().keyReleaseEvent(event)
        if event.key() in self._keys and not event.isAutoRepeat():
            self._keys.discard(event.key())
            if not self._keys:
                self._spring_back()

    def event(self, event: QEvent) -> bool:
        """Spring back when a release could be missed."""
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.WindowDeactivate, QEvent.Type.Hide):
            self._spring_back()
        return super().event(event)
