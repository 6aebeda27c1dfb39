"""One voice: its start, its end, and where its envelopes, modulation and filter go in the coming tick."""

from __future__ import annotations

import math

import numpy as np

from textsynth_app.synth.compiling import compiled, inlined
from textsynth_app.synth.derive import OPERATOR_STRIDE
from textsynth_app.synth.kernel import next_random, sine, white
from textsynth_app.synth.parameters import OPERATOR_COUNT
from textsynth_app.synth.state import TICK, place

_F = np.float32
DONE, ATTACK, DECAY, RELEASE = 0, 1, 2, 3
FREE, SOUNDING, ENDING = 0, 1, 2

_OUTPUT = place("operators.1.output")
_FILTER = place("filter.cutoff")
_PITCH_ENVELOPE, _PITCH_DECAY = place("pitch.envelope"), place("pitch.decay")
_LFO = place("lfo.rate")
_ROOT = place("root.frequency")

_INAUDIBLE = _F(3e-5)  # -90 dB: a voice whose every part is below has ended
_STEAL_FADE = _F(0.25)  # a tick: a stolen voice is silent after four, 2.7 ms at 48 kHz
_VELOCITY_DB = 40.0  # what full velocity sensitivity takes from the softest key
_NOISE_VELOCITY = 0.3


@compiled
def start_voice(state, lane, note, velocity, span):
    """Begin a note on a silent lane, `span` frames before the next tick."""
    state.active[lane] = SOUNDING
    state.held[lane] = 1
    state.note[lane] = note
    state.velocity[lane] = velocity
    state.root_at_start[lane] = _root_note(state)
    state.notes_started += 1
    state.started[lane] = state.notes_started
    state.seconds[lane] = _F(0.0)
    state.fade[lane] = _F(1.0)
    state.lfo_phase[lane] = _F(0.0)
    scrambled = np.uint32((np.uint32(state.notes_started) * np.uint32(2654435761)) ^ state.seed)
    scrambled = np.uint32((scrambled ^ (scrambled >> np.uint32(16))) * np.uint32(2246822519))
    state.noise_state[lane] = np.uint32(scrambled ^ (scrambled >> np.uint32(13)))
    state.lfo_random[lane] = _draw(state, lane)
    for operator in range(OPERATOR_COUNT):
        state.envelope[operator, lane] = _F(0.0)
        state.stage[operator, lane] = ATTACK
        state.phase[operator, lane] = _F(0.0)
        state.signal[operator, lane] = _F(0.0)
        state.signal_before[operator, lane] = _F(0.0)
        state.gain[operator, lane] = _F(0.0)
    state.noise_envelope[lane] = _F(0.0)
    state.noise_stage[lane] = ATTACK
    state.noise_gain[lane] = _F(0.0)
    state.noise_memory[lane] = _F(0.0)
    state.filter_first[lane] = _F(0.0)
    state.filter_second[lane] = _F(0.0)
    control_voice(state, lane, span, True)
    for operator in range(OPERATOR_COUNT):
        if state.level[operator] > _F(0.0):
            state.operator_on[operator] = 1
    if state.noise_level > _F(0.0):
        state.noise_on = 1
    state.voices += 1


@compiled
def end_voice(state, lane):
    """Make a lane silent and free."""
    state.active[lane] = FREE
    state.held[lane] = 0
    for operator in range(OPERATOR_COUNT):
        state.gain[operator, lane] = _F(0.0)
        state.gain_step[operator, lane] = _F(0.0)
        state.increment_step[operator, lane] = _F(0.0)
        state.signal[operator, lane] = _F(0.0)
        state.signal_before[operator, lane] = _F(0.0)
    state.noise_gain[lane] = _F(0.0)
    state.noise_gain_step[lane] = _F(0.0)
    state.lane_gain[lane] = _F(0.0)
    state.lane_gain_step[lane] = _F(0.0)
    state.index_scale_step[lane] = _F(0.0)
    state.filter_gain_step[lane] = _F(0.0)
    state.filter_first[lane] = _F(0.0)
    state.filter_second[lane] = _F(0.0)


@inlined
def _root_note(state):
    return _F(69.0 + 12.0 / math.log(2.0) * (state.current[_ROOT] - math.log(440.0)))


@inlined
def _draw(state, lane):
    """A random number in -1..1 from the lane's own generator."""
    drawn = next_random(state.noise_state[lane])
    state.noise_state[lane] = drawn
    return white(drawn)


@compiled
def control_voice(state, lane, span, fresh):
    """Steps of one voice for the coming `span` frames; a fresh one starts at its pitch instead of gliding there."""
    current, rate = state.current, state.sample_rate
    per_frame = _F(1.0 / span)
    elapsed = span / rate
    state.seconds[lane] += _F(elapsed)
    seconds = state.seconds[lane]
    lfo = _advance_lfo(state, lane, elapsed)
    depth = _F(1.0)
    if current[_LFO + 2] > _F(0.0):
        depth = min(seconds / current[_LFO + 2], _F(1.0))
    lfo *= depth

    semitones = state.note[lane] - _F(69.0) + _root_note(state) - state.root_at_start[lane]
    if current[_PITCH_ENVELOPE] != _F(0.0):
        semitones += current[_PITCH_ENVELOPE] * math.exp(-seconds / math.exp(current[_PITCH_DECAY]))
    semitones += lfo * current[_LFO + 3] * _F(0.01)
    increment = 440.0 / rate * 2.0 ** (semitones / 12.0)

    loudest = _F(0.0)
    attacking = False
    softness = (_F(1.0) - state.velocity[lane]) * _F(_VELOCITY_DB / 20.0)
    for operator in range(OPERATOR_COUNT):
        target = min(_F(increment * state.ratio[operator]), _F(0.5))
        if fresh:
            state.increment[operator, lane] = target
        state.increment_step[operator, lane] = (target - state.increment[operator, lane]) * per_frame
        envelope, stage = _advance_envelope(
            state.envelope[operator, lane],
            state.stage[operator, lane],
            state.held[lane],
            state.attack_step[operator] * _F(span / TICK),
            state.decay_factor[operator],
            state.sustain[operator],
            state.release_factor[operator],
        )
        state.envelope[operator, lane] = envelope
        state.stage[operator, lane] = stage
        gain = _F(0.0)
        if state.level[operator] > _F(0.0):
            # What would fold back at half the sample rate fades out in its last eighth.
            below = min((_F(0.5) - target) * _F(16.0), _F(1.0))
            if fresh or state.gliding != 0:
                state.softened[operator, lane] = _F(10.0 ** (-softness * state.velocity_sensitivity[operator]))
            gain = envelope * state.level[operator] * state.softened[operator, lane] * below
            audible = max(state.output[operator], current[operator * OPERATOR_STRIDE + _OUTPUT])
            loudest = max(loudest, gain * audible)
            attacking = attacking or (stage == ATTACK and audible > _F(0.0))
        state.gain_step[operator, lane] = (gain - state.gain[operator, lane]) * per_frame
        if gain == _F(0.0) and abs(state.gain[operator, lane]) < _F(1e-7):
            state.gain[operator, lane] = _F(0.0)
            state.gain_step[operator, lane] = _F(0.0)

    noise, stage = _advance_envelope(
        state.noise_envelope[lane],
        state.noise_stage[lane],
        state.held[lane],
        state.noise_attack_step * _F(span / TICK),
        state.noise_decay_factor,
        state.noise_sustain,
        state.noise_release_factor,
    )
    state.noise_envelope[lane] = noise
    state.noise_stage[lane] = stage
    if state.noise_level > _F(0.0):
        noise *= state.noise_level * _F(10.0 ** (-softness * _F(_NOISE_VELOCITY)))
    else:
        noise = _F(0.0)
    loudest = max(loudest, noise)
    attacking = attacking or (stage == ATTACK and state.noise_level > _F(0.0))
    state.noise_gain_step[lane] = (noise - state.noise_gain[lane]) * per_frame
    if noise == _F(0.0) and abs(state.noise_gain[lane]) < _F(1e-7):
        state.noise_gain[lane] = _F(0.0)
        state.noise_gain_step[lane] = _F(0.0)

    if state.filter_on != 0:
        _control_filter(state, lane, lfo, seconds, span, fresh)
    dip = (depth - lfo) * _F(0.5)
    scale = _F(1.0) - current[_LFO + 5] * dip
    gain = _F(1.0) - current[_LFO + 4] * dip
    if loudest < _INAUDIBLE and not attacking:
        state.active[lane] = ENDING
        gain = _F(0.0)
    if state.waiting[lane] != 0:
        state.fade[lane] -= _STEAL_FADE
        gain *= max(state.fade[lane], _F(0.0))
    if fresh:
        state.index_scale[lane] = scale
        state.lane_gain[lane] = gain
    state.index_scale_step[lane] = (scale - state.index_scale[lane]) * per_frame
    state.lane_gain_step[lane] = (gain - state.lane_gain[lane]) * per_frame


@inlined
def _advance_envelope(value, stage, held, rise, decay, sustain, release):
    """Value and stage of an envelope a tick later: linear attack, then falls of so many dB a second."""
    if held == 0 and stage != DONE:
        stage = RELEASE
    if stage == ATTACK:
        value += rise
        if value >= _F(1.0):
            value = _F(1.0)
            stage = DECAY
    elif stage == DECAY:
        value = max(value * decay, sustain)
        if value < _F(1e-5):
            value = _F(0.0)
    else:
        value *= release
        if value < _F(1e-5):
            value = _F(0.0)
            stage = DONE
    return value, stage


@compiled
def _advance_lfo(state, lane, elapsed):
    """The oscillator's value in -1..1 after `elapsed` seconds, its shape blended between neighbours."""
    phase = state.lfo_phase[lane] + _F(math.exp(state.current[_LFO]) * elapsed)
    if phase >= _F(1.0):
        phase -= np.floor(phase)
        state.lfo_random[lane] = _draw(state, lane)
    state.lfo_phase[lane] = phase
    shape = state.current[_LFO + 1]
    lower = min(int(shape), 3)
    blend = shape - _F(lower)
    first = _shape_value(lower, phase, state.lfo_random[lane])
    return first + blend * (_shape_value(lower + 1, phase, state.lfo_random[lane]) - first)


@inlined
def _shape_value(shape, phase, random):
    if shape == 0:
        return sine(phase)
    if shape == 1:
        return _F(1.0) - _F(4.0) * abs(phase + _F(0.25) - np.floor(phase + _F(0.25)) - _F(0.5))
    if shape == 2:
        return _F(1.0) - _F(2.0) * phase
    if shape == 3:
        return _F(1.0) if phase < _F(0.5) else _F(-1.0)
    return random


@compiled
def _control_filter(state, lane, lfo, seconds, span, fresh):
    current = state.current
    octaves = current[_FILTER + 4] * math.exp(-seconds / math.exp(current[_FILTER + 5]))
    octaves += lfo * current[_LFO + 6]
    octaves += current[_FILTER + 3] * (state.note[lane] - state.root_at_start[lane]) / _F(12.0)
    hertz = math.exp(current[_FILTER]) * 2.0**octaves
    limited = min(max(hertz, 10.0), 0.45 * state.sample_rate)
    target = _F(math.tan(math.pi * limited / state.sample_rate))
    if fresh:
        state.filter_gain[lane] = target
    state.filter_gain_step[lane] = (target - state.filter_gain[lane]) * _F(1.0 / span)
