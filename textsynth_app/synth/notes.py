"""Keys to voices: which lanes play a note, who gives way, and what one-note-at-a-time playing remembers."""

from __future__ import annotations

import numpy as np

from textsynth_app.synth.compiling import compiled
from textsynth_app.synth.envelope import RELEASE, prepare_envelopes
from textsynth_app.synth.modulation import wanted_root
from textsynth_app.synth.state import HELD_KEYS, LANES, VOICES, place
from textsynth_app.synth.voice import (
    FREE,
    SOUNDING,
    end_voice,
    glide_towards,
    release_voice,
    restart_voice,
    start_voice,
)

_F = np.float32
_MONO, _LEGATO = place("glide.mono"), place("glide.legato")
_UNISON = place("unison.voices")
NO_GLIDE = _F(np.nan)


@compiled
def press_key(state, key, note, velocity):
    """A key goes down: start its voices, or lead the sounding ones to it if the patch plays one note at a time."""
    others_down = state.keys_down > 0
    _remember(state, key, note, velocity)
    glide_from = state.last_note
    if others_down or state.target[_LEGATO] < _F(0.5):
        state.last_note = note
    else:
        glide_from, state.last_note = NO_GLIDE, note
    state.notes_started += 1
    if state.target[_MONO] >= _F(0.5) and _lead_voices(state, key, note, velocity, others_down):
        return
    _strike(state, key, note, velocity, glide_from)


@compiled
def _strike(state, key, note, velocity, glide_from):
    unison = min(max(round(state.target[_UNISON]), 1), 8)
    for index in range(unison):
        _play(state, key, note, velocity, glide_from, index, unison)


@compiled
def lift_key(state, key):
    """A key goes up: its voices are let go of, go on under the pedal, or lead back to the key pressed before."""
    was_newest = state.keys_down > 0 and state.held_key[state.keys_down - 1] == key
    _forget(state, key)
    if state.target[_MONO] >= _F(0.5) and state.keys_down > 0 and was_newest:
        newest = state.keys_down - 1
        back, note, velocity = state.held_key[newest], state.held_note[newest], state.held_velocity[newest]
        glide_from, state.last_note = state.last_note, note
        if not _lead_voices(state, back, note, velocity, True):
            state.notes_started += 1
            _strike(state, back, note, velocity, glide_from)
        return
    for voice in range(VOICES):
        if state.active[voice] != FREE and state.held[voice] != 0 and state.key[voice] == key:
            if state.pedal != 0:
                state.sustained[voice] = 1
            else:
                release_voice(state, voice, np.int64(state.tick_left))
        if state.waiting[voice] != 0 and state.waiting_key[voice] == key:
            state.waiting_held[voice] = 2 if state.pedal != 0 else 0


@compiled
def move_pedal(state, down):
    """The sustain pedal: lifted, it lets go of every voice whose key is up."""
    state.pedal = 1 if down else 0
    if down:
        return
    for voice in range(VOICES):
        if state.sustained[voice] != 0 and state.active[voice] != FREE:
            release_voice(state, voice, np.int64(state.tick_left))
        if state.waiting[voice] != 0 and state.waiting_held[voice] == 2:
            state.waiting_held[voice] = 0


@compiled
def release_all(state, silence):
    """Let go of every key and the pedal; with `silence` set, stop every voice at once."""
    state.keys_down = 0
    state.pedal = 0
    state.last_note = NO_GLIDE
    for voice in range(VOICES):
        # A lane taken from another note still falls silent for it, lest that note rise again.
        state.waiting_held[voice] = 0
        if silence and state.active[voice] != FREE:
            state.waiting[voice] = 0
            end_voice(state, voice)
        elif state.active[voice] != FREE and state.held[voice] != 0:
            release_voice(state, voice, np.int64(state.tick_left))


@compiled
def start_waiting(state, voice, span):
    """Start the note for which a lane was taken from another."""
    state.waiting[voice] = 0
    start_voice(
        state,
        voice,
        state.waiting_key[voice],
        state.waiting_note[voice],
        state.waiting_velocity[voice],
        state.waiting_from[voice],
        state.waiting_place[voice],
        state.waiting_unison[voice],
        span,
    )
    for source in range(4):
        state.key_expression_target[voice, source] = state.waiting_expression[voice, source]
        state.key_expression[voice, source] = state.waiting_expression[voice, source]
    if state.waiting_held[voice] == 2:
        state.sustained[voice] = 1
    elif state.waiting_held[voice] == 0:
        release_voice(state, voice, np.int64(span))


@compiled
def _play(state, key, note, velocity, glide_from, index, unison):
    for voice in range(VOICES):
        if state.active[voice] == FREE:
            start_voice(state, voice, key, note, velocity, glide_from, index, unison, np.int64(state.tick_left))
            return
    # All lanes sound: take the oldest released one, else the oldest; a lane already taken only if there is no other.
    stolen, lowest = 0, np.int64(1) << 62
    for voice in range(VOICES):
        age = state.started[voice]
        if state.held[voice] != 0:
            age += np.int64(1) << 60
        if state.waiting[voice] != 0:
            age += np.int64(1) << 61
        if age < lowest:
            stolen, lowest = voice, age
    state.waiting[stolen] = 1
    state.still[stolen] = 0
    state.waiting_key[stolen] = key
    state.waiting_note[stolen] = note
    state.waiting_velocity[stolen] = velocity
    state.waiting_held[stolen] = 1
    state.waiting_from[stolen] = glide_from
    state.waiting_place[stolen] = index
    state.waiting_unison[stolen] = unison
    for source in range(4):
        state.waiting_expression[stolen, source] = _F(0.0)


@compiled
def _lead_voices(state, key, note, velocity, legato_playing):
    """Lead the voices of the note that sounds to another key, and let go of all others; False if none sounds."""
    newest = np.int64(-1)
    for voice in range(VOICES):
        if state.active[voice] == SOUNDING and state.waiting[voice] == 0:
            newest = max(newest, state.started[voice])
    for voice in range(VOICES):
        if state.active[voice] == SOUNDING and state.waiting[voice] == 0:
            # A burst whose last stroke is over is held, but sounds no more.
            was_held = state.held[voice] != 0 and state.filter_stage[voice] != RELEASE
            if state.started[voice] != newest:
                # Of a chord from before the patch played one note at a time.
                if state.held[voice] != 0:
                    release_voice(state, voice, np.int64(state.tick_left))
                continue
            heard = state.note[voice] + state.glide_left[voice]
            legato = state.target[_LEGATO] >= _F(0.5) and legato_playing and was_held
            state.key[voice] = key
            state.note[voice] = note
            for source in range(4):
                state.key_expression_target[voice, source] = _F(0.0)
            if not legato:
                state.velocity[voice] = velocity
            prepare_envelopes(state, voice // LANES, voice % LANES)
            state.root_at_start[voice] = wanted_root(state)
            state.held[voice] = 1
            state.sustained[voice] = 0
            state.still[voice] = 0
            glide_towards(state, voice, heard if legato_playing or state.target[_LEGATO] < _F(0.5) else NO_GLIDE)
            if not legato:
                restart_voice(state, voice, np.int64(state.tick_left))
    return newest >= 0


@compiled
def _remember(state, key, note, velocity):
    _forget(state, key)
    if state.keys_down == HELD_KEYS:
        _forget(state, state.held_key[0])
    newest = state.keys_down
    state.held_key[newest] = key
    state.held_note[newest] = note
    state.held_velocity[newest] = velocity
    state.keys_down = newest + 1


@compiled
def _forget(state, key):
    kept = 0
    for index in range(state.keys_down):
        if state.held_key[index] != key:
            state.held_key[kept] = state.held_key[index]
            state.held_note[kept] = state.held_note[index]
            state.held_velocity[kept] = state.held_velocity[index]
            kept += 1
    state.keys_down = kept
