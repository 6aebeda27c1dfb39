"""Which controller of a MIDI keyboard turns which parameter, learned by moving it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from textsynth_app.live.midi_channel import CHANNELS
from textsynth_app.live.midi_router import RESERVED, Movement
from textsynth_app.synth.parameters import VOICE

HIGHEST_VALUE, HIGHEST_FINE_VALUE = 127, 16383
FINE_OFFSET = 32  # MIDI 1.0: controllers 32 to 63 are the low seven bits of 0 to 31
_NEAR = 1.5 / HIGHEST_VALUE  # so near to the parameter, a controller takes it over
_SAME = 1e-6


@dataclass(frozen=True)
class Controller:
    """A controller, 0 to 127, on a channel, 0 to 15; players count channels from 1."""

    channel: int
    control: int

    def __str__(self) -> str:
        return f"controller {self.control}, channel {self.channel + 1}"


@dataclass
class _Binding:
    controller: Controller
    high: int = 0
    low: int | None = None  # unknown until the controller sends fine values
    _before: float | None = None  # where the controller was last
    _given: float | None = None  # the position the parameter was given last

    def take_over(self, now: float) -> float | None:
        """The parameter's new position, for one that is at `now`; None if it has yet to be met."""
        wanted = self.high / HIGHEST_VALUE if self.low is None else (self.high * 128 + self.low) / HIGHEST_FINE_VALUE
        before, self._before = self._before, wanted
        held = self._given is not None and abs(self._given - now) < _SAME
        met = abs(wanted - now) < _NEAR or (before is not None and (before - now) * (wanted - now) <= 0.0)
        self._given = wanted if held or met else None
        return self._given


class ControllerMap:
    """The learned controllers: at most one for each parameter, and one parameter for each.

    A controller takes its parameter over where the two meet, so that nothing jumps; when the parameter is changed by
    other means, they have to meet again. Positions are a parameter's travel, 0 to 1.
    """

    def __init__(self) -> None:
        self.learning: str | None = None
        self._bindings: dict[str, _Binding] = {}

    def learn(self, parameter: str) -> None:
        """The next controller that moves will turn this parameter. Raises KeyError if there is no such parameter."""
        self.learning = VOICE[parameter].name

    def cancel(self) -> None:
        """Learn nothing after all."""
        self.learning = None

    def forget(self, parameter: str) -> None:
        """Free the parameter from its controller, if it has one."""
        self._bindings.pop(parameter, None)

    def forget_all(self) -> None:
        """Free every parameter."""
        self._bindings.clear()

    def controller(self, parameter: str) -> Controller | None:
        """The controller of a parameter."""
        binding = self._bindings.get(parameter)
        return binding.controller if binding else None

    @property
    def controllers(self) -> frozenset[tuple[int, int]]:
        """All learned controllers, as (channel, control)."""
        return frozenset((each.controller.channel, each.controller.control) for each in self._bindings.values())

    def move(self, moved: Movement, position: Callable[[str], float]) -> tuple[str, float] | None:
        """A controller was moved: the parameter to turn and its new position, or None if there is nothing to do.

        `position` returns where a parameter is. While learning, the controller is bound first.
        """
        if self.learning is not None and moved.control not in RESERVED:
            self._bind(self.learning, Controller(moved.channel, moved.control))
            self.learning = None
        parameter = self._parameter(moved.channel, moved.control)
        if parameter is not None:
            self._bindings[parameter].high = moved.value
        elif FINE_OFFSET <= moved.control < 2 * FINE_OFFSET:
            parameter = self._parameter(moved.channel, moved.control - FINE_OFFSET)
            if parameter is not None:
                self._bindings[parameter].low = moved.value
        if parameter is None:
            return None
        wanted = self._bindings[parameter].take_over(position(parameter))
        return None if wanted is None else (parameter, wanted)

    def _parameter(self, channel: int, control: int) -> str | None:
        wanted = Controller(channel, control)
        return next((name for name, each in self._bindings.items() if each.controller == wanted), None)

    def _bind(self, parameter: str, controller: Controller) -> None:
        self._bindings = {
            name: each for name, each in self._bindings.items() if name != parameter and each.controller != controller
        }
        self._bindings[parameter] = _Binding(controller)

    def to_json(self) -> list[dict[str, Any]]:
        """The map as plain JSON."""
        return [
            {"parameter": parameter, "channel": each.controller.channel, "control": each.controller.control}
            for parameter, each in self._bindings.items()
        ]

    def restore(self, data: object) -> None:
        """Take over `to_json`'s form; entries that make no sense are left out."""
        self._bindings.clear()
        for entry in data if isinstance(data, list) else []:
            if not isinstance(entry, dict):
                continue
            parameter = entry.get("parameter")
            channel = _whole(entry.get("channel"), CHANNELS - 1)
            control = _whole(entry.get("control"), HIGHEST_VALUE)
            if not isinstance(parameter, str) or parameter not in VOICE or control in RESERVED:
                continue
            if channel is not None and control is not None:
                self._bind(parameter, Controller(channel, control))


def _whole(value: object, highest: int) -> int | None:
    """The value if it is a whole number from 0 to `highest`, else None."""
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= highest else None
