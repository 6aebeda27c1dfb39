"""Envelope times: a rate of the DX7 acts on absolute level, a patch's times on the envelope's own.

Falls are straight in dB in both. A rise jumps to -50 dB and then goes by floor(17 - L) times the speed of a fall; L is
the level in doublings of amplitude, 15 at full level (Dx7Envelope in the wiki of music-synthesizer-for-android). On the
DX7 the operator's output level counts in L, so one of low level rises sooner; the patch is given a time that brings it
to its own peak at the same moment.
"""

from __future__ import annotations

import math

from textsynth_app.library.dx7.tables import DOUBLING_DB

_FULL_DOUBLINGS = 15.0
_JUMP_DB = -50.0
_SHORTEST = 0.1  # of a rise that is too quiet to be heard, so that its rate is not lost


def _rise_units(start_db: float, end_db: float) -> float:
    """Time of a rise, in units of the time in which a fall loses one doubling; 0 if it only jumps."""
    level = _FULL_DOUBLINGS + max(start_db, _JUMP_DB) / DOUBLING_DB
    end = _FULL_DOUBLINGS + min(end_db, DOUBLING_DB) / DOUBLING_DB
    units = 0.0
    while level < end:
        following = min(math.floor(level) + 1.0, end)
        units += (following - level) / math.floor(17.0 - 0.5 * (level + following))
        level = following
    return units


WHOLE_RISE = _rise_units(_JUMP_DB, 0.0) / (60.0 / DOUBLING_DB)  # of the time of a fall by 60 dB: 0.1865


def rise_factor(start_db: float, end_db: float, own_db: float) -> float:
    """How much longer a stage's time in a patch is than on the DX7, for it to take the same time.

    The stage goes from one envelope level to another, at an operator whose own level is `own_db`. 1 if it falls.
    """
    if end_db <= start_db:
        return 1.0
    relative = _rise_units(start_db, end_db)
    absolute = _rise_units(start_db + own_db, end_db + own_db)
    return max(absolute / relative, _SHORTEST) if relative > 0.0 else 1.0
