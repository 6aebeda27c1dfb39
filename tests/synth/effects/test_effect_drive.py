"""Drive: nothing at 0 dB, odd harmonics above, and no change of loudness."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

TIME = np.arange(9600) / 48000
TONE = 0.7 * np.sin(2 * np.pi * 250 * TIME)  # the amplitude that a carrier has


def harmonics(sound):
    """Levels of partials 0 to 15 of TONE in dB."""
    spectrum = 2 * np.abs(np.fft.rfft(sound.astype(float))) / sound.size
    return 20 * np.log10(spectrum[: 16 * 50 : 50] + 1e-9)


def test_no_gain_is_no_effect(rack):
    np.testing.assert_array_equal(rack().drive(TONE), TONE.astype(np.float32))


@pytest.mark.parametrize("gain", [1.0, 6.0, 12.0, 24.0, 36.0])
def test_loudness_of_a_tone_stays(rack, gain):
    driven = rack({"drive.gain": gain}).drive(TONE)
    assert 20 * np.log10(driven.std() / TONE.std()) == pytest.approx(0.0, abs=0.01)


def test_harmonics_are_odd_and_grow_with_the_gain(rack):
    thirds = []
    for gain in (3.0, 6.0, 12.0, 24.0, 36.0):
        levels = harmonics(rack({"drive.gain": gain}).drive(TONE))
        assert max(levels[0::2]) < -120.0
        assert np.all(np.diff(np.maximum(levels[1::2], -140.0)) <= 0.0)
        thirds.append(levels[3] - levels[1])
    assert np.all(np.diff(thirds) > 0.0)
    assert thirds[0] < -35.0
    assert thirds[-1] == pytest.approx(20 * np.log10(1 / 3), abs=0.6)  # nearly a square wave


def test_it_has_no_memory_and_so_no_rate(rack):
    driven = rack({"drive.gain": 18.0}).drive(TONE)
    np.testing.assert_array_equal(rack({"drive.gain": 18.0}).drive(TONE[::-1]), driven[::-1])


@pytest.mark.parametrize(("before", "after"), [(0.0, 36.0), (36.0, 0.0), (0.0, 0.5), (12.0, 24.0)])
def test_a_new_gain_comes_without_a_click(rack, before, after):
    machine = rack({"drive.gain": before})
    first = machine.drive(TONE[:4000])
    machine.set({"drive.gain": after})
    whole = np.concatenate([first, machine.drive(TONE[4000:])])
    steepest = max(np.abs(np.diff(rack({"drive.gain": gain}).drive(TONE))).max() for gain in (before, after))
    assert np.abs(np.diff(whole)).max() < 1.05 * steepest
    np.testing.assert_array_equal(whole[4200:], rack({"drive.gain": after}).drive(TONE)[4200:])


@given(st.lists(st.integers(1, 130), min_size=1, max_size=8))
@settings(max_examples=20)
def test_calls_may_be_cut_anywhere(rack, counts):
    sounds = []
    for sizes in ([64], counts):
        machine = rack({"drive.gain": 3.0})
        machine.set({"drive.gain": 20.0})
        sounds.append(machine.drive(TONE[:1000], sizes))
    np.testing.assert_array_equal(*sounds)


@given(st.floats(0.0, 36.0), st.floats(-60.0, 60.0))
def test_any_gain_keeps_any_level_finite(rack, gain, level):
    driven = rack({"drive.gain": gain}).drive(TONE[:500] * 10 ** (level / 20))
    assert np.all(np.isfinite(driven))
    assert np.all(driven * TONE[:500].astype(np.float32) >= 0.0)
