"""Morphs: exact ends, valid points everywhere, no preference of an end, equal steps for the ear."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from textsynth_app.language.choices import choices_among
from textsynth_app.language.conditional import ConditionalFlow
from textsynth_app.language.encoder import EMBEDDING_SIZE
from textsynth_app.language.mappings import LinearMapping, Mapping
from textsynth_app.language.morphing import HIGHEST, LOWEST, PATHS, End, Morph, pad_weights
from textsynth_app.language.operator_order import in_order_of, reordered, sounding_operators
from textsynth_app.language.path_decoder import ModelDecoder
from textsynth_app.language.prompt_model import PromptModel
from textsynth_app.language.realnvp import RealNvpMapping
from textsynth_app.language.retiming import EvenMorph, heard_coordinates, measure_sounds, retimed, retiming
from textsynth_app.language.sphere import spherical_mean
from textsynth_app.synth.parameters import FULL, VOICE
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch
from textsynth_app.synth.render import render_many

BELL = DEFAULT_PATCH.replace(
    {"operators.2.ratio": 3.5, "operators.1.decay": 2.0, "root.frequency": 500.0, "root.duration": 0.6}
)
PAD = DEFAULT_PATCH.replace(
    {
        "operators.1.attack": 0.2,
        "operators.1.sustain": 0.0,
        "operators.2.level": -60.0,
        "operators.3.level": -6.0,
        "operators.3.output": 1.0,
        "operators.3.ratio": 2.0,
        "operators.3.sustain": 0.0,
        "root.frequency": 250.0,
        "root.duration": 0.6,
        "reverb.mix": 0.4,
    }
)
HISS = DEFAULT_PATCH.replace(
    {"operators.1.level": -60.0, "noise.level": -3.0, "noise.decay": 1.0, "filter.cutoff": 3000.0, "root.duration": 0.6}
)
CLICK = BELL.replace({"operators.1.decay": 0.02, "root.frequency": 2000.0, "unison.voices": 3.0})
SOUNDS = (BELL, PAD, HISS, CLICK)


def unit_vectors(count: int, seed: int = 1) -> np.ndarray:
    vectors = np.random.default_rng(seed).normal(size=(count, EMBEDDING_SIZE))
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


def small_model(mapping: Mapping) -> PromptModel:
    """A mapping as a model; its words are not needed here."""
    choices = choices_among(["bell", "pad"], torch.from_numpy(np.stack([BELL.to_vector(), PAD.to_vector()])))
    return PromptModel(NoEncoder(), mapping, "small", choices, torch.device("cpu"))


class NoEncoder:
    """Stands in for an encoder that is never asked."""

    id = "none"

    def encode_text(self, prompts: Sequence[str]) -> np.ndarray:
        raise NotImplementedError

    def encode_audio(self, audio: np.ndarray, sample_rate: int) -> np.ndarray:
        raise NotImplementedError


@pytest.fixture(scope="module")
def decoder() -> ModelDecoder:
    torch.manual_seed(3)
    mapping = RealNvpMapping(len(FULL), blocks=4, hidden=16).eval()
    for parameter in mapping.parameters():  # a fresh net hardly bends anything
        parameter.data *= 2.0
    model = small_model(mapping)
    model.flow = ConditionalFlow(mapping, transforms=2, hidden=8).eval()
    model.invertible = mapping
    return ModelDecoder(model)


@pytest.fixture(scope="module")
def ends() -> list[End]:
    return [End(patch, vector) for patch, vector in zip(SOUNDS, unit_vectors(len(SOUNDS)), strict=True)]


@pytest.mark.parametrize("path", PATHS)
class TestEveryPath:
    def test_the_ends_are_the_sounds_themselves(self, path: str, ends: list[End], decoder: ModelDecoder) -> None:
        morph = Morph(ends, path, decoder)
        for place, patch in enumerate(SOUNDS):
            assert morph.at(float(place)) == patch
            assert morph.weighted(np.eye(len(SOUNDS))[place]) == patch
            assert morph.weighted(np.eye(len(SOUNDS))[place] * 7.0) == patch

    @pytest.mark.parametrize(("leg", "places"), [(0, (0.001, 0.999)), (1, (1.001, 1.999))])
    def test_the_way_begins_and_ends_there(
        self, path: str, leg: int, places: tuple[float, float], ends: list[End], decoder: ModelDecoder
    ) -> None:
        morph = Morph(ends, path, decoder)
        for place, patch in zip(places, SOUNDS[leg : leg + 2], strict=True):
            near = morph.at(place)
            for name in ("root.frequency", "root.duration", "filter.cutoff", "reverb.mix"):
                distance = VOICE[name].normalise(near[name]) - VOICE[name].normalise(patch[name])
                assert abs(distance) < 0.02, name

    def test_backwards_is_the_same_way(self, path: str, ends: list[End], decoder: ModelDecoder) -> None:
        there, back = Morph(ends[:2], path, decoder), Morph(ends[1::-1], path, decoder)
        for place in (-0.3, 0.2, 0.5, 0.9, 1.4):
            assert_same_sound(there.at(place), back.at(1.0 - place))

    def test_weights_prefer_no_sound_for_its_place(self, path: str, ends: list[End], decoder: ModelDecoder) -> None:
        mixed = Morph(ends, path, decoder).weighted([0.1, 0.2, 0.3, 0.4])
        turned = Morph(ends[::-1], path, decoder).weighted([0.4, 0.3, 0.2, 0.1])
        assert_same_sound(mixed, turned)

    def test_the_edge_between_two_of_many_is_the_way_between_them(
        self, path: str, ends: list[End], decoder: ModelDecoder
    ) -> None:
        edge = Morph(ends, path, decoder).weighted([0.25, 0.75, 0.0, 0.0])
        way = Morph(ends[:2], path, decoder).at(0.75)
        np.testing.assert_allclose(edge.to_vector(VOICE), way.to_vector(VOICE), atol=1e-4)

    def test_small_steps_are_small(self, path: str, ends: list[End], decoder: ModelDecoder) -> None:
        morph = Morph(ends[:2], path, decoder)
        vectors = np.stack([morph.at(place).to_vector(VOICE) for place in np.linspace(0.1, 0.9, 81)])
        assert np.abs(np.diff(vectors, axis=0)).max() < 0.1

    @settings(max_examples=40)
    @given(place=st.floats(-1.0, 4.0))
    def test_every_place_is_a_patch(self, path: str, place: float, ends: list[End], decoder: ModelDecoder) -> None:
        morph = Morph(ends, path, decoder)
        patch = morph.at(place)  # a Patch refuses values out of range
        assert patch == morph.at(min(max(place, LOWEST), len(ends) - 1 + HIGHEST))

    @settings(max_examples=40)
    @given(weights=st.lists(st.floats(-1.0, 2.0), min_size=4, max_size=4).filter(lambda weights: sum(weights) > 0.1))
    def test_every_weighting_is_a_patch(
        self, path: str, weights: list[float], ends: list[End], decoder: ModelDecoder
    ) -> None:
        assert isinstance(Morph(ends, path, decoder).weighted(weights), Patch)


def test_parameters_go_straight() -> None:
    halfway = Morph([End(BELL), End(PAD)], "parameters").at(0.5)
    assert halfway["root.frequency"] == pytest.approx(math.sqrt(500.0 * 250.0))
    assert halfway["operators.3.level"] == pytest.approx(-33.0)


def test_what_one_sound_lacks_fades_in_at_its_own_setting() -> None:
    halfway = Morph([End(BELL), End(PAD)], "crossfade").at(0.5)
    assert halfway["operators.3.ratio"] == pytest.approx(2.0)
    assert halfway["operators.2.ratio"] == pytest.approx(3.5)
    assert halfway["operators.3.level"] == pytest.approx(-6.0 - 20.0 * math.log10(2.0) / 0.6)
    assert halfway["root.frequency"] == pytest.approx(math.sqrt(500.0 * 250.0))


@pytest.mark.parametrize(
    "other",
    [
        HISS.replace({"filter.mode": 2.0, "filter.cutoff": 400.0, "filter.resonance": 0.9}),
        PAD.replace({"filter.cutoff": 500.0, "filter.envelope": -3.0, "burst.count": 9.0, "burst.duty": 0.2}),
    ],
)
def test_a_crossfade_begins_without_a_jump(other: Patch) -> None:
    idle = BELL.replace({"operators.3.level": -6.0, "operators.4.level": 0.0, "operators.4.ratio": 7.0})
    for first, second in ((idle, other), (other, idle)):
        morph = Morph([End(first), End(second)])
        start, near = measure_sounds([morph.at(0.0), morph.at(0.001)])
        assert near.rms_db == pytest.approx(start.rms_db, abs=1.5)
        assert near.centroid_hz == pytest.approx(start.centroid_hz, rel=0.1)


def test_the_mapping_bends_the_way_but_not_what_is_chosen(ends: list[End], decoder: ModelDecoder) -> None:
    for path in ("embedding", "flow", "noise"):
        straight, bent = (Morph(ends[:2], way, decoder).at(0.5) for way in ("crossfade", path))
        assert np.abs(straight.to_vector() - bent.to_vector()).max() > 0.01
        assert bent["filter.mode"] == straight["filter.mode"]


def test_a_path_that_cannot_be_gone_is_refused(ends: list[End]) -> None:
    with pytest.raises(ValueError, match="two sounds"):
        Morph(ends[:1])
    with pytest.raises(ValueError, match="'sideways'"):
        Morph(ends, "sideways")
    with pytest.raises(ValueError, match="needs a decoder"):
        Morph(ends, "embedding")
    linear = ModelDecoder(small_model(LinearMapping(len(FULL))))
    with pytest.raises(ValueError, match="an embedding"):
        Morph([*ends, End(BELL)], "embedding", linear)


@pytest.mark.parametrize("weights", [[1.0], [1.0, -1.0, 0.0, 0.0], [math.nan, 1.0, 0.0, 0.0], [[1.0, 0.0, 0.0, 0.0]]])
def test_weights_without_a_meaning_are_refused(weights: list[float], ends: list[End]) -> None:
    with pytest.raises(ValueError, match=r"[Ww]eights"):
        Morph(ends).weighted(weights)


def test_a_pads_corners_are_its_sounds() -> None:
    for corner, (x, y) in enumerate(((0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0))):
        np.testing.assert_array_equal(pad_weights(x, y), np.eye(4)[corner])
    assert pad_weights(0.3, 0.8).sum() == pytest.approx(1.0)


class TestOrderOfOperators:
    def test_operators_of_one_part_and_ratio_meet(self) -> None:
        swapped = reordered(PAD, np.array([2, 4, 0, 1, 3, 5]))
        assert swapped["operators.1.ratio"] == 2.0
        ordered = in_order_of(PAD, swapped)
        assert_equal_operators(ordered, PAD)

    def test_another_order_sounds_the_same(self) -> None:
        order = np.array([3, 0, 5, 1, 4, 2])
        for patch in (BELL, PAD, HISS):
            one, other = render_many([patch, reordered(patch, order)], sample_rate=16000, seconds=0.3)
            assert np.abs(one - other).max() < 0.01 * np.abs(one).max()

    def test_an_instrument_that_plays_meets_no_seam(self, ends: list[End]) -> None:
        turned = [ends[0], End(reordered(BELL, np.array([1, 0, 2, 3, 4, 5])).replace({"root.frequency": 300.0}))]
        exact, seamless = Morph(turned), Morph(turned, seamless=True)
        near = seamless.at(0.999).to_vector(VOICE)
        assert exact.at(1.0) == turned[1].patch
        assert np.abs(seamless.at(1.0).to_vector(VOICE) - near).max() < 0.01
        assert np.abs(exact.at(1.0).to_vector(VOICE) - near).max() > 0.1


class TestSphere:
    def test_two_vectors_are_joined_by_equal_angles(self) -> None:
        vectors = unit_vectors(2).astype(np.float64)
        angle = math.acos(vectors[0] @ vectors[1])
        for share in (-0.5, 0.1, 0.5, 1.5):
            point = spherical_mean(vectors, np.array([1.0 - share, share]))
            assert np.linalg.norm(point) == pytest.approx(1.0)
            assert math.acos(point @ vectors[0]) == pytest.approx(abs(share) * angle, abs=1e-6)

    def test_more_are_balanced_and_two_of_them_are_the_great_circle(self) -> None:
        vectors = unit_vectors(3).astype(np.float64)
        middle = spherical_mean(vectors, np.full(3, 1.0 / 3.0))
        along = vectors - (vectors @ middle)[:, None] * middle
        along *= (np.arccos(vectors @ middle) / np.linalg.norm(along, axis=1))[:, None]
        np.testing.assert_allclose(along.sum(axis=0), 0.0, atol=1e-6)
        edge = spherical_mean(vectors, np.array([0.3, 0.7, 0.0]))
        np.testing.assert_allclose(edge, spherical_mean(vectors[:2], np.array([0.3, 0.7])), atol=1e-7)

    @pytest.mark.parametrize("count", [2, 3])
    def test_opposite_and_equal_vectors_give_a_unit_vector(self, count: int) -> None:
        one = unit_vectors(1)[0].astype(np.float64)
        for other in (one, -one):
            point = spherical_mean(np.stack([one, other, one][:count]), np.full(count, 1.0 / count))
            assert np.linalg.norm(point) == pytest.approx(1.0)


class TestRetiming:
    def test_equal_steps_sound_more_equal(self) -> None:
        morph = Morph([End(CLICK), End(PAD)])
        even = EvenMorph(morph)
        shares = list(even.prepare())
        assert shares == sorted(shares)
        assert shares[-1] == pytest.approx(1.0)
        places = np.linspace(0.0, 1.0, 7)
        before, after = (
            heard_coordinates(measure_sounds([at(float(place)) for place in places])) for at in (morph.at, even.at)
        )
        spread = [np.std(steps) / np.mean(steps) for steps in map(step_lengths, (before, after))]
        assert spread[1] < 0.8 * spread[0]
        assert (even.at(0.0), even.at(1.0)) == (CLICK, PAD)
        assert even.at(1.3) == morph.at(1.3)

    def test_a_leg_is_measured_once(self) -> None:
        known: dict[tuple[object, ...], object] = {}
        morph = Morph([End(CLICK), End(CLICK.replace({"root.frequency": 900.0})), End(CLICK)], "parameters")
        assert len(list(EvenMorph(morph, known).prepare())) > 2
        assert len(known) == 2
        again = Morph(morph.ends[:2], "parameters")
        assert list(EvenMorph(again, known).prepare()) == []
        assert EvenMorph(again, known).place(0.5) == EvenMorph(morph, known).place(0.5)

    def test_a_cancelled_measurement_leaves_nothing(self) -> None:
        known: dict[tuple[object, ...], object] = {}
        work = EvenMorph(Morph([End(CLICK), End(BELL)]), known).prepare()
        assert 0.0 < next(work) < 1.0
        work.close()
        assert not known

    def test_it_looks_closer_where_more_happens(self) -> None:
        def at(position: float) -> Patch:  # two thirds of an octave in the first half, three in the rest
            octaves = position * 4.0 / 3.0 if position < 0.5 else 2.0 / 3.0 + (position - 0.5) * 6.0
            return CLICK.replace({"root.frequency": 200.0 * 2.0**octaves, "operators.1.decay": 0.3})

        work = retiming(at)
        with pytest.raises(StopIteration) as finished:
            while True:
                next(work)
        found = finished.value.value
        assert list(found.positions) == sorted(set(found.positions))
        assert list(found.heard) == sorted(set(found.heard))
        assert sum(place > 0.5 for place in found.positions) > 1.5 * sum(place < 0.5 for place in found.positions)
        assert found(0.5) > 0.6

    def test_the_place_follows_the_heard_distance(self) -> None:
        slow_then_fast = retimed(np.array([0.0, 0.5, 1.0]), np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 3.0]]))
        assert slow_then_fast(0.25) == pytest.approx(0.5)
        assert slow_then_fast(0.625) == pytest.approx(0.75)
        assert [slow_then_fast(place) for place in (-0.2, 0.0, 1.0, 1.2)] == [-0.2, 0.0, 1.0, 1.2]

    def test_where_nothing_changes_every_place_is_kept(self) -> None:
        still = retimed(np.array([0.0, 0.5, 1.0]), np.zeros((3, 2)))
        assert still(0.3) == pytest.approx(0.3)


def assert_equal_operators(first: Patch, second: Patch) -> None:
    for number in sounding_operators(second):
        for name in ("ratio", "level", "output", "attack", "sustain"):
            assert first[f"operators.{number}.{name}"] == second[f"operators.{number}.{name}"]


def assert_same_sound(first: Patch, second: Patch) -> None:
    """The same patch, whatever the order of its operators."""
    second = in_order_of(first, second)
    np.testing.assert_allclose(first.to_vector(VOICE), second.to_vector(VOICE), atol=1e-4)


def step_lengths(points: np.ndarray) -> np.ndarray:
    return np.linalg.norm(np.diff(points, axis=0), axis=1)


@pytest.mark.parametrize("path", ["flow", "noise"])
def test_with_the_weights_that_ship_any_sound_comes_back_from_inside(path: str) -> None:
    """In float32, and also where a sound was turned far from what its words mean."""
    model = PromptModel.load(device="cpu")
    decoder, words = ModelDecoder(model), ["deep bell", "warm pad", "thunder", "police siren"]
    embeddings = model.embed(words).astype(np.float64)
    positions = np.random.default_rng(0).random((len(words), len(FULL)))
    back = decoder.from_latent(path, decoder.to_latent(path, positions, embeddings), embeddings)
    assert np.abs(back - positions).max() < 1e-4
