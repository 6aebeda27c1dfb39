"""The true course of an operator's envelope in time.

It is what `synth.envelope` plays at middle C: falls straight in decibels, rises straight in amplitude or bent as
the DX7's. It is written here a second time, in closed form, because the voice's is machine code made for ticks.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from textsynth_app.synth.parameters import SILENCE_DB

_SILENCE = 10.0 ** (SILENCE_DB / 20.0)
_ARRIVED = 1e-5  # an amplitude, -100 dB, below which a fall to silence is over
_SIXTY_DB = math.log(1000.0)
# A DX7's rise starts 8.3 doublings below full level; its slope is 10 there, one less each doubling, 2 in the last.
_DX7_START = 2.0**-8.3
_DX7_RISE = 0.3 / 10.0 + sum(1.0 / slope for slope in range(2, 10))
RISE_SHARE = _DX7_RISE / math.log2(1000.0)  # of the time of a fall by 60 dB, what a rise takes at the same rate


def amplitude(level: float) -> float:
    """Amplitude 0 to 1 of a level in dB, exactly 0 at the lowest."""
    return float((10.0 ** (level / 20.0) - _SILENCE) / (1.0 - _SILENCE))


def level_of(amplitudes: NDArray[np.float64]) -> NDArray[np.float64]:
    """Levels in dB of amplitudes: the way back from `amplitude`."""
    return np.asarray(20.0 * np.log10(amplitudes * (1.0 - _SILENCE) + _SILENCE))


@dataclass(frozen=True)
class Stage:
    """One move of an envelope, from an amplitude to another.

    `time` is the parameter's, in seconds: of a rise from 0 to 1 if `is_attack`, of a fall by 60 dB otherwise. `curve`
    bends rises (0 straight, 1 the DX7's).
    """

    start: float
    goal: float
    time: float
    curve: float = 0.0
    is_attack: bool = False

    @cached_property
    def duration(self) -> float:
        """Seconds until the goal is reached; 0 if it is there already."""
        if self.goal > self.start:
            return float(self._rise[0][-1])
        if self.goal < self.start:
            floor = max(self.goal, _ARRIVED)
            return self._fall_time * max(math.log(self.start / floor), 0.0) / _SIXTY_DB
        return 0.0

    @property
    def _fall_time(self) -> float:
        return self.time / RISE_SHARE if self.is_attack else self.time

    @property
    def _rise_rate(self) -> float:
        return 1.0 / (self.time if self.is_attack else self.time * RISE_SHARE)

    @cached_property
    def _rise(self) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
        """Times and amplitudes where a bent rise changes its slope, and the growth (1/s) from each one on."""
        begin = max(self.start, min(_DX7_START, self.goal)) if self.curve > 0.0 else self.start
        inner = [2.0**-doubling for doubling in range(9, 0, -1) if begin < 2.0**-doubling < self.goal]
        amplitudes = np.array([begin, *inner, self.goal])
        if self.curve == 0.0:
            return (amplitudes - begin) / self._rise_rate, amplitudes, np.zeros(amplitudes.size)
        slopes = np.maximum(np.ceil(1.0 - np.log2(amplitudes)), 2.0)
        growth = self.curve * self._rise_rate * _DX7_RISE * math.log(2.0) * slopes
        speed = (1.0 - self.curve) * self._rise_rate  # the straight part
        taken = np.log((speed + growth[:-1] * amplitudes[1:]) / (speed + growth[:-1] * amplitudes[:-1])) / growth[:-1]
        return np.concatenate([[0.0], np.cumsum(taken)]), amplitudes, growth

    def at(self, times: NDArray[np.float64]) -> NDArray[np.float64]:
        """Amplitudes at seconds after the stage's start; at the goal from its end on."""
        if self.goal > self.start:
            return np.minimum(self._risen(times), self.goal)
        fallen = self.start * np.exp(-_SIXTY_DB / self._fall_time * times)
        return np.maximum(np.where(fallen < _ARRIVED, 0.0, fallen), self.goal)

    def _risen(self, times: NDArray[np.float64]) -> NDArray[np.float64]:
        knots, amplitudes, growth = self._rise
        speed = (1.0 - self.curve) * self._rise_rate
        if self.curve == 0.0:
            return amplitudes[0] + speed * times
        place = np.clip(np.searchsorted(knots, times, side="right") - 1, 0, knots.size - 2)
        begin, rate = amplitudes[place], growth[place]
        since = np.minimum(times, knots[-1]) - knots[place]
        return np.asarray((begin + speed / rate) * np.exp(rate * since) - speed / rate)

    def when(self, amplitude: float) -> float:
        """Seconds until a falling stage passes an amplitude."""
        return self._fall_time * math.log(self.start / max(amplitude, _ARRIVED)) / _SIXTY_DB


@dataclass(frozen=True)
class Envelope:
    """The nine parameters of an operator's envelope, in their units, and whether the operator is heard itself.

    What is heard ends in silence whatever `end` says, so that every note ends.
    """

    attack: float
    peak: float
    bend_time: float
    bend: float
    decay: float
    sustain: float
    release: float
    end: float
    curve: float
    heard: bool

    @classmethod
    def of(cls, values: Callable[[str], float], number: int) -> Envelope:
        """The envelope of an operator; `values` gives a parameter's value by its name."""
        parameters = {name: values(f"operators.{number}.{name}") for name in NAMES}
        return cls(**parameters, heard=values(f"operators.{number}.output") > 0.0)

    @cached_property
    def stages(self) -> tuple[Stage, Stage, Stage, Stage]:
        """Attack, the move to the bend, the move to the sustain level, and the release."""
        end, peak, bend, sustain = (amplitude(level) for level in (self.end, self.peak, self.bend, self.sustain))
        return (
            Stage(end, peak, self.attack, self.curve, is_attack=True),
            Stage(peak, bend, self.bend_time, self.curve),
            Stage(bend, sustain, self.decay, self.curve),
            Stage(self._let_go[2], 0.0 if self.heard else end, self.release, self.curve),
        )

    @property
    def is_held(self) -> bool:
        """Whether anything is left while the key stays down."""
        return self.sustain > SILENCE_DB

    @property
    def key_up(self) -> tuple[int, float]:
        """Where the picture lets the key go: a stage, and seconds in it.

        That is the end of the sustain; of a sound that falls to silence by itself, half-way down (in dB), or nothing of
        its release could be seen.
        """
        return self._let_go[:2]

    @cached_property
    def _let_go(self) -> tuple[int, float, float]:
        """`key_up`, and the amplitude there."""
        sustain = amplitude(self.sustain)
        if not self.is_held:
            for stage, level in ((2, self.bend), (1, self.peak)):
                if level > SILENCE_DB:
                    half_way = amplitude((level + SILENCE_DB) / 2.0)
                    time = (self.decay, self.bend_time)[2 - stage]
                    return stage, Stage(amplitude(level), 0.0, time).when(half_way), half_way
        return 3, 0.0, sustain


NAMES = tuple(field.name for field in fields(Envelope) if field.name != "heard")
