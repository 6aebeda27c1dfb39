"""From parameters to what a tick needs: gliding values, amplitudes, factors, weights."""

from __future__ import annotations

import math

import numpy as np

from textsynth_app.synth.compiling import compiled, inlined
from textsynth_app.synth.effects.chain import derive_effects
from textsynth_app.synth.parameters import OPERATOR_COUNT, SILENCE_DB, VOICE
from textsynth_app.synth.state import GROUPS, LANES, TICK, place

_F = np.float32
OPERATOR_STRIDE = place("operators.2.ratio") - place("operators.1.ratio")
OUTPUT = place("operators.1.output")
_LEVEL, _ON = place("operators.1.level"), place("operators.1.on")
_FIXED, _FREQUENCY = place("operators.1.fixed"), place("operators.1.frequency")
_ATTACK, _DECAY, _RELEASE = (
    place("operators.1.attack"),
    place("operators.1.decay"),
    place("operators.1.release"),
)
_PEAK, _BEND, _SUSTAIN, _END = (
    place("operators.1.peak"),
    place("operators.1.bend"),
    place("operators.1.sustain"),
    place("operators.1.end"),
)
_BEND_TIME = place("operators.1.bend_time")
_MATRIX = place("matrix.1.1")
_NOISE = place("noise.level")
_CUTOFF, _RESONANCE, _MODE = place("filter.cutoff"), place("filter.resonance"), place("filter.mode")
_FILTER_ENVELOPE, _FILTER_VELOCITY = place("filter.envelope"), place("filter.velocity")
_FILTER_DECAY, _FILTER_RELEASE = place("filter.decay"), place("filter.release")
_LFO_RATE = (place("lfo.rate"), place("lfo2.rate"))
_LFO_PITCH = (place("lfo.pitch"), place("lfo2.pitch"))
_PITCH_LEVEL = place("pitch.level1")
_PITCH_ENVELOPE = place("pitch.envelope")
_BURST_COUNT = place("burst.count")
_CUTOFFS = (place("wheel.cutoff"), place("pressure.cutoff"), place("timbre.cutoff"))
_TREMOLO = place("operators.1.tremolo")
_MASTER = place("master.level")
_PARAMETERS = len(VOICE)

_SILENCE = _F(10.0 ** (SILENCE_DB / 20.0))
_SIXTY_DB = math.log(1000.0)
_SIXTY_DB_DOUBLINGS = math.log2(1000.0)
# Doublings at unit slope that a DX7's whole rise takes: its slope is 10 below the first, then 9, 8, ... down to 2
# (MSFA's wiki, Dx7Envelope).
DX7_RISE = 0.3 / 10.0 + sum(1.0 / slope for slope in range(2, 10))
RISE_SHARE = DX7_RISE / _SIXTY_DB_DOUBLINGS  # of the time that a fall by 60 dB takes at the same rate
_MINIMUM_Q, _MAXIMUM_Q = math.sqrt(0.5), 20.0
_OPEN_HZ = 19999.0  # a low pass this high, and still, is no filter
_REFERENCE_RATE = 48000.0  # at which white noise of level 0 dB fills the whole range


@inlined
def amplitude(decibels):
    """Amplitude of a level: 10^(dB/20), bent in the last decibels to be exactly 0 at SILENCE_DB."""
    return (_F(10.0 ** (decibels / 20.0)) - _SILENCE) / (_F(1.0) - _SILENCE)


@inlined
def _fall(log_seconds, rate):
    """Factor a tick that falls by 60 dB in the given time."""
    return _F(math.exp(-_SIXTY_DB * TICK / (math.exp(log_seconds) * rate)))


@inlined
def _rise(log_seconds, rate):
    """Step a tick that rises from 0 to 1 in the given time."""
    return _F(TICK / (math.exp(log_seconds) * rate))


@compiled
def glide(state):
    """Move every parameter towards its target; `gliding` falls to 1 in the tick that arrives, to 0 after it."""
    if state.gliding == 1:
        state.gliding = 0
        return
    current, target = state.current, state.target
    arrived = True
    for index in range(_PARAMETERS):
        distance = target[index] - current[index]
        if abs(distance) <= _F(1e-4) * (_F(1.0) + abs(target[index])):
            current[index] = target[index]
        else:
            current[index] += state.glide * distance
            arrived = False
    if arrived:
        state.gliding = 1


@compiled
def derive(state, jump):
    """Turn the current parameters into what a tick and the samples need; with `jump` set, without gliding there."""
    current = state.current
    per_frame = _F(1.0 / (TICK * state.oversampling))
    still = jump or state.gliding == 0
    for operator in range(OPERATOR_COUNT):
        first = operator * OPERATOR_STRIDE
        cents = 1200.0 / math.log(2.0) * current[first] + current[first + 1]
        state.ratio[operator] = _F(2.0 ** (cents / 1200.0))
        state.fixed[operator] = current[first + _FIXED]
        state.fixed_increment[operator] = _F(
            math.exp(current[first + _FREQUENCY]) * 2.0 ** (current[first + 1] / 1200.0) / state.voice_rate
        )
        state.level[operator] = amplitude(current[first + _LEVEL]) * current[first + _ON]
        _derive_envelope(state, operator, first)
        output = current[first + OUTPUT]
        state.output_step[operator] = _F(0.0) if still else (output - state.output_now[operator]) * per_frame
        for group in range(GROUPS):
            state.output[group, operator] = output if still else state.output_now[operator]
        state.output_now[operator] = output
        for source in range(OPERATOR_COUNT):
            index = current[_MATRIX + operator * OPERATOR_COUNT + source]
            now = state.matrix_now[operator, source]
            state.matrix_step[operator, source] = _F(0.0) if still else (index - now) * per_frame
            for group in range(GROUPS):
                state.matrix[group, operator, source] = index if still else now
            state.matrix_now[operator, source] = index
    master = _F(10.0 ** (current[_MASTER] / 20.0))
    state.master_step = _F(0.0) if still else (master - state.master) * _F(1.0 / TICK)
    if still:
        state.master = master
    _derive_noise(state)
    _derive_filter(state, jump)
    _derive_modulation(state)
    derive_effects(state, jump)


@compiled
def _derive_envelope(state, operator, first):
    current, rate = state.current, state.sample_rate
    goal, fall, rise = state.envelope_goal[operator], state.envelope_fall[operator], state.envelope_rise[operator]
    for stage, level in enumerate((_END, _PEAK, _BEND, _SUSTAIN, _END)):
        goal[stage] = amplitude(current[first + level])
    for stage, time in enumerate((_ATTACK, _ATTACK, _BEND_TIME, _DECAY, _RELEASE)):
        seconds = math.exp(current[first + time])
        if stage <= 1:
            seconds /= RISE_SHARE
        fall[stage] = _F(_SIXTY_DB_DOUBLINGS * TICK / (seconds * rate))
        rise[stage] = _F(TICK / (seconds * RISE_SHARE * rate))


@compiled
def _derive_noise(state):
    current, rate = state.current, state.sample_rate
    # White noise keeps its density at any rate: what a higher rate adds lies beyond hearing.
    density = math.sqrt(state.voice_rate / _REFERENCE_RATE)
    state.noise_level = amplitude(current[_NOISE])
    state.noise_attack_step = _rise(current[_NOISE + 2], rate)
    state.noise_decay_factor = _fall(current[_NOISE + 3], rate)
    state.noise_sustain = amplitude(current[_NOISE + 4])
    state.noise_release_factor = _fall(current[_NOISE + 5], rate)
    # Dark: a low pass from 20 kHz down to 200 Hz; bright: a high pass from 200 Hz up to 8 kHz; both of white's power.
    color = current[_NOISE + 1]
    corner_hz = 20000.0 * 0.01 ** (-color) if color < 0.0 else 200.0 * 40.0**color
    state.noise_corner = _F(1.0 - math.exp(-2.0 * math.pi * min(corner_hz / state.voice_rate, 0.5)))
    corner = 1.0 - math.exp(-2.0 * math.pi * min(corner_hz / _REFERENCE_RATE, 0.5))
    low_power = corner / (2.0 - corner)
    high_power = 1.0 + low_power - 2.0 * corner
    state.noise_low = _F(density / math.sqrt(low_power)) if color < 0.0 else _F(0.0)
    # Of the highest frequencies a high pass lets (2 - 2c) / (2 - c) through: as much at any rate.
    open_here = 1.0 - state.noise_corner / (2.0 - state.noise_corner)
    density *= (1.0 - corner / (2.0 - corner)) / open_here
    state.noise_high = _F(0.0) if color < 0.0 else _F(density / math.sqrt(max(high_power, 0.01)))


@compiled
def _derive_filter(state, jump):
    current = state.current
    per_frame = _F(1.0 / (TICK * state.oversampling))
    still = jump or state.gliding == 0
    damping = _F(1.0 / (_MINIMUM_Q * (_MAXIMUM_Q / _MINIMUM_Q) ** current[_RESONANCE]))
    now = state.filter_damping_now
    state.filter_damping_step = _F(0.0) if still else (damping - now) * per_frame
    for group in range(GROUPS):
        state.filter_damping[group] = damping if still else now
    state.filter_damping_now = damping
    seconds = TICK / state.sample_rate
    state.filter_decay_factor = _F(math.exp(-seconds / math.exp(current[_FILTER_DECAY])))
    state.filter_release_factor = _F(math.exp(-seconds / math.exp(current[_FILTER_RELEASE])))
    mode = current[_MODE]
    # Low, band and high pass, one after the other; a notch is low and high pass at once.
    low = max(_F(1.0) - mode, mode - _F(2.0), _F(0.0))
    band = max(_F(1.0) - abs(mode - _F(1.0)), _F(0.0))
    high = min(max(mode - _F(1.0), _F(0.0)), _F(1.0))
    for index, weight in enumerate((low, band, high)):
        now = state.filter_weights_now[index]
        state.filter_weights_step[index] = _F(0.0) if still else (weight - now) * per_frame
        for group in range(GROUPS):
            state.filter_weights[group, index] = weight if still else now
        state.filter_weights_now[index] = weight
    wanted = math.exp(current[_CUTOFF]) < _OPEN_HZ or mode > _F(0.0) or _moves_cutoff(state)
    state.filter_wanted = 1 if wanted else 0
    if wanted and state.filter_on == 0:
        # Under sounding notes it fades in within a tick; else it is simply there.
        state.filter_on = 1
        state.filter_wet_now = _F(1.0) if jump or state.voices == 0 else _F(0.0)
        for group in range(GROUPS):
            for lane in range(LANES):
                state.filter_first[group, lane] = _F(0.0)
                state.filter_second[group, lane] = _F(0.0)
                state.filter_gain[group, lane] = _F(math.tan(math.pi * 0.4))
    elif jump and not wanted:
        state.filter_on = 0


@inlined
def _moves_cutoff(state):
    current = state.current
    sweep = abs(current[_FILTER_ENVELOPE]) + current[_FILTER_VELOCITY]
    for lfo in range(2):
        sweep += current[_LFO_PITCH[lfo] + 3]
    for source in range(3):
        sweep += abs(current[_CUTOFFS[source]])
    return sweep > _F(0.0)


@compiled
def _derive_modulation(state):
    """Note which modulations are in use: what nobody hears is not computed."""
    current = state.current
    moving = abs(current[_PITCH_ENVELOPE]) + max(current[_BURST_COUNT] - _F(1.5), _F(0.0))
    for level in range(4):
        moving += abs(current[_PITCH_LEVEL + level])
    for lfo in range(2):
        state.lfo_turn[lfo] = _F(math.exp(current[_LFO_RATE[lfo]]) * TICK / state.sample_rate)
        depth = _F(0.0)
        for route in range(4):
            depth += current[_LFO_PITCH[lfo] + route]
        if lfo == 0:
            for operator in range(OPERATOR_COUNT):
                depth += current[operator * OPERATOR_STRIDE + _TREMOLO]
        state.lfo_used[lfo] = 1 if depth > _F(0.0) else 0
        moving += depth
    moving += state.noise_level
    state.modulated = 1 if moving > _F(0.0) or state.filter_wanted != 0 else 0
