"""A search for a better patch: a budget, what it has found so far, and evolution (CMA-ES) along coordinates.

The same start, objective, budget and seed give the same patch, unless time runs out or someone stops it: then it is
the best so far. What is found is never worse than what was tried first.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

import numpy as np
from cmaes import CMA, SepCMA
from numpy.typing import NDArray

from textsynth_app.language.alternatives import alternatives
from textsynth_app.language.coordinates import Coordinates
from textsynth_app.synth.patch import Patch

Objective = Callable[[Sequence[Patch]], NDArray[np.float64]]  # the cost of each patch: less is better

_AT_ONCE = 16  # patches between two looks at the clock and at whoever may stop the search
_MOST_COVARIANCES = 30
_WORST = 1e9


@dataclass(frozen=True)
class SearchProgress:
    """How many of at most `of` patches are tried, and the lowest cost so far."""

    done: int
    of: int
    cost: float


Progress = Callable[[SearchProgress], object]


@dataclass(frozen=True)
class Budget:
    """How long a search may go on: in patches tried, and in seconds if they are given.

    Raises ValueError if either leaves no room for a start.
    """

    patches: int
    seconds: float | None = None

    def __post_init__(self) -> None:
        if self.patches < 1 or (self.seconds is not None and not self.seconds > 0.0):
            raise ValueError(f"A search needs at least one patch and some time, not {self}.")


@dataclass(frozen=True)
class Stage:
    """One part of a search: how its coordinates are made, its share of the patches, how many steps it starts with."""

    coordinates: Callable[[Patch, Collection[str]], Coordinates]
    share: float
    spread: float


class SearchOver(Exception):  # noqa: N818 (the expected end, not an error)
    """The budget is used up, or the search was stopped."""


class Search:
    """Counts what is tried against a budget, and keeps the best. `progress` stops it by returning False."""

    def __init__(self, objective: Objective, budget: Budget, progress: Progress | None = None):
        self._objective = objective
        self._budget = budget
        self._progress = progress
        self._end = None if budget.seconds is None else time.monotonic() + budget.seconds
        self.best: Patch | None = None
        self.cost = float("inf")
        self.tried = 0

    def costs(self, patches: Sequence[Patch]) -> NDArray[np.float64]:
        """The costs of patches, shape (N,); one that is no number counts as the worst.

        Raises SearchOver when the search has to end, at the earliest after the first patches of the first call.
        """
        found = [np.zeros(0)]
        for start in range(0, len(patches), _AT_ONCE):
            room = max(self._budget.patches - self.tried, 1)
            batch = patches[start : start + min(_AT_ONCE, room)]
            costs = np.nan_to_num(self._objective(batch), nan=_WORST, posinf=_WORST)
            found.append(costs)
            self.tried += len(batch)
            lowest = int(costs.argmin())
            if self.best is None or costs[lowest] < self.cost:
                self.best, self.cost = batch[lowest], float(costs[lowest])
            self._report()
        return np.concatenate(found)

    def _report(self) -> None:
        news = SearchProgress(self.tried, self._budget.patches, self.cost)
        stopped = self._progress is not None and self._progress(news) is False
        out_of_time = self._end is not None and time.monotonic() >= self._end
        if stopped or out_of_time or self.tried >= self._budget.patches:
            raise SearchOver


def improve(search: Search, stages: Sequence[Stage], patches: int, seed: int, locked: Collection[str]) -> None:
    """Stage after stage around the best so far, and again from the first, until the search is over.

    Each stage takes its share of `patches`; behind it other choices for the best are tried. Raises SearchOver, or
    returns if there is nothing that could be moved.
    """
    assert search.best is not None
    while True:
        before = search.tried
        for stage in stages:
            around = stage.coordinates(search.best, locked)
            evolve(search, around, round(patches * stage.share), seed, stage.spread)
            search.costs(alternatives(search.best, locked))
        if search.tried == before:
            return
        seed += 1


def evolve(search: Search, coordinates: Coordinates, patches: int, seed: int, spread: float = 1.0) -> None:
    """Try about so many patches around a start, by CMA-ES (Hansen 2016): first `spread` steps away, then as it learns.

    In more than 30 coordinates only their variances are learned (Ros and Hansen 2008): a few hundred patches tell no
    more. Raises SearchOver with the search.
    """
    if not len(coordinates) or patches < 1:
        return
    size = max(len(coordinates), 2)  # the optimiser knows no single dimension; one more changes nothing
    build = CMA if size <= _MOST_COVARIANCES else SepCMA
    optimiser = build(np.zeros(size), spread, seed=seed)
    for _ in range(0, patches, optimiser.population_size):
        points = [optimiser.ask() for _ in range(optimiser.population_size)]
        costs = search.costs([coordinates.patch(point[: len(coordinates)]) for point in points])
        optimiser.tell([(point, float(cost)) for point, cost in zip(points, costs, strict=True)])
        if optimiser.should_stop():
            return
