"""What `--lock` may name: parameters, groups, patterns, and sections that reach across operators."""

from __future__ import annotations

import argparse
from fnmatch import fnmatchcase

from textsynth_app.commands.messages import CommandError

SECTIONS = {
    "envelope": ("*.attack", "*.decay", "*.sustain", "*.release"),
    "pitch": ("root.frequency", "*.ratio", "*.detune", "pitch.*", "lfo.pitch"),
    "timbre": ("matrix.*", "operators.*.level", "operators.*.output", "filter.*", "drive.*"),
    "effects": ("drive.*", "chorus.*", "delay.*", "reverb.*"),
}


def add_lock_option(parser: argparse.ArgumentParser) -> None:
    """Declare `--lock`, which may be repeated."""
    parser.add_argument(
        "--lock",
        action="append",
        default=[],
        metavar="NAME",
        help="what stays as it is: a parameter, a group such as operators.1, a pattern such as 'operators.*.ratio', "
        f"or {', '.join(SECTIONS)}; may be repeated",
    )


def locked_names(names: list[str]) -> frozenset[str]:
    """The parameters that `--lock` names stand for. Raises CommandError for one that stands for none."""
    from textsynth_app.synth.parameters import FULL

    locked: set[str] = set()
    for name in names:
        patterns = SECTIONS.get(name, (name, f"{name}.*"))
        found = [known for known in FULL.names if any(fnmatchcase(known, pattern) for pattern in patterns)]
        if not found:
            raise CommandError(f"no prompt decides a parameter called {name!r}: `textsynth parameters` lists them all")
        locked.update(found)
    return frozenset(locked)
