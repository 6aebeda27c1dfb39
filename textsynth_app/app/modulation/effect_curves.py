"""What the effects do, in numbers for their pictures: the voice's own formulas."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from textsynth_app.synth.parameters import SILENCE_DB
from textsynth_app.synth.patch import Patch
from textsynth_app.synth.shared_parameters import DIVISIONS

CHAIN = ("drive", "chorus", "delay", "reverb")
# The parameter whose lowest value switches an effect off, and a setting for the first time that it is switched on.
AMOUNTS = {
    "drive": ("drive.gain", 9.0),
    "chorus": ("chorus.mix", 0.4),
    "delay": ("delay.mix", 0.35),
    "reverb": ("reverb.mix", 0.3),
}
CHORUS_SHORTEST_MS = 4.0
_DRIVE_REFERENCE = 0.7  # amplitude of the sine whose power stays as it is
_LONGEST_ECHO = 2.0  # s
_INAUDIBLE = 0.02  # an echo this soft, linear, is not drawn
_MOST_ECHOES = 24
_QUARTERS = tuple(DIVISIONS.values())
_SMALLEST_LINE, _LARGEST_LINE = 0.012, 0.098  # s: what the reverb's lines are multiples of, at size 0 and 1
_LINES = (
    0.3511, 0.3873, 0.4209, 0.4713, 0.5097, 0.5679, 0.6173, 0.6899,
    0.7507, 0.8291, 0.9137, 1.0073, 1.1087, 1.2203, 1.3597, 1.4939,
)  # fmt: skip


def is_on(patch: Patch, effect: str) -> bool:
    """Whether an effect is heard."""
    return patch[AMOUNTS[effect][0]] > 0.0


def drive_transfer(gain_db: float, x: NDArray[np.float64]) -> NDArray[np.float64]:
    """What the drive makes of sample values: y = m x / sqrt(1 + (k x)^2), as loud as before."""
    bend = 10.0 ** (gain_db / 20.0) - 1.0
    root = math.sqrt(1.0 + (bend * _DRIVE_REFERENCE) ** 2)
    makeup = math.sqrt(0.5 * root * (root + 1.0))
    return makeup * x / np.sqrt(1.0 + (bend * x) ** 2)


def chorus_delays(rate: float, depth: float, seconds: NDArray[np.float64]) -> NDArray[np.float64]:
    """Delays in ms of the six taps, three a side, over time; shape (6, len(seconds))."""
    taps = np.arange(6)
    turns = (taps % 3) / 3.0 + (taps // 3) / 4.0
    radius = depth / 2.0
    return CHORUS_SHORTEST_MS + radius + radius * np.sin(2.0 * np.pi * (rate * seconds + turns[:, None]))


def is_synced(patch: Patch) -> bool:
    """Whether the echo follows the tempo."""
    return patch["delay.sync"] >= 0.5


def echo_seconds(patch: Patch) -> float:
    """Time between two echoes: a slower one than there is memory for is halved until it fits."""
    if not is_synced(patch):
        return patch["delay.time"]
    division = min(max(math.floor(patch["delay.division"] + 0.5), 0), len(_QUARTERS) - 1)
    seconds = _QUARTERS[division] * 60.0 / patch["clock.tempo"]
    while seconds > _LONGEST_ECHO:
        seconds *= 0.5
    return seconds


@dataclass(frozen=True)
class Echo:
    """One echo of a sound in the middle: when, in s, and how loud on either side, linear."""

    seconds: float
    left: float
    right: float


def echoes(patch: Patch, mix: float | None = None) -> tuple[Echo, ...]:
    """The echoes that a patch's delay gives, or would give with another mix."""
    mix = patch["delay.mix"] if mix is None else mix
    step, keep = echo_seconds(patch), patch["delay.feedback"]
    angle = 0.25 * math.pi * patch["delay.width"]
    near, far = math.cos(angle) + math.sin(angle), math.cos(angle) - math.sin(angle)
    result = []
    level = mix
    for number in range(1, _MOST_ECHOES + 1):
        if level < _INAUDIBLE * mix:
            break
        left, right = (near, far) if number % 2 else (far, near)
        result.append(Echo(number * step, level * left, level * right))
        level *= keep
    return tuple(result)


def reverb_db(mix: float) -> float:
    """Level in dB of the room when it begins to answer; SILENCE_DB at least."""
    wet = math.sin(0.5 * math.pi * mix)
    return 20.0 * math.log10(wet) if wet > 10.0 ** (SILENCE_DB / 20.0) else SILENCE_DB


def reflections(size: float) -> tuple[float, ...]:
    """Times in s after the pre-delay at which the first sixteen reflections come out of the reverb's lines."""
    length = _LARGEST_LINE * (_LARGEST_LINE / _SMALLEST_LINE) ** (size - 1.0)
    return tuple(length * line for line in _LINES)
