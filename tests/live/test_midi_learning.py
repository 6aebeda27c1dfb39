"""Controllers learn parameters by being moved, and take them over where they meet."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textsynth_app.live.controller_learning import Controller, ControllerMap
from textsynth_app.live.midi_router import Movement

CUTOFF, LEVEL = "filter.cutoff", "master.level"


class Desk:
    """A controller map beside parameters that follow it."""

    def __init__(self, **positions):
        self.map = ControllerMap()
        self.positions = {CUTOFF: 0.5, LEVEL: 0.5} | positions

    def learn(self, parameter, control, channel=0):
        self.map.learn(parameter)
        self.move(control, 0, channel)

    def move(self, control, value, channel=0):
        """Move a controller; returns the parameter's new position, or None if nothing followed."""
        turned = self.map.move(Movement(channel, control, value), self.positions.__getitem__)
        if turned is None:
            return None
        parameter, position = turned
        self.positions[parameter] = position
        return position


def test_the_first_controller_that_moves_is_learned():
    desk = Desk()
    desk.map.learn(CUTOFF)
    desk.move(20, 3, channel=2)
    assert desk.map.controller(CUTOFF) == Controller(2, 20)
    assert str(desk.map.controller(CUTOFF)) == "controller 20, channel 3"
    assert desk.map.learning is None
    assert desk.map.controllers == {(2, 20)}
    desk.move(21, 3)
    assert desk.map.controllers == {(2, 20)}


def test_learning_may_be_cancelled_and_needs_a_parameter():
    desk = Desk()
    desk.map.learn(CUTOFF)
    desk.map.cancel()
    desk.move(20, 3)
    assert desk.map.controllers == set()
    with pytest.raises(KeyError):
        desk.map.learn("no.such")


def test_controllers_with_a_meaning_of_their_own_are_passed_over_while_learning():
    desk = Desk()
    desk.map.learn(CUTOFF)
    for control in (6, 38, 98, 99, 100, 101, 120, 121, 123):
        desk.move(control, 5)
    assert desk.map.learning == CUTOFF
    desk.move(1, 5)
    assert desk.map.controllers == {(0, 1)}


def test_nothing_jumps_until_controller_and_parameter_meet():
    desk = Desk()
    desk.learn(CUTOFF, 20)
    assert [desk.move(20, value) for value in (10, 40, 61)] == [None, None, None]
    assert desk.move(20, 70) == pytest.approx(70 / 127)  # it has passed 63.5
    assert desk.move(20, 127) == 1.0
    assert desk.move(20, 0) == 0.0


def test_from_above_as_from_below():
    desk = Desk()
    desk.learn(CUTOFF, 20)
    assert desk.move(20, 127) == 1.0  # from 0 to 1 it passed the parameter, too
    desk.positions[CUTOFF] = 0.5
    assert [desk.move(20, value) for value in (120, 70)] == [None, None]
    assert desk.move(20, 50) == pytest.approx(50 / 127)


def test_a_parameter_changed_by_other_means_waits_to_be_met_again():
    desk = Desk()
    desk.learn(CUTOFF, 20)
    desk.move(20, 64)
    assert desk.move(20, 100) == pytest.approx(100 / 127)
    desk.positions[CUTOFF] = 0.1  # by the mouse, or a new sound
    assert [desk.move(20, value) for value in (101, 90, 20)] == [None, None, None]
    assert desk.move(20, 13) == pytest.approx(13 / 127)
    assert desk.move(20, 60) == pytest.approx(60 / 127)


def test_one_controller_for_each_parameter_and_one_parameter_for_each():
    desk = Desk()
    desk.learn(CUTOFF, 20)
    desk.learn(CUTOFF, 21)
    assert desk.map.controllers == {(0, 21)}
    desk.learn(LEVEL, 21)
    assert desk.map.controller(CUTOFF) is None
    assert desk.map.controller(LEVEL) == Controller(0, 21)
    desk.learn(CUTOFF, 21, channel=1)
    assert desk.map.controllers == {(0, 21), (1, 21)}


def test_forgetting_one_and_all():
    desk = Desk()
    desk.learn(CUTOFF, 20)
    desk.learn(LEVEL, 21)
    desk.map.forget(CUTOFF)
    desk.map.forget(CUTOFF)
    assert desk.map.controllers == {(0, 21)}
    assert desk.move(20, 64) is None
    desk.map.forget_all()
    assert desk.map.controllers == set()


def test_fine_controllers_use_fourteen_bits():
    desk = Desk()
    desk.learn(CUTOFF, 20)
    desk.move(20, 64)
    assert desk.move(52, 127) == pytest.approx((64 * 128 + 127) / 16383)
    assert desk.move(52, 0) == pytest.approx(64 * 128 / 16383)
    desk.move(52, 127)
    assert desk.move(20, 127) == 1.0
    assert desk.move(52, 64, channel=1) is None


def test_an_upper_controller_learned_for_itself_is_no_fine_one():
    desk = Desk()
    desk.learn(LEVEL, 20)
    desk.learn(CUTOFF, 52)
    desk.move(52, 64)
    assert desk.move(52, 70) == pytest.approx(70 / 127)
    assert desk.positions == {CUTOFF: pytest.approx(70 / 127), LEVEL: 0.5}


def test_it_survives_plain_json():
    desk = Desk()
    desk.learn(CUTOFF, 20)
    desk.learn(LEVEL, 21, channel=15)
    again = ControllerMap()
    again.restore(json.loads(json.dumps(desk.map.to_json())))
    assert again.to_json() == desk.map.to_json()
    assert again.controllers == {(0, 20), (15, 21)}


GOOD = {"parameter": CUTOFF, "channel": 0, "control": 20}


@pytest.mark.parametrize(
    "change",
    [
        {"parameter": "no.such"},
        {"parameter": 5},
        {"parameter": ["filter.cutoff"]},
        {"channel": 16},
        {"channel": -1},
        {"channel": True},
        {"channel": 0.0},
        {"control": 128},
        {"control": 121},
        {"control": None},
    ],
)
def test_entries_that_make_no_sense_are_left_out(change):
    learned = ControllerMap()
    learned.restore([GOOD | change, {"parameter": LEVEL, "channel": 1, "control": 2}])
    assert learned.controllers == {(1, 2)}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["parameter", "channel", "control"]), inner),
)


@given(JSON)
def test_any_json_at_all_is_survived(data):
    learned = ControllerMap()
    learned.restore(data)
    assert all(0 <= channel < 16 and 0 <= control < 128 for channel, control in learned.controllers)


@given(st.lists(st.tuples(st.sampled_from([20, 52, 21]), st.integers(0, 127)), max_size=50), st.floats(0, 1))
def test_a_followed_parameter_is_where_its_controller_is(moves, start):
    desk = Desk(**{CUTOFF: start})
    desk.learn(CUTOFF, 20)
    for control, value in moves:
        position = desk.move(control, value)
        assert position is None or 0.0 <= position <= 1.0
        if position is not None and control == 20:
            assert position == pytest.approx(value / 127, abs=1 / 127)
