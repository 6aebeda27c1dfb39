"""The meter's numbers: peak with hold and clip mark, loudness after ITU-R BS.1770."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy.signal import lfilter

from textsynth_app.app.sight.meter_model import BLOCK, FULL_SCALE, KWeighting, LoudnessModel, PeakModel, low_cut, shelf


def sine(hertz: float, seconds: float, rate: float, decibels: float = 0.0) -> np.ndarray:
    level = 10.0 ** (decibels / 20.0)
    return (level * np.sin(2 * np.pi * hertz * np.arange(round(seconds * rate)) / rate)).astype(np.float32)


def test_meter_holds_the_peak_then_lets_it_fall():
    meter = PeakModel()
    meter.update(0.5)
    for _ in range(60):
        meter.update(0.1)
    assert meter.held == pytest.approx(-6.02, abs=0.01)
    assert meter.level == pytest.approx(-20.0)
    for _ in range(120):
        meter.update(0.1)
    assert meter.held == pytest.approx(-20.0)


def test_clip_mark_stays_until_it_is_put_out():
    meter = PeakModel()
    meter.update(FULL_SCALE - 0.01)
    assert not meter.clipped
    meter.update(FULL_SCALE)
    for _ in range(1000):
        meter.update(0.0)
    assert meter.clipped
    meter.reset()
    assert not meter.clipped
    meter.update(0.1)
    assert not meter.clipped


def test_full_scale_is_what_the_limiter_makes_of_it():
    from textsynth_app.synth.output import soft_limit

    assert soft_limit(np.float32(1.0)) == pytest.approx(FULL_SCALE)


def test_filters_are_those_of_the_standard():
    # ITU-R BS.1770-5, tables 1 and 2, for 48 kHz
    numerator, denominator = shelf(48_000.0)
    assert numerator == pytest.approx([1.53512485958697, -2.69169618940638, 1.19839281085285], abs=1e-9)
    assert denominator == pytest.approx([1.0, -1.69065929318241, 0.73248077421585], abs=1e-9)
    numerator, denominator = low_cut(48_000.0)
    assert numerator == pytest.approx([1.0, -2.0, 1.0])
    assert denominator == pytest.approx([1.0, -1.99004745483398, 0.99007225036621], abs=1e-9)


def test_blocks_are_filtered_as_frames_would_be():
    noise = np.random.default_rng(1).standard_normal(40 * BLOCK)
    expected = lfilter(*low_cut(44_100.0), lfilter(*shelf(44_100.0), noise))
    weighting = KWeighting(44_100.0)
    blocks = noise.reshape(-1, BLOCK)
    weighted = np.concatenate(
        [weighting.update(blocks[:7]), weighting.update(blocks[7:8]), weighting.update(blocks[8:])]
    )
    assert weighted.ravel() == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize("rate", [44_100.0, 48_000.0, 96_000.0, 192_000.0])
@pytest.mark.parametrize("decibels", [0.0, -20.0, -60.0])
def test_a_sine_of_997_hertz_at_full_scale_reads_minus_3_01(rate, decibels):
    model = LoudnessModel(rate)
    model.update(sine(997.0, 3.5, rate, decibels))
    assert model.momentary == pytest.approx(-3.01 + decibels, abs=0.03)
    assert model.short_term == pytest.approx(-3.01 + decibels, abs=0.03)


def test_lows_count_less_and_highs_more():
    levels = {}
    for hertz in (30.0, 997.0, 6000.0):
        model = LoudnessModel(48_000.0)
        model.update(sine(hertz, 3.5, 48_000.0))
        levels[hertz] = model.momentary
    assert levels[30.0] < levels[997.0] - 6.0
    assert levels[6000.0] == pytest.approx(levels[997.0] + 3.3, abs=0.3)


def test_it_does_not_matter_in_what_pieces_the_sound_comes():
    sound = sine(300.0, 1.0, 48_000.0) * np.linspace(0.0, 1.0, 48_000, dtype=np.float32)
    whole, pieces = LoudnessModel(48_000.0), LoudnessModel(48_000.0)
    whole.update(sound)
    start = 0
    for size in [0, 1, 63, 64, 65, 800, 1024, 4096, 48_000]:
        pieces.update(sound[start : start + size])
        start += size
    assert pieces.momentary == pytest.approx(whole.momentary)
    assert pieces.short_term == pytest.approx(whole.short_term)


def test_momentary_forgets_in_0_4_seconds_and_short_term_in_3():
    model = LoudnessModel(48_000.0)
    model.update(sine(997.0, 3.0, 48_000.0))
    model.update(np.zeros(round(0.2 * 48_000), np.float32))
    assert model.momentary == pytest.approx(-6.02, abs=0.1)
    model.update(np.zeros(round(0.3 * 48_000), np.float32))
    assert model.momentary == -math.inf
    assert model.short_term == pytest.approx(-3.01 + 10 * math.log10(2.5 / 3.0), abs=0.05)
    model.update(np.zeros(3 * 48_000, np.float32))
    assert model.short_term == -math.inf


def test_reset_forgets_everything():
    model = LoudnessModel(48_000.0)
    model.update(sine(997.0, 1.0, 48_000.0))
    model.reset()
    assert model.momentary == -math.inf
