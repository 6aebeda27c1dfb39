"""Captions and sounds as training sees them."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from textsynth_app.language.audio_features import BANDS, TIME_FRAMES
from textsynth_app.language.minilm import SentenceEncoder
from textsynth_app.synth.parameter import ParameterSpace
from textsynth_app.synth.parameters import CORE8, FULL
from textsynth_app.synth.patch import DEFAULT_PATCH
from textsynth_app.training.captions import Example
from textsynth_app.training.dataset import build_dataset, sound_frames, varied

LOW = DEFAULT_PATCH.replace({"root.frequency": 80.0})
HIGH = DEFAULT_PATCH.replace({"root.frequency": 1500.0, "root.duration": 0.5})
EXAMPLES = [
    Example("a low tone", "tone", ("deep",), LOW, "train"),
    Example("deep tone", "tone", ("deep",), LOW, "train"),
    Example("a high tone", "tone", ("high",), HIGH, "train"),
    Example("play a low tone", "tone", ("deep",), LOW, "phrasings"),
]


def test_a_sound_is_kept_once_however_many_captions_describe_it() -> None:
    data = build_dataset(EXAMPLES, SentenceEncoder.load())
    assert data.patches == (LOW, HIGH)
    assert data.sounds.tolist() == [0, 0, 1, 0]
    assert data.rows("train").tolist() == [0, 1, 2]
    assert data.rows("phrasings").tolist() == [3]
    assert data.rows("concepts").tolist() == []
    assert data.sentences.shape == (4, 384)


@pytest.mark.parametrize("space", [FULL, CORE8], ids=["full", "core8"])
def test_targets_are_the_patches_of_the_captions(space: ParameterSpace) -> None:
    targets = build_dataset(EXAMPLES, SentenceEncoder.load()).targets(space)
    assert targets.dtype == torch.float32
    for row, example in zip(targets, EXAMPLES, strict=True):
        np.testing.assert_array_equal(row.numpy(), example.patch.to_vector(space))


def test_nothing_to_train_on_is_said() -> None:
    with pytest.raises(ValueError, match="no caption to train on"):
        build_dataset(EXAMPLES[3:], SentenceEncoder.load())


def test_a_variation_is_near_and_leaves_ratios_and_what_is_off() -> None:
    patch = DEFAULT_PATCH.replace({"operators.2.ratio": 3.5})
    generator = np.random.default_rng(0)
    variations = [varied(patch, generator) for _ in range(20)]
    assert len(set(variations)) == 20
    for variation in variations:
        assert np.abs(variation.to_vector() - patch.to_vector()).max() < 0.1
        assert variation["operators.2.ratio"] == pytest.approx(3.5)
        assert variation["operators.5.level"] == FULL["operators.5.level"].minimum
        assert variation["noise.level"] == FULL["noise.level"].minimum


def test_frames_show_pitch_and_length() -> None:
    frames = sound_frames([LOW, HIGH])
    assert frames.shape == (2, BANDS, TIME_FRAMES)
    assert frames[0].mean(1).argmax() < frames[1].mean(1).argmax()
    assert frames[1, :, TIME_FRAMES // 2 :].max() == 0.0  # half a second, then silence
    assert torch.equal(frames, sound_frames([LOW, HIGH]))
