"""The spectrogram's ring of columns, and colours that tell levels apart evenly."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor

from textsynth_app.app import theme
from textsynth_app.app.sight.colour_map import SIZE, from_oklab, level_colours, to_oklab
from textsynth_app.app.sight.spectrogram_model import COLUMNS, COLUMNS_S, LATE_COLUMNS, ROWS, SpectrogramModel
from textsynth_app.app.sight.spectrum_model import SpectrumModel

RATE = 48_000.0


@pytest.fixture
def spectrum() -> SpectrumModel:
    return SpectrumModel(RATE)


def play(spectrum: SpectrumModel, hertz: float, level: float = 0.5) -> None:
    spectrum.update((level * np.sin(2 * np.pi * hertz * np.arange(spectrum.frames) / RATE)).astype(np.float32))


def test_columns_come_at_an_even_rate(spectrum):
    model = SpectrogramModel(spectrum)
    counts = [model.update(1 / 60) for _ in range(600)]
    assert set(counts) == {0, 1}
    assert sum(counts) == pytest.approx(10 * COLUMNS_S, abs=1)


def test_a_column_shows_what_sounds_now(spectrum):
    model = SpectrogramModel(spectrum)
    for hertz in (110.0, 440.0, 3520.0):
        play(spectrum, hertz)
        model.update(1 / COLUMNS_S + 1e-6)
    for column, hertz in zip(model.newest(3), (110.0, 440.0, 3520.0), strict=True):
        assert int(np.argmax(column)) == pytest.approx(model.row(np.array([hertz]))[0], abs=2)
    assert model.level(440.0, 1) == pytest.approx(-6.0, abs=1.6)
    assert model.level(440.0, 0) < -60.0


def test_what_nobody_heard_stays_dark(spectrum):
    model = SpectrogramModel(spectrum)
    play(spectrum, 440.0)
    assert model.update(1.0) == COLUMNS_S
    lit = model.newest(COLUMNS_S).max(axis=1) > 0
    assert lit[-LATE_COLUMNS:].all()
    assert not lit[:-LATE_COLUMNS].any()


def test_the_ring_goes_round(spectrum):
    model = SpectrogramModel(spectrum)
    play(spectrum, 440.0)
    model.update(1 / COLUMNS_S + 1e-6)
    assert model.update(1000.0) == COLUMNS
    assert model.written == COLUMNS + 1
    assert model.newest(COLUMNS).shape == (COLUMNS, ROWS)
    assert (model.newest(COLUMNS).max(axis=1) > 0).sum() == LATE_COLUMNS


def test_another_device_goes_on_where_the_last_ended(spectrum):
    model = SpectrogramModel(spectrum)
    play(spectrum, 440.0)
    model.update(0.1)
    before = model.newest(3).copy()
    model.use(SpectrumModel(96_000.0))
    model.update(1 / COLUMNS_S + 1e-6)
    assert np.array_equal(model.newest(4)[:3], before)
    assert not model.newest(1).any()


def test_oklab_there_and_back():
    colours = np.random.default_rng(2).random((50, 3))
    assert from_oklab(to_oklab(colours)) == pytest.approx(colours, abs=1e-5)
    assert to_oklab(np.ones((1, 3)))[0] == pytest.approx([1.0, 0.0, 0.0], abs=1e-4)


@pytest.mark.parametrize("position", [0.0, 0.5, 1.0])
@pytest.mark.parametrize("scheme", [theme.DARK, theme.LIGHT], ids=lambda scheme: scheme.name)
def test_colours_go_evenly_from_ground_to_text(qapp, scheme, position):
    theme.apply(qapp, scheme)
    colours = level_colours(theme.mix(position))
    assert len(colours) == SIZE
    assert [QColor.fromRgb(int(colours[place])).name() for place in (0, -1)] == [scheme.well, scheme.text]
    channels = np.stack([(colours >> shift) & 0xFF for shift in (16, 8, 0)], axis=1) / 255.0
    lab = to_oklab(channels)[::10]
    lightness = np.diff(lab[:, 0])
    assert (lightness > 0).all() if scheme is theme.DARK else (lightness < 0).all()
    steps = np.linalg.norm(np.diff(lab, axis=0), axis=1)
    assert np.median(steps) == pytest.approx(steps.max(), rel=0.1)
    assert steps.min() > 0.6 * steps.max()  # where it turns from one hue to the next
