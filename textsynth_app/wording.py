"""How errors are put into words, and the remedy that many share."""

from __future__ import annotations

# A plain `make run` takes what it set up once to be still there.
REINSTALL = "run 'make clean run' in the checkout, or install TextSynth again"


def one_line(error: BaseException) -> str:
    """The message of an error in one line; the name of its kind where it has no message."""
    return " ".join(str(error).split()) or type(error).__name__
