"""How far one sound is from another, in decibels: spectra over time at two resolutions, and the envelope.

Loudness does not count, nor silence before the onset. What lies 50 dB below the loudest of the target is silence, and
bands that the target's sample rate cannot hold are not compared.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

RATE = 32000  # samples a second; its aliases of bright FM fall above most of what is compared
HEARD_SECONDS = 4.0

_LOWEST_HZ, _HIGHEST_HZ = 40.0, 14000.0
# Samples in a window, samples between two, mel bands: the first tells partials apart, the second strokes.
_RESOLUTIONS = ((2048, 640, 96), (512, 256, 40))
_ENVELOPE_WINDOW = 320  # 10 ms
_FLOOR_DB = -50.0
_FLOOR = 10.0 ** (_FLOOR_DB / 10.0)
_SILENCE = 1e-12  # of a power: nothing a loudspeaker would turn into sound
_ONSET = 10.0 ** (-40.0 / 10.0)  # of the loudest window's power
_ENVELOPE_WEIGHT = 0.5

Samples = NDArray[np.float32]
Powers = NDArray[np.float32]


@dataclass(frozen=True)
class Analysis:
    """Powers of one sound from its onset: (windows, bands) for each resolution, and (windows,) for the envelope."""

    spectra: tuple[Powers, ...]
    envelope: Powers


class SpectralDistance:
    """The distance of any sound to one target."""

    def __init__(self, target: NDArray[np.float32], sample_rate: float, recorded_rate: float | None = None):
        """`target` is mono, shape (frames,); `recorded_rate` the lower rate at which it was recorded, if it was.

        Raises ValueError if nothing in it is heard.
        """
        if target.ndim != 1 or not target.size or not np.isfinite(target).all() or sample_rate <= 0:
            raise ValueError("A target must be finite samples of one channel at a positive rate.")
        sound = from_onset(resample(target, sample_rate))[: int(HEARD_SECONDS * RATE)]
        if not sound.size or float(np.square(sound).max()) < _SILENCE:
            raise ValueError("The target is silent: there is nothing to compare with.")
        self.seconds = sound.size / RATE
        self._frames = sound.size
        self._target = self._analysed(sound)
        audible_hz = 0.45 * (recorded_rate or sample_rate)
        self._bands = tuple(max(int(np.searchsorted(_centres(bands), audible_hz)), 1) for _, _, bands in _RESOLUTIONS)

    def of(self, audio: NDArray[np.float32]) -> float:
        """Distance in dB of a mono sound at RATE, shape (frames,): 0 for the target itself, at most about 75."""
        played = self._analysed(from_onset(audio))
        spectral = [
            _difference(mine[:, :bands], wanted[:, :bands])
            for mine, wanted, bands in zip(played.spectra, self._target.spectra, self._bands, strict=True)
        ]
        envelope = _difference(played.envelope[:, None], self._target.envelope[:, None])
        return sum(spectral) / len(spectral) + _ENVELOPE_WEIGHT * envelope

    def _analysed(self, sound: Samples) -> Analysis:
        fitted = np.zeros(self._frames, dtype=np.float32)
        fitted[: sound.size] = sound[: self._frames]
        spectra = tuple(_mel_powers(fitted, *resolution) for resolution in _RESOLUTIONS)
        whole = np.pad(fitted, (0, -fitted.size % _ENVELOPE_WINDOW))
        return Analysis(spectra, np.square(whole).reshape(-1, _ENVELOPE_WINDOW).mean(axis=1))


def from_onset(sound: Samples) -> Samples:
    """The sound from the first 10 ms that are at most 40 dB below its loudest 10 ms."""
    windows = sound.size // _ENVELOPE_WINDOW
    if windows < 2:
        return sound
    power = np.square(sound[: windows * _ENVELOPE_WINDOW]).reshape(windows, -1).mean(axis=1)
    return sound[int(np.argmax(power >= _ONSET * power.max())) * _ENVELOPE_WINDOW :]


def resample(sound: NDArray[np.float32], sample_rate: float, wanted_rate: float = RATE) -> Samples:
    """Samples (frames,) at another rate, band-limited by cutting the spectrum of the whole."""
    if sample_rate == wanted_rate or not sound.size:
        return sound.astype(np.float32)
    frames = max(round(sound.size * wanted_rate / sample_rate), 1)
    padded = 1 << (sound.size + 1024).bit_length()  # silence behind, so that the end does not run into the start
    length = max(round(padded * wanted_rate / sample_rate), 2)
    spectrum = np.fft.rfft(sound, padded)[: length // 2 + 1]
    return (np.fft.irfft(spectrum, length)[:frames] * (length / padded)).astype(np.float32)


def _difference(played: Powers, wanted: Powers) -> float:
    """Mean size in dB of the difference of equally loud powers (windows, bands), weighted by the louder's level.

    Weighted, since most bands of a plain tone are silent in both sounds: alike, but nothing that an ear would count.
    """
    energy = float(played.sum())
    if energy > _SILENCE:
        played = played * np.float32(float(wanted.sum()) / energy)
    floor = max(float(wanted.max()) * _FLOOR, _SILENCE)
    mine, other = (10.0 * np.log10(np.maximum(powers, floor) / floor) for powers in (played, wanted))
    weight = np.maximum(mine, other)
    total = float(weight.sum())
    return float((weight * np.abs(mine - other)).sum()) / total if total else 0.0


def _mel_powers(sound: Samples, size: int, hop: int, bands: int) -> Powers:
    """Powers of mel bands, shape (windows, bands), Hann windows centred from the first sample on."""
    windows = np.lib.stride_tricks.sliding_window_view(np.pad(sound, (size // 2, size)), size)[::hop]
    spectrum = np.fft.rfft(windows * _window(size))
    power = torch.from_numpy(np.square(spectrum.real) + np.square(spectrum.imag))
    # By torch, which keeps to one thread: numpy's would wait for each other wherever several sounds are compared.
    return (power @ _mel_bank(size, bands)).numpy()


@cache
def _window(size: int) -> Samples:
    return np.hanning(size).astype(np.float32)


def _edges(bands: int) -> NDArray[np.float64]:
    """Edges in Hz of bands of equal width in mel (O'Shaughnessy 1987), shape (bands + 2,)."""
    low, high = (2595.0 * np.log10(1.0 + hertz / 700.0) for hertz in (_LOWEST_HZ, _HIGHEST_HZ))
    return 700.0 * (10.0 ** (np.linspace(low, high, bands + 2) / 2595.0) - 1.0)


def _centres(bands: int) -> NDArray[np.float64]:
    return _edges(bands)[1:-1]


@cache
def _mel_bank(size: int, bands: int) -> Tensor:
    """Triangles, shape (size / 2 + 1, bands); bands narrower than a bin are widened to one, so that none is empty."""
    edges = _edges(bands)
    bins = np.fft.rfftfreq(size, 1.0 / RATE)[:, None]
    width = RATE / size
    rising = 1.0 + (bins - edges[1:-1]) / np.maximum(edges[1:-1] - edges[:-2], width)
    falling = 1.0 + (edges[1:-1] - bins) / np.maximum(edges[2:] - edges[1:-1], width)
    return torch.from_numpy(np.clip(np.minimum(rising, falling), 0.0, 1.0).astype(np.float32))
