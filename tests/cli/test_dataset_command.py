"""`textsynth dataset` from the command line; what it calls has tests of its own."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from textsynth_app.commands.dataset import add_dataset
from textsynth_app.library.presets import Preset, save_preset
from textsynth_app.synth.patch import DEFAULT_PATCH
from textsynth_app.training import building, data_sources
from textsynth_app.training.data_manifest import DataManifest
from textsynth_app.training.data_sources import Source, preset_source
from textsynth_app.training.shards import DataSetError


def _run(*words: str) -> int:
    parser = argparse.ArgumentParser()
    add_dataset(parser.add_subparsers())
    options = parser.parse_args(["dataset", *words])
    code: int = options.run(options)
    return code


@pytest.fixture
def presets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Two sounds and a broken file, as a source; the lexicon, which takes seconds to read, is left out."""
    folder = tmp_path / "mine"
    folder.mkdir()
    for name, frequency in (("low", 100.0), ("high", 900.0)):
        patch = DEFAULT_PATCH.replace({"root.frequency": frequency, "root.duration": 0.1})
        save_preset(Preset(f"{name} tone", patch), folder / f"{name}.json")
    (folder / "broken.json").write_text("{")

    def read(texts: list[str], seed: int) -> list[Source]:
        return [preset_source(Path(text.partition(":")[2])) for text in texts]

    monkeypatch.setattr(data_sources, "read_sources", read)
    return f"presets:{folder}"


def test_what_is_built_can_be_told(presets: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = str(tmp_path / "set")
    build = ["build", "--out-dir", folder, "--source", presets, "--variations", "2", "--shard-size", "3", "--jobs", "1"]
    assert _run(*build) == 0
    output = capsys.readouterr()
    assert output.out == ""
    assert "broken.json" in output.err
    assert output.err.count("\n") == 1  # scripts are told what was left out, and shown no progress
    assert _run("info", folder) == 0
    told = capsys.readouterr().out
    assert "sounds      4 in 2 shards" in told
    assert "sources     presets:mine 4" in told
    assert "captions    4; 0 sounds have none" in told
    assert "embeddings  none" in told
    assert "not finished" not in told

    (tmp_path / "set" / "shard-00001.safetensors").unlink()
    assert _run("info", folder) == 0
    assert "not finished: 4 sounds in 2 shards" in capsys.readouterr().out
    with pytest.raises(DataSetError, match="--seed 0, not 1"):
        _run(*build, "--seed", "1")
    assert _run(*build) == 0


def test_ctrl_c_says_that_nothing_finished_is_lost(
    presets: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*arguments: object, **options: object) -> DataManifest:
        raise KeyboardInterrupt

    monkeypatch.setattr(building, "build_data_set", interrupted)
    with pytest.raises(KeyboardInterrupt):
        _run("build", "--out-dir", str(tmp_path / "set"), "--source", presets)
    assert "the same command again to go on" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["build"], "--out-dir"),
        (["build", "--out-dir", "x", "--source", "wavs:y"], "A source is lexicon, presets:FOLDER"),
        (["build", "--out-dir", "x", "--sounds", "0"], "sounds must be a whole number from 1"),
        (["build", "--out-dir", "x", "--encoder", "ears"], "invalid choice"),
        (["info"], "FOLDER"),
        ([], "ACTION"),
    ],
)
def test_wrong_usage_is_code_2(words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        _run(*words)
    assert ended.value.code == 2
    assert said in capsys.readouterr().err
