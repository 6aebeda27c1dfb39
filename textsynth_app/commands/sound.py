"""`textsynth render` and `patch`: words and patches to files."""

from __future__ import annotations

import argparse
import json
import re
import sys
from typing import TYPE_CHECKING

from textsynth_app.commands import arguments
from textsynth_app.commands.answers import add_guidance_options, answer
from textsynth_app.commands.arguments import Commands
from textsynth_app.commands.messages import CommandError, talk
from textsynth_app.commands.tuning import add_tuning_options, tuned_note

if TYPE_CHECKING:
    pass

_MAXIMUM_PROMPTS_BYTES = 64 << 20


def add_render(commands: Commands) -> None:
    """Declare `textsynth render`."""
    parser = commands.add_parser(
        "render",
        help="write the sound of a prompt, of many prompts or of a patch as WAV files",
        description="Write the sound of a prompt, of a file of prompts or of a patch as 24-bit WAV files.",
        epilog='example:\n  textsynth render "deep bell" -o bell.wav\n'
        "  textsynth render --prompts-file prompts.txt --out-dir sounds\n"
        "  textsynth render --patch bell.json -o bell.wav --note a3\n"
        "  textsynth render --patch bank.syx --voice 5 -o brass.wav",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("prompt", nargs="?", metavar="PROMPT", help="the sound in words")
    source.add_argument("--prompts-file", metavar="FILE", help="one prompt a line; - is standard input")
    source.add_argument(
        "--patch", metavar="FILE", help="a preset, a patch or a DX7 voice in a .syx file; - is standard input"
    )
    voice = arguments.whole_number("voice", 1, 10_000)
    parser.add_argument("--voice", type=voice, metavar="N", help="with --patch: which voice of a .syx file (default 1)")
    parser.add_argument("-o", "--output", metavar="WAV", type=arguments.wav_file, help="the file to write")
    parser.add_argument(
        "--out-dir",
        type=arguments.folder,
        metavar="FOLDER",
        help="with --prompts-file: where WAVs and manifest.jsonl go",
    )
    add_guidance_options(parser)
    add_rendering_options(parser)
    parser.set_defaults(run=_render, parser=parser)


def add_rendering_options(parser: argparse.ArgumentParser) -> None:
    """Declare the options that say how a patch is played."""
    group = parser.add_argument_group("how it is played")
    group.add_argument("--note", type=arguments.note, metavar="N", help="MIDI note 0 to 127, or a name like a4")
    duration = arguments.number("duration", 0.05, 60.0, "seconds")
    group.add_argument("--duration", type=duration, metavar="S", help="length of the audio in seconds, 0.05 to 60")
    velocity = arguments.whole_number("velocity", 1, 127)
    group.add_argument("--velocity", type=velocity, metavar="V", default=100, help="1 soft to 127 hard (default 100)")
    rate = arguments.whole_number("rate", 8000, 192_000)
    group.add_argument("--rate", type=rate, metavar="HZ", default=48_000, help="samples a second (default 48000)")
    group.add_argument(
        "--seed", type=arguments.seed, metavar="N", help="of noise and random modulation (default: the preset's, or 0)"
    )
    group.description = "Without --note and --duration, the pitch and length that the prompt asks for."
    add_tuning_options(parser)


def add_patch(commands: Commands) -> None:
    """Declare `textsynth patch`."""
    parser = commands.add_parser(
        "patch",
        help="print the patch of a prompt as JSON",
        description="Print the patch that a prompt asks for, as JSON.",
        epilog='example:\n  textsynth patch "deep bell" > bell.json',
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("prompt", metavar="PROMPT", help="the sound in words")
    add_guidance_options(parser)
    parser.set_defaults(run=_patch)


def _render(options: argparse.Namespace) -> int:
    if options.voice is not None and options.patch is None:
        options.parser.error("--voice chooses from a .syx file: give it with --patch")
    options.note = tuned_note(options)
    if options.prompts_file is not None:
        if options.out_dir is None or options.output is not None:
            options.parser.error("--prompts-file writes many files: give --out-dir, not -o")
        return _render_prompts_file(options)
    if options.output is None or options.out_dir is not None:
        options.parser.error("one sound goes to one file: give it with -o, as in -o bell.wav")
    from textsynth_app.commands.batch import Rendering

    if options.patch is not None:
        from textsynth_app.commands.sources import read_preset

        preset = read_preset(options.patch, options.voice)
        patch, seed = preset.patch, preset.seed
    else:
        patch, seed = answer([options.prompt], options.guidance, options.unwanted)[0], 0
    Rendering.of(options, seed).write(patch, options.output)
    talk(f"wrote {options.output}")
    return 0


def _render_prompts_file(options: argparse.Namespace) -> int:
    from textsynth_app.commands.batch import Entry, Rendering, write_batch
    from textsynth_app.library.files import make_folder

    prompts = _read_prompts(options.prompts_file)
    make_folder(options.out_dir)  # whether it can be made is known before the model is loaded
    patches = answer(prompts, options.guidance, options.unwanted)
    entries = [Entry(prompt, prompt, patch) for prompt, patch in zip(prompts, patches, strict=True)]
    write_batch(entries, options.out_dir, Rendering.of(options))
    return 0


def _read_prompts(source: str) -> list[str]:
    """The prompts of a file, one a line, blank lines left out; an unusable one is named by its line."""
    from textsynth_app.language.errors import PromptError
    from textsynth_app.language.prompts import clean_prompt
    from textsynth_app.library.files import describe_path, read_bounded

    name = "standard input" if source == "-" else describe_path(source)
    if source == "-":
        data = sys.stdin.buffer.read(_MAXIMUM_PROMPTS_BYTES + 1)
        if len(data) > _MAXIMUM_PROMPTS_BYTES:
            raise CommandError("Cannot read standard input: it is too long for a list of prompts.")
    else:
        data = read_bounded(source, _MAXIMUM_PROMPTS_BYTES)
    prompts: list[str] = []
    # Split at line ends alone: splitlines() would split at form feeds and Unicode's separators, too.
    for number, line in enumerate(re.split(rb"\r\n|\r|\n", data.removeprefix(b"\xef\xbb\xbf")), start=1):
        try:
            if b"\0" in line:  # as in UTF-16
                raise UnicodeError
            prompt = line.decode().strip()
            if prompt:
                clean_prompt(prompt)
                prompts.append(prompt)
        except UnicodeError:
            raise CommandError(f"{name}, line {number}: not text in UTF-8. Save the file as UTF-8.") from None
        except PromptError as error:
            raise CommandError(f"{name}, line {number}: {error}") from error
    if not prompts:
        raise CommandError(f"{name} holds no prompt: write one a line.")
    return prompts


def _patch(options: argparse.Namespace) -> int:
    print(json.dumps(answer([options.prompt], options.guidance, options.unwanted)[0].to_json(), indent=2))
    return 0
