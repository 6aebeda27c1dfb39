"""How far LFOs, envelopes and wheels carry parameters away from where their knobs stand, while a note sounds.

Velocity, key tracking and pitch bend are no part of it: they are a matter of the keys played.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from textsynth_app.app.modulation.filter_response import is_open
from textsynth_app.app.modulation.lfo_wave import extent
from textsynth_app.app.modulation.modulation_sources import EXPRESSIONS, LFO_GROUPS
from textsynth_app.synth.parameters import OPERATOR_COUNT, SILENCE_DB, VOICE
from textsynth_app.synth.patch import Patch

_OPERATORS = range(1, OPERATOR_COUNT + 1)
_TREMOLO_DB = 40.0  # what a full tremolo takes from an operator
_SILENCE = 10.0 ** (SILENCE_DB / 20.0)


class Swing(NamedTuple):
    """The lowest and the highest of what is added to, or multiplies, a value."""

    low: float
    high: float


def modulation_ranges(patch: Patch) -> dict[str, tuple[float, float]]:
    """Lowest and highest position 0..1 that modulation brings each moved parameter to, by its name.

    The wheel, pressure and timbre count from rest to full; parameters that nothing moves are left out.
    """
    ranges: dict[str, tuple[float, float]] = {}

    def add(name: str, low: float, high: float) -> None:
        parameter = VOICE[name]
        start, end = parameter.normalise(low), parameter.normalise(high)
        if end > start:
            ranges[name] = (start, end)

    vibrato = patch["lfo.pitch"]
    add("lfo.pitch", vibrato, vibrato + _expression_sum(patch, "vibrato").high)
    octaves = _cutoff_octaves(patch)
    if not is_open(patch):
        cutoff = patch["filter.cutoff"]
        add("filter.cutoff", cutoff * 2.0**octaves.low, cutoff * 2.0**octaves.high)
    semitones = _semitones(patch)
    root = patch["root.frequency"]
    add("root.frequency", root * 2.0 ** (semitones.low / 12.0), root * 2.0 ** (semitones.high / 12.0))
    index = _index_factor(patch)
    for target in _OPERATORS:
        for source in _OPERATORS:
            name = f"matrix.{target}.{source}"
            add(name, patch[name] * index.low, patch[name] * index.high)
    gain = _voice_gain(patch)
    add("noise.level", _level_at(patch["noise.level"], gain.low), _level_at(patch["noise.level"], gain.high))
    for number in _OPERATORS:
        name = f"operators.{number}.level"
        moved = _operator_gain(patch, number, gain)
        if patch[f"operators.{number}.on"] > 0.0:
            add(name, _level_at(patch[name], moved.low), _level_at(patch[name], moved.high))
    return ranges


def _lfo_value(patch: Patch, group: str) -> Swing:
    """Lowest and highest value of an LFO."""
    reach = extent(patch[f"{group}.shape"])
    return Swing(-reach, reach)


def _lfo_dip(patch: Patch, group: str) -> Swing:
    """Least and most that an LFO turns something down: 0 at its crest if it reaches 1, 1 in its trough."""
    reach = extent(patch[f"{group}.shape"])
    comes_later = patch[f"{group}.delay"] > 0.0 or patch[f"{group}.fade"] > 0.0  # until then it takes nothing away
    return Swing(0.0 if comes_later else (1.0 - reach) / 2.0, (1.0 + reach) / 2.0)


def _expression_sum(patch: Patch, route: str) -> Swing:
    """What wheel, pressure and timbre add together, each from rest to full."""
    amounts = [patch[f"{source}.{route}"] for source in EXPRESSIONS]
    return Swing(sum(min(amount, 0.0) for amount in amounts), sum(max(amount, 0.0) for amount in amounts))


def _cutoff_octaves(patch: Patch) -> Swing:
    low, high = _expression_sum(patch, "cutoff")
    for group in LFO_GROUPS:
        reach = _lfo_value(patch, group)
        low += patch[f"{group}.cutoff"] * reach.low
        high += patch[f"{group}.cutoff"] * reach.high
    envelope = patch["filter.envelope"]
    # It always rises to 1, and its release ends at 0.
    return Swing(low + min(envelope, 0.0), high + max(envelope, 0.0))


def _semitones(patch: Patch) -> Swing:
    levels = [patch[f"pitch.level{number}"] for number in (1, 2, 3, 4)]
    sweep = patch["pitch.envelope"]
    low, high = min(levels) + min(sweep, 0.0), max(levels) + max(sweep, 0.0)
    for group in LFO_GROUPS:
        cents = patch[f"{group}.pitch"]
        if group == "lfo":
            cents += _expression_sum(patch, "vibrato").high
        reach = _lfo_value(patch, group)
        low += reach.low * cents / 100.0
        high += reach.high * cents / 100.0
    return Swing(low, high)


def _index_factor(patch: Patch) -> Swing:
    low, high = _expression_sum(patch, "index")
    low, high = max(1.0 + low, 0.0), 1.0 + high
    for group in LFO_GROUPS:
        dip = _lfo_dip(patch, group)
        low *= 1.0 - patch[f"{group}.index"] * dip.high
        high *= 1.0 - patch[f"{group}.index"] * dip.low
    return Swing(low, high)


def _voice_gain(patch: Patch) -> Swing:
    """What the LFOs and the wheels make of the loudness of a voice as a whole."""
    missing = _expression_sum(patch, "level").high
    low, high = 10.0 ** (-missing / 20.0), 1.0
    for group in LFO_GROUPS:
        dip = _lfo_dip(patch, group)
        low *= 1.0 - patch[f"{group}.amplitude"] * dip.high
        high *= 1.0 - patch[f"{group}.amplitude"] * dip.low
    return Swing(low, high)


def _operator_gain(patch: Patch, number: int, voice: Swing) -> Swing:
    """Its own tremolo; and that of the voice, if the operator is heard directly."""
    low, high = voice if patch[f"operators.{number}.output"] > 0.0 else Swing(1.0, 1.0)
    dip = _lfo_dip(patch, "lfo")
    decibels = _TREMOLO_DB * patch[f"operators.{number}.tremolo"]
    return Swing(low * 10.0 ** (-decibels * dip.high / 20.0), high * 10.0 ** (-decibels * dip.low / 20.0))


def _level_at(level: float, gain: float) -> float:
    """The level in dB whose amplitude is that of `level` times a gain; the voice's levels end in exact silence."""
    amplitude = (10.0 ** (level / 20.0) - _SILENCE) / (1.0 - _SILENCE)
    return 20.0 * math.log10(amplitude * gain * (1.0 - _SILENCE) + _SILENCE)
