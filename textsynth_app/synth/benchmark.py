"""How fast the engine is, as multiples of real time on one core."""

from __future__ import annotations

import time

import numpy as np

from textsynth_app.synth.engine import Engine
from textsynth_app.synth.parameters import OPERATOR_COUNT, VOICE
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch
from textsynth_app.synth.state import LANES

_RATE = 48000
_SECONDS = 1.0
_REPEATS = 7


def bare_patch() -> Patch:
    """Six operators that all sound, every place of the matrix in use, nothing else."""
    changes: dict[str, float] = {"lfo.pitch": 0.0}
    for number in range(1, OPERATOR_COUNT + 1):
        changes |= {
            f"operators.{number}.level": -6.0,
            f"operators.{number}.output": 0.5,
            f"operators.{number}.ratio": 1.0 + 0.37 * number,
            f"operators.{number}.sustain": -3.0,
        }
        changes |= {f"matrix.{number}.{source}": 0.4 for source in range(1, OPERATOR_COUNT + 1)}
    return DEFAULT_PATCH.replace(changes)


def full_patch() -> Patch:
    """The bare patch with noise, a swept resonant filter, every LFO route and a pitch envelope."""
    return bare_patch().replace(
        {
            "noise.level": -12.0,
            "noise.sustain": -6.0,
            "filter.cutoff": 2000.0,
            "filter.resonance": 0.5,
            "filter.envelope": 2.0,
            "lfo.pitch": 20.0,
            "lfo.amplitude": 0.3,
            "lfo.index": 0.3,
            "lfo.cutoff": 1.0,
            "pitch.envelope": 5.0,
        }
    )


def times_real_time(patch: Patch, block: int, moving: bool = False) -> float:
    """Seconds of sixteen held voices rendered a second on one core, in blocks of `block`; the best of several runs."""
    engine = Engine(_RATE, patch=patch)
    for note in range(LANES):
        engine.note_on(40 + 2 * note)
    engine.process(_RATE // 10)
    blocks = round(_SECONDS * _RATE / block)
    cutoff = VOICE["filter.cutoff"]
    best = float("inf")
    for _ in range(_REPEATS):
        begin = time.thread_time()
        for index in range(blocks):
            if moving:
                engine.set_parameter("filter.cutoff", cutoff.denormalise(0.5 + 0.4 * np.sin(index / 20)))
            engine.process(block)
        best = min(best, time.thread_time() - begin)
    return _SECONDS / best


def measure() -> dict[str, float]:
    """The engine's figures.

    `bare_voices_x_realtime`: voice-seconds a second of the bare patch on one core; `full16_core_share`: share of
    one core that sixteen full voices take in blocks of 128 frames, a knob moving all the time.
    """
    return {
        "bare_voices_x_realtime": LANES * times_real_time(bare_patch(), 4096),
        "full16_core_share": 1.0 / times_real_time(full_patch(), 128, moving=True),
    }
