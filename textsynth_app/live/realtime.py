"""Ask the system to run PortAudio's thread before ordinary ones, where PortAudio leaves that to the program."""

from __future__ import annotations

import contextlib
import ctypes
from typing import Any

from textsynth_app.live.devices import portaudio


def prefer_realtime(stream: Any, host: str) -> None:
    """Give an opened, not yet started, sounddevice stream a real-time thread on ALSA.

    Other hosts (JACK, Core Audio, WASAPI) do so themselves. Where the user may not (Linux: `ulimit -r` is 0), the
    thread stays an ordinary one.
    """
    if host != "ALSA":
        return
    sounddevice = portaudio()
    with contextlib.suppress(OSError, AttributeError):  # another name, or a build without ALSA: no reason to fail
        library = ctypes.CDLL(sounddevice._libname)  # the copy of PortAudio that sounddevice has loaded
        enable = library.PaAlsa_EnableRealtimeScheduling
        enable.argtypes = [ctypes.c_void_p, ctypes.c_int]
        enable.restype = None
        enable(int(sounddevice._ffi.cast("intptr_t", stream._ptr)), 1)
