"""Fitting the joint encoder: sounds and the captions that describe them are pulled together, all others apart."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from textsynth_app.language.embedded import AudioNet, TextHead
from textsynth_app.language.mappings import MlpMapping
from textsynth_app.language.minilm import SENTENCE_SIZE
from textsynth_app.synth.parameters import FULL
from textsynth_app.training.captions import TRAIN
from textsynth_app.training.dataset import Dataset, Heard

_CAPTIONS_EACH = 2  # captions of a sound in one batch: both are right answers
_FIRST_TEMPERATURE = 0.07  # as in CLIP (Radford et al. 2021)
_LOWEST_TEMPERATURE = 0.02


@dataclass(frozen=True)
class ContrastSettings:
    """How long and how hard the encoder is trained. `sounds` is how many of the lexicon's sounds are rendered."""

    sounds: int = 5000
    steps: int = 2000
    batch: int = 96
    read: int = 384  # captions in a step, beside those of the sounds, of which only the parameters are read
    learning_rate: float = 1e-3
    weight_decay: float = 0.02
    keep_geometry: float = 6.0  # weight of what holds the head to the sentence encoder's own geometry
    decodable: float = 100.0  # weight of what makes both halves tell the parameters
    text_noise: float = 0.2  # length of the random vector added to a sentence vector, which has length 1


def fit_encoder(
    data: Dataset, heard: Heard, settings: ContrastSettings, seed: int, progress: Callable[[str], None]
) -> tuple[TextHead, AudioNet]:
    """Train both halves on the training captions of a data set and the sounds heard for them.

    A sound and its captions are pulled together, and from both a small net must read the sound's parameters: the
    contrast alone keeps only what tells one sound from others. The same seed gives the same weights.
    """
    torch.manual_seed(seed)
    generator = np.random.default_rng(seed)
    head, audio, reader = TextHead(), AudioNet(), MlpMapping(heard.positions.shape[1])
    temperature = nn.Parameter(torch.tensor(math.log(_FIRST_TEMPERATURE)))
    parameters = [*head.parameters(), *audio.parameters(), *reader.parameters(), temperature]
    optimiser = torch.optim.AdamW(parameters, settings.learning_rate, weight_decay=settings.weight_decay)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, settings.learning_rate, settings.steps + 1)
    batch = min(settings.batch, len(heard.rows))
    owners = torch.arange(batch).repeat_interleave(_CAPTIONS_EACH)
    training, targets = data.rows(TRAIN), data.targets(FULL)
    for step in range(settings.steps):
        chosen = generator.choice(len(heard.rows), batch, replace=False)
        rows = [generator.choice(heard.rows[place], _CAPTIONS_EACH) for place in chosen]
        read = generator.choice(training, settings.read)
        readings = data.sentences[torch.from_numpy(np.concatenate([*rows, read]))]
        noise = torch.randn_like(readings) * settings.text_noise / math.sqrt(SENTENCE_SIZE)
        text, sound = head(readings + noise), audio(heard.frames[torch.from_numpy(chosen)])
        loss = _contrast(text[: len(owners)], sound, owners, temperature.exp().clamp_min(_LOWEST_TEMPERATURE))
        kept = (text * head.turned(readings)).sum(-1)
        positions = heard.positions[torch.from_numpy(chosen)]
        wanted = torch.cat([positions[owners], targets[torch.from_numpy(read)]])
        missed = (reader.unbounded(text) - wanted).square().mean()
        missed = missed + (reader.unbounded(sound) - positions).square().mean()
        loss = loss + settings.keep_geometry * (1.0 - kept).mean() + settings.decodable * missed
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
        if step % 100 == 0 or step + 1 == settings.steps:
            progress(
                f"Encoder: step {step + 1} of {settings.steps}, loss {loss.item():.3f}, of parameters {missed:.4f}"
            )
    return head.eval(), audio.eval()


def _contrast(text: Tensor, sound: Tensor, owners: Tensor, temperature: Tensor) -> Tensor:
    """Symmetric InfoNCE (van den Oord et al. 2018) with several right texts a sound (Khosla et al. 2020, eq. 2).

    `text` (T, 512), `sound` (S, 512), `owners` (T,): which sound a text describes.
    """
    similarity = text @ sound.T / temperature
    to_sound = functional.cross_entropy(similarity, owners)
    right = functional.one_hot(owners, len(sound)).T.to(similarity.dtype)
    to_text = -(functional.log_softmax(similarity.T, dim=-1) * right).sum(-1) / right.sum(-1)
    return 0.5 * (to_sound + to_text.mean())
