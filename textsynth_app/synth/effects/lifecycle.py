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
PEAK, ENTERED = 0, 1  # places in `level`: loudest of the tick, and how far the input has faded in
VALUE, STEP, GOAL, TARGET = 0, 1, 2, 3  # columns of `ramps`: at the tick's start, a frame, at its end, wanted
WET, DRY, ENTRY = 0, 1, 2  # rows of every effect's `ramps`: loudness of effect and input, gain into the effect

_F = np.float32
_ZERO, _ONE = _F(0.0), _F(1.0)
FRAMES = np.arange(TICK, dtype=np.float32)  # of a tick, as factors of a step
_PER_FRAME = _F(1.0 / TICK)
_ENTRY_SECONDS = 0.015  # an effect turned on under sound takes it in this slowly: its first echo must not begin hard
_SILENCE = _F(1e-7)  # of an input: -140 dB
_INAUDIBLE = _F(1e-6)  # of what an effect keeps: -120 dB


@compiled
def jump_ramps(ramps):
    """Take over every target at once."""
    for row in range(ramps.shape[0]):
        ramps[row, VALUE] = ramps[row, GOAL] = ramps[row, TARGET]
        ramps[row, STEP] = _ZERO


@compiled
def advance_ramps(ramps):
    """Begin a tick: every row sets out for its target."""
    for row in range(ramps.shape[0]):
        ramps[row, VALUE] = ramps[row, GOAL]
        ramps[row, GOAL] = ramps[row, TARGET]
        ramps[row, STEP] = (ramps[row, GOAL] - ramps[row, VALUE]) * _PER_FRAME


@compiled
def is_off(life, mix):
    """Whether the effect is off and stays so: nothing else about it then matters."""
    return life[ON] == 0 and mix <= _ZERO


@compiled
def set_mix(life, level, ramps, wet, dry, jump):
    """Set the loudness of effect and input, and turn the effect on if it is to be heard; all other targets are set.

    An effect that begins under sound fades in, its other settings are there at once.
    """
    ramps[WET, TARGET] = wet
    ramps[DRY, TARGET] = dry
    if life[ON] == 0 and wet > _ZERO:
        life[ON] = 1
        life[FRAME] = life[QUIET] = life[CLEARING] = 0
        level[ENTERED] = _ONE
        jump_ramps(ramps)
        if not jump:
            level[ENTERED] = _ZERO
            ramps[WET, GOAL] = ramps[ENTRY, GOAL] = _ZERO
            ramps[DRY, GOAL] = _ONE
    elif life[FRAME] == 0:
        if wet <= _ZERO:
            life[ON] = 0
        elif jump:
            jump_ramps(ramps)


@compiled
def sleep_on(life, level, ramps, left, right, at, end):
    """The first frame of [at, end) that is not silent, `end` if all are.

    After a tick of silence (a single frame may be a zero crossing) nothing has to glide or to fade in.
    """
    sound = at
    while sound < end and abs(left[sound]) <= _SILENCE and abs(right[sound]) <= _SILENCE:
        sound += 1
    life[QUIET] += sound - at
    if life[QUIET] >= TICK:
        level[ENTERED] = _ONE
        jump_ramps(ramps)
    if sound < end:
        life[QUIET] = 0
    return sound


@compiled
def rest(life, level, ramps, longest):
    """At a tick's start: fall asleep, turn off or go on; True if the effect runs this tick.

    `longest` is how far back the effect reads, in frames.
    """
    life[QUIET] = life[QUIET] + TICK if level[PEAK] < _INAUDIBLE else 0
    level[PEAK] = _ZERO
    if ramps[WET, GOAL] <= _ZERO and ramps[WET, TARGET] <= _ZERO:
        life[ON] = 0
        life[FRAME] = 0
    elif life[CLEARING] == 2 or life[QUIET] > longest + TICK:
        life[FRAME] = 0
        life[CLEARING] = life[QUIET] = 0
        level[ENTERED] = ramps[ENTRY, GOAL] = _ZERO
    return life[FRAME] > 0


@compiled
def advance(life, level, ramps, rate):
    """`advance_ramps`, with the input fading in and, if the effect is to be cleared, the effect fading out."""
    level[ENTERED] = min(level[ENTERED] + _F(TICK / (_ENTRY_SECONDS * rate)), _ONE)
    wet, entry = ramps[WET, TARGET], ramps[ENTRY, TARGET]
    ramps[ENTRY, TARGET] = entry * level[ENTERED] * level[ENTERED]
    if life[CLEARING] == 1:
        ramps[WET, TARGET] = _ZERO
        life[CLEARING] = 2
    advance_ramps(ramps)
    ramps[WET, TARGET], ramps[ENTRY, TARGET] = wet, entry


@compiled
def clear(life):
    """Fade out what sounds within two ticks, and forget it."""
    if life[FRAME] > 0 and life[CLEARING] == 0:
        life[CLEARING] = 1
