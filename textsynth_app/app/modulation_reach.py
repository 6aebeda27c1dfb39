"""How far LFOs and envelopes move other parameters: what the rings around their knobs show."""

from __future__ import annotations

import math

from textsynth_app.synth.parameters import OPERATOR_COUNT, VOICE
from textsynth_app.synth.patch import Patch

LEAST = 0.01  # of the travel: a ring shorter than this is none
TREMOLO_DB = 40.0  # what an operator's full tremolo takes away
_LFOS = ("lfo", "lfo2")


def modulation_reach(patch: Patch) -> dict[str, tuple[float, float]]:
    """Positions 0..1 between which a note moves each parameter; those that stay where they are do not appear.

    At the LFOs' full depth, without wheels and pressure: cutoff by the filter's envelope and LFOs, pitch by its
    envelopes and vibrato, indices and levels by LFOs.
    """
    spans = {**_cutoff(patch), **_pitch(patch), **_indices(patch), **_levels(patch)}
    reach = {name: (VOICE[name].normalise(low), VOICE[name].normalise(high)) for name, (low, high) in spans.items()}
    return {name: (low, high) for name, (low, high) in reach.items() if high - low >= LEAST}


def _cutoff(patch: Patch) -> dict[str, tuple[float, float]]:
    swing = sum(patch[f"{lfo}.cutoff"] for lfo in _LFOS)
    sweep, cutoff = patch["filter.envelope"], patch["filter.cutoff"]
    low, high = min(sweep, 0.0) - swing, max(sweep, 0.0) + swing
    return {"filter.cutoff": (cutoff * 2.0**low, cutoff * 2.0**high)}


def _pitch(patch: Patch) -> dict[str, tuple[float, float]]:
    swing = sum(patch[f"{lfo}.pitch"] for lfo in _LFOS) / 100.0
    sweep, root = patch["pitch.envelope"], patch["root.frequency"]
    levels = [patch[f"pitch.level{number}"] for number in (1, 2, 3, 4)]
    low = min(sweep, 0.0) + min(levels) - swing
    high = max(sweep, 0.0) + max(levels) + swing
    return {"root.frequency": (root * 2.0 ** (low / 12.0), root * 2.0 ** (high / 12.0))}


def _indices(patch: Patch) -> dict[str, tuple[float, float]]:
    left = math.prod(1.0 - patch[f"{lfo}.index"] for lfo in _LFOS)
    names = [name for name in VOICE.names if name.startswith("matrix.")]
    return {name: (patch[name] * left, patch[name]) for name in names}


def _levels(patch: Patch) -> dict[str, tuple[float, float]]:
    left = math.prod(1.0 - patch[f"{lfo}.amplitude"] for lfo in _LFOS)
    level = patch["master.level"]
    spans = {"master.level": (level + 20.0 * math.log10(max(left, 1e-6)), level)}
    for number in range(1, OPERATOR_COUNT + 1):
        level = patch[f"operators.{number}.level"]
        spans[f"operators.{number}.level"] = (level - TREMOLO_DB * patch[f"operators.{number}.tremolo"], level)
    return spans
