"""Making a gesture, and running through it again: what has to do with the clock."""

from __future__ import annotations

import math
import time
from array import array
from collections.abc import Callable, Mapping

import numpy as np

from textsynth_app.app.morph.gesture import LONGEST_S, POINTS_PER_SECOND, Gesture, Lane, Place

SHORTEST_S = 0.05  # anything briefer is a jump, not a movement
LOWEST_SPEED, HIGHEST_SPEED = 0.25, 4.0
_STEP_S = 1.0 / POINTS_PER_SECOND
_RESTS_S = 5 * _STEP_S  # what has not moved for so long has stood still

Clock = Callable[[], float]


class _LaneRecording:
    """The points of one lane so far, at most POINTS_PER_SECOND."""

    def __init__(self, place: Place) -> None:
        self._times = array("d", (0.0,))
        self._axes = [array("d", (value,)) for value in place]

    @property
    def seconds(self) -> float:
        return self._times[-1]

    def add(self, now: float, place: Place) -> None:
        rest = now - self._times[-1]
        if rest < _STEP_S:
            for axis, value in zip(self._axes, place, strict=True):
                axis[-1] = value
            return
        if rest > _RESTS_S:
            self._append(now - _STEP_S, tuple(axis[-1] for axis in self._axes))
        self._append(now, place)

    def _append(self, now: float, place: Place) -> None:
        self._times.append(now)
        for axis, value in zip(self._axes, place, strict=True):
            axis.append(value)

    def lane(self) -> Lane:
        return Lane(np.array(self._times), np.array(self._axes))


class Recording:
    """A gesture that is being made. Its time begins with the first movement and ends with the last.

    `begins` says where each lane is before it moves.
    """

    def __init__(self, begins: Mapping[str, Place], clock: Clock = time.monotonic) -> None:
        self._begins = dict(begins)
        self._clock = clock
        self._start: float | None = None
        self._lanes: dict[str, _LaneRecording] = {}

    @property
    def seconds(self) -> float:
        """Since the first movement."""
        return 0.0 if self._start is None else min(self._clock() - self._start, LONGEST_S)

    @property
    def is_full(self) -> bool:
        """Whether it is as long as a gesture may be: nothing more is taken."""
        return self.seconds >= LONGEST_S

    def add(self, lane: str, place: Place) -> None:
        """Something has moved to a place just now."""
        if self.is_full:
            return
        if self._start is None:
            self._start = self._clock()
        if lane not in self._lanes:
            self._lanes[lane] = _LaneRecording(self._begins.get(lane, place))
        self._lanes[lane].add(self.seconds, place)

    def gesture(self) -> Gesture | None:
        """What was made so far; None if hardly anything has moved."""
        seconds = max((lane.seconds for lane in self._lanes.values()), default=0.0)
        if seconds < SHORTEST_S:
            return None
        return Gesture(seconds, {name: lane.lane() for name, lane in self._lanes.items()})


class Playback:
    """A place in time that runs through a gesture, once or round and round."""

    def __init__(
        self, gesture: Gesture, speed: float = 1.0, is_looping: bool = False, clock: Clock = time.monotonic
    ) -> None:
        self.gesture = gesture
        self.is_looping = is_looping
        self._speed = speed
        self._clock = clock
        self._since, self._passed = clock(), 0.0

    def set_speed(self, speed: float) -> None:
        """How many seconds of the gesture pass in a second, 0.25 to 4; from here on."""
        self._passed, self._since = self._run(), self._clock()
        self._speed = min(max(speed, LOWEST_SPEED), HIGHEST_SPEED)

    @property
    def seconds(self) -> float:
        """Where in the gesture it is now."""
        run = self._run()
        return math.fmod(run, self.gesture.seconds) if self.is_looping else min(run, self.gesture.seconds)

    @property
    def is_over(self) -> bool:
        """Whether the end was reached; a loop has none."""
        return not self.is_looping and self._run() >= self.gesture.seconds

    def _run(self) -> float:
        return self._passed + (self._clock() - self._since) * self._speed
