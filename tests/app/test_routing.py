"""The matrix as a graph: recognised as an algorithm, made one, and laid out for its diagram."""

from __future__ import annotations

import numpy as np
import pytest

from textsynth_app.app.operators.diagram_layout import CLEARANCE, layout
from textsynth_app.app.operators.routing import DEFAULT_INDEX, NUMBERS, Routing, Shape
from textsynth_app.library.dx7.algorithms import ALGORITHMS
from textsynth_app.synth.patch import DEFAULT_PATCH

FEEDBACK = 0.8


def routing_of(changes):
    return Routing.of(DEFAULT_PATCH.replace(changes).__getitem__)


def patch_of(algorithm):
    """A patch that is an algorithm, its feedback turned up."""
    empty = {f"matrix.{target}.{source}": 0.0 for target in NUMBERS for source in NUMBERS}
    empty |= {f"operators.{number}.output": 0.0 for number in NUMBERS}
    edges = {f"matrix.{target}.{source}": 1.5 for target, source in algorithm.edges}
    outputs = {f"operators.{number}.output": 0.7 for number in algorithm.carriers}
    target, source = algorithm.feedback
    return DEFAULT_PATCH.replace(empty | edges | outputs | {f"matrix.{target}.{source}": FEEDBACK})


def random_shapes(count):
    generator = np.random.default_rng(11)
    for number in range(count):
        connected = generator.random((6, 6)) < 0.05 + 0.9 * number / count
        edges = frozenset(
            (target, source) for target in NUMBERS for source in NUMBERS if connected[target - 1, source - 1]
        )
        yield Shape(edges, frozenset(number for number in NUMBERS if generator.random() < 0.4))


SHAPES = [Shape.of(algorithm) for algorithm in ALGORITHMS] + list(random_shapes(60))


@pytest.mark.parametrize("algorithm", ALGORITHMS, ids=lambda algorithm: str(algorithm.number))
def test_each_algorithm_is_recognised(algorithm):
    assert Routing.of(patch_of(algorithm).__getitem__).algorithm() is algorithm


@pytest.mark.parametrize("algorithm", ALGORITHMS, ids=lambda algorithm: str(algorithm.number))
def test_any_patch_can_be_made_each_algorithm(algorithm):
    for start in (DEFAULT_PATCH, patch_of(ALGORITHMS[31]), patch_of(ALGORITHMS[0])):
        changes = Routing.of(start.__getitem__).changes_to(algorithm)
        made = Routing.of(start.replace(changes).__getitem__)
        assert made.algorithm(algorithm.number) is algorithm
        assert made.changes_to(algorithm) == {}


def test_without_its_feedback_it_is_the_first_of_those_alike_or_the_preferred():
    first = patch_of(ALGORITHMS[0]).replace({"matrix.6.6": 0.0})
    routing = Routing.of(first.__getitem__)
    assert routing.algorithm().number == 1
    assert routing.algorithm(2).number == 2
    assert routing.algorithm(31).number == 1


@pytest.mark.parametrize("name", ["matrix.6.1", "matrix.3.3"])
def test_one_connection_more_makes_it_none(name):
    changed = patch_of(ALGORITHMS[4]).replace({name: 0.2})
    assert Routing.of(changed.__getitem__).algorithm() is None


def test_one_output_more_makes_it_none():
    assert routing_of({"operators.6.output": 0.1}).algorithm() is None


def test_what_is_there_already_is_kept_and_the_rest_gets_defaults():
    start = DEFAULT_PATCH.replace({"matrix.1.2": 3.0, "matrix.2.5": 1.0, "matrix.2.2": 0.4, "operators.1.output": 0.6})
    changes = Routing.of(start.__getitem__).changes_to(ALGORITHMS[4])  # 2 to 1, 4 to 3, 6 to 5, feedback of 6
    assert changes == {
        "matrix.2.5": 0.0,
        "matrix.2.2": 0.0,
        "matrix.3.4": DEFAULT_INDEX,
        "matrix.5.6": DEFAULT_INDEX,
        "matrix.6.6": 0.4,
        "operators.3.output": 1.0,
        "operators.5.output": 1.0,
    }


def test_what_is_off_or_turned_down_does_not_sound():
    routing = routing_of({"operators.1.on": 0.0, "operators.3.level": -20.0})
    assert routing.sounding == {2, 3}
    assert routing.targets(2) == (1,)


@pytest.mark.parametrize("shape", SHAPES)
def test_every_connection_has_its_line(shape):
    plan = layout(shape)
    loops = {(number, number) for number in plan.loops}
    assert set(plan.lines) | set(plan.returns) | loops == shape.edges
    assert not set(plan.lines) & set(plan.returns)


@pytest.mark.parametrize("shape", SHAPES)
def test_modulators_stand_above_what_they_modulate(shape):
    plan = layout(shape)
    for target, source in plan.lines:
        assert plan.places[source][1] > plan.places[target][1]


@pytest.mark.parametrize("shape", SHAPES)
def test_boxes_keep_apart_and_lines_pass_between_them(shape):
    plan = layout(shape)
    places = list(plan.places.values())
    for place, (x, level) in enumerate(places):
        assert all(other != level or abs(x - around) >= 1.0 - 1e-9 for around, other in places[:place])
    for line in plan.lines.values():
        for x, level in line[1:-1]:
            assert all(at != level or abs(box - x) >= CLEARANCE - 1e-9 for box, at in places)


def test_only_cycles_lead_back_up():
    acyclic = [Shape.of(algorithm) for algorithm in ALGORITHMS if algorithm.feedback[0] == algorithm.feedback[1]]
    assert len(acyclic) == 30
    assert all(not layout(shape).returns for shape in acyclic)
    assert set(layout(Shape.of(ALGORITHMS[3])).returns) == {(6, 4)}


@pytest.mark.parametrize("algorithm", ALGORITHMS, ids=lambda algorithm: str(algorithm.number))
def test_carriers_of_the_algorithms_stand_at_the_bottom(algorithm):
    plan = layout(Shape.of(algorithm))
    assert {number for number, (_, level) in plan.places.items() if level == 0} == set(algorithm.carriers)


def test_stacks_are_straight():
    plan = layout(Shape.of(ALGORITHMS[0]))
    xs = [plan.places[number][0] for number in NUMBERS]
    assert xs == pytest.approx([0.0, 0.0, 1.0, 1.0, 1.0, 1.0], abs=1e-3)
