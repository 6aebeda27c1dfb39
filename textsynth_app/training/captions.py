"""Captions with the patches they mean: concepts x modifiers x phrasings, split for honest evaluation.

Splits: 'train'; 'phrasings' (trained concepts in templates, names and captions kept from training); 'concepts'
(concepts never trained, whose names occur in no training caption). No caption is in two splits or has two patches.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from textsynth_app.synth.patch import Patch
from textsynth_app.training.lexicon import Concept, Lexicon, LexiconError, Modifier, Phrasings, words_of

TRAIN, PHRASINGS, CONCEPTS = SPLITS = ("train", "phrasings", "concepts")
PATTERN, NAME, SENTENCE = UNSEEN = ("pattern", "name", "sentence")
NEUTRAL = "tone"  # the concept that a modifier without a noun changes


@dataclass(frozen=True)
class Example:
    """One caption and its patch; `modifiers` are names, without degrees. `split` is one of SPLITS.

    `unseen` says, for the split 'phrasings', what of the caption training never saw: one of UNSEEN.
    """

    caption: str
    concept: str
    modifiers: tuple[str, ...]
    patch: Patch
    split: str
    unseen: str = ""


@dataclass(frozen=True)
class _Quota:
    """How many generated captions a concept gets: without, with one, with two modifiers."""

    plain: int
    one: int
    two: int


_TRAIN_QUOTA = _Quota(plain=10, one=26, two=6)
_PHRASINGS_QUOTA = _Quota(plain=3, one=4, two=1)
_CONCEPTS_QUOTA = _Quota(plain=8, one=14, two=3)
_BARE_PER_MODIFIER = 4
_BARE_PAIRS = 60
_DEGREE_SHARE = 0.3  # of the modified captions that carry an adverb
_CAPTION_SHARE = 0.12  # of the modified captions whose noun is a whole short caption
_ATTEMPTS = 30  # draws per wanted caption before the templates count as exhausted


@dataclass(frozen=True)
class _Templates:
    """Templates by what they ask for."""

    plain: tuple[str, ...]
    one: tuple[str, ...]
    two: tuple[str, ...]

    @classmethod
    def sort(cls, templates: Sequence[str]) -> _Templates:
        def holes(template: str) -> int:
            return len(re.findall(r"\{(?:adj|adj2|phrase)\}", template))

        groups = [tuple(template for template in templates if holes(template) == count) for count in range(3)]
        return cls(*groups)


def _marked(unseen: str, examples: Iterator[Example]) -> Iterator[Example]:
    return (replace(example, unseen=unseen) for example in examples)


def build_examples(lexicon: Lexicon, seed: int = 0) -> list[Example]:
    """All examples of a lexicon, the same for the same seed; a concept's do not depend on the other concepts' order."""
    return list(_Builder(lexicon, seed).build())


class _Builder:
    """Draws captions, keeping every caption unique and every held-out name out of the other splits."""

    def __init__(self, lexicon: Lexicon, seed: int):
        self._lexicon = lexicon
        self._seed = seed
        self._phrasings: Phrasings = lexicon.phrasings
        self._train = _Templates.sort(lexicon.phrasings.train)
        self._unseen = _Templates.sort(lexicon.phrasings.held_out)
        # Written names and captions belong to their concept, whatever other words happen to produce them.
        self._owners = {
            words_of(text): concept.name for concept in lexicon.concepts for text in (*concept.names, *concept.captions)
        }
        self._held_out = [words_of(name) for concept in lexicon.concepts if concept.held_out for name in concept.names]
        self._used: set[str] = set()

    def build(self) -> Iterator[Example]:
        for concept in self._lexicon.concepts:
            draw = random.Random(f"{self._seed}/{concept.name}")
            if concept.held_out:
                yield from self._written(concept, (*concept.names, *concept.captions), CONCEPTS)
                yield from self._drawn(concept, concept.names, self._train, _CONCEPTS_QUOTA, CONCEPTS, draw)
                continue
            names, unseen_names = _keep_last(concept.names)
            captions, unseen_captions = _keep_last(concept.captions)
            yield from self._written(concept, (*names, *captions), TRAIN)
            yield from _marked(NAME, self._written(concept, unseen_names, PHRASINGS))
            yield from _marked(SENTENCE, self._written(concept, unseen_captions, PHRASINGS))
            yield from self._drawn(concept, names, self._train, _TRAIN_QUOTA, TRAIN, draw, captions)
            patterns = self._drawn(concept, names, self._unseen, _PHRASINGS_QUOTA, PHRASINGS, draw)
            yield from _marked(PATTERN, patterns)
            if unseen_names:
                renamed = self._drawn(concept, unseen_names, self._train, _PHRASINGS_QUOTA, PHRASINGS, draw)
                yield from _marked(NAME, renamed)
        yield from self._bare(random.Random(f"{self._seed}//bare"))

    def _written(self, concept: Concept, texts: Sequence[str], split: str) -> Iterator[Example]:
        for text in texts:
            if self._claim(text, concept, split):
                yield Example(text, concept.name, (), concept.patch, split)

    def _drawn(
        self,
        concept: Concept,
        names: Sequence[str],
        templates: _Templates,
        quota: _Quota,
        split: str,
        draw: random.Random,
        captions: Sequence[str] = (),
    ) -> Iterator[Example]:
        """Generated captions of one concept in one split, as many of each kind as the quota asks for."""
        short = [caption for caption in captions if len(caption.split()) <= 5 and "," not in caption]
        for count, wanted, choices in ((0, quota.plain, templates.plain), (1, quota.one, templates.one)):
            yield from self._fill(concept, names, choices, count, wanted, split, draw, short)
        yield from self._fill(concept, names, templates.two, 2, quota.two, split, draw, [])

    def _fill(
        self,
        concept: Concept,
        names: Sequence[str],
        templates: Sequence[str],
        count: int,
        wanted: int,
        split: str,
        draw: random.Random,
        short: Sequence[str],
    ) -> Iterator[Example]:
        modifiers = self._cycle(concept, draw)
        for _ in range(wanted * _ATTEMPTS if templates else 0):
            if wanted == 0:
                return
            name, template = draw.choice(names), draw.choice(templates)
            if count == 1 and short and draw.random() < _CAPTION_SHARE:
                name, template = draw.choice(short), "{noun}, {adj}"
            if (concept.mass or _is_plural(name)) and re.search(r"\b(?:a|one) \{", template):
                continue
            chosen = self._choose(modifiers, count, template)
            example = self._example(concept, name, template, chosen, split, draw)
            if example is not None:
                wanted -= 1
                yield example

    def _cycle(self, concept: Concept, draw: random.Random) -> Iterator[Modifier]:
        """Every modifier that fits the concept, again and again, each round in a new order: an even spread."""
        fitting = [modifier for modifier in self._lexicon.modifiers if concept.family not in modifier.unfit]
        while True:
            draw.shuffle(fitting)
            yield from fitting

    @staticmethod
    def _choose(modifiers: Iterator[Modifier], count: int, template: str) -> list[Modifier]:
        """The next `count` modifiers, of different groups, the last with a phrase if the template asks for one."""
        chosen: list[Modifier] = []
        while len(chosen) < count:
            modifier = next(modifiers)
            needs_phrase = "{phrase}" in template and len(chosen) == count - 1
            if any(modifier.group == other.group for other in chosen) or (needs_phrase and not modifier.phrases):
                continue
            chosen.append(modifier)
        return chosen

    def _example(
        self, concept: Concept, name: str, template: str, chosen: Sequence[Modifier], split: str, draw: random.Random
    ) -> Example | None:
        """One caption and its patch, or None if the caption is taken."""
        patch = concept.patch
        words = {"noun": name}
        for place, modifier in enumerate(chosen):
            degree = 1.0
            if "{phrase}" in template and place == len(chosen) - 1:
                words["phrase"] = draw.choice(modifier.phrases)
            else:
                hole = "adj" if place == 0 else "adj2"
                words[hole] = draw.choice(modifier.words)
                if place == 0 and draw.random() < _DEGREE_SHARE:
                    adverb, degree = draw.choice(self._adverbs(template))
                    words[hole] = f"{adverb} {words[hole]}"
            patch = modifier.apply(patch, degree)
        caption = _with_articles(template.format(**words))
        if not self._claim(caption, concept, split):
            return None
        return Example(caption, concept.name, tuple(modifier.name for modifier in chosen), patch, split)

    def _adverbs(self, template: str) -> list[tuple[str, float]]:
        """Adverbs and degrees that a template can take: 'a little' does not stand after an article."""
        after_article = re.search(r"\ba \{adj\}", template)
        return [item for item in self._phrasings.degrees.items() if not (after_article and item[0].startswith("a "))]

    def _bare(self, draw: random.Random) -> Iterator[Example]:
        """Modifiers alone ('bright', 'something dark and soft'), heard on the neutral sound."""
        neutral = self._lexicon.concept(NEUTRAL)
        templates = _Templates.sort(self._phrasings.bare)
        for modifier in self._lexicon.modifiers:
            if neutral.family in modifier.unfit:
                continue
            pairs = [(word, template) for word in modifier.words for template in templates.one]
            for word, template in draw.sample(pairs, min(_BARE_PER_MODIFIER, len(pairs))):
                caption = template.format(adj=word)
                if self._claim(caption, neutral, TRAIN):
                    yield Example(caption, neutral.name, (modifier.name,), modifier.apply(neutral.patch), TRAIN)
        modifiers = self._cycle(neutral, draw)
        for _ in range(_BARE_PAIRS if templates.two else 0):
            template = draw.choice(templates.two)
            example = self._example(neutral, "", template, self._choose(modifiers, 2, template), TRAIN, draw)
            if example is not None:
                yield example

    def _claim(self, caption: str, concept: Concept, split: str) -> bool:
        """Take a caption, unless it is taken, another concept's own words, or has a held-out name outside its split."""
        text = words_of(caption)
        if text in self._used or self._owners.get(text, concept.name) != concept.name:
            return False
        if split != CONCEPTS and any(name in text for name in self._held_out):
            return False
        self._used.add(text)
        return True


def check_splits(examples: Sequence[Example], lexicon: Lexicon) -> None:
    """Raise LexiconError if a caption is in two splits or a held-out name in a caption of another split."""
    splits: dict[str, str] = {}
    held_out = [words_of(name) for concept in lexicon.concepts if concept.held_out for name in concept.names]
    for example in examples:
        text = words_of(example.caption)
        if splits.setdefault(text, example.split) != example.split:
            raise LexiconError(f"The caption {example.caption!r} is in two splits.")
        if example.split != CONCEPTS and any(name in text for name in held_out):
            raise LexiconError(f"The caption {example.caption!r} of {example.concept!r} names a held-out concept.")


def _keep_last(texts: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The texts to train with, and the last one if enough remain without it."""
    return (texts[:-1], texts[-1:]) if len(texts) >= 3 else (texts, ())


def _is_plural(name: str) -> bool:
    return name.endswith("s") and not name.endswith("ss")


def _with_articles(text: str) -> str:
    """'a' before a vowel becomes 'an'; what sounds like 'you' or 'one' keeps it: 'a ufo', 'a one up'."""
    return re.sub(r"\ba (?=[ai]|o(?!ne\b)|e(?!u)|u(?!fo\b|ni|se))", "an ", text)
