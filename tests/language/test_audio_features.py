"""Log-mel frames: shape, place of a tone, and indifference to rate, loudness and what comes after the clip."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from textsynth_app.language.audio_features import BANDS, CLIP_SECONDS, TIME_FRAMES, log_mel


def tone(frequency: float, sample_rate: int, seconds: float = 1.0) -> np.ndarray:
    time = np.arange(int(seconds * sample_rate)) / sample_rate
    return np.sin(2.0 * np.pi * frequency * time).astype(np.float32)[None]


@pytest.mark.parametrize("sample_rate", [8000, 22050, 44100, 48000])
@pytest.mark.parametrize("seconds", [0.01, 1.0, 9.0])
def test_every_clip_gives_frames_of_one_shape(sample_rate: int, seconds: float) -> None:
    frames = log_mel(tone(440.0, sample_rate, seconds), sample_rate)
    assert frames.shape == (1, BANDS, TIME_FRAMES)
    assert frames.dtype == torch.float32
    assert frames.min() >= 0.0
    assert frames.max() == pytest.approx(1.0)


def test_a_higher_tone_lights_a_higher_band() -> None:
    bands = [int(log_mel(tone(hertz, 44100), 44100)[0].mean(1).argmax()) for hertz in (60, 200, 600, 2000, 6000, 10000)]
    assert bands == sorted(set(bands))


@pytest.mark.parametrize("sample_rate", [44100, 48000])
def test_the_sample_rate_does_not_matter(sample_rate: int) -> None:
    expected = log_mel(tone(880.0, 22050), 22050)[0].mean(1)
    found = log_mel(tone(880.0, sample_rate), sample_rate)[0].mean(1)
    loud = expected > 0.1
    torch.testing.assert_close(found[loud], expected[loud], atol=0.02, rtol=0)


def test_loudness_does_not_matter() -> None:
    clip = tone(500.0, 22050)
    torch.testing.assert_close(log_mel(0.01 * clip, 22050), log_mel(clip, 22050), atol=1e-3, rtol=0)


def test_only_the_first_seconds_are_heard() -> None:
    clip = tone(500.0, 22050, CLIP_SECONDS + 2.0)
    changed = clip.copy()
    changed[:, int((CLIP_SECONDS + 0.1) * 22050) :] = 0.9
    assert torch.equal(log_mel(clip, 22050), log_mel(changed, 22050))


def test_silence_and_emptiness_give_an_empty_picture() -> None:
    silent = log_mel(np.zeros((2, 22050), dtype=np.float32), 22050)
    assert torch.equal(silent, torch.zeros_like(silent))
    assert torch.equal(log_mel(np.zeros((2, 0), dtype=np.float32), 48000), silent)


@pytest.mark.parametrize(("shape", "sample_rate"), [((100,), 22050), ((2, 100), 0)])
def test_another_shape_is_refused(shape: tuple[int, ...], sample_rate: int) -> None:
    with pytest.raises(ValueError, match="Clips must have shape"):
        log_mel(np.zeros(shape, dtype=np.float32), sample_rate)
