"""From parameters to what a tick needs: gliding values, amplitudes, factors, weights."""

from __future__ import annotations

import math

import numpy as np

from textsynth_app.synth.compiling import compiled, inlined
from textsynth_app.synth.parameters import OPERATOR_COUNT, SILENCE_DB, VOICE
from textsynth_app.synth.state import LANES, TICK, place

_F = np.float32
OPERATOR_STRIDE = place("operators.2.ratio") - place("operators.1.ratio")
_MATRIX = place("matrix.1.1")
_NOISE = place("noise.level")
_FILTER = place("filter.cutoff")
_LFO_CUTOFF = place("lfo.cutoff")
_MASTER = place("master.level")
_PARAMETERS = len(VOICE)

_SILENCE = _F(10.0 ** (SILENCE_DB / 20.0))
_SIXTY_DB = math.log(1000.0)
_MINIMUM_Q, _MAXIMUM_Q = math.sqrt(0.5), 20.0
_OPEN_HZ = 19999.0  # a low pass this high, and still, is no filter


@inlined
def _amplitude(decibels):
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
    rate = state.sample_rate
    per_frame = _F(1.0 / TICK)
    for operator in range(OPERATOR_COUNT):
        first = operator * OPERATOR_STRIDE
        cents = 1200.0 / math.log(2.0) * current[first] + current[first + 1]
        state.ratio[operator] = _F(2.0 ** (cents / 1200.0))
        state.level[operator] = _amplitude(current[first + 2])
        state.velocity_sensitivity[operator] = current[first + 4]
        state.attack_step[operator] = _rise(current[first + 5], rate)
        state.decay_factor[operator] = _fall(current[first + 6], rate)
        state.sustain[operator] = _amplitude(current[first + 7])
        state.release_factor[operator] = _fall(current[first + 8], rate)
        output = current[first + 3]
        state.output_step[operator] = (output - state.output[operator]) * per_frame
        if jump or state.gliding == 0:
            state.output[operator] = output
            state.output_step[operator] = _F(0.0)
        for source in range(OPERATOR_COUNT):
            index = current[_MATRIX + operator * OPERATOR_COUNT + source]
            state.matrix_step[operator, source] = (index - state.matrix[operator, source]) * per_frame
            if jump or state.gliding == 0:
                state.matrix[operator, source] = index
                state.matrix_step[operator, source] = _F(0.0)
    master = _F(10.0 ** (current[_MASTER] / 20.0))
    state.master_step = (master - state.master) * per_frame
    if jump or state.gliding == 0:
        state.master = master
        state.master_step = _F(0.0)
    _derive_noise(state)
    _derive_filter(state, jump)


@compiled
def _derive_noise(state):
    current, rate = state.current, state.sample_rate
    state.noise_level = _amplitude(current[_NOISE])
    state.noise_attack_step = _rise(current[_NOISE + 2], rate)
    state.noise_decay_factor = _fall(current[_NOISE + 3], rate)
    state.noise_sustain = _amplitude(current[_NOISE + 4])
    state.noise_release_factor = _fall(current[_NOISE + 5], rate)
    # Dark: a low pass from 20 kHz down to 200 Hz; bright: a high pass from 200 Hz up to 8 kHz; both of white's power.
    color = current[_NOISE + 1]
    corner_hz = 20000.0 * 0.01 ** (-color) if color < 0.0 else 200.0 * 40.0**color
    corner = 1.0 - math.exp(-2.0 * math.pi * min(corner_hz / rate, 0.5))
    state.noise_corner = _F(corner)
    low_power = corner / (2.0 - corner)
    high_power = 1.0 + low_power - 2.0 * corner
    state.noise_low = _F(1.0 / math.sqrt(low_power)) if color < 0.0 else _F(0.0)
    state.noise_high = _F(0.0) if color < 0.0 else _F(1.0 / math.sqrt(max(high_power, 0.01)))


@compiled
def _derive_filter(state, jump):
    current = state.current
    per_frame = _F(1.0 / TICK)
    still = jump or state.gliding == 0
    damping = _F(1.0 / (_MINIMUM_Q * (_MAXIMUM_Q / _MINIMUM_Q) ** current[_FILTER + 1]))
    state.filter_damping_step = _F(0.0) if still else (damping - state.filter_damping) * per_frame
    if still:
        state.filter_damping = damping
    mode = current[_FILTER + 2]
    low, high = max(_F(1.0) - _F(2.0) * mode, _F(0.0)), max(_F(2.0) * mode - _F(1.0), _F(0.0))
    for place_, weight in enumerate((low, _F(1.0) - low - high, high)):
        state.filter_weights_step[place_] = _F(0.0) if still else (weight - state.filter_weights[place_]) * per_frame
        if still:
            state.filter_weights[place_] = weight
    sweep = abs(current[_FILTER + 4]) + current[_LFO_CUTOFF]
    wanted = math.exp(current[_FILTER]) < _OPEN_HZ or mode > _F(0.0) or sweep > _F(0.0)
    state.filter_wanted = 1 if wanted else 0
    if wanted and state.filter_on == 0:
        # Under sounding notes it fades in within a tick; else it is simply there.
        state.filter_on = 1
        state.filter_wet = _F(1.0) if jump or state.voices == 0 else _F(0.0)
        state.filter_wet_step = _F(0.0)
        for lane in range(LANES):
            state.filter_first[lane] = _F(0.0)
            state.filter_second[lane] = _F(0.0)
            state.filter_gain[lane] = _F(math.tan(math.pi * 0.4))
    elif jump and not wanted:
        state.filter_on = 0
