"""All that the window asks of the language, in one face: only the worker's thread imports this, and torch with it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import cached_property
from pathlib import Path

from textsynth_app.app.morph.morph_table import MorphTable
from textsynth_app.app.worker import Progress
from textsynth_app.language.descriptions import Describer, Description, Understanding
from textsynth_app.language.guidance import guided
from textsynth_app.language.matching import DEFAULT_BUDGET as MATCH_BUDGET
from textsynth_app.language.matching import Match, example_patches, match
from textsynth_app.language.morphing import End, Morph
from textsynth_app.language.path_decoder import ModelDecoder, sound_ends
from textsynth_app.language.prompt_model import PromptModel
from textsynth_app.language.refining import DEFAULT_BUDGET as REFINE_BUDGET
from textsynth_app.language.refining import Refinement, refine
from textsynth_app.language.restyle import edit, restyle
from textsynth_app.language.retiming import EvenMorph, Retiming
from textsynth_app.language.search import SearchProgress
from textsynth_app.language.understanding import understand
from textsynth_app.language.variations import Variation, variations
from textsynth_app.library.recordings import read_recording
from textsynth_app.synth.patch import Patch
from textsynth_app.synth.render import render
from textsynth_app.training.describing import vocabulary
from textsynth_app.training.lexicon import load_lexicon

_LISTENING_RATE = 44_100


class SoundModel:
    """Words and sounds to patches, and back. What takes longer than a blink reports its progress."""

    def __init__(self, model: PromptModel) -> None:
        self._model = model
        self.encoder_id, self.mapping_id, self.device = model.encoder_id, model.mapping_id, model.device
        self._retimings: dict[tuple[object, ...], Retiming] = {}

    @classmethod
    def load(cls, progress: Callable[[str], None]) -> SoundModel:
        """The model that ships with the program; raises ModelError."""
        return cls(PromptModel.load(progress))

    def answer(self, prompt: str, unwanted: str = "", guidance: float | None = None) -> Patch:
        """The patch of a prompt; raises PromptError, or ValueError for a guidance out of range."""
        if not unwanted.strip() and guidance is None:
            return self._model.patch(prompt)
        return guided(self._model, prompt, guidance, unwanted).patch(self._model)

    def understand(self, prompt: str) -> Understanding:
        """What a prompt was taken to mean; raises PromptError."""
        return understand(self._model, prompt)

    def variations(
        self, prompt: str, count: int, spread: float, seed: int, unwanted: str, guidance: float | None, told: Progress
    ) -> list[Variation]:
        """Different sounds for a prompt, the best first."""
        return variations(
            self._model,
            prompt,
            count=count,
            spread=spread,
            seed=seed,
            unwanted=unwanted,
            guidance=guidance,
            progress=told.report,
        )

    def restyle(self, patch: Patch, words: str, own_words: str, strength: float, locked: Collection[str]) -> Patch:
        """See language.restyle."""
        return restyle(self._model, patch, words, own_words=own_words, strength=strength, locked=locked)

    def edit(self, patch: Patch, wish: str, own_words: str, amount: float, locked: Collection[str]) -> Patch:
        """See language.restyle."""
        return edit(self._model, patch, wish, own_words=own_words, amount=amount, locked=locked)

    def describe(self, patch: Patch, top: int = 8) -> Description:
        """Words for the sound of a patch at its own note; the first time takes seconds. Raises ValueError."""
        return self._describer.describe(render(patch, sample_rate=_LISTENING_RATE).mean(axis=1), _LISTENING_RATE, top)

    @cached_property
    def _describer(self) -> Describer:
        return Describer(self._model.encoder, vocabulary(load_lexicon()))

    def match(self, path: Path, base: Patch, locked: Collection[str], told: Progress) -> Match:
        """The patch nearest to a sound file. Raises LibraryError, or ValueError for a silent one."""
        recording = read_recording(str(path))
        return match(
            self._model,
            recording.audio,
            recording.sample_rate,
            examples=example_patches(),
            base=base,
            locked=locked,
            progress=_stoppable(told, MATCH_BUDGET.patches),
        )

    def refine(self, words: str, start: Patch, locked: Collection[str], told: Progress) -> Refinement:
        """A patch that fits some words better, near to the start."""
        told_search = _stoppable(told, REFINE_BUDGET.patches)
        return refine(self._model, words, start, locked=locked, progress=told_search)

    def way(
        self,
        a: tuple[Patch, str],
        b: tuple[Patch, str],
        path: str,
        is_even: bool,
        low: float,
        high: float,
        told: Progress,
    ) -> MorphTable:
        """The way from a sound to another, each with its words ('' if it has none), from `low` to `high`.

        With `is_even` equal steps sound equally large.
        """
        ends = [self._end(*a), self._end(*b)]
        morph = Morph(ends, path, ModelDecoder(self._model), seamless=True)
        if not is_even:
            return MorphTable.of(morph.at, low, high, told.report)
        even = EvenMorph(morph, self._retimings)
        for share in even.prepare():
            told.report(share)
        return MorphTable.of(even.at, low, high, told.report)

    def _end(self, patch: Patch, words: str) -> End:
        if words.strip():
            embedding = self._model.embed([words])[0]
            return End(patch, embedding)
        return sound_ends(self._model, [patch])[0]


def _stoppable(told: Progress, patches: int) -> Callable[[SearchProgress], None]:
    def report(progress: SearchProgress) -> None:
        told.report(progress.done / max(progress.of, 1), f"{progress.done} / {min(progress.of, patches)}")

    return report
