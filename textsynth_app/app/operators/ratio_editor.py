"""An operator's frequency, digit by digit: the ratio to the note's, or fixed hertz."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy

from textsynth_app.app import theme
from textsynth_app.app.controls.accessible_point import PointSlider, install
from textsynth_app.app.controls.digits import Digits, hertz_digits, ratio_digits
from textsynth_app.app.controls.inline_editor import InlineEditor
from textsynth_app.app.controls.value_steps import stepped
from textsynth_app.app.controls.value_text import label_of, parse_value, shown_text
from textsynth_app.synth.parameter import Parameter
from textsynth_app.synth.parameters import VOICE

DIGIT_PIXELS = 12.0  # of a drag from one figure to the next
NOTCH = 120  # of a wheel
ARROW = 11.0  # pixels of the step buttons at both sides
UNIT = 17.0  # pixels of the unit on the right
LARGEST, SMALLEST = 19, 11  # pixels of the figures
FIGURES = tuple("0123456789")
FIRST_DIGIT = {"ratio": 1, "frequency": 2}  # where the keyboard starts: the ones, the hundreds


class RatioEditor(PointSlider):
    """A QSlider underneath, so that screen readers know it; `moved(name, value)` for what the user does.

    Each digit can be wheeled and dragged by itself (Shift: the next one), and typed over; left and right choose a
    digit, up and down turn it, F2 or Enter take a whole number. The arrows at the sides, Page keys, and Ctrl with
    wheel, drag or keys step through harmonics, or through semitones if the frequency is fixed.
    """

    moved = Signal(str, float)
    refused = Signal(str)

    def __init__(self, number: int) -> None:
        install()
        super().__init__(Qt.Orientation.Horizontal)
        self._number = number
        group = f"operators.{number}"
        self._kinds: dict[str, Digits] = {
            "ratio": ratio_digits(VOICE[f"{group}.ratio"]),
            "frequency": hertz_digits(VOICE[f"{group}.frequency"]),
        }
        self._values = {kind: digits.parameter.default for kind, digits in self._kinds.items()}
        self._kind = "ratio"
        self._digit = FIRST_DIGIT["ratio"]
        self._hovered: int | None = None  # a digit; -1 and -2 the step buttons down and up
        self._accent = QColor(theme.scheme().accent_a)
        self._drag_from: QPointF | None = None
        self._scrolled = 0
        self._quiet = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._slid)
        self._show_kind()

    @property
    def parameter(self) -> Parameter:
        """The one that is shown: the ratio, or the fixed frequency."""
        return self._kinds[self._kind].parameter

    def current(self) -> float:
        """Its value."""
        return self._values[self._kind]

    def set_fixed(self, fixed: bool) -> None:
        """Show the fixed frequency instead of the ratio."""
        kind = "frequency" if fixed else "ratio"
        if kind != self._kind:
            self._kind = kind
            self._digit = FIRST_DIGIT[kind]
            self._hovered = None
            self._show_kind()

    def set_value(self, name: str, value: float) -> None:
        """Show a value of either parameter, silently."""
        kind = name.rsplit(".", 1)[1]
        if kind in self._values:
            self._values[kind] = value
            self._tell()

    def set_accent(self, colour: QColor) -> None:
        """Colour of the chosen digit."""
        self._accent = colour
        self.update()

    def _show_kind(self) -> None:
        digits = self._kinds[self._kind]
        self._quiet = True
        self.setRange(digits.units(self.parameter.minimum), digits.units(self.parameter.maximum))
        self._quiet = False
        self.setAccessibleName(label_of(self.parameter))
        steps = self.tr("semitones") if self._kind == "frequency" else self.tr("harmonics")
        self.setToolTip(
            self.tr(
                "<b>{label}</b><br>Wheel or drag a digit, or type over it; Ctrl or the arrows: {steps}; "
                "F2: write a value; Delete: {default}."
            ).format(label=label_of(self.parameter), steps=steps, default=self._text(self.parameter.default))
        )
        self._tell()

    def _text(self, value: float) -> str:
        return f"{value:.7g} ×" if self._kind == "ratio" else shown_text(self.parameter, value)

    def _tell(self) -> None:
        self._quiet = True
        self.setValue(self._kinds[self._kind].units(self.current()))
        self._quiet = False
        self.setAccessibleDescription(self._text(self.current()))
        self.update()

    def _slid(self, units: int) -> None:
        # Assistive technology moves the slider itself.
        if not self._quiet:
            self._move_to(units / 10 ** self._kinds[self._kind].decimals)

    def _move_to(self, value: float) -> None:
        if value != self.current():
            self._values[self._kind] = value
            self._tell()
            self.moved.emit(self.parameter.name, value)

    def _turn(self, digit: int, steps: int, modifiers: Qt.KeyboardModifier) -> None:
        digits = self._kinds[self._kind]
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self._move_to(stepped(self.parameter, self.current(), steps))
            return
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            digit = min(digit + 1, digits.count - 1)
        self._move_to(digits.turned(self.current(), digit, steps))

    # Where things are

    def _font(self) -> QFont:
        room = self.width() - 2 * ARROW - UNIT
        size = min(LARGEST, round(self.height() * 0.62))
        while size > SMALLEST and _digit_width(_figures(size)) * self._cells() > room:
            size -= 1
        return _figures(size)

    def _cells(self) -> float:
        return self._kinds[self._kind].count + 0.5  # the point takes half a digit's room

    def digit_rect(self, digit: int) -> QRectF:
        """Where a digit (0: the first) is drawn."""
        wide = _digit_width(self._font())
        room = self.width() - 2 * ARROW - UNIT
        left = ARROW + max((room - wide * self._cells()) / 2, 0.0)
        point = 0.5 if digit >= self._kinds[self._kind].whole else 0.0
        return QRectF(left + (digit + point) * wide, 2, wide, self.height() - 4)

    def _at(self, position: QPointF) -> int | None:
        """The digit under the pointer, or -1 and -2 for the step buttons."""
        if position.x() < ARROW:
            return -1
        if position.x() >= self.width() - ARROW - UNIT:
            return -2 if position.x() < self.width() - UNIT else None
        count = self._kinds[self._kind].count
        return min(range(count), key=lambda digit: abs(self.digit_rect(digit).center().x() - position.x()))

    # Handling

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a digit and start to drag it, or step."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        place = self._at(event.position())
        if place is None:
            return
        if place < 0:
            self._move_to(stepped(self.parameter, self.current(), -1 if place == -1 else 1))
            return
        self._digit, self._drag_from = place, event.position()
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Turn the digit by the vertical distance."""
        if self._drag_from is None:
            self._hover(self._at(event.position()))
            return
        steps = int((self._drag_from.y() - event.position().y()) / DIGIT_PIXELS)
        if steps:
            self._drag_from -= QPointF(0, steps * DIGIT_PIXELS)
            self._turn(self._digit, steps, event.modifiers())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag."""
        self._drag_from = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Back to the default; on a step button it is one more step."""
        place = self._at(event.position())
        if place is not None and place < 0:
            self.mousePressEvent(event)
        elif event.button() is Qt.MouseButton.LeftButton:
            self._move_to(self.parameter.default)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the digit under the pointer."""
        self._scrolled += event.angleDelta().y() or event.angleDelta().x()
        steps = int(self._scrolled / NOTCH)
        self._scrolled -= steps * NOTCH
        place = self._at(event.position())
        if steps and place is not None:
            modifiers = event.modifiers() if place >= 0 else Qt.KeyboardModifier.ControlModifier
            self._turn(max(place, 0), steps, modifiers)
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Figures are for typing here, whatever they are shortcuts for elsewhere."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.text() in FIGURES:
            event.accept()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose and turn digits, figures replace them."""
        key, digits = event.key(), self._kinds[self._kind]
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            way = 1 if key == Qt.Key.Key_Right else -1
            self._digit = min(max(self._digit + way, 0), digits.count - 1)
            self.update()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._turn(self._digit, 1 if key == Qt.Key.Key_Up else -1, event.modifiers())
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            way = 1 if key == Qt.Key.Key_PageUp else -1
            self._turn(self._digit, way, Qt.KeyboardModifier.ControlModifier)
        elif event.text() in FIGURES:
            self._move_to(digits.typed(self.current(), self._digit, int(event.text())))
            self._digit = min(self._digit + 1, digits.count - 1)
            self.update()
        elif key in (Qt.Key.Key_Period, Qt.Key.Key_Comma):
            self._digit = digits.whole
            self.update()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._move_to(self.parameter.default)
        elif key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_value()
        else:
            super().keyPressEvent(event)

    def edit_value(self) -> None:
        """Open a line over the digits; Enter keeps what is typed, Escape does not."""
        name = self.tr("{label}, typed value").format(label=label_of(self.parameter))
        editor = InlineEditor(f"{self.current():.7g}", name, self, self.rect().adjusted(2, 2, -2, -2))
        editor.typed.connect(self._take_text)

    def _take_text(self, text: str) -> None:
        try:
            self._move_to(parse_value(self.parameter, text, self.current()))
        except ValueError as error:
            self.refused.emit(str(error))

    def _hover(self, place: int | None) -> None:
        if place != self._hovered:
            self._hovered = place
            self.setCursor(Qt.CursorShape.ArrowCursor if place is None else Qt.CursorShape.PointingHandCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer."""
        self._hover(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the chosen digit."""
        super().focusInEvent(event)
        self.update()

    # Looks

    def sizeHint(self) -> QSize:
        """Wide enough for eight figures."""
        return QSize(110, 30)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for six of them side by side in the smallest window."""
        return QSize(97, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A sunk box with the digits, arrows at its sides, the unit."""
        colours = theme.scheme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._accent if self.hasFocus() else QColor(colours.line), 1))
        painter.setBrush(QColor(colours.well))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        self._paint_arrow(painter, ARROW / 2 + 1, -1)
        self._paint_arrow(painter, self.width() - UNIT - ARROW / 2, 1)
        painter.setPen(QColor(colours.dim))
        painter.setFont(theme.font(10, QFont.Weight.Medium))
        unit = "×" if self._kind == "ratio" else "Hz"
        painter.drawText(QRectF(self.width() - UNIT, 0, UNIT - 4, self.height()), Qt.AlignmentFlag.AlignCenter, unit)
        self._paint_digits(painter)
        painter.end()

    def _paint_digits(self, painter: QPainter) -> None:
        colours, digits = theme.scheme(), self._kinds[self._kind]
        text, leading = digits.text(self.current()), digits.leading(self.current())
        figures = text.replace(".", "")
        painter.setFont(self._font())
        for digit, figure in enumerate(figures):
            rect = self.digit_rect(digit)
            chosen = self.hasFocus() and digit == self._digit
            if chosen or digit == self._hovered:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._accent if chosen else QColor(colours.raised_lit))
                painter.drawRoundedRect(rect.adjusted(-0.5, 2, 0.5, -2), 3, 3)
            faint = theme.blend(QColor(colours.well), QColor(colours.dim), 0.55)
            colour = faint if digit < leading else QColor(colours.text)
            painter.setPen(QColor(colours.on_accent) if chosen else colour)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, figure)
        painter.setPen(QColor(colours.text))
        last = self.digit_rect(digits.whole - 1)
        point = QRectF(last.right(), last.top(), last.width() / 2, last.height())
        painter.drawText(point, Qt.AlignmentFlag.AlignCenter, ".")

    def _paint_arrow(self, painter: QPainter, x: float, way: int) -> None:
        colours = theme.scheme()
        lit = self._hovered == (-1 if way < 0 else -2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.text if lit else colours.dim))
        y = self.height() / 2
        painter.drawPolygon(
            QPolygonF([QPointF(x + 2.5 * way, y), QPointF(x - 2 * way, y - 4), QPointF(x - 2 * way, y + 4)])
        )


def _figures(pixels: int) -> QFont:
    return theme.font(pixels, QFont.Weight.DemiBold)


def _digit_width(font: QFont) -> float:
    return QFontMetricsF(font).horizontalAdvance("0")
