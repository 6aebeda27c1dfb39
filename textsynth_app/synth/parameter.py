"""What a parameter is, and an ordered set of them: ranges, units, scales and the way to 0..1 and back.

Values are in physical units; `normalise` and `denormalise` are the only two conversions to and from 0..1.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray


class Scale(Enum):
    """How a value spreads over a knob's travel."""

    LINEAR = "linear"
    LOG = "log"
    DECIBEL = "dB"
    SQUARE = "square"  # value = maximum * position**2: depths that start at zero, fine near it


@dataclass(frozen=True)
class Parameter:
    """One parameter: what it is called, what it means, and its conversions to and from 0..1."""

    name: str
    label: str
    unit: str
    minimum: float
    maximum: float
    default: float
    scale: Scale
    group: str
    description: str
    choices: tuple[str, ...] = ()  # names of the whole values from the minimum up; between two of them it is a blend
    prompted: bool = True  # whether a prompt decides it, or it keeps its value for the player to set

    def normalise(self, value: float) -> float:
        """Position 0..1 of a value in physical units; values outside the range are clipped."""
        value = min(max(value, self.minimum), self.maximum)
        if self.scale is Scale.LOG:
            return math.log(value / self.minimum) / math.log(self.maximum / self.minimum)
        if self.scale is Scale.SQUARE:
            return math.sqrt(value / self.maximum)
        return (value - self.minimum) / (self.maximum - self.minimum)

    def denormalise(self, position: float) -> float:
        """Value in physical units of a position; positions outside 0..1 are clipped."""
        position = min(max(position, 0.0), 1.0)
        if self.scale is Scale.LOG:
            value = self.minimum * (self.maximum / self.minimum) ** position
        elif self.scale is Scale.SQUARE:
            value = self.maximum * position * position
        else:
            value = self.minimum + (self.maximum - self.minimum) * position
        return min(max(value, self.minimum), self.maximum)

    def format(self, value: float) -> str:
        """The value as a person reads it: '440 Hz', '120 ms', 'off'."""
        if self.choices:
            return self.choices[min(max(round(value - self.minimum), 0), len(self.choices) - 1)]
        if self.scale is Scale.DECIBEL and value <= self.minimum:
            return "off"
        if self.scale in (Scale.LINEAR, Scale.SQUARE):
            # A hundredth to a thousandth of the range is as fine as it matters: never '3.95e-06 rad'.
            decimals = max(2 - math.floor(math.log10(self.maximum - self.minimum)), 0)
            value = round(value, decimals) + 0.0  # -0.0 becomes 0.0
        if self.unit == "s" and value < 1.0:
            return f"{value * 1000:.3g} ms"
        if self.unit == "Hz" and value >= 1000.0:
            return f"{value / 1000:.3g} kHz"
        if abs(value) >= 1000.0:
            return f"{value:.0f} {self.unit}".rstrip()
        if self.unit == "dB":
            return f"{round(value, 1) + 0.0:.1f} dB"
        return f"{value:.3g} {self.unit}".rstrip()


class ParameterSpace:
    """An ordered set of parameters, and the conversion of whole vectors to and from 0..1."""

    def __init__(self, name: str, parameters: Sequence[Parameter]):
        self.name = name
        self.parameters = tuple(parameters)
        self.names = tuple(parameter.name for parameter in self.parameters)
        self._index = {name: index for index, name in enumerate(self.names)}

    def __len__(self) -> int:
        return len(self.parameters)

    def __iter__(self) -> Iterator[Parameter]:
        return iter(self.parameters)

    def __contains__(self, name: object) -> bool:
        return name in self._index

    def __getitem__(self, name: str) -> Parameter:
        """The parameter called `name`; raises KeyError if there is none."""
        return self.parameters[self._index[name]]

    def index(self, name: str) -> int:
        """Place of `name` in the table; raises KeyError if there is none."""
        return self._index[name]

    @cached_property
    def defaults(self) -> NDArray[np.float64]:
        """Default values, shape (len,), physical units."""
        return np.array([parameter.default for parameter in self.parameters])

    @cached_property
    def minimums(self) -> NDArray[np.float64]:
        """Lowest values, shape (len,), physical units."""
        return np.array([parameter.minimum for parameter in self.parameters])

    @cached_property
    def maximums(self) -> NDArray[np.float64]:
        """Highest values, shape (len,), physical units."""
        return np.array([parameter.maximum for parameter in self.parameters])

    def _where(self, scale: Scale) -> NDArray[np.bool_]:
        return np.array([parameter.scale is scale for parameter in self.parameters])

    @cached_property
    def is_log(self) -> NDArray[np.bool_]:
        """Which parameters have a logarithmic scale, shape (len,)."""
        return self._where(Scale.LOG)

    @cached_property
    def is_square(self) -> NDArray[np.bool_]:
        """Which parameters have a square scale, shape (len,)."""
        return self._where(Scale.SQUARE)

    def normalise(self, values: ArrayLike) -> NDArray[np.float64]:
        """Positions 0..1 of values in physical units (clipped), shape (..., len) to (..., len)."""
        clipped = np.clip(np.asarray(values, dtype=np.float64), self.minimums, self.maximums)
        low, high = self.minimums, self.maximums
        positions = (clipped - low) / (high - low)
        log, square = self.is_log, self.is_square
        positions[..., log] = np.log(clipped[..., log] / low[log]) / np.log(high[log] / low[log])
        positions[..., square] = np.sqrt(clipped[..., square] / high[square])
        return positions

    def denormalise(self, positions: ArrayLike) -> NDArray[np.float64]:
        """Values in physical units of positions 0..1 (clipped), shape (..., len) to (..., len)."""
        clipped = np.clip(np.asarray(positions, dtype=np.float64), 0.0, 1.0)
        low, high = self.minimums, self.maximums
        values = low + (high - low) * clipped
        log, square = self.is_log, self.is_square
        values[..., log] = low[log] * (high[log] / low[log]) ** clipped[..., log]
        values[..., square] = high[square] * clipped[..., square] ** 2
        return np.clip(values, low, high)
