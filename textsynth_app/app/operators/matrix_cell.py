"""A cell of the matrix: how far one operator modulates another, or is heard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessibleInterface,
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QDial, QSizePolicy

from textsynth_app.app import theme
from textsynth_app.app.controls.accessible_knob import AccessibleKnob, install
from textsynth_app.app.controls.control import Control, way
from textsynth_app.app.controls.control_painting import paint_padlock
from textsynth_app.app.controls.inline_editor import InlineEditor
from textsynth_app.app.controls.value_text import exact_text, label_of
from textsynth_app.synth.parameter import Parameter

STEPS = 10_000  # of the QDial underneath; the exact value is kept beside it
TRAVEL_PIXELS = 160.0  # of a drag from nothing to everything
CORNER = 5.0
FIGURES = tuple("0123456789.,")  # which begin to type a value
_ARROWS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_TURNS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
_PAGES = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}


class MatrixCell(Control, QDial):
    """Filled as far as its value goes, with the value as a number.

    Drag up and down (Shift: finer, Ctrl: steps), double-click to connect or disconnect; arrow keys go to the next cell
    (`left_for(rows, columns)`), plus, minus and Page keys turn, a figure, F2 or Enter begins to type.
    """

    left_for = Signal(int, int)
    pointed = Signal()  # at this one, by pointer or focus, or at none any more

    def __init__(self, parameter: Parameter, connected: float, is_feedback: bool = False) -> None:
        install()
        super().__init__(parameter)
        self._connected = connected
        self._is_feedback = is_feedback
        self._drag_from: QPointF | None = None
        self._spoken: AccessibleKnob | None = None
        self.setRange(0, STEPS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.valueChanged.connect(self._dial_changed)
        self.set_value(parameter.default)

    def is_pointed_at(self) -> bool:
        """Whether the pointer or the focus is here."""
        return self._drag_from is not None or self.underMouse() or self.hasFocus()

    def _follow(self) -> None:
        self.setValue(round(self.state.position * STEPS))

    def _dial_changed(self, step: int) -> None:
        # Home, End and assistive technology change the QDial itself.
        if not self._is_following:
            self.turn_to(self.state.at(step / STEPS))

    def spoken(self) -> QAccessibleInterface:
        """Its value with the unit, where a QDial would read out its own steps."""
        self._spoken = AccessibleKnob(self)  # Qt owns it as long as the cell lives; so must Python
        return self._spoken

    def _handling(self) -> str:
        return self.tr(
            "Drag up and down: Shift for fine, Ctrl for steps. Double-click to connect or disconnect, "
            "arrow keys for the next cell, F2 to type, right-click for more."
        )

    # Handling

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._drag_from = event.position()
            self.state.grab()
            self.pointed.emit()
        elif event.button() is Qt.MouseButton.MiddleButton:
            self.toggle_lock()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Turn by the vertical distance."""
        if self._drag_from is None:
            return
        distance = self._drag_from.y() - event.position().y()
        self._drag_from = event.position()
        self.turn_to(self.state.dragged(distance / TRAVEL_PIXELS, way(event.modifiers())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._drag_from = None
            self.pointed.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Connect, or disconnect."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.turn_to(self.parameter.minimum if self.current() > self.parameter.minimum else self._connected)

    def event(self, event: QEvent) -> bool:
        """Figures are for typing here, whatever they are shortcuts for elsewhere."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.text() in FIGURES:
            event.accept()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go on, plus and minus turn, figures are typed; the rest is every control's."""
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self.left_for.emit(*_ARROWS[key])
        elif key in _TURNS:
            self.turn_to(self.state.keyed(_TURNS[key], way(event.modifiers())))
        elif key in _PAGES:
            self.turn_to(self.state.keyed(_PAGES[key], way(event.modifiers()), page=True))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_value()
        elif event.text() in FIGURES:
            self._open_editor().begin_with(event.text())
        else:
            super().keyPressEvent(event)

    def edit_value(self) -> None:
        """Open a line over the cell; Enter keeps what is typed, Escape does not."""
        self._open_editor()

    def _open_editor(self) -> InlineEditor:
        name = self.tr("{label}, typed value").format(label=label_of(self.parameter))
        text = exact_text(self.parameter, self.current())
        editor = InlineEditor(text, name, self, self.rect().adjusted(1, 1, -1, -1))
        editor.typed.connect(self._take_text)
        return editor

    def enterEvent(self, event: object) -> None:
        """Under the pointer."""
        self.pointed.emit()

    def leaveEvent(self, event: object) -> None:
        """Not any more."""
        self.pointed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.pointed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide it."""
        super().focusOutEvent(event)
        self.pointed.emit()

    # Looks

    def sizeHint(self) -> QSize:
        """Room for a number."""
        return QSize(60, 32)

    def minimumSizeHint(self) -> QSize:
        """Just room for a number."""
        return QSize(40, 20)

    def number(self) -> str:
        """The value without its unit."""
        value = self.current()
        return "0" if value <= 0.0 else f"{value:.2f}" if value < 9.995 else f"{value:.1f}"

    def paintEvent(self, event: QPaintEvent) -> None:
        """The fill, the rim, the number; a small loop marks feedback."""
        colours = theme.scheme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        lit = self.is_pointed_at()
        ground = theme.blend(QColor(colours.well), QColor(colours.line), 0.4 if self._is_feedback else 0.0)
        if lit:
            ground = theme.blend(ground, QColor(colours.raised_lit), 0.7)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(area, CORNER, CORNER)
        self._paint_fill(painter, area, ground)
        rim = QColor(colours.line_lit if lit else colours.line)
        painter.setPen(QPen(self._accent, 2.0) if self.hasFocus() else QPen(rim, 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, CORNER, CORNER)
        if self._is_feedback:
            painter.setPen(QPen(QColor(colours.dim), 1.2))
            painter.drawArc(QRectF(area.left() + 4, area.top() + 4, 6, 6), 20 * 16, 300 * 16)
        painter.setFont(theme.font(11, QFont.Weight.DemiBold))
        painter.setPen(QColor(colours.text if self.current() > 0.0 or lit else colours.line_lit))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.number() if self.current() > 0.0 or lit else "·")
        if self.locked:
            paint_padlock(painter, QPointF(area.right() - 7, area.top() + 8))
        painter.end()

    def _paint_fill(self, painter: QPainter, area: QRectF, ground: QColor) -> None:
        """From the bottom, as high as the value's place on its travel; what modulates it as a bar at the side."""
        state = self.state
        if state.shown > 0.0:
            painter.save()
            painter.setClipRect(
                QRectF(area.left(), area.bottom() - area.height() * state.shown, area.width(), area.height())
            )
            painter.setBrush(theme.blend(ground, self._accent, 0.46))
            painter.drawRoundedRect(area, CORNER, CORNER)
            painter.restore()
        if state.modulation is not None:
            low, high = state.modulation
            height = area.height() * (high - low)
            painter.setBrush(theme.blend(self._accent, QColor(theme.scheme().text), 0.45))
            painter.drawRect(QRectF(area.right() - 3, area.bottom() - area.height() * high, 2, height))
        ends = (theme.scheme().accent_a, area.left() + 1), (theme.scheme().accent_b, area.right() - 6)
        for ghost, (colour, x) in zip(state.ghosts, ends, strict=True):
            if ghost is not None:
                painter.setBrush(QColor(colour))
                painter.drawRect(QRectF(x, area.bottom() - area.height() * ghost - 1, 5, 2))
