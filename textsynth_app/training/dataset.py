"""What training sees: captions as readings, sounds as parameter vectors and log-mel frames."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from textsynth_app.language.audio_features import log_mel
from textsynth_app.language.listening import RENDER_RATE, rendered_clips
from textsynth_app.language.minilm import SentenceEncoder
from textsynth_app.language.reading import READING_SIZE, read
from textsynth_app.synth.parameter import ParameterSpace
from textsynth_app.synth.parameters import FULL
from textsynth_app.synth.patch import Patch
from textsynth_app.training.captions import TRAIN, Example
from textsynth_app.training.samples import Sampler

_RENDERS_AT_ONCE = 64
_READ_AT_ONCE = 16_384  # captions: in full precision all of them would fill the memory


@dataclass(frozen=True)
class Dataset:
    """Captions and the sounds they stand for.

    `readings` (N, READING_SIZE), in half precision since they are many, and `sounds` (N,) belong to `examples` and
    their `captions`; `sounds` are places in `patches`, each of which is there once, however many captions describe it.
    `splits` (N,) holds names of SPLITS, `unseen` (N,) what training never saw of a caption (UNSEEN, or nothing).
    """

    examples: tuple[Example, ...]
    captions: tuple[str, ...]
    readings: Tensor
    sounds: NDArray[np.int64]
    splits: NDArray[np.str_]
    unseen: NDArray[np.str_]
    patches: tuple[Patch, ...]

    def rows(self, split: str) -> NDArray[np.int64]:
        """Places of the captions of a split, shape (n,)."""
        return np.flatnonzero(self.splits == split)

    def targets(self, space: ParameterSpace) -> Tensor:
        """Positions 0..1 of every caption's sound in a space, float32, shape (N, len(space))."""
        return self._positions[torch.from_numpy(self.sounds)][:, [FULL.index(name) for name in space.names]]

    def degrees(self, modifiers: Sequence[str]) -> Tensor:
        """Each caption's degrees of `modifiers`, 0 for those that it has not, half precision, (N, modifiers)."""
        places = {name: place for place, name in enumerate(modifiers)}
        degrees = torch.zeros(len(self.examples), len(modifiers), dtype=torch.half)
        for row, example in zip(degrees, self.examples, strict=True):
            for name, degree in zip(example.modifiers, example.degrees, strict=True):
                row[places[name]] = degree
        return degrees

    @cached_property
    def _positions(self) -> Tensor:
        return torch.from_numpy(np.stack([patch.to_vector() for patch in self.patches]))


def build_dataset(examples: Sequence[Example], sentences: SentenceEncoder) -> Dataset:
    """Encode the captions of examples and gather their sounds. Raises ValueError if there is none to train on."""
    if not any(example.split == TRAIN for example in examples):
        raise ValueError("There is no caption to train on: the lexicon has no concept that is not held out.")
    places: dict[Patch, int] = {}
    sounds = [places.setdefault(example.patch, len(places)) for example in examples]
    captions = tuple(example.caption for example in examples)
    return Dataset(
        examples=tuple(examples),
        captions=captions,
        readings=_read(captions, sentences),
        sounds=np.array(sounds, dtype=np.int64),
        splits=np.array([example.split for example in examples]),
        unseen=np.array([example.unseen for example in examples]),
        patches=tuple(places),
    )


def _read(captions: Sequence[str], sentences: SentenceEncoder) -> Tensor:
    readings = torch.empty(len(captions), READING_SIZE, dtype=torch.half)
    for start in range(0, len(captions), _READ_AT_ONCE):
        part = captions[start : start + _READ_AT_ONCE]
        readings[start : start + len(part)] = torch.from_numpy(read(sentences, part))
    return readings


@dataclass(frozen=True)
class Heard:
    """Sounds drawn for training captions, and rendered: `frames` (S, BANDS, TIME_FRAMES) and `positions` (S, outputs).

    `rows` has, for each of them, the places of the captions that describe it.
    """

    frames: Tensor
    positions: Tensor
    rows: tuple[NDArray[np.int64], ...]


def listen(data: Dataset, sampler: Sampler, count: int, generator: np.random.Generator) -> Heard:
    """Draw and render up to `count` sounds that training captions describe, each once, a little different from it."""
    by_sound: dict[int, list[int]] = {}
    for row in data.rows(TRAIN):
        by_sound.setdefault(int(data.sounds[row]), []).append(int(row))
    sounds = np.array(sorted(by_sound))
    if len(sounds) > count:
        sounds = np.sort(generator.choice(sounds, count, replace=False))
    rows = tuple(np.array(by_sound[int(sound)]) for sound in sounds)
    patches = [sampler.draw(data.examples[captions[0]], generator) for captions in rows]
    positions = torch.from_numpy(np.stack([patch.to_vector() for patch in patches]))
    return Heard(sound_frames(patches), positions, rows)


def drawn_positions(data: Dataset, rows: NDArray[np.int64], sampler: Sampler, generator: np.random.Generator) -> Tensor:
    """A sound for each of the captions at `rows`, as positions of the `full` space, shape (n, len(FULL))."""
    return torch.from_numpy(np.stack([sampler.draw(data.examples[row], generator).to_vector() for row in rows]))


def sound_frames(patches: Sequence[Patch]) -> Tensor:
    """Log-mel frames of the rendered patches at their own note and length, shape (N, BANDS, TIME_FRAMES)."""
    batches = [patches[start : start + _RENDERS_AT_ONCE] for start in range(0, len(patches), _RENDERS_AT_ONCE)]
    return torch.cat([log_mel(rendered_clips(batch), RENDER_RATE) for batch in batches])
