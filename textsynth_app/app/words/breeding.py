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


_PART_PLACES = np.array([PARTS.index(part_of(name)) for name in VOICE.names])
# Between two shapes there is none, and between two notes in tune there is one that is not.
_NEVER_BETWEEN = np.array(
    [
        bool(parameter.choices) or parameter.name.endswith(".ratio") or parameter.name == "root.frequency"
        for parameter in VOICE
    ],
    dtype=bool,
)
_NAMES = {part: [name for name in VOICE.names if part_of(name) == part] for part in PARTS}


def bred(first: Patch, second: Patch, seed: int, kept: Mapping[str, float] | None = None) -> Patch:
    """One child, with something of either parent; the same seed gives the same.

    `kept` are values that it has whatever its parents have.
    """
    generator = np.random.default_rng(seed)
    second = in_order_of(first, second)
    shares = generator.integers(0, 2, len(PARTS)).astype(np.float64)  # of the second parent
    between = generator.random(len(PARTS)) < _BETWEEN
    shares[between] = generator.uniform(0.25, 0.75, int(between.sum()))
    differing = [place for place, part in enumerate(PARTS) if any(first[name] != second[name] for name in _NAMES[part])]
    if len({float(shares[place]) for place in differing}) == 1 and shares[differing[0]] in (0.0, 1.0):
        odd = generator.choice(differing)
        shares[odd] = 1.0 - shares[odd] if len(differing) > 1 else generator.uniform(0.25, 0.75)
    one, other = VOICE.normalise(first.values), VOICE.normalise(second.values)
    of_name = shares[_PART_PLACES]
    mixed = VOICE.denormalise(one + of_name * (other - one))
    is_whole = (of_name == 0.0) | (of_name == 1.0) | _NEVER_BETWEEN | (one == other)
    values = np.where(is_whole, np.where(of_name < 0.5, first.values, second.values), mixed)
    return Patch(tuple(values.tolist())).replace(kept or {})
