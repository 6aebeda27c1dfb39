"""The model worker: one thread owns torch, maps the newest prompt of each line, and drops older ones."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QThread, Signal

from textsynth_app.synth.patch import Patch

STACK_BYTES = 16 * 1024 * 1024  # torch needs more than the 512 kB some systems give a thread
STOP_TIMEOUT_MS = 60_000


class Model(Protocol):
    """What the worker needs of language.prompt_model.PromptModel."""

    encoder_id: str
    mapping_id: str
    device: str

    def patch(self, prompt: str) -> Patch:
        """The patch for a prompt."""
        ...


class _StoppedError(Exception):
    """The window closes while the model is being loaded."""


@dataclass(frozen=True)
class Request:
    """A prompt for one line ('a' or 'b'); the newest ticket of a line wins."""

    ticket: int
    slot: str
    prompt: str


def load_prompt_model(progress: Callable[[str], None]) -> Model:
    """Import torch and load the shipped model; call in the worker's thread only."""
    progress("loading the words ...")
    from textsynth_app.language.prompt_model import PromptModel

    return PromptModel.load(progress)


class ModelWorker(QThread):
    """Loads the model, then answers requests; signals arrive in the thread of their receiver."""

    progress = Signal(str)
    loaded = Signal(str)  # 'embedded on cpu'
    failed = Signal(str)  # the model cannot be loaded: message with remedy
    answered = Signal(object, object)  # Request, Patch
    refused = Signal(object, str)  # Request, message

    def __init__(self, load: Callable[[Callable[[str], None]], Model] = load_prompt_model) -> None:
        super().__init__()
        self.setStackSize(STACK_BYTES)
        self.setObjectName("model worker")
        self._load = load
        self._wake = threading.Condition()
        self._pending: dict[str, Request] = {}
        self._stopping = False
        self._last_ticket = 0
        self.encoder_id = ""
        self.mapping_id = ""

    def request(self, slot: str, prompt: str) -> Request:
        """Ask for a prompt; an older request of the same line that has not begun is dropped."""
        with self._wake:
            self._last_ticket += 1
            request = Request(self._last_ticket, slot, prompt)
            self._pending[slot] = request
            self._wake.notify()
        return request

    def drop(self, slot: str) -> None:
        """Forget a line's request that has not begun."""
        with self._wake:
            self._pending.pop(slot, None)

    def stop(self) -> bool:
        """End the thread; False if it is still busy (importing torch cannot be interrupted)."""
        with self._wake:
            self._stopping = True
            self._pending.clear()
            self._wake.notify()
        return self.wait(STOP_TIMEOUT_MS)

    def run(self) -> None:
        """The thread: load once, then the newest requests, oldest ticket first."""
        try:
            model = self._load(self._report)
        except _StoppedError:
            return
        except Exception as error:  # whatever a broken installation raises must reach the status bar
            self.failed.emit(_one_line(error))
            return
        self.encoder_id, self.mapping_id = model.encoder_id, model.mapping_id
        self.loaded.emit(f"{model.encoder_id.partition('-')[0]} on {model.device}")
        while (request := self._next()) is not None:
            try:
                patch = model.patch(request.prompt)
            except Exception as error:  # a prompt must never end the worker
                self.refused.emit(request, _one_line(error))
            else:
                self.answered.emit(request, patch)

    def _report(self, text: str) -> None:
        if self._stopping:
            raise _StoppedError
        self.progress.emit(text)

    def _next(self) -> Request | None:
        with self._wake:
            while not self._pending and not self._stopping:
                self._wake.wait()
            if self._stopping:
                return None
            request = min(self._pending.values(), key=lambda candidate: candidate.ticket)
            return self._pending.pop(request.slot)


def _one_line(error: Exception) -> str:
    text = " ".join(str(error).split()) or type(error).__name__
    return text if type(error).__module__.startswith("textsynth_app") else f"{type(error).__name__}: {text}"
