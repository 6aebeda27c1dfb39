"""What is shown around every control's value: locks, the morph's ends, the reach of modulation."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal

from textsynth_app.app.controls.control import Control
from textsynth_app.app.modulation.modulation_model import modulation_ranges
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch

_STILL: tuple[None, None] = (None, None)


class Surroundings(QObject):
    """Keeps all controls of the window alike, on whichever page they are, from when they are attached.

    `locks_changed(names)` tells, with all that are locked, when the user locks or unlocks one.
    """

    locks_changed = Signal(object)  # frozenset of names

    def __init__(self) -> None:
        super().__init__()
        self._controls: dict[str, list[Control]] = {}  # a parameter may have one on several pages
        self._locked: frozenset[str] = frozenset()
        self._ends: tuple[Patch | None, Patch | None] = (None, None)
        self._ranges = modulation_ranges(DEFAULT_PATCH)

    def attach(self, control: Control) -> None:
        """From now on this control is kept like the others."""
        name = control.parameter.name
        self._controls.setdefault(name, []).append(control)
        control.locked = name in self._locked
        control.set_modulation(*self._ranges.get(name, _STILL))
        self._show_ends(control)
        control.lock_changed.connect(self._lock_changed)

    def show_patch(self, patch: Patch) -> None:
        """Rings for a patch's modulation."""
        ranges = modulation_ranges(patch)
        for name in ranges.keys() | self._ranges.keys():
            if ranges.get(name) != self._ranges.get(name):
                for control in self._controls.get(name, ()):
                    control.set_modulation(*ranges.get(name, _STILL))
        self._ranges = ranges

    def set_ends(self, a: Patch | None, b: Patch | None) -> None:
        """Where the morph's ends are; None for no tick."""
        before, self._ends = self._ends, (a, b)
        for name, controls in self._controls.items():
            if _values(before, name) != _values(self._ends, name):
                for control in controls:
                    self._show_ends(control)

    def set_locked(self, names: Collection[str]) -> None:
        """Lock these parameters and no others, silently."""
        names = frozenset(names)
        for name in names ^ self._locked:
            for control in self._controls.get(name, ()):
                control.locked = name in names
        self._locked = names

    def _show_ends(self, control: Control) -> None:
        control.set_ghosts(*_values(self._ends, control.parameter.name))

    def _lock_changed(self, name: str, locked: bool) -> None:
        self.set_locked(self._locked | {name} if locked else self._locked - {name})
        self.locks_changed.emit(self._locked)


def _values(ends: tuple[Patch | None, Patch | None], name: str) -> tuple[float | None, float | None]:
    a, b = ends
    return (None if a is None else a[name], None if b is None else b[name])
