"""The part of the audible range that a picture shows, its ticks, and the names of notes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from textsynth_app.app.sight.spectrum_model import HIGHEST_HZ, LOWEST_HZ
from textsynth_app.synth.pitch import midi_note

NARROWEST = 2.0  # an octave
NOTE_NAMES = ("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B")
# The finest set that leaves room for its numbers is drawn.
MANTISSAS = (
    (1.0,),
    (1.0, 3.0),
    (1.0, 2.0, 5.0),
    (1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 7.0),
    tuple(np.arange(1.0, 10.0)),
    tuple(np.arange(10, 100, 5) / 10.0),
    tuple(np.arange(10, 100) / 10.0),
)


def note_text(hertz: float) -> str:
    """Nearest note and the distance to it in cents: 'A4 +3 ct'."""
    note = midi_note(hertz)
    nearest = round(note)
    cents = round(100.0 * (note - nearest))
    return f"{NOTE_NAMES[nearest % 12]}{nearest // 12 - 1} {cents:+d} ct"


def hertz_text(hertz: float) -> str:
    """A frequency with the figures an ear can use: '55.0 Hz', '441 Hz', '3.52 kHz'."""
    if hertz < 99.95:
        return f"{hertz:.1f} Hz"
    return f"{hertz:.0f} Hz" if hertz < 999.5 else f"{hertz / 1000.0:.2f} kHz"


class FrequencyRange(QObject):
    """A range of frequencies in Hz on a logarithmic scale, at least an octave wide and never beyond 20 Hz to 20 kHz."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.low, self.high = LOWEST_HZ, HIGHEST_HZ

    def set_range(self, low: float, high: float) -> None:
        """Show a range; one that is too narrow is widened, one that reaches beyond the ends is moved."""
        centre = np.sqrt(low * high)
        span = min(max(high / low, NARROWEST), HIGHEST_HZ / LOWEST_HZ)
        low = min(max(centre / np.sqrt(span), LOWEST_HZ), HIGHEST_HZ / span)
        if (low, low * span) != (self.low, self.high):
            self.low, self.high = float(low), float(low * span)
            self.changed.emit()

    def zoom(self, about: float, factor: float) -> None:
        """Magnify by a factor; the frequency `about` stays where it is."""
        # At an end the range cannot shrink about a point beyond it.
        self.set_range(about * (self.low / about) ** (1.0 / factor), about * (self.high / about) ** (1.0 / factor))

    def move(self, octaves: float) -> None:
        """Move up or down."""
        self.set_range(self.low * 2.0**octaves, self.high * 2.0**octaves)

    def reset(self) -> None:
        """Show everything."""
        self.set_range(LOWEST_HZ, HIGHEST_HZ)

    @property
    def octaves(self) -> float:
        """Width of the range."""
        return float(np.log2(self.high / self.low))

    def position(self, hertz: float) -> float:
        """Place of a frequency, 0 at the low end to 1 at the high one."""
        return float(np.log(hertz / self.low) / np.log(self.high / self.low))

    def hertz(self, position: float) -> float:
        """Frequency at a place."""
        return float(self.low * (self.high / self.low) ** position)

    def frequencies(self, count: int) -> NDArray[np.float64]:
        """Frequencies evenly spaced from end to end, shape (count,)."""
        return np.geomspace(self.low, self.high, count)

    def ticks(self, most: int) -> list[tuple[float, str]]:
        """Round frequencies inside the range with short names, about `most` of them at most: (2000.0, '2k')."""
        decades = 10.0 ** np.arange(np.floor(np.log10(self.low)), np.ceil(np.log10(self.high)) + 1)
        best: list[float] = []
        for mantissas in MANTISSAS:
            found = np.unique(np.outer(decades, mantissas))
            found = found[(found > self.low * 1.02) & (found < self.high / 1.02)]
            if len(found) > most and best:
                break
            best = [float(hertz) for hertz in found]
        return [(hertz, f"{hertz / 1000:g}k" if hertz >= 1000 else f"{hertz:g}") for hertz in best]
