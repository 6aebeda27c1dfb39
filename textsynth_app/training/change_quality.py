"""Do wishes move a sound as they say? Edits, unwanted words, restyling and variations, on fixed cases, by ear.

Every wish says which descriptor a listener would notice going which way. The cases were written before any was heard.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from textsynth_app.language.guidance import guided
from textsynth_app.language.listening import RENDER_RATE, hear
from textsynth_app.language.prompt_model import PromptModel
from textsynth_app.language.restyle import edit, restyle
from textsynth_app.language.variations import variations
from textsynth_app.synth.descriptors import Descriptors, describe
from textsynth_app.synth.parameters import FULL
from textsynth_app.synth.patch import Patch
from textsynth_app.synth.render import render_many

SOUNDS = ("church bell", "string section", "brass section", "flute", "synth lead", "electric piano", "gong", "warm pad")
WISHES = (
    ("brighter", "centroid_hz", 1),
    ("darker", "centroid_hz", -1),
    ("higher", "pitch_hz", 1),
    ("lower", "pitch_hz", -1),
    ("longer", "active_s", 1),
    ("shorter", "active_s", -1),
    ("slower attack", "attack_s", 1),
    ("with more vibrato", "pitch_movement_st", 1),
    ("noisier", "flatness", 1),
    ("less metallic", "inharmonicity", -1),
)
UNWANTED = (
    ("bright", "centroid_hz", -1),
    ("deep", "pitch_hz", 1),
    ("long", "active_s", -1),
    ("noisy", "flatness", -1),
    ("metallic", "inharmonicity", -1),
)
STYLES = ("made of glass", "wooden", "underwater", "robotic", "dreamy", "angry")
_LOCKED = tuple(name for name in FULL.names if name.startswith("operators.1."))


def measure_changes(model: PromptModel, progress: Callable[[str], None] | None = None) -> dict[str, Any]:
    """{"edits", "edits_locked" (operator 1 locked), "unwanted" (guidance 2): {"kept", "of"}, "restyle": see below,
    "variations": see below}.

    Restyling a turned patch: `nearer_to_words` is the share of sounds nearer to the new words, in the joint space, than
    before, `character_kept` the correlation of what was turned by hand before and after. Variations: `distinct` of 8
    drawn from 24, and their mean cosine with the words, beside the plain answer's.
    """
    say = progress or (lambda message: None)
    say("Measuring edits")
    patches = dict(zip(SOUNDS, model.patches(SOUNDS), strict=True))

    def edited(locked: Sequence[str] = ()) -> dict[str, int]:
        changed = [
            (patches[sound], edit(model, patches[sound], wish, own_words=sound, locked=locked))
            for sound in SOUNDS
            for wish, _, _ in WISHES
        ]
        return _kept(changed, [(name, way) for _ in SOUNDS for _, name, way in WISHES])

    avoided = [
        (patches[sound], guided(model, sound, 2.0, words).patch(model)) for sound in SOUNDS for words, _, _ in UNWANTED
    ]
    return {
        "edits": edited(),
        "edits_locked": edited(_LOCKED),
        "unwanted": _kept(avoided, [(name, way) for _ in SOUNDS for _, name, way in UNWANTED]),
        "restyle": _restyled(model, patches),
        "variations": _varied(model),
    }


def _kept(pairs: Sequence[tuple[Patch, Patch]], expected: Sequence[tuple[str, int]]) -> dict[str, int]:
    """How many of the second patches of pairs measure above (or below) the first, where both have the descriptor."""
    before, after = (_described([pair[place] for pair in pairs]) for place in (0, 1))
    moved = [
        (getattr(new, name) - getattr(old, name)) * way
        for old, new, (name, way) in zip(before, after, expected, strict=True)
    ]
    known = [move for move in moved if np.isfinite(move)]
    return {"kept": sum(move > 0.0 for move in known), "of": len(known)}


def _described(patches: Sequence[Patch]) -> list[Descriptors]:
    unique = list(dict.fromkeys(patches))
    heard = render_many(unique, sample_rate=RENDER_RATE)
    known = {patch: describe(audio, RENDER_RATE) for patch, audio in zip(unique, heard, strict=True)}
    return [known[patch] for patch in patches]


def _restyled(model: PromptModel, patches: dict[str, Patch]) -> dict[str, float]:
    generator = np.random.default_rng(0)
    places = [index for index, name in enumerate(FULL.names) if name.endswith((".attack", ".decay", ".release"))]
    nearer, turns, carried = [], [], []
    for sound, patch in patches.items():
        turn = np.zeros(len(FULL), dtype=np.float32)
        turn[places] = generator.normal(0.0, 0.08, len(places))
        turned = Patch.from_vector(np.clip(patch.to_vector() + turn, 0.0, 1.0), FULL, base=patch)
        for style in STYLES:
            plain = restyle(model, patch, style, own_words=sound)
            styled = restyle(model, turned, style, own_words=sound)
            turns.append((turned.to_vector() - patch.to_vector())[places])
            carried.append((styled.to_vector() - plain.to_vector())[places])
            old, new = hear(model.encoder, [turned, styled]) @ model.embed([style])[0]
            nearer.append(float(new > old))
    kept = np.corrcoef(np.concatenate(turns), np.concatenate(carried))[0, 1]
    return {"nearer_to_words": float(np.mean(nearer)), "character_kept": float(kept)}


def _varied(model: PromptModel) -> dict[str, float]:
    found = {sound: variations(model, sound, count=8, candidates=24) for sound in SOUNDS}
    plain = hear(model.encoder, model.patches(SOUNDS))
    words = model.embed(SOUNDS)
    return {
        "distinct": float(np.mean([len(kept) for kept in found.values()])),
        "score": float(np.mean([variation.score for kept in found.values() for variation in kept])),
        "best_score": float(np.mean([kept[0].score for kept in found.values()])),
        "plain_score": float(np.mean((plain * words).sum(-1))),
    }
