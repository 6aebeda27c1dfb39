"""Every form of the command line, end to end, and what it says to bad input."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from textsynth_app.cli import main
from textsynth_app.library.presets import Preset, save_preset
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch

BELL = "deep bell"
SHORT = ["--duration", "0.2", "--rate", "8000"]


class Failure:
    """The one line that a failed command says."""

    def __init__(self, capture: pytest.CaptureFixture[str]) -> None:
        self._capture = capture

    def of(self, arguments: list[str], code: int = 1) -> str:
        """Run a command that must fail with a code, and return its line without the program's name."""
        assert main(arguments) == code
        output = self._capture.readouterr()
        assert output.out == ""
        assert "Traceback" not in output.err
        line = output.err.strip().splitlines()[-1]
        if code == 1:
            assert output.err.count("\n") == 1, output.err
        return line.removeprefix("textsynth: ")


@pytest.fixture
def failure(capsys: pytest.CaptureFixture[str]) -> Failure:
    """To run commands that fail."""
    return Failure(capsys)


@pytest.fixture
def patch_file(tmp_path: Path) -> Path:
    """A short patch in a file."""
    path = tmp_path / "patch.json"
    patch = DEFAULT_PATCH.replace({"root.frequency": 440.0, "root.duration": 0.25})
    path.write_text(json.dumps(patch.to_json()))
    return path


def _manifest(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / "manifest.jsonl").read_text(encoding="utf-8").splitlines()]


def _patch_of(prompt: str, capture: pytest.CaptureFixture[str]) -> Patch:
    assert main(["patch", prompt]) == 0
    return Patch.from_json(json.loads(capture.readouterr().out))


class TestRender:
    def test_a_prompt_at_its_own_note_and_length(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["render", BELL, "-o", str(tmp_path / "bell.wav")]) == 0
        info = soundfile.info(tmp_path / "bell.wav")
        patch = _patch_of(BELL, capsys)
        assert (info.samplerate, info.channels, info.subtype) == (48_000, 2, "PCM_24")
        assert info.duration == pytest.approx(patch["root.duration"], abs=0.001)
        audio, _ = soundfile.read(tmp_path / "bell.wav")
        assert 0.01 < np.abs(audio).max() <= 1.0

    def test_a_prompt_as_asked_for(self, tmp_path: Path) -> None:
        target = str(tmp_path / "bell.wav")
        options = ["--note", "a3", "--duration", "0.5", "--velocity", "60", "--rate", "44100", "--seed", "7"]
        assert main(["render", BELL, "-o", target, *options]) == 0
        info = soundfile.info(target)
        assert (info.samplerate, info.frames) == (44_100, 22_050)

    def test_the_rendering_of_a_prompt_is_that_of_its_patch(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        patch = tmp_path / "patch.json"
        patch.write_text(json.dumps(_patch_of(BELL, capsys).to_json()))
        assert main(["render", BELL, "-o", str(tmp_path / "a.wav"), *SHORT]) == 0
        assert main(["render", "--patch", str(patch), "-o", str(tmp_path / "b.wav"), *SHORT]) == 0
        assert (tmp_path / "a.wav").read_bytes() == (tmp_path / "b.wav").read_bytes()

    def test_the_note_is_heard(self, tmp_path: Path, patch_file: Path) -> None:
        def strongest(note: str) -> float:
            main(
                ["render", "--patch", str(patch_file), "-o", str(tmp_path / "x.wav"), "--note", note, "--duration", "1"]
            )
            audio, rate = soundfile.read(tmp_path / "x.wav")
            return float(np.argmax(np.abs(np.fft.rfft(audio[:, 0])))) * rate / len(audio)

        assert strongest("a4") == pytest.approx(440, abs=4)
        assert strongest("57") == pytest.approx(220, abs=4)

    def test_velocity_is_heard(self, tmp_path: Path, patch_file: Path) -> None:
        def peak(velocity: str) -> float:
            main(["render", "--patch", str(patch_file), "-o", str(tmp_path / "x.wav"), "--velocity", velocity])
            return float(np.abs(soundfile.read(tmp_path / "x.wav")[0]).max())

        assert peak("20") < peak("120")

    def test_the_seed_decides_the_noise(self, tmp_path: Path) -> None:
        noise = DEFAULT_PATCH.replace({"noise.level": 0.0, "noise.decay": 2.0, "operators.1.output": 0.0})
        save_preset(Preset("Noise", noise, seed=7), tmp_path / "noise.json")

        def rendered(*seed: str) -> bytes:
            arguments = ["render", "--patch", str(tmp_path / "noise.json"), "-o", str(tmp_path / "noise.wav"), *SHORT]
            assert main([*arguments, *seed]) == 0
            return (tmp_path / "noise.wav").read_bytes()

        assert rendered("--seed", "1") == rendered("--seed", "1")
        assert rendered("--seed", "1") != rendered("--seed", "2")
        assert rendered() == rendered("--seed", "7")  # the preset's own
        assert rendered() != rendered("--seed", "0")

    @pytest.mark.parametrize(
        ("changes", "options", "cause"),
        [
            (
                {"operators.2.level": -60.0},
                ["--rate", "8000", "--note", "127"],
                "12544 Hz is too high for 8000 samples a second",
            ),
            ({"operators.1.output": 0.0}, [], "its levels are low"),
        ],
    )
    def test_a_silent_sound_is_said_with_its_cause(
        self,
        changes: dict[str, float],
        options: list[str],
        cause: str,
        tmp_path: Path,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        source, target = str(tmp_path / "quiet.json"), str(tmp_path / "x.wav")
        save_preset(Preset("Quiet", DEFAULT_PATCH.replace(changes)), source)
        assert main(["render", "--patch", source, "-o", target, "--duration", "0.2", *options]) == 0
        error = capsys.readouterr().err
        assert "x.wav is silent: " in error
        assert cause in error
        assert error.count("\n") == 1

    def test_a_preset_is_rendered_as_its_patch(self, tmp_path: Path, patch_file: Path) -> None:
        save_preset(Preset("Bell", Patch.from_json(json.loads(patch_file.read_text()))), tmp_path / "preset.json")
        for name, source in (("a", patch_file), ("b", tmp_path / "preset.json")):
            assert main(["render", "--patch", str(source), "-o", str(tmp_path / f"{name}.wav")]) == 0
        assert (tmp_path / "a.wav").read_bytes() == (tmp_path / "b.wav").read_bytes()

    @pytest.mark.parametrize(
        "arguments",
        [
            ["render"],
            ["render", BELL],
            ["render", BELL, "-o", "x.wav", "--note", "128"],
            ["render", BELL, "-o", "x.wav", "--note", "loud"],
            ["render", BELL, "-o", "x.wav", "--duration", "0"],
            ["render", BELL, "-o", "x.wav", "--duration", "nan"],
            ["render", BELL, "-o", "x.wav", "--duration", "1e9"],
            ["render", BELL, "-o", "x.wav", "--velocity", "0"],
            ["render", BELL, "-o", "x.wav", "--velocity", "64.5"],
            ["render", BELL, "-o", "x.wav", "--rate", "7999"],
            ["render", BELL, "-o", "x.wav", "--seed", "-1"],
            ["render", BELL, "-o", "x.mp3"],
            ["render", BELL, "-o", ""],
            ["render", BELL, "--patch", "p.json", "-o", "x.wav"],
            ["render", BELL, "--prompts-file", "p.txt", "--out-dir", "x"],
            ["render", "--prompts-file", "p.txt"],
            ["render", "--prompts-file", "p.txt", "-o", "x.wav"],
            ["render", BELL, "-o", "x.wav", "--out-dir", "x"],
            ["render", "--prompts-file", "p.txt", "--out-dir", ""],
            ["render", BELL, "-o", "x.wav", "--nonsense"],
            ["morph", "a", "b"],
            ["morph", "a", "b", "--out-dir", ""],
            ["bench", "everything"],
            ["lexicon"],
            ["train", "--small"],
            ["train", "--out-dir", ""],
            ["nonsense"],
            [],
        ],
    )
    def test_wrong_usage_is_code_2(
        self, arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: Failure
    ) -> None:
        monkeypatch.chdir(tmp_path)
        assert failure.of(arguments, code=2)
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize("prompt", ["", "   ", "\n\t", "\0", "\u200b"])
    def test_a_prompt_of_nothing_says_what_to_type(self, prompt: str, tmp_path: Path, failure: Failure) -> None:
        assert "describe a sound in words" in failure.of(["render", prompt, "-o", str(tmp_path / "x.wav")])
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize(
        "prompt", ["x" * 10_000, "bell " * 2000, "🔔🔔", "鐘の音", "колокол", "bell\0bell", "\udcff bell"]
    )
    def test_any_other_prompt_is_answered(self, prompt: str, tmp_path: Path) -> None:
        assert main(["render", prompt, "-o", str(tmp_path / "x.wav"), *SHORT]) == 0
        assert soundfile.info(tmp_path / "x.wav").frames == 1600

    @pytest.mark.parametrize(("prompt", "said"), [("bell " * 100, ""), ("bell " * 101, "its first 500 characters")])
    def test_a_prompt_that_is_cut_is_said(
        self, prompt: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["render", prompt, "-o", str(tmp_path / "x.wav"), *SHORT]) == 0
        error = capsys.readouterr().err
        assert said in error
        assert error.count("\n") == bool(said)

    def test_an_unwritable_target_is_named(self, tmp_path: Path, patch_file: Path, failure: Failure) -> None:
        target = str(patch_file / "x.wav")
        message = failure.of(["render", "--patch", str(patch_file), "-o", target])
        assert message.startswith(f"Cannot write {target}: ")

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
    def test_a_full_disk_is_named(self, patch_file: Path, failure: Failure) -> None:
        assert "disk is full" in failure.of(["render", "--patch", str(patch_file), "-o", "/dev/full"])

    @pytest.mark.parametrize(
        ("content", "cause"),
        [
            (b"", "ends too early"),
            (b"[" * 99_999, "nested"),
            (b'{"format": "textsynth-patch", "schema": 99}', "newer than this version"),
            (b"\0\1\2", "not complete JSON"),
        ],
    )
    def test_a_hostile_patch_is_named(self, content: bytes, cause: str, tmp_path: Path, failure: Failure) -> None:
        path = tmp_path / "hostile.json"
        path.write_bytes(content)
        message = failure.of(["render", "--patch", str(path), "-o", str(tmp_path / "x.wav")])
        assert "hostile.json" in message
        assert cause in message
        assert path.read_bytes() == content

    def test_a_missing_patch_is_named(self, tmp_path: Path, failure: Failure) -> None:
        message = failure.of(["render", "--patch", str(tmp_path / "none.json"), "-o", str(tmp_path / "x.wav")])
        assert "none.json: there is no such file" in message


class TestPromptsFile:
    def test_every_line_becomes_a_file(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        prompts = tmp_path / "prompts.txt"
        prompts.write_bytes("\ufeffdeep bell\r\n\r\n  \n鐘の音\n../up\ndeep bell".encode())
        out = tmp_path / "out"
        assert main(["render", "--prompts-file", str(prompts), "--out-dir", str(out), *SHORT]) == 0
        lines = _manifest(out)
        assert [line["prompt"] for line in lines] == ["deep bell", "鐘の音", "../up", "deep bell"]
        assert len({line["file"] for line in lines}) == 4
        for line in lines:
            assert (out / line["file"]).parent == out
            assert soundfile.info(out / line["file"]).frames == 1600
        assert Patch.from_json(lines[0]["patch"]) == Patch.from_json(lines[3]["patch"])
        assert sorted(path.name for path in out.iterdir()) == sorted(
            ["manifest.jsonl", *(line["file"] for line in lines)]
        )

    def test_the_patch_of_a_line_is_that_of_the_prompt_alone(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        prompts = tmp_path / "prompts.txt"
        prompts.write_text("glass chime\ndeep bell\n")
        assert main(["render", "--prompts-file", str(prompts), "--out-dir", str(tmp_path), *SHORT]) == 0
        alone, together = _patch_of(BELL, capsys), Patch.from_json(_manifest(tmp_path)[1]["patch"])
        assert np.abs(alone.to_vector() - together.to_vector()).max() < 1e-4

    def test_prompts_that_are_cut_are_counted_in_one_line(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        prompts = tmp_path / "prompts.txt"
        prompts.write_text("\n".join(["x" * 600, "deep bell", "y" * 700]))
        assert main(["render", "--prompts-file", str(prompts), "--out-dir", str(tmp_path), *SHORT]) == 0
        error = capsys.readouterr().err
        assert "2 of 3 prompts are long" in error
        assert error.count("\n") == 1

    @pytest.mark.parametrize(
        ("content", "cause"),
        [
            (b"", "holds no prompt"),
            (b"\n \n", "holds no prompt"),
            (b"bell\n\x01\n", "line 2: The prompt is empty"),
            (b"bell\n\n\xff\xfe\n", "line 3: not text in UTF-8"),
            (b"bell\ndeep\0bell\n", "line 2: not text in UTF-8"),
            ("bell\nglass\n".encode("utf-16-le"), "line 1: not text in UTF-8"),
            ("bell\nglass\n".encode("utf-16"), "line 1: not text in UTF-8"),
        ],
    )
    def test_a_bad_file_is_refused_before_anything_is_rendered(
        self, content: bytes, cause: str, tmp_path: Path, failure: Failure
    ) -> None:
        prompts = tmp_path / "prompts.txt"
        prompts.write_bytes(content)
        assert cause in failure.of(["render", "--prompts-file", str(prompts), "--out-dir", str(tmp_path / "out")])
        assert list(tmp_path.iterdir()) == [prompts]

    def test_lines_end_as_on_any_system(self, tmp_path: Path) -> None:
        prompts = tmp_path / "prompts.txt"
        prompts.write_bytes(b"deep bell\rglass\x0cchime\r\ngong\n\rdrum")
        assert main(["render", "--prompts-file", str(prompts), "--out-dir", str(tmp_path), *SHORT]) == 0
        assert [line["prompt"] for line in _manifest(tmp_path)] == ["deep bell", "glass\x0cchime", "gong", "drum"]

    def test_a_missing_file_and_an_impossible_folder_are_named(self, tmp_path: Path, failure: Failure) -> None:
        assert "none.txt: there is no such file" in failure.of(
            ["render", "--prompts-file", str(tmp_path / "none.txt"), "--out-dir", str(tmp_path)]
        )
        prompts = tmp_path / "prompts.txt"
        prompts.write_text("bell")
        assert "it is a file" in failure.of(["render", "--prompts-file", str(prompts), "--out-dir", str(prompts)])


class TestPatch:
    def test_a_patch_is_complete_and_always_the_same(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["patch", BELL]) == 0
        first = capsys.readouterr().out
        assert main(["patch", BELL]) == 0
        assert capsys.readouterr().out == first
        assert Patch.from_json(json.loads(first)).to_json() == json.loads(first)

    def test_a_prompt_that_looks_like_an_option(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["patch", "--", "--help"]) == 0
        assert json.loads(capsys.readouterr().out)["format"] == "textsynth-patch"


class _Near:
    """Equal to any patch within rounding: a batch of prompts need not round as a single one does."""

    def __init__(self, patch: Patch) -> None:
        self._vector = patch.to_vector()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Patch) and bool(np.abs(other.to_vector() - self._vector).max() < 1e-4)

    __hash__ = None  # type: ignore[assignment]


def _near(patch: Patch) -> _Near:
    return _Near(patch)


class TestProcess:
    """What only a process of its own shows."""

    @staticmethod
    def _start(arguments: list[str], **options: Any) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "textsynth_app", *arguments]
        return subprocess.Popen(command, text=True, stderr=subprocess.PIPE, **options)

    @pytest.mark.parametrize("arguments", [["--version"], ["lexicon", "check", "gong"]])
    def test_a_reader_that_closes_early_is_no_failure(self, arguments: list[str]) -> None:
        reading, writing = os.pipe()
        os.close(reading)
        process = self._start(arguments, stdout=writing)
        os.close(writing)
        assert process.communicate()[1] == ""
        assert process.returncode == 0

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
    def test_a_full_disk_behind_standard_output_is_one_line(self) -> None:
        with open("/dev/full", "w") as full:
            process = self._start(["patch", BELL], stdout=full)
            error = process.communicate()[1]
        assert process.returncode == 1
        assert (
            error
            == "textsynth: Cannot write the output: the disk is full: free some space, or choose another folder.\n"
        )

    @pytest.mark.parametrize(
        ("arguments", "closed", "code"),
        [
            (["--version"], [1], 0),
            (["lexicon", "check", "gong"], [1], 0),
            (["lexicon", "check", "gong"], [0, 1, 2], 0),
            (["lexicon", "check", "nothing"], [1, 2], 1),
            ([], [2], 2),
            (["render", "--patch", "-", "-o", "x.wav"], [0], 1),
        ],
    )
    def test_what_a_closed_stream_would_carry_is_dropped(
        self, arguments: list[str], closed: list[int], code: int
    ) -> None:
        for_shell = " ".join(f"{number}{'<' if number == 0 else '>'}&-" for number in closed)
        command = ["sh", "-c", f'exec "$0" -m textsynth_app "$@" {for_shell}', sys.executable, *arguments]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        assert result.returncode == code
        assert "Traceback" not in result.stderr
        assert 2 not in closed or not result.stderr + result.stdout

    def test_a_patch_through_a_pipe(self, tmp_path: Path, patch_file: Path) -> None:
        target = tmp_path / "x.wav"
        with open(patch_file) as source:
            process = self._start(["render", "--patch", "-", "-o", str(target)], stdin=source, stdout=subprocess.PIPE)
            output = process.communicate()
        assert (process.returncode, *output) == (0, "", "")
        assert soundfile.info(target).duration == pytest.approx(0.25)

    def test_a_sound_on_standard_output(self, patch_file: Path) -> None:
        command = [sys.executable, "-m", "textsynth_app", "render", "--patch", str(patch_file), "-o", "/dev/stdout"]
        result = subprocess.run(command, capture_output=True, check=True)
        assert result.stdout.startswith(b"RIFF")
        assert len(result.stdout) > 48_000 * 0.25 * 6


@pytest.mark.parametrize(
    "command", ["", "run", "render", "patch", "morph", "doctor", "evaluate", "bench", "train", "lexicon"]
)
def test_every_help_has_an_example(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "--help"] if command else ["--help"]) == 0
    text = capsys.readouterr().out
    assert f"textsynth {command}".strip() in text.partition("example")[2]


def test_missing_weights_are_named_with_the_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: Failure
) -> None:
    from textsynth_app.language import weights

    monkeypatch.setattr(weights, "resource_folder", lambda: tmp_path)
    message = failure.of(["patch", BELL])
    assert str(tmp_path) in message
    assert "textsynth train" in message


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ImportError("No module named 'torch'"), "a part of the installation is missing"),
        (ImportError("libtorch.so: failed to map segment from shared object"), "there is not enough memory"),
        (OSError("libtorch.so: cannot allocate memory in static TLS block"), "there is not enough memory"),
        (RuntimeError("DefaultCPUAllocator: can't allocate memory"), "there is not enough memory"),
        (MemoryError(), "there is not enough memory"),
    ],
)
def test_too_little_memory_is_no_broken_installation(
    error: Exception, said: str, monkeypatch: pytest.MonkeyPatch, failure: Failure
) -> None:
    from textsynth_app.language.prompt_model import PromptModel

    def load(*arguments: object, **options: object) -> None:
        raise error

    monkeypatch.setattr(PromptModel, "load", load)
    assert failure.of(["patch", BELL]).startswith(said)


def test_an_unexpected_error_is_one_line(monkeypatch: pytest.MonkeyPatch, failure: Failure, patch_file: Path) -> None:
    from textsynth_app.commands import batch

    def broken(*arguments: object, **options: object) -> None:
        raise ZeroDivisionError("two\nlines")

    monkeypatch.setattr(batch, "render", broken)
    message = failure.of(["render", "--patch", str(patch_file), "-o", "x.wav"])
    assert message.startswith("internal error: ZeroDivisionError: two lines")


def test_ctrl_c_is_said_and_has_its_own_code(
    monkeypatch: pytest.MonkeyPatch, failure: Failure, patch_file: Path
) -> None:
    from textsynth_app.commands import batch

    def interrupted(*arguments: object, **options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(batch, "render", interrupted)
    assert failure.of(["render", "--patch", str(patch_file), "-o", "x.wav"], code=130) == "interrupted"
