"""Prompts to patches: the encoder and the mapping that ship with the program, loaded once and then called."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from textsynth_app.language.choices import Choices, load_choices
from textsynth_app.language.embedded import EmbeddedEncoder
from textsynth_app.language.encoder import Encoder
from textsynth_app.language.errors import ModelError
from textsynth_app.language.mappings import Mapping
from textsynth_app.language.prompts import clean_prompt
from textsynth_app.language.weights import REMEDY, load_mapping, weights_folder
from textsynth_app.synth.parameters import FULL
from textsynth_app.synth.patch import Patch

# One prompt is too little work to share between threads, and a busy core costs the audio callback its deadline.
THREADS = 1

_MAPPING_KIND = "realnvp"


class PromptModel:
    """Words in, patches out: the same patch for the same prompt, always."""

    def __init__(self, encoder: Encoder, mapping: Mapping, mapping_id: str, choices: Choices, device: torch.device):
        self.encoder = encoder
        self.mapping = mapping
        self._choices = choices
        self.encoder_id = encoder.id
        self.mapping_id = mapping_id
        self.device = device.type

    @classmethod
    def load(
        cls,
        progress: Callable[[str], None] | None = None,
        *,
        folder: Path | None = None,
        device: str | None = None,
    ) -> PromptModel:
        """Load everything a prompt needs (about 0.5 s), saying through `progress` what is being done.

        `folder` is a weights folder (default: the one that ships), `device` a torch device (default: CUDA, then MPS,
        then CPU), and one that cannot do the work is left for the CPU. Raises ModelError, naming file and remedy.
        """
        say = progress or (lambda message: None)
        torch.set_num_threads(THREADS)
        folder = folder or weights_folder()
        target = device or best_device()
        try:
            return cls._ready(target, folder, say)
        except RuntimeError as error:  # torch's own: no memory left on the card, or an operation it does not know
            if isinstance(error, ModelError) or target == "cpu":
                raise
            say(f"The device '{target}' cannot do it; using the CPU")
            return cls._ready("cpu", folder, say)

    @classmethod
    def _ready(cls, device: str, folder: Path, say: Callable[[str], None]) -> PromptModel:
        say("Loading the sentence encoder")
        encoder = EmbeddedEncoder.load(device, folder)
        say("Loading the mapping from words to sound")
        model = cls.from_parts(encoder, folder, device)
        say("Trying the first prompt")
        model.patch("warm up")  # the first call allocates and plans; no user should wait for that
        return model

    @classmethod
    def from_parts(cls, encoder: Encoder, folder: Path, device: torch.device | str = "cpu") -> PromptModel:
        """With an encoder that is already loaded; raises ModelError if the mapping of `folder` is not intact."""
        mapping, mapping_id = load_mapping(folder, _MAPPING_KIND, FULL.name, device)
        return cls(encoder, mapping, mapping_id, load_choices(folder), torch.device(device))

    def patch(self, prompt: str) -> Patch:
        """The sound of a prompt. Raises PromptError if the prompt is empty."""
        return self.patches([prompt])[0]

    def patches(self, prompts: Sequence[str]) -> list[Patch]:
        """The sounds of prompts, each as `patch` gives it. Raises PromptError if one of them is empty."""
        cleaned = [clean_prompt(prompt) for prompt in prompts]
        # One by one: a batch rounds its sums otherwise, and a prompt would not always give the very same sound.
        return [self.decode(self.encoder.encode_text([prompt]))[0] for prompt in cleaned]

    def embed(self, prompts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors of prompts, shape (N, 512). Raises PromptError if one of them is empty."""
        return self.encoder.encode_text([clean_prompt(prompt) for prompt in prompts])

    def decode(self, embeddings: NDArray[np.float32]) -> list[Patch]:
        """The sounds that unit vectors of the joint space, shape (N, 512), stand for."""
        with torch.inference_mode():
            positions = self.mapping(torch.from_numpy(embeddings).to(self.device)).cpu()
            if not positions.isfinite().all():
                raise ModelError(f"The weights of {self.mapping_id} give no numbers: {REMEDY}")
            decided = self._choices.decide(positions)
        return [Patch.from_vector(vector, FULL) for vector in decided.double().numpy()]


def best_device() -> str:
    """The fastest device torch finds: 'cuda', then 'mps', then 'cpu'."""
    if torch.cuda.is_available():
        return "cuda"
    return "mps" if torch.backends.mps.is_available() else "cpu"
