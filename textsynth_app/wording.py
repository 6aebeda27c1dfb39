"""How errors are put into words, and the remedy that many share."""

from __future__ import annotations

# A plain `make run` takes what it set up once to be still there.
REINSTALL = "run 'make clean run' in the checkout, or install TextSynth again"

MORE_MEMORY = "close other programs, or ask for less at once"
_NO_MEMORY = ("failed to map segment", "cannot allocate memory", "can't allocate memory", "not enough memory")


def one_line(error: BaseException) -> str:
    """The message of an error in one line; the name of its kind where it has no message."""
    return " ".join(str(error).split()) or type(error).__name__


def lacks_memory(error: BaseException) -> bool:
    """Whether an error, or what caused it, is that memory ran out: the loader of libraries tells it by words alone."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, MemoryError) or any(words in str(cause).lower() for words in _NO_MEMORY):
            return True
        cause = cause.__cause__
    return False
