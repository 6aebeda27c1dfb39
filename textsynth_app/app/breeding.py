"""Breeding: children of two sounds. Each part comes from one parent or lies between both; locked values stay."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from textsynth_app.language.operator_order import in_order_of
from textsynth_app.synth.parameters import VOICE
from textsynth_app.synth.patch import Patch

# Ratios, levels and matrix make the tone together, with the pitch they were made for: taken apart they make noise.
PARTS = ("tone", "envelopes", "filter", "noise", "modulation", "effects", "playing")
_ENVELOPE = ("attack", "decay", "sustain", "release", "peak", "bend", "bend_time", "end", "curve")
_OF_GROUP = {
    "matrix": "tone",
    "root": "tone",
    "filter": "filter",
    "noise": "noise",
    **dict.fromkeys(("pitch", "lfo", "lfo2", "burst"), "modulation"),
    **dict.fromkeys(("unison", "drive", "chorus", "delay", "reverb"), "effects"),
}
_BETWEEN = 0.4  # the share of parts that lie between both parents


def part_of(name: str) -> str:
    """The part, one of PARTS, that a parameter belongs to."""
    group, *rest = name.split(".")
    if group == "operators":
        return "envelopes" if rest[1] in _ENVELOPE else "tone"
    return _OF_GROUP.get(group, "playing")


_NAMES = {part: [name for name in VOICE.names if part_of(name) == part] for part in PARTS}


def bred(first: Patch, second: Patch, seed: int, kept: Mapping[str, float] | None = None) -> Patch:
    """One child; the same seed gives the same. `kept` are values that it has whatever its parents have.

    It has something of either parent, as far as they differ in two parts at least.
    """
    generator = np.random.default_rng(seed)
    second = in_order_of(first, second)
    shares = generator.integers(0, 2, len(PARTS)).astype(np.float64)  # of the second parent
    between = generator.random(len(PARTS)) < _BETWEEN
    shares[between] = generator.uniform(0.25, 0.75, int(between.sum()))
    differing = [place for place, part in enumerate(PARTS) if any(first[n] != second[n] for n in _NAMES[part])]
    if len(differing) > 1 and len({float(shares[place]) for place in differing}) == 1:
        shares[generator.choice(differing)] = 1.0 - shares[differing[0]]
    one, other = VOICE.normalise(first.values), VOICE.normalise(second.values)
    values = np.array(first.values)
    for share, part in zip(shares, PARTS, strict=True):
        places = [VOICE.index(name) for name in _NAMES[part]]
        if share == 1.0:
            values[places] = np.array(second.values)[places]
        elif share > 0.0:
            values[places] = VOICE.denormalise(one + share * (other - one))[places]
    for name in VOICE.names:
        if VOICE[name].choices:  # never between two shapes
            place = VOICE.index(name)
            values[place] = first[name] if shares[PARTS.index(part_of(name))] < 0.5 else second[name]
    return Patch(tuple(values.tolist())).replace(kept or {})
