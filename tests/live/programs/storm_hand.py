"""A hand that uses the window: knobs, pages, patches, morphing, the keyboard and prompts."""

from __future__ import annotations

from collections import Counter
from random import Random
from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from textsynth_app.app.controls.knob import Knob
from textsynth_app.app.window import Window
from textsynth_app.synth.parameters import VOICE
from textsynth_app.synth.patch import Patch

HAND_MS = 30
PROMPTS = ("deep bell", "glass chime", "angry wasp", "church organ", "rain on a tin roof", "laser")


def random_patch(generator: Random) -> Patch:
    """Any patch there can be."""
    return Patch.from_vector([generator.random() for _ in range(len(VOICE))], VOICE)


class Hand:
    """Uses the window, an act at a time, by the events that a mouse and a keyboard send."""

    def __init__(self, window: Window, seed: int) -> None:
        self._window = window
        self._random = Random(seed)
        self._held: QPoint | None = None
        self.done: Counter[str] = Counter()
        self._timer = QTimer(window)
        self._timer.setInterval(HAND_MS)
        self._timer.timeout.connect(self.act)

    def start(self) -> None:
        """Begin."""
        self._timer.start()

    def stop(self) -> None:
        """Let go of everything."""
        self._timer.stop()
        self._play_keyboard(lift_only=True)

    def act(self) -> None:
        """One act."""
        name, act = self._random.choices(
            [
                ("wheel", self._turn_by_wheel),
                ("drag", self._drag_knob),
                ("key", self._play_keyboard),
                ("morph", self._morph),
                ("page", self._open_page),
                ("load", self._load),
                ("prompt", self._type_prompt),
                ("audition", self._window.audition),
                ("resize", self._resize),
            ],
            [30, 20, 20, 10, 2, 2, 1, 1, 1],
        )[0]
        act()
        self.done[name] += 1

    def _knob(self) -> Any:
        knobs = self._window.knobs
        if not any(knob.isVisible() and isinstance(knob, Knob) for knob in knobs.knobs.values()):
            knobs.open("core")  # from a page that has none
        seen = [knob for knob in knobs.knobs.values() if knob.isVisible() and isinstance(knob, Knob)]
        return self._random.choice(seen)

    def _turn_by_wheel(self) -> None:
        knob = self._knob()
        middle = QPointF(knob.width() / 2, knob.height() / 2)
        turn = QPoint(0, self._random.choice([-480, -120, 120, 480]))
        none, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(
            middle, QPointF(knob.mapToGlobal(middle)), QPoint(), turn, Qt.MouseButton.NoButton, none, phase, False
        )
        QApplication.sendEvent(knob, event)

    def _drag_knob(self) -> None:
        knob = self._knob()
        middle = QPoint(knob.width() // 2, knob.height() // 2)
        QTest.mousePress(knob, Qt.MouseButton.LeftButton, pos=middle)
        for _ in range(4):
            QTest.mouseMove(knob, middle + QPoint(0, self._random.randint(-60, 60)))
        QTest.mouseRelease(knob, Qt.MouseButton.LeftButton, pos=middle)

    def _play_keyboard(self, lift_only: bool = False) -> None:
        keyboard = self._window.keyboard
        if self._held is not None:
            QTest.mouseRelease(keyboard, Qt.MouseButton.LeftButton, pos=self._held)
            self._held = None
        elif not lift_only:
            self._held = QPoint(self._random.randrange(keyboard.width()), self._random.randrange(keyboard.height()))
            QTest.mousePress(keyboard, Qt.MouseButton.LeftButton, pos=self._held)

    def _morph(self) -> None:
        self._window.sound.set_position(self._random.uniform(-0.25, 1.25))

    def _open_page(self) -> None:
        tabs = self._window.knobs.tabs
        tabs.setCurrentIndex(self._random.randrange(tabs.count()))

    def _load(self) -> None:
        self._window.sound.load(random_patch(self._random), "storm")

    def _type_prompt(self) -> None:
        line = self._random.choice([self._window.prompts.line_a, self._window.prompts.line_b])
        line.clear()
        QTest.keyClicks(line, self._random.choice(PROMPTS))
        QTest.keyClick(line, Qt.Key.Key_Return)

    def _resize(self) -> None:
        self._window.resize(self._random.randint(1100, 1400), self._random.randint(700, 900))
