"""The control tick, once every TICK frames: what envelopes, modulation and gliding parameters ask of the samples.

Each value is computed for the end of the tick, and reached in a straight line from where it is: nothing ever jumps.
"""

from __future__ import annotations

import math

import numpy as np

from textsynth_app.synth.compiling import compiled
from textsynth_app.synth.derive import derive, glide
from textsynth_app.synth.envelope import control_operators, follow_parameters, prepare_envelopes
from textsynth_app.synth.kernel import next_random, white
from textsynth_app.synth.modulation import control_voice, run_on
from textsynth_app.synth.notes import start_waiting
from textsynth_app.synth.parameters import OPERATOR_COUNT
from textsynth_app.synth.state import GROUPS, LANES, TICK
from textsynth_app.synth.voice import ENDING, FREE, SOUNDING, advance_burst, end_voice, fade_out

_F = np.float32
_INAUDIBLE = _F(3e-5)  # -90 dB: a voice whose every part is below has ended


@compiled
def tick(state):
    """Set every step for the coming TICK frames."""
    gliding = state.gliding != 0
    if gliding:
        glide(state)
        derive(state, False)
    _smooth_expression(state)
    for lfo in range(2):
        turned = state.lfo_clock[lfo] + state.lfo_turn[lfo]
        if turned >= _F(1.0):
            turned -= _F(math.floor(turned))
            state.lfo_clock_state = next_random(state.lfo_clock_state)
            state.lfo_clock_random[lfo] = white(state.lfo_clock_state)
        state.lfo_clock[lfo] = turned
    _fade_filter(state)
    for group in range(GROUPS):
        if state.group_voices[group] > 0:
            _control_group(state, group, gliding)
    if state.voices == 0:
        state.spread = 0
        if state.filter_wanted == 0:
            state.filter_on = 0


@compiled
def _smooth_expression(state):
    moving = 0
    for source in range(4):
        distance = state.expression_target[source] - state.expression[source]
        if abs(distance) > _F(1e-4):
            state.expression[source] += state.glide * distance
            moving = 1
        elif distance != _F(0.0):
            state.expression[source] = state.expression_target[source]
            moving = 1
    state.expression_moving = moving


@compiled
def _fade_filter(state):
    """A filter switched on under sounding notes is wholly there at the end of the tick."""
    now = state.filter_wet_now
    state.filter_wet_step = (_F(1.0) - now) * _F(1.0 / (TICK * state.oversampling))
    for group in range(GROUPS):
        state.filter_wet[group] = now
    state.filter_wet_now = _F(1.0)


@compiled
def _control_group(state, group, gliding):
    span = np.int64(TICK)
    per_frame = _F(1.0 / (TICK * state.oversampling))
    for lane in range(LANES):
        voice = group * LANES + lane
        if state.active[voice] == FREE:
            continue
        if state.active[voice] == ENDING or state.fade[voice] <= _F(0.0):
            end_voice(state, voice)
            continue
        state.span[voice] = _F(TICK)
        if state.burst_left[voice] > 0 or state.burst_open[voice] < _F(np.inf):
            advance_burst(state, voice)
        if gliding:
            prepare_envelopes(state, group, lane)
            for operator in range(OPERATOR_COUNT):
                follow_parameters(state, group, operator, lane)
        if gliding or state.modulated != 0 or state.expression_moving != 0 or state.still[voice] == 0:
            control_voice(state, group, lane, span, False)
        elif state.still[voice] == 1:
            _stand_still(state, group, lane)
    run_on(state, group)
    control_operators(state, group, per_frame)
    for lane in range(LANES):
        voice = group * LANES + lane
        if state.active[voice] == SOUNDING:
            _end_if_inaudible(state, group, lane)
        elif state.active[voice] == FREE and state.waiting[voice] != 0:
            start_waiting(state, voice, span)
    _switch_off(state, group)


@compiled
def _stand_still(state, group, lane):
    """Nothing moves this voice: its lines end where they arrived."""
    state.still[group * LANES + lane] = 2
    for steps in (
        state.left_gain_step,
        state.right_gain_step,
        state.index_scale_step,
        state.filter_gain_step,
        state.noise_gain_step,
    ):
        steps[group, lane] = _F(0.0)


@compiled
def _end_if_inaudible(state, group, lane):
    voice = group * LANES + lane
    frames = _F(TICK * state.oversampling)
    noise = state.noise_gain[group, lane] + state.noise_gain_step[group, lane] * frames
    heard = max(state.loudness[group, lane], noise)
    if state.filter_on != 0:
        # A resonant filter rings on when nothing drives it any more.
        heard = max(heard, abs(state.filter_first[group, lane]), abs(state.filter_second[group, lane]))
    if heard < _INAUDIBLE and state.burst_left[voice] == 0:
        # Noise that has hardly begun to rise is not noise that has ended.
        if state.noise_level > _F(0.0) and state.noise_stage[voice] == 1:
            return
        fade_out(state, voice)


@compiled
def _switch_off(state, group):
    """What nobody hears costs nothing."""
    voices = state.group_voices[group] > 0
    noise = state.noise_level > _F(0.0) and voices
    for lane in range(LANES):
        noise = noise or state.noise_gain[group, lane] != _F(0.0)
    state.noise_on[group] = 1 if noise and voices else 0
    for operator in range(OPERATOR_COUNT):
        on = state.level[operator] > _F(0.0) and voices
        if not on:
            for lane in range(LANES):
                on = on or state.gain[group, operator, lane] != _F(0.0)
                on = on or state.gain_step[group, operator, lane] != _F(0.0)
            if not on and state.operator_on[group, operator] != 0:
                for lane in range(LANES):
                    state.signal[group, operator, lane] = _F(0.0)
                    state.signal_before[group, operator, lane] = _F(0.0)
        state.operator_on[group, operator] = 1 if on else 0
