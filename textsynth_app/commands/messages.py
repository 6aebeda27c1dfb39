"""Errors of commands, and what is said while they work."""

from __future__ import annotations

import sys


class CommandError(Exception):
    """A command cannot do its work; the one-line message names the cause and the remedy."""


class NoDisplayError(CommandError):
    """There is no display to open a window on; the message names what works without one."""


def talk(text: str) -> None:
    """Say what is going on, to a person at a terminal; scripts get silence. Standard output is kept for results."""
    if sys.stderr.isatty():
        print(text, file=sys.stderr, flush=True)


def warn(text: str) -> None:
    """Say what the user did not expect, though the work was done; scripts are told, too."""
    print(f"textsynth: {text}", file=sys.stderr, flush=True)
