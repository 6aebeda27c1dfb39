"""DX7 voices as presets, and presets as DX7 voices."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from textsynth_app.library.dx7.from_patch import from_patch
from textsynth_app.library.dx7.sysex import bank_dump, single_dump
from textsynth_app.library.dx7.to_patch import to_patch
from textsynth_app.library.dx7.voice import Dx7Voice
from textsynth_app.library.errors import LibraryError
from textsynth_app.library.files import write_atomically
from textsynth_app.library.names import file_stem
from textsynth_app.library.presets import SUFFIX, Preset, load_preset, save_preset
from textsynth_app.synth.patch import Patch

_NAMELESS = "DX7 voice"


@dataclass(frozen=True)
class Kept:
    """A voice kept as a preset: its file, whether that is new, and what the patch plays otherwise than a DX7."""

    path: Path
    is_new: bool
    notes: tuple[str, ...]


def voice_preset(voice: Dx7Voice) -> Preset:
    """A voice as a preset of its name; what the patch plays otherwise than a DX7 is in the comment."""
    return _preset(voice, *to_patch(voice))


def _preset(voice: Dx7Voice, patch: Patch, notes: tuple[str, ...]) -> Preset:
    return Preset(voice.title or _NAMELESS, patch, comment=" ".join(("From a DX7 voice.", *notes)))


def keep_voice(voice: Dx7Voice, folder: Path) -> Kept:
    """Keep a voice as a preset in a folder, in a file of its name.

    No file is replaced: a name that another sound has gets a number behind it; the same sound is kept once.
    Raises LibraryError if the file cannot be written.
    """
    patch, notes = to_patch(voice)
    preset = _preset(voice, patch, notes)
    stem = file_stem(preset.name)
    for number in count(1):
        path = folder / f"{stem if number == 1 else f'{stem}-{number}'}{SUFFIX}"
        if not os.path.lexists(path):
            save_preset(preset, path)
            return Kept(path, True, notes)
        with suppress(LibraryError):  # what cannot be read is another sound's
            if load_preset(path) == preset:
                return Kept(path, False, notes)
    raise AssertionError  # numbers do not end


def preset_voice(preset: Preset) -> tuple[Dx7Voice, tuple[str, ...]]:
    """The voice nearest to a preset, and sentences on what a DX7 cannot say."""
    return from_patch(preset.patch, preset.name)


def save_voices(voices: Sequence[Dx7Voice], path: str | os.PathLike[str]) -> None:
    """Write one voice as a single dump, several as a bank of 32.

    Raises LibraryError if there are none or more than 32, or the file cannot be written.
    """
    write_atomically(path, single_dump(voices[0]) if len(voices) == 1 else bank_dump(voices))
