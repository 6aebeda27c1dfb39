"""What screen readers are told of a widget by an interface of ours, and how long such an interface lives."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QAccessible, QAccessibleValueInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid

# Qt deletes an interface with its widget, or at the end; Python must not do so before, as its garbage collector would.
_alive: list[AccessibleValue] = []


class AccessibleValue(QAccessibleWidget):
    """A widget with a value interface of its own, which must hold the widget weakly: Qt may outlive it with this."""

    def __init__(self, widget: QWidget, role: QAccessible.Role, value: QAccessibleValueInterface) -> None:
        super().__init__(widget, role)
        self._value = value
        _alive[:] = [each for each in _alive if isValid(each)]
        _alive.append(self)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """The value interface is this one's."""
        return self._value if kind is QAccessible.InterfaceType.ValueInterface else super().interface_cast(kind)
