"""The engine's whole memory: one flat record that Python allocates and the audio thread owns while it plays.

No pointer leads out of it, so its address is all that an audio callback needs. Arrays are `[operator][lane]` with the
lanes (one a voice) innermost: sixteen float32 fill the widest vector registers.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from textsynth_app.synth.parameters import OPERATOR_COUNT, VOICE

LANES = 16  # voices; a compile-time constant, so that loops over lanes become vector instructions
TICK = 32  # frames between control updates; every control moves in a straight line from one to the next
COMMANDS = 1024  # places in the command ring, a power of two
PATCHES = 32  # places in the ring of whole patches, a power of two
SCOPE = 1 << 16  # newest frames kept for scopes and meters, a power of two

_PER_LANE = (LANES,)
_PER_OPERATOR = (OPERATOR_COUNT,)
_PER_BOTH = (OPERATOR_COUNT, LANES)
_F4, _F8, _I4, _I8, _U4 = np.float32, np.float64, np.int32, np.int64, np.uint32

ENGINE_DTYPE = np.dtype(
    [
        # -- clock and counters
        ("sample_rate", _F8),
        ("frame", _I8),
        ("tick_left", _I4),
        ("seed", _U4),
        ("notes_started", _I8),
        ("voices", _I4),
        # -- parameters, in VOICE's order; gliding ones in the domain they glide in (log for log scales)
        ("target", _F4, (len(VOICE),)),
        ("current", _F4, (len(VOICE),)),
        ("gliding", _I4),
        ("glide", _F4),
        # -- what the parameters mean to a tick
        ("ratio", _F4, _PER_OPERATOR),
        ("velocity_sensitivity", _F4, _PER_OPERATOR),
        ("level", _F4, _PER_OPERATOR),
        ("attack_step", _F4, _PER_OPERATOR),
        ("decay_factor", _F4, _PER_OPERATOR),
        ("sustain", _F4, _PER_OPERATOR),
        ("release_factor", _F4, _PER_OPERATOR),
        ("operator_on", _I4, _PER_OPERATOR),
        ("output", _F4, _PER_OPERATOR),
        ("output_step", _F4, _PER_OPERATOR),
        ("matrix", _F4, (OPERATOR_COUNT, OPERATOR_COUNT)),
        ("matrix_step", _F4, (OPERATOR_COUNT, OPERATOR_COUNT)),
        ("master", _F4),
        ("master_step", _F4),
        # -- voices
        ("active", _I4, _PER_LANE),
        ("held", _I4, _PER_LANE),
        ("note", _F4, _PER_LANE),
        ("velocity", _F4, _PER_LANE),
        ("root_at_start", _F4, _PER_LANE),
        ("started", _I8, _PER_LANE),
        ("seconds", _F4, _PER_LANE),
        ("fade", _F4, _PER_LANE),
        ("waiting", _I4, _PER_LANE),
        ("waiting_note", _F4, _PER_LANE),
        ("waiting_velocity", _F4, _PER_LANE),
        ("waiting_held", _I4, _PER_LANE),
        ("envelope", _F4, _PER_BOTH),
        ("stage", _I4, _PER_BOTH),
        ("softened", _F4, _PER_BOTH),
        ("lane_gain", _F4, _PER_LANE),
        ("lane_gain_step", _F4, _PER_LANE),
        ("lfo_phase", _F4, _PER_LANE),
        ("lfo_random", _F4, _PER_LANE),
        # -- operators
        ("phase", _F4, _PER_BOTH),
        ("increment", _F4, _PER_BOTH),
        ("increment_step", _F4, _PER_BOTH),
        ("gain", _F4, _PER_BOTH),
        ("gain_step", _F4, _PER_BOTH),
        ("signal", _F4, _PER_BOTH),
        ("signal_before", _F4, _PER_BOTH),
        ("index_scale", _F4, _PER_LANE),
        ("index_scale_step", _F4, _PER_LANE),
        # -- noise
        ("noise_on", _I4),
        ("noise_level", _F4),
        ("noise_attack_step", _F4),
        ("noise_decay_factor", _F4),
        ("noise_sustain", _F4),
        ("noise_release_factor", _F4),
        ("noise_corner", _F4),
        ("noise_low", _F4),
        ("noise_high", _F4),
        ("noise_state", _U4, _PER_LANE),
        ("noise_memory", _F4, _PER_LANE),
        ("noise_envelope", _F4, _PER_LANE),
        ("noise_stage", _I4, _PER_LANE),
        ("noise_gain", _F4, _PER_LANE),
        ("noise_gain_step", _F4, _PER_LANE),
        # -- filter
        ("filter_on", _I4),
        ("filter_wanted", _I4),
        ("filter_wet", _F4),
        ("filter_wet_step", _F4),
        ("filter_damping", _F4),
        ("filter_damping_step", _F4),
        ("filter_weights", _F4, (3,)),
        ("filter_weights_step", _F4, (3,)),
        ("filter_gain", _F4, _PER_LANE),
        ("filter_gain_step", _F4, _PER_LANE),
        ("filter_first", _F4, _PER_LANE),
        ("filter_second", _F4, _PER_LANE),
        # -- output
        ("mix", _F4, _PER_LANE),
        ("blocker_in", _F4),
        ("blocker_out", _F4),
        ("blocker_factor", _F4),
        # -- the rings: one writer and one reader each; a place is published by storing its end with release order
        ("command_written", _I8, (1,)),
        ("command_read", _I8, (1,)),
        ("command_kind", _I4, (COMMANDS,)),
        ("command_index", _I4, (COMMANDS,)),
        ("command_value", _F4, (COMMANDS,)),
        ("command_frame", _I8, (COMMANDS,)),
        ("patch_read", _I8, (1,)),
        ("patch_values", _F4, (PATCHES, len(VOICE))),
        ("scope", _F4, (SCOPE,)),
        ("scope_written", _I8, (1,)),
        # -- what the callback saw
        ("callbacks", _I8, (1,)),
        ("underruns", _I8, (1,)),
        ("callback_time", _F8, (1,)),
        ("longest_gap", _F8, (1,)),
    ],
    align=True,
)

_PLACE = {name: place for place, name in enumerate(VOICE.names)}


def place(name: str) -> int:
    """Index of a parameter in `target` and `current`, for the kernel's constants."""
    return _PLACE[name]


def new_state(sample_rate: float, seed: int) -> NDArray[np.void]:
    """A silent engine's memory, shape (1,) of ENGINE_DTYPE, ready for its first patch."""
    state = np.zeros(1, ENGINE_DTYPE)
    state["sample_rate"] = sample_rate
    state["seed"] = seed & 0xFFFFFFFF
    # Controls settle within 1 % in 15 ms: fast under the hand, too slow to be heard as a step.
    state["glide"] = 1.0 - np.exp(-TICK / (0.015 / 4.6 * sample_rate))
    # A 4 Hz high pass keeps frequency modulation's constant terms out of the speakers.
    state["blocker_factor"] = np.exp(-2.0 * np.pi * 4.0 / sample_rate)
    return state
