"""Sounds rendered once, however many measurements ask for them: as figures, and as the encoder hears them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray

from textsynth_app.language.audio_features import CLIP_SECONDS
from textsynth_app.language.encoder import EMBEDDING_SIZE, Encoder
from textsynth_app.language.listening import RENDER_RATE
from textsynth_app.synth.descriptors import Descriptors, describe
from textsynth_app.synth.patch import Patch
from textsynth_app.synth.render import render_many

_AT_ONCE = 64  # renders in memory


class Listener:
    """Renders patches at their own note and length, and remembers what was heard."""

    def __init__(self, encoder: Encoder, progress: Callable[[str], None] | None = None):
        self._encoder = encoder
        self._say = progress or (lambda message: None)
        self._descriptors: dict[Patch, Descriptors] = {}
        self._embeddings: dict[Patch, NDArray[np.float32]] = {}

    def descriptors(self, patches: Sequence[Patch]) -> list[Descriptors]:
        """What the sounds of patches measure, one after the other."""
        self._listen(patches, self._descriptors, measured=True)
        return [self._descriptors[patch] for patch in patches]

    def embeddings(self, patches: Sequence[Patch]) -> NDArray[np.float32]:
        """Unit vectors (N, 512) of the sounds of patches."""
        self._listen(patches, self._embeddings, measured=False)
        found = [self._embeddings[patch] for patch in patches]
        return np.stack(found) if found else np.zeros((0, EMBEDDING_SIZE), dtype=np.float32)

    def _listen(self, patches: Sequence[Patch], known: Iterable[Patch], *, measured: bool) -> None:
        """Render what is not `known` yet; its embeddings are there for the asking, its descriptors if `measured`."""
        known = set(known)
        fresh = [patch for patch in dict.fromkeys(patches) if patch not in known]
        for start in range(0, len(fresh), _AT_ONCE):
            if start and start % (8 * _AT_ONCE) == 0:
                self._say(f"{start} of {len(fresh)} sounds heard")
            chosen = fresh[start : start + _AT_ONCE]
            sounds = [audio.mean(axis=1) for audio in render_many(chosen, sample_rate=RENDER_RATE)]
            clips = np.zeros((len(sounds), int(CLIP_SECONDS * RENDER_RATE)), dtype=np.float32)
            for clip, sound in zip(clips, sounds, strict=True):
                heard = sound[: len(clip)]
                clip[: len(heard)] = heard
            self._embeddings.update(zip(chosen, self._encoder.encode_audio(clips, RENDER_RATE), strict=True))
            if measured:
                with ThreadPoolExecutor(os.cpu_count()) as pool:
                    figures = pool.map(lambda sound: describe(sound, RENDER_RATE), sounds)
                    self._descriptors.update(zip(chosen, figures, strict=True))
