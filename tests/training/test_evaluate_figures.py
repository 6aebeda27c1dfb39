"""The figures of the evaluation, each on cases whose answer is known."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
import torch

from textsynth_app.synth.descriptors import Descriptors
from textsynth_app.training.descriptor_errors import descriptor_errors
from textsynth_app.training.position_errors import errors, median_output_r2, nearest_training
from textsynth_app.training.retrieval import retrieval
from textsynth_app.training.sound_quality import (
    divergence,
    frechet_distance,
    halves,
    inception_score,
    make_ruler,
    quality,
)

SOUND = Descriptors(440.0, 0.0, 1000.0, 0.1, 0.0, 0.05, 1.0, 1.5, 0.6, 0.0, 0.0, 0.5, -18.0)


def unit(rows: np.ndarray) -> np.ndarray:
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


class TestFrechetDistance:
    def test_it_is_zero_from_a_set_to_itself_and_grows_with_a_shift(self) -> None:
        points = np.random.default_rng(0).normal(size=(200, 6))
        assert frechet_distance(points, points) == pytest.approx(0.0, abs=1e-9)
        for shift in (0.5, 2.0):
            assert frechet_distance(points, points + shift) == pytest.approx(6 * shift**2)

    def test_a_wider_set_is_as_far_as_its_standard_deviations_say(self) -> None:
        points = np.random.default_rng(1).normal(size=(300, 3))
        points -= points.mean(axis=0)
        expected = np.trace(np.cov(points, rowvar=False))  # (3 - 2)^2 of every variance
        assert frechet_distance(2.0 * points, 3.0 * points) == pytest.approx(expected)

    def test_it_is_the_same_both_ways_and_works_with_fewer_points_than_dimensions(self) -> None:
        generator = np.random.default_rng(2)
        first, second = generator.normal(size=(4, 9)), generator.normal(1.0, 2.0, size=(5, 9))
        assert frechet_distance(first, second) == pytest.approx(frechet_distance(second, first))
        assert frechet_distance(first, second) > 1.0

    def test_one_sound_has_no_spread(self) -> None:
        with pytest.raises(ValueError, match="two sounds"):
            frechet_distance(np.zeros((1, 3)), np.zeros((5, 3)))


class TestClasses:
    def test_divergence_and_inception_score_of_clear_classes(self) -> None:
        clear = np.eye(4)
        assert divergence(clear, clear) == pytest.approx(0.0)
        assert divergence(clear, np.full((4, 4), 0.25)) == pytest.approx(math.log(4.0), rel=1e-6)
        assert inception_score(clear) == pytest.approx(4.0, rel=1e-6)
        assert inception_score(np.full((4, 4), 0.25)) == pytest.approx(1.0)
        assert inception_score(clear[[0, 0, 0]]) == pytest.approx(1.0)

    def test_answers_of_the_right_family_diverge_less_than_those_of_another(self) -> None:
        generator = np.random.default_rng(3)
        centres = unit(generator.normal(size=(5, 32)))
        owners = np.repeat(np.arange(5), 8)
        first, second, own, near = (unit(centres[owners] + generator.normal(0, 0.05, (40, 32))) for _ in range(4))
        families = [str(owner) for owner in owners]
        ruler = make_ruler(first, families, second, families)
        assert ruler.classes(own).sum(axis=1) == pytest.approx(1.0)
        assert (ruler.classes(own).argmax(axis=1) == owners).all()
        shuffled = near[generator.permutation(40)]
        figures = quality(ruler, own, {"near": near, "far": shuffled, "one": np.repeat(near[:1], 40, axis=0)})
        assert figures["own"]["kl"] == pytest.approx(0.0, abs=1e-9)
        assert figures["near"]["kl"] < 0.2 * figures["far"]["kl"]
        assert figures["near"]["frechet"] == pytest.approx(figures["far"]["frechet"])
        assert figures["one"]["frechet"] > 10 * figures["near"]["frechet"]
        assert figures["one"]["inception"] == pytest.approx(1.0)
        assert figures["near"]["inception"] > 4.0

    def test_the_halves_of_the_lexicon_share_no_concept_but_families(self) -> None:
        concepts = {f"{family}{number}": family for family in ("bells", "drums") for number in range(5)}
        first, second = halves({**concepts, "alone": "neutral"}, 2, None, np.random.default_rng(0))
        assert len(first) == 5
        assert len(second) == 4
        assert not set(first) & set(second)
        assert {concepts[name] for name in second} == {"bells", "drums"}
        assert {concepts[name] for name in halves(concepts, 2, 1, np.random.default_rng(0))[0]} == {"bells"}


class TestDescriptorErrors:
    def test_a_perfect_answer_has_none(self) -> None:
        found = descriptor_errors([SOUND, SOUND], [SOUND, SOUND])
        assert found == {
            "pitch_semitones": 0.0,
            "pitched_share": 1.0,
            "centroid_octaves": 0.0,
            "attack_factor": 1.0,
            "decay_factor": 1.0,
            "active_factor": 1.0,
            "flatness": 0.0,
            "level_db": 0.0,
        }

    def test_each_is_in_its_own_unit_whichever_sound_is_the_larger(self) -> None:
        other = replace(
            SOUND,
            pitch_hz=440.0 * 2 ** (3 / 12),
            centroid_hz=250.0,
            attack_s=0.2,
            decay_s=0.5,
            active_s=4.5,
            flatness=0.3,
            rms_db=-24.0,
        )
        for given, meant in ((other, SOUND), (SOUND, other)):
            found = descriptor_errors([given], [meant])
            assert [found[key] for key in found] == pytest.approx([3.0, 1.0, 2.0, 4.0, 2.0, 3.0, 0.2, 6.0])

    def test_an_unpitched_sound_has_no_pitch_error_and_only_lowers_the_share(self) -> None:
        noise = replace(SOUND, pitch_hz=math.nan)
        found = descriptor_errors([noise, SOUND, noise, noise], [SOUND, SOUND, noise, SOUND])
        assert (found["pitch_semitones"], found["pitched_share"]) == (0.0, 0.5)
        assert descriptor_errors([noise], [SOUND])["pitch_semitones"] is None

    def test_silence_and_times_too_short_to_hear_give_numbers(self) -> None:
        silence = Descriptors(math.nan, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -120.0)
        found = descriptor_errors([silence], [replace(SOUND, attack_s=0.004)])
        assert found["attack_factor"] == 1.0
        assert found["level_db"] == 42.0
        assert all(math.isfinite(value) for value in found.values() if value is not None)


class TestPositions:
    def test_the_nearest_of_a_known_caption_is_itself_and_of_another_the_most_alike(self) -> None:
        embeddings = torch.eye(4)[[0, 1, 1, 2, 3]]
        embeddings[2:] = torch.tensor([[0.1, 0.9, 0.0, 0.0], [0.0, 0.1, 0.9, 0.0], [0.0, 0.2, 0.9, 0.1]])
        assert nearest_training(embeddings, np.array([0, 1, 2, 3])).tolist() == [0, 1, 2, 3, 3]
        assert nearest_training(embeddings, np.array([0, 1])).tolist() == [0, 1, 1, 1, 1]

    def test_the_mean_explains_nothing_and_the_truth_everything(self) -> None:
        expected = torch.rand(20, 3, generator=torch.Generator().manual_seed(0))
        mean = expected.double().mean(0)
        assert errors(expected, expected, mean) == {"mse": 0.0, "r2": 1.0}
        assert errors(mean.expand(20, 3), expected, mean)["r2"] == pytest.approx(0.0)

    def test_one_output_that_moves_a_lot_does_not_decide_the_median(self) -> None:
        expected = torch.rand(30, 3, generator=torch.Generator().manual_seed(0)) * torch.tensor([1.0, 0.1, 0.1])
        mean = expected.double().mean(0)
        predicted = torch.cat([expected[:, :1].double(), mean[1:].expand(30, 2)], dim=1)
        assert errors(predicted, expected, mean)["r2"] > 0.9
        assert median_output_r2(predicted, expected, mean) == pytest.approx(0.0)

    def test_an_output_that_never_moves_has_no_say(self) -> None:
        expected = torch.tensor([[0.0, 0.5], [1.0, 0.5]])
        mean = expected.double().mean(0)
        assert median_output_r2(torch.tensor([[0.0, 0.9], [1.0, 0.9]]), expected, mean) == 1.0


class TestRetrieval:
    def test_each_finds_its_own(self) -> None:
        found = retrieval(torch.eye(20), torch.eye(20))
        assert found["text_to_audio_r1"] == found["audio_to_text_r10"] == 1.0
        assert found["text_to_audio_median_rank"] == 1.0

    def test_a_known_order_gives_known_places(self) -> None:
        # Caption 0 is nearer to the sounds of the others than to its own; sound 0 to none but its own.
        words, sounds = torch.eye(3), torch.eye(3)
        words[0] = torch.tensor([0.1, 0.9, 0.9])
        found = retrieval(words, sounds)
        assert found["text_to_audio_r1"] == pytest.approx(2 / 3)
        assert found["text_to_audio_r10"] == 1.0
        assert retrieval(words[:1], sounds[:1])["text_to_audio_median_rank"] == 1.0
        assert found["audio_to_text_r1"] == 1.0
