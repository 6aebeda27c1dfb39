"""`--scale`, `--keyboard-map` and `--a4`: the tuning that a command plays in."""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING

from textsynth_app.commands import arguments
from textsynth_app.commands.messages import CommandError

if TYPE_CHECKING:
    from textsynth_app.live.tuning import TuningFiles

_LOWEST_A4, _HIGHEST_A4 = 300.0, 600.0  # Hz, as live.tuning has them: it is not imported for --help


def add_tuning_options(parser: argparse.ArgumentParser) -> None:
    """Declare the options that say which pitch each key plays."""
    group = parser.add_argument_group("tuning")
    group.add_argument("--scale", metavar="SCL", type=arguments.file, help="a scale in Scala's format")
    group.add_argument("--keyboard-map", metavar="KBM", type=arguments.file, help="which keys play it, by Scala")
    a4 = arguments.number("A4", _LOWEST_A4, _HIGHEST_A4, "Hz")
    group.add_argument("--a4", type=a4, metavar="HZ", help="concert pitch, 300 to 600 (default 440)")


def tuning_files(options: argparse.Namespace) -> TuningFiles | None:
    """What the options ask for, found to be sound; None if they ask for nothing.

    Raises LibraryError or TuningError if a file cannot be read, or makes no sense.
    """
    if options.scale is None and options.keyboard_map is None and options.a4 is None:
        return None
    from textsynth_app.library.files import read_bounded
    from textsynth_app.live.tuning import TuningFiles
    from textsynth_app.synth.pitch import A4_HERTZ

    files = TuningFiles(
        os.path.abspath(options.scale) if options.scale else "",
        os.path.abspath(options.keyboard_map) if options.keyboard_map else "",
        A4_HERTZ if options.a4 is None else options.a4,
    )
    files.load(read_bounded)
    return files


def tuned_note(options: argparse.Namespace) -> float | None:
    """The MIDI note that the key of --note plays, with its fraction; None without --note.

    Ends with a usage message if a tuning comes without --note. Raises as `tuning_files` does, and CommandError if the
    key is silent.
    """
    files = tuning_files(options)
    if files is None:
        note: float | None = options.note
        return note
    if options.note is None:
        options.parser.error("a tuning is for keys: name one with --note (without it a patch plays its own pitch)")
    from textsynth_app.library.files import read_bounded

    pitch = files.load(read_bounded).pitch(options.note)
    if pitch is None:
        raise CommandError(f"key {options.note:g} is silent in this tuning: choose another --note")
    return pitch
