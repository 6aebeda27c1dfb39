"""LFO and pitch envelope of a patch in the DX7's numbers, with what they cannot say."""

from __future__ import annotations

import math
from typing import Any

from textsynth_app.library.dx7 import tables
from textsynth_app.library.dx7.structure import Placement
from textsynth_app.library.dx7.to_patch import SHAPES, TREMOLO_DB
from textsynth_app.library.dx7.voice import VOICE_RANGES
from textsynth_app.synth.parameters import VOICE
from textsynth_app.synth.patch import Patch

_HIGHEST_SEMITONES = 0.5  # of error in a pitch level that is not told
_SLOWEST_PITCH = 0


def pitch_settings(patch: Patch) -> tuple[dict[str, Any], int, list[str]]:
    """Rates and levels of the pitch envelope, the transposition, and what the DX7 does otherwise."""
    levels = [patch[f"pitch.level{stage}"] for stage in (1, 2, 3, 4)]
    rates = [tables.pitch_rate(patch[f"pitch.time{stage}"]) for stage in (1, 2, 3, 4)]
    transpose = _transpose(levels)
    offsets = [level - transpose for level in levels]
    notes = []
    sweep = patch["pitch.envelope"]
    if sweep and any(offsets):
        notes.append("Its pitch envelope of four stages is kept, the simple one is lost: a DX7 has one.")
    elif sweep:
        offsets[3] = sweep
        # A straight line that takes twice the time to 1/e comes nearest to the exponential fall.
        rates[:3] = [tables.pitch_rate(24.0 * patch["pitch.decay"] / abs(sweep))] * 3
        rates[3] = _SLOWEST_PITCH
        notes.append("Its pitch envelope falls in a straight line, and drifts back once the key is up.")
    numbers = [tables.pitch_level(offset) for offset in offsets]
    if any(
        abs(tables.pitch_semitones(number) - offset) > _HIGHEST_SEMITONES
        for number, offset in zip(numbers, offsets, strict=True)
    ):
        notes.append("Its pitch envelope's levels are rounded to the nearest that a DX7 has.")
    one, two, three, four = numbers
    first, second, third, fourth = rates
    return {"pitch_rates": (first, second, third, fourth), "pitch_levels": (one, two, three, four)}, transpose, notes


def _transpose(levels: list[float]) -> int:
    """The whole number of semitones whose removal leaves pitch levels that a DX7 has, and most of them at rest."""
    low, high = VOICE_RANGES["transpose"]

    def remainder(transpose: int) -> tuple[float, int, int]:
        offsets = [level - transpose for level in levels]
        errors = (abs(tables.pitch_semitones(tables.pitch_level(offset)) - offset) for offset in offsets)
        return round(sum(errors), 6), sum(offset != 0.0 for offset in offsets), abs(transpose)

    return min(range(low, high + 1), key=remainder)


def lfo_settings(patch: Patch, placement: Placement) -> tuple[dict[str, Any], list[int], list[str]]:
    """The voice's numbers of the LFO, each place's amplitude sensitivity, and what the DX7 does otherwise."""
    notes = []
    shape = patch["lfo.shape"]
    nearest = round(shape)
    if abs(shape - nearest) > 0.1 and _swings(patch):
        notes.append(f"Its LFO is a blend of two shapes: it gets the {VOICE['lfo.shape'].choices[nearest]}.")
    depth, sensitivity = _vibrato(patch)
    if patch["lfo.pitch"] > 1.05 * tables.vibrato_cents(99, 7):
        notes.append("Its vibrato is deeper than a DX7's octave.")
    amplitude, sensitivities = _tremolo(patch, placement)
    settings = {
        "lfo_speed": tables.lfo_speed(patch["lfo.rate"]),
        "lfo_delay": tables.lfo_delay(patch["lfo.delay"], patch["lfo.fade"]),
        "lfo_pitch_depth": depth,
        "lfo_amplitude_depth": amplitude,
        "lfo_sync": int(patch["lfo.retrigger"] >= 0.5),
        "lfo_wave": SHAPES.index(nearest),
        "pitch_sensitivity": sensitivity,
    }
    return settings, sensitivities, notes


def _swings(patch: Patch) -> bool:
    return any(patch[f"lfo.{aim}"] > 0.0 for aim in ("pitch", "amplitude", "index")) or any(
        patch[f"operators.{number}.tremolo"] > 0.0 for number in range(1, 7)
    )


def _vibrato(patch: Patch) -> tuple[int, int]:
    """Depth and sensitivity of the pitch modulation: the sensitivity that the wheel tells, if it reaches as far."""
    reach, cents = VOICE["wheel.vibrato"].maximum, patch["lfo.pitch"]
    wheel = [min(tables.vibrato_cents(99, number), reach) for number in range(8)]
    told = min(range(8), key=lambda number: abs(wheel[number] - patch["wheel.vibrato"]))
    if cents <= tables.vibrato_cents(99, told):
        return tables.vibrato_depth(cents, told), told
    sensitivity = next((number for number in range(8) if tables.vibrato_cents(99, number) >= cents), 7)
    return tables.vibrato_depth(cents, sensitivity), sensitivity


def _tremolo(patch: Patch, placement: Placement) -> tuple[int, list[int]]:
    """The amplitude depth and each place's sensitivity, nearest to how far the LFO turns the operators down."""
    wanted = []
    for place, number in enumerate(placement.operators):
        whole = patch["lfo.amplitude"] if placement.algorithm.heard[place] else patch["lfo.index"]
        dip = min(TREMOLO_DB, -20.0 * math.log10(max(1.0 - whole, 1e-9)))
        wanted.append(dip + TREMOLO_DB * patch[f"operators.{number + 1}.tremolo"])
    if not any(wanted):
        return 0, [0] * len(wanted)

    def fitted(depth: int) -> tuple[float, list[int]]:
        falls = [tables.tremolo_db(depth) * share for share in tables.TREMOLO]
        chosen = [min(range(4), key=lambda number: abs(falls[number] - decibels)) for decibels in wanted]
        error = sum((falls[number] - decibels) ** 2 for number, decibels in zip(chosen, wanted, strict=True))
        return round(error, 6), chosen

    depth = min(range(1, 100), key=lambda number: fitted(number)[0])
    return depth, fitted(depth)[1]
