"""Audio files that anyone may have made, read within bounds: recordings to match or to describe."""

from __future__ import annotations

import io
import os
from dataclasses import dataclass

import numpy as np
import soundfile
from numpy.typing import NDArray

from textsynth_app.library.errors import LibraryError
from textsynth_app.library.files import describe_path, read_bounded

LONGEST_SECONDS = 30.0  # more of a recording is not read
_MAXIMUM_BYTES = 512 << 20
_MAXIMUM_SAMPLES = 64 << 20  # in memory at once, all channels
_RATES = (1_000, 1_000_000)  # Hz; a header can hold anything
_SHORTEST_SECONDS = 0.005
_SILENCE = 1e-5  # -100 dB: below the noise of 16 bits


@dataclass(frozen=True)
class Recording:
    """A sound in one channel: `audio` of shape (frames,), finite and not silent. `cut`: the file is longer."""

    audio: NDArray[np.float32]
    sample_rate: int
    cut: bool


def read_recording(path: str | os.PathLike[str]) -> Recording:
    """The first LONGEST_SECONDS of an audio file (WAV, FLAC, AIFF, Ogg, MP3) of any rate and number of channels.

    Channels are averaged; where they cancel each other, the loudest is taken. Raises LibraryError, naming file and
    remedy, if it cannot be read, is too short, silent, or holds samples that are not finite.
    """
    data = read_bounded(path, _MAXIMUM_BYTES)
    name = describe_path(path)
    try:
        with soundfile.SoundFile(io.BytesIO(data)) as file:
            rate, channels, frames = file.samplerate, file.channels, file.frames
            if not _RATES[0] <= rate <= _RATES[1]:
                raise LibraryError(f"Cannot use {name}: its sample rate is {rate} Hz. Convert it to 48000 Hz.")
            wanted = min(int(LONGEST_SECONDS * rate), _MAXIMUM_SAMPLES // channels)
            sound = file.read(wanted, dtype="float32", always_2d=True)
    except (soundfile.SoundFileError, ValueError, TypeError) as error:
        raise LibraryError(f"Cannot read {name}: it is no sound file that is known here. Save it as WAV.") from error
    if len(sound) < _SHORTEST_SECONDS * rate:
        raise LibraryError(f"Cannot use {name}: there is no sound in it, or less than 5 ms. Choose a longer one.")
    if not np.isfinite(sound).all():
        raise LibraryError(f"Cannot use {name}: it holds samples that are not finite. Save it anew.")
    mono = _mono(sound)
    if float(np.abs(mono).max()) < _SILENCE:
        raise LibraryError(f"Cannot use {name}: it is silent. Choose a recording with a sound in it.")
    return Recording(mono, rate, cut=frames > len(sound))


def _mono(sound: NDArray[np.float32]) -> NDArray[np.float32]:
    power = np.square(sound, dtype=np.float64).mean(axis=0)
    mono = sound.mean(axis=1, dtype=np.float64)
    if float(np.square(mono).mean()) < 0.01 * float(power.max()):  # 20 dB less than the loudest: they cancel
        mono = sound[:, int(power.argmax())].astype(np.float64)
    # Beyond full scale by far: floating point files may hold anything, and powers of it must stay finite.
    return (mono / max(float(np.abs(mono).max()), 1.0)).astype(np.float32)
