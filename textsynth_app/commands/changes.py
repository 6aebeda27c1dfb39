"""`textsynth variations`, `restyle` and `edit`: other sounds for words, other words for a sound."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from textsynth_app.commands import arguments
from textsynth_app.commands.answers import add_guidance_options, load_model, say_what_is_cut
from textsynth_app.commands.arguments import Commands
from textsynth_app.commands.locking import add_lock_option, locked_names
from textsynth_app.commands.messages import talk
from textsynth_app.commands.sound import add_rendering_options
from textsynth_app.commands.tuning import tuned_note

if TYPE_CHECKING:
    from textsynth_app.language.prompt_model import PromptModel
    from textsynth_app.library.presets import Preset
    from textsynth_app.synth.patch import Patch

    Change: TypeAlias = Callable[[PromptModel, Preset, str, frozenset[str]], Patch]


def add_variations(commands: Commands) -> None:
    """Declare `textsynth variations`."""
    parser = commands.add_parser(
        "variations",
        help="write several different sounds for one prompt",
        description="Draw sounds for a prompt, drop those that sound alike, and write the best as WAV files, the one "
        "that\nfits the words best first. manifest.jsonl has their patches and scores.",
        epilog='example:\n  textsynth variations "glass chime" --variations 6 --spread 1.5 --out-dir chimes',
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("prompt", metavar="PROMPT", help="the sound in words")
    parser.add_argument("--out-dir", type=arguments.folder, metavar="FOLDER", required=True, help="where they go")
    count = arguments.whole_number("variations", 1, 256)
    parser.add_argument("--variations", type=count, metavar="K", default=8, help="how many to keep (default 8)")
    candidates = arguments.whole_number("candidates", 1, 4096)
    parser.add_argument(
        "--candidates", type=candidates, metavar="N", help="how many to draw and listen to (default: three for each)"
    )
    spread = arguments.number("spread", 0.0, 4.0)
    parser.add_argument(
        "--spread", type=spread, metavar="S", default=1.0, help="0 all alike, 1 as sounds of one name vary (default 1)"
    )
    add_guidance_options(parser)
    add_rendering_options(parser)
    parser.set_defaults(run=_variations, parser=parser)


def add_restyle(commands: Commands) -> None:
    """Declare `textsynth restyle`."""
    parser = commands.add_parser(
        "restyle",
        help="give a patch the meaning of other words, and keep its character",
        description="Take a patch from its own words to others: how it differs from what its words usually mean is "
        "kept.",
        epilog='example:\n  textsynth restyle bell.json "made of glass" --strength .6 -o glass.json',
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _add_source(parser)
    parser.add_argument("words", metavar="WORDS", help="what it is to become")
    strength = arguments.number("strength", 0.0, 1.0)
    parser.add_argument("--strength", type=strength, metavar="S", default=1.0, help="0 not at all, 1 all the way")
    _add_result(parser)
    parser.set_defaults(run=_restyle)


def add_edit(commands: Commands) -> None:
    """Declare `textsynth edit`."""
    parser = commands.add_parser(
        "edit",
        help="change a patch as words ask: brighter, less metallic",
        description="Change a patch in the direction of some words, such as 'brighter', 'shorter decay' or 'less "
        "metallic'.",
        epilog='example:\n  textsynth edit bell.json "brighter" --lock operators.1 --lock envelope -o bright.json',
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _add_source(parser)
    parser.add_argument("wish", metavar="WISH", help="what is to change")
    amount = arguments.number("amount", -2.0, 2.0)
    parser.add_argument("--amount", type=amount, metavar="A", default=1.0, help="how far, -2 to 2 (default 1)")
    _add_result(parser)
    parser.set_defaults(run=_edit)


def _add_source(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "patch", type=arguments.file, metavar="FILE", help="a preset, patch or .syx file; - is standard input"
    )
    voice = arguments.whole_number("voice", 1, 10_000)
    parser.add_argument("--voice", type=voice, metavar="N", help="which voice of a .syx file (default 1)")


def _add_result(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--from",
        dest="own_words",
        metavar="WORDS",
        help="what the patch is now (default: the prompt it was made from, or what it sounds like); an edit asks only\n"
        "with locks, or where the wish names another sound",
    )
    add_lock_option(parser)
    parser.add_argument(
        "-o", "--output", type=arguments.file, metavar="JSON", help="the preset to write (default: standard output)"
    )


def _variations(options: argparse.Namespace) -> int:
    from textsynth_app.commands.batch import Entry, Rendering, write_batch
    from textsynth_app.language.prompts import clean_prompt
    from textsynth_app.library.files import make_folder

    for text in (options.prompt, *([options.unwanted] if options.unwanted else [])):
        clean_prompt(text)
    candidates = options.candidates or 3 * options.variations
    if candidates < options.variations:
        options.parser.error(f"--candidates {candidates} are too few to keep {options.variations} of them")
    options.note = tuned_note(options)
    make_folder(options.out_dir)
    say_what_is_cut([options.prompt])
    model = load_model()
    from textsynth_app.language.variations import variations

    found = variations(
        model,
        options.prompt,
        count=options.variations,
        candidates=candidates,
        spread=options.spread,
        seed=options.seed or 0,
        guidance=options.guidance,
        unwanted=options.unwanted,
        progress=lambda share: talk(f"{share:.0%} of {candidates} candidates heard"),
    )
    if len(found) < options.variations:
        talk(f"only {len(found)} of {candidates} candidates sound different: a larger --spread gives more")
    entries = [
        Entry(options.prompt, options.prompt, variation.patch, {"score": round(variation.score, 4)})
        for variation in found
    ]
    write_batch(entries, options.out_dir, Rendering.of(options))
    return 0


def _restyle(options: argparse.Namespace) -> int:
    def change(model: PromptModel, preset: Preset, own_words: str, locked: frozenset[str]) -> Patch:
        from textsynth_app.language.restyle import restyle

        return restyle(
            model, preset.patch, options.words, own_words=own_words, strength=options.strength, locked=locked
        )

    return _changed(options, options.words, change)


def _edit(options: argparse.Namespace) -> int:
    def change(model: PromptModel, preset: Preset, own_words: str, locked: frozenset[str]) -> Patch:
        from textsynth_app.language.restyle import edit

        return edit(model, preset.patch, options.wish, own_words=own_words, amount=options.amount, locked=locked)

    return _changed(options, options.wish, change)


def _changed(options: argparse.Namespace, words: str, change: Change) -> int:
    """Read the preset, change it, and write it with its words added to."""
    import json

    from textsynth_app.commands.sources import read_preset
    from textsynth_app.language.prompts import clean_prompt
    from textsynth_app.library.presets import save_preset

    clean_prompt(words)
    locked = locked_names(options.lock)
    preset = read_preset(options.patch, options.voice)
    own_words = preset.prompt if options.own_words is None else clean_prompt(options.own_words)
    model = load_model()
    patch = change(model, preset, own_words, locked)
    prompt = ", ".join(part for part in (own_words, words) if part)
    result = replace(preset, patch=patch, prompt=prompt[:10_000], encoder=model.encoder_id, mapping=model.mapping_id)
    if options.output is None:
        sys.stdout.write(json.dumps(result.to_json(), indent=2) + "\n")
    else:
        save_preset(result, options.output)
        talk(f"wrote {options.output}")
    return 0
