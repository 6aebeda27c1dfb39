"""The samples: six operators in a free modulation matrix, noise, filter and output, for all voices at once.

Everything here runs inside the audio callback: no allocation, no exception, no branch on a voice. Loops run over the
sixteen lanes innermost, so that the compiler turns them into vector instructions; each control moves by a step a frame.
Arithmetic is strict float32: the live stream and a rendered file agree to the last bit.
"""

from __future__ import annotations

import numpy as np

from textsynth_app.synth.compiling import compiled, inlined
from textsynth_app.synth.intrinsics import store_release
from textsynth_app.synth.state import LANES, SCOPE

_F = np.float32
_ZERO, _QUARTER, _HALF, _ONE, _TWO = _F(0.0), _F(0.25), _F(0.5), _F(1.0), _F(2.0)
_TURN = _F(1.0 / (2.0 * np.pi))
# Odd minimax polynomial for sin(2 pi x) on [-1/4, 1/4], fitted by reweighted least squares; error below 7e-7.
_S1, _S3, _S5, _S7 = _F(6.283164046522471), _F(-41.33714271416916), _F(81.340781685902), _F(-70.99356644876349)
_RANDOM_FACTOR, _RANDOM_STEP = np.uint32(1664525), np.uint32(1013904223)  # Numerical Recipes' generator
_RANDOM_SCALE = _F(2.0**-31)
_KNEE = _F(0.7)  # the limiter is exactly linear below
_OVER_KNEE = _F(1.0 / (1.0 - 0.7))
_REST = _F(1.0 - 0.7)


@inlined
def sine(turns):
    """sin(2 pi turns) for any float32 number of turns of moderate size."""
    shifted = turns - _QUARTER
    shifted = shifted - np.floor(shifted + _HALF)
    x = _QUARTER - abs(shifted)
    square = x * x
    return x * (_S1 + square * (_S3 + square * (_S5 + square * _S7)))


@inlined
def soft_limit(x):
    """Linear up to the knee, then bending smoothly towards 1, which is never passed."""
    magnitude = abs(x)
    if magnitude <= _KNEE:
        return x
    over = (magnitude - _KNEE) * _OVER_KNEE
    bent = _KNEE + _REST * (over / (_ONE + over))
    return bent if x > _ZERO else -bent


@inlined
def run_operator(state, operator):
    """One frame of one operator. Its number is a literal: only constant rows let the compiler vectorise the lanes.

    Feedback takes the mean of the last two samples, as the DX7 does against hunting.
    """
    phase, increment, increment_step = state.phase[operator], state.increment[operator], state.increment_step[operator]
    gain, gain_step = state.gain[operator], state.gain_step[operator]
    own, before = state.signal[operator], state.signal_before[operator]
    s0, s1, s2 = state.signal[0], state.signal[1], state.signal[2]
    s3, s4, s5 = state.signal[3], state.signal[4], state.signal[5]
    row, scale = state.matrix[operator], state.index_scale
    m0, m1, m2, m3, m4, m5 = row[0], row[1], row[2], row[3], row[4], row[5]
    feedback = row[operator] * _HALF
    for lane in range(LANES):
        last = own[lane]
        modulation = (
            m0 * s0[lane]
            + m1 * s1[lane]
            + m2 * s2[lane]
            + m3 * s3[lane]
            + m4 * s4[lane]
            + m5 * s5[lane]
            + feedback * (before[lane] - last)
        )
        position = phase[lane]
        level = gain[lane]
        rate = increment[lane]
        sample = level * sine(position + modulation * scale[lane] * _TURN)
        before[lane] = last
        own[lane] = sample
        position = position + rate
        phase[lane] = position - np.floor(position)
        increment[lane] = rate + increment_step[lane]
        gain[lane] = level + gain_step[lane]


@compiled
def run_operators(state):
    """One frame of all operators, highest first: a modulator above its target acts at once, one below a frame late."""
    on = state.operator_on
    if on[5]:
        run_operator(state, 5)
    if on[4]:
        run_operator(state, 4)
    if on[3]:
        run_operator(state, 3)
    if on[2]:
        run_operator(state, 2)
    if on[1]:
        run_operator(state, 1)
    if on[0]:
        run_operator(state, 0)


@inlined
def next_random(state_of_generator):
    """The generator's next state; `white` makes a sample of it."""
    return np.uint32(state_of_generator * _RANDOM_FACTOR + _RANDOM_STEP)


@inlined
def white(drawn):
    """A sample of white noise in -1..1."""
    return _F(np.int32(drawn)) * _RANDOM_SCALE


@compiled
def add_noise(state):
    """One frame of every lane's noise, split at a corner into a low and a high part, into the mix."""
    noise_state, memory = state.noise_state, state.noise_memory
    gain, gain_step, mix = state.noise_gain, state.noise_gain_step, state.mix
    corner, low, high = state.noise_corner, state.noise_low, state.noise_high
    for lane in range(LANES):
        drawn = next_random(noise_state[lane])
        noise_state[lane] = drawn
        sample = white(drawn)
        smooth = memory[lane] + corner * (sample - memory[lane])
        memory[lane] = smooth
        mix[lane] += gain[lane] * (low * smooth + high * (sample - smooth))
        gain[lane] += gain_step[lane]


@compiled
def run_filter(state):
    """One frame of the state-variable filter, trapezoidal and so stable at any setting (Zavalishin 2018, ch. 4)."""
    first, second = state.filter_first, state.filter_second
    corner, corner_step, mix = state.filter_gain, state.filter_gain_step, state.mix
    damping, wet = state.filter_damping, state.filter_wet
    low, band, high = state.filter_weights[0], state.filter_weights[1], state.filter_weights[2]
    for lane in range(LANES):
        x = mix[lane]
        g = corner[lane]
        a = _ONE / (_ONE + g * (g + damping))
        rest = x - second[lane]
        v_band = a * (first[lane] + g * rest)
        v_low = second[lane] + g * v_band
        v_high = x - damping * v_band - v_low
        first[lane] = _TWO * v_band - first[lane]
        second[lane] = _TWO * v_low - second[lane]
        corner[lane] = g + corner_step[lane]
        mix[lane] = x + wet * (low * v_low + band * damping * v_band + high * v_high - x)


@compiled
def run_frames(state, output, start, count):
    """Render `count` frames into `output[start:]`, shape (frames, 2), and into the scope's ring."""
    matrix, matrix_step = state.matrix.reshape(36), state.matrix_step.reshape(36)
    mix, signal = state.mix, state.signal
    lane_gain, lane_gain_step = state.lane_gain, state.lane_gain_step
    scale, scale_step = state.index_scale, state.index_scale_step
    carrier, carrier_step = state.output, state.output_step
    weights, weights_step = state.filter_weights, state.filter_weights_step
    scope = state.scope
    written = state.scope_written[0]
    for frame in range(start, start + count):
        if state.gliding != 0:
            for place in range(36):
                matrix[place] += matrix_step[place]
            for operator in range(6):
                carrier[operator] += carrier_step[operator]
            state.master += state.master_step
        run_operators(state)
        c0, c1, c2, c3, c4, c5 = carrier[0], carrier[1], carrier[2], carrier[3], carrier[4], carrier[5]
        for lane in range(LANES):
            mix[lane] = (
                c0 * signal[0, lane]
                + c1 * signal[1, lane]
                + c2 * signal[2, lane]
                + c3 * signal[3, lane]
                + c4 * signal[4, lane]
                + c5 * signal[5, lane]
            )
            scale[lane] += scale_step[lane]
        if state.noise_on != 0:
            add_noise(state)
        if state.filter_on != 0:
            run_filter(state)
            state.filter_damping += state.filter_damping_step
            state.filter_wet += state.filter_wet_step
            for place in range(3):
                weights[place] += weights_step[place]
        for lane in range(LANES):
            mix[lane] *= lane_gain[lane]
            lane_gain[lane] += lane_gain_step[lane]
        # A tree of fixed shape: the order of additions, and so the last bit, never depends on the compiler.
        quarter0 = (mix[0] + mix[4]) + (mix[8] + mix[12])
        quarter1 = (mix[1] + mix[5]) + (mix[9] + mix[13])
        quarter2 = (mix[2] + mix[6]) + (mix[10] + mix[14])
        quarter3 = (mix[3] + mix[7]) + (mix[11] + mix[15])
        total = ((quarter0 + quarter2) + (quarter1 + quarter3)) * state.master
        blocked = total - state.blocker_in + state.blocker_factor * state.blocker_out
        state.blocker_in = total
        state.blocker_out = blocked
        sample = soft_limit(blocked)
        output[frame, 0] = sample
        output[frame, 1] = sample
        scope[written & (SCOPE - 1)] = sample
        written += 1
    store_release(state.scope_written, written)
