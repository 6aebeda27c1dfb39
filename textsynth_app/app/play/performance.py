"""How the player plays: wheels, sustain, hold, the computer keys' velocity and layout."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, Signal

from textsynth_app.app.play.keyboard_layouts import AUTOMATIC, LAYOUTS, QWERTY, letter_at, recognised
from textsynth_app.app.play.notes import KEY_VELOCITY
from textsynth_app.synth.parameters import VOICE

BEND_RANGE = "bend.range"
SOFTEST, LOUDEST = 1, 127
VELOCITY_STEP = 10


class Performance(QObject):
    """The state of everything that is played beside the notes; signals only tell of changes.

    `bend` is the pitch wheel's place, -1 to 1; what it means in semitones is the patch's bend range.
    """

    bend_changed = Signal(float)  # semitones
    wheel_changed = Signal(float)  # 0 to 1
    sustain_changed = Signal(bool)
    hold_changed = Signal(bool)
    velocity_changed = Signal(int)
    layout_changed = Signal(str)  # the layout in use

    def __init__(self) -> None:
        super().__init__()
        self.bend = 0.0
        self.bend_range = VOICE[BEND_RANGE].default
        self.wheel = 0.0
        self.sustain = False
        self.hold = False
        self.velocity = KEY_VELOCITY
        self.layout_choice = AUTOMATIC
        self._found_layout = QWERTY

    # Wheels

    def set_bend(self, place: float) -> None:
        """Move the pitch wheel, -1 to 1."""
        place = min(max(place, -1.0), 1.0)
        if place != self.bend:
            self.bend = place
            self.bend_changed.emit(self.semitones)

    def set_bend_range(self, semitones: float) -> None:
        """How far the pitch wheel bends each way; a wheel that is turned bends differently at once."""
        if semitones != self.bend_range:
            self.bend_range = semitones
            if self.bend:
                self.bend_changed.emit(self.semitones)

    @property
    def semitones(self) -> float:
        """How far the pitch is bent."""
        return self.bend * self.bend_range

    def set_wheel(self, amount: float) -> None:
        """Move the modulation wheel, 0 to 1."""
        amount = min(max(amount, 0.0), 1.0)
        if amount != self.wheel:
            self.wheel = amount
            self.wheel_changed.emit(amount)

    # Sustain and hold

    def set_sustain(self, down: bool) -> None:
        """Press or lift the sustain pedal: it lets notes ring on after their keys are up."""
        if down != self.sustain:
            self.sustain = down
            self.sustain_changed.emit(down)

    def set_hold(self, on: bool) -> None:
        """Whether keys stay down until they are struck again."""
        if on != self.hold:
            self.hold = on
            self.hold_changed.emit(on)

    def rest(self) -> None:
        """Let go of everything: wheels, pedal and hold."""
        self.set_bend(0.0)
        self.set_wheel(0.0)
        self.set_sustain(False)
        self.set_hold(False)

    def tell_again(self) -> None:
        """Tell a fresh engine of wheels and pedal that are not at rest."""
        if self.bend:
            self.bend_changed.emit(self.semitones)
        if self.wheel:
            self.wheel_changed.emit(self.wheel)
        if self.sustain:
            self.sustain_changed.emit(True)

    # Computer keys

    def set_velocity(self, velocity: int) -> None:
        """How hard the computer keys strike, 1 to 127."""
        velocity = min(max(velocity, SOFTEST), LOUDEST)
        if velocity != self.velocity:
            self.velocity = velocity
            self.velocity_changed.emit(velocity)

    def step_velocity(self, direction: int) -> None:
        """To the next ten above (1) or below (-1)."""
        tens = self.velocity / VELOCITY_STEP
        self.set_velocity(VELOCITY_STEP * (math.floor(tens) + 1 if direction > 0 else math.ceil(tens) - 1))

    @property
    def layout(self) -> str:
        """The layout in use: the one chosen, or the one that was found out."""
        return self._found_layout if self.layout_choice == AUTOMATIC else self.layout_choice

    def choose_layout(self, choice: str) -> None:
        """Use a layout of `LAYOUTS`, or find out which ('automatic'); others are ignored."""
        if choice == AUTOMATIC or choice in LAYOUTS:
            self._use(choice, self._found_layout)

    def expect_layout(self, layout: str) -> None:
        """What an automatic choice takes the keyboard for, until its keys tell."""
        self._use(self.layout_choice, layout)

    def see_key(self, place: str, key: int) -> None:
        """A key with this Qt key code was struck at this place, which may give the layout away."""
        self.expect_layout(recognised(self._found_layout, place, key))

    def _use(self, choice: str, found: str) -> None:
        before = self.layout_choice, self.layout
        self.layout_choice, self._found_layout = choice, found
        if (choice, self.layout) != before:
            self.layout_changed.emit(self.layout)

    def letter(self, place: str) -> str:
        """The letter printed at a place of `PLACES`."""
        return letter_at(self.layout, place)

    # From one start to the next

    def to_session(self) -> dict[str, float | str]:
        """What stays where it was put; springs, pedals and hold start at rest."""
        return {"wheel": self.wheel, "velocity": self.velocity, "layout": self.layout_choice}

    def restore(self, kept: object) -> None:
        """Take over what `to_session` gave; what is missing or damaged stays as it is."""
        if not isinstance(kept, dict):
            return
        wheel, velocity, layout = (kept.get(key) for key in ("wheel", "velocity", "layout"))
        if isinstance(wheel, int | float) and math.isfinite(wheel):
            self.set_wheel(float(wheel))
        if type(velocity) is int:  # True is an int, too
            self.set_velocity(velocity)
        if isinstance(layout, str):
            self.choose_layout(layout)
