"""Patches as the encoder hears them: rendered at their own note and length, then embedded."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from textsynth_app.language.audio_features import CLIP_SECONDS
from textsynth_app.language.encoder import EMBEDDING_SIZE, Encoder
from textsynth_app.synth.patch import Patch
from textsynth_app.synth.render import render_many

RENDER_RATE = 44100  # bright FM aliases at lower rates, and would not sound like the instrument
_AT_ONCE = 64  # so that thousands of patches need no more memory than these


def hear(encoder: Encoder, patches: Sequence[Patch]) -> NDArray[np.float32]:
    """Unit vectors (N, 512) of the sounds of patches."""
    heard = [
        encoder.encode_audio(rendered_clips(patches[start : start + _AT_ONCE]), RENDER_RATE)
        for start in range(0, len(patches), _AT_ONCE)
    ]
    return np.concatenate(heard) if heard else np.zeros((0, EMBEDDING_SIZE), dtype=np.float32)


def rendered_clips(patches: Sequence[Patch]) -> NDArray[np.float32]:
    """Mono clips of CLIP_SECONDS at RENDER_RATE, shape (N, frames): shorter sounds are followed by silence."""
    clips = np.zeros((len(patches), int(CLIP_SECONDS * RENDER_RATE)), dtype=np.float32)
    for clip, audio in zip(clips, render_many(patches, sample_rate=RENDER_RATE), strict=True):
        heard = audio[: len(clip)].mean(axis=1)
        clip[: len(heard)] = heard
    return clips
