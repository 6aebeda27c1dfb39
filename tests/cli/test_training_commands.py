"""`textsynth train` and `textsynth lexicon check` from the command line; what they call has tests of its own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from textsynth_app.cli import main
from textsynth_app.training import fit, lexicon_check


@pytest.fixture
def trained(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """The trainings asked for, each of them over at once."""
    asked: list[dict[str, Any]] = []

    def train(
        out_folder: Path, seed: int = 0, progress: Any = None, small: bool = False, data_folders: Sequence[Path] = ()
    ) -> dict[str, object]:
        asked.append({"folder": out_folder, "seed": seed, "small": small, "data": list(data_folders)})
        progress("half way")
        return {"relations": {"kept": 3, "of": 4, "failed": []}}

    monkeypatch.setattr(fit, "train", train)
    return asked


def test_training_says_what_it_does_and_ends_with_the_evaluation(
    trained: list[dict[str, Any]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["train", "--out-dir", str(tmp_path / "new"), "--seed", "3", "--small", "--data", "mine"]) == 0
    assert trained == [{"folder": tmp_path / "new", "seed": 3, "small": True, "data": [Path("mine")]}]
    assert (tmp_path / "new").is_dir()
    output = capsys.readouterr()
    assert output.err == "half way\n"
    assert "3 of 4 expected relations kept" in output.out


def test_a_folder_that_cannot_be_is_refused_before_the_long_work(
    trained: list[dict[str, Any]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    assert main(["train", "--out-dir", str(tmp_path / "file")]) == 1
    assert "it is a file" in capsys.readouterr().err
    assert trained == []


def test_one_concept_is_rendered_and_measured(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lexicon", "check", "gong"]) == 0
    assert capsys.readouterr().out == "1 of 1 concepts and 0 of 0 modifiers measure as promised.\n"


def test_an_unknown_name_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lexicon", "check", "gong", "gnog"]) == 1
    assert "no concept or modifier called 'gnog'" in capsys.readouterr().err


def test_a_concept_that_is_not_as_promised_is_said_and_is_code_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    miss = lexicon_check.Miss("gong", "pitch_hz", 900.0, 50.0, 200.0)
    result = lexicon_check.CheckResult(1, 0, (miss,), (), {})
    monkeypatch.setattr(lexicon_check, "check", lambda **options: result)
    assert main(["lexicon", "check"]) == 1
    assert "gong: pitch_hz is 900, expected 50 to 200" in capsys.readouterr().out
