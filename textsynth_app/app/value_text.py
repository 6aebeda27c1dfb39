"""Typed values: what a person writes into a knob ('440 Hz', 'a4', '120 ms', '-6 dB', 'off') as a number."""

from __future__ import annotations

import math
import re

from textsynth_app.synth.parameter import Parameter, Scale
from textsynth_app.synth.pitch import hertz, parse_note

_NUMBER = re.compile(r"^([-+]?\d*[.,]?\d+(?:e[-+]?\d+)?)\s*(.*)$")
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


def parse_value(parameter: Parameter, text: str) -> float:
    """The value written in `text`, in the parameter's unit, clipped to its range.

    Raises ValueError with a one-line message if the text is no number or its unit is another quantity's.
    """
    words = text.strip().lower()
    if words in parameter.choices:
        return parameter.minimum + parameter.choices.index(words)
    if words == "off" and parameter.scale is Scale.DECIBEL:
        return parameter.minimum
    note = parse_note(words) if parameter.unit == "Hz" else None
    if note is not None:
        value = hertz(note)
    else:
        number = _NUMBER.match(words)
        if not number:
            raise ValueError(f"{parameter.label}: '{text[:40]}' is not a value; write one like {_example(parameter)}.")
        value = float(number[1].replace(",", "."))
        if number[2]:
            own = number[2] == parameter.unit.lower()
            unit, factor = (parameter.unit, 1.0) if own else _UNITS.get(number[2], ("", 1.0))
            if unit != parameter.unit:
                raise ValueError(f"{parameter.label}: '{number[2][:20]}' is not its unit; write {_example(parameter)}.")
            value *= factor
    if not math.isfinite(value):
        raise ValueError(f"{parameter.label}: the value is too large; write one like {_example(parameter)}.")
    return min(max(value, parameter.minimum), parameter.maximum)


def _example(parameter: Parameter) -> str:
    return f"'{parameter.format(parameter.denormalise(0.6))}'"
