import pytest
from hypothesis import given
from hypothesis import strategies as st

from textsynth_app.language.tidy import tidied
from textsynth_app.synth.parameters import FULL
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch


@pytest.mark.parametrize(
    ("operator", "ratio", "expected"),
    [
        (1, 0.88, 1.0),
        (1, 1.9, 2.0),
        (2, 2.05, 2.0),
        (2, 0.52, 0.5),
        (3, 3.9, 4.0),
        (3, 1.41, 1.41),
        (4, 3.5, 3.5),
        (4, 2.76, 2.76),
        (5, 14.3, 14.0),
    ],
)
def test_ratios_near_a_harmonic_become_it_and_inharmonic_ones_stay(operator, ratio, expected):
    name = f"operators.{operator}.ratio"
    assert tidied(DEFAULT_PATCH.replace({name: ratio}))[name] == expected


@pytest.mark.parametrize(("output", "expected"), [(0.0, 0.0), (0.1, 0.0), (0.5, 0.5), (0.9, 1.0), (1.0, 1.0)])
def test_an_operator_is_a_carrier_or_a_modulator_unless_it_is_clearly_between(output, expected):
    assert tidied(DEFAULT_PATCH.replace({"operators.4.output": output}))["operators.4.output"] == expected


@pytest.mark.parametrize(("semitones", "expected"), [(-0.7, 0.0), (1.2, 0.0), (-3.0, -3.0), (24.0, 24.0)])
def test_a_note_begins_in_tune_unless_it_clearly_sweeps(semitones, expected):
    patch = DEFAULT_PATCH.replace({"pitch.envelope": semitones})
    assert tidied(patch)["pitch.envelope"] == expected


@given(st.lists(st.floats(0, 1), min_size=len(FULL), max_size=len(FULL)))
def test_tidying_moves_a_little_nothing_else_and_only_once(vector):
    patch = Patch.from_vector(vector)
    tidy = tidied(patch)
    assert tidied(tidy) == tidy
    for parameter in FULL:
        before, after = patch[parameter.name], tidy[parameter.name]
        if parameter.name.endswith(".ratio"):
            assert 0.7 < after / before < 1.42
        elif parameter.name.endswith(".output"):
            assert abs(after - before) <= 0.15
        elif parameter.name == "pitch.envelope":
            assert abs(after - before) < 1.5
        else:
            assert after == before
