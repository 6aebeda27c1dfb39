"""Recordings are read whatever they are, and refused with a remedy where there is nothing to hear."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
import soundfile

from textsynth_app.library.errors import LibraryError
from textsynth_app.library.recordings import LONGEST_SECONDS, read_recording

TONE = (0.5 * np.sin(2 * np.pi * 440 * np.arange(4000) / 8000)).astype(np.float32)


@pytest.mark.parametrize("ending", ["wav", "flac", "aiff", "ogg"])
@pytest.mark.parametrize("rate", [8000, 48_000])
def test_formats_and_rates(tmp_path: Path, ending: str, rate: int) -> None:
    soundfile.write(tmp_path / f"tone.{ending}", TONE, rate)
    recording = read_recording(tmp_path / f"tone.{ending}")
    assert recording.sample_rate == rate
    assert not recording.cut
    assert np.corrcoef(recording.audio, TONE)[0, 1] > 0.98


def test_channels_are_averaged_unless_they_cancel(tmp_path: Path) -> None:
    path = tmp_path / "tone.wav"
    soundfile.write(path, np.stack([TONE, 0.5 * TONE, np.zeros_like(TONE)], axis=1), 8000, subtype="FLOAT")
    np.testing.assert_allclose(read_recording(path).audio, 0.5 * TONE, atol=1e-6)
    soundfile.write(path, np.stack([TONE, -TONE], axis=1), 8000, subtype="FLOAT")
    np.testing.assert_allclose(read_recording(path).audio, TONE, atol=1e-6)


def test_only_the_beginning_of_a_long_one_is_read(tmp_path: Path) -> None:
    path = tmp_path / "long.wav"
    soundfile.write(path, np.tile(TONE, 80), 8000)
    recording = read_recording(path)
    assert recording.cut
    assert len(recording.audio) == LONGEST_SECONDS * 8000


def test_samples_far_beyond_full_scale_become_usable(tmp_path: Path) -> None:
    path = tmp_path / "loud.wav"
    soundfile.write(path, TONE.astype(np.float64) * 1e30, 8000, subtype="DOUBLE")
    np.testing.assert_allclose(read_recording(path).audio, 2.0 * TONE, atol=1e-5)


@pytest.mark.parametrize(
    ("audio", "cause"),
    [
        (np.zeros(4000), "silent"),
        (np.zeros(0), "no sound in it"),
        (np.ones(10), "less than 5 ms"),
        (np.where(np.arange(4000) == 7, np.nan, TONE), "not finite"),
        (np.where(np.arange(4000) == 7, np.inf, TONE), "not finite"),
    ],
)
def test_what_cannot_be_heard_is_refused(tmp_path: Path, audio: np.ndarray, cause: str) -> None:
    soundfile.write(tmp_path / "bad.wav", audio, 8000, subtype="FLOAT")
    with pytest.raises(LibraryError, match=rf"bad\.wav.*{cause}"):
        read_recording(tmp_path / "bad.wav")


def test_what_is_no_sound_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "odd.wav"
    soundfile.write(path, TONE, 8000)
    whole = path.read_bytes()
    for data in (b"", b"no sound at all", whole[:20], b"RIFF" + b"\xff" * 200):
        path.write_bytes(data)
        with pytest.raises(LibraryError, match=r"odd\.wav"):
            read_recording(path)
    path.write_bytes(whole[:24] + (500).to_bytes(4, "little") + whole[28:])
    with pytest.raises(LibraryError, match="sample rate is 500 Hz"):
        read_recording(path)
    with pytest.raises(LibraryError, match="no such file"):
        read_recording(tmp_path / "missing.wav")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.wav")
        with pytest.raises(LibraryError, match="no ordinary file"):
            read_recording(tmp_path / "pipe.wav")
