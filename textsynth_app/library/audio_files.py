"""Audio files out of rendered sound."""

from __future__ import annotations

import io
import os

import numpy as np
import soundfile
from numpy.typing import NDArray

from textsynth_app.library.errors import LibraryError
from textsynth_app.library.files import describe_path, write_atomically


def write_wav(
    path: str | os.PathLike[str], audio: NDArray[np.float32], sample_rate: int, *, subtype: str = "PCM_24"
) -> None:
    """Write audio as a WAV file, completely or not at all.

    `audio` has the shape (frames,) or (frames, channels), full scale is 1; louder samples are clipped. `subtype` is
    soundfile's name of the sample format: 24-bit whole numbers by default, 'FLOAT' for 32-bit floating point.

    Raises LibraryError if there is no sound in it, a sample is not finite, or the file cannot be written.
    """
    if audio.ndim not in (1, 2) or audio.size == 0:
        raise LibraryError(f"Cannot write {describe_path(path)}: there is no sound to write.")
    if not np.isfinite(audio).all():
        raise LibraryError(f"Cannot write {describe_path(path)}: the sound holds values that are not finite.")
    memory = io.BytesIO()
    soundfile.write(memory, audio, sample_rate, format="WAV", subtype=subtype)
    write_atomically(path, memory.getvalue())
