"""How well words are found for sounds, and the temperature at which their likelihoods are honest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from textsynth_app.language.descriptions import TEMPERATURE, Describer, Vocabulary, likelihoods
from textsynth_app.language.encoder import Encoder
from textsynth_app.language.listening import hear
from textsynth_app.training.lexicon import Concept, Lexicon
from textsynth_app.training.variation import varied

TEMPERATURES = (0.01, 0.015, 0.02, 0.03, 0.04, 0.05, 0.07, 0.1, 0.15, 0.2)


@dataclass(frozen=True)
class Described:
    """How often a sound's own noun is the first of all, among eight, and where it is in the median (1: first).

    `likelihood` is the geometric mean of what the own noun is given at `temperature`; `best_temperature` is the one of
    TEMPERATURES that gives it most.
    """

    first: float
    among_eight: float
    median_rank: float
    sounds: int
    temperature: float
    likelihood: float
    best_temperature: float


def vocabulary(lexicon: Lexicon) -> Vocabulary:
    """One noun for each concept and one adjective for each modifier of a lexicon."""
    return Vocabulary(
        tuple(concept.names[0] for concept in lexicon.concepts),
        tuple(modifier.words[0] for modifier in lexicon.modifiers),
    )


def measure_describing(
    encoder: Encoder,
    lexicon: Lexicon,
    wanted: Callable[[Concept], bool] = lambda concept: not concept.held_out,
    *,
    each: int = 1,
    seed: int = 0,
) -> Described:
    """Describe renders of concepts, each varied `each` times as its entry allows; all concepts' nouns are to choose.

    Raises ValueError if no concept is wanted.
    """
    generator = np.random.default_rng(seed)
    places = [place for place, concept in enumerate(lexicon.concepts) if wanted(concept)] * each
    if not places:
        raise ValueError("There is no such concept to describe.")
    concepts = [lexicon.concepts[place] for place in places]
    heard = hear(encoder, [varied(concept.patch, concept.variation, generator) for concept in concepts])
    similar = Describer(encoder, vocabulary(lexicon)).similarities(heard)
    rows = np.arange(len(places))
    ranks = 1 + (similar > similar[rows, places][:, None]).sum(axis=1)
    given = {
        temperature: _geometric_mean(likelihoods(similar, temperature)[rows, places])
        for temperature in sorted({*TEMPERATURES, TEMPERATURE})
    }
    return Described(
        first=float((ranks == 1).mean()),
        among_eight=float((ranks <= 8).mean()),
        median_rank=float(np.median(ranks)),
        sounds=len(places),
        temperature=TEMPERATURE,
        likelihood=given[TEMPERATURE],
        best_temperature=max(TEMPERATURES, key=given.__getitem__),
    )


def _geometric_mean(values: NDArray[np.float64]) -> float:
    return float(np.exp(np.log(np.maximum(values, 1e-300)).mean()))
