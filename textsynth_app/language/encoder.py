"""The joint space of words and sounds: what every encoder offers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

EMBEDDING_SIZE = 512


class Encoder(Protocol):
    """Words and sounds as unit vectors of one space: a sound lies near the words that describe it."""

    @property
    def id(self) -> str:
        """Name and version of the weights: vectors of different ids must not be compared."""
        ...

    def encode_text(self, prompts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors of prompts, shape (N, 512)."""
        ...

    def encode_audio(self, audio: NDArray[np.float32], sample_rate: int) -> NDArray[np.float32]:
        """Unit vectors of mono clips, shape (N, frames) to (N, 512)."""
        ...
