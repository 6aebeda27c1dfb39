"""Captions: the same for the same seed, never leaking from one split to another, and fit to read."""

from __future__ import annotations

import random
import re
from collections import Counter
from dataclasses import replace
from itertools import combinations

import pytest

from textsynth_app.synth.parameters import FULL
from textsynth_app.training.captions import UNSEEN, Example, build_examples, check_splits, is_held_out_pair
from textsynth_app.training.degrees import Wordings
from textsynth_app.training.lexicon import Lexicon, words_of
from textsynth_app.training.modifiers import apply_modifiers
from textsynth_app.training.quotas import TRAINED_CAPTIONS


def of_split(examples: list[Example], split: str) -> list[Example]:
    return [example for example in examples if example.split == split]


def test_the_same_seed_gives_the_same_examples(lexicon: Lexicon) -> None:
    some = tuple(concept for concept in lexicon.concepts[::20] if concept.name != "tone")
    small = replace(lexicon, concepts=(*some, lexicon.concept("tone")))
    assert build_examples(small) == build_examples(small)
    assert build_examples(small, seed=1) != build_examples(small)


def test_no_caption_is_in_two_splits_or_means_two_sounds(examples: list[Example]) -> None:
    counts = Counter(words_of(example.caption) for example in examples)
    assert counts.most_common(1)[0][1] == 1


def test_no_name_or_caption_of_a_held_out_concept_is_trained(lexicon: Lexicon, examples: list[Example]) -> None:
    trained = [words_of(example.caption) for example in examples if example.split != "concepts"]
    all_trained = "|".join(trained)
    for concept in lexicon.concepts:
        if concept.held_out:
            assert {example.split for example in examples if example.concept == concept.name} == {"concepts"}
            for name in map(words_of, concept.names):
                assert name not in all_trained
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
    written = {caption for concept in lexicon.concepts for caption in concept.captions}
    generated = [caption for caption in trained if caption not in written]
    for opening in openings:
        assert not [caption for caption in generated if caption.startswith(opening)]


def test_every_concept_has_its_share(lexicon: Lexicon, examples: list[Example]) -> None:
    counts = Counter(example.concept for example in of_split(examples, "train"))
    trained = [concept for concept in lexicon.concepts if not concept.held_out]
    assert set(counts) == {concept.name for concept in trained}
    shares = [counts[concept.name] for concept in trained if concept.name != "tone"]
    assert max(shares) <= 2.5 * min(shares)
    assert len(of_split(examples, "train")) <= 1.02 * TRAINED_CAPTIONS
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
        text = re.sub(r"e, a and d|an a and|side a again", "a letter", example.caption)  # letters, not articles
        assert not re.search(r"\ba a\b|\ban a\b|\ba (?!one\b)[aio]|  ", text), example.caption


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


def test_an_example_can_be_made_again_from_another_base(lexicon: Lexicon, examples: list[Example]) -> None:
    modifiers = {modifier.name: modifier for modifier in lexicon.modifiers}
    for example in random.Random(1).sample(examples, 400):
        chosen = [modifiers[name] for name in example.modifiers]
        assert apply_modifiers(lexicon.concept(example.concept).patch, chosen, example.degrees) == example.patch


def test_degrees_and_negations_are_common(examples: list[Example]) -> None:
    modified = [example for example in of_split(examples, "train") if example.modifiers]
    scaled = sum(any(degree != 1.0 for degree in example.degrees) for example in modified)
    negated = sum(any(degree < 0.0 for degree in example.degrees) for example in modified)
    assert scaled >= 0.2 * len(modified)
    assert negated >= 0.1 * len(modified)


def test_pairs_that_are_held_out_stand_in_their_own_split_only(examples: list[Example]) -> None:
    for example in examples:
        held_out = any(is_held_out_pair(*pair) for pair in combinations(example.modifiers, 2))
        assert held_out == (example.split == "combinations"), example
    assert len(of_split(examples, "combinations")) > 500


def test_a_held_out_pair_in_training_is_found(lexicon: Lexicon, examples: list[Example]) -> None:
    leak = replace(of_split(examples, "combinations")[0], split="train")
    with pytest.raises(ValueError, match="pair of modifiers"):
        check_splits([leak], lexicon)


def test_words_of_degree_say_the_degree(lexicon: Lexicon) -> None:
    wordings = Wordings(lexicon.phrasings, random.Random(0))
    bright, reverberant = lexicon.modifier("bright"), lexicon.modifier("reverberant")
    for _ in range(300):
        worded = wordings.adjective(bright, predicate=True)
        adverb = worded.text.rsplit(" ", 1)[0]
        if adverb in lexicon.phrasings.degrees:
            assert worded.degree == lexicon.phrasings.degrees[adverb]
        elif worded.text in bright.words:
            assert worded.degree == 1.0
        assert not worded.text.startswith("a bit") or wordings.adjective(bright, predicate=False).text[:2] != "a "
    said = {wordings.phrase(reverberant) for _ in range(300)}
    by_text = {worded.text: worded.degree for worded in said}
    assert by_text["without reverb"] == by_text["no reverb"] == -1.0
    assert by_text["with a lot of reverb"] > by_text["with reverb"] > by_text["with a hint of reverb"] > 0.0
    assert all(wordings.phrase(reverberant, negation=False).degree > 0.0 for _ in range(50))


def test_without_reverb_there_is_none(lexicon: Lexicon, examples: list[Example]) -> None:
    reverberant, bell = lexicon.modifier("reverberant"), lexicon.concept("bell").patch
    roomy = bell.replace({"reverb.mix": 0.5})
    assert reverberant.apply(roomy, -1.0)["reverb.mix"] == 0.0
    assert 0.0 < reverberant.apply(roomy, -0.6)["reverb.mix"] < 0.5
    assert reverberant.apply(bell)["reverb.mix"] > reverberant.apply(bell, 0.3)["reverb.mix"] > 0.0
    captions = [e for e in examples if e.modifiers == ("reverberant",) and e.degrees[0] <= -0.8]
    assert captions
    assert all(example.patch["reverb.mix"] == 0.0 for example in captions)


def test_not_bright_is_darker_than_the_plain_sound(lexicon: Lexicon, examples: list[Example]) -> None:
    index = [name for name in FULL.names if name.startswith("matrix.")]
    captions = [example for example in examples if example.modifiers == ("bright",) and example.degrees[0] < 0.0]
    assert captions
    for example in captions:
        plain = lexicon.concept(example.concept).patch
        assert example.patch["filter.cutoff"] < plain["filter.cutoff"]
        assert sum(example.patch[name] for name in index) <= sum(plain[name] for name in index)


@pytest.mark.parametrize(("name", "parameter"), [("slow", "operators.1.attack"), ("reverberant", "reverb.mix")])
def test_degrees_rise_with_their_adverbs(lexicon: Lexicon, name: str, parameter: str) -> None:
    modifier, bell = lexicon.modifier(name), lexicon.concept("bell").patch
    adverbs = ("slightly", "very", "very, very", "insanely")
    values = [modifier.apply(bell, lexicon.phrasings.degrees[adverb])[parameter] for adverb in adverbs]
    plain = modifier.apply(bell)[parameter]
    assert bell[parameter] < values[0] < plain < values[1] < values[2] < values[3]
