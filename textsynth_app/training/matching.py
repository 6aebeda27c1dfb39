"""How much a search gains: recordings matched by the model alone and refined, words answered and refined."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from textsynth_app.language.audio_features import log_mel
from textsynth_app.language.listening import RENDER_RATE
from textsynth_app.language.matching import DEFAULT_BUDGET, listen, match
from textsynth_app.language.prompt_model import PromptModel
from textsynth_app.language.refining import DEFAULT_BUDGET as REFINING_BUDGET
from textsynth_app.language.refining import random_start, refine
from textsynth_app.language.search import Budget
from textsynth_app.language.spectral_distance import RATE
from textsynth_app.library.recordings import read_recording
from textsynth_app.synth.patch import Patch
from textsynth_app.synth.render import render
from textsynth_app.training.lexicon import Lexicon
from textsynth_app.training.variation import varied

_FEATURE_DB = 80.0  # what 0..1 of the encoder's frames spans


@dataclass(frozen=True)
class Clip:
    """A recording to match: mono, shape (frames,)."""

    name: str
    audio: NDArray[np.float32]
    sample_rate: int


@dataclass(frozen=True)
class Matched:
    """Distances of one clip in dB: by the measure that is searched, and by the encoder's log-mel frames, which is not.

    `answer`: the model's answer at the clip's pitch and length. `refined`: after the search.
    """

    name: str
    answer: float
    refined: float
    answer_frames: float
    refined_frames: float


@dataclass(frozen=True)
class Refined:
    """Scores (cosines) for one prompt: the model's answer, refined, and the same search from a random start."""

    prompt: str
    answer: float
    refined: float
    random: float


def held_out_clips(lexicon: Lexicon, seed: int = 0) -> list[Clip]:
    """Renders of concepts that are kept from training, each varied as its entry allows, as files are written."""
    generator = np.random.default_rng(seed)
    concepts = [concept for concept in lexicon.concepts if concept.held_out]
    patches = [varied(concept.patch, concept.variation, generator) for concept in concepts]
    return [
        Clip(concept.name, render(patch, sample_rate=RENDER_RATE, seed=seed).mean(axis=1), RENDER_RATE)
        for concept, patch in zip(concepts, patches, strict=True)
    ]


def clips_of(folder: Path, pattern: str = "*") -> list[Clip]:
    """The sound files of a folder whose names match a pattern, by name. Raises LibraryError for one that is none."""
    clips = []
    for path in sorted(folder.glob(pattern)):
        recording = read_recording(path)
        clips.append(Clip(path.stem, recording.audio, recording.sample_rate))
    return clips


def measure_matching(
    model: PromptModel,
    clips: Sequence[Clip],
    examples: Sequence[Patch] = (),
    *,
    budget: Budget = DEFAULT_BUDGET,
    seed: int = 0,
    progress: Callable[[str], None] | None = None,
) -> list[Matched]:
    """Match every clip, and measure the model's answer and what the search made of it."""
    say = progress or (lambda text: None)
    measured = []
    for clip in clips:
        found = match(model, clip.audio, clip.sample_rate, examples=examples, budget=budget, seed=seed)
        frames = [_frame_distance(clip, patch) for patch in (found.answer, found.patch)]
        measured.append(Matched(clip.name, found.answer_distance, found.distance, *frames))
        say(f"{clip.name}: {found.answer_distance:.2f} dB, refined {found.distance:.2f} dB")
    return measured


def measure_refining(
    model: PromptModel,
    prompts: Sequence[str],
    *,
    budget: Budget = REFINING_BUDGET,
    seed: int = 0,
    progress: Callable[[str], None] | None = None,
) -> list[Refined]:
    """Refine the answer to every prompt, beside what the same budget reaches from a random start that pulls nothing."""
    say = progress or (lambda text: None)
    measured = []
    for prompt in prompts:
        found = refine(model, prompt, budget=budget, seed=seed)
        other = refine(model, prompt, random_start(seed), budget=budget, seed=seed, pull=0.0)
        measured.append(Refined(prompt, found.start_score, found.score, other.score))
        say(f"{prompt}: {found.start_score:.3f}, refined {found.score:.3f}, from a random start {other.score:.3f}")
    return measured


def summary(measured: Sequence[Matched] | Sequence[Refined]) -> dict[str, float]:
    """Medians of every figure, and the share of cases in which the search gained at least a tenth on the answer."""
    if not measured:
        return {}
    rows = [asdict(entry) for entry in measured]
    figures = {
        name: float(np.median([row[name] for row in rows])) for name in rows[0] if isinstance(rows[0][name], float)
    }
    gains = [abs(row["refined"] - row["answer"]) >= 0.1 * abs(row["answer"]) for row in rows]
    return {**figures, "gained": float(np.mean(gains)), "cases": float(len(rows))}


def _frame_distance(clip: Clip, patch: Patch) -> float:
    """Mean difference in dB of the encoder's log-mel frames, from the onset of the clip, as far as either lasts."""
    wanted, given = (
        log_mel(listen(audio, rate).sound[None, :], RATE)[0]
        for audio, rate in (
            (clip.audio, clip.sample_rate),
            (render(patch, sample_rate=RENDER_RATE).mean(axis=1), RENDER_RATE),
        )
    )
    sounding = (wanted.amax(dim=0) > 0.0) | (given.amax(dim=0) > 0.0)
    return _FEATURE_DB * float((wanted - given).abs()[:, sounding].mean())
