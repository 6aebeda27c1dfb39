"""What moves a whole voice in the coming tick: pitch, index, loudness and place, noise and filter."""

from __future__ import annotations

import math

import numpy as np

from textsynth_app.synth.compiling import compiled, inlined
from textsynth_app.synth.envelope import ATTACK, BEND, RELEASE, SUSTAIN, VELOCITY_DB
from textsynth_app.synth.kernel import next_random, sine, white
from textsynth_app.synth.state import LANES, TICK, place

_F = np.float32
_PITCH_ENVELOPE, _PITCH_DECAY = place("pitch.envelope"), place("pitch.decay")
_PITCH_LEVEL, _PITCH_TIME = place("pitch.level1"), place("pitch.time1")
_ROOT = place("root.frequency")
_LFO = (place("lfo.rate"), place("lfo2.rate"))
# Places after the rate.
_SHAPE, _FADE, _TO_PITCH, _TO_AMPLITUDE, _TO_INDEX, _TO_CUTOFF, _DELAY, _RETRIGGER = 1, 2, 3, 4, 5, 6, 7, 8
_CUTOFF, _TRACKING = place("filter.cutoff"), place("filter.tracking")
_FILTER_ENVELOPE, _FILTER_ATTACK, _FILTER_SUSTAIN = (
    place("filter.envelope"),
    place("filter.attack"),
    place("filter.sustain"),
)
_FILTER_VELOCITY = place("filter.velocity")
_NOISE_VELOCITY = place("noise.velocity")
_UNISON_DETUNE, _UNISON_WIDTH = place("unison.detune"), place("unison.width")
# Wheel, pressure and timbre, in this order; each moves vibrato, index, cutoff and level.
_SOURCES = (place("wheel.vibrato"), place("pressure.vibrato"), place("timbre.vibrato"))
_TURN = _F(1.0 / (2.0 * np.pi))
_STEAL_SECONDS = 0.0026  # in which a stolen voice falls silent: four ticks at 48 kHz


@inlined
def root_note(state):
    """MIDI number of the patch's root, with its fraction."""
    return _F(69.0 + 12.0 / math.log(2.0) * (state.current[_ROOT] - math.log(440.0)))


@inlined
def wanted_root(state):
    """MIDI number of the root that the patch has, or is gliding to."""
    return _F(69.0 + 12.0 / math.log(2.0) * (state.target[_ROOT] - math.log(440.0)))


@inlined
def draw(state, group, lane):
    """A random number in -1..1 from the lane's own generator."""
    drawn = next_random(state.noise_state[group, lane])
    state.noise_state[group, lane] = drawn
    return white(drawn)


@compiled
def control_voice(state, group, lane, span, fresh):
    """Steps of one voice for the coming `span` frames; a fresh one starts at its values instead of gliding there."""
    voice = group * LANES + lane
    current = state.current
    share = _F(span / TICK)
    elapsed = span / state.sample_rate
    per_frame = _F(1.0 / (span * state.oversampling))
    moving = _smooth_expression(state, voice)
    _advance_clocks(state, voice, share)

    vibrato, index, octaves, missing = _F(0.0), _F(1.0), _F(0.0), _F(0.0)
    for source in range(3):
        amount = min(state.expression[source + 1] + state.key_expression[voice, source + 1], _F(1.0))
        routes = _SOURCES[source]
        vibrato += amount * current[routes]
        index += amount * current[routes + 1]
        octaves += amount * current[routes + 2]
        missing += (_F(1.0) - amount) * current[routes + 3]
    semitones = state.expression[0] + state.key_expression[voice, 0]
    gain = _F(1.0)
    if missing > _F(0.0):
        gain = _F(10.0 ** (-missing / 20.0))
    for lfo in range(2):
        first = _LFO[lfo]
        swing = current[first + _TO_PITCH] + (vibrato if lfo == 0 else _F(0.0))
        if state.lfo_used[lfo] != 0 or swing > _F(0.0):
            moving = True
            depth = _lfo_depth(state.seconds[voice], current[first + _DELAY], current[first + _FADE])
            value = _lfo_value(state, voice, lfo) * depth
            dip = (depth - value) * _F(0.5)
            semitones += value * swing * _F(0.01)
            gain *= _F(1.0) - current[first + _TO_AMPLITUDE] * dip
            index *= _F(1.0) - current[first + _TO_INDEX] * dip
            octaves += value * current[first + _TO_CUTOFF]
            if lfo == 0:
                state.tremolo[group, lane] = dip
    semitones += _advance_pitch(state, voice, elapsed)
    moving = moving or state.glide_left[voice] != _F(0.0)
    moving = moving or state.pitch_level[voice] != current[_PITCH_LEVEL + state.pitch_stage[voice] - 1]
    _set_pitch(state, group, lane, semitones)
    control_noise(state, group, lane, span, per_frame)
    moving = moving or state.noise_gain_step[group, lane] != _F(0.0)
    sweep = _advance_filter_envelope(state, voice, share)
    if state.filter_on != 0:
        _control_filter(state, group, lane, octaves + current[_FILTER_ENVELOPE] * sweep, per_frame, fresh)

    if state.waiting[voice] != 0:
        moving = True
        state.fade[voice] -= _F(elapsed / _STEAL_SECONDS)
        gain *= max(state.fade[voice], _F(0.0))
    index = max(index, _F(0.0)) * _TURN
    if fresh:
        state.index_scale[group, lane] = index
    state.index_scale_step[group, lane] = (index - state.index_scale[group, lane]) * per_frame
    aim_lane(state, group, lane, gain, per_frame, fresh)
    state.still[voice] = 0 if moving or fresh else 1


@inlined
def _smooth_expression(state, voice):
    """Glide to the wheels of this key alone; whether they still move."""
    moving = state.expression_moving != 0
    for source in range(4):
        target = state.key_expression_target[voice, source]
        distance = target - state.key_expression[voice, source]
        if abs(distance) > _F(1e-4):
            state.key_expression[voice, source] += state.glide * distance
            moving = True
        else:
            state.key_expression[voice, source] = target
    return moving


@compiled
def aim_lane(state, group, lane, gain, per_frame, fresh):
    """Steps of a voice's loudness left and right; its place is that of its unison voice."""
    voice = group * LANES + lane
    pan = state.unison_place[voice] * state.current[_UNISON_WIDTH]
    left = right = gain * state.unison_gain[voice]
    if pan != _F(0.0):
        # Constant power: 1 and 1 in the middle, the square root of 2 at a side.
        angle = (float(pan) + 1.0) * math.pi / 4.0
        left *= _F(math.sqrt(2.0) * math.cos(angle))
        right *= _F(math.sqrt(2.0) * math.sin(angle))
    if fresh:
        state.left_gain[group, lane] = left
        state.right_gain[group, lane] = right
    state.left_gain_step[group, lane] = (left - state.left_gain[group, lane]) * per_frame
    state.right_gain_step[group, lane] = (right - state.right_gain[group, lane]) * per_frame


@inlined
def _set_pitch(state, group, lane, semitones):
    voice = group * LANES + lane
    semitones += state.note[voice] - _F(69.0)
    if state.root_at_start[voice] != wanted_root(state):
        # The root has moved since the key went down; before it does, a note has its own pitch.
        semitones += root_note(state) - state.root_at_start[voice]
    semitones += state.glide_left[voice]
    semitones += state.unison_place[voice] * state.current[_UNISON_DETUNE] * _F(0.005)
    state.lane_increment[group, lane] = _F(440.0 / state.voice_rate * 2.0 ** (semitones / 12.0))


@compiled
def _advance_pitch(state, voice, elapsed):
    """Semitones of the pitch envelopes; a glide comes nearer."""
    left = state.glide_left[voice]
    if left != _F(0.0):
        step = state.glide_speed[voice] * _F(elapsed)
        state.glide_left[voice] = max(left - step, _F(0.0)) if left > _F(0.0) else min(left + step, _F(0.0))
    current = state.current
    semitones = _F(0.0)
    depth = current[_PITCH_ENVELOPE]
    if depth != _F(0.0):
        semitones += depth * _F(math.exp(-state.stroke_seconds[voice] / math.exp(current[_PITCH_DECAY])))
    stage = state.pitch_stage[voice]
    goal = current[_PITCH_LEVEL + stage - 1]
    step = _F(12.0 * elapsed / math.exp(current[_PITCH_TIME + stage - 1]))
    level = state.pitch_level[voice]
    level = min(level + step, goal) if level < goal else max(level - step, goal)
    state.pitch_level[voice] = level
    if level == goal and stage < SUSTAIN:
        state.pitch_stage[voice] = stage + 1
    return semitones + level


@inlined
def _lfo_depth(seconds, delay, fade):
    """Share of an LFO's effect so long after its note began."""
    if seconds < delay:
        return _F(0.0)
    if fade > _F(0.0):
        return min((seconds - delay) / fade, _F(1.0))
    return _F(1.0)


@compiled
def _lfo_value(state, voice, lfo):
    """The oscillator's value in -1..1, its shape blended between neighbours."""
    phase = state.lfo_phase[voice, lfo]
    shape = state.current[_LFO[lfo] + _SHAPE]
    lower = min(int(shape), 3)
    blend = shape - _F(lower)
    # Running free it is one oscillator: all notes have its random values, too.
    free = state.current[_LFO[lfo] + _RETRIGGER] < _F(0.5)
    random = state.lfo_clock_random[lfo] if free else state.lfo_random[voice, lfo]
    value = _shape_value(lower, phase, random)
    return value + blend * (_shape_value(lower + 1, phase, random) - value)


@inlined
def _shape_value(shape, phase, random):
    if shape == 0:
        return sine(phase, _F(1.0))
    if shape == 1:
        return _F(1.0) - _F(4.0) * abs(phase + _F(0.25) - np.floor(phase + _F(0.25)) - _F(0.5))
    if shape == 2:
        return _F(1.0) - _F(2.0) * phase
    if shape == 3:
        return _F(1.0) if phase < _F(0.5) else _F(-1.0)
    return random


@compiled
def control_noise(state, group, lane, span, per_frame):
    """The noise's envelope and gain: linear attack, then falls of so many dB a second."""
    voice = group * LANES + lane
    gain = _F(0.0)
    value = _advance_noise_envelope(state, voice, _F(span / TICK))
    if state.noise_level > _F(0.0):
        softness = (_F(1.0) - state.velocity[voice]) * state.current[_NOISE_VELOCITY]
        gain = value * state.noise_level * _F(10.0 ** (softness * _F(-VELOCITY_DB / 20.0)))
    elif abs(state.noise_gain[group, lane]) < _F(1e-7):
        state.noise_gain[group, lane] = _F(0.0)
    state.noise_gain_step[group, lane] = (gain - state.noise_gain[group, lane]) * per_frame


@inlined
def _advance_noise_envelope(state, voice, share):
    """Amplitude of the noise's envelope a share of a tick on."""
    value, stage = state.noise_envelope[voice], state.noise_stage[voice]
    state.noise_before[voice] = value
    if stage == ATTACK:
        value += state.noise_attack_step * share
        if value >= _F(1.0):
            value = _F(1.0)
            state.noise_stage[voice] = BEND
    else:
        factor = state.noise_release_factor if stage == RELEASE else state.noise_decay_factor
        value *= factor if share == _F(1.0) else _F(math.pow(factor, share))
        if stage != RELEASE:
            value = max(value, state.noise_sustain)
        if value < _F(1e-5):
            value = _F(0.0)
    state.noise_envelope[voice] = value
    return value


@compiled
def _control_filter(state, group, lane, octaves, per_frame, fresh):
    voice = group * LANES + lane
    current = state.current
    octaves += current[_TRACKING] * (state.note[voice] - state.root_at_start[voice]) / _F(12.0)
    octaves -= current[_FILTER_VELOCITY] * (_F(1.0) - state.velocity[voice])
    hertz = math.exp(current[_CUTOFF]) * 2.0**octaves
    limited = min(max(hertz, 10.0), 0.45 * state.voice_rate)
    target = _F(math.tan(math.pi * limited / state.voice_rate))
    if fresh:
        state.filter_gain[group, lane] = target
    state.filter_gain_step[group, lane] = (target - state.filter_gain[group, lane]) * per_frame


@inlined
def _advance_filter_envelope(state, voice, share):
    """Level 0 to 1 of the filter's envelope, a share of a tick on: a straight rise, then falls by e in each time."""
    level, stage = state.filter_level[voice], state.filter_stage[voice]
    if stage == ATTACK:
        level += share * _F(TICK / state.sample_rate) / max(state.current[_FILTER_ATTACK], _F(1e-6))
        if level >= _F(1.0):
            level = _F(1.0)
            state.filter_stage[voice] = BEND
    else:
        released = stage == RELEASE
        goal = _F(0.0) if released else state.current[_FILTER_SUSTAIN]
        factor = state.filter_release_factor if released else state.filter_decay_factor
        level = goal + (level - goal) * (factor if share == _F(1.0) else _F(math.pow(factor, share)))
    state.filter_level[voice] = level
    return level


@inlined
def _advance_clocks(state, voice, share):
    """A voice's time and oscillators a share of a tick on."""
    elapsed = share * _F(TICK / state.sample_rate)
    state.seconds[voice] += elapsed
    state.stroke_seconds[voice] += elapsed
    for lfo in range(2):
        phase = state.lfo_phase[voice, lfo] + state.lfo_turn[lfo] * share
        if phase >= _F(1.0):
            phase -= np.floor(phase)
            state.lfo_random[voice, lfo] = draw(state, voice // LANES, voice % LANES)
        state.lfo_phase[voice, lfo] = phase


@compiled
def run_on(state, group):
    """Lead on what no one hears of the voices that stand still: turned up later, it comes in where it would be."""
    for lane in range(LANES):
        voice = group * LANES + lane
        if state.active[voice] != 0 and state.still[voice] == 2:
            _advance_clocks(state, voice, _F(1.0))
            _advance_noise_envelope(state, voice, _F(1.0))
            _advance_filter_envelope(state, voice, _F(1.0))
