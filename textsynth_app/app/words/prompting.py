"""Typing becomes requests: after a short pause the newest text goes to the worker, its answer to the sound."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from textsynth_app.app.origin import NOWHERE
from textsynth_app.app.sound import Sound
from textsynth_app.app.worker import ModelWorker, Request
from textsynth_app.library.limits import LONGEST_TEXTS
from textsynth_app.library.presets import Preset
from textsynth_app.synth.patch import Patch

if TYPE_CHECKING:
    from textsynth_app.language.descriptions import Understanding

PAUSE_MS = 150  # of typing, before the sound follows
# As language.guidance has them, which is not to be loaded with the window.
LEAST_GUIDANCE, GREATEST_GUIDANCE = 0.0, 4.0
PLAIN_GUIDANCE, UNWANTED_GUIDANCE = 1.0, 1.5


@dataclass(frozen=True)
class Steering:
    """How a prompt is meant: what the sound should not be, and how far from the usual it may go (None: as usual)."""

    unwanted: str = ""
    guidance: float | None = None

    @classmethod
    def read(cls, data: object) -> Steering:
        """From plain JSON that anyone may have written; what cannot be read is as usual."""
        if not isinstance(data, dict):
            return cls()
        unwanted, guidance = data.get("unwanted"), data.get("guidance")
        if not isinstance(guidance, float) or not LEAST_GUIDANCE <= guidance <= GREATEST_GUIDANCE:
            guidance = None
        return cls(unwanted[: LONGEST_TEXTS["prompt"]] if isinstance(unwanted, str) else "", guidance)

    @property
    def effective_guidance(self) -> float:
        """What None stands for."""
        if self.guidance is not None:
            return self.guidance
        return UNWANTED_GUIDANCE if self.unwanted.strip() else PLAIN_GUIDANCE

    @property
    def is_used(self) -> bool:
        """Whether it makes a difference."""
        return bool(self.unwanted.strip()) or self.effective_guidance != PLAIN_GUIDANCE

    def note(self) -> str:
        """What a preset tells of it; '' if it makes no difference."""
        if not self.is_used:
            return ""
        unwanted = " ".join(self.unwanted.split())
        return f"{f'without {unwanted}, ' if unwanted else ''}guidance {self.effective_guidance:.1f}"


@dataclass(frozen=True)
class Words:
    """What stands in both lines, how it is meant, and what the sound at each end was made from."""

    text_a: str
    text_b: str
    origin_a: Preset
    origin_b: Preset
    steering_a: Steering = Steering()
    steering_b: Steering = Steering()


class Prompting(QObject):
    """Both prompt lines. `play` asks for the test note with the newest sound, waiting for it if it is on its way."""

    play = Signal(str)  # slot whose line asked for it
    busy_changed = Signal(str, bool)  # slot, an answer is on its way
    refused = Signal(str)
    answered = Signal(str)  # slot
    texts_changed = Signal()  # otherwise than by typing
    steering_changed = Signal(str)  # slot, otherwise than by the user
    understood = Signal(str, object)  # slot, Understanding; None as soon as it is no longer true

    def __init__(self, sound: Sound, worker: ModelWorker) -> None:
        super().__init__()
        self._sound = sound
        self._worker = worker
        self.texts = {"a": "", "b": ""}
        self.origins = {"a": NOWHERE, "b": NOWHERE}  # what the sound at each end was made from
        self.steering = {"a": Steering(), "b": Steering()}
        self._answered: dict[str, Request | None] = {"a": None, "b": None}  # what the end of each line follows
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
        worker.understood.connect(self._understand)
        worker.refused.connect(self._refuse)
        worker.failed.connect(self._give_up)

    def typed(self, slot: str, text: str) -> None:
        """The user changed a line."""
        self.texts[slot] = text
        self._doubt(slot)
        self._pauses[slot].start()

    def steer(self, slot: str, steering: Steering) -> None:
        """The user wants a line to be meant otherwise; the sound follows as it follows typing."""
        if steering != self.steering[slot]:
            self.steering[slot] = steering
            if self.texts[slot].strip():
                self._pauses[slot].start()

    def sounding_slot(self) -> str:
        """The line that is heard, 'a' or 'b'; between both it is A's."""
        return "b" if self._sound.position >= 1.0 else "a"

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
        self._take_steering(slot, Steering())

    def take_sound(self, slot: str, origin: Preset, name: str, what: str) -> None:
        """Another sound for a line, found by other ways than its prompt: `origin` holds it, and its words.

        `what` was done is told by Sound.edited.
        """
        steering = self.steering[slot] if origin.prompt == self.texts[slot] else Steering()
        self.take_over(slot, origin)
        self._take_steering(slot, steering)
        self.texts_changed.emit()
        self._sound.set_end(slot, origin.patch, name, what)

    @property
    def words(self) -> Words:
        """What `go_to` takes."""
        texts, origins, steering = self.texts, self.origins, self.steering
        return Words(texts["a"], texts["b"], origins["a"], origins["b"], steering["a"], steering["b"])

    def go_to(self, words: Words) -> None:
        """Take over words of another time, as undo does: nothing is asked."""
        for slot, text, origin, steering in (
            ("a", words.text_a, words.origin_a, words.steering_a),
            ("b", words.text_b, words.origin_b, words.steering_b),
        ):
            self._forget(slot)
            self.texts[slot], self.origins[slot] = text, origin
            self._take_steering(slot, steering)
        self.texts_changed.emit()

    def ask_now(self, slot: str, text: str) -> None:
        """Ask without waiting for a pause, as for a prompt given at start."""
        self.texts[slot] = text[: LONGEST_TEXTS["prompt"]]
        self._ask(slot)

    def origin(self, prompt: str, patch: Patch, comment: str = "", name: str = "") -> Preset:
        """A sound of the present model's, as something to keep."""
        comment, model = comment[: LONGEST_TEXTS["comment"]], self._worker
        return Preset(name, patch, prompt, encoder=model.encoder_id, mapping=model.mapping_id, comment=comment)

    def to_session(self) -> dict[str, Any]:
        """How both lines are meant, as plain JSON; what stands in them is kept elsewhere."""
        return {slot: asdict(steering) for slot, steering in self.steering.items()}

    def restore(self, session: object) -> None:
        """Take over `to_session`'s form; nothing is asked, unless a line waits for its answer already."""
        for slot in self.steering:
            self._take_steering(slot, Steering.read(session.get(slot) if isinstance(session, dict) else None))
            if self._newest[slot] is not None:
                self._ask(slot)

    def _take_steering(self, slot: str, steering: Steering) -> None:
        if steering != self.steering[slot]:
            self.steering[slot] = steering
            self.steering_changed.emit(slot)

    def _doubt(self, slot: str) -> None:
        """What was understood is no longer what is asked."""
        if self._answered[slot] is not None:
            self._answered[slot] = None
            self.understood.emit(slot, None)

    def _forget(self, slot: str) -> None:
        self._pauses[slot].stop()
        self._doubt(slot)
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
        steering = self.steering[slot]
        unwanted = steering.unwanted.strip()
        self._newest[slot] = self._worker.request(slot, text, unwanted, steering.guidance)
        self.busy_changed.emit(slot, True)

    def _take(self, request: Request, patch: Patch) -> None:
        if request != self._newest[request.slot]:
            return  # a newer text is on its way
        self._newest[request.slot] = None
        self._answered[request.slot] = request
        self.busy_changed.emit(request.slot, False)
        note = Steering(request.unwanted, request.guidance).note()
        self.origins[request.slot] = self.origin(request.prompt, patch, note)
        self._sound.set_end(request.slot, patch, " ".join(request.prompt.split()))
        self.answered.emit(request.slot)
        if self._play_when_answered and not any(self._newest.values()):
            asking, self._play_when_answered = self._play_when_answered, ""
            self.play.emit(asking)

    def _understand(self, request: Request, understanding: Understanding) -> None:
        if request == self._answered[request.slot]:
            self.understood.emit(request.slot, understanding)

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
