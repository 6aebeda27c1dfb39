"""Ctrl-C as a wish to close. As an exception out of Qt's depths it would be lost, or abort the process."""

from __future__ import annotations

import signal
from collections.abc import Callable
from types import FrameType, TracebackType
from typing import Any


class Interruption:
    """Holds Ctrl-C back while entered (on the main thread), and answers it as soon as there is an answer."""

    def __init__(self) -> None:
        self.wished = False  # Ctrl-C was pressed
        self._answer: Callable[[], None] | None = None
        self._before: Any = None

    def __enter__(self) -> Interruption:
        self._before = signal.signal(signal.SIGINT, self._take)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        signal.signal(signal.SIGINT, self._before or signal.SIG_DFL)

    def answer_with(self, answer: Callable[[], None]) -> None:
        """Do this on Ctrl-C; at once if it was pressed before."""
        self._answer = answer
        if self.wished:
            answer()

    def _take(self, number: int, frame: FrameType | None) -> None:
        self.wished = True
        if self._answer is not None:
            self._answer()
