"""How words are spelt, as vectors: which words stand in a text, and which letters follow each other in them.

A sentence encoder knows what words mean and blurs which they are. Here every word, and every run of letters in it, is
hashed to a few places and signs of a vector (feature hashing, Weinberger et al. 2009), so that no vocabulary is needed
and a word with a typing error still shares most of its runs with the right one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from hashlib import blake2b
from unicodedata import combining, normalize

import numpy as np
from numpy.typing import NDArray

HASHED_SIZE = 1024
_RUNS = (3, 4)  # letters in a row, the ends of the word included
_RUNS_SHARE = 0.7  # length of a word's runs together, where the word itself has 1
_WORDS_KEPT = 4096


def hashed_words(texts: Sequence[str]) -> NDArray[np.float32]:
    """Unit vectors, shape (N, HASHED_SIZE); zeros for a text without letters or digits."""
    vectors = np.zeros((len(texts), HASHED_SIZE), dtype=np.float32)
    for vector, text in zip(vectors, texts, strict=True):
        for word in re.findall(r"[a-z0-9]+", _plain(text)):
            vector += _word_vector(word)
    return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-6)


def _plain(text: str) -> str:
    """In lower case, without accents: 'Querflöte' is one word."""
    return "".join(letter for letter in normalize("NFKD", text.lower()) if not combining(letter))


@lru_cache(_WORDS_KEPT)
def _word_vector(word: str) -> NDArray[np.float32]:
    """A word with its runs, shape (HASHED_SIZE,)."""
    marked = f"<{word}>"
    runs = [f"#{marked[start : start + length]}" for length in _RUNS for start in range(len(marked) - length + 1)]
    return _hashed([word]) + np.float32(_RUNS_SHARE) * _hashed(runs)


def _hashed(items: Sequence[str]) -> NDArray[np.float32]:
    """Unit vector of the places and signs that four pieces of each item's hash name; zeros for no items."""
    digests = b"".join(blake2b(item.encode(), digest_size=8).digest() for item in items)
    codes = np.frombuffer(digests, dtype="<u2")
    vector = np.zeros(HASHED_SIZE, dtype=np.float32)
    np.add.at(vector, codes % HASHED_SIZE, np.where(codes & 0x8000, 1.0, -1.0).astype(np.float32))
    return vector / max(float(np.linalg.norm(vector)), 1e-6)
