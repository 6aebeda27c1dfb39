"""Guidance, variations, restyling and edits from the command line, with the weights that ship."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from textsynth_app.cli import main
from textsynth_app.library.presets import Preset, load_preset, save_preset
from textsynth_app.synth.parameters import FULL
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch

SHORT = ["--duration", "0.2", "--rate", "8000"]


@pytest.fixture
def bell(tmp_path: Path) -> Path:
    path = tmp_path / "bell.json"
    patch = DEFAULT_PATCH.replace({"operators.2.ratio": 3.5, "matrix.1.2": 2.0, "glide.time": 0.3})
    save_preset(Preset("Bell", patch, prompt="deep bell"), path)
    return path


def printed_patch(capture: pytest.CaptureFixture[str], arguments: list[str]) -> Patch:
    assert main(arguments) == 0
    content = json.loads(capture.readouterr().out)
    return Patch.from_json(content.get("patch", content))


def refusal(capture: pytest.CaptureFixture[str], arguments: list[str], code: int = 1) -> str:
    assert main(arguments) == code
    output = capture.readouterr()
    assert output.out == ""
    return output.err.strip().splitlines()[-1]


def test_guidance_and_unwanted_words_change_the_answer(capsys: pytest.CaptureFixture[str]) -> None:
    plain, same, more, without = (
        printed_patch(capsys, ["patch", "deep bell", *options])
        for options in ([], ["--guidance", "1"], ["--guidance", "1.8"], ["--not", "metallic"])
    )
    assert plain == same
    assert len({plain, more, without}) == 3


def test_variations_are_written_with_their_scores(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--variations", "3", "--candidates", "6", "--out-dir", str(tmp_path / "out"), *SHORT]
    assert main(["variations", "glass chime", *options, "--seed", "5"]) == 0
    lines = [json.loads(line) for line in (tmp_path / "out" / "manifest.jsonl").read_text().splitlines()]
    assert 1 <= len(lines) <= 3
    assert [line["score"] for line in lines] == sorted((line["score"] for line in lines), reverse=True)
    assert all((tmp_path / "out" / line["file"]).stat().st_size > 1000 for line in lines)
    first = [line["patch"] for line in lines]
    assert main(["variations", "glass chime", *options, "--seed", "6"]) == 0
    again = [json.loads(line)["patch"] for line in (tmp_path / "out" / "manifest.jsonl").read_text().splitlines()]
    assert again != first


def test_an_edit_keeps_what_is_locked_and_all_that_no_prompt_decides(
    bell: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "bright.json"
    arguments = ["edit", str(bell), "much brighter", "--lock", "operators.1", "--lock", "envelope"]
    assert main([*arguments, "-o", str(target)]) == 0
    before, after = load_preset(bell), load_preset(target)
    assert after.prompt == "deep bell, much brighter"
    assert after.name == "Bell"
    assert after.patch != before.patch
    for name in FULL.names:
        if name.startswith("operators.1.") or name.endswith((".attack", ".decay", ".sustain", ".release")):
            assert after.patch[name] == before.patch[name], name
    assert after.patch["glide.time"] == before.patch["glide.time"]
    assert printed_patch(capsys, [*arguments, "--amount", "0"]) == before.patch


def test_restyling_by_strength(bell: Path, capsys: pytest.CaptureFixture[str]) -> None:
    none, some, other = (
        printed_patch(capsys, ["restyle", str(bell), "made of glass", *options])
        for options in (["--strength", "0"], ["--strength", ".6"], ["--strength", ".6", "--from", "church bell"])
    )
    assert none == load_preset(bell).patch
    assert len({none, some, other}) == 3


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["edit", "{bell}", "brighter", "--lock", "knobs"], 1, "no prompt decides a parameter called 'knobs'"),
        (["edit", "{bell}", "  "], 1, "The prompt is empty"),
        (["edit", "{bell}", "brighter", "--amount", "9"], 2, "amount must be a number from -2 to 2"),
        (["restyle", "nowhere.json", "glass"], 1, "nowhere.json"),
        (["restyle", "{bell}", "glass", "--strength", "2"], 2, "strength must be a number from 0 to 1"),
        (["patch", "bell", "--guidance", "7"], 2, "guidance must be a number from 0 to 4"),
        (["patch", "bell", "--not", " "], 1, "The prompt is empty"),
        (
            ["variations", "bell", "--candidates", "2", "--variations", "3", "--out-dir", "x"],
            2,
            "--candidates 2 are too few to keep 3",
        ),
    ],
)
def test_bad_requests_are_refused_before_the_model_is_read(
    bell: Path,
    arguments: list[str],
    code: int,
    message: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("textsynth_app.commands.changes.load_model", lambda: pytest.fail("the model was read"))
    monkeypatch.setattr("textsynth_app.commands.answers.load_model", lambda: pytest.fail("the model was read"))
    line = refusal(capsys, [argument.format(bell=bell) for argument in arguments], code)
    assert message in line
    assert not (tmp_path / "x").exists()
