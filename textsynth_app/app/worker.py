"""The model worker: one thread owns torch; prompts go before everything else, and the newest one of a line wins."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QThread, Signal

from textsynth_app.synth.patch import Patch

if TYPE_CHECKING:
    from textsynth_app.language.descriptions import Understanding

STACK_BYTES = 16 * 1024 * 1024  # torch needs more than the 512 kB some systems give a thread
STOP_TIMEOUT_MS = 60_000


class Model(Protocol):
    """What prompts need of app.sound_model.SoundModel; jobs know what more they need."""

    encoder_id: str
    mapping_id: str
    device: str

    def answer(self, prompt: str, unwanted: str, guidance: float | None) -> Patch:
        """The patch for a prompt."""
        ...

    def understand(self, prompt: str) -> Understanding:
        """What a prompt was taken to mean."""
        ...


class _StoppedError(Exception):
    """The window closes while the model is at work."""


class CancelledError(Exception):
    """A job was cancelled; raised out of `Progress.report`, to be let through."""


@dataclass(frozen=True)
class Request:
    """A prompt for one line ('a' or 'b'); the newest ticket of a line wins."""

    ticket: int
    slot: str
    prompt: str
    unwanted: str = ""
    guidance: float | None = None


class Progress(Protocol):
    """How a job says how far it is."""

    def report(self, share: float, text: str = "") -> None:
        """The share done, 0..1. Prompts that wait are answered meanwhile; raises CancelledError if nobody waits."""
        ...


Work = Callable[[Any, Progress], object]


@dataclass(frozen=True, eq=False)
class Job:
    """Something longer than a prompt: `work` gets the model and a Progress, in the worker's thread."""

    ticket: int
    work: Work


def load_sound_model(progress: Callable[[str], None]) -> Model:
    """Import torch and load the shipped model; call in the worker's thread only."""
    progress("loading the words ...")
    from textsynth_app.app.sound_model import SoundModel

    return SoundModel.load(progress)


class ModelWorker(QThread):
    """Loads the model, then answers requests and does jobs; signals arrive in the thread of their receiver."""

    progress = Signal(str)
    loaded = Signal(str)  # 'embedded on cpu'
    failed = Signal(str)  # the model cannot be loaded: message with remedy
    answered = Signal(object, object)  # Request, Patch
    understood = Signal(object, object)  # Request, Understanding; after `answered`, if nothing newer waits
    refused = Signal(object, str)  # Request, message
    job_progress = Signal(object, float, str)  # Job, share 0..1, text
    job_done = Signal(object, object)  # Job, result
    job_failed = Signal(object, str)  # Job, message
    job_cancelled = Signal(object)  # Job

    def __init__(self, load: Callable[[Callable[[str], None]], Model] = load_sound_model) -> None:
        super().__init__()
        self.setStackSize(STACK_BYTES)
        self.setObjectName("model worker")
        self._load = load
        self._wake = threading.Condition()
        self._pending: dict[str, Request] = {}
        self._jobs: deque[Job] = deque()
        self._current: Job | None = None
        self._cancelled: set[Job] = set()
        self._stopping = False
        self._last_ticket = 0
        self.encoder_id = ""
        self.mapping_id = ""

    def request(self, slot: str, prompt: str, unwanted: str = "", guidance: float | None = None) -> Request:
        """Ask for a prompt; an older request of the same line that has not begun is dropped."""
        with self._wake:
            self._last_ticket += 1
            request = Request(self._last_ticket, slot, prompt, unwanted, guidance)
            self._pending[slot] = request
            self._wake.notify()
        return request

    def drop(self, slot: str) -> None:
        """Forget a line's request that has not begun."""
        with self._wake:
            self._pending.pop(slot, None)

    def submit(self, work: Work) -> Job:
        """Do something longer, when what was submitted before is done."""
        with self._wake:
            self._last_ticket += 1
            job = Job(self._last_ticket, work)
            self._jobs.append(job)
            self._wake.notify()
        return job

    def cancel(self, job: Job) -> None:
        """Stop a job at its next report; `job_cancelled` follows, unless it is done before."""
        with self._wake:
            if job is self._current or job in self._jobs:  # one that is done needs nothing more
                self._cancelled.add(job)
            self._wake.notify()

    def stop(self) -> bool:
        """End the thread; False if it is still busy (importing torch cannot be interrupted)."""
        with self._wake:
            self._stopping = True
            self._pending.clear()
            self._jobs.clear()
            self._wake.notify()
        return self.wait(STOP_TIMEOUT_MS)

    def run(self) -> None:
        """The thread: load once, then prompts, oldest ticket first, then jobs."""
        try:
            model = self._load(self._report)
        except _StoppedError:
            return
        except Exception as error:  # whatever a broken installation raises must reach the status bar
            self.failed.emit(_one_line(error))
            return
        self.encoder_id, self.mapping_id = model.encoder_id, model.mapping_id
        self.loaded.emit(f"{model.encoder_id.partition('-')[0]} on {model.device}")
        while (task := self._next()) is not None:
            if isinstance(task, Request):
                self._answer(model, task)
            else:
                self._do(model, task)

    def _answer(self, model: Model, request: Request) -> None:
        try:
            patch = model.answer(request.prompt, request.unwanted, request.guidance)
            self.answered.emit(request, patch)
            with self._wake:
                is_newest = not self._pending
            if is_newest:
                self.understood.emit(request, model.understand(request.prompt))
        except Exception as error:  # a prompt must never end the worker
            self.refused.emit(request, _one_line(error))

    def _do(self, model: Model, job: Job) -> None:
        try:
            if self._is_cancelled(job):
                raise CancelledError
            self.job_done.emit(job, job.work(model, _JobProgress(self, model, job)))
        except (CancelledError, _StoppedError):
            self.job_cancelled.emit(job)
        except Exception as error:  # nor must a job
            self.job_failed.emit(job, _one_line(error))
        with self._wake:
            self._cancelled.discard(job)
            self._current = None

    def _is_cancelled(self, job: Job) -> bool:
        with self._wake:
            return job in self._cancelled

    def _meanwhile(self, model: Model, job: Job) -> None:
        """Answer what was typed while a job runs; raises CancelledError or _StoppedError."""
        if self._stopping:
            raise _StoppedError
        if self._is_cancelled(job):
            raise CancelledError
        while (request := self._next_request()) is not None:
            self._answer(model, request)

    def _report(self, text: str) -> None:
        if self._stopping:
            raise _StoppedError
        self.progress.emit(text)

    def _next_request(self) -> Request | None:
        with self._wake:
            if not self._pending or self._stopping:
                return None
            request = min(self._pending.values(), key=lambda candidate: candidate.ticket)
            return self._pending.pop(request.slot)

    def _next(self) -> Request | Job | None:
        with self._wake:
            while not self._pending and not self._jobs and not self._stopping:
                self._wake.wait()
            if self._stopping:
                return None
        request = self._next_request()
        if request is not None:
            return request
        with self._wake:
            self._current = self._jobs.popleft() if self._jobs else None
            return self._current


class _JobProgress:
    def __init__(self, worker: ModelWorker, model: Model, job: Job) -> None:
        self._worker, self._model, self._job = worker, model, job

    def report(self, share: float, text: str = "") -> None:
        """See Progress."""
        self._worker._meanwhile(self._model, self._job)
        self._worker.job_progress.emit(self._job, share, text)


def _one_line(error: Exception) -> str:
    text = " ".join(str(error).split()) or type(error).__name__
    return text if type(error).__module__.startswith("textsynth_app") else f"{type(error).__name__}: {text}"
