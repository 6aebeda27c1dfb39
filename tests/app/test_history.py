"""Undo and redo: one gesture is one step, and words come back with the sound."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from textsynth_app.app.history import History
from textsynth_app.app.sound import Sound
from textsynth_app.app.window import Window
from textsynth_app.app.words.prompting import Prompting
from textsynth_app.app.worker import ModelWorker
from textsynth_app.synth.patch import Patch


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def parts(qapp: object) -> tuple[Sound, History, Clock]:
    clock, sound = Clock(), Sound()
    prompting = Prompting(sound, ModelWorker(lambda progress: None))  # type: ignore[arg-type, return-value]
    sound.prompting = prompting  # type: ignore[attr-defined]  # kept alive
    return sound, History(sound, prompting, clock), clock


def test_quick_turns_of_one_knob_are_one_step(parts: tuple[Sound, History, Clock]) -> None:
    sound, history, clock = parts
    first = sound.patch
    for value in (100.0, 200.0, 300.0):
        clock.now += 0.1
        sound.set_value("filter.cutoff", value)
    assert history.stack.count() == 1
    clock.now += 5.0
    sound.set_value("filter.cutoff", 400.0)
    clock.now += 5.0
    sound.set_value("filter.resonance", 0.4)
    assert history.stack.count() == 3
    for _ in range(3):
        history.stack.undo()
    assert sound.patch == first
    history.stack.redo()
    assert sound.patch == first.replace({"filter.cutoff": 300.0})


def test_a_new_turn_after_undo_begins_a_new_step(parts: tuple[Sound, History, Clock]) -> None:
    sound, history, _ = parts
    first = sound.patch
    sound.set_value("filter.cutoff", 100.0)
    history.stack.undo()
    sound.set_value("filter.cutoff", 200.0)
    assert history.stack.count() == 1
    history.stack.undo()
    assert sound.patch == first


def test_a_step_is_called_after_what_was_done(parts: tuple[Sound, History, Clock]) -> None:
    sound, history, _ = parts
    sound.set_value("filter.cutoff", 100.0)
    assert history.stack.undoText() == "Cutoff"
    sound.change_to(sound.patch.replace({"filter.resonance": 0.3}), "restyle")
    assert history.stack.undoText() == "restyle"


def test_one_drag_is_one_step_whatever_it_turns(window: Window, qtbot: QtBot) -> None:
    knob = window.knobs.knobs["filter.cutoff"]
    first = window.sound.patch
    centre = knob.rect().center()
    count = window.history.stack.count()
    qtbot.mousePress(knob, Qt.MouseButton.LeftButton, pos=centre)
    for step in range(1, 6):
        qtbot.mouseMove(knob, centre + QPoint(0, 8 * step))
    window.sound.set_value("filter.resonance", 0.77)  # as a point that moves two parameters at once does
    qtbot.mouseRelease(knob, Qt.MouseButton.LeftButton, pos=centre + QPoint(0, 40))
    assert window.sound.patch["filter.cutoff"] != first["filter.cutoff"]
    assert window.history.stack.count() == count + 1
    window.history.stack.undo()
    assert window.sound.patch == first


def test_undoing_a_prompt_brings_back_sound_words_and_name(
    make_window: Callable[..., Window], qtbot: QtBot, bell: Patch, chime: Patch
) -> None:
    window = make_window()
    for words, patch in (("deep bell", bell), ("glass chime", chime)):
        window.prompts.line_a.clear()
        qtbot.keyClicks(window.prompts.line_a, words)
        qtbot.waitUntil(lambda patch=patch: window.sound.patch == patch)
        with qtbot.waitSignal(window.prompting.play):
            qtbot.keyClick(window.prompts.line_a, Qt.Key.Key_Return)
    assert window.sound.name == "glass chime"
    while window.sound.patch != bell and window.history.stack.canUndo():
        window.history.stack.undo()
    assert window.prompts.line_a.text() == "deep bell"
    assert window.sound.name == "deep bell"
    window.history.stack.redo()
    while window.history.stack.canRedo():
        window.history.stack.redo()
    assert window.prompts.line_a.text() == "glass chime"
    assert window.sound.patch == chime


def test_two_controllers_turned_together_are_one_step(parts: tuple[Sound, History, Clock]) -> None:
    sound, history, clock = parts
    first = sound.patch
    for step in range(1, 11):
        clock.now += 0.016
        sound.set_value("filter.cutoff", 100.0 * step)
        sound.set_value("filter.resonance", 0.05 * step)
    assert history.stack.count() == 1
    assert history.stack.undoText() == "knobs"
    history.undo()
    assert sound.patch == first


def test_what_plays_back_is_one_step_whatever_the_mouse_does(parts: tuple[Sound, History, Clock]) -> None:
    sound, history, clock = parts
    history.hold(True)
    for step in range(5):
        clock.now += 3.0
        sound.set_value("filter.cutoff", 100.0 + step)
    history.hold(False)
    sound.set_value("filter.cutoff", 900.0)
    assert history.stack.count() == 2
