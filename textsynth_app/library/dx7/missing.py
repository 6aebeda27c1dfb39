"""What a patch has and a DX7 voice has not."""

from __future__ import annotations

from collections.abc import Callable

from textsynth_app.synth.parameters import SILENCE_DB
from textsynth_app.synth.patch import Patch

_OPEN_HZ = 16000.0  # a low pass above it is hardly heard, and no more are the following
_FEW_OCTAVES = 0.05
_LITTLE_MIX = 0.01
_LITTLE_DRIVE_DB = 0.5

_PARTS: tuple[tuple[str, Callable[[Patch], bool]], ...] = (
    ("noise", lambda patch: patch["noise.level"] > SILENCE_DB),
    ("filter", lambda patch: _filters(patch)),
    ("LFO on the cutoff", lambda patch: patch["lfo.cutoff"] > _FEW_OCTAVES),
    ("second LFO", lambda patch: any(patch[f"lfo2.{aim}"] > 0.0 for aim in ("pitch", "amplitude", "index", "cutoff"))),
    ("repeating strokes", lambda patch: patch["burst.count"] > 1.0),
    ("unison", lambda patch: patch["unison.voices"] > 1.0),
    ("glide or mono mode", lambda patch: patch["glide.time"] > 0.0 or patch["glide.mono"] >= 0.5),
    ("drive", lambda patch: patch["drive.gain"] > _LITTLE_DRIVE_DB),
    ("chorus", lambda patch: patch["chorus.mix"] > _LITTLE_MIX),
    ("delay", lambda patch: patch["delay.mix"] > _LITTLE_MIX),
    ("reverb", lambda patch: patch["reverb.mix"] > _LITTLE_MIX),
    ("wheel, pressure or timbre that moves more than vibrato", lambda patch: _is_expressive(patch)),
)


def _filters(patch: Patch) -> bool:
    closes = patch["filter.envelope"] < -_FEW_OCTAVES or patch["filter.velocity"] > _FEW_OCTAVES
    return patch["filter.cutoff"] < _OPEN_HZ or patch["filter.mode"] > 0.0 or closes


def _is_expressive(patch: Patch) -> bool:
    sources, aims = ("wheel", "pressure", "timbre"), ("index", "cutoff", "level")
    return any(patch[f"{source}.{aim}"] != 0.0 for source in sources for aim in aims)


def missing_parts(patch: Patch) -> list[str]:
    """One sentence on the parts of a patch that a DX7 voice has no place for; none if it uses none of them."""
    used = [name for name, is_used in _PARTS if is_used(patch)]
    notes = []
    if used:
        *first, last = [f"no {name}" for name in used]
        notes.append(f"A DX7 voice has {' and '.join([', '.join(first), last] if first else [last])}: left out.")
    if any(0.02 < patch[f"operators.{number}.fixed"] < 0.98 for number in range(1, 7)):
        notes.append("A DX7 operator follows the key or stays at a frequency: nothing between the two is kept.")
    muted = [number for number in range(1, 7) if patch[f"operators.{number}.on"] < 1.0]
    if muted:
        notes.append("A DX7 voice keeps no operator switched off: its level is 0 instead.")
    return notes
