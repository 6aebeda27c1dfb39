"""Snapshots: moments of the sound and its words, kept under the numbers 1 to 8."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from textsynth_app.app.origin import NOWHERE, between
from textsynth_app.app.sound import Sound, SoundState
from textsynth_app.app.words.prompting import Prompting, Words
from textsynth_app.library.errors import LibraryError
from textsynth_app.library.limits import LONGEST_TEXTS
from textsynth_app.library.names import name_in_one_line
from textsynth_app.library.presets import Preset
from textsynth_app.synth.patch import Patch, PatchError

NUMBERS = range(1, 9)
LONGEST_NAME = 60


@dataclass(frozen=True)
class Snapshot:
    """The whole sound of one moment: both ends with their words, the place between them, and the patch that it was."""

    name: str
    patch: Patch
    state: SoundState
    words: Words

    @classmethod
    def of(cls, sound: Sound, prompting: Prompting) -> Snapshot:
        """The sound of now, called after its words."""
        state, words = sound.state, prompting.words
        name = state.name
        if state.b is not None and state.position != 0.0:
            name = f"{name} → {words.origin_b.prompt.strip() or 'B'}"
        return cls(_usable(name), sound.patch, state, words)

    @property
    def preset(self) -> Preset:
        """What it sounds like, without what it can be morphed into."""
        is_at_a = self.state.position == 0.0
        origin = self.words.origin_a if is_at_a else between(self.words.origin_a, self.words.origin_b)
        return replace(origin, name=self.name, patch=self.patch)

    @property
    def place(self) -> float:
        """Where it lies between its ends: 0 is A, 1 is B."""
        return self.state.position

    def to_json(self) -> dict[str, Any]:
        """The snapshot as plain JSON."""
        keeper = Sound()
        keeper.go_to(self.state)
        kept = keeper.to_session()
        del kept["saved"]
        origins = {"a": self.words.origin_a, "b": self.words.origin_b}
        return {
            "name": self.name,
            "sound": kept,
            # A way that the model has found cannot be found again without it.
            "patch": None if keeper.patch == self.patch else self.patch.to_json(),
            "texts": {"a": self.words.text_a, "b": self.words.text_b},
            "origins": {slot: _texts_of(origin) for slot, origin in origins.items()},
        }

    @classmethod
    def from_json(cls, data: object) -> Snapshot | None:
        """Read `to_json`'s form; None if it cannot be read."""
        keeper = Sound()
        try:
            if not isinstance(data, dict) or not keeper.restore(data["sound"]):
                return None
            patch = Patch.from_json(data["patch"]) if data.get("patch") else keeper.patch
            texts = [str(data["texts"][slot])[: LONGEST_TEXTS["prompt"]] for slot in ("a", "b")]
            origins = [_origin_of(data["origins"][slot]) for slot in ("a", "b")]
            name = _usable(str(data["name"]))
        except (PatchError, LibraryError, KeyError, TypeError, ValueError, OverflowError):
            return None
        return cls(name, patch, keeper.state, Words(texts[0], texts[1], origins[0], origins[1]))


class Snapshots(QObject):
    """Eight places to keep the sound in, and to call it back from."""

    changed = Signal(int)  # number of what was stored, renamed or cleared
    current_changed = Signal(int)  # number of the snapshot that sounds; 0 for none

    def __init__(self, sound: Sound, prompting: Prompting) -> None:
        super().__init__()
        self._sound, self._prompting = sound, prompting
        self._kept: dict[int, Snapshot] = {}
        self.current = 0
        for signal in (sound.patch_changed, sound.value_changed, self.changed):
            signal.connect(self._look_which_sounds)

    def __getitem__(self, number: int) -> Snapshot | None:
        """What is kept under a number."""
        return self._kept.get(number)

    def now(self) -> Snapshot:
        """The sound of now, kept nowhere yet."""
        return Snapshot.of(self._sound, self._prompting)

    def store(self, number: int) -> None:
        """Keep the sound of now, in the place of what was there; raises KeyError if there is no such number."""
        if number not in NUMBERS:
            raise KeyError(number)
        self._kept[number] = self.now()
        self.changed.emit(number)

    def recall(self, number: int) -> bool:
        """Sound as at that moment, words included: one step of the history. False if nothing is kept there."""
        kept = self._kept.get(number)
        if kept is None:
            return False
        self._prompting.go_to(kept.words)
        self._sound.recall(kept.state, "snapshot", str(number))
        return True

    def rename(self, number: int, name: str) -> None:
        """Call a snapshot something else; an empty name changes nothing."""
        kept, name = self._kept.get(number), _usable(name)
        if kept is not None and name:
            self._kept[number] = replace(kept, name=name)
            self.changed.emit(number)

    def clear(self, number: int) -> None:
        """Keep nothing there any more."""
        if self._kept.pop(number, None) is not None:
            self.changed.emit(number)

    def _look_which_sounds(self) -> None:
        now = self._sound.state
        sounding = (number for number, kept in self._kept.items() if replace(kept.state, saved=now.saved) == now)
        current = min(sounding, default=0)
        if current != self.current:
            self.current = current
            self.current_changed.emit(current)

    def to_session(self) -> dict[str, Any]:
        """All snapshots as plain JSON, by number; None where there is none."""
        return {str(number): kept.to_json() if (kept := self._kept.get(number)) else None for number in NUMBERS}

    def restore(self, session: Mapping[str, object]) -> None:
        """Take over `to_session`'s form; what cannot be read stays empty."""
        for number in NUMBERS:
            kept = Snapshot.from_json(session.get(str(number)))
            if kept is not None:
                self._kept[number] = kept
                self.changed.emit(number)


def _usable(name: str) -> str:
    """A name that can be shown and saved: one line of valid text, not too long."""
    line = name_in_one_line(name).encode("utf-8", "replace").decode()
    return " ".join(line.split())[:LONGEST_NAME]


def _texts_of(origin: Preset) -> dict[str, Any]:
    return {**{key: getattr(origin, key) for key in LONGEST_TEXTS}, "seed": origin.seed}


def _origin_of(data: object) -> Preset:
    """What `_texts_of` has written; raises LibraryError."""
    if not isinstance(data, dict):
        return NOWHERE
    known = {key: data[key] for key in (*LONGEST_TEXTS, "seed") if key in data}
    return Preset(**{"name": "", **known})
