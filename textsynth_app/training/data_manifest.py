"""What a data set on disk was built from: the manifest beside its shards, which decides whether a build may go on."""

from __future__ import annotations

import hashlib
import importlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import textsynth_app
from textsynth_app.library.errors import LibraryError
from textsynth_app.library.files import describe_path, read_bounded, write_atomically
from textsynth_app.synth.parameters import FULL, VOICE
from textsynth_app.training.shards import LARGEST_SHARD, DataSetError, Layout, shard_name

MANIFEST = "data-set.json"
LARGEST_DATA_SET = 10_000_000  # sounds

_FORMAT = "textsynth-data-set"
_SCHEMA = 1
_LARGEST_FILE = 1 << 20  # bytes
_LONGEST_TEXT = 1000
_LARGEST_FRAMES = 4096
_PACKAGES = ("numpy", "numba", "torch")
# How a difference is told: what it is called to a person, by the manifest's entry.
_OPTIONS = {
    "seed": "--seed",
    "sounds": "the number of --sounds",
    "variations": "--variations",
    "shard_size": "--shard-size",
    "text": "words (--no-text)",
    "encoder": "--encoder",
    "embedded_by": "embeddings (--embed)",
}


@dataclass(frozen=True)
class DataManifest:
    """Everything that decides the bytes of a data set.

    `sources` maps each source's label to the fingerprint of what it holds; `count` is how many sounds there are,
    `sounds` the most that were asked for, `embedded_by` the id of the encoder whose embeddings are kept, or empty.
    `features` says in words how `frames`, of this shape (bands, time), were made; None where there are none.
    """

    sources: Mapping[str, str]
    count: int
    seed: int
    sounds: int | None
    variations: int
    shard_size: int
    text: bool
    encoder: str
    embedded_by: str
    features: str
    frames: tuple[int, int] | None
    parameters: str
    versions: Mapping[str, str]

    @property
    def shards(self) -> int:
        """How many shards there are when all are built."""
        return -(-self.count // self.shard_size)

    @property
    def layout(self) -> Layout:
        """Which tensors every shard has."""
        return Layout(self.frames, bool(self.embedded_by), bool(self.embedded_by) and self.text)

    def rows_of(self, index: int) -> range:
        """Places in the data set of the rows of a shard."""
        return range(index * self.shard_size, min((index + 1) * self.shard_size, self.count))

    def place_of(self, index: int) -> str:
        """What a shard says of where it belongs: the data set, by a hash of what it was built from, and its place."""
        return f"{hashlib.sha256(self.to_bytes()).hexdigest()}/{index}"

    def path_of(self, folder: Path, index: int) -> Path:
        """The file of a shard."""
        return folder / shard_name(index)

    def to_bytes(self) -> bytes:
        """The manifest as JSON."""
        content = {field.name: getattr(self, field.name) for field in fields(self)}
        return (json.dumps({"format": _FORMAT, "schema": _SCHEMA, **content}, indent=2, sort_keys=True) + "\n").encode()


def parameters_fingerprint() -> str:
    """A sha256 of the names and ranges of all parameters: positions 0..1 mean the same only under the same."""
    told = [[p.name, p.minimum, p.maximum, p.scale.name] for space in (VOICE, FULL) for p in space]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()


def used_versions() -> dict[str, str]:
    """Versions of TextSynth and of what it computes sounds and frames with."""
    packages = {name: str(importlib.import_module(name).__version__) for name in _PACKAGES}
    return {"textsynth": textsynth_app.__version__, **packages}


def write_data_manifest(folder: Path, manifest: DataManifest) -> None:
    """Write the manifest of a new data set. Raises LibraryError."""
    write_atomically(folder / MANIFEST, manifest.to_bytes())


def read_data_manifest(folder: Path) -> DataManifest:
    """The manifest of a folder; raises DataSetError if there is none, or none that this version can use."""
    path = folder / MANIFEST
    if not path.is_file():
        raise DataSetError(
            f"{describe_path(folder)} holds no data set (no {MANIFEST} in it): "
            f"build one with textsynth dataset build --out-dir {describe_path(folder)}."
        )
    try:
        content = json.loads(read_bounded(path, _LARGEST_FILE))
        if content.get("format") != _FORMAT:
            raise DataSetError("it is no manifest of a data set")
        if content.get("schema") != _SCHEMA:
            raise DataSetError("it is of another version of TextSynth")
        return _manifest(content)
    except LibraryError as error:
        raise DataSetError(str(error)) from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        cause = str(error) if isinstance(error, DataSetError) else "it is damaged"
        raise DataSetError(
            f"Cannot use {describe_path(path)}: {cause}. Build the data set again, in another folder."
        ) from error


def _manifest(content: Mapping[str, Any]) -> DataManifest:
    values = {field.name: content[field.name] for field in fields(DataManifest)}
    frames = values["frames"]
    if frames is not None:
        if not isinstance(frames, list) or len(frames) != 2:
            raise DataSetError("its frames have no shape")
        values["frames"] = tuple(_whole(size, 1, _LARGEST_FRAMES) for size in frames)
    _whole(values["count"], 1, LARGEST_DATA_SET)
    _whole(values["shard_size"], 1, LARGEST_SHARD)
    _whole(values["variations"], 1, LARGEST_DATA_SET)
    _whole(values["seed"], 0, 2**32 - 1)
    texts = [values[name] for name in ("encoder", "embedded_by", "features", "parameters")]
    for name in ("sources", "versions"):
        texts += [*values[name].keys(), *values[name].values()]
    if not all(isinstance(text, str) and len(text) <= _LONGEST_TEXT for text in texts):
        raise DataSetError("it has something else where a text must be")
    if not isinstance(values["text"], bool):
        raise DataSetError("it does not say whether there are words")
    return DataManifest(**values)


def _whole(value: object, low: int, high: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
        raise DataSetError(f"it has {str(value)[:40]!r} where a whole number from {low} to {high} must be")
    return value


def check_same(begun: DataManifest, asked: DataManifest, folder: Path) -> None:
    """Raise DataSetError, saying what differs, if a data set that was begun is not the one now asked for."""
    if begun == asked:
        return
    raise DataSetError(
        f"{describe_path(folder)} holds a data set that was begun otherwise: {_difference(begun, asked)}. "
        "Ask for the same again, or choose another folder."
    )


def _difference(begun: DataManifest, asked: DataManifest) -> str:
    if list(begun.sources) != list(asked.sources):
        return f"from {', '.join(begun.sources)}, not {', '.join(asked.sources)}"
    changed = [label for label, fingerprint in asked.sources.items() if begun.sources[label] != fingerprint]
    for name, called in _OPTIONS.items():
        before, now = getattr(begun, name), getattr(asked, name)
        if before != now:
            return f"with {called} {_said(before)}, not {_said(now)}"
    if changed:
        return f"the sounds or words of {changed[0]} have changed since"
    for name, version in asked.versions.items():
        if begun.versions.get(name) != version:
            return f"by {name} {begun.versions.get(name, 'of an unknown version')}, not {version}"
    return "by a version of TextSynth with other parameters or frames"


def _said(value: object) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    return "none" if value in (None, "") else str(value)
