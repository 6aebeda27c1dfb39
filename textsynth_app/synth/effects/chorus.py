"""Chorus: a stereo ensemble as bucket-brigade delays make it.

Three taps a side sweep a third of a turn apart, so that the pitch as a whole stays; the right side is a quarter turn
behind. Depth is the way from the shortest delay to the longest. Between ticks the taps move in straight lines.
"""

from __future__ import annotations

import math

import numpy as np

from textsynth_app.synth.compiling import compiled
from textsynth_app.synth.effects.fields import CHORUS_RING, CHORUS_TAPS, SIDES
from textsynth_app.synth.effects.lifecycle import (
    DRY,
    ENTRY,
    FRAME,
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
from textsynth_app.synth.effects.rings import interpolate, ring_mask, silence_start, write_block
from textsynth_app.synth.state import TICK, place

_F = np.float32
_CHORUS = place("chorus.mix")  # then rate, depth
_SHORTEST = 0.004  # s; flanging begins below
_LONGEST = 0.012  # s; with the greatest depth
_DEPTH_SECONDS = 0.1  # how slowly the depth follows: its taps must not run
_CORNER_HZ = 10000.0  # bucket brigades are dull
_COHERENT = 0.0005  # s of depth below which the three taps add up in amplitude, not in power
_TURN = 2.0 * math.pi


@compiled
def derive_chorus(state, jump):
    """Take over mix, rate and depth."""
    current, rate = state.current, state.sample_rate
    mix = current[_CHORUS]
    if is_off(state.chorus_life, mix):
        return
    spread = min(current[_CHORUS + 2] * 0.001 / _COHERENT, 1.0)
    alike = (1.0 - spread) / 3.0 + spread / math.sqrt(3.0)
    wet, dry = _F(math.sin(0.25 * _TURN * mix) * alike), _F(math.cos(0.25 * _TURN * mix))
    state.chorus_ramps[ENTRY, TARGET] = _F(1.0)
    state.chorus_turns_step = math.exp(current[_CHORUS + 1]) * TICK / rate
    state.chorus_depth_target = current[_CHORUS + 2] * 0.001 * rate
    state.chorus_mask = ring_mask(_LONGEST, rate, CHORUS_RING)
    state.chorus_corner = _F(1.0 - math.exp(-_TURN * min(_CORNER_HZ / rate, 0.5)))
    set_mix(state.chorus_life, state.chorus_level, state.chorus_ramps, wet if mix > _F(0.0) else _F(0.0), dry, jump)
    if state.chorus_life[FRAME] == 0:
        state.chorus_depth = state.chorus_depth_target


@compiled
def _aim(state):
    """Where the taps are to be at the end of the tick."""
    sine, cosine = math.sin(_TURN * state.chorus_turns), math.cos(_TURN * state.chorus_turns)
    radius = 0.5 * state.chorus_depth
    middle = _SHORTEST * state.sample_rate + radius
    for tap in range(CHORUS_TAPS):
        turns = (tap % 3) / 3.0 + (tap // 3) / 4.0
        swing = sine * math.cos(_TURN * turns) + cosine * math.sin(_TURN * turns)
        state.chorus_delay_goal[tap] = middle + radius * swing


@compiled
def _wake(state):
    state.chorus_life[FRAME] = TICK
    for side in range(SIDES):
        state.chorus_low[side] = _F(0.0)
        silence_start(state.chorus_ring[side], state.chorus_mask)
    _aim(state)


@compiled
def _tick(state):
    advance(state.chorus_life, state.chorus_level, state.chorus_ramps, state.sample_rate)
    state.chorus_turns += state.chorus_turns_step
    state.chorus_turns -= math.floor(state.chorus_turns)
    follow = 1.0 - math.exp(-TICK / (_DEPTH_SECONDS * state.sample_rate))
    state.chorus_depth += follow * (state.chorus_depth_target - state.chorus_depth)
    delay, goal = state.chorus_delay, state.chorus_delay_goal
    for tap in range(CHORUS_TAPS):
        delay[tap] = goal[tap]
    _aim(state)
    for tap in range(CHORUS_TAPS):
        state.chorus_delay_step[tap] = (goal[tap] - delay[tap]) / TICK


@compiled
def _run_side(state, side, signal, at, count):
    """Run one side of a block."""
    frame, mask = state.chorus_life[FRAME], state.chorus_mask
    phase = frame & (TICK - 1)
    ring, work = state.chorus_ring[side], state.chorus_work[side]
    low, corner, peak = state.chorus_low[side], state.chorus_corner, state.chorus_level[PEAK]
    ramps = state.chorus_ramps
    entry, entry_step = ramps[ENTRY, VALUE], ramps[ENTRY, STEP]
    for i in range(count):
        low += corner * ((entry + _F(phase + i) * entry_step) * signal[at + i] - low)
        peak = max(peak, abs(low))
        work[i] = low
    state.chorus_low[side] = low
    state.chorus_level[PEAK] = peak
    write_block(ring, mask, frame, work, count)
    first = 3 * side
    d0, d1, d2 = state.chorus_delay[first], state.chorus_delay[first + 1], state.chorus_delay[first + 2]
    steps = state.chorus_delay_step
    s0, s1, s2 = steps[first], steps[first + 1], steps[first + 2]
    wet, wet_step, dry, dry_step = ramps[WET, VALUE], ramps[WET, STEP], ramps[DRY, VALUE], ramps[DRY, STEP]
    for i in range(count):
        passed = phase + i
        total = interpolate(ring, mask, frame + i, d0 + passed * s0)
        total += interpolate(ring, mask, frame + i, d1 + passed * s1)
        total += interpolate(ring, mask, frame + i, d2 + passed * s2)
        moved = _F(passed)
        signal[at + i] = (dry + moved * dry_step) * signal[at + i] + (wet + moved * wet_step) * total


@compiled
def run_chorus(state, left, right, start, count):
    """Add the chorus to `count` frames of two float32 arrays from `start` on, in place."""
    life = state.chorus_life
    at, end = start, start + count
    while at < end and life[ON] != 0:
        if life[FRAME] == 0:
            at = sleep_on(life, state.chorus_level, state.chorus_ramps, left, right, at, end)
            if at == end:
                return
            _wake(state)
            _tick(state)
        elif life[FRAME] & (TICK - 1) == 0:
            if not rest(life, state.chorus_level, state.chorus_ramps, state.chorus_mask):
                continue
            _tick(state)
        block = min(end - at, TICK - (life[FRAME] & (TICK - 1)))
        _run_side(state, 0, left, at, block)
        _run_side(state, 1, right, at, block)
        life[FRAME] += block
        at += block
