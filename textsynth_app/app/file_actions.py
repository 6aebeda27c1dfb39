"""Export, save and load: the dialogs, the work behind them, and what is said about it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from textsynth_app.library.errors import LibraryError
from textsynth_app.library.names import file_stem, name_from_path
from textsynth_app.library.presets import SUFFIX, Preset, load_preset, save_preset, user_preset_folder

EXPORT_RATE = 48_000
DUMP_SUFFIX = ".syx"


def export_wav(preset: Preset, path: Path) -> None:
    """Render a sound at its own pitch and length, with its own seed, and write it. Raises LibraryError."""
    # Imported here: both load compiled code that the window does not need in order to open.
    from textsynth_app.library.audio_files import write_wav
    from textsynth_app.synth.render import render

    write_wav(path, render(preset.patch, sample_rate=EXPORT_RATE, seed=preset.seed), EXPORT_RATE)


class FileActions(QObject):
    """File work for the window; exports run in the background, one after the other."""

    loaded = Signal(object)  # Preset
    saved = Signal(object)  # Preset
    succeeded = Signal(str)
    warned = Signal(str)
    failed = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.folder = ""
        self._background = ThreadPoolExecutor(max_workers=1, thread_name_prefix="export")
        self._exports: list[tuple[Future[None], Path]] = []
        self._watch = QTimer(self)
        self._watch.setInterval(30)
        self._watch.timeout.connect(self._look_at_exports)

    def close(self) -> None:
        """Wait for exports that are being written; what fails now is told on the terminal, the window being gone."""
        self._watch.stop()
        self._background.shutdown(wait=True)
        for future, path in self._exports:
            error = future.exception()
            if error is not None:
                print(self._failure(error, path), file=sys.stderr)
        self._exports.clear()

    def ask_export(self, preset: Preset) -> None:
        """Ask where, then export."""
        suggested = str(Path(self.folder or Path.home()) / f"{file_stem(preset.name)}.wav")
        names = self.tr("WAV audio ({patterns})").format(patterns="*.wav")
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Export WAV"), suggested, names)
        path = self._target(chosen, ".wav")
        if path is not None:
            self.export(preset, path)

    def export(self, preset: Preset, path: Path) -> None:
        """Render and write in the background; `succeeded` or `failed` follows."""
        self._exports.append((self._background.submit(export_wav, preset, path), path))
        self._watch.start()

    def _look_at_exports(self) -> None:
        for job in [job for job in self._exports if job[0].done()]:
            self._exports.remove(job)
            future, path = job
            error = future.exception()
            if error is None:
                self.succeeded.emit(self.tr("Exported {path}").format(path=path))
            else:
                self.failed.emit(self._failure(error, path))
        if not self._exports:
            self._watch.stop()

    def ask_save(self, preset: Preset) -> None:
        """Ask where, then save; the preset takes the file's name."""
        suggested = str(Path(self.folder or user_preset_folder()) / f"{file_stem(preset.name)}{SUFFIX}")
        names = self.tr("TextSynth presets ({patterns})").format(patterns=f"*{SUFFIX} *.json")
        chosen, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save preset"), suggested, names)
        path = self._target(chosen, SUFFIX, ".json")
        if path is not None:
            self.save(preset, path)

    def _target(self, chosen: str, suffix: str, *accepted: str) -> Path | None:
        """The path to write to; None if nothing was chosen, or the suffix leads to a file nobody agreed to replace."""
        if not chosen:
            return None
        path = with_suffix(chosen, suffix, *accepted)
        if str(path) != chosen and path.exists():
            told = self.tr("{path} exists already: choose it by its full name to replace it.")
            self.failed.emit(told.format(path=path))
            return None
        return path

    def save(self, preset: Preset, path: Path) -> None:
        """Write a preset; `saved` or `failed` follows."""

        def work() -> None:
            named = replace(preset, name=name_from_path(path))
            save_preset(named, path)
            self.folder = str(path.parent)
            self.saved.emit(named)
            self.succeeded.emit(self.tr("Saved {path}").format(path=path))

        self._guarded(work)

    def ask_load(self) -> None:
        """Ask which, then load."""
        start = self.folder or str(user_preset_folder())
        patterns = f"*{SUFFIX} *.json *{DUMP_SUFFIX}"
        names = self.tr("Sounds ({patterns});;All files (*)").format(patterns=patterns)
        chosen, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open preset or DX7 voices"), start, names)
        if chosen:
            self.load(Path(chosen))

    def load(self, path: Path) -> None:
        """Read a preset or a DX7 voice; `loaded` or `failed` follows, and `warned` of what was mended."""

        def work() -> None:
            warnings: list[str] = []
            preset = self._voice_of_dump(path, warnings) if path.suffix.lower() == DUMP_SUFFIX else load_preset(path)
            if preset is not None:
                self.folder = str(path.parent)
                self.loaded.emit(preset)
                for warning in warnings:
                    self.warned.emit(f"{path.name}: {warning}")

        self._guarded(work)

    def _voice_of_dump(self, path: Path, warnings: list[str]) -> Preset | None:
        """The one DX7 voice of a file, or the one chosen from its bank; tells what is not as it was.

        Raises LibraryError.
        """
        from textsynth_app.library.dx7.presets import voice_preset
        from textsynth_app.library.dx7.sysex import load_dump
        from textsynth_app.library.dx7.to_patch import to_patch

        dump = load_dump(path)
        voices, number = dump.voices, 0
        if len(voices) > 1:
            names = [f"{place}  {voice.title}" for place, voice in enumerate(voices, 1)]
            title, label = self.tr("DX7 bank"), self.tr("Voice:")
            chosen, accepted = QInputDialog.getItem(self._window, title, label, names, 0, False)
            if not accepted:
                return None
            number = names.index(chosen)
        warnings += [*dump.warnings, *to_patch(voices[number])[1]]
        return voice_preset(voices[number])

    def _guarded(self, work: Callable[[], None]) -> None:
        try:
            work()
        except LibraryError as error:
            self.failed.emit(str(error))

    def _failure(self, error: BaseException, path: Path) -> str:
        if isinstance(error, LibraryError):
            return str(error)
        return self.tr("Cannot export {path}: {reason}").format(path=path, reason=error)


def with_suffix(chosen: str, suffix: str, *accepted: str) -> Path:
    """The chosen path, with the suffix if it has neither that nor an accepted one."""
    endings = (suffix, *accepted)
    return Path(chosen if chosen.lower().endswith(endings) else chosen + suffix)
