"""What the effects keep in the engine's record: settings on their way, filters, and rings of past sound.

Rings serve sample rates up to 192 kHz; how much of one is used follows from the rate. A ring ends in a copy of its
first frames, so that a tick's worth of it can always be read in one piece.
"""

from __future__ import annotations

from typing import Any

import numpy as np

GUARD = 64  # frames that a ring repeats after its end: a tick, and what interpolation needs beyond it
BLOCK = 32  # frames in one piece at most: the engine's tick

CHORUS_RING = 1 << 12  # at 192 kHz: 21 ms
DELAY_RING = 1 << 19  # 2.7 s
PREDELAY_RING = 1 << 16  # 0.34 s
DIFFUSER_RING = 1 << 12  # 21 ms
LINE_RING = 1 << 15  # 0.17 s

CHORUS_TAPS = 6  # three a side
SIDES = 2
DIFFUSERS = 8  # four a side, one after the other
LINES = 16  # of the feedback delay network
SWEPT = LINES // 2  # lines whose length moves
REVERB_TAPS = SIDES + DIFFUSERS + LINES

_F4, _F8, _I4, _I8 = np.float32, np.float64, np.int32, np.int64
_LIFE = (4,)  # see lifecycle.py
_RAMP = 4  # see lifecycle.py

EFFECT_FIELDS: list[tuple[Any, ...]] = [
    # -- drive: the squared bend of its curve and its make-up gain
    ("drive_on", _I4),
    ("drive_left", _I4),
    ("drive_start", _F4, (2,)),
    ("drive_step", _F4, (2,)),
    ("drive_goal", _F4, (2,)),
    # -- chorus
    ("chorus_life", _I8, _LIFE),
    ("chorus_level", _F4, (2,)),
    ("chorus_ramps", _F4, (3, _RAMP)),
    ("chorus_mask", _I8),
    ("chorus_turns", _F8),
    ("chorus_turns_step", _F8),
    ("chorus_depth", _F8),
    ("chorus_depth_target", _F8),
    ("chorus_delay", _F8, (CHORUS_TAPS,)),
    ("chorus_delay_goal", _F8, (CHORUS_TAPS,)),
    ("chorus_delay_step", _F8, (CHORUS_TAPS,)),
    ("chorus_corner", _F4),
    ("chorus_low", _F4, (SIDES,)),
    ("chorus_work", _F4, (SIDES, BLOCK)),
    ("chorus_ring", _F4, (SIDES, CHORUS_RING + GUARD)),
    # -- delay
    ("delay_life", _I8, _LIFE),
    ("delay_level", _F4, (2,)),
    ("delay_ramps", _F4, (8, _RAMP)),
    ("delay_mask", _I8),
    ("delay_synced", _I4),
    ("delay_wanted", _I8),
    ("delay_seen", _I8),
    ("delay_waited", _I8),
    ("delay_tap", _F8),
    ("delay_tap_goal", _F8),
    ("delay_tap_step", _F8),
    ("delay_velocity", _F8),
    ("delay_next", _I8),
    ("delay_fading", _I4),
    ("delay_progress", _F8),
    ("delay_low", _F4, (SIDES,)),
    ("delay_blocker", _F4, (SIDES, 2)),
    ("delay_blocker_factor", _F4),
    ("delay_work", _F4, (2 * SIDES, BLOCK)),
    ("delay_ring", _F4, (SIDES, DELAY_RING + GUARD)),
    # -- reverb; its taps: pre-delay left and right, diffusers left and right, lines
    ("reverb_life", _I8, _LIFE),
    ("reverb_level", _F4, (2,)),
    ("reverb_ramps", _F4, (5, _RAMP)),
    ("reverb_mask", _I8, (3,)),
    ("reverb_wanted", _I8, (REVERB_TAPS,)),
    ("reverb_seen", _I8, (REVERB_TAPS,)),
    ("reverb_tap", _I8, (REVERB_TAPS,)),
    ("reverb_next", _I8, (REVERB_TAPS,)),
    ("reverb_waited", _I8),
    ("reverb_fading", _I4),
    ("reverb_progress", _F8),
    ("reverb_blocker", _F4, (SIDES, 2)),
    ("reverb_blocker_factor", _F4),
    ("reverb_keep", _F4, (2 * LINES, _RAMP)),
    ("reverb_low", _F4, (LINES,)),
    ("reverb_turn", _F8, (LINES // 2, 2)),
    ("reverb_turn_step", _F8, (LINES // 2, 2)),
    ("reverb_mixing", _F4, (LINES, _RAMP)),
    ("reverb_input", _F4, (SIDES, BLOCK)),
    ("reverb_sweep", _F4, (SWEPT, _RAMP)),
    ("reverb_other", _F4, (BLOCK,)),
    ("reverb_around", _F4, (GUARD,)),
    ("reverb_work", _F4, (LINES, BLOCK)),
    ("reverb_smooth", _F4, (LINES, BLOCK)),
    ("reverb_before", _F4, (SIDES, PREDELAY_RING + GUARD)),
    ("reverb_diffuser", _F4, (DIFFUSERS, DIFFUSER_RING + GUARD)),
    ("reverb_line", _F4, (LINES, LINE_RING + GUARD)),
]
