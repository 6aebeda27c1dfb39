"""Morphs: from the sound of one prompt to those of others, along several paths.

`parameters`  the straight line of parameters on 0..1;
`crossfade`   the same, but operators are paired by what they do (operator_order.py), and what only one sound has
              fades in at its own setting (crossfading.py);
`embedding`   a crossfade whose operators fade, while all else follows what the mapping says along the great circle
              between the prompts' embeddings;
`flow`        straight through the inside of the invertible mapping;
`noise`       the sounds are carried to the conditional flow's noise, each under its own words; noise and words move.

Whatever the path, the ends are the ends' own patches, bit for bit, and every point is a valid patch.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

from textsynth_app.language.crossfading import Crossfade
from textsynth_app.language.operator_order import in_order_of
from textsynth_app.language.sphere import spherical_mean
from textsynth_app.synth.parameters import FULL, VOICE
from textsynth_app.synth.patch import Patch

PATHS = ("parameters", "crossfade", "embedding", "flow", "noise")
_WITH_MODEL = PATHS[2:]
_PAIRED = ("crossfade", "embedding")  # on these paths operators are paired
DEFAULT_PATH = "crossfade"
LOWEST, HIGHEST = -0.5, 0.5  # how far beyond the first and the last sound a morph may go
_FULL_PLACES = np.array([VOICE.index(name) for name in FULL.names])


class Decoder(Protocol):
    """What the paths through a model need of it; positions are those of FULL, not held within 0..1."""

    def bending(self, path: str) -> NDArray[np.bool_]:
        """Which positions the path bends, shape (len(FULL),): none that are chosen, never averaged; the rest fades."""
        ...

    def decode(self, embeddings: NDArray[np.float64]) -> NDArray[np.float64]:
        """Positions (N, len(FULL)) that embeddings (N, 512) stand for, moving smoothly with them."""
        ...

    def to_latent(
        self, path: str, positions: NDArray[np.float64], embeddings: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """Where the flow of a path has positions (N, len(FULL)) of sounds with these embeddings: shape (N, any)."""
        ...

    def from_latent(
        self, path: str, latent: NDArray[np.float64], embeddings: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """The positions that `to_latent` takes there."""
        ...


@dataclass(frozen=True, eq=False)
class End:
    """A sound to morph from or to: its patch, and the unit vector (512,) of its words or its sound if there is one."""

    patch: Patch
    embedding: NDArray[np.float32] | None = None

    @property
    def key(self) -> tuple[Patch, bytes]:
        """Equal for equal ends."""
        return self.patch, b"" if self.embedding is None else self.embedding.tobytes()


class Morph:
    """A path through the sounds of two or more ends, or the space between them."""

    def __init__(
        self,
        ends: Sequence[End],
        path: str = DEFAULT_PATH,
        decoder: Decoder | None = None,
        *,
        seamless: bool = False,
    ):
        """Raises ValueError for less than two ends, an unknown path, or one that lacks a decoder or an embedding.

        On the paths `crossfade` and `embedding` sounds after the first are approached with their operators in another
        order, which sounds the same, but makes a held note jump where the end's own patch is reached. With `seamless`
        the end is given in that order, too: for an instrument that is playing.
        """
        if len(ends) < 2:
            raise ValueError("A morph needs at least two sounds.")
        if path not in PATHS:
            raise ValueError(f"There is no path {path!r}: choose one of {', '.join(PATHS)}.")
        if path in _WITH_MODEL and (decoder is None or any(end.embedding is None for end in ends)):
            raise ValueError(f"The path {path!r} needs a decoder, and an embedding for every sound.")
        self.ends = tuple(ends)
        self.path = path
        self._decoder = decoder
        self._patches = [end.patch for end in ends]
        if path in _PAIRED:
            for index in range(1, len(ends)):
                self._patches[index] = in_order_of(self._patches[index - 1], self._patches[index])
        self._at_ends = self._patches if seamless else [end.patch for end in ends]
        self._parts: dict[tuple[int, ...], _Between] = {}

    def at(self, position: float) -> Patch:
        """The patch at a place of the way through all ends in turn: 0 is the first, 1 the second, and so on.

        Places up to 0.5 before the first and after the last extrapolate; those farther out are taken as these.
        """
        last = len(self.ends) - 1
        position = min(max(float(position), LOWEST), last + HIGHEST)
        leg = min(max(int(np.floor(position)), 0), last - 1)
        return self._between((leg, leg + 1), np.array([1.0 - (position - leg), position - leg]))

    def weighted(self, weights: ArrayLike) -> Patch:
        """The patch between all ends by weights, shape (ends,), whatever they sum to: they are divided by that.

        Weights may be below 0, away from an end. Raises ValueError if they are too few or many, not finite, or sum to
        nothing above 0.
        """
        given = np.asarray(weights, dtype=np.float64)
        if given.shape != (len(self.ends),):
            raise ValueError(f"{len(self.ends)} sounds need as many weights, not {given.size}.")
        if not np.isfinite(given).all() or given.sum() <= 1e-6:
            raise ValueError("Weights must be finite, and their sum above 0.")
        return self._between(tuple(range(len(self.ends))), given / given.sum())

    def key(self, leg: int) -> tuple[object, ...]:
        """Equal for legs (from end `leg` to the next) that sound alike everywhere."""
        return self.path, self.ends[leg].key, self.ends[leg + 1].key

    def _between(self, chosen: tuple[int, ...], weights: NDArray[np.float64]) -> Patch:
        if np.count_nonzero(weights) == 1:  # then it is 1, and no rounding may touch the end's patch
            return self._at_ends[chosen[int(np.flatnonzero(weights)[0])]]
        if chosen not in self._parts:
            ends = [End(self._patches[index], self.ends[index].embedding) for index in chosen]
            self._parts[chosen] = _Between(ends, self.path, self._decoder)
        return self._parts[chosen].patch(weights)


class _Between:
    """What is computed once for some ends, and asked for at many weights."""

    def __init__(self, ends: list[End], path: str, decoder: Decoder | None):
        self._path = path
        self._decoder = decoder
        self._line = np.stack([VOICE.normalise(end.patch.values) for end in ends])
        self._crossfade = None if path == "parameters" else Crossfade([end.patch for end in ends])
        if decoder is None or path not in _WITH_MODEL:
            return
        self._bending = decoder.bending(path)
        self._embeddings = np.stack([np.asarray(end.embedding, dtype=np.float64) for end in ends])
        if path == "embedding":
            self._known = decoder.decode(self._embeddings)
        else:
            self._known = decoder.to_latent(path, self._line[:, _FULL_PLACES], self._embeddings)

    def patch(self, weights: NDArray[np.float64]) -> Patch:
        """The patch at weights that sum to 1."""
        positions = weights @ self._line if self._crossfade is None else self._crossfade.at(weights)
        if self._path in _WITH_MODEL:
            assert self._decoder is not None
            embedding = spherical_mean(self._embeddings, weights)[None]
            if self._path == "embedding":
                # The mapping misses the ends' own patches by what was chosen for them: only how its answer bends
                # away from the straight line between its answers for the ends is added to the way between these.
                bent = positions[_FULL_PLACES] + self._decoder.decode(embedding)[0] - weights @ self._known
            else:
                bent = self._decoder.from_latent(self._path, (weights @ self._known)[None], embedding)[0]
            positions[_FULL_PLACES[self._bending]] = bent[self._bending]
        return Patch.from_vector(positions, VOICE)


def pad_weights(x: float, y: float) -> NDArray[np.float64]:
    """Weights (4,) of a pad's corners, bottom left, bottom right, top left and top right, for a place on it, 0..1."""
    return np.array([(1.0 - x) * (1.0 - y), x * (1.0 - y), (1.0 - x) * y, x * y])
