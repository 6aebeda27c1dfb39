"""The mapping as morphs need it: moving smoothly with the embedding, and open to its inside."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from textsynth_app.language.choices import CHOSEN
from textsynth_app.language.listening import hear
from textsynth_app.language.morphing import End
from textsynth_app.language.prompt_model import PromptModel
from textsynth_app.language.realnvp import AffineCoupling, RealNvpMapping
from textsynth_app.synth.parameters import FULL
from textsynth_app.synth.patch import Patch

_UNCHOSEN = np.array([name not in CHOSEN for name in FULL.names])
_SHARED = _UNCHOSEN & np.array([not name.startswith(("operators.", "matrix.")) for name in FULL.names])


class ModelDecoder:
    """A model's mapping without the choices that PromptModel makes, which jump from one sound to another.

    See morphing.Decoder. The path `flow` goes through what lies between the blocks of the invertible mapping, half-way:
    what goes in is straight on the sphere already, and the first of what comes out are the parameters themselves.
    `noise` is that of the conditional flow, of which an average is an average sound: it goes straight, not round a
    sphere.
    """

    def __init__(self, model: PromptModel):
        self._model = model
        self._device = next(model.mapping.parameters()).device

    def bending(self, path: str) -> NDArray[np.bool_]:
        """See morphing.Decoder: along `embedding` operators are paired anew, and no longer those of the mapping."""
        return _SHARED if path == "embedding" else _UNCHOSEN

    def decode(self, embeddings: NDArray[np.float64]) -> NDArray[np.float64]:
        """See morphing.Decoder."""
        with torch.inference_mode():
            return _array(self._model.mapping(self._tensor(embeddings)))

    def to_latent(
        self, path: str, positions: NDArray[np.float64], embeddings: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """See morphing.Decoder: on `flow`, what the mapping says of the embeddings beyond the positions is kept."""
        if path == "noise":
            with torch.inference_mode():
                return _array(self._model.flow.to_noise(self._tensor(positions), self._tensor(embeddings)))
        mapping = self._model.invertible
        with torch.inference_mode():
            values = mapping.transform(self._tensor(embeddings))[0].clone()
            values[:, : mapping.outputs] = self._tensor(positions)
            for index in reversed(range(len(mapping.blocks) // 2, len(mapping.blocks))):
                values = _block(mapping, index).inverse(values, mapping.mask(index))
            return _array(values)

    def from_latent(
        self, path: str, latent: NDArray[np.float64], embeddings: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """See morphing.Decoder."""
        if path == "noise":
            with torch.inference_mode():
                return _array(self._model.flow.from_noise(self._tensor(latent), self._tensor(embeddings)))
        mapping = self._model.invertible
        with torch.inference_mode():
            values = self._tensor(latent)
            for index in range(len(mapping.blocks) // 2, len(mapping.blocks)):
                values = _block(mapping, index)(values, mapping.mask(index))[0]
            return _array(values[:, : mapping.outputs])

    def _tensor(self, values: NDArray[np.float64]) -> Tensor:
        return torch.from_numpy(np.asarray(values, dtype=np.float32)).to(self._device)


def _block(mapping: RealNvpMapping, index: int) -> AffineCoupling:
    block = mapping.blocks[index]
    assert isinstance(block, AffineCoupling)
    return block


def _array(values: Tensor) -> NDArray[np.float64]:
    return values.cpu().double().numpy()


def prompt_ends(model: PromptModel, prompts: Sequence[str]) -> list[End]:
    """Prompts as ends of a morph, with the patches that the model gives them. Raises PromptError for an empty one."""
    # One by one, as PromptModel.patches does: a batch would round otherwise.
    embeddings = [model.embed([prompt]) for prompt in prompts]
    return [End(model.decode(embedding)[0], embedding[0]) for embedding in embeddings]


def sound_ends(model: PromptModel, patches: Sequence[Patch]) -> list[End]:
    """Patches without words as ends of a morph: their embeddings are those of their rendered sounds."""
    return [End(patch, heard) for patch, heard in zip(patches, hear(model.encoder, patches), strict=True)]
