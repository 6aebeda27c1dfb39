"""The right control for each parameter."""

from __future__ import annotations

from textsynth_app.app.controls.choice_box import ChoiceBox
from textsynth_app.app.controls.control import Control
from textsynth_app.app.controls.knob import Knob
from textsynth_app.app.controls.switch import Switch
from textsynth_app.app.controls.value_steps import few_values
from textsynth_app.synth.parameter import Parameter


def control(parameter: Parameter, caption: str | None = None, diameter: int = 58) -> Control:
    """A switch for what is off or on, a list for what has few values, a knob for all else."""
    values = few_values(parameter)
    kind: type[Control] = Knob if not values else Switch if len(values) == 2 else ChoiceBox
    return kind(parameter, caption, diameter)
