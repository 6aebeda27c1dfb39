"""The way from A to B: the quick ones the sound finds itself, the others the model prepares for the ends of now."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from textsynth_app.app.sound import MORPH_HIGH, MORPH_LOW, QUICK_PATHS, Sound, Way
from textsynth_app.app.words.prompting import Prompting
from textsynth_app.app.worker import Job, ModelWorker, Progress
from textsynth_app.language.morphing import PATHS, End, Morph
from textsynth_app.synth.patch import Patch

PAUSE_MS = 300  # without a change of the ends, before the model begins
REMEMBERED = 8  # ways: undo and snapshots come back to them


@dataclass(frozen=True)
class Wanted:
    """What a way depends on, but for the words of the ends."""

    a: Patch
    b: Patch
    path: str
    is_even: bool

    @property
    def needs_model(self) -> bool:
        """Whether it has to be prepared."""
        return self.is_even or self.path not in QUICK_PATHS


class MorphPath(QObject):
    """Keeps the sound's way up to date. Until one is prepared, the sound plays a crossfade.

    With even steps equal moves of the slider are heard as equally large.
    """

    path_changed = Signal(str)
    even_changed = Signal(bool)
    hint_changed = Signal(str, float)  # what the slider is to say, '' for nothing; share done 0..1
    refused = Signal(str)  # why a way cannot be found

    def __init__(self, sound: Sound, prompting: Prompting, worker: ModelWorker) -> None:
        super().__init__()
        self._sound, self._prompting, self._worker = sound, prompting, worker
        self.is_even = False
        self._wanted: Wanted | None = None
        self._job: Job | None = None
        self._key: tuple[Wanted, str, str] | None = None  # of the job
        self._ready: OrderedDict[tuple[Wanted, str, str], Way] = OrderedDict()
        self._broken = ""
        self._hint = ("", 0.0)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._prepare)
        for signal in (sound.patch_changed, sound.value_changed, sound.ends_changed):
            signal.connect(self._look)
        sound.path_changed.connect(self._path_changed)
        worker.job_progress.connect(self._show_progress)
        worker.job_done.connect(self._take)
        worker.job_failed.connect(self._give_up)
        worker.failed.connect(self._break)

    @property
    def path(self) -> str:
        """One of language.morphing.PATHS."""
        return self._sound.path

    def set_path(self, path: str) -> None:
        """Choose the way."""
        self._sound.set_path(path)

    def set_even(self, is_even: bool) -> None:
        """Choose whether equal steps are to be heard as equally large."""
        if is_even != self.is_even:
            self.is_even = is_even
            self.even_changed.emit(is_even)
            self._look()

    def _path_changed(self, path: str) -> None:
        self.path_changed.emit(path)
        self._look()

    def _look(self) -> None:
        """Begin anew if another way is wanted than before."""
        a, b = self._sound.end("a"), self._sound.end("b")
        wanted = None
        if a is not None and b is not None and self._sound.path in PATHS:
            wanted = Wanted(a, b, self._sound.path, self.is_even)
        if wanted == self._wanted:
            return
        before, self._wanted = self._wanted, wanted
        self._drop()
        if wanted is None:
            return
        if wanted.needs_model:
            self._pause.start(0 if self._keyed(wanted) in self._ready else PAUSE_MS)
        elif before is not None and before == Wanted(wanted.a, wanted.b, wanted.path, True):
            self._pause.start(0)

    def _drop(self) -> None:
        self._pause.stop()
        job, self._job, self._key = self._job, None, None
        if job is not None:
            self._worker.cancel(job)
        self._say("")

    def _keyed(self, wanted: Wanted) -> tuple[Wanted, str, str]:
        origins = self._prompting.origins
        return wanted, origins["a"].prompt, origins["b"].prompt

    def _prepare(self) -> None:
        # Never from within the sound's signals: others would hear of the new patch before the old one.
        wanted = self._wanted
        if wanted is None:
            return
        if not wanted.needs_model:
            ends = [End(wanted.a), End(wanted.b)]
            self._sound.set_way(wanted.a, wanted.b, wanted.path, Morph(ends, wanted.path, seamless=True))
            return
        key = self._keyed(wanted)
        if key in self._ready:
            self._install(key, self._ready[key])
        elif self._broken:
            self._refuse(self._broken)
        else:
            self._submit(key)

    def _submit(self, key: tuple[Wanted, str, str]) -> None:
        wanted, words_a, words_b = key

        def find(model: Any, told: Progress) -> Way:
            ends = (wanted.a, words_a), (wanted.b, words_b)
            way: Way = model.way(*ends, wanted.path, wanted.is_even, MORPH_LOW, MORPH_HIGH, told)
            return way

        self._job, self._key = self._worker.submit(find), key
        self._show_progress(self._job, 0.0, "")

    def _show_progress(self, job: Job, share: float, text: str) -> None:
        if job is self._job:
            self._say(self.tr("listening to the way ..."), share)

    def _take(self, job: Job, way: Way) -> None:
        if job is self._job and self._key is not None:
            key, self._job, self._key = self._key, None, None
            self._say("")
            self._install(key, way)

    def _install(self, key: tuple[Wanted, str, str], way: Way) -> None:
        self._ready[key] = way
        self._ready.move_to_end(key)
        if len(self._ready) > REMEMBERED:
            self._ready.popitem(last=False)
        wanted = key[0]
        self._sound.set_way(wanted.a, wanted.b, wanted.path, way)

    def _give_up(self, job: Job, message: str) -> None:
        if job is self._job:
            self._job = self._key = None
            self._refuse(message)

    def _break(self, message: str) -> None:
        self._broken = message
        if self._job is not None:
            self._job = self._key = None
            self._refuse(message)

    def _refuse(self, message: str) -> None:
        self._say(self.tr("no way found: a crossfade is played"))
        self.refused.emit(message)

    def _say(self, text: str, share: float = 0.0) -> None:
        if (text, share) != self._hint:
            self._hint = (text, share)
            self.hint_changed.emit(text, share)

    def to_session(self) -> dict[str, Any]:
        """What the sound does not keep itself, as plain JSON."""
        return {"even": self.is_even}

    def restore(self, session: object) -> None:
        """Take over `to_session`'s form."""
        if isinstance(session, dict):
            self.set_even(session.get("even") is True)
