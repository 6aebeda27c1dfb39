"""A number as digits that can be turned one by one."""

from __future__ import annotations

from dataclasses import dataclass

from textsynth_app.synth.parameter import Parameter


@dataclass(frozen=True)
class Digits:
    """How a parameter is written: so many digits before the point, so many after it.

    A value that has more digits than are shown loses them when one of the shown is turned.
    """

    parameter: Parameter
    whole: int
    decimals: int

    @property
    def count(self) -> int:
        """How many digits there are, without the point."""
        return self.whole + self.decimals

    def units(self, value: float) -> int:
        """The value in units of the last digit."""
        return round(value * 10**self.decimals)

    def text(self, value: float) -> str:
        """All digits with leading zeros, and the point."""
        width = self.count + (1 if self.decimals else 0)
        return f"{self.units(value) / 10**self.decimals:0{width}.{self.decimals}f}"

    def leading(self, value: float) -> int:
        """How many zeros in front say nothing; the one before the point says something."""
        before = self.text(value)[: self.whole]
        return min(len(before) - len(before.lstrip("0")), self.whole - 1)

    def turned(self, value: float, digit: int, steps: int) -> float:
        """The value with a digit (0: the first) turned up or down, carrying over to those before it."""
        weight = 10 ** (self.count - 1 - digit)
        return self._bounded((self.units(value) + steps * weight) / 10**self.decimals)

    def typed(self, value: float, digit: int, figure: int) -> float:
        """The value with a digit replaced."""
        weight = 10 ** (self.count - 1 - digit)
        old = self.units(value) // weight % 10
        return self._bounded((self.units(value) + (figure - old) * weight) / 10**self.decimals)

    def _bounded(self, value: float) -> float:
        return min(max(value, self.parameter.minimum), self.parameter.maximum)


def ratio_digits(parameter: Parameter) -> Digits:
    """Two digits, the point, three digits."""
    return Digits(parameter, 2, 3)


def hertz_digits(parameter: Parameter) -> Digits:
    """Five digits, the point, two digits."""
    return Digits(parameter, 5, 2)
