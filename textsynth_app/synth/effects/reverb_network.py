"""The reverb's samples: a feedback delay network of sixteen lines, a block of at most a tick at a time.

Every line is longer than a tick, so all of a block's input is known before it begins and each step is a loop over
frames. After pre-delay and four allpass filters a side (Schroeder 1962) the left input enters the even lines and,
weaker, the odd ones; the right input the other way round. Each side hears the lines that it feeds most.

Two motions keep resonances from standing still and ringing. The mixing is a Hadamard transform whose first stage turns
eight pairs of lines by slowly moving angles: orthogonal at any moment, so nothing is lost or gained (Schlecht and
Habets 2015). And half of the lines change their length by a quarter of a millisecond, which moves high resonances most.
"""

from __future__ import annotations

import math

import numpy as np

from textsynth_app.synth.compiling import compiled
from textsynth_app.synth.effects.fields import LINES, SIDES
from textsynth_app.synth.effects.lifecycle import DRY, ENTRY, FRAME, FRAMES, PEAK, STEP, VALUE, WET
from textsynth_app.synth.effects.rings import hermite, read_block, write_block
from textsynth_app.synth.state import TICK

CORNER, FADE = 3, 4  # rows of `reverb_ramps`: of the damping, of new taps
FIRST_DIFFUSER, FIRST_LINE = SIDES, SIDES + 8  # places among the taps

_F = np.float32
_ZERO, _LIMIT = _F(0.0), _F(256.0)
_DIFFUSION = _F(0.66)  # of the allpass filters: dense without a tail of their own
_ENTRY = _F(math.sqrt(1.0 / 8.0))  # a side's power spreads over its eight lines
_CROSS_ANGLE = 0.5  # rad: a quarter of a side's power enters the other side's lines
# Signs by which lines are heard and fed: no row of a Hadamard matrix, so that no path is favoured; and the two inputs
# of each half are orthogonal, so that equal ones add up in power.
_HEARD = np.array([1, 1, -1, 1, 1, -1, 1, 1, -1, -1, 1, -1, -1, 1, 1, 1], np.float32)
_FED = np.array([1, -1, 1, 1, -1, 1, 1, 1, 1, 1, -1, 1, 1, 1, 1, -1], np.float32) * _ENTRY
_CROSS = np.array([1, -1, 1, 1, -1, 1, 1, 1, -1, -1, 1, -1, -1, -1, -1, 1], np.float32) * _ENTRY
_OWN_SHARE, _CROSS_SHARE = _F(math.cos(_CROSS_ANGLE)), _F(math.sin(_CROSS_ANGLE))


@compiled
def _cross_fade(state, block, other, count):
    """Move from `block` towards `other` as far as new taps have come in."""
    moved = FRAMES[state.reverb_life[FRAME] & (TICK - 1) :]
    fade, fade_step = state.reverb_ramps[FADE, VALUE], state.reverb_ramps[FADE, STEP]
    for i in range(count):
        block[i] += (fade + moved[i] * fade_step) * (other[i] - block[i])


@compiled
def _read(state, ring, mask, tap, block, count):
    """A tap's sound, cross-faded to its next place while there is one."""
    frame, other = state.reverb_life[FRAME], state.reverb_other
    read_block(ring, mask, frame, state.reverb_tap[tap], block, count)
    if state.reverb_fading != 0:
        read_block(ring, mask, frame, state.reverb_next[tap], other, count)
        _cross_fade(state, block, other, count)


@compiled
def _read_between(state, line, delay, block, count):
    """A line's sound `delay` and its sweep ago, interpolated.

    The sweep moves by less than a twentieth of a frame a tick: the cubic is continued that far beyond its interval.
    """
    sweep, around = state.reverb_sweep[line // 2], state.reverb_around
    frame, whole = state.reverb_life[FRAME], np.int64(sweep[VALUE])
    read_block(state.reverb_line[line], state.reverb_mask[2], frame, delay + whole + 2, around, count + 3)
    moved = FRAMES[frame & (TICK - 1) :]
    begin, step = _F(1.0) - (sweep[VALUE] - _F(whole)), sweep[STEP]
    for i in range(count):
        block[i] = hermite(around[i], around[i + 1], around[i + 2], around[i + 3], begin - moved[i] * step)


@compiled
def _read_line(state, line, count):
    """What comes out of a line, in `reverb_work`."""
    block, other = state.reverb_work[line], state.reverb_other
    if line & 3 == 0 or line & 3 == 3:  # of every two lines one is swept, as many of the left as of the right
        _read_between(state, line, state.reverb_tap[FIRST_LINE + line], block, count)
        if state.reverb_fading != 0:
            _read_between(state, line, state.reverb_next[FIRST_LINE + line], other, count)
            _cross_fade(state, block, other, count)
    else:
        _read(state, state.reverb_line[line], state.reverb_mask[2], FIRST_LINE + line, block, count)


@compiled
def _enter(state, side, signal, at, count):
    """Input to the lines, in `reverb_input[side]`: free of constant parts, pre-delayed, diffused."""
    frame, mask = state.reverb_life[FRAME], state.reverb_mask
    block, ring = state.reverb_input[side], state.reverb_before[side]
    before, blocked, factor = state.reverb_blocker[side, 0], state.reverb_blocker[side, 1], state.reverb_blocker_factor
    peak = state.reverb_level[PEAK]
    moved = FRAMES[frame & (TICK - 1) :]
    entry, entry_step = state.reverb_ramps[ENTRY, VALUE], state.reverb_ramps[ENTRY, STEP]
    for i in range(count):
        x = (entry + moved[i] * entry_step) * signal[at + i]
        blocked = x - before + factor * blocked
        before = x
        peak = max(peak, abs(blocked))
        block[i] = blocked
    state.reverb_blocker[side, 0], state.reverb_blocker[side, 1] = before, blocked
    state.reverb_level[PEAK] = peak
    write_block(ring, mask[0], frame, block, count)
    _read(state, ring, mask[0], side, block, count)
    late = state.reverb_work[0]
    for stage in range(4 * side, 4 * side + 4):
        ring = state.reverb_diffuser[stage]
        _read(state, ring, mask[1], FIRST_DIFFUSER + stage, late, count)
        for i in range(count):
            kept = block[i] + _DIFFUSION * late[i]
            block[i] = late[i] - _DIFFUSION * kept
            late[i] = kept
        write_block(ring, mask[1], frame, late, count)


@compiled
def _leave(state, side, signal, at, count):
    """Mix what the side hears of the lines into the signal."""
    work, ramps = state.reverb_work, state.reverb_ramps
    moved = FRAMES[state.reverb_life[FRAME] & (TICK - 1) :]
    w0, w1, w2, w3 = work[side], work[side + 2], work[side + 4], work[side + 6]
    w4, w5, w6, w7 = work[side + 8], work[side + 10], work[side + 12], work[side + 14]
    h0, h1, h2, h3 = _HEARD[side], _HEARD[side + 2], _HEARD[side + 4], _HEARD[side + 6]
    h4, h5, h6, h7 = _HEARD[side + 8], _HEARD[side + 10], _HEARD[side + 12], _HEARD[side + 14]
    wet, wet_step, dry, dry_step = ramps[WET, VALUE], ramps[WET, STEP], ramps[DRY, VALUE], ramps[DRY, STEP]
    target = signal[at : at + count]
    for i in range(count):
        first = (h0 * w0[i] + h1 * w1[i]) + (h2 * w2[i] + h3 * w3[i])
        second = (h4 * w4[i] + h5 * w5[i]) + (h6 * w6[i] + h7 * w7[i])
        m = moved[i]
        target[i] = (dry + m * dry_step) * target[i] + (wet + m * wet_step) * (first + second)


@compiled
def _damp(state, count):
    """Every line's loss: one gain below the corner, its square above."""
    work, smooth, keep = state.reverb_work, state.reverb_smooth, state.reverb_keep
    low, ramps = state.reverb_low, state.reverb_ramps
    phase = state.reverb_life[FRAME] & (TICK - 1)
    moved = FRAMES[phase:]
    corner, corner_step = ramps[CORNER, VALUE], ramps[CORNER, STEP]
    for line in range(0, LINES, 4):
        # Four at once: each recursion waits for itself, not for the others.
        s0, s1, s2, s3 = low[line], low[line + 1], low[line + 2], low[line + 3]
        x0, x1, x2, x3 = work[line], work[line + 1], work[line + 2], work[line + 3]
        y0, y1, y2, y3 = smooth[line], smooth[line + 1], smooth[line + 2], smooth[line + 3]
        for i in range(count):
            c = corner + moved[i] * corner_step
            s0 += c * (x0[i] - s0)
            s1 += c * (x1[i] - s1)
            s2 += c * (x2[i] - s2)
            s3 += c * (x3[i] - s3)
            y0[i], y1[i], y2[i], y3[i] = s0, s1, s2, s3
        low[line], low[line + 1], low[line + 2], low[line + 3] = s0, s1, s2, s3
    for line in range(LINES):
        x, y = work[line], smooth[line]
        high, high_step = keep[line, VALUE], keep[line, STEP]
        more, more_step = keep[LINES + line, VALUE], keep[LINES + line, STEP]
        for i in range(count):
            x[i] = (high + moved[i] * high_step) * x[i] + (more + moved[i] * more_step) * y[i]


@compiled
def _mix(state, count):
    """The turning stage, then the three stages of sums and differences that complete the transform."""
    work, mixing = state.reverb_work, state.reverb_mixing
    half = LINES // 2
    moved = FRAMES[state.reverb_life[FRAME] & (TICK - 1) :]
    for pair in range(half):
        x, y = work[pair], work[pair + half]
        cosine, cosine_step = mixing[2 * pair, VALUE], mixing[2 * pair, STEP]
        sine, sine_step = mixing[2 * pair + 1, VALUE], mixing[2 * pair + 1, STEP]
        for i in range(count):
            c, s = cosine + moved[i] * cosine_step, sine + moved[i] * sine_step
            a, b = x[i], y[i]
            x[i] = c * a + s * b
            y[i] = s * a - c * b
    for first in range(0, LINES, half):
        _mix_eight(work[first : first + half], count)


@compiled
def _mix_eight(work, count):
    w0, w1, w2, w3, w4, w5, w6, w7 = work[0], work[1], work[2], work[3], work[4], work[5], work[6], work[7]
    for i in range(count):
        a0, a1, a2, a3 = w0[i] + w4[i], w1[i] + w5[i], w2[i] + w6[i], w3[i] + w7[i]
        a4, a5, a6, a7 = w0[i] - w4[i], w1[i] - w5[i], w2[i] - w6[i], w3[i] - w7[i]
        b0, b1, b2, b3 = a0 + a2, a1 + a3, a0 - a2, a1 - a3
        b4, b5, b6, b7 = a4 + a6, a5 + a7, a4 - a6, a5 - a7
        w0[i], w1[i], w2[i], w3[i] = b0 + b1, b0 - b1, b2 + b3, b2 - b3
        w4[i], w5[i], w6[i], w7[i] = b4 + b5, b4 - b5, b6 + b7, b6 - b7


@compiled
def run_network(state, left, right, at, count):
    """Run a block: `count` frames from `at` on, which lie within one tick of the effect's count."""
    frame, mask = state.reverb_life[FRAME], state.reverb_mask[2]
    work = state.reverb_work
    _enter(state, 0, left, at, count)
    _enter(state, 1, right, at, count)
    for line in range(LINES):
        _read_line(state, line, count)
    _leave(state, 0, left, at, count)
    _leave(state, 1, right, at, count)
    _damp(state, count)
    _mix(state, count)
    peak = state.reverb_level[PEAK]
    for line in range(LINES):
        block, fed, cross = work[line], _FED[line] * _OWN_SHARE, _CROSS[line] * _CROSS_SHARE
        own, other = state.reverb_input[line & 1], state.reverb_input[1 - (line & 1)]
        for i in range(count):
            # New taps may read a sound twice: the limit makes that safe for ever.
            block[i] = min(max(block[i] + (fed * own[i] + cross * other[i]), -_LIMIT), _LIMIT)
            peak = max(peak, abs(block[i]))
        write_block(state.reverb_line[line], mask, frame, block, count)
    state.reverb_level[PEAK] = peak
