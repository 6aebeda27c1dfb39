"""Typing becomes requests: after a short pause the newest text goes to the worker, its answer to the sound."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from textsynth_app.app.origin import NOWHERE
from textsynth_app.app.sound import Sound
from textsynth_app.app.worker import ModelWorker, Request
from textsynth_app.library.limits import LONGEST_TEXTS
from textsynth_app.library.presets import Preset
from textsynth_app.synth.patch import Patch

PAUSE_MS = 150  # of typing, before the sound follows


@dataclass(frozen=True)
class Words:
    """What stands in both lines, and what the sound at each end was made from."""

    text_a: str
    text_b: str
    origin_a: Preset
    origin_b: Preset


class Prompting(QObject):
    """Both prompt lines. `play` asks for the test note with the newest sound, waiting for it if it is on its way."""

    play = Signal(str)  # slot whose line asked for it
    busy_changed = Signal(str, bool)  # slot, an answer is on its way
    refused = Signal(str)
    answered = Signal(str)  # slot
    texts_changed = Signal()  # otherwise than by typing

    def __init__(self, sound: Sound, worker: ModelWorker) -> None:
        super().__init__()
        self._sound = sound
        self._worker = worker
        self.texts = {"a": "", "b": ""}
        self.origins = {"a": NOWHERE, "b": NOWHERE}  # what the sound at each end was made from
        self._newest: dict[str, Request | None] = {"a": None, "b": None}
        self._pauses: dict[str, QTimer] = {}
        self._play_when_answered = ""
        self._broken = ""
        for slot in self.texts:
            timer = QTimer(self)
            timer.setSingleShot(True)
            timer.setInterval(PAUSE_MS)
            timer.timeout.connect(lambda slot=slot: self._ask(slot))
            self._pauses[slot] = timer
        worker.answered.connect(self._take)
        worker.refused.connect(self._refuse)
        worker.failed.connect(self._give_up)

    def typed(self, slot: str, text: str) -> None:
        """The user changed a line."""
        self.texts[slot] = text
        self._pauses[slot].start()

    def enter(self, slot: str) -> None:
        """Enter in a line: play what it says, now or as soon as it is known."""
        for each, pause in self._pauses.items():
            if pause.isActive():
                self._ask(each)
        if any(self._newest.values()):
            self._play_when_answered = slot
        else:
            self.play.emit(slot)

    def take_over(self, slot: str, origin: Preset) -> None:
        """The words of a sound that is already known (session, preset): nothing is asked."""
        self._forget(slot)
        self.origins[slot] = origin
        self.texts[slot] = origin.prompt

    @property
    def words(self) -> Words:
        """What `go_to` takes."""
        return Words(self.texts["a"], self.texts["b"], self.origins["a"], self.origins["b"])

    def go_to(self, words: Words) -> None:
        """Take over words of another time, as undo does: nothing is asked."""
        for slot, text, origin in (("a", words.text_a, words.origin_a), ("b", words.text_b, words.origin_b)):
            self._forget(slot)
            self.texts[slot], self.origins[slot] = text, origin
        self.texts_changed.emit()

    def ask_now(self, slot: str, text: str) -> None:
        """Ask without waiting for a pause, as for a prompt given at start."""
        self.texts[slot] = text[: LONGEST_TEXTS["prompt"]]
        self._ask(slot)

    def _forget(self, slot: str) -> None:
        self._pauses[slot].stop()
        self._worker.drop(slot)
        if self._newest[slot] is not None:
            self._newest[slot] = None
            self.busy_changed.emit(slot, False)
        if not any(self._newest.values()):
            self._play_when_answered = ""

    def _ask(self, slot: str) -> None:
        self._pauses[slot].stop()
        text = self.texts[slot]
        if not text.strip():
            self._forget(slot)
            if slot == "b":
                self.origins["b"] = NOWHERE
                self._sound.set_end("b", None)
            return  # an emptied A keeps its sound
        if self._broken:
            self.refused.emit(self._broken)
            return
        self._newest[slot] = self._worker.request(slot, text)
        self.busy_changed.emit(slot, True)

    def _take(self, request: Request, patch: Patch) -> None:
        if request != self._newest[request.slot]:
            return  # a newer text is on its way
        self._newest[request.slot] = None
        self.busy_changed.emit(request.slot, False)
        self.origins[request.slot] = Preset(
            "", patch, request.prompt, encoder=self._worker.encoder_id, mapping=self._worker.mapping_id
        )
        self._sound.set_end(request.slot, patch, " ".join(request.prompt.split()))
        self.answered.emit(request.slot)
        if self._play_when_answered and not any(self._newest.values()):
            asking, self._play_when_answered = self._play_when_answered, ""
            self.play.emit(asking)

    def _refuse(self, request: Request, message: str) -> None:
        if request != self._newest[request.slot]:
            return
        self._newest[request.slot] = None
        self._play_when_answered = ""
        self.busy_changed.emit(request.slot, False)
        self.refused.emit(message)

    def _give_up(self, message: str) -> None:
        self._broken = message
        self._play_when_answered = ""
        for slot in self.texts:
            if self._newest[slot] is not None:
                self._newest[slot] = None
                self.busy_changed.emit(slot, False)
