"""The pictures in the window: they follow what is played, and rest when nobody can see or hear anything."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


@pytest.mark.parametrize("rate", [44_100.0, 192_000.0])
def test_meter_misses_no_peak_between_two_frames(window, monkeypatch, rate):
    instrument, frame = window.instrument, round(rate / 60)
    click = np.zeros(round(rate), np.float32)
    click[-frame] = 1.0
    monkeypatch.setattr(type(instrument), "sample_rate", rate)
    monkeypatch.setattr(instrument, "read_scope", lambda frames: click[-frames:])
    window.scopes.refresh()
    assert window.scopes.meter.model.level == pytest.approx(0.0)


def test_curves_follow_the_sound_and_rest_in_silence_and_when_hidden(window, qtbot):
    scopes = window.scopes
    window.notes.press("test", 69.0)
    qtbot.waitUntil(lambda: np.max(np.abs(scopes.waveform.model.values)) > 0.3)
    assert scopes.spectrum.model.levels.max() > -20
    assert scopes.meter.model.level > -10
    window.hide()
    drawn = scopes.frames_drawn
    qtbot.wait(150)
    assert scopes.frames_drawn == drawn
    window.show()
    qtbot.waitUntil(lambda: scopes.frames_drawn > drawn)
    window.notes.release("test")
    qtbot.waitUntil(lambda: _rests(scopes, qtbot), timeout=9000)


def test_f9_freezes_the_pictures_while_a_prompt_is_being_typed(window, qtbot):
    window.prompts.line_a.setFocus()
    QTest.keyClick(window.prompts.line_a, Qt.Key.Key_F9)
    qtbot.waitUntil(window.scopes.is_frozen)
    drawn = window.scopes.frames_drawn
    qtbot.wait(100)
    assert window.scopes.frames_drawn == drawn
    QTest.keyClick(window.prompts.line_a, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: window.scopes.frames_drawn > drawn)


def _rests(scopes, qtbot) -> bool:
    drawn = scopes.frames_drawn
    qtbot.wait(120)
    return scopes.frames_drawn == drawn
