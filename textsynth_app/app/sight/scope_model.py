"""The oscilloscope's numbers: a picture of the newest sound that stands still, its time span and its magnification."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

SPANS_S = (0.002, 0.003, 0.006, 0.012, 0.024, 0.048, 0.096)
FIRST_SPAN = SPANS_S.index(0.024)
PERIODS = (1, 2, 3, 4, 6, 8, 12, 16)
FIRST_PERIODS = PERIODS.index(3)
SEARCH_S = 0.030  # at least one period of the lowest note worth steadying, 35 Hz
COMPARED_S = 0.024  # of the last picture that are sought in the new sound, however little of it is shown
CROWDED = 4  # frames a column, from which on a column shows only the lowest and the highest of them
SEARCH_RATE = 24_000.0  # at least, in Hz, of the samples that are compared first
SILENT = 1e-5
SHAPE_POINTS = 256  # of one period, when periods are compared
ADAPTING = 0.2  # share of each new period in the shape that is kept to compare with
LOWEST_PITCH_HZ, HIGHEST_PITCH_HZ = 35.0, 4000.0
CLEAR = 0.7  # likeness of a sound to itself a period later, 0 to 1, from which on it has a pitch
AS_CLEAR = 0.9  # of the clearest: the shortest such lag is the period, the others are its multiples


class PeriodModel:
    """The period of a pitched sound in frames, from its likeness to itself some time later."""

    def __init__(self, sample_rate: float) -> None:
        self._longest = round(sample_rate / LOWEST_PITCH_HZ)
        self._shortest = max(int(sample_rate / HIGHEST_PITCH_HZ), 2)
        self.frames = 2 * self._longest
        self._size = quick_size(self.frames + self._longest)
        self._last = 0.0

    def update(self, audio: NDArray[np.float32]) -> float | None:
        """Take the newest `frames`; returns the period with its fraction, or None where no pitch is clear."""
        audio = audio.astype(np.float64)
        transformed = np.fft.rfft(audio, self._size)
        lags = self._longest + 1
        products = np.fft.irfft(transformed.real**2 + transformed.imag**2, self._size)[:lags]
        # Likeness at lag t: 2 sum(x[i] x[i+t]) / sum(x[i]^2 + x[i+t]^2), both over the frames that have a partner
        # (McLeod and Wyvill 2005, eq. 9).
        powers = np.concatenate([[0.0], np.cumsum(audio**2)])
        overlaps = powers[self.frames - np.arange(lags)] + powers[-1] - powers[:lags]
        likeness = 2.0 * products / np.maximum(overlaps, 1e-12)
        # Before the first dip every sound is like itself.
        below = np.flatnonzero(likeness < 0.0)
        first = max(int(below[0]) if below.size else lags, self._shortest)
        inside = likeness[first : lags - 1]
        peaks = first + np.flatnonzero(
            (inside >= likeness[first - 1 : lags - 2]) & (inside > likeness[first + 1 : lags])
        )
        # Of a high note the true tops lie between two lags.
        left, middle, right = (likeness[peaks + move] for move in (-1, 0, 1))
        tops = middle - (right - left) ** 2 / (8.0 * (left - 2.0 * middle + right))
        if not peaks.size or tops.max() < CLEAR:
            self._last = 0.0
            return None
        clear = peaks[tops >= AS_CLEAR * tops.max()]
        near = clear[np.abs(clear / self._last - 1.0) < 0.03] if self._last else clear[:0]
        peak = int(near[0]) if near.size else int(clear[0])
        self._last = self._refined(likeness, peak + summit(likeness[peak - 1 : peak + 2]))
        return self._last

    def _refined(self, likeness: NDArray[np.float64], period: float) -> float:
        """The same period, measured over as many of them as there are."""
        multiple = 2
        while (multiple * period) < len(likeness) - 4:
            around = round(multiple * period)
            peak = around - 2 + int(np.argmax(likeness[around - 2 : around + 3]))
            if likeness[peak] < CLEAR:
                break
            period = (peak + summit(likeness[peak - 1 : peak + 2])) / multiple
            multiple *= 2
        return period


class WaveModel:
    """A piece of the newest sound, cut so that the picture stands still.

    Free, it shows a fixed span of time from where it best continues the last picture. Locked, it shows a number of
    whole periods, so that a steady tone stands still at any pitch; a sound without a clear pitch is shown as if free.
    `positions` runs from 0 at the left edge to 1 at the right one, `values` belongs to it; `columns` is how many
    pixels are there to show them.
    """

    def __init__(self, sample_rate: float) -> None:
        self._rate = sample_rate
        self._compared = round(COMPARED_S * sample_rate)
        self._starts = round(SEARCH_S * sample_rate)
        self._coarse = max(round(sample_rate / SEARCH_RATE), 1)
        self._size = quick_size((self._starts + self._compared) // self._coarse)
        self._period = PeriodModel(sample_rate)
        self.frames = self._starts + round(max(SPANS_S) * sample_rate) + 2
        self.locked = False
        self.columns = 300
        self._span, self._periods = FIRST_SPAN, FIRST_PERIODS
        self._last = np.zeros(self._compared)
        self._shape: NDArray[np.float64] | None = None
        self.period: float | None = None  # of what is shown, in seconds; None where it is no whole number of them
        self.seconds = SPANS_S[self._span]
        self.periods = PERIODS[self._periods]
        self.positions = np.linspace(0.0, 1.0, 2)
        self.values = np.zeros(2)

    def zoom(self, steps: int) -> None:
        """Show less time, or fewer periods, by a number of steps (negative: more), from the next update on."""
        if self.locked:
            self._periods = min(max(self._periods - steps, 0), len(PERIODS) - 1)
        else:
            self._span = min(max(self._span - steps, 0), len(SPANS_S) - 1)

    def reset_zoom(self) -> None:
        """Show what is shown at first."""
        self._span, self._periods = FIRST_SPAN, FIRST_PERIODS

    def update(self, audio: NDArray[np.float32]) -> NDArray[np.float64]:
        """Take the newest `frames` samples; returns `values`."""
        self.period = None
        if max(audio.max(), -audio.min()) < SILENT:
            self._last[:] = 0.0
            self._shape = None
            self._show(audio, 0.0, SPANS_S[self._span] * self._rate)
            self.values[:] = 0.0
            return self.values
        period = self._period.update(audio[-self._period.frames :]) if self.locked else None
        if period is None:
            self._shape = None
            length = SPANS_S[self._span] * self._rate
            # The newest piece that holds what is shown, what is compared, and room to search.
            room = audio[-(self._starts + max(int(np.ceil(length)) + 2, self._compared + 2)) :]
            start = self._best_start(room)
            self._last[:] = _between(room, start, self._compared, self._compared)
            self._show(room, start, length)
        else:
            count = max(
                (number for number in PERIODS[: self._periods + 1] if (number + 1) * period < len(audio) - 2), default=1
            )
            start = self._same_phase(audio, period, len(audio) - 2 - (count + 1) * period)
            self._last[:] = 0.0
            self.period, self.periods = period / self._rate, count
            self._show(audio, start, count * period)
        return self.values

    def _show(self, audio: NDArray[np.float32], start: float, length: float) -> None:
        self.seconds = length / self._rate
        frames = int(length)
        if frames <= CROWDED * self.columns:
            self.values = _between(audio, start, length, max(frames, self.columns))
        else:
            # Lowest and highest of each column: nothing that sounds is left out of the picture.
            piece = audio[int(start) :][:frames]
            starts = (np.arange(self.columns) * (frames / self.columns)).astype(int)
            lowest, highest = np.minimum.reduceat(piece, starts), np.maximum.reduceat(piece, starts)
            rising = piece[starts] <= piece[np.append(starts[1:], frames) - 1]
            self.values = np.empty(2 * self.columns)
            self.values[0::2] = np.where(rising, lowest, highest)
            self.values[1::2] = np.where(rising, highest, lowest)
        if len(self.positions) != len(self.values):
            self.positions = np.linspace(0.0, 1.0, len(self.values))

    def _best_start(self, audio: NDArray[np.float32]) -> float:
        if max(self._last.max(), -self._last.min()) < SILENT:
            rising = np.flatnonzero((audio[: self._starts] < 0.0) & (audio[1 : self._starts + 1] >= 0.0))
            return float(rising[0]) if rising.size else 0.0
        # Cross-correlation with the last picture, by FFT; its peak is the best continuation. First roughly, with few
        # samples, then exactly around the peak.
        coarse = self._coarse
        searched = audio[: self._starts + self._compared : coarse]
        spectrum = np.fft.rfft(searched, self._size) * np.conj(np.fft.rfft(self._last[::coarse], self._size))
        rough = coarse * int(np.argmax(np.fft.irfft(spectrum, self._size)[: self._starts // coarse]))
        first = max(rough - coarse - 1, 0)
        near = audio[first : rough + coarse + 2 + self._compared - 1].astype(np.float64)
        likeness = np.correlate(near, self._last, "valid")
        best = int(np.argmax(likeness))
        return first + best + (summit(likeness[best - 1 : best + 2]) if 0 < best < len(likeness) - 1 else 0.0)

    def _same_phase(self, audio: NDArray[np.float32], period: float, earliest: float) -> float:
        """Where, within a period from `earliest`, the sound begins its period as the last picture did."""
        transformed = np.fft.rfft(_between(audio, earliest, period, SHAPE_POINTS))
        if self._shape is None:
            # The fundamental starts at its rising zero crossing, as everyone draws a sine.
            shift = (-np.pi / 2.0 - np.angle(transformed[1])) / (2.0 * np.pi) % 1.0
        else:
            likeness = np.fft.irfft(transformed * np.conj(np.fft.rfft(self._shape)))
            best = int(np.argmax(likeness))
            shift = (best + summit(likeness.take([best - 1, best, best + 1], mode="wrap"))) / SHAPE_POINTS % 1.0
        start = float(earliest + shift * period)
        shape = _between(audio, start, period, SHAPE_POINTS)
        self._shape = shape if self._shape is None else self._shape + ADAPTING * (shape - self._shape)
        return start


class ZoomModel:
    """Magnification of the waveform in steps of two.

    By itself it lets soft sounds fill the picture and loud ones fit; a factor that the user has chosen stays.
    """

    LARGEST = 64
    LARGEST_BY_ITSELF = 16
    FILLED = 0.9
    PATIENCE = 20  # frames before it zooms in; it zooms out at once

    def __init__(self) -> None:
        self.factor = 4
        self.automatic = True
        self._waited = 0

    def update(self, peak: float) -> int:
        """Take the newest peak, linear; returns the factor."""
        if not self.automatic:
            return self.factor
        while self.factor > 1 and peak * self.factor > 1.0:
            self.factor //= 2
            self._waited = 0
        room = self.factor < self.LARGEST_BY_ITSELF and SILENT < peak * self.factor * 2 < self.FILLED
        self._waited = self._waited + 1 if room else 0
        if self._waited > self.PATIENCE:
            self.factor *= 2
            self._waited = 0
        return self.factor

    def zoom(self, steps: int) -> None:
        """The user's choice: a number of times twice as large (negative: half)."""
        self.automatic = False
        self.factor = round(min(max(self.factor * 2.0**steps, 1), self.LARGEST))

    def reset(self) -> None:
        """By itself again."""
        self.automatic = True


def quick_size(frames: int) -> int:
    """A size, at least `frames`, that is transformed quickly: a small multiple of a power of two."""
    return -(-frames // 256) * 256


def summit(three: NDArray[np.float64]) -> float:
    """Place of the top of a parabola through three equally spaced values, the middle one largest; -0.5 to 0.5."""
    left, middle, right = (float(value) for value in three)
    bend = left - 2.0 * middle + right
    return min(max(0.5 * (left - right) / bend, -0.5), 0.5) if bend < 0.0 else 0.0


def _between(audio: NDArray[np.float32], start: float, length: float, count: int) -> NDArray[np.float64]:
    """`count` values evenly spaced over `length` frames from `start`, which need not be whole numbers."""
    first = int(start)
    piece = audio[first : first + int(np.ceil(length)) + 2]
    places = (start - first) + np.arange(count) * (length / count)
    return np.interp(places, np.arange(len(piece)), piece)
