"""Hold keeps keys down until they are struck again; whatever ends it, nothing hangs."""

from __future__ import annotations

import pytest

from textsynth_app.app.play.notes import Notes


@pytest.fixture
def notes(qapp):
    return Notes()


@pytest.fixture
def sounding(notes):
    """The keys that sound."""
    keys = []
    notes.started.connect(lambda pitch, velocity, key: keys.append(key))
    notes.stopped.connect(keys.remove)
    return keys


def strike(notes, note, source="mouse"):
    notes.press(source, note, 90)
    notes.release(source)


def test_a_key_stays_down_until_it_is_struck_again(notes, sounding):
    notes.set_hold(True)
    strike(notes, 60)
    strike(notes, 64)
    assert sounding == [60, 64]
    assert notes.held() == {60: 90 / 127, 64: 90 / 127}
    strike(notes, 60)
    assert sounding == [64]
    assert notes.held().keys() == {64}
    strike(notes, 60)
    assert sounding == [64, 60]


def test_a_key_may_be_ended_by_another_source(notes, sounding):
    notes.set_hold(True)
    strike(notes, 60, "mouse")
    strike(notes, 60, ("key", 65))
    assert sounding == []


def test_switching_off_ends_what_no_finger_holds(notes, sounding):
    notes.set_hold(True)
    strike(notes, 60)
    notes.press("finger", 64)
    notes.set_hold(False)
    assert sounding == [64]
    notes.release("finger")
    assert sounding == []


def test_a_finger_on_a_kept_key_keeps_it_when_hold_ends(notes, sounding):
    notes.set_hold(True)
    notes.press("one", 60)
    notes.press("other", 60)
    notes.release("one")
    notes.set_hold(False)
    assert set(sounding) == {60}
    notes.release("other")
    assert notes.held() == {}


def test_gliding_with_hold_leaves_a_trail(notes, sounding):
    notes.set_hold(True)
    for note in (60, 62, 64):
        notes.press("mouse", note)
    notes.release("mouse")
    assert sounding == [60, 62, 64]


def test_lost_fingers_leave_what_hold_keeps_and_panic_does_not(notes, sounding):
    notes.set_hold(True)
    strike(notes, 60)
    notes.press("finger", 64)
    notes.let_go()
    assert sounding == [60, 64]
    assert not notes.holds("finger")
    notes.release_all()
    assert sounding == []
    assert notes.held() == {}


def test_lost_fingers_without_hold_end_everything(notes, sounding):
    notes.press("mouse", 60)
    notes.press("finger", 64)
    notes.audition(72.0, 5.0)
    notes.let_go()
    assert sounding == []


def test_the_test_note_is_never_kept(notes, sounding, qtbot):
    notes.set_hold(True)
    notes.audition(60.0, 0.02)
    qtbot.waitUntil(lambda: sounding == [])


def test_octave_changes_leave_kept_keys_alone(notes, sounding):
    notes.set_hold(True)
    strike(notes, 60)
    notes.move_octave(1)
    assert sounding == [60]
    notes.set_hold(False)
    assert sounding == []
