"""RealNVP from an embedding to a parameter vector: an invertible net with learned binary masks.

Coupling blocks as in Dinh, Sohl-Dickstein and Bengio (2017), 'Density estimation using Real NVP'; their use on a joint
embedding, six blocks with learned masks, as in 'AWOL for Audio' (Nicodemo 2025). There the masks are rounded, which has
no gradient; here the gradient passes straight through the rounding, so that the masks really move.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

from textsynth_app.language.encoder import EMBEDDING_SIZE
from textsynth_app.language.mappings import UNIT_VARIANCE, Mapping


class HalfMask(nn.Module):
    """A learned choice of exactly half of the dimensions.

    The half with the larger scores is 1, the rest 0, so that training cannot drift to a mask that moves everything or
    nothing. Backwards, the step is taken for a sigmoid around the median score (straight-through, Bengio et al. 2013).
    """

    def __init__(self, size: int):
        super().__init__()
        self.size = size
        self.scores = nn.Parameter(torch.randn(size) * 0.1)

    def forward(self) -> Tensor:
        """The mask, shape (size,), of exact zeros and ones."""
        order = self.scores.detach().argsort(stable=True)
        hard = torch.zeros_like(self.scores)
        hard[order[self.size // 2 :]] = 1.0
        threshold = self.scores.detach()[order[self.size // 2]]
        soft = torch.sigmoid(self.scores - threshold)
        return hard + (soft - soft.detach())  # the bracket is exactly 0: only its gradient counts


class AffineCoupling(nn.Module):
    """One block: the masked dimensions stay, and decide how the others are scaled and shifted."""

    def __init__(self, size: int, hidden: int, dropout: float, scale_bound: float):
        super().__init__()
        self.scale_bound = scale_bound
        self.scale_net = _two_layers(size, hidden, dropout)
        self.shift_net = _two_layers(size, hidden, dropout)

    def forward(self, x: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Moved values (N, size) and the logarithm of the Jacobian's determinant (N,)."""
        scale, shift = self._decide(mask * x)
        free = 1.0 - mask
        moved = mask * x + free * (x * torch.exp(scale) + shift)  # eq. 9, Dinh 2017
        return moved, (free * scale).sum(-1)  # eq. 6, Dinh 2017

    def inverse(self, y: Tensor, mask: Tensor) -> Tensor:
        """The values (N, size) that `forward` would move to `y`."""
        scale, shift = self._decide(mask * y)
        return mask * y + (1.0 - mask) * ((y - shift) * torch.exp(-scale))  # eq. 8, Dinh 2017

    def _decide(self, kept: Tensor) -> tuple[Tensor, Tensor]:
        # A bounded scale keeps the inverse well conditioned, whatever the weights are.
        scale = self.scale_bound * torch.tanh(self.scale_net(kept) / self.scale_bound)
        return scale, self.shift_net(kept)


def _two_layers(size: int, hidden: int, dropout: float) -> nn.Sequential:
    last = nn.Linear(hidden, size)
    nn.init.normal_(last.weight, std=0.01)  # a fresh block barely moves anything
    nn.init.zeros_(last.bias)
    return nn.Sequential(nn.Linear(size, hidden), nn.ReLU(), nn.Dropout(dropout), last)


class RealNvpMapping(Mapping):
    """Affine coupling blocks over all 512 dimensions; the first `outputs` of the result are the positions.

    Blocks come in pairs that share a mask, the second with its complement, so that every pair moves every dimension.
    """

    kind = "realnvp"

    def __init__(
        self, outputs: int, blocks: int = 6, hidden: int = 512, dropout: float = 0.1, scale_bound: float = 2.0
    ):
        super().__init__(outputs, blocks=blocks, hidden=hidden, dropout=dropout, scale_bound=scale_bound)
        if blocks < 2 or blocks % 2:
            raise ValueError(f"Coupling blocks come in pairs: {blocks} is not an even number from 2.")
        self.masks = nn.ModuleList(HalfMask(EMBEDDING_SIZE) for _ in range(blocks // 2))
        self.blocks = nn.ModuleList(AffineCoupling(EMBEDDING_SIZE, hidden, dropout, scale_bound) for _ in range(blocks))

    def unbounded(self, embedding: Tensor) -> Tensor:
        """See Mapping."""
        return self.transform(embedding)[0][:, : self.outputs]

    def transform(self, embedding: Tensor) -> tuple[Tensor, Tensor]:
        """The whole flow: (N, 512) to (N, 512), and the logarithm of its Jacobian's determinant (N,)."""
        values = embedding * UNIT_VARIANCE
        log_determinant = values.new_full((len(values),), EMBEDDING_SIZE * math.log(UNIT_VARIANCE))
        for index, block in enumerate(self.blocks):
            values, change = block(values, self.mask(index))
            log_determinant = log_determinant + change
        return values, log_determinant

    def inverse(self, values: Tensor) -> Tensor:
        """The embeddings (N, 512) that `transform` takes to `values`."""
        for index in reversed(range(len(self.blocks))):
            block = self.blocks[index]
            assert isinstance(block, AffineCoupling)
            values = block.inverse(values, self.mask(index))
        return values / UNIT_VARIANCE

    def mask(self, index: int) -> Tensor:
        """The mask of block `index`, shape (512,): 1 stays, 0 moves."""
        mask: Tensor = self.masks[index // 2]()
        return mask if index % 2 == 0 else 1.0 - mask
