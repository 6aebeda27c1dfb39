"""Switching effects off and on: the amount that an effect had comes back."""

from __future__ import annotations

from textsynth_app.app.modulation.effect_curves import AMOUNTS, CHAIN, is_on
from textsynth_app.synth.patch import Patch


class EffectAmounts:
    """Remembers how much there was of each effect when it was last heard."""

    def __init__(self) -> None:
        self._last = {effect: usual for effect, (_, usual) in AMOUNTS.items()}

    def watch(self, patch: Patch) -> None:
        """Take note of a patch that is shown."""
        for effect in CHAIN:
            if is_on(patch, effect):
                self._last[effect] = patch[AMOUNTS[effect][0]]

    def switched(self, effect: str, on: bool) -> tuple[str, float]:
        """The parameter and the value that switch an effect."""
        return AMOUNTS[effect][0], self._last[effect] if on else 0.0
