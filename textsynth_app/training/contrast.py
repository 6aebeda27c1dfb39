"""Fitting the joint encoder, and with it the mapping that is played.

Sounds and the captions that describe them are pulled together, all others apart.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from textsynth_app.language.embedded import AudioNet, TextHead
from textsynth_app.language.minilm import SENTENCE_SIZE
from textsynth_app.language.prototypes import PrototypeMapping
from textsynth_app.synth.parameters import FULL
from textsynth_app.synth.patch import Patch
from textsynth_app.training.captions import TRAIN
from textsynth_app.training.dataset import Dataset, Heard
from textsynth_app.training.regression import fast_arithmetic, hearing_weights
from textsynth_app.training.wishes import Wishes

_CAPTIONS_EACH = 2  # captions of a sound in one batch: both are right answers
_FIRST_TEMPERATURE = 0.07  # as in CLIP (Radford et al. 2021)
_LOWEST_TEMPERATURE = 0.02
_WARM_UP = 0.1  # of the steps, before the learning rate falls
_NOT_TRAINED = -100  # a concept that is never asked for; cross-entropy leaves it out
_STEEPEST = 100.0  # longest gradient that is followed as it is


@dataclass(frozen=True)
class EncoderSettings:
    """How long and how hard the encoder is trained. `sounds` is how many of the lexicon's sounds are rendered."""

    sounds: int = 5000
    wishes: int = 40_000  # pairs of a sound before and after a wish
    steps: int = 8000
    batch: int = 64  # sounds in a step, with two captions each
    read: int = 320  # captions in a step, beside those of the sounds, of which only concept and parameters are told
    wished: int = 96  # wishes in a step
    learning_rate: float = 2e-3
    weight_decay: float = 0.05
    keep_geometry: float = 0.5  # weight of what holds the head to the sentence encoder's own geometry
    decodable: float = 100.0  # weight of the parameters' squared error
    recognised: float = 1.0  # weight of the concept's cross-entropy
    modified: float = 0.3  # weight of the cross-entropy of each modifier's presence; of its degree's error half of it
    text_noise: float = 0.2  # length of the random vector added to a sentence vector of length 1; others alike


@dataclass(frozen=True)
class FittedEncoder:
    """Both halves of the encoder, and the mapping that was trained with them."""

    head: TextHead
    audio: AudioNet
    mapping: PrototypeMapping


def fit_encoder(
    data: Dataset,
    heard: Heard,
    wishes: Wishes,
    prototypes: Mapping[str, Patch],
    modifiers: Sequence[str],
    settings: EncoderSettings,
    seed: int,
    progress: Callable[[str], None],
) -> FittedEncoder:
    """Train both halves on the training captions of a data set and the sounds heard for them, and a mapping with them.

    A sound and its captions are pulled together, and from both the mapping must tell the concept, of `prototypes`, and
    the parameters: the contrast alone keeps only what tells one sound from others. The same seed gives the same
    weights.
    """
    torch.manual_seed(seed)
    generator = np.random.default_rng(seed)
    places = {name: place for place, name in enumerate(prototypes)}
    sounds = torch.from_numpy(np.stack([patch.to_vector() for patch in prototypes.values()]))
    head, audio, mapping = TextHead(), AudioNet(), PrototypeMapping.among(list(prototypes), sounds, modifiers)
    temperature = nn.Parameter(torch.tensor(math.log(_FIRST_TEMPERATURE)))
    parameters = [*head.parameters(), *audio.parameters(), *mapping.parameters(), temperature]
    optimiser = torch.optim.AdamW(parameters, settings.learning_rate, weight_decay=settings.weight_decay)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, settings.learning_rate, settings.steps + 1, pct_start=_WARM_UP
    )
    batch = min(settings.batch, len(heard.rows))
    owners = torch.arange(batch).repeat_interleave(_CAPTIONS_EACH)
    training, targets, weights = data.rows(TRAIN), data.targets(FULL), hearing_weights(FULL)
    concepts = torch.tensor([places.get(example.concept, _NOT_TRAINED) for example in data.examples])
    degrees = data.degrees(modifiers)

    def modified(embedding: Tensor, told: Tensor, before: Tensor, after: Tensor) -> Tensor:
        """How badly the modifiers of captions are recognised, and how badly they, real or recognised, are applied."""
        given = degrees[told].float()
        present = (given != 0.0).float()
        with fast_arithmetic():
            presence, degree = mapping.modifiers(embedding)
            applied = mapping.modified(before, presence.sigmoid() * degree)
            known = mapping.modified(before, given)
        unsure = functional.binary_cross_entropy_with_logits(presence.float(), present, reduction="sum")
        unsure = unsure + 0.5 * ((degree.float() - given).square() * present).sum()
        error = (weights * ((applied - after).square() + (known - after).square())).mean()
        return settings.decodable * error + settings.modified * unsure / len(told)

    def missed(embedding: Tensor, concept: Tensor, positions: Tensor) -> Tensor:
        """Squared error of the parameters and cross-entropy of the concept, as the settings weigh them."""
        with fast_arithmetic():
            logits = mapping.recognise(embedding).float()
        mixture = mapping.mixed(logits)
        with fast_arithmetic():
            answer = mapping.changed(mixture, embedding)
        error = (weights * (answer - positions).square()).mean()
        return settings.decodable * error + settings.recognised * functional.cross_entropy(logits, concept)

    for step in range(settings.steps):
        chosen = torch.from_numpy(generator.choice(len(heard.rows), batch, replace=False))
        described = [generator.choice(heard.rows[place], _CAPTIONS_EACH) for place in chosen]
        read = generator.choice(training, settings.read)
        wished = generator.choice(len(wishes.rows), settings.wished) if len(wishes.rows) else np.zeros(0, dtype=int)
        rows = torch.from_numpy(np.concatenate([*described, read, wishes.rows[wished]]))
        readings = data.readings[rows].float()
        noise = torch.randn_like(readings) * settings.text_noise / math.sqrt(SENTENCE_SIZE)
        with fast_arithmetic():
            text, sound = head(readings + noise).float(), audio(heard.frames[chosen]).float()
        asked = len(rows) - len(wished)
        loss = _contrast(text[: len(owners)], sound, owners, temperature.exp().clamp_min(_LOWEST_TEMPERATURE))
        kept = (text * head.turned(readings)).sum(-1)
        loss = loss + settings.keep_geometry * (1.0 - kept).mean()
        told = rows[:asked]
        loss = loss + missed(text[:asked], concepts[told], targets[told])
        own = concepts[rows[: len(owners) : _CAPTIONS_EACH]]
        loss = loss + missed(sound, own, heard.positions[chosen])
        before = torch.cat([sounds[concepts[told]], wishes.before[wished]])
        after = torch.cat([targets[told], wishes.after[wished]])
        loss = loss + modified(text, rows, before, after)
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(parameters, _STEEPEST)
        optimiser.step()
        schedule.step()
        if step % 100 == 0 or step + 1 == settings.steps:
            progress(f"Encoder: step {step + 1} of {settings.steps}, loss {loss.item():.3f}")
    return FittedEncoder(head.eval(), audio.eval(), mapping.eval())


def _contrast(text: Tensor, sound: Tensor, owners: Tensor, temperature: Tensor) -> Tensor:
    """Symmetric InfoNCE (van den Oord et al. 2018) with several right texts a sound (Khosla et al. 2020, eq. 2).

    `text` (T, 512), `sound` (S, 512), `owners` (T,): which sound a text describes.
    """
    similarity = text @ sound.T / temperature
    to_sound = functional.cross_entropy(similarity, owners)
    right = functional.one_hot(owners, len(sound)).T.to(similarity.dtype)
    to_text = -(functional.log_softmax(similarity.T, dim=-1) * right).sum(-1) / right.sum(-1)
    return 0.5 * (to_sound + to_text.mean())
