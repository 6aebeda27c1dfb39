"""Variations and guidance with the weights that ship."""

from __future__ import annotations

import numpy as np
import pytest

from textsynth_app.language.errors import PromptError
from textsynth_app.language.guidance import guided
from textsynth_app.language.listening import hear
from textsynth_app.language.prompt_model import PromptModel
from textsynth_app.language.variations import SAME_SOUND, variations
from textsynth_app.synth.descriptors import describe
from textsynth_app.synth.patch import Patch
from textsynth_app.synth.render import render_many


@pytest.fixture(scope="module")
def model() -> PromptModel:
    return PromptModel.load(device="cpu")


def spread_of(patches: list[Patch]) -> float:
    return float(np.std([patch.to_vector() for patch in patches], axis=0).mean())


def test_variations_differ_are_ranked_and_follow_the_seed(model: PromptModel) -> None:
    told: list[float] = []
    found = variations(model, "glass chime", count=4, candidates=10, seed=1, progress=told.append)
    scores = [variation.score for variation in found]
    assert scores == sorted(scores, reverse=True)
    heard = hear(model.encoder, [variation.patch for variation in found])
    likeness = heard @ heard.T
    assert (likeness[~np.eye(len(found), dtype=bool)] < SAME_SOUND + 1e-3).all()
    assert told[-1] == 1.0
    assert told == sorted(told)
    assert found == variations(model, "glass chime", count=4, candidates=10, seed=1)
    assert found != variations(model, "glass chime", count=4, candidates=10, seed=2)


def test_no_spread_is_one_sound_and_more_spread_is_more_variety(model: PromptModel) -> None:
    assert len(variations(model, "dog bark", count=3, candidates=6, spread=0.0)) == 1
    narrow, wide = (
        [variation.patch for variation in variations(model, "dog bark", count=6, candidates=6, spread=spread)]
        for spread in (0.5, 1.5)
    )
    assert spread_of(wide) > 1.5 * spread_of(narrow) > 0.0


def test_variations_are_still_what_the_words_say(model: PromptModel) -> None:
    def centroids(prompt: str) -> list[float]:
        patches = [variation.patch for variation in variations(model, prompt, count=5, candidates=5)]
        return [describe(audio, 44100).centroid_hz for audio in render_many(patches, sample_rate=44100)]

    assert max(centroids("deep sub bass")) < min(centroids("crickets at night"))


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"count": 5, "candidates": 4}, "5 variations cannot be chosen from 4"),
        ({"spread": 4.5}, "spread is 4.5"),
        ({"guidance": 9.0}, "guidance is 9"),
    ],
)
def test_settings_out_of_range_are_refused(model: PromptModel, settings: dict[str, float], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        variations(model, "bell", **settings)  # type: ignore[arg-type]
    with pytest.raises(PromptError):
        variations(model, "  ")


def test_guidance_moves_along_the_line_to_the_prompt(model: PromptModel) -> None:
    plain = model.embed(["deep bell"])[0]
    np.testing.assert_array_equal(guided(model, "deep bell").embedding, plain)
    np.testing.assert_array_equal(guided(model, "deep bell", 1.0, "metallic").embedding, plain)
    mean = model.flow.mean.numpy()
    less, more = (guided(model, "deep bell", guidance).embedding for guidance in (0.5, 2.0))
    assert less @ mean > plain @ mean > more @ mean
    for vector in (less, more):
        assert np.linalg.norm(vector) == pytest.approx(1.0, abs=1e-5)
    joined = model.embed(["deep bell, glass chime"])[0]
    assert guided(model, "deep bell", None, "glass chime").embedding @ joined < plain @ joined


@pytest.mark.parametrize(
    ("prompt", "unwanted", "descriptor"),
    [
        ("string section", "bright", "centroid_hz"),
        ("flute", "breathy", "flatness"),
        ("gong", "long", "active_s"),
    ],
)
def test_what_is_not_wanted_goes_down(model: PromptModel, prompt: str, unwanted: str, descriptor: str) -> None:
    patches = [guided(model, prompt).patch(model), guided(model, prompt, 2.0, unwanted).patch(model)]
    assert patches[0] == model.patch(prompt)
    before, after = (getattr(describe(audio, 44100), descriptor) for audio in render_many(patches, sample_rate=44100))
    assert after < before


def test_variations_are_also_without_what_is_not_wanted(model: PromptModel) -> None:
    def mixes(unwanted: str) -> list[float]:
        found = variations(model, "string section", count=4, candidates=4, guidance=2.0, unwanted=unwanted)
        return [variation.patch["reverb.mix"] for variation in found]

    assert max(mixes("with lots of reverb")) < max(mixes("dry"))
