"""How far answers lie from the positions 0..1 that were meant, beside what every mapping has to beat.

That is: the sound of the nearest known caption, and one sound, the mean of the training, for everything.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from textsynth_app.training.captions import SPLITS, TRAIN, UNSEEN
from textsynth_app.training.dataset import Dataset

NEAREST, MEAN = "nearest", "mean"

_QUERIES_AT_ONCE = 256
_LEAST_VARIANCE = 1e-6  # of an output on 0..1: one that hardly moves has no R2 worth the name


def nearest_training(embeddings: Tensor, training: NDArray[np.int64]) -> NDArray[np.int64]:
    """For each caption the place of the training caption whose embedding is nearest; its own for one of the training.

    `embeddings` (N, 512) are unit vectors, `training` (n,) the places of the training captions.
    """
    nearest = np.arange(len(embeddings))
    known = embeddings[torch.from_numpy(training)]
    others = np.setdiff1d(nearest, training)
    for start in range(0, len(others), _QUERIES_AT_ONCE):
        rows = others[start : start + _QUERIES_AT_ONCE]
        closest = (embeddings[torch.from_numpy(rows)] @ known.T).argmax(dim=1)
        nearest[rows] = training[closest.numpy()]
    return nearest


def errors(predicted: Tensor, expected: Tensor, mean: Tensor) -> dict[str, float]:
    """Mean squared error, and R2: the share of the squared distance from `mean` that is explained, all outputs pooled.

    `predicted` and `expected` (N, outputs) on 0..1, `mean` (outputs,) that of the training: predicting it has R2 0.
    """
    missed = (predicted.double() - expected.double()).square()
    spread = (expected.double() - mean).square().sum()
    return {"mse": float(missed.mean()), "r2": float(1.0 - missed.sum() / spread.clamp_min(1e-12))}


def median_output_r2(predicted: Tensor, expected: Tensor, mean: Tensor) -> float:
    """R2 of the median output, of those that move at all: pooled, a few that move a lot would decide alone."""
    missed = (predicted.double() - expected.double()).square().mean(0)
    spread = (expected.double() - mean).square().mean(0)
    moving = spread > _LEAST_VARIANCE
    return float((1.0 - missed[moving] / spread[moving]).median()) if moving.any() else 0.0


def measure_positions(
    data: Dataset, targets: Tensor, predictions: Mapping[str, Tensor], nearest: NDArray[np.int64]
) -> dict[str, dict[str, Any]]:
    """Errors in one space of mappings and baselines, for each split and each of UNSEEN that there is.

    `targets` and each of `predictions` are (N, outputs). Returns {"mappings": {kind: {split: {"mse", "r2"}}},
    "phrasings_by": {kind: {unseen: ...}}, "baselines": {NEAREST and MEAN: {split or unseen: ...}}, "median_r2": {kind
    or baseline: {split: R2 of the median output}}}.
    """
    splits, unseen = _places(data.splits, SPLITS), _places(data.unseen, UNSEEN)
    mean = targets[torch.from_numpy(data.rows(TRAIN))].double().mean(0)
    baselines = {NEAREST: targets[torch.from_numpy(nearest)], MEAN: mean.expand(len(targets), -1)}

    def measured(predicted: Tensor, places: Mapping[str, Tensor]) -> dict[str, dict[str, float]]:
        return {name: errors(predicted[rows], targets[rows], mean) for name, rows in places.items()}

    return {
        "mappings": {kind: measured(predicted, splits) for kind, predicted in predictions.items()},
        "phrasings_by": {kind: measured(predicted, unseen) for kind, predicted in predictions.items()},
        "baselines": {kind: measured(predicted, {**splits, **unseen}) for kind, predicted in baselines.items()},
        "median_r2": {
            kind: {split: median_output_r2(predicted[rows], targets[rows], mean) for split, rows in splits.items()}
            for kind, predicted in {**predictions, NEAREST: baselines[NEAREST]}.items()
        },
    }


def _places(marks: NDArray[np.str_], kinds: Sequence[str]) -> dict[str, Tensor]:
    """Places of the captions with each of the marks, for those marks that there are."""
    return {kind: torch.from_numpy(np.flatnonzero(marks == kind)) for kind in kinds if (marks == kind).any()}
