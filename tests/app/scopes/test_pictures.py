"""The pictures as the user handles them: wheel, pointer and keys."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from textsynth_app.app import theme

# Spectrum


def test_spectrum_names_the_partial_under_the_pointer_and_else_the_loudest(row):
    row.instrument.play((440.76, 0.125), (2640.0, 0.5))
    row.run(0.5)
    assert row.shows(row.spectrum) == "E7 +2 ct   2.64 kHz   -6 dB"
    row.hover(row.spectrum, row.at_hertz(450.0))
    assert row.shows(row.spectrum) == "A4 +3 ct   441 Hz   -18 dB"
    QApplication.sendEvent(row.spectrum, QEvent(QEvent.Type.Leave))
    assert row.shows(row.spectrum).startswith("E7")


def test_spectrum_reads_frequency_and_level_where_no_partial_is(row):
    row.instrument.play((440.0, 0.5))
    row.run(0.5)
    row.hover(row.spectrum, row.at_hertz(5000.0))
    frequency, level = row.spectrum.reading()[0][1:]
    assert float(frequency.removesuffix(" kHz")) == pytest.approx(5.0, rel=0.02)
    assert level == "-90 dB"


def test_wheel_zooms_about_the_pointer_and_a_double_click_shows_everything(row):
    spectrum = row.spectrum
    at = row.at_hertz(1000.0)
    for _ in range(6):
        row.wheel(spectrum, at, 1)
    assert spectrum.shown.octaves < 3.0
    assert row.at_hertz(1000.0).x() == pytest.approx(at.x(), abs=1.0)
    row.wheel(spectrum, at, -2)
    assert spectrum.shown.octaves > 3.0
    QTest.mouseDClick(spectrum, Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert (spectrum.shown.low, spectrum.shown.high) == pytest.approx((20.0, 20_000.0))


def test_dragging_moves_the_spectrum_with_the_pointer(row):
    spectrum = row.spectrum
    spectrum.shown.set_range(200.0, 2000.0)
    start = row.at_hertz(500.0).toPoint()
    QTest.mousePress(spectrum, Qt.MouseButton.LeftButton, pos=start)
    row.hover(spectrum, QPointF(start) + QPointF(20.0, 0.0))
    QTest.mouseRelease(spectrum, Qt.MouseButton.LeftButton, pos=start)
    assert row.at_hertz(500.0).x() == pytest.approx(start.x() + 20.0, abs=1.5)
    low = spectrum.shown.low
    row.hover(spectrum, QPointF(start))
    assert spectrum.shown.low == low


def test_keys_zoom_and_move_the_spectrum(row):
    spectrum = row.spectrum
    QTest.keyClick(spectrum, Qt.Key.Key_Plus)
    QTest.keyClick(spectrum, Qt.Key.Key_Plus)
    octaves, low = spectrum.shown.octaves, spectrum.shown.low
    assert octaves < 7.0
    QTest.keyClick(spectrum, Qt.Key.Key_Right)
    assert spectrum.shown.low > low
    assert spectrum.shown.octaves == pytest.approx(octaves)
    QTest.keyClick(spectrum, Qt.Key.Key_Minus)
    assert spectrum.shown.octaves > octaves
    QTest.keyClick(spectrum, Qt.Key.Key_Home)
    assert spectrum.shown.low == pytest.approx(20.0)


def column(image: QImage, across: float, top: float, bottom: float) -> list[str]:
    return [image.pixelColor(round(across), height).name() for height in range(round(top), round(bottom))]


def test_spectrum_is_filled_below_the_curve_only(row):
    spectrum = row.spectrum
    row.instrument.play((440.0, 0.5))
    row.run(1.0)
    spectrum.shown.set_range(220.0, 880.0)
    image = spectrum.grab().toImage()
    area = spectrum.area()
    there = row.at_hertz(440.0).x() + 1
    filled = column(image, there, area.top() + area.height() * 0.15, area.bottom() - 1)
    empty = column(image, there, area.top(), area.top() + 5)
    well = theme.scheme().well
    assert filled.count(well) == 0
    assert empty.count(well) >= 4


# Waveform


def test_wheel_changes_the_time_shown_and_with_shift_the_magnification(row):
    waveform = row.waveform
    row.instrument.play((440.0, 0.4))
    row.run(0.5)
    centre = waveform.area().center()
    assert row.shows(waveform) == "24 ms   2 x"
    row.wheel(waveform, centre, 2)
    row.wheel(waveform, centre, 1, shift=True)
    row.run(0.1)
    assert row.shows(waveform) == "6 ms   4 x"
    for _ in range(4):
        row.wheel(waveform, centre, -0.25)
    row.run(0.1)
    assert row.shows(waveform) == "12 ms   4 x"
    QTest.keyClick(waveform, Qt.Key.Key_Down)
    QTest.keyClick(waveform, Qt.Key.Key_Minus)
    assert row.shows(waveform) == "24 ms   2 x"
    row.wheel(waveform, centre, -5)
    QTest.mouseDClick(waveform, Qt.MouseButton.LeftButton, pos=centre.toPoint())
    assert row.shows(waveform) == "24 ms   2 x"


def test_locked_waveform_tells_periods_and_pitch_and_its_picture_stands_still(row):
    waveform = row.waveform
    row.instrument.play((220.0, 0.5), (660.0, 0.2))
    QTest.mouseClick(waveform.lock_button, Qt.MouseButton.LeftButton)
    row.run(0.5)
    assert row.shows(waveform) == "3 periods   A3 +0 ct   2 x"
    first = waveform.grab(waveform.area().toRect()).toImage()
    row.run(0.2)
    second = waveform.grab(waveform.area().toRect()).toImage()
    a, b = (np.frombuffer(image.constBits(), np.uint8).astype(int) for image in (first, second))
    assert np.mean(np.abs(a - b) > 60) < 0.02
    row.wheel(waveform, waveform.area().center(), 2)
    row.run(0.1)
    assert row.shows(waveform).startswith("1 period ")


def test_pointer_reads_time_and_level(row):
    waveform = row.waveform
    row.instrument.play((100.0, 0.5))
    row.run(0.5)
    area = waveform.area()
    row.hover(waveform, QPointF(area.left() + area.width() / 2.0, area.top() + 20.0))
    time, level = waveform.reading()[0]
    assert float(time.removesuffix(" ms")) == pytest.approx(12.0, abs=0.1)
    assert -0.51 <= float(level) <= 0.51


# Spectrogram


def brightness(row, seconds_ago: float, hertz: float) -> float:
    spectrogram = row.spectrogram
    area = spectrogram.area()
    image = spectrogram.grab().toImage()
    across = area.right() - 1 - seconds_ago * 30
    height = area.bottom() - area.height() * spectrogram.shown.position(hertz)
    # The nearest rows too: a level lies between two of them.
    return max(image.pixelColor(round(across), round(height) + move).lightness() for move in (-1, 0))


def test_spectrogram_scrolls_to_the_left(row):
    row.instrument.play((440.0, 0.5))
    row.run(1.0)
    row.instrument.play((2000.0, 0.5))
    row.run(2.0)
    assert brightness(row, 0.5, 2000.0) > 120 > 60 > brightness(row, 0.5, 440.0)
    assert brightness(row, 2.5, 440.0) > 120 > 60 > brightness(row, 2.5, 2000.0)
    row.run(20.0)  # the ring goes round, more than once
    assert brightness(row, 2.5, 440.0) < 60 < 120 < brightness(row, 2.5, 2000.0)


def test_spectrogram_keeps_its_past_when_it_is_zoomed_resized_or_hidden(row):
    row.instrument.play((440.0, 0.5))
    row.run(1.0)
    row.instrument.play((2000.0, 0.5))
    row.run(1.0)
    row.wheel(row.spectrogram, row.spectrogram.area().center(), 3)
    assert row.spectrum.shown.octaves < 6.0
    assert brightness(row, 1.5, 440.0) > 120 > 60 > brightness(row, 0.5, 440.0)
    row.scopes.buttons["spectrogram"].click()
    row.run(1.0)
    row.scopes.buttons["spectrogram"].click()
    row.scopes.resize(1500, 300)
    QApplication.processEvents()
    assert brightness(row, 2.5, 440.0) > 120 > 60 > brightness(row, 1.5, 440.0)


def test_spectrogram_tells_what_was_there(row):
    row.instrument.play((440.0, 0.5))
    row.run(2.0)
    spectrogram = row.spectrogram
    area = spectrogram.area()
    row.hover(
        spectrogram, QPointF(area.right() - 30, area.bottom() - area.height() * spectrogram.shown.position(440.0))
    )
    _, frequency, _, ago = spectrogram.reading()[0]
    assert ago == "1.0 s ago"
    assert float(frequency.removesuffix(" Hz")) == pytest.approx(440.0, rel=0.05)


# Meter


def test_meter_tells_levels_and_a_click_puts_out_the_clip_mark(row):
    meter = row.scopes.meter
    row.instrument.play((997.0, 1.0))
    row.run(4.0)
    meter.describe()
    assert meter.accessibleDescription() == "Peak 0.0 dB, loudness -3.0 LUFS now, -3.0 LUFS over 3 s; clipped"
    row.instrument.play()
    row.run(1.0)
    assert meter.model.clipped
    QTest.keyClick(meter, Qt.Key.Key_Space)
    assert not meter.model.clipped


def test_voices_are_told(row):
    row.instrument.engine.voices = 5
    row.run(0.1)
    row.scopes.lamps.describe()
    assert row.scopes.lamps.accessibleDescription().startswith("5 of ")
    image = row.scopes.lamps.grab().toImage()
    lit = [image.pixelColor(5 * voice + 2, 5).name() for voice in range(6)]
    assert len(set(lit[:5])) == 1
    assert lit[5] != lit[0]
