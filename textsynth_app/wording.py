"""How errors are put into words."""

from __future__ import annotations


def one_line(error: BaseException) -> str:
    """The message of an error in one line; the name of its kind where it has no message."""
    return " ".join(str(error).split()) or type(error).__name__
