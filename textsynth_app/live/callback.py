"""PortAudio's callback: the engine's `process` as a C function: no Python, no lock, no allocation in it."""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import types
from numba.np.numpy_support import carray, from_dtype

from textsynth_app.synth.compiling import compiled_callback
from textsynth_app.synth.process import process
from textsynth_app.synth.state import ENGINE_DTYPE

_CURRENT_TIME = 1  # PaStreamCallbackTimeInfo: input time, current time, output time
_OUTPUT_UNDERFLOW = 4  # paOutputUnderflow
_CONTINUE = 0  # paContinue

# `ulong` is C's unsigned long: 4 bytes on Windows, 8 elsewhere.
_SIGNATURE = types.int32(
    types.voidptr,
    types.CPointer(types.float32),
    types.ulong,
    types.CPointer(types.float64),
    types.ulong,
    types.CPointer(from_dtype(ENGINE_DTYPE)),
)


@compiled_callback(_SIGNATURE)
def audio_callback(unused, output, frames, times, flags, engine):
    """Fill one block of two-channel float32; count underruns and the longest time between two calls."""
    state = carray(engine, (1,))[0]
    process(state, carray(output, (frames, 2)), np.int64(frames))
    now = carray(times, (3,))[_CURRENT_TIME]
    if state.callbacks[0] > 0 and now > state.callback_time[0]:
        state.longest_gap[0] = max(state.longest_gap[0], now - state.callback_time[0])
    state.callback_time[0] = now
    state.callbacks[0] += 1
    if flags & _OUTPUT_UNDERFLOW:
        state.underruns[0] += 1
    return _CONTINUE


def callback_address() -> int:
    """Address of the compiled callback; it lives as long as this module."""
    compiled: Any = audio_callback
    return int(compiled.address)
