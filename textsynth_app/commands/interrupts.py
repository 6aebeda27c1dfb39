"""Ctrl-C where Python code cannot answer it at once."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def interrupts_delayed() -> Iterator[None]:
    """Within it Ctrl-C waits: KeyboardInterrupt is raised at its end. Only for the main thread.

    Torch's own library, while it is loaded, runs Python code; an interrupt of that is swallowed, or ends the process.
    """
    asked: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, frame: asked.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
        if asked:
            raise KeyboardInterrupt
