"""Wishes: words that name no sound but 'tone' ('brighter', 'less reverb'), with a sound before and after each."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from textsynth_app.synth.parameters import FULL
from textsynth_app.training.captions import NEUTRAL, TRAIN, Example
from textsynth_app.training.dataset import Dataset
from textsynth_app.training.lexicon import Lexicon
from textsynth_app.training.modifiers import apply_modifiers
from textsynth_app.training.samples import Sampler


@dataclass(frozen=True)
class Wishes:
    """Sounds that wishes change: positions 0..1 `before` and `after`, shape (W, outputs), and the places `rows` (W,) of
    the wishes' captions."""

    before: Tensor
    after: Tensor
    rows: NDArray[np.int64]


def draw_wishes(data: Dataset, lexicon: Lexicon, count: int, generator: np.random.Generator) -> Wishes:
    """Draw `count` sounds of training captions, and for each a wish: a caption that changes the neutral sound.

    Any wish for any sound, also where it makes little sense: a player may ask for it. Without such captions there are
    no wishes.
    """
    training = data.rows(TRAIN)
    wordless = np.array([row for row in training if _is_wish(data.examples[row])], dtype=np.int64)
    if not len(wordless):
        return Wishes(torch.zeros(0, len(FULL)), torch.zeros(0, len(FULL)), wordless)
    sampler, known = Sampler(lexicon), {modifier.name: modifier for modifier in lexicon.modifiers}
    rows = generator.choice(wordless, count)
    before = [sampler.draw(data.examples[row], generator) for row in generator.choice(training, count)]
    wishes = [data.examples[row] for row in rows]
    after = [
        apply_modifiers(patch, [known[name] for name in wish.modifiers], wish.degrees)
        for patch, wish in zip(before, wishes, strict=True)
    ]
    first, second = (torch.from_numpy(np.stack([patch.to_vector() for patch in sounds])) for sounds in (before, after))
    return Wishes(first, second, rows)


def _is_wish(example: Example) -> bool:
    return example.concept == NEUTRAL and bool(example.modifiers)
