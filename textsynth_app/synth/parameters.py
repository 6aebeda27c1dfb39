"""The table of every parameter: the one source of ranges, units, scales and normalisation.

Knobs, JSON validation, the engine and the model's output vector all read it. Values are in physical units; `normalise`
and `denormalise` are the only two conversions to and from 0..1.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

import numpy as np
from numpy.typing import ArrayLike, NDArray

OPERATOR_COUNT = 6
SILENCE_DB = -60.0  # the lowest level of any dB parameter; there the amplitude is exactly 0


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


def _operator_parameters(number: int) -> list[Parameter]:
    group = f"operators.{number}"
    label = f"Operator {number}"

    def entry(
        name: str, title: str, unit: str, low: float, high: float, default: float, scale: Scale, text: str
    ) -> Parameter:
        return Parameter(f"{group}.{name}", f"{label} {title}", unit, low, high, default, scale, group, text)

    # By default operator 2 modulates operator 1: the smallest FM voice, and all that the core8 space turns.
    level = 0.0 if number <= 2 else SILENCE_DB
    output = 1.0 if number == 1 else 0.0
    return [
        entry("ratio", "ratio", "", 0.125, 32.0, 1.0, Scale.LOG, "Frequency as a multiple of the note's."),
        entry("detune", "detune", "cents", -100.0, 100.0, 0.0, Scale.LINEAR, "Fine tuning on top of the ratio."),
        entry("level", "level", "dB", SILENCE_DB, 0.0, level, Scale.DECIBEL, "Peak of its envelope; lowest: off."),
        entry("output", "output", "", 0.0, 1.0, output, Scale.LINEAR, "How much of it is heard directly: 1 a carrier."),
        entry("velocity", "velocity", "", 0.0, 1.0, 0.3, Scale.LINEAR, "What a soft key takes away (1: 40 dB)."),
        entry("attack", "attack", "s", 0.001, 10.0, 0.002, Scale.LOG, "Time from silence to the peak, linear."),
        entry("decay", "decay", "s", 0.005, 30.0, 3.0, Scale.LOG, "Time to fall by 60 dB, towards the sustain level."),
        entry("sustain", "sustain", "dB", SILENCE_DB, 0.0, SILENCE_DB, Scale.DECIBEL, "Held while the key is down."),
        entry("release", "release", "s", 0.005, 20.0, 0.3, Scale.LOG, "Time to fall by 60 dB once the key is up."),
    ]


def _matrix_parameters() -> list[Parameter]:
    return [
        Parameter(
            f"matrix.{target}.{source}",
            f"Feedback of {target}" if target == source else f"Index {source} to {target}",
            "rad",
            0.0,
            4.0 * math.pi,
            1.0 if (target, source) == (1, 2) else 0.0,
            Scale.SQUARE,
            "matrix",
            f"Peak phase deviation of operator {target} by operator {source}.",
        )
        for target in range(1, OPERATOR_COUNT + 1)
        for source in range(1, OPERATOR_COUNT + 1)
    ]


_SHARED_PARAMETERS = [
    Parameter("noise.level", "Noise level", "dB", SILENCE_DB, 0.0, SILENCE_DB, Scale.DECIBEL, "noise", "In the mix."),
    Parameter("noise.color", "Noise colour", "", -1.0, 1.0, 0.0, Scale.LINEAR, "noise", "-1 dark, 0 white, 1 bright."),
    Parameter("noise.attack", "Noise attack", "s", 0.001, 10.0, 0.002, Scale.LOG, "noise", "Silence to peak, linear."),
    Parameter("noise.decay", "Noise decay", "s", 0.005, 30.0, 0.3, Scale.LOG, "noise", "Time to fall by 60 dB."),
    Parameter("noise.sustain", "Noise sustain", "dB", SILENCE_DB, 0.0, SILENCE_DB, Scale.DECIBEL, "noise", "Held."),
    Parameter("noise.release", "Noise release", "s", 0.005, 20.0, 0.3, Scale.LOG, "noise", "Fall by 60 dB, key up."),
    Parameter("filter.cutoff", "Cutoff", "Hz", 20.0, 20000.0, 20000.0, Scale.LOG, "filter", "Corner of the filter."),
    Parameter("filter.resonance", "Resonance", "", 0.0, 1.0, 0.0, Scale.LINEAR, "filter", "At the corner (1: Q 20)."),
    Parameter("filter.mode", "Filter mode", "", 0.0, 1.0, 0.0, Scale.LINEAR, "filter", "0 low, 0.5 band, 1 high pass."),
    Parameter("filter.tracking", "Key tracking", "", 0.0, 1.0, 0.0, Scale.LINEAR, "filter", "1: follows the key."),
    Parameter("filter.envelope", "Filter envelope", "oct", -6.0, 6.0, 0.0, Scale.LINEAR, "filter", "From note-on."),
    Parameter("filter.decay", "Filter decay", "s", 0.005, 10.0, 0.5, Scale.LOG, "filter", "Time to 1/e of it."),
    Parameter("pitch.envelope", "Pitch envelope", "st", -48.0, 48.0, 0.0, Scale.LINEAR, "pitch", "Offset at note-on."),
    Parameter("pitch.decay", "Pitch decay", "s", 0.005, 10.0, 0.1, Scale.LOG, "pitch", "Time to 1/e of it."),
    Parameter("lfo.rate", "Vibrato rate", "Hz", 0.05, 40.0, 5.5, Scale.LOG, "lfo", "Cycles a second, from note-on."),
    Parameter(
        "lfo.shape",
        "LFO shape",
        "",
        0.0,
        4.0,
        0.0,
        Scale.LINEAR,
        "lfo",
        "Sine, triangle, saw, square, random.",
    ),
    Parameter("lfo.fade", "LFO fade-in", "s", 0.0, 5.0, 0.0, Scale.SQUARE, "lfo", "Time to full depth."),
    Parameter("lfo.pitch", "Vibrato depth", "cents", 0.0, 2400.0, 6.0, Scale.SQUARE, "lfo", "Up and down by this."),
    Parameter("lfo.amplitude", "Tremolo depth", "", 0.0, 1.0, 0.0, Scale.LINEAR, "lfo", "1: down to silence."),
    Parameter("lfo.index", "Index modulation", "", 0.0, 1.0, 0.0, Scale.LINEAR, "lfo", "1: down to index zero."),
    Parameter("lfo.cutoff", "Cutoff modulation", "oct", 0.0, 4.0, 0.0, Scale.LINEAR, "lfo", "Up and down by this."),
    Parameter(
        "root.frequency", "Carrier frequency", "Hz", 16.0, 8000.0, 261.63, Scale.LOG, "root", "Of the test note."
    ),
    Parameter("root.duration", "Length", "s", 0.05, 12.0, 2.0, Scale.LOG, "root", "Of the test note."),
    Parameter("master.level", "Level", "dB", -36.0, 0.0, -9.0, Scale.LINEAR, "master", "Loudness of the whole patch."),
]

FULL = ParameterSpace(
    "full",
    [p for number in range(1, OPERATOR_COUNT + 1) for p in _operator_parameters(number)]
    + _matrix_parameters()
    + _SHARED_PARAMETERS,
)

# The eight parameters of 'AWOL for Audio' (Nicodemo 2025), as a subset of the same voice.
CORE8 = ParameterSpace(
    "core8",
    [
        FULL[name]
        for name in (
            "root.frequency",
            "operators.2.ratio",
            "operators.1.level",
            "operators.2.level",
            "matrix.1.2",
            "lfo.rate",
            "operators.1.attack",
            "operators.1.decay",
        )
    ],
)

SPACES = {space.name: space for space in (FULL, CORE8)}
