"""How good trained weights are: errors on captions never trained on, of parameters and of what is heard; retrieval;
the sounds as a whole; other text encoders; and whether words steer.

Everything that chance decides (which captions are rendered) is decided by one fixed seed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from textsynth_app.language.choices import load_choices
from textsynth_app.language.embedded import EmbeddedEncoder, load_text_head
from textsynth_app.language.minilm import SentenceEncoder
from textsynth_app.language.prompt_model import PromptModel
from textsynth_app.language.weights import MAPPING_KINDS, load_mapping, weights_folder
from textsynth_app.synth.parameters import FULL, SPACES
from textsynth_app.synth.patch import Patch
from textsynth_app.training.captions import SPLITS, TRAIN, Example, build_examples
from textsynth_app.training.dataset import Dataset, build_dataset
from textsynth_app.training.descriptor_errors import descriptor_errors
from textsynth_app.training.lexicon import Lexicon, load_lexicon
from textsynth_app.training.listener import Listener
from textsynth_app.training.position_errors import MEAN, NEAREST, measure_positions, nearest_training
from textsynth_app.training.relations import captions_among, count_kept, load_relations, measure_relations
from textsynth_app.training.retrieval import retrieval
from textsynth_app.training.sound_quality import DIMENSIONS, Ruler, halves, make_ruler, quality
from textsynth_app.training.text_encoders import check_transformer, compare_text_encoders

Progress = Callable[[str], None]

_AT_ONCE = 2048  # captions


@dataclass(frozen=True)
class Extent:
    """How much is rendered and compared, for each split.

    `sounds`: captions whose answers are rendered. `retrieved`: sounds to choose from when a caption looks for its own.
    `each`: sounds of a family in either half of the lexicon's, and `families` how many families (None: all).
    `encoder_captions`: captions that text encoders are compared on. `relations_step`: every how manieth relation.
    """

    sounds: int = 150
    retrieved: int = 200
    each: int = 4
    families: int | None = None
    encoder_captions: int = 8000
    relations_step: int = 1


MINIATURE = Extent(sounds=3, retrieved=12, each=1, families=4, encoder_captions=100, relations_step=10)
_FEW_CAPTIONS = 2000  # of a trial on a scrap of the lexicon, which says nothing, and should say it soon


def evaluate(
    folder: Path | None = None,
    *,
    examples: Sequence[Example] | None = None,
    data: Dataset | None = None,
    lexicon: Lexicon | None = None,
    progress: Progress | None = None,
    extent: Extent | None = None,
    text_encoders: Sequence[Path] = (),
    thorough: bool = False,
) -> dict[str, Any]:
    """Measure the weights of a folder (default: those that ship) on the lexicon's captions, or on `examples`.

    `data` and `lexicon` are `build_dataset(examples)` and the lexicon, if already there. `text_encoders` are folders of
    transformers models to compare with, and `thorough` adds what takes many minutes: searches, morphs and descriptions.

    Returns {space: {mapping: {split: {"mse", "r2"}}}, "phrasings_by": the same for each of UNSEEN in place of the
    split, "baselines": {space: {"nearest", "mean": {split or unseen: ...}}}, "median_r2": {space: {kind: {split}}},
    "heard": {split: {"sounds", "errors": {kind: see descriptor_errors}}}, "retrieval": {split: see retrieval},
    "quality": {"lexicon": {...}, split: {kind: see sound_quality.quality}}, "text_encoders": see
    compare_text_encoders, "relations": see count_kept}, and with `thorough` "morphs", "matching", "refining" and
    "describing". MSE is on positions 0..1; R2 compares with predicting the training mean, all outputs together, and
    for `median_r2` output by output. Relations whose prompts are captions are left out, and named under "seen". A
    split without captions is left out. Raises ModelError or LexiconError.
    """
    say = progress or (lambda message: None)
    folder = folder or weights_folder()
    for other in text_encoders:
        check_transformer(other)
    lexicon = lexicon or load_lexicon()
    examples = build_examples(lexicon) if examples is None else examples
    extent = extent or (Extent() if len(examples) >= _FEW_CAPTIONS else MINIATURE)
    sentences = SentenceEncoder.load()
    if data is None:
        say(f"Reading {len(examples)} captions")
        data = build_dataset(examples, sentences)
    head, version = load_text_head(folder)
    encoder = EmbeddedEncoder(sentences, head, folder, version)
    with torch.inference_mode():
        embeddings = torch.cat([head(part.float()) for part in torch.split(data.readings, _AT_ONCE)])
    nearest = nearest_training(embeddings, data.rows(TRAIN))

    report: dict[str, Any] = {space.name: {} for space in reversed(SPACES.values())}
    report |= {"phrasings_by": {}, "baselines": {}, "median_r2": {}}
    answers = {kind: _predicted(folder, kind, embeddings) for kind in reversed(MAPPING_KINDS)}
    for space in reversed(SPACES.values()):
        places = [FULL.index(name) for name in space.names]
        predictions = {kind: found[:, places] for kind, found in answers.items()}
        measured = measure_positions(data, data.targets(space), predictions, nearest)
        report[space.name] = measured["mappings"]
        for part in ("phrasings_by", "baselines", "median_r2"):
            report[part][space.name] = measured[part]

    say("Rendering sounds")
    listener = Listener(encoder, say)
    rendered = _Rendered(data, embeddings, nearest, answers, folder, listener)
    ruler, report["quality"] = _lexicon_sounds(listener, examples, lexicon, extent)
    report |= {"heard": {}, "retrieval": {}}
    for split in SPLITS:
        if len(data.rows(split)):
            say(f"Rendering answers: {split}")
            rendered.measure(split, extent, ruler, report)
    report["text_encoders"] = compare_text_encoders(
        data, embeddings, captions=extent.encoder_captions, folders=text_encoders, progress=say
    )
    say("Rendering the test prompts")
    model = PromptModel.from_parts(encoder, folder)
    report["relations"] = _relations(model, data.captions, extent.relations_step)
    if thorough:
        from textsynth_app.training.thorough import measure_thoroughly

        report |= measure_thoroughly(model, lexicon, say)
    return report


@torch.inference_mode()
def _predicted(folder: Path, kind: str, embeddings: Tensor) -> Tensor:
    mapping, _ = load_mapping(folder, MAPPING_KINDS[kind], FULL.name)
    return torch.cat([mapping(part) for part in torch.split(embeddings, _AT_ONCE)])


class _Rendered:
    """Measures what is heard: of a fixed sample of a split, the sounds that were meant and those that were given."""

    def __init__(
        self,
        data: Dataset,
        embeddings: Tensor,
        nearest: NDArray[np.int64],
        predictions: dict[str, Tensor],
        folder: Path,
        listener: Listener,
    ):
        self._data = data
        self._embeddings = embeddings
        self._nearest = nearest
        self._predictions = predictions
        self._choices = load_choices(folder)
        self._listener = listener
        mean = data.targets(FULL)[torch.from_numpy(data.rows(TRAIN))].mean(0)
        self._mean = self._played(mean[None])[0]

    def measure(self, split: str, extent: Extent, ruler: Ruler | None, report: dict[str, Any]) -> None:
        """Put the split's figures into the report's parts 'heard', 'retrieval' and 'quality'."""
        rows = self._sample(split, max(extent.sounds, extent.retrieved))
        own = [self._data.patches[sound] for sound in self._data.sounds[rows]]
        few = rows[: extent.sounds]
        meant = self._listener.descriptors(own[: extent.sounds])
        given = {
            **{kind: self._played(found[torch.from_numpy(few)]) for kind, found in self._predictions.items()},
            NEAREST: [self._data.patches[sound] for sound in self._data.sounds[self._nearest[few]]],
            MEAN: [self._mean] * len(few),
        }
        figures = {kind: descriptor_errors(self._listener.descriptors(found), meant) for kind, found in given.items()}
        report["heard"][split] = {"sounds": len(few), "errors": figures}
        heard = self._listener.embeddings(own)
        words = self._embeddings[torch.from_numpy(rows[: extent.retrieved])]
        report["retrieval"][split] = retrieval(words, torch.from_numpy(heard[: extent.retrieved]))
        if ruler is not None and len(few) > 1:
            sounds = {kind: self._listener.embeddings(found).astype(np.float64) for kind, found in given.items()}
            report["quality"][split] = quality(ruler, heard[: len(few)].astype(np.float64), sounds)

    def _sample(self, split: str, count: int) -> NDArray[np.int64]:
        """Captions of a split, in random order and each of another sound: every sound counts once."""
        generator = np.random.default_rng(0)
        rows = generator.permutation(self._data.rows(split))
        _, firsts = np.unique(self._data.sounds[rows], return_index=True)
        return np.asarray(rows[np.sort(firsts)][:count])

    def _played(self, positions: Tensor) -> list[Patch]:
        """The patches of positions (N, len(FULL)), with ratios chosen, as the program plays them."""
        with torch.inference_mode():
            decided = self._choices.decide(positions.float())
        return [Patch.from_vector(vector, FULL) for vector in decided.double().numpy()]


def _lexicon_sounds(
    listener: Listener, examples: Sequence[Example], lexicon: Lexicon, extent: Extent
) -> tuple[Ruler | None, dict[str, Any]]:
    """The ruler made of one half of the trained concepts' own sounds, and what the other half measures by it."""
    families = {concept.name: concept.family for concept in lexicon.concepts}
    plain = {example.concept: example.patch for example in examples if example.split == TRAIN and not example.modifiers}
    known = {name: families.get(name, name) for name in plain}
    first, second = halves(known, extent.each, extent.families, np.random.default_rng(0))
    if len(first) < 2 or len(second) < 2:
        return None, {}
    reference, control = (
        listener.embeddings([plain[name] for name in names]).astype(np.float64) for names in (first, second)
    )
    ruler = make_ruler(reference, [known[name] for name in first], control, [known[name] for name in second])
    alike = control[: extent.sounds]
    figures = quality(ruler, alike, {})
    return ruler, {
        "lexicon": {
            "sounds": len(first),
            "families": len(ruler.prototypes),
            "dimensions": min(DIMENSIONS, ruler.axes.shape[1]),
            "variance": ruler.variance,
            "temperature": ruler.temperature,
            "control": {"sounds": len(alike), **figures["own"], "kl": figures["shuffled"]["kl"]},
        }
    }


def _relations(model: PromptModel, captions: Sequence[str], step: int) -> dict[str, Any]:
    """Counts of the relations between prompts that no caption has; the others test nothing and are only named."""
    relations = load_relations()
    seen = captions_among(relations, captions)
    fair = [relation for relation in relations if relation.more not in seen and relation.less not in seen]
    return {**count_kept(measure_relations(fair[::step], model.patches)), "seen": seen}
