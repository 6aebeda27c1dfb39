"""The values a musician expects of a parameter: where its control stops while Ctrl is held."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import cache

from textsynth_app.synth.parameter import Parameter, Scale
from textsynth_app.synth.pitch import hertz, midi_note

HIGHEST_PITCH_HZ = 1000.0  # a frequency that can go beyond is heard as a pitch; a lower one is a rate
TENTHS = 10  # steps of what has no musical ones, about
FEW = 12  # values of a list that is still read at a glance
_STEP_OF_UNIT = {
    "dB": 1.0,
    "dB/oct": 1.0,
    "st": 1.0,
    "key": 1.0,
    "BPM": 1.0,
    "ms": 1.0,
    "cents": 10.0,
    "oct": 0.5,
    "rad": 0.5,
}


def is_count(parameter: Parameter) -> bool:
    """Whether it counts something: a scale without a unit that begins at one."""
    return parameter.minimum == 1.0 and not parameter.unit and parameter.scale is Scale.LINEAR


def is_whole(parameter: Parameter) -> bool:
    """Whether only whole numbers mean something: choices, counts and keys."""
    return bool(parameter.choices) or is_count(parameter) or parameter.unit == "key"


def few_values(parameter: Parameter) -> tuple[float, ...]:
    """All values of a parameter that is best shown as a list of them; none of any other."""
    count = round(parameter.maximum - parameter.minimum) + 1
    listed = bool(parameter.choices) or (is_count(parameter) and count <= FEW)
    return tuple(parameter.minimum + place for place in range(count)) if listed else ()


def is_ratio(parameter: Parameter) -> bool:
    """Whether it multiplies the note's frequency."""
    return parameter.scale is Scale.LOG and not parameter.unit


@cache
def steps(parameter: Parameter) -> tuple[float, ...]:
    """Its steps in ascending order, both ends of the range among them.

    Ratios: harmonics and subharmonics (1/3, 1/2, 1, 2, 3). Pitches and corner frequencies: semitones of A4 = 440 Hz.
    Rates and times: 1, 2, 5, 10, 20, 50. Levels: decibels; intervals: semitones, ten cents or half octaves; tempo:
    beats; indices: half radians; counts and choices: whole numbers. All else: about a tenth of the travel, in round
    numbers.
    """
    low, high = parameter.minimum, parameter.maximum
    return tuple(sorted({low, high, *(step for step in _steps(parameter) if low < step < high)}))


def nearest(parameter: Parameter, value: float) -> float:
    """The step that lies nearest on the control's travel."""
    position = parameter.normalise(value)
    return min(steps(parameter), key=lambda step: abs(parameter.normalise(step) - position))


def stepped(parameter: Parameter, value: float, count: int) -> float:
    """The value so many steps further, or back if `count` is negative; from between two steps the first is the next."""
    every = steps(parameter)
    # A value that only rounding keeps apart from a step stands on it.
    tolerance = 1e-9 * max(abs(value), 1e-3)
    if count > 0:
        place = bisect_right(every, value + tolerance) - 1 + count
    else:
        place = bisect_left(every, value - tolerance) + count
    return every[min(max(place, 0), len(every) - 1)] if count else value


def _steps(parameter: Parameter) -> Iterable[float]:
    if is_whole(parameter):
        return _multiples(parameter, 1.0)
    if is_ratio(parameter):
        return [n for n in range(1, int(parameter.maximum) + 1)] + [1.0 / n for n in range(2, 9)]
    if parameter.unit == "Hz" and parameter.maximum > HIGHEST_PITCH_HZ:
        low, high = math.floor(midi_note(parameter.minimum)), math.ceil(midi_note(parameter.maximum))
        return [hertz(note) for note in range(low, high + 1)]
    if parameter.unit in ("Hz", "s"):
        return [digit * 10.0**power for power in range(-3, 3) for digit in (1, 2, 5)]
    if parameter.unit in _STEP_OF_UNIT:
        return _multiples(parameter, _STEP_OF_UNIT[parameter.unit])
    return _multiples(parameter, _round_step((parameter.maximum - parameter.minimum) / TENTHS))


def _multiples(parameter: Parameter, step: float) -> list[float]:
    first, last = math.ceil(parameter.minimum / step), math.floor(parameter.maximum / step)
    return [round(number * step, 9) for number in range(first, last + 1)]


def _round_step(size: float) -> float:
    power = 10.0 ** math.floor(math.log10(size))
    return power * min((1.0, 2.0, 5.0, 10.0), key=lambda digit: abs(digit - size / power))
