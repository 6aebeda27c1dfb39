"""`textsynth match`, `refine` and `describe` from the command line, with a model that costs nothing."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import soundfile
import torch
from numpy.typing import NDArray

from textsynth_app.cli import main
from textsynth_app.language import matching
from textsynth_app.language.choices import Choices
from textsynth_app.language.descriptions import Vocabulary
from textsynth_app.language.encoder import EMBEDDING_SIZE
from textsynth_app.language.mappings import LinearMapping
from textsynth_app.language.prompt_model import PromptModel
from textsynth_app.library.presets import load_preset
from textsynth_app.synth.descriptors import describe
from textsynth_app.synth.parameters import FULL
from textsynth_app.synth.patch import DEFAULT_PATCH
from textsynth_app.synth.render import render
from textsynth_app.training import describing, lexicon

PATCH = DEFAULT_PATCH.replace({"root.duration": 0.2, "operators.1.decay": 0.2, "operators.2.decay": 0.2})
RATE = 22050


class LoudAndNot:
    """Hears nothing but how bright a sound is: every text is a direction of its own, and so is brightness."""

    id = "loud-and-not"

    def encode_text(self, prompts: Sequence[str]) -> NDArray[np.float32]:
        return np.stack([self._at(1.0 if "bright" in prompt else 0.0) for prompt in prompts])

    def encode_audio(self, audio: NDArray[np.float32], sample_rate: int) -> NDArray[np.float32]:
        return np.stack([self._at(min(describe(clip[:9000], sample_rate).centroid_hz / 4000.0, 1.0)) for clip in audio])

    @staticmethod
    def _at(place: float) -> NDArray[np.float32]:
        vector = np.zeros(EMBEDDING_SIZE, dtype=np.float32)
        vector[:2] = np.cos(place * np.pi / 2), np.sin(place * np.pi / 2)
        return vector


@pytest.fixture(autouse=True)
def model(monkeypatch: pytest.MonkeyPatch) -> None:
    """Answers every prompt and every sound with PATCH, and knows two nouns."""
    positions = torch.from_numpy(PATCH.to_vector())
    mapping = LinearMapping(len(FULL))
    with torch.no_grad():
        mapping.linear.weight.zero_()
        mapping.linear.bias.copy_(positions)
    choices = Choices(positions[None], torch.zeros(len(FULL)))
    made = PromptModel(LoudAndNot(), mapping, "constant", choices, torch.device("cpu"))
    monkeypatch.setattr(PromptModel, "load", lambda *arguments, **options: made)
    monkeypatch.setattr(matching, "example_patches", lambda: [])
    monkeypatch.setattr(lexicon, "load_lexicon", lambda: None)
    monkeypatch.setattr(describing, "vocabulary", lambda known: Vocabulary(("bright ping", "thud"), ("bright",)))


@pytest.fixture
def recording(tmp_path: Path) -> str:
    """A sound file of a note two semitones above PATCH's."""
    higher = PATCH.replace({"root.frequency": PATCH["root.frequency"] * 2 ** (2 / 12)})
    soundfile.write(tmp_path / "note.wav", render(higher, sample_rate=RATE), RATE)
    return str(tmp_path / "note.wav")


@pytest.fixture
def preset(tmp_path: Path) -> str:
    """PATCH in a file."""
    (tmp_path / "patch.json").write_text(json.dumps(PATCH.to_json()))
    return str(tmp_path / "patch.json")


def test_a_recording_becomes_a_preset(recording: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["match", recording, "-o", str(tmp_path / "found.json"), "--effort", "20"]) == 0
    first, last = (float(part.split()[-2]) for part in capsys.readouterr().out.strip().split(", after 20 sounds"))
    assert last <= first
    found = load_preset(tmp_path / "found.json")
    assert found.name == "note"
    assert found.mapping == "constant"
    semitones = 12 * np.log2(found.patch["root.frequency"] / PATCH["root.frequency"])
    assert semitones == pytest.approx(2.0, abs=0.2)


def test_without_a_search_it_is_the_first_answer(
    recording: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["match", recording, "-o", str(tmp_path / "found.json"), "--no-refine"]) == 0
    assert "after" not in capsys.readouterr().out
    found = load_preset(tmp_path / "found.json").patch
    assert found["operators.1.decay"] == pytest.approx(PATCH["operators.1.decay"], rel=1e-5)


def test_the_same_seed_writes_the_same_preset(recording: str, tmp_path: Path) -> None:
    for name in ("a.json", "b.json"):
        assert main(["match", recording, "-o", str(tmp_path / name), "--effort", "15", "--seed", "4"]) == 0
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()


def test_what_is_no_recording_is_said_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "bad.wav"
    for write in (lambda: path.write_bytes(b"none"), lambda: soundfile.write(path, np.zeros(RATE), RATE)):
        write()
        assert main(["match", str(path), "-o", str(tmp_path / "found.json")]) == 1
        error = capsys.readouterr().err
        assert "bad.wav" in error
        assert error.count("\n") == 1
    assert not (tmp_path / "found.json").exists()


def test_a_patch_comes_nearer_to_words(preset: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = str(tmp_path / "brighter.json")
    options = ["-o", target, "--words", "bright", "--effort", "30", "--lock", "operators.1", "--compare-random"]
    assert main(["refine", preset, *options]) == 0
    lines = capsys.readouterr().out.splitlines()
    before, after = (float(part.split()[-1]) for part in lines[0].split(", after 30 sounds"))
    assert after > before
    assert lines[1].startswith("from a random start ")
    found = load_preset(target)
    assert (found.name, found.prompt) == ("patch", "bright")
    locked = [name for name in FULL.names if name.startswith("operators.1.")]
    assert [found.patch[name] for name in locked] == [PATCH[name] for name in locked]
    assert found.patch != PATCH


def test_a_prompt_is_refined_towards_itself(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = str(tmp_path / "bell.json")
    assert main(["refine", "--prompt", "bright bell", "-o", target, "--effort", "5"]) == 0
    assert load_preset(target).prompt == "bright bell"
    assert "after 5 sounds" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("options", "code", "message"),
    [
        (["PRESET"], 2, "--words"),
        (["PRESET", "--words", " "], 1, "empty"),
        (["PRESET", "--words", "bright", "--lock", "operator"], 1, "called 'operator'"),
        (["--prompt", "bell", "--voice", "2"], 2, "--voice"),
        (["PRESET", "--words", "bright", "--seconds", "0"], 2, "seconds must be"),
        ([], 2, "required"),
    ],
)
def test_wrong_refinements(
    options: list[str], code: int, message: str, preset: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = [preset if option == "PRESET" else option for option in options]
    assert main(["refine", *arguments, "-o", str(tmp_path / "out.json")]) == code
    assert message in capsys.readouterr().err


def test_sounds_are_described(preset: str, recording: str, capsys: pytest.CaptureFixture[str]) -> None:
    for source in (preset, recording):
        assert main(["describe", source, "--top", "1"]) == 0
        lines = capsys.readouterr().out.splitlines()
        assert lines[0].startswith("what it may be (")
        assert lines[1].endswith(("bright ping", "thud"))
        assert lines[2] == "what it is like:"
        assert any("pitch " in line for line in lines)
    assert "pitch D4" in "\n".join(lines)


def test_what_cannot_be_described(preset: str, recording: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["describe", recording, "--voice", "2"]) == 1
    assert "--voice chooses from a .syx file" in capsys.readouterr().err
    silent = Path(preset).with_name("silent.json")
    silent.write_text(json.dumps(PATCH.replace({"operators.1.output": 0.0}).to_json()))
    assert main(["describe", str(silent)]) == 1
    assert "silent" in capsys.readouterr().err
