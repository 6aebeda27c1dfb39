"""Four-stage envelopes: an attack to the peak, two moves to bend and sustain, and a release.

Falls are straight in decibels. Rises are straight in amplitude, or bend as the DX7's do, or anything between.
Falling lanes are advanced all at once by vector instructions; only those that rise, or change stage, need more.
"""

from __future__ import annotations

import math

import numpy as np

from textsynth_app.synth.compiling import compiled, inlined
from textsynth_app.synth.derive import DX7_RISE, OPERATOR_STRIDE, OUTPUT, amplitude
from textsynth_app.synth.parameters import OPERATOR_COUNT
from textsynth_app.synth.state import LANES, place

_F = np.float32
START, ATTACK, BEND, SUSTAIN, RELEASE = 0, 1, 2, 3, 4
_CURVE = place("operators.1.curve")
_RATE_SCALING = place("operators.1.rate_scaling")
_VELOCITY = place("operators.1.velocity")
_LEVEL, _END = place("operators.1.level"), place("operators.1.end")
_TREMOLO = place("operators.1.tremolo")
_BREAK_POINT = place("operators.1.break_point")

MIDDLE_C = _F(60.0)
VELOCITY_DB = 40.0  # what full velocity sensitivity takes from the softest key
_NOTHING = _F(1e-5)  # an amplitude, -100 dB, below which a fall to silence has arrived
# A rising envelope of the DX7 starts 8.3 doublings below full level, and its slope is the whole number of doublings
# between it and a point two doublings above full level (MSFA's wiki, Dx7Envelope).
_DX7_START = _F(2.0**-8.3)
_DX7_ABOVE = 2.0


@compiled
def prepare_envelopes(state, group, lane):
    """What a voice's key and velocity make of the operators' levels and rates: for a new voice, or turned knobs."""
    voice = group * LANES + lane
    note = state.note[voice]
    softness = (_F(1.0) - state.velocity[voice]) * _F(VELOCITY_DB)
    for operator in range(OPERATOR_COUNT):
        first = operator * OPERATOR_STRIDE
        current = state.current
        decibels = -softness * current[first + _VELOCITY]
        scaled = _key_scaling(current, first, note)
        if scaled != _F(0.0):
            # A key may make an operator louder, but never louder than 0 dB.
            decibels += min(scaled, -current[first + _LEVEL])
        state.key_level[group, operator, lane] = state.level[operator] * _F(10.0 ** (decibels / 20.0))
        scaling = current[first + _RATE_SCALING]
        rate = _F(1.0)
        if scaling != _F(0.0):
            rate = _F(2.0 ** (scaling * (note - MIDDLE_C) / 12.0))
        state.key_rate[group, operator, lane] = rate


@inlined
def _key_scaling(current, first, note):
    """Decibels that a key adds by its distance from the break point."""
    octaves = (note - current[first + _BREAK_POINT]) / _F(12.0)
    side = 0 if octaves < _F(0.0) else 1
    depth, curve = current[first + _BREAK_POINT + 1 + side], current[first + _BREAK_POINT + 3 + side]
    octaves = abs(octaves)
    # The curved kind: linear for two octaves, then doubling each octave, then linear (the DX7's table, rounded).
    steps = _F(4.0) * octaves
    if steps <= _F(8.0):
        bent = steps
    elif steps < _F(24.0):
        bent = _F(8.0 * 2.0 ** ((steps - 8.0) / 4.0))
    else:
        bent = _F(128.0) + _F(16.0) * (steps - _F(24.0))
    return depth * (octaves + curve * (bent / _F(32.0) - octaves))


@inlined
def _goal(state, operator, stage):
    """Amplitude that a stage moves to; what is heard directly ends in silence, so that every note ends."""
    if stage == RELEASE and state.current[operator * OPERATOR_STRIDE + OUTPUT] > _F(0.0):
        return _F(0.0)
    return state.envelope_goal[operator, stage]


@compiled
def enter_stage(state, group, operator, lane, stage):
    """Set an envelope moving from where it is to the goal of a stage, or of the next one if it is there already."""
    value = state.envelope[group, operator, lane]
    goal = _goal(state, operator, stage)
    while value == goal and stage < SUSTAIN:
        stage += 1
        goal = _goal(state, operator, stage)
    state.stage[group, operator, lane] = stage
    state.stage_goal[group, operator, lane] = goal
    # On the way to another stage, or rising, it is led step by step; else it falls to its floor and stays there.
    busy = 1 if stage < SUSTAIN or value < goal else 0
    state.busy_lanes[group, operator] += busy - state.busy[group, operator, lane]
    state.busy[group, operator, lane] = busy
    if busy:
        state.envelope_factor[group, operator, lane] = _F(1.0)
        state.envelope_floor[group, operator, lane] = _F(0.0)
    else:
        fall = state.envelope_fall[operator, stage] * state.key_rate[group, operator, lane]
        state.envelope_factor[group, operator, lane] = _F(2.0 ** (-fall))
        state.envelope_floor[group, operator, lane] = goal


@compiled
def follow_parameters(state, group, operator, lane):
    """Take over changed levels and times in the stage where an envelope is."""
    stage = state.stage[group, operator, lane]
    rested = state.envelope[group, operator, lane] == state.stage_goal[group, operator, lane]
    if rested and stage >= SUSTAIN:
        state.envelope[group, operator, lane] = _goal(state, operator, stage)
    enter_stage(state, group, operator, lane, stage)


@compiled
def start_envelope(state, group, operator, lane):
    """From the start level into the attack."""
    value = amplitude(state.target[operator * OPERATOR_STRIDE + _END])
    state.envelope[group, operator, lane] = value
    state.envelope_before[group, operator, lane] = value
    enter_stage(state, group, operator, lane, ATTACK)


@compiled
def advance_envelope(state, group, operator, lane, share):
    """Lead one envelope on by a share of a tick (1: a whole one)."""
    value = state.envelope[group, operator, lane]
    state.envelope_before[group, operator, lane] = value
    if state.busy[group, operator, lane] == 0:
        fallen = value * _F(math.pow(state.envelope_factor[group, operator, lane], share))
        state.envelope[group, operator, lane] = _settled(fallen, state.envelope_floor[group, operator, lane])
        return
    stage, goal = state.stage[group, operator, lane], state.stage_goal[group, operator, lane]
    rate = state.key_rate[group, operator, lane] * share
    if value < goal:
        curve = state.current[operator * OPERATOR_STRIDE + _CURVE]
        value = min(_risen(value, state.envelope_rise[operator, stage] * rate, curve), goal)
    else:
        value = _settled(value * _F(2.0 ** (-state.envelope_fall[operator, stage] * rate)), goal)
    state.envelope[group, operator, lane] = value
    if value == goal:
        enter_stage(state, group, operator, lane, min(stage + 1, SUSTAIN) if stage < SUSTAIN else stage)


@inlined
def _settled(value, floor):
    if value < _NOTHING:
        value = _F(0.0)
    return max(value, floor)


@inlined
def _risen(value, step, curve):
    """An amplitude `step` (a share of the whole rise) later: straight, as the DX7 does it, or between."""
    straight = value + step
    if curve == _F(0.0):
        return straight
    begin = max(value, _DX7_START)
    slope = math.floor(_DX7_ABOVE - math.log2(begin))
    bent = begin * _F(2.0 ** (DX7_RISE * step * max(slope, _DX7_ABOVE)))
    return straight + curve * (bent - straight)


@compiled
def aim_operator(state, group, operator, lane, per_frame):
    """Steps of one operator's gain and pitch towards where the coming frames end."""
    target = operator_increment(state, group, operator, lane)
    state.increment_step[group, operator, lane] = (target - state.increment[group, operator, lane]) * per_frame
    gain = _operator_gain(state, group, operator, lane, target)
    if gain == _F(0.0) and abs(state.gain[group, operator, lane]) < _F(1e-7):
        state.gain[group, operator, lane] = _F(0.0)
    state.gain_step[group, operator, lane] = (gain - state.gain[group, operator, lane]) * per_frame


@inlined
def operator_increment(state, group, operator, lane):
    """Turns a frame: by the key, at a fixed frequency, or between the two."""
    increment = state.lane_increment[group, lane] * state.ratio[operator]
    fixed = state.fixed[operator]
    if fixed > _F(0.0):
        increment = _F(math.pow(increment, _F(1.0) - fixed) * math.pow(state.fixed_increment[operator], fixed))
    return min(increment, _F(0.5))


@inlined
def _operator_gain(state, group, operator, lane, increment):
    # What would fold back at half the sample rate fades out in its last eighth.
    below = min((_F(0.5) - increment) * _F(16.0), _F(1.0))
    gain = state.envelope[group, operator, lane] * state.key_level[group, operator, lane] * below
    tremolo = state.current[operator * OPERATOR_STRIDE + _TREMOLO]
    if tremolo > _F(0.0):
        gain *= _F(10.0 ** (-2.0 * tremolo * state.tremolo[group, lane]))
    return gain


@compiled
def control_operators(state, group, per_frame):
    """All envelopes and pitches of a group, a whole tick on; leaves each lane's loudness for who ends voices."""
    loudness = state.loudness[group]
    for lane in range(LANES):
        loudness[lane] = _F(0.0)
    for operator in range(OPERATOR_COUNT):
        if state.operator_on[group, operator] == 0 and state.level[operator] == _F(0.0):
            # Nobody hears it, but its envelopes run on: turned up later, it comes in where it would be.
            _fall_lanes(state, group, operator)
            _lead_busy(state, group, operator, per_frame)
            continue
        scalar = state.fixed[operator] > _F(0.0) or state.current[operator * OPERATOR_STRIDE + _TREMOLO] > _F(0.0)
        if scalar:
            for lane in range(LANES):
                if state.active[group * LANES + lane] != 0:
                    advance_envelope(state, group, operator, lane, _F(1.0))
                    aim_operator(state, group, operator, lane, per_frame)
        else:
            _fall_lanes(state, group, operator)
            _aim_lanes(state, group, operator, per_frame)
            _lead_busy(state, group, operator, per_frame)
        audible = max(state.output[group, operator], state.output_now[operator])
        if audible > _F(0.0):
            envelope, level = state.envelope[group, operator], state.key_level[group, operator]
            busy = state.busy[group, operator]
            for lane in range(LANES):
                # Not the gain: what tremolo, or half the sample rate, holds down now will be heard again.
                rising = _F(1.0) if busy[lane] != 0 else _F(0.0)
                loudness[lane] = max(loudness[lane], max(envelope[lane] * level[lane] * audible, rising))


@compiled
def _fall_lanes(state, group, operator):
    """Every lane's envelope a tick on, as if all were falling."""
    envelope, before = state.envelope[group, operator], state.envelope_before[group, operator]
    factor, floor = state.envelope_factor[group, operator], state.envelope_floor[group, operator]
    for lane in range(LANES):
        value = envelope[lane]
        before[lane] = value
        value = value * factor[lane]
        envelope[lane] = max(value if value >= _NOTHING else _F(0.0), floor[lane])


@compiled
def _lead_busy(state, group, operator, per_frame):
    """Those that do not simply fall, one by one, from where they were."""
    if state.busy_lanes[group, operator] == 0:
        return
    for lane in range(LANES):
        if state.busy[group, operator, lane] != 0 and state.active[group * LANES + lane] != 0:
            state.envelope[group, operator, lane] = state.envelope_before[group, operator, lane]
            advance_envelope(state, group, operator, lane, _F(1.0))
            aim_operator(state, group, operator, lane, per_frame)


@compiled
def _aim_lanes(state, group, operator, per_frame):
    envelope, level = state.envelope[group, operator], state.key_level[group, operator]
    pitch = state.lane_increment[group]
    gain, gain_step = state.gain[group, operator], state.gain_step[group, operator]
    increment, increment_step = state.increment[group, operator], state.increment_step[group, operator]
    ratio = state.ratio[operator]
    for lane in range(LANES):
        target = min(pitch[lane] * ratio, _F(0.5))
        increment_step[lane] = (target - increment[lane]) * per_frame
        below = min((_F(0.5) - target) * _F(16.0), _F(1.0))
        aim = envelope[lane] * level[lane] * below
        now = gain[lane]
        now = now if aim > _F(0.0) or abs(now) >= _F(1e-7) else _F(0.0)
        gain[lane] = now
        gain_step[lane] = (aim - now) * per_frame
