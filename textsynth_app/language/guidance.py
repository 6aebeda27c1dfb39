"""Guidance and negative prompts: what to do when plain words are not enough.

As in classifier-free guidance (Ho and Salimans 2022), the embedding is moved along the line from what is not meant to
what is: from the mean of all captions, or from the prompt together with another sound that it should not be. A quality
that is not wanted ('metallic') is known as a wish, and granted the other way round.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from textsynth_app.language.granting import granted, wish_embedding
from textsynth_app.language.prompts import clean_prompt
from textsynth_app.synth.patch import Patch

if TYPE_CHECKING:
    from textsynth_app.language.prompt_model import PromptModel

LEAST, GREATEST = 0.0, 4.0  # beyond, the mapping leaves all that it has seen
UNWANTED_GUIDANCE = 1.5  # unless said otherwise, where there is a negative prompt


@dataclass(frozen=True)
class Guided:
    """A prompt as it is meant: where to look in the joint space, and what to take away from the sound found there.

    `embedding` and `unwanted`, if a quality is unwanted, are unit vectors (512,); `strength` is how far away from it.
    """

    embedding: NDArray[np.float32]
    unwanted: NDArray[np.float32] | None = None
    strength: float = 0.0

    def cleared(self, model: PromptModel, positions: Tensor) -> Tensor:
        """Positions (N, outputs) without what is not wanted."""
        return positions if self.unwanted is None else granted(model, positions, self.unwanted, -self.strength)

    def patch(self, model: PromptModel) -> Patch:
        """The sound."""
        with torch.inference_mode():
            positions = model.mapping(torch.from_numpy(self.embedding[None]).to(model.device))
            return model.finish(self.cleared(model, positions))[0]


def guided(model: PromptModel, prompt: str, guidance: float | None = None, unwanted: str = "") -> Guided:
    """A prompt, moved away from the mean embedding or from `unwanted` words.

    `guidance` 1 is the prompt itself, above 1 moves away (default: 1, or UNWANTED_GUIDANCE with unwanted words), below
    1 towards it. Raises PromptError for an empty prompt, ValueError for a guidance beyond LEAST to GREATEST.
    """
    if guidance is None:
        guidance = UNWANTED_GUIDANCE if unwanted.strip() else 1.0
    if not LEAST <= guidance <= GREATEST:
        raise ValueError(f"guidance is {guidance:g}: it must be {LEAST:g} to {GREATEST:g}")
    plain = model.embed([prompt])[0]
    if guidance == 1.0:
        return Guided(plain)
    if unwanted.strip():
        quality = wish_embedding(model, unwanted)
        if quality is not None:
            return Guided(plain, quality, guidance - 1.0)
        # This sound together with the other, not the other in general: away from 'chime' would be away from bells.
        away = model.embed([f"{clean_prompt(prompt)}, {clean_prompt(unwanted)}"])[0]
    else:
        away = model.flow.mean.cpu().numpy()
    moved = away + guidance * (plain - away)
    length = float(np.linalg.norm(moved))
    return Guided(plain if length < 1e-6 else (moved / length).astype(np.float32))
