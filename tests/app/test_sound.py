"""The view model of the sound: ends, place, knobs, locks, ways."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from textsynth_app.app.first_sound import FIRST_PATCH
from textsynth_app.app.sound import MORPH_HIGH, Sound
from textsynth_app.language.operator_order import in_order_of
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch

BELL = DEFAULT_PATCH.replace({"operators.2.ratio": 3.5, "root.frequency": 110.0})
CHIME = DEFAULT_PATCH.replace({"operators.2.ratio": 14.0, "root.frequency": 1760.0})


@pytest.fixture
def sound(qapp: object) -> Sound:
    made = Sound()
    made.set_end("a", BELL, "bell")
    made.set_end("b", CHIME)
    return made


def test_the_ends_are_reached_exactly(sound: Sound) -> None:
    assert sound.patch == BELL
    sound.set_position(1.0)
    assert sound.patch == in_order_of(BELL, CHIME)
    sound.set_position(9.0)
    assert sound.position == MORPH_HIGH


def test_a_knob_at_an_end_belongs_to_it_and_between_them_to_the_place(sound: Sound) -> None:
    sound.set_value("filter.cutoff", 500.0)
    assert sound.end("a") == BELL.replace({"filter.cutoff": 500.0})
    sound.set_position(0.5)
    sound.set_value("filter.resonance", 0.9)
    assert sound.patch["filter.resonance"] == 0.9
    sound.set_position(0.25)
    assert sound.patch["filter.resonance"] == 0.9
    assert sound.end("a")["filter.resonance"] == BELL["filter.resonance"]


def test_locked_parameters_stay_whatever_words_say_but_not_by_hand(sound: Sound) -> None:
    sound.set_locked({"root.frequency"})
    sound.set_end("a", CHIME)
    assert sound.patch["root.frequency"] == BELL["root.frequency"]
    assert sound.patch["operators.2.ratio"] == CHIME["operators.2.ratio"]
    sound.change_to(BELL.replace({"root.frequency": 999.0}), "edit")
    assert sound.patch == BELL
    sound.set_value("root.frequency", 300.0)
    assert sound.patch["root.frequency"] == 300.0


def test_a_preset_is_taken_as_it_is_in_spite_of_locks(sound: Sound) -> None:
    sound.set_locked({"root.frequency"})
    sound.load(CHIME, "chime")
    assert sound.patch == CHIME
    assert not sound.dirty


def test_it_is_dirty_while_it_differs_from_what_is_saved(sound: Sound, qtbot: QtBot) -> None:
    sound.saved_as("bell")
    assert not sound.dirty
    with qtbot.waitSignal(sound.dirty_changed):
        sound.set_value("filter.cutoff", 500.0)
    assert sound.dirty
    sound.set_value("filter.cutoff", BELL["filter.cutoff"])
    assert not sound.dirty


class Stairs:
    """A way that stays at one patch."""

    def __init__(self, patch: Patch) -> None:
        self.patch = patch

    def at(self, position: float) -> Patch:
        return self.patch


def test_a_prepared_way_is_taken_while_it_fits(sound: Sound) -> None:
    sound.set_path("flow")
    sound.set_position(0.5)
    crossfaded = sound.patch
    a, b = sound.end("a"), sound.end("b")
    assert a is not None and b is not None
    sound.set_way(a, b, "noise", Stairs(FIRST_PATCH))
    assert sound.patch == crossfaded
    sound.set_way(a, b, "flow", Stairs(FIRST_PATCH))
    assert sound.patch == FIRST_PATCH
    sound.set_end("a", DEFAULT_PATCH)
    sound.set_way(a, b, "flow", Stairs(FIRST_PATCH))
    assert sound.patch != FIRST_PATCH


def test_a_state_can_be_gone_back_to(sound: Sound) -> None:
    state = sound.state
    sound.set_position(0.3)
    sound.set_value("filter.cutoff", 77.0)
    sound.set_end("b", None)
    assert sound.position == 0.0
    sound.go_to(state)
    assert sound.state == state
    assert sound.patch == BELL


def test_a_session_brings_everything_back(sound: Sound) -> None:
    sound.set_locked({"filter.cutoff"})
    sound.set_path("parameters")
    sound.set_position(0.4)
    sound.set_value("filter.resonance", 0.5)
    again = Sound()
    assert again.restore(sound.to_session())
    assert again.state == sound.state
    assert again.patch == sound.patch
    assert again.locked == sound.locked


@pytest.mark.parametrize("damage", [{"ends": {}}, {"turned": {"no.such": 1.0}}, {"position": "x"}, {"locked": ["?"]}])
def test_a_damaged_session_changes_nothing(sound: Sound, damage: dict[str, object]) -> None:
    fresh = Sound()
    assert not fresh.restore({**sound.to_session(), **damage})
    assert fresh.patch == FIRST_PATCH


def test_a_locked_knob_between_the_ends_stays_when_words_come(sound: Sound) -> None:
    sound.set_position(0.5)
    sound.set_value("filter.cutoff", 1234.0)
    sound.set_locked({"filter.cutoff"})
    sound.set_end("a", DEFAULT_PATCH)
    assert sound.patch["filter.cutoff"] == 1234.0


def test_a_value_that_changes_nothing_keeps_a_prepared_way(sound: Sound) -> None:
    sound.set_path("flow")
    a, b = sound.end("a"), sound.end("b")
    assert a is not None and b is not None
    sound.set_way(a, b, "flow", Stairs(FIRST_PATCH))
    sound.set_value("filter.cutoff", sound.patch["filter.cutoff"])
    sound.set_position(0.5)
    assert sound.patch == FIRST_PATCH
