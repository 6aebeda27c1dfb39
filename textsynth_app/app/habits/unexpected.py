"""Errors that nobody expected: every one is logged, few are shown, none passes unseen."""

from __future__ import annotations

import sys
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from textsynth_app.app.habits.log_file import Log

MOST_DIALOGS, IN_SECONDS = 3, 60.0
MOST_ALIKE = 5  # of Qt's messages are logged; the rest would only fill the file
MOST_KINDS = 200  # of messages are told apart
_LOGGED = {
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "critical",
    QtMsgType.QtFatalMsg: "fatal",
}


@dataclass(frozen=True)
class Trouble:
    """One error. `key` is the same for the same error at the same place."""

    kind: str
    message: str
    details: str
    key: str

    @property
    def sentence(self) -> str:
        """The error in one line."""
        first = self.message.strip().splitlines()[0] if self.message.strip() else ""
        return f"{self.kind}: {first}" if first else self.kind


def trouble_of(error: BaseException, trace: TracebackType | None, where: str = "") -> Trouble:
    """What there is to say about an exception; `where` names a thread."""
    frames = traceback.extract_tb(trace)
    place = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else ""
    details = "".join(traceback.format_exception(type(error), error, trace))
    return Trouble(type(error).__name__, str(error), f"{where}\n{details}".lstrip(), f"{type(error).__name__} {place}")


class Repetitions:
    """How often each thing was said; may be asked on any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counts: dict[str, int] = {}

    def worth_saying(self, key: str) -> int:
        """How often it was said by now if that is worth a line again, else 0: five times, then at 10, 100, 1000 ..."""
        with self._lock:
            if key not in self._counts and len(self._counts) >= MOST_KINDS:
                self._counts.clear()
            count = self._counts[key] = self._counts.get(key, 0) + 1
        return count if count <= MOST_ALIKE or str(count).strip("0") == "1" else 0


class FloodGuard:
    """Decides which errors open a dialog: one at a time, each once a minute, three a minute in all.

    The others are counted: `same` and `others` since the dialog on show was opened, `silent` while there was none.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._shown: deque[tuple[float, str]] = deque(maxlen=MOST_DIALOGS)
        self.is_open = False
        self.same = self.others = self.silent = 0

    def opens(self, key: str) -> bool:
        """Whether this error opens a dialog; if not, it is counted."""
        now = self._clock()
        lately = [shown for when, shown in self._shown if now - when < IN_SECONDS]
        if self.is_open:
            is_same = key == self._shown[-1][1]
            self.same, self.others = self.same + is_same, self.others + (not is_same)
            return False
        if len(lately) == MOST_DIALOGS or key in lately:
            self.silent += 1
            return False
        self._shown.append((now, key))
        self.is_open = True
        self.same = self.others = 0
        return True

    def close(self) -> None:
        """The dialog was put away."""
        self.is_open = False
        self.silent = 0


class UnexpectedErrors(QObject):
    """Hears of errors in slots, in threads and in Qt's own messages.

    `opened(trouble, silent)` asks for a dialog, and tells how many errors went by without one before it;
    `counted(same, others)` is for the one on show. Both are emitted on the main thread.
    """

    opened = Signal(object, int)
    counted = Signal(int, int)
    _heard = Signal(object)  # Trouble, from any thread

    def __init__(self, log: Log, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._log = log
        self._guard = FloodGuard(clock)
        self._said = Repetitions()
        self._hooks: tuple[Any, ...] | None = None
        self._heard.connect(self._decide)

    # Hearing

    def watch(self) -> None:
        """Take the place of Python's and Qt's own ways with errors."""
        self._hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._in_main
        threading.excepthook = self._in_thread
        sys.unraisablehook = self._unraisable
        qInstallMessageHandler(self._qt_message)

    def unwatch(self) -> None:
        """Give Python and Qt their own ways back."""
        if self._hooks is not None:
            sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks
            self._hooks = None
            qInstallMessageHandler(None)

    def tell(self, error: BaseException, trace: TracebackType | None = None, where: str = "") -> None:
        """An error that nobody expected; may be called on any thread."""
        trouble = trouble_of(error, trace or error.__traceback__, where)
        self._say(trouble)
        self._heard.emit(trouble)

    def closed(self) -> None:
        """The dialog was put away."""
        self._guard.close()

    def _say(self, trouble: Trouble) -> None:
        times = self._said.worth_saying(trouble.key)
        if times:
            text = trouble.details if times <= MOST_ALIKE else f"{trouble.key}, {times} times by now"
            print(text, file=sys.stderr)
            self._log.error(text)

    def _in_main(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self.tell(error, trace)

    def _in_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None and not isinstance(arguments.exc_value, SystemExit):
            name = arguments.thread.name if arguments.thread is not None else "?"
            self.tell(arguments.exc_value, arguments.exc_traceback, f"In thread {name}:")

    def _unraisable(self, arguments: Any) -> None:
        if arguments.exc_value is not None:
            where = f"Ignored in {arguments.object!r}:"
            self._say(trouble_of(arguments.exc_value, arguments.exc_traceback, where))

    def _qt_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind not in _LOGGED:
            return
        if kind is not QtMsgType.QtWarningMsg:
            print(message, file=sys.stderr)
        times = self._said.worth_saying(message)
        if times:
            again = f" ({times} times by now)" if times > 1 else ""
            self._log.warning(f"Qt {_LOGGED[kind]}: {message}{again}")

    # Deciding

    def _decide(self, trouble: Trouble) -> None:
        if self._guard.opens(trouble.key):
            self.opened.emit(trouble, self._guard.silent)
        elif self._guard.is_open:
            self.counted.emit(self._guard.same, self._guard.others)
