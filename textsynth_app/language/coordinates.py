"""Which parameters of a patch a search may move, and by how much at a time.

Only what is heard is moved: the operators that reach the output, the indices between them, the effects that are on.
What is chosen (ratios, modes, counts) is never moved here. A step is about what an ear just calls another sound.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase

import numpy as np
from numpy.typing import NDArray

from textsynth_app.synth.parameter import Parameter, Scale
from textsynth_app.synth.parameters import FULL, OPERATOR_COUNT, SILENCE_DB
from textsynth_app.synth.patch import Patch

# By pattern, the first that fits: a factor for logarithmic parameters, a share of the travel for squares, else in the
# parameter's own unit. What no pattern names is not moved.
_STEPS: tuple[tuple[str, float], ...] = (
    ("operators.*.detune", 2.0),
    ("operators.*.level", 4.0),
    ("*.attack", 1.6),
    ("*.decay", 1.4),
    ("*.release", 1.4),
    ("*.sustain", 5.0),
    ("matrix.*", 0.05),
    ("noise.level", 4.0),
    ("noise.color", 0.2),
    ("filter.cutoff", 1.3),
    ("filter.resonance", 0.08),
    ("filter.envelope", 0.5),
    ("pitch.envelope", 1.0),
    ("lfo.rate", 1.15),
    ("lfo.fade", 0.05),
    ("lfo.pitch", 0.04),
    ("lfo.amplitude", 0.08),
    ("lfo.index", 0.08),
    ("lfo.cutoff", 0.2),
    ("burst.rate", 1.1),
    ("burst.duty", 0.08),
    ("burst.jitter", 0.08),
    ("unison.detune", 4.0),
    ("drive.gain", 2.0),
    ("*.mix", 0.08),
    ("chorus.rate", 1.3),
    ("chorus.depth", 0.05),
    ("delay.time", 1.1),
    ("delay.feedback", 0.08),
    ("reverb.size", 0.1),
    ("reverb.damping", 1.3),
    ("root.frequency", 1.0017),  # 3 cents: a pitch is known well before a search begins
    ("root.duration", 1.08),
)
# What is silent unless one of these is above its lowest value.
_SWITCHES = {
    "noise": ("noise.level",),
    "lfo": ("lfo.pitch", "lfo.amplitude", "lfo.index", "lfo.cutoff"),
    "drive": ("drive.gain",),
    "chorus": ("chorus.mix",),
    "delay": ("delay.mix",),
    "reverb": ("reverb.mix",),
    "burst": ("burst.count",),
    "unison": ("unison.voices",),
}


@dataclass(frozen=True)
class Coordinates:
    """Directions in which a patch may move: 0 in all of them is the patch itself, 1 a step along one.

    `directions` has the shape (coordinates, len(names)), in positions 0..1 of the parameters called `names`.
    """

    start: Patch
    names: tuple[str, ...]
    directions: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.directions)

    def patch(self, point: NDArray[np.float64]) -> Patch:
        """The patch at a point, shape (len,); parameters stop at the end of their range, the unmoved stay."""
        moves = point @ self.directions
        changes = {}
        for name, move in zip(self.names, moves.tolist(), strict=True):
            if move:
                parameter = FULL[name]
                changes[name] = parameter.denormalise(parameter.normalise(self.start[name]) + move)
        return self.start.replace(changes)


def single(start: Patch, locked: Collection[str] = ()) -> Coordinates:
    """One coordinate for each parameter that is heard and not locked."""
    names = tuple(name for name in heard_parameters(start) if name not in locked)
    return Coordinates(start, names, np.diag([step(FULL[name]) for name in names]))


def joint(start: Patch, locked: Collection[str] = ()) -> Coordinates:
    """The few coordinates that matter most: envelopes of all carriers, of all modulators, all indices move together."""
    moved = single(start, locked)
    sounding, carriers = heard_operators(start)
    modulators = [number for number in sounding if number not in carriers]
    groups: list[list[str]] = [
        [f"operators.{number}.{field}" for number in members]
        for members in (carriers, modulators)
        for field in ("attack", "decay", "sustain", "release")
    ]
    groups.append([name for name in moved.names if name.startswith("matrix.")])
    grouped = {name for group in groups for name in group}
    apart = [[name] for name in moved.names if name not in grouped and not fnmatchcase(name, "operators.*.detune")]
    rows = []
    for group in (*groups, *apart):
        row = np.array([step(FULL[name]) if name in group else 0.0 for name in moved.names])
        if row.any():
            rows.append(row)
    return Coordinates(start, moved.names, np.array(rows).reshape(len(rows), len(moved.names)))


def step(parameter: Parameter) -> float:
    """One step of a parameter in positions 0..1; 0 if it is not for a search to move."""
    size = next((size for pattern, size in _STEPS if fnmatchcase(parameter.name, pattern)), 0.0)
    if not size:
        return 0.0
    if parameter.scale is Scale.LOG:
        return float(np.log(size) / np.log(parameter.maximum / parameter.minimum))
    if parameter.scale is Scale.SQUARE:
        return size
    return size / (parameter.maximum - parameter.minimum)


def heard_parameters(patch: Patch) -> list[str]:
    """Names of the parameters of FULL that change what this patch sounds like, in their order."""
    sounding, _ = heard_operators(patch)
    return [name for name in FULL.names if step(FULL[name]) and _is_heard(name, patch, sounding)]


def _is_heard(name: str, patch: Patch, sounding: Sequence[int]) -> bool:
    group, *rest = name.split(".")
    if group == "operators":
        return int(rest[0]) in sounding
    if group == "matrix":
        return int(rest[0]) in sounding and int(rest[1]) in sounding and patch[name] > 0.0
    if group == "filter" and rest[0] != "cutoff":
        return patch["filter.cutoff"] < FULL["filter.cutoff"].maximum or patch["filter.mode"] != 0.0
    if group == "pitch":
        return patch["pitch.envelope"] != 0.0
    switches = _SWITCHES.get(group, ())
    return not switches or any(patch[switch] > FULL[switch].minimum for switch in switches)


def heard_operators(patch: Patch) -> tuple[list[int], list[int]]:
    """Numbers of the operators that reach the output, by others or directly, and of those that do directly."""

    def sounds(number: int) -> bool:
        return patch[f"operators.{number}.level"] > SILENCE_DB and patch[f"operators.{number}.on"] > 0.5

    carriers = [number for number in _operators() if patch[f"operators.{number}.output"] > 0.0 and sounds(number)]
    reached = list(carriers)
    for target in reached:  # grows while it is walked
        reached += [
            source
            for source in _operators()
            if source not in reached and patch[f"matrix.{target}.{source}"] > 0.0 and sounds(source)
        ]
    return sorted(reached), carriers


def _operators() -> Iterator[int]:
    return iter(range(1, OPERATOR_COUNT + 1))


def moved_by(start: Patch, other: Patch) -> float:
    """How far two patches lie apart: root mean square over the heard parameters of FULL, in positions 0..1."""
    names = sorted({*heard_parameters(start), *heard_parameters(other)})
    if not names:
        return 0.0
    apart = [FULL[name].normalise(start[name]) - FULL[name].normalise(other[name]) for name in names]
    return float(np.sqrt(np.mean(np.square(apart))))
