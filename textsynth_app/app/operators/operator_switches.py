"""Solo and mute of the operators, by their on switches: what they were is remembered and comes back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from textsynth_app.synth.parameters import OPERATOR_COUNT

NUMBERS = tuple(range(1, OPERATOR_COUNT + 1))


def switch_of(number: int) -> str:
    """Name of the parameter that switches an operator on and off."""
    return f"operators.{number}.on"


class OperatorSwitches(QObject):
    """The six on switches as the patch has them, and what solo and mute make of them for a while.

    While any operator is soloed, only soloed ones are on. `moved(name, value)` tells each switch that changes by what
    the user does; `marks_changed` that solo or mute of any operator did. A patch that switches otherwise than it was
    told ends both: then its switches are the truth.
    """

    moved = Signal(str, float)
    marks_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kept = dict.fromkeys(NUMBERS, 1.0)  # what the switches are without solo and mute
        self._told = dict(self._kept)
        self.soloed: frozenset[int] = frozenset()
        self.muted: frozenset[int] = frozenset()
        self._telling = False  # what comes back while several are told is half of the truth

    def value(self, number: int) -> float:
        """What an operator's switch is at present."""
        return self._told[number]

    def set_solo(self, number: int, solo: bool) -> None:
        """Let only this one play, with others that are soloed; the last that is not any more brings all others back."""
        self._mark(self.soloed | {number} if solo else self.soloed - {number}, self.muted - {number})

    def set_mute(self, number: int, mute: bool) -> None:
        """Switch an operator off for a while; a solo of it ends."""
        self._mark(self.soloed - {number}, self.muted | {number} if mute else self.muted - {number})

    def set_on(self, number: int, on: bool) -> None:
        """Switch an operator for good; its mute ends, and a solo goes on with it or without it."""
        self._kept[number] = 1.0 if on else 0.0
        soloed = self.soloed | {number} if on and self.soloed else self.soloed - {number}
        self._mark(soloed, self.muted - {number})

    def show(self, values: Callable[[str], float]) -> None:
        """Take over a patch's switches, silently; `values` gives a value by its parameter's name."""
        switches = {number: values(switch_of(number)) for number in NUMBERS}
        if switches != self._told and not self._telling:
            self._forget(switches)

    def show_value(self, name: str, value: float) -> None:
        """One switch, silently; other parameters' values are none of it."""
        number = next((each for each in NUMBERS if switch_of(each) == name), None)
        if number is not None and value != self._told[number] and not self._telling:
            self._forget(self._told | {number: value})

    def _forget(self, switches: dict[int, float]) -> None:
        self._kept, self._told = dict(switches), dict(switches)
        marked = bool(self.soloed or self.muted)
        self.soloed = self.muted = frozenset()
        if marked:
            self.marks_changed.emit()

    def _mark(self, soloed: frozenset[int], muted: frozenset[int]) -> None:
        changed = (soloed, muted) != (self.soloed, self.muted)
        self.soloed, self.muted = soloed, muted
        told, self._told = self._told, {number: self._switch(number) for number in NUMBERS}
        if changed:
            self.marks_changed.emit()
        self._telling = True
        for number in NUMBERS:
            if self._told[number] != told[number]:
                self.moved.emit(switch_of(number), self._told[number])
        self._telling = False

    def _switch(self, number: int) -> float:
        if number in self.muted or (self.soloed and number not in self.soloed):
            return 0.0
        if number in self.soloed:
            return max(self._kept[number], 1.0)
        return self._kept[number]
