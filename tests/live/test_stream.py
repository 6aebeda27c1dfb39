"""The live stream on a real PortAudio backend, against the offline render."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from textsynth_app.live import devices
from textsynth_app.live.errors import AudioError

PROGRAMS = Path(__file__).parent / "programs"
TRIES = 4


def rendered(beats: int) -> np.ndarray:
    specification = importlib.util.spec_from_file_location("score", PROGRAMS / "score.py")
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module.rendered(beats)


def from_first_sound(audio: np.ndarray) -> np.ndarray:
    sounding = np.nonzero(np.abs(audio).max(axis=1) > 0)[0]
    return audio[sounding[0] : sounding[-1] + 1]


def assert_plays_what_is_rendered(sound_server, beats: int, *arguments: str) -> None:
    """The recording is the render, sample for sample, and nothing ran dry; in one of a few tries.

    On two cores another program may keep the sound server itself waiting for longer than its buffer lasts, and it then
    puts silence in. A fault of ours (Python in the audio thread, a lost command) shows in every try.
    """
    # The very last samples of a tail may still be on their way when the recorder stops.
    expected = from_first_sound(rendered(beats))[:-24000]
    for _ in range(TRIES):
        output, recorded = sound_server.record_while("play.py", str(beats), *arguments, timeout=150)
        report = json.loads(output)
        recorded = from_first_sound(recorded)[: expected.shape[0]]
        if report["underruns"] == 0 and np.array_equal(recorded, expected):
            break
    assert report["underruns"] == 0
    np.testing.assert_array_equal(recorded, expected)


def test_what_is_played_is_what_is_rendered_sample_for_sample(sound_server):
    assert_plays_what_is_rendered(sound_server, 6)


def test_half_a_minute_under_load_loses_not_one_sample(sound_server):
    """A spinning Python thread, redraws and torch beside a stream of 256 frames: no underrun, nothing missing."""
    assert_plays_what_is_rendered(sound_server, 60, "load")


def test_outputs_are_listed_with_the_default_first(sound_server):
    lines = sound_server.run("list_outputs.py").splitlines()
    assert lines and json.loads(lines[0])["is_default"]
    assert all(json.loads(line)["channels"] >= 2 for line in lines)


def test_a_server_that_dies_leaves_a_stream_that_says_so(sound_server):
    code = sound_server.run("lose_device.py", timeout=60)
    report = json.loads(code)
    assert report["before"] is True
    assert report["stopped_with"] is None
    assert "not playing" in report["error"]


def test_no_device_at_all_is_said_with_the_remedy(tmp_path):
    program = f"import sys; sys.path.insert(0, {str(Path(__file__).parents[2])!r})\n" + (
        "from textsynth_app.live.errors import AudioError\n"
        "from textsynth_app.live.stream import open_engine_stream\n"
        "try:\n    open_engine_stream()\nexcept AudioError as error:\n    print(error)\n"
    )
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "PULSE_SERVER": f"unix:{tmp_path}/none"}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("\n") == 1
    assert "audio" in done.stdout


def test_a_missing_portaudio_names_the_package(monkeypatch):
    def missing(name, *arguments):
        if name == "sounddevice":
            raise OSError("PortAudio library not found")
        return original(name, *arguments)

    original = __import__
    monkeypatch.setattr("builtins.__import__", missing)
    with pytest.raises(AudioError, match="apt-get install libportaudio2"):
        devices.list_outputs()


def test_a_stream_whose_device_fails_says_so_instead_of_raising(sound_server):
    report = json.loads(sound_server.run("failing_status.py"))
    assert report["running"] is False
    assert "has failed" in report["error"] and "broken pipe" in report["error"]
