"""Levels over frequency: one transform of the newest sound for the spectrum and the spectrogram alike."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

LOWEST_HZ, HIGHEST_HZ = 20.0, 20_000.0
FLOOR_DB, CEILING_DB = -90.0, 0.0
WINDOW_S = 0.15  # at least: neighbouring notes down to about 110 Hz are told apart
FALL_DB_S = 120.0  # the spectrum rises at once and falls slowly, so that the eye can read it
HOLD_S, HELD_FALL_DB_S = 1.2, 45.0
NEIGHBOURS = 2  # bins on either side that a partial must stand above
QUIETEST_PARTIAL_DB = -80.0


@dataclass(frozen=True)
class Partial:
    """A peak of the spectrum: frequency in Hz, level in dB of a full-scale sine."""

    hertz: float
    level: float


class SpectrumModel:
    """Level of every bin in dB, where a full-scale sine reads 0.

    `newest` is what sounds now, `levels` falls slowly after it, `held` stands for a while before it falls; the last two
    are also the rows of `levels_and_held`. A bin is `hertz_per_bin` wide; the first is 0 Hz.
    """

    def __init__(self, sample_rate: float) -> None:
        self.frames = 1 << int(np.ceil(np.log2(WINDOW_S * sample_rate)))
        self.hertz_per_bin = sample_rate / self.frames
        self.bins = min(self.frames // 2, int(HIGHEST_HZ / self.hertz_per_bin) + 4) + 1
        # A Hann window that repeats exactly, which is what makes the reading of partials exact.
        window = np.hanning(self.frames + 1)[:-1]
        self._window = window * (2.0 / window.sum())
        self._held_for = np.zeros(self.bins)
        self.newest = np.full(self.bins, FLOOR_DB)
        self.levels_and_held = np.full((2, self.bins), FLOOR_DB)
        self.levels, self.held = self.levels_and_held

    def update(self, audio: NDArray[np.float32], seconds: float = 1.0 / 60.0) -> NDArray[np.float64]:
        """Take the newest `frames` samples, `seconds` after the last ones; returns `levels`, shape (bins,)."""
        transformed = np.fft.rfft(audio * self._window)[: self.bins]
        power = transformed.real**2 + transformed.imag**2
        np.log10(np.maximum(power, 1e-9, out=power), out=self.newest)
        self.newest *= 10.0
        self.levels -= FALL_DB_S * seconds
        np.maximum(self.newest, self.levels, out=self.levels)
        self._held_for += seconds
        self.held -= np.where(self._held_for > HOLD_S, HELD_FALL_DB_S * seconds, 0.0)
        risen = self.levels >= self.held
        np.maximum(self.levels, self.held, out=self.held)
        self._held_for[risen] = 0.0
        return self.levels

    def strongest(self) -> Partial | None:
        """The loudest partial; None in silence."""
        first = int(LOWEST_HZ / self.hertz_per_bin) + 1
        return self._partial(first + int(np.argmax(self.newest[first:-1])))

    def near(self, low: float, high: float) -> Partial | None:
        """The loudest partial between two frequencies in Hz; None where nothing stands out."""
        # Below 100 Hz the range may lie between two bins.
        first = max(int(low / self.hertz_per_bin), 1)
        last = min(int(np.ceil(high / self.hertz_per_bin)), self.bins - 2)
        if first > last:
            return None
        partial = self._partial(first + int(np.argmax(self.newest[first : last + 1])))
        return partial if partial is not None and low <= partial.hertz <= high else None

    def level(self, hertz: float) -> float:
        """Level shown at a frequency, in dB."""
        return float(np.interp(hertz / self.hertz_per_bin, np.arange(self.bins), self.levels))

    def _partial(self, peak: int) -> Partial | None:
        around = self.newest[max(peak - NEIGHBOURS, 0) : peak + NEIGHBOURS + 1]
        if self.newest[peak] < max(QUIETEST_PARTIAL_DB, float(np.max(around))):
            return None
        # Of a steady sine under a Hann window, the ratio r of the two largest bins gives its place between them:
        # (2 r - 1) / (r + 1) bins from the larger one. Its level follows from the window's transform there.
        side = 1 if self.newest[peak + 1] >= self.newest[peak - 1] else -1
        ratio = 10.0 ** ((self.newest[peak + side] - self.newest[peak]) / 20.0)
        offset = max((2.0 * ratio - 1.0) / (ratio + 1.0), 0.0)
        lobe = np.sinc(offset) / (1.0 - offset**2)
        return Partial((peak + side * offset) * self.hertz_per_bin, float(self.newest[peak] - 20.0 * np.log10(lobe)))


class LogPoints:
    """Reads levels off a spectrum at chosen frequencies, usually evenly spaced by ear.

    Where points lie closer than bins, a smooth curve runs through the bins; where a point covers several bins, the
    loudest of them counts.
    """

    def __init__(self, frequencies: NDArray[np.float64], spectrum: SpectrumModel) -> None:
        places = np.clip(frequencies / spectrum.hertz_per_bin, 1.0, spectrum.bins - 3.0)
        whole = places.astype(int)
        part = places - whole
        self._taps = (whole[:, None] + np.arange(-1, 3)).ravel()
        # Catmull and Rom 1974: a cubic through the two bins beside the point, with their neighbours' slopes.
        self._weights = 0.5 * np.stack(
            [
                -part + 2.0 * part**2 - part**3,
                2.0 - 5.0 * part**2 + 3.0 * part**3,
                part + 4.0 * part**2 - 3.0 * part**3,
                -(part**2) + part**3,
            ],
            axis=1,
        )
        edges = np.concatenate([places[:1], np.sqrt(places[1:] * places[:-1])])
        starts = np.ceil(edges).astype(int)
        self._sparse = np.flatnonzero(np.diff(starts, append=spectrum.bins - 1) > 1)
        self._starts = starts[self._sparse[0] :] if self._sparse.size else starts[:0]
        self._first_sparse = int(self._sparse[0]) if self._sparse.size else len(frequencies)
        self._end = int(np.ceil(places[-1])) + 1
        self._beyond = frequencies > (spectrum.bins - 1) * spectrum.hertz_per_bin  # half the sample rate

    def read(self, levels: NDArray[np.float64]) -> NDArray[np.float64]:
        """Levels in dB at the frequencies, kept between floor and ceiling; of one spectrum or of each row of many."""
        near = levels.take(self._taps, axis=-1).reshape(*levels.shape[:-1], -1, 4)
        values = np.einsum("...ij,ij->...i", near, self._weights)
        if self._starts.size:
            loudest = np.maximum.reduceat(levels[..., : self._end], self._starts, axis=-1)
            covered = values[..., self._first_sparse :]
            np.maximum(covered, loudest, out=covered)
        values[..., self._beyond] = FLOOR_DB
        return np.clip(values, FLOOR_DB, CEILING_DB, out=values)
