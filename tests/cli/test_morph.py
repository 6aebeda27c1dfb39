"""`textsynth morph`: the way between sounds, and mixtures of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import soundfile

from textsynth_app.cli import main
from textsynth_app.language.morphing import DEFAULT_PATH, PATHS
from textsynth_app.library.presets import Preset, save_preset
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch

SHORT = ["--duration", "0.2", "--rate", "8000"]
LOW = DEFAULT_PATCH.replace({"root.frequency": 200.0, "root.duration": 0.3, "operators.1.decay": 0.2})
HIGH = DEFAULT_PATCH.replace({"root.frequency": 800.0, "root.duration": 0.3, "operators.1.sustain": 0.0})
MIDDLE = DEFAULT_PATCH.replace({"root.frequency": 600.0, "filter.cutoff": 900.0})


@pytest.fixture
def sounds(tmp_path: Path) -> list[str]:
    """Three sounds in files, so that no model is needed."""
    paths = [tmp_path / name for name in ("low.json", "high.json", "middle.json")]
    for path, patch in zip(paths, (LOW, HIGH, MIDDLE), strict=True):
        save_preset(Preset(path.stem, patch), path)
    return [str(path) for path in paths]


def manifest(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / "manifest.jsonl").read_text(encoding="utf-8").splitlines()]


def patches(folder: Path) -> list[Patch]:
    return [Patch.from_json(line["patch"]) for line in manifest(folder)]


def positions(folder: Path) -> list[float]:
    return [line["position"] for line in manifest(folder)]


def test_between_two_prompts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    assert main(["morph", "deep bell", "glass chime", "--steps", "3", "--out-dir", str(out), *SHORT]) == 0
    assert positions(out) == [0.0, 0.5, 1.0]
    assert all(soundfile.info(out / line["file"]).frames == 1600 for line in manifest(out))
    for prompt, patch in (("deep bell", patches(out)[0]), ("glass chime", patches(out)[2])):
        assert main(["patch", prompt]) == 0
        assert Patch.from_json(json.loads(capsys.readouterr().out)) == patch


@pytest.mark.parametrize("path", ["embedding", "flow"])
def test_the_models_paths_take_words_and_files(path: str, tmp_path: Path, sounds: list[str]) -> None:
    out = tmp_path / "out"
    arguments = ["morph", "deep bell", sounds[0], "--path", path, "--steps", "3", "--out-dir", str(out), *SHORT]
    assert main(arguments) == 0
    assert patches(out)[2] == LOW
    assert patches(out)[1] not in (patches(out)[0], LOW)


def test_through_many_sounds_in_turn(tmp_path: Path, sounds: list[str]) -> None:
    out = tmp_path / "out"
    assert main(["morph", *sounds, "--out-dir", str(out), *SHORT]) == 0
    assert positions(out) == [0.0, 0.5, 1.0, 1.5, 2.0]
    assert [patches(out)[place] for place in (0, 2, 4)] == [LOW, HIGH, MIDDLE]
    assert manifest(out)[0]["prompt"] == " -> ".join(sounds)


def test_beyond_the_ends(tmp_path: Path, sounds: list[str]) -> None:
    out = tmp_path / "out"
    arguments = ["--from", "-0.5", "--to", "1.5", "--steps", "5", "--path", "parameters", "--out-dir", str(out), *SHORT]
    assert main(["morph", *sounds[:2], *arguments]) == 0
    pitches = [patch["root.frequency"] for patch in patches(out)]
    assert pitches == pytest.approx([100.0, 200.0, 400.0, 800.0, 1600.0])


def test_even_steps_keep_the_ends_and_tell_their_places(tmp_path: Path, sounds: list[str]) -> None:
    out = tmp_path / "out"
    assert main(["morph", *sounds[:2], "--even", "--steps", "3", "--out-dir", str(out), *SHORT]) == 0
    assert positions(out) == [0.0, 0.5, 1.0]
    places = [line["place"] for line in manifest(out)]
    assert 0.0 == places[0] < places[1] < places[2] == 1.0
    assert places[1] != 0.5
    assert (patches(out)[0], patches(out)[2]) == (LOW, HIGH)


def test_mixtures_by_weights(tmp_path: Path, sounds: list[str]) -> None:
    out = tmp_path / "out"
    weights = ["--weights", "0,3,0", "--weights=-0.5,1,0.5"]
    assert main(["morph", *sounds, *weights, "--out-dir", str(out), *SHORT]) == 0
    assert patches(out)[0] == HIGH
    assert [manifest(out)[1][f"weight{number}"] for number in (1, 2, 3)] == [-0.5, 1.0, 0.5]
    assert patches(out)[1]["root.frequency"] > 800.0


@pytest.mark.parametrize(
    ("arguments", "cause"),
    [
        (["a"], "2 to 100 sounds, not 1"),
        (["a", "b", "--steps", "1"], "whole number from 2"),
        (["a", "b", "--path", "sideways"], "sideways"),
        (["a", "b", "--from", "-0.6"], "-0.5"),
        (["a", "b", "--to", "1.6"], "--to 1.6 is too far: the last of 2 sounds is at 1"),
        (["a", "b", "--weights", "1"], "2 sounds need 2 weights, not 1"),
        (["a", "b", "--weights", "1,x"], "every weight must be a number"),
        (["a", "b", "--weights=-1,1"], "more than 0"),
        (["a", "b", "--weights", "1,1", "--even"], "leave out"),
        (["a", "b", "--weights", "1,1", "--steps", "3"], "leave out"),
    ],
)
def test_wrong_usage_is_code_2(
    arguments: list[str], cause: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["morph", *arguments, "--out-dir", str(tmp_path / "out")]) == 2
    assert cause in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_the_help_tells_every_path_and_which_is_taken(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["morph", "--help"]) == 0
    text = capsys.readouterr().out
    assert f"(default {DEFAULT_PATH})" in text
    assert all(f"\n  {path} " in text for path in PATHS)


def test_a_file_that_is_not_there_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    missing = str(tmp_path / "bel.json")
    assert main(["morph", "deep bell", missing, "--out-dir", str(tmp_path / "out")]) == 1
    assert "bel.json" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_morph_from_nothing_says_what_to_type(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["morph", "deep bell", "", "--out-dir", str(tmp_path / "out")]) == 1
    assert "describe a sound" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
