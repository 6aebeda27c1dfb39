"""When an effect runs, and how its settings move.

An effect is off (its mix is 0: it costs nothing), asleep (on, but neither input nor tail sounds: it costs a glance at
the input) or awake. `life[FRAME]` counts an awake effect's frames from TICK on; what lies before frame 0 is silence, so
that forgetting everything is to begin to count anew: no ring is ever wiped, and none is read before it is written.

Settings are rows of `ramps`: they move in a straight line across each tick of the effect's own count.
"""

from __future__ import annotations

import numpy as np

from textsynth_app.synth.compiling import compiled
from textsynth_app.synth.state import TICK

ON, FRAME, QUIET, CLEARING = 0, 1, 2, 3  # places in `life`: flag, frames, frames of silence, steps of a clearing
VALUE, STEP, GOAL, TARGET = 0, 1, 2, 3  # columns of `ramps`: at the tick's start, a frame, at its end, wanted
WET, DRY = 0, 1  # rows of every effect's `ramps`

_F = np.float32
FRAMES = np.arange(TICK, dtype=np.float32)  # of a tick, as factors of a step
_PER_FRAME = _F(1.0 / TICK)
_SILENCE = _F(1e-7)  # of an input: -140 dB
_INAUDIBLE = _F(1e-6)  # of what an effect keeps: -120 dB


@compiled
def jump_ramps(ramps):
    """Take over every target at once."""
    for row in range(ramps.shape[0]):
        ramps[row, VALUE] = ramps[row, GOAL] = ramps[row, TARGET]
        ramps[row, STEP] = _F(0.0)


@compiled
def advance_ramps(ramps):
    """Begin a tick: every row sets out for its target."""
    for row in range(ramps.shape[0]):
        ramps[row, VALUE] = ramps[row, GOAL]
        ramps[row, GOAL] = ramps[row, TARGET]
        ramps[row, STEP] = (ramps[row, GOAL] - ramps[row, VALUE]) * _PER_FRAME


@compiled
def set_mix(life, ramps, wet, dry, jump):
    """Set the loudness of effect and input, and turn the effect on if it is to be heard; all other targets are set.

    An effect that begins under sound fades in, its other settings are there at once.
    """
    ramps[WET, TARGET] = wet
    ramps[DRY, TARGET] = dry
    if life[ON] == 0 and wet > _F(0.0):
        life[ON] = 1
        life[FRAME] = 0
        life[CLEARING] = 0
        jump_ramps(ramps)
        if not jump:
            ramps[WET, GOAL] = _F(0.0)
            ramps[DRY, GOAL] = _F(1.0)
    elif life[FRAME] == 0:
        if wet <= _F(0.0):
            life[ON] = 0
        elif jump:
            jump_ramps(ramps)


@compiled
def first_sound(left, right, at, end):
    """The first frame of [at, end) that is not silent; `end` if all are."""
    while at < end and abs(left[at]) <= _SILENCE and abs(right[at]) <= _SILENCE:
        at += 1
    return at


@compiled
def rest(life, ramps, peak, longest):
    """At a tick's start: fall asleep, turn off or go on; True if the effect runs this tick.

    `peak` is the loudest that came in or was kept since the last tick, `longest` how far back the effect reads.
    """
    life[QUIET] = life[QUIET] + TICK if peak[0] < _INAUDIBLE else 0
    peak[0] = _F(0.0)
    if ramps[WET, GOAL] <= _F(0.0) and ramps[WET, TARGET] <= _F(0.0):
        life[ON] = 0
        life[FRAME] = 0
    elif life[CLEARING] == 2 or life[QUIET] > longest + TICK:
        life[FRAME] = 0
        life[CLEARING] = 0
    return life[FRAME] > 0


@compiled
def advance_mix(life, ramps):
    """`advance_ramps`, with the effect fading out if it is to be cleared."""
    wet = ramps[WET, TARGET]
    if life[CLEARING] == 1:
        ramps[WET, TARGET] = _F(0.0)
        life[CLEARING] = 2
    advance_ramps(ramps)
    ramps[WET, TARGET] = wet


@compiled
def clear(life):
    """Fade out what sounds within two ticks, and forget it."""
    if life[FRAME] > 0 and life[CLEARING] == 0:
        life[CLEARING] = 1
