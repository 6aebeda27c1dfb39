"""All controls together: locks, ghosts and modulation rings reach every one, on pages opened before and after."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from textsynth_app.app import theme
from textsynth_app.app.knob_panels import KnobPanels
from textsynth_app.app.modulation_reach import modulation_reach
from textsynth_app.synth.parameters import VOICE
from textsynth_app.synth.patch import DEFAULT_PATCH

CUTOFF = "filter.cutoff"
BRIGHT = DEFAULT_PATCH.replace({CUTOFF: 4000.0, "chorus.mix": 1.0})


@pytest.fixture
def panels(qtbot, qapp):
    theme.apply(qapp)
    made = KnobPanels()
    qtbot.addWidget(made)
    return made


def open_all(panels):
    for page in range(panels.tabs.count()):
        panels.tabs.setCurrentIndex(page)


def twins(panels, name):
    return [each for each in panels.findChildren(type(panels.knobs[name])) if each.parameter.name == name]


def test_locks_set_by_program_are_silent_and_reach_pages_opened_later(panels):
    told = []
    panels.locks_changed.connect(told.append)
    panels.set_locks({CUTOFF, "chorus.mix"})
    open_all(panels)
    assert panels.locked() == {CUTOFF, "chorus.mix"}
    assert {name for name, knob in panels.knobs.items() if knob.locked} == {CUTOFF, "chorus.mix"}
    panels.set_locks(set())
    assert not any(knob.locked for knob in panels.knobs.values())
    assert told == []


def test_locking_one_by_hand_locks_its_twin_and_tells_all(panels, qtbot):
    open_all(panels)
    panels.set_locks({"chorus.mix"})
    told = []
    panels.locks_changed.connect(told.append)
    first, second = twins(panels, CUTOFF)
    qtbot.mouseClick(second, Qt.MouseButton.MiddleButton)
    assert first.locked and second.locked
    assert told == [frozenset({CUTOFF, "chorus.mix"})]
    assert panels.locked() == told[0]
    qtbot.mouseClick(first, Qt.MouseButton.MiddleButton)
    assert not second.locked
    assert panels.locked() == {"chorus.mix"}


def test_ghosts_of_both_ends_reach_every_page(panels):
    panels.set_ghosts(DEFAULT_PATCH, BRIGHT)
    open_all(panels)
    position = VOICE[CUTOFF].normalise(4000.0)
    assert panels.knobs[CUTOFF].state.ghosts == (1.0, pytest.approx(position))
    assert panels.knobs["chorus.mix"].state.ghosts == (0.0, 1.0)
    panels.set_ghosts(DEFAULT_PATCH, None)
    assert panels.knobs["chorus.mix"].state.ghosts == (0.0, None)


def test_rings_follow_the_patch_and_single_values(panels):
    knob = panels.knobs[CUTOFF]
    assert knob.state.modulation is None
    panels.show_patch(DEFAULT_PATCH.replace({CUTOFF: 1000.0, "filter.envelope": 2.0}))
    octave = VOICE[CUTOFF].normalise(2000.0) - VOICE[CUTOFF].normalise(1000.0)
    low, high = knob.state.modulation
    assert low == pytest.approx(VOICE[CUTOFF].normalise(1000.0))
    assert high - low == pytest.approx(2 * octave)
    panels.show_value("filter.envelope", 0.0)
    assert knob.state.modulation is None


def test_a_turned_knob_tells_and_turns_its_twin(panels, qtbot):
    open_all(panels)
    told = []
    panels.moved.connect(lambda *values: told.append(values))
    first, second = twins(panels, CUTOFF)
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert told == [(CUTOFF, second.current())]
    assert second.current() == first.current() < 20000.0


def test_a_list_and_a_switch_tell_like_knobs(panels, qtbot):
    open_all(panels)
    told = []
    panels.moved.connect(lambda *values: told.append(values))
    qtbot.keyClick(panels.knobs["lfo.shape"], Qt.Key.Key_Down)
    qtbot.keyClick(panels.knobs["glide.mono"], Qt.Key.Key_Space)
    assert told == [("lfo.shape", 1.0), ("glide.mono", 1.0)]


def test_every_control_can_be_reached_by_tab(panels):
    open_all(panels)
    assert all(each.focusPolicy() & Qt.FocusPolicy.TabFocus for each in panels.knobs.values())


# How far modulation reaches


def test_nothing_moves_in_a_still_patch():
    assert modulation_reach(DEFAULT_PATCH.replace({"lfo.pitch": 0.0})) == {}


@pytest.mark.parametrize(
    ("changes", "name", "low", "high"),
    [
        ({CUTOFF: 1000.0, "lfo.cutoff": 1.0}, CUTOFF, 500.0, 2000.0),
        ({CUTOFF: 1000.0, "lfo.cutoff": 0.5, "lfo2.cutoff": 0.5}, CUTOFF, 500.0, 2000.0),
        ({CUTOFF: 1000.0, "filter.envelope": -1.0, "lfo.cutoff": 1.0}, CUTOFF, 250.0, 2000.0),
        ({CUTOFF: 15000.0, "filter.envelope": 6.0}, CUTOFF, 15000.0, 20000.0),
        ({"matrix.1.2": 4.0, "lfo.index": 0.5, "lfo2.index": 0.5}, "matrix.1.2", 1.0, 4.0),
        ({"operators.2.level": -5.0, "operators.2.tremolo": 0.5}, "operators.2.level", -25.0, -5.0),
        ({"master.level": -6.0, "lfo.amplitude": 0.5}, "master.level", -12.0206, -6.0),
        ({"master.level": -6.0, "lfo.amplitude": 1.0}, "master.level", -36.0, -6.0),
        ({"root.frequency": 440.0, "lfo.pitch": 1200.0}, "root.frequency", 220.0, 880.0),
        ({"root.frequency": 440.0, "lfo.pitch": 0.0, "pitch.envelope": 12.0}, "root.frequency", 440.0, 880.0),
        ({"root.frequency": 440.0, "lfo.pitch": 0.0, "pitch.level4": -12.0}, "root.frequency", 220.0, 440.0),
    ],
)
def test_what_moves_a_parameter_and_how_far(changes, name, low, high):
    reach = modulation_reach(DEFAULT_PATCH.replace(changes))[name]
    assert reach == pytest.approx((VOICE[name].normalise(low), VOICE[name].normalise(high)), abs=1e-4)
