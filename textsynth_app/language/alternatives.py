"""Other choices for a patch: what a search by small steps cannot reach, each one change away."""

from __future__ import annotations

from collections.abc import Collection

from textsynth_app.language.coordinates import heard_operators
from textsynth_app.synth.descriptors import Descriptors
from textsynth_app.synth.parameters import FULL, SILENCE_DB
from textsynth_app.synth.patch import Patch

_FIRST_INDEX = 1.0  # radians: clearly heard, no noise yet
_FIRST_NOISE_DB = -24.0
_DARK_HZ = 2000.0
_HELD_DB = -3.0
# What may be heard on top of a sound, and the value that is none of it.
_EXTRAS = {
    "noise.level": SILENCE_DB,
    "lfo.pitch": 0.0,
    "lfo.amplitude": 0.0,
    "lfo.index": 0.0,
    "lfo.cutoff": 0.0,
    "pitch.envelope": 0.0,
    "burst.count": 1.0,
    "unison.voices": 1.0,
    "drive.gain": 0.0,
    "chorus.mix": 0.0,
    "delay.mix": 0.0,
    "reverb.mix": 0.0,
}


def alternatives(patch: Patch, locked: Collection[str] = ()) -> list[Patch]:
    """Patches with another ratio of one operator, one thing less, or one more; locked parameters stay as they are."""
    changes = [*_ratios(patch), *_without_extras(patch), *_with_more(patch)]
    return [patch.replace(change) for change in changes if not set(change) & set(locked)]


def octaves(patch: Patch, locked: Collection[str] = ()) -> list[Patch]:
    """The patch an octave lower and higher, as far as its range allows."""
    root = FULL["root.frequency"]
    moved = [patch["root.frequency"] * factor for factor in (0.5, 2.0)]
    if root.name in locked:
        return []
    return [patch.replace({root.name: hertz}) for hertz in moved if root.minimum <= hertz <= root.maximum]


def enveloped(patch: Patch, measured: Descriptors, locked: Collection[str] = ()) -> list[Patch]:
    """The patch with a measured attack, and either with its decay, or held for as long as it sounds and then let go.

    Times of modulators keep their proportion to those of the carriers.
    """
    sounding, carriers = heard_operators(patch)
    sources = [f"operators.{number}" for number in carriers]
    sources += ["noise"] if patch["noise.level"] > SILENCE_DB else []
    if not sources:
        return []
    # Decays are given to 60 dB and measured to 20, attacks are measured from a tenth to nine tenths.
    decay, attack = 3.0 * max(measured.decay_s, 0.01), measured.attack_s / 0.8
    stretch = decay / max(patch[f"{source}.decay"] for source in sources)
    all_of_them = [*sources, *(f"operators.{number}" for number in sounding if number not in carriers)]
    struck = {f"{source}.decay": patch[f"{source}.decay"] * stretch for source in all_of_them}
    struck |= {f"{source}.sustain": SILENCE_DB for source in sources}
    held = {f"{source}.sustain": _HELD_DB for source in sources}
    start = {f"{source}.attack": attack for source in sources}
    return [_within(patch, {**start, **envelope}, locked) for envelope in (struck, held)]


def _within(patch: Patch, changes: dict[str, float], locked: Collection[str]) -> Patch:
    """The patch with values changed as far as their ranges and the locks allow."""
    return patch.replace(
        {
            name: min(max(value, FULL[name].minimum), FULL[name].maximum)
            for name, value in changes.items()
            if name not in locked
        }
    )


def _ratios(patch: Patch) -> list[dict[str, float]]:
    changes = []
    for number in heard_operators(patch)[0]:
        name = f"operators.{number}.ratio"
        ratio = patch[name]
        others = {1.0, round(ratio) + 0.0, ratio + 1.0, ratio - 1.0, ratio * 2.0, ratio / 2.0} - {ratio}
        changes += [{name: other} for other in sorted(others) if 0.25 <= other <= FULL[name].maximum]
    return changes


def _without_extras(patch: Patch) -> list[dict[str, float]]:
    return [{name: none} for name, none in _EXTRAS.items() if patch[name] != none]


def _with_more(patch: Patch) -> list[dict[str, float]]:
    changes: list[dict[str, float]] = []
    if patch["noise.level"] <= SILENCE_DB:
        changes.append({"noise.level": _FIRST_NOISE_DB})
    cutoff = FULL["filter.cutoff"]
    if patch[cutoff.name] >= cutoff.maximum:
        changes.append({cutoff.name: _DARK_HZ})
    elif patch["filter.mode"] == 0.0:
        changes.append({cutoff.name: cutoff.maximum})
    sounding, carriers = heard_operators(patch)
    for target in carriers:
        changes += [
            {f"matrix.{target}.{source}": _FIRST_INDEX}
            for source in sounding
            if patch[f"matrix.{target}.{source}"] == 0.0
        ]
    return changes
