"""How good the shipped weights are: errors on captions never trained on, retrieval, and whether words steer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from textsynth_app.language.embedded import EmbeddedEncoder, load_audio_net, load_text_head
from textsynth_app.language.minilm import SentenceEncoder
from textsynth_app.language.prompt_model import PromptModel
from textsynth_app.language.weights import MAPPING_KINDS, load_mapping, weights_folder
from textsynth_app.synth.parameters import SPACES
from textsynth_app.training.captions import SPLITS, TRAIN, UNSEEN, Example, build_examples
from textsynth_app.training.dataset import Dataset, build_dataset, sound_frames
from textsynth_app.training.lexicon import load_lexicon
from textsynth_app.training.recipes import LexiconError
from textsynth_app.training.relations import captions_among, load_relations, measure_relations

_RETRIEVED_SOUNDS = 200  # sounds to choose from when a caption looks for its own


def evaluate(
    folder: Path | None = None,
    *,
    examples: Sequence[Example] | None = None,
    progress: Callable[[str], None] | None = None,
) -> dict[str, Any]:
    """Measure the weights of a folder (default: those that ship) on the lexicon's captions, or on `examples`.

    Returns {space: {mapping: {split: {"mse", "r2"}}}, "phrasings_by": the same for each of UNSEEN in place of the
    split, "retrieval": {split: {...}}, "relations": {"kept", "of", "failed"}}. Errors are on positions 0..1; R2
    compares with predicting the training mean, all outputs together. A split without captions is left out. Raises
    ModelError or LexiconError.
    """
    say = progress or (lambda message: None)
    folder = folder or weights_folder()
    examples = build_examples(load_lexicon()) if examples is None else examples
    say(f"Reading {len(examples)} captions")
    sentences = SentenceEncoder.load()
    data = build_dataset(examples, sentences)
    head, version = load_text_head(folder)
    with torch.inference_mode():
        embeddings = head(data.sentences)

    report: dict[str, Any] = {space.name: {} for space in reversed(SPACES.values())}
    report["phrasings_by"] = {space: {} for space in report}
    for space in SPACES.values():
        targets = data.targets(space)
        for kind in reversed(MAPPING_KINDS):
            predicted = load_mapping(folder, kind, space.name)[0](embeddings)
            report[space.name][kind] = _errors(predicted, targets, data, data.splits, SPLITS)
            report["phrasings_by"][space.name][kind] = _errors(predicted, targets, data, data.unseen, UNSEEN)
    say("Rendering sounds for retrieval")
    report["retrieval"] = {
        split: _retrieval(data, split, embeddings, folder) for split in SPLITS if len(data.rows(split))
    }
    say("Rendering the test prompts")
    encoder = EmbeddedEncoder(sentences, head, folder, version)
    report["relations"] = _relations(PromptModel.from_parts(encoder, folder), data.captions)
    return report


def _errors(
    predicted: Tensor, targets: Tensor, data: Dataset, marks: NDArray[np.str_], kinds: Sequence[str]
) -> dict[str, dict[str, float]]:
    """The errors on the captions with each of the marks, where there are any."""
    mean = targets[torch.from_numpy(data.rows(TRAIN))].double().mean(0)

    def error(rows: NDArray[np.int64]) -> dict[str, float]:
        chosen = torch.from_numpy(rows)
        expected = targets[chosen].double()
        missed = (predicted[chosen].double() - expected).square()
        spread = (expected - mean).square().sum()
        return {"mse": float(missed.mean()), "r2": float(1.0 - missed.sum() / spread.clamp_min(1e-12))}

    return {kind: error(np.flatnonzero(marks == kind)) for kind in kinds if (marks == kind).any()}


def _retrieval(data: Dataset, split: str, embeddings: Tensor, folder: Path) -> dict[str, float]:
    """Shares of captions whose own sound is the nearest, or among the ten nearest, of those rendered; and back."""
    rows = data.rows(split)
    generator = np.random.default_rng(0)
    sounds = np.unique(data.sounds[rows])
    if len(sounds) > _RETRIEVED_SOUNDS:
        sounds = np.sort(generator.choice(sounds, _RETRIEVED_SOUNDS, replace=False))
    # One caption a sound, so that chance is the same in both directions.
    captions = np.array([generator.choice(rows[data.sounds[rows] == sound]) for sound in sounds])
    with torch.inference_mode():
        heard = load_audio_net(folder)(sound_frames([data.patches[sound] for sound in sounds]))
    similarity = embeddings[torch.from_numpy(captions)] @ heard.T
    return {
        "sounds": len(sounds),
        "text_to_audio_r1": _recall(similarity, 1),
        "text_to_audio_r10": _recall(similarity, 10),
        "audio_to_text_r1": _recall(similarity.T, 1),
        "audio_to_text_r10": _recall(similarity.T, 10),
    }


def _recall(similarity: Tensor, among: int) -> float:
    """Share of rows whose own column is among the nearest."""
    own = similarity.diagonal()[:, None]
    return float(((similarity > own).sum(-1) < among).double().mean())


def _relations(model: PromptModel, captions: Sequence[str]) -> dict[str, Any]:
    relations = load_relations()
    seen = captions_among(relations, captions)
    if seen:
        raise LexiconError(f"These test prompts are captions of the lexicon, so they test nothing: {seen}")
    outcomes = measure_relations(relations, model.patches)
    failed = [str(outcome) for outcome in outcomes if not outcome.kept]
    return {"kept": len(outcomes) - len(failed), "of": len(outcomes), "failed": failed}
