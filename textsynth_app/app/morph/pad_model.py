"""The pad's state: a sound in each corner, a place between them, and what the four make there."""

from __future__ import annotations

import json
import math
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from textsynth_app.app.sound import QUICK_PATHS, Sound
from textsynth_app.language.morphing import DEFAULT_PATH, End, Morph, pad_weights
from textsynth_app.library.errors import LibraryError
from textsynth_app.library.presets import Preset, parse_preset
from textsynth_app.synth.patch import Patch

CORNERS = range(4)  # bottom left, bottom right, top left, top right
CORNER_PLACES = ((0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (1.0, 1.0))
FEWEST = 2  # corners that must be filled
FRAME_MS = 16
_NEAR = 1e-3  # to an empty corner: nearer than this nobody else would have a say
_REMEMBERED = 200  # places, for undo


class PadModel(QObject):
    """Moves the sound between up to four others. Corners hold copies: what happens to the sound leaves them alone.

    The sound follows at once, then at most once a frame.
    """

    corner_changed = Signal(int)
    place_changed = Signal(float, float)
    live_changed = Signal(bool)  # the sound is the one that the pad has made, or another one

    def __init__(self, sound: Sound) -> None:
        super().__init__()
        self._sound = sound
        self._corners: list[Preset | None] = [None for _ in CORNERS]
        self._place = (0.5, 0.5)
        self._morph: Morph | None = None
        self._is_waiting = False  # a place that the sound has not followed to
        self._is_applying = False
        self._known: OrderedDict[Patch, tuple[float, float]] = OrderedDict()  # what was heard where
        self.is_live = False
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.setInterval(FRAME_MS)
        self._frame.timeout.connect(lambda: self._follow() if self._is_waiting else None)
        sound.patch_changed.connect(self._look_whether_live)
        sound.value_changed.connect(lambda: self._look_whether_live(sound.patch))
        sound.path_changed.connect(self._forget_morph)

    # Corners

    def corner(self, index: int) -> Preset | None:
        """The sound in a corner."""
        return self._corners[index]

    def set_corner(self, index: int, preset: Preset | None) -> None:
        """Put a sound into a corner, or None for nobody; while the pad is heard it is heard at once."""
        self._corners[index] = preset
        self._forget_morph()
        self.corner_changed.emit(index)
        if self.is_live:
            self._follow()

    @property
    def is_ready(self) -> bool:
        """Whether there is something to move between."""
        return sum(corner is not None for corner in self._corners) >= FEWEST

    # The place

    @property
    def place(self) -> tuple[float, float]:
        """Across and up, 0..1."""
        return self._place

    def move_to(self, across: float, up: float) -> None:
        """Go to a place, held within the pad; the sound follows."""
        place = (min(max(across, 0.0), 1.0), min(max(up, 0.0), 1.0))
        if place == self._place and self.is_live:
            return
        self._show(place)
        self._is_waiting = True
        if not self._frame.isActive():
            self._follow()

    def shares(self) -> NDArray[np.float64]:
        """How much of each corner is heard at the place, shape (4,), of sum 1; nothing of an empty one."""
        filled = np.array([corner is not None for corner in self._corners])
        weights = np.where(filled, pad_weights(*self._place), 0.0)
        if weights.sum() < _NEAR:
            across, up = np.clip(self._place, _NEAR, 1.0 - _NEAR)
            weights = np.where(filled, pad_weights(float(across), float(up)), 0.0)
        total = weights.sum()
        return weights / total if total > 0.0 else weights

    def patch(self) -> Patch | None:
        """What the corners make at the place (about 0.2 ms); None if they are too few."""
        if not self.is_ready:
            return None
        if self._morph is None:
            path = self._sound.path if self._sound.path in QUICK_PATHS else DEFAULT_PATH
            self._morph = Morph([End(corner.patch) for corner in self._corners if corner], path, seamless=True)
        shares = [share for share, corner in zip(self.shares(), self._corners, strict=True) if corner]
        return self._morph.weighted(shares)

    def _show(self, place: tuple[float, float]) -> None:
        if place != self._place:
            self._place = place
            self.place_changed.emit(*place)

    def _follow(self) -> None:
        self._is_waiting = False
        patch = self.patch()
        if patch is None:
            self._set_live(False)
            return
        self._is_applying = True
        self._sound.change_to(patch, "pad")
        self._is_applying = False
        self._known[self._sound.patch] = self._place  # locked values are the sound's own
        if len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)
        self._set_live(True)
        self._frame.start()

    def _look_whether_live(self, patch: Patch) -> None:
        if self._is_applying:
            return
        place = self._known.get(patch)  # undo may have brought back what the pad has made
        if place is not None and not self._is_waiting:
            self._show(place)
        self._set_live(place is not None)

    def _set_live(self, is_live: bool) -> None:
        if is_live != self.is_live:
            self.is_live = is_live
            self.live_changed.emit(is_live)

    def _forget_morph(self) -> None:
        self._morph = None
        self._known.clear()

    # The session

    def to_session(self) -> dict[str, Any]:
        """Corners and place as plain JSON."""
        return {
            "place": list(self._place),
            **{f"corner{index}": corner.to_json() if corner else None for index, corner in enumerate(self._corners)},
        }

    def restore(self, session: Mapping[str, object]) -> None:
        """Take over `to_session`'s form, silently for the sound; what cannot be read stays as it is."""
        for index in CORNERS:
            preset = _read(session.get(f"corner{index}"))
            if preset is not None:
                self.set_corner(index, preset)
        place = session.get("place")
        if isinstance(place, Sequence) and len(place) == 2 and all(isinstance(each, int | float) for each in place):
            across, up = (float(each) if math.isfinite(each) else 0.5 for each in place)
            self._show((min(max(across, 0.0), 1.0), min(max(up, 0.0), 1.0)))


def _read(data: object) -> Preset | None:
    if data is None:
        return None
    try:
        return parse_preset(json.dumps(data).encode(), "session")
    except (LibraryError, TypeError, ValueError, RecursionError):
        return None
