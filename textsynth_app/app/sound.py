"""The window's sound: prompt A's patch, prompt B's, the place between them, and the knobs turned on top."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import QObject, Signal

from textsynth_app.app.first_sound import FIRST_NAME, FIRST_PATCH
from textsynth_app.synth.patch import Patch, PatchError, morph

MORPH_LOW, MORPH_HIGH = -0.25, 1.25


class Sound(QObject):
    """The window's truth about the patch; the engine's copy follows through signals.

    A knob turned at either end changes that end; one turned between them stays where it was put while the slider
    moves, until a new prompt or preset decides everything again.
    """

    patch_changed = Signal(object)  # Patch: many values at once
    value_changed = Signal(str, float)  # one value, by a knob
    position_changed = Signal(float)
    ends_changed = Signal()
    dirty_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.name = FIRST_NAME
        self.dirty = False
        self.patch = FIRST_PATCH
        self.position = 0.0
        self._ends: dict[str, Patch | None] = {"a": FIRST_PATCH, "b": None}
        self._turned: dict[str, float] = {}

    def end(self, slot: str) -> Patch | None:
        """The patch at one end: slot 'a' or 'b'."""
        return self._ends[slot]

    def set_end(self, slot: str, patch: Patch | None) -> None:
        """A prompt's answer for one end; without a B there is nothing to morph to, and the place goes back to A."""
        self._ends[slot] = patch
        self._turned.clear()
        if slot == "b" and patch is None and self.position:
            self.position = 0.0
            self.position_changed.emit(0.0)
        self.ends_changed.emit()
        before = self.patch
        self._renew()
        if self.patch != before:
            self._set_dirty(True)

    def set_position(self, position: float) -> None:
        """Move between the ends: 0 is A, 1 is B, a little beyond extrapolates."""
        position = min(max(position, MORPH_LOW), MORPH_HIGH)
        if position == self.position or self._ends["b"] is None:
            return
        self.position = position
        self.position_changed.emit(position)
        self._renew()
        self._set_dirty(True)

    def set_value(self, name: str, value: float) -> None:
        """One knob, in its physical unit; raises KeyError or PatchError for what no knob can send."""
        self.patch = self.patch.replace({name: value})
        end = {0.0: "a", 1.0: "b"}.get(self.position)
        patch = self._ends[end] if end is not None else None
        if end is not None and patch is not None:
            self._ends[end] = patch.replace({name: value})
            self._turned.pop(name, None)
        else:
            self._turned[name] = value
        self.value_changed.emit(name, value)
        self._set_dirty(True)

    def load(self, patch: Patch, name: str) -> None:
        """A preset: it becomes A, and the place goes there; B stays for morphing."""
        self._ends["a"] = patch
        self._turned.clear()
        self.position = 0.0
        self.position_changed.emit(0.0)
        self.ends_changed.emit()
        self._renew()
        self.saved_as(name)

    def saved_as(self, name: str) -> None:
        """The sound now equals what is kept under this name."""
        self.name = name
        self.dirty = True  # so that the signal tells the name even when nothing was edited
        self._set_dirty(False)

    def _renew(self) -> None:
        a, b = self._ends["a"], self._ends["b"]
        patch = morph(a, b, self.position) if a is not None and b is not None else (a or self.patch)
        self.patch = patch.replace(self._turned)
        self.patch_changed.emit(self.patch)

    def _set_dirty(self, dirty: bool) -> None:
        if dirty != self.dirty:
            self.dirty = dirty
            self.dirty_changed.emit(dirty)

    def to_session(self) -> dict[str, Any]:
        """Everything needed to sound the same at the next start, as plain JSON."""
        return {
            "name": self.name,
            "dirty": self.dirty,
            "position": self.position,
            "turned": dict(self._turned),
            "ends": {slot: patch.to_json() if patch else None for slot, patch in self._ends.items()},
        }

    def restore(self, session: object) -> bool:
        """Take over `to_session`'s form; False, with nothing changed, if it cannot be read."""
        try:
            if not isinstance(session, dict):
                return False
            ends = {slot: Patch.from_json(data) if data else None for slot, data in session["ends"].items()}
            turned = {str(name): float(value) for name, value in session["turned"].items()}
            FIRST_PATCH.replace(turned)
            position = min(max(float(session["position"]), MORPH_LOW), MORPH_HIGH)
            name, dirty = str(session["name"])[:200], bool(session["dirty"])
            if set(ends) != {"a", "b"} or ends["a"] is None or not math.isfinite(float(session["position"])):
                return False
        except (PatchError, KeyError, TypeError, ValueError, AttributeError):
            return False
        self._ends, self._turned, self.name = ends, turned, name
        self.position = position if ends["b"] is not None else 0.0
        self._renew()
        self.position_changed.emit(self.position)
        self.ends_changed.emit()
        self.dirty = not dirty
        self._set_dirty(dirty)
        return True
