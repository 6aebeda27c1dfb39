"""Gestures: made, run through, written down and read back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from textsynth_app.app.morph.gesture import LONGEST_S, POINTS_PER_SECOND, Gesture, GestureError, Lane, decoded, encoded
from textsynth_app.app.morph.gesture_bar import GestureBar
from textsynth_app.app.morph.gesture_deck import IDLE, PLAYING, RECORDING, GestureDeck
from textsynth_app.app.morph.gesture_file import load_gesture, save_gesture
from textsynth_app.app.morph.gesture_time import Playback, Recording
from textsynth_app.app.morph.pad_model import PadModel
from textsynth_app.app.sound import Sound
from textsynth_app.library.errors import LibraryError
from textsynth_app.library.presets import Preset
from textsynth_app.synth.patch import Patch


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def ramp(clock: Clock, recording: Recording, seconds: float = 2.0, steps: int = 200) -> None:
    for step in range(steps + 1):
        recording.add("slider", (step / steps,))
        clock.now += seconds / steps


def test_time_begins_with_the_first_movement_and_ends_with_the_last(clock: Clock) -> None:
    recording = Recording({"slider": (0.0,)}, clock)
    clock.now += 7.0
    ramp(clock, recording)
    clock.now += 3.0
    gesture = recording.gesture()
    assert gesture is not None
    assert gesture.seconds == pytest.approx(2.0, abs=0.02)
    assert gesture.at(1.0)["slider"][0] == pytest.approx(0.5, abs=0.02)


def test_no_more_points_are_kept_than_are_needed(clock: Clock) -> None:
    recording = Recording({"slider": (0.0,)}, clock)
    ramp(clock, recording, seconds=2.0, steps=2000)
    gesture = recording.gesture()
    assert gesture is not None
    assert len(gesture.lanes["slider"].times) <= 2 * POINTS_PER_SECOND + 2


def test_what_rests_stays_where_it_was_until_it_moves_again(clock: Clock) -> None:
    recording = Recording({"pad": (0.5, 0.5)}, clock)
    for place in ((0.1, 0.2), (0.9, 0.8)):
        recording.add("pad", place)
        clock.now += 3.0
    gesture = recording.gesture()
    assert gesture is not None
    assert gesture.at(2.9)["pad"] == pytest.approx((0.1, 0.2))
    assert gesture.at(3.0)["pad"] == pytest.approx((0.9, 0.8))


def test_a_lane_that_moves_later_begins_where_it_was(clock: Clock) -> None:
    recording = Recording({"slider": (0.25,), "pad": (0.5, 0.5)}, clock)
    recording.add("slider", (0.3,))
    clock.now += 2.0
    recording.add("pad", (1.0, 1.0))
    gesture = recording.gesture()
    assert gesture is not None
    assert gesture.at(1.0)["pad"] == (0.5, 0.5)


def test_a_jump_is_no_gesture_and_five_minutes_are_all(clock: Clock) -> None:
    recording = Recording({"slider": (0.0,)}, clock)
    recording.add("slider", (1.0,))
    assert recording.gesture() is None
    clock.now += LONGEST_S + 5.0
    recording.add("slider", (0.5,))
    assert recording.is_full
    assert recording.gesture() is None


def straight(seconds: float = 2.0) -> Gesture:
    times = np.array([0.0, seconds])
    return Gesture(seconds, {"slider": Lane(times, np.array([[0.0, 1.0]]))})


def test_playing_ends_or_begins_again(clock: Clock) -> None:
    once, loop = Playback(straight(), 1.0, False, clock), Playback(straight(), 1.0, True, clock)
    clock.now += 2.5
    assert once.is_over
    assert once.seconds == 2.0
    assert not loop.is_over
    assert loop.seconds == pytest.approx(0.5)


def test_another_speed_goes_on_from_the_same_place(clock: Clock) -> None:
    playback = Playback(straight(8.0), 1.0, False, clock)
    clock.now += 2.0
    playback.set_speed(0.25)
    assert playback.seconds == pytest.approx(2.0)
    clock.now += 4.0
    assert playback.seconds == pytest.approx(3.0)
    playback.set_speed(100.0)
    clock.now += 1.0
    assert playback.seconds == pytest.approx(7.0)


def test_it_is_read_back_as_it_was_written(clock: Clock, tmp_path: Path) -> None:
    recording = Recording({"slider": (0.0,), "pad": (0.5, 0.5)}, clock)
    ramp(clock, recording)
    recording.add("pad", (0.25, 0.75))
    gesture = recording.gesture()
    assert gesture is not None
    save_gesture(gesture, tmp_path / "way.gesture.json")
    again = load_gesture(tmp_path / "way.gesture.json")
    assert again.to_json() == gesture.to_json()
    assert again.at(1.0)["slider"][0] == pytest.approx(gesture.at(1.0)["slider"][0], abs=1e-3)


GOOD: dict[str, Any] = straight().to_json()
SLIDER = GOOD["lanes"]["slider"]


@pytest.mark.parametrize(
    ("damage", "cause"),
    [
        ({"format": "textsynth-patch"}, "no gesture"),
        ({"schema": 99}, "newer"),
        ({"schema": True}, "whole number"),
        ({"seconds": 1e9}, "length"),
        ({"seconds": None}, "length"),
        ({"lanes": {}}, "lanes"),
        ({"lanes": {"knob": SLIDER}}, "lanes"),
        ({"lanes": {"slider": {"times": [0.0]}}}, "position"),
        ({"lanes": {"slider": {**SLIDER, "position": []}}}, "points"),
        ({"lanes": {"slider": {"times": [0.0] * 40_000, "position": [0.0] * 40_000}}}, "points"),
        ({"lanes": {"slider": {**SLIDER, "position": [0.0, "x"]}}}, "numbers"),
        ({"lanes": {"slider": {**SLIDER, "position": [0.0, 10**400]}}}, "numbers"),
        ({"lanes": {"slider": {**SLIDER, "position": [0.0, 1.0, 1.0]}}}, "numbers"),
        ({"lanes": {"slider": {**SLIDER, "position": [0.0, [1.0]]}}}, "numbers"),
        ({"lanes": {"slider": {**SLIDER, "position": [0.0, 9.0]}}}, "within"),
        ({"lanes": {"slider": {**SLIDER, "times": [2.0, 1.0]}}}, "rise"),
    ],
)
def test_what_is_damaged_is_refused_with_its_cause(damage: dict[str, Any], cause: str) -> None:
    with pytest.raises(GestureError, match=cause):
        decoded(json.dumps({**GOOD, **damage}).encode())


@pytest.mark.parametrize("data", [b"", b"\xff\xfe", b"[" * 100_000, encoded(straight())[:-9], b'{"seconds": NaN}'])
def test_what_is_no_json_is_refused(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_bytes(data)
    with pytest.raises(LibraryError, match=r"bad\.json"):
        load_gesture(tmp_path / "bad.json")


# The deck and its buttons


@pytest.fixture
def sound(qapp: object, bell: Patch, chime: Patch) -> Sound:
    made = Sound()
    made.set_end("a", bell, "bell")
    made.set_end("b", chime)
    return made


@pytest.fixture
def pad(sound: Sound, bell: Patch, chime: Patch) -> PadModel:
    made = PadModel(sound)
    made.set_corner(0, Preset("bell", bell))
    made.set_corner(1, Preset("chime", chime))
    return made


@pytest.fixture
def deck(sound: Sound, pad: PadModel, clock: Clock) -> GestureDeck:
    return GestureDeck(sound, pad, clock)


def move(deck: GestureDeck, sound: Sound, pad: PadModel, clock: Clock) -> None:
    """Record one second: the slider to B, then the pad from left to right."""
    deck.record()
    for step in range(1, 11):
        sound.set_position(step / 10)
        clock.now += 0.05
    for step in range(11):
        pad.move_to(step / 10, 0.5)
        clock.now += 0.05
    deck.stop()


def test_what_was_recorded_moves_again(
    deck: GestureDeck, sound: Sound, pad: PadModel, clock: Clock, qtbot: QtBot
) -> None:
    move(deck, sound, pad, clock)
    sound.set_position(0.7)
    pad.move_to(0.3, 0.1)
    deck.play()
    assert deck.state == PLAYING
    clock.now += 0.2
    qtbot.waitUntil(lambda: abs(sound.position - 0.5) < 0.02)
    assert pad.place == (0.5, 0.5)
    clock.now += 0.65
    qtbot.waitUntil(lambda: abs(pad.place[0] - 0.7) < 0.03)
    clock.now += 1.0
    qtbot.waitUntil(lambda: deck.state == IDLE)
    assert sound.position == 1.0
    assert pad.place == (1.0, 0.5)


def test_taking_hold_of_something_ends_the_playing(
    deck: GestureDeck, sound: Sound, pad: PadModel, clock: Clock
) -> None:
    move(deck, sound, pad, clock)
    deck.set_looping(True)
    deck.play()
    deck.interrupt()
    assert deck.state == IDLE
    deck.record()
    deck.interrupt()
    assert deck.state == RECORDING
    deck.stop()


def test_a_recording_without_movement_leaves_the_old_one(
    deck: GestureDeck, sound: Sound, pad: PadModel, clock: Clock
) -> None:
    move(deck, sound, pad, clock)
    before = deck.gesture
    deck.record()
    clock.now += 5.0
    deck.stop()
    assert deck.gesture is before


def test_a_gesture_that_can_move_nothing_says_so(deck: GestureDeck, sound: Sound, qtbot: QtBot) -> None:
    sound.set_end("b", None)
    deck.take(straight())
    with qtbot.waitSignal(deck.refused):
        deck.play()
    assert deck.state == IDLE


def test_the_buttons_do_it_all(
    deck: GestureDeck,
    sound: Sound,
    pad: PadModel,
    clock: Clock,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bar = GestureBar(deck)
    qtbot.addWidget(bar)
    assert not bar.play_button.isEnabled()
    bar.record_button.click()
    assert deck.state == RECORDING
    for step in range(1, 12):
        sound.set_position(step / 10)
        clock.now += 0.1
    bar.record_button.click()
    assert bar.time.text() == "0:00.0 / 0:01.0"
    bar.loop_button.click()
    bar.speed_box.setCurrentIndex(bar.speed_box.count() - 1)
    bar.speed_box.activated.emit(bar.speed_box.count() - 1)
    bar.play_button.click()
    clock.now += 1.1  # at four times the speed: round four times, and a little on
    qtbot.waitUntil(lambda: abs(sound.position - 0.5) < 0.03)
    bar.play_button.click()
    assert deck.state == IDLE

    target = tmp_path / "way"
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *args: (str(target), ""))
    with qtbot.waitSignal(bar.succeeded):
        bar.export_button.click()
    written = tmp_path / "way.gesture.json"
    assert json.loads(written.read_text())["format"] == "textsynth-gesture"
    deck.take(None)
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getOpenFileName", lambda *args: (str(written), ""))
    bar.open_button.click()
    assert deck.gesture is not None
    assert deck.gesture.seconds == pytest.approx(1.0)
    written.write_text("{}")
    with qtbot.waitSignal(bar.failed) as failed:
        bar.open_button.click()
    assert "way.gesture.json" in failed.args[0]
