"""Rendering a block: commands at their frames, control ticks on their own grid, samples in between.

The result does not depend on the size of blocks.
"""

from __future__ import annotations

import numpy as np

from textsynth_app.synth.compiling import compiled, inlined
from textsynth_app.synth.control import tick
from textsynth_app.synth.derive import derive
from textsynth_app.synth.effects.chain import clear_effects
from textsynth_app.synth.intrinsics import flush_denormals, load_acquire, restore_denormals, store_release
from textsynth_app.synth.notes import lift_key, move_pedal, press_key, release_all
from textsynth_app.synth.output import run_frames
from textsynth_app.synth.parameters import VOICE
from textsynth_app.synth.state import COMMANDS, PATCHES, TICK, VOICES
from textsynth_app.synth.voice import FREE

NOTE_ON, NOTE_OFF, ALL_NOTES_OFF, SILENCE, PARAMETER, PATCH, EXPRESSION, PEDAL = 1, 2, 3, 4, 5, 6, 7, 8
BEND, WHEEL, PRESSURE, TIMBRE = 0, 1, 2, 3  # what EXPRESSION moves
EXPRESSIONS = 4
_GLIDING = 2
_PARAMETERS = len(VOICE)


@compiled
def _jump_to_target(state):
    """Take over every target at once: for a silent engine."""
    for parameter in range(_PARAMETERS):
        state.current[parameter] = state.target[parameter]
    state.gliding = 0
    derive(state, True)


@compiled
def _express(state, source, key, value):
    """Move a wheel of one key's voices, or the general one if the key is NaN."""
    if key != key:
        state.expression_target[source] = value
        return
    for voice in range(VOICES):
        if state.active[voice] != FREE and state.key[voice] == key:
            state.key_expression_target[voice, source] = value
            state.still[voice] = 0
            span = state.span[voice]
            if span == state.tick_left and state.seconds[voice] * state.sample_rate <= span + np.float32(0.5):
                # It has not sounded yet: how an MPE key is held when it goes down is no movement.
                state.key_expression[voice, source] = value
        if state.waiting[voice] != 0 and state.waiting_key[voice] == key:
            state.waiting_expression[voice, source] = value


@compiled
def _apply(state, at):
    kind, index = state.command_kind[at], state.command_index[at]
    key, value = state.command_key[at], state.command_value[at]
    if kind == NOTE_ON:
        press_key(state, key, value, np.float32(index) / np.float32(127.0))
    elif kind == NOTE_OFF:
        lift_key(state, key)
    elif kind == EXPRESSION:
        _express(state, index, key, value)
    elif kind == PEDAL:
        move_pedal(state, index != 0)
    elif kind == ALL_NOTES_OFF:
        release_all(state, False)
    elif kind == SILENCE:
        for source in range(EXPRESSIONS):
            state.expression_target[source] = np.float32(0.0)
        release_all(state, True)
        clear_effects(state)
    elif kind == PARAMETER:
        state.target[index] = value
        state.gliding = _GLIDING
    elif kind == PATCH:
        slot = index & (PATCHES - 1)
        for parameter in range(_PARAMETERS):
            state.target[parameter] = state.patch_values[slot, parameter]
        store_release(state.patch_read, index + 1)
        state.gliding = _GLIDING
        if state.voices == 0:
            _jump_to_target(state)


@inlined
def process(state, output, frames):
    """Render `frames` frames into `output`, shape (frames, 2) float32, taking commands as they fall due."""
    mode = flush_denormals()
    written = load_acquire(state.command_written)
    read = state.command_read[0]
    done = np.int64(0)
    while done < frames:
        if state.tick_left == 0:
            tick(state)
            state.tick_left = TICK
        count = np.int64(min(state.tick_left, frames - done))
        while read < written:
            due = state.command_frame[read & (COMMANDS - 1)]
            if due > state.frame:
                count = min(count, due - state.frame)
                break
            _apply(state, read & (COMMANDS - 1))
            read += 1
        run_frames(state, output, done, count)
        done += count
        state.frame += count
        state.tick_left -= np.int32(count)
    store_release(state.command_read, read)
    restore_denormals(mode)


@compiled
def push_command(states, kind, index, key, value, frame):
    """Put a command into the ring; False, and nothing done, if it is full."""
    state = states[0]
    written = state.command_written[0]
    if written - load_acquire(state.command_read) >= COMMANDS:
        return False
    at = written & (COMMANDS - 1)
    state.command_kind[at] = kind
    state.command_index[at] = index
    state.command_key[at] = key
    state.command_value[at] = value
    state.command_frame[at] = frame
    store_release(state.command_written, written + 1)
    return True


@compiled
def push_patch(states, number, values, frame):
    """Put patch `number` (0, 1, 2, ...) into its ring and announce it; False if either ring is full."""
    state = states[0]
    if number - load_acquire(state.patch_read) >= PATCHES:
        return False
    slot = number & (PATCHES - 1)
    for parameter in range(_PARAMETERS):
        state.patch_values[slot, parameter] = values[parameter]
    return push_command(states, PATCH, number, np.float32(0.0), np.float32(0.0), frame)
