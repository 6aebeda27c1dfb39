"""A way between two sounds as a table, so that a slider can move along it without waiting for the model."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from textsynth_app.synth.parameters import VOICE
from textsynth_app.synth.patch import Patch

POINTS_PER_UNIT = 48
_AT_ONCE = 4  # places between two reports


@dataclass(frozen=True, eq=False)
class MorphTable:
    """Patches at `places` (N,), rising; between two of them parameters go straight on their own scales."""

    places: NDArray[np.float64]
    patches: tuple[Patch, ...]
    vectors: NDArray[np.float64]  # (N, parameters), positions 0..1

    @classmethod
    def of(
        cls, at: Callable[[float], Patch], low: float, high: float, told: Callable[[float], object] | None = None
    ) -> MorphTable:
        """Sample a way from `low` (below 0) to `high` (above 1); 0 and 1 themselves are among the places.

        `told` hears the share done, 0..1, and may raise to cancel.
        """
        steps = np.arange(np.floor(low * POINTS_PER_UNIT), np.ceil(high * POINTS_PER_UNIT) + 1)
        places = np.clip(steps / POINTS_PER_UNIT, low, high)
        patches = []
        for count, place in enumerate(places):
            patches.append(at(float(place)))
            if told is not None and count % _AT_ONCE == 0:
                told(count / len(places))
        return cls(places, tuple(patches), np.stack([VOICE.normalise(patch.values) for patch in patches]))

    def at(self, position: float) -> Patch:
        """The patch at a place; what was sampled is given bit for bit."""
        position = min(max(position, self.places[0]), self.places[-1])
        after = int(np.searchsorted(self.places, position))
        if self.places[after] == position:
            return self.patches[after]
        before = after - 1
        share = (position - self.places[before]) / (self.places[after] - self.places[before])
        vector = self.vectors[before] + share * (self.vectors[after] - self.vectors[before])
        return Patch.from_vector(vector, VOICE)
