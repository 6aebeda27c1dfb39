"""Operators in another order: the same sound, and the order that suits a morph best.

Which operator does what is a matter of habit: a sound keeps sounding the same if operators change places, with their
matrix. A morph that pairs operators of different ratios slides them through everything that is out of tune between; so
here an operator is paired with one of its own ratio and part, or else with a silent one, so that both fade.
"""

from __future__ import annotations

import itertools

import numpy as np
from numpy.typing import NDArray

from textsynth_app.synth.parameters import OPERATOR_COUNT, SILENCE_DB, VOICE
from textsynth_app.synth.patch import Patch

_NUMBERS = range(1, OPERATOR_COUNT + 1)
_ORDERS = np.array(list(itertools.permutations(range(OPERATOR_COUNT))))  # (720, 6), the first of them as it is
_SUFFIXES = tuple(name.split(".")[2] for name in VOICE.names if name.startswith("operators.1."))
_OPERATORS = np.array([[VOICE.index(f"operators.{number}.{suffix}") for suffix in _SUFFIXES] for number in _NUMBERS])
_MATRIX = np.array([[VOICE.index(f"matrix.{target}.{source}") for source in _NUMBERS] for target in _NUMBERS])
_RATIO, _OUTPUT = _SUFFIXES.index("ratio"), _SUFFIXES.index("output")
# What a pairing costs, found by trying on pairs of the lexicon's recipes: an octave between ratios (half of one is as
# bad as any), a carrier with a modulator, an operator without a partner, an index. Envelopes that differ cost nothing.
_OCTAVE = 8.0
_PART = 1.0
_ALONE = 0.25
_INDEX = 1.0
_RATIO_OCTAVES = float(np.log2(VOICE["operators.1.ratio"].maximum / VOICE["operators.1.ratio"].minimum))
_KEEP = 1e-6  # of two orders that suit as well, the one that moves less


def sounding_operators(patch: Patch) -> frozenset[int]:
    """Numbers of the operators that are heard, directly or by what they do to another that is."""
    on = {
        number
        for number in _NUMBERS
        if patch[f"operators.{number}.level"] > SILENCE_DB and patch[f"operators.{number}.on"] > 0.0
    }
    sounding = {number for number in on if patch[f"operators.{number}.output"] > 0.0}
    while more := {
        source for source in on - sounding if any(patch[f"matrix.{target}.{source}"] > 0.0 for target in sounding)
    }:
        sounding |= more
    return frozenset(sounding)


def reordered(patch: Patch, order: NDArray[np.int64]) -> Patch:
    """The same sound with operator order[k] + 1 in place k + 1; `order` (6,) is a permutation of 0 to 5."""
    old = np.array(patch.values)
    new = old.copy()
    new[_OPERATORS] = old[_OPERATORS[order]]
    new[_MATRIX] = old[_MATRIX[np.ix_(order, order)]]
    return Patch(tuple(new.tolist()))


def in_order_of(reference: Patch, patch: Patch) -> Patch:
    """The sound of `patch` with its operators in the places where they suit those of `reference` best (about 2 ms)."""
    here, there = VOICE.normalise(reference.values), VOICE.normalise(patch.values)
    one, other = here[_OPERATORS][:, None], there[_OPERATORS][None]  # (6, 1, suffixes) and (1, 6, suffixes)
    octaves = np.abs(one - other)[..., _RATIO] * _RATIO_OCTAVES
    cost = _OCTAVE * np.minimum(octaves, 0.5)
    cost = cost + _PART * np.abs(one - other)[..., _OUTPUT]
    sounds_here, sounds_there = (
        np.array([number in sounding_operators(sound) for number in _NUMBERS]) for sound in (reference, patch)
    )
    both = sounds_here[:, None] & sounds_there[None]
    cost = np.where(both, cost, _ALONE * (sounds_here[:, None] ^ sounds_there[None]))
    matrices = there[_MATRIX][_ORDERS[:, :, None], _ORDERS[:, None, :]]
    total = cost[np.arange(OPERATOR_COUNT), _ORDERS].sum(axis=1)
    total = total + _INDEX * np.abs(here[_MATRIX] - matrices).sum(axis=(1, 2))
    total = total + _KEEP * (np.arange(OPERATOR_COUNT) != _ORDERS).sum(axis=1)
    return reordered(patch, _ORDERS[int(np.argmin(total))])
