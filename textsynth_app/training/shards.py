"""One shard of a data set on disk: some hundred sounds, with all that is known of them, in one safetensors file.

Tensors (n sounds, t captions): `values` (n, len(VOICE)) float64, the whole patch in physical units; `positions`
(n, len(FULL)) float32, the same in 0..1; `peak` (n,) float32, the loudest sample of the rendered sound; and, as the
Layout says, `frames` (n, bands, time) float16, `audio` (n, 512) and `text` (t, 512) float32, where `text` follows the
captions of all rows in their order. The header's one entry, JSON, holds the rows and a sha256 of everything.

A shard may come from anywhere: nothing is unpickled, and sizes are checked before anything is made of them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
from safetensors.numpy import load as load_safetensors
from safetensors.numpy import save as save_safetensors

from textsynth_app.language.encoder import EMBEDDING_SIZE
from textsynth_app.library.errors import LibraryError
from textsynth_app.library.files import describe_path, read_bounded
from textsynth_app.synth.parameters import FULL, VOICE
from textsynth_app.synth.patch import Patch
from textsynth_app.training.captions import SPLITS

LARGEST_SHARD = 4096  # sounds
MOST_CAPTIONS = 1000  # of one sound
REBUILD = "build it again with the same textsynth dataset build"

_LARGEST_FILE = 1 << 29  # bytes; 4096 sounds with frames and embeddings have a quarter of it
_LARGEST_HEADER = 1 << 25  # bytes
_LONGEST_TEXT = 10_000  # characters
_ENTRY = "textsynth"

Arrays = dict[str, NDArray[Any]]


class DataSetError(ValueError):
    """A data set cannot be built or read; the message names the file and the remedy."""


@dataclass(frozen=True)
class Row:
    """What is known of one sound besides its numbers.

    `source` is where it was taken from ('lexicon', 'sysex:bank.syx') and `name` what it is called there; `captions` are
    words for it, perhaps none; `concept` is the lexicon's, or empty; `split` is one of SPLITS. Of an entry's variations
    number 0 is the sound itself, any other was drawn with `seed`.
    """

    source: str
    name: str
    captions: tuple[str, ...]
    concept: str
    split: str
    variation: int
    seed: int


@dataclass(frozen=True)
class Layout:
    """Which optional tensors a shard has: frames of a shape (bands, time), embeddings of sounds and of captions."""

    frames: tuple[int, int] | None
    audio: bool
    text: bool


@dataclass(frozen=True)
class Shard:
    """Sounds and their numbers; see the module for the arrays."""

    rows: tuple[Row, ...]
    arrays: Arrays

    def patch(self, place: int) -> Patch:
        """The patch of a row, with nothing lost. Raises PatchError if it is none."""
        return Patch(tuple(float(value) for value in self.arrays["values"][place]))


def shard_name(index: int) -> str:
    """The name of a shard's file: 'shard-00000.safetensors'."""
    return f"shard-{index:05}.safetensors"


def shard_bytes(shard: Shard, belongs_to: str) -> bytes:
    """A shard as the bytes of its file, the same for the same content; `belongs_to` names data set and place."""
    rows = json.dumps([asdict(row) for row in shard.rows], sort_keys=True)
    arrays = {name: np.ascontiguousarray(array) for name, array in shard.arrays.items()}
    entry = {"belongs_to": belongs_to, "rows": rows, "sha256": _digest(belongs_to, rows, arrays)}
    return bytes(save_safetensors(arrays, metadata={_ENTRY: json.dumps(entry, sort_keys=True)}))


def read_shard(path: Path, belongs_to: str, count: int, layout: Layout) -> Shard:
    """The shard in a file, which must have `count` rows; raises DataSetError, naming the file, if it is not intact."""
    try:
        data = read_bounded(path, _LARGEST_FILE)
    except LibraryError as error:
        raise DataSetError(f"{error} Else {REBUILD}.") from error
    try:
        return _parsed(data, belongs_to, count, layout)
    except (SafetensorError, ValueError, KeyError, TypeError, RecursionError, OverflowError, MemoryError) as error:
        cause = str(error) if isinstance(error, DataSetError) else "it is no readable shard"
        raise DataSetError(f"{describe_path(path)} is corrupt ({cause}): {REBUILD}.") from error


def _parsed(data: bytes, belongs_to: str, count: int, layout: Layout) -> Shard:
    entry = _header(data)
    if entry["belongs_to"] != belongs_to:
        raise DataSetError("it belongs to another data set, or to another place in it")
    arrays: Arrays = load_safetensors(data)
    if entry["sha256"] != _digest(belongs_to, entry["rows"], arrays):
        raise DataSetError("its sha256 is not what it says")
    rows = tuple(_row(written) for written in json.loads(entry["rows"]))
    if len(rows) != count:
        raise DataSetError(f"it has {len(rows)} sounds, not {count}")
    expected = _expected(layout, count, sum(len(row.captions) for row in rows))
    if {name: (array.dtype, array.shape) for name, array in arrays.items()} != expected:
        raise DataSetError("its tensors are not those of this data set")
    if not all(np.isfinite(array).all() for array in arrays.values()):
        raise DataSetError("it holds a value that is no number")
    low, high = VOICE.minimums, VOICE.maximums
    positions = arrays["positions"]
    if (arrays["values"] < low).any() or (arrays["values"] > high).any() or np.abs(positions - 0.5).max() > 0.5:
        raise DataSetError("it holds a parameter out of its range")
    return Shard(rows, arrays)


def _header(data: bytes) -> dict[str, str]:
    """Our entry in a safetensors file: eight bytes of length, then JSON with texts under `__metadata__`."""
    length = int.from_bytes(data[:8], "little")
    if not 0 < length <= min(len(data) - 8, _LARGEST_HEADER):
        raise DataSetError("its header has no sensible length")
    entry = json.loads(json.loads(data[8 : 8 + length])["__metadata__"][_ENTRY])
    if set(entry) != {"belongs_to", "rows", "sha256"} or not all(isinstance(text, str) for text in entry.values()):
        raise DataSetError("its header is not a shard's")
    return dict(entry)


def _row(written: Mapping[str, Any]) -> Row:
    if set(written) != {field.name for field in fields(Row)}:
        raise DataSetError("a row has other fields than this version knows")
    captions = written["captions"]
    if not isinstance(captions, list) or len(captions) > MOST_CAPTIONS:
        raise DataSetError("a row's captions are no list of texts")
    texts = (written["source"], written["name"], written["concept"], *captions)
    if not all(isinstance(text, str) and len(text) <= _LONGEST_TEXT for text in texts):
        raise DataSetError("a row has something else where a text must be")
    if written["split"] not in SPLITS or not all(type(written[key]) is int for key in ("variation", "seed")):
        raise DataSetError("a row's split, variation or seed is none")
    return Row(**{**written, "captions": tuple(captions)})


def _expected(layout: Layout, count: int, captions: int) -> dict[str, tuple[np.dtype[Any], tuple[int, ...]]]:
    single, double, half = np.dtype(np.float32), np.dtype(np.float64), np.dtype(np.float16)
    tensors: dict[str, tuple[np.dtype[Any], tuple[int, ...]]] = {
        "values": (double, (count, len(VOICE))),
        "positions": (single, (count, len(FULL))),
        "peak": (single, (count,)),
    }
    if layout.frames is not None:
        tensors["frames"] = (half, (count, *layout.frames))
    if layout.audio:
        tensors["audio"] = (single, (count, EMBEDDING_SIZE))
    if layout.text:
        tensors["text"] = (single, (captions, EMBEDDING_SIZE))
    return tensors


def _digest(belongs_to: str, rows: str, arrays: Mapping[str, NDArray[Any]]) -> str:
    digest = hashlib.sha256(f"{len(belongs_to)} {belongs_to} {len(rows)} {rows}".encode())
    for name in sorted(arrays):
        array = arrays[name]
        digest.update(f"{name} {array.dtype} {array.shape}".encode())
        digest.update(np.ascontiguousarray(array).data)
    return digest.hexdigest()


def patch_arrays(patches: Sequence[Patch]) -> Arrays:
    """The tensors `values` and `positions` of patches."""
    return {
        "values": np.array([patch.values for patch in patches], dtype=np.float64).reshape(-1, len(VOICE)),
        "positions": np.array([patch.to_vector() for patch in patches], dtype=np.float32).reshape(-1, len(FULL)),
    }
