import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from textsynth_app.synth.parameter import Scale
from textsynth_app.synth.parameters import CORE8, FULL, SPACES


@pytest.mark.parametrize("parameter", FULL, ids=lambda parameter: parameter.name)
def test_the_ends_and_the_default_of_every_parameter_convert_both_ways(parameter):
    assert parameter.minimum < parameter.maximum
    assert parameter.normalise(parameter.minimum) == 0.0
    assert parameter.normalise(parameter.maximum) == 1.0
    assert parameter.denormalise(parameter.normalise(parameter.default)) == pytest.approx(parameter.default)
    assert parameter.description and parameter.label


@pytest.mark.parametrize("space", SPACES.values(), ids=SPACES)
@given(data=st.data())
def test_positions_survive_the_round_trip(space, data):
    positions = np.array(data.draw(st.lists(st.floats(0, 1), min_size=len(space), max_size=len(space))))
    np.testing.assert_allclose(space.normalise(space.denormalise(positions)), positions, atol=1e-7)


@given(position=st.floats(-3, 4))
def test_vector_and_single_conversions_agree(position):
    values = FULL.denormalise(np.full(len(FULL), position))
    np.testing.assert_allclose(values, [p.denormalise(position) for p in FULL], rtol=1e-12, atol=1e-300)
    np.testing.assert_allclose(
        FULL.normalise(values), [p.normalise(v) for p, v in zip(FULL, values, strict=True)], atol=1e-7
    )


def test_positions_outside_the_range_stop_at_its_ends():
    np.testing.assert_array_equal(FULL.denormalise(np.full(len(FULL), -1.0)), FULL.minimums)
    np.testing.assert_array_equal(FULL.denormalise(np.full(len(FULL), 2.0)), FULL.maximums)


def test_core8_is_a_subset_of_the_same_table():
    assert len(CORE8) == 8
    assert all(FULL[parameter.name] is parameter for parameter in CORE8)


def test_equal_steps_of_a_log_parameter_are_equal_intervals():
    root = FULL["root.frequency"]
    assert root.scale is Scale.LOG
    steps = [root.denormalise(x) for x in (0.2, 0.4, 0.6)]
    assert steps[1] / steps[0] == pytest.approx(steps[2] / steps[1])


def test_values_are_shown_with_their_units():
    assert FULL["operators.1.attack"].format(0.12) == "120 ms"
    assert FULL["filter.cutoff"].format(2500.0) == "2.5 kHz"
    assert FULL["operators.3.level"].format(-60.0) == "off"
    assert FULL["operators.1.level"].format(-6.0) == "-6.0 dB"
    assert FULL["operators.1.level"].format(-0.01) == "0.0 dB"
    assert FULL["matrix.1.2"].format(4e-6) == "0 rad"
