"""Words for a sound, from how it sounds alone: what it may be, what it is like, and what can simply be measured."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from textsynth_app.language.encoder import Encoder
from textsynth_app.synth.descriptors import Descriptors, describe
from textsynth_app.synth.pitch import hertz, midi_note

# How far apart in cosine two words must be for one to be e times as likely. A sound's own noun is given most at 0.03
# where it was trained and at 0.07 where it was not; this is between them, so that neither is called too sure
# (training/describing.py measures it).
TEMPERATURE = 0.05
_NOUNS_OF_ADJECTIVES = 3  # the likeliest things, with and without each adjective
_LEAST_ADJECTIVE = 0.5  # below, the plain noun fits better
_NAMES = ("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B")
_BRIGHTNESS = ((500.0, "dark"), (1500.0, "mellow"), (4000.0, "bright"), (math.inf, "very bright"))  # centroid below, Hz
_AMOUNTS = ((-0.05, "not"), (0.7, "slightly"), (1.35, "plainly"), (math.inf, "very"))  # up to this degree
_NOISY = 0.25  # spectral flatness; white noise measures 0.56
_INHARMONIC = 0.3
_PULSING = 0.15  # depth of modulation
_MOVING_ST = 1.0


@dataclass(frozen=True)
class Vocabulary:
    """The words to choose from: nouns for things, adjectives for how they are."""

    nouns: tuple[str, ...]
    adjectives: tuple[str, ...]


@dataclass(frozen=True)
class Word:
    """A word and how likely it is, 0..1: a noun among all nouns, an adjective against its absence.

    Of a modifier, `degree` says how much is meant: 1 as the word says it, more for 'very', below 0 for 'not'.
    """

    text: str
    likelihood: float
    degree: float = 1.0

    @property
    def amount(self) -> str:
        """The degree roughly: 'not', 'slightly', 'plainly' or 'very'."""
        return next(amount for limit, amount in _AMOUNTS if self.degree <= limit)


@dataclass(frozen=True)
class Description:
    """Words, the likeliest first, and measured facts in words."""

    nouns: tuple[Word, ...]
    adjectives: tuple[Word, ...]
    facts: tuple[str, ...]

    @property
    def confidence(self) -> str:
        """How sure the first noun is: 'sure', 'likely', or 'a guess'."""
        return confidence(self.nouns[0].likelihood if self.nouns else 0.0)


@dataclass(frozen=True)
class Understanding:
    """Known sounds that may be meant and the modifiers that were heard, the likeliest first.

    The likelihoods of all known sounds add up to 1; a modifier's is that it is there at all. A sound that only a data
    set of the user's told of has no name, and is left out.
    """

    sounds: tuple[Word, ...]
    modifiers: tuple[Word, ...]

    @property
    def confidence(self) -> str:
        """How sure the first sound is: 'sure', 'likely', or 'a guess'."""
        return confidence(self.sounds[0].likelihood if self.sounds else 0.0)


class Describer:
    """Finds words for sounds; keeps the words' vectors in memory, so that only the first sound waits for them."""

    def __init__(self, encoder: Encoder, vocabulary: Vocabulary, temperature: float = TEMPERATURE):
        """Raises ValueError if the vocabulary has no nouns."""
        if not vocabulary.nouns:
            raise ValueError("A vocabulary needs nouns.")
        self.vocabulary = vocabulary
        self._encoder = encoder
        self._temperature = temperature
        self._nouns: NDArray[np.float32] | None = None
        self._modified: dict[str, NDArray[np.float32]] = {}

    def describe(self, audio: NDArray[np.float32], sample_rate: int, top: int = 8) -> Description:
        """At most `top` nouns and as many adjectives for a mono sound, shape (frames,).

        Raises ValueError if it is empty or not finite.
        """
        facts = measured_facts(describe(audio, sample_rate))
        heard = self._encoder.encode_audio(audio[None, :], sample_rate)[0]
        nouns = likelihoods(self.similarities(heard[None]), self._temperature)[0]
        best = np.argsort(-nouns, kind="stable")
        adjectives = self._adjectives(heard, [(int(place), nouns[place]) for place in best[:_NOUNS_OF_ADJECTIVES]])
        return Description(
            tuple(Word(self.vocabulary.nouns[place], float(nouns[place])) for place in best[:top]),
            tuple(sorted(adjectives, key=lambda word: -word.likelihood)[:top]),
            facts,
        )

    def similarities(self, heard: NDArray[np.float32]) -> NDArray[np.float64]:
        """Cosines of sounds, unit vectors (N, 512), with every noun: shape (N, nouns)."""
        if self._nouns is None:
            self._nouns = self._encoder.encode_text(self.vocabulary.nouns)
        return (heard @ self._nouns.T).astype(np.float64)

    def _adjectives(self, heard: NDArray[np.float32], nouns: Sequence[tuple[int, float]]) -> list[Word]:
        """Adjectives that fit the likeliest nouns better than none does.

        Alone an adjective lies near the sounds it was learned on, whatever it says of this one; before a noun only the
        difference that it makes counts.
        """
        if not self.vocabulary.adjectives:
            return []
        total = sum(weight for _, weight in nouns)
        gain = np.zeros(len(self.vocabulary.adjectives))
        for place, weight in nouns:
            scores = (self._with_adjectives(self.vocabulary.nouns[place]) @ heard).astype(np.float64)
            gain += (weight / total) * (scores[1:] - scores[0])
        likely = 1.0 / (1.0 + np.exp(-gain / self._temperature))
        return [
            Word(adjective, float(value))
            for adjective, value in zip(self.vocabulary.adjectives, likely, strict=True)
            if value > _LEAST_ADJECTIVE
        ]

    def _with_adjectives(self, noun: str) -> NDArray[np.float32]:
        """Vectors of a noun, alone and behind every adjective, shape (1 + adjectives, 512)."""
        if noun not in self._modified:
            texts = [noun, *(f"{adjective} {noun}" for adjective in self.vocabulary.adjectives)]
            self._modified[noun] = self._encoder.encode_text(texts)
        return self._modified[noun]


def confidence(likelihood: float) -> str:
    """The likelihood of what is likeliest in words: 'sure', 'likely', or 'a guess'."""
    return "sure" if likelihood >= 0.6 else "likely" if likelihood >= 0.25 else "a guess"


def likelihoods(similarities: NDArray[np.float64], temperature: float = TEMPERATURE) -> NDArray[np.float64]:
    """How likely each noun is by its similarity, shape (N, nouns): rows add up to 1."""
    scores = similarities / temperature
    likely = np.exp(scores - scores.max(axis=1, keepdims=True))
    return likely / likely.sum(axis=1, keepdims=True)


def measured_facts(measured: Descriptors) -> tuple[str, ...]:
    """What descriptors say, in words: pitch, length, attack, brightness, and what else is plain to hear."""
    if measured.rms_db <= -119.0:
        return ("silent",)
    facts = [_pitch_in_words(measured)]
    facts.append(f"sounds for {_seconds(measured.active_s)}, attack {_seconds(measured.attack_s)}")
    word = next(word for limit, word in _BRIGHTNESS if measured.centroid_hz < limit)
    facts.append(f"{word} (centroid {_hertz(measured.centroid_hz)})")
    if measured.flatness >= _NOISY:
        facts.append(f"noisy (flatness {measured.flatness:.2f}; white noise 0.56)")
    elif math.isfinite(measured.pitch_hz) and measured.inharmonicity >= _INHARMONIC:
        facts.append(f"inharmonic ({measured.inharmonicity:.0%} of its energy off the harmonics)")
    if measured.modulation_depth >= _PULSING and measured.modulation_hz > 0.0:
        facts.append(f"pulsing {measured.modulation_hz:.1f} times a second")
    return tuple(facts)


def note_name(frequency: float) -> str:
    """The nearest note of a frequency in Hz above 0, with the cents it is off by: 'A4', 'C3 +12 cents'."""
    number = round(midi_note(frequency))
    cents = round(1200.0 * math.log2(frequency / hertz(number)))
    name = f"{_NAMES[number % 12]}{number // 12 - 1}"
    return f"{name} {cents:+d} cents" if cents else name


def _pitch_in_words(measured: Descriptors) -> str:
    if not math.isfinite(measured.pitch_hz):
        return "no pitch"
    moving = measured.pitch_movement_st >= _MOVING_ST
    movement = f", moving over {measured.pitch_movement_st:.0f} semitones" if moving else ""
    return f"pitch {note_name(measured.pitch_hz)} ({_hertz(measured.pitch_hz)}){movement}"


def _seconds(value: float) -> str:
    return f"{value:.1f} s" if value >= 1.0 else f"{value * 1000.0:.0f} ms"


def _hertz(value: float) -> str:
    return f"{value / 1000.0:.1f} kHz" if value >= 1000.0 else f"{value:.0f} Hz"
