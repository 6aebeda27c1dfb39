"""Many patches to many WAV files, and the manifest that says which is which."""

from __future__ import annotations

import argparse
import json
import os
import re
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from textsynth_app.commands.messages import talk, warn
from textsynth_app.library.audio_files import write_wav
from textsynth_app.library.errors import LibraryError
from textsynth_app.library.files import describe_path, file_error, make_folder
from textsynth_app.library.names import file_stem
from textsynth_app.synth.patch import Patch
from textsynth_app.synth.pitch import hertz
from textsynth_app.synth.render import render

MANIFEST = "manifest.jsonl"
_SILENCE = 3e-4  # of full scale: -70 dB
_HEARD_BELOW = 7 / 16  # of the sample rate: above it, the voice fades out what would fold back


@dataclass(frozen=True)
class Rendering:
    """How patches are played. `note` (MIDI) and `duration` (s) of None: as each patch asks."""

    note: float | None = None
    duration: float | None = None
    velocity: int = 100
    sample_rate: int = 48_000
    seed: int = 0

    @classmethod
    def of(cls, options: argparse.Namespace, seed: int = 0) -> Rendering:
        """From the options that `add_rendering_options` declares; `seed` counts where none is given."""
        seed = seed if options.seed is None else options.seed
        return cls(options.note, options.duration, options.velocity, options.rate, seed)

    def write(self, patch: Patch, path: str | os.PathLike[str]) -> None:
        """Render a patch to a WAV file, and warn if it is silent. Raises LibraryError if it cannot be written."""
        audio = render(
            patch,
            note=self.note,
            duration=self.duration,
            velocity=self.velocity,
            sample_rate=self.sample_rate,
            seed=self.seed,
        )
        write_wav(path, audio, self.sample_rate)
        if max(audio.max(), -audio.min()) < _SILENCE:
            warn(f"{describe_path(path)} is silent: {self._why_silent(patch)}")

    def _why_silent(self, patch: Patch) -> str:
        pitch = patch["root.frequency"] if self.note is None else hertz(self.note)
        if pitch > _HEARD_BELOW * self.sample_rate:
            return (
                f"its pitch of {pitch:.0f} Hz is too high for {self.sample_rate} samples a second: "
                "choose a lower note or a higher rate"
            )
        return "its levels are low, or it rises later than it ends: a longer --duration may help"


@dataclass(frozen=True)
class Entry:
    """One sound of a batch: what the manifest says of it, and the words its file is named after."""

    prompt: str
    title: str
    patch: Patch
    extra: Mapping[str, float] = field(default_factory=dict)


def file_names(titles: Sequence[str]) -> list[str]:
    """A file name for each title: safe on every system and, by the number in front, unique, whatever was typed."""
    width = max(3, len(str(len(titles))))
    return [f"{number:0{width}}-{file_stem(title)}.wav" for number, title in enumerate(titles, start=1)]


def write_batch(entries: Sequence[Entry], folder_name: str, rendering: Rendering) -> None:
    """Render every entry into a folder, created if missing, and write its manifest as the files are written.

    If a file cannot be written the rest is left out, and the manifest lists those that were. Raises LibraryError.
    """
    folder = make_folder(folder_name)
    names = file_names([entry.title for entry in entries])
    done: list[bool] = [False] * len(entries)

    def work(index: int) -> None:
        rendering.write(entries[index].patch, folder / names[index])
        done[index] = True

    with _Manifest(folder / MANIFEST) as manifest:
        pool = ThreadPoolExecutor(max_workers=os.cpu_count())
        try:
            for index, _ in enumerate(pool.map(work, range(len(entries)))):
                manifest.add(entries[index], names[index])
                talk(f"{index + 1} of {len(entries)}: {names[index]}")
        except BaseException:
            pool.shutdown(cancel_futures=True)
            try:
                for index in range(manifest.count, len(entries)):
                    if done[index]:
                        manifest.add(entries[index], names[index])
            except LibraryError:
                warn(f"{MANIFEST} lacks {sum(done) - manifest.count} of the {sum(done)} files that were written")
            raise
        pool.shutdown()


class _Manifest:
    """The list of what a batch wrote, a line a file. It grows with the batch: the disk may fill at any time.

    A manifest of an earlier run is removed first. Methods raise LibraryError if the system refuses.
    """

    def __init__(self, path: Path) -> None:
        self.count = 0
        self._path = path
        self._size = 0
        try:
            path.unlink(missing_ok=True)
            self._file = open(path, "xb", buffering=0)  # noqa: SIM115 (closed by __exit__)
        except OSError as error:
            raise file_error("write", path, error) from error

    def __enter__(self) -> _Manifest:
        return self

    def __exit__(self, *failure: object) -> None:
        self._file.close()

    def add(self, entry: Entry, name: str) -> None:
        """Append the line of a file that was written, wholly or not at all."""
        # A command line can hold halves of surrogate pairs, which no reader of JSON has to accept.
        prompt = re.sub("[\ud800-\udfff]", "\N{REPLACEMENT CHARACTER}", entry.prompt)
        line = json.dumps({"prompt": prompt, "file": name, "patch": entry.patch.to_json(), **entry.extra})
        rest = memoryview(f"{line}\n".encode())
        size = self._size + len(rest)
        try:
            while rest:
                rest = rest[self._file.write(rest) :]
        except OSError as error:
            with suppress(OSError):
                self._file.seek(self._size)
                self._file.truncate()
            raise file_error("write", self._path, error) from error
        self._size = size
        self.count += 1
