"""Fitting mappings: they learn, they stop, and they do so alike every time."""

from __future__ import annotations

import dataclasses

import pytest
import torch
from torch import Tensor
from torch.nn import functional

from textsynth_app.language.mappings import MlpMapping
from textsynth_app.language.weights import MAPPING_KINDS
from textsynth_app.synth.parameter import ParameterSpace
from textsynth_app.synth.parameters import SPACES
from textsynth_app.training.regression import (
    Fitted,
    RegressionSettings,
    fit_mapping,
    hearing_weights,
    mean_squared_error,
)

OUTPUTS = 6
EQUAL = torch.ones(OUTPUTS)
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
    return fit_mapping(mapping, (rows[:250], rows[250:]), (targets[:250], targets[250:]), EQUAL, settings, seed, print)


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
        MAPPING_KINDS["mlp"](OUTPUTS), (rows, rows), (targets, 1.0 - targets), EQUAL, settings, 0, heard.append
    )
    assert len(heard) < 40
    assert result.validation_mse == pytest.approx(mean_squared_error(result.mapping, rows, 1.0 - targets))
    assert result.best_step < 200


def test_progress_can_cancel() -> None:
    def cancel(message: str) -> None:
        raise KeyboardInterrupt(message)

    rows, targets = problem()
    with pytest.raises(KeyboardInterrupt):
        fit_mapping(MAPPING_KINDS["linear"](OUTPUTS), (rows, rows), (targets, targets), EQUAL, QUICK, 0, cancel)


def test_an_output_that_counts_more_is_fitted_better() -> None:
    rows, targets = problem()
    errors, longer = [], dataclasses.replace(QUICK, steps=300)
    for weight in (1.0, 50.0):
        torch.manual_seed(0)
        weights = torch.tensor([weight, *[1.0] * (OUTPUTS - 1)])
        narrow = MlpMapping(OUTPUTS, hidden=2, dropout=0.0)  # not all outputs can be had through two units
        result = fit_mapping(narrow, (rows, rows), (targets, targets), weights, longer, 0, print)
        with torch.no_grad():
            errors.append(float((result.mapping(rows)[:, 0] - targets[:, 0]).square().mean()))
    assert errors[1] < 0.8 * errors[0]


@pytest.mark.parametrize("space", SPACES.values(), ids=list(SPACES))
def test_pitch_and_ratios_count_more_than_anything_else(space: ParameterSpace) -> None:
    weights = dict(zip(space.names, hearing_weights(space).tolist(), strict=True))
    loudest = {name for name, weight in weights.items() if weight == max(weights.values())}
    assert loudest == {name for name in weights if name == "root.frequency" or name.endswith(".ratio")}
    assert min(weights.values()) == 1.0
