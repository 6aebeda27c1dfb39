"""The polyphonic engine as Python sees it: commands in, audio and meters out."""

from __future__ import annotations

import math
import threading

import numpy as np
from numpy.typing import NDArray

from textsynth_app.synth import process as kernel
from textsynth_app.synth.callback import render_block
from textsynth_app.synth.compiling import compiled
from textsynth_app.synth.intrinsics import load_acquire
from textsynth_app.synth.oversampling import OVERSAMPLINGS, latency
from textsynth_app.synth.parameter import Parameter, Scale
from textsynth_app.synth.parameters import VOICE
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch
from textsynth_app.synth.state import SCOPE, new_state

MINIMUM_SAMPLE_RATE, MAXIMUM_SAMPLE_RATE = 8000.0, 192000.0


@compiled
def _scope_written(states: NDArray[np.void]) -> int:
    return load_acquire(states[0].scope_written)


class Engine:
    """The voices of one patch.

    Commands go through lock-free rings and may come from any thread while another renders. `frame` is the absolute
    frame at which a command acts (0: as soon as possible); commands act in the order given, so frames never decrease.
    When the rings are full, because nobody renders, notes are dropped, but the newest patch and the wheels are kept
    until they fit: `keep_up`, called now and then, sends them.
    """

    def __init__(self, sample_rate: float = 48000, seed: int = 0, patch: Patch = DEFAULT_PATCH, oversampling: int = 1):
        """An engine at rest, whose voices run at `oversampling` (1, 2 or 4) times the sample rate.

        Raises ValueError for another oversampling, or a sample rate outside 8 to 192 kHz.
        """
        if not MINIMUM_SAMPLE_RATE <= sample_rate <= MAXIMUM_SAMPLE_RATE:
            raise ValueError(
                f"The sample rate is {sample_rate:g} Hz: it must lie within "
                f"{MINIMUM_SAMPLE_RATE:g} and {MAXIMUM_SAMPLE_RATE:g} Hz."
            )
        if oversampling not in OVERSAMPLINGS:
            raise ValueError(f"The oversampling is {oversampling}: it must be 1, 2 or 4.")
        self.sample_rate = float(sample_rate)
        self.latency = latency(oversampling)
        self._state = new_state(sample_rate, seed, oversampling)
        self._patches_sent = 0
        self._patch_owed = False
        self._commands_lost = False
        self._expression = [0.0] * kernel.EXPRESSIONS  # of all keys: bend, wheel, pressure, timbre
        self._lock = threading.Lock()  # among the threads that play: the rings have one writer
        self.patch = patch
        self.set_patch(patch)

    @property
    def address(self) -> int:
        """Address of the engine's memory, for an audio callback; valid while this object lives."""
        return int(self._state.ctypes.data)

    @property
    def state(self) -> NDArray[np.void]:
        """The engine's memory, shape (1,) of ENGINE_DTYPE: for the callback's counters and for tests."""
        return self._state

    @property
    def frames_rendered(self) -> int:
        """Frames since the engine was made."""
        return int(self._state["frame"][0])

    def note_on(self, note: float, velocity: int = 100, frame: int = 0, key: float | None = None) -> None:
        """Press a key that plays `note` (MIDI number, fractions welcome) at a velocity of 1 to 127.

        `key` names the key in later calls; by default it is the note. MPE's keys of equal pitch need their own names.
        Raises ValueError for a note or velocity that is no finite number.
        """
        loudness = int(min(max(_finite(velocity), 1), 127))
        self._send(kernel.NOTE_ON, loudness, note if key is None else key, _finite(note), frame)

    def note_off(self, key: float, frame: int = 0) -> None:
        """Lift a key: every voice that it plays is let go of, or rests on the sustain pedal."""
        self._send(kernel.NOTE_OFF, 0, key, 0.0, frame)

    def pitch_bend(self, semitones: float, key: float | None = None, frame: int = 0) -> None:
        """Bend all notes, or those of one key in addition. It and the following raise ValueError for NaN and inf."""
        self._express(kernel.BEND, semitones, key, frame)

    def wheel(self, amount: float, frame: int = 0) -> None:
        """Move the modulation wheel, 0 to 1."""
        self._express(kernel.WHEEL, min(max(_finite(amount), 0.0), 1.0), None, frame)

    def pressure(self, amount: float, key: float | None = None, frame: int = 0) -> None:
        """Press all keys, or one in addition, 0 to 1."""
        self._express(kernel.PRESSURE, min(max(_finite(amount), 0.0), 1.0), key, frame)

    def timbre(self, amount: float, key: float | None = None, frame: int = 0) -> None:
        """Move MPE's third dimension of all keys, or of one in addition, 0 to 1."""
        self._express(kernel.TIMBRE, min(max(_finite(amount), 0.0), 1.0), key, frame)

    def sustain(self, down: bool, frame: int = 0) -> None:
        """Press or lift the sustain pedal."""
        self._send(kernel.PEDAL, int(down), 0.0, 0.0, frame)

    def release_all(self, frame: int = 0) -> None:
        """Lift every key and the pedal."""
        self._send(kernel.ALL_NOTES_OFF, 0, 0.0, 0.0, frame)

    def silence(self, frame: int = 0) -> None:
        """Stop every voice and every echo at once, and let go of wheels and pedal: panic."""
        self._expression = [0.0] * kernel.EXPRESSIONS
        self._send(kernel.SILENCE, 0, 0.0, 0.0, frame)

    def set_parameter(self, name: str, value: float, frame: int = 0) -> None:
        """Glide one parameter to a value in physical units; raises KeyError or PatchError as `Patch.replace` does."""
        with self._lock:
            self.patch = self.patch.replace({name: value})
            self._push(kernel.PARAMETER, VOICE.index(name), 0.0, _gliding_value(VOICE[name], value), frame)

    def set_patch(self, patch: Patch, frame: int = 0) -> None:
        """Glide to another patch, under held notes too; a silent engine takes it over at once."""
        with self._lock:
            self.patch = patch
            self._patch_owed = True
            self._keep_up(frame)

    def process(self, frames: int) -> NDArray[np.float32]:
        """Render the next frames, shape (frames, 2). Never while a stream plays this engine."""
        output = np.empty((frames, 2), np.float32)
        render_block(self._state, output)
        return output

    def read_scope(self, frames: int) -> NDArray[np.float32]:
        """The newest frames of the (mono) output, oldest first, shape (frames,); at most 32,768 of them."""
        frames = min(frames, SCOPE // 2)
        end = _scope_written(self._state)
        return self._state["scope"][0].take(np.arange(end - frames, end), mode="wrap")

    @property
    def voices(self) -> int:
        """Voices that sound now."""
        return int(self._state["voices"][0])

    def keep_up(self, frame: int = 0) -> None:
        """Send what did not fit before: the newest patch, and a release of the notes whose commands were lost."""
        with self._lock:
            self._keep_up(frame)

    def _keep_up(self, frame: int) -> None:
        if self._commands_lost:
            if not self._put(kernel.ALL_NOTES_OFF, 0, 0.0, 0.0, frame):
                return
            for source, amount in enumerate(self._expression):
                if not self._put(kernel.EXPRESSION, source, np.nan, amount, frame):
                    return
            self._commands_lost = False
            self._patch_owed = True
        if self._patch_owed and kernel.push_patch(self._state, self._patches_sent, _gliding_values(self.patch), frame):
            self._patches_sent += 1
            self._patch_owed = False

    def _express(self, source: int, amount: float, key: float | None, frame: int) -> None:
        amount = _finite(amount)
        if key is None:
            self._expression[source] = amount
        self._send(kernel.EXPRESSION, source, np.nan if key is None else key, amount, frame)

    def _send(self, kind: int, index: int, key: float, value: float, frame: int) -> None:
        with self._lock:
            self._push(kind, index, key, value, frame)

    def _push(self, kind: int, index: int, key: float, value: float, frame: int) -> None:
        self._keep_up(frame)
        if self._commands_lost or not self._put(kind, index, key, value, frame):
            self._commands_lost = True

    def _put(self, kind: int, index: int, key: float, value: float, frame: int) -> bool:
        return kernel.push_command(self._state, kind, index, np.float32(key), np.float32(value), frame)


def _finite(value: float) -> float:
    """The value itself; a single NaN would go round the filters for ever. Raises ValueError."""
    if not math.isfinite(value):
        raise ValueError(f"The engine was given {value}: it takes finite numbers.")
    return value


def _gliding_value(parameter: Parameter, value: float) -> float:
    """The value in the domain in which it glides: logarithmic for log scales, as the ear hears them."""
    return float(np.log(value)) if parameter.scale is Scale.LOG else value


def _gliding_values(patch: Patch) -> NDArray[np.float32]:
    values = np.array(patch.values)
    values[VOICE.is_log] = np.log(values[VOICE.is_log])
    return values.astype(np.float32)
