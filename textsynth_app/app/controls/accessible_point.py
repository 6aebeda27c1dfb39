"""What screen readers hear of a point in a picture: its values with their units, not the steps of a QSlider."""

from __future__ import annotations

from functools import cache
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleValueInterface
from PySide6.QtWidgets import QAccessibleWidget, QSlider


class PointSlider(QSlider):
    """A slider whose accessible description says its value; `spoken` is kept for as long as Qt may ask it."""

    spoken: QAccessibleInterface | None = None


class _Steps(QAccessibleValueInterface):
    """The slider's steps, by which assistive technology moves it."""

    def __init__(self, slider: QSlider) -> None:
        super().__init__()
        self._slider = slider

    def currentValue(self) -> int:
        """In steps."""
        return self._slider.value()

    def setCurrentValue(self, value: object) -> None:
        """Move there, as the user does."""
        self._slider.setValue(round(float(str(value))))

    def minimumValue(self) -> int:
        """Lowest step."""
        return self._slider.minimum()

    def maximumValue(self) -> int:
        """Highest step."""
        return self._slider.maximum()

    def minimumStepSize(self) -> int:
        """Of an arrow key."""
        return self._slider.singleStep()


class _SpokenPoint(QAccessibleWidget):
    """A slider whose value is read as it is described: 'Cutoff: 1 kHz, Resonance: 0.5'."""

    def __init__(self, slider: QSlider) -> None:
        super().__init__(slider, QAccessible.Role.Slider)
        self._slider = slider
        self._steps = _Steps(slider)

    def text(self, kind: QAccessible.Text) -> str:
        """The description is the value; all else is the widget's own."""
        if kind is QAccessible.Text.Value:
            return self._slider.accessibleDescription()
        return "" if kind is QAccessible.Text.Description else super().text(kind)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """The value interface is this one's."""
        return self._steps if kind is QAccessible.InterfaceType.ValueInterface else super().interface_cast(kind)


def _made(name: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, PointSlider):
        return None
    thing.spoken = _SpokenPoint(thing)
    return thing.spoken


@cache
def install() -> None:
    """Let Qt ask each point for what screen readers are to hear of it."""
    QAccessible.installFactory(_made)
