"""The polyphonic engine as Python sees it: commands in, audio and meters out."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from textsynth_app.synth import process as kernel
from textsynth_app.synth.compiling import compiled
from textsynth_app.synth.intrinsics import load_acquire
from textsynth_app.synth.parameter import Parameter, Scale
from textsynth_app.synth.parameters import VOICE
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch
from textsynth_app.synth.state import SCOPE, new_state

MINIMUM_SAMPLE_RATE, MAXIMUM_SAMPLE_RATE = 8000.0, 192000.0


@compiled
def _scope_written(states: NDArray[np.void]) -> int:
    return load_acquire(states[0].scope_written)


class Engine:
    """Sixteen voices of one patch.

    Commands go through lock-free rings and may come from one thread while another renders. `frame` is the absolute
    frame at which a command acts (0: as soon as possible); commands act in the order given, so frames never decrease.
    When the rings are full, because nobody renders, notes are dropped, but the newest patch is kept until it fits:
    `keep_up`, called now and then, sends it.
    """

    def __init__(self, sample_rate: float = 48000, seed: int = 0, patch: Patch = DEFAULT_PATCH):
        """An engine at rest. Raises ValueError for a sample rate outside 8 to 192 kHz."""
        if not MINIMUM_SAMPLE_RATE <= sample_rate <= MAXIMUM_SAMPLE_RATE:
            raise ValueError(
                f"The sample rate is {sample_rate:g} Hz: it must lie within "
                f"{MINIMUM_SAMPLE_RATE:g} and {MAXIMUM_SAMPLE_RATE:g} Hz."
            )
        self.sample_rate = float(sample_rate)
        self.patch = patch
        self._state = new_state(sample_rate, seed)
        self._patches_sent = 0
        self._patch_owed = False
        self._commands_lost = False
        self._state["target"] = _gliding_values(patch)
        kernel.take_over_target(self._state)

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

    def note_on(self, note: float, velocity: int = 100, frame: int = 0) -> None:
        """Start a note (MIDI number, fractions welcome) at a velocity of 1 to 127."""
        self._send(kernel.NOTE_ON, min(max(int(velocity), 1), 127), note, frame)

    def note_off(self, note: float, frame: int = 0) -> None:
        """Release every voice that plays this note."""
        self._send(kernel.NOTE_OFF, 0, note, frame)

    def silence(self, frame: int = 0) -> None:
        """Stop every voice at once: panic."""
        self._send(kernel.SILENCE, 0, 0.0, frame)

    def set_parameter(self, name: str, value: float, frame: int = 0) -> None:
        """Glide one parameter to a value in physical units; raises KeyError or PatchError as `Patch.replace` does."""
        self.patch = self.patch.replace({name: value})
        self._send(kernel.PARAMETER, VOICE.index(name), _gliding_value(VOICE[name], value), frame)

    def set_patch(self, patch: Patch, frame: int = 0) -> None:
        """Glide to another patch, under held notes too; a silent engine takes it over at once."""
        self.patch = patch
        self._patch_owed = True
        self.keep_up(frame)

    def process(self, frames: int) -> NDArray[np.float32]:
        """Render the next frames, shape (frames, 2). Never while a stream plays this engine."""
        output = np.empty((frames, 2), np.float32)
        kernel.process_offline(self._state, output, frames)
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
        if self._commands_lost:
            if not kernel.push_command(self._state, kernel.ALL_NOTES_OFF, 0, np.float32(0.0), frame):
                return
            self._commands_lost = False
            self._patch_owed = True
        if self._patch_owed and kernel.push_patch(self._state, self._patches_sent, _gliding_values(self.patch), frame):
            self._patches_sent += 1
            self._patch_owed = False

    def _send(self, kind: int, index: int, value: float, frame: int) -> None:
        self.keep_up(frame)
        if self._commands_lost or not kernel.push_command(self._state, kind, index, np.float32(value), frame):
            self._commands_lost = True


def _gliding_value(parameter: Parameter, value: float) -> float:
    """The value in the domain in which it glides: logarithmic for log scales, as the ear hears them."""
    return float(np.log(value)) if parameter.scale is Scale.LOG else value


def _gliding_values(patch: Patch) -> NDArray[np.float32]:
    values = np.array(patch.values)
    values[VOICE.is_log] = np.log(values[VOICE.is_log])
    return values.astype(np.float32)
