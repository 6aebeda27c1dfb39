"""Shards on disk: what is written is read again, and what is not intact is refused by name."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load, save

from textsynth_app.synth.patch import DEFAULT_PATCH
from textsynth_app.training.shards import DataSetError, Layout, Row, Shard, patch_arrays, read_shard, shard_bytes

PATCHES = [DEFAULT_PATCH, DEFAULT_PATCH.replace({"root.frequency": 80.0, "operators.2.ratio": 3.5})]
ROWS = (
    Row("lexicon", "bell", ("a bell", "Glöckchen \N{BELL}"), "bell", "train", 0, 7),
    Row("sysex:bank.syx", "bank.syx 3", (), "", "train", 1, 8),
)
LAYOUT = Layout((4, 3), audio=True, text=True)


def _shard() -> Shard:
    chance = np.random.default_rng(0)
    arrays = patch_arrays(PATCHES)
    arrays["peak"] = np.array([0.5, 0.25], dtype=np.float32)
    arrays["frames"] = chance.random((2, 4, 3)).astype(np.float16)
    arrays["audio"] = chance.random((2, 512)).astype(np.float32)
    arrays["text"] = chance.random((2, 512)).astype(np.float32)
    return Shard(ROWS, arrays)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "shard-00000.safetensors"
    path.write_bytes(shard_bytes(_shard(), "set/0"))
    return path


def test_nothing_is_lost_on_the_way_to_the_disk_and_back(path: Path) -> None:
    read = read_shard(path, "set/0", 2, LAYOUT)
    assert read.rows == ROWS
    assert [read.patch(0), read.patch(1)] == PATCHES
    for name, array in _shard().arrays.items():
        np.testing.assert_array_equal(read.arrays[name], array)


def test_the_same_content_is_the_same_bytes(path: Path) -> None:
    assert shard_bytes(_shard(), "set/0") == path.read_bytes()


def _header_of(data: bytes) -> tuple[int, dict[str, str]]:
    length = int.from_bytes(data[:8], "little")
    return length, json.loads(json.loads(data[8 : 8 + length])["__metadata__"]["textsynth"])


def _with_entry(data: bytes, entry: object) -> bytes:
    return save(load(data), metadata={"textsynth": json.dumps(entry)})


def _other_row(data: bytes) -> bytes:
    entry = _header_of(data)[1]
    return _with_entry(data, {**entry, "rows": entry["rows"].replace("a bell", "a gong")})


def _flipped(data: bytes) -> bytes:
    return data[:-1000] + bytes([data[-1000] ^ 1]) + data[-999:]


HOSTILE: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda data: b"",
    "cut short": lambda data: data[: len(data) // 2],
    "a flipped bit": _flipped,
    "another caption": _other_row,
    "no entry": lambda data: save(load(data)),
    "a list for an entry": lambda data: _with_entry(data, [1, 2]),
    "deep nesting": lambda data: save(load(data), metadata={"textsynth": "[" * 100_000}),
    "a header of exabytes": lambda data: b"\xff" * 8 + data[8:],
    "a pickle": lambda data: b"\x80\x04cos\nsystem\n(S'true'\ntR.",
}


@pytest.mark.parametrize("spoil", HOSTILE.values(), ids=HOSTILE)
def test_what_is_not_intact_is_refused_by_name(spoil: Callable[[bytes], bytes], path: Path) -> None:
    path.write_bytes(spoil(path.read_bytes()))
    with pytest.raises(DataSetError, match=r"shard-00000\.safetensors is corrupt .*build it again"):
        read_shard(path, "set/0", 2, LAYOUT)


def test_a_shard_of_another_place_or_data_set_is_refused(path: Path) -> None:
    with pytest.raises(DataSetError, match="belongs to another data set"):
        read_shard(path, "set/1", 2, LAYOUT)


@pytest.mark.parametrize(
    ("count", "layout"),
    [(3, LAYOUT), (2, Layout((4, 4), True, True)), (2, Layout(None, True, True)), (2, Layout((4, 3), True, False))],
)
def test_a_shard_of_another_size_or_layout_is_refused(count: int, layout: Layout, path: Path) -> None:
    with pytest.raises(DataSetError, match="corrupt"):
        read_shard(path, "set/0", count, layout)


@pytest.mark.parametrize(
    ("name", "value"), [("values", np.nan), ("values", 1e9), ("positions", 1.5), ("audio", np.inf)]
)
def test_numbers_that_no_patch_can_have_are_refused_though_the_hash_fits(name: str, value: float, path: Path) -> None:
    shard = _shard()
    shard.arrays[name][0, 0] = value
    path.write_bytes(shard_bytes(shard, "set/0"))
    with pytest.raises(DataSetError, match="corrupt"):
        read_shard(path, "set/0", 2, LAYOUT)


def test_an_unknown_split_is_refused_though_the_hash_fits(path: Path) -> None:
    rows = (ROWS[0], Row("lexicon", "bell", (), "", "everything", 0, 0))
    path.write_bytes(shard_bytes(Shard(rows, _shard().arrays), "set/0"))
    with pytest.raises(DataSetError, match="split"):
        read_shard(path, "set/0", 2, LAYOUT)


def test_a_missing_shard_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataSetError, match=r"shard-00007\.safetensors.*build it again"):
        read_shard(tmp_path / "shard-00007.safetensors", "set/7", 2, LAYOUT)
