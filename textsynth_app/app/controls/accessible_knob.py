"""What screen readers hear of a knob: its value in the parameter's unit, where a QDial would read out its own steps."""

from __future__ import annotations

import weakref
from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleValueInterface

from textsynth_app.app.controls.accessible_value import AccessibleValue
from textsynth_app.app.controls.control import Control
from textsynth_app.app.controls.value_text import shown_text


class _Value(QAccessibleValueInterface):
    """The number behind the text. Without the knob, which may go first, it is nothing."""

    def __init__(self, knob: weakref.ref[Control]) -> None:
        super().__init__()
        self._knob = knob

    def currentValue(self) -> float:
        """In the parameter's unit."""
        knob = self._knob()
        return knob.current() if knob else 0.0

    def setCurrentValue(self, value: object) -> None:
        """Turn the knob there, as the user does."""
        knob = self._knob()
        if knob:
            knob.turn_to(float(str(value)))

    def minimumValue(self) -> float:
        """Lowest value."""
        knob = self._knob()
        return knob.parameter.minimum if knob else 0.0

    def maximumValue(self) -> float:
        """Highest value."""
        knob = self._knob()
        return knob.parameter.maximum if knob else 0.0

    def minimumStepSize(self) -> float:
        """None is prescribed."""
        return 0.0


class AccessibleKnob(AccessibleValue):
    """A dial whose value is read as it is shown: '440 Hz'."""

    def __init__(self, knob: Control) -> None:
        self._knob = weakref.ref(knob)
        super().__init__(knob, QAccessible.Role.Dial, _Value(self._knob))

    def text(self, kind: QAccessible.Text) -> str:
        """The value with its unit; name, description and help are the widget's own."""
        knob = self._knob()
        if kind is QAccessible.Text.Value and knob:
            return shown_text(knob.parameter, knob.current())
        return super().text(kind)


def _made(name: str, thing: QObject) -> QAccessibleInterface | None:
    return thing.spoken() if isinstance(thing, Control) else None


@cache
def install() -> None:
    """Let Qt ask each control for what screen readers are to hear of it."""
    QAccessible.installFactory(_made)
