"""Files are written whole or not at all, and every refusal names the path and the remedy."""

from __future__ import annotations

import os
import resource
import signal
import stat
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from textsynth_app.library.errors import LibraryError
from textsynth_app.library.files import describe_path, make_folder, read_bounded, write_atomically


def test_writes_and_replaces(tmp_path: Path) -> None:
    target = tmp_path / "sound.bin"
    write_atomically(target, b"first")
    write_atomically(target, b"second, longer")
    assert target.read_bytes() == b"second, longer"
    assert list(tmp_path.iterdir()) == [target]


def test_a_new_file_has_the_usual_permissions_and_a_replaced_one_keeps_its_own(tmp_path: Path) -> None:
    target = tmp_path / "sound.bin"
    previous = os.umask(0o027)
    try:
        write_atomically(target, b"first")
    finally:
        os.umask(previous)
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    target.chmod(0o604)
    write_atomically(target, b"second")
    assert stat.S_IMODE(target.stat().st_mode) == 0o604


def test_a_link_is_followed_not_replaced(tmp_path: Path) -> None:
    target, link = tmp_path / "target.bin", tmp_path / "link.bin"
    target.write_bytes(b"old")
    link.symlink_to(target)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_the_longest_possible_name_can_be_written(tmp_path: Path) -> None:
    target = tmp_path / ("x" * 255)
    write_atomically(target, b"data")
    assert target.read_bytes() == b"data"


def test_a_pipe_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    received: list[bytes] = []
    reader = threading.Thread(target=lambda: received.append(pipe.read_bytes()))
    reader.start()
    write_atomically(pipe, b"data" * 50_000)
    reader.join(10)
    assert received == [b"data" * 50_000]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.parametrize(
    ("name", "remedy"),
    [
        ("missing/sound.wav", "no such file or folder"),
        ("file/sound.wav", "choose|check the path"),
        ("x" * 300, "too long"),
        ("folder", "is a folder"),
        ("nul\0byte", "no file name can have"),
        ("surrogate\ud800", "no file name can have"),
    ],
)
def test_a_target_that_cannot_be_written_is_refused_by_name(tmp_path: Path, name: str, remedy: str) -> None:
    (tmp_path / "file").write_bytes(b"kept")
    (tmp_path / "folder").mkdir()
    with pytest.raises(LibraryError, match=remedy) as failure:
        write_atomically(f"{tmp_path}/{name}", b"data")
    assert "\n" not in str(failure.value)
    assert str(failure.value).startswith(f"Cannot write {str(tmp_path)[:30]}")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder"]
    assert (tmp_path / "file").read_bytes() == b"kept"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A folder on a file system of 64 KiB; where mounting is not permitted, under a limit of the same size."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode == 0:
        try:
            yield folder
        finally:
            subprocess.run(["umount", str(folder)], check=True)
        return
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 16, before[1]))
    try:
        yield folder
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


def test_a_full_disk_leaves_the_old_file_and_no_half_one(small_disk: Path) -> None:
    target = small_disk / "sound.wav"
    write_atomically(target, b"old")
    with pytest.raises(LibraryError, match=r"disk is full|larger than the system allows") as failure:
        write_atomically(target, bytes(1 << 20))
    assert str(target) in str(failure.value)
    assert target.read_bytes() == b"old"
    assert list(small_disk.iterdir()) == [target]


def test_a_full_device_is_reported() -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no /dev/full")
    with pytest.raises(LibraryError, match="disk is full"):
        write_atomically("/dev/full", b"data")


def test_an_interruption_leaves_no_half_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(descriptor: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_atomically(tmp_path / "sound.wav", b"data")
    assert list(tmp_path.iterdir()) == []


def test_reading_is_bounded(tmp_path: Path) -> None:
    path = tmp_path / "data.bin"
    path.write_bytes(bytes(4096))
    assert len(read_bounded(path, 4096)) == 4096
    with pytest.raises(LibraryError, match=r"data\.bin: it is larger than 3 KiB"):
        read_bounded(path, 3 << 10)


@pytest.mark.parametrize(
    ("name", "cause"), [("nothing", "no such file"), ("folder", "is a folder"), ("pipe", "no ordinary file")]
)
def test_what_cannot_be_read_is_refused_by_name(tmp_path: Path, name: str, cause: str) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(LibraryError, match=cause) as failure:
        read_bounded(tmp_path / name, 100)
    assert name in str(failure.value)


def test_a_folder_is_made_with_its_parents(tmp_path: Path) -> None:
    folder = make_folder(tmp_path / "a" / "b")
    assert make_folder(folder).is_dir()


@pytest.mark.parametrize(("name", "cause"), [("file", "it is a file"), ("file/under", "is a file, not a folder")])
def test_a_folder_cannot_be_made_of_a_file(tmp_path: Path, name: str, cause: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(LibraryError, match=cause):
        make_folder(tmp_path / name)


def test_a_hostile_path_is_shown_in_one_short_line() -> None:
    shown = describe_path("a\nb\x1b[31m" + "c" * 5000)
    assert len(shown) < 150
    assert shown.isprintable()
