"""The engine on an audio device."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import Any

from textsynth_app.live.devices import OutputDevice, list_outputs, portaudio
from textsynth_app.live.errors import AudioError
from textsynth_app.live.realtime import prefer_realtime
from textsynth_app.synth.callback import callback_address
from textsynth_app.synth.engine import MAXIMUM_SAMPLE_RATE, MINIMUM_SAMPLE_RATE, Engine
from textsynth_app.synth.oversampling import live_oversampling
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch

DEFAULT_BLOCK = 256
DEFAULT_LATENCY = 0.03  # seconds; for reference, a struck key is felt as late from about 0.03 s on


@dataclass(frozen=True)
class StreamStatus:
    """How a stream does. `longest_gap_s` is the longest time between two calls of the audio callback."""

    running: bool
    device_name: str
    sample_rate: float
    latency_s: float
    delivered_frames: int
    underruns: int
    longest_gap_s: float
    error: str | None


class Stream:
    """Plays an engine on a device, in two channels of float32, from PortAudio's own thread and without Python.

    Open and close it on one thread; `status` may be asked on any. Nobody else may render the engine while it runs.
    """

    def __init__(
        self,
        engine: Engine,
        device: OutputDevice | None = None,
        block: int = DEFAULT_BLOCK,
        latency: float = DEFAULT_LATENCY,
    ):
        """Open the device (default: the system's) at the engine's sample rate. Raises AudioError if it cannot."""
        self._engine = engine
        chosen = device or _default_output()
        self._device_name = chosen.name
        sounddevice = portaudio()
        ffi = sounddevice._ffi
        self._callback = ffi.cast("PaStreamCallback *", callback_address())
        self._failed: str | None = None
        try:
            self._stream: Any = sounddevice._StreamBase(
                kind="output",
                samplerate=engine.sample_rate,
                blocksize=block,
                device=chosen.index,
                channels=2,
                dtype="float32",
                latency=latency,
                callback=self._callback,
                userdata=ffi.cast("void *", engine.address),
                prime_output_buffers_using_stream_callback=False,
            )
        except (sounddevice.PortAudioError, ValueError) as error:
            raise AudioError(
                f"The audio device '{chosen.name}' does not open at {engine.sample_rate:g} Hz ({_cause(error)}): "
                "choose another device, or close the program that holds it."
            ) from None
        prefer_realtime(self._stream, chosen.host)

    def start(self) -> None:
        """Start playing. Raises AudioError if the device refuses."""
        sounddevice = portaudio()
        try:
            self._stream.start()
        except sounddevice.PortAudioError as error:
            raise AudioError(f"The audio device '{self._device_name}' does not start: {_cause(error)}.") from None

    def stop(self) -> None:
        """Stop playing, after what is in the device's buffer."""
        sounddevice = portaudio()
        with contextlib.suppress(sounddevice.PortAudioError):  # a vanished device cannot be stopped, and need not be
            self._stream.stop()

    def close(self) -> None:
        """Stop at once and give the device back; the stream cannot be used again."""
        sounddevice = portaudio()
        with contextlib.suppress(sounddevice.PortAudioError):
            self._stream.abort()
        with contextlib.suppress(sounddevice.PortAudioError):
            self._stream.close()

    def status(self) -> StreamStatus:
        """How the stream does now; cheap enough for every screen refresh."""
        state = self._engine.state
        error: str | None = f"The audio device '{self._device_name}' is not playing."
        running = False
        try:
            running = bool(not self._stream.closed and self._stream.active)
        except portaudio().PortAudioError as failure:
            error = f"The audio device '{self._device_name}' has failed: {_cause(failure)}."
        return StreamStatus(
            running=running,
            device_name=self._device_name,
            sample_rate=self._engine.sample_rate,
            latency_s=0.0 if self._stream.closed else float(self._stream.latency),
            delivered_frames=self._engine.frames_rendered,
            underruns=int(state["underruns"][0, 0]),
            longest_gap_s=float(state["longest_gap"][0, 0]),
            error=None if running else error,
        )


def open_engine_stream(
    patch: Patch = DEFAULT_PATCH,
    seed: int = 0,
    device: OutputDevice | None = None,
    block: int = DEFAULT_BLOCK,
    latency: float = DEFAULT_LATENCY,
    rate: float | None = None,
) -> tuple[Engine, Stream]:
    """A new engine at `rate` (default: a device's own), and its stream, not yet started. Raises AudioError."""
    chosen = device or _default_output()
    rate = min(max(rate or chosen.default_sample_rate, MINIMUM_SAMPLE_RATE), MAXIMUM_SAMPLE_RATE)
    engine = Engine(rate, seed, patch, live_oversampling(rate))
    return engine, Stream(engine, chosen, block, latency)


def _default_output() -> OutputDevice:
    outputs = list_outputs()
    if not outputs:
        raise AudioError("No audio output was found: connect one, or start the sound server; everything else works.")
    return outputs[0]


def _cause(error: Exception) -> str:
    text = error.args[0] if error.args else str(error)
    return str(text).rstrip(".")
