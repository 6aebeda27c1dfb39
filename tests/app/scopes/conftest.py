"""A row of pictures with a made-up instrument, and its clock in the test's hand."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from textsynth_app.app import theme
from textsynth_app.app.sight.scope_picture import ScopePicture
from textsynth_app.app.sight.scopes import Scopes

RATE = 48_000.0
FRAME_S = 1 / 60


class Instrument:
    """Plays `sound` for ever; `turn` lets time go by."""

    def __init__(self) -> None:
        self.sample_rate = RATE
        self.engine = SimpleNamespace(voices=0)
        self.end = 0
        self.sound = np.zeros(48_000, np.float32)
        self.heard = np.zeros(32_768, np.float32)

    def play(self, *partials: tuple[float, float]) -> None:
        frames = np.arange(48_000)
        waves = [level * np.sin(2 * np.pi * hertz * frames / self.sample_rate) for hertz, level in partials]
        self.sound = np.sum([np.zeros(48_000), *waves], axis=0).astype(np.float32)

    def turn(self, frames: int) -> None:
        new = np.take(self.sound, np.arange(self.end, self.end + frames), mode="wrap")
        self.end += frames
        self.heard = np.concatenate([self.heard, new])[-32_768:]

    def read_scope(self, frames: int) -> np.ndarray:
        return self.heard[-frames:]


class Row:
    """The scopes, and what a user does with them."""

    def __init__(self, scopes: Scopes, instrument: Instrument, clock: SimpleNamespace) -> None:
        self.scopes, self.instrument, self._clock = scopes, instrument, clock
        self.waveform, self.spectrum, self.spectrogram = scopes.waveform, scopes.spectrum, scopes.spectrogram
        scopes._timer.stop()

    def run(self, seconds: float) -> None:
        for _ in range(round(seconds / FRAME_S)):
            self._clock.now += FRAME_S
            self.instrument.turn(round(FRAME_S * self.instrument.sample_rate))
            if self.scopes.isVisible() and not self.scopes.is_frozen():
                self.scopes.refresh()
        QApplication.processEvents()

    def at_hertz(self, hertz: float) -> QPointF:
        area = self.spectrum.area()
        return QPointF(area.left() + area.width() * self.spectrum.shown.position(hertz), area.center().y())

    @staticmethod
    def shows(picture: ScopePicture) -> str:
        return "   ".join(picture.reading()[0])

    @staticmethod
    def hover(widget: QWidget, at: QPointF) -> None:
        QTest.mouseMove(widget, at.toPoint())

    @staticmethod
    def wheel(widget: QWidget, at: QPointF, notches: float, shift: bool = False) -> None:
        turned = QPoint(0, round(120 * notches))
        modifiers = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        buttons, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
        there = QPointF(widget.mapToGlobal(at))
        QApplication.sendEvent(widget, QWheelEvent(at, there, QPoint(), turned, buttons, modifiers, phase, False))


@pytest.fixture
def row(qtbot, qapp, monkeypatch):
    theme.apply(qapp)
    clock = SimpleNamespace(now=0.0)
    monkeypatch.setattr("textsynth_app.app.sight.scope_feed.time", SimpleNamespace(perf_counter=lambda: clock.now))
    instrument = Instrument()
    scopes = Scopes(instrument)
    qtbot.addWidget(scopes)
    scopes.resize(1076, 150)
    scopes.show()
    qtbot.waitExposed(scopes)
    return Row(scopes, instrument, clock)
