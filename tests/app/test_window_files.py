"""Export, presets and what is said when a disk or a file says no."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from textsynth_app.app.file_actions import with_suffix
from textsynth_app.app.first_sound import FIRST_PATCH
from textsynth_app.library.dx7.presets import save_voices
from textsynth_app.library.dx7.voice import Dx7Voice
from textsynth_app.library.presets import Preset, load_preset, save_preset
from textsynth_app.synth.render import render


@pytest.fixture
def answer(monkeypatch):
    """Answers every file dialog with a path, and notes what was suggested."""
    asked = []

    def choose(path):
        def dialog(parent, title, suggested, *rest):
            asked.append(suggested)
            return str(path), ""

        for name in ("getSaveFileName", "getOpenFileName"):
            monkeypatch.setattr(f"PySide6.QtWidgets.QFileDialog.{name}", dialog)
        return asked

    return choose


def test_export_writes_what_the_voice_renders(window, qtbot, tmp_path, answer, bell):
    asked = answer(tmp_path / "church")
    qtbot.keyClicks(window.prompts.line_a, "deep bell")
    qtbot.waitUntil(lambda: window.sound.patch == bell)
    window.ask_export()
    qtbot.waitUntil(lambda: "Exported" in window.messages.text(), timeout=60_000)
    assert Path(asked[0]).name == "deep-bell.wav"
    audio, rate = soundfile.read(tmp_path / "church.wav", dtype="float32")
    assert rate == 48_000
    np.testing.assert_allclose(audio, render(bell, sample_rate=48_000), atol=2e-6)


def test_export_of_an_opened_preset_has_its_seed(window, qtbot, tmp_path, answer):
    answer(tmp_path / "noise")
    noise = FIRST_PATCH.replace({"noise.level": 0.0, "root.duration": 0.3})
    window.take_preset(Preset("Noise", noise, seed=5))
    window.ask_export()
    qtbot.waitUntil(lambda: "Exported" in window.messages.text(), timeout=60_000)
    audio, _ = soundfile.read(tmp_path / "noise.wav", dtype="float32")
    np.testing.assert_allclose(audio, render(noise, sample_rate=48_000, seed=5), atol=2e-6)
    assert np.max(np.abs(audio - render(noise, sample_rate=48_000))) > 0.01


@pytest.mark.parametrize("pasted", ["x" * 25_000, "x" + "🔔" * 12_000])
def test_longest_prompts_can_be_saved_and_are_there_at_the_next_start(
    make_window, qtbot, tmp_path, answer, model, bell, pasted
):
    answer(tmp_path / "long")
    window = make_window()
    for line in (window.prompts.line_a, window.prompts.line_b):
        line.insert(pasted)
        model.sounds[line.text()] = bell
        line.typed.emit(line.text())
    qtbot.waitUntil(lambda: window.sound.end("a") == window.sound.end("b") == bell)
    kept = window.prompts.line_a.text()
    window.ask_save()
    assert load_preset(tmp_path / "long.textsynth.json").prompt == kept
    window.prompts.slider.setValue(500)
    window.ask_save()
    assert load_preset(tmp_path / "long.textsynth.json").prompt.startswith(kept[:9_000])
    window.close()
    again = make_window()
    assert again.prompts.line_a.text() == again.prompts.line_b.text() == kept


def test_export_to_where_nothing_can_be_written_names_the_path(window, qtbot, tmp_path, answer):
    (tmp_path / "file").write_text("")
    answer(tmp_path / "file" / "x.wav")
    window.ask_export()
    qtbot.waitUntil(lambda: "x.wav" in window.messages.text(), timeout=60_000)
    assert window.isVisible()


def test_export_that_fails_while_the_window_closes_is_told_on_the_terminal(window, tmp_path, answer, capsys):
    (tmp_path / "file").write_text("")
    answer(tmp_path / "file" / "x.wav")
    window.ask_export()
    window.close()
    assert "x.wav" in capsys.readouterr().err


def test_saved_preset_opens_again_and_the_mark_goes(window, qtbot, tmp_path, answer, bell):
    answer(tmp_path / "Big Ben")
    qtbot.keyClicks(window.prompts.line_a, "deep bell")
    qtbot.waitUntil(window.isWindowModified)
    window.ask_save()
    path = tmp_path / "Big Ben.textsynth.json"
    assert not window.isWindowModified()
    assert window.windowTitle().startswith("Big Ben")
    kept = load_preset(path)
    assert (kept.name, kept.patch, kept.prompt, kept.encoder) == ("Big Ben", bell, "deep bell", "embedded-12ab")
    window.knobs.knobs["filter.cutoff"].moved.emit("filter.cutoff", 500.0)
    assert window.isWindowModified()
    answer(path)
    window.files.ask_load()
    assert window.sound.patch == bell
    assert not window.isWindowModified()


KEPT = Preset("Kept", prompt="old words", seed=7, encoder="old encoder", mapping="old mapping", comment="by hand")


def test_opened_preset_keeps_its_origin_when_saved_again_even_after_a_restart(make_window, tmp_path, answer, chime):
    path = tmp_path / "again.textsynth.json"
    answer(path)
    first = make_window()
    first.take_preset(replace(KEPT, patch=chime))
    first.knobs.knobs["filter.cutoff"].moved.emit("filter.cutoff", 500.0)
    turned = chime.replace({"filter.cutoff": 500.0})
    first.ask_save()
    assert load_preset(path) == replace(KEPT, name="again", patch=turned)
    first.close()
    second = make_window()
    second.ask_save()
    assert load_preset(path) == replace(KEPT, name="again", patch=turned)


def test_prompts_answer_replaces_the_origin_and_typing_alone_does_not(window, qtbot, model, bell):
    window.take_preset(KEPT)
    model.gate.clear()
    window.prompts.line_a.selectAll()
    qtbot.keyClicks(window.prompts.line_a, "deep bell")
    qtbot.waitUntil(lambda: model.asked == ["deep bell"])
    assert window.preset() == KEPT  # the sound is still the old one
    model.gate.set()
    qtbot.waitUntil(lambda: window.sound.patch == bell)
    made = window.preset()
    assert (made.prompt, made.seed, made.comment) == ("deep bell", 0, "")
    assert (made.encoder, made.mapping) == ("embedded-12ab", "realnvp")
    window.prompts.line_a.clear()
    qtbot.wait(200)
    assert window.preset().prompt == "deep bell"  # the sound is kept, and so is where it came from


def test_sound_that_no_prompt_made_names_no_model(window, qtbot):
    qtbot.waitUntil(lambda: window.status.model_text().startswith("ready"))
    made = window.preset()
    assert (made.prompt, made.encoder, made.mapping) == ("", "", "")


def test_morph_is_kept_with_both_origins(window, qtbot, model):
    window.take_preset(KEPT)
    qtbot.keyClicks(window.prompts.line_b, "glass chime")
    qtbot.waitUntil(window.prompts.slider.isEnabled)
    window.sound.set_position(0.5)
    model.gate.clear()
    qtbot.keyClicks(window.prompts.line_b, "s")
    qtbot.waitUntil(lambda: model.asked[-1] == "glass chimes")
    made = window.preset()
    assert made.name == window.shown_name() == "Kept → glass chime"
    assert made.prompt == "old words > glass chime"
    assert made.encoder == "old encoder > embedded-12ab"
    assert (made.mapping, made.comment) == ("old mapping > realnvp", "by hand")


def test_file_that_the_dialog_did_not_ask_about_is_not_replaced(window, tmp_path, answer):
    path = tmp_path / "mine.textsynth.json"
    path.write_text("precious")
    answer(tmp_path / "mine")
    window.ask_save()
    assert path.read_text() == "precious"
    assert "mine.textsynth.json exists already" in window.messages.text()
    answer(path)
    window.ask_save()
    assert load_preset(path).name == "mine"


def test_opened_preset_shows_everywhere_and_asks_the_model_nothing(window, qtbot, tmp_path, engine, model, chime):
    path = tmp_path / "bright.textsynth.json"
    save_preset(Preset("Bright", chime, prompt="a bright thing"), path)
    window.files.load(path)
    assert engine.newest_patch() == chime
    assert window.prompts.line_a.text() == "a bright thing"
    assert window.knobs.knobs["operators.2.ratio"].current() == 14.0
    qtbot.wait(250)
    assert model.asked == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff\xfe\x00",
        b"[" * 100_000,
        b'{"format": "textsynth-preset", "schema": 99, "name": "x"}',
        b'{"format": "textsynth-patch", "schema": 1, "parameters": {"filter.cutoff": 1e300}}',
    ],
)
def test_preset_that_cannot_be_read_changes_nothing_and_is_named(window, tmp_path, engine, content):
    path = tmp_path / "broken.json"
    path.write_bytes(content)
    window.files.load(path)
    assert "broken.json" in window.messages.text()
    assert window.messages.property("severity") == "error"
    assert window.sound.patch == FIRST_PATCH
    assert path.read_bytes() == content


def test_dropped_preset_is_opened(window, tmp_path, chime):
    path = tmp_path / "dropped.json"
    path.write_text(json.dumps(chime.to_json()))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    enter = QDragEnterEvent(
        QPoint(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, drop)
    assert window.sound.patch == chime
    assert window.sound.name == "dropped"


def test_dialog_that_is_cancelled_does_nothing(window, answer, engine):
    answer("")
    calls = len(engine.calls)
    window.ask_export()
    window.ask_save()
    window.files.ask_load()
    assert len(engine.calls) == calls
    assert not window.isWindowModified()


def test_missing_endings_are_added():
    assert with_suffix("a", ".wav").name == "a.wav"
    assert with_suffix("a.WAV", ".wav").name == "a.WAV"
    assert with_suffix("p.json", ".textsynth.json", ".json").name == "p.json"


def dx7_bank(path):
    """A bank of two voices of our own; the other thirty are blank."""
    organ = replace(Dx7Voice(name="SOFT ORGAN"), algorithm=32)
    save_voices([replace(Dx7Voice(name="HARD BELL "), algorithm=5), organ], path)
    return path


def test_a_voice_is_chosen_from_a_dx7_bank(window, tmp_path, answer, monkeypatch):
    offered = []

    def choose(parent, title, label, names, *rest):
        offered.extend(names)
        return names[1], True

    monkeypatch.setattr("PySide6.QtWidgets.QInputDialog.getItem", choose)
    answer(dx7_bank(tmp_path / "bank.syx"))
    window.files.ask_load()
    assert len(offered) == 32 and "HARD BELL" in offered[0]
    assert window.sound.name == "SOFT ORGAN"
    assert not window.isWindowModified()


def test_no_voice_chosen_changes_nothing(window, tmp_path, answer, monkeypatch):
    monkeypatch.setattr("PySide6.QtWidgets.QInputDialog.getItem", lambda *arguments: ("", False))
    before = window.sound.patch
    window.files.load(dx7_bank(tmp_path / "bank.syx"))
    assert window.sound.patch == before


def test_a_damaged_bank_is_opened_with_a_warning_and_nonsense_refused(window, tmp_path, monkeypatch):
    monkeypatch.setattr("PySide6.QtWidgets.QInputDialog.getItem", lambda *arguments: (arguments[3][0], True))
    bank = dx7_bank(tmp_path / "bank.syx")
    data = bytearray(bank.read_bytes())
    data[-2] ^= 1
    bank.write_bytes(data)
    window.files.load(bank)
    assert window.sound.name == "HARD BELL"
    assert "bank.syx" in window.messages.text()
    whole = dx7_bank(tmp_path / "whole.syx")
    window.files.load(whole)
    assert "bank.syx" not in window.messages.text()  # it was about another sound
    bank.write_bytes(b"\xf0\x43nonsense\xf7")
    window.files.load(bank)
    assert "bank.syx" in window.messages.text()
    assert window.sound.name == "HARD BELL"
