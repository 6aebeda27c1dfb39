"""Eight sounds for the same words, to choose from: drawn, heard, kept, dropped, bred."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from textsynth_app.app.sound import LONGEST_NAME, Sound
from textsynth_app.app.words.breeding import bred
from textsynth_app.app.words.prompting import Prompting, Steering
from textsynth_app.app.words.tasks import Tasks
from textsynth_app.app.words.variation_work import Found, drawing, picturing
from textsynth_app.library.presets import Preset
from textsynth_app.synth.patch import Patch

COUNT = 8
KIND = "variations"
LEAST_SPREAD, GREATEST_SPREAD, USUAL_SPREAD = 0.0, 2.0, 1.0
_SPARE = 2  # more than are shown: a dropped one is replaced at once
_AFTER_S = 0.4  # of tail, before the sound that was there comes back
_MOST_CHARACTERS = 60  # of the prompt in a name


@dataclass(frozen=True, eq=False)
class Variation:
    """One tile: its sound with name and origin, how well it fits the words, and its outline, shape (columns, 2)."""

    preset: Preset
    score: float | None
    outline: NDArray[np.float32]


@dataclass(frozen=True)
class _Wish:
    """What variations are drawn for; `kept` are the values of locked parameters."""

    prompt: str
    steering: Steering
    spread: float
    kept: Mapping[str, float]


class VariationsModel(QObject):
    """`audition(Patch)` asks for a sound to be heard instead of the window's, until `audition_over`."""

    changed = Signal()  # tiles, kept, selected
    playing_changed = Signal()
    audition = Signal(object)
    audition_over = Signal()
    refused = Signal(str)

    def __init__(self, tasks: Tasks, sound: Sound, prompting: Prompting) -> None:
        super().__init__()
        self._tasks, self._sound, self._prompting = tasks, sound, prompting
        self.tiles: list[Variation | None] = [None] * COUNT
        self.kept: set[int] = set()
        self.selected: list[int] = []  # at most two, the newest last
        self.playing: int | None = None
        self.spread = USUAL_SPREAD
        self._seed = 0
        self._named = 0
        self._spare: list[Variation] = []
        self._spare_for: _Wish | None = None
        self._playing_on = QTimer(self)
        self._playing_on.setSingleShot(True)
        self._playing_on.timeout.connect(self.stop)
        sound.edited.connect(self.stop)
        sound.ends_changed.connect(self.changed)
        tasks.changed.connect(self.changed)

    @property
    def is_busy(self) -> bool:
        """Whether others are on their way."""
        return self._tasks.is_running(KIND)

    @property
    def can_breed(self) -> bool:
        """Whether two are selected."""
        return len(self.selected) == 2

    def slots_of(self, place: int) -> str:
        """Which ends have this sound: '', 'A', 'B' or 'AB'."""
        tile = self.tiles[place]
        if tile is None:
            return ""
        ends = {slot: self._sound.end(slot) for slot in ("a", "b")}
        return "".join(slot.upper() for slot, end in ends.items() if end and _is_same(end, tile.preset.patch))

    # Getting them

    def draw(self) -> None:
        """Others in the place of all that are not kept."""
        self._draw(self.tr("Drawing variations"), COUNT - len(self.kept), replaces=True)

    def drop(self, place: int) -> None:
        """Away with one; another comes."""
        if self.tiles[place] is None:
            return
        self.kept.discard(place)
        self._unselect(place)
        if place == self.playing:
            self.stop()
        if self._spare_for != self._wish():
            self._spare.clear()
        self.tiles[place] = self._spare.pop(0) if self._spare else None
        self.changed.emit()
        if self.tiles[place] is None and not self.is_busy:
            self._draw_missing()

    def breed(self) -> None:
        """Children of the two that are selected, in the place of all others that are not kept."""
        first, second = (self.tiles[place] for place in self.selected) if self.can_breed else (None, None)
        if first is None or second is None:
            self.refused.emit(self.tr("Select two variations first: click them with Ctrl held down."))
            return
        kept = self._locked_values()
        parents = set(self.selected)
        seeds = [self._next_seed() for _ in range(COUNT - len(self.kept | parents))]
        children = [bred(first.preset.patch, second.preset.patch, seed, kept) for seed in seeds]
        origin = first.preset
        comment = f"bred from {first.preset.name} and {second.preset.name}"

        def take(found: list[Found]) -> None:
            self._spare.clear()
            self._fill([self._variation(each, origin.prompt, comment) for each in found], self.kept | parents)

        self._tasks.start(KIND, self.tr("Breeding"), picturing(children), take)

    def _wish(self) -> _Wish:
        slot = self._prompting.sounding_slot()
        prompt, steering = self._prompting.texts[slot].strip(), self._prompting.steering[slot]
        return _Wish(prompt, steering, self.spread, self._locked_values())

    def _draw_missing(self) -> None:
        self._draw(self.tr("Drawing another variation"), self.tiles.count(None), replaces=False)

    def _draw(self, text: str, count: int, replaces: bool) -> None:
        wish = self._wish()
        if not wish.prompt:
            self.refused.emit(self.tr("Variations need words: describe a sound first."))
            return
        if not count:
            self.refused.emit(self.tr("All variations are kept: drop one to make room."))
            return
        seed, note, wanted = self._next_seed(), wish.steering.note(), count + _SPARE
        comment = f"variation of seed {seed}, spread {wish.spread:.1f}{f', {note}' if note else ''}"

        def take(found: list[Found]) -> None:
            self._spare.clear()
            self._spare_for = wish
            there = {place for place in range(COUNT) if self.tiles[place] is not None}
            staying = self.kept if replaces else there
            self._fill([self._variation(each, wish.prompt, comment) for each in found], staying)
            # Some were dropped meanwhile. Where the words have fewer sounds than were wanted, tiles may stay empty.
            if None in self.tiles and found and (not replaces or len(found) == wanted):
                self._draw_missing()

        work = drawing(wish.prompt, wish.steering, wanted, wish.spread, seed, wish.kept)
        self._tasks.start(KIND, text, work, take)

    def _fill(self, found: list[Variation], staying: Collection[int]) -> None:
        """Put what was found into all places but some, and what is left beside."""
        for place in range(COUNT):
            if place not in staying:
                self._unselect(place)
                self.tiles[place] = found.pop(0) if found else None
        self._spare.extend(found)
        if self.playing is not None and self.playing not in staying:
            self.stop()
        self.changed.emit()

    def _variation(self, found: Found, prompt: str, comment: str) -> Variation:
        self._named += 1
        short = prompt if len(prompt) <= _MOST_CHARACTERS else f"{prompt[:_MOST_CHARACTERS].rstrip()} ..."
        origin = self._prompting.origin(prompt, found.patch, comment, f"{short} {self._named}"[:LONGEST_NAME])
        return Variation(origin, found.score, found.outline)

    def _locked_values(self) -> dict[str, float]:
        return {name: self._sound.patch[name] for name in self._sound.locked}

    def _next_seed(self) -> int:
        self._seed += 1
        return self._seed

    # Choosing

    def hear(self, place: int) -> None:
        """Play one, for as long as its test note lasts."""
        tile = self.tiles[place]
        if tile is not None:
            self.playing = place
            self._playing_on.start(round((tile.preset.patch["root.duration"] + _AFTER_S) * 1000.0))
            self.playing_changed.emit()
            self.audition.emit(tile.preset.patch)

    def stop(self) -> None:
        """Give the sound that was there back."""
        if self.playing is not None:
            self.playing = None
            self._playing_on.stop()
            self.playing_changed.emit()
            self.audition_over.emit()

    def take(self, place: int, slot: str) -> None:
        """Make one the sound of an end, 'a' or 'b'."""
        tile = self.tiles[place]
        if tile is not None:
            self.take_preset(slot, tile.preset)

    def take_preset(self, slot: str, preset: Preset) -> None:
        """Make a sound that was carried there that of an end."""
        self.stop()
        self._prompting.take_sound(slot, preset, preset.name, "variation")

    def keep(self, place: int) -> None:
        """Keep one when others are drawn; again, to let it go."""
        if self.tiles[place] is not None:
            self.kept ^= {place}
            self.changed.emit()

    def select(self, place: int) -> None:
        """Select one for breeding, with the one selected last; again, to leave it out."""
        if self.tiles[place] is None:
            return
        if place in self.selected:
            self._unselect(place)
        else:
            self.selected = [*self.selected[-1:], place]
        self.changed.emit()

    def _unselect(self, place: int) -> None:
        self.selected = [other for other in self.selected if other != place]

    def to_session(self) -> dict[str, Any]:
        """What the next start is to know, as plain JSON: no sounds."""
        return {"spread": self.spread, "seed": self._seed}

    def restore(self, session: object) -> None:
        """Take over `to_session`'s form; what cannot be read stays."""
        if not isinstance(session, dict):
            return
        spread, seed = session.get("spread"), session.get("seed")
        if isinstance(spread, float) and LEAST_SPREAD <= spread <= GREATEST_SPREAD:
            self.spread = spread
        if isinstance(seed, int) and 0 <= seed < 2**31:
            self._seed = seed


def _is_same(one: Patch, other: Patch) -> bool:
    """Whether two patches sound the same: B's operators may have changed places (Sound puts them in A's order)."""
    return sorted(one.values) == sorted(other.values)
