"""Typed values: what a person writes into a knob ('440 Hz', 'a4', '120 ms', '-6 dB', 'off') as a number."""

from __future__ import annotations

import math
import re

from textsynth_app.synth.parameters import Parameter, Scale

_NUMBER = re.compile(r"^([-+]?\d*[.,]?\d+(?:e[-+]?\d+)?)\s*(.*)$")
_NOTE = re.compile(r"^([a-g])([#b]?)(-?\d)$")
_SEMITONES = {"c": 0, "d": 2, "e": 4, "f": 5, "g": 7, "a": 9, "b": 11}
# Spoken unit -> (the parameter's unit, factor to it).
_UNITS = {
    "hz": ("Hz", 1.0),
    "khz": ("Hz", 1000.0),
    "k": ("Hz", 1000.0),
    "s": ("s", 1.0),
    "ms": ("s", 0.001),
    "db": ("dB", 1.0),
    "cents": ("cents", 1.0),
    "ct": ("cents", 1.0),
    "st": ("st", 1.0),
    "oct": ("oct", 1.0),
    "rad": ("rad", 1.0),
}
MIDI_A4, HERTZ_A4 = 69, 440.0


def hertz(note: float) -> float:
    """Frequency of a MIDI note number, equal temperament, A4 = 440 Hz."""
    return HERTZ_A4 * 2.0 ** ((note - MIDI_A4) / 12.0)


def midi_note(frequency: float) -> float:
    """MIDI note number, with its fraction, of a frequency in Hz above 0."""
    return MIDI_A4 + 12.0 * math.log2(frequency / HERTZ_A4)


def shown_value(parameter: Parameter, value: float) -> str:
    """The value as a knob shows it: in steps of a hundredth to a thousandth of its range, so never '3.95e-06 rad'."""
    if parameter.scale in (Scale.LINEAR, Scale.SQUARE):
        decimals = max(2 - math.floor(math.log10(parameter.maximum - parameter.minimum)), 0)
        value = round(value, decimals) + 0.0  # + 0.0 turns -0.0 into 0.0
    return parameter.format(value)


def parse_value(parameter: Parameter, text: str) -> float:
    """The value written in `text`, in the parameter's unit, clipped to its range.

    Raises ValueError with a one-line message if the text is no number or its unit is another quantity's.
    """
    words = text.strip().lower()
    if words == "off" and parameter.scale is Scale.DECIBEL:
        return parameter.minimum
    note = _NOTE.match(words)
    if note and parameter.unit == "Hz":
        step = _SEMITONES[note[1]] + {"#": 1, "b": -1, "": 0}[note[2]]
        value = hertz(12 * (int(note[3]) + 1) + step)
    else:
        number = _NUMBER.match(words)
        if not number:
            raise ValueError(f"{parameter.label}: '{text[:40]}' is not a value; write one like {_example(parameter)}.")
        value = float(number[1].replace(",", "."))
        if number[2]:
            unit, factor = _UNITS.get(number[2], ("", 1.0))
            if unit != parameter.unit:
                raise ValueError(f"{parameter.label}: '{number[2][:20]}' is not its unit; write {_example(parameter)}.")
            value *= factor
    if not math.isfinite(value):
        raise ValueError(f"{parameter.label}: the value is too large; write one like {_example(parameter)}.")
    return min(max(value, parameter.minimum), parameter.maximum)


def _example(parameter: Parameter) -> str:
    return f"'{parameter.format(parameter.denormalise(0.6))}'"
