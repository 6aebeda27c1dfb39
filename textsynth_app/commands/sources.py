"""Sounds that are named on the command line: presets and patches in JSON, DX7 voices in .syx files."""

from __future__ import annotations

import sys

from textsynth_app.commands.messages import CommandError, warn
from textsynth_app.library.dx7.presets import voice_preset
from textsynth_app.library.dx7.sysex import Dump, is_dump, parse_dump
from textsynth_app.library.files import describe_path, read_bounded
from textsynth_app.library.limits import MAXIMUM_BYTES
from textsynth_app.library.presets import Preset, parse_preset


def read_preset(source: str, voice: int | None = None) -> Preset:
    """The one sound to take from a file, or from standard input for '-'.

    Of a file with several DX7 voices `voice` chooses, from 1; without it the first is taken, with a warning.
    Raises LibraryError if the file cannot be read, CommandError if it has no voice of that number.
    """
    data, name = _read(source)
    if not is_dump(data, source):
        if voice is not None:
            raise CommandError(f"{describe_path(name)} is no .syx file of DX7 voices: leave out --voice.")
        return parse_preset(data, name)
    dump = _parse(data, name)
    count = len(dump.voices)
    if voice is None and count > 1:
        warn(f"{describe_path(name)} has {count} voices, and the first is taken: choose one with --voice 1 to {count}")
    number = 1 if voice is None else voice
    if number > count:
        voices = f"{count} voices" if count > 1 else "one voice"
        raise CommandError(f"{describe_path(name)} has {voices}: there is no voice {number}.")
    return voice_preset(dump.voices[number - 1])


def read_presets(source: str) -> list[Preset]:
    """Every sound in a file: one of a preset or a patch, up to 32 for each bank of a .syx file. Raises LibraryError."""
    data, name = _read(source)
    if not is_dump(data, source):
        return [parse_preset(data, name)]
    return [voice_preset(voice) for voice in _parse(data, name).voices]


def read_dump(source: str) -> Dump:
    """The DX7 voices in a file, or in standard input for '-', its warnings said. Raises LibraryError."""
    return _parse(*_read(source))


def _parse(data: bytes, name: str) -> Dump:
    dump = parse_dump(data, name)
    for warning in dump.warnings:
        warn(f"{describe_path(name)}: {warning}")
    return dump


def _read(source: str) -> tuple[bytes, str]:
    if source == "-":
        return sys.stdin.buffer.read(MAXIMUM_BYTES + 1), "standard input"
    return read_bounded(source, MAXIMUM_BYTES), source
