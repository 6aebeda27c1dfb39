"""What the text half of the encoder reads of a text: what it means, and which words stand in it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from textsynth_app.language.minilm import DEPTHS_SIZE, SentenceEncoder
from textsynth_app.language.word_hashing import HASHED_SIZE, hashed_words

READING_SIZE = DEPTHS_SIZE + HASHED_SIZE


def read(sentences: SentenceEncoder, texts: Sequence[str]) -> NDArray[np.float32]:
    """Readings, shape (N, READING_SIZE): the vectors of the sentence encoder, then the hashed words."""
    return np.concatenate([sentences.encode(texts), hashed_words(texts)], axis=1)
