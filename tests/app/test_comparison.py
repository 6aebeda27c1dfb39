"""Comparing by ear: equally loud, without a trace in the sound, and blind."""

from __future__ import annotations

import math
import random
import threading

import numpy as np
import pytest
from PySide6.QtCore import Qt

from textsynth_app.app import theme
from textsynth_app.app.first_sound import FIRST_PATCH
from textsynth_app.app.habits.blind_test import BlindTest, chance_of_guessing
from textsynth_app.app.habits.blind_test_dialog import BlindTestDialog
from textsynth_app.app.habits.compare_bar import CompareBar
from textsynth_app.app.habits.comparison import ENDS, FIRST, SECOND, Comparison
from textsynth_app.app.habits.loudness_match import Loudness, matching_gains, measured, with_gain
from textsynth_app.app.instrument import Instrument, Opened
from textsynth_app.app.play.notes import Notes
from textsynth_app.app.sound import Sound
from textsynth_app.synth.patch import DEFAULT_PATCH

LEVEL = "master.level"
QUIET, LOUD = DEFAULT_PATCH.replace({LEVEL: -20.0}), DEFAULT_PATCH.replace({LEVEL: -9.0})


def gains(first: float, second: float, peak: float = 0.1) -> tuple[float, float]:
    return matching_gains(QUIET, LOUD, (Loudness(first, peak), Loudness(second, peak)))


def test_sounds_meet_in_the_middle():
    assert gains(-24.0, -20.0) == pytest.approx((2.0, -2.0))
    assert gains(-20.0, -24.0) == pytest.approx((-2.0, 2.0))


def test_quieter_sound_is_raised_by_six_decibels_at_most_and_the_other_lowered_by_the_rest():
    assert gains(-40.0, -20.0) == pytest.approx((6.0, -14.0))


def test_nothing_is_raised_into_the_limiter_or_beyond_its_level():
    assert gains(-24.0, -20.0, peak=0.84)[0] == pytest.approx(0.1, abs=0.02)
    assert gains(-24.0, -20.0, peak=2.0) == pytest.approx((0.0, -4.0))
    full = DEFAULT_PATCH.replace({LEVEL: 0.0})
    loudness = (Loudness(-24.0, 0.1), Loudness(-20.0, 0.1))
    assert matching_gains(full, LOUD, loudness) == pytest.approx((0.0, -4.0))


@pytest.mark.parametrize("levels", [(-math.inf, -20.0), (-20.0, -math.inf), (-math.inf, -math.inf), (-20.0, -20.05)])
def test_silence_and_equals_are_left_as_they_are(levels):
    assert gains(*levels) == (0.0, 0.0)


def test_matched_sounds_measure_alike():
    first, second = FIRST_PATCH, DEFAULT_PATCH.replace({"filter.cutoff": 500.0, LEVEL: -15.0})
    raised = [
        with_gain(each, gain)
        for each, gain in zip(
            (first, second), matching_gains(first, second, (measured(first), measured(second))), strict=True
        )
    ]
    assert abs(measured(first).level - measured(second).level) > 1.0
    assert measured(raised[0]).level == pytest.approx(measured(raised[1]).level, abs=0.3)


def test_measure_follows_the_level_and_hears_silence():
    assert measured(QUIET).level == pytest.approx(measured(LOUD).level - 11.0, abs=0.1)
    silent = DEFAULT_PATCH.replace({"operators.1.level": -60.0, "root.duration": 0.1})
    assert measured(silent).level == -math.inf


# The view model and its bar


class Desk:
    """A sound, its instrument and a comparison with made-up loudness: the cutoff tells it."""

    def __init__(self, engine, qtbot) -> None:
        self.sound, self.engine, self.notes = Sound(), engine, Notes()
        self.instrument = Instrument(self.sound.patch, lambda again, say: Opened(engine, None, "none"))
        self.sound.patch_changed.connect(self.instrument.set_patch)
        self.sound.value_changed.connect(self.instrument.set_parameter)
        self.measured_on: list[str] = []
        self.comparison = Comparison(self.sound, self.instrument, self.notes, self.measure)
        with qtbot.waitSignal(self.instrument.ready):
            self.instrument.start()

    def measure(self, patch) -> Loudness:
        self.measured_on.append(threading.current_thread().name)
        return Loudness(-30.0 if patch["filter.cutoff"] == 800.0 else -26.0, 0.1)

    def heard(self):
        return self.engine.newest_patch()


@pytest.fixture
def desk(engine, qtbot, qapp):
    theme.apply(qapp)
    made = Desk(engine, qtbot)
    yield made
    made.comparison.close()
    made.instrument.close()


def test_saved_sound_is_heard_equally_loud_and_the_edited_one_comes_back(desk, qtbot):
    saved = desk.sound.patch
    desk.sound.set_value("filter.cutoff", 800.0)
    edited = desk.sound.patch
    desk.comparison.toggle()
    qtbot.waitUntil(lambda: desk.comparison.heard == SECOND)
    assert desk.heard() == with_gain(saved, -2.0)
    assert threading.main_thread().name not in desk.measured_on
    desk.comparison.toggle()
    assert desk.comparison.heard == FIRST  # it is known by now: at once
    assert desk.heard() == with_gain(edited, 2.0)
    desk.comparison.stop()
    assert desk.heard() == edited == desk.sound.patch
    assert desk.sound.dirty


def test_edit_ends_the_comparison(desk, qtbot):
    desk.sound.set_value("filter.cutoff", 800.0)
    desk.comparison.hear(SECOND)
    qtbot.waitUntil(lambda: desk.comparison.heard == SECOND)
    desk.sound.set_value("filter.resonance", 0.4)
    assert desk.comparison.heard is None
    assert desk.heard() == desk.sound.patch


def test_change_while_it_is_measured_takes_the_wish_back(desk, qtbot):
    desk.sound.set_value("filter.cutoff", 800.0)
    desk.comparison.hear(SECOND)
    desk.sound.set_value("filter.cutoff", 801.0)
    qtbot.waitUntil(lambda: not desk.comparison.is_measuring)
    assert desk.comparison.heard is None
    assert desk.engine.calls[-1] == ("set_parameter", "filter.cutoff", 801.0)  # nothing else was played since


def test_without_matching_nothing_is_measured(desk):
    desk.sound.set_value("filter.cutoff", 800.0)
    desk.comparison.set_matches(False)
    desk.comparison.hear(SECOND)
    assert desk.heard() == desk.sound.state.saved
    assert desk.measured_on == []


def test_nothing_changed_is_nothing_to_compare(desk, qtbot):
    assert desk.comparison.sounds() is None
    desk.comparison.toggle()
    assert desk.comparison.heard is None
    bar = CompareBar(desk.comparison)
    qtbot.addWidget(bar)
    assert not bar.buttons[SECOND].isEnabled()
    assert "Nothing has changed" in bar.buttons[SECOND].toolTip()


def test_ends_of_the_morph_are_compared(desk, qtbot, bell, chime):
    desk.comparison.choose_pair(ENDS)
    assert desk.comparison.sounds() is None
    desk.sound.set_end("a", bell)
    desk.sound.set_end("b", chime)
    desk.comparison.set_matches(False)
    desk.comparison.hear(SECOND)
    assert desk.heard() == desk.sound.end("b")
    assert desk.comparison.names() == ("A", "B")


@pytest.fixture
def bar(desk, qtbot):
    desk.sound.set_value("filter.cutoff", 800.0)
    desk.comparison.prepare()
    qtbot.waitUntil(lambda: not desk.comparison.is_measuring)
    made = CompareBar(desk.comparison)
    qtbot.addWidget(made)
    made.show()
    return made


def test_click_changes_over_and_a_second_one_ends(bar, desk, qtbot):
    edited, saved = bar.buttons
    qtbot.mouseClick(saved, Qt.MouseButton.LeftButton)
    assert desk.comparison.heard == SECOND
    assert saved.isChecked() and not edited.isChecked()
    assert bar.gains.text() == "Edited +2.0 dB, Saved -2.0 dB"
    qtbot.mouseClick(edited, Qt.MouseButton.LeftButton)
    assert desk.comparison.heard == FIRST
    qtbot.mouseClick(edited, Qt.MouseButton.LeftButton)
    assert desk.comparison.heard is None
    assert not edited.isChecked()
    assert bar.gains.text() == ""


def test_held_button_is_heard_as_long_as_it_is_held(bar, desk, qtbot, monkeypatch):
    monkeypatch.setattr("textsynth_app.app.habits.compare_bar.HOLD_MS", 30)
    qtbot.mousePress(bar.buttons[SECOND], Qt.MouseButton.LeftButton)
    assert desk.comparison.heard == SECOND
    qtbot.wait(60)
    qtbot.mouseRelease(bar.buttons[SECOND], Qt.MouseButton.LeftButton)
    assert desk.comparison.heard is None
    assert desk.heard() == desk.sound.patch


def test_matching_is_switched_by_the_keyboard_while_it_is_heard(bar, desk, qtbot):
    desk.comparison.hear(SECOND)
    qtbot.keyClick(bar.match, Qt.Key.Key_Space)
    assert not desk.comparison.matches
    assert desk.heard() == desk.sound.state.saved


# Blind


def test_chance_of_guessing_is_the_binomial_tail():
    assert chance_of_guessing(0, 0) == 1.0
    assert chance_of_guessing(10, 10) == pytest.approx(1 / 1024)
    assert chance_of_guessing(9, 10) == pytest.approx(11 / 1024)
    assert chance_of_guessing(8, 10) == pytest.approx(0.0547, abs=1e-4)
    tosses = np.random.default_rng(1).binomial(16, 0.5, 200_000)
    assert chance_of_guessing(12, 16) == pytest.approx(float((tosses >= 12).mean()), abs=0.003)


def test_who_hears_it_is_told_from_who_guesses():
    hearing, deaf = BlindTest(10, random.Random(3)), BlindTest(10, random.Random(3))
    while not hearing.is_over:
        hearing.answer(hearing.x)
        deaf.answer(0)
    assert hearing.right == 10 and hearing.is_heard
    assert 0 < deaf.right < 10 and not deaf.is_heard
    hearing.answer(0)
    assert len(hearing.answered) == 10


def test_x_is_either_equally_often_and_rounds_stay_in_their_range():
    test = BlindTest(99, random.Random(5))
    assert test.rounds == 20
    assert BlindTest(1).rounds == 5
    drawn = [BlindTest(chance=random.Random(seed)).x for seed in range(400)]
    assert 150 < sum(drawn) < 250


@pytest.fixture
def played():
    return []


@pytest.fixture
def dialog(qtbot, qapp, played):
    theme.apply(qapp)
    made = BlindTestDialog(lambda: (QUIET, LOUD), ("edited", "saved"), played.append)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_blind_test_by_keyboard_from_beginning_to_verdict(dialog, qtbot, played):
    dialog.rounds.show_choice(5)
    qtbot.mouseClick(dialog.begin_button, Qt.MouseButton.LeftButton)
    for number in range(1, 6):
        assert f"{number} of 5" in dialog.count.text()
        assert not dialog.votes[0].isEnabled()  # who has not heard X can only guess
        for key in (Qt.Key.Key_A, Qt.Key.Key_B, Qt.Key.Key_X):
            qtbot.keyClick(dialog, key)
        assert played[-3:-1] == [QUIET, LOUD]
        x = [QUIET, LOUD].index(played[-1])
        assert x == dialog.test.x
        qtbot.mouseClick(dialog.votes[x], Qt.MouseButton.LeftButton)
    assert "You hear the difference" in dialog.verdict.text()
    assert "5 of 5" in dialog.score.text() and "p = 0.031" in dialog.score.text()


def test_nothing_tells_x_before_the_end(dialog, qtbot):
    dialog.begin()
    dialog.hear(2)
    texts = {dialog.count.text(), dialog.hint.text(), *(button.text() for button in (*dialog.players, *dialog.votes))}
    dialog._vote(0)
    assert not any("right" in text for text in texts | {dialog.count.text()})
