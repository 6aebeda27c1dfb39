"""The DX7 voice nearest to a patch, and a report of what that format cannot say."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from textsynth_app.library.dx7 import tables
from textsynth_app.library.dx7.algorithms import OPERATORS
from textsynth_app.library.dx7.envelope import WHOLE_RISE, rise_factor
from textsynth_app.library.dx7.missing import missing_parts
from textsynth_app.library.dx7.modulation import lfo_settings, pitch_settings
from textsynth_app.library.dx7.structure import Placement, Structure, nearest_algorithm
from textsynth_app.library.dx7.to_patch import (
    CARRIER_DB,
    DEPTH_STEP_DB,
    FULL_FEEDBACK,
    FULL_INDEX,
    LAW_DB,
    RATE_SCALING_STEP,
    VELOCITY,
    VELOCITY_STEP,
    own_level_db,
)
from textsynth_app.library.dx7.voice import NAME_LENGTH, OPERATOR_RANGES, Dx7Operator, Dx7Voice
from textsynth_app.synth.parameters import SILENCE_DB, VOICE
from textsynth_app.synth.patch import Patch

_OUT_OF_TUNE_CENTS = 4.0
_LOST_DB = 3.0  # of a level: more is told
_SLOW_ATTACK_S = 0.05


def from_patch(patch: Patch, name: str = "") -> tuple[Dx7Voice, tuple[str, ...]]:
    """The DX7 voice nearest to a patch, under the first ten letters of a name; and what it does otherwise, told.

    Of a patch that came from a DX7 voice it is a voice that sounds the same.
    """
    notes: list[str] = []
    placement = nearest_algorithm(_structure(patch))
    notes += placement.losses
    gains = _gains(patch, placement)
    pitch, transpose, pitch_notes = pitch_settings(patch)
    operators = []
    for number, gain in zip(placement.operators, gains, strict=True):
        operators.append(_operator(patch, number + 1, gain, transpose, notes))
    wobble, sensitivities, lfo_notes = lfo_settings(patch, placement)
    operators = [
        replace(operator, amplitude_sensitivity=sensitivity)
        for operator, sensitivity in zip(operators, sensitivities, strict=True)
    ]
    voice = Dx7Voice(
        tuple(operators),
        algorithm=placement.algorithm.number,
        feedback=_feedback(patch, placement, gains, operators, notes),
        transpose=transpose,
        name=voice_name(name),
        **pitch,
        **wobble,
    )
    return voice, (*notes, *pitch_notes, *lfo_notes, *missing_parts(patch))


def voice_name(words: str) -> str:
    """Words as the ten characters of a voice's name, without accents; '?' for what ASCII lacks."""
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", words) if not unicodedata.combining(letter))
    kept = "".join(letter if " " <= letter <= "~" else "?" for letter in " ".join(plain.split()))
    return (kept.strip() or "TEXTSYNTH")[:NAME_LENGTH].ljust(NAME_LENGTH)


def _decibels(amplitude: float) -> float:
    return 20.0 * math.log10(amplitude) if amplitude > 0.0 else -math.inf


def _struck_db(patch: Patch, number: int) -> float:
    """An operator's level at velocity 100, its envelope apart; -inf if it is silent."""
    level = patch[f"operators.{number}.level"]
    if level <= SILENCE_DB:
        return -math.inf
    return level - LAW_DB * patch[f"operators.{number}.velocity"] + _decibels(patch[f"operators.{number}.on"])


def _sensitivity(patch: Patch, number: int) -> int:
    return _bounded("velocity_sensitivity", patch[f"operators.{number}.velocity"] / VELOCITY_STEP)


def _full_db(patch: Patch, number: int) -> float:
    """An operator's level where a DX7 counts it: without what velocity 100 adds there."""
    return _struck_db(patch, number) - tables.velocity_db(_sensitivity(patch, number), VELOCITY)


def _structure(patch: Patch) -> Structure:
    numbers = range(1, OPERATORS + 1)
    matrix = np.array([[patch[f"matrix.{target}.{source}"] for source in numbers] for target in numbers])
    outputs = np.array([patch[f"operators.{number}.output"] for number in numbers])
    struck = np.array([tables.amplitude(_struck_db(patch, number)) for number in numbers])
    return Structure(matrix * struck, outputs * struck, matrix > 0.0, outputs > 0.0)


def _gains(patch: Patch, placement: Placement) -> list[float]:
    """What each place's output or deepest index adds to its operator's level, in dB of the DX7's full level."""
    algorithm = placement.algorithm
    gains = []
    for place, number in enumerate(placement.operators):
        if algorithm.heard[place]:
            output = _decibels(patch[f"operators.{number + 1}.output"])
            gains.append(output + patch["master.level"] - CARRIER_DB)
        else:
            targets = np.nonzero(algorithm.matrix[:, place])[0]
            index = max(patch[f"matrix.{placement.operators[target] + 1}.{number + 1}"] for target in targets)
            gains.append(_decibels(index / FULL_INDEX))
    # A mix that is louder than a DX7's is turned down as a whole.
    full = [gain + _full_db(patch, number + 1) for gain, number in zip(gains, placement.operators, strict=True)]
    excess = max(0.0, *(level for level, heard in zip(full, algorithm.heard, strict=True) if heard))
    return [gain - excess if heard else gain for gain, heard in zip(gains, algorithm.heard, strict=True)]


def _operator(patch: Patch, number: int, gain: float, transpose: int, notes: list[str]) -> Dx7Operator:
    def get(name: str) -> float:
        return patch[f"operators.{number}.{name}"]

    decibels = _full_db(patch, number) + gain
    level = 0 if decibels == -math.inf else tables.output_level(decibels)
    if decibels - tables.output_db(level) > _LOST_DB:
        notes.append(f"Operator {number} is {decibels - tables.output_db(level):.0f} dB louder than a DX7's can be.")
    coarse, fine, detune, error = _tuning(get("frequency") if get("fixed") >= 0.5 else get("ratio"), get)
    if abs(error) > _OUT_OF_TUNE_CENTS and level > 0:
        notes.append(f"Operator {number} is {abs(error):.0f} cents out of tune: the DX7 has nothing nearer.")
    scaling: dict[str, Any] = {}
    for side in ("left", "right"):
        depth = get(f"{side}_depth")
        straight = get(f"{side}_curve") < 0.5
        scaling[f"{side}_depth"] = _bounded("left_depth", abs(depth) / DEPTH_STEP_DB)
        scaling[f"{side}_curve"] = (3 if depth > 0.0 else 0) if straight else (2 if depth > 0.0 else 1)
    operator = Dx7Operator(
        level=level,
        velocity_sensitivity=_sensitivity(patch, number),
        fixed=int(get("fixed") >= 0.5),
        coarse=coarse,
        fine=fine,
        detune=detune,
        break_point=_bounded("break_point", get("break_point") - tables.FIRST_BREAK_POINT_KEY + transpose),
        rate_scaling=_bounded("rate_scaling", get("rate_scaling") / RATE_SCALING_STEP),
        **scaling,
    )
    if level > 0 and get("curve") < 0.5 and get("attack") > _SLOW_ATTACK_S:
        notes.append(f"Operator {number} rises in a straight line, which the DX7's attack does not.")
    return _with_envelope(operator, get, transpose)


def _bounded(name: str, value: float) -> int:
    low, high = OPERATOR_RANGES[name]
    return min(max(round(value), low), high)


def _tuning(wanted: float, get: Callable[[str], float]) -> tuple[int, int, int, float]:
    """Coarse, fine, detune and the error in cents for an operator's ratio or fixed frequency."""
    fixed = get("fixed") >= 0.5
    table = _FIXED_HERTZ if fixed else _RATIOS
    coarse, fine = min(table, key=lambda setting: (round(abs(math.log2(table[setting] / wanted)), 9), setting[1]))
    cents = get("detune") + 1200.0 * math.log2(wanted / table[coarse, fine])
    detune = _bounded("detune", cents / tables.DETUNE_CENTS)
    return coarse, fine, detune, cents - detune * tables.DETUNE_CENTS


_RATIOS = {(coarse, fine): tables.ratio(coarse, fine) for coarse in range(32) for fine in range(100)}
_FIXED_HERTZ = {(coarse, fine): tables.fixed_hertz(coarse, fine) for coarse in range(4) for fine in range(100)}


def _with_envelope(operator: Dx7Operator, get: Callable[[str], float], transpose: int) -> Dx7Operator:
    own = own_level_db(operator, transpose)
    added = tables.rate_scaling_at_middle(operator.rate_scaling, transpose)
    wanted = [get(name) for name in ("peak", "bend", "sustain", "end")]
    starts = (wanted[3], *wanted[:3])
    rates = []
    for name, start, end in zip(("attack", "bend_time", "decay", "release"), starts, wanted, strict=True):
        seconds = get(name) / WHOLE_RISE if name == "attack" else get(name)
        fastest = get(name) <= VOICE[f"operators.1.{name}"].minimum
        rates.append(99 if fastest else tables.rate_of_fall(seconds / rise_factor(start, end, own), added))
    one, two, three, four = rates
    first, second, third, fourth = (0 if level <= SILENCE_DB else tables.envelope_level(level) for level in wanted)
    return replace(operator, rates=(one, two, three, four), levels=(first, second, third, fourth))


def _feedback(
    patch: Patch, placement: Placement, gains: list[float], operators: list[Dx7Operator], notes: list[str]
) -> int:
    """The feedback number, told if it is much weaker than the patch's."""
    target, source = (placement.operators[place - 1] + 1 for place in placement.algorithm.feedback)
    place = placement.algorithm.feedback[1] - 1
    index = patch[f"matrix.{target}.{source}"]
    if index <= 0.0 or gains[place] == -math.inf:
        return 0
    # How much stronger the DX7's operator is than the patch's, whose amplitude counts in the index, too.
    gain, operator = gains[place], operators[place]
    if operator.level > 0:
        gain = tables.output_db(operator.level) - _full_db(patch, source)
    wanted = FULL_FEEDBACK + math.log2(index / FULL_INDEX) - gain / tables.DOUBLING_DB
    if wanted > 7.6:
        notes.append(f"The feedback of operator {target} is stronger than a DX7's can be.")
    return min(max(round(wanted), 0), 7)
