"""From a patch to one that sounds more like some words: the same search, towards the words' place in the joint space.

An encoder can be flattered by sounds that no ear would call so, most of all far from any sound it was trained on.
So the search stays near its start: what it moves costs, and a score must rise by more than that.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from textsynth_app.language.coordinates import joint, moved_by, single
from textsynth_app.language.listening import hear
from textsynth_app.language.prompt_model import PromptModel
from textsynth_app.language.search import Budget, Progress, Search, SearchOver, Stage, improve
from textsynth_app.synth.parameters import FULL
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch

DEFAULT_BUDGET = Budget(400)
PULL = 1.0  # what a root mean square way of 1 over all heard parameters would cost; searches go about 0.04
_STAGES = (Stage(joint, 0.4, 0.7), Stage(single, 0.5, 0.5))


@dataclass(frozen=True)
class Refinement:
    """A patch for some words: its score, and its start's. Scores are cosines, -1..1: the render against the words."""

    patch: Patch
    score: float
    start: Patch
    start_score: float
    tried: int


def score(model: PromptModel, patches: Sequence[Patch], words: str) -> NDArray[np.float64]:
    """How well patches fit some words: cosines of their renders with the words, shape (N,)."""
    wanted = model.embed([words])[0].astype(np.float64)
    return hear(model.encoder, patches) @ wanted


def refine(
    model: PromptModel,
    words: str,
    start: Patch | None = None,
    *,
    budget: Budget = DEFAULT_BUDGET,
    seed: int = 0,
    locked: Collection[str] = (),
    pull: float = PULL,
    progress: Progress | None = None,
) -> Refinement:
    """A patch that fits `words` better than `start` (default: the model's answer), and is still near to it.

    Parameters named in `locked` keep their values, to the bit. `progress` is told costs, which are scores with their
    sign turned plus what the way from the start costs; by returning False it stops the search, and the best so far is
    the answer. Raises PromptError if the words are empty, ValueError for names that are no parameters.
    """
    wanted = model.embed([words])[0].astype(np.float64)
    origin = model.patch(words) if start is None else start

    def costs(patches: Sequence[Patch]) -> NDArray[np.float64]:
        ways = np.array([moved_by(origin, patch) for patch in patches])
        return pull * ways - hear(model.encoder, patches) @ wanted

    start_score = -float(costs([origin])[0])
    search = Search(costs, budget, progress)
    with suppress(SearchOver):
        search.costs([origin])
        improve(search, _STAGES, min(budget.patches, DEFAULT_BUDGET.patches), seed, locked)
    assert search.best is not None
    best = search.best
    return Refinement(best, pull * moved_by(origin, best) - search.cost, origin, start_score, search.tried)


def random_start(seed: int, base: Patch = DEFAULT_PATCH) -> Patch:
    """A patch with everything that a prompt decides drawn evenly over its range: what a search without a model has."""
    return Patch.from_vector(np.random.default_rng(seed).uniform(size=len(FULL)), FULL, base=base)
