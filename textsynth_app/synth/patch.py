"""A patch: one complete sound, immutable, in physical units."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from textsynth_app.synth.parameter import ParameterSpace
from textsynth_app.synth.parameters import FULL, VOICE

FORMAT = "textsynth-patch"
SCHEMA = 2  # 2: filter modes have whole numbers (1: 0, 0.5 and 1), a release of their own


class PatchError(ValueError):
    """A patch cannot be read; the message names the cause and the remedy."""


@dataclass(frozen=True)
class Patch:
    """One sound: a value in physical units for every parameter of the voice, in its order."""

    values: tuple[float, ...] = tuple(float(value) for value in VOICE.defaults)

    def __post_init__(self) -> None:
        if len(self.values) != len(VOICE):
            raise PatchError(f"A patch has {len(VOICE)} values, not {len(self.values)}.")
        for parameter, value in zip(VOICE, self.values, strict=True):
            if not math.isfinite(value) or not parameter.minimum <= value <= parameter.maximum:
                raise PatchError(
                    f"{parameter.name} is {value:g}: it must lie within "
                    f"{parameter.minimum:g} to {parameter.maximum:g} {parameter.unit}".rstrip()
                    + "."
                )

    def __getitem__(self, name: str) -> float:
        """Value of the parameter called `name`; raises KeyError if there is none."""
        return self.values[VOICE.index(name)]

    def replace(self, changes: Mapping[str, float]) -> Patch:
        """A copy with some values changed; raises KeyError for an unknown name, PatchError for a value out of range."""
        values = list(self.values)
        for name, value in changes.items():
            values[VOICE.index(name)] = float(value)
        return Patch(tuple(values))

    def to_vector(self, space: ParameterSpace = FULL) -> NDArray[np.float32]:
        """Positions 0..1 of this patch in a space, shape (len(space),)."""
        values = [self.values[VOICE.index(name)] for name in space.names]
        return space.normalise(values).astype(np.float32)

    @classmethod
    def from_vector(cls, vector: ArrayLike, space: ParameterSpace = FULL, base: Patch | None = None) -> Patch:
        """The patch at positions 0..1 of a space (clipped); parameters outside the space come from `base`."""
        values = list((base or DEFAULT_PATCH).values)
        for name, value in zip(space.names, space.denormalise(vector), strict=True):
            values[VOICE.index(name)] = float(value)
        return cls(tuple(values))

    def to_json(self) -> dict[str, Any]:
        """The patch as plain JSON, with its schema version."""
        return {
            "format": FORMAT,
            "schema": SCHEMA,
            "parameters": dict(zip(VOICE.names, self.values, strict=True)),
        }

    @classmethod
    def from_json(cls, data: object) -> Patch:
        """Read `to_json`'s form; parameters it leaves out keep their defaults.

        Raises PatchError if it is not a patch, is of a newer schema, or names an unknown parameter or a bad value.
        """
        if not isinstance(data, dict) or data.get("format") != FORMAT:
            raise PatchError(f'Not a TextSynth patch: no "format": "{FORMAT}" in it.')
        schema = data.get("schema")
        if not isinstance(schema, int) or isinstance(schema, bool) or schema < 1:
            raise PatchError(f"The patch's schema version is {schema!r}: it must be a whole number from 1.")
        if schema > SCHEMA:
            raise PatchError(
                f"The patch has schema {schema}, newer than this version knows ({SCHEMA}): update TextSynth to open it."
            )
        parameters = data.get("parameters")
        if not isinstance(parameters, dict):
            raise PatchError("The patch has no table of parameters.")
        changes: dict[str, float] = {}
        for name, value in parameters.items():
            if name not in VOICE:
                raise PatchError(f"The patch names an unknown parameter: {str(name)[:60]!r}.")
            if isinstance(value, bool) or not isinstance(value, int | float):
                raise PatchError(f"{name} is {str(value)[:60]!r}: it must be a number.")
            try:
                changes[name] = float(value)
            except OverflowError:
                raise PatchError(f"{name} is too large a number.") from None
        if schema == 1 and "filter.mode" in changes:
            changes["filter.mode"] *= 2.0
        if schema == 1 and "filter.decay" in changes:
            changes.setdefault("filter.release", changes["filter.decay"])  # it had one time for both
        return DEFAULT_PATCH.replace(changes)


DEFAULT_PATCH = Patch()


def morph(start: Patch, end: Patch, position: float) -> Patch:
    """The patch at `position` on the straight line through two patches in 0..1 space.

    0 is `start`, 1 is `end`; positions beyond extrapolate, each parameter stopping at the end of its range.
    """
    if position == 0.0:
        return start
    if position == 1.0:
        return end
    a, b = VOICE.normalise(start.values), VOICE.normalise(end.values)
    return Patch.from_vector(a + (b - a) * position, VOICE)
