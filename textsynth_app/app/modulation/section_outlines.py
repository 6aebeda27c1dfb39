"""Every section of the page of modulation as a small line, and whether it does anything to the sound."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from textsynth_app.app.modulation.filter_response import HIGHEST_HZ, LOWEST_HZ, is_open, response_db
from textsynth_app.app.modulation.lfo_wave import moves_anything, trace
from textsynth_app.app.modulation.note_courses import burst, noise_course, pitch_course, pitch_moves, repeats, unison
from textsynth_app.synth.parameters import SILENCE_DB, VOICE
from textsynth_app.synth.patch import Patch

Line = tuple[NDArray[np.float64], NDArray[np.float64]]  # x from 0 left to 1 right, y from 0 at the bottom to 1
POINTS = 96
_TOP_DB, _BOTTOM_DB = 20.0, -26.0


def outline(section: str, patch: Patch) -> Line:
    """The line of a section; raises KeyError if there is none of that name."""
    return _OUTLINES[section](patch)


def is_used(section: str, patch: Patch) -> bool:
    """Whether a section changes the sound; raises KeyError if there is none of that name."""
    return _USED[section](patch)


def _lfo(group: str) -> Callable[[Patch], Line]:
    def line(patch: Patch) -> Line:
        drawn = trace(patch, group, POINTS)
        return drawn.x, (drawn.y + 1.0) / 2.0

    return line


def _pitch(patch: Patch) -> Line:
    course = pitch_course(patch, POINTS)
    values = course.values
    low, high = min(float(values.min()), 0.0), max(float(values.max()), 0.0)
    heights = (values - low) / (high - low) if high > low else np.full_like(values, 0.5)
    return course.seconds / course.seconds[-1], heights


def _burst(patch: Patch) -> Line:
    drawn = burst(patch)
    corners = [(time, height) for stroke in drawn.strokes for time, height in _block(stroke.start, stroke.end)]
    times, heights = np.array(corners).T
    return np.append(times, drawn.seconds) / drawn.seconds, np.append(heights, 0.0)


def _block(start: float, end: float) -> list[tuple[float, float]]:
    return [(start, 0.0), (start, 1.0), (end, 1.0), (end, 0.0)]


def _noise(patch: Patch) -> Line:
    return np.linspace(0.0, 1.0, POINTS), noise_course(patch, POINTS).values


def _filter(patch: Patch) -> Line:
    x = np.linspace(0.0, 1.0, POINTS)
    if is_open(patch):
        return x, np.full_like(x, -_BOTTOM_DB / (_TOP_DB - _BOTTOM_DB))
    hertz = LOWEST_HZ * (HIGHEST_HZ / LOWEST_HZ) ** x
    gains = response_db(hertz, patch["filter.cutoff"], patch["filter.resonance"], patch["filter.mode"])
    return x, np.clip((gains - _BOTTOM_DB) / (_TOP_DB - _BOTTOM_DB), 0.0, 1.0)


def _unison(patch: Patch) -> Line:
    reach = VOICE["unison.detune"].maximum / 2.0
    xs, ys = [0.0], [0.0]
    for voice in unison(patch):
        place = 0.5 + voice.place * 0.4 + 0.1 * math.copysign(math.sqrt(abs(voice.cents) / reach), voice.cents)
        xs += [place] * 3
        ys += [0.0, 1.0, 0.0]
    return np.array([*xs, 1.0]), np.array([*ys, 0.0])


_OUTLINES = {
    "lfo": _lfo("lfo"),
    "lfo2": _lfo("lfo2"),
    "pitch": _pitch,
    "burst": _burst,
    "noise": _noise,
    "filter": _filter,
    "playing": _unison,
}
_USED: dict[str, Callable[[Patch], bool]] = {
    "lfo": lambda patch: moves_anything(patch, "lfo"),
    "lfo2": lambda patch: moves_anything(patch, "lfo2"),
    "pitch": pitch_moves,
    "burst": repeats,
    "noise": lambda patch: patch["noise.level"] > SILENCE_DB,
    "filter": lambda patch: not is_open(patch),
    "playing": lambda patch: len(unison(patch)) > 1 or patch["glide.time"] > 0.0,
}
