"""A rotary knob: a QDial underneath (so screen readers know it), painted and handled like a synthesiser's."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QConicalGradient,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QDial, QSizePolicy

from textsynth_app.app import theme
from textsynth_app.app.text_line import TextLine
from textsynth_app.app.value_text import parse_value
from textsynth_app.synth.parameter import Parameter

STEPS = 10_000  # of the QDial underneath; the exact value is kept beside it
TRAVEL_PIXELS = 220  # of a drag from one end to the other
FINE = 0.1
WHEEL_STEP = 0.02
GLIDE, ARRIVED = 0.35, 0.002  # of the distance a frame; of the travel
START_ANGLE, SWEEP = 225.0, 270.0  # degrees, counter-clockwise from three o'clock, as QPainter counts


class Knob(QDial):
    """One parameter as a knob.

    Drag up and down (Shift: ten times finer), wheel, arrow keys, double-click for the default, click the value or
    press F2 to type it. `moved(name, value)` is emitted for what the user does, never for `set_value`.
    """

    moved = Signal(str, float)
    refused = Signal(str)

    def __init__(self, parameter: Parameter, caption: str | None = None, diameter: int = 58) -> None:
        super().__init__()
        self.parameter = parameter
        self._caption = caption or parameter.label
        self._diameter = diameter
        self._value = parameter.default
        self._position = parameter.normalise(parameter.default)
        self._shown = self._position  # where the pointer is drawn; `glide` brings it to the position
        self._accent = QColor(theme.scheme().accent_a)
        self._drag_from: QPointF | None = None
        self._hovered = False
        self._quiet = False
        self._editor: TextLine | None = None
        self.setRange(0, STEPS)
        self.setSingleStep(STEPS // 100)
        self.setPageStep(STEPS // 10)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(parameter.label)
        self.setToolTip(
            f"<b>{parameter.label}</b><br>{parameter.description}<br>"
            f"<span style='color:{theme.scheme().dim}'>{parameter.format(parameter.minimum)} to "
            f"{parameter.format(parameter.maximum)}. Drag, Shift for fine, double-click for "
            f"{parameter.format(parameter.default)}, click the value to type, right-click for MIDI.</span>"
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.valueChanged.connect(self._dial_changed)
        self.set_value(parameter.default)

    def current(self) -> float:
        """The value in the parameter's unit."""
        return self._value

    def set_value(self, value: float, gliding: bool = False) -> None:
        """Show a value in the parameter's unit, without emitting `moved`; the pointer jumps, or waits for `glide`."""
        self._value = min(max(value, self.parameter.minimum), self.parameter.maximum)
        self._position = self.parameter.normalise(self._value)
        if not gliding:
            self._shown = self._position
        self._quiet = True
        self.setValue(round(self._position * STEPS))
        self._quiet = False
        self.setAccessibleDescription(self.parameter.format(self._value))
        self.update()

    def glide(self) -> bool:
        """Bring the pointer a step nearer to its value; True while it is on its way."""
        distance = self._position - self._shown
        if abs(distance) < ARRIVED:
            if distance:
                self._shown = self._position
                self.update()
            return False
        self._shown += distance * GLIDE
        self.update()
        return True

    def set_accent(self, colour: QColor) -> None:
        """Colour of the value arc."""
        self._accent = colour
        self.update()

    def _move_to(self, value: float) -> None:
        if value != self._value:
            self.set_value(value)
            self.moved.emit(self.parameter.name, self._value)

    def _move_by(self, travel: float) -> None:
        self._move_to(self.parameter.denormalise(min(max(self._position + travel, 0.0), 1.0)))

    def _dial_changed(self, step: int) -> None:
        # Keys and assistive technology change the QDial itself.
        if not self._quiet:
            self._move_to(self.parameter.denormalise(step / STEPS))

    # Handling

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start a drag, or open the editor when the value below the knob is clicked."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self._value_rect().contains(event.position()):
            self.edit_value()
        else:
            self._drag_from = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Turn by the vertical distance."""
        if self._drag_from is None:
            return
        fine = FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0
        travel = (self._drag_from.y() - event.position().y()) / TRAVEL_PIXELS * fine
        self._drag_from = event.position()
        self._move_by(travel)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag."""
        self._drag_from = None
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Back to the default."""
        if event.button() is Qt.MouseButton.LeftButton and not self._value_rect().contains(event.position()):
            self._move_to(self.parameter.default)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn by notches of two per cent."""
        fine = FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0
        notches = (event.angleDelta().y() or event.angleDelta().x()) / 120.0
        self._move_by(notches * WHEEL_STEP * fine)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 types a value, Delete goes back to the default; arrows, Page and Home keys are QDial's."""
        if event.key() == Qt.Key.Key_F2:
            self.edit_value()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._move_to(self.parameter.default)
        else:
            super().keyPressEvent(event)

    def edit_value(self) -> None:
        """Open the small editor over the value; Enter keeps what is typed, Escape does not."""
        if self._editor is not None:
            return
        editor = TextLine(self.parameter.format(self._value), self)
        editor.setObjectName("value")
        editor.setAccessibleName(f"{self.parameter.label}, typed value")
        editor.setAlignment(Qt.AlignmentFlag.AlignCenter)
        editor.setGeometry(self._value_rect().toRect().adjusted(0, -2, 0, 0))
        editor.editingFinished.connect(self._close_editor)
        editor.left.connect(lambda: self._close_editor(keep=False))
        editor.selectAll()
        self._editor = editor
        editor.show()
        editor.setFocus()

    def _close_editor(self, keep: bool = True) -> None:
        editor, self._editor = self._editor, None
        if editor is None:
            return
        text = editor.text()
        changed = editor.isModified()
        editor.hide()
        editor.deleteLater()
        self.setFocus()
        if keep and changed:
            try:
                self._move_to(parse_value(self.parameter, text))
            except ValueError as error:
                self.refused.emit(str(error))

    def enterEvent(self, event: object) -> None:
        """Light up under the pointer."""
        self._hovered = True
        self.update()

    def leaveEvent(self, event: object) -> None:
        """Dim again."""
        self._hovered = False
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring."""
        super().focusInEvent(event)
        self.update()

    # Looks

    def sizeHint(self) -> QSize:
        """The dial with its caption above and its value below."""
        return QSize(max(self._diameter + 18, 58), self._diameter + 36)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a row of sixteen in the smallest window."""
        return QSize(self._diameter + 8, self._diameter + 36)

    def _value_rect(self) -> QRectF:
        width = min(self.width(), 72)
        return QRectF((self.width() - width) / 2, self.height() / 2 + self._diameter / 2 + 2, width, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Caption, arc, body, pointer, value."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(self.width() / 2, self.height() / 2)
        top = centre.y() - self._diameter / 2
        lit = self._hovered or self._drag_from is not None
        painter.setFont(theme.font(11, QFont.Weight.Medium))
        painter.setPen(QColor(theme.scheme().text if lit or self.hasFocus() else theme.scheme().dim))
        painter.drawText(QRectF(0, top - 18, self.width(), 15), Qt.AlignmentFlag.AlignCenter, self._caption)
        self._paint_arc(painter, centre)
        self._paint_body(painter, centre, lit)
        painter.setFont(theme.font(11))
        painter.setPen(QColor(theme.scheme().text))
        painter.drawText(self._value_rect(), Qt.AlignmentFlag.AlignCenter, self.parameter.format(self._value))
        painter.end()

    def _paint_arc(self, painter: QPainter, centre: QPointF) -> None:
        thickness = 4.0 if self._diameter > 48 else 3.0
        radius = self._diameter / 2 - thickness / 2
        arc = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.setPen(QPen(QColor(theme.scheme().line), thickness, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawArc(arc, round((START_ANGLE - SWEEP) * 16), round(SWEEP * 16))
        # A range with a zero inside fills from there, so that 'none' looks like nothing.
        low, high = self.parameter.minimum, self.parameter.maximum
        origin = self.parameter.normalise(0.0) if low < 0.0 < high else 0.0
        span = -(self._shown - origin) * SWEEP
        if abs(span) > 0.5:
            glow = QColor(self._accent)
            glow.setAlpha(46)
            start = round((START_ANGLE - origin * SWEEP) * 16)
            for colour, width in ((glow, thickness + 4), (self._accent, thickness)):
                painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
                painter.drawArc(arc, start, round(span * 16))

    def _paint_body(self, painter: QPainter, centre: QPointF, lit: bool) -> None:
        radius = self._diameter / 2 - (9.0 if self._diameter > 48 else 6.5)
        shade = QLinearGradient(centre.x(), centre.y() - radius, centre.x(), centre.y() + radius)
        shade.setColorAt(0.0, QColor(theme.scheme().knob_lit if lit else theme.scheme().knob_top))
        shade.setColorAt(1.0, QColor(theme.scheme().knob_bottom))
        painter.setBrush(shade)
        rim = QConicalGradient(centre, 90.0)
        rim.setColorAt(0.0, QColor(theme.scheme().rim_light))
        rim.setColorAt(0.5, QColor(theme.scheme().rim_dark))
        rim.setColorAt(1.0, QColor(theme.scheme().rim_light))
        painter.setPen(QPen(QColor(self._accent), 1.5) if self.hasFocus() else QPen(rim, 1.2))
        painter.drawEllipse(centre, radius, radius)
        painter.save()
        painter.translate(centre)
        painter.rotate(-(START_ANGLE - 90.0) + self._shown * SWEEP)
        pen_width = 3.0 if self._diameter > 48 else 2.4
        painter.setPen(QPen(QColor(theme.scheme().text), pen_width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(0, -radius + 3.5), QPointF(0, -radius * 0.3))
        painter.restore()
