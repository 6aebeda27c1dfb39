"""The relations between test prompts: unseen, readable, and measured as they say."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from textsynth_app.synth.patch import DEFAULT_PATCH, Patch
from textsynth_app.training.captions import Example
from textsynth_app.training.relations import (
    WORDS,
    Outcome,
    Relation,
    captions_among,
    count_kept,
    load_relations,
    measure_relations,
)


def test_no_test_prompt_is_a_caption_of_the_lexicon(examples: list[Example]) -> None:
    captions = [example.caption for example in examples]
    assert captions_among(load_relations(), captions) == []


def test_each_set_has_about_sixty_and_none_twice() -> None:
    relations = load_relations()
    first = [relation for relation in relations if relation.about == WORDS]
    assert 55 <= len(first) <= 80
    assert 55 <= len(relations) - len(first) <= 80
    assert len(set(relations)) == len(relations)
    assert all(relation.more != relation.less for relation in relations)
    assert len({relation.descriptor for relation in relations}) >= 8


def test_a_prompt_that_differs_only_in_marks_counts_as_seen() -> None:
    relation = Relation("pitch_hz", "A high bell, far away.", "a deep bell")
    assert captions_among([relation], ["a high bell far away"]) == ["A high bell, far away."]


def test_an_unknown_descriptor_is_named(tmp_path: Path) -> None:
    path = tmp_path / "relations.toml"
    path.write_text('[[relations]]\ndescriptor = "beauty"\npairs = [{more = "a", less = "b"}]\n')
    with pytest.raises(ValueError, match="beauty"):
        load_relations(path)


def test_sounds_are_rendered_at_their_own_pitch_and_compared() -> None:
    def patches(prompts: list[str]) -> list[Patch]:
        return [DEFAULT_PATCH.replace({"root.frequency": 800.0 if "high" in prompt else 200.0}) for prompt in prompts]

    relations = [Relation("pitch_hz", "high", "low"), Relation("pitch_hz", "low", "high")]
    outcomes = measure_relations(relations, patches)
    assert [outcome.kept for outcome in outcomes] == [True, False]
    assert outcomes[0].more == pytest.approx(800.0, rel=0.02)
    assert outcomes[0].less == pytest.approx(200.0, rel=0.02)


def test_an_undefined_figure_keeps_no_relation() -> None:
    relation = Relation("pitch_hz", "a", "b")
    assert not Outcome(relation, math.nan, 100.0).kept
    assert not Outcome(relation, 100.0, math.nan).kept


def test_the_sets_share_no_prompt_within_one_descriptor() -> None:
    prompts: dict[bool, set[tuple[str, str]]] = {True: set(), False: set()}
    for relation in load_relations():
        prompts[relation.about == WORDS] |= {(relation.more, relation.less), (relation.less, relation.more)}
    assert prompts[True].isdisjoint(prompts[False])


def test_both_sets_and_every_kind_are_counted() -> None:
    kept, lost = Outcome(Relation("pitch_hz", "a", "b"), 2.0, 1.0), Outcome(Relation("pitch_hz", "c", "d"), 1.0, 2.0)
    turned = Outcome(Relation("pitch_hz", "e", "f", "negation"), 2.0, 1.0)
    counts = count_kept([kept, lost, turned])
    assert (counts["kept"], counts["of"]) == (2, 3)
    assert counts["sets"] == {"first": {"kept": 1, "of": 2}, "second": {"kept": 1, "of": 1}}
    assert counts["about"] == {WORDS: {"kept": 1, "of": 2}, "negation": {"kept": 1, "of": 1}}
    assert counts["failed"] == [str(lost)]
