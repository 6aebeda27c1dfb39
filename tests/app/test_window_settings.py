"""The next start sounds like the last end, and no damaged file prevents it."""

from __future__ import annotations

import json

import pytest

from textsynth_app.app.first_sound import FIRST_PATCH
from textsynth_app.app.settings import Settings, default_settings_path
from textsynth_app.app.sound import Sound
from textsynth_app.synth.patch import DEFAULT_PATCH


def test_first_start_has_a_good_sound_and_no_prompt(window):
    assert window.sound.patch == FIRST_PATCH
    assert window.prompts.line_a.text() == ""
    assert not window.isWindowModified()


def test_session_is_restored(make_window, qtbot, engine, model):
    first = make_window()
    qtbot.keyClicks(first.prompts.line_a, "deep bell")
    qtbot.keyClicks(first.prompts.line_b, "glass chime")
    qtbot.waitUntil(lambda: first.sound.name == "deep bell" and first.sound.end("b") is not None)
    first.prompts.slider.setValue(400)
    first.knobs.knobs["filter.cutoff"].moved.emit("filter.cutoff", 800.0)
    first.notes.move_octave(-1)
    first.resize(1100, 740)
    patch = first.sound.patch
    first.close()
    asked = list(model.asked)
    second = make_window()
    assert second.sound.patch == patch
    assert engine.newest_patch() == patch
    assert second.prompts.line_a.text() == "deep bell"
    assert second.prompts.line_b.text() == "glass chime"
    assert second.prompts.slider.current() == pytest.approx(0.4)
    assert second.knobs.knobs["filter.cutoff"].current() == pytest.approx(800.0)
    assert second.notes.octave == -1
    assert second.height() == 740
    assert second.isWindowModified()
    qtbot.wait(250)
    assert model.asked == asked  # the sound is there already: no model was needed


def test_prompt_whose_answer_never_came_is_asked_at_the_next_start(make_window, qtbot, engine, model, bell):
    model.gate.clear()
    first = make_window()
    qtbot.keyClicks(first.prompts.line_a, "deep bell")
    qtbot.waitUntil(lambda: model.asked == ["deep bell"])
    model.gate.set()
    first.worker.answered.disconnect()
    first.close()
    second = make_window()
    assert second.prompts.line_a.text() == "deep bell"
    qtbot.waitUntil(lambda: engine.newest_patch() == bell)


@pytest.mark.parametrize(
    "content",
    [
        b"\x00\xff\xfe garbage \x80" * 50,
        b"[session]\nsound=not json\nprompt_a=@Invalid()\n[keys]\noctave=lots\n[window]\ngeometry=@ByteArray(junk)\n",
        b'[session]\nsound="{\\"ends\\": {\\"a\\": {\\"format\\": \\"textsynth-patch\\", \\"schema\\": 99}}}"\n',
        b"[session]\nsound=" + b"[" * 5000 + b"\n",
    ],
)
def test_damaged_settings_never_prevent_starting(make_window, settings_path, content):
    settings_path.parent.mkdir(parents=True)
    settings_path.write_bytes(content)
    window = make_window()
    assert window.sound.patch == FIRST_PATCH
    assert window.isVisible()


def test_settings_that_cannot_be_written_do_not_disturb(make_window, settings_path):
    settings_path.parent.parent.joinpath("config").write_text("a file where the folder should be")
    window = make_window()
    assert window.close()


def test_session_that_cannot_be_kept_is_told_once(make_window, qtbot, settings_path, monkeypatch, capsys):
    monkeypatch.setattr("textsynth_app.app.session.KEEP_AFTER_MS", 10)
    settings_path.parent.write_text("a file where the folder should be")
    window = make_window()
    window.sound.set_value("filter.cutoff", 500.0)
    qtbot.waitUntil(lambda: "window.ini cannot be written" in window.messages.text())
    window.messages.hide()
    window.sound.set_value("filter.cutoff", 600.0)
    qtbot.wait(100)
    assert window.messages.isHidden()
    window.close()
    assert "window.ini" not in capsys.readouterr().err


def test_session_that_cannot_be_kept_at_the_end_is_told_on_the_terminal(make_window, settings_path, capsys):
    settings_path.parent.write_text("a file where the folder should be")
    make_window().close()
    assert "window.ini cannot be written" in capsys.readouterr().err


def test_damaged_settings_that_are_written_over_are_no_trouble(settings_path):
    settings_path.parent.mkdir(parents=True)
    settings_path.write_bytes(b"\x00\xff\xfe garbage \x80" * 50)
    settings = Settings(settings_path)
    settings.put("keys/octave", 1)
    assert settings.save()
    assert Settings(settings_path).whole_number("keys/octave", 0) == 1


def test_settings_folder_can_be_chosen_on_every_system(tmp_path, monkeypatch):
    monkeypatch.setenv("TEXTSYNTH_CONFIG_HOME", str(tmp_path / "elsewhere"))
    assert default_settings_path() == tmp_path / "elsewhere" / "window.ini"
    monkeypatch.delenv("TEXTSYNTH_CONFIG_HOME")
    assert tmp_path not in default_settings_path().parents


@pytest.mark.parametrize(
    "change",
    [
        {"ends": {}},
        {"ends": {"a": None, "b": None}},
        {"turned": {"no.such.parameter": 1.0}},
        {"turned": {"filter.cutoff": 1e9}},
        {"position": "far"},
        {"position": float("nan")},
        {"ends": 5},
    ],
)
def test_session_that_makes_no_sense_is_refused_as_a_whole(change):
    sound = Sound()
    assert not sound.restore({**sound.to_session(), **change})
    assert sound.patch == FIRST_PATCH


def test_session_survives_json():
    sound = Sound()
    sound.set_end("a", DEFAULT_PATCH)
    sound.set_end("b", FIRST_PATCH)
    sound.set_position(0.3)
    sound.set_value("filter.cutoff", 900.0)
    again = Sound()
    assert again.restore(json.loads(json.dumps(sound.to_session())))
    assert again.patch == sound.patch
    assert again.to_session() == sound.to_session()


def test_settings_stay_in_their_file(tmp_path):
    settings = Settings(tmp_path / "deep" / "window.ini")
    settings.put("keys/octave", 2)
    assert settings.save()
    assert "octave=2" in (tmp_path / "deep" / "window.ini").read_text()
