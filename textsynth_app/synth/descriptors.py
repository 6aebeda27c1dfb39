"""What a sound measures: the figures by which recipes, prompts and morphs are judged.

Frames are 2048 samples at 24 kHz every 10 ms, unless said otherwise. Silence gives zeros, an unpitched
sound no pitch (nan).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_RATE = 24000.0  # analysis band up to 12 kHz is all that these figures need
_FRAME = 2048
_HOP = 240
_ENVELOPE_HOP = 60  # 2.5 ms
_LOWEST_HZ, _HIGHEST_HZ = 25.0, 5000.0
_PITCHED = 0.45  # share of a frame's energy that a period must explain


@dataclass(frozen=True)
class Descriptors:
    """One sound in figures: Hz, seconds, semitones, dB; shares run 0..1."""

    pitch_hz: float  # median fundamental of the pitched frames; nan if hardly any frame has a pitch
    pitch_movement_st: float  # 5 to 95 % range of the fundamental, semitones; 0 if unpitched
    centroid_hz: float  # spectral centroid, frames weighted by energy
    flatness: float  # spectral flatness above 100 Hz: 0 a tone; white noise measures about 0.56 (e^-gamma)
    # Share of the energy off the fundamental's harmonics; 1 if unpitched. A chord whose common fundamental lies low
    # counts as harmonic: the partials of anything below 100 Hz are denser than the analysis can tell apart.
    inharmonicity: float
    attack_s: float  # 10 to 90 % of the peak of the envelope
    decay_s: float  # from the peak until it stays 20 dB below
    active_s: float  # time spent above 20 dB below the peak
    temporal_centroid_s: float  # centre of gravity of the envelope's energy
    modulation_hz: float  # strongest periodicity of the envelope, 1 to 50 Hz; 0 if there is none
    modulation_depth: float  # its depth: 0 none, 1 down to silence
    peak: float  # linear
    rms_db: float  # of the active part, dB below full scale


def describe(audio: NDArray[np.float32], sample_rate: float) -> Descriptors:
    """Measure a sound of shape (frames,) or (frames, channels). Raises ValueError if it is empty or not finite."""
    mono = np.asarray(audio, dtype=np.float64)
    if mono.ndim == 2:
        mono = mono.mean(axis=1)
    if mono.size == 0 or not np.isfinite(mono).all():
        raise ValueError("The sound is empty or holds numbers that are not finite: there is nothing to measure.")
    peak = float(np.abs(mono).max())
    mono = _resample(mono, sample_rate)
    if peak < 1e-5:
        return Descriptors(np.nan, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, peak, -120.0)
    envelope = _envelope(mono)
    attack, decay, active, centre = _times(envelope)
    modulation_hz, depth = _modulation(envelope)
    frames = _frames(mono)
    power = np.abs(np.fft.rfft(frames * np.hanning(_FRAME))) ** 2
    centroid, flatness = _spectral(power)
    fundamental, movement, inharmonicity = _pitch(frames, power)
    loud = envelope > envelope.max() * 0.1
    rms = float(np.sqrt(np.mean(envelope[loud] ** 2)))
    return Descriptors(
        pitch_hz=fundamental,
        pitch_movement_st=movement,
        centroid_hz=centroid,
        flatness=flatness,
        inharmonicity=inharmonicity,
        attack_s=attack,
        decay_s=decay,
        active_s=active,
        temporal_centroid_s=centre,
        modulation_hz=modulation_hz,
        modulation_depth=depth,
        peak=peak,
        rms_db=20.0 * float(np.log10(max(rms, 1e-6))),
    )


def _resample(mono: NDArray[np.float64], sample_rate: float) -> NDArray[np.float64]:
    """Band-limited by cutting the spectrum: exact for whole sounds, which is what is measured here."""
    if sample_rate == _RATE:
        return mono
    count = max(round(mono.size * _RATE / sample_rate), 2)
    padded = 1 << (mono.size - 1).bit_length()
    wanted = max(round(padded * _RATE / sample_rate), 2)
    spectrum = np.fft.rfft(mono, padded)
    bins = wanted // 2 + 1
    spectrum = spectrum[:bins] if spectrum.size >= bins else np.pad(spectrum, (0, bins - spectrum.size))
    return np.fft.irfft(spectrum, wanted)[:count] * (wanted / padded)


def _envelope(mono: NDArray[np.float64]) -> NDArray[np.float64]:
    """RMS over 10 ms every 2.5 ms."""
    width = _ENVELOPE_HOP * 4
    padded = np.pad(mono**2, (width // 2, width))
    total = np.concatenate([[0.0], np.cumsum(padded)])
    starts = np.arange(0, mono.size, _ENVELOPE_HOP)
    return np.sqrt(np.maximum(total[starts + width] - total[starts], 0.0) / width)


def _times(envelope: NDArray[np.float64]) -> tuple[float, float, float, float]:
    step = _ENVELOPE_HOP / _RATE
    top = envelope.max()
    first90 = int(np.argmax(envelope >= 0.9 * top))
    before = np.nonzero(envelope[: first90 + 1] <= 0.1 * top)[0]
    attack = (first90 - (int(before[-1]) if before.size else 0)) * step
    loud = envelope >= 0.1 * top
    peak_at = int(np.argmax(envelope))
    decay = (int(np.nonzero(loud)[0][-1]) - peak_at) * step
    energy = envelope**2
    centre = float(np.sum(np.arange(envelope.size) * energy) / np.sum(energy)) * step
    return attack, max(decay, 0.0), float(loud.sum()) * step, centre


def _modulation(envelope: NDArray[np.float64]) -> tuple[float, float]:
    """Strongest peak of the detrended envelope's spectrum between 1 and 50 Hz, and the depth it stands for."""
    loud = np.nonzero(envelope > 0.03 * envelope.max())[0]
    part = envelope[loud[0] : loud[-1] + 1]
    rate = _RATE / _ENVELOPE_HOP
    if part.size < 0.4 * rate:
        return 0.0, 0.0
    # What is left after dividing by a slow average is modulation; onset and tail do not count.
    width = min(int(rate), part.size // 2) | 1
    kernel = np.hanning(width + 2)[1:-1]
    slow = np.convolve(np.pad(part, width // 2, mode="edge"), kernel / kernel.sum(), mode="valid")
    relative = (part / np.maximum(slow, 1e-9) - 1.0)[width // 4 : part.size - width // 4]
    window = np.hanning(relative.size)
    spectrum = np.abs(np.fft.rfft(relative * window, 4096 if relative.size < 4096 else None))
    frequencies = np.fft.rfftfreq(4096 if relative.size < 4096 else relative.size, 1.0 / rate)
    band = (frequencies >= max(1.0, 2.0 * rate / relative.size)) & (frequencies <= 50.0)
    if not band.any():
        return 0.0, 0.0
    best = int(np.argmax(np.where(band, spectrum, 0.0)))
    depth = min(2.0 * float(spectrum[best] / window.sum()), 1.0)
    if depth < 0.02:
        return 0.0, depth
    return float(frequencies[best]), depth


def _frames(mono: NDArray[np.float64]) -> NDArray[np.float64]:
    """Overlapping frames, shape (count, _FRAME); a short sound is padded with silence."""
    padded = np.pad(mono, (0, max(_FRAME - mono.size, 0) + _HOP))
    return np.lib.stride_tricks.sliding_window_view(padded, _FRAME)[::_HOP]


def _spectral(power: NDArray[np.float64]) -> tuple[float, float]:
    frequencies = np.fft.rfftfreq(_FRAME, 1.0 / _RATE)
    total = power.sum(axis=0)
    centroid = float((frequencies * total).sum() / max(total.sum(), 1e-30))
    band = frequencies >= 100.0
    energy = power[:, band].sum(axis=1)
    loud = energy > energy.max() * 1e-3
    spectra = power[loud][:, band] + 1e-12 * power.max()
    flatness = np.exp(np.mean(np.log(spectra), axis=1)) / np.mean(spectra, axis=1)
    return centroid, float(np.average(flatness, weights=energy[loud]))


def _pitch(frames: NDArray[np.float64], power: NDArray[np.float64]) -> tuple[float, float, float]:
    """Fundamental, its spread and the energy off its harmonics, by autocorrelation (McLeod & Wyvill 2005)."""
    energy = (frames**2).sum(axis=1)
    loud = energy > energy.max() * 0.01
    tracks = []
    shares = []
    weights = []
    for frame, spectrum, weight in zip(frames[loud], power[loud], energy[loud], strict=True):
        hertz, clarity = _fundamental(frame)
        if clarity >= _PITCHED:
            tracks.append(hertz)
            shares.append(_off_harmonics(spectrum, hertz))
            weights.append(weight)
    if len(tracks) < 0.3 * int(loud.sum()) or not tracks:
        return float("nan"), 0.0, 1.0
    notes = 12.0 * np.log2(np.array(tracks))
    middle = float(np.median(notes))
    # A frame an octave off is the tracker's slip, not a movement of the sound.
    folded = np.where(np.abs(np.abs(notes - middle) - 12.0) < 0.5, middle, notes)
    movement = float(np.percentile(folded, 95) - np.percentile(folded, 5))
    return 2.0 ** (middle / 12.0), movement, float(np.average(shares, weights=weights))


def _fundamental(frame: NDArray[np.float64]) -> tuple[float, float]:
    """Fundamental in Hz and its clarity 0..1 for one frame."""
    size = frame.size
    spectrum = np.fft.rfft(frame, 2 * size)
    correlation = np.fft.irfft(np.abs(spectrum) ** 2)[: size // 2]
    squares = np.concatenate([[0.0], np.cumsum(frame**2)])
    lags = np.arange(size // 2)
    norm = squares[size - lags] + squares[size] - squares[lags]
    similarity = 2.0 * correlation / np.maximum(norm, 1e-20)
    shortest, longest = int(_RATE / _HIGHEST_HZ), min(int(_RATE / _LOWEST_HZ), size // 2 - 1)
    negative = np.nonzero(similarity[:longest] < 0.0)[0]
    start = max(int(negative[0]) if negative.size else longest, shortest)
    if start >= longest - 1:
        return 0.0, 0.0
    region = similarity[start:longest]
    inner = (region[1:-1] >= region[:-2]) & (region[1:-1] > region[2:])
    peaks = np.nonzero(inner)[0] + 1
    if not peaks.size:
        return 0.0, 0.0
    chosen = peaks[np.argmax(region[peaks] >= 0.93 * region[peaks].max())]
    a, b, c = region[chosen - 1], region[chosen], region[chosen + 1]
    shift = 0.5 * (a - c) / min(a - 2.0 * b + c, -1e-12)
    return float(_RATE / (start + chosen + shift)), float(b)


def _off_harmonics(spectrum: NDArray[np.float64], hertz: float) -> float:
    """Share of a power spectrum farther than a main lobe's width from every multiple of `hertz`."""
    position = np.arange(spectrum.size) * (_RATE / _FRAME) / hertz
    distance = np.abs(position - np.round(position)) * hertz
    off = (distance > max(2.0 * _RATE / _FRAME, 0.02 * hertz)) | (np.round(position) < 1.0)
    return float(spectrum[off].sum() / max(spectrum.sum(), 1e-30))
