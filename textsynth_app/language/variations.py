"""Variations: other sounds that deserve the same words, drawn from the conditional flow, and ranked by ear."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from numpy.typing import NDArray

from textsynth_app.language.guidance import Guided, guided
from textsynth_app.language.listening import hear
from textsynth_app.synth.parameters import FULL
from textsynth_app.synth.patch import Patch

if TYPE_CHECKING:
    from textsynth_app.language.prompt_model import PromptModel

SAME_SOUND = 0.998  # cosine in the audio embedding from which two sounds count as one
_HEARD_AT_ONCE = 8  # between two chances to say how far it is, or to stop


@dataclass(frozen=True)
class Variation:
    """One sound for the words; `score` is the cosine of its rendered sound with them, -1 to 1."""

    patch: Patch
    score: float


def variations(
    model: PromptModel,
    prompt: str,
    *,
    count: int = 8,
    candidates: int | None = None,
    spread: float = 1.0,
    seed: int = 0,
    guidance: float | None = None,
    unwanted: str = "",
    progress: Callable[[float], None] | None = None,
) -> list[Variation]:
    """Up to `count` different sounds for a prompt, the best first; the same for the same arguments.

    `candidates` (default: three for each wanted) are drawn with noise of standard deviation `spread`: 0 gives the one
    most usual sound, 1 the variety of the training, 2 twice that. Candidates that sound like a better one are dropped,
    so fewer than `count` may be left. `progress` is told the share done, 0 to 1, and may raise to cancel.
    Raises PromptError for an empty prompt, ValueError for a number out of range.
    """
    candidates = 3 * count if candidates is None else candidates
    if not 1 <= count <= candidates:
        raise ValueError(f"{count} variations cannot be chosen from {candidates} candidates")
    if not 0.0 <= spread <= 4.0:
        raise ValueError(f"the spread is {spread:g}: it must be 0 to 4")
    meant = guided(model, prompt, guidance, unwanted)
    noise = np.random.default_rng(seed).standard_normal((candidates, len(FULL))).astype(np.float32) * spread
    patches = sampled(model, meant, noise)
    heard = []
    for start in range(0, candidates, _HEARD_AT_ONCE):
        heard.append(hear(model.encoder, patches[start : start + _HEARD_AT_ONCE]))
        if progress:
            progress(min((start + _HEARD_AT_ONCE) / candidates, 1.0))
    return _best(patches, np.concatenate(heard), meant.embedding, count)


def sampled(model: PromptModel, meant: Guided, noise: NDArray[np.float32]) -> list[Patch]:
    """The patches that noise (N, len(FULL)) stands for under what is meant."""
    with torch.inference_mode():
        words = torch.from_numpy(meant.embedding).to(model.device).expand(len(noise), -1)
        positions = model.flow.from_noise(torch.from_numpy(noise).to(model.device), words)
        return model.finish(meant.cleared(model, positions))


def _best(
    patches: list[Patch], heard: NDArray[np.float32], embedding: NDArray[np.float32], count: int
) -> list[Variation]:
    scores = heard @ embedding
    kept: list[int] = []
    for place in np.argsort(-scores, kind="stable"):
        if all(heard[place] @ heard[other] < SAME_SOUND for other in kept):
            kept.append(int(place))
        if len(kept) == count:
            break
    return [Variation(patches[place], float(scores[place])) for place in kept]
