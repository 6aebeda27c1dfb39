"""`textsynth train` and `textsynth lexicon`: the words it knows, and the weights made from them."""

from __future__ import annotations

import argparse
import sys

from textsynth_app.commands import arguments
from textsynth_app.commands.arguments import Commands


def add_train(commands: Commands) -> None:
    """Declare `textsynth train`."""
    parser = commands.add_parser(
        "train",
        help="train the weights anew from the lexicon",
        description="Train encoder head and mappings anew from the lexicon. The weights that ship were made by this.",
        epilog="example:\n  textsynth train --out-dir my-weights",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--out-dir", metavar="FOLDER", help="where the weights go (default: over the shipped ones)")
    seed = arguments.whole_number("seed", 0, arguments.MAXIMUM_SEED)
    parser.add_argument("--seed", type=seed, metavar="N", default=0, help="of splits and training (default 0)")
    parser.add_argument("--small", action="store_true", help="a trial of seconds on a scrap of it: useless weights")
    parser.set_defaults(run=_train, parser=parser)


def add_lexicon(commands: Commands) -> None:
    """Declare `textsynth lexicon check`."""
    parser = commands.add_parser(
        "lexicon",
        help="check the sounds that the words are learned from",
        description="Render every concept of the lexicon and compare it with what its entry promises.",
        epilog="example:\n  textsynth lexicon check",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("action", choices=["check"], help="what to do")
    parser.set_defaults(run=_lexicon)


def _train(options: argparse.Namespace) -> int:
    from textsynth_app.commands.evaluation import as_text
    from textsynth_app.language.weights import weights_folder
    from textsynth_app.library.files import make_folder
    from textsynth_app.training import fit

    if options.small and options.out_dir is None:
        options.parser.error("--small makes useless weights: say with --out-dir where they may go")
    folder = make_folder(options.out_dir or weights_folder())  # before the long work, not after it
    report = fit.train(folder, options.seed, progress=_log, small=options.small)
    print(as_text(report))
    return 0


def _log(text: str) -> None:
    """Minutes of work deserve a log, to whomever it goes."""
    print(text, file=sys.stderr, flush=True)


def _lexicon(options: argparse.Namespace) -> int:
    from textsynth_app.training import lexicon_check

    return lexicon_check.main()
