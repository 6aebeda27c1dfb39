"""`textsynth train` and `textsynth lexicon`: the words it knows, and the weights made from them."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from textsynth_app.commands import arguments
from textsynth_app.commands.arguments import Commands
from textsynth_app.commands.interrupts import interrupts_delayed
from textsynth_app.commands.messages import CommandError, talk


def add_train(commands: Commands) -> None:
    """Declare `textsynth train`."""
    parser = commands.add_parser(
        "train",
        help="train the weights anew from the lexicon",
        description="Train encoder head and mappings anew from the lexicon. The weights that ship were made by this.",
        epilog="examples:\n  textsynth train --out-dir my-weights\n  textsynth train --data mine --out-dir my-weights",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--out-dir",
        type=arguments.folder,
        metavar="FOLDER",
        help="where the weights go (default: over the shipped ones)",
    )
    parser.add_argument(
        "--seed", type=arguments.seed, metavar="N", default=0, help="of splits and training (default 0)"
    )
    parser.add_argument(
        "--data",
        action="append",
        type=arguments.folder,
        default=[],
        metavar="FOLDER",
        help="a data set that the mappings learn from, too (textsynth dataset build); may be given several times",
    )
    parser.add_argument("--small", action="store_true", help="a trial of seconds on a scrap of it: useless weights")
    parser.set_defaults(run=_train, parser=parser)


def add_lexicon(commands: Commands) -> None:
    """Declare `textsynth lexicon check`."""
    parser = commands.add_parser(
        "lexicon",
        help="check the sounds that the words are learned from",
        description="Render every concept of the lexicon, or those named, and compare it with what its entry promises. "
        "The exit code is 1 if any differs.",
        epilog="example:\n  textsynth lexicon check\n  textsynth lexicon check gong",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("action", choices=["check"], help="what to do")
    parser.add_argument("names", nargs="*", metavar="NAME", help="of concepts or modifiers (default: all)")
    parser.add_argument("--write-levels", action="store_true", help="make all equally loud: write levels.json anew")
    parser.set_defaults(run=_lexicon)


def _train(options: argparse.Namespace) -> int:
    from textsynth_app.commands.evaluation import as_text
    from textsynth_app.library.files import make_folder
    from textsynth_app.resources import resource_folder

    with interrupts_delayed():
        from textsynth_app.training import fit

    if options.small and options.out_dir is None:
        options.parser.error("--small makes useless weights: say with --out-dir where they may go")
    folder = make_folder(options.out_dir or resource_folder() / "weights")  # before the long work, not after it
    data = [Path(name) for name in options.data]
    report = fit.train(folder, options.seed, progress=_log, small=options.small, data_folders=data)
    print(as_text(report))
    return 0


def _log(text: str) -> None:
    """Minutes of work deserve a log, to whomever it goes."""
    print(text, file=sys.stderr, flush=True)


def _lexicon(options: argparse.Namespace) -> int:
    from textsynth_app.training.lexicon import load_lexicon
    from textsynth_app.training.lexicon_check import check

    if options.names:
        lexicon = load_lexicon()
        known = {concept.name for concept in lexicon.concepts} | {modifier.name for modifier in lexicon.modifiers}
        unknown = [name for name in options.names if name not in known]
        if unknown:
            raise CommandError(f"the lexicon has no concept or modifier called {unknown[0]!r}: see resources/lexicon")
    result = check(only=options.names, write_levels=options.write_levels, progress=talk)
    print(result)
    return 0 if result.clean else 1
