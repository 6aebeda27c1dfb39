"""An operator's envelope as it is seen and held: its line, the points on it, and what moving a point changes."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from textsynth_app.app.controls.value_text import shown_text
from textsynth_app.app.operators.envelope_course import NAMES, Envelope, level_of
from textsynth_app.synth.parameters import SILENCE_DB, VOICE
from textsynth_app.synth.patch import DEFAULT_PATCH

STEPS = 48  # samples of a stage in a picture
_BENT_S = 0.02  # up to about here a stage's width grows with its time, from here on with the time's logarithm
_WHOLE_S = 10.0  # as wide as 1
HOLD = 0.25  # width of the sustain


def width_of(seconds: float) -> float:
    """Width of a stage in the picture: nearly logarithmic in its time, 0 for none, 1 for ten seconds."""
    return math.log1p(seconds / _BENT_S) / math.log1p(_WHOLE_S / _BENT_S)


def seconds_of(width: float) -> float:
    """The way back from `width_of`."""
    return _BENT_S * math.expm1(width * math.log1p(_WHOLE_S / _BENT_S))


@dataclass(frozen=True)
class Point:
    """A point of the envelope in the picture: its place (in widths, and dB), and the parameters it moves.

    `time` and `level` are their names, '' if the point moves none; `stage` ends in it.
    """

    name: str
    x: float
    level_db: float
    time: str
    level: str
    stage: int


@dataclass(frozen=True)
class Picture:
    """An envelope as it is drawn: lines of x (in widths) and y (in dB), and the points on them."""

    envelope: Envelope

    @cached_property
    def starts(self) -> tuple[float, float, float, float]:
        """Where each stage begins."""
        attack, bend, sustain, _ = self.envelope.stages
        second = width_of(attack.duration)
        third = second + width_of(bend.duration)
        held = third + width_of(sustain.duration)
        stage, seconds = self.envelope.key_up
        if stage == 3:
            return 0.0, second, third, held + HOLD
        duration = self.envelope.stages[stage].duration
        share = seconds / duration if duration else 0.0
        return 0.0, second, third, (0.0, second, third)[stage] + share * width_of(duration)

    @cached_property
    def sustain_x(self) -> float:
        """Where the sustain level is reached."""
        return self.starts[2] + width_of(self.envelope.stages[2].duration)

    @cached_property
    def width(self) -> float:
        """Of all of it."""
        return max(self.starts[3] + width_of(self.envelope.stages[3].duration), self.sustain_x)

    @cached_property
    def points(self) -> tuple[Point, ...]:
        """In the order of time; the start, and where a carrier's release ends, are moved by time or level alone."""
        envelope, (_, second, third, up) = self.envelope, self.starts
        last = SILENCE_DB if envelope.heard else envelope.end
        return (
            Point("start", 0.0, envelope.end, "", "end", 0),
            Point("peak", second, envelope.peak, "attack", "peak", 0),
            Point("bend", third, envelope.bend, "bend_time", "bend", 1),
            Point("sustain", self.sustain_x, envelope.sustain, "decay", "sustain", 2),
            Point(
                "release",
                up + width_of(envelope.stages[3].duration),
                last,
                "release",
                "" if envelope.heard else "end",
                3,
            ),
        )

    def _stage_line(self, stage: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        move = self.envelope.stages[stage]
        # More samples near the start, where bent rises are steep.
        share = np.linspace(0.0, 1.0, STEPS) ** 2 if move.goal > move.start else np.linspace(0.0, 1.0, STEPS)
        amplitudes = move.at(share * move.duration)
        amplitudes[0], amplitudes[-1] = move.start, move.goal
        return self.starts[stage] + share * width_of(move.duration), level_of(amplitudes)

    @cached_property
    def line(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """From key down to the end of the release."""
        stage_up = self.envelope.key_up[0]
        pieces = [self._stage_line(stage) for stage in range(3)]
        x, y = np.concatenate([piece[0] for piece in pieces]), np.concatenate([piece[1] for piece in pieces])
        if stage_up < 3:
            before = x < self.starts[3]
            x, y = x[before], y[before]
        release = self._stage_line(3)
        return np.concatenate([x, release[0]]), np.concatenate([y, release[1]])

    @cached_property
    def unheld_line(self) -> tuple[NDArray[np.float64], NDArray[np.float64]] | None:
        """How a sound that falls by itself goes on if the key stays down; None if it is held."""
        stage_up = self.envelope.key_up[0]
        if stage_up == 3:
            return None
        pieces = [self._stage_line(stage) for stage in range(stage_up, 3)]
        x, y = np.concatenate([piece[0] for piece in pieces]), np.concatenate([piece[1] for piece in pieces])
        after = x >= self.starts[3]
        level = level_of(np.array([self.envelope.stages[3].start]))
        return np.concatenate([[self.starts[3]], x[after]]), np.concatenate([level, y[after]])

    def time_at(self, point: Point, moved_by: float) -> float:
        """The value of a point's time for which it lies so much further right (in widths), levels as they are."""
        stage = self.envelope.stages[point.stage]
        unit = stage.duration / stage.time or 1.0  # levels that are equal: as if the whole way were to go
        width = width_of(unit * stage.time) + moved_by
        return seconds_of(max(width, 0.0)) / unit

    def curve_point(self) -> tuple[float, float]:
        """Place of the attack's middle in time, by which its curve is held."""
        attack = self.envelope.stages[0]
        middle = level_of(attack.at(np.array([attack.duration / 2.0])))
        return width_of(attack.duration) / 2.0, float(middle[0])


class EnvelopeModel:
    """One operator's envelope: what it is, and what it becomes when a point is moved.

    The moves return what they changed, by the parameters' full names; nothing if the parameters are at their ends.
    """

    def __init__(self, number: int) -> None:
        self.number = number
        self._values: dict[str, float] = {}
        self.show(DEFAULT_PATCH.__getitem__)

    def show(self, values: Callable[[str], float]) -> None:
        """Take over an operator's values; `values` gives one by its parameter's name."""
        self._values = {name: values(name) for name in self.names}
        self.picture = Picture(Envelope.of(self._values.__getitem__, self.number))

    @property
    def names(self) -> list[str]:
        """The parameters that the picture depends on."""
        return [f"operators.{self.number}.{name}" for name in (*NAMES, "output")]

    def set_value(self, name: str, value: float) -> None:
        """One of `names` has another value."""
        self.show((self._values | {name: value}).__getitem__)

    def point(self, name: str) -> Point:
        """One of the picture's points, as it lies now."""
        return next(point for point in self.picture.points if point.name == name)

    def move(self, name: str, decibels: float, x: float | None = None) -> dict[str, float]:
        """Raise a point, and let it lie at an x (in widths); without one its time stays, and it slides on its line."""
        changes = {}
        point = self.point(name)
        if point.level and decibels:
            changes = self._take({point.level: point.level_db + decibels})
            point = self.point(name)
        if point.time and x is not None:
            changes |= self._take({point.time: self.picture.time_at(point, x - point.x)})
        return changes

    def takes_time(self, name: str) -> bool:
        """Whether the stage that ends in a point lasts: between equal levels it does not, however slow it is."""
        return self.picture.envelope.stages[self.point(name).stage].duration > 0.0

    def nudge(self, name: str, times: float, levels: float) -> dict[str, float]:
        """Turn a point's parameters by shares of their travel; if there is but one, by either."""
        point, changes = self.point(name), {}
        if not point.level:
            times, levels = times + levels, 0.0
        for each, travel in ((point.time, times), (point.level, levels)):
            if each and travel:
                parameter = VOICE[self._full(each)]
                changes[each] = parameter.denormalise(parameter.normalise(self._values[parameter.name]) + travel)
        return self._take(changes)

    def bend(self, change: float) -> dict[str, float]:
        """Change the curve of rises."""
        return self._take({"curve": self._values[self._full("curve")] + change})

    def reset(self, name: str) -> dict[str, float]:
        """A point's parameters back to their defaults."""
        point = self.point(name)
        return self._take({each: VOICE[self._full(each)].default for each in (point.time, point.level) if each})

    def text(self, name: str) -> str:
        """A parameter's value as a person reads it."""
        return shown_text(VOICE[self._full(name)], self._values[self._full(name)])

    def value(self, name: str) -> float:
        """A parameter's value, by its short name."""
        return self._values[self._full(name)]

    def _full(self, name: str) -> str:
        return f"operators.{self.number}.{name}"

    def _take(self, changes: dict[str, float]) -> dict[str, float]:
        changed = {}
        for name, value in changes.items():
            parameter = VOICE[self._full(name)]
            value = min(max(value, parameter.minimum), parameter.maximum)
            if value != self._values[parameter.name]:
                changed[parameter.name] = value
        if changed:
            self.show((self._values | changed).__getitem__)
        return changed
