"""MIDI and tuning in the window: inputs that come and go, controllers that turn knobs, scales that are remembered."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from textsynth_app.app.settings import Settings
from textsynth_app.live.errors import MidiError
from textsynth_app.live.tuning import TuningFiles
from textsynth_app.synth.pitch import hertz, midi_note

CUTOFF = "filter.cutoff"


@pytest.fixture
def piano(window, keyboards, qtbot):
    """A window with one keyboard connected."""
    keyboards.plug("Piano")
    qtbot.waitUntil(lambda: window.midi.state.names == ("Piano",))
    return window


@pytest.fixture
def nineteen(tmp_path):
    """Nineteen equal steps to the octave."""
    path = tmp_path / "19.scl"
    path.write_text("\n".join(["19 equal", "19", *(f"{1200 * step / 19:.6f}" for step in range(1, 20))]))
    return path


def action(menu, text):
    (found,) = [each for each in menu.actions() if text in each.text().replace("&", "")]
    return found


# Inputs


def test_the_window_opens_without_the_midi_packages():
    program = "import sys, textsynth_app.app.window; print({'mido', 'rtmidi'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_a_keyboard_opens_by_itself_and_its_notes_are_heard_and_seen(piano, keyboards, engine, qtbot):
    assert piano.midi_menu.button.text() == "Piano"
    keyboards.send("note_on", note=64, velocity=127)
    qtbot.waitUntil(lambda: engine.named("note_on") == [("note_on", 64.0, 127)])
    qtbot.waitUntil(lambda: piano.notes.held() == {64: 1.0})
    keyboards.send("note_off", note=64)
    qtbot.waitUntil(lambda: engine.held == [] and piano.notes.held() == {})


def test_keys_of_the_screen_and_of_midi_are_shown_together(piano, keyboards, engine, qtbot):
    keyboards.send("note_on", note=64, velocity=127)
    qtbot.waitUntil(lambda: 64 in piano.notes.held())
    piano.notes.press("mouse", 64)
    keyboards.send("note_off", note=64)
    qtbot.waitUntil(lambda: len(engine.held) == 1)
    assert engine.held == [64]
    assert piano.notes.held().keys() == {64}


def test_a_keyboard_pulled_out_leaves_no_note_hanging(piano, keyboards, engine, qtbot):
    keyboards.send("note_on", note=64, velocity=127)
    qtbot.waitUntil(lambda: len(engine.held) == 1)
    keyboards.pull("Piano")
    qtbot.waitUntil(lambda: engine.held == [] and piano.notes.held() == {})
    assert piano.midi_menu.button.text() == "no MIDI"
    keyboards.plug("Piano")
    qtbot.waitUntil(lambda: piano.midi.state.names == ("Piano",))


def test_the_lamp_is_lit_while_messages_come(piano, keyboards, qtbot):
    lit = []
    piano.midi.activity_changed.connect(lit.append)
    keyboards.send("clock")
    qtbot.waitUntil(lambda: lit == [True, False])


def test_many_keyboards_are_named_by_the_first_and_in_the_menu(piano, keyboards, qtbot):
    keyboards.plug("A controller with an endless name & more")
    qtbot.waitUntil(lambda: len(piano.midi.state.names) == 2)
    assert piano.midi_menu.button.text() == "Piano + 1"
    assert "endless name & more" in piano.midi_menu.button.toolTip()
    assert not action(piano.midi_menu.menu(), "endless name").isEnabled()


def test_a_machine_without_midi_is_told_in_the_tool_tip_alone(make_window, monkeypatch, qtbot):
    def refuse():
        raise MidiError("No MIDI here: ALSA's sequencer is missing.")

    monkeypatch.setattr("textsynth_app.live.midi.RtMidiSystem", refuse)
    window = make_window()
    qtbot.waitUntil(lambda: "ALSA's sequencer is missing" in window.midi_menu.button.toolTip())
    assert window.midi_menu.button.text() == "no MIDI"
    assert window.messages.text() == "" or "MIDI" not in window.messages.text()


def test_the_bend_range_is_the_patchs(piano, keyboards, engine, qtbot):
    keyboards.send("pitchwheel", pitch=8191)
    qtbot.waitUntil(lambda: engine.named("pitch_bend") == [("pitch_bend", 2.0)])
    piano.sound.set_value("bend.range", 7.0)
    keyboards.send("pitchwheel", pitch=8191)
    qtbot.waitUntil(lambda: engine.named("pitch_bend")[1:] == [("pitch_bend", 7.0)])


def test_escape_silences_midi_too(piano, keyboards, engine, qtbot):
    keyboards.send("note_on", note=64, velocity=127)
    qtbot.waitUntil(lambda: 64 in piano.notes.held())
    piano.keyboard.setFocus()
    qtbot.keyClick(piano.keyboard, Qt.Key.Key_Escape)
    assert engine.calls[-1] == ("silence",)
    qtbot.waitUntil(lambda: piano.notes.held() == {})


def test_the_menu_silences_too(piano, keyboards, engine, qtbot):
    keyboards.send("note_on", note=64, velocity=127)
    qtbot.waitUntil(lambda: len(engine.held) == 1)
    action(piano.midi_menu.menu(), "Silence everything").trigger()
    assert ("silence",) in engine.calls
    assert piano.midi.router.held() == {}


def test_closing_ends_midis_notes(piano, keyboards, engine, qtbot):
    keyboards.send("note_on", note=64, velocity=127)
    qtbot.waitUntil(lambda: len(engine.held) == 1)
    piano.close()
    assert engine.held == []


def test_another_engine_after_a_lost_device_is_played_as_well(piano, keyboards, engine, qtbot):
    with qtbot.waitSignal(piano.instrument.ready):
        piano.instrument.start()
    engine.calls.clear()
    keyboards.send("note_on", note=64, velocity=127)
    qtbot.waitUntil(lambda: len(engine.named("note_on")) == 1)


def test_mpe_is_chosen_in_the_menu_and_remembered(make_window, keyboards, engine, qtbot):
    first = make_window()
    action(first.midi_menu.menu(), "MPE").setChecked(True)
    first.close()
    second = make_window()
    assert action(second.midi_menu.menu(), "MPE").isChecked()
    keyboards.plug("Piano")
    qtbot.waitUntil(lambda: second.midi.state.names == ("Piano",))
    keyboards.send("note_on", note=64, velocity=100, channel=1)
    keyboards.send("pitchwheel", pitch=8191, channel=1)
    qtbot.waitUntil(lambda: ("pitch_bend", 48.0) in engine.calls)


# Learning


def turn(keyboards, control, *values):
    for value in values:
        keyboards.send("control_change", control=control, value=value)


def learn(window, keyboards, qtbot, parameter=CUTOFF, control=20):
    action(window.knobs.knobs[parameter].menu(), "MIDI learn").trigger()
    turn(keyboards, control, 0)
    qtbot.waitUntil(lambda: window.midi.controllers.learning is None)


def test_a_knob_learns_a_controller_and_follows_it(piano, keyboards, engine, qtbot):
    action(piano.knobs.knobs[CUTOFF].menu(), "MIDI learn").trigger()
    assert "Move the MIDI controller that is to turn Cutoff" in piano.messages.text()
    turn(keyboards, 20, 0)
    qtbot.waitUntil(lambda: "Cutoff is turned by controller 20, channel 1" in piano.messages.text())
    turn(keyboards, 20, 64, 127, 100)  # at 127 it meets the open filter
    parameter = piano.knobs.knobs[CUTOFF].parameter
    expected = parameter.denormalise(100 / 127)
    qtbot.waitUntil(lambda: piano.sound.patch[CUTOFF] == pytest.approx(expected))
    assert piano.knobs.knobs[CUTOFF].current() == pytest.approx(expected)
    assert engine.named("set_parameter")[-1] == ("set_parameter", CUTOFF, pytest.approx(expected))
    assert piano.sound.dirty


def test_nothing_jumps_before_the_two_meet(piano, keyboards, engine, qtbot):
    learn(piano, keyboards, qtbot)
    before = piano.sound.patch[CUTOFF]
    turn(keyboards, 20, 10, 20, 30)
    keyboards.send("note_on", note=64, velocity=127)
    qtbot.waitUntil(lambda: 64 in piano.notes.held())
    qtbot.wait(50)
    assert piano.sound.patch[CUTOFF] == before


def test_a_parameter_without_a_knob_on_show_is_turned_all_the_same(piano, keyboards, qtbot):
    piano.midi.learn("reverb.mix")
    turn(keyboards, 21, 64, 0, 127)
    qtbot.waitUntil(lambda: piano.sound.patch["reverb.mix"] == 1.0)


def test_forgetting_one_and_all(piano, keyboards, qtbot):
    assert not action(piano.knobs.knobs[CUTOFF].menu(), "Forget MIDI").isEnabled()
    learn(piano, keyboards, qtbot)
    learn(piano, keyboards, qtbot, "noise.level", 21)
    action(piano.knobs.knobs[CUTOFF].menu(), "Forget MIDI (controller 20, channel 1)").trigger()
    assert piano.midi.controllers.controllers == {(0, 21)}
    assert "no MIDI controller any more" in piano.messages.text()
    action(piano.midi_menu.menu(), "Forget all MIDI controllers").trigger()
    assert piano.midi.controllers.controllers == set()
    assert not action(piano.midi_menu.menu(), "Forget all MIDI controllers").isEnabled()


def test_learning_is_given_up_by_escape_and_in_the_menu(piano, keyboards, qtbot):
    piano.midi.learn(CUTOFF)
    piano.keyboard.setFocus()
    qtbot.keyClick(piano.keyboard, Qt.Key.Key_Escape)
    assert piano.midi.controllers.learning is None
    piano.midi.learn(CUTOFF)
    action(piano.knobs.knobs[CUTOFF].menu(), "Stop MIDI learning").trigger()
    assert piano.midi.controllers.learning is None
    assert "Move the MIDI controller" not in piano.messages.text()


def test_learned_controllers_are_remembered_as_plain_json(make_window, keyboards, settings_path, qtbot):
    first = make_window()
    keyboards.plug("Piano")
    qtbot.waitUntil(lambda: first.midi.state.names == ("Piano",))
    learn(first, keyboards, qtbot)
    first.close()
    expected = [{"parameter": CUTOFF, "channel": 0, "control": 20}]
    assert json.loads(Settings(settings_path).text("midi/controllers")) == expected
    second = make_window()
    assert second.midi.controllers.controllers == {(0, 20)}
    assert second.midi.router.learned == {(0, 20)}


def test_the_right_button_opens_a_knobs_menu_and_the_click_that_of_midi(window, qtbot):
    knob = window.knobs.knobs[CUTOFF]
    place = knob.rect().center()
    right_click = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, knob.mapToGlobal(place))
    QApplication.sendEvent(knob, right_click)
    menu = QApplication.activePopupWidget()
    assert action(menu, "MIDI learn").isVisible()
    menu.close()
    qtbot.mouseClick(window.midi_menu.button, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert action(menu, "Tuning: 12-tone equal temperament").isVisible()
    menu.close()


# Tuning


def test_a_scale_is_opened_played_and_remembered(make_window, keyboards, engine, nineteen, monkeypatch, qtbot):
    window = make_window()
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getOpenFileName", lambda *arguments: (str(nineteen), ""))
    action(window.midi_menu.menu(), "Open scale").trigger()
    assert window.midi_menu.button.text() == "no MIDI, tuned"
    assert "Tuning: 19 equal." in window.midi_menu.button.toolTip()
    window.notes.press("mouse", 64)
    keyboards.plug("Piano")
    qtbot.waitUntil(lambda: window.midi.state.names == ("Piano",))
    keyboards.send("note_on", note=64, velocity=100)
    qtbot.waitUntil(lambda: len(engine.named("note_on")) == 2)
    for _, pitch, _ in engine.named("note_on"):
        assert pitch == pytest.approx(60 + 4 * 12 / 19)
    window.notes.release("mouse")
    assert engine.named("note_off") == [("note_off", 64)]
    window.close()
    again = make_window()
    assert again.tunings.files == TuningFiles(str(nineteen))
    assert again.notes.tuning.name == again.midi.router.tuning.name == "19 equal"
    assert action(again.midi_menu.menu(), "Open scale (19.scl)").isEnabled()
    action(again.midi_menu.menu(), "Equal temperament").trigger()
    assert again.notes.tuning.pitch(64) == 64.0
    assert "tuned" not in again.midi_menu.button.text()
    again.close()
    assert make_window().tunings.files == TuningFiles()


def test_the_test_note_stays_the_patchs_frequency(window, engine, nineteen):
    window.tunings.choose(TuningFiles(str(nineteen), "", 415.0))
    window.sound.set_value("root.frequency", 440.0)
    window.audition()
    assert engine.named("note_on")[-1][1] == pytest.approx(69.0)
    window.sound.set_value("root.frequency", 100.0)
    window.audition()
    assert engine.named("note_on")[-1][1] == pytest.approx(midi_note(100.0))


def test_silent_keys_are_silent_on_the_screen(window, engine, tmp_path, monkeypatch):
    path = tmp_path / "white.kbm"
    degrees = ["0", "x", "2", "x", "4", "5", "x", "7", "x", "9", "x", "11"]
    path.write_text("\n".join(["12", "0", "127", "60", "69", "430.0", "12", *degrees]))
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getOpenFileName", lambda *arguments: (str(path), ""))
    action(window.midi_menu.menu(), "Open keyboard map").trigger()
    window.notes.press("one", 61)
    assert engine.named("note_on") == [] and window.notes.held() == {}
    window.notes.release("one")
    window.notes.press("two", 69)
    assert hertz(engine.named("note_on")[0][1]) == pytest.approx(430.0)
    window.notes.press("two", 70)  # as the mouse does when it glides
    assert engine.held == [] and window.notes.held() == {}


def test_concert_pitch_is_asked_for(window, engine, monkeypatch):
    monkeypatch.setattr("PySide6.QtWidgets.QInputDialog.getDouble", lambda *arguments: (432.0, True))
    action(window.midi_menu.menu(), "Concert pitch (A4 = 440 Hz)").trigger()
    window.notes.press("mouse", 69)
    assert hertz(engine.named("note_on")[0][1]) == pytest.approx(432.0)
    assert action(window.midi_menu.menu(), "Concert pitch (A4 = 432 Hz)").isEnabled()


def test_a_broken_scale_is_told_and_changes_nothing(window, engine, nineteen, tmp_path, qtbot):
    window.tunings.choose(TuningFiles(str(nineteen)))
    broken = tmp_path / "broken.scl"
    broken.write_text("a scale\n1\nfifth\n")
    window.tunings.choose(TuningFiles(str(broken)))
    assert "Cannot use broken.scl, line 3: 'fifth' is no pitch" in window.messages.text()
    assert "The keys play 19 equal." in window.messages.text()
    assert window.tunings.files == TuningFiles(str(nineteen))
    window.tunings.choose(TuningFiles())
    assert "broken.scl" not in window.messages.text()


def test_a_scale_that_is_gone_at_the_next_start_is_told(make_window, nineteen):
    first = make_window()
    first.tunings.choose(TuningFiles(str(nineteen)))
    first.close()
    nineteen.unlink()
    second = make_window()
    assert "19.scl: there is no such file" in second.messages.text()
    assert "The keys play 12-tone equal temperament." in second.messages.text()
    assert second.notes.tuning.pitch(64) == 64.0


@pytest.mark.parametrize("kept", ["loud", "1e999", "true", "[]", "9000"])
def test_a_damaged_concert_pitch_is_440(make_window, settings_path, kept):
    settings = Settings(settings_path)
    settings.put("tuning/a4", kept)
    settings.save()
    assert make_window().tunings.files == TuningFiles()


def test_a_scale_may_be_dropped_on_the_window(window, nineteen):
    from PySide6.QtCore import QMimeData, QPointF
    from PySide6.QtGui import QDropEvent

    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(nineteen))])
    left = Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, dropped, left, Qt.KeyboardModifier.NoModifier)
    window.dropEvent(event)
    assert window.notes.tuning.name == "19 equal"


def test_scales_and_maps_are_known_by_their_suffix(window, nineteen, tmp_path):
    capitals, mapped = tmp_path / "LOUD.SCL", tmp_path / "high.kbm"
    capitals.write_bytes(nineteen.read_bytes())
    mapped.write_text("0\n0\n127\n60\n60\n500.0\n0\n")
    assert window.tunings.take_file(capitals) and window.tunings.take_file(mapped)
    assert window.tunings.files == TuningFiles(str(capitals), str(mapped))
    assert hertz(window.notes.tuning.pitch(79)) == pytest.approx(1000.0)
    assert not window.tunings.take_file(tmp_path / "preset.json")
