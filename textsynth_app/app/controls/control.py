"""What every control of a parameter can do, be it a knob, a list or a switch."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessibleInterface,
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QSizePolicy, QWhatsThis, QWidget

from textsynth_app.app import theme
from textsynth_app.app.controls.control_menu import ControlMenu
from textsynth_app.app.controls.control_painting import ABOVE, BELOW, value_area
from textsynth_app.app.controls.knob_model import KnobModel, Way
from textsynth_app.app.controls.value_text import exact_text, label_of, parse_value, shown_text
from textsynth_app.synth.parameter import Parameter

if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object  # it is mixed into widgets of several kinds


class Control(_Widget):
    """One parameter, shown and set. A mixin: name it before the Qt widget that it turns into a control.

    Wheel (Shift: finer, Ctrl: steps), F2 to type, Delete for the default, Ctrl+C and Ctrl+V, middle button to lock, and
    a menu. `moved(name, value)`, in the parameter's unit, and `lock_changed(name, locked)` are emitted for what the
    user does, never for what the program sets. A lock only keeps prompts, edits and mutations off the parameter: by
    hand it turns as ever, which those who change many values at once have to see to.

    `menu_requested(menu)` is emitted while the menu is being built: what is added then comes behind 'Edit value'.
    """

    moved = Signal(str, float)
    refused = Signal(str)
    lock_changed = Signal(str, bool)
    menu_requested = Signal(object)
    can_be_typed = True
    wheel_up = 1.0  # what turning the wheel away from oneself does to the value

    def __init__(self, parameter: Parameter, caption: str | None = None, diameter: int = 58) -> None:
        super().__init__()
        self.parameter = parameter
        self.state = KnobModel(parameter)
        self._caption = caption or label_of(parameter)
        self._diameter = diameter
        self._accent = QColor(theme.scheme().accent_a)
        self._is_following = False  # while the Qt widget takes over a value that is known already
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # repaints when the pointer comes and goes
        self.setAccessibleName(label_of(parameter))
        self._tell_meaning()

    # Value

    def current(self) -> float:
        """The value in the parameter's unit."""
        return self.state.value

    def set_value(self, value: float, gliding: bool = False) -> None:
        """Show a value in the parameter's unit, without emitting `moved`; the pointer jumps, or waits for `glide`."""
        self.state.put(value, gliding)
        self._is_following = True
        self._follow()
        self._is_following = False
        self._describe()

    def glide(self) -> bool:
        """Bring what is shown a step nearer to the value; True while it is on its way."""
        before = self.state.shown
        going = self.state.glide()
        if self.state.shown != before:
            self.update()
        return going

    def turn_to(self, value: float) -> None:
        """Set a value as the user's doing."""
        if value != self.state.value:
            self.set_value(value)
            self.moved.emit(self.parameter.name, self.state.value)

    def reset(self) -> None:
        """Back to the default, as the user's doing."""
        self.turn_to(self.parameter.default)

    @abstractmethod
    def edit_value(self) -> None:
        """Let the user type or choose a value."""

    def copy_value(self) -> None:
        """Put the value into the clipboard, with its unit."""
        QGuiApplication.clipboard().setText(exact_text(self.parameter, self.state.value))

    def paste_value(self) -> None:
        """Take the value from the clipboard, however it is written."""
        self._take_text(QGuiApplication.clipboard().text())

    @abstractmethod
    def _follow(self) -> None:
        """Let the Qt widget underneath take over the model's value."""

    def _take_text(self, text: str) -> None:
        try:
            self.turn_to(parse_value(self.parameter, text, self.state.value))
        except ValueError as error:
            self.refused.emit(str(error))

    # What surrounds the value

    @property
    def locked(self) -> bool:
        """Whether prompts, edits and mutations leave it alone; setting it is silent."""
        return self.state.locked

    @locked.setter
    def locked(self, locked: bool) -> None:
        if locked != self.state.locked:
            self.state.locked = locked
            self._describe()

    def toggle_lock(self) -> None:
        """Lock or unlock it, as the user's doing."""
        self.locked = not self.locked
        self.lock_changed.emit(self.parameter.name, self.locked)

    def set_accent(self, colour: QColor) -> None:
        """Colour of the value arc."""
        self._accent = QColor(colour)
        self.update()

    def set_modulation(self, low: float | None, high: float | None = None) -> None:
        """The positions 0..1 between which LFOs and envelopes move the parameter; None for no ring."""
        self.state.modulation = None if low is None or high is None else (low, high)
        self.update()

    def set_ghosts(self, a: float | None, b: float | None) -> None:
        """The values that the parameter has at the morph's ends, in its unit; None for no tick."""
        self.state.set_ghosts(a, b)
        self.update()

    def spoken(self) -> QAccessibleInterface | None:
        """What screen readers are to ask instead of what Qt has for the widget."""
        return None

    # Menu and help

    def menu(self) -> QMenu:
        """What the right button opens."""
        return ControlMenu(self)

    def show_help(self) -> None:
        """Explain the parameter at the control, until the next click or key."""
        QWhatsThis.showText(self.mapToGlobal(QPoint(self.width() // 2, self.height())), self.toolTip(), self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu at the pointer, or at the control for the keyboard."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        self._open_menu(event.globalPos() if by_mouse else self._menu_place())
        event.accept()

    def _open_menu(self, place: QPoint) -> None:
        # Some systems send both the menu key and the event that it stands for.
        if QApplication.activePopupWidget() is None:
            self.menu().popup(place)

    def _menu_place(self) -> QPoint:
        return self.mapToGlobal(self.rect().center() + QPoint(0, self._diameter // 2))

    # Handling

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The middle button locks."""
        if event.button() is Qt.MouseButton.MiddleButton:
            self.toggle_lock()
        else:
            super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn: two per cent a notch, or a step."""
        notches = (event.angleDelta().y() or event.angleDelta().x()) / 120.0  # Alt, and Shift on a Mac, swap the axes
        self.turn_to(self.state.wheeled(notches * self.wheel_up, way(event.modifiers())))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that every control knows; the rest is the Qt widget's."""
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_F2:
            self.edit_value()
        elif key == Qt.Key.Key_Menu or (key == Qt.Key.Key_F10 and shift):
            self._open_menu(self._menu_place())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_value()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_value()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.reset()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """The tool tip's colours are those of the scheme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tell_meaning()

    # Looks

    def sizeHint(self) -> QSize:
        """The middle with its caption above and its value below."""
        return QSize(max(self._diameter + 18, 58), self._diameter + ABOVE + BELOW)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a row of sixteen in the smallest window."""
        return QSize(self._diameter + 8, self._diameter + ABOVE + BELOW)

    def _centre(self) -> QPointF:
        return QRectF(self.rect()).center()

    def _value_area(self) -> QRectF:
        return value_area(QRectF(self.rect()), self._diameter)

    # Texts

    @abstractmethod
    def _handling(self) -> str:
        """How it is used, for the tool tip."""

    def _describe(self) -> None:
        text = shown_text(self.parameter, self.state.value)
        self.setAccessibleDescription(self.tr("{value}, locked").format(value=text) if self.locked else text)
        self.update()

    def _tell_meaning(self) -> None:
        parameter = self.parameter
        bounds = self.tr("{lowest} to {highest}, by default {default}.").format(
            lowest=shown_text(parameter, parameter.minimum),
            highest=shown_text(parameter, parameter.maximum),
            default=shown_text(parameter, parameter.default),
        )
        description = QCoreApplication.translate("Parameter", parameter.description)
        handling = self._handling()
        self.setToolTip(
            f"<b>{label_of(parameter)}</b><br>{description}<br>{bounds}<br>"
            f"<span style='color:{theme.scheme().dim}'>{handling}</span>"
        )
        self.setWhatsThis("\n".join((label_of(parameter), description, bounds, handling)))


def way(modifiers: Qt.KeyboardModifier) -> Way:
    """How a gesture turns while these keys are held."""
    if modifiers & Qt.KeyboardModifier.ControlModifier:
        return Way.STEPS
    return Way.FINE if modifiers & Qt.KeyboardModifier.ShiftModifier else Way.COARSE
