"""The effects in their order: drive where the engine oversamples, then chorus, delay and reverb."""

from __future__ import annotations

from textsynth_app.synth.compiling import compiled
from textsynth_app.synth.effects.chorus import derive_chorus, run_chorus
from textsynth_app.synth.effects.delay import derive_delay, run_delay
from textsynth_app.synth.effects.drive import derive_drive
from textsynth_app.synth.effects.lifecycle import clear
from textsynth_app.synth.effects.reverb import derive_reverb, run_reverb


@compiled
def derive_effects(state, jump):
    """Take over the effects' parameters from `current`; with `jump`, what does not sound takes them over at once."""
    derive_drive(state, jump)
    derive_chorus(state, jump)
    derive_delay(state, jump)
    derive_reverb(state, jump)


@compiled
def run_effects(state, left, right, start, count):
    """Run `count` frames of two float32 arrays from `start` on through chorus, delay and reverb, in place.

    The result does not depend on how frames are grouped into calls.
    """
    run_chorus(state, left, right, start, count)
    run_delay(state, left, right, start, count)
    run_reverb(state, left, right, start, count)


@compiled
def clear_effects(state):
    """Let every tail fade out within two ticks, and forget it."""
    clear(state.chorus_life)
    clear(state.delay_life)
    clear(state.reverb_life)
