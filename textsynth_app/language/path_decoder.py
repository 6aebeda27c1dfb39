"""The mapping as morphs need it: moving smoothly with the embedding, and open to its inside."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from textsynth_app.language.choices import CHOSEN
from textsynth_app.language.errors import ModelError
from textsynth_app.language.listening import hear
from textsynth_app.language.mappings import Mapping
from textsynth_app.language.morphing import End
from textsynth_app.language.prompt_model import PromptModel
from textsynth_app.language.realnvp import AffineCoupling, RealNvpMapping
from textsynth_app.synth.parameters import FULL
from textsynth_app.synth.patch import Patch


class MappingDecoder:
    """A mapping without the choices that PromptModel makes, since these jump from one sound to another.

    See morphing.Decoder. The latent of a RealNVP is what lies between its blocks, half-way through: what goes in is
    straight on the sphere already, and the first of what comes out are the parameters themselves.
    """

    def __init__(self, mapping: Mapping):
        self._mapping = mapping
        self._device = next(mapping.parameters()).device
        self.bending = np.array([name not in CHOSEN for name in FULL.names])

    def decode(self, embeddings: NDArray[np.float64]) -> NDArray[np.float64]:
        """See morphing.Decoder."""
        with torch.inference_mode():
            return _array(self._mapping(self._tensor(embeddings)))

    def to_latent(self, positions: NDArray[np.float64], embeddings: NDArray[np.float64]) -> NDArray[np.float64]:
        """See morphing.Decoder: what the mapping says of the embeddings beyond the positions is kept."""
        mapping = self._flow()
        with torch.inference_mode():
            values = mapping.transform(self._tensor(embeddings))[0].clone()
            values[:, : mapping.outputs] = self._tensor(positions)
            for index in reversed(range(len(mapping.blocks) // 2, len(mapping.blocks))):
                values = _block(mapping, index).inverse(values, mapping.mask(index))
            return _array(values)

    def from_latent(self, latent: NDArray[np.float64], embeddings: NDArray[np.float64]) -> NDArray[np.float64]:
        """See morphing.Decoder."""
        mapping = self._flow()
        with torch.inference_mode():
            values = self._tensor(latent)
            for index in range(len(mapping.blocks) // 2, len(mapping.blocks)):
                values = _block(mapping, index)(values, mapping.mask(index))[0]
            return _array(values[:, : mapping.outputs])

    def _flow(self) -> RealNvpMapping:
        if not isinstance(self._mapping, RealNvpMapping):
            raise ModelError("This mapping cannot be inverted, so it has no path through a flow.")
        return self._mapping

    def _tensor(self, values: NDArray[np.float64]) -> Tensor:
        return torch.from_numpy(np.asarray(values, dtype=np.float32)).to(self._device)


def _block(mapping: RealNvpMapping, index: int) -> AffineCoupling:
    block = mapping.blocks[index]
    assert isinstance(block, AffineCoupling)
    return block


def _array(values: Tensor) -> NDArray[np.float64]:
    return values.cpu().double().numpy()


def decoder_of(model: PromptModel) -> MappingDecoder:
    """What morphs need of a model for the paths `embedding` and `flow`."""
    return MappingDecoder(model.mapping)


def prompt_ends(model: PromptModel, prompts: Sequence[str]) -> list[End]:
    """Prompts as ends of a morph, with the patches that the model gives them. Raises PromptError for an empty one."""
    # One by one, as PromptModel.patches does: a batch would round otherwise.
    embeddings = [model.embed([prompt]) for prompt in prompts]
    return [End(model.decode(embedding)[0], embedding[0]) for embedding in embeddings]


def sound_ends(model: PromptModel, patches: Sequence[Patch]) -> list[End]:
    """Patches without words as ends of a morph: their embeddings are those of their rendered sounds."""
    return [End(patch, heard) for patch, heard in zip(patches, hear(model.encoder, patches), strict=True)]
