"""The pictures tell the truth, stand still, and rest when nobody can see them."""

from __future__ import annotations

import numpy as np
import pytest

from textsynth_app.app.scope_model import FLOOR_DB, PeakModel, SpectrumModel, WaveModel, ZoomModel

RATE = 48_000.0


def sine(hertz: float, frames: int, start: int = 0, level: float = 1.0) -> np.ndarray:
    return (level * np.sin(2 * np.pi * hertz * (start + np.arange(frames)) / RATE)).astype(np.float32)


@pytest.mark.parametrize("hertz", [41.0, 100.0, 440.0, 1234.5])
def test_waveform_stands_still_while_a_note_is_held(hertz):
    model = WaveModel(RATE)
    pictures = [model.update(sine(hertz, model.frames, start=797 * turn)).copy() for turn in range(30)]
    for picture in pictures[10:]:
        assert np.corrcoef(picture, pictures[9])[0, 1] > 0.98


def test_waveform_of_silence_is_flat():
    model = WaveModel(RATE)
    model.update(sine(440.0, model.frames))
    assert not model.update(np.zeros(model.frames, np.float32)).any()


@pytest.mark.parametrize("hertz", [60.0, 440.0, 3000.0, 12000.0])
def test_spectrum_peaks_at_the_pitch_with_the_right_level(hertz):
    model = SpectrumModel(RATE)
    levels = model.update(sine(hertz, model.frames, level=0.5))
    peak = int(np.argmax(levels))
    assert model.frequencies[peak] == pytest.approx(hertz, rel=0.08)
    assert levels[peak] == pytest.approx(-6.0, abs=1.6)
    assert levels[model.frequencies > max(2.5 * hertz, 160.0)].max(initial=FLOOR_DB) < -60
    assert levels[model.frequencies < hertz - 120.0].max(initial=FLOOR_DB) < -60


def test_spectrum_falls_to_the_floor_in_silence():
    model = SpectrumModel(RATE)
    model.update(sine(440.0, model.frames))
    for _ in range(60):
        levels = model.update(np.zeros(model.frames, np.float32))
    assert levels.max() == FLOOR_DB


def test_zoom_makes_room_at_once_and_comes_closer_with_patience():
    zoom = ZoomModel()
    assert zoom.update(0.9) == 1
    assert {zoom.update(0.05) for _ in range(15)} == {1}
    for _ in range(400):
        zoom.update(0.05)
    assert zoom.factor == 16
    assert zoom.update(0.0) == 16


def test_meter_shows_clipping_and_holds_the_peak():
    meter = PeakModel()
    meter.update(1.0)
    assert meter.clipped
    for _ in range(20):
        meter.update(0.1)
    assert meter.held == 0.0
    assert meter.level < meter.held
    for _ in range(200):
        meter.update(0.1)
    assert meter.held == pytest.approx(-20.0)
    assert not meter.clipped


@pytest.mark.parametrize("rate", [44_100.0, 192_000.0])
def test_meter_misses_no_peak_between_two_frames(window, monkeypatch, rate):
    instrument, frame = window.instrument, round(rate / 60)
    click = np.zeros(round(rate), np.float32)
    click[-frame] = 1.0
    monkeypatch.setattr(type(instrument), "sample_rate", rate)
    monkeypatch.setattr(instrument, "read_scope", lambda frames: click[-frames:])
    window.scopes.refresh()
    assert window.scopes.meter.model.level == pytest.approx(0.0)


def test_spectrum_is_filled_without_blending_and_the_grid_lies_on_the_fill(window):
    spectrum = window.scopes.spectrum
    window.scopes._timer.stop()
    window.scopes.refresh()
    spectrum.curve.setData(spectrum.curve.getData()[0], np.full(320, -10.0))
    fill = spectrum.curve.opts["brush"].color()
    assert fill.alpha() == 255  # blending takes three times as long
    picture = spectrum.grab().toImage()
    middle = spectrum.getViewBox().sceneBoundingRect().center().toPoint()
    column = {picture.pixelColor(middle.x() + 3, y).name() for y in range(middle.y() - 20, middle.y() + 20)}
    assert fill.name() in column
    assert len(column) > 1


def test_curves_follow_the_sound_and_rest_in_silence_and_when_hidden(window, qtbot):
    scopes = window.scopes
    window.notes.press("test", 69.0)
    qtbot.waitUntil(lambda: np.max(np.abs(scopes.waveform.curve.getData()[1]), initial=0.0) > 0.3)
    assert scopes.spectrum.curve.getData()[1].max() > -20
    assert scopes.meter.model.level > -10
    window.hide()
    drawn = scopes.frames_drawn
    qtbot.wait(150)
    assert scopes.frames_drawn == drawn
    window.show()
    qtbot.waitUntil(lambda: scopes.frames_drawn > drawn)
    window.notes.release("test")
    qtbot.waitUntil(lambda: _rests(scopes, qtbot), timeout=6000)


def _rests(scopes, qtbot) -> bool:
    drawn = scopes.frames_drawn
    qtbot.wait(120)
    return scopes.frames_drawn == drawn
