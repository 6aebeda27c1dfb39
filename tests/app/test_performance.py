"""The state of wheels, pedal, hold and computer keys, without widgets."""

from __future__ import annotations

import pytest

from textsynth_app.app.play.performance import Performance


@pytest.fixture
def performance(qapp):
    return Performance()


@pytest.fixture
def told(performance):
    """What the signals say, as (name, value)."""
    heard = []
    for name in ("bend", "wheel", "sustain", "hold", "velocity", "layout"):
        getattr(performance, f"{name}_changed").connect(lambda value, name=name: heard.append((name, value)))
    return heard


def test_bend_is_told_in_semitones_of_the_range(performance, told):
    performance.set_bend_range(12.0)
    performance.set_bend(-0.5)
    performance.set_bend(-3.0)
    assert told == [("bend", -6.0), ("bend", -12.0)]


def test_a_bent_wheel_follows_the_range(performance, told):
    performance.set_bend(0.5)
    performance.set_bend_range(7.0)
    assert told == [("bend", 1.0), ("bend", 3.5)]


def test_only_changes_are_told(performance, told):
    for _ in range(2):
        performance.set_wheel(0.25)
        performance.set_sustain(True)
        performance.set_hold(True)
    assert told == [("wheel", 0.25), ("sustain", True), ("hold", True)]


def test_rest_lets_go_of_everything(performance, told):
    performance.set_bend(1.0)
    performance.set_wheel(1.0)
    performance.set_sustain(True)
    performance.set_hold(True)
    told.clear()
    performance.rest()
    assert told == [("bend", 0.0), ("wheel", 0.0), ("sustain", False), ("hold", False)]


def test_a_fresh_engine_hears_of_what_is_not_at_rest(performance, told):
    performance.set_wheel(0.5)
    performance.set_hold(True)
    told.clear()
    performance.tell_again()
    assert told == [("wheel", 0.5)]


def test_velocity_goes_by_tens_between_its_ends(performance):
    heard = []
    performance.velocity_changed.connect(heard.append)
    for _ in range(4):
        performance.step_velocity(1)
    for _ in range(2):
        performance.step_velocity(-1)
    assert heard == [110, 120, 127, 120, 110]
    for _ in range(20):
        performance.step_velocity(-1)
    assert performance.velocity == 1


def test_automatic_layout_is_what_keys_give_away(performance, told):
    performance.expect_layout("QWERTZ")
    performance.see_key("Z", ord("W"))
    assert told == [("layout", "QWERTZ"), ("layout", "AZERTY")]
    assert performance.letter("A") == "Q"


def test_a_chosen_layout_stays_whatever_keys_say(performance, told):
    performance.choose_layout("QWERTZ")
    performance.see_key("Z", ord("W"))
    assert performance.layout == "QWERTZ"
    assert told == [("layout", "QWERTZ")]
    performance.choose_layout("automatic")
    assert performance.layout == "AZERTY"


def test_the_session_keeps_what_stays_put(performance):
    performance.set_wheel(0.3)
    performance.set_bend(0.7)
    performance.set_hold(True)
    performance.set_sustain(True)
    performance.set_velocity(64)
    performance.choose_layout("AZERTY")
    later = Performance()
    later.restore(performance.to_session())
    assert (later.wheel, later.velocity, later.layout) == (0.3, 64, "AZERTY")
    assert (later.bend, later.hold, later.sustain) == (0.0, False, False)


@pytest.mark.parametrize(
    "kept",
    [
        None,
        [],
        {"wheel": "much", "velocity": None, "layout": "DVORAK"},
        {"wheel": float("nan"), "velocity": 1.5, "layout": 3},
        {"velocity": True},
    ],
)
def test_a_damaged_session_leaves_everything_as_it_is(performance, kept):
    performance.restore(kept)
    assert (performance.wheel, performance.velocity, performance.layout_choice) == (0.0, 100, "automatic")
