"""DX7 voices on the command line: into presets, out of presets, and heard."""

from __future__ import annotations

import io
import json
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from textsynth_app.cli import main
from textsynth_app.library.dx7.sysex import bank_dump, load_dump, single_dump
from textsynth_app.library.dx7.voice import Dx7Operator, Dx7Voice
from textsynth_app.library.presets import Preset, load_preset, save_preset
from textsynth_app.synth.patch import DEFAULT_PATCH

SHORT = ["--duration", "0.2", "--rate", "22050", "--note", "a4"]


def _voice(name: str, coarse: int = 1) -> Dx7Voice:
    operators = (Dx7Operator(level=99, coarse=coarse), *[Dx7Operator()] * 5)
    return replace(Dx7Voice(operators), name=name.ljust(10))


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    """Three voices, two of one name, and 29 initial ones."""
    path = tmp_path / "bank.syx"
    path.write_bytes(bank_dump([_voice("BELL"), _voice("BELL", 2), _voice("../PAD*", 3)]))
    return path


def _pitch(path: Path) -> float:
    audio, rate = soundfile.read(path)
    spectrum = np.abs(np.fft.rfft(audio[:, 0], 1 << 16))
    return float(np.argmax(spectrum) * rate / (1 << 16))


class TestImport:
    def test_every_voice_becomes_a_preset_of_its_name(self, bank: Path, tmp_path: Path) -> None:
        folder = tmp_path / "presets"
        assert main(["import", str(bank), "--out-dir", str(folder)]) == 0
        names = sorted(path.name for path in folder.iterdir())
        assert names == [
            "bell-2.textsynth.json",
            "bell.textsynth.json",
            "init-voice.textsynth.json",
            "pad.textsynth.json",
        ]
        assert load_preset(folder / "bell.textsynth.json").name == "BELL"
        assert load_preset(folder / "bell-2.textsynth.json").patch["operators.1.ratio"] == 2.0

    def test_a_second_time_changes_nothing(self, bank: Path, tmp_path: Path) -> None:
        folder = tmp_path / "presets"
        for _ in range(2):
            assert main(["import", str(bank), "--out-dir", str(folder)]) == 0
        assert len(list(folder.iterdir())) == 4

    def test_no_file_is_replaced(self, bank: Path, tmp_path: Path) -> None:
        mine = tmp_path / "bell.textsynth.json"
        save_preset(Preset("my bell"), mine)
        (tmp_path / "pad.textsynth.json").write_text("not a preset")
        assert main(["import", str(bank), "--out-dir", str(tmp_path)]) == 0
        assert load_preset(mine) == Preset("my bell")
        assert (tmp_path / "pad.textsynth.json").read_text() == "not a preset"
        assert load_preset(tmp_path / "pad-2.textsynth.json").name == "../PAD*"

    def test_a_wrong_checksum_is_told(self, bank: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        data = bytearray(bank.read_bytes())
        data[-2] ^= 1
        bank.write_bytes(data)
        assert main(["import", str(bank), "--out-dir", str(tmp_path / "presets")]) == 0
        output = capsys.readouterr()
        assert output.out == ""
        assert "bank.syx: The checksum of a bank is wrong" in output.err

    def test_a_file_without_voices_is_refused_before_anything_is_written(
        self, bank: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        other = tmp_path / "other.syx"
        other.write_bytes(bytes.fromhex("F0 41 10 16 12 F7"))
        assert main(["import", str(bank), str(other), "--out-dir", str(tmp_path / "presets")]) == 1
        message = capsys.readouterr().err
        assert message.startswith("textsynth: Cannot read DX7 voices from ")
        assert "other.syx" in message
        assert message.count("\n") == 1
        assert not (tmp_path / "presets").exists()

    def test_standard_input(self, bank: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(bank.read_bytes())))
        assert main(["import", "-", "--out-dir", str(tmp_path / "presets")]) == 0
        assert len(list((tmp_path / "presets").iterdir())) == 4


class TestExport:
    def test_one_preset_is_a_single_voice(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        source, target = tmp_path / "bell.json", tmp_path / "bell.syx"
        save_preset(Preset("Deep bell", DEFAULT_PATCH.replace({"reverb.mix": 0.3})), source)
        assert main(["export", str(source), "-o", str(target)]) == 0
        assert target.stat().st_size == 163
        assert [voice.title for voice in load_dump(target).voices] == ["Deep bell"]
        output = capsys.readouterr()
        assert output.out == ""
        assert "Deep bell: A DX7 voice has no reverb: left out." in output.err

    def test_several_are_a_bank(self, bank: Path, tmp_path: Path) -> None:
        source, target = tmp_path / "bell.json", tmp_path / "new.syx"
        source.write_text(json.dumps(DEFAULT_PATCH.to_json()))
        assert main(["export", str(source), str(source), "-o", str(target)]) == 0
        assert target.stat().st_size == 4104
        assert [voice.title for voice in load_dump(target).voices[:3]] == ["bell", "bell", "INIT VOICE"]

    def test_a_bank_comes_back(self, bank: Path, tmp_path: Path) -> None:
        target = tmp_path / "again.syx"
        assert main(["export", str(bank), "-o", str(target)]) == 0
        assert [voice.title for voice in load_dump(target).voices] == [voice.title for voice in load_dump(bank).voices]

    def test_more_than_a_bank_is_refused(self, bank: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["export", str(bank), str(bank), "-o", str(tmp_path / "two.syx")]) == 1
        assert "a DX7 bank holds 32 voices, not 64" in capsys.readouterr().err
        assert not (tmp_path / "two.syx").exists()

    @pytest.mark.parametrize("name", ["", "bell.json", "bell.wav"])
    def test_a_name_that_promises_another_format_is_refused(
        self, name: str, bank: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["export", str(bank), "-o", name]) == 2
        assert "argument -o" in capsys.readouterr().err


class TestRender:
    def test_a_single_voice(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        source, target = tmp_path / "bell.syx", tmp_path / "bell.wav"
        source.write_bytes(single_dump(_voice("BELL", 2)))
        assert main(["render", "--patch", str(source), "-o", str(target), *SHORT]) == 0
        assert _pitch(target) == pytest.approx(880.0, abs=5.0)
        assert capsys.readouterr().err == ""

    def test_a_voice_of_a_bank_is_chosen(self, bank: Path, tmp_path: Path) -> None:
        target = tmp_path / "pad.wav"
        assert main(["render", "--patch", str(bank), "--voice", "3", "-o", str(target), *SHORT]) == 0
        assert _pitch(target) == pytest.approx(1320.0, abs=5.0)

    def test_without_a_choice_the_first_is_taken_and_told(
        self, bank: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        target = tmp_path / "bell.wav"
        assert main(["render", "--patch", str(bank), "-o", str(target), *SHORT]) == 0
        assert _pitch(target) == pytest.approx(440.0, abs=5.0)
        assert "bank.syx has 32 voices, and the first is taken" in capsys.readouterr().err

    def test_a_voice_that_is_not_there(self, bank: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["render", "--patch", str(bank), "--voice", "33", "-o", str(tmp_path / "x.wav")]) == 1
        assert "has 32 voices: there is no voice 33" in capsys.readouterr().err

    def test_a_choice_without_a_bank(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        source = tmp_path / "bell.json"
        save_preset(Preset("bell"), source)
        assert main(["render", "--patch", str(source), "--voice", "2", "-o", str(tmp_path / "x.wav")]) == 1
        assert "leave out --voice" in capsys.readouterr().err
        assert main(["render", "deep bell", "--voice", "2", "-o", str(tmp_path / "x.wav")]) == 2
        assert "give it with --patch" in capsys.readouterr().err

    def test_a_damaged_dump_is_refused_by_name(
        self, bank: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        bank.write_bytes(bank.read_bytes()[:2000])
        assert main(["render", "--patch", str(bank), "-o", str(tmp_path / "x.wav")]) == 1
        message = capsys.readouterr().err
        assert "bank.syx: A bank has only 1994 of its 4096 bytes" in message
        assert message.count("\n") == 1


@pytest.mark.parametrize("command", ["import", "export"])
def test_help_shows_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "--help"]) == 0
    assert f"textsynth {command} b" in capsys.readouterr().out
