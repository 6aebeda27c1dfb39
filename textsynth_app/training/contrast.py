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
from textsynth_app.training.captions import TRAIN
from textsynth_app.training.dataset import Dataset, sound_frames, varied

_CAPTIONS_EACH = 2  # captions of a sound in one batch: both are right answers
_FIRST_TEMPERATURE = 0.07  # as in CLIP (Radford et al. 2021)
_LOWEST_TEMPERATURE = 0.02


@dataclass(frozen=True)
class ContrastSettings:
    """How long and how hard the encoder is trained. `sounds` is how many of the lexicon's sounds are rendered."""

    sounds: int = 2400
    steps: int = 500
    batch: int = 96
    learning_rate: float = 1e-3
    weight_decay: float = 0.02
    keep_geometry: float = 10.0  # weight of what holds the head to the sentence encoder's own geometry
    text_noise: float = 0.3  # length of the random vector added to a sentence vector, which has length 1


def fit_encoder(
    data: Dataset, settings: ContrastSettings, seed: int, progress: Callable[[str], None]
) -> tuple[TextHead, AudioNet]:
    """Train both halves on the training captions of a data set; the same seed gives the same weights."""
    torch.manual_seed(seed)
    generator = np.random.default_rng(seed)
    head, audio = TextHead(), AudioNet()
    temperature = nn.Parameter(torch.tensor(math.log(_FIRST_TEMPERATURE)))

    sounds = _chosen_sounds(data, settings.sounds, generator)
    progress(f"Rendering {len(sounds)} sounds")
    frames = sound_frames([varied(data.patches[sound], generator) for sound in sounds])
    captions = _captions_by_sound(data, sounds)

    parameters = [*head.parameters(), *audio.parameters(), temperature]
    optimiser = torch.optim.AdamW(parameters, settings.learning_rate, weight_decay=settings.weight_decay)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, settings.learning_rate, settings.steps + 1)
    batch = min(settings.batch, len(sounds))
    for step in range(settings.steps):
        chosen = generator.choice(len(sounds), batch, replace=False)
        rows = np.concatenate([generator.choice(captions[place], _CAPTIONS_EACH) for place in chosen])
        owners = torch.arange(batch).repeat_interleave(_CAPTIONS_EACH)
        sentences = data.sentences[torch.from_numpy(rows)]
        noise = torch.randn_like(sentences) * settings.text_noise / math.sqrt(sentences.shape[1])
        heard = frames[torch.from_numpy(chosen)]
        text, sound = head(sentences + noise), audio(heard)
        loss = _contrast(text, sound, owners, temperature.exp().clamp_min(_LOWEST_TEMPERATURE))
        turned = functional.linear(sentences, head.rotation)
        loss = loss + settings.keep_geometry * (1.0 - (head(sentences) * turned).sum(-1)).mean()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
        if step % 50 == 0 or step + 1 == settings.steps:
            progress(f"Encoder: step {step + 1} of {settings.steps}, loss {loss.item():.3f}")
    return head.eval(), audio.eval()


def _chosen_sounds(data: Dataset, count: int, generator: np.random.Generator) -> np.ndarray:
    sounds = np.unique(data.sounds[data.rows(TRAIN)])
    if len(sounds) > count:
        sounds = np.sort(generator.choice(sounds, count, replace=False))
    return sounds


def _captions_by_sound(data: Dataset, sounds: np.ndarray) -> list[np.ndarray]:
    rows = data.rows(TRAIN)
    owners = data.sounds[rows]
    order = np.argsort(owners, kind="stable")
    starts = np.searchsorted(owners[order], sounds, side="left")
    ends = np.searchsorted(owners[order], sounds, side="right")
    return [rows[order[start:end]] for start, end in zip(starts, ends, strict=True)]


def _contrast(text: Tensor, sound: Tensor, owners: Tensor, temperature: Tensor) -> Tensor:
    """Symmetric InfoNCE (van den Oord et al. 2018) with several right texts a sound (Khosla et al. 2020, eq. 2).

    `text` (T, 512), `sound` (S, 512), `owners` (T,): which sound a text describes.
    """
    similarity = text @ sound.T / temperature
    to_sound = functional.cross_entropy(similarity, owners)
    right = functional.one_hot(owners, len(sound)).T.to(similarity.dtype)
    to_text = -(functional.log_softmax(similarity.T, dim=-1) * right).sum(-1) / right.sum(-1)
    return 0.5 * (to_sound + to_text.mean())
