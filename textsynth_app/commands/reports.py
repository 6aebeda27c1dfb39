"""`textsynth doctor`, `evaluate` and `bench`: what is there, how good and how fast it is."""

from __future__ import annotations

import argparse
import json

from textsynth_app.commands.arguments import Commands
from textsynth_app.commands.interrupts import interrupts_delayed
from textsynth_app.commands.messages import talk


def _add(commands: Commands, name: str, text: str, example: str) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        name,
        help=text[0].lower() + text[1:].partition(".")[0].partition(":")[0],
        description=text,
        epilog=f"example:\n  {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    return parser


def add_doctor(commands: Commands) -> None:
    """Declare `textsynth doctor`."""
    parser = _add(
        commands,
        "doctor",
        "Say what is installed and what is missing: versions, audio outputs, the model, paths, and every remedy. "
        "The exit code is 1 if the instrument cannot work, and 0 if only something optional is missing.",
        "textsynth doctor --json",
    )
    parser.set_defaults(run=_doctor)


def add_evaluate(commands: Commands) -> None:
    """Declare `textsynth evaluate`."""
    parser = _add(
        commands,
        "evaluate",
        "Measure how well words are understood: errors of every mapping on training, reworded and unseen concepts.",
        "textsynth evaluate --json",
    )
    parser.set_defaults(run=_evaluate)


def add_bench(commands: Commands) -> None:
    """Declare `textsynth bench`."""
    parser = _add(
        commands,
        "bench",
        "Measure how fast it is on this machine: prompt to patch, start of the window, and the sound engine.",
        "textsynth bench engine",
    )
    parser.add_argument("part", nargs="?", choices=["engine"], help="measure the sound engine alone")
    parser.set_defaults(run=_bench)


def _doctor(options: argparse.Namespace) -> int:
    from textsynth_app import doctor

    report = doctor.examine(talk)
    print(json.dumps(report, indent=2) if options.json else doctor.as_text(report))
    return 1 if any(problem["fatal"] for problem in report["missing"]) else 0


def _bench(options: argparse.Namespace) -> int:
    from textsynth_app import bench

    report = bench.measure(options.part, talk)
    print(json.dumps(report, indent=2) if options.json else bench.as_text(report))
    return 0


def _evaluate(options: argparse.Namespace) -> int:
    from textsynth_app.commands.evaluation import as_text

    with interrupts_delayed():
        from textsynth_app.training.evaluate import evaluate

    report = evaluate(progress=talk)
    print(json.dumps(report, indent=2) if options.json else as_text(report))
    return 0
