"""Fitting mappings: they learn, they stop, and they do so alike every time."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor
from torch.nn import functional

from textsynth_app.language.weights import MAPPING_KINDS
from textsynth_app.training.regression import Fitted, RegressionSettings, fit_mapping, mean_squared_error

OUTPUTS = 6
QUICK = RegressionSettings(steps=100, learning_rate=3e-3, batch=32, noise=0.1, mixed=0.2, check_every=25)


def problem() -> tuple[Tensor, Tensor]:
    """Embeddings, and positions that are a smooth function of them."""
    generator = torch.Generator().manual_seed(3)
    rows = functional.normalize(torch.randn(300, 512, generator=generator), dim=-1)
    return rows, torch.sigmoid(12.0 * rows[:, :OUTPUTS])


def fitted(kind: str, settings: RegressionSettings = QUICK, seed: int = 0) -> Fitted:
    torch.manual_seed(seed)
    rows, targets = problem()
    mapping = MAPPING_KINDS[kind](OUTPUTS)
    return fit_mapping(mapping, (rows[:250], rows[250:]), (targets[:250], targets[250:]), settings, seed, print)


@pytest.mark.parametrize("kind", sorted(MAPPING_KINDS))
def test_training_lowers_the_error(kind: str) -> None:
    rows, targets = problem()
    torch.manual_seed(0)
    before = mean_squared_error(MAPPING_KINDS[kind](OUTPUTS), rows, targets)
    assert mean_squared_error(fitted(kind).mapping, rows, targets) < 0.7 * before


@pytest.mark.parametrize("kind", sorted(MAPPING_KINDS))
def test_the_same_seed_gives_the_same_weights(kind: str) -> None:
    first, again, other = fitted(kind), fitted(kind), fitted(kind, seed=1)
    values = [list(result.mapping.state_dict().values()) for result in (first, again, other)]
    assert all(torch.equal(a, b) for a, b in zip(values[0], values[1], strict=True))
    assert not all(torch.equal(a, b) for a, b in zip(values[0], values[2], strict=True))
    assert first.validation_mse == again.validation_mse


def test_the_best_weights_are_kept_and_training_stops_when_it_gets_worse() -> None:
    heard: list[str] = []
    rows, targets = problem()
    torch.manual_seed(0)
    settings = RegressionSettings(
        steps=4000, batch=32, noise=0.0, mixed=0.0, weight_decay=0.0, check_every=5, patience=3
    )
    # Targets of the validation part that contradict the training: it must get worse, the better training fits.
    result = fit_mapping(
        MAPPING_KINDS["mlp"](OUTPUTS), (rows, rows), (targets, 1.0 - targets), settings, 0, heard.append
    )
    assert len(heard) < 40
    assert result.validation_mse == pytest.approx(mean_squared_error(result.mapping, rows, 1.0 - targets))
    assert result.best_step < 200


def test_progress_can_cancel() -> None:
    def cancel(message: str) -> None:
        raise KeyboardInterrupt(message)

    rows, targets = problem()
    with pytest.raises(KeyboardInterrupt):
        fit_mapping(MAPPING_KINDS["linear"](OUTPUTS), (rows, rows), (targets, targets), QUICK, 0, cancel)
