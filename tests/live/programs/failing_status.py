"""A device that answers the question whether it plays with an error, as PortAudio does after a driver's failure."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

from textsynth_app.live.devices import portaudio
from textsynth_app.live.stream import open_engine_stream


class Failing:
    """The part of a sounddevice stream that `status` asks."""

    closed = False

    @property
    def active(self) -> bool:
        raise portaudio().PortAudioError("broken pipe", -1)

    latency = 0.0


_, stream = open_engine_stream()
opened: Any = stream
real, opened._stream = opened._stream, Failing()
print(json.dumps(dataclasses.asdict(stream.status())))
opened._stream = real
stream.close()
