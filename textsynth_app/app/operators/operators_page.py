"""The page of the six operators: their strips, and beside them all of the chosen one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from textsynth_app.app import theme
from textsynth_app.app.controls.control import Control
from textsynth_app.app.controls.gliding import Gliding
from textsynth_app.app.operators.operator_details import OperatorDetails
from textsynth_app.app.operators.operator_strip import OperatorStrip
from textsynth_app.app.operators.operator_switches import NUMBERS, OperatorSwitches, switch_of
from textsynth_app.app.operators.routing import Routing
from textsynth_app.synth.parameters import VOICE
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch


class OperatorsPage(QWidget):
    """All that belongs to one operator alone. `moved(name, value)` for what the user does.

    An operator's details are made when it is first chosen: `made(knob)` tells of each control.
    """

    moved = Signal(str, float)
    refused = Signal(str)
    made = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.switches = OperatorSwitches()
        self.strips = {number: OperatorStrip(number, self.switches) for number in NUMBERS}
        self.details: dict[int, OperatorDetails] = {}
        self.chosen = 0
        self._values = dict(zip(VOICE.names, DEFAULT_PATCH.values, strict=True))
        self._accent = QColor(theme.scheme().accent_a)
        self._gliding = Gliding(self, lambda: self.controls)
        self._stack = QStackedWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        for strip in self.strips.values():
            row.addWidget(strip, 10)
            strip.moved.connect(self._moved)
            strip.refused.connect(self.refused)
            strip.chosen.connect(self._choose_by_hand)
        row.addSpacing(3)
        row.addWidget(self._stack, 42)
        self.switches.moved.connect(self._moved)
        self.switches.marks_changed.connect(self._show_switches)
        self.show_patch(DEFAULT_PATCH)
        self.choose(1)

    @property
    def controls(self) -> list[Control]:
        """All controls of one parameter made so far; `made` tells of those to come."""
        return [control for part in self._parts() for control in part.controls]

    def reveal(self, name: str) -> Control | None:
        """Choose the operator of a parameter, and give its control; None if the page has none."""
        self.choose(int(name.split(".")[1]))
        return next((control for control in self.controls if control.parameter.name == name), None)

    def _parts(self) -> list[OperatorStrip | OperatorDetails]:
        return [*self.strips.values(), *self.details.values()]

    def choose(self, number: int) -> None:
        """Show an operator's details."""
        if number in self.details:
            self.details[number].show_values(self._values.__getitem__)  # while it was hidden it did not follow
        else:
            details = OperatorDetails(number)
            details.show_values(self._values.__getitem__)
            details.set_accent(self._accent)
            details.moved.connect(self._moved)
            details.refused.connect(self.refused)
            details.left.connect(self.strips[number].envelope.setFocus)
            self.details[number] = details
            self._stack.addWidget(details)
            for control in details.controls:
                self.made.emit(control)
        before = self.details.get(self.chosen)
        if before is not None:
            self.details[number].tabs.setCurrentIndex(before.tabs.currentIndex())
        self.chosen = number
        self._stack.setCurrentWidget(self.details[number])
        for strip in self.strips.values():
            strip.set_selected(strip.number == number)

    def _choose_by_hand(self, number: int) -> None:
        self.choose(number)
        small = self.strips[number].envelope
        if small.hasFocus() and not small.underMouse():  # by keyboard: go on to the large one
            self.details[number].envelope.points["peak"].setFocus(Qt.FocusReason.TabFocusReason)

    def show_patch(self, patch: Patch) -> None:
        """Show a patch, silently."""
        self._values = dict(zip(VOICE.names, patch.values, strict=True))
        values = self._values.__getitem__
        self.switches.show(values)
        for part in self._parts():
            if isinstance(part, OperatorStrip) or part.number == self.chosen:
                part.show_values(values, gliding=self.isVisible())
        if self.isVisible():
            self._gliding.start()
        self._show_routing()
        self._show_switches()

    def show_value(self, name: str, value: float) -> None:
        """Show one value, silently; of parameters that are not on this page nothing is shown."""
        self._values[name] = value
        values = self._values.__getitem__
        group, _, rest = name.partition(".")
        if group not in ("operators", "matrix"):
            return
        number = int(rest.split(".")[0])
        strip = self.strips[number]
        if name in strip.names:
            strip.show_value(name, value)
        if group == "operators":
            strip.show_envelope(values)
            if number == self.chosen:
                self.details[number].show_value(name, value, values)
        if group == "matrix" or rest.endswith((".output", ".level", ".on")):
            self._show_routing()
        if name == switch_of(number):
            self.switches.show_value(name, value)
            self._show_switches()

    def set_accent(self, colour: QColor) -> None:
        """Colour of arcs, lines and the selection."""
        self._accent = colour
        for part in self._parts():
            part.set_accent(colour)

    def _moved(self, name: str, value: float) -> None:
        self.show_value(name, value)
        self.moved.emit(name, value)

    def _show_routing(self) -> None:
        routing = Routing.of(self._values.__getitem__)
        for strip in self.strips.values():
            strip.show_routing(routing)

    def _show_switches(self) -> None:
        for strip in self.strips.values():
            strip.show_switches()
