"""The view models of morphing, put together: way, snapshots, pad, gesture."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from textsynth_app.app.morph.gesture_deck import GestureDeck
from textsynth_app.app.morph.morph_path import MorphPath
from textsynth_app.app.morph.pad_corners import PadCorners
from textsynth_app.app.morph.pad_model import PadModel
from textsynth_app.app.morph.snapshots import NUMBERS, Snapshots
from textsynth_app.app.sound import Sound
from textsynth_app.app.words.prompting import Prompting
from textsynth_app.app.worker import ModelWorker
from textsynth_app.library.presets import Preset

_PAD_PARTS = ("place", "corner0", "corner1", "corner2", "corner3")
SESSION_KEYS = (
    "morph_path",
    *(f"pad_{part}" for part in _PAD_PARTS),
    *(f"snapshot_{number}" for number in NUMBERS),
)


class MorphTools(QObject):
    """All that morphs beside the slider."""

    refused = Signal(str)

    def __init__(self, sound: Sound, prompting: Prompting, worker: ModelWorker) -> None:
        super().__init__()
        self._sound, self._prompting = sound, prompting
        self.path = MorphPath(sound, prompting, worker)
        self.snapshots = Snapshots(sound, prompting)
        self.pad = PadModel(sound)
        self.corners = PadCorners(self.pad, sound, prompting, self.snapshots, worker)
        self.deck = GestureDeck(sound, self.pad)
        for part in (self.path, self.corners, self.deck):
            part.refused.connect(self.refused)

    def set_end(self, slot: str, preset: Preset) -> None:
        """Put a sound at an end, 'a' or 'b', as when it is dropped there; its words come with it."""
        self._prompting.take_sound(slot, preset, preset.name, "snapshot")

    def to_session(self) -> dict[str, Any]:
        """Everything for the next start as plain JSON: 200,000 letters at most."""
        pad, snapshots = self.pad.to_session(), self.snapshots.to_session()
        return {
            "morph_path": self.path.to_session(),
            **{f"pad_{part}": pad[part] for part in _PAD_PARTS},
            **{f"snapshot_{number}": kept for number, kept in snapshots.items()},
        }

    def restore(self, session: object) -> None:
        """Take over `to_session`'s form; what is missing or damaged stays as at a first start."""
        if not isinstance(session, Mapping):
            return
        self.path.restore(session.get("morph_path"))
        self.pad.restore({part: session.get(f"pad_{part}") for part in _PAD_PARTS})
        self.snapshots.restore({str(number): session.get(f"snapshot_{number}") for number in NUMBERS})
