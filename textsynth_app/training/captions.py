"""Captions with the patches they mean: concepts x modifiers x phrasings, split for honest evaluation.

Splits: 'train'; 'phrasings' (trained concepts in templates, names and captions kept from training); 'combinations'
(trained concepts with two modifiers that never stand together in training); 'concepts' (concepts never trained, whose
names occur in no training caption). No caption is in two splits or has two patches.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from zlib import crc32

from textsynth_app.synth.patch import Patch
from textsynth_app.training.degrees import Worded, Wordings, is_plural
from textsynth_app.training.lexicon import Concept, HeldOutNames, Lexicon, LexiconError, Modifier, words_of
from textsynth_app.training.phrasings import ADJECTIVES, Templates, holes_of
from textsynth_app.training.quotas import COMBINED, NEW_CONCEPT, PATTERNS, RENAMED, TRAINED, Quotas
from textsynth_app.training.spelling import mistyped, respelled

TRAIN, PHRASINGS, COMBINATIONS, CONCEPTS = SPLITS = ("train", "phrasings", "combinations", "concepts")
PATTERN, NAME, SENTENCE = UNSEEN = ("pattern", "name", "sentence")
NEUTRAL = "tone"  # the concept that a modifier without a noun changes


@dataclass(frozen=True)
class Example:
    """One caption and its patch: its concept's, changed by `apply_modifiers`. `split` is one of SPLITS.

    `modifiers` are names, `degrees` as many degrees: negative where the caption says 'not' or 'without'. `unseen` says,
    for the split 'phrasings', what of the caption training never saw: one of UNSEEN.
    """

    caption: str
    concept: str
    modifiers: tuple[str, ...]
    patch: Patch
    split: str
    unseen: str = ""
    degrees: tuple[float, ...] = ()


_BARE_PER_MODIFIER = 12  # beside each of its words alone
_BARE_PILES = 1500
_CAPTION_SHARE = 0.12  # of the captions with one modifier whose noun is a whole short caption
_PHRASE_SHARE = 0.55  # of the captions with modifiers that end in a phrase, not in an adjective
_TYPO_SHARE = 0.12  # of the generated captions in train and in new patterns
_IDLE_SHARE = 0.5  # of the negations that change nothing (a bell has no reverb) which are kept
_TEXTS_AT_ONCE = 9  # more texts than these, and a modifier is drawn twice as often
_DETERMINERS = {"a", "an", "the", "some", "one", "two", "three", "my", "your", "someone", "somebody", "several", "many"}
_ATTEMPTS = 30  # draws per wanted caption before the templates count as exhausted
_ONE_PAIR_IN = 6  # is kept from training


def is_held_out_pair(first: str, second: str) -> bool:
    """Whether two modifiers, by name and in any order, never stand together in a training caption."""
    return crc32("/".join(sorted((first, second))).encode()) % _ONE_PAIR_IN == 0


def build_examples(lexicon: Lexicon, seed: int = 0) -> list[Example]:
    """All examples of a lexicon, the same for the same seed."""
    return list(_Builder(lexicon, seed).build())


def _marked(unseen: str, examples: Iterator[Example]) -> Iterator[Example]:
    return (replace(example, unseen=unseen) for example in examples)


class _Builder:
    """Draws captions, keeping every caption unique and every held-out name out of the other splits."""

    def __init__(self, lexicon: Lexicon, seed: int):
        self._lexicon = lexicon
        self._seed = seed
        self._train = Templates.sort(lexicon.phrasings.train)
        self._unseen = Templates.sort(lexicon.phrasings.held_out)
        self._wordings = Wordings(lexicon.phrasings, random.Random(f"{seed}//words"))
        # Written names and captions belong to their concept, whatever other words happen to produce them.
        self._owners = {
            words_of(text): concept.name for concept in lexicon.concepts for text in (*concept.names, *concept.captions)
        }
        self._held_out = HeldOutNames(lexicon.concepts)
        self._quotas = Quotas(lexicon)
        self._fitting: dict[str, list[Modifier]] = {}  # by family
        self._used: set[str] = set()

    def build(self) -> Iterator[Example]:
        for concept in self._lexicon.concepts:
            draw = random.Random(f"{self._seed}/{concept.name}")
            if concept.held_out:
                yield from self._written(concept, (*concept.names, *concept.captions), CONCEPTS)
                yield from self._drawn(concept, concept.names, self._train, CONCEPTS, draw, quota=NEW_CONCEPT)
                continue
            names, unseen_names = _keep_last(concept.names)
            captions, unseen_captions = _keep_last(concept.captions)
            yield from self._written(concept, (*names, *captions), TRAIN)
            yield from _marked(NAME, self._written(concept, unseen_names, PHRASINGS))
            yield from _marked(SENTENCE, self._written(concept, unseen_captions, PHRASINGS))
            yield from self._drawn(
                concept, names, self._train, TRAIN, draw, quota=TRAINED, captions=captions, avoid=unseen_names
            )
            patterns = self._drawn(concept, names, self._unseen, PHRASINGS, draw, quota=PATTERNS, avoid=unseen_names)
            yield from _marked(PATTERN, patterns)
            yield from self._drawn(concept, names, self._train, COMBINATIONS, draw, quota=COMBINED)
            if unseen_names:
                renamed = self._drawn(concept, unseen_names, self._train, PHRASINGS, draw, quota=RENAMED)
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
        templates: Templates,
        split: str,
        draw: random.Random,
        *,
        quota: Sequence[int],
        captions: Sequence[str] = (),
        avoid: Sequence[str] = (),
    ) -> Iterator[Example]:
        """Generated captions of one concept in one split, as many of each kind as the quota asks for.

        With `avoid`, names that must not come about, captions are also spelt and typed as people do.
        """
        short = [caption for caption in captions if len(caption.split()) <= 5 and "," not in caption]
        modifiers = self._cycle(concept, draw)
        for count, wanted in enumerate(self._quotas.draw(quota, draw)):
            choices = templates.taking[count]
            for _ in range(wanted * _ATTEMPTS if choices else 0):
                if wanted == 0:
                    break
                name, template = draw.choice(names), _template(choices, draw)
                if count == 1 and short and draw.random() < _CAPTION_SHARE:
                    name, template = draw.choice(short), "{noun}, {adj}"
                if not _fits(name, template, concept.mass):
                    continue
                chosen = self._choose(modifiers, count, template, split)
                if chosen is None:
                    continue
                example = self._example(concept, name, template, chosen, split, draw, avoid)
                if example is not None:
                    wanted -= 1
                    yield example

    def _cycle(self, concept: Concept, draw: random.Random) -> Iterator[Modifier]:
        """Every modifier that fits the concept, again and again, each round in a new order: an even spread.

        One with many texts comes several times a round, so that each of its texts is as common as another's.
        """
        if concept.family not in self._fitting:
            self._fitting[concept.family] = [
                modifier
                for modifier in self._lexicon.modifiers
                if concept.family not in modifier.unfit
                for _ in range(1 + len(modifier.texts) // _TEXTS_AT_ONCE)
            ]
        fitting = list(self._fitting[concept.family])
        while fitting:
            draw.shuffle(fitting)
            yield from fitting

    def _choose(
        self, modifiers: Iterator[Modifier], count: int, template: str, split: str
    ) -> tuple[Modifier, ...] | None:
        """The next `count` modifiers, of different groups, the last with a phrase if the template asks for one.

        Pairs that are held out stand together in the split 'combinations' only, and there the first two are one. None
        if the modifiers give out first.
        """
        chosen: list[Modifier] = []
        for _ in range(len(self._lexicon.modifiers)):
            if len(chosen) == count:
                return tuple(chosen)
            modifier = next(modifiers, None)
            if modifier is None:
                return None
            is_last = len(chosen) == count - 1
            if "{phrase}" in template and is_last and not (modifier.phrases or modifier.nouns):
                continue
            if any(modifier.group == other.group for other in chosen):
                continue
            pairs = [is_held_out_pair(modifier.name, other.name) for other in chosen]
            if (len(chosen) == 1 and not pairs[0]) if split == COMBINATIONS else any(pairs):
                continue
            chosen.append(modifier)
        return tuple(chosen) if len(chosen) == count else None

    def _example(
        self,
        concept: Concept,
        name: str,
        template: str,
        chosen: Sequence[Modifier],
        split: str,
        draw: random.Random,
        avoid: Sequence[str] = (),
    ) -> Example | None:
        """One caption and its patch, or None if the caption is taken."""
        values: dict[str, float] = {}
        words, degrees = {"noun": name}, []
        for place, modifier in enumerate(chosen):
            hole = "phrase" if place == len(chosen) - 1 and "phrase" in holes_of(template) else ADJECTIVES[place]
            worded = self._worded(modifier, hole, template, negation="between" not in template)
            after = modifier.changed(concept.patch, values, worded.degree)
            if worded.degree < 0.0 and _is_idle(after, values, concept.patch) and draw.random() >= _IDLE_SHARE:
                worded = self._worded(modifier, hole, template, negation=False)
                after = modifier.changed(concept.patch, values, worded.degree)
            values = after
            words[hole] = worded.text
            degrees.append(worded.degree)
        caption = with_articles(template.format(**words))
        if avoid:
            caption = self._as_typed(caption, avoid, draw)
        if not self._claim(caption, concept, split):
            return None
        names = tuple(modifier.name for modifier in chosen)
        return Example(caption, concept.name, names, concept.patch.replace(values), split, degrees=tuple(degrees))

    def _worded(self, modifier: Modifier, hole: str, template: str, *, negation: bool = True) -> Worded:
        if hole == "phrase":
            return self._wordings.phrase(modifier, negation=negation)
        # 'a bit' stands after the noun ('a bell, a bit bright') or where there is none, and never after an article.
        before = template.split(f"{{{hole}}}")[0]
        predicate = ("{noun}" in before or "{noun}" not in template) and not re.search(r"\b(?:a|the) $", before)
        return self._wordings.adjective(modifier, predicate=predicate, negation=negation)

    @staticmethod
    def _as_typed(caption: str, avoid: Sequence[str], draw: random.Random) -> str:
        """The caption in one of the spellings of English and perhaps with a slip, unless that gives an unseen name."""
        typed = respelled(caption, draw)
        if draw.random() < _TYPO_SHARE:
            typed = mistyped(typed, draw)
        return caption if any(words_of(name) in words_of(typed) for name in avoid) else typed

    def _bare(self, draw: random.Random) -> Iterator[Example]:
        """Modifiers alone ('bright', 'something dark and soft'), heard on the neutral sound."""
        neutral = self._lexicon.concept(NEUTRAL)
        templates = Templates.sort(self._lexicon.phrasings.bare)
        for modifier in self._lexicon.modifiers:
            if neutral.family in modifier.unfit:
                continue
            for word, degree in (dict.fromkeys(modifier.words, 1.0) | dict(modifier.forms)).items():
                if self._claim(word, neutral, TRAIN):
                    patch = modifier.apply(neutral.patch, degree)
                    yield Example(word, neutral.name, (modifier.name,), patch, TRAIN, degrees=(degree,))
            has_phrase = bool(modifier.phrases or modifier.nouns)
            fitting = [text for text in templates.taking[1] if has_phrase or "{phrase}" not in text]
            for _ in range(_BARE_PER_MODIFIER if fitting else 0):
                example = self._example(neutral, "", draw.choice(fitting), (modifier,), TRAIN, draw)
                if example is not None:
                    yield example
        modifiers = self._cycle(neutral, draw)
        piles = [(count, text) for count in (2, 3) for text in templates.taking[count]]
        for _ in range(_BARE_PILES if piles else 0):
            count, template = draw.choice(piles)
            chosen = self._choose(modifiers, count, template, TRAIN)
            example = self._example(neutral, "", template, chosen, TRAIN, draw) if chosen else None
            if example is not None:
                yield example

    def _claim(self, caption: str, concept: Concept, split: str) -> bool:
        """Take a caption, unless it is taken, another concept's own words, or has a held-out name outside its split."""
        text = words_of(caption)
        if text in self._used or self._owners.get(text, concept.name) != concept.name:
            return False
        if split != CONCEPTS and self._held_out.found_in(text):
            return False
        self._used.add(text)
        return True


def check_splits(examples: Sequence[Example], lexicon: Lexicon) -> None:
    """Raise LexiconError if something held out leaks.

    That is: a caption in two splits, a held-out name in a caption of another split than 'concepts', or a held-out pair
    of modifiers in one of another split than 'combinations'.
    """
    splits: dict[str, str] = {}
    held_out = HeldOutNames(lexicon.concepts)
    for example in examples:
        text = words_of(example.caption)
        if splits.setdefault(text, example.split) != example.split:
            raise LexiconError(f"The caption {example.caption!r} is in two splits.")
        if example.split != CONCEPTS and held_out.found_in(text):
            raise LexiconError(f"The caption {example.caption!r} of {example.concept!r} names a held-out concept.")
        if example.split != COMBINATIONS and any(
            is_held_out_pair(*pair) for pair in combinations(example.modifiers, 2)
        ):
            raise LexiconError(f"The caption {example.caption!r} has a held-out pair of modifiers.")


def _fits(name: str, template: str, mass: bool) -> bool:
    """Whether a template can take a noun: 'rain' has no article before it, 'a few people' no adjective either."""
    if (mass or is_plural(name)) and re.search(r"\b(?:a|one) \{", template):
        return False
    has_article = name.split()[0] in _DETERMINERS
    return not (has_article and re.search(r"(?:\b(?:a|the|one)|\}) \{noun", template))


def _is_idle(after: Mapping[str, float], before: Mapping[str, float], patch: Patch) -> bool:
    """Whether values that stand in for a patch's are still the same."""
    return all(value == (before[name] if name in before else patch[name]) for name, value in after.items())


def _template(choices: Sequence[str], draw: random.Random) -> str:
    with_phrase = [template for template in choices if "{phrase}" in template]
    others = [template for template in choices if "{phrase}" not in template]
    return draw.choice(with_phrase if with_phrase and (not others or draw.random() < _PHRASE_SHARE) else others)


def _keep_last(texts: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The texts to train with, and the last one if enough remain without it."""
    return (texts[:-1], texts[-1:]) if len(texts) >= 3 else (texts, ())


def with_articles(text: str) -> str:
    """'a' before a vowel becomes 'an'; what sounds like 'you' or 'one' keeps it: 'a ufo', 'a one up'."""
    return re.sub(r"\ba (?=[ai]|o(?!ne\b)|e(?!u)|u(?!fo\b|ni|se)|8|11\b|18)", "an ", text)
