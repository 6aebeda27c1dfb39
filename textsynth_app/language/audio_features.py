"""What the audio half of the encoder hears: log-mel frames of a clip of fixed length.

22.05 kHz mono, 4 s, Hann window of 1024 samples (46 ms) every 512 (23 ms), 64 mel bands from 40 Hz to 11 kHz, power in
dB below the clip's loudest band (so loudness does not matter), floored at -80 dB and scaled to 0..1.
"""

from __future__ import annotations

from functools import cache

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

SAMPLE_RATE = 22050
CLIP_SECONDS = 4.0
CLIP_FRAMES = int(SAMPLE_RATE * CLIP_SECONDS)
FFT_SIZE = 1024
HOP = 512
BANDS = 64
TIME_FRAMES = CLIP_FRAMES // HOP + 1

_LOWEST_HZ = 40.0
_HIGHEST_HZ = 11000.0
_FLOOR_DB = -80.0
_SILENCE = 1e-10  # power below which a clip counts as silent, so that its noise floor is not blown up


def log_mel(audio: NDArray[np.float32], sample_rate: int) -> Tensor:
    """Log-mel frames of mono clips, shape (N, frames) to (N, BANDS, TIME_FRAMES), each value in 0..1.

    Only the first CLIP_SECONDS are heard; shorter clips are followed by silence. Raises ValueError for another shape
    or a sample rate that is not positive.
    """
    if audio.ndim != 2 or sample_rate <= 0:
        raise ValueError(
            f"Clips must have shape (N, frames) and a positive rate, not {audio.shape} at {sample_rate} Hz."
        )
    needed = int(np.ceil(CLIP_SECONDS * sample_rate)) + 1
    clips = torch.from_numpy(np.ascontiguousarray(audio[:, :needed], dtype=np.float32))
    clips = _fixed_length(_resampled(clips, sample_rate))
    window = torch.hann_window(FFT_SIZE)
    spectrum = torch.stft(clips, FFT_SIZE, HOP, window=window, pad_mode="constant", return_complex=True)
    power = _mel_matrix() @ (spectrum.real**2 + spectrum.imag**2)
    loudest = power.amax(dim=(1, 2), keepdim=True).clamp_min(_SILENCE)
    decibels = 10.0 * torch.log10((power / loudest).clamp_min(10.0 ** (_FLOOR_DB / 10.0)))
    return 1.0 - decibels / _FLOOR_DB


def _resampled(clips: Tensor, sample_rate: int) -> Tensor:
    """Band-limited resampling by cutting or padding the spectrum; exact enough for mel bands, and free of a library."""
    if sample_rate == SAMPLE_RATE or clips.shape[1] == 0:
        return clips
    frames = max(1, round(clips.shape[1] * SAMPLE_RATE / sample_rate))
    spectrum = torch.fft.rfft(clips)
    bins = frames // 2 + 1
    spectrum = functional.pad(spectrum, (0, max(0, bins - spectrum.shape[1])))[:, :bins]
    return torch.fft.irfft(spectrum, frames) * (frames / clips.shape[1])


def _fixed_length(clips: Tensor) -> Tensor:
    return functional.pad(clips[:, :CLIP_FRAMES], (0, max(0, CLIP_FRAMES - clips.shape[1])))


@cache
def _mel_matrix() -> Tensor:
    """Triangular bands of equal width in mel, shape (BANDS, FFT_SIZE / 2 + 1); mel as in O'Shaughnessy (1987)."""

    def mel(hertz: float) -> float:
        return 2595.0 * float(np.log10(1.0 + hertz / 700.0))

    edges = 700.0 * (10.0 ** (np.linspace(mel(_LOWEST_HZ), mel(_HIGHEST_HZ), BANDS + 2) / 2595.0) - 1.0)
    bins = np.linspace(0.0, SAMPLE_RATE / 2, FFT_SIZE // 2 + 1)
    # Low bands are narrower than a bin: widen them to one, so that none is always empty.
    width = SAMPLE_RATE / FFT_SIZE
    low, centre, high = edges[:-2], edges[1:-1], edges[2:]
    rising = (bins - centre[:, None]) / np.maximum(centre - low, width)[:, None] + 1.0
    falling = (centre[:, None] - bins) / np.maximum(high - centre, width)[:, None] + 1.0
    return torch.from_numpy(np.clip(np.minimum(rising, falling), 0.0, 1.0).astype(np.float32))
