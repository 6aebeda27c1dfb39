"""One voice: its start, its strokes, its release at the very frame, its end."""

from __future__ import annotations

import math

import numpy as np

from textsynth_app.synth.compiling import compiled, inlined
from textsynth_app.synth.envelope import (
    ATTACK,
    RELEASE,
    advance_envelope,
    aim_operator,
    enter_stage,
    operator_increment,
    prepare_envelopes,
    start_envelope,
)
from textsynth_app.synth.modulation import aim_lane, control_noise, control_voice, draw, wanted_root
from textsynth_app.synth.parameters import OPERATOR_COUNT
from textsynth_app.synth.shared_parameters import BURST_ENDLESS
from textsynth_app.synth.state import GROUPS, LANES, TICK, place

_F = np.float32
FREE, SOUNDING, ENDING = 0, 1, 2

_BURST_RATE, _BURST_COUNT = place("burst.rate"), place("burst.count")
_BURST_DUTY, _BURST_JITTER = place("burst.duty"), place("burst.jitter")
_PITCH_END = place("pitch.level4")
_RETRIGGER = (place("lfo.retrigger"), place("lfo2.retrigger"))
_GLIDE_TIME = place("glide.time")
_GOLDEN = (math.sqrt(5.0) - 1.0) / 2.0


@compiled
def start_voice(state, voice, key, note, velocity, glide_from, unison_index, unison_voices, span):
    """Begin a note on a silent lane, `span` frames before the next tick.

    What is asked once, at the start, is asked of the parameters' targets: a note struck while a new patch still glides
    in is a note of the new patch.
    """
    group, lane = voice // LANES, voice % LANES
    state.active[voice] = SOUNDING
    state.held[voice] = 1
    state.sustained[voice] = 0
    state.key[voice] = key
    state.note[voice] = note
    state.velocity[voice] = velocity
    state.root_at_start[voice] = wanted_root(state)
    state.started[voice] = state.notes_started
    state.seconds[voice] = state.stroke_seconds[voice] = _F(0.0)
    state.fade[voice] = _F(1.0)
    state.span[voice] = _F(span)
    state.unison_gain[voice] = _F(1.0 / math.sqrt(unison_voices))
    state.unison_place[voice] = _F(0.0)
    if unison_voices > 1:
        state.unison_place[voice] = _F(2.0 * unison_index / (unison_voices - 1) - 1.0)
        _spread(state)
    glide_towards(state, voice, glide_from)
    for source in range(4):
        state.key_expression_target[voice, source] = _F(0.0)
        state.key_expression[voice, source] = _F(0.0)
    scrambled = np.uint32((np.uint32(state.notes_started) * np.uint32(2654435761)) ^ state.seed)
    scrambled = np.uint32(scrambled + np.uint32(unison_index))
    scrambled = np.uint32((scrambled ^ (scrambled >> np.uint32(16))) * np.uint32(2246822519))
    state.noise_state[group, lane] = np.uint32(scrambled ^ (scrambled >> np.uint32(13)))
    for lfo in range(2):
        phase = _F(0.0)
        if state.target[_RETRIGGER[lfo]] < _F(0.5):
            # The clock is where it will be when the tick ends, and so far `control_voice` will lead on.
            phase = state.lfo_clock[lfo] - state.lfo_turn[lfo] * _F(span / TICK)
        state.lfo_phase[voice, lfo] = phase - _F(math.floor(phase))
        state.lfo_random[voice, lfo] = draw(state, group, lane)
    state.pitch_stage[voice] = ATTACK
    state.pitch_level[voice] = state.target[_PITCH_END]
    state.filter_stage[voice] = ATTACK
    state.filter_level[voice] = _F(0.0)
    _start_burst(state, voice, span)
    state.noise_envelope[voice] = _F(0.0)
    state.noise_stage[voice] = ATTACK
    state.noise_gain[group, lane] = _F(0.0)
    state.noise_memory[group, lane] = _F(0.0)
    state.filter_first[group, lane] = _F(0.0)
    state.filter_second[group, lane] = _F(0.0)
    state.tremolo[group, lane] = _F(0.0)
    control_voice(state, group, lane, span, True)
    prepare_envelopes(state, group, lane)
    per_frame = _F(1.0 / (span * state.oversampling))
    for operator in range(OPERATOR_COUNT):
        # Voices of a unison start as if at different times, or they would beat in step.
        offset = unison_index * _GOLDEN * state.ratio[operator]
        state.phase[group, operator, lane] = _F(offset - math.floor(offset))
        state.signal[group, operator, lane] = _F(0.0)
        state.signal_before[group, operator, lane] = _F(0.0)
        state.gain[group, operator, lane] = _F(0.0)
        start_envelope(state, group, operator, lane)
        advance_envelope(state, group, operator, lane, _F(span / TICK))
        aim_operator(state, group, operator, lane, per_frame)
        state.increment[group, operator, lane] = operator_increment(state, group, operator, lane)
        state.increment_step[group, operator, lane] = _F(0.0)
        if state.level[operator] > _F(0.0):
            state.operator_on[group, operator] = 1
    if state.noise_level > _F(0.0):
        state.noise_on[group] = 1
    state.group_voices[group] += 1
    state.voices += 1


@inlined
def _spread(state):
    """From now on both channels are computed; until now the right one was the left."""
    if state.spread == 0:
        state.spread = 1
        for group in range(GROUPS):
            for lane in range(LANES):
                state.right_gain[group, lane] = state.left_gain[group, lane]
                state.right_gain_step[group, lane] = state.left_gain_step[group, lane]


@compiled
def end_voice(state, voice):
    """Make a lane silent and free."""
    group, lane = voice // LANES, voice % LANES
    state.active[voice] = FREE
    state.held[voice] = 0
    state.sustained[voice] = 0
    for operator in range(OPERATOR_COUNT):
        state.envelope[group, operator, lane] = _F(0.0)
        state.envelope_floor[group, operator, lane] = _F(0.0)
        state.busy_lanes[group, operator] -= state.busy[group, operator, lane]
        state.busy[group, operator, lane] = 0
        state.gain[group, operator, lane] = _F(0.0)
        state.gain_step[group, operator, lane] = _F(0.0)
        state.increment_step[group, operator, lane] = _F(0.0)
        state.signal[group, operator, lane] = _F(0.0)
        state.signal_before[group, operator, lane] = _F(0.0)
    state.noise_gain[group, lane] = _F(0.0)
    state.noise_gain_step[group, lane] = _F(0.0)
    for steps in (state.left_gain_step, state.right_gain_step, state.index_scale_step, state.filter_gain_step):
        steps[group, lane] = _F(0.0)
    state.left_gain[group, lane] = _F(0.0)
    state.right_gain[group, lane] = _F(0.0)
    state.filter_first[group, lane] = _F(0.0)
    state.filter_second[group, lane] = _F(0.0)
    state.group_voices[group] -= 1
    state.voices -= 1


@compiled
def glide_towards(state, voice, glide_from):
    """Let a voice's pitch come from another note's in the glide time; NaN: no glide."""
    state.glide_left[voice] = _F(0.0)
    time = state.current[_GLIDE_TIME]
    if time > _F(0.0) and glide_from == glide_from:
        state.glide_left[voice] = glide_from - state.note[voice]
        state.glide_speed[voice] = abs(state.glide_left[voice]) / time


@compiled
def release_voice(state, voice, left):
    """Let go of a voice `left` frames before the next tick."""
    state.held[voice] = 0
    state.sustained[voice] = 0
    state.burst_left[voice] = 0
    if state.active[voice] == SOUNDING:
        _turn_envelopes(state, voice, RELEASE, left)


@compiled
def restart_voice(state, voice, left):
    """Strike a sounding voice again: its envelopes rise from where they are, its oscillators run on."""
    state.seconds[voice] = state.stroke_seconds[voice] = _F(0.0)
    for lfo in range(2):
        if state.target[_RETRIGGER[lfo]] >= _F(0.5):
            state.lfo_phase[voice, lfo] = _F(0.0)
            state.lfo_random[voice, lfo] = draw(state, voice // LANES, voice % LANES)
    _start_burst(state, voice, left)
    _turn_envelopes(state, voice, ATTACK, left)


@compiled
def _turn_envelopes(state, voice, stage, left):
    """Send a voice into another stage from where it is, `left` frames before the next tick."""
    group, lane = voice // LANES, voice % LANES
    passed = (state.span[voice] - _F(left)) / state.span[voice]
    for operator in range(OPERATOR_COUNT):
        before = state.envelope_before[group, operator, lane]
        state.envelope[group, operator, lane] = before + (state.envelope[group, operator, lane] - before) * passed
    before = state.noise_before[voice]
    state.noise_envelope[voice] = before + (state.noise_envelope[voice] - before) * passed
    _enter_stages(state, voice, stage)
    state.span[voice] = _F(left)
    per_frame = _F(1.0 / (left * state.oversampling))
    for operator in range(OPERATOR_COUNT):
        advance_envelope(state, group, operator, lane, _F(left / TICK))
        step = state.increment_step[group, operator, lane]
        aim_operator(state, group, operator, lane, per_frame)
        state.increment_step[group, operator, lane] = step
    control_noise(state, group, lane, left, per_frame)


@compiled
def _enter_stages(state, voice, stage):
    group, lane = voice // LANES, voice % LANES
    for operator in range(OPERATOR_COUNT):
        enter_stage(state, group, operator, lane, stage)
    state.noise_stage[voice] = stage
    state.filter_stage[voice] = stage
    state.pitch_stage[voice] = stage
    state.still[voice] = 0


@inlined
def _burst_period(state, voice):
    """Seconds from one stroke to the next: by the rate, and by chance as far as the jitter lets it."""
    chance = draw(state, voice // LANES, voice % LANES) * state.target[_BURST_JITTER]
    return _F(2.0 ** float(chance)) / _F(math.exp(state.target[_BURST_RATE]))


@compiled
def _start_burst(state, voice, span):
    """The first of a note's strokes, `span` frames before the next tick."""
    count = round(state.target[_BURST_COUNT])
    state.burst_left[voice] = 0
    state.burst_open[voice] = _F(np.inf)
    if count > 1:
        state.burst_left[voice] = (1 << 30) if count >= BURST_ENDLESS else count - 1
        period = _burst_period(state, voice)
        # The next tick takes a whole one from it, though only `span` frames have passed.
        ahead = _F((TICK - span) / state.sample_rate)
        state.burst_clock[voice] = period + ahead
        state.burst_open[voice] = period * state.target[_BURST_DUTY] + ahead


@compiled
def advance_burst(state, voice):
    """Let go of a stroke at its end, and start the next one when it is due; called when a tick begins."""
    elapsed = _F(TICK / state.sample_rate)
    state.burst_open[voice] -= elapsed
    state.burst_clock[voice] -= elapsed
    if state.burst_left[voice] > 0 and state.burst_clock[voice] <= _F(0.0):
        if state.burst_left[voice] < (1 << 30):
            state.burst_left[voice] -= 1
        period = _burst_period(state, voice)
        state.burst_clock[voice] += period
        state.burst_open[voice] = period * state.target[_BURST_DUTY]
        state.stroke_seconds[voice] = _F(0.0)
        _enter_stages(state, voice, ATTACK)
    elif state.burst_open[voice] <= _F(0.0):
        state.burst_open[voice] = _F(np.inf)
        _enter_stages(state, voice, RELEASE)


@compiled
def fade_out(state, voice):
    """Take a voice that can no longer be heard to exact silence in the coming tick."""
    state.active[voice] = ENDING
    per_frame = _F(1.0 / (TICK * state.oversampling))
    aim_lane(state, voice // LANES, voice % LANES, _F(0.0), per_frame, False)
