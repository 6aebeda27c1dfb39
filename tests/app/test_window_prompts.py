"""Words at the keyboard become sound: live, newest first, with honest errors."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt

from textsynth_app.app.first_sound import FIRST_PATCH
from textsynth_app.language.errors import ModelError
from textsynth_app.language.morphing import End, Morph
from textsynth_app.language.operator_order import in_order_of
from textsynth_app.library.presets import Preset
from textsynth_app.synth.pitch import midi_note


def test_sound_follows_typing_after_a_pause_without_enter(window, qtbot, engine, model, bell):
    qtbot.keyClicks(window.prompts.line_a, "deep bell")
    assert model.asked == []  # nothing is asked while the keys still move
    qtbot.waitUntil(lambda: engine.newest_patch() == bell)
    assert model.asked == ["deep bell"]
    assert engine.named("note_on") == []
    assert window.sound.name == "deep bell"
    assert window.isWindowModified()


def test_enter_plays_the_answer_at_its_own_pitch_and_length(window, qtbot, engine, model):
    qtbot.keyClicks(window.prompts.line_a, "deep bell")
    qtbot.keyClick(window.prompts.line_a, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(engine.named("note_on")))
    kinds = [call[0] for call in engine.calls]
    assert kinds.index("note_on") > max(i for i, kind in enumerate(kinds) if kind == "set_patch")
    assert engine.named("note_on")[0][1] == pytest.approx(midi_note(110.0))
    qtbot.waitUntil(lambda: bool(engine.named("note_off")), timeout=4000)


def test_enter_again_plays_without_asking_again(window, qtbot, engine, model):
    qtbot.keyClicks(window.prompts.line_a, "deep bell")
    qtbot.keyClick(window.prompts.line_a, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(engine.named("note_on")) == 1)
    qtbot.keyClick(window.prompts.line_a, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(engine.named("note_on")) == 2)
    assert model.asked == ["deep bell"]


@pytest.mark.parametrize("forget", ["preset", "empty line"])
def test_what_nobody_waits_for_any_more_is_not_played_later(window, qtbot, engine, model, bell, forget):
    model.gate.clear()
    line = window.prompts.line_a
    qtbot.keyClicks(line, "first")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: model.asked == ["first"])
    with qtbot.waitSignal(window.prompting.busy_changed):
        if forget == "preset":
            window.take_preset(Preset("Kept"))
        else:
            line.clear()
    model.gate.set()
    line.clear()
    qtbot.keyClicks(line, "deep bell")
    qtbot.waitUntil(lambda: engine.newest_patch() == bell)
    qtbot.wait(50)
    assert engine.named("note_on") == []


def test_newest_prompt_wins_and_those_between_are_dropped(window, qtbot, engine, model, chime):
    model.gate.clear()
    line = window.prompts.line_a
    for text in ("first", "second", "third", "glass chime"):
        line.clear()
        qtbot.keyClicks(line, text)
        qtbot.wait(190)
    assert model.asked == ["first"]
    model.gate.set()
    qtbot.waitUntil(lambda: engine.newest_patch() == chime)
    assert model.asked == ["first", "glass chime"]
    # The answer to 'first' came late and must not have been heard.
    assert [patch for _, patch in engine.named("set_patch")] == [FIRST_PATCH, chime]


def test_prompt_typed_before_the_model_is_there_is_answered_when_it_is(make_window, qtbot, engine, model, bell):
    def slow_load(progress):
        progress("loading the words ...")
        model.gate.wait(10)
        return model

    model.gate.clear()
    window = make_window(load=slow_load)
    qtbot.waitUntil(lambda: window.status.model_text() == "loading the words ...")
    qtbot.keyClicks(window.prompts.line_a, "deep bell")
    qtbot.mousePress(window.keyboard, Qt.MouseButton.LeftButton, pos=_key_point(window, 60))
    assert engine.named("note_on")  # the last sound is playable meanwhile
    qtbot.mouseRelease(window.keyboard, Qt.MouseButton.LeftButton)
    qtbot.wait(200)
    model.gate.set()
    qtbot.waitUntil(lambda: engine.newest_patch() == bell)
    assert window.status.model_text() == "ready: embedded on cpu"


def test_prompt_given_at_start_is_answered(make_window, qtbot, engine, bell):
    window = make_window("deep bell")
    assert window.prompts.line_a.text() == "deep bell"
    qtbot.waitUntil(lambda: engine.newest_patch() == bell)


def test_prompt_given_at_start_is_heard_though_the_last_session_ended_at_b(make_window, qtbot, engine, bell, chime):
    first = make_window()
    qtbot.keyClicks(first.prompts.line_b, "glass chime")
    qtbot.waitUntil(first.prompts.slider.isEnabled)
    first.sound.set_position(1.0)
    first.close()
    second = make_window("deep bell")
    qtbot.waitUntil(lambda: second.sound.end("a") == bell)
    assert engine.newest_patch() == bell
    assert second.prompts.slider.current() == 0.0


@pytest.mark.parametrize("prompt", ["x" * 10_500, "deep \udcff bell"])
def test_prompt_given_at_start_is_asked_as_the_line_shows_it(make_window, qtbot, model, prompt):
    window = make_window(prompt)
    qtbot.waitUntil(lambda: bool(model.asked))
    assert model.asked == [window.prompts.line_a.text()]
    assert model.asked[0].encode()


def test_refused_prompt_says_why_and_keeps_the_sound(window, qtbot, engine):
    window.prompts.line_a.textEdited.emit("\x07")
    qtbot.waitUntil(lambda: "describe a sound" in window.messages.text())
    assert engine.newest_patch() == FIRST_PATCH
    qtbot.keyClicks(window.prompts.line_a, "deep bell")
    qtbot.waitUntil(lambda: "describe a sound" not in window.messages.text())


def test_prompt_too_long_to_be_read_whole_is_told_as_long_as_it_is(window, qtbot, engine):
    window.messages.dismiss()
    line = window.prompts.line_b
    line.insert("bell " * 100)
    assert window.messages.isHidden()  # 499 characters and a space
    line.insert("and more")
    assert "first 500 characters" in window.messages.text()
    window.messages.dismiss()
    line.insert(" and more")
    assert window.messages.isHidden()  # put away is put away
    line.clear()
    line.insert("bell " * 110)
    assert "first 500 characters" in window.messages.text()
    line.setText("bell")
    assert window.messages.isHidden()


def test_emptied_prompt_keeps_the_sound(window, qtbot, engine, model, bell):
    qtbot.keyClicks(window.prompts.line_a, "deep bell")
    qtbot.waitUntil(lambda: engine.newest_patch() == bell)
    window.prompts.line_a.clear()
    qtbot.wait(250)
    assert engine.newest_patch() == bell
    assert model.asked == ["deep bell"]


@pytest.mark.parametrize(
    "error",
    [ModelError("The weights realnvp.safetensors are missing: install again."), ImportError("No module: torch")],
)
def test_model_that_cannot_be_loaded_leaves_the_window_playable(make_window, qtbot, engine, error):
    def broken(progress):
        raise error

    window = make_window(load=broken)
    qtbot.waitUntil(lambda: str(error) in window.messages.text())
    assert str(error) in window.status.model_text()
    qtbot.keyClicks(window.prompts.line_a, "deep bell")
    qtbot.keyClick(window.prompts.line_a, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(engine.named("note_on")))  # the sound it has


def test_morph_between_two_prompts_and_beyond(window, qtbot, engine, bell, chime):
    slider = window.prompts.slider
    assert not slider.isEnabled()
    qtbot.keyClicks(window.prompts.line_a, "deep bell")
    qtbot.keyClicks(window.prompts.line_b, "glass chime")
    qtbot.waitUntil(slider.isEnabled)
    qtbot.waitUntil(lambda: window.sound.end("a") == bell)
    assert engine.newest_patch() == bell  # B alone changes nothing yet
    for position in (0.5, 1.0, 1.25, -0.25):
        point = slider.rect().center()
        point.setX(round(slider.x_of(position)))
        qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=point)
        qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=point)
        assert slider.current() == pytest.approx(position, abs=0.006)
        way = Morph([End(bell), End(chime)], window.sound.path, seamless=True)
        assert engine.newest_patch() == way.at(slider.current())
    window.prompts.line_b.clear()
    qtbot.waitUntil(lambda: not slider.isEnabled())
    assert slider.current() == 0.0
    assert engine.newest_patch() == bell


def test_b_alone_neither_changes_nor_marks_the_sound(window, qtbot, engine):
    qtbot.keyClicks(window.prompts.line_b, "glass chime")
    qtbot.waitUntil(window.prompts.slider.isEnabled)
    assert engine.newest_patch() == FIRST_PATCH
    assert not window.isWindowModified()


def test_enter_in_a_line_plays_that_line(window, qtbot, engine, bell, chime):
    qtbot.keyClicks(window.prompts.line_a, "deep bell")
    qtbot.keyClicks(window.prompts.line_b, "glass chime")
    qtbot.keyClick(window.prompts.line_b, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(engine.named("note_on")))
    assert window.prompts.slider.current() == 1.0
    assert window.sound.patch == in_order_of(bell, chime)
    assert engine.named("note_on")[0][1] == pytest.approx(midi_note(1760.0))
    assert window.windowTitle().startswith("deep bell → glass chime")
    qtbot.keyClick(window.prompts.line_a, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(engine.named("note_on")) == 2)
    assert window.sound.patch == bell
    window.prompts.slider.setValue(500)
    qtbot.mouseClick(window.prompts.play_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(engine.named("note_on")) == 3)
    assert window.prompts.slider.current() == 0.5  # between the ends the place is the user's


def test_prompt_changes_a_held_note_of_the_real_voice(make_window, qtbot, chime, real_engine):
    window = make_window(opener=real_engine)
    window.notes.press("test", 69.0)
    qtbot.waitUntil(lambda: _peak_hertz(window) == pytest.approx(440, abs=8), timeout=4000)
    before = window.instrument.read_scope(8192)
    qtbot.keyClicks(window.prompts.line_a, "glass chime")
    qtbot.waitUntil(lambda: window.sound.end("a") == chime)
    qtbot.wait(400)
    after = window.instrument.read_scope(8192)
    assert np.max(np.abs(after)) > 0.01
    assert _flattened(before) @ _flattened(after) < 0.9  # another spectrum under the same held key


def _peak_hertz(window) -> float:
    audio = window.instrument.read_scope(8192)
    return float(np.argmax(np.abs(np.fft.rfft(audio * np.hanning(8192)))) * 48000 / 8192)


def _flattened(audio: np.ndarray) -> np.ndarray:
    spectrum = np.abs(np.fft.rfft(audio * np.hanning(len(audio))))
    return spectrum / np.linalg.norm(spectrum)


def _key_point(window, note):
    return window.keyboard.key_rect(note).center().toPoint()
