"""The tuning of the keyboard: choosing files and concert pitch, and remembering them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from textsynth_app.app.settings import Settings
from textsynth_app.library.errors import LibraryError
from textsynth_app.library.files import read_bounded
from textsynth_app.live.errors import TuningError
from textsynth_app.live.tuning import EQUAL, HIGHEST_A4, LOWEST_A4, Tuning, TuningFiles

SCALE_SUFFIX, MAP_SUFFIX = ".scl", ".kbm"


class TuningActions(QObject):
    """What the keys play: `changed` tells it, `failed` why a file cannot be used (the tuning stays as it was)."""

    changed = Signal(object)  # Tuning
    failed = Signal(str)

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self.files = TuningFiles()
        self.tuning: Tuning = EQUAL

    @property
    def name(self) -> str:
        """The tuning's name; equal temperament's in the user's language."""
        return self.tuning.name.replace(EQUAL.name, self.tr("12-tone equal temperament"))

    def restore(self) -> None:
        """Take over what was kept; files that cannot be used any more are told."""
        a4 = self._settings.json("tuning/a4")
        usable = isinstance(a4, int | float) and not isinstance(a4, bool) and LOWEST_A4 <= a4 <= HIGHEST_A4
        kept = TuningFiles(
            self._settings.text("tuning/scale"),
            self._settings.text("tuning/keyboard_map"),
            float(a4) if usable else self.files.a4,
        )
        if kept != self.files:
            self.use(kept)

    def choose(self, files: TuningFiles) -> None:
        """Use these files from now on, and at the next start."""
        if self.use(files):
            self._settings.put("tuning/scale", files.scale)
            self._settings.put("tuning/keyboard_map", files.keyboard_map)
            self._settings.put_json("tuning/a4", files.a4)
            self._settings.save()

    def use(self, files: TuningFiles) -> bool:
        """Use these files for this session; False if they cannot be used, which is told."""
        try:
            self.tuning = files.load(read_bounded)
        except (LibraryError, TuningError, ValueError) as error:
            self.failed.emit(self.tr("{error} The keys play {tuning}.").format(error=error, tuning=self.name))
            return False
        self.files = files
        self.changed.emit(self.tuning)
        return True

    def take_file(self, path: Path) -> bool:
        """Use a scale or a keyboard map, by its suffix; False if it is neither."""
        if path.suffix.lower() == SCALE_SUFFIX:
            self.choose(replace(self.files, scale=str(path)))
        elif path.suffix.lower() == MAP_SUFFIX:
            self.choose(replace(self.files, keyboard_map=str(path)))
        else:
            return False
        return True

    def ask_scale(self) -> None:
        """Ask which scale, then use it."""
        names = self.tr("Scala scales ({patterns});;All files (*)").format(patterns=f"*{SCALE_SUFFIX}")
        chosen = self._ask(self.tr("Open scale"), self.files.scale, names)
        if chosen:
            self.choose(replace(self.files, scale=chosen))

    def ask_keyboard_map(self) -> None:
        """Ask which keyboard map, then use it."""
        names = self.tr("Scala keyboard maps ({patterns});;All files (*)").format(patterns=f"*{MAP_SUFFIX}")
        chosen = self._ask(self.tr("Open keyboard map"), self.files.keyboard_map, names)
        if chosen:
            self.choose(replace(self.files, keyboard_map=chosen))

    def ask_a4(self) -> None:
        """Ask for the concert pitch, then use it."""
        title, label = self.tr("Concert pitch"), self.tr("Frequency of A4 in Hz")
        a4, accepted = QInputDialog.getDouble(self._window, title, label, self.files.a4, LOWEST_A4, HIGHEST_A4, 1)
        if accepted:
            self.choose(replace(self.files, a4=a4))

    def reset(self) -> None:
        """Back to twelve equal steps at 440 Hz."""
        self.choose(TuningFiles())

    def _ask(self, title: str, current: str, names: str) -> str:
        start = str(Path(current or self.files.scale or Path.home()).parent) if current or self.files.scale else ""
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, start, names)
        return chosen
