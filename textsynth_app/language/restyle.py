"""A patch under other words: its deviation from what its own words mean is kept as noise, and decoded under the new.

`restyle` goes from the patch's own words towards others. `edit` grants a wish ('brighter', 'less metallic') as the
mapping has learned to grant it to any sound. Locked parameters stay exactly where they are; the others are then the
likeliest that the flow knows beside them: the noise moves as little as it can for the locked ones to come out unmoved.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from textsynth_app.language.granting import ANY_SOUND, granted, wish_embedding
from textsynth_app.language.listening import hear
from textsynth_app.language.prompts import clean_prompt
from textsynth_app.language.sphere import spherical_mean
from textsynth_app.synth.parameters import FULL
from textsynth_app.synth.patch import Patch

if TYPE_CHECKING:
    from textsynth_app.language.prompt_model import PromptModel

_ROUNDS = 6  # of Gauss-Newton: the flow is nearly linear around a sound
_SHARES = (1.0, 0.5, 0.25, 0.1, 0.03, 0.01)  # of a step
_DAMPING = 1e-3  # keeps the solution small where a locked parameter hardly answers to the noise


def restyle(
    model: PromptModel,
    patch: Patch,
    words: str,
    *,
    own_words: str = "",
    strength: float = 1.0,
    locked: Collection[str] = (),
) -> Patch:
    """The patch with the meaning of `words`, and its own character.

    `own_words` are those it was made from (default: what it sounds like). `strength` 0 leaves it as it is, 1 goes all
    the way. `locked` are names of parameters that stay. Raises PromptError for empty words, ValueError for a strength
    beyond 0 to 1.
    """
    if not 0.0 <= strength <= 1.0:
        raise ValueError(f"the strength is {strength:g}: it must be 0 to 1")
    target = model.embed([words])[0]
    own = _own_embedding(model, patch, own_words)
    held = [name for name in FULL.names if name in locked]
    return _carried(model, patch, own, _between(own, target, strength), held) if strength else patch


def edit(
    model: PromptModel,
    patch: Patch,
    wish: str,
    *,
    own_words: str = "",
    amount: float = 1.0,
    locked: Collection[str] = (),
) -> Patch:
    """The patch changed as the words of `wish` ask: 'brighter', 'shorter decay', 'less metallic'.

    `own_words` are those it was made from (default: what it sounds like); they matter with locks, and where the wish
    names another sound, which the patch then moves towards. `amount` scales the change (-2 to 2). `locked` are names of
    parameters that stay. Raises PromptError for an empty wish, ValueError for an amount out of range.
    """
    if not -2.0 <= amount <= 2.0:
        raise ValueError(f"the amount is {amount:g}: it must be -2 to 2")
    wish = clean_prompt(wish)
    if not amount:
        return patch
    held = [name for name in FULL.names if name in locked]
    asked = wish_embedding(model, wish)
    positions = _tensor(model, patch.to_vector()[None])
    if asked is not None and not held:
        return model.finish(granted(model, positions, asked, amount), own=patch)[0]
    own = _own_embedding(model, patch, own_words)
    if asked is None:
        return _carried(model, patch, own, _between(own, model.embed([wish])[0], amount), held)
    base = clean_prompt(own_words) if own_words.strip() else ANY_SOUND
    plain, both = model.embed([base, f"{base}, {wish}"])
    target = own + both - plain
    target = target / np.linalg.norm(target)
    noise = model.flow.to_noise(granted(model, positions, asked, amount), _tensor(model, target[None]))
    return _decoded(model, patch, noise, target, held)


def _own_embedding(model: PromptModel, patch: Patch, own_words: str) -> NDArray[np.float32]:
    vector: NDArray[np.float32] = model.embed([own_words])[0] if own_words.strip() else hear(model.encoder, [patch])[0]
    return vector


def _between(own: NDArray[np.float32], target: NDArray[np.float32], share: float) -> NDArray[np.float32]:
    ends = np.stack([own, target]).astype(np.float64)
    return spherical_mean(ends, np.array([1.0 - share, share])).astype(np.float32)


def _carried(
    model: PromptModel,
    patch: Patch,
    own: NDArray[np.float32],
    target: NDArray[np.float32],
    held: Sequence[str],
) -> Patch:
    """The patch's noise under one embedding, decoded under another; held parameters exactly as they were."""
    noise = model.flow.to_noise(_tensor(model, patch.to_vector()[None]), _tensor(model, own[None]))
    return _decoded(model, patch, noise, target, held)


def _decoded(
    model: PromptModel, patch: Patch, noise: Tensor, target: NDArray[np.float32], held: Sequence[str]
) -> Patch:
    """Noise (1, outputs) decoded under an embedding (512,); `held` parameters exactly as the patch has them."""
    after = _tensor(model, target[None])
    if held:
        places = torch.tensor([FULL.index(name) for name in held])
        noise = _held(model, noise, after, _tensor(model, patch.to_vector()), places)
    with torch.no_grad():
        changed = model.finish(model.flow.from_noise(noise, after), own=patch)[0]
    return changed.replace({name: patch[name] for name in held})


def _tensor(model: PromptModel, values: NDArray[np.float32]) -> Tensor:
    return torch.from_numpy(np.asarray(values, dtype=np.float32)).to(model.device)


def _held(model: PromptModel, noise: Tensor, after: Tensor, positions: Tensor, places: Tensor) -> Tensor:
    """The noise nearest to the given one (1, outputs) that leaves `places` of `positions` where they are."""

    def decoded(values: Tensor) -> Tensor:
        return model.flow.from_noise(values[None], after)[0][places]

    def missed(values: Tensor) -> float:
        return float((decoded(values) - positions[places]).norm())

    start = noise[0].detach()
    moved = start.clone()
    with torch.no_grad():
        error = missed(moved)
    for _ in range(_ROUNDS):
        slope = torch.func.jacrev(decoded)(moved)
        # Of all the noises on the tangent that hits the target, the one nearest to the start.
        missing = positions[places] - decoded(moved) + slope @ (moved - start)
        weight = slope @ slope.T
        weight = weight + _DAMPING * weight.diagonal().mean() * torch.eye(len(places), device=weight.device)
        way = (start + slope.T @ torch.linalg.solve(weight, missing) - moved).detach()
        with torch.no_grad():
            # A tangent from far away leads out of the world: of a step that does not help, only a part is taken.
            for share in _SHARES:
                found = missed(moved + share * way)
                if found < error:
                    moved, error = moved + share * way, found
                    break
            else:
                break
    return moved[None]
