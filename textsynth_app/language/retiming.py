"""Equal steps for the ear: where on a path to stand, so that equal steps of a slider sound like equal steps.

The path is rendered at some points and measured; the distance heard from the beginning grows with the place on the
path, and read backwards it tells the place for every share of the whole distance.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from textsynth_app.language.morphing import Morph
from textsynth_app.synth.descriptors import Descriptors, describe
from textsynth_app.synth.patch import Patch
from textsynth_app.synth.render import render_many

RENDER_RATE = 24_000  # the rate of the descriptors' own analysis
_FIRST_POINTS = 9  # evenly spread; then, twice, one more in each of the largest steps between them
_MORE_POINTS = (4, 4)
LONGEST_SECONDS = 2.5  # of a long sound only its beginning is measured, so that a path takes about a second
_LEAST_SPEED = 0.1  # share of the mean: where hardly anything is heard to change, the slider does not jump
# What one step of each coordinate is, about as striking as the others: an octave of pitch or brightness, a factor of
# two in time, 6 dB.
_DECIBELS = 6.0
_SHARE = 0.25  # of inharmonicity and of depth of modulation
_FLATNESS = 0.14  # a quarter of what white noise measures
_SHORTEST = 0.01  # seconds: shorter times sound alike
COORDINATES = (
    "pitch",
    "centroid",
    "flatness",
    "inharmonicity",
    "attack",
    "decay",
    "active",
    "centre",
    "movement",
    "depth",
    "level",
)


def heard_coordinates(measured: Sequence[Descriptors]) -> NDArray[np.float64]:
    """Sounds of one path as points of a space whose distances are about as heard, shape (N, len(COORDINATES)).

    One unit is an octave, a factor of two in time, 6 dB, or a quarter of a range. A sound without pitch takes that of
    its nearest neighbour on the path: that it has none is said by its inharmonicity.
    """
    rows = [
        (
            np.log2(sound.pitch_hz) if sound.pitch_hz > 0.0 else np.nan,
            np.log2(max(sound.centroid_hz, 20.0)),
            sound.flatness / _FLATNESS,
            sound.inharmonicity / _SHARE,
            _octaves(sound.attack_s),
            _octaves(sound.decay_s),
            _octaves(sound.active_s),
            _octaves(sound.temporal_centroid_s),
            np.log2(1.0 + sound.pitch_movement_st),
            sound.modulation_depth / _SHARE,
            max(sound.rms_db, -60.0) / _DECIBELS,
        )
        for sound in measured
    ]
    coordinates = np.array(rows, dtype=np.float64).reshape(len(rows), len(COORDINATES))
    coordinates[:, 0] = _filled(coordinates[:, 0])
    return coordinates


def _octaves(seconds: float) -> float:
    return float(np.log2(max(seconds, _SHORTEST)))


def _filled(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """`values` with every nan replaced by its nearest neighbour; zeros if there is none."""
    known = np.flatnonzero(np.isfinite(values))
    if not known.size:
        return np.zeros_like(values)
    nearest = np.abs(np.arange(len(values))[:, None] - known).argmin(axis=1)
    filled: NDArray[np.float64] = values[known[nearest]]
    return filled


@dataclass(frozen=True)
class Retiming:
    """Places on a path from 0 to 1, and the share of the heard distance that lies before each; both rise strictly."""

    positions: tuple[float, ...]
    heard: tuple[float, ...]

    def __call__(self, share: float) -> float:
        """The place before which `share` of the distance is heard; outside 0..1 it is `share` itself."""
        if not 0.0 < share < 1.0:
            return share
        return float(np.interp(share, self.heard, self.positions))


def retiming(at: Callable[[float], Patch]) -> Generator[float, None, Retiming]:
    """Measure a path from 0 to 1 at 17 places; yields the share done 0..1, to be shown, and may be closed to cancel."""
    points = _FIRST_POINTS + sum(_MORE_POINTS)
    positions = np.linspace(0.0, 1.0, _FIRST_POINTS)
    measured: list[Descriptors] = []
    for half in (positions[: _FIRST_POINTS // 2], positions[_FIRST_POINTS // 2 :]):
        measured += measure_sounds([at(float(position)) for position in half])
        yield len(measured) / points
    for count in _MORE_POINTS:
        steps = np.linalg.norm(np.diff(heard_coordinates(measured), axis=0), axis=1)
        largest = np.sort(np.argsort(-steps, kind="stable")[:count])
        added = (positions[largest] + positions[largest + 1]) / 2.0
        found = measure_sounds([at(float(position)) for position in added])
        for place, position, sound in reversed(list(zip(largest + 1, added, found, strict=True))):
            positions = np.insert(positions, place, position)
            measured.insert(int(place), sound)
        yield len(measured) / points
    return retimed(positions, heard_coordinates(measured))


def retimed(positions: NDArray[np.float64], coordinates: NDArray[np.float64]) -> Retiming:
    """The re-timing of a path that was heard to be at `coordinates` (N, D) at places (N,) from 0 to 1."""
    steps = np.linalg.norm(np.diff(coordinates, axis=0), axis=1)
    mean = float(steps.mean())
    steps = np.maximum(steps, _LEAST_SPEED * mean) if mean > 0.0 else np.ones_like(steps)
    heard = np.concatenate([[0.0], np.cumsum(steps)]) / steps.sum()
    return Retiming(tuple(positions.tolist()), tuple(heard.tolist()))


def measure_sounds(patches: Sequence[Patch]) -> list[Descriptors]:
    """The descriptors of patches, each at its own note and length, or the beginning of it."""
    frames = int(LONGEST_SECONDS * RENDER_RATE)
    return [describe(audio[:frames], RENDER_RATE) for audio in render_many(patches, sample_rate=RENDER_RATE)]


class EvenMorph:
    """A morph whose equal steps sound equally large. A leg is measured once, and kept in `known` for later morphs."""

    def __init__(self, morph: Morph, known: dict[tuple[object, ...], Retiming] | None = None):
        self._morph = morph
        self._known = {} if known is None else known

    def prepare(self) -> Generator[float, None, None]:
        """Measure what is not known, about a second a leg; yields the share done 0..1, and may be closed to cancel."""
        legs = len(self._morph.ends) - 1
        for leg in range(legs):
            key = self._morph.key(leg)
            if key not in self._known:
                self._known[key] = yield from _part(retiming(partial(self._on, leg)), leg / legs, 1.0 / legs)

    def place(self, even: float) -> float:
        """Where on the morph to stand for a place on the even scale; beyond the ends they are the same.

        Raises KeyError for a leg that `prepare` has not measured.
        """
        leg = min(max(math.floor(even), 0), len(self._morph.ends) - 2)
        return leg + self._known[self._morph.key(leg)](even - leg)

    def at(self, even: float) -> Patch:
        """The patch at a place on the even scale; see Morph.at and `place`."""
        return self._morph.at(self.place(even))

    def _on(self, leg: int, position: float) -> Patch:
        return self._morph.at(leg + position)


def _part(work: Generator[float, None, Retiming], begin: float, share: float) -> Generator[float, None, Retiming]:
    """`work` as a part of more work: what it yields is moved to where its part lies."""
    while True:
        try:
            done = next(work)
        except StopIteration as finished:
            result: Retiming = finished.value
            return result
        yield begin + share * done
