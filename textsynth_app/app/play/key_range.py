"""Which piano keys are on show and where they lie: whole octaves, as many as have room."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF

from textsynth_app.app.play.notes import MIDDLE_C

LOWEST_KEY, HIGHEST_KEY = 0, 120  # C-1 to C9
MOST_OCTAVES = (HIGHEST_KEY - LOWEST_KEY) // 12
NARROWEST, COMFORTABLE, WIDEST = 14.0, 28.0, 40.0  # width of a white key, in pixels
ZOOM = 1.2  # change of that width a step
BLACK = {1, 3, 6, 8, 10}
WHITE_STEPS = (0, 2, 4, 5, 7, 9, 11)
BLACK_HEIGHT = 0.62
BLACK_WIDTH = 0.58  # of a white key
NAMES = ("C", "C♯", "D", "D♯", "E", "F", "F♯", "G", "G♯", "A", "A♯", "B")


def note_name(note: int) -> str:
    """Name and octave of a MIDI note: C4 is middle C."""
    return f"{NAMES[note % 12]}{note // 12 - 1}"


def is_black(note: int) -> bool:
    """Whether a note's key is a black one."""
    return note % 12 in BLACK


class KeyRange:
    """Keys from a C to a C, laid out in a width and a height given in pixels."""

    def __init__(self) -> None:
        self.octaves = 4
        self.first = MIDDLE_C - 24
        self._wished = COMFORTABLE
        self._middle = MIDDLE_C  # what stays in the middle when the number of octaves changes
        self._left = 0.0
        self._width = COMFORTABLE
        self._height = 100.0

    @property
    def last(self) -> int:
        """The highest key on show."""
        return self.first + 12 * self.octaves

    def notes(self) -> range:
        """All keys on show, upwards."""
        return range(self.first, self.last + 1)

    # What is on show

    def fit(self, width: float, height: float) -> None:
        """Lay the keys out anew; what was in the middle stays there."""
        fewest = math.ceil((width / WIDEST - 1) / 7)
        most = math.floor((width / NARROWEST - 1) / 7)
        comfortable = round((width / self._wished - 1) / 7)
        self.octaves = min(max(comfortable, fewest, 1), max(most, 1), MOST_OCTAVES)
        whites = 7 * self.octaves + 1
        self._width = min(width / whites, WIDEST)
        self._left = (width - whites * self._width) / 2
        self._height = height
        self._move_to(round((self._middle - 6 * self.octaves) / 12) * 12)

    def zoom(self, steps: float, width: float, height: float) -> None:
        """Wider keys and fewer of them, or (below 0) more of them; `fit` follows."""
        self._wished = min(max(self._wished * ZOOM**steps, NARROWEST), WIDEST)
        self.fit(width, height)

    def scroll_to(self, first: int) -> None:
        """Begin with the C nearest to a key, as far as there are keys."""
        self._move_to(round(first / 12) * 12)
        self._middle = self.first + 6 * self.octaves

    def show_keys(self, low: int, high: int) -> None:
        """Scroll as little as needed for these to be on show, the low end before all."""
        first = self.first
        while high > first + 12 * self.octaves:
            first += 12
        while low < first:
            first -= 12
        if first != self.first:
            self.scroll_to(first)

    def _move_to(self, first: int) -> None:
        self.first = min(max(first, LOWEST_KEY), HIGHEST_KEY - 12 * self.octaves)

    # Where it is

    def key_rect(self, note: int) -> QRectF:
        """Where a key is; white keys include what black ones cover."""
        octave, step = divmod(note - self.first, 12)
        if step in BLACK:
            place = octave * 7 + WHITE_STEPS.index(step - 1) + 1 - BLACK_WIDTH / 2
            return QRectF(self._left + place * self._width, 0, BLACK_WIDTH * self._width, self._height * BLACK_HEIGHT)
        place = octave * 7 + WHITE_STEPS.index(step)
        return QRectF(self._left + place * self._width, 0, self._width, self._height)

    def note_at(self, point: QPointF) -> int | None:
        """The key at a point, black ones before the white ones they lie on."""
        white = math.floor((point.x() - self._left) / self._width)
        if not 0 <= white <= 7 * self.octaves:
            return None
        octave, place = divmod(white, 7)
        under = self.first + 12 * octave + WHITE_STEPS[place]
        for note in (under - 1, under + 1, under):
            if note in self.notes() and (note == under or is_black(note)) and self.key_rect(note).contains(point):
                return note
        return None
