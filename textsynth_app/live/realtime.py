"""Ask the system to run PortAudio's thread before ordinary ones, where PortAudio leaves that to the program."""

from __future__ import annotations

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
    library = ctypes.CDLL(sounddevice._libname)  # the copy of PortAudio that sounddevice has loaded
    enable = getattr(library, "PaAlsa_EnableRealtimeScheduling", None)
    if enable is not None:
        enable.argtypes = [ctypes.c_void_p, ctypes.c_int]
        enable.restype = None
        enable(int(sounddevice._ffi.cast("intptr_t", stream._ptr)), 1)
