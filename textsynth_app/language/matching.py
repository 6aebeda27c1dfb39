"""From a recording to the patch that sounds most like it: the model's answer, then a search against the recording."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from textsynth_app.language.alternatives import alternatives, enveloped, octaves
from textsynth_app.language.choices import load_choices
from textsynth_app.language.coordinates import joint, single
from textsynth_app.language.errors import RecordingError
from textsynth_app.language.prompt_model import PromptModel
from textsynth_app.language.search import Budget, Objective, Progress, Search, SearchOver, Stage, improve
from textsynth_app.language.spectral_distance import HEARD_SECONDS, RATE, SpectralDistance, from_onset, resample
from textsynth_app.language.weights import weights_folder
from textsynth_app.synth.descriptors import Descriptors, describe
from textsynth_app.synth.engine import Engine
from textsynth_app.synth.parameters import FULL
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch
from textsynth_app.synth.render import key_seconds, render, root_note

DEFAULT_BUDGET = Budget(900)  # of sounds of 2 s: about 10 s on two cores
_LONGEST_SECONDS = 12.0  # what the length of a patch can be
_NEAREST = 48  # stored sounds that are tried as starting points
_FROM_ALL_OVER = 24  # and others
_PURSUED = 4  # starting points that are tried in other octaves
_ROUNDS = 2  # of other choices for the best
_WORTH_A_ROUND = 0.2  # dB
_PLACED = [FULL.index("root.frequency"), FULL.index("root.duration")]
# Shares of what is left after the starting points.
_STAGES = (Stage(joint, 0.15, 0.5), Stage(single, 0.35, 0.3), Stage(single, 0.5, 0.2))
_LEAST_CYCLE = 100
_TAIL = 10.0 ** (-50.0 / 10.0)  # a sound is over where it stays this far below its loudest 10 ms, in power


@dataclass(frozen=True)
class Match:
    """A patch for a recording, and its distance in dB (spectral_distance.py) after `tried` sounds were compared.

    `answer` is the model's own answer at the recording's pitch and length.
    """

    patch: Patch
    distance: float
    answer: Patch
    answer_distance: float
    tried: int


@dataclass(frozen=True)
class Heard:
    """A recording as it is searched for: samples at RATE from its onset to its end, and what they measure."""

    sound: NDArray[np.float32]
    measured: Descriptors

    @property
    def seconds(self) -> float:
        """Its length."""
        return self.sound.size / RATE

    @property
    def pitch_hz(self) -> float | None:
        """Its pitch, if it has one."""
        return self.measured.pitch_hz if np.isfinite(self.measured.pitch_hz) else None


def listen(audio: NDArray[np.float32], sample_rate: float) -> Heard:
    """Onset, length and pitch of a mono recording, shape (frames,). Raises RecordingError if silent or not finite."""
    if audio.ndim != 1 or not audio.size or not np.isfinite(audio).all():
        raise RecordingError("A recording must be finite samples of one channel.")
    sound = from_onset(resample(audio, sample_rate))[: int(_LONGEST_SECONDS * RATE)]
    loud = np.square(sound) > _TAIL * float(np.square(sound).max())
    if not loud.any():
        raise RecordingError("The recording is silent: there is nothing to match.")
    sound = sound[: int(np.flatnonzero(loud)[-1]) + 1]
    return Heard(sound, describe(sound, RATE))


def example_patches(folder: Path | None = None) -> list[Patch]:
    """The sounds that the weights of a folder (default: those that ship) choose from. Raises ModelError."""
    choices = load_choices(folder or weights_folder())
    return [Patch.from_vector(vector, FULL) for vector in choices.offered().double().numpy()]


def model_answer(model: PromptModel, heard: Heard) -> Patch:
    """What the model alone makes of a recording, put at its pitch and length."""
    return _placed(model.decode(model.encoder.encode_audio(heard.sound[None, :], RATE))[0], heard)


def match(
    model: PromptModel,
    audio: NDArray[np.float32],
    sample_rate: int,
    *,
    examples: Sequence[Patch] = (),
    refine: bool = True,
    budget: Budget = DEFAULT_BUDGET,
    seed: int = 0,
    locked: Collection[str] = (),
    base: Patch = DEFAULT_PATCH,
    progress: Progress | None = None,
) -> Match:
    """The patch nearest to a mono recording, shape (frames,).

    `examples` are more sounds to start from (`example_patches`). Without `refine` the model's answer is only put at the
    recording's pitch and length. Parameters named in `locked` keep the values of `base`, to the bit. `progress` is
    told the lowest distance so far, and stops the search by returning False. Raises RecordingError for a silent
    recording or one that is not finite.
    """
    heard = listen(audio, sample_rate)
    objective = distance_from(SpectralDistance(heard.sound, RATE, sample_rate))
    kept = {name: base[name] for name in locked}
    answer = model_answer(model, heard).replace(kept)
    search = Search(objective, budget if refine else Budget(1), progress)
    answer_distance = float(objective([answer])[0])
    with suppress(SearchOver):
        search.costs([answer])
        nearest = [_placed(example, heard).replace(kept) for example in _nearest(answer, examples)]
        _try_starts(search, [answer, *nearest], heard, locked)
        left = min(budget.patches, DEFAULT_BUDGET.patches) - search.tried
        improve(search, _STAGES, max(left, _LEAST_CYCLE), seed, locked)
    assert search.best is not None
    patch = search.best if "master.level" in locked else _as_loud_as(search.best, answer)
    return Match(patch, search.cost, answer, answer_distance, search.tried)


def distance_from(target: SpectralDistance) -> Objective:
    """The distances in dB of patches from a target, as a search wants them: all cores render."""

    def distances(patches: Sequence[Patch]) -> NDArray[np.float64]:
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            return np.array(list(pool.map(lambda patch: target.of(first_seconds(patch)), patches)))

    return distances


def first_seconds(patch: Patch) -> NDArray[np.float32]:
    """What `render` gives of a patch at RATE, in mono and no further than it is compared, shape (frames,)."""
    seconds = patch["root.duration"]
    if seconds <= HEARD_SECONDS:
        return render(patch, sample_rate=RATE, oversampling=1).mean(axis=1)
    engine = Engine(RATE, patch=patch, oversampling=1)
    engine.note_on(root_note(patch), 100)
    engine.note_off(root_note(patch), frame=round(key_seconds(patch, seconds) * RATE))
    frames = int(HEARD_SECONDS * RATE)
    return engine.process(engine.latency + frames)[engine.latency :].mean(axis=1)


def _placed(patch: Patch, heard: Heard) -> Patch:
    """The patch at the pitch and length of a recording, as far as its ranges allow."""
    length, root = FULL["root.duration"], FULL["root.frequency"]
    changes = {length.name: min(max(heard.seconds, length.minimum), length.maximum)}
    if heard.pitch_hz is not None:
        changes[root.name] = min(max(heard.pitch_hz, root.minimum), root.maximum)
    return patch.replace(changes)


def _try_starts(search: Search, starts: Sequence[Patch], heard: Heard, locked: Collection[str]) -> None:
    """The model's answer and stored sounds like it, and what the best of all could have chosen otherwise."""
    costs = search.costs(starts)
    best = [starts[place] for place in np.argsort(costs, kind="stable")[:_PURSUED]]
    fitted = [other for patch in best for other in enveloped(patch, heard.measured, locked)]
    search.costs(fitted)
    assert search.best is not None
    best[0] = search.best
    search.costs([other for patch in best for other in (*_in_tune(patch, heard, locked), *octaves(patch, locked))])
    for _ in range(_ROUNDS):
        before = search.cost
        assert search.best is not None
        search.costs(alternatives(search.best, locked))
        if search.cost > before - _WORTH_A_ROUND:
            return


def _nearest(patch: Patch, others: Sequence[Patch]) -> list[Patch]:
    """Those of some patches that lie nearest to one, and a few from all over, should the first guess be far off."""
    if not others:
        return []
    vectors = np.stack([other.to_vector() for other in others])
    apart = np.abs(vectors - patch.to_vector())
    apart[:, _PLACED] = 0.0  # they will be put at the recording's pitch and length
    order = np.argsort(apart.sum(axis=1), kind="stable")
    rest = order[_NEAREST:]
    spread = rest[np.linspace(0, len(rest) - 1, min(_FROM_ALL_OVER, len(rest))).round().astype(int)]
    return [others[place] for place in (*order[:_NEAREST], *spread)]


def _in_tune(patch: Patch, heard: Heard, locked: Collection[str]) -> list[Patch]:
    """The patch moved to where it sounds at the recording's pitch: its carriers need not stand at ratio 1."""
    if heard.pitch_hz is None or "root.frequency" in locked:
        return []
    sounding = describe(first_seconds(patch), RATE).pitch_hz
    root = FULL["root.frequency"]
    hertz = patch[root.name] * heard.pitch_hz / sounding
    return [patch.replace({root.name: hertz})] if root.minimum <= hertz <= root.maximum else []


def _as_loud_as(patch: Patch, other: Patch) -> Patch:
    """The patch with the level at which it is as loud as another."""
    level = FULL["master.level"]
    loudness, wanted = (describe(first_seconds(sound), RATE).rms_db for sound in (patch, other))
    return patch.replace({level.name: min(max(patch[level.name] + wanted - loudness, level.minimum), level.maximum)})
