"""Building a data set on disk: sounds are drawn, rendered and heard on all cores, and kept shard by shard.

Every sound is drawn, rendered and turned into frames on its own, by a seed of its own, so that neither the number of
jobs nor an interruption changes a byte. A shard is there completely or not at all.
"""

from __future__ import annotations

import hashlib
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from textsynth_app.language.audio_features import BANDS, CLIP_SECONDS, FFT_SIZE, HOP, SAMPLE_RATE, TIME_FRAMES, log_mel
from textsynth_app.language.encoder import EMBEDDING_SIZE, Encoder
from textsynth_app.language.listening import RENDER_RATE, rendered_clips
from textsynth_app.library.errors import LibraryError
from textsynth_app.library.files import make_folder, write_atomically
from textsynth_app.synth.patch import Patch
from textsynth_app.training.data_manifest import (
    LARGEST_DATA_SET,
    MANIFEST,
    DataManifest,
    check_same,
    parameters_fingerprint,
    read_data_manifest,
    used_versions,
    write_data_manifest,
)
from textsynth_app.training.data_sources import Source, SourceEntry
from textsynth_app.training.shards import (
    LARGEST_SHARD,
    Arrays,
    DataSetError,
    Row,
    Shard,
    patch_arrays,
    read_shard,
    shard_bytes,
)

EMBEDDED = "embedded"
FEATURES = f"log-mel, {BANDS} bands, {FFT_SIZE}/{HOP} at {SAMPLE_RATE} Hz, of {CLIP_SECONDS:g} s at {RENDER_RATE} Hz"
AHEAD_PER_JOB = 4  # sounds that are rendered before they are asked for, so that no job waits

_EMBEDDED_AT_ONCE = 32


@dataclass(frozen=True)
class BuildSettings:
    """How a data set is built from its sources.

    `sounds` is the most to take, drawn evenly from all (None: all); `variations` how many of each entry: itself, and
    others drawn around it. `frames` keeps what the embedded encoder is trained on, beside or without embeddings.
    """

    sounds: int | None = None
    variations: int = 1
    seed: int = 0
    shard_size: int = 512
    text: bool = True
    encoder: str = EMBEDDED
    frames: bool = True


@dataclass(frozen=True)
class Progress:
    """How far a build is: sounds that are done, those of them that were there before, and how many there will be."""

    done: int
    kept: int
    count: int


@dataclass(frozen=True)
class _Plan:
    """A sound to be made: the row that describes it, and the entry it is drawn from."""

    row: Row
    entry: SourceEntry

    def patch(self) -> Patch:
        if self.row.variation == 0:
            return self.entry.patch
        return self.entry.draw(np.random.default_rng(self.row.seed))


@dataclass(frozen=True)
class _Heard:
    patch: Patch
    peak: float
    frames: NDArray[np.float16] | None
    clip: NDArray[np.float32] | None


def build_data_set(
    folder: Path,
    sources: Sequence[Source],
    settings: BuildSettings,
    *,
    encoder: Encoder | None = None,
    jobs: int | None = None,
    progress: Callable[[Progress], None] | None = None,
) -> DataManifest:
    """Build a data set, or go on with one that was begun: shards that are there and intact are kept.

    With an `encoder` the embeddings of sounds and captions are kept, too. `jobs` is how many sounds are rendered at
    once (default: one a core). `progress` is told of every sound, and may raise to cancel: finished shards stay. One
    build at a time may work in a folder.

    Raises DataSetError if the folder holds another data set or there is nothing to build, LibraryError if it cannot be
    written (the disk is full, say; what is finished stays).
    """
    if not settings.text:
        sources = [source.without_text() for source in sources]
    plans = _plan(sources, settings)
    manifest = _manifest(sources, settings, len(plans), encoder)
    folder = make_folder(folder)
    if (folder / MANIFEST).exists():
        check_same(read_data_manifest(folder), manifest, folder)
    else:
        write_data_manifest(folder, manifest)
    _remove_unfinished(folder)

    missing = [index for index in range(manifest.shards) if not _is_there(folder, manifest, index)]
    kept = manifest.count - sum(len(manifest.rows_of(index)) for index in missing)
    done = kept
    tell = progress or (lambda progress: None)
    tell(Progress(done, kept, manifest.count))
    wanted = [plans[place] for index in missing for place in manifest.rows_of(index)]
    with _one_torch_thread(), _heard_in_order(wanted, settings.frames, encoder is not None, jobs) as heard:
        for index in missing:
            rows = [plans[place].row for place in manifest.rows_of(index)]
            gathered = _Gathered(encoder)
            for _ in rows:
                gathered.add(next(heard))
                done += 1
                tell(Progress(done, kept, manifest.count))
            shard = Shard(tuple(rows), gathered.arrays(rows, with_text=settings.text))
            _write(folder, manifest, index, shard)
    return manifest


def _plan(sources: Sequence[Source], settings: BuildSettings) -> list[_Plan]:
    if not 1 <= settings.shard_size <= LARGEST_SHARD:
        raise DataSetError(f"A shard holds 1 to {LARGEST_SHARD} sounds, not {settings.shard_size}.")
    labels = [source.label for source in sources]
    if len(set(labels)) < len(labels):
        raise DataSetError(
            f"Two sources are called {max(labels, key=labels.count)}: name each once, or give one another name."
        )
    entries = [(source.label, entry) for source in sources for entry in source.entries]
    count = len(entries) * settings.variations
    if not count:
        raise DataSetError("There is no sound to build a data set from: name a source that has some.")
    if count > LARGEST_DATA_SET and settings.sounds is None:
        raise DataSetError(f"That would be {count} sounds, more than {LARGEST_DATA_SET}: ask for fewer variations.")
    places: Sequence[int] = range(count)
    if settings.sounds is not None and settings.sounds < count:
        chance = np.random.default_rng(settings.seed)
        places = sorted(chance.choice(count, settings.sounds, replace=False).tolist())
    return [_planned(*entries[place // settings.variations], place % settings.variations, settings) for place in places]


def _planned(label: str, entry: SourceEntry, variation: int, settings: BuildSettings) -> _Plan:
    # By name, not by place: a sound stays the same when others are added to its source.
    key = f"{settings.seed}/{label}/{entry.name}/{variation}".encode(errors="surrogatepass")
    seed = int.from_bytes(hashlib.sha256(key).digest()[:4], "big")
    row = Row(label, entry.name, entry.captions, entry.concept, entry.split, variation, seed)
    return _Plan(row, entry)


def _manifest(sources: Sequence[Source], settings: BuildSettings, count: int, encoder: Encoder | None) -> DataManifest:
    return DataManifest(
        sources={source.label: source.fingerprint() for source in sources},
        count=count,
        seed=settings.seed,
        sounds=settings.sounds,
        variations=settings.variations,
        shard_size=settings.shard_size,
        text=settings.text,
        encoder=settings.encoder,
        embedded_by="" if encoder is None else encoder.id,
        features=FEATURES if settings.frames else "",
        frames=(BANDS, TIME_FRAMES) if settings.frames else None,
        parameters=parameters_fingerprint(),
        versions=used_versions(),
    )


def _is_there(folder: Path, manifest: DataManifest, index: int) -> bool:
    """Whether a shard is finished and intact; what is neither is built anew."""
    path = manifest.path_of(folder, index)
    if not path.exists():
        return False
    try:
        read_shard(path, manifest.place_of(index), len(manifest.rows_of(index)), manifest.layout)
    except DataSetError:
        return False
    return True


def _remove_unfinished(folder: Path) -> None:
    """Take away what a killed build left of a file that was being written."""
    for path in folder.glob(".textsynth-*.part"):
        with suppress(OSError):
            path.unlink()


def _write(folder: Path, manifest: DataManifest, index: int, shard: Shard) -> None:
    try:
        write_atomically(manifest.path_of(folder, index), shard_bytes(shard, manifest.place_of(index)))
    except LibraryError as error:
        raise LibraryError(f"{error} The finished shards stay: start the same command again to go on.") from error


@contextmanager
def _one_torch_thread() -> Iterator[None]:
    """Within it torch computes each result on one thread, in one order; the jobs are what uses the cores."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(threads)


@contextmanager
def _heard_in_order(plans: Sequence[_Plan], frames: bool, clips: bool, jobs: int | None) -> Iterator[Iterator[_Heard]]:
    """The sounds of plans, in their order, rendered ahead by `jobs` threads (the renderer releases Python's lock)."""
    jobs = jobs or os.cpu_count() or 1
    # Torch sets a new thread's number of threads late: without this its first sound would be rounded otherwise.
    pool = ThreadPoolExecutor(jobs, "dataset", initializer=partial(torch.set_num_threads, 1))

    def results(work: Iterable[_Plan]) -> Iterator[_Heard]:
        waiting: deque[Future[_Heard]] = deque()
        for plan in work:
            waiting.append(pool.submit(_hear, plan, frames, clips))
            if len(waiting) > AHEAD_PER_JOB * jobs:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()

    try:
        yield results(plans)
    finally:
        pool.shutdown(cancel_futures=True)


@torch.inference_mode()
def _hear(plan: _Plan, frames: bool, clips: bool) -> _Heard:
    patch = plan.patch()
    clip = rendered_clips([patch])
    return _Heard(
        patch,
        float(np.abs(clip).max()),
        log_mel(clip, RENDER_RATE)[0].numpy().astype(np.float16) if frames else None,
        clip[0] if clips else None,
    )


class _Gathered:
    """The sounds of a shard; their clips are embedded in blocks, so that no shard of audio lies in memory."""

    def __init__(self, encoder: Encoder | None):
        self._encoder = encoder
        self._heard: list[tuple[Patch, float]] = []
        self._frames: list[NDArray[np.float16]] = []
        self._clips: list[NDArray[np.float32]] = []
        self._audio: list[NDArray[np.float32]] = []

    def add(self, heard: _Heard) -> None:
        self._heard.append((heard.patch, heard.peak))
        if heard.frames is not None:
            self._frames.append(heard.frames)
        if heard.clip is not None:
            self._clips.append(heard.clip)
            if len(self._clips) == _EMBEDDED_AT_ONCE:
                self._embed()

    def _embed(self) -> None:
        if self._encoder is not None and self._clips:
            self._audio.append(self._encoder.encode_audio(np.stack(self._clips), RENDER_RATE).astype(np.float32))
            self._clips = []

    def arrays(self, rows: Sequence[Row], with_text: bool) -> Arrays:
        arrays = patch_arrays([patch for patch, _ in self._heard])
        arrays["peak"] = np.array([peak for _, peak in self._heard], dtype=np.float32)
        if self._frames:
            arrays["frames"] = np.stack(self._frames)
        if self._encoder is not None:
            self._embed()
            arrays["audio"] = np.concatenate(self._audio)
            if with_text:
                captions = [caption for row in rows for caption in row.captions]
                nothing = np.zeros((0, EMBEDDING_SIZE), dtype=np.float32)
                arrays["text"] = self._encoder.encode_text(captions).astype(np.float32) if captions else nothing
        return arrays
