"""Where controls stop while Ctrl is held: the values that musicians expect."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textsynth_app.app.controls.value_steps import few_values, nearest, stepped, steps
from textsynth_app.synth.parameters import VOICE


@pytest.mark.parametrize(
    ("name", "value", "up", "down"),
    [
        ("operators.1.ratio", 1.0, 2.0, 0.5),
        ("operators.1.ratio", 0.4, 0.5, 1 / 3),
        ("operators.1.ratio", 3.5, 4.0, 3.0),
        ("root.frequency", 440.0, 466.1638, 415.3047),
        ("filter.cutoff", 430.0, 440.0, 415.3047),
        ("lfo.rate", 5.5, 10.0, 5.0),
        ("operators.1.attack", 0.12, 0.2, 0.1),
        ("filter.attack", 0.001, 0.002, 0.0),
        ("operators.1.level", -6.4, -6.0, -7.0),
        ("operators.1.level", -60.0, -59.0, -60.0),
        ("pitch.envelope", 7.0, 8.0, 6.0),
        ("operators.1.detune", 5.0, 10.0, 0.0),
        ("filter.envelope", 1.2, 1.5, 1.0),
        ("matrix.1.2", 12.5, 12.56637, 12.0),
        ("clock.tempo", 120.0, 121.0, 119.0),
        ("burst.count", 3.0, 4.0, 2.0),
        ("operators.1.break_point", 60.0, 61.0, 59.0),
        ("reverb.mix", 0.34, 0.4, 0.3),
        ("noise.color", 0.0, 0.2, -0.2),
        ("delay.feedback", 0.9, 0.95, 0.8),
        ("wheel.index", 0.0, 0.5, -0.5),
        ("filter.mode", 1.4, 2.0, 1.0),
    ],
)
def test_the_next_step_up_and_down(name, value, up, down):
    assert stepped(VOICE[name], value, 1) == pytest.approx(up, rel=1e-5)
    assert stepped(VOICE[name], value, -1) == pytest.approx(down, rel=1e-5)


@given(st.sampled_from(tuple(VOICE)))
def test_steps_ascend_from_end_to_end(parameter):
    every = steps(parameter)
    assert (every[0], every[-1]) == (parameter.minimum, parameter.maximum)
    assert all(low < high for low, high in pairwise(every))


@given(st.sampled_from(tuple(VOICE)), st.floats(0.0, 1.0))
def test_the_nearest_step_is_one_and_is_its_own(parameter, position):
    step = nearest(parameter, parameter.denormalise(position))
    assert step in steps(parameter)
    assert nearest(parameter, step) == step


@given(st.sampled_from(tuple(VOICE)), st.data())
def test_a_step_there_and_back_ends_where_it_began(parameter, data):
    every = steps(parameter)
    start = data.draw(st.sampled_from(every[:-1]))
    # As the voice keeps it: what rounding does to a step is no place between two.
    kept = parameter.denormalise(parameter.normalise(start))
    assert stepped(parameter, stepped(parameter, kept, 1), -1) == start


def test_many_steps_at_once_stop_at_the_end():
    assert stepped(VOICE["operators.1.level"], -10.0, 99) == 0.0
    assert stepped(VOICE["operators.1.level"], -10.0, 0) == -10.0


def test_few_values_are_choices_and_small_counts():
    assert few_values(VOICE["filter.mode"]) == (0.0, 1.0, 2.0, 3.0)
    assert few_values(VOICE["unison.voices"]) == tuple(float(voices) for voices in range(1, 9))
    for name in ("burst.count", "reverb.mix", "bend.range", "operators.1.fixed", "operators.1.break_point"):
        assert few_values(VOICE[name]) == ()
