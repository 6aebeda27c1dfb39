"""The spectra of the last minute, as bytes in a ring."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from textsynth_app.app.sight.colour_map import SIZE
from textsynth_app.app.sight.spectrum_model import HIGHEST_HZ, LOWEST_HZ, LogPoints, SpectrumModel

COLUMNS_S = 30  # a second
COLUMNS = 2048
ROWS = 480  # about 48 to an octave
DARKEST_DB, BRIGHTEST_DB = -80.0, -6.0
LATE_COLUMNS = 6  # that are filled with what sounds now; before them nobody knows what sounded


class SpectrogramModel:
    """`history`, shape (COLUMNS, ROWS), holds levels from 0 to SIZE - 1; `written` counts columns from the start."""

    def __init__(self, spectrum: SpectrumModel) -> None:
        self._spectrum = spectrum
        self._points = LogPoints(np.geomspace(LOWEST_HZ, HIGHEST_HZ, ROWS), spectrum)
        self.history = np.zeros((COLUMNS, ROWS), np.uint8)
        self.written = 0
        self._owed = 0.0

    def use(self, spectrum: SpectrumModel) -> None:
        """Go on with the spectra of another device."""
        self._spectrum = spectrum
        self._points = LogPoints(np.geomspace(LOWEST_HZ, HIGHEST_HZ, ROWS), spectrum)

    def update(self, seconds: float) -> int:
        """So much more sound has come, and the spectrum tells how it ends; returns how many columns that made."""
        self._owed += seconds * COLUMNS_S
        new = min(int(self._owed), COLUMNS)
        self._owed %= 1.0
        if new:
            levels = self._points.read(self._spectrum.newest)
            levels -= DARKEST_DB
            levels *= (SIZE - 1) / (BRIGHTEST_DB - DARKEST_DB)
            column = np.clip(levels, 0, SIZE - 1).astype(np.uint8)
            slots = np.arange(self.written, self.written + new) % COLUMNS
            self.history[slots] = 0
            self.history[slots[-LATE_COLUMNS:]] = column
            self.written += new
        return new

    def newest(self, count: int) -> NDArray[np.uint8]:
        """The last columns, oldest first, shape (count, ROWS)."""
        return self.history[np.arange(self.written - count, self.written) % COLUMNS]

    def row(self, hertz: NDArray[np.float64]) -> NDArray[np.int64]:
        """Rows nearest to some frequencies."""
        places = np.log(hertz / LOWEST_HZ) / np.log(HIGHEST_HZ / LOWEST_HZ) * (ROWS - 1)
        return np.clip(np.rint(places), 0, ROWS - 1).astype(np.int64)

    def level(self, hertz: float, columns_ago: int) -> float:
        """Level in dB some columns before the newest."""
        row = self.row(np.array([hertz]))[0]
        step = (BRIGHTEST_DB - DARKEST_DB) / (SIZE - 1)
        return float(DARKEST_DB + step * self.history[(self.written - 1 - columns_ago) % COLUMNS, row])
