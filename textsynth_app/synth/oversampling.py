"""From the voices' rate down to the output's: halfband low passes, each of which halves the rate.

Frequency modulation makes sidebands without end. At twice or four times the output's rate far fewer of them fold back
into hearing; what lies above half the output's rate is then filtered away before every second frame is dropped.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from textsynth_app.synth.compiling import compiled

OVERSAMPLINGS = (1, 2, 4)
_HIGH_RATE = 64000.0
_STOP_DB = 100.0
_BETA = 0.1102 * (_STOP_DB - 8.7)  # Kaiser's window for that attenuation (Kaiser 1974)


def halfband(center: int) -> NDArray[np.float32]:
    """Right half of a halfband low pass: its coefficients at 1, 3, 5, ... `center` from the middle (which has 1/2).

    A windowed sinc of 2 * center + 1 coefficients whose pass and stop band mirror each other at a quarter of the rate.
    Raises ValueError if `center` is even: every second coefficient is zero, the last would be.
    """
    if center % 2 == 0:
        raise ValueError("The centre of a halfband filter must be odd.")
    distance = np.arange(1, center + 1, 2)
    window = np.kaiser(2 * center + 3, _BETA)[center + 1 + distance]
    side = np.sin(np.pi * distance / 2.0) / (np.pi * distance) * window
    return (side * (0.25 / side.sum())).astype(np.float32)


# From 2x to 1x: flat to 20 kHz at 48 kHz, -100 dB from 28 kHz. From 4x to 2x the gap is three times as wide.
_LAST, _FIRST = halfband(39), halfband(13)
_LAST_CENTER, _FIRST_CENTER = 39, 13


def latency(oversampling: int) -> int:
    """Frames at the output's rate by which the decimation filters delay the sound."""
    if oversampling == 1:
        return 0
    last = _LAST_CENTER - 1
    return last // 2 if oversampling == 2 else (last + (_FIRST_CENTER - 1) // 2) // 2


def live_oversampling(sample_rate: float) -> int:
    """How many times the device's rate the voices run at live: twice, where hearing is less than an octave below it."""
    return 2 if sample_rate < _HIGH_RATE else 1


@compiled
def _halve(history, side, center, signal, frames):
    """Filter `frames` frames of `signal` and keep the second of each two, in place; `history` holds the ones before."""
    before = 2 * center
    for frame in range(frames):
        history[before + frame] = signal[frame]
    for frame in range(frames // 2):
        middle = 2 * frame + 1 + center
        total = np.float32(0.5) * history[middle]
        for place in range(side.size):
            distance = 2 * place + 1
            total += side[place] * (history[middle - distance] + history[middle + distance])
        signal[frame] = total
    for frame in range(before):
        history[frame] = history[frames + frame]


@compiled
def decimate(state, frames):
    """Bring both channels of the bus from the voices' rate to the output's, `frames` frames of the latter."""
    if state.oversampling == 4:
        _halve(state.decimator_first[0], _FIRST, _FIRST_CENTER, state.bus_left, 4 * frames)
        _halve(state.decimator_first[1], _FIRST, _FIRST_CENTER, state.bus_right, 4 * frames)
    if state.oversampling > 1:
        _halve(state.decimator_last[0], _LAST, _LAST_CENTER, state.bus_left, 2 * frames)
        _halve(state.decimator_last[1], _LAST, _LAST_CENTER, state.bus_right, 2 * frames)
