"""The spectrum reads true levels and frequencies, holds peaks for a while, and can be looked at closely."""

from __future__ import annotations

import numpy as np
import pytest

from textsynth_app.app.sight.frequency_range import FrequencyRange, hertz_text, note_text
from textsynth_app.app.sight.spectrum_model import FLOOR_DB, HIGHEST_HZ, LOWEST_HZ, LogPoints, SpectrumModel

RATE = 48_000.0
FREQUENCIES = np.geomspace(LOWEST_HZ, HIGHEST_HZ, 400)


def sine(hertz: float, frames: int, level: float = 1.0, rate: float = RATE) -> np.ndarray:
    return (level * np.sin(2 * np.pi * hertz * np.arange(frames) / rate)).astype(np.float32)


@pytest.mark.parametrize("rate", [44_100.0, 48_000.0, 192_000.0])
@pytest.mark.parametrize("hertz", [60.0, 440.0, 3000.0, 12000.0])
def test_spectrum_peaks_at_the_pitch_with_the_right_level(hertz, rate):
    model = SpectrumModel(rate)
    model.update(sine(hertz, model.frames, 0.5, rate))
    levels = LogPoints(FREQUENCIES, model).read(model.levels)
    peak = int(np.argmax(levels))
    assert FREQUENCIES[peak] == pytest.approx(hertz, rel=0.04)
    assert levels[peak] == pytest.approx(-6.0, abs=1.6)
    assert levels[1.04 * hertz + 80.0 < FREQUENCIES].max(initial=FLOOR_DB) < -60
    assert levels[hertz / 1.04 - 80.0 > FREQUENCIES].max(initial=FLOOR_DB) < -60


def test_no_partial_is_lost_between_the_points_of_a_coarse_picture():
    model = SpectrumModel(RATE)
    points = LogPoints(np.geomspace(LOWEST_HZ, HIGHEST_HZ, 60), model)
    for hertz in np.geomspace(2000.0, 18_000.0, 40):
        model = SpectrumModel(RATE)
        model.update(sine(hertz, model.frames))
        assert points.read(model.levels).max() > -1.6


def test_nothing_is_drawn_beyond_half_the_sample_rate():
    model = SpectrumModel(22_050.0)
    model.update(np.random.default_rng(0).standard_normal(model.frames).astype(np.float32))
    levels = LogPoints(FREQUENCIES, model).read(model.levels)
    assert (levels[FREQUENCIES > 11_100.0] == FLOOR_DB).all()
    assert levels[(FREQUENCIES > 100.0) & (FREQUENCIES < 11_000.0)].min() > FLOOR_DB


@pytest.mark.parametrize("hertz", [55.0, 110.3, 441.0, 1234.5, 7902.13])
def test_partials_are_read_to_a_cent_and_a_tenth_of_a_decibel(hertz):
    model = SpectrumModel(RATE)
    model.update(sine(hertz, model.frames, 0.125))
    for partial in (model.strongest(), model.near(hertz * 0.97, hertz * 1.03)):
        assert 1200 * np.log2(partial.hertz / hertz) == pytest.approx(0.0, abs=2.0)
        assert partial.level == pytest.approx(-18.06, abs=0.1)


def test_where_nothing_stands_out_there_is_no_partial():
    model = SpectrumModel(RATE)
    assert model.strongest() is None
    model.update(sine(440.0, model.frames))
    assert model.near(2000.0, 2100.0) is None
    assert model.near(446.0, 460.0) is None  # the slope of a partial is none


def test_spectrum_falls_to_the_floor_in_silence_and_what_is_held_later():
    model = SpectrumModel(RATE)
    model.update(sine(440.0, model.frames))
    for _ in range(60):
        model.update(np.zeros(model.frames, np.float32), 1 / 60)
    assert model.levels.max() < FLOOR_DB + 1e-6
    assert model.held.max() == pytest.approx(0.0, abs=1.5)
    for _ in range(200):
        model.update(np.zeros(model.frames, np.float32), 1 / 60)
    assert model.held.max() < FLOOR_DB + 1e-6


def test_a_slow_machine_sees_levels_fall_as_quickly():
    quick, slow = SpectrumModel(RATE), SpectrumModel(RATE)
    for model, frames in ((quick, 12), (slow, 3)):
        model.update(sine(440.0, model.frames))
        for _ in range(frames):
            model.update(np.zeros(model.frames, np.float32), 0.2 / frames)
    assert slow.levels.max() == pytest.approx(quick.levels.max())


def test_range_zooms_about_a_frequency_that_stays_in_its_place():
    shown = FrequencyRange()
    place = shown.position(440.0)
    shown.zoom(440.0, 4.0)
    assert shown.position(440.0) == pytest.approx(place)
    assert shown.octaves == pytest.approx(np.log2(1000.0) / 4.0)
    assert shown.hertz(shown.position(500.0)) == pytest.approx(500.0)


def test_range_keeps_to_what_can_be_heard_and_to_an_octave_at_least(qtbot):
    shown = FrequencyRange()
    for _ in range(50):
        shown.zoom(30.0, 1.3)
    assert shown.octaves == pytest.approx(1.0)
    shown.move(-9.0)
    assert shown.low == pytest.approx(LOWEST_HZ)
    shown.move(99.0)
    assert shown.high == pytest.approx(HIGHEST_HZ)
    with qtbot.waitSignal(shown.changed):
        shown.reset()
    assert (shown.low, shown.high) == pytest.approx((LOWEST_HZ, HIGHEST_HZ))
    with qtbot.assertNotEmitted(shown.changed):
        shown.zoom(440.0, 0.5)


@pytest.mark.parametrize(("low", "high"), [(20.0, 20_000.0), (150.0, 1500.0), (400.0, 800.0), (5000.0, 10_000.0)])
@pytest.mark.parametrize("most", [3, 6, 14])
def test_ticks_are_round_inside_and_not_crowded(low, high, most):
    shown = FrequencyRange()
    shown.set_range(low, high)
    ticks = shown.ticks(most)
    assert all(low < hertz < high for hertz, _ in ticks)
    assert len(ticks) <= most
    assert len(ticks) >= 2 or most == 3


@pytest.mark.parametrize(
    ("hertz", "note", "text"),
    [
        (441.0, "A4 +4 ct", "441 Hz"),
        (261.63, "C4 +0 ct", "262 Hz"),
        (51.3, "G#1 -21 ct", "51.3 Hz"),
        (8372.0, "C9 -0 ct", "8.37 kHz"),
    ],
)
def test_names_of_notes_and_frequencies(hertz, note, text):
    assert note_text(hertz) == note.replace("-0", "+0")
    assert hertz_text(hertz) == text
