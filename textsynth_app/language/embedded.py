"""The `embedded` encoder: words and rendered sounds in one space of 512 dimensions, small enough to ship.

Words: what reading.py reads, above all a sentence vector, then a trained head. Sounds: log-mel frames, then a small
convolutional net. The two are trained together, contrastively, so that a sound lies near the words that describe it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from textsynth_app.language.audio_features import BANDS, log_mel
from textsynth_app.language.encoder import EMBEDDING_SIZE
from textsynth_app.language.errors import ModelError
from textsynth_app.language.minilm import SENTENCE_SIZE, SentenceEncoder
from textsynth_app.language.reading import READING_SIZE, read
from textsynth_app.language.weights import REMEDY, read_tensors, save_module, weights_folder

TEXT_FILE = "embedded-text.safetensors"
AUDIO_FILE = "embedded-audio.safetensors"

_AUDIO_BATCH = 32

Part = TypeVar("Part", bound=nn.Module)


class TextHead(nn.Module):
    """Readings (N, READING_SIZE) to unit vectors of the joint space (N, 512).

    A fixed rotation takes the sentence vector into the larger space and keeps its geometry, so that words which no
    caption holds still land beside their synonyms; a trained net adds what the sounds teach.
    """

    rotation: Tensor

    def __init__(self, hidden: int = 1024, dropout: float = 0.1):
        super().__init__()
        self.arguments = {"hidden": hidden, "dropout": dropout}
        rotation = torch.empty(EMBEDDING_SIZE, SENTENCE_SIZE)
        nn.init.orthogonal_(rotation)
        self.register_buffer("rotation", rotation)
        last = nn.Linear(hidden, EMBEDDING_SIZE)
        nn.init.zeros_(last.weight)
        nn.init.zeros_(last.bias)
        self.correction = nn.Sequential(nn.Linear(READING_SIZE, hidden), nn.GELU(), nn.Dropout(dropout), last)
        # Components of a unit vector are small (about 0.05): the net sees them at unit variance.
        self.scale = SENTENCE_SIZE**0.5

    def forward(self, readings: Tensor) -> Tensor:
        """Unit vectors, shape (N, READING_SIZE) to (N, 512)."""
        return functional.normalize((self.turned(readings) + self.correction(readings * self.scale)).float(), dim=-1)

    def turned(self, readings: Tensor) -> Tensor:
        """The sentence vectors alone, in the joint space: unit vectors, shape (N, READING_SIZE) to (N, 512)."""
        return functional.linear(readings[:, :SENTENCE_SIZE], self.rotation)


class AudioNet(nn.Module):
    """Log-mel frames (N, BANDS, time) to unit vectors of the joint space (N, 512).

    Four convolutions, each halving both axes; what they find is kept per eighth of the frequency axis, as the mean and
    the peak over time.
    """

    def __init__(self, channels: Sequence[int] = (16, 32, 64, 96)):
        super().__init__()
        self.arguments = {"channels": list(channels)}
        layers: list[nn.Module] = []
        previous = 1
        for width in channels:
            layers += [nn.Conv2d(previous, width, 3, stride=2, padding=1), nn.GroupNorm(4, width), nn.ReLU()]
            previous = width
        self.layers = nn.Sequential(*layers)
        rows = -(-BANDS // 2 ** len(channels))
        self.project = nn.Linear(2 * previous * rows, EMBEDDING_SIZE)

    def forward(self, frames: Tensor) -> Tensor:
        """Unit vectors, shape (N, BANDS, time) to (N, 512)."""
        found = self.layers(frames[:, None]).flatten(1, 2)
        pooled = torch.cat([found.mean(-1), found.amax(-1)], dim=-1)
        return functional.normalize(self.project(pooled).float(), dim=-1)


class EmbeddedEncoder:
    """The encoder that ships with the program; see `Encoder` for what it offers."""

    def __init__(self, sentences: SentenceEncoder, head: TextHead, audio: AudioNet | Path, version: str):
        self.id = f"embedded-{version}"
        self._sentences = sentences
        self._head = head
        self._audio = audio
        self._device = head.rotation.device

    @classmethod
    def load(cls, device: torch.device | str = "cpu", folder: Path | None = None) -> EmbeddedEncoder:
        """Read the text half now, the audio half when it is first needed; raises ModelError if one is not intact."""
        folder = folder or weights_folder()
        head, version = load_text_head(folder, device)
        return cls(SentenceEncoder.load(device), head, folder, version)

    @torch.inference_mode()
    def encode_text(self, prompts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors of prompts, shape (N, 512)."""
        vectors: Tensor = self._head(torch.from_numpy(read(self._sentences, prompts)).to(self._device))
        return vectors.cpu().numpy()

    def encode_audio(self, audio: NDArray[np.float32], sample_rate: int) -> NDArray[np.float32]:
        """Unit vectors of mono clips, shape (N, frames) to (N, 512). Only the first 4 s of a clip are heard."""
        vectors = np.zeros((len(audio), EMBEDDING_SIZE), dtype=np.float32)
        for start in range(0, len(audio), _AUDIO_BATCH):
            frames = log_mel(audio[start : start + _AUDIO_BATCH], sample_rate).numpy()
            vectors[start : start + _AUDIO_BATCH] = self.encode_frames(frames)
        return vectors

    @torch.inference_mode()
    def encode_frames(self, frames: NDArray[np.float32]) -> NDArray[np.float32]:
        """Unit vectors of clips that are log-mel frames already, shape (N, BANDS, TIME_FRAMES) to (N, 512)."""
        if isinstance(self._audio, Path):
            self._audio = load_audio_net(self._audio, self._device)
        vectors = np.zeros((len(frames), EMBEDDING_SIZE), dtype=np.float32)
        for start in range(0, len(frames), _AUDIO_BATCH):
            batch = torch.from_numpy(frames[start : start + _AUDIO_BATCH]).to(self._device)
            vectors[start : start + _AUDIO_BATCH] = self._audio(batch).cpu().numpy()
        return vectors


def load_text_head(folder: Path, device: torch.device | str = "cpu") -> tuple[TextHead, str]:
    """The trained text head of a weights folder, in evaluation mode, and its version; raises ModelError."""
    tensors, header, version = read_tensors(folder, TEXT_FILE)
    return _filled(TextHead, tensors, header, folder / TEXT_FILE).to(device), version


def load_audio_net(folder: Path, device: torch.device | str = "cpu") -> AudioNet:
    """The trained audio half of a weights folder, in evaluation mode; raises ModelError."""
    tensors, header, _ = read_tensors(folder, AUDIO_FILE)
    return _filled(AudioNet, tensors, header, folder / AUDIO_FILE).to(device)


def save_encoder(folder: Path, head: TextHead, audio: AudioNet) -> None:
    """Write both halves into `folder`."""
    save_module(folder / TEXT_FILE, head, {"kind": "embedded-text", "arguments": head.arguments})
    save_module(folder / AUDIO_FILE, audio, {"kind": "embedded-audio", "arguments": audio.arguments})


def _filled(build: Callable[..., Part], tensors: dict[str, Tensor], header: dict[str, Any], path: Path) -> Part:
    try:
        part = build(**header.get("arguments", {}))
        part.load_state_dict(tensors)
    except (TypeError, ValueError, RuntimeError) as error:
        raise ModelError(f"{path} does not fit this version of TextSynth: {REMEDY}") from error
    return part.eval().requires_grad_(False)
