"""Prompts to patches: the encoder and the mapping that ship with the program, loaded once and then called."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from textsynth_app.language.choices import Choices, load_choices
from textsynth_app.language.embedded import EmbeddedEncoder
from textsynth_app.language.encoder import Encoder
from textsynth_app.language.errors import ModelError
from textsynth_app.language.prompts import clean_prompt
from textsynth_app.language.prototypes import PrototypeMapping
from textsynth_app.language.realnvp import RealNvpMapping
from textsynth_app.language.weights import REMEDY, load_mapping, weights_folder
from textsynth_app.synth.parameters import FULL
from textsynth_app.synth.patch import Patch

if TYPE_CHECKING:
    from textsynth_app.language.conditional import ConditionalFlow

# One prompt is too little work to share between threads, and a busy core costs the audio callback its deadline.
THREADS = 1


class PromptModel:
    """Words in, patches out: the same patch for the same prompt, always."""

    def __init__(
        self,
        encoder: Encoder,
        mapping: PrototypeMapping,
        mapping_id: str,
        choices: Choices,
        device: torch.device,
        folder: Path | None = None,
    ):
        self.encoder = encoder
        self.mapping = mapping
        self._choices = choices
        self._folder = folder
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
        mapping, mapping_id = load_mapping(folder, PrototypeMapping, FULL.name, device)
        return cls(encoder, mapping, mapping_id, load_choices(folder), torch.device(device), folder)

    @cached_property
    def flow(self) -> ConditionalFlow:
        """The conditional flow around the mapping, read when it is first needed; raises ModelError."""
        from textsynth_app.language.conditional import load_conditional  # zuko is not needed for a plain prompt

        return load_conditional(self._folder or weights_folder(), self.mapping, self.device)

    @cached_property
    def invertible(self) -> RealNvpMapping:
        """The mapping that can be run backwards, read when it is first needed; raises ModelError."""
        return load_mapping(self._folder or weights_folder(), RealNvpMapping, FULL.name, self.device)[0]

    def patch(self, prompt: str) -> Patch:
        """The sound of a prompt. Raises PromptError if the prompt is empty."""
        return self.patches([prompt])[0]

    def patches(self, prompts: Sequence[str]) -> list[Patch]:
        """The sounds of prompts in one batch, each as `patch` gives it but for the rounding of sums (1e-4 of a knob).

        Raises PromptError if one of them is empty.
        """
        return self.decode(self.embed(prompts)) if prompts else []

    def embed(self, prompts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors of prompts, shape (N, 512). Raises PromptError if one of them is empty."""
        return self.encoder.encode_text([clean_prompt(prompt) for prompt in prompts])

    def decode(self, embeddings: NDArray[np.float32]) -> list[Patch]:
        """The sounds that unit vectors of the joint space, shape (N, 512), stand for."""
        with torch.inference_mode():
            return self.finish(self.mapping(torch.from_numpy(embeddings).to(self.device)))

    def finish(self, positions: Tensor, own: Patch | None = None) -> list[Patch]:
        """Patches of positions (N, len(FULL)) as a mapping or a flow gives them: held in range, ratios chosen.

        `own`, the patch that is being changed, keeps what a prompt does not decide, and its ratios as long as no other
        sound is nearer.
        """
        if not positions.isfinite().all():
            raise ModelError(f"The weights of {self.mapping_id} give no numbers: {REMEDY}")
        kept = None if own is None else torch.from_numpy(own.to_vector())
        decided = self._choices.decide(positions.detach().float().cpu().clamp(0.0, 1.0), kept)
        return [Patch.from_vector(vector, FULL, base=own) for vector in decided.double().numpy()]


def use_all_cores() -> None:
    """Let torch share the work of a batch between all cores; not while sound is playing (see THREADS)."""
    torch.set_num_threads(os.cpu_count() or 1)


def best_device() -> str:
    """The fastest device torch finds: 'cuda', then 'mps', then 'cpu'."""
    if torch.cuda.is_available():
        return "cuda"
    return "mps" if torch.backends.mps.is_available() else "cpu"
