"""All controls together: locks, ghosts and modulation rings reach every one, on pages opened before and after."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from textsynth_app.app import theme
from textsynth_app.app.page_list import parameter_pages
from textsynth_app.app.pages import Pages
from textsynth_app.synth.parameters import VOICE
from textsynth_app.synth.patch import DEFAULT_PATCH

CUTOFF = "filter.cutoff"
BRIGHT = DEFAULT_PATCH.replace({CUTOFF: 4000.0, "chorus.mix": 1.0})


@pytest.fixture
def panels(qtbot, qapp):
    theme.apply(qapp)
    made = Pages(parameter_pages(lambda values: None))
    qtbot.addWidget(made)
    return made


def open_all(panels):
    for name in VOICE.names:
        assert panels.reveal(name) is not None, name


def twins(panels, name):
    return [each for each in panels.findChildren(type(panels.knobs[name])) if each.parameter.name == name]


def test_locks_set_by_program_are_silent_and_reach_pages_opened_later(panels):
    told = []
    panels.surroundings.locks_changed.connect(told.append)
    panels.surroundings.set_locked({CUTOFF, "chorus.mix"})
    open_all(panels)
    assert {name for name, knob in panels.knobs.items() if knob.locked} == {CUTOFF, "chorus.mix"}
    panels.surroundings.set_locked(set())
    assert not any(knob.locked for knob in panels.knobs.values())
    assert told == []


def test_locking_one_by_hand_locks_its_twin_and_tells_all(panels, qtbot):
    open_all(panels)
    panels.surroundings.set_locked({"chorus.mix"})
    told = []
    panels.surroundings.locks_changed.connect(told.append)
    first, second = twins(panels, CUTOFF)
    qtbot.mouseClick(second, Qt.MouseButton.MiddleButton)
    assert first.locked and second.locked
    assert told == [frozenset({CUTOFF, "chorus.mix"})]
    qtbot.mouseClick(first, Qt.MouseButton.MiddleButton)
    assert not second.locked
    assert told[-1] == {"chorus.mix"}


def test_ghosts_of_both_ends_reach_every_page(panels):
    panels.surroundings.set_ends(DEFAULT_PATCH, BRIGHT)
    open_all(panels)
    position = VOICE[CUTOFF].normalise(4000.0)
    assert panels.knobs[CUTOFF].state.ghosts == (1.0, pytest.approx(position))
    assert panels.knobs["chorus.mix"].state.ghosts == (0.0, 1.0)
    panels.surroundings.set_ends(DEFAULT_PATCH, None)
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
    for page in ("core", "modulation"):  # hidden pages follow when they are opened
        panels.open(page)
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
