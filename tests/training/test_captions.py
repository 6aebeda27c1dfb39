"""Captions: the same for the same seed, never leaking from one split to another, and fit to read."""

from __future__ import annotations

import random
import re
from collections import Counter

import pytest

from textsynth_app.training.captions import UNSEEN, Example, build_examples, check_splits
from textsynth_app.training.lexicon import Lexicon, load_lexicon, words_of


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon()


@pytest.fixture(scope="module")
def examples(lexicon: Lexicon) -> list[Example]:
    return build_examples(lexicon)


def of_split(examples: list[Example], split: str) -> list[Example]:
    return [example for example in examples if example.split == split]


def test_the_same_seed_gives_the_same_examples(lexicon: Lexicon, examples: list[Example]) -> None:
    assert build_examples(lexicon) == examples
    assert build_examples(lexicon, seed=1) != examples


def test_no_caption_is_in_two_splits_or_means_two_sounds(examples: list[Example]) -> None:
    counts = Counter(words_of(example.caption) for example in examples)
    assert counts.most_common(1)[0][1] == 1


def test_no_name_or_caption_of_a_held_out_concept_is_trained(lexicon: Lexicon, examples: list[Example]) -> None:
    trained = [words_of(example.caption) for example in examples if example.split != "concepts"]
    for concept in lexicon.concepts:
        if concept.held_out:
            assert {example.split for example in examples if example.concept == concept.name} == {"concepts"}
            for name in map(words_of, concept.names):
                assert not [caption for caption in trained if name in caption]
            assert not {words_of(caption) for caption in concept.captions} & set(trained)


def test_a_leak_is_found(lexicon: Lexicon, examples: list[Example]) -> None:
    check_splits(examples, lexicon)
    held_out = next(concept for concept in lexicon.concepts if concept.held_out)
    leak = Example(f"a deep {held_out.names[0]}", "bell", (), held_out.patch, "train")
    with pytest.raises(ValueError, match="held-out"):
        check_splits([*examples, leak], lexicon)
    with pytest.raises(ValueError, match="two splits"):
        check_splits([examples[0], Example(examples[0].caption, "bell", (), held_out.patch, "concepts")], lexicon)


def test_templates_kept_for_the_phrasings_split_are_never_trained(lexicon: Lexicon, examples: list[Example]) -> None:
    openings = [template.split("{")[0] for template in lexicon.phrasings.held_out if len(template.split("{")[0]) > 5]
    trained = [example.caption for example in of_split(examples, "train")]
    assert openings
    for opening in openings:
        assert not [caption for caption in trained if caption.startswith(opening)]


def test_every_concept_has_its_share(lexicon: Lexicon, examples: list[Example]) -> None:
    counts = Counter(example.concept for example in of_split(examples, "train"))
    trained = [concept for concept in lexicon.concepts if not concept.held_out]
    assert set(counts) == {concept.name for concept in trained}
    shares = [counts[concept.name] for concept in trained if concept.name != "tone"]
    assert max(shares) <= 2 * min(shares)
    assert len(of_split(examples, "train")) <= 36_000
    assert len(examples) - len(of_split(examples, "train")) <= 12_000


def test_plain_captions_are_well_represented(examples: list[Example]) -> None:
    trained = of_split(examples, "train")
    plain = [example for example in trained if not example.modifiers]
    assert 0.25 <= len(plain) / len(trained) <= 0.5
    assert {len(example.modifiers) for example in trained} == {0, 1, 2, 3}


def test_every_modifier_is_trained_alone_and_with_nouns(lexicon: Lexicon, examples: list[Example]) -> None:
    trained = of_split(examples, "train")
    used = Counter(name for example in trained for name in example.modifiers)
    assert set(used) == {modifier.name for modifier in lexicon.modifiers}
    bare = {example.caption for example in trained if example.concept == "tone"}
    assert {"bright", "dark", "slow"} <= bare
    assert [caption for caption in bare if caption.startswith("something ")]


def test_a_plain_caption_has_the_recipe_and_a_modified_one_differs(lexicon: Lexicon, examples: list[Example]) -> None:
    for example in random.Random(0).sample(examples, 300):
        recipe = lexicon.concept(example.concept).patch
        if not example.modifiers:
            assert example.patch == recipe
    changed = [e for e in examples if e.modifiers and e.patch != lexicon.concept(e.concept).patch]
    assert len(changed) >= 0.98 * sum(bool(e.modifiers) for e in examples)


def test_captions_read_as_people_type(examples: list[Example]) -> None:
    for example in examples:
        assert example.caption == example.caption.strip()
        assert "{" not in example.caption
        assert not re.search(r"\ba a\b|\ban a\b|\ba (?!one\b)[aio]|  ", example.caption), example.caption


def test_a_held_back_phrasing_says_what_of_it_training_never_saw(lexicon: Lexicon, examples: list[Example]) -> None:
    held_back = [example for example in examples if example.split == "phrasings"]
    assert {example.unseen for example in held_back} == set(UNSEEN)
    assert all(not example.unseen for example in examples if example.split != "phrasings")
    trained: dict[str, set[str]] = {}
    for example in of_split(examples, "train"):
        trained.setdefault(example.concept, set()).add(words_of(example.caption))
    for unseen in ("pattern", "name"):
        group = [example for example in held_back if example.unseen == unseen]
        named = 0
        for example in group:
            names = [words_of(name) for name in lexicon.concept(example.concept).names]
            # A name is known if training had it alone; a new pattern has a known one, in place of it else a new one.
            fitting = [name for name in names if (name in trained[example.concept]) == (unseen == "pattern")]
            named += any(name in words_of(example.caption) for name in fitting)
        # The rest is mistyped or spelt otherwise.
        assert named >= (0.85 if unseen == "pattern" else 1.0) * len(group)
