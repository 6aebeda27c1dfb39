"""The sound of the very first start: a warm electric piano with a bell in its attack."""

from __future__ import annotations

from textsynth_app.synth.patch import DEFAULT_PATCH

FIRST_NAME = "First light"

FIRST_PATCH = DEFAULT_PATCH.replace(
    {
        # Two carriers a few cents apart for warmth, each with a soft modulator at 1:1 ...
        "operators.1.level": -2.0,
        "operators.1.detune": -3.0,
        "operators.1.attack": 0.003,
        "operators.1.decay": 7.0,
        "operators.1.release": 0.6,
        "operators.2.ratio": 1.0,
        "operators.2.level": -1.0,
        "operators.2.velocity": 0.5,
        "operators.2.decay": 5.0,
        "operators.2.release": 0.5,
        "matrix.1.2": 2.6,
        "operators.3.output": 1.0,
        "operators.3.level": -4.0,
        "operators.3.detune": 4.0,
        "operators.3.attack": 0.003,
        "operators.3.decay": 6.0,
        "operators.3.release": 0.6,
        # ... and a tine at fourteen times the pitch that rings for a moment, louder when played hard.
        "operators.4.ratio": 14.0,
        "operators.4.level": -4.0,
        "operators.4.velocity": 0.7,
        "operators.4.decay": 1.1,
        "operators.4.release": 0.3,
        "matrix.3.4": 1.6,
        "lfo.pitch": 0.0,
        "lfo.rate": 4.5,
        "lfo.amplitude": 0.12,
        "root.frequency": 261.63,
        "root.duration": 2.5,
        "master.level": -9.0,
    }
)
