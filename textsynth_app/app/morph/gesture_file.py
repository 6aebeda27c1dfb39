"""Gestures in files of their own: JSON that anyone may have written."""

from __future__ import annotations

import os

from textsynth_app.app.morph.gesture import Gesture, GestureError, decoded, encoded
from textsynth_app.library.errors import LibraryError
from textsynth_app.library.files import describe_path, read_bounded, write_atomically

SUFFIX = ".gesture.json"
MAXIMUM_BYTES = 2 << 20  # five minutes without rest have 400 KiB


def save_gesture(gesture: Gesture, path: str | os.PathLike[str]) -> None:
    """Write a gesture, completely or not at all. Raises LibraryError naming the path and the remedy."""
    write_atomically(path, encoded(gesture))


def load_gesture(path: str | os.PathLike[str]) -> Gesture:
    """Read a gesture. Raises LibraryError naming the file and the cause."""
    try:
        return decoded(read_bounded(path, MAXIMUM_BYTES))
    except GestureError as error:
        raise LibraryError(f"Cannot open {describe_path(path)}: {error}") from error
