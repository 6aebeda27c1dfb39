"""The table of every parameter of the voice: knobs, JSON validation, the engine and the model's output all read it."""

from __future__ import annotations

import math

from textsynth_app.synth.parameter import Parameter, ParameterSpace
from textsynth_app.synth.shared_parameters import (
    DECIBEL,
    LINEAR,
    LOG,
    OFF_ON,
    SHARED,
    SILENCE_DB,
    SQUARE,
    group_of,
)

__all__ = ["CORE8", "FULL", "OPERATOR_COUNT", "SILENCE_DB", "SPACES", "VOICE"]

OPERATOR_COUNT = 6


def _operator_parameters(number: int) -> list[Parameter]:
    # By default operator 2 modulates operator 1: the smallest FM voice, and all that the core8 space turns.
    level = 0.0 if number <= 2 else SILENCE_DB
    output = 1.0 if number == 1 else 0.0
    group, label = f"operators.{number}", f"Operator {number}"
    return group_of(
        group,
        label,
        ("ratio", "ratio", "", 0.125, 32.0, 1.0, LOG, "Frequency as a multiple of the note's."),
        ("detune", "detune", "cents", -100.0, 100.0, 0.0, LINEAR, "Fine tuning on top of the ratio."),
        ("level", "level", "dB", SILENCE_DB, 0.0, level, DECIBEL, "Peak of its envelope; lowest: off."),
        ("output", "output", "", 0.0, 1.0, output, LINEAR, "How much of it is heard directly: 1 a carrier."),
        ("velocity", "velocity", "", 0.0, 1.0, 0.3, LINEAR, "What a soft key takes away (1: 40 dB)."),
        ("attack", "attack", "s", 0.001, 10.0, 0.002, LOG, "Time from silence to full level."),
        ("decay", "decay", "s", 0.005, 30.0, 3.0, LOG, "Time to fall by 60 dB, towards the sustain level."),
        ("sustain", "sustain", "dB", SILENCE_DB, 0.0, SILENCE_DB, DECIBEL, "Held while the key is down."),
        ("release", "release", "s", 0.005, 20.0, 0.3, LOG, "Time to fall by 60 dB once the key is up."),
    ) + group_of(
        group,
        label,
        ("on", "on", "", 0.0, 1.0, 1.0, LINEAR, "Off: silent, its settings kept.", OFF_ON),
        ("fixed", "fixed", "", 0.0, 1.0, 0.0, LINEAR, "0: follows the key by its ratio; 1: its fixed frequency."),
        ("frequency", "fixed frequency", "Hz", 0.1, 16000.0, 440.0, LOG, "Heard as far as it is fixed."),
        ("peak", "peak", "dB", SILENCE_DB, 0.0, 0.0, DECIBEL, "First level of the envelope, where the attack ends."),
        ("bend", "bend", "dB", SILENCE_DB, 0.0, 0.0, DECIBEL, "Second level, passed on the way to the sustain level."),
        ("bend_time", "bend time", "s", 0.005, 60.0, 3.0, LOG, "Time to fall by 60 dB, towards the second level."),
        (
            "end",
            "end",
            "dB",
            SILENCE_DB,
            0.0,
            SILENCE_DB,
            DECIBEL,
            "Fourth level: where it starts, and where a modulator's release ends.",
        ),
        ("curve", "attack curve", "", 0.0, 1.0, 0.0, LINEAR, "Of rises: 0 straight, 1 the DX7's, steep at the end."),
        ("rate_scaling", "rate scaling", "", 0.0, 1.0, 0.0, LINEAR, "1: twice as fast an octave above C4."),
        ("break_point", "break point", "key", 0.0, 127.0, 60.0, LINEAR, "The key from which its level is scaled."),
        (
            "left_depth",
            "left depth",
            "dB/oct",
            -24.0,
            24.0,
            0.0,
            LINEAR,
            "Level change an octave below the break point.",
        ),
        ("right_depth", "right depth", "dB/oct", -24.0, 24.0, 0.0, LINEAR, "Level change an octave above it."),
        ("left_curve", "left curve", "", 0.0, 1.0, 0.0, LINEAR, "0: straight; 1: slow at first, then doubling."),
        ("right_curve", "right curve", "", 0.0, 1.0, 0.0, LINEAR, "0: straight; 1: slow at first, then doubling."),
        ("tremolo", "tremolo", "", 0.0, 1.0, 0.0, LINEAR, "How far LFO 1 turns its level down (1: 40 dB)."),
        prompted=False,
    )


def _matrix_parameters() -> list[Parameter]:
    return [
        Parameter(
            f"matrix.{target}.{source}",
            f"Feedback of {target}" if target == source else f"Index {source} to {target}",
            "rad",
            0.0,
            4.0 * math.pi,
            1.0 if (target, source) == (1, 2) else 0.0,
            SQUARE,
            "matrix",
            f"Peak phase deviation of operator {target} by operator {source}.",
        )
        for target in range(1, OPERATOR_COUNT + 1)
        for source in range(1, OPERATOR_COUNT + 1)
    ]


# Every parameter: what a patch holds, and the order in which it holds it.
VOICE = ParameterSpace(
    "voice",
    [p for number in range(1, OPERATOR_COUNT + 1) for p in _operator_parameters(number)]
    + _matrix_parameters()
    + SHARED,
)

# What a prompt decides: the output of the mappings.
FULL = ParameterSpace("full", [parameter for parameter in VOICE if parameter.prompted])

# The eight parameters of 'AWOL for Audio' (Nicodemo 2025), as a subset of the same voice.
CORE8 = ParameterSpace(
    "core8",
    [
        FULL[name]
        for name in (
            "root.frequency",
            "operators.2.ratio",
            "operators.1.level",
            "operators.2.level",
            "matrix.1.2",
            "lfo.rate",
            "operators.1.attack",
            "operators.1.decay",
        )
    ],
)

SPACES = {space.name: space for space in (FULL, CORE8)}  # the mappings' spaces
