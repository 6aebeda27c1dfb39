"""What the pages of controls and pictures have in common: one patch, shown by all of them."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from textsynth_app.app import theme
from textsynth_app.app.controls.control import Control
from textsynth_app.app.controls.knob_set import KnobSet
from textsynth_app.app.controls.picture import Picture
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch


class Part(Protocol):
    """Something on a page that shows a patch in the accent's colour."""

    def show_patch(self, patch: Patch) -> None:
        """Show a patch, silently."""

    def set_accent(self, colour: QColor) -> None:
        """Colour of what is lit."""


class ParameterPage(QWidget):
    """A page of controls and other parts; `moved(name, value)` for what the user turns or drags on it.

    `made(control)` tells of each control when it is made.
    """

    moved = Signal(str, float)
    refused = Signal(str)
    made = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.patch = DEFAULT_PATCH
        self.controls = KnobSet(self)
        self.controls.moved.connect(self._control_moved)
        self.controls.refused.connect(self.refused)
        self.controls.made.connect(self.made)
        self._accent = QColor(theme.scheme().accent_a)
        self._parts: list[Part] = []

    @property
    def knobs(self) -> dict[str, Control]:
        """The controls made so far, by the name of their parameter."""
        return self.controls.knobs

    def reveal(self, name: str) -> Control | None:
        """Bring a parameter's control to sight, and give it; None if the page has none."""
        return self.knobs.get(name)

    def add_part(self, part: Part) -> None:
        """Keep a part equal to the patch; what is dragged in a picture is told of."""
        part.show_patch(self.patch)
        part.set_accent(self._accent)
        self._parts.append(part)
        if isinstance(part, Picture):
            part.moved.connect(self.turn)

    def show_patch(self, patch: Patch) -> None:
        """Show every parameter of a patch, silently."""
        self.controls.show_patch(patch, gliding=self.isVisible())
        self._take(patch)

    def show_value(self, name: str, value: float) -> None:
        """Show one value, silently."""
        self.controls.show_value(name, value)
        self._take(self.patch.replace({name: value}))

    def turn(self, name: str, value: float) -> None:
        """Set a value as the user's doing."""
        self.show_value(name, value)
        self.moved.emit(name, value)

    def set_accent(self, colour: QColor) -> None:
        """Colour of arcs and curves."""
        self._accent = colour
        self.controls.set_accent(colour)
        for part in self._parts:
            part.set_accent(colour)

    def patch_shown(self) -> None:
        """Called when another patch, or another value of it, is shown."""

    def _take(self, patch: Patch) -> None:
        self.patch = patch
        for part in self._parts:
            part.show_patch(patch)
        self.patch_shown()

    def _control_moved(self, name: str, value: float) -> None:
        self._take(self.patch.replace({name: value}))
        self.moved.emit(name, value)
