"""Which algorithm, with which operator in which place, comes nearest to a free matrix."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import permutations

import numpy as np
from numpy.typing import NDArray

from textsynth_app.library.dx7.algorithms import ALGORITHMS, OPERATORS, Algorithm

_NOTABLE = 0.01  # share of the sound's energy whose loss is told
# What decides between algorithms that sound alike: paths that silent operators keep, operators left in their places,
# and last the number.
_SHAPE, _MOVED, _NUMBER = 1e-6, 1e-8, 1e-10


@dataclass(frozen=True)
class Structure:
    """Who modulates whom and what is heard, of a patch.

    `index` is the peak phase deviation in radians of a row's operator by a column's at full envelope, feedback on the
    diagonal, shape (6, 6). `heard` is each operator's amplitude in the mix, shape (6,). `paths` and `outputs` are where
    the patch has a path or an output at all, though its operator be silent.
    """

    index: NDArray[np.float64]
    heard: NDArray[np.float64]
    paths: NDArray[np.bool_]
    outputs: NDArray[np.bool_]


@dataclass(frozen=True)
class Placement:
    """An algorithm and the patch's operator, counted from 0, in each of its six places; and what gets lost by it."""

    algorithm: Algorithm
    operators: tuple[int, ...]
    losses: tuple[str, ...]


def nearest_algorithm(structure: Structure) -> Placement:
    """The algorithm and the places for the operators that change the sound least."""
    places = np.array(list(permutations(range(OPERATORS))))
    rows, columns = places[:, :, None], places[:, None, :]
    index = structure.index[rows, columns]
    weight = _weights(structure)[places]
    heard = (structure.heard / max(structure.heard.sum(), 1e-12))[places]
    paths, outputs = structure.paths[rows, columns], structure.outputs[places]
    moved = (places != np.arange(OPERATORS)).sum(axis=1)
    best: tuple[float, Algorithm, int] | None = None
    for algorithm in ALGORITHMS:
        change = np.abs(_moved_energy(index) - _moved_energy(played_index(algorithm, index))) * weight[:, :, None]
        cost = change.sum(axis=(1, 2)) + (heard * ~algorithm.heard).sum(axis=1)
        shape = (paths != _all_paths(algorithm)).sum(axis=(1, 2)) + (outputs != algorithm.heard).sum(axis=1)
        cost += _SHAPE * shape + _MOVED * moved + _NUMBER * algorithm.number
        place = int(np.argmin(cost))
        if best is None or cost[place] < best[0]:
            best = (float(cost[place]), algorithm, place)
    assert best is not None  # there are algorithms
    _, algorithm, place = best
    losses = _losses(algorithm, index[place], weight[place], heard[place], places[place] + 1)
    return Placement(algorithm, tuple(int(number) for number in places[place]), tuple(losses))


def played_index(algorithm: Algorithm, index: NDArray[np.float64]) -> NDArray[np.float64]:
    """What an algorithm makes of a matrix, shape (..., 6, 6): its paths alone, and one level for each operator.

    An operator that modulates several gets the deepest of its indices.
    """
    played = np.where(algorithm.matrix, index, 0.0).max(axis=-2, keepdims=True) * algorithm.matrix
    target, source = algorithm.feedback
    played[..., target - 1, source - 1] = index[..., target - 1, source - 1]
    return np.asarray(played)


def _all_paths(algorithm: Algorithm) -> NDArray[np.bool_]:
    paths = algorithm.matrix.copy()
    target, source = algorithm.feedback
    paths[target - 1, source - 1] = True
    return paths


def _moved_energy(index: NDArray[np.float64]) -> NDArray[np.float64]:
    """About what share of an operator's energy modulation moves into sidebands: 1 - J0(index)**2, made smooth."""
    return np.asarray(1.0 - np.exp(-0.5 * index**2))


def _weights(structure: Structure) -> NDArray[np.float64]:
    """How much of the sound depends on each operator, 0 to 1, shape (6,): by itself, or by what it modulates."""
    weights = structure.heard / max(structure.heard.sum(), 1e-12)
    moved = _moved_energy(structure.index)
    for _ in range(OPERATORS):
        weights = np.maximum(weights, (moved * weights[:, None]).max(axis=0))
    return np.asarray(weights)


def _losses(
    algorithm: Algorithm,
    index: NDArray[np.float64],
    weight: NDArray[np.float64],
    heard: NDArray[np.float64],
    names: NDArray[np.int_],
) -> list[str]:
    """What an algorithm does otherwise, as sentences; `names` are the patch's numbers of the operators in place."""
    told = []
    played = played_index(algorithm, index)
    change = (_moved_energy(index) - _moved_energy(played)) * weight[:, None]
    for target, source in zip(*np.nonzero(np.abs(change) > _NOTABLE), strict=True):
        what = (
            f"the feedback of operator {names[target]}"
            if target == source
            else f"the modulation of operator {names[target]} by {names[source]}"
        )
        lost, given = index[target, source], played[target, source]
        told.append(
            f"Algorithm {algorithm.number} has no place for {what} (index {lost:.2f})."
            if given == 0.0
            else f"Algorithm {algorithm.number} sets {what} to an index of {given:.2f} instead of {lost:.2f}."
        )
    for place in np.nonzero(heard * ~algorithm.heard > _NOTABLE)[0]:
        told.append(f"Operator {names[place]} is no longer heard itself: in algorithm {algorithm.number} it modulates.")
    return told
