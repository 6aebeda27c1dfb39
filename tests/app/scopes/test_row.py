"""The row of pictures: what is shown, when it is drawn, how it looks and how it is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from textsynth_app.app import theme
from textsynth_app.app.sight.scopes import QUIET_S


def test_frozen_pictures_stand_still_can_be_zoomed_and_go_on(row, qtbot):
    scopes = row.scopes
    row.instrument.play((440.0, 0.5))
    row.run(0.5)
    with qtbot.waitSignal(scopes.frozen_changed):
        scopes.freeze_button.click()
    assert not scopes._timer.isActive()
    row.instrument.play((2000.0, 0.5))
    drawn, past = scopes.frames_drawn, scopes.spectrogram.model.written
    row.run(0.5)
    assert (scopes.frames_drawn, scopes.spectrogram.model.written) == (drawn, past)
    assert row.shows(scopes.spectrum).startswith("A4")
    row.wheel(scopes.waveform, scopes.waveform.area().center(), 1)
    assert row.shows(scopes.waveform).startswith("12 ms")
    scopes.set_frozen(False)
    assert scopes._timer.isActive()
    row.run(0.5)
    assert row.shows(scopes.spectrum).startswith("B6")


def test_the_user_chooses_the_pictures_and_the_last_one_stays(row):
    scopes = row.scopes
    assert scopes.to_session() == "waveform spectrum spectrogram"
    for name in ("waveform", "spectrogram", "spectrum"):
        QTest.mouseClick(scopes.buttons[name], Qt.MouseButton.LeftButton)
    assert scopes.to_session() == "spectrum"
    assert [picture.isVisible() for picture in scopes.pictures.values()] == [False, True, False]
    assert scopes.meter.isVisible()


@pytest.mark.parametrize("state", ["waveform", "spectrum spectrogram", "waveform spectrogram lock"])
def test_the_choice_is_remembered(row, state):
    row.scopes.restore(state)
    assert row.scopes.to_session() == state
    shown = [name for name, picture in row.scopes.pictures.items() if picture.isVisible()]
    assert " ".join(shown) == state.removesuffix(" lock")


def test_what_cannot_be_understood_shows_everything(row):
    row.scopes.restore("waveform")
    row.scopes.restore("wavefrom; DROP")
    assert row.scopes.to_session() == "waveform spectrum spectrogram"


def test_nothing_is_drawn_in_silence_and_the_first_note_wakes_the_pictures(row):
    scopes = row.scopes
    row.instrument.play((440.0, 0.5))
    row.run(0.5)
    row.instrument.play()
    row.run(QUIET_S + 0.5)
    drawn = scopes.frames_drawn
    row.run(1.0)
    assert scopes.frames_drawn == drawn
    assert scopes.spectrum.model.held.max() < -89.0
    written = scopes.spectrogram.model.written
    row.instrument.play((440.0, 0.5))
    row.run(0.5)
    assert scopes.frames_drawn > drawn
    assert scopes.spectrogram.model.written - written > 30  # the rest has its place in time


def test_nothing_is_drawn_in_a_minimised_window(row):
    row.instrument.play((440.0, 0.5))
    row.run(0.5)
    row.scopes.setWindowState(Qt.WindowState.WindowMinimized)
    drawn = row.scopes.frames_drawn
    row.run(0.2)
    assert row.scopes.frames_drawn == drawn


def test_descriptions_are_not_renewed_more_than_twice_a_second(row, monkeypatch):
    told = []
    monkeypatch.setattr(type(row.scopes.meter), "setAccessibleDescription", lambda self, text: told.append(text))
    row.instrument.play((440.0, 0.5))
    row.run(5.0)
    assert 2 <= len(told) <= 10


def test_everything_has_a_name_and_a_hint(row):
    scopes = row.scopes
    buttons = [*scopes.buttons.values(), scopes.freeze_button, scopes.waveform.lock_button]
    for part in (*scopes.pictures.values(), *buttons, scopes.meter, scopes.lamps):
        assert part.accessibleName()
        assert part.toolTip()
    for part in (*scopes.pictures.values(), *buttons, scopes.meter):
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus
    row.instrument.play((440.0, 0.5))
    row.run(1.0)
    assert scopes.spectrum.accessibleDescription() == "A4 +0 ct, 440 Hz, -6 dB"


def test_colours_follow_the_scheme_and_the_accent(row, qapp):
    row.instrument.play((440.0, 0.5))
    row.run(1.0)
    dark = {name: picture.grab().toImage() for name, picture in row.scopes.pictures.items()}
    theme.apply(qapp, theme.LIGHT)
    try:
        QApplication.processEvents()
        for name, picture in row.scopes.pictures.items():
            corner = picture.grab().toImage().pixelColor(picture.width() - 1, 0)
            assert corner.name() == theme.LIGHT.well
            assert dark[name].pixelColor(picture.width() - 1, 0).name() == theme.DARK.well
        light = row.spectrogram.grab().toImage()
        row.scopes.set_accent(QColor(theme.LIGHT.accent_b))
        assert row.spectrogram.grab().toImage() != light
    finally:
        theme.apply(qapp)


def test_another_sample_rate_begins_anew(row):
    row.instrument.play((440.0, 0.5))
    row.run(0.5)
    row.instrument.sample_rate = 96_000.0
    row.instrument.play((880.0, 0.5))
    row.run(0.5)
    assert row.shows(row.spectrum) == "A5 +0 ct   880 Hz   -6 dB"
    assert row.scopes.meter.loudness.momentary > -12.0


def test_before_the_instrument_is_ready_nothing_is_drawn(row):
    row.instrument.engine = None
    row.instrument.read_scope = lambda frames: None
    row.run(0.2)
    assert row.scopes.frames_drawn == 0
