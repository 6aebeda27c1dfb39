"""What a note does by itself over time: its pitch, its noise and its strokes, as the voice computes them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from textsynth_app.synth.parameters import SILENCE_DB
from textsynth_app.synth.patch import Patch
from textsynth_app.synth.shared_parameters import BURST_ENDLESS

STROKES = 16  # drawn of a burst, at most
_SETTLED = 4.0  # time constants after which an exponential has arrived, for the eye
_HOLD = 0.2  # share of what happens before it that a held note lasts, drawn
_SHORTEST = 0.05  # s that a picture shows
_SIXTY_DB = math.log(1000.0)
_SILENCE = 10.0 ** (SILENCE_DB / 20.0)
_DRAWN_FALL = 2.0 / 3.0  # of a fall by 60 dB: of the rest nothing is seen
_NOISE_RATE = 48_000.0
# By how much chance lengthens or shortens strokes that follow each other: any numbers would do.
_CHANCES = (0.3, -0.6, 0.85, -0.2, -0.9, 0.5, 0.1, -0.75, 0.65, -0.35, 0.95, -0.05, -0.5, 0.75, -0.15, 0.4)


@dataclass(frozen=True)
class Course:
    """A value over the time of one note, and when its key comes up (nan: it makes no difference)."""

    seconds: NDArray[np.float64]
    values: NDArray[np.float64]
    key_up: float


def pitch_moves(patch: Patch) -> bool:
    """Whether the pitch of a note moves by itself."""
    return patch["pitch.envelope"] != 0.0 or any(patch[f"pitch.level{number}"] != 0.0 for number in (1, 2, 3, 4))


def pitch_course(patch: Patch, points: int = 320) -> Course:
    """Semitones above the key at so many times or more: four stages, and a sweep that falls by e in each decay."""
    level = {number: patch[f"pitch.level{number}"] for number in (1, 2, 3, 4)}
    time = {number: patch[f"pitch.time{number}"] for number in (1, 2, 3, 4)}
    corners, pitches = [0.0], [level[4]]
    for number in (1, 2, 3):
        corners.append(corners[-1] + abs(level[number] - pitches[-1]) / 12.0 * time[number])
        pitches.append(level[number])
    sweep = patch["pitch.envelope"]
    settled = _SETTLED * patch["pitch.decay"] if sweep else 0.0
    key_up = max(corners[-1], settled, _SHORTEST) * (1.0 + _HOLD)
    release = abs(level[4] - level[3]) / 12.0 * time[4]
    end = key_up + release * (1.0 + _HOLD) if release else key_up
    corners += [key_up, key_up + release]
    pitches += [level[3], level[4]]
    seconds = np.union1d(np.linspace(0.0, end, points), [corner for corner in corners if corner <= end])
    values = np.interp(seconds, corners, pitches) + sweep * np.exp(-seconds / patch["pitch.decay"])
    return Course(seconds, values, key_up if release else math.nan)


def noise_course(patch: Patch, points: int = 320) -> Course:
    """Amplitude 0..1 of the noise's envelope: a straight rise, then falls of so many dB a second."""
    attack, decay, release = (patch[f"noise.{name}"] for name in ("attack", "decay", "release"))
    sustain = (10.0 ** (patch["noise.sustain"] / 20.0) - _SILENCE) / (1.0 - _SILENCE)
    if sustain <= 0.0:
        end, key_up = attack + decay * _DRAWN_FALL, math.nan
    else:
        body = attack + decay * min(-math.log(sustain) / _SIXTY_DB, 1.0)
        key_up = body + max(body + release * _DRAWN_FALL, _SHORTEST) * _HOLD
        end = key_up + release * _DRAWN_FALL
    seconds = np.linspace(0.0, end, points)
    values = np.maximum(np.exp(-_SIXTY_DB * np.maximum(seconds - attack, 0.0) / decay), sustain)
    values = np.where(seconds < attack, seconds / attack, values)
    if sustain > 0.0:
        values = values * np.exp(-_SIXTY_DB * np.maximum(seconds - key_up, 0.0) / release)
    return Course(seconds, values, key_up)


def noise_response_db(hertz: NDArray[np.float64], color: float) -> NDArray[np.float64]:
    """Gain in dB of noise of a colour over white noise, at frequencies below 24 kHz; both have the same power."""
    dark = color < 0.0
    corner_hz = 20_000.0 * 0.01 ** (-color) if dark else 200.0 * 40.0**color
    corner = 1.0 - math.exp(-2.0 * math.pi * min(corner_hz / _NOISE_RATE, 0.5))
    low = corner / (1.0 - (1.0 - corner) * np.exp(-2j * np.pi * hertz / _NOISE_RATE))
    low_power = corner / (2.0 - corner)
    power = low_power if dark else max(1.0 + low_power - 2.0 * corner, 0.01)
    part = low if dark else 1.0 - low
    return 20.0 * np.log10(np.maximum(np.abs(part), 1e-6) / math.sqrt(power))


@dataclass(frozen=True)
class Stroke:
    """One of a note's strokes: when it begins, and when it is let go of, in s."""

    start: float
    end: float


@dataclass(frozen=True)
class Burst:
    """The strokes of a note that repeats itself; `more` if not all of them are drawn."""

    strokes: tuple[Stroke, ...]
    seconds: float  # from the first stroke to where the one after the last would begin
    more: bool


def stroke_count(patch: Patch) -> int:
    """Strokes of a note; BURST_ENDLESS and more: for as long as the key is down."""
    return round(patch["burst.count"])


def burst(patch: Patch) -> Burst:
    """The strokes of a patch's note, with chance playing as a throw of dice might have it."""
    count = stroke_count(patch)
    starts = [0.0]
    for chance in _CHANCES[: min(count, STROKES)]:
        starts.append(starts[-1] + 2.0 ** (chance * patch["burst.jitter"]) / patch["burst.rate"])
    duty = patch["burst.duty"] if count > 1 else 1.0  # a single stroke is as long as the key is down
    strokes = tuple(Stroke(start, start + duty * (following - start)) for start, following in pairwise(starts))
    return Burst(strokes, starts[-1], count > STROKES)


def repeats(patch: Patch) -> bool:
    """Whether a note has more than one stroke."""
    return stroke_count(patch) > 1


def endless(patch: Patch) -> bool:
    """Whether strokes go on for as long as the key is down."""
    return stroke_count(patch) >= BURST_ENDLESS


@dataclass(frozen=True)
class UnisonVoice:
    """Where one of a note's voices plays: -1 left to 1 right, and cents from the key's pitch."""

    place: float
    cents: float


def unison(patch: Patch) -> tuple[UnisonVoice, ...]:
    """The voices of one note, lowest first."""
    count = min(max(round(patch["unison.voices"]), 1), 8)
    if count == 1:
        return (UnisonVoice(0.0, 0.0),)
    places = [2.0 * index / (count - 1) - 1.0 for index in range(count)]
    return tuple(UnisonVoice(place * patch["unison.width"], place * patch["unison.detune"] / 2.0) for place in places)
