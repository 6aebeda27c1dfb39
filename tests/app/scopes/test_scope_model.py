"""The oscilloscope's picture stands still, shows what it says, and leaves nothing out."""

from __future__ import annotations

import numpy as np
import pytest

from textsynth_app.app.sight.scope_model import PERIODS, SPANS_S, PeriodModel, WaveModel, ZoomModel

RATE = 48_000.0


def sine(hertz: float, frames: int, start: int = 0, level: float = 1.0) -> np.ndarray:
    return (level * np.sin(2 * np.pi * hertz * (start + np.arange(frames)) / RATE)).astype(np.float32)


def tone(hertz: float, frames: int, start: int = 0, brightness: float = 2.0) -> np.ndarray:
    phase = 2 * np.pi * hertz * (start + np.arange(frames)) / RATE
    return (0.5 * np.sin(phase + brightness * np.sin(2 * phase))).astype(np.float32)


@pytest.mark.parametrize("hertz", [41.0, 100.0, 440.0, 1234.5])
def test_waveform_stands_still_while_a_note_is_held(hertz):
    model = WaveModel(RATE)
    pictures = [model.update(sine(hertz, model.frames, start=797 * turn)).copy() for turn in range(30)]
    for picture in pictures[10:]:
        assert np.corrcoef(picture, pictures[9])[0, 1] > 0.98


@pytest.mark.parametrize("closer", [0, 2, 4])
def test_waveform_stands_still_to_a_fraction_of_a_sample_when_magnified(closer):
    model = WaveModel(RATE)
    model.zoom(closer)
    pictures = [model.update(sine(1017.0, model.frames, start=797 * turn)).copy() for turn in range(30)]
    for picture in pictures[10:]:
        assert np.max(np.abs(picture - pictures[9])) < 0.08


def test_waveform_of_silence_is_flat():
    model = WaveModel(RATE)
    model.update(sine(440.0, model.frames))
    assert not model.update(np.zeros(model.frames, np.float32)).any()


def test_zoom_steps_through_the_spans_and_stops_at_their_ends():
    model = WaveModel(RATE)
    seen = []
    for steps in (-10, 1, 1, 1, 1, 1, 1, 1, 1):
        model.zoom(steps)
        model.update(sine(440.0, model.frames))
        seen.append(model.seconds)
        assert len(model.positions) == len(model.values)
    assert seen == pytest.approx([*reversed(SPANS_S), SPANS_S[0], SPANS_S[0]])
    model.reset_zoom()
    model.update(sine(440.0, model.frames))
    assert model.seconds == pytest.approx(0.024)


def test_a_crowded_picture_leaves_no_click_out():
    model = WaveModel(RATE)
    model.zoom(-2)
    audio = np.zeros(model.frames, np.float32)
    audio[-1500] = -0.7
    assert model.update(audio).min() == pytest.approx(-0.7)
    assert len(model.values) <= 2 * model.columns


@pytest.mark.parametrize("hertz", [36.0, 55.0, 261.63, 1567.98, 3520.0])
def test_period_is_found(hertz):
    model = PeriodModel(RATE)
    assert model.update(tone(hertz, model.frames)) == pytest.approx(RATE / hertz, rel=2e-3)


def test_noise_and_inharmonic_sounds_have_no_period():
    model = PeriodModel(RATE)
    noise = np.random.default_rng(0).standard_normal(model.frames).astype(np.float32)
    assert model.update(noise) is None


@pytest.mark.parametrize("rate", [44_100.0, 96_000.0])
def test_period_holds_at_other_rates(rate):
    model = PeriodModel(rate)
    assert model.update(sine(440.0 * RATE / rate, model.frames)) == pytest.approx(rate / 440.0, rel=2e-3)


def test_locked_waveform_begins_a_sine_at_its_rising_zero_and_shows_whole_periods():
    model = WaveModel(RATE)
    model.locked = True
    values = model.update(sine(333.3, model.frames))
    assert model.period == pytest.approx(1 / 333.3, rel=1e-3)
    assert model.periods == 3
    assert values == pytest.approx(np.sin(2 * np.pi * 3 * model.positions), abs=0.06)


def test_locked_waveform_stands_still_while_the_pitch_glides():
    model = WaveModel(RATE)
    model.locked = True
    frames = np.arange(RATE)
    phase = 2 * np.pi * np.cumsum(220.0 * 2.0 ** (frames / RATE / 6.0)) / RATE
    sound = (0.5 * np.sin(phase + 2.0 * np.sin(2 * phase))).astype(np.float32)
    grid = np.linspace(0.0, 1.0, 200)
    pictures = []
    for end in range(model.frames, len(sound), 797):
        values = model.update(sound[end - model.frames : end])
        pictures.append(np.interp(grid, model.positions, values))
    for picture in pictures[1:]:
        assert np.corrcoef(picture, pictures[0])[0, 1] > 0.97


def test_locked_waveform_without_a_pitch_shows_a_span_of_time():
    model = WaveModel(RATE)
    model.locked = True
    model.update(np.random.default_rng(0).standard_normal(model.frames).astype(np.float32))
    assert model.period is None
    assert model.seconds == pytest.approx(0.024)


def test_zoom_counts_periods_when_locked_as_many_as_there_is_sound_for():
    model = WaveModel(RATE)
    model.locked = True
    for steps, expected in ((1, 2), (5, 1), (-3, 4), (-9, PERIODS[-1])):
        model.zoom(steps)
        model.update(tone(440.0, model.frames))
        assert model.periods == expected
    model.update(tone(40.0, model.frames))
    assert 1 < model.periods < PERIODS[-1]
    assert model.seconds == pytest.approx(model.periods / 40.0, rel=1e-2)


def test_magnification_makes_room_at_once_and_comes_closer_with_patience():
    zoom = ZoomModel()
    assert zoom.update(0.9) == 1
    assert {zoom.update(0.05) for _ in range(15)} == {1}
    for _ in range(400):
        zoom.update(0.05)
    assert zoom.factor == 16
    assert zoom.update(0.0) == 16


def test_a_chosen_magnification_stays_until_it_is_reset():
    zoom = ZoomModel()
    zoom.zoom(1)
    assert zoom.update(1.0) == 8
    zoom.zoom(-9)
    assert zoom.update(0.01) == 1
    zoom.zoom(99)
    assert zoom.update(1.0) == ZoomModel.LARGEST
    zoom.reset()
    assert zoom.update(1.0) == 1
