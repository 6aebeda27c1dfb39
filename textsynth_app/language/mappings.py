"""From an embedding to a vector of a parameter space: the interface of every mapping, and the two baselines."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any, ClassVar

from torch import Tensor, nn

from textsynth_app.language.encoder import EMBEDDING_SIZE

UNIT_VARIANCE = EMBEDDING_SIZE**0.5  # takes the components of a unit vector, about 0.04 each, to a variance of 1


class Mapping(nn.Module, ABC):
    """A trained function from unit vectors of the joint space (N, 512) to positions 0..1 (N, outputs).

    `arguments` are what the constructor was given: with the weights, all it takes to build the mapping again.
    """

    kind: ClassVar[str]

    def __init__(self, outputs: int, **arguments: Any):
        super().__init__()
        if not 1 <= outputs <= EMBEDDING_SIZE:
            raise ValueError(f"A mapping has 1 to {EMBEDDING_SIZE} outputs, not {outputs}.")
        self.outputs = outputs
        self.arguments: dict[str, Any] = {"outputs": outputs, **arguments}

    @abstractmethod
    def unbounded(self, embedding: Tensor) -> Tensor:
        """Outputs before they are held within 0..1, shape (N, 512) to (N, outputs): what training compares."""

    def forward(self, embedding: Tensor) -> Tensor:
        """Positions 0..1 of a parameter space, shape (N, 512) to (N, outputs)."""
        return self.unbounded(embedding).clamp(0.0, 1.0)


class LinearMapping(Mapping):
    """One matrix and a bias: the simplest baseline."""

    kind = "linear"

    def __init__(self, outputs: int):
        super().__init__(outputs)
        self.linear = nn.Linear(EMBEDDING_SIZE, outputs)

    def unbounded(self, embedding: Tensor) -> Tensor:
        """See Mapping."""
        result: Tensor = self.linear(embedding * UNIT_VARIANCE)
        return result


class MlpMapping(Mapping):
    """Two hidden ReLU layers with dropout: the baseline that all others must be compared with."""

    kind = "mlp"

    def __init__(self, outputs: int, hidden: int = 512, dropout: float = 0.1):
        super().__init__(outputs, hidden=hidden, dropout=dropout)
        self.layers = nn.Sequential(
            nn.Linear(EMBEDDING_SIZE, hidden),
            nn.ReLU(),
            nn.Dropout(dropout),
            nn.Linear(hidden, hidden),
            nn.ReLU(),
            nn.Dropout(dropout),
            nn.Linear(hidden, outputs),
        )

    def unbounded(self, embedding: Tensor) -> Tensor:
        """See Mapping."""
        result: Tensor = self.layers(embedding * UNIT_VARIANCE)
        return result
