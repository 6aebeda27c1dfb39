"""What words and recordings can do to the sound that is there: edit, restyle, describe, match, refine; and mutation."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from textsynth_app.app.sound import Sound
from textsynth_app.app.words.mutation import mutate
from textsynth_app.app.words.prompting import Prompting
from textsynth_app.app.words.tasks import Tasks
from textsynth_app.app.worker import Progress
from textsynth_app.synth.parameters import VOICE
from textsynth_app.synth.patch import Patch

RECORDINGS = (".wav", ".flac", ".aif", ".aiff", ".ogg", ".mp3")
MOST_EDIT = 2.0  # the amount of an edit that is asked for by 1


def is_recording(path: Path) -> bool:
    """Whether a file may hold a recording, by its name."""
    return path.suffix.lower() in RECORDINGS


@dataclass(frozen=True)
class _Start:
    """The sound that a job began with, and how often hands had turned a knob."""

    patch: Patch
    turns: int


@dataclass(frozen=True)
class _Mutation:
    base: Patch
    section: str
    seed: int
    result: Patch


class WordTools(QObject):
    """Each is one step of the history. What a job changes is put on top of what hands have turned meanwhile.

    If the sound has become another since, as by a prompt, a preset or undo, what was found for it is left aside; the
    sound of a recording replaces whatever there is.
    """

    failed = Signal(str)
    told = Signal(str)  # what came of it
    described = Signal(object)  # Description

    def __init__(self, tasks: Tasks, sound: Sound, prompting: Prompting) -> None:
        super().__init__()
        self._tasks, self._sound, self._prompting = tasks, sound, prompting
        self._wishes: deque[tuple[str, float]] = deque()
        self._mutation: _Mutation | None = None
        self._seed = 0
        self._turns = 0
        self._last_turns: dict[str, int] = {}  # of each knob, by number
        sound.edited.connect(self._count_turn)

    def edit(self, wish: str, amount: float) -> None:
        """Change the sound as words ask ('brighter'); `amount` -1 to 1, where 0.5 is what they usually mean.

        Wishes that come while one is being granted follow it.
        """
        if not wish.strip():
            self.failed.emit(self.tr("Say how the sound is to change: 'brighter', 'less metallic', 'longer'."))
            return
        if not self._tasks.is_running("edit"):
            self._wishes.clear()
        self._wishes.append((wish, amount))
        if len(self._wishes) == 1:
            self._grant()

    def _grant(self) -> None:
        wish, amount = self._wishes[0]
        start, own, locked = self._start(), self._own_words(), self._sound.locked

        def work(model: Any, progress: Progress) -> Patch:
            return model.edit(start.patch, wish, own, amount * MOST_EDIT, locked)

        def take(result: Patch) -> None:
            if not self._apply(start, result, "edit"):
                self._wishes.clear()  # they were for that sound too
                return
            self._wishes.popleft()
            if self._wishes:
                self._grant()

        self._tasks.start("edit", self.tr("Making it {wish}").format(wish=wish), work, take)

    def restyle(self, words: str, strength: float) -> None:
        """Take the sound towards other words ('made of glass'); `strength` 0 to 1 is how far."""
        if not words.strip():
            self.failed.emit(self.tr("Say what the sound is to become: 'made of glass', 'a choir'."))
            return
        start, own, locked = self._start(), self._own_words(), self._sound.locked

        def work(model: Any, progress: Progress) -> Patch:
            return model.restyle(start.patch, words, own, strength, locked)

        def take(result: Patch) -> None:
            self._apply(start, result, "restyle")

        self._tasks.start("restyle", self.tr("Restyling: {words}").format(words=words), work, take)

    def describe(self) -> None:
        """Find words for the sound; `described` follows."""
        patch = self._sound.patch

        def work(model: Any, progress: Progress) -> object:
            return model.describe(patch)

        self._tasks.start("describe", self.tr("Listening for words"), work, self.described.emit)

    def match(self, path: Path) -> None:
        """Search for the sound of a recording; it takes the place of what sounds when it is found."""
        patch, locked = self._sound.patch, self._sound.locked

        def work(model: Any, progress: Progress) -> Any:
            return model.match(path, patch, locked, progress)

        def take(match: Any) -> None:
            self._sound.change_to(match.patch, "match")
            text = self.tr("{file}: {distance:.1f} dB away from the recording (the first answer was {before:.1f} dB).")
            before = match.answer_distance
            self.told.emit(text.format(file=path.name, distance=match.distance, before=before))

        self._tasks.start("match", self.tr("Searching for the sound of {file}").format(file=path.name), work, take)

    def refine(self) -> None:
        """Search near the sound for one that fits the words of its prompt better."""
        slot = self._prompting.sounding_slot()
        words = " ".join(self._prompting.texts[slot].split())
        if not words:
            self.failed.emit(self.tr("Refining needs words: describe a sound first."))
            return
        start, locked = self._start(), self._sound.locked

        def work(model: Any, progress: Progress) -> Any:
            return model.refine(words, start.patch, locked, progress)

        def take(refinement: Any) -> None:
            before, score = refinement.start_score, refinement.score
            if score <= before:
                text = self.tr("No sound near by fits '{words}' better (score {score:.2f}).")
            elif not self._apply(start, refinement.patch, "refine"):
                return
            else:
                text = self.tr("Fits '{words}' better: score {score:.2f}, before {before:.2f} (1 would be perfect).")
            self.told.emit(text.format(words=words, score=score, before=before))

        self._tasks.start("refine", self.tr("Refining towards '{words}'").format(words=words), work, take)

    def mutate(self, section: str, amount: float) -> None:
        """Another sound like this one; see mutation.py."""
        self._seed += 1
        base = self._sound.patch
        self._mutate(base, section, self._seed, amount)

    def mutate_further(self, amount: float) -> None:
        """Another amount of the last mutation, unless something else has changed the sound since."""
        last = self._mutation
        if last is not None and self._sound.patch == last.result:
            self._mutate(last.base, last.section, last.seed, amount)

    def _mutate(self, base: Patch, section: str, seed: int, amount: float) -> None:
        self._sound.change_to(mutate(base, amount, section, seed, self._sound.locked), "mutate")
        self._mutation = _Mutation(base, section, seed, self._sound.patch)

    def _own_words(self) -> str:
        """The words that the sound was made from; '' between both ends, where it has none of its own."""
        position = self._sound.position
        if position <= 0.0:
            return self._prompting.origins["a"].prompt
        return self._prompting.origins["b"].prompt if position >= 1.0 else ""

    def _count_turn(self, what: str, which: str) -> None:
        if what == "turn":
            self._turns += 1
            self._last_turns[which] = self._turns

    def _start(self) -> _Start:
        return _Start(self._sound.patch, self._turns)

    def _is_another(self, start: _Start) -> bool:
        """Whether the sound differs in more than in knobs that hands have turned since."""
        now = self._sound.patch
        differing = (name for name in VOICE.names if now[name] != start.patch[name])
        return any(self._last_turns.get(name, 0) <= start.turns for name in differing)

    def _apply(self, start: _Start, after: Patch, what: str) -> bool:
        """Change what a job has changed; False, with nothing done, if the sound has become another since."""
        if self._is_another(start):
            self.told.emit(self.tr("The sound has changed meanwhile: nothing was done."))
            return False
        changes = {name: after[name] for name in VOICE.names if after[name] != start.patch[name]}
        if changes:
            self._sound.set_values(changes, what)
        else:
            self.told.emit(self.tr("The sound is as it was: these words change nothing in it."))
        return True
