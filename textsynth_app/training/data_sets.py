"""Reading data sets from disk: shard by shard, as arrays, or as the rows that a mapping is trained on."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from textsynth_app.language.encoder import EMBEDDING_SIZE, Encoder
from textsynth_app.library.files import describe_path
from textsynth_app.synth.parameters import FULL
from textsynth_app.training.captions import TRAIN
from textsynth_app.training.data_manifest import DataManifest, parameters_fingerprint, read_data_manifest
from textsynth_app.training.lexicon import words_of
from textsynth_app.training.shards import REBUILD, DataSetError, Row, Shard, read_shard

INAUDIBLE = 1e-4  # peak of a sound (full scale is 1) below which there is nothing to learn from it: -80 dB


@runtime_checkable
class HearsFrames(Protocol):
    """An encoder that can embed the frames of a data set, without rendering its sounds again."""

    def encode_frames(self, frames: NDArray[np.float32]) -> NDArray[np.float32]:
        """Unit vectors of log-mel frames, shape (N, bands, time) to (N, 512)."""
        ...


@dataclass(frozen=True)
class DataSet:
    """A data set in a folder; `indices` are its shards, all of them or those that were finished when it was opened.

    Arrays are read when asked for, and not kept. Every method raises DataSetError, naming the file, if a shard is not
    intact.
    """

    folder: Path
    manifest: DataManifest
    indices: tuple[int, ...]

    def __len__(self) -> int:
        """How many sounds there are."""
        return sum(len(self.manifest.rows_of(index)) for index in self.indices)

    @property
    def is_complete(self) -> bool:
        """Whether every shard is there."""
        return len(self.indices) == self.manifest.shards

    def shards(self) -> Iterator[Shard]:
        """The shards in their order, one in memory at a time."""
        for index in self.indices:
            count = len(self.manifest.rows_of(index))
            path = self.manifest.path_of(self.folder, index)
            yield read_shard(path, self.manifest.place_of(index), count, self.manifest.layout)

    def rows(self) -> list[Row]:
        """What is known of each sound."""
        return [row for shard in self.shards() for row in shard.rows]

    def captions(self) -> list[tuple[str, ...]]:
        """The captions of each sound, perhaps none."""
        return [row.captions for row in self.rows()]

    def splits(self) -> NDArray[np.str_]:
        """The split of each sound, shape (N,)."""
        return np.array([row.split for row in self.rows()])

    def positions(self) -> NDArray[np.float32]:
        """Each patch in the full space, in 0..1, shape (N, len(FULL))."""
        return self.array("positions")

    def array(self, name: str) -> NDArray[Any]:
        """One array of all shards: 'positions', 'values', 'peak', 'frames', 'audio' (see shards.py for the shapes).

        Raises DataSetError if this data set was built without it.
        """
        parts = []
        for shard in self.shards():
            if name not in shard.arrays:
                raise DataSetError(f"The data set {describe_path(self.folder)} was built without {name}.")
            parts.append(shard.arrays[name])
        return np.concatenate(parts)


def open_data_set(folder: Path, *, unfinished: bool = False) -> DataSet:
    """The data set in a folder; with `unfinished`, what there is so far of one that is being built.

    Raises DataSetError if there is none, a shard is missing, or its parameters are not those of this version.
    """
    manifest = read_data_manifest(folder)
    if manifest.parameters != parameters_fingerprint():
        raise DataSetError(
            f"The data set {describe_path(folder)} was built for other parameters than this version of TextSynth has: "
            "build it again in another folder."
        )
    there = [index for index in range(manifest.shards) if manifest.path_of(folder, index).is_file()]
    if len(there) < manifest.shards and not unfinished:
        raise DataSetError(
            f"The data set {describe_path(folder)} has {len(there)} of its {manifest.shards} shards: {REBUILD}."
        )
    return DataSet(folder, manifest, tuple(there))


def rows_for_training(
    folder: Path, encoder: Encoder, *, splits: Collection[str] = (TRAIN,), avoid: Collection[str] = ()
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """What a mapping of an encoder learns from a data set: embeddings (M, 512) and positions (M, len(FULL)).

    Each sound gives a row of its own embedding, and one more for each of its captions, all with the patch that makes
    it; a sound without words gives one row. Embeddings that were kept are taken if they are this encoder's, else they
    are made: from frames where the encoder hears those, or by rendering. Silent sounds are left out, and captions that
    say the same words as one of `avoid`. Raises DataSetError.
    """
    data = open_data_set(folder)
    kept_apart = {words_of(text) for text in avoid} - {words_of("")}  # which is all that other scripts say to it
    embeddings = [np.zeros((0, EMBEDDING_SIZE), dtype=np.float32)]
    positions = [np.zeros((0, len(FULL)), dtype=np.float32)]
    for shard in data.shards():
        is_used = np.array([row.split in splits for row in shard.rows]) & (shard.arrays["peak"] >= INAUDIBLE)
        heard = np.flatnonzero(is_used)
        owners, places, captions, place = [], [], [], 0
        for number, row in enumerate(shard.rows):
            for caption in row.captions:
                if is_used[number] and words_of(caption) not in kept_apart:
                    owners.append(number)
                    places.append(place)
                    captions.append(caption)
                place += 1
        if captions:
            has_own = data.manifest.embedded_by == encoder.id and "text" in shard.arrays
            embeddings.append(shard.arrays["text"][places] if has_own else encoder.encode_text(captions))
            positions.append(shard.arrays["positions"][owners])
        if len(heard):
            embeddings.append(_heard(data, shard, heard, encoder))
            positions.append(shard.arrays["positions"][heard])
    return np.concatenate(embeddings).astype(np.float32), np.concatenate(positions)


def _heard(data: DataSet, shard: Shard, places: NDArray[np.int64], encoder: Encoder) -> NDArray[np.float32]:
    if data.manifest.embedded_by == encoder.id and "audio" in shard.arrays:
        return shard.arrays["audio"][places]
    # Not at the top: whoever only looks at a data set need not wait for torch.
    from textsynth_app.language.listening import hear
    from textsynth_app.training.building import FEATURES

    if "frames" in shard.arrays and data.manifest.features == FEATURES and isinstance(encoder, HearsFrames):
        return encoder.encode_frames(shard.arrays["frames"][places].astype(np.float32))
    return hear(encoder, [shard.patch(int(place)) for place in places])
