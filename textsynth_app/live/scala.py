"""Scala's text files: scales (.scl) and keyboard maps (.kbm), which anyone may have written.

Formats: https://www.huygens-fokker.org/scala/scl_format.html and https://www.huygens-fokker.org/scala/help.htm#mappings
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

from textsynth_app.live.errors import TuningError

MAXIMUM_BYTES = 1 << 18  # of a file; the largest of Scala's own archive have some 20 KiB
MAXIMUM_NOTES = 4096  # of a scale or a map: 128 keys never reach further
HIGHEST_KEY = 127
_LONGEST_NUMBER = 40  # digits; Scala asks for ten
_LARGEST_CENTS = 120_000.0  # a hundred octaves
_LARGEST_DEGREE = 1_000_000
_LOWEST_HERTZ, _HIGHEST_HERTZ = 0.001, 1_000_000.0
_LONGEST_SHOWN = 40

# What follows a pitch is a remark, but a second slash or point is a slip.
_CENTS = re.compile(r"([-+]?(?:\d+\.\d*|\.\d+))(?![\d./,])")
_RATIO = re.compile(r"([-+]?\d+)(?:/([-+]?\d+))?(?![\d./,])")
_WHOLE = re.compile(r"[-+]?\d{1,9}")
_DECIMAL = re.compile(r"\d{1,40}\.?\d{0,40}")


@dataclass(frozen=True)
class Scale:
    """Pitches of a scale in cents above its first note, which is 0 and not listed; the last one is the period."""

    description: str
    cents: tuple[float, ...]

    def degree(self, number: int) -> float:
        """Cents of any degree, also a negative one, by repeating the scale at its period."""
        period, step = divmod(number, len(self.cents))
        return period * self.cents[-1] + (self.cents[step - 1] if step else 0.0)


@dataclass(frozen=True)
class KeyboardMap:
    """Which key plays which degree of a scale, and the frequency of one of them.

    `degrees` is the pattern from the key `middle` upwards, None where a key is silent; it repeats, each time higher by
    the pitch of `octave_degree` (0: the scale's period). An empty pattern maps degrees to keys one by one. Keys
    outside `first` to `last` are not retuned.
    """

    first: int
    last: int
    middle: int
    reference_key: int
    reference_hertz: float
    octave_degree: int
    degrees: tuple[int | None, ...]

    def cents(self, key: int, scale: Scale) -> float | None:
        """Cents of a key above the scale's first note on the key `middle`; None if the key is silent."""
        offset = key - self.middle
        if not self.degrees:
            return scale.degree(offset)
        pattern, place = divmod(offset, len(self.degrees))
        degree = self.degrees[place]
        if degree is None:
            return None
        return scale.degree(degree) + pattern * scale.degree(self.octave_degree or len(scale.cents))


def parse_scale(data: bytes, source: str) -> Scale:
    """Read the bytes of a .scl file; `source` is the name that errors show. Raises TuningError."""
    lines = _Lines(data, source)
    description = lines.take("a description")
    count = lines.whole("the number of notes", 0, MAXIMUM_NOTES)
    if count == 0:
        raise lines.error("a scale needs at least one note, the one at which it repeats")
    cents = [_pitch(lines, number, count) for number in range(1, count + 1)]
    return Scale(" ".join(description.split()), tuple(cents))


def _pitch(lines: _Lines, number: int, count: int) -> float:
    text = lines.take(f"note {number} of {count}").strip()
    cents = _CENTS.match(text)
    if cents:
        value = float(cents[1]) if len(cents[1]) <= _LONGEST_NUMBER else math.inf
        if abs(value) > _LARGEST_CENTS:
            raise lines.error(f"{_shown(text)} is too far: at most {_LARGEST_CENTS:g} cents")
        return value
    ratio = _RATIO.match(text)
    if not ratio:
        raise lines.error(f"{_shown(text)} is no pitch: write a ratio such as 3/2, or cents such as 701.955")
    if len(ratio[0]) > 2 * _LONGEST_NUMBER:
        raise lines.error(f"the ratio's numbers have more than {_LONGEST_NUMBER} digits")
    above, below = int(ratio[1]), int(ratio[2] or 1)
    if above <= 0 or below <= 0:
        raise lines.error(f"{_shown(text)} is no pitch: the numbers of a ratio must be above 0")
    return 1200.0 * (math.log2(above) - math.log2(below))


def parse_keyboard_map(data: bytes, source: str) -> KeyboardMap:
    """Read the bytes of a .kbm file; `source` is the name that errors show. Raises TuningError."""
    lines = _Lines(data, source)
    size = lines.whole("the size of the map", 0, MAXIMUM_NOTES)
    first = lines.whole("the first key to retune", 0, HIGHEST_KEY)
    last = lines.whole("the last key to retune", first, HIGHEST_KEY)
    middle = lines.whole("the middle key", 0, HIGHEST_KEY)
    reference_key = lines.whole("the reference key", 0, HIGHEST_KEY)
    text = lines.word("the reference frequency")
    hertz = float(text) if _DECIMAL.fullmatch(text) else math.nan
    if not _LOWEST_HERTZ <= hertz <= _HIGHEST_HERTZ:
        raise lines.error(f"the reference frequency must be a number of Hz such as 440.0, not {_shown(text)}")
    octave_degree = lines.whole("the formal octave", -_LARGEST_DEGREE, _LARGEST_DEGREE)
    degrees: list[int | None] = []
    for _ in range(size):
        if lines.ended:
            break  # unmapped keys at the end may be left out
        degrees.append(_degree(lines))
    if size and not lines.ended:
        lines.take("")
        raise lines.error(f"it lists more keys than the {size} that the size of the map allows")
    degrees += [None] * (size - len(degrees))
    keyboard_map = KeyboardMap(first, last, middle, reference_key, hertz, octave_degree, tuple(degrees))
    if degrees and degrees[(reference_key - middle) % size] is None:
        raise TuningError(f"Cannot use {source}: its reference key {reference_key} is silent, so no pitch is known.")
    return keyboard_map


def _degree(lines: _Lines) -> int | None:
    word = lines.word("a scale degree")
    if word in ("x", "X"):
        return None
    if not _WHOLE.fullmatch(word) or abs(int(word)) > _LARGEST_DEGREE:
        raise lines.error(f"{_shown(word)} is no scale degree: write a whole number, or x for a silent key")
    return int(word)


class _Lines:
    """The lines of a file that are no comments, one after the other, and errors that name the newest."""

    def __init__(self, data: bytes, source: str) -> None:
        self._source = source
        self._number = 0
        if len(data) > MAXIMUM_BYTES:
            raise TuningError(f"Cannot use {source}: it is larger than any scale or keyboard map.")
        if b"\0" in data:
            raise TuningError(f"Cannot use {source}: it is no text file.")
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = data.decode("latin-1")  # Scala's own encoding
        self._rest = self._without_comments(re.split(r"\r\n|\r|\n", text))
        self._ahead = next(self._rest, None)

    @staticmethod
    def _without_comments(lines: list[str]) -> Iterator[tuple[int, str]]:
        while lines and not lines[-1].strip():
            lines.pop()
        return ((number, line) for number, line in enumerate(lines, start=1) if not line.startswith("!"))

    @property
    def ended(self) -> bool:
        """Whether no line is left."""
        return self._ahead is None

    def take(self, what: str) -> str:
        """The next line; `what` it should be, for the message if there is none."""
        if self._ahead is None:
            raise TuningError(f"Cannot use {self._source}: it ends before {what}.")
        (self._number, line), self._ahead = self._ahead, next(self._rest, None)
        return line

    def word(self, what: str) -> str:
        """The first word of the next line; the rest of it is a remark."""
        words = self.take(what).split(maxsplit=1)
        if not words:
            raise self.error(f"{what} is missing")
        return words[0]

    def whole(self, what: str, low: int, high: int) -> int:
        """The whole number from `low` to `high` that starts the next line."""
        word = self.word(what)
        if not _WHOLE.fullmatch(word) or not low <= int(word) <= high:
            raise self.error(f"{what} must be a whole number from {low} to {high}, not {_shown(word)}")
        return int(word)

    def error(self, cause: str) -> TuningError:
        """The error to raise about the newest line."""
        return TuningError(f"Cannot use {self._source}, line {self._number}: {cause}.")


def _shown(text: str) -> str:
    return repr(text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 3] + "...")
