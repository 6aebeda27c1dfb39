"""The control tick, once every TICK frames: what envelopes, modulation and gliding parameters ask of the samples.

Each value is computed for the end of the tick, and reached in a straight line from where it is: nothing ever jumps.
"""

from __future__ import annotations

import numpy as np

from textsynth_app.synth.compiling import compiled
from textsynth_app.synth.derive import derive, glide
from textsynth_app.synth.parameters import OPERATOR_COUNT
from textsynth_app.synth.state import LANES, TICK
from textsynth_app.synth.voice import ENDING, FREE, control_voice, end_voice, start_voice

_F = np.float32


@compiled
def tick(state):
    """Set every step for the coming TICK frames."""
    if state.gliding != 0:
        glide(state)
        derive(state, False)
    state.filter_wet_step = (_F(1.0) - state.filter_wet) * _F(1.0 / TICK)
    voices = 0
    for lane in range(LANES):
        if state.active[lane] != FREE:
            if state.active[lane] == ENDING or state.fade[lane] <= _F(0.0):
                end_voice(state, lane)
                if state.waiting[lane] != 0:
                    state.waiting[lane] = 0
                    start_voice(state, lane, state.waiting_note[lane], state.waiting_velocity[lane], TICK)
                    state.held[lane] = state.waiting_held[lane]
            else:
                control_voice(state, lane, TICK, False)
        if state.active[lane] != FREE:
            voices += 1
    state.voices = voices
    if voices == 0 and state.filter_wanted == 0:
        state.filter_on = 0
    noise = state.noise_level > _F(0.0)
    for lane in range(LANES):
        noise = noise or state.noise_gain[lane] != _F(0.0)
    state.noise_on = 1 if noise and voices > 0 else 0
    for operator in range(OPERATOR_COUNT):
        switch_operator(state, operator, voices)


@compiled
def switch_operator(state, operator, voices):
    """An operator that nobody hears costs nothing."""
    on = state.level[operator] > _F(0.0) and voices > 0
    for lane in range(LANES):
        on = on or state.gain[operator, lane] != _F(0.0) or state.gain_step[operator, lane] != _F(0.0)
    if not on and state.operator_on[operator] != 0:
        for lane in range(LANES):
            state.signal[operator, lane] = _F(0.0)
            state.signal_before[operator, lane] = _F(0.0)
    state.operator_on[operator] = 1 if on else 0
