"""What the players play, and the same rendered without a device."""

from __future__ import annotations

import numpy as np

from textsynth_app.synth.engine import Engine
from textsynth_app.synth.patch import DEFAULT_PATCH

RATE = 48000
PATCH = DEFAULT_PATCH.replace(
    {
        "noise.level": -20.0,
        "noise.sustain": -6.0,
        "filter.cutoff": 3000.0,
        "filter.envelope": 1.0,
        "lfo.pitch": 20.0,
        "matrix.1.2": 2.0,
        "operators.1.release": 0.1,
        "noise.release": 0.1,
    }
)


def put_notes(engine: Engine, beat: int) -> None:
    """Commands of one half-second beat, at their frames, with a patch change under held notes now and then."""
    start = RATE // 2 + beat * RATE // 2
    note = 48 + (beat * 7) % 24
    engine.note_on(note, 60 + (beat * 13) % 60, frame=start)
    engine.note_on(note + 4, 90, frame=start + 1234)
    engine.set_parameter("matrix.1.2", 1.0 + (beat % 4), frame=start + 5000)
    if beat % 5 == 4:
        engine.set_patch(PATCH.replace({"operators.2.ratio": 1.0 + beat % 3}), frame=start + 7001)
    engine.note_off(note, frame=start + 15000)
    engine.note_off(note + 4, frame=start + 17000)


def rendered(beats: int) -> np.ndarray:
    """The whole score offline, shape (frames, 2)."""
    engine = Engine(RATE)
    engine.set_patch(PATCH)
    for beat in range(beats):
        put_notes(engine, beat)
    return engine.process((beats + 2) * RATE // 2)
