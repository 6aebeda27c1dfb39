"""The waves of the two LFOs, and how a note lets them in: after a delay, over a fade."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from textsynth_app.synth.parameters import OPERATOR_COUNT
from textsynth_app.synth.patch import Patch

CYCLES = 2  # drawn at full depth
_ROUTES = ("pitch", "amplitude", "index", "cutoff")
_RANDOM_SHAPE = 4
# What a random wave draws, cycle after cycle: any levels would do, these are far enough apart to be seen.
_DRAWN = np.array([0.62, -0.78, 0.15, -0.35, 0.9, -0.55, 0.4, -0.1])
_LARGEST_SHARE = 0.3  # of the picture's width that a delay, or a fade, of any length takes
_HALF_SHARE_SECONDS = 0.6  # the length that takes half of that
_FREE_PHASE = 0.35  # where an oscillator that runs free may happen to be when a note begins


@dataclass(frozen=True)
class LfoTrace:
    """What an LFO draws from note-on: nothing, growing, then two whole cycles.

    Delay and fade take a share of the width that grows with their length, so that the cycles are always seen.
    """

    x: NDArray[np.float64]  # 0 to 1 from left to right
    y: NDArray[np.float64]  # -1 to 1
    delay_end: float  # on the same scale as x
    fade_end: float


def wave(shape: float, phase: NDArray[np.float64]) -> NDArray[np.float64]:
    """Values in -1..1 of an LFO at phases in cycles; a fractional shape blends two neighbours."""
    lower = min(int(shape), _RANDOM_SHAPE - 1)
    first, second = _pure(lower, phase), _pure(lower + 1, phase)
    return first + (shape - lower) * (second - first)


def _pure(shape: int, phase: NDArray[np.float64]) -> NDArray[np.float64]:
    within = phase - np.floor(phase)
    if shape == 0:
        return np.sin(2.0 * np.pi * within)
    if shape == 1:
        quarter_on = within + 0.25
        return 1.0 - 4.0 * np.abs(quarter_on - np.floor(quarter_on) - 0.5)
    if shape == 2:
        return 1.0 - 2.0 * within
    if shape == 3:
        return np.where(within < 0.5, 1.0, -1.0)
    return _DRAWN[np.floor(phase).astype(int) % len(_DRAWN)]


def extent(shape: float) -> float:
    """The highest value that an LFO's shape reaches; its lowest is as far below zero."""
    if shape > _RANDOM_SHAPE - 1:
        return 1.0  # random values may meet either half of the square
    return float(np.max(np.abs(wave(shape, np.array([0.0, 0.25])))))


def trace(patch: Patch, group: str, points: int = 400) -> LfoTrace:
    """What `group` ('lfo' or 'lfo2') of a patch draws, in so many points."""
    delay_end = _share(patch[f"{group}.delay"])
    fade_end = delay_end + _share(patch[f"{group}.fade"])
    x = np.linspace(0.0, 1.0, points)
    # The last point still belongs to the last cycle, or a random wave would end in a step.
    phase = np.minimum((x - fade_end) / (1.0 - fade_end) * CYCLES, CYCLES - 1e-9)
    if patch[f"{group}.retrigger"] < 0.5:
        phase = phase + _FREE_PHASE
    faded = np.clip((x - delay_end) / (fade_end - delay_end), 0.0, 1.0) if fade_end > delay_end else 1.0
    depth = np.where(x >= delay_end, faded, 0.0)
    return LfoTrace(x, wave(patch[f"{group}.shape"], phase) * depth, delay_end, fade_end)


def _share(seconds: float) -> float:
    return _LARGEST_SHARE * seconds / (seconds + _HALF_SHARE_SECONDS)


def moves_anything(patch: Patch, group: str) -> bool:
    """Whether any depth of an LFO is up: without the wheels, which may ask for vibrato."""
    depths = [patch[f"{group}.{route}"] for route in _ROUTES]
    if group == "lfo":
        depths += [patch[f"operators.{number}.tremolo"] for number in range(1, OPERATOR_COUNT + 1)]
    return any(depth > 0.0 for depth in depths)
