"""The samples of a group of voices: six operators in a free modulation matrix, noise and filter.

Everything here runs inside the audio callback: no allocation, no exception, no branch on a voice. Loops run over the
sixteen lanes innermost, so that the compiler turns them into vector instructions; each control moves by a step a frame.
Every rounding is fixed by the source: the live stream and a rendered file agree to the last bit.
"""

from __future__ import annotations

import numpy as np

from textsynth_app.synth.compiling import compiled, inlined
from textsynth_app.synth.intrinsics import multiply_add, nearest
from textsynth_app.synth.parameters import OPERATOR_COUNT
from textsynth_app.synth.state import LANES

_F = np.float32
_ZERO, _HALF, _ONE, _TWO = _F(0.0), _F(0.5), _F(1.0), _F(2.0)
# Odd minimax polynomial for sin(2 pi x) on [-1/2, 1/2], by reweighted least squares; error below 8e-7 in float32.
_S1, _S3, _S5 = _F(6.283182818555438), _F(-41.34142139902771), _F(81.59618388036071)
_S7, _S9, _S11 = _F(-76.58010059059674), _F(41.205395115225), _F(-12.271262704454768)
_RANDOM_FACTOR, _RANDOM_STEP = np.uint32(1664525), np.uint32(1013904223)  # Numerical Recipes' generator
_RANDOM_SCALE = _F(2.0**-31)


@inlined
def sine(turns, gain):
    """gain * sin(2 pi turns) for any float32 number of turns of moderate size."""
    x = turns - nearest(turns)
    square = x * x
    fourth = square * square
    # Three short chains instead of one long: operators wait for each other, so latency is what costs.
    low, middle = multiply_add(square, _S3, _S1), multiply_add(square, _S7, _S5)
    high = multiply_add(square, _S11, _S9)
    return (gain * x) * multiply_add(fourth, multiply_add(fourth, high, middle), low)


@inlined
def run_operator(state, operator):
    """One frame of one operator. Its number is a literal: only constant rows let the compiler vectorise the lanes.

    Feedback takes the mean of the last two samples, as the DX7 does against hunting.
    """
    phase, increment = state.working_phase[operator], state.working_increment[operator]
    increment_step = state.working_increment_step[operator]
    gain, gain_step = state.working_gain[operator], state.working_gain_step[operator]
    signal = state.working_signal
    own, before = signal[operator], state.working_signal_before[operator]
    s0, s1, s2, s3, s4, s5 = signal[0], signal[1], signal[2], signal[3], signal[4], signal[5]
    row, scale = state.working_matrix[operator], state.working_index_scale
    m0, m1, m2, m3, m4, m5 = row[0], row[1], row[2], row[3], row[4], row[5]
    feedback = row[operator] * _HALF
    for lane in range(LANES):
        last = own[lane]
        modulation = feedback * (before[lane] - last)
        # What was computed longest ago comes first, the operator just before this one last: it is what we wait for.
        modulation = multiply_add(m0, s0[lane], modulation)
        if operator >= 1:
            modulation = multiply_add(m1, s1[lane], modulation)
        if operator >= 2:
            modulation = multiply_add(m2, s2[lane], modulation)
        if operator >= 3:
            modulation = multiply_add(m3, s3[lane], modulation)
        if operator >= 4:
            modulation = multiply_add(m4, s4[lane], modulation)
        modulation = multiply_add(m5, s5[lane], modulation)
        if operator < 4:
            modulation = multiply_add(m4, s4[lane], modulation)
        if operator < 3:
            modulation = multiply_add(m3, s3[lane], modulation)
        if operator < 2:
            modulation = multiply_add(m2, s2[lane], modulation)
        if operator < 1:
            modulation = multiply_add(m1, s1[lane], modulation)
        position = phase[lane]
        level = gain[lane]
        rate = increment[lane]
        sample = sine(multiply_add(modulation, scale[lane], position), level)
        before[lane] = last
        own[lane] = sample
        position = position + rate
        phase[lane] = position - nearest(position)
        increment[lane] = rate + increment_step[lane]
        gain[lane] = level + gain_step[lane]


@inlined
def run_operators(state):
    """One frame of all operators, highest first: a modulator above its target acts at once, one below a frame late."""
    on = state.working_on
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
def _add_noise(state, group, frames):
    """Every lane's noise, split at a corner into a low and a high part, into the mix."""
    noise_state, memory = state.noise_state[group], state.noise_memory[group]
    gain, gain_step = state.noise_gain[group], state.noise_gain_step[group]
    corner, low, high = state.noise_corner, state.noise_low, state.noise_high
    for frame in range(frames):
        mix = state.mix[frame]
        for lane in range(LANES):
            drawn = next_random(noise_state[lane])
            noise_state[lane] = drawn
            sample = white(drawn)
            smooth = memory[lane] + corner * (sample - memory[lane])
            memory[lane] = smooth
            mix[lane] += gain[lane] * (low * smooth + high * (sample - smooth))
            gain[lane] += gain_step[lane]


@compiled
def _run_filter(state, group, frames):
    """The state-variable filter, trapezoidal and so stable at any setting (Zavalishin 2018, ch. 4), on the mix."""
    first, second = state.filter_first[group], state.filter_second[group]
    corner, corner_step = state.filter_gain[group], state.filter_gain_step[group]
    weights, weights_step = state.filter_weights[group], state.filter_weights_step
    for frame in range(frames):
        mix = state.mix[frame]
        damping, wet = state.filter_damping[group], state.filter_wet[group]
        low, band, high = weights[0], weights[1], weights[2]
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
        state.filter_damping[group] += state.filter_damping_step
        state.filter_wet[group] += state.filter_wet_step
        for place in range(3):
            weights[place] += weights_step[place]


@inlined
def _copy(source, target):
    for operator in range(OPERATOR_COUNT):
        for lane in range(source.shape[1]):
            target[operator, lane] = source[operator, lane]


@compiled
def _load_group(state, group):
    _copy(state.phase[group], state.working_phase)
    _copy(state.increment[group], state.working_increment)
    _copy(state.increment_step[group], state.working_increment_step)
    _copy(state.gain[group], state.working_gain)
    _copy(state.gain_step[group], state.working_gain_step)
    _copy(state.signal[group], state.working_signal)
    _copy(state.signal_before[group], state.working_signal_before)
    _copy(state.matrix[group], state.working_matrix)
    for lane in range(LANES):
        state.working_index_scale[lane] = state.index_scale[group, lane]
        state.working_index_scale_step[lane] = state.index_scale_step[group, lane]
    for operator in range(OPERATOR_COUNT):
        state.working_output[operator] = state.output[group, operator]
        state.working_on[operator] = state.operator_on[group, operator]


@compiled
def _store_group(state, group):
    _copy(state.working_phase, state.phase[group])
    _copy(state.working_increment, state.increment[group])
    _copy(state.working_gain, state.gain[group])
    _copy(state.working_signal, state.signal[group])
    _copy(state.working_signal_before, state.signal_before[group])
    _copy(state.working_matrix, state.matrix[group])
    for lane in range(LANES):
        state.index_scale[group, lane] = state.working_index_scale[lane]
    for operator in range(OPERATOR_COUNT):
        state.output[group, operator] = state.working_output[operator]


@inlined
def _run_operators_into_mix(state, frames):
    signal = state.working_signal
    scale, scale_step = state.working_index_scale, state.working_index_scale_step
    matrix, matrix_step = state.working_matrix.reshape(36), state.matrix_step.reshape(36)
    carrier, carrier_step = state.working_output, state.output_step
    for frame in range(frames):
        if state.gliding != 0:
            for place in range(36):
                matrix[place] += matrix_step[place]
            for operator in range(OPERATOR_COUNT):
                carrier[operator] += carrier_step[operator]
        run_operators(state)
        mix = state.mix[frame]
        c0, c1, c2, c3, c4, c5 = carrier[0], carrier[1], carrier[2], carrier[3], carrier[4], carrier[5]
        for lane in range(LANES):
            total = multiply_add(c5, signal[5, lane], c4 * signal[4, lane])
            total = multiply_add(c3, signal[3, lane], multiply_add(c2, signal[2, lane], total))
            mix[lane] = multiply_add(c1, signal[1, lane], multiply_add(c0, signal[0, lane], total))
            scale[lane] += scale_step[lane]


@inlined
def _sum(mix, gain):
    """Sum over the lanes as a tree of fixed shape: the order of additions, and so the last bit, never varies."""
    a = (mix[0] * gain[0] + mix[4] * gain[4]) + (mix[8] * gain[8] + mix[12] * gain[12])
    b = (mix[1] * gain[1] + mix[5] * gain[5]) + (mix[9] * gain[9] + mix[13] * gain[13])
    c = (mix[2] * gain[2] + mix[6] * gain[6]) + (mix[10] * gain[10] + mix[14] * gain[14])
    d = (mix[3] * gain[3] + mix[7] * gain[7]) + (mix[11] * gain[11] + mix[15] * gain[15])
    return (a + c) + (b + d)


@compiled
def run_group(state, group, frames):
    """Add `frames` frames of a group's voices to the stereo bus, at the voices' rate."""
    _load_group(state, group)
    _run_operators_into_mix(state, frames)
    _store_group(state, group)
    if state.noise_on[group] != 0:
        _add_noise(state, group, frames)
    if state.filter_on != 0:
        _run_filter(state, group, frames)
    left, left_step = state.left_gain[group], state.left_gain_step[group]
    right, right_step = state.right_gain[group], state.right_gain_step[group]
    for frame in range(frames):
        mix = state.mix[frame]
        heard = _sum(mix, left)
        state.bus_left[frame] += heard
        for lane in range(LANES):
            left[lane] += left_step[lane]
        if state.spread != 0:
            heard = _sum(mix, right)
        state.bus_right[frame] += heard
        if state.spread != 0:
            for lane in range(LANES):
                right[lane] += right_step[lane]
