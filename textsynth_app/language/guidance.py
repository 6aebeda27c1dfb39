"""Guidance and negative prompts: where to look in the joint space when plain words are not enough.

As in classifier-free guidance (Ho and Salimans 2022), the embedding is moved along the line from what is not meant to
what is: from the mean of all captions, or from the prompt together with what it should not be.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from textsynth_app.language.prompts import clean_prompt

if TYPE_CHECKING:
    from textsynth_app.language.prompt_model import PromptModel

LEAST, GREATEST = 0.0, 4.0  # beyond, the mapping leaves all that it has seen
UNWANTED_GUIDANCE = 1.5  # unless said otherwise, where there is a negative prompt


def guided(model: PromptModel, prompt: str, guidance: float | None = None, unwanted: str = "") -> NDArray[np.float32]:
    """The unit vector (512,) of a prompt, moved away from the mean embedding or from `unwanted` words.

    `guidance` 1 is the prompt itself, above 1 moves away (default: 1, or UNWANTED_GUIDANCE with unwanted words), below
    1 towards it. Raises PromptError for an empty prompt, ValueError for a guidance beyond LEAST to GREATEST.
    """
    if guidance is None:
        guidance = UNWANTED_GUIDANCE if unwanted.strip() else 1.0
    if not LEAST <= guidance <= GREATEST:
        raise ValueError(f"guidance is {guidance:g}: it must be {LEAST:g} to {GREATEST:g}")
    plain = model.embed([prompt])[0]
    if guidance == 1.0:
        return plain
    # The unwanted quality on this very sound, not in general: away from 'metallic' would also be away from bells.
    if unwanted.strip():
        away = model.embed([f"{clean_prompt(prompt)}, {clean_prompt(unwanted)}"])[0]
    else:
        away = model.flow.mean.cpu().numpy()
    moved = away + guidance * (plain - away)
    length = float(np.linalg.norm(moved))
    return plain if length < 1e-6 else (moved / length).astype(np.float32)
