"""Delay lines: rings of a power of two frames that are written a block at a time and read at any age.

`frame` counts from 0, `delay` is in frames. What lies before frame 0 reads as silence, whatever the ring holds. A block
never crosses a multiple of TICK.
"""

from __future__ import annotations

import math

import numpy as np

from textsynth_app.synth.compiling import compiled
from textsynth_app.synth.effects.fields import GUARD
from textsynth_app.synth.state import TICK

_F = np.float32
_HALF, _ONE_AND_HALF, _TWO, _TWO_AND_HALF = _F(0.5), _F(1.5), _F(2.0), _F(2.5)


@compiled
def ring_mask(seconds, rate, largest):
    """Mask of the smallest ring that holds so many seconds, and two blocks, at a sample rate; at most `largest`."""
    needed = seconds * rate + 2 * GUARD
    size = 2 * GUARD
    while size < needed and size < largest:
        size *= 2
    return size - 1


@compiled
def silence_start(ring, mask):
    """Make frames 0 to TICK silent: an effect's count begins after them, so that interpolation may look back."""
    for i in range(TICK):
        ring[i] = _F(0.0)
        ring[mask + 1 + i] = _F(0.0)


@compiled
def write_block(ring, mask, frame, block, count):
    """Keep `count` frames that begin at `frame`."""
    at = frame & mask
    target = ring[at : at + count]
    for i in range(count):
        target[i] = block[i]
    if at < GUARD:
        copy = ring[mask + 1 + at : mask + 1 + at + count]
        for i in range(count):
            copy[i] = block[i]


@compiled
def read_block(ring, mask, frame, delay, block, count):
    """Fill `block` with the `count` frames that lie `delay` before those from `frame` on."""
    first = frame - delay
    missing = min(max(-first, 0), count)
    for i in range(missing):
        block[i] = _F(0.0)
    at = (first + missing) & mask
    source = ring[at : at + count - missing]
    target = block[missing:]
    for i in range(count - missing):
        target[i] = source[i]


@compiled
def interpolate(ring, mask, frame, delay):
    """The sound `delay` (a fraction, at least 2) before `frame`, interpolated."""
    whole = math.floor(delay)
    first = frame - np.int64(whole) - 2
    if first < 0:
        return _F(0.0)
    at = np.uint64(first & mask)
    x0, x1, x2, x3 = ring[at], ring[at + np.uint64(1)], ring[at + np.uint64(2)], ring[at + np.uint64(3)]
    return hermite(x0, x1, x2, x3, _F(1.0 - (delay - whole)))


@compiled
def hermite(x0, x1, x2, x3, f):
    """The curve through four frames, `f` of the way from x1 to x2: cubic, with continuous slope (Catmull-Rom)."""
    slope = _HALF * (x2 - x0)
    bend = x0 - _TWO_AND_HALF * x1 + _TWO * x2 - _HALF * x3
    twist = _HALF * (x3 - x0) + _ONE_AND_HALF * (x1 - x2)
    return x1 + f * (slope + f * (bend + f * twist))
