"""A patch to an array: the audition note, from key down to the end of its tail."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray

from textsynth_app.synth.engine import Engine
from textsynth_app.synth.parameters import OPERATOR_COUNT
from textsynth_app.synth.patch import Patch
from textsynth_app.synth.pitch import midi_note

MAXIMUM_SECONDS = 120.0
EXPORT_OVERSAMPLING = 4  # of what is kept: aliases lie 60 dB and more below where the live engine leaves them
_FADE_SECONDS = 0.01


def root_note(patch: Patch) -> float:
    """MIDI number (with fractions) of the patch's root frequency."""
    return midi_note(patch["root.frequency"])


def key_seconds(patch: Patch, duration: float) -> float:
    """How long the key is down in a sound of `duration` seconds: its release fits in, at most half of the whole.

    Only the release to -20 dB (a third of its 60 dB) counts: a tail fades, it need not vanish.
    """
    releases = [
        patch[f"operators.{number}.release"]
        for number in range(1, OPERATOR_COUNT + 1)
        if patch[f"operators.{number}.output"] > 0.0 and patch[f"operators.{number}.level"] > -60.0
    ]
    if patch["noise.level"] > -60.0:
        releases.append(patch["noise.release"])
    return duration - min(max(releases, default=0.0) / 3.0, duration / 2.0)


def render(
    patch: Patch,
    *,
    note: float | None = None,
    duration: float | None = None,
    velocity: int = 100,
    sample_rate: int = 48000,
    seed: int = 0,
    oversampling: int = EXPORT_OVERSAMPLING,
) -> NDArray[np.float32]:
    """One note of a patch, shape (frames, 2), by the engine that plays live.

    `note` is a MIDI number (default: the patch's root), `duration` the seconds of audio (default: the patch's),
    release included; the very end fades in 10 ms. `seed` chooses the noise. Same arguments, same samples.
    Raises ValueError if the duration is not above 0 and at most 120 s, or the sample rate or oversampling is refused.
    """
    duration = patch["root.duration"] if duration is None else duration
    if not 0.0 < duration <= MAXIMUM_SECONDS:
        raise ValueError(f"The duration is {duration:g} s: it must be above 0 and at most {MAXIMUM_SECONDS:g} s.")
    engine = Engine(sample_rate, seed, patch, oversampling)
    note = root_note(patch) if note is None else note
    frames = max(round(duration * sample_rate), 1)
    engine.note_on(note, velocity)
    engine.note_off(note, frame=round(key_seconds(patch, duration) * sample_rate))
    audio = engine.process(engine.latency + frames)[engine.latency :]
    fade = min(round(_FADE_SECONDS * sample_rate), frames)
    audio[frames - fade :] *= np.linspace(1.0, 0.0, fade, dtype=np.float32)[:, None]
    return audio


def render_many(
    patches: Sequence[Patch],
    *,
    sample_rate: int = 48000,
    seconds: float | None = None,
    seed: int = 0,
    oversampling: int = 1,
) -> list[NDArray[np.float32]]:
    """`render` of each patch on all cores, in the given order; for training and measuring, without oversampling."""

    def one(patch: Patch) -> NDArray[np.float32]:
        return render(patch, duration=seconds, sample_rate=sample_rate, seed=seed, oversampling=oversampling)

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(one, patches))
