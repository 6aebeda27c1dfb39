"""Drive: a soft, odd saturation with constant loudness.

y = m x / sqrt(1 + (k x)^2). It is linear at k = 0, so that no gain is no effect, and without an edge anywhere, so that
its harmonics fall off fast. The make-up m keeps the power of a sine of amplitude A: the mean of y^2 has the closed form
m^2/k^2 (1 - 1/r) with r = sqrt(1 + (k A)^2), from which m^2 = r (r + 1) / 2.
"""

from __future__ import annotations

import math

import numpy as np

from textsynth_app.synth.compiling import compiled
from textsynth_app.synth.state import place

_F = np.float32
_ONE = _F(1.0)
_GAIN = place("drive.gain")
_RAMP_FRAMES = 64  # of the oversampled signal: at least half a tick, at most two
_REFERENCE = 0.7  # amplitude whose loudness stays: one carrier, its key struck as most are


@compiled
def derive_drive(state, jump):
    """Set out for the curve that the gain asks for: a gain of g times bends it by k = g - 1."""
    bend = 10.0 ** (state.current[_GAIN] / 20.0) - 1.0
    root = math.sqrt(1.0 + (bend * _REFERENCE) ** 2)
    squared, makeup = _F(bend * bend), _F(math.sqrt(0.5 * root * (root + 1.0)))
    start, step, goal = state.drive_start, state.drive_step, state.drive_goal
    if state.drive_on == 0:
        goal[0], goal[1] = _F(0.0), _ONE
        state.drive_left = 0
    if squared != goal[0] and not jump:
        done = _F(_RAMP_FRAMES - state.drive_left)
        for row in range(2):
            start[row] = goal[row] if state.drive_left == 0 else start[row] + done * step[row]
        goal[0], goal[1] = squared, makeup
        for row in range(2):
            step[row] = (goal[row] - start[row]) * _F(1.0 / _RAMP_FRAMES)
        state.drive_left = _RAMP_FRAMES
    if jump:
        goal[0], goal[1] = squared, makeup
        state.drive_left = 0
    state.drive_on = 1 if squared > _F(0.0) or state.drive_left > 0 else 0


@compiled
def run_drive(state, left, right, start, count):
    """Saturate `count` frames of two float32 arrays from `start` on, in place."""
    if state.drive_on == 0:
        return
    moving = min(count, np.int64(state.drive_left))
    if moving > 0:
        done = _RAMP_FRAMES - state.drive_left
        squared, makeup = state.drive_start[0], state.drive_start[1]
        squared_step, makeup_step = state.drive_step[0], state.drive_step[1]
        for i in range(moving):
            passed = _F(done + i)
            k, m = squared + passed * squared_step, makeup + passed * makeup_step
            x, y = left[start + i], right[start + i]
            left[start + i] = m * x / math.sqrt(_ONE + k * (x * x))
            right[start + i] = m * y / math.sqrt(_ONE + k * (y * y))
        state.drive_left -= np.int32(moving)
    k, m = state.drive_goal[0], state.drive_goal[1]
    _saturate(left[start + moving : start + count], k, m)
    _saturate(right[start + moving : start + count], k, m)
    if state.drive_left == 0 and k <= _F(0.0):
        state.drive_on = 0


@compiled
def _saturate(signal, k, m):
    for i in range(signal.shape[0]):
        x = signal[i]
        signal[i] = m * x / math.sqrt(_ONE + k * (x * x))
