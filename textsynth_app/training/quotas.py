"""How many captions a concept gets, so that the whole data keeps its size however many concepts there are."""

from __future__ import annotations

import random
from collections.abc import Sequence

from textsynth_app.training.lexicon import Lexicon

TRAINED_CAPTIONS = 200_000
HELD_OUT_CAPTIONS = 11_500

# Generated captions of a concept with none, one, two and three modifiers, if there is room for all of them.
TRAINED = (20, 80, 50, 15)
PATTERNS = (1, 2, 1, 0)
RENAMED = (1, 1, 1, 0)
COMBINED = (0, 0, 2, 1)
NEW_CONCEPT = (5, 8, 4, 1)
_ALONE_PER_MODIFIER = 24  # captions without a noun, about


class Quotas:
    """The quotas above, thinned alike for all concepts where a lexicon is too large for them."""

    def __init__(self, lexicon: Lexicon):
        trained = [concept for concept in lexicon.concepts if not concept.held_out]
        held_out = [concept for concept in lexicon.concepts if concept.held_out]
        written = sum(len(concept.names) + len(concept.captions) - 2 for concept in trained)
        alone = _ALONE_PER_MODIFIER * len(lexicon.modifiers)
        self._trained = _room(TRAINED_CAPTIONS - written - alone, len(trained) * sum(TRAINED))
        tested = 2 * len(trained) + sum(len(concept.names) + len(concept.captions) for concept in held_out)
        tested += len(held_out) * sum(NEW_CONCEPT)
        self._tested = _room(HELD_OUT_CAPTIONS - tested, len(trained) * sum(PATTERNS + RENAMED + COMBINED))

    def draw(self, quota: Sequence[int], draw: random.Random) -> tuple[int, ...]:
        """Counts for one concept: `quota`, thinned; fractions are settled by chance."""
        if quota is NEW_CONCEPT:
            return tuple(quota)
        share = self._trained if quota is TRAINED else self._tested
        return tuple(int(count * share + draw.random()) for count in quota)


def _room(captions: int, wanted: int) -> float:
    """The share of the wanted captions for which there is room; never less than a tenth."""
    return min(max(captions / max(wanted, 1), 0.1), 1.0)
