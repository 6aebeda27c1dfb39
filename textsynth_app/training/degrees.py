"""Words for modifiers in all degrees: 'very bright', 'not bright', 'brighter', 'with a hint of reverb'."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from textsynth_app.training.modifiers import Modifier
from textsynth_app.training.phrasings import Phrasings

_ADVERB_SHARE = 0.24  # of the adjectives
_NEGATION_SHARE = 0.13  # of the adjectives
_COMPOUND_SHARE = 0.1  # of the adjectives of a modifier with nouns
_LACKING_SHARE = 0.5  # of the nouns
_PREDICATIVE = ("so", "too", "kind of", "far from", "anything but", "no longer")  # not before a noun


@dataclass(frozen=True)
class Worded:
    """A modifier in words; `degree` is below 0 where they say its contrary or absence."""

    text: str
    degree: float


def is_plural(name: str) -> bool:
    """Whether a noun looks like a plural."""
    return name.endswith("s") and not name.endswith(("ss", "us", "bass"))


class Wordings:
    """Chooses words for modifiers: each of a modifier's words as often as the next, commoner adverbs more often."""

    def __init__(self, phrasings: Phrasings, draw: random.Random):
        self._draw = draw
        self._raising, self._lowering = _by_sign(phrasings.degrees)
        self._having, self._lacking = _by_sign(phrasings.amounts)
        self._compounds = list(phrasings.compounds.items())
        self._bags: dict[tuple[str, str], list[str]] = {}

    def adjective(self, modifier: Modifier, *, predicate: bool, negation: bool = True) -> Worded:
        """An adjective, perhaps with an adverb. `predicate`: it stands after the noun, where 'a bit' may precede it."""
        negation = negation and modifier.can_be_negated
        if modifier.nouns and self._draw.random() < _COMPOUND_SHARE:
            fitting = [item for item in self._compounds if item[1] > 0.0 or negation]
            things = [noun for noun in modifier.nouns if " " not in noun and not is_plural(noun)]
            if fitting and things:
                text, degree = self._draw.choice(fitting)
                return Worded(text.format(thing=self._draw.choice(things)), degree)
        word = self._next(modifier, "adjective", (*modifier.words, *modifier.forms))
        if word in modifier.forms:
            return Worded(word, modifier.forms[word])
        luck = self._draw.random()
        if luck < _ADVERB_SHARE and not modifier.absolute:
            return self._with_adverb(word, self._raising, predicate)
        if _ADVERB_SHARE <= luck < _ADVERB_SHARE + _NEGATION_SHARE and negation:
            return self._with_adverb(word, self._lowering[:1] if modifier.absolute else self._lowering, predicate)
        return Worded(word, 1.0)

    def phrase(self, modifier: Modifier, *, negation: bool = True) -> Worded:
        """What may follow a noun; the modifier must have phrases or nouns."""
        nouns = modifier.nouns if self._having else ()
        text = self._next(modifier, "phrase", (*modifier.phrases, *nouns))
        if text in modifier.phrases:
            return Worded(text, 1.0)
        lacks = negation and modifier.can_be_negated and self._lacking and self._draw.random() < _LACKING_SHARE
        amount, degree = self._common_first(self._lacking if lacks else self._having)
        amount = amount.replace("much", "many") if is_plural(text) else amount
        return Worded(amount.format(thing=text), degree)

    def _with_adverb(self, word: str, adverbs: Sequence[tuple[str, float]], predicate: bool) -> Worded:
        fitting = [item for item in adverbs if predicate or not _is_predicative(item[0])]
        if not fitting:
            return Worded(word, 1.0)
        adverb, degree = self._common_first(fitting)
        return Worded(adverb + word if adverb.endswith("-") else f"{adverb} {word}", degree)

    def _common_first(self, items: Sequence[tuple[str, float]]) -> tuple[str, float]:
        """One of them, the earlier the likelier, as words are by their rank (slower than Zipf's law)."""
        weights = [(place + 3.0) ** -0.8 for place in range(len(items))]
        return self._draw.choices(items, weights)[0]

    def _next(self, modifier: Modifier, kind: str, texts: Sequence[str]) -> str:
        """The texts in a random order, all of them before any comes again."""
        bag = self._bags.setdefault((modifier.name, kind), [])
        if not bag:
            bag += self._draw.sample(texts, len(texts))
        return bag.pop()


def _is_predicative(adverb: str) -> bool:
    return adverb.startswith("a ") or adverb in _PREDICATIVE


def _by_sign(degrees: Mapping[str, float]) -> tuple[list[tuple[str, float]], list[tuple[str, float]]]:
    items = list(degrees.items())
    return [item for item in items if item[1] > 0.0], [item for item in items if item[1] < 0.0]
