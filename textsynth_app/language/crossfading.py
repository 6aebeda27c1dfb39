"""Between sounds of different make: what only some of them have fades in, at the setting that it has there.

On the straight line of parameters an operator that one sound lacks is at -30 dB half-way, tuned half-way to a setting
that nobody hears. Here what is silent has no say in how it is tuned, and levels move in amplitude.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

from textsynth_app.language.operator_order import sounding_operators
from textsynth_app.synth.parameters import OPERATOR_COUNT, SILENCE_DB, VOICE
from textsynth_app.synth.patch import Patch

Positions = NDArray[np.float64]

# Levels move on a straight line of amplitude**_POWER: 0 would be decibels, 1 amplitude, 2 energy. Of .25 to 2 it
# measures best on pairs of the lexicon's recipes.
_POWER = 0.6
_OPERATORS = range(1, OPERATOR_COUNT + 1)
_LEVELS = np.array([VOICE.index(f"operators.{number}.level") for number in _OPERATORS] + [VOICE.index("noise.level")])

# What has a say only while another parameter makes it heard: group or parameter, and how to tell.
_HEARD_WHILE: Mapping[str, Callable[[Patch], bool]] = {
    "noise": lambda patch: patch["noise.level"] > SILENCE_DB,
    "filter.resonance": lambda patch: _filters(patch),
    "filter.decay": lambda patch: patch["filter.envelope"] != 0.0,
    "pitch.decay": lambda patch: patch["pitch.envelope"] != 0.0,
    "lfo.rate": lambda patch: _swings(patch, "lfo"),
    "lfo.shape": lambda patch: _swings(patch, "lfo"),
    "lfo.fade": lambda patch: _swings(patch, "lfo"),
    "lfo2.rate": lambda patch: _swings(patch, "lfo2"),
    "lfo2.shape": lambda patch: _swings(patch, "lfo2"),
    "lfo2.fade": lambda patch: _swings(patch, "lfo2"),
    "burst.rate": lambda patch: patch["burst.count"] > 1.0,
    "burst.duty": lambda patch: patch["burst.count"] > 1.0,
    "burst.jitter": lambda patch: patch["burst.count"] > 1.0,
    "unison.detune": lambda patch: patch["unison.voices"] > 1.0,
    "unison.width": lambda patch: patch["unison.voices"] > 1.0,
    "chorus": lambda patch: patch["chorus.mix"] > 0.0,
    "delay": lambda patch: patch["delay.mix"] > 0.0,
    "reverb": lambda patch: patch["reverb.mix"] > 0.0,
}
# These make the others heard, so they always have a say.
_ALWAYS = {"noise.level", "chorus.mix", "delay.mix", "reverb.mix"}
_OPEN_HZ = 19_000.0  # a low pass above it passes all that is heard


class Crossfade:
    """Positions between the patches of some ends, by weights that sum to 1."""

    def __init__(self, patches: list[Patch]):
        self._positions = np.stack([VOICE.normalise(patch.values) for patch in patches])
        self._heard = np.stack([heard_parameters(patch) for patch in patches])
        amplitudes = 10.0 ** (VOICE.denormalise(self._positions)[:, _LEVELS] / 20.0)
        # An operator that is on, but reaches nothing, begins in silence, too: its output is filled in at once.
        audible = self._heard[:, _LEVELS] & (self._positions[:, _LEVELS] > 0.0)
        self._amplitudes = np.where(audible, amplitudes, 0.0) ** _POWER

    def at(self, weights: NDArray[np.float64]) -> Positions:
        """Positions of the whole voice, shape (len(VOICE),), not yet held within 0..1; `weights` has shape (ends,)."""
        share = np.maximum(weights, 0.0)[:, None]
        says = share * self._heard
        says = np.where(says.sum(axis=0) > 0.0, says, share)  # heard nowhere: then it goes straight
        known = (says * self._positions).sum(axis=0) / says.sum(axis=0)
        positions = weights @ np.where(self._heard, self._positions, known)
        amplitudes = np.maximum(weights @ self._amplitudes, 0.0) ** (1.0 / _POWER)
        decibels = np.maximum(20.0 * np.log10(np.maximum(amplitudes, 1e-9)), SILENCE_DB)
        positions[_LEVELS] = 1.0 - decibels / SILENCE_DB
        return positions


def heard_parameters(patch: Patch) -> NDArray[np.bool_]:
    """Which parameters make a difference to a sound, shape (len(VOICE),): those of a silent operator make none."""
    sounding = sounding_operators(patch)
    told = {name: is_heard(patch) for name, is_heard in _HEARD_WHILE.items()}
    heard = np.ones(len(VOICE), dtype=np.bool_)
    for place, name in enumerate(VOICE.names):
        parts = name.split(".")
        if parts[0] == "operators":
            heard[place] = int(parts[1]) in sounding
        elif parts[0] == "matrix":
            heard[place] = int(parts[1]) in sounding and int(parts[2]) in sounding
        elif name not in _ALWAYS:
            heard[place] = told.get(name, True) and told.get(parts[0], True)
    return heard


def _filters(patch: Patch) -> bool:
    return patch["filter.cutoff"] < _OPEN_HZ or patch["filter.mode"] > 0.0 or patch["filter.envelope"] < 0.0


def _swings(patch: Patch, group: str) -> bool:
    return any(patch[f"{group}.{depth}"] > 0.0 for depth in ("pitch", "amplitude", "index", "cutoff"))
