"""Garbage collection on the main thread only.

Python's cyclic collector runs in whatever thread allocates; in the model worker it could destroy Qt objects there and
crash. So automatic collection is off while the window lives, and a timer collects where Qt objects belong.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 1000
OLDER_EVERY = 10  # young objects each time, middle-aged ones every tenth
OLDEST_EVERY = 300


class Collector(QObject):
    """Collects from a timer while it lives; `stop` gives automatic collection back."""

    def __init__(self) -> None:
        super().__init__()
        self._ticks = 0
        self._settled = False
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def settle(self) -> None:
        """Start-up is over: what it made (modules, classes, compiled code) stays, and need never be looked at again."""
        gc.freeze()
        self._settled = True

    def collect(self) -> None:
        """One round; none before start-up is over, when it would hold up the window for nothing."""
        if not self._settled:
            return
        self._ticks += 1
        generation = 2 if self._ticks % OLDEST_EVERY == 0 else 1 if self._ticks % OLDER_EVERY == 0 else 0
        gc.collect(generation)

    def stop(self) -> None:
        """Back to automatic collection."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_enabled:
            gc.enable()
