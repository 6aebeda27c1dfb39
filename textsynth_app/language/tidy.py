"""Putting a predicted patch on the values that a programmer would have chosen.

A regression lands near a ratio of 2, never on it, and half a semitone off is out of tune. What is close to a harmonic
becomes that harmonic, and what is hardly there is switched off. Clearly inharmonic ratios stay as they are, but for
the first operator, which carries the note.
"""

from __future__ import annotations

import math

from textsynth_app.synth.parameters import FULL, OPERATOR_COUNT
from textsynth_app.synth.patch import Patch

# Nearer than this to a harmonic is meant to be it; an inharmonic partial of a bell is farther from the next integer.
_NEAR_SEMITONES = 1.0
# The first operator carries the note: it sounds in tune, or on another octave.
_CARRIER_NEAR_SEMITONES = 5.9
_HARMONICS = [0.5, 1.5, *range(1, int(FULL["operators.1.ratio"].maximum) + 1)]
_OCTAVES = [0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0]
_NO_PITCH_SWEEP = 1.5  # semitones: a smaller sweep is not a sweep, but every note begins out of tune
_OFF_BELOW = 0.15  # an output this small is a modulator's
_FULL_ABOVE = 0.85  # and this large a carrier's


def tidied(patch: Patch) -> Patch:
    """The patch with ratios in tune, outputs decided, and no sweep of pitch too small to be one."""
    changes: dict[str, float] = {}
    if abs(patch["pitch.envelope"]) < _NO_PITCH_SWEEP:
        changes["pitch.envelope"] = 0.0
    for number in range(1, OPERATOR_COUNT + 1):
        ratio = patch[f"operators.{number}.ratio"]
        if number == 1:
            ratio = _nearest(ratio, _OCTAVES, _CARRIER_NEAR_SEMITONES)
        else:
            ratio = _nearest(ratio, _HARMONICS, _NEAR_SEMITONES)
        changes[f"operators.{number}.ratio"] = ratio
        output = patch[f"operators.{number}.output"]
        if output < _OFF_BELOW:
            changes[f"operators.{number}.output"] = 0.0
        elif output > _FULL_ABOVE:
            changes[f"operators.{number}.output"] = 1.0
    return patch.replace(changes)


def _nearest(ratio: float, targets: list[float], semitones: float) -> float:
    """The target nearest to the ratio by interval if it is near enough, else the ratio."""
    best = min(targets, key=lambda target: abs(math.log2(ratio / target)))
    return float(best) if abs(12.0 * math.log2(ratio / best)) <= semitones else ratio
