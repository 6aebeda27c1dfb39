"""WAV files hold what was rendered."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from textsynth_app.library.audio_files import write_wav
from textsynth_app.library.errors import LibraryError


def _tone(frames: int = 1000, channels: int = 2) -> np.ndarray:
    time = np.arange(frames) / 48_000
    return np.stack([0.5 * np.sin(2 * np.pi * (440 + channel) * time) for channel in range(channels)], 1).astype("f4")


def test_24_bits_by_default(tmp_path: Path) -> None:
    path = tmp_path / "tone.wav"
    write_wav(path, _tone(), 48_000)
    info = soundfile.info(path)
    assert (info.format, info.subtype, info.samplerate, info.channels, info.frames) == (
        "WAV",
        "PCM_24",
        48_000,
        2,
        1000,
    )
    read, _ = soundfile.read(path)
    assert np.abs(read - _tone()).max() <= 2.0**-23


def test_floating_point_is_exact(tmp_path: Path) -> None:
    path = tmp_path / "tone.wav"
    write_wav(path, _tone(), 44_100, subtype="FLOAT")
    read, rate = soundfile.read(path, dtype="float32")
    assert rate == 44_100
    assert np.array_equal(read, _tone())


def test_one_channel(tmp_path: Path) -> None:
    write_wav(tmp_path / "tone.wav", _tone()[:, 0], 48_000)
    assert soundfile.info(tmp_path / "tone.wav").channels == 1


def test_what_is_too_loud_is_clipped_and_does_not_wrap(tmp_path: Path) -> None:
    write_wav(tmp_path / "loud.wav", np.array([1.5, -1.5, 0.0], "f4"), 48_000)
    read, _ = soundfile.read(tmp_path / "loud.wav")
    assert np.allclose(read, [1.0, -1.0, 0.0], atol=1e-6)


@pytest.mark.parametrize(
    ("audio", "cause"),
    [
        (np.zeros((0, 2), "f4"), "no sound"),
        (np.zeros((2, 2, 2), "f4"), "no sound"),
        (np.array([0.0, np.nan], "f4"), "not finite"),
        (np.array([0.0, np.inf], "f4"), "not finite"),
    ],
)
def test_what_is_no_sound_is_refused_and_no_file_appears(tmp_path: Path, audio: np.ndarray, cause: str) -> None:
    with pytest.raises(LibraryError, match=cause):
        write_wav(tmp_path / "bad.wav", audio, 48_000)
    assert list(tmp_path.iterdir()) == []


def test_the_same_sound_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.wav", "b.wav"):
        write_wav(tmp_path / name, _tone(), 48_000)
    assert (tmp_path / "a.wav").read_bytes() == (tmp_path / "b.wav").read_bytes()
