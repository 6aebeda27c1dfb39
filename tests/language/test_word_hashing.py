"""Words as hashed vectors: spelling and nothing of order or meaning."""

from __future__ import annotations

import numpy as np
import pytest

from textsynth_app.language.word_hashing import HASHED_SIZE, hashed_words


def test_they_know_spelling_and_nothing_of_order() -> None:
    vectors = hashed_words(["a deep bell", "Bell, deep: a", "a deep bells", "hissing steam"])
    assert vectors.shape == (4, HASHED_SIZE)
    assert np.linalg.norm(vectors, axis=1).tolist() == pytest.approx([1.0] * 4)
    np.testing.assert_allclose(vectors[0], vectors[1], atol=1e-6)
    like, unlike = float(vectors[0] @ vectors[2]), float(vectors[0] @ vectors[3])
    assert 0.99 > like > 0.5 > abs(unlike)


def test_a_typing_error_leaves_most_of_a_word() -> None:
    right, wrong, other = hashed_words(["saxophone", "saxophne", "submarine"])
    assert right @ wrong > 2.0 * abs(right @ other)


def test_a_text_without_words_is_zero() -> None:
    assert not hashed_words(["...", ""]).any()
    assert hashed_words([]).shape == (0, HASHED_SIZE)
