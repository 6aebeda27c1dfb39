"""Fitting the conditional flow: the sounds that captions allow become likely under it."""

from __future__ import annotations

import copy
import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from textsynth_app.language.conditional import ConditionalFlow


@dataclass(frozen=True)
class LikelihoodSettings:
    """How long and how hard the flow is trained.

    `blur` (on 0..1) is the standard deviation of what is added to every position: many never vary, and their density
    would otherwise have no bound. `noise` is the length of the random vector added to an embedding.
    """

    steps: int = 2500
    batch: int = 256
    learning_rate: float = 1e-3
    weight_decay: float = 0.01
    blur: float = 0.01
    noise: float = 0.1
    check_every: int = 250
    patience: int = 4


def fit_conditional(
    flow: ConditionalFlow,
    embeddings: tuple[Tensor, Tensor],
    positions: tuple[Tensor, Tensor],
    settings: LikelihoodSettings,
    seed: int,
    progress: Callable[[str], None],
) -> float:
    """Raise the likelihood of sounds given their captions; pairs are (training, validation) rows.

    Returns the best mean log-likelihood of a validation row, per output, and leaves the flow with the weights that had
    it. The same seed and the same fresh flow give the same weights.
    """
    torch.manual_seed(seed)
    generator = np.random.default_rng(seed)
    deviations = [_deviations(flow, *pair) for pair in zip(embeddings, positions, strict=True)]
    flow.spread.copy_((deviations[0].var(0) + settings.blur**2).sqrt())
    flow.mean.copy_(embeddings[0].mean(0))
    optimiser = torch.optim.AdamW(flow.parameters(), settings.learning_rate, weight_decay=settings.weight_decay)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, settings.learning_rate, settings.steps + 1, pct_start=0.1)
    blurred = deviations[1] + torch.randn_like(deviations[1]) * settings.blur
    best, best_step, best_state = -math.inf, 0, copy.deepcopy(flow.state_dict())
    for step in range(1, settings.steps + 1):
        rows = torch.from_numpy(generator.integers(len(deviations[0]), size=settings.batch))
        deviation = deviations[0][rows] + torch.randn(len(rows), flow.spread.numel()) * settings.blur
        embedding = embeddings[0][rows]
        embedding = embedding + torch.randn_like(embedding) * settings.noise / math.sqrt(embedding.shape[1])
        loss = -flow.log_likelihood(deviation, embedding).mean()
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(flow.parameters(), 5.0)
        optimiser.step()
        schedule.step()
        if step % settings.check_every == 0 or step == settings.steps:
            likelihood = _mean_likelihood(flow, blurred, embeddings[1])
            progress(f"Conditional flow: step {step} of {settings.steps}, log-likelihood {likelihood:.3f} an output")
            if likelihood > best:
                best, best_step, best_state = likelihood, step, copy.deepcopy(flow.state_dict())
            elif step - best_step >= settings.patience * settings.check_every:
                break
    flow.load_state_dict(best_state)
    flow.eval()
    return best


@torch.inference_mode()
def _deviations(flow: ConditionalFlow, embeddings: Tensor, positions: Tensor) -> Tensor:
    answers = torch.cat([flow.answer(part) for part in torch.split(embeddings, 2048)])
    return positions - answers


@torch.inference_mode()
def _mean_likelihood(flow: ConditionalFlow, deviations: Tensor, embeddings: Tensor) -> float:
    parts = zip(torch.split(deviations, 2048), torch.split(embeddings, 2048), strict=True)
    total = sum(float(flow.log_likelihood(deviation, embedding).sum()) for deviation, embedding in parts)
    return total / deviations.numel()
