"""How far parameters are said to swing is how far the voice swings them."""

from __future__ import annotations

import math

import pytest

from textsynth_app.app.modulation.modulation_model import modulation_ranges
from textsynth_app.synth.engine import Engine
from textsynth_app.synth.parameters import VOICE
from textsynth_app.synth.patch import DEFAULT_PATCH
from textsynth_app.synth.pitch import midi_note
from textsynth_app.synth.state import TICK

RATE = 48000
STILL = DEFAULT_PATCH.replace(
    {
        "lfo.pitch": 0.0,
        "wheel.vibrato": 0.0,
        "pressure.vibrato": 0.0,
        "operators.1.decay": 30.0,
        "root.frequency": 440.0,
    }
)


def seen(patch, seconds=1.0, wheel=0.0, **wanted):
    """Lowest and highest of what the engine's memory holds at each tick of a held note, by name of the field."""
    engine = Engine(RATE, 0, patch)
    engine.wheel(wheel)
    engine.process(RATE // 5)  # the wheel has arrived
    engine.note_on(midi_note(patch["root.frequency"]), 127)
    values = {name: [] for name in wanted}
    engine.process(TICK)
    for _ in range(round(seconds * RATE / TICK)):
        engine.process(TICK)
        for name, read in wanted.items():
            values[name].append(float(read(engine.state[0])))
    return {name: (min(series), max(series)) for name, series in values.items()}


def gain(state):
    return state["left_gain"][0, 0]


def cutoff(state):
    return math.atan(state["filter_gain"][0, 0]) * RATE / math.pi


def index(state):
    return state["index_scale"][0, 0] * 2.0 * math.pi


def pitch(state):
    return state["lane_increment"][0, 0] * RATE


def values_between(patch, name):
    low, high = modulation_ranges(patch)[name]
    return VOICE[name].denormalise(low), VOICE[name].denormalise(high)


def amplitude(decibels):
    silence = 10.0 ** (-60.0 / 20.0)
    return (10.0 ** (decibels / 20.0) - silence) / (1.0 - silence)


def test_nothing_swings_in_a_still_patch():
    assert modulation_ranges(STILL) == {}


@pytest.mark.parametrize("shape", [0.0, 1.0, 1.5, 2.0, 3.0])
def test_cutoff_swings_by_the_lfos_as_the_filter_does(shape):
    patch = STILL.replace({"filter.cutoff": 800.0, "lfo.cutoff": 1.0, "lfo.rate": 9.0, "lfo.shape": shape})
    patch = patch.replace({"lfo2.cutoff": 0.5, "lfo2.rate": 7.3})
    found = seen(patch, 4.0, cutoff=cutoff)["cutoff"]
    assert values_between(patch, "filter.cutoff") == pytest.approx(found, rel=0.05)


@pytest.mark.parametrize("octaves", [3.0, -3.0])
def test_cutoff_swings_by_its_envelope(octaves):
    patch = STILL.replace({"filter.cutoff": 800.0, "filter.envelope": octaves, "filter.decay": 0.2})
    found = seen(patch, 2.0, cutoff=cutoff)["cutoff"]
    assert values_between(patch, "filter.cutoff") == pytest.approx(found, rel=0.02)


def test_wheel_moves_cutoff_index_level_and_vibrato():
    patch = STILL.replace({"filter.cutoff": 500.0, "wheel.cutoff": 2.0, "wheel.index": 1.5, "wheel.level": 12.0})
    rest = seen(patch, 0.1, 0.0, cutoff=cutoff, index=index, gain=gain)
    full = seen(patch, 0.1, 1.0, cutoff=cutoff, index=index, gain=gain)
    both = {name: (rest[name][0], full[name][1]) for name in rest}
    assert values_between(patch, "filter.cutoff") == pytest.approx(both["cutoff"], rel=0.01)
    assert values_between(patch, "matrix.1.2") == pytest.approx(both["index"], rel=0.01)  # its own index is 1
    levels = values_between(patch, "operators.1.level")
    assert [amplitude(level) for level in levels] == pytest.approx(both["gain"], rel=0.01)
    vibrato = STILL.replace({"lfo.pitch": 10.0, "wheel.vibrato": 40.0})
    assert values_between(vibrato, "lfo.pitch") == pytest.approx((10.0, 50.0))
    low, high = seen(vibrato, 1.0, 1.0, pitch=pitch)["pitch"]
    assert values_between(vibrato, "root.frequency") == pytest.approx((low, high), rel=1e-3)
    assert 1200.0 * math.log2(high / low) == pytest.approx(100.0, rel=0.02)


def test_a_wheel_that_takes_the_index_away_takes_no_more_than_all():
    patch = STILL.replace({"wheel.index": -1.0, "pressure.index": -1.0})
    assert values_between(patch, "matrix.1.2") == (0.0, pytest.approx(1.0))


@pytest.mark.parametrize("delay", [0.0, 0.1])
def test_tremolo_turns_down_what_is_heard_and_the_index_lfo_every_index(delay):
    patch = STILL.replace({"lfo.amplitude": 0.8, "lfo.index": 0.6, "lfo.shape": 2.6, "lfo.delay": delay})
    found = seen(patch, gain=gain, index=index)
    ranges = modulation_ranges(patch)
    assert "operators.2.level" not in ranges  # a modulator: only the voice as a whole is turned down
    levels = values_between(patch, "operators.1.level")
    assert [amplitude(level) for level in levels] == pytest.approx(found["gain"], rel=0.03)
    assert values_between(patch, "matrix.1.2") == pytest.approx(found["index"], rel=0.03)


def test_an_operators_own_tremolo_reaches_modulators_too():
    patch = STILL.replace({"operators.2.tremolo": 0.5, "operators.2.decay": 30.0, "operators.2.sustain": 0.0})
    found = seen(patch, level=lambda state: state["gain"][0, 1, 0])["level"]
    low, high = values_between(patch, "operators.2.level")
    assert amplitude(low) == pytest.approx(found[0], rel=0.02)
    assert amplitude(high) == pytest.approx(found[1], rel=0.02)
    assert "operators.1.level" not in modulation_ranges(patch)


def test_pitch_swings_by_its_envelopes():
    patch = STILL.replace({"pitch.level4": -7.0, "pitch.level1": 12.0, "pitch.time1": 0.5, "pitch.level3": 2.0})
    found = seen(patch, pitch=pitch)["pitch"]
    assert values_between(patch, "root.frequency") == pytest.approx(found, rel=5e-3)
    swept = STILL.replace({"pitch.envelope": -12.0, "pitch.decay": 0.05})
    assert values_between(swept, "root.frequency") == pytest.approx((220.0, 440.0))


def test_noise_and_carriers_that_are_off_do_not_swing():
    patch = STILL.replace({"lfo.amplitude": 1.0, "operators.3.output": 1.0})
    ranges = modulation_ranges(patch)
    assert "noise.level" not in ranges and "operators.3.level" not in ranges
    assert "operators.1.level" not in modulation_ranges(patch.replace({"operators.1.on": 0.0}))
    assert modulation_ranges(patch.replace({"noise.level": -6.0}))["noise.level"][0] == 0.0


def test_an_open_filter_that_nothing_moves_is_none():
    assert "filter.cutoff" not in modulation_ranges(STILL)
    low, high = modulation_ranges(STILL.replace({"lfo.cutoff": 1.0}))["filter.cutoff"]
    assert (round(VOICE["filter.cutoff"].denormalise(low)), high) == (10000, 1.0)


def test_every_range_lies_on_the_knob():
    top = STILL.replace({parameter.name: parameter.maximum for parameter in VOICE})
    for name, (low, high) in modulation_ranges(top).items():
        assert 0.0 <= low < high <= 1.0, name
