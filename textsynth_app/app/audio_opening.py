"""Opening an audio device for the engine: what the audio thread does, slow and at times not at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from textsynth_app.app.habits.audio_choice import AUTOMATIC, AudioChoice

if TYPE_CHECKING:
    from textsynth_app.live.devices import OutputDevice
    from textsynth_app.live.stream import Stream
    from textsynth_app.synth.engine import Engine

DEFAULT_RATE = 48_000
COMPILING, OPENING = "compiling", "opening"  # stages that take long


@dataclass(frozen=True)
class Opened:
    """An engine with the stream that plays it, or with the reason why there is none.

    `notice` says why the stream is not the one that was chosen.
    """

    engine: Engine
    stream: Stream | None
    error: str = ""
    notice: str = ""


def open_audio(again: bool, say: Callable[[str], None], choice: AudioChoice = AUTOMATIC) -> Opened:
    """Load the voice and open a device; takes seconds where the voice must be compiled. Call on one thread.

    A choice that cannot be had is replaced by the system's own device. `again` looks for devices anew, which ends
    every other stream of the process. `say` hears which stage begins.
    """
    from textsynth_app.synth.compiling import is_compiled

    if not is_compiled():
        say(COMPILING)
    from textsynth_app.live.devices import refresh
    from textsynth_app.live.errors import AudioError

    silent = silent_engine()
    say(OPENING)
    notice = ""
    try:
        if again:
            refresh()
        if choice != AUTOMATIC:
            try:
                return _playing(choice)
            except AudioError as problem:
                notice = str(problem)
        return replace(_playing(AUTOMATIC), notice=notice)
    except AudioError as problem:
        return Opened(silent, None, str(problem))


def _playing(choice: AudioChoice) -> Opened:
    from textsynth_app.live.devices import find_output
    from textsynth_app.live.errors import AudioError
    from textsynth_app.live.stream import open_engine_stream

    wishes: dict[str, Any] = {}  # only what was chosen: the rest is the stream's to know
    if choice.device:
        wishes["device"] = find_output(choice.device, choice.host)
    if choice.rate:
        wishes["rate"] = choice.rate
    if choice.block:
        wishes["block"] = choice.block
    if choice.latency_ms:
        wishes["latency"] = choice.latency_ms / 1000.0
    engine, stream = open_engine_stream(**wishes)
    _load_commands(engine)
    try:
        stream.start()
    except AudioError:
        stream.close()
        raise
    return Opened(engine, stream)


def silent_engine() -> Engine:
    """An engine that no device drives, with all its compiled code loaded."""
    from textsynth_app.synth.engine import Engine

    engine = Engine(DEFAULT_RATE)
    _load_commands(engine)
    engine.process(64)
    return engine


def _load_commands(engine: Engine) -> None:
    """Compile or load what the main thread will call, here and not in its event loop, which it would hold up."""
    engine.set_patch(engine.patch)
    engine.note_off(0)
    engine.read_scope(1)


def output_devices() -> tuple[tuple[OutputDevice, ...], str]:
    """All devices with two output channels, or none and the reason. Call on the thread that opens them."""
    from textsynth_app.live.devices import list_outputs
    from textsynth_app.live.errors import AudioError

    try:
        return tuple(list_outputs()), ""
    except AudioError as problem:
        return (), str(problem)
