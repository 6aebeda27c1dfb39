import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from textsynth_app.synth.parameters import CORE8, FULL
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch, PatchError, morph

vectors = st.lists(st.floats(0, 1), min_size=len(FULL), max_size=len(FULL))


@given(vector=vectors)
def test_json_gives_back_the_very_same_patch(vector):
    patch = Patch.from_vector(vector)
    assert Patch.from_json(json.loads(json.dumps(patch.to_json()))) == patch


@given(vector=vectors)
def test_a_vector_survives_the_patch(vector):
    np.testing.assert_allclose(Patch.from_vector(vector).to_vector(), vector, atol=1e-5)


def test_a_space_smaller_than_the_voice_leaves_the_rest_to_the_base():
    base = DEFAULT_PATCH.replace({"filter.cutoff": 500.0, "lfo.rate": 1.0})
    patch = Patch.from_vector(np.full(8, 0.5), CORE8, base)
    assert patch["filter.cutoff"] == 500.0
    assert patch["lfo.rate"] == pytest.approx(CORE8["lfo.rate"].denormalise(0.5))


def test_parameters_that_a_file_leaves_out_keep_their_defaults():
    patch = Patch.from_json({"format": "textsynth-patch", "schema": 1, "parameters": {"lfo.rate": 3}})
    assert patch == DEFAULT_PATCH.replace({"lfo.rate": 3.0})


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ([], "Not a TextSynth patch"),
        ({"format": "other"}, "Not a TextSynth patch"),
        ({"format": "textsynth-patch", "schema": 99, "parameters": {}}, "update TextSynth"),
        ({"format": "textsynth-patch", "schema": "1", "parameters": {}}, "schema version"),
        ({"format": "textsynth-patch", "schema": True, "parameters": {}}, "schema version"),
        ({"format": "textsynth-patch", "schema": 1}, "no table of parameters"),
        ({"format": "textsynth-patch", "schema": 1, "parameters": {"operators.7.ratio": 1}}, "operators.7.ratio"),
        ({"format": "textsynth-patch", "schema": 1, "parameters": {"lfo.rate": "fast"}}, "must be a number"),
        ({"format": "textsynth-patch", "schema": 1, "parameters": {"lfo.rate": 1e9}}, "within 0.05 to 40 Hz"),
        ({"format": "textsynth-patch", "schema": 1, "parameters": {"lfo.rate": float("nan")}}, "lfo.rate is nan"),
        ({"format": "textsynth-patch", "schema": 1, "parameters": {"lfo.rate": 10**400}}, "too large"),
    ],
)
def test_what_is_no_patch_is_refused_with_the_reason(data, words):
    with pytest.raises(PatchError, match=words):
        Patch.from_json(data)


@given(a=vectors, b=vectors, position=st.floats(-0.5, 1.5))
def test_a_morph_is_always_a_patch_and_meets_both_ends(a, b, position):
    start, end = Patch.from_vector(a), Patch.from_vector(b)
    assert morph(start, end, 0.0) == start
    assert morph(start, end, 1.0) == end
    between = morph(start, end, position).to_vector()
    expected = np.clip(start.to_vector() + position * (end.to_vector() - start.to_vector()), 0, 1)
    np.testing.assert_allclose(between, expected, atol=1e-4)


def test_patches_of_schema_1_sound_as_they_did():
    old = {"format": "textsynth-patch", "schema": 1, "parameters": {"filter.mode": 0.5, "filter.decay": 4.0}}
    patch = Patch.from_json(old)
    assert patch["filter.mode"] == 1.0
    assert patch["filter.release"] == patch["filter.decay"] == 4.0
    assert Patch.from_json({**old, "schema": 2})["filter.mode"] == 0.5
