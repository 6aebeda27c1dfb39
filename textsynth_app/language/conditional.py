"""The conditional flow: which other sounds the same words allow, as noise that can be drawn, kept and carried over.

A mapping answers a prompt with one sound. Around that answer this flow knows how sounds of the same name differ: it
takes a sound's deviation from the answer to noise, standard normal under the training's distribution, and back. As in
AWOL (Zuffi and Black 2024) it is a RealNVP in parameter space whose every scale and shift net also sees the embedding;
unlike there it is trained by likelihood, so its noise keeps its meaning and seeds give variety. Couplings are zuko's.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import torch
import zuko
from torch import Tensor, nn
from zuko.transforms import MonotonicAffineTransform

from textsynth_app.language.encoder import EMBEDDING_SIZE
from textsynth_app.language.errors import ModelError
from textsynth_app.language.mappings import UNIT_VARIANCE, Mapping
from textsynth_app.language.weights import REMEDY, read_tensors, save_module
from textsynth_app.synth.parameters import FULL

FILE = "conditional-full.safetensors"
_LEAST_SCALE = 0.135  # e^-2: of one coupling; its reciprocal is the greatest


class ConditionalFlow(nn.Module):
    """An invertible map between positions of a space and noise, given the embedding of the words.

    `mapping` gives the answer that deviations are measured from; it is not part of the flow's own weights. `spread`
    (outputs,) is the unit of deviation of each output on 0..1, `mean` (512,) the mean embedding of the training.
    """

    spread: Tensor
    mean: Tensor

    def __init__(self, mapping: Mapping, transforms: int = 6, hidden: int = 192):
        super().__init__()
        self.arguments: dict[str, Any] = {"transforms": transforms, "hidden": hidden}
        self._answer = (mapping.eval().requires_grad_(False),)  # in a tuple, so that it is no part of this module
        self.register_buffer("spread", torch.ones(mapping.outputs))
        self.register_buffer("mean", torch.zeros(EMBEDDING_SIZE))
        self.couplings = zuko.flows.RealNVP(
            mapping.outputs,
            context=EMBEDDING_SIZE,
            transforms=transforms,
            hidden_features=(hidden, hidden),
            univariate=partial(MonotonicAffineTransform, slope=_LEAST_SCALE),
        )

    def answer(self, embeddings: Tensor) -> Tensor:
        """The mapping's own positions (N, outputs) for embeddings (N, 512), not held within 0..1."""
        return self._answer[0].unbounded(embeddings)

    def to_noise(self, positions: Tensor, embeddings: Tensor) -> Tensor:
        """Positions (N, outputs) under embeddings (N, 512) to noise (N, outputs)."""
        noise: Tensor = self._given(embeddings).transform(self._eased(positions - self.answer(embeddings)))
        return noise

    def from_noise(self, noise: Tensor, embeddings: Tensor) -> Tensor:
        """The positions that `to_noise` takes to `noise`; not held within 0..1."""
        eased: Tensor = self._given(embeddings).transform.inv(noise)
        return self.answer(embeddings) + eased.sinh() * self.spread

    def log_likelihood(self, deviations: Tensor, embeddings: Tensor) -> Tensor:
        """Logarithm of the density (N,) of eased deviations from the answer (N, outputs): what training raises."""
        likelihood: Tensor = self._given(embeddings).log_prob(self._eased(deviations))
        return likelihood

    def _eased(self, deviations: Tensor) -> Tensor:
        """Deviations in units of `spread`, large ones drawn in.

        A sound that was turned by hand lies far from all that training saw: couplings would throw it out of the world.
        """
        return (deviations / self.spread).asinh()

    def _given(self, embeddings: Tensor) -> Any:
        return self.couplings(embeddings * UNIT_VARIANCE)


def save_conditional(folder: Path, flow: ConditionalFlow) -> None:
    """Write the flow into a weights folder; the manifest is the caller's."""
    save_module(folder / FILE, flow, {"kind": "conditional", "names": list(FULL.names), "arguments": flow.arguments})


def load_conditional(folder: Path, mapping: Mapping, device: torch.device | str = "cpu") -> ConditionalFlow:
    """The flow of a weights folder around its mapping of the `full` space; raises ModelError if it is not intact."""
    tensors, header, _ = read_tensors(folder, FILE)
    try:
        if header.get("names") != list(FULL.names):
            raise ValueError("other parameters")
        flow = ConditionalFlow(mapping, **header.get("arguments", {}))
        flow.load_state_dict(tensors)
    except (TypeError, ValueError, RuntimeError) as error:
        raise ModelError(f"{folder / FILE} does not fit this version of TextSynth: {REMEDY}") from error
    return flow.eval().requires_grad_(False).to(device)
