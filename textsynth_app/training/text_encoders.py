"""Which text encoder tells sounds apart best: the same small regression from each, on the same captions.

The regression is ridge (Hoerl and Kennard 1970) from the encoder's vectors to the parameters, solved in closed form:
what differs between rows is the encoder alone.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from textsynth_app.language.errors import ModelError
from textsynth_app.language.minilm import DEPTHS_SIZE, SENTENCE_SIZE
from textsynth_app.synth.parameters import FULL
from textsynth_app.training.captions import CONCEPTS, PHRASINGS, TRAIN
from textsynth_app.training.dataset import Dataset
from textsynth_app.training.position_errors import errors

_CHOOSING_SHARE = 0.15  # of the training captions, to choose the penalty on
_PENALTIES = tuple(10.0**power for power in range(-5, 3))  # of the mean square of a feature, times the captions
_BATCH = 64
_LONGEST = 64  # word pieces; captions have far fewer

TextEncoder = Callable[[Sequence[str]], Tensor]


def compare_text_encoders(
    data: Dataset,
    embeddings: Tensor,
    *,
    captions: int,
    folders: Sequence[Path] = (),
    progress: Callable[[str], None] | None = None,
) -> dict[str, Any]:
    """Ridge from each encoder to the full space, fitted on a sample of the training, measured on what it never saw.

    `embeddings` (N, 512) are those of the trained head, `captions` how many training captions are used at most, and
    half as many of each split measured; `folders` hold transformers models to compare as well. Returns {"captions",
    "encoders": {name: {"dimensions", "penalty", split: {"mse", "r2"}}}}. Raises ModelError for a folder that does not
    hold such a model.
    """
    say = progress or (lambda message: None)
    generator = np.random.default_rng(0)
    rows = {TRAIN: _drawn(data.rows(TRAIN), captions, generator)}
    for split in (PHRASINGS, CONCEPTS):
        if len(data.rows(split)):
            rows[split] = _drawn(data.rows(split), max(captions // 2, 1), generator)
    if len(rows[TRAIN]) < 4:
        return {"captions": len(rows[TRAIN]), "encoders": {}}
    places = np.concatenate(list(rows.values()))
    targets = data.targets(FULL)[torch.from_numpy(places)]
    texts = [data.captions[place] for place in places]
    chosen = torch.from_numpy(places)
    readings = data.readings[chosen]
    features: dict[str, Callable[[], Tensor]] = {
        "MiniLM, sentence vector": lambda: readings[:, :SENTENCE_SIZE],
        "the trained head": lambda: embeddings[chosen],
        "MiniLM, three depths": lambda: readings[:, :DEPTHS_SIZE],
        "words and character n-grams": lambda: readings[:, DEPTHS_SIZE:],
        "all that the head reads": lambda: readings,
    }
    for folder in folders:
        features[folder.name or str(folder)] = lambda folder=folder: transformer_vectors(folder, texts)  # type: ignore[misc]
    counts = {split: len(found) for split, found in rows.items()}
    report: dict[str, Any] = {"captions": len(rows[TRAIN]), "encoders": {}}
    for name, vectors in features.items():
        say(f"Comparing text encoders: {name}")
        report["encoders"][name] = _measured(vectors().double(), targets.double(), counts)
    return report


def check_transformer(folder: Path) -> None:
    """Raise ModelError if `transformers` is not installed or the folder holds no such model: before the long work."""
    if not (folder / "config.json").is_file():
        raise ModelError(f"{folder} holds no transformers model: there is no config.json in it.")
    try:
        importlib.import_module("transformers")
    except ImportError:
        raise ModelError(
            "Comparing other text encoders needs the package transformers: pip install transformers"
        ) from None


@torch.inference_mode()
def transformer_vectors(folder: Path, texts: Sequence[str]) -> Tensor:
    """Mean of the last layer over the word pieces, shape (N, dimensions), of a transformers model on disk.

    An encoder (BERT and its kin), or an encoder with a decoder (T5), whose encoder alone is used. Nothing is fetched.
    Raises ModelError if `transformers` is not installed or the folder holds no such model.
    """
    check_transformer(folder)
    transformers: Any = importlib.import_module("transformers")
    try:
        tokenizer = transformers.AutoTokenizer.from_pretrained(str(folder), local_files_only=True)
        model = transformers.AutoModel.from_pretrained(str(folder), local_files_only=True)
    except (OSError, ValueError, KeyError, ImportError, RuntimeError) as error:
        raise ModelError(f"{folder} cannot be read as a transformers model: {error}") from error
    if getattr(model.config, "is_encoder_decoder", False):
        model = model.get_encoder()
    model.eval()
    found = []
    for start in range(0, len(texts), _BATCH):
        batch = tokenizer(
            list(texts[start : start + _BATCH]),
            padding=True,
            truncation=True,
            max_length=_LONGEST,
            return_tensors="pt",
        )
        states = model(input_ids=batch["input_ids"], attention_mask=batch["attention_mask"]).last_hidden_state
        mask = batch["attention_mask"][:, :, None].to(states.dtype)
        found.append(((states * mask).sum(1) / mask.sum(1).clamp_min(1.0)).float())
    return torch.cat(found)


def fit_ridge(inputs: Tensor, targets: Tensor, penalties: Sequence[float]) -> list[tuple[Tensor, Tensor]]:
    """(weights (D, outputs), bias (outputs,)) for each penalty, shapes (N, D) and (N, outputs), float64.

    Minimises |y - x w - b|^2 + penalty * N * s * |w|^2, with s the mean square of the centred inputs.
    """
    centre, middle = inputs.mean(0), targets.mean(0)
    moved, wanted = inputs - centre, targets - middle
    scale = moved.square().mean().clamp_min(1e-12)
    # With fewer captions than features the same weights come from the smaller matrix: x'(xx' + a)^-1 = (x'x + a)^-1 x'.
    few = len(moved) < moved.shape[1]
    values, vectors = torch.linalg.eigh(moved @ moved.T if few else moved.T @ moved)
    turned = vectors.T @ (wanted if few else moved.T @ wanted)
    fitted = []
    for penalty in penalties:
        solved = vectors @ (turned / (values.clamp_min(0.0) + penalty * len(inputs) * scale)[:, None])
        weights = moved.T @ solved if few else solved
        fitted.append((weights, middle - centre @ weights))
    return fitted


def _measured(vectors: Tensor, targets: Tensor, counts: Mapping[str, int]) -> dict[str, Any]:
    """Rows are those of the training, then of each split, as `counts` says."""
    training = counts[TRAIN]
    fitting = training - max(1, round(training * _CHOOSING_SHARE))
    fitted = fit_ridge(vectors[:fitting], targets[:fitting], _PENALTIES)

    def predicted(model: tuple[Tensor, Tensor], rows: slice) -> Tensor:
        return (vectors[rows] @ model[0] + model[1]).clamp(0.0, 1.0)

    choosing = slice(fitting, training)
    misses = [float((predicted(model, choosing) - targets[choosing]).square().mean()) for model in fitted]
    best = int(np.argmin(misses))
    mean = targets[:training].mean(0)
    row: dict[str, Any] = {"dimensions": vectors.shape[1], "penalty": _PENALTIES[best]}
    start = 0
    for split, count in counts.items():
        rows = slice(start, start + count)
        start += count
        if split != TRAIN:
            row[split] = errors(predicted(fitted[best], rows), targets[rows], mean)
    return row


def _drawn(rows: NDArray[np.int64], count: int, generator: np.random.Generator) -> NDArray[np.int64]:
    return generator.permutation(rows)[:count]
