"""The engine's whole memory: one flat record that Python allocates and the audio thread owns while it plays.

No pointer leads out of it, so its address is all that an audio callback needs. Voices live in groups of sixteen lanes:
arrays are `[group][operator][lane]` with the lanes innermost, since sixteen float32 fill the widest vector registers.
A group in which nothing sounds costs nothing.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from textsynth_app.synth.effects.fields import EFFECT_FIELDS
from textsynth_app.synth.parameters import OPERATOR_COUNT, VOICE

LANES = 16  # voices of a group; a compile-time constant, so that loops over lanes become vector instructions
GROUPS = 4
VOICES = GROUPS * LANES
TICK = 32  # frames between control updates; every control moves in a straight line from one to the next
MAXIMUM_OVERSAMPLING = 4
BUS = TICK * MAXIMUM_OVERSAMPLING  # frames of a tick at the highest voice rate
DECIMATOR_HISTORY = 80  # frames at least that a halfband filter looks back
STAGES = 5  # of an envelope: where it starts, its four moves
HELD_KEYS = 32  # of which a monophonic patch remembers the order
COMMANDS = 1024  # places in the command ring, a power of two
PATCHES = 32  # places in the ring of whole patches, a power of two
SCOPE = 1 << 16  # newest frames kept for scopes and meters, a power of two

_PER_LANE = (GROUPS, LANES)
_PER_VOICE = (VOICES,)
_PER_OPERATOR = (OPERATOR_COUNT,)
_PER_BOTH = (GROUPS, OPERATOR_COUNT, LANES)
_F4, _F8, _I4, _I8, _U4 = np.float32, np.float64, np.int32, np.int64, np.uint32

_VECTOR = 64  # bytes of a row of lanes, of the widest vector register, and of a line of the processor's cache


def _aligned(fields: list[Any]) -> np.dtype[Any]:
    """A record whose rows of lanes begin at multiples of their size: a row that crosses one costs a second access."""
    names, formats, offsets, end = [], [], [], 0
    for name, *form in fields:
        item = np.dtype((form[0], form[1])) if len(form) > 1 else np.dtype(form[0])
        alignment = item.base.itemsize if item.itemsize % _VECTOR else _VECTOR
        end = -(-end // alignment) * alignment
        names.append(name)
        formats.append(item)
        offsets.append(end)
        end += item.itemsize
    size = -(-end // _VECTOR) * _VECTOR
    return np.dtype({"names": names, "formats": formats, "offsets": offsets, "itemsize": size}, align=True)


ENGINE_DTYPE = _aligned(
    [
        # -- clock and counters
        ("sample_rate", _F8),
        ("oversampling", _I4),
        ("voice_rate", _F8),
        ("frame", _I8),
        ("tick_left", _I4),
        ("seed", _U4),
        ("notes_started", _I8),
        ("voices", _I4),
        ("group_voices", _I4, (GROUPS,)),
        # -- parameters, in VOICE's order; gliding ones in the domain they glide in (log for log scales)
        ("target", _F4, (len(VOICE),)),
        ("current", _F4, (len(VOICE),)),
        ("gliding", _I4),
        ("glide", _F4),
        # -- how the keys are played: bend (semitones), wheel, pressure and timbre (0 to 1), and the sustain pedal
        ("expression_target", _F4, (4,)),
        ("expression", _F4, (4,)),
        ("expression_moving", _I4),
        ("pedal", _I4),
        ("keys_down", _I4),
        ("held_key", _F4, (HELD_KEYS,)),
        ("held_note", _F4, (HELD_KEYS,)),
        ("held_velocity", _F4, (HELD_KEYS,)),
        ("last_note", _F4),
        # -- what the parameters mean to a tick
        ("ratio", _F4, _PER_OPERATOR),
        ("fixed", _F4, _PER_OPERATOR),
        ("fixed_increment", _F4, _PER_OPERATOR),
        ("level", _F4, _PER_OPERATOR),
        ("envelope_goal", _F4, (OPERATOR_COUNT, STAGES)),
        ("envelope_fall", _F4, (OPERATOR_COUNT, STAGES)),
        ("envelope_rise", _F4, (OPERATOR_COUNT, STAGES)),
        ("modulated", _I4),
        ("lfo_used", _I4, (2,)),
        ("lfo_turn", _F4, (2,)),
        ("lfo_clock", _F4, (2,)),
        ("lfo_clock_random", _F4, (2,)),
        ("lfo_clock_state", _U4),
        ("output_step", _F4, _PER_OPERATOR),
        ("matrix_step", _F4, (OPERATOR_COUNT, OPERATOR_COUNT)),
        ("output_now", _F4, _PER_OPERATOR),
        ("matrix_now", _F4, (OPERATOR_COUNT, OPERATOR_COUNT)),
        ("output", _F4, (GROUPS, OPERATOR_COUNT)),
        ("matrix", _F4, (GROUPS, OPERATOR_COUNT, OPERATOR_COUNT)),
        ("master", _F4),
        ("master_step", _F4),
        # -- voices
        ("active", _I4, _PER_VOICE),
        ("held", _I4, _PER_VOICE),
        ("sustained", _I4, _PER_VOICE),
        ("key", _F4, _PER_VOICE),
        ("note", _F4, _PER_VOICE),
        ("velocity", _F4, _PER_VOICE),
        ("root_at_start", _F4, _PER_VOICE),
        ("started", _I8, _PER_VOICE),
        ("seconds", _F4, _PER_VOICE),
        ("stroke_seconds", _F4, _PER_VOICE),
        ("still", _I4, _PER_VOICE),
        ("fade", _F4, _PER_VOICE),
        ("span", _F4, _PER_VOICE),
        ("unison_place", _F4, _PER_VOICE),
        ("unison_gain", _F4, _PER_VOICE),
        ("glide_left", _F4, _PER_VOICE),
        ("glide_speed", _F4, _PER_VOICE),
        ("key_expression_target", _F4, (VOICES, 4)),
        ("key_expression", _F4, (VOICES, 4)),
        ("lfo_phase", _F4, (VOICES, 2)),
        ("lfo_random", _F4, (VOICES, 2)),
        ("pitch_stage", _I4, _PER_VOICE),
        ("pitch_level", _F4, _PER_VOICE),
        ("filter_stage", _I4, _PER_VOICE),
        ("filter_level", _F4, _PER_VOICE),
        ("burst_left", _I4, _PER_VOICE),
        ("burst_clock", _F4, _PER_VOICE),
        ("burst_open", _F4, _PER_VOICE),
        ("waiting", _I4, _PER_VOICE),
        ("waiting_key", _F4, _PER_VOICE),
        ("waiting_note", _F4, _PER_VOICE),
        ("waiting_velocity", _F4, _PER_VOICE),
        ("waiting_held", _I4, _PER_VOICE),
        ("waiting_from", _F4, _PER_VOICE),
        ("waiting_place", _I4, _PER_VOICE),
        ("waiting_unison", _I4, _PER_VOICE),
        ("waiting_expression", _F4, (VOICES, 4)),
        # -- envelopes, one an operator and lane
        ("envelope", _F4, _PER_BOTH),
        ("envelope_before", _F4, _PER_BOTH),
        ("envelope_factor", _F4, _PER_BOTH),
        ("envelope_floor", _F4, _PER_BOTH),
        ("stage", _I4, _PER_BOTH),
        ("stage_goal", _F4, _PER_BOTH),
        ("busy", _I4, _PER_BOTH),
        ("busy_lanes", _I4, (GROUPS, OPERATOR_COUNT)),
        ("key_rate", _F4, _PER_BOTH),
        ("key_level", _F4, _PER_BOTH),
        ("loudness", _F4, _PER_LANE),
        # -- operators
        ("operator_on", _I4, (GROUPS, OPERATOR_COUNT)),
        ("lane_increment", _F4, _PER_LANE),
        ("phase", _F4, _PER_BOTH),
        ("increment", _F4, _PER_BOTH),
        ("increment_step", _F4, _PER_BOTH),
        ("gain", _F4, _PER_BOTH),
        ("gain_step", _F4, _PER_BOTH),
        ("signal", _F4, _PER_BOTH),
        ("signal_before", _F4, _PER_BOTH),
        ("index_scale", _F4, _PER_LANE),
        ("index_scale_step", _F4, _PER_LANE),
        ("tremolo", _F4, _PER_LANE),
        # -- the same of the group that is being rendered: at fixed places, as vector instructions need them
        ("working_phase", _F4, (OPERATOR_COUNT, LANES)),
        ("working_increment", _F4, (OPERATOR_COUNT, LANES)),
        ("working_increment_step", _F4, (OPERATOR_COUNT, LANES)),
        ("working_gain", _F4, (OPERATOR_COUNT, LANES)),
        ("working_gain_step", _F4, (OPERATOR_COUNT, LANES)),
        ("working_signal", _F4, (OPERATOR_COUNT, LANES)),
        ("working_signal_before", _F4, (OPERATOR_COUNT, LANES)),
        ("working_index_scale", _F4, (LANES,)),
        ("working_index_scale_step", _F4, (LANES,)),
        ("working_matrix", _F4, (OPERATOR_COUNT, OPERATOR_COUNT)),
        ("working_output", _F4, _PER_OPERATOR),
        ("working_on", _I4, _PER_OPERATOR),
        # -- noise
        ("noise_on", _I4, (GROUPS,)),
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
        ("noise_envelope", _F4, _PER_VOICE),
        ("noise_before", _F4, _PER_VOICE),
        ("noise_stage", _I4, _PER_VOICE),
        ("noise_gain", _F4, _PER_LANE),
        ("noise_gain_step", _F4, _PER_LANE),
        # -- filter
        ("filter_decay_factor", _F4),
        ("filter_release_factor", _F4),
        ("filter_on", _I4),
        ("filter_wanted", _I4),
        ("filter_wet_now", _F4),
        ("filter_damping_now", _F4),
        ("filter_weights_now", _F4, (3,)),
        ("filter_wet_step", _F4),
        ("filter_damping_step", _F4),
        ("filter_weights_step", _F4, (3,)),
        ("filter_wet", _F4, (GROUPS,)),
        ("filter_damping", _F4, (GROUPS,)),
        ("filter_weights", _F4, (GROUPS, 3)),
        ("filter_gain", _F4, _PER_LANE),
        ("filter_gain_step", _F4, _PER_LANE),
        ("filter_first", _F4, _PER_LANE),
        ("filter_second", _F4, _PER_LANE),
        # -- output
        ("spread", _I4),
        ("left_gain", _F4, _PER_LANE),
        ("left_gain_step", _F4, _PER_LANE),
        ("right_gain", _F4, _PER_LANE),
        ("right_gain_step", _F4, _PER_LANE),
        ("mix", _F4, (BUS, LANES)),
        ("bus_left", _F4, (BUS,)),
        ("bus_right", _F4, (BUS,)),
        ("blocker_in", _F4, (2,)),
        ("blocker_out", _F4, (2,)),
        ("blocker_factor", _F4),
        # -- what the halfband filters look back to, and a tick: from four to two times the rate, then to the rate
        ("decimator_first", _F4, (2, DECIMATOR_HISTORY + BUS)),
        ("decimator_last", _F4, (2, DECIMATOR_HISTORY + BUS)),
        *EFFECT_FIELDS,
        # -- the rings: one writer and one reader each; a place is published by storing its end with release order
        ("command_written", _I8, (1,)),
        ("command_read", _I8, (1,)),
        ("command_kind", _I4, (COMMANDS,)),
        ("command_index", _I4, (COMMANDS,)),
        ("command_key", _F4, (COMMANDS,)),
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
    ]
)

_PLACE = {name: place for place, name in enumerate(VOICE.names)}


def place(name: str) -> int:
    """Index of a parameter in `target` and `current`, for the kernel's constants."""
    return _PLACE[name]


def new_state(sample_rate: float, seed: int, oversampling: int) -> NDArray[np.void]:
    """A silent engine's memory, shape (1,) of ENGINE_DTYPE, ready for its first patch."""
    memory = np.zeros(ENGINE_DTYPE.itemsize + _VECTOR, np.uint8)
    state: NDArray[np.void] = np.ndarray(1, ENGINE_DTYPE, memory, -memory.ctypes.data % _VECTOR)
    state["sample_rate"] = sample_rate
    state["oversampling"] = oversampling
    state["voice_rate"] = sample_rate * oversampling
    state["seed"] = state["lfo_clock_state"] = seed & 0xFFFFFFFF
    state["last_note"] = np.nan
    # Controls settle within 1 % in 15 ms: fast under the hand, too slow to be heard as a step.
    state["glide"] = 1.0 - np.exp(-TICK / (0.015 / 4.6 * sample_rate))
    # A 4 Hz high pass keeps frequency modulation's constant terms out of the speakers.
    state["blocker_factor"] = np.exp(-2.0 * np.pi * 4.0 / sample_rate)
    return state
