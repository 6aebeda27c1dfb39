"""From one start to the next: the sound, its words, and where the keys play."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from textsynth_app.app.file_actions import FileActions
from textsynth_app.app.origin import NOWHERE
from textsynth_app.app.play.notes import Notes
from textsynth_app.app.settings import Settings
from textsynth_app.app.sound import Sound
from textsynth_app.app.words.prompting import Prompting
from textsynth_app.library.errors import LibraryError
from textsynth_app.library.presets import Preset

ORIGIN_TEXTS = ("encoder", "mapping", "comment")
KEEP_AFTER_MS = 2000  # of quiet, so that little is lost if the power goes


class Part(Protocol):
    """Something with a state of its own to be kept, as plain JSON."""

    def to_session(self) -> Any:
        """The state."""
        ...

    def restore(self, session: Any) -> object:
        """Take it over; what is missing (None) or damaged stays as at a first start."""
        ...


class Session(QObject):
    """Keeps the view models' state in the settings, soon after each change of the sound and whenever asked.

    `parts` are more of them, by the names under which they are kept.
    """

    not_kept = Signal(str)  # once, with the reason and the remedy

    def __init__(
        self,
        settings: Settings,
        sound: Sound,
        prompting: Prompting,
        notes: Notes,
        files: FileActions,
        parts: Mapping[str, Part],
    ) -> None:
        super().__init__()
        self._parts = dict(parts)
        self._settings, self._sound, self._prompting = settings, sound, prompting
        self._notes, self._files = notes, files
        self._warned = False
        self._closed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self.keep)
        sound.patch_changed.connect(self._keep_soon)
        sound.value_changed.connect(self._keep_soon)
        sound.locks_changed.connect(self._keep_soon)
        sound.dirty_changed.connect(self._keep_soon)

    def restore(self) -> None:
        """Take over what was kept; what is missing or damaged stays as at a first start."""
        self._files.folder = self._settings.text("files/folder")
        self._notes.move_octave(self._settings.whole_number("keys/octave", 0))
        if self._sound.restore(self._settings.json("session/sound")):
            for slot in self._prompting.texts:
                text = self._settings.text(f"session/prompt_{slot}")
                origin = self._origin(slot, text)
                self._prompting.take_over(slot, origin)
                if text != origin.prompt:
                    self._prompting.ask_now(slot, text)  # closed before its answer came
        for name, part in self._parts.items():
            part.restore(self._settings.json(f"session/{name}"))
        self._timer.stop()

    def keep(self) -> None:
        """Write everything now."""
        self._timer.stop()
        self._settings.put("files/folder", self._files.folder)
        self._settings.put("keys/octave", self._notes.octave)
        self._settings.put_json("session/sound", self._sound.to_session())
        for name, part in self._parts.items():
            self._settings.put_json(f"session/{name}", part.to_session())
        for slot, text in self._prompting.texts.items():
            self._settings.put(f"session/prompt_{slot}", text)
            origin = self._prompting.origins[slot]
            self._settings.put(f"session/answered_{slot}", origin.prompt)
            self._settings.put(f"session/seed_{slot}", origin.seed)
            for key in ORIGIN_TEXTS:
                self._settings.put(f"session/{key}_{slot}", getattr(origin, key))
        if not self._settings.save() and not self._warned:
            self._warned = True
            self.not_kept.emit(
                self.tr(
                    "The next start will not know this sound: {path} cannot be written. "
                    "Check its permissions and the disk's space."
                ).format(path=self._settings.path)
            )

    def _origin(self, slot: str, prompt: str) -> Preset:
        """What the sound was made from, as it was kept; `prompt` where that does not say."""
        kept = {key: self._settings.text(f"session/{key}_{slot}") for key in ORIGIN_TEXTS}
        try:
            return Preset(
                "",
                prompt=self._settings.text(f"session/answered_{slot}", prompt),
                seed=self._settings.whole_number(f"session/seed_{slot}", 0),
                encoder=kept["encoder"],
                mapping=kept["mapping"],
                comment=kept["comment"],
            )
        except LibraryError:
            return NOWHERE

    def close(self) -> None:
        """Write everything for the last time: what still happens belongs to no session."""
        self.keep()
        self._closed = True

    def _keep_soon(self) -> None:
        if not self._closed:
            self._timer.start()
