"""Chorus: the sweep of its taps, measured by impulses."""

import numpy as np
import pytest
from scipy import signal

RATE = 48000
SPACING = 2400  # frames between impulses: longer than any tap is late
WET = {"chorus.mix": 1.0, "chorus.rate": 0.5, "chorus.depth": 8.0}


def responses(rack, settings, impulses=40, rate=RATE):
    """What follows each impulse, shape (side, impulse, SPACING)."""
    train = np.full(impulses * SPACING, 1e-5)  # enough to keep it awake between them
    train[::SPACING] = 1.0
    return np.stack(rack(settings, rate).run(train)).reshape(2, impulses, SPACING)


def test_off_is_nothing(rack):
    noise = np.random.default_rng(0).standard_normal(5000)
    left, right = rack({"chorus.mix": 0.0}).run(noise, -noise)
    np.testing.assert_array_equal(left, noise.astype(np.float32))
    np.testing.assert_array_equal(right, -noise.astype(np.float32))


@pytest.mark.parametrize("depth", [2.5, 8.0])
def test_taps_sweep_as_far_as_the_depth_says_about_a_still_middle(rack, depth):
    left, _ = responses(rack, WET | {"chorus.depth": depth})
    late = 1000 * np.arange(SPACING) / RATE
    heard = np.abs(left) > 0.05 * np.abs(left).max()
    earliest, latest = late[heard.any(axis=0)][[0, -1]]
    assert earliest == pytest.approx(4.0, abs=0.15)
    assert latest == pytest.approx(4.0 + depth, abs=0.25)
    taps = np.where(heard, left, 0.0)
    centre = (taps @ late) / taps.sum(axis=1)
    np.testing.assert_allclose(centre, 4.0 + depth / 2, atol=0.15)  # the pitch as a whole does not move


def test_right_is_a_quarter_of_a_sweep_from_left(rack):
    left, right = responses(rack, WET)  # a sweep takes 2 s: 40 impulses
    np.testing.assert_allclose(right[:30], left[10:], atol=5e-3 * np.abs(left).max())
    assert np.abs(right - left).max() > 0.3 * np.abs(left).max()


def test_a_tone_is_spread_as_far_as_the_sweep_bends_it(rack):
    hertz, rate, depth = 3000.0, 0.5, 8.0
    time = np.arange(8 * RATE) / RATE
    left, _ = rack(WET).run(np.sin(2 * np.pi * hertz * time))
    frequency, power = signal.periodogram(left[RATE:].astype(float), RATE, "blackmanharris")
    widest = hertz * np.pi * rate * depth / 1000  # half the depth, swept as a sine
    inside = np.abs(frequency - hertz) < widest + 10.0
    assert power[~inside].sum() < 1e-4 * power.sum()
    assert power[np.abs(frequency - hertz) > 0.9 * widest].sum() > 0.05 * power.sum()


@pytest.mark.parametrize("depth", [0.0, 0.5, 2.5])
def test_it_is_as_loud_as_what_comes_in(rack, depth):
    noise = signal.sosfilt(
        signal.butter(2, [200, 4000], "bandpass", fs=RATE, output="sos"), np.random.default_rng(1).normal(size=4 * RATE)
    )
    for mix in (0.5, 1.0):
        left, right = rack({"chorus.mix": mix, "chorus.depth": depth}).run(noise)
        for side in (left, right):
            assert 20 * np.log10(side.std() / noise.std()) == pytest.approx(0.0, abs=1.5)


def test_sides_differ(rack):
    noise = np.random.default_rng(2).standard_normal(2 * RATE)
    left, right = rack({"chorus.mix": 1.0}).run(noise)
    assert abs(np.corrcoef(left, right)[0, 1]) < 0.4
