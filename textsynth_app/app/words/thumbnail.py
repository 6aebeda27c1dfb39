"""A sound as a small picture: the lowest and highest sample of each column."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from textsynth_app.synth.patch import Patch

COLUMNS = 120
SAMPLE_RATE = 12_000  # what is higher makes no difference to its shape
LONGEST_SECONDS = 4.0


def outline(audio: NDArray[np.float32], columns: int = COLUMNS) -> NDArray[np.float32]:
    """Lowest and highest sample of each column of mono audio, shape (columns, 2), its peak at 1; zeros if silent."""
    if audio.size < columns:
        audio = np.pad(audio, (0, columns - audio.size))
    edges = np.linspace(0, audio.size, columns + 1).astype(int)[:-1]
    pairs = np.stack([np.minimum.reduceat(audio, edges), np.maximum.reduceat(audio, edges)], axis=1)
    peak = float(np.abs(pairs).max())
    return (pairs / peak if peak > 1e-5 else np.zeros_like(pairs)).astype(np.float32)


def seconds_shown(patch: Patch) -> float:
    """How much of its test note a thumbnail shows."""
    return min(patch["root.duration"], LONGEST_SECONDS)


def thumbnail(patch: Patch) -> NDArray[np.float32]:
    """`outline` of a patch's test note. Takes milliseconds, for many together too long for the window's thread."""
    # Imported here: it loads compiled code that the window does not need in order to open.
    from textsynth_app.synth.render import render

    audio = render(patch, duration=seconds_shown(patch), sample_rate=SAMPLE_RATE, oversampling=1)
    return outline(audio.mean(axis=1))
