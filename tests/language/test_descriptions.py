"""Words for sounds."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from textsynth_app.language.descriptions import Describer, Vocabulary, measured_facts, note_name
from textsynth_app.language.embedded import EmbeddedEncoder
from textsynth_app.language.encoder import EMBEDDING_SIZE
from textsynth_app.language.listening import RENDER_RATE
from textsynth_app.synth.descriptors import describe
from textsynth_app.synth.render import render
from textsynth_app.training.describing import measure_describing, vocabulary
from textsynth_app.training.lexicon import Lexicon, load_lexicon

RATE = 24000
TIME = np.arange(RATE) / RATE
TONE = (0.5 * np.sin(2 * np.pi * 441.0 * TIME) * np.exp(-5.0 * TIME)).astype(np.float32)


class Words:
    """Every word has a direction of its own, a text the sum of its words'; every sound is heard as one text."""

    id = "words"

    def __init__(self, heard: str) -> None:
        self.heard = heard
        self.read = 0

    def encode_text(self, prompts: Sequence[str]) -> NDArray[np.float32]:
        self.read += len(prompts)
        vectors = [np.sum([self._direction(word) for word in prompt.split()], axis=0) for prompt in prompts]
        return np.stack([vector / np.linalg.norm(vector) for vector in vectors]).astype(np.float32)

    def encode_audio(self, audio: NDArray[np.float32], sample_rate: int) -> NDArray[np.float32]:
        vectors = self.encode_text([self.heard] * len(audio))
        self.read -= len(audio)
        return vectors

    @staticmethod
    def _direction(word: str) -> NDArray[np.float64]:
        seed = int.from_bytes(hashlib.sha256(word.encode()).digest()[:4])
        return np.random.default_rng(seed).normal(size=EMBEDDING_SIZE)


WORDS = Vocabulary(("bell", "drum", "wind", "flute"), ("bright", "dark", "wooden"))


def test_what_a_sound_is_and_what_it_is_like_come_first() -> None:
    found = Describer(Words("dark drum"), WORDS).describe(TONE, RATE)
    assert found.nouns[0].text == "drum"
    assert found.adjectives[0].text == "dark"
    assert found.adjectives[0].likelihood > 0.9
    assert sum(word.likelihood for word in found.nouns) == pytest.approx(1.0)
    assert [word.likelihood for word in found.nouns] == sorted((word.likelihood for word in found.nouns), reverse=True)


def test_an_adjective_that_makes_it_no_better_is_left_out() -> None:
    found = Describer(Words("drum"), WORDS).describe(TONE, RATE)
    assert found.adjectives == ()
    assert found.confidence == "sure"


def test_how_sure_it_is_is_said() -> None:
    encoder = Words("bell drum wind flute")  # of each as much
    found = Describer(encoder, WORDS, temperature=1.0).describe(TONE, RATE)
    assert all(word.likelihood == pytest.approx(0.25, abs=0.03) for word in found.nouns)
    assert found.confidence in ("likely", "a guess")
    assert Describer(Words("something else"), WORDS, temperature=1.0).describe(TONE, RATE).confidence != "sure"


def test_no_more_than_asked_for_and_words_are_read_once() -> None:
    encoder = Words("bright bell")
    describer = Describer(encoder, WORDS)
    first = describer.describe(TONE, RATE, top=2)
    assert (len(first.nouns), len(first.adjectives)) == (2, 1)
    read = encoder.read
    assert describer.describe(TONE, RATE, top=2) == first
    assert encoder.read == read


def test_a_vocabulary_needs_nouns_and_a_sound_samples() -> None:
    with pytest.raises(ValueError, match="nouns"):
        Describer(Words("bell"), Vocabulary((), ("bright",)))
    with pytest.raises(ValueError, match="empty"):
        Describer(Words("bell"), WORDS).describe(np.zeros(0, np.float32), RATE)


@pytest.mark.parametrize(
    ("hertz", "name"), [(440.0, "A4"), (261.626, "C4"), (27.5, "A0"), (446.0, "A4 +23 cents"), (15.9, "C0 -48 cents")]
)
def test_notes_have_names(hertz: float, name: str) -> None:
    assert note_name(hertz) == name


def test_facts_are_what_is_measured() -> None:
    tone = " / ".join(measured_facts(describe(TONE, RATE)))
    assert "pitch A4 +4 cents (441 Hz)" in tone
    assert "dark" in tone
    noise = np.random.default_rng(0).normal(size=RATE).astype(np.float32) * (0.55 + 0.45 * np.sin(2 * np.pi * 6 * TIME))
    facts = " / ".join(measured_facts(describe(noise.astype(np.float32), RATE)))
    assert "no pitch" in facts
    assert "very bright" in facts
    assert "noisy" in facts
    assert "pulsing 6.0 times a second" in facts
    assert measured_facts(describe(np.zeros(RATE, np.float32), RATE)) == ("silent",)


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon()


def test_a_gong_is_called_a_gong_by_the_weights_that_ship(lexicon: Lexicon) -> None:
    audio = render(lexicon.concept("gong").patch, sample_rate=RENDER_RATE, oversampling=1).mean(axis=1)
    found = Describer(EmbeddedEncoder.load(), vocabulary(lexicon)).describe(audio, RENDER_RATE, top=15)
    assert any("gong" in word.text for word in found.nouns), found.nouns


def test_describing_is_measured(lexicon: Lexicon) -> None:
    chosen = {concept.name for concept in lexicon.concepts[:3]}
    nouns = vocabulary(lexicon).nouns
    right = measure_describing(Words(nouns[0]), lexicon, lambda concept: concept.name == lexicon.concepts[0].name)
    assert (right.first, right.among_eight, right.median_rank, right.sounds) == (1.0, 1.0, 1.0, 1)
    mixed = measure_describing(Words(nouns[0]), lexicon, lambda concept: concept.name in chosen)
    assert mixed.first == pytest.approx(1 / 3)
    assert mixed.likelihood < right.likelihood
    with pytest.raises(ValueError, match="no such concept"):
        measure_describing(Words("bell"), lexicon, lambda concept: False)
