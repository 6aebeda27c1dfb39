"""Finding by a few letters: 'fcut' finds 'Filter cutoff', 'wav exp' finds 'Export WAV'."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_START = 8.0  # the text begins with it
_WORD_START = 5.0
_INSIDE = 2.0
_SCATTERED = 0.5  # its letters are there, but apart
_LETTER = 0.15  # a letter more that fits is worth this
_LENGTH = 0.01  # of two that fit alike the shorter one wins
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Match:
    """How well a text fits, and where its letters are."""

    score: float
    places: tuple[int, ...]


def folded(text: str) -> str:
    """The text in lower case and without accents, letter for letter at the same places."""
    if text.isascii():  # nearly all are, and this is a hundred times quicker
        return text.lower()
    return "".join(unicodedata.normalize("NFKD", letter)[:1].lower()[:1] or letter for letter in text)


class Searched:
    """A text that is searched often."""

    def __init__(self, text: str) -> None:
        self._text = folded(text)
        self._starts = [word.start() for word in _WORD.finditer(self._text)]

    def find(self, words: list[str]) -> Match | None:
        """How it fits all words, in any order; None if one of them does not. Words must be `folded`."""
        score, places = -_LENGTH * len(self._text), set[int]()
        for word in words:
            match = self._find_word(word)
            if match is None:
                return None
            score += match.score
            places.update(match.places)
        return Match(score, tuple(sorted(places)))

    def _find_word(self, word: str) -> Match | None:
        at = self._text.find(word)
        if at < 0:
            return self._scattered(word)
        at = next((start for start in self._starts if self._text.startswith(word, start)), at)
        worth = _START if at == 0 else _WORD_START if at in self._starts else _INSIDE
        return Match(worth + _LETTER * len(word), tuple(range(at, at + len(word))))

    def _scattered(self, word: str) -> Match | None:
        """Letters in the right order: each goes on where the last one was, or begins a word."""
        places: list[int] = []
        for letter in word:
            after = places[-1] + 1 if places else 0
            goes_on = bool(places) and self._text[after : after + 1] == letter
            begins = (start for start in self._starts if start >= after and self._text[start] == letter)
            at = after if goes_on else next(begins, -1)
            if at < 0:
                return None
            places.append(at)
        return Match(_SCATTERED + _LETTER * len(word), tuple(places))
