"""What the model's thread does for the variations: it draws them, and renders their small pictures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from textsynth_app.app.words.prompting import Steering
from textsynth_app.app.words.thumbnail import thumbnail
from textsynth_app.app.worker import Progress, Work
from textsynth_app.synth.patch import Patch

_DRAWING = 0.9  # the share of the time that drawing takes; the rest are pictures


@dataclass(frozen=True, eq=False)
class Found:
    """A sound, its score (a cosine with the words, if it was measured), and its outline, shape (columns, 2)."""

    patch: Patch
    score: float | None
    outline: NDArray[np.float32]


class _Part:
    """A part of a longer job: 0..1 of it are `start` to `end` of the whole."""

    def __init__(self, whole: Progress, start: float, end: float) -> None:
        self._whole, self._start, self._end = whole, start, end

    def report(self, share: float, text: str = "") -> None:
        """See worker.Progress."""
        self._whole.report(self._start + share * (self._end - self._start), text)


def drawing(prompt: str, steering: Steering, count: int, spread: float, seed: int, kept: Mapping[str, float]) -> Work:
    """Work that draws variations of a prompt; values in `kept` are the same in all of them."""

    def work(model: Any, progress: Progress) -> list[Found]:
        told = _Part(progress, 0.0, _DRAWING)
        unwanted = steering.unwanted.strip()
        drawn = model.variations(prompt, count, spread, seed, unwanted, steering.guidance, told)
        found = [(variation.patch.replace(kept), variation.score) for variation in drawn]
        return _pictured(found, _Part(progress, _DRAWING, 1.0))

    return work


def picturing(patches: Sequence[Patch]) -> Work:
    """Work that renders the pictures of sounds that are there already."""

    def work(model: Any, progress: Progress) -> list[Found]:
        return _pictured([(patch, None) for patch in patches], progress)

    return work


def _pictured(sounds: Sequence[tuple[Patch, float | None]], progress: Progress) -> list[Found]:
    found = []
    for done, (patch, score) in enumerate(sounds, 1):
        found.append(Found(patch, score, thumbnail(patch)))
        progress.report(done / len(sounds))
    return found
