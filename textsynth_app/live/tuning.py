"""Microtuning: which pitch each key of a keyboard plays."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath

from textsynth_app.live.scala import HIGHEST_KEY, MAXIMUM_BYTES, KeyboardMap, Scale, parse_keyboard_map, parse_scale
from textsynth_app.synth.pitch import A4_HERTZ, hertz, midi_note

LOWEST_A4, HIGHEST_A4 = 300.0, 600.0  # Hz; historical pitches lie between 370 and 570
# What the voice plays: from 1 Hz to beyond hearing. Keys that a scale puts elsewhere are silent.
LOWEST_PITCH, HIGHEST_PITCH = -36.0, 140.0
MIDDLE_KEY = 60
_LONGEST_NAME = 60

EQUAL_SCALE = Scale("12-tone equal temperament", tuple(100.0 * step for step in range(1, 13)))
# Scala's own default: the scale starts on middle C, which keeps its pitch.
LINEAR_MAP = KeyboardMap(0, HIGHEST_KEY, MIDDLE_KEY, MIDDLE_KEY, hertz(MIDDLE_KEY), 0, ())


@dataclass(frozen=True)
class Tuning:
    """The pitch of each of the 128 keys as a MIDI note number with its fraction; None where a key is silent."""

    name: str
    pitches: tuple[float | None, ...]

    def pitch(self, key: float) -> float | None:
        """MIDI note number that a key plays, None if it is silent; between two keys, a pitch between theirs."""
        below = min(max(math.floor(key), 0), HIGHEST_KEY)
        low = self.pitches[below]
        share = min(max(key - below, 0.0), 1.0)
        if low is None or share == 0.0:
            return low
        high = self.pitches[min(below + 1, HIGHEST_KEY)]
        return None if high is None else low + (high - low) * share


def tune(scale: Scale = EQUAL_SCALE, keyboard_map: KeyboardMap = LINEAR_MAP, a4: float = A4_HERTZ) -> Tuning:
    """The tuning of a scale on a keyboard; everything is moved by the ratio of `a4` to 440 Hz.

    Raises ValueError if the map's reference key is silent, or `a4` is not from 300 to 600 Hz.
    """
    if not LOWEST_A4 <= a4 <= HIGHEST_A4:
        raise ValueError(f"A4 is {a4:g} Hz: it must lie within {LOWEST_A4:g} and {HIGHEST_A4:g} Hz.")
    reference = keyboard_map.cents(keyboard_map.reference_key, scale)
    if reference is None:
        raise ValueError(f"The reference key {keyboard_map.reference_key} is not mapped.")
    shift = midi_note(a4) - midi_note(A4_HERTZ)
    base = midi_note(keyboard_map.reference_hertz) - reference / 100.0

    def pitch(key: int) -> float | None:
        if not keyboard_map.first <= key <= keyboard_map.last:
            return key + shift
        cents = keyboard_map.cents(key, scale)
        if cents is None:
            return None
        note = base + cents / 100.0 + shift
        return note if LOWEST_PITCH <= note <= HIGHEST_PITCH else None

    return Tuning(_name(scale, a4), tuple(pitch(key) for key in range(HIGHEST_KEY + 1)))


def _name(scale: Scale, a4: float) -> str:
    printable = "".join(letter if letter.isprintable() else " " for letter in scale.description).strip()
    name = printable if len(printable) <= _LONGEST_NAME else printable[: _LONGEST_NAME - 1] + "…"
    name = name or f"scale without a name, notes: {len(scale.cents)}"
    return name if a4 == A4_HERTZ else f"{name}, A4 = {a4:g} Hz"


EQUAL = Tuning(EQUAL_SCALE.description, tuple(float(key) for key in range(HIGHEST_KEY + 1)))


@dataclass(frozen=True)
class TuningFiles:
    """The tuning that someone chose: paths of a .scl and a .kbm file, '' for none, and the frequency of A4 in Hz."""

    scale: str = ""
    keyboard_map: str = ""
    a4: float = A4_HERTZ

    def load(self, read: Callable[[str, int], bytes]) -> Tuning:
        """Read the files. `read(path, limit)` returns a file's bytes, or raises if it has more than `limit`.

        Raises TuningError, naming the file and the line, if one makes no sense; ValueError as `tune` does.
        """
        scale, keyboard_map = EQUAL_SCALE, LINEAR_MAP
        if self.scale:
            scale = parse_scale(read(self.scale, MAXIMUM_BYTES), file_name(self.scale))
        if self.keyboard_map:
            keyboard_map = parse_keyboard_map(read(self.keyboard_map, MAXIMUM_BYTES), file_name(self.keyboard_map))
        return tune(scale, keyboard_map, self.a4)


def file_name(path: str) -> str:
    """The name of a file as messages show it: without its folder, printable, not too long."""
    name = PurePath(path).name
    name = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in name)
    return name if len(name) <= _LONGEST_NAME else f"{name[:28]}...{name[-28:]}"
