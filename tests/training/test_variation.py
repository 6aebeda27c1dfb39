"""Variation around a recipe: along musical axes, within what its entry says."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from textsynth_app.synth.parameters import FULL, SILENCE_DB
from textsynth_app.synth.patch import DEFAULT_PATCH
from textsynth_app.training.captions import Example
from textsynth_app.training.lexicon import load_lexicon
from textsynth_app.training.modifiers import apply_modifiers
from textsynth_app.training.recipes import LexiconError
from textsynth_app.training.samples import Sampler
from textsynth_app.training.variation import DEFAULT, LARGEST, read_variation, varied

BELL = DEFAULT_PATCH.replace({"operators.2.ratio": 3.5, "operators.2.level": -6.0, "matrix.1.2": 2.0})
STILL = {axis: 1.0 if axis in ("length", "brightness", "attack", "rate") else 0.0 for axis in DEFAULT}


def test_without_width_nothing_moves() -> None:
    vector = varied(BELL, STILL, np.random.default_rng(0)).to_vector()
    np.testing.assert_allclose(vector, BELL.to_vector(), atol=1e-6)


@pytest.mark.parametrize(
    ("axis", "width", "moving"),
    [
        ("pitch", 12.0, {"root.frequency"}),
        ("brightness", 2.0, {"matrix.1.2"}),
        ("attack", 3.0, {f"operators.{n}.attack" for n in range(1, 7)} | {"noise.attack"}),
        ("balance", 6.0, {"operators.1.level", "operators.2.level"}),
    ],
)
def test_an_axis_moves_its_own_parameters_within_its_width(axis: str, width: float, moving: set[str]) -> None:
    seen = set()
    for seed in range(30):
        variation = varied(BELL, {**STILL, axis: width}, np.random.default_rng(seed))
        seen |= {name for name in FULL.names if abs(variation[name] - BELL[name]) > 1e-6 * max(1.0, abs(BELL[name]))}
        if axis == "pitch":
            assert abs(12.0 * np.log2(variation["root.frequency"] / BELL["root.frequency"])) <= width + 1e-6
    assert seen == moving


def test_lengths_move_together() -> None:
    variation = varied(BELL, {**STILL, "length": 2.0}, np.random.default_rng(3))
    ratios = [variation[name] / BELL[name] for name in ("operators.1.decay", "operators.2.decay", "root.duration")]
    assert ratios == pytest.approx([ratios[0]] * 3)
    assert ratios[0] != pytest.approx(1.0)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_what_is_off_or_chosen_stays_and_all_is_in_range(seed: int) -> None:
    variation = varied(BELL, LARGEST, np.random.default_rng(seed))
    for name in FULL.names:
        if name.endswith((".ratio", ".output", ".mode", ".shape", ".count", ".voices", ".mix")):
            assert variation[name] == BELL[name]
        if name.endswith(".level") and BELL[name] <= SILENCE_DB:
            assert variation[name] == BELL[name]
        assert FULL[name].minimum <= variation[name] <= FULL[name].maximum
    assert variation["filter.cutoff"] == BELL["filter.cutoff"]  # wide open is no cutoff


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ({"colour": 2.0}, "no axis 'colour'"),
        ({"pitch": -1.0}, "must be 0 to 24"),
        ({"length": 0.5}, "must be 1 to 4"),
        ([1.0], "must be a table"),
    ],
)
def test_a_wrong_table_is_named(table: object, message: str) -> None:
    with pytest.raises(LexiconError, match=f"here: vary.*{message}"):
        read_variation(table, "here")


def test_a_drawn_sound_has_the_captions_modifiers_on_top() -> None:
    lexicon = load_lexicon()
    concept, low = lexicon.concept("bell"), lexicon.modifier("deep")
    patch = apply_modifiers(concept.patch, [low], [1.0])
    example = Example("a deep bell", "bell", ("deep",), patch, "train", degrees=(1.0,))
    drawn = [Sampler(lexicon).draw(example, np.random.default_rng(seed)) for seed in range(20)]
    assert len(set(drawn)) == 20
    pitches = [sound["root.frequency"] for sound in drawn]
    assert np.median(pitches) == pytest.approx(patch["root.frequency"], rel=0.15)
    assert max(pitches) > min(pitches)
