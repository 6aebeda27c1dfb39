"""The controls of one page, kept equal to the sound and to each other."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor

from textsynth_app.app import theme
from textsynth_app.app.controls.control import Control
from textsynth_app.app.controls.controls import control
from textsynth_app.synth.parameters import VOICE
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch

FRAME_MS = 16


class KnobSet(QObject):
    """Makes controls, and speaks for all of them: `moved(name, value)` for what the user turns.

    `made(control)` tells of each control, once it shows the sound.
    """

    moved = Signal(str, float)
    refused = Signal(str)
    made = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.knobs: dict[str, Control] = {}
        self.patch = DEFAULT_PATCH
        self._accent = QColor(theme.scheme().accent_a)
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._glide)

    def __iter__(self) -> Iterator[Control]:
        return iter(self.knobs.values())

    def make(self, name: str, caption: str, diameter: int) -> Control:
        """The control of a parameter; one of each."""
        knob = control(VOICE[name], caption, diameter)
        knob.set_value(self.patch[name])
        knob.set_accent(self._accent)
        knob.moved.connect(self._moved)
        knob.refused.connect(self.refused)
        self.knobs[name] = knob
        self.made.emit(knob)
        return knob

    def show_patch(self, patch: Patch, gliding: bool) -> None:
        """Turn every control to a patch, silently; gliding, the eye can follow."""
        self.patch = patch
        for name, knob in self.knobs.items():
            knob.set_value(patch[name], gliding=gliding)
        if gliding:
            self._timer.start()

    def show_value(self, name: str, value: float) -> None:
        """Turn a parameter's control to a value, silently."""
        self.patch = self.patch.replace({name: value})
        if name in self.knobs:
            self.knobs[name].set_value(value)

    def set_accent(self, colour: QColor) -> None:
        """Colour of the value arcs."""
        self._accent = colour
        for knob in self:
            knob.set_accent(colour)

    def _moved(self, name: str, value: float) -> None:
        self.patch = self.patch.replace({name: value})
        self.moved.emit(name, value)

    def _glide(self) -> None:
        if not any([knob.glide() for knob in self]):
            self._timer.stop()
