"""Mutation: a sound like another, as a musician would vary it. Pitch, length and loudness stay.

Times and frequencies change by factors, levels by decibels, ratios to others in tune with the note; what is off stays
off, unless chance brings it in. The same seed goes the same way for every amount: more of it goes further.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from textsynth_app.language.operator_order import sounding_operators
from textsynth_app.synth.parameter import Parameter, Scale
from textsynth_app.synth.parameters import OPERATOR_COUNT, SILENCE_DB, VOICE
from textsynth_app.synth.patch import Patch

ALL = "all"
SECTIONS = (ALL, "operators", "envelopes", "matrix", "filter", "modulation", "effects", "noise")
# Ratios that are in tune with the note, and a few that bells and gongs have.
FRIENDLY_RATIOS = np.array(
    (
        *(0.25, 0.5, 0.75, 1.0, 1.25, 1.4, 1.5, 2.0, 2.5, 2.75, 3.0, 3.5, 4.0, 5.0),
        *(5.4, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 14.0, 16.0, 20.0, 24.0, 28.0, 32.0),
    )
)
_LEAST_OUTPUT = 0.1  # of a carrier: it stays one
_ALL_CHANCE = 0.5  # of bringing in what is off, where every section takes part


@dataclass(frozen=True)
class _Rule:
    """How one parameter moves: `spread` is the standard deviation at amount 1.

    It is in octaves for 'octaves', in positions 0..1 for 'position', else in the parameter's unit. At the value `off`
    it does nothing, and comes in with a chance, around `start`. A choice is made anew with that chance.
    """

    section: str
    move: str  # 'octaves', 'steps', 'position', 'ratio', 'choice'
    spread: float = 0.0
    off: float | None = None
    chance: float = 0.0
    start: float = 0.0


_OPERATOR = {
    "ratio": _Rule("operators", "ratio", 1.0, chance=0.8),
    "frequency": _Rule("operators", "octaves", 0.6),
    "detune": _Rule("operators", "steps", 10.0),
    "level": _Rule("operators", "steps", 9.0),
    "output": _Rule("operators", "steps", 0.25, off=0.0, chance=0.1, start=0.5),
    "attack": _Rule("envelopes", "octaves", 2.0),
    "decay": _Rule("envelopes", "octaves", 1.5),
    "bend_time": _Rule("envelopes", "octaves", 1.5),
    "release": _Rule("envelopes", "octaves", 1.5),
    "sustain": _Rule("envelopes", "steps", 10.0, off=SILENCE_DB, chance=0.15, start=-12.0),
}
_INDEX = _Rule("matrix", "position", 0.14, off=0.0, chance=0.06, start=1.0)
_LFO = {
    "rate": _Rule("modulation", "octaves", 1.2),
    "shape": _Rule("modulation", "choice", chance=0.4),
    "delay": _Rule("modulation", "position", 0.15),
    "fade": _Rule("modulation", "position", 0.15),
    "pitch": _Rule("modulation", "position", 0.1, off=0.0, chance=0.2, start=15.0),
    "amplitude": _Rule("modulation", "steps", 0.25, off=0.0, chance=0.2, start=0.3),
    "index": _Rule("modulation", "steps", 0.25, off=0.0, chance=0.2, start=0.3),
    "cutoff": _Rule("modulation", "steps", 0.8, off=0.0, chance=0.15, start=0.7),
}
_SHARED = {
    "filter.cutoff": _Rule("filter", "octaves", 1.5, off=20_000.0, chance=0.6, start=3000.0),
    "filter.resonance": _Rule("filter", "steps", 0.25),
    "filter.mode": _Rule("filter", "choice", chance=0.2),
    "filter.tracking": _Rule("filter", "steps", 0.3),
    "filter.envelope": _Rule("filter", "steps", 2.0, off=0.0, chance=0.3, start=2.0),
    "filter.attack": _Rule("filter", "position", 0.15, off=0.0, chance=0.1, start=0.3),
    "filter.decay": _Rule("filter", "octaves", 1.5),
    "filter.sustain": _Rule("filter", "steps", 0.25, off=0.0, chance=0.1, start=0.5),
    "filter.release": _Rule("filter", "octaves", 1.5),
    "pitch.envelope": _Rule("modulation", "steps", 6.0, off=0.0, chance=0.15, start=5.0),
    "pitch.decay": _Rule("modulation", "octaves", 1.5),
    **{f"lfo.{name}": rule for name, rule in _LFO.items()},
    **{f"lfo2.{name}": replace(rule, chance=0.0) for name, rule in _LFO.items()},  # only if it is used already
    "burst.rate": _Rule("modulation", "octaves", 1.0),
    "burst.count": _Rule("modulation", "octaves", 1.0, off=1.0, chance=0.08, start=4.0),
    "burst.duty": _Rule("modulation", "steps", 0.2),
    "burst.jitter": _Rule("modulation", "steps", 0.2),
    "unison.voices": _Rule("effects", "octaves", 0.8, off=1.0, chance=0.2, start=3.0),
    "unison.detune": _Rule("effects", "octaves", 1.0, off=0.0),
    "unison.width": _Rule("effects", "steps", 0.25),
    "drive.gain": _Rule("effects", "steps", 6.0, off=0.0, chance=0.25, start=6.0),
    "chorus.mix": _Rule("effects", "steps", 0.25, off=0.0, chance=0.3, start=0.3),
    "chorus.rate": _Rule("effects", "octaves", 1.0),
    "chorus.depth": _Rule("effects", "position", 0.15),
    "delay.mix": _Rule("effects", "steps", 0.2, off=0.0, chance=0.25, start=0.25),
    "delay.time": _Rule("effects", "octaves", 1.0),
    "delay.division": _Rule("effects", "choice", chance=0.5),
    "delay.feedback": _Rule("effects", "steps", 0.2),
    "delay.damping": _Rule("effects", "octaves", 1.0),
    "delay.width": _Rule("effects", "steps", 0.3),
    "reverb.mix": _Rule("effects", "steps", 0.2, off=0.0, chance=0.35, start=0.2),
    "reverb.size": _Rule("effects", "steps", 0.25),
    "reverb.decay": _Rule("effects", "octaves", 1.0),
    "reverb.damping": _Rule("effects", "octaves", 1.0),
    "reverb.predelay": _Rule("effects", "position", 0.15),
    "noise.level": _Rule("noise", "steps", 8.0, off=SILENCE_DB, chance=0.6, start=-24.0),
    "noise.color": _Rule("noise", "steps", 0.5),
    "noise.attack": _Rule("noise", "octaves", 2.0),
    "noise.decay": _Rule("noise", "octaves", 1.5),
    "noise.sustain": _Rule("noise", "steps", 10.0, off=SILENCE_DB, chance=0.2, start=-12.0),
    "noise.release": _Rule("noise", "octaves", 1.5),
}
_WHOLE = ("burst.count", "unison.voices")


def mutate(patch: Patch, amount: float, section: str = ALL, seed: int = 0, locked: Collection[str] = ()) -> Patch:
    """A patch like another: `amount` 0 is the same, 1 far away, though related.

    `section` is one of SECTIONS: only its parameters move. Those named in `locked` stay. The same seed gives the same
    mutation. Raises ValueError for an amount beyond 0 to 1 or an unknown section.
    """
    if not 0.0 <= amount <= 1.0:
        raise ValueError(f"the amount is {amount:g}: it must be 0 to 1")
    if section not in SECTIONS:
        raise ValueError(f"there is no section {section!r}: it must be one of {', '.join(SECTIONS)}")
    if amount == 0.0:
        return patch
    dice = _Dice(seed)
    chance = _ALL_CHANCE if section == ALL else 1.0
    changes = {
        name: _moved(patch, name, rule, amount, chance, dice)
        for name, rule in _rules(patch)
        if section in (ALL, rule.section) and name not in locked
    }
    if section in (ALL, "operators"):
        _keep_loudness(patch, changes)
    return patch.replace(changes)


class _Dice:
    """Everything that is drawn, in an order that depends on nothing but the seed."""

    def __init__(self, seed: int) -> None:
        generator = np.random.default_rng(seed)
        self.normal: NDArray[np.float64] = generator.standard_normal(len(VOICE))
        self.uniform: NDArray[np.float64] = generator.random(len(VOICE))
        self.pick: NDArray[np.float64] = generator.random(len(VOICE))
        stretch = float(generator.standard_normal())
        for index, parameter in enumerate(VOICE):
            if parameter.name.startswith("operators.") and parameter.name.endswith(("decay", "bend_time", "release")):
                # Envelopes of one sound become longer or shorter together.
                self.normal[index] = (self.normal[index] + stretch) / np.sqrt(2.0)


def _rules(patch: Patch) -> Iterator[tuple[str, _Rule]]:
    """The parameters that may move in a patch: no operator that is not heard, and not the lowest carrier's pitch."""
    sounding = sounding_operators(patch)
    root = min(
        (number for number in sorted(sounding) if patch[f"operators.{number}.output"] > 0.0),
        key=lambda number: patch[f"operators.{number}.ratio"],
        default=0,
    )
    for number in sorted(sounding):
        is_fixed = patch[f"operators.{number}.fixed"] > 0.5
        for name, rule in _OPERATOR.items():
            if name == ("ratio" if is_fixed else "frequency") or (number == root and name in ("ratio", "frequency")):
                continue
            yield f"operators.{number}.{name}", rule
    for target in sorted(sounding):
        for source in sorted(sounding):
            yield f"matrix.{target}.{source}", _INDEX
    yield from _SHARED.items()


def _moved(patch: Patch, name: str, rule: _Rule, amount: float, chance: float, dice: _Dice) -> float:
    place, value, parameter = VOICE.index(name), patch[name], VOICE[name]
    comes_in = bool(dice.uniform[place] < rule.chance * amount * chance)
    step = rule.spread * amount * float(dice.normal[place])
    if rule.move == "choice":
        return float(int(dice.pick[place] * len(parameter.choices))) + parameter.minimum if comes_in else value
    if rule.move == "ratio":
        return _near_ratio(value, step) if dice.uniform[place] < rule.chance * amount else value
    if value == rule.off:
        if not comes_in:
            return value
        value = rule.start if dice.pick[place] < 0.5 or parameter.minimum >= 0.0 or rule.start < 0.0 else -rule.start
    moved = _stepped(parameter, value, step, rule.move)
    if rule.off == 0.0 and value > 0.0 and name.endswith(".output"):
        moved = max(moved, min(value, _LEAST_OUTPUT))
    if name in _WHOLE:
        moved = float(round(moved))
    return min(max(moved, parameter.minimum), parameter.maximum)


def _stepped(parameter: Parameter, value: float, step: float, move: str) -> float:
    if move == "octaves":
        return value * 2.0**step
    if move == "position":
        return parameter.denormalise(parameter.normalise(value) + step)
    floor = SILENCE_DB + 12.0 if parameter.scale is Scale.DECIBEL and value > SILENCE_DB + 12.0 else parameter.minimum
    return max(value + step, floor)  # what is heard is not silenced


def _near_ratio(ratio: float, octaves: float) -> float:
    """Another friendly ratio, as near as can be to so many octaves away."""
    away = np.abs(np.log2(FRIENDLY_RATIOS / ratio) - octaves)
    away[np.isclose(FRIENDLY_RATIOS, ratio)] = np.inf
    return float(FRIENDLY_RATIOS[int(np.argmin(away))])


def _keep_loudness(patch: Patch, changes: dict[str, float]) -> None:
    """Raise or lower all carriers so that the loudest is as loud as the loudest was."""
    levels = [
        f"operators.{number}.level"
        for number in range(1, OPERATOR_COUNT + 1)
        if patch[f"operators.{number}.output"] > 0.0 and f"operators.{number}.level" in changes
    ]
    if levels:
        missing = max(patch[name] for name in levels) - max(changes[name] for name in levels)
        for name in levels:
            changes[name] = min(max(changes[name] + missing, SILENCE_DB), 0.0)
