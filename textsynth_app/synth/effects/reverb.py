"""Reverb: what its settings mean, and how they move. The samples are in reverb_network.py.

A feedback delay network (Jot and Chaigne 1991): every line's gain makes any path through the network fall by 60 dB in
the decay time. Above the damping frequency a line keeps the square of it: there the decay takes half the time.
A new size or pre-delay cross-fades every tap to its new place.
"""

from __future__ import annotations

import math

import numpy as np

from textsynth_app.synth.compiling import compiled
from textsynth_app.synth.effects.fields import (
    DIFFUSER_RING,
    DIFFUSERS,
    GUARD,
    LINE_RING,
    LINES,
    PREDELAY_RING,
    REVERB_TAPS,
    SIDES,
)
from textsynth_app.synth.effects.lifecycle import (
    ENTRY,
    FRAME,
    GOAL,
    ON,
    TARGET,
    advance,
    advance_ramps,
    is_off,
    jump_ramps,
    rest,
    set_mix,
    sleep_on,
)
from textsynth_app.synth.effects.reverb_network import CORNER, FADE, FIRST_DIFFUSER, FIRST_LINE, run_network
from textsynth_app.synth.effects.rings import ring_mask, silence_start
from textsynth_app.synth.state import TICK, place

_F = np.float32
_ZERO, _ONE = _F(0.0), _F(1.0)
_REVERB = place("reverb.mix")  # then size, decay, damping, pre-delay
_SIXTY_DB = math.log(1000.0)
_SMALLEST, _LARGEST = 0.012, 0.098  # s: what the lines' lengths are multiples of, at size 0 and 1
_LONGEST_PREDELAY = 0.25  # s
# Lengths spread evenly in octaves, then shifted a little, so that no two are in a simple ratio.
_LINE_LENGTHS = (
    0.3511, 0.3873, 0.4209, 0.4713, 0.5097, 0.5679, 0.6173, 0.6899,
    0.7507, 0.8291, 0.9137, 1.0073, 1.1087, 1.2203, 1.3597, 1.4939,
)  # fmt: skip
# Of the allpass filters, in s at size 1, four a side; they shrink with half the octaves that the lines do.
_DIFFUSER_LENGTHS = (0.00331, 0.00537, 0.00813, 0.01193, 0.00373, 0.00489, 0.00891, 0.01107)
# Turns a second of the mixing: slow enough not to be heard as such, no two in a simple ratio.
_MIXING_HZ = (0.197, 0.733, 0.337, 0.919, 0.263, 0.587, 0.467, 0.823)
_SWEEP_SECONDS = 0.00025  # either way
_FADE_SECONDS = 0.08
_BLOCKER_HZ = 12.0


@compiled
def derive_reverb(state, jump):
    """Take over every setting."""
    current, rate = state.current, state.sample_rate
    mix = current[_REVERB]
    if is_off(state.reverb_life, mix):
        return
    mask, wanted = state.reverb_mask, state.reverb_wanted
    mask[0] = ring_mask(_LONGEST_PREDELAY, rate, PREDELAY_RING)
    mask[1] = ring_mask(max(_DIFFUSER_LENGTHS), rate, DIFFUSER_RING)
    mask[2] = ring_mask(_LARGEST * max(_LINE_LENGTHS) + 2.0 * _SWEEP_SECONDS, rate, LINE_RING)
    growth = _LARGEST / _SMALLEST
    shrunk = growth ** (float(current[_REVERB + 1]) - 1.0)
    for side in range(SIDES):
        wanted[side] = min(np.int64(current[_REVERB + 4] * rate + 0.5), mask[0] + 1 - GUARD)
    for diffuser in range(DIFFUSERS):
        frames = np.int64(_DIFFUSER_LENGTHS[diffuser] * math.sqrt(shrunk) * rate)
        wanted[FIRST_DIFFUSER + diffuser] = min(max(frames, np.int64(TICK)), mask[1] + 1 - GUARD)
    seconds = math.exp(current[_REVERB + 2])
    keep, kept_power = state.reverb_keep, 0.0
    for line in range(LINES):
        frames = np.int64(_LARGEST * shrunk * _LINE_LENGTHS[line] * rate)
        frames = min(max(frames, np.int64(TICK + 4 + line)), mask[2] + 1 - 2 * GUARD)
        wanted[FIRST_LINE + line] = frames
        low = math.exp(-_SIXTY_DB * (frames + 0.5 * _SWEEP_SECONDS * rate) / (seconds * rate))
        # The mixing stages after the first are sums and differences: their eighth power of two is made up for here.
        keep[line, TARGET] = _F(low * low * math.sqrt(0.125))
        keep[LINES + line, TARGET] = _F((low - low * low) * math.sqrt(0.125))
        kept_power += low * low / LINES
    ramps = state.reverb_ramps
    ramps[CORNER, TARGET] = _F(1.0 - math.exp(-2.0 * math.pi * min(math.exp(current[_REVERB + 3]) / rate, 0.5)))
    state.reverb_blocker_factor = _F(math.exp(-2.0 * math.pi * _BLOCKER_HZ / rate))
    # Lines that keep p of the power hold 1 / (1 - p) of the input's: the wet sound is made as loud as the dry one, and
    # the two share the power. The input is made quieter, not the output: a new decay leaves the tail as loud as it is.
    ramps[ENTRY, TARGET] = _F(math.sqrt(1.0 - kept_power))
    wet, dry = _F(math.sin(0.5 * math.pi * mix)), _F(math.cos(0.5 * math.pi * mix))
    if state.reverb_life[FRAME] == 0:
        jump_ramps(keep)
    set_mix(state.reverb_life, state.reverb_level, ramps, wet, dry, jump)


@compiled
def _wake(state):
    state.reverb_life[FRAME] = TICK
    for tap in range(REVERB_TAPS):
        state.reverb_tap[tap] = state.reverb_seen[tap] = state.reverb_wanted[tap]
    state.reverb_waited = 0
    state.reverb_fading = 0
    state.reverb_ramps[FADE, GOAL] = state.reverb_ramps[FADE, TARGET] = _ZERO
    for side in range(SIDES):
        state.reverb_blocker[side, 0] = state.reverb_blocker[side, 1] = _ZERO
        silence_start(state.reverb_before[side], state.reverb_mask[0])
    for diffuser in range(DIFFUSERS):
        silence_start(state.reverb_diffuser[diffuser], state.reverb_mask[1])
    for line in range(LINES):
        state.reverb_low[line] = _ZERO
        silence_start(state.reverb_line[line], state.reverb_mask[2])
    for pair in range(LINES // 2):
        turn = 2.0 * math.pi * _MIXING_HZ[pair] * TICK / state.sample_rate
        state.reverb_turn_step[pair, 0] = math.cos(turn)
        state.reverb_turn_step[pair, 1] = math.sin(turn)
        # An eighth of a turn, then ever further apart.
        state.reverb_turn[pair, 0] = state.reverb_turn[pair, 1] = math.sqrt(0.5)
        state.reverb_sweep[pair, GOAL] = _F((1.0 + math.sqrt(0.5)) * _SWEEP_SECONDS * state.sample_rate)
        state.reverb_mixing[2 * pair, GOAL] = state.reverb_mixing[2 * pair + 1, GOAL] = _F(math.sqrt(0.5))


@compiled
def _move_taps(state):
    """Begin or go on with a cross-fade, once the wanted taps rest or have been waited for long enough."""
    rate, fade = state.sample_rate, state.reverb_ramps[FADE]
    tap, following, wanted, seen = state.reverb_tap, state.reverb_next, state.reverb_wanted, state.reverb_seen
    if state.reverb_fading != 0 and fade[GOAL] >= _ONE:
        state.reverb_fading = 0
        fade[GOAL] = fade[TARGET] = _ZERO
        for index in range(REVERB_TAPS):
            tap[index] = following[index]
    new, gliding = False, False
    for index in range(REVERB_TAPS):
        new = new or wanted[index] != tap[index]
        gliding = gliding or wanted[index] != seen[index]
        seen[index] = wanted[index]
    if state.reverb_fading == 0 and new:
        if not gliding or state.reverb_waited * TICK > _FADE_SECONDS * rate:
            for index in range(REVERB_TAPS):
                following[index] = wanted[index]
            state.reverb_fading = 1
            state.reverb_progress = 0.0
            state.reverb_waited = 0
        else:
            state.reverb_waited += 1
    if state.reverb_fading != 0:
        progress = min(state.reverb_progress + TICK / (_FADE_SECONDS * rate), 1.0)
        state.reverb_progress = progress
        fade[TARGET] = _F(progress * progress * (3.0 - 2.0 * progress))


@compiled
def _turn(state):
    """Turn every pair's angle a little further, on the unit circle; the sweeps follow the same angles."""
    turn, step, mixing = state.reverb_turn, state.reverb_turn_step, state.reverb_mixing
    for pair in range(LINES // 2):
        cosine = turn[pair, 0] * step[pair, 0] - turn[pair, 1] * step[pair, 1]
        sine = turn[pair, 0] * step[pair, 1] + turn[pair, 1] * step[pair, 0]
        onto_circle = 1.5 - 0.5 * (cosine * cosine + sine * sine)  # Newton's step towards 1 / length
        turn[pair, 0], turn[pair, 1] = cosine * onto_circle, sine * onto_circle
        mixing[2 * pair, TARGET] = _F(turn[pair, 0])
        mixing[2 * pair + 1, TARGET] = _F(turn[pair, 1])
        state.reverb_sweep[pair, TARGET] = _F((1.0 + turn[pair, 0]) * _SWEEP_SECONDS * state.sample_rate)
    advance_ramps(mixing)
    advance_ramps(state.reverb_sweep)


@compiled
def _tick(state):
    _move_taps(state)
    _turn(state)
    advance(state.reverb_life, state.reverb_level, state.reverb_ramps, state.sample_rate)
    advance_ramps(state.reverb_keep)


@compiled
def run_reverb(state, left, right, start, count):
    """Add the room to `count` frames of two float32 arrays from `start` on, in place."""
    life, ramps = state.reverb_life, state.reverb_ramps
    at, end = start, start + count
    while at < end and life[ON] != 0:
        if life[FRAME] == 0:
            at = sleep_on(life, state.reverb_level, ramps, left, right, at, end)
            if at == end:
                return
            _wake(state)
            _tick(state)
        elif life[FRAME] & (TICK - 1) == 0:
            oldest = state.reverb_mask[0] + state.reverb_mask[2]
            if not rest(life, state.reverb_level, ramps, oldest):
                continue
            _tick(state)
        block = min(end - at, TICK - (life[FRAME] & (TICK - 1)))
        run_network(state, left, right, at, block)
        life[FRAME] += block
        at += block
