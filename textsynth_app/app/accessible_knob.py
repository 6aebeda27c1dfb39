"""What screen readers hear of a knob: its value in the parameter's unit, where a QDial would read out its own steps."""

from __future__ import annotations

from functools import cache
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleValueInterface
from PySide6.QtWidgets import QAccessibleWidget

from textsynth_app.app.control import Control
from textsynth_app.app.value_text import shown_text


class _Value(QAccessibleValueInterface):
    """The number behind the text."""

    def __init__(self, knob: Control) -> None:
        super().__init__()
        self._knob = knob

    def currentValue(self) -> float:
        """In the parameter's unit."""
        return self._knob.current()

    def setCurrentValue(self, value: object) -> None:
        """Turn the knob there, as the user does."""
        self._knob.turn_to(float(str(value)))

    def minimumValue(self) -> float:
        """Lowest value."""
        return self._knob.parameter.minimum

    def maximumValue(self) -> float:
        """Highest value."""
        return self._knob.parameter.maximum

    def minimumStepSize(self) -> float:
        """None is prescribed."""
        return 0.0


class AccessibleKnob(QAccessibleWidget):
    """A dial whose value is read as it is shown: '440 Hz'."""

    def __init__(self, knob: Control) -> None:
        super().__init__(knob, QAccessible.Role.Dial)
        self._knob = knob
        self._value = _Value(knob)

    def text(self, kind: QAccessible.Text) -> str:
        """The value with its unit; name, description and help are the widget's own."""
        if kind is QAccessible.Text.Value:
            return shown_text(self._knob.parameter, self._knob.current())
        return super().text(kind)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """The value interface is this one's."""
        return self._value if kind is QAccessible.InterfaceType.ValueInterface else super().interface_cast(kind)


def _made(name: str, thing: QObject) -> QAccessibleInterface | None:
    return thing.spoken() if isinstance(thing, Control) else None


@cache
def install() -> None:
    """Let Qt ask each control for what screen readers are to hear of it."""
    QAccessible.installFactory(_made)
