"""The engine as one C function: PortAudio calls it for the device, Python for files. The very same machine code.

No Python, no lock and no allocation in it. Being the only place where the whole kernel is put together also halves the
time that compiling takes.
"""

from __future__ import annotations

import ctypes
from typing import Any

import numpy as np
from numba import types
from numba.np.numpy_support import carray, from_dtype
from numpy.typing import NDArray

from textsynth_app.synth.compiling import compiled_callback
from textsynth_app.synth.process import process
from textsynth_app.synth.state import ENGINE_DTYPE

_CURRENT_TIME = 1  # PaStreamCallbackTimeInfo: input time, current time, output time
_OUTPUT_UNDERFLOW = 4  # paOutputUnderflow
_CONTINUE = 0  # paContinue

# The type of a PaStreamCallback. `ulong` is C's unsigned long: 4 bytes on Windows, 8 elsewhere.
_SIGNATURE = types.int32(
    types.voidptr,
    types.CPointer(types.float32),
    types.ulong,
    types.CPointer(types.float64),
    types.ulong,
    types.CPointer(from_dtype(ENGINE_DTYPE)),
)
_PROTOTYPE = ctypes.CFUNCTYPE(
    ctypes.c_int,
    ctypes.c_void_p,
    ctypes.c_void_p,
    ctypes.c_ulong,
    ctypes.c_void_p,
    ctypes.c_ulong,
    ctypes.c_void_p,
)
_NO_CLOCK = np.zeros(3)


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


_call = _PROTOTYPE(callback_address())  # lets other Python threads run meanwhile


def render_block(state: NDArray[np.void], output: NDArray[np.float32]) -> None:
    """Fill `output`, shape (frames, 2), as the device's thread would; `state` has shape (1,) of ENGINE_DTYPE."""
    _call(None, output.ctypes.data, len(output), _NO_CLOCK.ctypes.data, 0, state.ctypes.data)
