"""What training sees: captions as sentence vectors, sounds as parameter vectors and log-mel frames."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from textsynth_app.language.audio_features import log_mel
from textsynth_app.language.listening import RENDER_RATE, rendered_clips
from textsynth_app.language.minilm import SentenceEncoder
from textsynth_app.synth.parameter import ParameterSpace
from textsynth_app.synth.parameters import FULL
from textsynth_app.synth.patch import Patch
from textsynth_app.training.captions import TRAIN, Example

# What a variation of a sound changes. Ratios and detune stay: a little off, a harmonic sound turns into another one.
_VARIED = [
    index
    for index, name in enumerate(FULL.names)
    if name.endswith((".level", ".attack", ".decay", ".release"))
    or name in ("root.frequency", "filter.cutoff", "lfo.rate")
]
_RENDERS_AT_ONCE = 64


@dataclass(frozen=True)
class Dataset:
    """Captions and the sounds they stand for.

    `sentences` (N, 384) and `sounds` (N,) belong to `captions`; `sounds` are places in `patches`, each of which is
    there once, however many captions describe it. `splits` (N,) holds names of SPLITS, `unseen` (N,) what training
    never saw of a caption (UNSEEN, or nothing).
    """

    captions: tuple[str, ...]
    sentences: Tensor
    sounds: NDArray[np.int64]
    splits: NDArray[np.str_]
    unseen: NDArray[np.str_]
    patches: tuple[Patch, ...]

    def rows(self, split: str) -> NDArray[np.int64]:
        """Places of the captions of a split, shape (n,)."""
        return np.flatnonzero(self.splits == split)

    def targets(self, space: ParameterSpace) -> Tensor:
        """Positions 0..1 of every caption's sound in a space, float32, shape (N, len(space))."""
        vectors = np.stack([patch.to_vector(space) for patch in self.patches])
        return torch.from_numpy(vectors)[torch.from_numpy(self.sounds)]


def build_dataset(examples: Sequence[Example], sentences: SentenceEncoder) -> Dataset:
    """Encode the captions of examples and gather their sounds. Raises ValueError if there is none to train on."""
    if not any(example.split == TRAIN for example in examples):
        raise ValueError("There is no caption to train on: the lexicon has no concept that is not held out.")
    places: dict[Patch, int] = {}
    sounds = [places.setdefault(example.patch, len(places)) for example in examples]
    captions = tuple(example.caption for example in examples)
    return Dataset(
        captions=captions,
        sentences=torch.from_numpy(sentences.encode(captions)),
        sounds=np.array(sounds, dtype=np.int64),
        splits=np.array([example.split for example in examples]),
        unseen=np.array([example.unseen for example in examples]),
        patches=tuple(places),
    )


def varied(patch: Patch, generator: np.random.Generator, amount: float = 0.015) -> Patch:
    """The same sound, a little different: levels, times and pitch moved by `amount` (standard deviation on 0..1)."""
    positions = FULL.normalise([patch[name] for name in FULL.names])
    moved = positions.copy()
    moved[_VARIED] += generator.normal(0.0, amount, len(_VARIED))
    moved[positions == 0.0] = 0.0  # what is off stays off
    return Patch.from_vector(moved, FULL, base=patch)


def sound_frames(patches: Sequence[Patch]) -> Tensor:
    """Log-mel frames of the rendered patches at their own note and length, shape (N, BANDS, TIME_FRAMES)."""
    batches = [patches[start : start + _RENDERS_AT_ONCE] for start in range(0, len(patches), _RENDERS_AT_ONCE)]
    return torch.cat([log_mel(rendered_clips(batch), RENDER_RATE) for batch in batches])
