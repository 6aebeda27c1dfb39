"""What a control knows without being a widget: its value, how gestures turn it, and what is shown around it."""

from __future__ import annotations

import math
from enum import Enum

from textsynth_app.app.controls import value_steps
from textsynth_app.synth.parameter import Parameter

FINE = 0.1
WHEEL_TRAVEL = 0.02  # of a notch
KEY_TRAVEL, PAGE_TRAVEL = 0.01, 0.1
GLIDE, ARRIVED = 0.35, 0.002  # of the distance a frame; of the travel


class Way(Enum):
    """How a gesture turns."""

    COARSE = "coarse"
    FINE = "fine"  # ten times less
    STEPS = "steps"  # from one musical value to the next, see `value_steps`


class KnobModel:
    """One parameter's control. Positions are shares 0..1 of its travel.

    `modulation` is the part of the travel that LFOs and envelopes move it through, `ghosts` the positions that it has
    at the morph's ends A and B; None where there is nothing to show.
    """

    def __init__(self, parameter: Parameter) -> None:
        self.parameter = parameter
        self.locked = False
        self.modulation: tuple[float, float] | None = None
        self.ghosts: tuple[float | None, float | None] = (None, None)
        self.value = parameter.default
        self.position = self.shown = parameter.normalise(parameter.default)
        self._hand = self.position  # where a drag has got to, between two steps as well
        self._notches = 0.0  # of the wheel, what is not yet a whole step

    @property
    def origin(self) -> float:
        """Where the value arc begins: at zero if the range crosses it, so that 'none' looks like nothing."""
        low, high = self.parameter.minimum, self.parameter.maximum
        return self.parameter.normalise(0.0) if low < 0.0 < high else 0.0

    def put(self, value: float, gliding: bool = False) -> None:
        """Take a value, clipped to the range; `shown` jumps there, or waits for `glide`."""
        self.value = min(max(value, self.parameter.minimum), self.parameter.maximum)
        self.position = self.parameter.normalise(self.value)
        if not gliding:
            self.shown = self.position

    def glide(self) -> bool:
        """Bring `shown` a step nearer to the position; True if it moved and has not arrived."""
        distance = self.position - self.shown
        if abs(distance) < ARRIVED:
            self.shown = self.position
            return False
        self.shown += distance * GLIDE
        return True

    def set_ghosts(self, a: float | None, b: float | None) -> None:
        """The values at the morph's ends, in the parameter's unit."""
        self.ghosts = (
            None if a is None else self.parameter.normalise(a),
            None if b is None else self.parameter.normalise(b),
        )

    def ghosts_to_show(self) -> tuple[float | None, float | None]:
        """The ghosts, unless the morph leaves the parameter alone: both ends lie where the value is."""
        a, b = self.ghosts
        if a is not None and b is not None and max(abs(a - b), abs(a - self.position)) < ARRIVED:
            return None, None
        return a, b

    # What gestures make of the value: they only answer it

    def grab(self) -> None:
        """A drag begins at the value."""
        self._hand = self.position

    def dragged(self, travel: float, way: Way) -> float:
        """The value when the drag has gone on by a share of the travel."""
        self._hand = min(max(self._hand + travel * (FINE if way is Way.FINE else 1.0), 0.0), 1.0)
        value = self.parameter.denormalise(self._hand)
        return value_steps.nearest(self.parameter, value) if way is Way.STEPS else self._whole(value)

    def wheeled(self, notches: float, way: Way) -> float:
        """The value after so many notches of a wheel, which touch pads send in small parts."""
        if way is not Way.STEPS and not value_steps.is_whole(self.parameter):
            self._notches = 0.0
            return self._turned(notches * WHEEL_TRAVEL, way)
        self._notches += notches
        steps = math.trunc(self._notches)
        self._notches -= steps
        return value_steps.stepped(self.parameter, self.value, steps)

    def keyed(self, presses: int, way: Way, page: bool = False) -> float:
        """The value after an arrow key, or a page key, up (1) or down (-1)."""
        if way is Way.STEPS or (value_steps.is_whole(self.parameter) and not page):
            return value_steps.stepped(self.parameter, self.value, presses)
        return self._turned(presses * (PAGE_TRAVEL if page else KEY_TRAVEL), way)

    def at(self, position: float) -> float:
        """The value at a position, in whole numbers where only they mean something."""
        return self._whole(self.parameter.denormalise(position))

    def _turned(self, travel: float, way: Way) -> float:
        return self.at(self.position + travel * (FINE if way is Way.FINE else 1.0))

    def _whole(self, value: float) -> float:
        return float(round(value)) if value_steps.is_whole(self.parameter) else value
