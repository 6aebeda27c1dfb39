"""`--scale`, `--keyboard-map` and `--a4`."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile

from textsynth_app.app import main as window
from textsynth_app.cli import main
from textsynth_app.live.tuning import TuningFiles
from textsynth_app.synth.patch import DEFAULT_PATCH
from textsynth_app.synth.pitch import hertz

PURE = {"matrix.1.2": 0.0, "lfo.pitch": 0.0, "operators.1.sustain": 0.0, "root.frequency": 330.0, "root.duration": 1.0}


@pytest.fixture
def patch_file(tmp_path: Path) -> str:
    """A steady sine of 330 Hz."""
    path = tmp_path / "sine.json"
    path.write_text(json.dumps(DEFAULT_PATCH.replace(PURE).to_json()))
    return str(path)


@pytest.fixture
def nineteen(tmp_path: Path) -> str:
    """Nineteen equal steps to the octave."""
    path = tmp_path / "19.scl"
    path.write_text("\n".join(["19 equal", "19", *(f"{1200 * step / 19:.6f}" for step in range(1, 20))]))
    return str(path)


@pytest.fixture
def white_keys(tmp_path: Path) -> str:
    """The white keys alone, A4 at 430 Hz."""
    path = tmp_path / "white.kbm"
    degrees = ["0", "x", "2", "x", "4", "5", "x", "7", "x", "9", "x", "11"]
    path.write_text("\n".join(["12", "0", "127", "60", "69", "430.0", "12", *degrees]))
    return str(path)


def pitch_of(arguments: list[str], folder: Path) -> float:
    """The strongest frequency of what a command renders, in Hz."""
    target = folder / "x.wav"
    assert main(["render", "-o", str(target), *arguments]) == 0
    audio, rate = soundfile.read(target)
    spectrum = np.abs(np.fft.rfft(audio[:, 0] * np.hanning(len(audio)), 1 << 19))
    return float(np.argmax(spectrum)) * rate / (1 << 19)


def test_a_key_plays_its_pitch_in_the_scale(tmp_path: Path, patch_file: str, nineteen: str) -> None:
    heard = pitch_of(["--patch", patch_file, "--note", "64", "--scale", nineteen], tmp_path)
    assert heard == pytest.approx(hertz(60) * 2 ** (4 / 19), abs=0.3)


def test_concert_pitch_alone_and_with_a_scale(tmp_path: Path, patch_file: str, nineteen: str) -> None:
    assert pitch_of(["--patch", patch_file, "--note", "a4", "--a4", "432"], tmp_path) == pytest.approx(432, abs=0.3)
    heard = pitch_of(["--patch", patch_file, "--note", "64", "--a4", "432", "--scale", nineteen], tmp_path)
    assert heard == pytest.approx(hertz(60) * 2 ** (4 / 19) * 432 / 440, abs=0.3)


def test_a_keyboard_map_names_its_own_pitch(tmp_path: Path, patch_file: str, white_keys: str) -> None:
    arguments = ["--patch", patch_file, "--note", "a4", "--keyboard-map", white_keys]
    assert pitch_of(arguments, tmp_path) == pytest.approx(430.0, abs=0.3)


def test_a_patchs_own_pitch_is_a_frequency_that_no_tuning_moves(
    tmp_path: Path, patch_file: str, nineteen: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert pitch_of(["--patch", patch_file], tmp_path) == pytest.approx(330.0, abs=0.3)
    for command in (
        ["render", "--patch", patch_file, "-o", str(tmp_path / "x.wav"), "--scale", nineteen],
        ["morph", "deep bell", "glass chime", "--out-dir", str(tmp_path / "morph"), "--a4", "432"],
    ):
        assert main(command) == 2
        assert "name one with --note" in capsys.readouterr().err


def said(arguments: list[str], capsys: pytest.CaptureFixture[str], code: int = 1) -> str:
    """The last line that a failing command says."""
    assert main(arguments) == code
    return capsys.readouterr().err.strip().splitlines()[-1]


def test_a_silent_key_is_told(
    tmp_path: Path, patch_file: str, white_keys: str, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "x.wav"
    arguments = ["render", "--patch", patch_file, "-o", str(target), "--note", "61", "--keyboard-map", white_keys]
    assert said(arguments, capsys) == "textsynth: key 61 is silent in this tuning: choose another --note"
    assert not target.exists()


@pytest.mark.parametrize("command", [["render", "deep bell", "-o", "x.wav", "--note", "60"], ["run"]])
def test_a_broken_file_is_named_before_any_work(
    command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(window, "run", lambda *arguments: pytest.fail("the window was opened"))
    path = tmp_path / "broken.scl"
    path.write_text("a scale\n2\n3/2\nfifth\n")
    assert "Cannot use broken.scl, line 4: 'fifth' is no pitch" in said([*command, "--scale", str(path)], capsys)
    assert "there is no such file" in said([*command, "--scale", str(tmp_path / "none.scl")], capsys)
    assert "it is a folder" in said([*command, "--keyboard-map", str(tmp_path)], capsys)
    path.write_bytes(b"! " + b"x" * (1 << 20))
    assert "larger than 256 KiB" in said([*command, "--scale", str(path)], capsys)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--a4", "44"], "A4 must be a number from 300 to 600 Hz, not '44'"),
        (["--a4", "nan"], "A4 must be a number"),
        (["--scale", ""], "the file's name is empty"),
    ],
)
def test_wrong_usage(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert message in said(["run", *arguments], capsys, code=2)


def test_the_window_gets_the_files_with_whole_paths(
    nineteen: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(window, "run", lambda *arguments: asked.append(arguments) or 0)
    monkeypatch.chdir(tmp_path)
    assert main(["run", "deep bell", "--scale", "19.scl", "--a4", "415"]) == 0
    assert main(["run"]) == 0
    assert asked == [("deep bell", TuningFiles(nineteen, "", 415.0)), (None, None)]
