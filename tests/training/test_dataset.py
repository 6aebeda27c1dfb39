"""Captions and sounds as training sees them."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from textsynth_app.language.audio_features import BANDS, TIME_FRAMES
from textsynth_app.language.minilm import SentenceEncoder
from textsynth_app.language.reading import READING_SIZE
from textsynth_app.synth.parameter import ParameterSpace
from textsynth_app.synth.parameters import CORE8, FULL
from textsynth_app.synth.patch import DEFAULT_PATCH
from textsynth_app.training.captions import Example
from textsynth_app.training.dataset import build_dataset, listen, sound_frames
from textsynth_app.training.lexicon import load_lexicon
from textsynth_app.training.samples import Sampler

LOW = DEFAULT_PATCH.replace({"root.frequency": 80.0})
HIGH = DEFAULT_PATCH.replace({"root.frequency": 1500.0, "root.duration": 0.5})
EXAMPLES = [
    Example("a low tone", "tone", ("deep",), LOW, "train", degrees=(1.0,)),
    Example("deep tone", "tone", ("deep",), LOW, "train", degrees=(1.0,)),
    Example("a high tone", "tone", ("high",), HIGH, "train", degrees=(1.0,)),
    Example("play a low tone", "tone", ("deep",), LOW, "phrasings", degrees=(1.0,)),
]


def test_a_sound_is_kept_once_however_many_captions_describe_it() -> None:
    data = build_dataset(EXAMPLES, SentenceEncoder.load())
    assert data.patches == (LOW, HIGH)
    assert data.sounds.tolist() == [0, 0, 1, 0]
    assert data.rows("train").tolist() == [0, 1, 2]
    assert data.rows("phrasings").tolist() == [3]
    assert data.rows("concepts").tolist() == []
    assert data.readings.shape == (4, READING_SIZE)


@pytest.mark.parametrize("space", [FULL, CORE8], ids=["full", "core8"])
def test_targets_are_the_patches_of_the_captions(space: ParameterSpace) -> None:
    targets = build_dataset(EXAMPLES, SentenceEncoder.load()).targets(space)
    assert targets.dtype == torch.float32
    for row, example in zip(targets, EXAMPLES, strict=True):
        np.testing.assert_array_equal(row.numpy(), example.patch.to_vector(space))


def test_nothing_to_train_on_is_said() -> None:
    with pytest.raises(ValueError, match="no caption to train on"):
        build_dataset(EXAMPLES[3:], SentenceEncoder.load())


def test_what_is_heard_is_a_varied_sound_with_all_its_captions() -> None:
    data = build_dataset(EXAMPLES, SentenceEncoder.load())
    heard = listen(data, Sampler(load_lexicon()), 5, np.random.default_rng(0))
    assert [rows.tolist() for rows in heard.rows] == [[0, 1], [2]]
    assert heard.frames.shape == (2, BANDS, TIME_FRAMES)
    assert heard.positions.shape == (2, len(FULL))
    again = listen(data, Sampler(load_lexicon()), 5, np.random.default_rng(1))
    assert not torch.equal(again.positions, heard.positions)
    assert len(listen(data, Sampler(load_lexicon()), 1, np.random.default_rng(0)).rows) == 1


def test_frames_show_pitch_and_length() -> None:
    frames = sound_frames([LOW, HIGH])
    assert frames.shape == (2, BANDS, TIME_FRAMES)
    assert frames[0].mean(1).argmax() < frames[1].mean(1).argmax()
    assert frames[1, :, TIME_FRAMES // 2 :].max() == 0.0  # half a second, then silence
    assert torch.equal(frames, sound_frames([LOW, HIGH]))
