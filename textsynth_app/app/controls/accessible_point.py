"""What screen readers hear of a point in a picture: its values with their units, not the steps of a QSlider."""

from __future__ import annotations

import weakref
from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleValueInterface
from PySide6.QtWidgets import QSlider

from textsynth_app.app.controls.accessible_value import AccessibleValue


class PointSlider(QSlider):
    """A slider whose accessible description says its value."""


class _Steps(QAccessibleValueInterface):
    """The slider's steps, by which assistive technology moves it. Without the slider, which may go first, none."""

    def __init__(self, slider: weakref.ref[PointSlider]) -> None:
        super().__init__()
        self._slider = slider

    def currentValue(self) -> int:
        """In steps."""
        slider = self._slider()
        return slider.value() if slider else 0

    def setCurrentValue(self, value: object) -> None:
        """Move there, as the user does."""
        slider = self._slider()
        if slider:
            slider.setValue(round(float(str(value))))

    def minimumValue(self) -> int:
        """Lowest step."""
        slider = self._slider()
        return slider.minimum() if slider else 0

    def maximumValue(self) -> int:
        """Highest step."""
        slider = self._slider()
        return slider.maximum() if slider else 0

    def minimumStepSize(self) -> int:
        """Of an arrow key."""
        slider = self._slider()
        return slider.singleStep() if slider else 0


class _SpokenPoint(AccessibleValue):
    """A slider whose value is read as it is described: 'Cutoff: 1 kHz, Resonance: 0.5'."""

    def __init__(self, slider: PointSlider) -> None:
        self._slider = weakref.ref(slider)
        super().__init__(slider, QAccessible.Role.Slider, _Steps(self._slider))

    def text(self, kind: QAccessible.Text) -> str:
        """The description is the value; all else is the widget's own."""
        slider = self._slider()
        if kind is QAccessible.Text.Value and slider:
            return slider.accessibleDescription()
        return "" if kind is QAccessible.Text.Description else super().text(kind)


def _made(name: str, thing: QObject) -> QAccessibleInterface | None:
    return _SpokenPoint(thing) if isinstance(thing, PointSlider) else None


@cache
def install() -> None:
    """Let Qt ask each point for what screen readers are to hear of it."""
    QAccessible.installFactory(_made)
