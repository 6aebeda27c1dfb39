"""`textsynth morph`: the sounds between two or more sounds, as files."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from textsynth_app.commands import arguments
from textsynth_app.commands.answers import say_what_is_cut
from textsynth_app.commands.arguments import Commands
from textsynth_app.commands.interrupts import interrupts_delayed
from textsynth_app.commands.messages import talk
from textsynth_app.commands.sound import add_rendering_options
from textsynth_app.commands.tuning import tuned_note

if TYPE_CHECKING:
    from textsynth_app.commands.batch import Entry
    from textsynth_app.language.morphing import End, Morph
    from textsynth_app.synth.patch import Patch

_PATHS = {
    "parameters": "a straight line for every parameter",
    "crossfade": "like operators move, the others fade",
    "embedding": "the sounds of the meanings between the words",
    "flow": "straight through the inside of an invertible mapping",
    "noise": "from what sets either sound apart from others of its name to what sets the other apart",
}
_DEFAULT_PATH = "crossfade"
_MAXIMUM_SOUNDS = 100
_BEYOND = 0.5  # the same as morphing.LOWEST and HIGHEST, which are not imported only to show a help
_PATCH_ENDINGS = (".json", ".syx")


def add_morph(commands: Commands) -> None:
    """Declare `textsynth morph`."""
    parser = commands.add_parser(
        "morph",
        help="write the steps from one prompt's sound to another's",
        description="Write the sounds on the way through two or more sounds, in their order, both ends included, or "
        "between all of them by weights, and a manifest.jsonl. A sound is a prompt, or the name of a preset, patch or "
        ".syx file.",
        epilog='example:\n  textsynth morph "deep bell" "glass chime" --steps 5 --out-dir morph\n'
        '  textsynth morph "kick drum" "warm pad" flute.json --steps 9 --even --out-dir morph\n'
        '  textsynth morph "deep bell" "glass chime" --from -0.25 --to 1.25 --steps 7 --out-dir morph\n'
        "  textsynth morph bell rain choir --weights 0.5,0.3,0.2 --out-dir morph\n\n"
        "paths:\n" + "".join(f"  {name:<11} {text}\n" for name, text in _PATHS.items()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("sounds", nargs="+", metavar="SOUND", help="two or more: words, or a file with a patch")
    parser.add_argument(
        "--path", choices=_PATHS, default=_DEFAULT_PATH, help=f"the way taken (default {_DEFAULT_PATH})"
    )
    steps = arguments.whole_number("steps", 2, 1000)
    parser.add_argument("--steps", type=steps, metavar="N", help="how many sounds, 2 to 1000 (default 5)")
    place = arguments.number("the place", -_BEYOND, _MAXIMUM_SOUNDS)
    parser.add_argument(
        "--from",
        dest="begin",
        type=place,
        metavar="P",
        help="where it starts: 0 the first sound, 1 the second ...; from -0.5, short of the first (default 0)",
    )
    parser.add_argument(
        "--to",
        dest="finish",
        type=place,
        metavar="P",
        help="where it ends, up to 0.5 past the last (default: the last)",
    )
    parser.add_argument("--even", action="store_true", help="measure the way, and make all steps sound equally large")
    parser.add_argument(
        "--weights",
        type=_weights,
        metavar="W,W,...",
        action="append",
        help="one sound between all, by a weight for each, instead of the way; may be given many times "
        "(with = where the first is negative: --weights=-0.2,0.6,0.6)",
    )
    parser.add_argument(
        "--out-dir", type=arguments.folder, metavar="FOLDER", required=True, help="where WAVs and manifest.jsonl go"
    )
    add_rendering_options(parser)
    parser.set_defaults(run=_morph, parser=parser)


def _weights(text: str) -> list[float]:
    weight = arguments.number("every weight", -10.0, 10.0)
    weights = [weight(part) for part in text.split(",")]
    if sum(weights) <= 0.001:
        raise argparse.ArgumentTypeError(f"the weights must add up to more than 0: {text[:40]!r} do not")
    return weights


def _morph(options: argparse.Namespace) -> int:
    _check(options)
    from textsynth_app.commands.batch import Rendering, write_batch
    from textsynth_app.commands.sources import read_preset
    from textsynth_app.language.prompts import clean_prompt
    from textsynth_app.library.files import make_folder

    options.note = tuned_note(options)
    patches = {sound: read_preset(sound).patch for sound in options.sounds if _is_file(sound)}
    for sound in options.sounds:
        if sound not in patches:
            clean_prompt(sound)
    make_folder(options.out_dir)  # whether it can be made is known before the model is loaded
    morph = _ready(options.sounds, patches, options.path)
    entries = _mixtures(options, morph) if options.weights else _way(options, morph)
    write_batch(entries, options.out_dir, Rendering.of(options))
    return 0


def _check(options: argparse.Namespace) -> None:
    """End with a message and exit code 2 where options contradict each other."""
    count = len(options.sounds)
    if not 2 <= count <= _MAXIMUM_SOUNDS:
        options.parser.error(f"a morph needs 2 to {_MAXIMUM_SOUNDS} sounds, not {count}")
    if options.weights:
        if options.even or any(value is not None for value in (options.steps, options.begin, options.finish)):
            options.parser.error("--weights makes one sound: leave out --steps, --from, --to and --even")
        for weights in options.weights:
            if len(weights) != count:
                options.parser.error(f"{count} sounds need {count} weights, not {len(weights)}")
    for name, place in (("--from", options.begin), ("--to", options.finish)):
        if place is not None and place > count - 1 + _BEYOND:
            options.parser.error(f"{name} {place:g} is too far: the last of {count} sounds is at {count - 1}")


def _is_file(sound: str) -> bool:
    return sound.lower().endswith(_PATCH_ENDINGS)


def _ready(sounds: Sequence[str], patches: Mapping[str, Patch], path: str) -> Morph:
    """The morph, with the model loaded if words or the path ask for it."""
    from textsynth_app.language.morphing import End, Morph

    prompts = [sound for sound in sounds if sound not in patches]
    if not prompts and path not in ("embedding", "flow", "noise"):
        return Morph([End(patches[sound]) for sound in sounds], path)
    say_what_is_cut(prompts)
    with interrupts_delayed():
        from textsynth_app.language.path_decoder import ModelDecoder, prompt_ends, sound_ends
        from textsynth_app.language.prompt_model import PromptModel

    model = PromptModel.load(progress=talk)
    ends: dict[str, End] = dict(zip(prompts, prompt_ends(model, prompts), strict=True))
    ends.update(zip(patches, sound_ends(model, list(patches.values())), strict=True))
    return Morph([ends[sound] for sound in sounds], path, ModelDecoder(model))


def _way(options: argparse.Namespace, morph: Morph) -> list[Entry]:
    from textsynth_app.commands.batch import Entry

    count = options.steps or 5
    begin = 0.0 if options.begin is None else options.begin
    finish = len(options.sounds) - 1.0 if options.finish is None else options.finish
    places = [begin + (finish - begin) * step / (count - 1) for step in range(count)]
    place_of = _even_places(morph) if options.even else float
    prompt, title = " -> ".join(options.sounds), " to ".join(options.sounds)
    return [
        Entry(prompt, title, morph.at(place_of(position)), {"position": position, "place": place_of(position)})
        for position in places
    ]


def _even_places(morph: Morph) -> Callable[[float], float]:
    from textsynth_app.language.retiming import EvenMorph

    even = EvenMorph(morph)
    for share in even.prepare():
        talk(f"{share:.0%} of the way listened to")
    return even.place


def _mixtures(options: argparse.Namespace, morph: Morph) -> list[Entry]:
    from textsynth_app.commands.batch import Entry

    prompt, title = " + ".join(options.sounds), " and ".join(options.sounds)
    return [
        Entry(
            prompt,
            title,
            morph.weighted(weights),
            {f"weight{number}": weight for number, weight in enumerate(weights, start=1)},
        )
        for weights in options.weights
    ]
