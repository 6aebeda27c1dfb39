"""Wishes ('brighter', 'without reverb'): words that ask to change a sound, whichever it is, and name none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from textsynth_app.language.prompts import clean_prompt

if TYPE_CHECKING:
    from textsynth_app.language.prompt_model import PromptModel

ANY_SOUND = "a sound"


def wish_embedding(model: PromptModel, words: str) -> NDArray[np.float32] | None:
    """The unit vector (512,) of a wish; None for words that name a sound ('a flute'). Raises PromptError."""
    embeddings = model.embed([ANY_SOUND, clean_prompt(words)])
    with torch.no_grad():
        any_sound, wished = model.mapping.recognise(torch.from_numpy(embeddings).to(model.device)).argmax(-1)
    return embeddings[1] if any_sound == wished else None


def granted(model: PromptModel, positions: Tensor, wish: NDArray[np.float32], amount: float = 1.0) -> Tensor:
    """Positions (N, outputs) changed as a wish's embedding (512,) asks, not held within 0..1.

    `amount` scales the change; below 0 it is turned round.
    """
    asked = torch.from_numpy(wish).to(positions.device).expand(len(positions), -1)
    with torch.no_grad():
        return torch.lerp(positions, model.mapping.changed(positions, asked), amount)
