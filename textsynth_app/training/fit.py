"""The whole training, from the lexicon to a folder of weights: what `textsynth train` does."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from textsynth_app.language.choices import Choices, choices_among, save_choices
from textsynth_app.language.conditional import ConditionalFlow, save_conditional
from textsynth_app.language.embedded import AudioNet, EmbeddedEncoder, TextHead, save_encoder
from textsynth_app.language.encoder import EMBEDDING_SIZE
from textsynth_app.language.errors import ModelError
from textsynth_app.language.mappings import Mapping
from textsynth_app.language.minilm import SentenceEncoder
from textsynth_app.language.prototypes import PrototypeMapping
from textsynth_app.language.realnvp import RealNvpMapping
from textsynth_app.language.weights import (
    MANIFEST,
    MAPPING_KINDS,
    read_manifest,
    save_mapping,
    write_file,
    write_manifest,
)
from textsynth_app.synth.parameters import FULL
from textsynth_app.training.captions import NEUTRAL, SPLITS, TRAIN, Example, build_examples, check_splits
from textsynth_app.training.contrast import EncoderSettings, FittedEncoder, fit_encoder
from textsynth_app.training.data_sets import open_data_set, rows_for_training
from textsynth_app.training.dataset import Dataset, Heard, build_dataset, drawn_positions, listen
from textsynth_app.training.evaluate import evaluate
from textsynth_app.training.lexicon import Lexicon, load_lexicon
from textsynth_app.training.likelihood import LikelihoodSettings, fit_conditional
from textsynth_app.training.model_card import write_model_card
from textsynth_app.training.regression import Fitted, RegressionSettings, fit_mapping, hearing_weights
from textsynth_app.training.samples import Sampler
from textsynth_app.training.wishes import draw_wishes

VALIDATION_SHARE = 0.08  # of the training captions, to stop early on; the reported splits are never looked at
THREADS = 2
_AT_ONCE = 1024
_MOST_FURTHER = 10_000  # prototypes from data sets: every prompt looks at all of them
_LEAST_OF_A_SPLIT = 20  # captions, in a trial on few

Progress = Callable[[str], None]


@dataclass(frozen=True)
class TrainingSettings:
    """Everything that decides a training besides lexicon and seed; `concepts` and `captions` bound their number."""

    encoder: EncoderSettings = field(default_factory=EncoderSettings)
    flow: RegressionSettings = field(default_factory=RegressionSettings)
    baselines: RegressionSettings = field(default_factory=lambda: RegressionSettings(steps=4000))
    conditional: LikelihoodSettings = field(default_factory=LikelihoodSettings)
    concepts: int | None = None
    captions: int | None = None


SMALL = TrainingSettings(
    encoder=EncoderSettings(sounds=24, wishes=20, steps=4, batch=8, read=16, wished=8),
    flow=RegressionSettings(steps=6, batch=16, check_every=3),
    baselines=RegressionSettings(steps=6, batch=16, check_every=3),
    conditional=LikelihoodSettings(steps=4, batch=16, check_every=2),
    concepts=40,
    captions=400,
)


def train(
    out_folder: Path,
    seed: int = 0,
    progress: Progress | None = None,
    small: bool = False,
    data_folders: Sequence[Path] = (),
) -> dict[str, object]:
    """Train encoder and mappings on the lexicon, write weights, manifest and model card, and return the evaluation.

    Data sets (`textsynth dataset build`), patches with words and patches of which there is only the sound, become
    further prototypes of the mapping (of very many a part), and the others learn from them. The same seed on the same
    machine gives the same weights. `small` runs every step on a scrap of the lexicon within seconds, to try the
    machinery; its weights are useless. `progress` is told what is being done, and may raise to cancel: nothing is
    written before all is trained. Raises LexiconError, ModelError or DataSetError.
    """
    for folder in data_folders:
        open_data_set(folder)  # one that cannot be read is known before the long work
    settings = SMALL if small else TrainingSettings()
    lexicon = load_lexicon()
    if settings.concepts is not None:
        lexicon = lexicon.thinned(settings.concepts, keep=NEUTRAL)
    examples = build_examples(lexicon, seed)
    check_splits(examples, lexicon)
    return train_on(examples, lexicon, out_folder, settings, seed, progress, data_folders)


def train_on(
    examples: Sequence[Example],
    lexicon: Lexicon,
    out_folder: Path,
    settings: TrainingSettings,
    seed: int = 0,
    progress: Progress | None = None,
    data_folders: Sequence[Path] = (),
) -> dict[str, object]:
    """The same on given examples of a lexicon and with given settings."""
    say = progress or (lambda message: None)
    threads = torch.get_num_threads()
    torch.set_num_threads(THREADS)
    try:
        examples = _thinned(examples, settings.captions, seed)
        say(f"Reading {len(examples)} captions")
        sentences = SentenceEncoder.load()
        data = build_dataset(examples, sentences)
        say("Rendering sounds")
        generator = np.random.default_rng(seed)
        heard = listen(data, Sampler(lexicon), settings.encoder.sounds, generator)
        say("Drawing wishes")
        wishes = draw_wishes(data, lexicon, settings.encoder.wishes, generator)
        known = {example.concept: None for example in data.examples if example.split == TRAIN}
        prototypes = {name: lexicon.concept(name).patch for name in known}
        modifiers = [modifier.name for modifier in lexicon.modifiers]
        fitted = fit_encoder(data, heard, wishes, prototypes, modifiers, settings.encoder, seed, say)
        encoder = EmbeddedEncoder(sentences, fitted.head, fitted.audio, "in-training")
        more = _more_rows(data_folders, encoder, examples, say)
        trained = _fit_mappings(data, heard, fitted, more, Sampler(lexicon), settings, seed, say)
        with tempfile.TemporaryDirectory() as beside:
            folder = Path(beside)
            trained.write(folder, offered_choices(examples, more[1]))
            say("Measuring")
            report = evaluate(folder, examples=examples, data=data, lexicon=lexicon, progress=say)
            write_model_card(folder, report, data, seed)
            say("Writing the weights")
            install(folder, out_folder)
    finally:
        torch.set_num_threads(threads)
    return report


@dataclass(frozen=True)
class _Trained:
    """Everything that was fitted."""

    head: TextHead
    audio: AudioNet
    mappings: Sequence[Mapping]
    conditional: ConditionalFlow

    def write(self, folder: Path, choices: Choices) -> None:
        save_encoder(folder, self.head, self.audio)
        save_choices(folder, choices)
        for mapping in self.mappings:
            save_mapping(folder, mapping, FULL.name)
        save_conditional(folder, self.conditional)
        write_manifest(folder)


def _more_rows(
    folders: Sequence[Path], encoder: EmbeddedEncoder, examples: Sequence[Example], say: Progress
) -> tuple[Tensor, Tensor]:
    """Embeddings (M, 512) and positions (M, len(FULL)) of data sets, without captions that are held out for tests."""
    held_out = [example.caption for example in examples if example.split != TRAIN]
    embeddings, positions = [torch.zeros(0, EMBEDDING_SIZE)], [torch.zeros(0, len(FULL))]
    for folder in folders:
        say(f"Reading {folder}")
        rows = rows_for_training(folder, encoder, avoid=held_out)
        embeddings.append(torch.from_numpy(rows[0]))
        positions.append(torch.from_numpy(rows[1]))
    return torch.cat(embeddings), torch.cat(positions)


def _fit_mappings(
    data: Dataset,
    heard: Heard,
    encoder: FittedEncoder,
    more: tuple[Tensor, Tensor],
    sampler: Sampler,
    settings: TrainingSettings,
    seed: int,
    say: Progress,
) -> _Trained:
    with torch.no_grad():
        embeddings = torch.cat([encoder.head(part.float()) for part in torch.split(data.readings, _AT_ONCE)])
        heard_embeddings = torch.cat([encoder.audio(part) for part in torch.split(heard.frames, _AT_ONCE)])
    training, validation = split_rows(data, seed)
    targets = data.targets(FULL)

    def fitted(mapping: Mapping, how: RegressionSettings) -> Mapping:
        result = fit_mapping(
            mapping,
            # From its sound, too, a patch must be found again.
            (torch.cat([embeddings[training], heard_embeddings, more[0]]), embeddings[validation]),
            (torch.cat([targets[training], heard.positions, more[1]]), targets[validation]),
            hearing_weights(FULL),
            how,
            seed,
            say,
        )
        say(_summary(result))
        return result.mapping

    def fresh(kind: type[Mapping]) -> Mapping:
        torch.manual_seed(seed)
        return kind(len(FULL))

    mappings = [
        fitted(fresh(build), settings.flow if build is RealNvpMapping else settings.baselines)
        for build in MAPPING_KINDS.values()
        if build is not PrototypeMapping
    ]
    step = -(-len(more[0]) // _MOST_FURTHER) or 1
    prototypes = encoder.mapping.extended(more[0][::step], more[1][::step])
    say("Drawing variations")
    generator = np.random.default_rng(seed)
    torch.manual_seed(seed)
    conditional = ConditionalFlow(prototypes)
    likelihood = fit_conditional(
        conditional,
        (embeddings[training], embeddings[validation]),
        (
            drawn_positions(data, training.numpy(), sampler, generator),
            drawn_positions(data, validation.numpy(), sampler, generator),
        ),
        settings.conditional,
        seed,
        say,
    )
    say(f"conditional flow: log-likelihood {likelihood:.3f} an output")
    return _Trained(encoder.head, encoder.audio, [*mappings, prototypes], conditional)


def _summary(fitted: Fitted) -> str:
    return f"{fitted.mapping.kind}: validation error {fitted.validation_mse:.5f} at step {fitted.best_step}"


def split_rows(data: Dataset, seed: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Places of the captions to train on and of those to stop early on, both from the training split."""
    rows = np.random.default_rng(seed).permutation(data.rows(TRAIN))
    count = max(1, round(len(rows) * VALIDATION_SHARE))
    return torch.from_numpy(np.sort(rows[count:])), torch.from_numpy(np.sort(rows[:count]))


def _thinned(examples: Sequence[Example], captions: int | None, seed: int) -> list[Example]:
    if captions is None or len(examples) <= captions:
        return list(examples)
    generator = np.random.default_rng(seed)
    splits = np.array([example.split for example in examples])
    chosen = []
    for split in SPLITS:
        rows = np.flatnonzero(splits == split)
        share = max(round(captions * len(rows) / len(examples)), _LEAST_OF_A_SPLIT)
        chosen.append(generator.choice(rows, min(share, len(rows)), replace=False))
    return [examples[index] for index in np.sort(np.concatenate(chosen))]


def offered_choices(examples: Sequence[Example], more: Tensor | None = None) -> Choices:
    """What the sounds of the training captions, and `more` positions (M, len(FULL)), offer to choose from.

    Of captions with one modifier at most: combinations are too many to look through at every prompt.
    """
    sounds = {
        (example.concept, example.patch): None
        for example in examples
        if example.split == TRAIN and len(example.modifiers) <= 1
    }
    positions = torch.from_numpy(np.stack([patch.to_vector() for _, patch in sounds]))
    groups = [concept for concept, _ in sounds]
    if more is not None:
        positions = torch.cat([positions, more])
        groups += [""] * len(more)
    return choices_among(groups, positions)


def install(measured: Path, folder: Path) -> None:
    """Put measured weights in their place, the manifest last: it is what makes them valid.

    What an older manifest listed and the new one does not is removed; other files are not ours.
    """
    older = _listed(folder)
    for path in sorted(measured.iterdir(), key=lambda path: path.name == MANIFEST):
        write_file(folder / path.name, path.read_bytes())
    for path in folder.glob("*.safetensors"):
        if path.name in older and not (measured / path.name).exists():
            path.unlink()


def _listed(folder: Path) -> Collection[str]:
    """The weights files of a folder by its manifest; none if it has no manifest of ours."""
    try:
        return read_manifest(folder).keys()
    except ModelError:
        return ()
