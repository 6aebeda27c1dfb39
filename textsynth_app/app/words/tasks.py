"""Long jobs of the model as the window sees them: one of a kind at a time, with progress, and to be stopped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from textsynth_app.app.worker import Job, ModelWorker, Work


@dataclass(frozen=True)
class Task:
    """One job: what `kind` it is, what it is called, its share done (0..1), and how far it is in words."""

    kind: str
    text: str
    share: float = 0.0
    detail: str = ""


class Tasks(QObject):
    """Starts jobs and tells what becomes of them; the worker does them one after the other.

    A job that was cancelled is forgotten at once, whatever the worker still does.
    """

    changed = Signal()  # current, waiting
    failed = Signal(str, str)  # kind, message

    def __init__(self, worker: ModelWorker) -> None:
        super().__init__()
        self._worker = worker
        self._running: dict[str, tuple[Job, Task, Callable[[Any], None]]] = {}  # by kind, the oldest first
        self._broken = ""
        worker.job_progress.connect(self._progressed)
        worker.job_done.connect(self._done)
        worker.job_failed.connect(self._failed)
        worker.job_cancelled.connect(self._stopped)
        worker.failed.connect(self._give_up)

    @property
    def current(self) -> Task | None:
        """The job that is being done, or None."""
        return next((task for _, task, _ in self._running.values()), None)

    @property
    def waiting(self) -> int:
        """How many jobs come after it."""
        return max(len(self._running) - 1, 0)

    def is_running(self, kind: str) -> bool:
        """Whether there is a job of this kind, at work or waiting."""
        return kind in self._running

    def start(self, kind: str, text: str, work: Work, take: Callable[[Any], None]) -> None:
        """Do `work` in the worker's thread, give its result to `take` here; cancels an older job of its kind."""
        if self._broken:
            self.failed.emit(kind, self._broken)
            return
        replaced = self._running.pop(kind, None)
        if replaced is not None:
            self._worker.cancel(replaced[0])
        self._running[kind] = (self._worker.submit(work), Task(kind, text), take)
        self.changed.emit()

    def cancel(self, kind: str = "") -> None:
        """Stop the job of a kind; without one, the current job."""
        task = self.current
        kind = kind or (task.kind if task is not None else "")
        if kind in self._running:
            self._worker.cancel(self._running.pop(kind)[0])
            self.changed.emit()

    def _find(self, job: Job) -> str | None:
        return next((kind for kind, (running, _, _) in self._running.items() if running is job), None)

    def _progressed(self, job: Job, share: float, text: str) -> None:
        kind = self._find(job)
        if kind is not None:
            _, task, take = self._running[kind]
            self._running[kind] = (job, replace(task, share=min(max(share, 0.0), 1.0), detail=text), take)
            self.changed.emit()

    def _done(self, job: Job, result: object) -> None:
        kind = self._find(job)
        if kind is not None:
            _, _, take = self._running.pop(kind)
            take(result)
            self.changed.emit()

    def _failed(self, job: Job, message: str) -> None:
        kind = self._find(job)
        if kind is not None:
            del self._running[kind]
            self.changed.emit()
            self.failed.emit(kind, message)

    def _stopped(self, job: Job) -> None:
        kind = self._find(job)
        if kind is not None:  # by the worker itself, as when the window closes
            del self._running[kind]
            self.changed.emit()

    def _give_up(self, message: str) -> None:
        self._broken = message
        for kind in list(self._running):
            del self._running[kind]
            self.changed.emit()
            self.failed.emit(kind, message)
