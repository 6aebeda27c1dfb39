"""A rotary knob: a QDial underneath (so screen readers know it), painted and handled like a synthesiser's."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessibleInterface, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDial, QWidget

from textsynth_app.app.controls.accessible_knob import AccessibleKnob, install
from textsynth_app.app.controls.control import Control, way
from textsynth_app.app.controls.control_painting import (
    caption_area,
    lock_place,
    paint_caption,
    paint_padlock,
    paint_value,
)
from textsynth_app.app.controls.knob_painting import Light, paint_knob
from textsynth_app.app.controls.text_line import TextLine
from textsynth_app.app.controls.value_text import exact_text, label_of, shown_text
from textsynth_app.synth.parameter import Parameter

STEPS = 10_000  # of the QDial underneath; the exact value is kept beside it
TRAVEL_PIXELS = 220  # of a drag from one end to the other
CLICK_PIXELS = 3  # a press on the value that moves less than this is a click
EDITOR_WIDTH = 84
_ARROWS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Left: -1}
_PAGES = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}


class Knob(Control, QDial):
    """One parameter as a knob.

    Drag up and down (Shift: ten times finer, Ctrl: in steps), arrow keys, double-click for the default, click the value
    to type it; see `Control` for the rest.
    """

    def __init__(self, parameter: Parameter, caption: str | None = None, diameter: int = 58) -> None:
        install()
        super().__init__(parameter, caption, diameter)
        self._drag_from: QPointF | None = None
        self._is_click = False  # on the value, as long as the pointer has not moved
        self._over_value = False
        self._editor: TextLine | None = None
        self.setRange(0, STEPS)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.valueChanged.connect(self._dial_changed)
        self.set_value(parameter.default)

    def _follow(self) -> None:
        self.setValue(round(self.state.position * STEPS))

    def _dial_changed(self, step: int) -> None:
        # Home, End and assistive technology change the QDial itself.
        if not self._is_following:
            self.turn_to(self.state.at(step / STEPS))

    def _handling(self) -> str:
        return self.tr(
            "Drag up and down: Shift for fine, Ctrl for steps. Double-click for the default, click the value to type. "
            "Middle-click locks, right-click for more."
        )

    def spoken(self) -> QAccessibleInterface:
        """Its value with the unit, where a QDial would read out its own steps."""
        return AccessibleKnob(self)

    # Handling

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start a drag; on the value it may become a click."""
        if event.button() is not Qt.MouseButton.LeftButton:
            if event.button() is Qt.MouseButton.MiddleButton:
                self.toggle_lock()
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._drag_from = event.position()
        self._is_click = self._value_area().contains(event.position())
        self.state.grab()
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Turn by the vertical distance."""
        if self._drag_from is None:
            self._point_at(self._value_area().contains(event.position()))
            return
        distance = self._drag_from.y() - event.position().y()
        if self._is_click and abs(distance) < CLICK_PIXELS:
            return
        self._is_click = False
        self._drag_from = event.position()
        self.turn_to(self.state.dragged(distance / TRAVEL_PIXELS, way(event.modifiers())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag, or open the editor where the value was clicked."""
        if event.button() is not Qt.MouseButton.LeftButton or self._drag_from is None:
            return
        self._drag_from = None
        self.update()
        if self._is_click:
            self.edit_value()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Back to the default."""
        if event.button() is Qt.MouseButton.LeftButton and not self._value_area().contains(event.position()):
            self.reset()

    def leaveEvent(self, event: object) -> None:
        """The value invites no more."""
        self._point_at(False)

    def _point_at(self, value: bool) -> None:
        if value != self._over_value:
            self._over_value = value
            self.setCursor(Qt.CursorShape.IBeamCursor if value else Qt.CursorShape.PointingHandCursor)
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows turn by a hundredth, pages by a tenth; Shift for fine, Ctrl for steps."""
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self.turn_to(self.state.keyed(_ARROWS[key], way(event.modifiers())))
        elif key in _PAGES:
            self.turn_to(self.state.keyed(_PAGES[key], way(event.modifiers()), page=True))
        else:
            super().keyPressEvent(event)

    def edit_value(self) -> None:
        """Open the small editor over the value; Enter keeps what is typed, Escape does not."""
        if self._editor is not None:
            return
        editor = TextLine(exact_text(self.parameter, self.state.value), self._host())
        editor.setObjectName("value")
        editor.setAccessibleName(self.tr("{label}, typed value").format(label=label_of(self.parameter)))
        editor.setAlignment(Qt.AlignmentFlag.AlignCenter)
        area = self._value_area().toRect()
        area.setWidth(max(EDITOR_WIDTH, area.width() // 2))
        area.moveCenter(self._value_area().toRect().center())
        place = self.mapTo(self._host(), area.topLeft())
        width = min(area.width(), self._host().width())
        left = min(max(place.x(), 0), self._host().width() - width)
        editor.setGeometry(left, place.y() - 2, width, area.height() + 2)
        editor.editingFinished.connect(self._close_editor)
        editor.left.connect(lambda: self._close_editor(keep=False))
        editor.selectAll()
        self._editor = editor
        editor.show()
        editor.raise_()
        editor.setFocus()

    def _host(self) -> QWidget:
        """What the editor lies on: it may be wider than the knob."""
        return self.parentWidget() or self

    def _close_editor(self, keep: bool = True) -> None:
        editor, self._editor = self._editor, None
        if editor is None:
            return
        text, was_changed, had_focus = editor.text(), editor.isModified(), editor.hasFocus()
        editor.hide()
        editor.deleteLater()
        if had_focus:
            self.setFocus()
        if keep and was_changed:
            self._take_text(text)

    # Looks

    def paintEvent(self, event: QPaintEvent) -> None:
        """Caption, knob, padlock and value."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse() or self._drag_from is not None
        caption = caption_area(QRectF(self.rect()), self._diameter)
        paint_caption(painter, caption, self._caption, lit or self.hasFocus())
        centre = self._centre()
        paint_knob(painter, centre, self._diameter, self.state, Light(self._accent, lit, self.hasFocus()))
        if self.locked:
            paint_padlock(painter, lock_place(centre, self._diameter))
        text = shown_text(self.parameter, self.state.value)
        paint_value(painter, self._value_area(), text, self._over_value and self._drag_from is None)
        painter.end()
