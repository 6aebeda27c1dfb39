"""Searches for a patch: towards a recording, and towards words."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from textsynth_app.language.choices import Choices
from textsynth_app.language.coordinates import heard_parameters, joint, single
from textsynth_app.language.encoder import EMBEDDING_SIZE
from textsynth_app.language.errors import PromptError
from textsynth_app.language.mappings import LinearMapping
from textsynth_app.language.matching import Match, first_seconds, match
from textsynth_app.language.prompt_model import PromptModel
from textsynth_app.language.refining import random_start, refine, score
from textsynth_app.language.search import Budget, SearchProgress
from textsynth_app.language.spectral_distance import RATE, SpectralDistance
from textsynth_app.synth.descriptors import describe
from textsynth_app.synth.parameters import FULL
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch
from textsynth_app.synth.render import render

TARGET = DEFAULT_PATCH.replace(
    {
        "root.frequency": 233.0,
        "root.duration": 0.6,
        "operators.1.decay": 0.5,
        "operators.2.decay": 0.3,
        "operators.2.ratio": 3.0,
        "matrix.1.2": 3.0,
        "lfo.pitch": 0.0,
    }
)
# The right operators, but out of tune, with a slow attack and a long, dull tail.
FAR_OFF = TARGET.replace(
    {
        "root.frequency": 180.0,
        "operators.1.attack": 0.15,
        "operators.1.decay": 6.0,
        "operators.2.decay": 3.0,
        "matrix.1.2": 0.6,
    }
)
RECORDING = render(TARGET, sample_rate=44100).mean(axis=1)
_LOWEST_HZ, _HIGHEST_HZ = 100.0, 8000.0


class Brightness:
    """Sounds lie on a quarter of a circle by their spectral centroid; 'bright' is one end of it, all else the other."""

    id = "brightness"

    def encode_text(self, prompts: Sequence[str]) -> NDArray[np.float32]:
        return np.stack([self._at(1.0 if "bright" in prompt else 0.0) for prompt in prompts])

    def encode_audio(self, audio: NDArray[np.float32], sample_rate: int) -> NDArray[np.float32]:
        octaves = np.log2(_HIGHEST_HZ / _LOWEST_HZ)
        hertz = [max(describe(clip[:8000], sample_rate).centroid_hz, _LOWEST_HZ) for clip in audio]
        return np.stack([self._at(min(float(np.log2(value / _LOWEST_HZ) / octaves), 1.0)) for value in hertz])

    @staticmethod
    def _at(place: float) -> NDArray[np.float32]:
        vector = np.zeros(EMBEDDING_SIZE, dtype=np.float32)
        vector[:2] = np.cos(place * np.pi / 2), np.sin(place * np.pi / 2)
        return vector


def answering(patch: Patch) -> PromptModel:
    """A model that answers everything with one patch."""
    positions = torch.from_numpy(patch.to_vector())
    mapping = LinearMapping(len(FULL))
    with torch.no_grad():
        mapping.linear.weight.zero_()
        mapping.linear.bias.copy_(positions)
    choices = Choices(positions[None], torch.zeros(len(FULL)))
    return PromptModel(Brightness(), mapping, "constant", choices, torch.device("cpu"))


def matched(budget: int = 60, **options: object) -> Match:
    return match(answering(FAR_OFF), RECORDING, 44100, budget=Budget(budget), **options)  # type: ignore[arg-type]


class TestDistance:
    def test_a_sound_is_at_no_distance_from_itself_whatever_its_loudness_and_delay(self) -> None:
        sound = first_seconds(TARGET)
        target = SpectralDistance(sound, RATE)
        assert target.of(sound) == pytest.approx(0.0, abs=1e-4)
        assert target.of(0.1 * sound) == pytest.approx(0.0, abs=1e-2)
        assert target.of(np.pad(sound, (RATE // 2, 0))) == pytest.approx(0.0, abs=1e-2)

    @pytest.mark.parametrize("name", ["root.frequency", "operators.1.decay", "matrix.1.2"])
    def test_the_farther_a_parameter_is_off_the_farther_is_the_sound(self, name: str) -> None:
        target = SpectralDistance(first_seconds(TARGET), RATE)
        near, far = (target.of(first_seconds(TARGET.replace({name: TARGET[name] * by}))) for by in (1.1, 3.0))
        assert 0.05 < near < far

    def test_bands_that_a_recording_cannot_hold_are_not_compared(self) -> None:
        bright = first_seconds(TARGET.replace({"operators.2.ratio": 9.0, "matrix.1.2": 6.0}))
        spectrum = np.fft.rfft(bright)
        spectrum[round(len(spectrum) * 3900 / (RATE / 2)) :] = 0.0
        telephone = np.fft.irfft(spectrum, len(bright)).astype(np.float32)
        narrow = np.fft.irfft(spectrum[: len(bright) // 8 + 1], len(bright) // 4).astype(np.float32) / 4.0
        assert SpectralDistance(narrow, RATE / 4).of(bright) < 0.7 * SpectralDistance(telephone, RATE).of(bright)

    @pytest.mark.parametrize("sound", [np.zeros(1000), np.zeros(0), np.array([0.1, np.nan])])
    def test_what_holds_no_sound_is_no_target(self, sound: np.ndarray) -> None:
        with pytest.raises(ValueError, match=r"target"):
            SpectralDistance(sound.astype(np.float32), RATE)


class TestMatch:
    def test_pitch_and_decay_of_a_recording_are_found(self) -> None:
        found = matched(300)
        assert found.distance < 0.3 * found.answer_distance
        wanted, heard = describe(RECORDING, 44100), describe(first_seconds(found.patch), RATE)
        assert abs(1200 * np.log2(heard.pitch_hz / wanted.pitch_hz)) < 15
        assert heard.decay_s == pytest.approx(wanted.decay_s, rel=0.25)
        assert heard.attack_s == pytest.approx(wanted.attack_s, abs=0.02)

    def test_the_same_seed_finds_the_same_patch(self) -> None:
        assert matched(seed=3) == matched(seed=3)

    def test_no_search_is_no_worse_than_its_start_and_needs_one_sound(self) -> None:
        found = matched(1)
        assert found.tried == 1
        assert found.distance == found.answer_distance
        alone = matched(60, refine=False)
        assert alone.patch == found.patch
        assert matched(60).distance <= found.distance

    def test_a_stored_sound_that_is_nearer_is_taken(self) -> None:
        found = matched(12, examples=[DEFAULT_PATCH, TARGET])
        assert found.distance < 0.5

    def test_locked_parameters_keep_their_bits(self) -> None:
        locked = ("root.frequency", "operators.1.decay", "matrix.1.2", "master.level", "operators.2.ratio")
        base = DEFAULT_PATCH.replace({"root.frequency": 199.99, "operators.1.decay": 1.2345678})
        found = matched(120, locked=locked, base=base)
        assert [found.patch[name] for name in locked] == [base[name] for name in locked]
        assert found.distance < found.answer_distance

    def test_it_stops_when_told_and_gives_the_best_so_far(self) -> None:
        told: list[SearchProgress] = []

        def stop_soon(progress: SearchProgress) -> bool:
            told.append(progress)
            return len(told) < 4

        found = matched(500, progress=stop_soon)
        assert len(told) == 4
        assert found.tried == told[-1].done < 100
        assert found.distance == told[-1].cost == min(entry.cost for entry in told) <= found.answer_distance

    def test_it_stops_when_its_time_is_over(self) -> None:
        found = match(answering(FAR_OFF), RECORDING, 44100, budget=Budget(100_000, seconds=0.3))
        assert 1 <= found.tried < 100_000

    def test_an_unpitched_sound_is_matched(self) -> None:
        noise = np.random.default_rng(0).normal(size=8000).astype(np.float32)
        found = match(answering(FAR_OFF), noise, 22050, budget=Budget(60))
        assert found.distance < found.answer_distance

    @pytest.mark.parametrize("rate", [11025, 96_000])
    def test_the_rate_of_a_recording_does_not_matter(self, rate: int) -> None:
        recording = render(TARGET, sample_rate=rate).mean(axis=1)
        found = match(answering(TARGET), recording, rate, refine=False)
        assert found.distance < 1.0

    @pytest.mark.parametrize("audio", [np.zeros(4000), np.zeros(0), np.full(4000, np.nan), np.ones((2, 2))])
    def test_what_is_no_recording_is_refused(self, audio: np.ndarray) -> None:
        with pytest.raises(ValueError, match=r"recording"):
            match(answering(FAR_OFF), audio.astype(np.float32), 44100)

    def test_where_all_is_locked_nothing_is_searched(self) -> None:
        found = refine(answering(TARGET), "bright", locked=FULL.names)
        assert (found.patch, found.tried) == (found.start, 1)

    @pytest.mark.parametrize(("patches", "seconds"), [(0, None), (5, 0.0), (5, float("nan"))])
    def test_a_budget_leaves_room_for_a_start(self, patches: int, seconds: float | None) -> None:
        with pytest.raises(ValueError, match="at least one patch"):
            Budget(patches, seconds)


class TestRefine:
    def test_the_sound_comes_nearer_to_the_words_and_stays_near_its_start(self) -> None:
        model = answering(TARGET)
        found = refine(model, "bright", budget=Budget(60))
        assert found.score > found.start_score + 0.02
        assert found.score == pytest.approx(float(score(model, [found.patch], "bright")[0]), abs=1e-5)
        free = refine(model, "bright", budget=Budget(60), pull=0.0)
        assert way(free.patch) > way(found.patch)

    def test_it_is_never_worse_than_its_start(self) -> None:
        found = refine(answering(TARGET), "bright", FAR_OFF, budget=Budget(1))
        assert (found.patch, found.score) == (FAR_OFF, found.start_score)

    def test_the_same_seed_gives_the_same_patch_and_locks_hold(self) -> None:
        locked = tuple(name for name in FULL.names if name.startswith(("operators.1.", "matrix.")))
        first, again = (
            refine(answering(TARGET), "bright", random_start(1), budget=Budget(50), seed=5, locked=locked)
            for _ in range(2)
        )
        assert first == again
        assert first.patch != first.start
        assert all(first.patch[name] == first.start[name] for name in locked)

    def test_empty_words_are_refused(self) -> None:
        with pytest.raises(PromptError):
            refine(answering(TARGET), "  ")


class TestCoordinates:
    def test_only_what_is_heard_is_moved(self) -> None:
        names = heard_parameters(TARGET)
        assert "operators.2.decay" in names
        assert "matrix.1.2" in names
        assert not [name for name in names if name.startswith(("operators.3", "noise", "reverb", "burst"))]
        assert not [name for name in names if name.endswith((".ratio", ".mode", ".count", ".voices"))]
        wet = heard_parameters(TARGET.replace({"reverb.mix": 0.3, "noise.level": -20.0}))
        assert {"reverb.decay", "noise.color"} <= set(wet)

    def test_envelopes_move_together_and_everything_is_reached(self) -> None:
        few, all_of_them = joint(TARGET), single(TARGET)
        assert 0 < len(few) < len(all_of_them) == len(heard_parameters(TARGET))
        assert few.patch(np.zeros(len(few))) == TARGET
        moved = all_of_them.patch(np.ones(len(all_of_them)))
        assert all(moved[name] > TARGET[name] for name in ("root.frequency", "operators.1.decay", "matrix.1.2"))
        far = all_of_them.patch(np.full(len(all_of_them), 1e6))  # ends of ranges, not beyond
        assert far["operators.1.decay"] == FULL["operators.1.decay"].maximum


def way(patch: Patch) -> float:
    return float(np.abs(patch.to_vector() - TARGET.to_vector()).sum())
