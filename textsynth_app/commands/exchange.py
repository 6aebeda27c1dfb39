"""`textsynth import` and `textsynth export`: sounds from and for other instruments."""

from __future__ import annotations

import argparse

from textsynth_app.commands import arguments
from textsynth_app.commands.arguments import Commands
from textsynth_app.commands.messages import CommandError, talk, warn


def add_import(commands: Commands) -> None:
    """Declare `textsynth import`."""
    parser = commands.add_parser(
        "import",
        help="make presets of the voices in DX7 dumps",
        description="Make a preset of every voice in .syx files of a Yamaha DX7: single voices and banks of 32.\n"
        "No file is replaced: a name that is taken gets a number.",
        epilog="example:\n  textsynth import bank.syx --out-dir presets",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="+", metavar="SYX", help="system exclusive dumps; - is standard input")
    parser.add_argument("--out-dir", type=arguments.folder, metavar="FOLDER", required=True, help="where presets go")
    parser.set_defaults(run=_import)


def add_export(commands: Commands) -> None:
    """Declare `textsynth export`."""
    parser = commands.add_parser(
        "export",
        help="write presets as voices of a DX7",
        description="Write the DX7 voices nearest to presets or patches: one as a single voice, several as a bank.\n"
        "What a DX7 cannot say of them is told on standard error.",
        epilog="examples:\n  textsynth export bell.json -o bell.syx\n"
        "  textsynth export bell.json brass.json piano.json -o bank.syx",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="presets, patches or .syx files; - is standard input")
    parser.add_argument(
        "-o", "--output", type=arguments.dump_file, metavar="SYX", required=True, help="the .syx file to write"
    )
    parser.set_defaults(run=_export)


def _import(options: argparse.Namespace) -> int:
    from textsynth_app.commands.sources import read_dump
    from textsynth_app.library.dx7.presets import keep_voice
    from textsynth_app.library.files import describe_path, make_folder

    dumps = [read_dump(source) for source in options.files]  # all are read before anything is written
    folder = make_folder(options.out_dir)
    for voice in (voice for dump in dumps for voice in dump.voices):
        kept = keep_voice(voice, folder)
        path = describe_path(kept.path)
        talk(f"wrote {path}" if kept.is_new else f"{path} is there already")
        for note in kept.notes:
            warn(f"{path}: {note}")
    return 0


def _export(options: argparse.Namespace) -> int:
    from textsynth_app.commands.sources import read_presets
    from textsynth_app.library.dx7.presets import preset_voice, save_voices
    from textsynth_app.library.dx7.sysex import BANK_VOICES
    from textsynth_app.library.names import name_in_one_line

    presets = [preset for source in options.files for preset in read_presets(source)]
    if len(presets) > BANK_VOICES:
        raise CommandError(f"a DX7 bank holds {BANK_VOICES} voices, not {len(presets)}: export them in several files")
    voices = []
    for preset in presets:
        voice, losses = preset_voice(preset)
        voices.append(voice)
        for loss in losses:
            warn(f"{name_in_one_line(preset.name)}: {loss}")
    save_voices(voices, options.output)
    talk(f"wrote {options.output}: {'a bank' if len(voices) > 1 else 'a single voice'}")
    return 0
