"""From the voices to the listener: the stereo bus, its effects, the limiter, and the scope's ring."""

from __future__ import annotations

import numpy as np

from textsynth_app.synth.compiling import inlined
from textsynth_app.synth.effects.chain import run_effects
from textsynth_app.synth.effects.drive import run_drive
from textsynth_app.synth.intrinsics import store_release
from textsynth_app.synth.kernel import run_group
from textsynth_app.synth.oversampling import decimate
from textsynth_app.synth.state import GROUPS, SCOPE

_F = np.float32
_KNEE = _F(0.7)  # the limiter is exactly linear below
_OVER_KNEE = _F(1.0 / (1.0 - 0.7))
_REST = _F(1.0 - 0.7)


@inlined
def soft_limit(x):
    """Linear up to the knee, then bending smoothly towards 1, which is never passed."""
    magnitude = abs(x)
    if magnitude <= _KNEE:
        return x
    over = (magnitude - _KNEE) * _OVER_KNEE
    bent = _KNEE + _REST * (over / (_F(1.0) + over))
    return bent if x > _F(0.0) else -bent


@inlined
def run_frames(state, output, start, count):
    """Render `count` frames, at most a tick, into `output[start:]`, shape (frames, 2), and into the scope's ring."""
    left, right = state.bus_left, state.bus_right
    voice_frames = count * state.oversampling
    for frame in range(voice_frames):
        left[frame] = _F(0.0)
        right[frame] = _F(0.0)
    for group in range(GROUPS):
        if state.group_voices[group] > 0:
            run_group(state, group, voice_frames)
    run_drive(state, left, right, 0, voice_frames)
    decimate(state, count)
    _block_dc(state, left, 0, count)
    _block_dc(state, right, 1, count)
    run_effects(state, left, right, 0, count)
    written = state.scope_written[0]
    for frame in range(count):
        state.master += state.master_step
        first, second = soft_limit(left[frame] * state.master), soft_limit(right[frame] * state.master)
        output[start + frame, 0] = first
        output[start + frame, 1] = second
        state.scope[(written + frame) & (SCOPE - 1)] = _F(0.5) * (first + second)
    store_release(state.scope_written, written + count)


@inlined
def _block_dc(state, signal, channel, frames):
    """Keep what frequency modulation makes of 0 Hz out of the speakers."""
    before, after = state.blocker_in[channel], state.blocker_out[channel]
    for frame in range(frames):
        now = signal[frame]
        after = now - before + state.blocker_factor * after
        before = now
        signal[frame] = after
    state.blocker_in[channel] = before
    state.blocker_out[channel] = after
