"""The 32 algorithms agree with the chart on the instrument, and a matrix finds its own again."""

from __future__ import annotations

import numpy as np
import pytest

from textsynth_app.library.dx7.algorithms import ALGORITHMS, Algorithm
from textsynth_app.library.dx7.structure import Structure, nearest_algorithm

# How many carriers each has, and at which operator the chart draws the feedback (4 and 6: where it begins).
CARRIERS = [2, 2, 2, 2, 3, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 3, 3, 4, 4, 4, 5, 5, 3, 3, 3, 4, 4, 5, 6]
FEEDBACK = [6, 2, 6, 6, 6, 6, 6, 4, 2, 3, 6, 2, 6, 6, 2, 6, 2, 3, 6, 3, 3, 6, 6, 6, 6, 6, 3, 5, 6, 5, 6, 6]

by_number = pytest.mark.parametrize("algorithm", ALGORITHMS, ids=lambda algorithm: str(algorithm.number))


def test_carriers_and_feedback_are_the_charts() -> None:
    assert [algorithm.number for algorithm in ALGORITHMS] == list(range(1, 33))
    assert [len(algorithm.carriers) for algorithm in ALGORITHMS] == CARRIERS
    assert [algorithm.feedback[0] for algorithm in ALGORITHMS] == FEEDBACK
    loops = {algorithm.number: algorithm.feedback for algorithm in ALGORITHMS if len(set(algorithm.feedback)) == 2}
    assert loops == {4: (6, 4), 6: (6, 5)}


@by_number
def test_an_operator_is_either_heard_or_modulates(algorithm: Algorithm) -> None:
    modulators = {source for _, source in algorithm.edges}
    assert modulators.isdisjoint(algorithm.carriers)
    assert modulators | set(algorithm.carriers) == set(range(1, 7))
    assert all(source > target for target, source in algorithm.edges)
    assert algorithm.matrix.sum() == len(algorithm.edges)
    assert list(np.nonzero(algorithm.heard)[0] + 1) == list(algorithm.carriers)


def test_no_two_are_alike() -> None:
    assert len({(algorithm.edges, algorithm.feedback) for algorithm in ALGORITHMS}) == 32


def _structure(algorithm: Algorithm, order: list[int], index: float = 1.5) -> Structure:
    """The structure of an algorithm whose operators stand in another order."""
    matrix = algorithm.matrix * index
    target, source = algorithm.feedback
    matrix[target - 1, source - 1] = 0.7
    matrix, heard = matrix[np.ix_(order, order)], algorithm.heard[order].astype(float)
    return Structure(matrix, heard, matrix > 0.0, heard > 0.0)


@by_number
def test_a_matrix_finds_its_algorithm(algorithm: Algorithm) -> None:
    placement = nearest_algorithm(_structure(algorithm, list(range(6))))
    assert (placement.algorithm, placement.operators, placement.losses) == (algorithm, (0, 1, 2, 3, 4, 5), ())


@by_number
def test_operators_in_another_order_find_their_places(algorithm: Algorithm) -> None:
    shuffled = _structure(algorithm, [3, 0, 5, 1, 4, 2])
    placement = nearest_algorithm(shuffled)
    assert placement.losses == ()
    order = list(placement.operators)
    played = np.where(_paths(placement.algorithm), 1.0, 0.0)
    assert np.array_equal(shuffled.index[np.ix_(order, order)] > 0.0, played > 0.0)


def _paths(algorithm: Algorithm) -> np.ndarray:
    paths = algorithm.matrix.copy()
    target, source = algorithm.feedback
    paths[target - 1, source - 1] = True
    return paths


def test_silent_operators_decide_between_equals() -> None:
    algorithm = ALGORITHMS[21]
    full = _structure(algorithm, list(range(6)))
    silent = Structure(np.zeros((6, 6)), full.heard * 0.0, full.paths, full.outputs)
    assert nearest_algorithm(silent).algorithm == algorithm


def test_what_no_algorithm_has_is_told() -> None:
    index = np.zeros((6, 6))
    index[0, 1] = index[1, 2] = index[2, 3] = index[3, 4] = index[4, 5] = 2.0  # a stack of six
    heard = np.array([1.0, 0.0, 0.0, 0.0, 0.0, 0.0])
    placement = nearest_algorithm(Structure(index, heard, index > 0.0, heard > 0.0))
    assert placement.losses
    assert all("lgorithm" in loss for loss in placement.losses)


def test_an_operator_that_is_heard_and_modulates_is_told() -> None:
    index = np.zeros((6, 6))
    index[0, 1] = 2.0
    heard = np.array([1.0, 1.0, 0.0, 0.0, 0.0, 0.0])
    placement = nearest_algorithm(Structure(index, heard, index > 0.0, heard > 0.0))
    assert len(placement.losses) == 1


def test_a_second_feedback_is_told() -> None:
    index = np.diag([1.5, 1.5, 0.0, 0.0, 0.0, 0.0])
    heard = np.array([1.0, 1.0, 0.0, 0.0, 0.0, 0.0])
    placement = nearest_algorithm(Structure(index, heard, index > 0.0, heard > 0.0))
    assert [loss for loss in placement.losses if "feedback" in loss]
