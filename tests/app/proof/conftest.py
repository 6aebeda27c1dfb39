"""Nothing of a window outlives its test, and how much time a turn of the event loop takes."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThread, QTimer
from PySide6.QtWidgets import QApplication, QWidget

PATIENCE_S = 3.0  # for threads that are ending
TICK_MS = 5


def living(kind: type[QObject]) -> list[QObject]:
    """All objects of a kind that Python knows and Qt has not destroyed."""
    # By its true type: to ask some objects of other libraries for their class warns, or imports.
    return [found for found in gc.get_objects() if issubclass(type(found), kind) and shiboken6.isValid(found)]


def settle() -> None:
    """Let everything go that waits to be deleted."""
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()


def left_over(widgets: set[QWidget], timers: set[QObject]) -> list[str]:
    """What there is besides the widgets and timers of before, in words."""
    new = [widget for widget in QApplication.topLevelWidgets() if widget not in widgets]
    found = [f"window {widget.metaObject().className()} {widget.accessibleName()!r}" for widget in new]
    found += [f"running {thread!r}" for thread in living(QThread) if isinstance(thread, QThread) and thread.isRunning()]
    for timer in living(QTimer):
        if isinstance(timer, QTimer) and timer.isActive() and timer not in timers:
            found.append(f"timer of {timer.interval()} ms of {timer.parent()!r}")
    return found


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    """Fail a test after which a QThread runs, a timer ticks or a window is there that was not before."""
    widgets, timers = set(QApplication.topLevelWidgets()), set(living(QTimer))
    yield
    deadline = time.monotonic() + PATIENCE_S
    while True:
        settle()
        left = left_over(widgets, timers)
        if not left:
            return
        if time.monotonic() > deadline:
            pytest.fail("left behind: " + "; ".join(left))


@dataclass(frozen=True)
class Turn:
    """Between two ticks of the watchdog: seconds by the clock, and of the main thread's own work."""

    clock: float
    work: float


class Watchdog:
    """A timer in the event loop that notes how long each turn of the loop took."""

    def __init__(self) -> None:
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._last = (time.perf_counter(), time.thread_time())
        self._turns: list[Turn] = []
        self._timer.start()

    def _tick(self) -> None:
        now = (time.perf_counter(), time.thread_time())
        self._turns.append(Turn(now[0] - self._last[0], now[1] - self._last[1]))
        self._last = now

    def longest(self) -> Turn:
        """The longest of each since this was last asked."""
        turns, self._turns = self._turns, []
        return Turn(max(turn.clock for turn in turns), max(turn.work for turn in turns))

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()


@pytest.fixture
def watchdog(qapp: QApplication) -> Iterator[Watchdog]:
    """Watches the event loop during the test."""
    watching = Watchdog()
    yield watching
    watching.stop()
