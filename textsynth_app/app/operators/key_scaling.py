"""What the keys make of an operator's level, in numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

NAMES = ("break_point", "left_depth", "left_curve", "right_depth", "right_curve")


@dataclass(frozen=True)
class KeyScaling:
    """An operator's key scaling, in its parameters' units; `level` bounds it, since no key is louder than 0 dB."""

    break_point: float = 60.0
    left_depth: float = 0.0
    left_curve: float = 0.0
    right_depth: float = 0.0
    right_curve: float = 0.0
    level: float = 0.0

    @classmethod
    def of(cls, values: Callable[[str], float], number: int) -> KeyScaling:
        """Of an operator; `values` gives a value by its parameter's name."""
        return cls(**{name: values(f"operators.{number}.{name}") for name in (*NAMES, "level")})

    def decibels(self, keys: NDArray[np.float64]) -> NDArray[np.float64]:
        """What each key adds to the level, as the voice has it (see synth.envelope)."""
        octaves = (keys - self.break_point) / 12.0
        left = octaves < 0.0
        depth = np.where(left, self.left_depth, self.right_depth)
        curve = np.where(left, self.left_curve, self.right_curve)
        away = np.abs(octaves)
        steps = 4.0 * away
        doubling = 8.0 * 2.0 ** ((np.clip(steps, 8.0, 24.0) - 8.0) / 4.0)
        bent = np.select([steps <= 8.0, steps < 24.0], [steps, doubling], 128.0 + 16.0 * (steps - 24.0))
        return np.minimum(depth * (away + curve * (bent / 32.0 - away)), -self.level)
