"""Numbers for the pictures: a steady waveform and a smoothed spectrum, into arrays allocated once."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

LOWEST_HZ, HIGHEST_HZ = 20.0, 20_000.0
FLOOR_DB, CEILING_DB = -90.0, 0.0
FFT_FRAMES = 4096
SPECTRUM_POINTS = 320
FALL_DB = 2.0  # a frame: the spectrum rises at once and falls slowly, so that the eye can read it
WAVE_SECONDS = 0.024
SEARCH_SECONDS = 0.030  # at least one period of the lowest note worth steadying, 35 Hz
SILENT = 1e-5


class WaveModel:
    """A window of the newest sound, cut where it best continues the last one, so that the picture stands still."""

    def __init__(self, sample_rate: float) -> None:
        self.points = round(WAVE_SECONDS * sample_rate)
        self.frames = self.points + round(SEARCH_SECONDS * sample_rate)
        self.times = np.linspace(0.0, WAVE_SECONDS * 1000.0, self.points)
        self.values = np.zeros(self.points)
        self._size = 1 << (self.frames + self.points - 1).bit_length()

    def update(self, audio: NDArray[np.float32]) -> NDArray[np.float64]:
        """Take the newest `frames` samples; returns `values`, shape (points,)."""
        starts = self.frames - self.points
        if np.max(np.abs(audio)) < SILENT:
            self.values[:] = 0.0
            return self.values
        start = self._best_start(audio, starts)
        self.values[:] = audio[start : start + self.points]
        return self.values

    def _best_start(self, audio: NDArray[np.float32], starts: int) -> int:
        last = self.values
        if np.max(np.abs(last)) < SILENT:
            rising = np.flatnonzero((audio[:starts] < 0.0) & (audio[1 : starts + 1] >= 0.0))
            return int(rising[0]) if rising.size else 0
        # Cross-correlation with the last picture, by FFT; its peak is the best continuation.
        spectrum = np.fft.rfft(audio, self._size) * np.conj(np.fft.rfft(last, self._size))
        return int(np.argmax(np.fft.irfft(spectrum, self._size)[:starts]))


class ZoomModel:
    """Magnification of the waveform in steps of two, so that soft sounds fill the picture and loud ones fit."""

    LARGEST = 16
    FILLED = 0.9
    PATIENCE = 20  # frames before it zooms in; it zooms out at once

    def __init__(self) -> None:
        self.factor = 4
        self._waited = 0

    def update(self, peak: float) -> int:
        """Take the newest peak, linear; returns the factor."""
        while self.factor > 1 and peak * self.factor > 1.0:
            self.factor //= 2
            self._waited = 0
        room = self.factor < self.LARGEST and SILENT < peak * self.factor * 2 < self.FILLED
        self._waited = self._waited + 1 if room else 0
        if self._waited > self.PATIENCE:
            self.factor *= 2
            self._waited = 0
        return self.factor


class SpectrumModel:
    """Level in dB over logarithmic frequency; a full-scale sine reads 0 dB."""

    def __init__(self, sample_rate: float) -> None:
        self.frames = FFT_FRAMES
        self.frequencies = np.geomspace(LOWEST_HZ, min(HIGHEST_HZ, sample_rate / 2.0), SPECTRUM_POINTS)
        self.positions = np.log10(self.frequencies)
        self.values = np.full(SPECTRUM_POINTS, FLOOR_DB)
        window = np.hanning(FFT_FRAMES)
        self._window = window * (2.0 / window.sum())
        bins = self.frequencies * FFT_FRAMES / sample_rate
        edges = np.sqrt(bins[1:] * bins[:-1])
        last = FFT_FRAMES // 2
        low = np.clip(np.ceil(np.concatenate([[bins[0]], edges])).astype(int), 0, last)
        self._starts = low
        # Where points lie closer than bins, interpolate; where a point covers several, show the loudest of them.
        self._dense = np.diff(np.append(low, last)) < 1
        self._bins = bins
        self._all_bins = np.arange(last + 1)

    def update(self, audio: NDArray[np.float32]) -> NDArray[np.float64]:
        """Take the newest `frames` samples; returns `values`, shape (320,), dB."""
        magnitude = np.abs(np.fft.rfft(audio * self._window))
        loudest = np.maximum.reduceat(magnitude, self._starts)
        between = np.interp(self._bins, self._all_bins, magnitude)
        level = 20.0 * np.log10(np.maximum(np.where(self._dense, between, np.maximum(loudest, between)), 1e-9))
        np.maximum(level, self.values - FALL_DB, out=self.values)
        np.clip(self.values, FLOOR_DB, CEILING_DB, out=self.values)
        return self.values


class PeakModel:
    """Peak level with a fast rise, a slow fall and a held maximum, in dB."""

    HOLD_FRAMES = 90

    def __init__(self) -> None:
        self.level = FLOOR_DB
        self.held = FLOOR_DB
        self.clipped = False
        self._hold = 0

    def update(self, peak: float) -> None:
        """Take the newest peak, linear."""
        level = 20.0 * np.log10(max(peak, 1e-9))
        self.level = float(max(level, self.level - FALL_DB, FLOOR_DB))
        if self.level >= self.held or self._hold == 0:
            self.held, self._hold = self.level, self.HOLD_FRAMES
        else:
            self._hold -= 1
        self.clipped = self.held > -0.05
