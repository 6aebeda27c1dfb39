"""Notes and frequencies: MIDI numbers with fractions, equal temperament, A4 = 440 Hz."""

from __future__ import annotations

import math
import re

A4_NOTE, A4_HERTZ = 69.0, 440.0
_NAME = re.compile(r"([a-g])([#b]?)(-?\d)")
_SEMITONES = {"c": 0, "d": 2, "e": 4, "f": 5, "g": 7, "a": 9, "b": 11}
_ACCIDENTALS = {"#": 1, "b": -1, "": 0}


def hertz(note: float) -> float:
    """Frequency of a MIDI note number."""
    return A4_HERTZ * 2.0 ** ((note - A4_NOTE) / 12.0)


def midi_note(frequency: float) -> float:
    """MIDI note number, with its fraction, of a frequency in Hz above 0."""
    return A4_NOTE + 12.0 * math.log2(frequency / A4_HERTZ)


def parse_note(text: str) -> float | None:
    """MIDI number of a note's name ('a4' is 69, 'c#3', 'Bb2', 'c-1' is 0); None if it is none."""
    match = _NAME.fullmatch(text.strip().lower())
    if not match:
        return None
    letter, accidental, octave = match.groups()
    return float(12 * (int(octave) + 1) + _SEMITONES[letter] + _ACCIDENTALS[accidental])
