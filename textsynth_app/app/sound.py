"""The window's sound: prompt A's patch, prompt B's, the place between them, and the knobs turned on top."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from textsynth_app.app.first_sound import FIRST_NAME, FIRST_PATCH
from textsynth_app.language.morphing import DEFAULT_PATH, PATHS, End, Morph
from textsynth_app.language.operator_order import in_order_of
from textsynth_app.synth.parameters import VOICE
from textsynth_app.synth.patch import Patch, PatchError

MORPH_LOW, MORPH_HIGH = -0.25, 1.25
LONGEST_NAME = 200
QUICK_PATHS = ("parameters", "crossfade")  # computed while the slider moves; others are prepared by the model worker


class Way(Protocol):
    """A morph between two ends."""

    def at(self, position: float) -> Patch:
        """The patch at a place: 0 is A, 1 is B."""
        ...


@dataclass(frozen=True)
class SoundState:
    """Everything that decides the patch, and what it is called: one step of the history holds two of these.

    `turned` are knobs turned between the ends; `saved` is the patch that is kept under `name`, if there is one.
    """

    name: str = FIRST_NAME
    a: Patch = FIRST_PATCH
    b: Patch | None = None
    position: float = 0.0
    turned: Mapping[str, float] = field(default_factory=dict)
    path: str = DEFAULT_PATH
    saved: Patch | None = FIRST_PATCH


class Sound(QObject):
    """The window's truth about the patch; the engine's copy follows through signals.

    A knob turned at either end changes that end; one turned between them stays where it was put while the slider
    moves, until a new prompt or preset decides everything again. Locked parameters keep their values whatever words
    or mutations say; hands, presets, snapshots and the slider are not held.
    """

    patch_changed = Signal(object)  # Patch: many values at once
    value_changed = Signal(str, float)  # one value, by a knob
    position_changed = Signal(float)
    ends_changed = Signal()
    path_changed = Signal(str)
    dirty_changed = Signal(bool)
    locks_changed = Signal(object)  # frozenset of names
    kept = Signal()  # it was saved, maybe under another name
    edited = Signal(str, str)  # after all others, for all but `go_to`: what was done (see history.py), and to what

    def __init__(self) -> None:
        super().__init__()
        self._state = SoundState()
        self._way: Way | None = None
        self.patch = FIRST_PATCH
        self.dirty = False
        self.locked: frozenset[str] = frozenset()

    @property
    def state(self) -> SoundState:
        """What `go_to` takes."""
        return self._state

    @property
    def name(self) -> str:
        """What the sound at A is called."""
        return self._state.name

    @property
    def position(self) -> float:
        """Place between the ends: 0 is A, 1 is B."""
        return self._state.position

    @property
    def path(self) -> str:
        """How the morph goes from A to B: one of language.morphing.PATHS."""
        return self._state.path

    def end(self, slot: str) -> Patch | None:
        """The patch at one end: slot 'a' or 'b'."""
        return self._state.a if slot == "a" else self._state.b

    def set_end(self, slot: str, patch: Patch | None, name: str | None = None, what: str = "prompt") -> None:
        """A prompt's answer for one end; without a B there is nothing to morph to, and the place goes back to A.

        An end at A cannot be taken away: None is for B. `name` is what a sound at A is called from now on; `what`
        was done is told by `edited`.
        """
        if patch is not None:
            patch = patch.replace({name: (self.end(slot) or self.patch)[name] for name in self.locked})
        kept = {each: value for each, value in self._state.turned.items() if each in self.locked}
        if slot == "b":
            position = self.position if patch is not None else 0.0
            self._move(replace(self._state, b=patch, position=position, turned=kept if position else {}))
        elif patch is not None:
            name = self.name if name is None else name[:LONGEST_NAME]
            self._move(replace(self._state, name=name, a=patch, turned=kept))
        self.edited.emit(what, slot)

    def set_position(self, position: float) -> None:
        """Move between the ends: 0 is A, 1 is B, a little beyond extrapolates."""
        position = min(max(position, MORPH_LOW), MORPH_HIGH)
        if position != self.position and self._state.b is not None:
            self._move(replace(self._state, position=position))
            self.edited.emit("morph", "")

    def set_path(self, path: str) -> None:
        """Choose the way from A to B; one that must be prepared is a crossfade until `set_way` brings it."""
        if path != self.path:
            self._move(replace(self._state, path=path))
            self.edited.emit("path", path)

    def set_way(self, a: Patch, b: Patch, path: str, way: Way) -> None:
        """A prepared way; it is left aside if ends or path have changed meanwhile."""
        if (a, b, path) == (self._state.a, self._state.b, self.path):
            self._way = way
            self._renew()

    def set_value(self, name: str, value: float) -> None:
        """One knob, in its physical unit; raises KeyError or PatchError for what no knob can send."""
        self._set_values({name: value})
        self.value_changed.emit(name, value)
        self._look_whether_dirty()
        self.edited.emit("turn", name)

    def set_values(self, values: Mapping[str, float], what: str) -> None:
        """Several at once, as `set_value`; locked ones stay. `what` was done is told by `edited`."""
        before = (self._state.a, self._state.b)
        self._set_values({name: value for name, value in values.items() if name not in self.locked})
        if (self._state.a, self._state.b) != before:
            self.ends_changed.emit()
        self.patch_changed.emit(self.patch)
        self._look_whether_dirty()
        self.edited.emit(what, "")

    def change_to(self, patch: Patch, what: str) -> None:
        """A whole patch in the place of the one that sounds: an edit, a mutation, a variation; locked values stay."""
        self.set_values({name: patch[name] for name in VOICE.names if patch[name] != self.patch[name]}, what)

    def load(self, patch: Patch, name: str) -> None:
        """A preset: it becomes A, and the place goes there; B stays for morphing. Locks do not hold it."""
        self._move(replace(self._state, name=name, a=patch, position=0.0, turned={}, saved=patch))
        self._mark_saved(name)
        self.edited.emit("open", name)

    def saved_as(self, name: str) -> None:
        """The sound now equals what is kept under this name."""
        self._mark_saved(name)
        self.kept.emit()

    def _mark_saved(self, name: str) -> None:
        self._state = replace(self._state, name=name[:LONGEST_NAME], saved=self.patch)
        self.dirty = False
        self.dirty_changed.emit(False)  # always: the name has changed

    def set_locked(self, names: Collection[str]) -> None:
        """Parameters that only hands may change."""
        if frozenset(names) != self.locked:
            self.locked = frozenset(names)
            self.locks_changed.emit(self.locked)

    def go_to(self, state: SoundState) -> None:
        """Take over a whole state, as undo does; locks do not hold it."""
        saved = self._state.saved  # what is on disk is no matter of undoing
        self._move(replace(state, saved=saved))

    def recall(self, state: SoundState, what: str, which: str = "") -> None:
        """Take over a whole state because the user asked for it, as a preset: one step, and locks do not hold it."""
        self.go_to(state)
        self.edited.emit(what, which)

    def _set_values(self, values: Mapping[str, float]) -> None:
        changed = self.patch.replace(values)
        if changed == self.patch:
            return
        self.patch, state = changed, self._state
        if state.position == 0.0:
            self._state = replace(state, a=state.a.replace(values), turned=_without(state.turned, values))
        elif state.position == 1.0 and state.b is not None:
            self._state = replace(state, b=state.b.replace(values), turned=_without(state.turned, values))
        else:
            self._state = replace(state, turned={**state.turned, **values})
            return
        self._way = None

    def _move(self, state: SoundState) -> None:
        before, self._state = self._state, state
        if (state.a, state.b, state.path) != (before.a, before.b, before.path):
            self._way = None
            if state.b is not None:
                # B's operators in A's order: it sounds the same, and a held note does not jump where it is reached.
                self._state = replace(state, b=in_order_of(state.a, state.b))
        if state.position != before.position:
            self.position_changed.emit(state.position)
        if (state.a, state.b) != (before.a, before.b):
            self.ends_changed.emit()
        if state.path != before.path:
            self.path_changed.emit(state.path)
        self._renew()

    def _renew(self) -> None:
        state = self._state
        patch = state.a
        if state.b is not None and state.position != 0.0:
            if self._way is None:
                path = state.path if state.path in QUICK_PATHS else DEFAULT_PATH
                self._way = Morph([End(state.a), End(state.b)], path, seamless=True)
            patch = self._way.at(state.position)
        self.patch = patch.replace(state.turned)
        self.patch_changed.emit(self.patch)
        self._look_whether_dirty()

    def _look_whether_dirty(self) -> None:
        dirty = self.patch != self._state.saved
        if dirty != self.dirty:
            self.dirty = dirty
            self.dirty_changed.emit(dirty)

    def to_session(self) -> dict[str, Any]:
        """Everything needed to sound the same at the next start, as plain JSON."""
        state = self._state
        return {
            "name": state.name,
            "position": state.position,
            "turned": dict(state.turned),
            "path": state.path,
            "locked": sorted(self.locked),
            "ends": {"a": state.a.to_json(), "b": state.b.to_json() if state.b else None},
            "saved": state.saved.to_json() if state.saved else None,
        }

    def restore(self, session: object) -> bool:
        """Take over `to_session`'s form; False, with nothing changed, if it cannot be read."""
        try:
            if not isinstance(session, dict):
                return False
            a, b = (Patch.from_json(data) if data else None for data in (session["ends"]["a"], session["ends"]["b"]))
            saved = Patch.from_json(session["saved"]) if session.get("saved") else None
            turned = {str(name): float(value) for name, value in session["turned"].items()}
            locked = [str(name) for name in session.get("locked", ())]
            FIRST_PATCH.replace({**turned, **{name: FIRST_PATCH[name] for name in locked}})
            position = float(session["position"])
            name, path = str(session["name"])[:LONGEST_NAME], str(session.get("path", DEFAULT_PATH))
            if a is None or not math.isfinite(position) or path not in PATHS:
                return False
        except (PatchError, KeyError, TypeError, ValueError, OverflowError, AttributeError):
            return False
        position = min(max(position, MORPH_LOW), MORPH_HIGH) if b is not None else 0.0
        self.set_locked(locked)
        self._move(SoundState(name, a, b, position, turned, path, saved))
        self.position_changed.emit(self.position)
        self.ends_changed.emit()
        self.dirty_changed.emit(self.dirty)
        return True


def _without(turned: Mapping[str, float], names: Collection[str]) -> dict[str, float]:
    return {name: value for name, value in turned.items() if name not in names}
