"""`textsynth match`, `refine` and `describe`: from a sound to a patch, from words to a better one, and to words."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from textsynth_app.commands import arguments
from textsynth_app.commands.answers import load_model, say_what_is_cut
from textsynth_app.commands.arguments import Commands
from textsynth_app.commands.locking import add_lock_option, locked_names
from textsynth_app.commands.messages import CommandError, talk, warn

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    from numpy.typing import NDArray

    from textsynth_app.language.search import Budget, SearchProgress
    from textsynth_app.library.presets import Preset

_LEAST_SECONDS, _MOST_SECONDS = 0.1, 3600.0
_MOST_EFFORT = 1_000_000


def add_match(commands: Commands) -> None:
    """Declare `textsynth match`."""
    parser = commands.add_parser(
        "match",
        help="find the patch that sounds most like a recording",
        description="Find the patch that sounds most like a recording of one note: WAV, FLAC, AIFF, Ogg or MP3, of\n"
        "any rate, channels and length. Its distance from the recording is printed.",
        epilog="example:\n  textsynth match knock.wav -o knock.json\n"
        "  textsynth render --patch knock.json -o again.wav",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("recording", type=arguments.file, metavar="SOUND", help="the recording")
    _add_output(parser)
    parser.add_argument("--no-refine", action="store_true", help="the model's first answer, without a search")
    _add_search_options(parser, "sounds are compared", 900)
    parser.set_defaults(run=_match)


def add_refine(commands: Commands) -> None:
    """Declare `textsynth refine`."""
    parser = commands.add_parser(
        "refine",
        help="search on from a patch towards words",
        description="Search near a patch, or near the answer to a prompt, for a sound that fits some words better. Its "
        "score\n(cosine of sound and words) before and after is printed.",
        epilog='examples:\n  textsynth refine bell.json --words "deep bell" -o deeper.json\n'
        '  textsynth refine --prompt "deep bell" -o bell.json\n'
        '  textsynth refine bell.json --words "glass" -o glass.json --lock "operators.*.ratio" --lock root',
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument(
        "patch",
        nargs="?",
        type=arguments.file,
        metavar="FILE",
        help="a preset, patch or .syx file; - is standard input",
    )
    source.add_argument("--prompt", metavar="WORDS", help="start from the answer to this prompt")
    parser.add_argument("--words", metavar="WORDS", help="what it is to sound like (default: the prompt)")
    _add_voice(parser)
    _add_output(parser)
    add_lock_option(parser)
    parser.add_argument("--compare-random", action="store_true", help="also search from a random start, and tell")
    _add_search_options(parser, "sounds are tried", 400)
    parser.set_defaults(run=_refine, parser=parser)


def add_describe(commands: Commands) -> None:
    """Declare `textsynth describe`."""
    parser = commands.add_parser(
        "describe",
        help="find words for a sound",
        description="Find words for the sound of a preset, a patch, a DX7 voice or a recording, with how likely each "
        "is.",
        epilog="example:\n  textsynth describe bell.json\n  textsynth describe bank.syx --voice 3 --top 5\n"
        "  textsynth describe knock.wav",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "sound", type=arguments.file, metavar="FILE", help="a preset, patch, .syx or sound file; - is a preset on input"
    )
    _add_voice(parser)
    top = arguments.whole_number("top", 1, 1000)
    parser.add_argument("--top", type=top, metavar="N", default=8, help="how many words of each kind (default 8)")
    parser.set_defaults(run=_describe)


def _add_output(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "-o", "--output", type=arguments.file, metavar="JSON", required=True, help="the preset to write"
    )


def _add_voice(parser: argparse.ArgumentParser) -> None:
    voice = arguments.whole_number("voice", 1, 10_000)
    parser.add_argument("--voice", type=voice, metavar="N", help="which voice of a .syx file (default 1)")


def _add_search_options(parser: argparse.ArgumentParser, what: str, default: int) -> None:
    seconds = arguments.number("seconds", _LEAST_SECONDS, _MOST_SECONDS, "seconds")
    parser.add_argument(
        "--seconds",
        type=seconds,
        metavar="S",
        help="search for so long instead; how far it gets depends on the machine",
    )
    effort = arguments.whole_number("effort", 1, _MOST_EFFORT)
    parser.add_argument("--effort", type=effort, metavar="N", help=f"how many {what} (default {default})")
    parser.add_argument("--seed", type=arguments.seed, metavar="N", default=0, help="of the search (default 0)")


def _match(options: argparse.Namespace) -> int:
    from textsynth_app.library.files import describe_path
    from textsynth_app.library.names import name_in_one_line
    from textsynth_app.library.presets import Preset, save_preset
    from textsynth_app.library.recordings import LONGEST_SECONDS, read_recording

    recording = read_recording(options.recording)
    if recording.cut:
        warn(f"the recording is long: only its first {LONGEST_SECONDS:.0f} s were heard")
    model = load_model()
    from textsynth_app.language.matching import DEFAULT_BUDGET, example_patches, match

    found = match(
        model,
        recording.audio,
        recording.sample_rate,
        examples=example_patches(),
        refine=not options.no_refine,
        budget=_budget(options, DEFAULT_BUDGET),
        seed=options.seed,
        progress=_shown("distance {:.2f} dB", 1.0),
    )
    talk("")
    name = describe_path(name_in_one_line(Path(options.recording).stem))
    comment = f"From a recording; distance {found.distance:.2f} dB."
    preset = Preset(name, found.patch, encoder=model.encoder_id, mapping=model.mapping_id, comment=comment)
    save_preset(preset, options.output)
    if options.no_refine:
        print(f"distance {found.answer_distance:.2f} dB")
    else:
        print(f"distance {found.answer_distance:.2f} dB, after {found.tried} sounds {found.distance:.2f} dB")
    talk(f"wrote {options.output}")
    return 0


def _refine(options: argparse.Namespace) -> int:
    from textsynth_app.language.prompts import clean_prompt
    from textsynth_app.library.presets import Preset, save_preset

    words = options.words if options.words is not None else options.prompt
    if words is None:
        options.parser.error("say with --words what the patch is to sound like")
    if options.voice is not None and options.patch is None:
        options.parser.error("--voice chooses from a .syx file: give one")
    for text in (words, options.prompt or words):
        clean_prompt(text)
    say_what_is_cut([words])
    locked = locked_names(options.lock)
    preset = None if options.patch is None else _read_preset(options.patch, options.voice)
    model = load_model()
    from textsynth_app.language.refining import DEFAULT_BUDGET, random_start, refine

    start = model.patch(options.prompt) if preset is None else preset.patch
    budget = _budget(options, DEFAULT_BUDGET)
    shown = _shown("score {:.3f}", -1.0)
    found = refine(model, words, start, budget=budget, seed=options.seed, locked=locked, progress=shown)
    talk("")
    origin = preset or Preset(options.prompt[:200])
    save_preset(
        Preset(
            origin.name,
            found.patch,
            prompt=words[:10_000],
            seed=origin.seed,
            encoder=model.encoder_id,
            mapping=model.mapping_id,
        ),
        options.output,
    )
    print(f"score {found.start_score:.3f}, after {found.tried} sounds {found.score:.3f}")
    if options.compare_random:
        other = refine(model, words, random_start(options.seed), budget=budget, seed=options.seed, pull=0.0)
        print(f"from a random start {other.start_score:.3f}, after {other.tried} sounds {other.score:.3f}")
    talk(f"wrote {options.output}")
    return 0


def _describe(options: argparse.Namespace) -> int:
    import numpy as np

    audio, rate = _sound(options)
    if float(np.abs(audio).max()) < 1e-5:
        raise CommandError("this sound is silent: there is nothing to describe.")
    model = load_model()
    from textsynth_app.language.descriptions import Describer
    from textsynth_app.training.describing import vocabulary
    from textsynth_app.training.lexicon import load_lexicon

    found = Describer(model.encoder, vocabulary(load_lexicon())).describe(audio, rate, options.top)
    print(f"what it may be ({found.confidence}):")
    for word in found.nouns:
        print(f"  {word.likelihood:4.0%}  {word.text}")
    print("what it is like:")
    for word in found.adjectives:
        print(f"  {word.likelihood:4.0%}  {word.text}")
    if not found.adjectives:
        print("  no word fits better than none")
    print("what it measures:")
    for fact in found.facts:
        print(f"  {fact}")
    return 0


def _sound(options: argparse.Namespace) -> tuple[NDArray[np.float32], int]:
    """Mono samples and rate of what a file holds: a recording, or the render of a preset or voice."""
    from textsynth_app.library.recordings import read_recording
    from textsynth_app.synth.render import render

    ending = options.sound.rpartition(".")[2].lower()
    if ending not in ("json", "syx") and options.sound != "-":
        if options.voice is not None:
            raise CommandError("--voice chooses from a .syx file: leave it out")
        recording = read_recording(options.sound)
        return recording.audio, recording.sample_rate
    preset = _read_preset(options.sound, options.voice)
    rate = 44_100
    return render(preset.patch, sample_rate=rate, seed=preset.seed).mean(axis=1), rate


def _read_preset(source: str, voice: int | None) -> Preset:
    from textsynth_app.commands.sources import read_preset

    return read_preset(source, voice)


def _budget(options: argparse.Namespace, default: Budget) -> Budget:
    """As much as was asked for; where only seconds were, as much as they allow."""
    from textsynth_app.language.search import Budget

    unasked = default.patches if options.seconds is None else _MOST_EFFORT
    return Budget(options.effort or unasked, options.seconds)


def _shown(text: str, sign: float) -> Callable[[SearchProgress], None]:
    """Progress in one line of a terminal, to be ended with `talk("")`; scripts get silence."""

    def show(progress: SearchProgress) -> None:
        if sys.stderr.isatty():
            told = f"{progress.done} of {progress.of}, {text.format(sign * progress.cost)}"
            print(f"{told:<60}", end="\r", file=sys.stderr, flush=True)

    return show
