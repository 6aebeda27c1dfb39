"""The measurements that take many minutes: searches, morphs and descriptions, each on a fixed set of cases."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from typing import Any

from textsynth_app.language.prompt_model import PromptModel
from textsynth_app.training.change_quality import measure_changes
from textsynth_app.training.describing import measure_describing
from textsynth_app.training.lexicon import Concept, Lexicon
from textsynth_app.training.matching import held_out_clips, measure_matching, measure_refining, summary
from textsynth_app.training.morph_quality import measure_morphs

_MATCHED_CLIPS = 24
_REFINED_PROMPTS = 12


def measure_thoroughly(model: PromptModel, lexicon: Lexicon, progress: Callable[[str], None]) -> dict[str, Any]:
    """What `textsynth evaluate --thorough` adds.

    {"morphs": see measure_morphs, "matching" (renders of held-out concepts, matched by the model alone and after the
    search) and "refining" (held-out names, refined from the model's answer and from a random start): see summary,
    "describing": {"trained", "held out": see Described}, "changes" (edits, guidance, variations): see measure_changes}.
    """
    held_out = [concept for concept in lexicon.concepts if concept.held_out]
    known = [concept.patch for concept in lexicon.concepts if not concept.held_out]
    progress("Describing sounds")
    described = {"trained": asdict(measure_describing(model.encoder, lexicon))}
    if held_out:
        described["held out"] = asdict(measure_describing(model.encoder, lexicon, lambda concept: concept.held_out))
    progress("Matching sounds")
    clips = held_out_clips(replace(lexicon, concepts=tuple(_spread(held_out, _MATCHED_CLIPS))))
    matched = measure_matching(model, clips, known, progress=progress)
    progress("Refining answers")
    prompts = [concept.names[0] for concept in _spread(held_out, _REFINED_PROMPTS)]
    refined = measure_refining(model, prompts, progress=progress)
    progress("Measuring morphs")
    return {
        "describing": described,
        "matching": summary(matched),
        "refining": summary(refined),
        "morphs": measure_morphs(model, progress=progress),
        "changes": measure_changes(model, progress),
    }


def _spread(concepts: Sequence[Concept], count: int) -> Sequence[Concept]:
    """At most `count` of them, from all over the lexicon: neighbours in it are alike."""
    return concepts[:: -(-len(concepts) // count)] if concepts else concepts
