"""What is put into the pad's corners: words, ends, snapshots, the sound of now."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from textsynth_app.app.morph.pad_model import CORNERS, PadModel
from textsynth_app.app.morph.snapshots import NUMBERS, Snapshots
from textsynth_app.app.sound import Sound
from textsynth_app.app.words.prompting import Prompting
from textsynth_app.app.worker import Job, ModelWorker, Progress
from textsynth_app.library.limits import LONGEST_TEXTS
from textsynth_app.library.presets import Preset
from textsynth_app.synth.patch import Patch

PAUSE_MS = 250  # of typing, before the model is asked
END_SLOTS = ("a", "b")
NOW = "now"
SNAPSHOT = "snapshot"  # followed by its number


class PadCorners(QObject):
    """Fills the corners of a pad. A source is an end, 'a' or 'b', 'now', or 'snapshot1' to 'snapshot8'."""

    busy_changed = Signal(int, bool)  # corner, an answer is on its way
    refused = Signal(str)

    def __init__(
        self, pad: PadModel, sound: Sound, prompting: Prompting, snapshots: Snapshots, worker: ModelWorker
    ) -> None:
        super().__init__()
        self._pad, self._sound, self._prompting, self._snapshots = pad, sound, prompting, snapshots
        self._worker = worker
        self._texts = ["" for _ in CORNERS]
        self._jobs: list[Job | None] = [None for _ in CORNERS]
        self._broken = ""
        self._pauses = []
        for index in CORNERS:
            pause = QTimer(self)
            pause.setSingleShot(True)
            pause.setInterval(PAUSE_MS)
            pause.timeout.connect(lambda index=index: self._ask(index))
            self._pauses.append(pause)
        worker.job_done.connect(self._take)
        worker.job_failed.connect(self._give_up)
        worker.failed.connect(self._break)

    def sources(self) -> dict[str, Preset]:
        """Everything that a corner can be filled from now, by source."""
        found: dict[str, Preset] = {}
        for slot in END_SLOTS:
            patch = self._sound.end(slot)
            if patch is not None:
                origin = self._prompting.origins[slot]
                name = self._sound.name if slot == "a" else origin.prompt.strip()
                found[slot] = replace(origin, name=name[: LONGEST_TEXTS["name"]], patch=patch)
        found[NOW] = self._snapshots.now().preset
        for number in NUMBERS:
            kept = self._snapshots[number]
            if kept is not None:
                found[f"{SNAPSHOT}{number}"] = kept.preset
        return found

    def fill(self, index: int, source: str) -> None:
        """Put what a source sounds like now into a corner; raises KeyError if there is nothing in it."""
        self.put(index, self.sources()[source])

    def put(self, index: int, preset: Preset | None) -> None:
        """Put a sound into a corner, or empty it; words that are on their way there are dropped."""
        self._drop(index)
        self._pad.set_corner(index, preset)

    def begin(self) -> None:
        """For somebody who sees the pad for the first time: both ends at its bottom, if nothing is there yet."""
        if any(self._pad.corner(index) for index in CORNERS):
            return
        found = self.sources()
        for index, slot in enumerate(END_SLOTS):
            if slot in found:
                self.put(index, found[slot])

    # Words

    def typed(self, index: int, text: str) -> None:
        """The user changed a corner's line; nothing in it changes nothing."""
        self._drop(index)
        self._texts[index] = text[: LONGEST_TEXTS["prompt"]]
        if text.strip():
            self._pauses[index].start()

    def enter(self, index: int) -> None:
        """Enter in a corner's line: do not wait for a pause."""
        if self._pauses[index].isActive():
            self._ask(index)

    def _ask(self, index: int) -> None:
        self._pauses[index].stop()
        if self._broken:
            self.refused.emit(self._broken)
            return
        prompt = self._texts[index]

        def answer(model: Any, told: Progress) -> object:
            told.report(0.0)  # the prompt lines go first; ends here if nobody waits for this any more
            return model.answer(prompt, "", None)

        self._jobs[index] = self._worker.submit(answer)
        self.busy_changed.emit(index, True)

    def _drop(self, index: int) -> None:
        self._pauses[index].stop()
        job = self._jobs[index]
        if job is not None:
            self._jobs[index] = None
            self._worker.cancel(job)
            self.busy_changed.emit(index, False)

    def _take(self, job: Job, result: object) -> None:
        index = self._finished(job)
        if index is not None and isinstance(result, Patch):
            words = self._texts[index]
            worker = self._worker
            preset = Preset("", result, words, encoder=worker.encoder_id, mapping=worker.mapping_id)
            self._pad.set_corner(index, replace(preset, name=" ".join(words.split())[: LONGEST_TEXTS["name"]]))

    def _give_up(self, job: Job, message: str) -> None:
        if self._finished(job) is not None:
            self.refused.emit(message)

    def _finished(self, job: Job) -> int | None:
        if job not in self._jobs:
            return None
        index = self._jobs.index(job)
        self._jobs[index] = None
        self.busy_changed.emit(index, False)
        return index

    def _break(self, message: str) -> None:
        self._broken = message
        for index in CORNERS:
            if self._jobs[index] is not None:
                self._drop(index)
