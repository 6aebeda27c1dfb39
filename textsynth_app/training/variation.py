"""How far a concept's sound may go and still deserve its name: musical axes, not noise on parameters.

No two bells are tuned alike, but they are all struck. An entry of the lexicon says how wide its sound is on each axis:

    vary = {pitch = 7, length = 1.6}         # semitones either way; factor either way

What is not said is DEFAULT. Along one axis everything moves together: a longer bell has longer modulators as well.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from fnmatch import fnmatchcase

import numpy as np

from textsynth_app.synth.parameter import Scale
from textsynth_app.synth.parameters import FULL, SILENCE_DB
from textsynth_app.synth.patch import Patch
from textsynth_app.training.recipes import LexiconError, number

# Semitones, cents or decibels either way; or factors from 1 up, either way. 0, or a factor of 1, is none.
DEFAULT: Mapping[str, float] = {
    "pitch": 3.0,
    "length": 1.35,
    "brightness": 1.25,
    "attack": 1.4,
    "rate": 1.2,
    "balance": 3.0,
    "detune": 4.0,
}
LARGEST: Mapping[str, float] = {
    "pitch": 24.0,
    "length": 4.0,
    "brightness": 4.0,
    "attack": 8.0,
    "rate": 4.0,
    "balance": 12.0,
    "detune": 50.0,
}
_FACTORS = {
    "length": ("*.decay", "*.release", "root.duration"),
    "brightness": ("matrix.*.*", "filter.cutoff"),
    "attack": ("operators.*.attack", "noise.attack"),
    "rate": ("lfo.rate", "burst.rate", "chorus.rate"),
}
_NAMES = {
    axis: tuple(name for name in FULL.names if any(fnmatchcase(name, pattern) for pattern in patterns))
    for axis, patterns in _FACTORS.items()
}
_BALANCED = tuple(name for name in FULL.names if name.endswith(".level") and name != "master.level")
_DETUNED = tuple(name for name in FULL.names if fnmatchcase(name, "operators.*.detune"))


def read_variation(table: object, where: str) -> dict[str, float]:
    """The axes of a `vary` table; raises LexiconError for an unknown axis or a width out of range."""
    if not isinstance(table, Mapping):
        raise LexiconError(f"{where}: vary must be a table such as {{pitch = 5, length = 1.5}}.")
    widths = {}
    for axis, value in table.items():
        if axis not in DEFAULT:
            raise LexiconError(f"{where}: vary has no axis {axis!r}, only {', '.join(DEFAULT)}.")
        least = 1.0 if axis in _FACTORS else 0.0
        widths[axis] = number(value, f"{where}: vary {axis}")
        if not least <= widths[axis] <= LARGEST[axis]:
            raise LexiconError(f"{where}: vary {axis} is {value:g}: it must be {least:g} to {LARGEST[axis]:g}.")
    return widths


def varied(patch: Patch, widths: Mapping[str, float], generator: np.random.Generator) -> Patch:
    """Another sound of the same name: each axis drawn evenly within its width (see DEFAULT for their units).

    What is off stays off, what is chosen (ratios, modes, counts) stays as it is, and every value stays in its range.
    """
    width = {**DEFAULT, **widths}
    values: dict[str, float] = {}

    def scale(names: tuple[str, ...], factor: float) -> None:
        values.update({name: values.get(name, patch[name]) * factor for name in names})

    scale(("root.frequency",), 2.0 ** (generator.uniform(-1.0, 1.0) * width["pitch"] / 12.0))
    for axis, names in _NAMES.items():
        scale(names, math.exp(generator.uniform(-1.0, 1.0) * math.log(width[axis])))
    for name in _BALANCED:
        if patch[name] > SILENCE_DB:
            values[name] = patch[name] + generator.uniform(-1.0, 1.0) * width["balance"]
    for name in _DETUNED:
        if patch[name.replace(".detune", ".level")] > SILENCE_DB:
            values[name] = patch[name] + generator.uniform(-1.0, 1.0) * width["detune"]
    return patch.replace({name: _within(name, value, patch[name]) for name, value in values.items()})


def _within(name: str, value: float, before: float) -> float:
    parameter = FULL[name]
    is_limit = before == parameter.maximum and parameter.scale is Scale.LOG  # an open filter is no cutoff
    return before if is_limit else min(max(value, parameter.minimum), parameter.maximum)
