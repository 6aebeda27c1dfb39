"""Sounds drawn for captions: the concept as widely as it varies, with the caption's modifiers on top."""

from __future__ import annotations

import numpy as np

from textsynth_app.synth.patch import Patch
from textsynth_app.training.captions import Example
from textsynth_app.training.lexicon import Lexicon
from textsynth_app.training.modifiers import apply_modifiers
from textsynth_app.training.variation import varied


class Sampler:
    """Draws sounds that an example's caption describes, each time another one."""

    def __init__(self, lexicon: Lexicon):
        self._concepts = {concept.name: concept for concept in lexicon.concepts}
        self._modifiers = {modifier.name: modifier for modifier in lexicon.modifiers}

    def draw(self, example: Example, generator: np.random.Generator) -> Patch:
        """A sound for the caption; without variation it would be the example's own patch."""
        concept = self._concepts[example.concept]
        modifiers = [self._modifiers[name] for name in example.modifiers]
        return apply_modifiers(varied(concept.patch, concept.variation, generator), modifiers, example.degrees)
