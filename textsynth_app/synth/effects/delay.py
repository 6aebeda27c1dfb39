"""Delay: echoes with damping in their feedback, which may alternate between left and right.

The input is turned by up to 45 degrees, which puts what is in the middle to the left, and each echo's feedback changes
sides. Both keep the power as it is, so every width is stable for any feedback below 1. At width 0 the middle stays in
the middle, and a sound at one side alternates.

A new time moves the tap: turned by hand, as tape does, with its change of pitch, at most an octave either way; a
synchronised time or a leap, for which tape would take seconds, cross-fades to a second tap. A tap at rest is a whole
number of frames old: nothing is interpolated, nothing is lost from echo to echo.
"""

from __future__ import annotations

import math

import numpy as np

from textsynth_app.synth.compiling import compiled
from textsynth_app.synth.effects.fields import DELAY_RING, GUARD, SIDES
from textsynth_app.synth.effects.lifecycle import (
    ENTRY,
    FRAME,
    GOAL,
    ON,
    PEAK,
    STEP,
    TARGET,
    VALUE,
    WET,
    advance,
    is_off,
    rest,
    set_mix,
    sleep_on,
)
from textsynth_app.synth.effects.rings import interpolate, read_block, ring_mask, silence_start, write_block
from textsynth_app.synth.shared_parameters import DIVISIONS
from textsynth_app.synth.state import TICK, place

_F = np.float32
_ZERO, _ONE, _LIMIT = _F(0.0), _F(1.0), _F(256.0)
_DELAY = place("delay.mix")  # then time, sync, division, feedback, damping, width
_TEMPO = place("clock.tempo")
_QUARTERS = tuple(DIVISIONS.values())
_FEEDBACK, _MIDDLE, _SIDE, _FADE, _CORNER = 3, 4, 5, 6, 7  # rows of `delay_ramps`
_LONGEST = 2.0  # s
_FADE_SECONDS = 0.05
_LEAP = 0.25  # s; further than a hand turns before tape has followed
_FOLLOW = 0.1  # s in which tape has gone most of the way
_INERTIA = 0.02  # s in which its speed changes
_SLOWER, _FASTER = 0.5, -1.0  # frames a frame: an octave down, an octave up
_STILL, _NEAR = 2e-4, 0.25  # frames a frame, frames: slower and nearer than this, tape has arrived
_BLOCKER_HZ = 5.0


@compiled
def derive_delay(state, jump):
    """Take over every setting."""
    current, rate = state.current, state.sample_rate
    if is_off(state.delay_life, current[_DELAY]):
        return
    seconds = math.exp(current[_DELAY + 1])
    synced = current[_DELAY + 2] >= _F(0.5)
    if synced:
        division = min(max(math.floor(current[_DELAY + 3] + 0.5), 0), len(_QUARTERS) - 1)
        seconds = _QUARTERS[division] * 60.0 / math.exp(current[_TEMPO])
        while seconds > _LONGEST:  # a slower echo than there is memory for keeps the beat
            seconds *= 0.5
    shortest = np.int64(2 * TICK)
    state.delay_wanted = max(np.int64(math.floor(min(seconds, _LONGEST) * rate + 0.5)), shortest)
    state.delay_synced = 1 if synced else 0
    ramps = state.delay_ramps
    angle = 0.25 * math.pi * current[_DELAY + 6]
    ramps[_FEEDBACK, TARGET] = current[_DELAY + 4]
    ramps[_MIDDLE, TARGET] = _F(math.cos(angle))
    ramps[_SIDE, TARGET] = _F(math.sin(angle))
    ramps[_CORNER, TARGET] = _F(1.0 - math.exp(-2.0 * math.pi * min(math.exp(current[_DELAY + 5]) / rate, 0.5)))
    state.delay_blocker_factor = _F(math.exp(-2.0 * math.pi * _BLOCKER_HZ / rate))
    state.delay_mask = ring_mask(_LONGEST, rate, DELAY_RING)
    state.delay_wanted = min(state.delay_wanted, state.delay_mask + 1 - GUARD)
    ramps[ENTRY, TARGET] = _ONE
    set_mix(state.delay_life, state.delay_level, ramps, current[_DELAY], _ONE, jump)


@compiled
def _wake(state):
    state.delay_life[FRAME] = TICK
    for side in range(SIDES):
        silence_start(state.delay_ring[side], state.delay_mask)
        state.delay_low[side] = _ZERO
        state.delay_blocker[side, 0] = state.delay_blocker[side, 1] = _ZERO
    state.delay_tap_goal = float(state.delay_wanted)
    state.delay_seen = state.delay_wanted
    state.delay_velocity = 0.0
    state.delay_waited = 0
    state.delay_fading = 0
    state.delay_ramps[_FADE, GOAL] = state.delay_ramps[_FADE, TARGET] = _ZERO


@compiled
def _move_tap(state):
    """Decide for this tick where the tap goes, and how much of the second tap is heard."""
    rate = state.sample_rate
    fade = state.delay_ramps[_FADE]
    if state.delay_fading != 0 and fade[GOAL] >= _ONE:
        state.delay_fading = 0
        state.delay_tap_goal = float(state.delay_next)
        state.delay_velocity = 0.0
        fade[GOAL] = fade[TARGET] = _ZERO
    tap, wanted = state.delay_tap_goal, state.delay_wanted
    distance = wanted - tap
    leaping = state.delay_synced != 0 or abs(distance) > _LEAP * rate
    if leaping and state.delay_fading == 0 and distance != 0.0:
        # A time that still glides is waited for, but not for long.
        if wanted == state.delay_seen or state.delay_waited * TICK > _FADE_SECONDS * rate:
            state.delay_next = wanted
            state.delay_fading = 1
            state.delay_progress = 0.0
            state.delay_waited = 0
        else:
            state.delay_waited += 1
    state.delay_seen = wanted
    if state.delay_fading != 0:
        state.delay_progress = min(state.delay_progress + TICK / (_FADE_SECONDS * rate), 1.0)
        fade[TARGET] = _F(state.delay_progress * state.delay_progress * (3.0 - 2.0 * state.delay_progress))
    aim = 0.0 if leaping or state.delay_fading != 0 else distance / (_FOLLOW * rate)
    aim = min(max(aim, _FASTER), _SLOWER)
    state.delay_velocity += (1.0 - math.exp(-TICK / (_INERTIA * rate))) * (aim - state.delay_velocity)
    goal = tap + TICK * state.delay_velocity
    if abs(state.delay_velocity) < _STILL and (leaping or abs(distance) < _NEAR):
        goal = math.floor(tap + 0.5) if leaping else float(wanted)
        state.delay_velocity = 0.0
    goal = min(max(goal, 2.0 * TICK), state.delay_mask + 1.0 - GUARD)
    state.delay_tap = tap
    state.delay_tap_goal = goal
    state.delay_tap_step = (goal - tap) / TICK


@compiled
def _tick(state):
    _move_tap(state)
    advance(state.delay_life, state.delay_level, state.delay_ramps, state.sample_rate)


@compiled
def _read_side(state, side, count):
    """The side's echoes in `delay_work[side]`."""
    frame, mask = state.delay_life[FRAME], state.delay_mask
    phase = frame & (TICK - 1)
    ring, echo, other = state.delay_ring[side], state.delay_work[side], state.delay_work[SIDES + side]
    tap, step = state.delay_tap, state.delay_tap_step
    if step == 0.0 and tap == math.floor(tap):
        read_block(ring, mask, frame, np.int64(tap), echo, count)
    else:
        for i in range(count):
            echo[i] = interpolate(ring, mask, frame + i, tap + (phase + i) * step)
    if state.delay_fading != 0:
        read_block(ring, mask, frame, state.delay_next, other, count)
        fade, fade_step = state.delay_ramps[_FADE, VALUE], state.delay_ramps[_FADE, STEP]
        for i in range(count):
            echo[i] += (fade + _F(phase + i) * fade_step) * (other[i] - echo[i])


@compiled
def _run_block(state, left, right, at, count):
    _read_side(state, 0, count)
    _read_side(state, 1, count)
    frame, mask, ramps = state.delay_life[FRAME], state.delay_mask, state.delay_ramps
    phase = frame & (TICK - 1)
    echo0, echo1, write0, write1 = state.delay_work[0], state.delay_work[1], state.delay_work[2], state.delay_work[3]
    low0, low1 = state.delay_low[0], state.delay_low[1]
    blocker, factor = state.delay_blocker, state.delay_blocker_factor
    in0, out0, in1, out1 = blocker[0, 0], blocker[0, 1], blocker[1, 0], blocker[1, 1]
    peak = state.delay_level[PEAK]
    for i in range(count):
        moved = _F(phase + i)
        wet = ramps[WET, VALUE] + moved * ramps[WET, STEP]
        keep = ramps[_FEEDBACK, VALUE] + moved * ramps[_FEEDBACK, STEP]
        middle = ramps[_MIDDLE, VALUE] + moved * ramps[_MIDDLE, STEP]
        side = ramps[_SIDE, VALUE] + moved * ramps[_SIDE, STEP]
        corner = ramps[_CORNER, VALUE] + moved * ramps[_CORNER, STEP]
        entry = ramps[ENTRY, VALUE] + moved * ramps[ENTRY, STEP]
        x, y = left[at + i], right[at + i]
        low0 += corner * (echo0[i] - low0)
        low1 += corner * (echo1[i] - low1)
        new0 = entry * (middle * x + side * y) + keep * low1
        new1 = entry * (middle * y - side * x) + keep * low0
        out0 = new0 - in0 + factor * out0
        out1 = new1 - in1 + factor * out1
        in0, in1 = new0, new1
        # A tap that lengthens reads twice what it has passed: the limit makes that safe for ever.
        write0[i] = min(max(out0, -_LIMIT), _LIMIT)
        write1[i] = min(max(out1, -_LIMIT), _LIMIT)
        peak = max(peak, abs(out0), abs(out1))
        left[at + i] = x + wet * echo0[i]
        right[at + i] = y + wet * echo1[i]
    state.delay_low[0], state.delay_low[1] = low0, low1
    blocker[0, 0], blocker[0, 1], blocker[1, 0], blocker[1, 1] = in0, out0, in1, out1
    state.delay_level[PEAK] = peak
    write_block(state.delay_ring[0], mask, frame, write0, count)
    write_block(state.delay_ring[1], mask, frame, write1, count)


@compiled
def run_delay(state, left, right, start, count):
    """Add the echoes to `count` frames of two float32 arrays from `start` on, in place."""
    life, ramps = state.delay_life, state.delay_ramps
    at, end = start, start + count
    while at < end and life[ON] != 0:
        if life[FRAME] == 0:
            at = sleep_on(life, state.delay_level, ramps, left, right, at, end)
            if at == end:
                return
            _wake(state)
            _tick(state)
        elif life[FRAME] & (TICK - 1) == 0:
            oldest = max(np.int64(state.delay_tap_goal), state.delay_next)
            if not rest(life, state.delay_level, ramps, oldest):
                continue
            _tick(state)
        block = min(end - at, TICK - (life[FRAME] & (TICK - 1)))
        _run_block(state, left, right, at, block)
        life[FRAME] += block
        at += block
