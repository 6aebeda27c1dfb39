"""Fitting a mapping from embeddings to positions: the same code for every kind."""

from __future__ import annotations

import copy
import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from textsynth_app.language.mappings import Mapping
from textsynth_app.synth.parameter import ParameterSpace


@dataclass(frozen=True)
class RegressionSettings:
    """How long and how hard a mapping is trained.

    `noise` is the length of the random vector added to an embedding, which has length 1. `mixed` is the share of each
    batch that lies between two captions, with the sound as far between theirs. Every `check_every` steps the
    validation error is measured; after `patience` checks without a better one training ends, and the best weights are
    kept.
    """

    steps: int = 7000
    batch: int = 256
    learning_rate: float = 2.5e-3
    mask_rate: float = 4.0  # masks learn this many times as fast: their gradient is small
    weight_decay: float = 0.1
    noise: float = 0.1
    mixed: float = 0.1
    check_every: int = 250
    patience: int = 5


@dataclass(frozen=True)
class Fitted:
    """A trained mapping, its best validation error (mean squared, on 0..1) and the step at which it was reached."""

    mapping: Mapping
    validation_mse: float
    best_step: int


def fit_mapping(
    mapping: Mapping,
    inputs: tuple[Tensor, Tensor],
    targets: tuple[Tensor, Tensor],
    weights: Tensor,
    settings: RegressionSettings,
    seed: int,
    progress: Callable[[str], None],
) -> Fitted:
    """Minimise the weighted squared error; `inputs` and `targets` are pairs of (training, validation) rows.

    `weights` (outputs,) says how much each output counts in training; the validation error counts all alike.
    The same seed and the same fresh mapping give the same weights.
    """
    torch.manual_seed(seed)
    generator = np.random.default_rng(seed)
    optimiser = torch.optim.AdamW(
        _groups(mapping, settings), settings.learning_rate, weight_decay=settings.weight_decay
    )
    rates = [group["lr"] for group in optimiser.param_groups]
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, rates, settings.steps + 1, pct_start=0.1)
    best = Fitted(mapping, math.inf, 0)
    best_state = copy.deepcopy(mapping.state_dict())
    for step in range(1, settings.steps + 1):
        embedding, target = _batch(inputs[0], targets[0], settings, generator)
        mapping.train()
        with fast_arithmetic():
            answer = mapping.unbounded(embedding).float()
        loss = (weights * (answer - target).square()).mean()
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(mapping.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        if step % settings.check_every == 0 or step == settings.steps:
            error = mean_squared_error(mapping, inputs[1], targets[1])
            progress(f"{mapping.kind}: step {step} of {settings.steps}, validation error {error:.5f}")
            if error < best.validation_mse:
                best = Fitted(mapping, error, step)
                best_state = copy.deepcopy(mapping.state_dict())
            elif step - best.best_step >= settings.patience * settings.check_every:
                break
    mapping.load_state_dict(best_state)
    mapping.eval()
    return best


def _has_bfloat16() -> bool:
    known = getattr(torch.cpu, "_is_avx512_bf16_supported", None)  # not in every version of torch
    return bool(known and known())


def fast_arithmetic() -> torch.autocast:
    """Matrix products in bfloat16, where the processor has them: training on two cores takes two thirds of the time."""
    return torch.autocast("cpu", torch.bfloat16, enabled=_has_bfloat16())


def hearing_weights(space: ParameterSpace) -> Tensor:
    """How much each parameter of a space counts in training, shape (len(space),).

    An error that hardly moves a knob of eight octaves is a wrong note, or turns a harmonic sound into a clang.
    """
    return torch.tensor([_hearing_weight(name) for name in space.names])


def _hearing_weight(name: str) -> float:
    if name == "root.frequency" or name.endswith(".ratio"):
        return 4.0
    return 2.0 if name == "filter.cutoff" else 1.0


@torch.inference_mode()
def mean_squared_error(mapping: Mapping, inputs: Tensor, targets: Tensor) -> float:
    """Mean squared error on 0..1 over all rows and outputs, in evaluation mode."""
    mapping.eval()
    return float(functional.mse_loss(mapping(inputs), targets))


def _groups(mapping: Mapping, settings: RegressionSettings) -> list[dict[str, object]]:
    masks = [value for name, value in mapping.named_parameters() if name.startswith("masks.")]
    others = [value for name, value in mapping.named_parameters() if not name.startswith("masks.")]
    groups: list[dict[str, object]] = [{"params": others, "lr": settings.learning_rate}]
    if masks:
        # Decay would only shrink all scores alike, which changes no choice but its steepness.
        groups.append({"params": masks, "lr": settings.learning_rate * settings.mask_rate, "weight_decay": 0.0})
    return groups


def _batch(
    inputs: Tensor, targets: Tensor, settings: RegressionSettings, generator: np.random.Generator
) -> tuple[Tensor, Tensor]:
    rows = torch.from_numpy(generator.integers(len(inputs), size=settings.batch))
    others = torch.from_numpy(generator.integers(len(inputs), size=settings.batch))
    share = generator.uniform(0.0, 0.5, settings.batch) * (generator.random(settings.batch) < settings.mixed)
    weight = torch.from_numpy(share.astype(np.float32))[:, None]
    embedding = torch.lerp(inputs[rows], inputs[others], weight)
    target = torch.lerp(targets[rows], targets[others], weight)
    embedding = functional.normalize(embedding, dim=-1)
    noise = torch.randn_like(embedding) * settings.noise / math.sqrt(embedding.shape[1])
    return functional.normalize(embedding + noise, dim=-1), target
