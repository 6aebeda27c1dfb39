"""What `--thorough` adds: the right cases are measured, and the tables show it. The measuring itself is not ours."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from textsynth_app.commands.evaluation import as_text
from textsynth_app.language.prompt_model import PromptModel
from textsynth_app.synth.patch import Patch
from textsynth_app.training import thorough
from textsynth_app.training.describing import Described
from textsynth_app.training.lexicon import Lexicon, load_lexicon
from textsynth_app.training.matching import Clip, Matched, Refined
from textsynth_app.training.measured_tables import measured_sections


class _Model:
    encoder = None


def test_held_out_concepts_are_searched_for_from_known_sounds_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    lexicon = load_lexicon()
    held_out = {concept.name: concept for concept in lexicon.concepts if concept.held_out}
    morphs = {"second_difference": 1.25, "deviation": 2.0, "length": 3.0, "unevenness": 0.5}
    shares = {"smoother_than_line": 0.75, "straighter_than_line": 0.25}

    def describing(encoder: object, lexicon: Lexicon, wanted: Any = None) -> Described:
        return Described(0.5, 0.75, 2.0, 40 if wanted else 900, 0.05, 0.1, 0.05)

    def clips(chosen: Lexicon) -> list[Clip]:
        assert all(concept.held_out for concept in chosen.concepts)
        return [Clip(concept.name, None, 44100) for concept in chosen.concepts]  # type: ignore[arg-type]

    def matching(model: PromptModel, clips: Sequence[Clip], known: Sequence[Patch], **_: object) -> list[Matched]:
        assert 10 <= len(clips) <= 24
        assert not {held_out[clip.name].patch for clip in clips} & set(known)
        assert len(known) + len(held_out) == len(lexicon.concepts)
        return [Matched(clip.name, 8.0, 4.5, 9.0, 7.25) for clip in clips]

    def refining(model: PromptModel, prompts: Sequence[str], **_: object) -> list[Refined]:
        assert set(prompts) <= {concept.names[0] for concept in held_out.values()}
        return [Refined(prompt, 0.4, 0.625, 0.2) for prompt in prompts]

    def morphing(model: PromptModel, **_: object) -> dict[str, Any]:
        paths = {path: {**morphs, **shares} for path in ("parameters", "words")}
        return {"pairs": 3, "points": 5, "paths": paths}

    monkeypatch.setattr(thorough, "measure_describing", describing)
    monkeypatch.setattr(thorough, "held_out_clips", clips)
    monkeypatch.setattr(thorough, "measure_matching", matching)
    monkeypatch.setattr(thorough, "measure_refining", refining)
    kinds = ("edits", "edits_locked", "unwanted")
    changes = {
        **{kind: {"kept": 31, "of": 40} for kind in kinds},
        "restyle": {"nearer_to_words": 0.875, "character_kept": 0.66},
        "variations": {"distinct": 7.5, "score": 0.41, "best_score": 0.52, "plain_score": 0.47},
    }
    monkeypatch.setattr(thorough, "measure_changes", lambda model, progress: changes)
    monkeypatch.setattr(thorough, "measure_morphs", morphing)
    said: list[str] = []
    report = thorough.measure_thoroughly(_Model(), lexicon, said.append)  # type: ignore[arg-type]
    assert said

    text, card = as_text(report), "\n".join(measured_sections(report))
    for figure in ("4.5", "0.625", "1.25", "0.75", "edits 31 of 40", "0.875"):
        assert figure in text
    for line in (
        "| words | 1.25 | 2.00 | 3.0 | 75% | 25% |",
        "| held out | 40 | 0.50 | 0.75 | 2 |",
        "8.00 | 4.50",
        "0.625",
        "88%",
    ):
        assert line in card
