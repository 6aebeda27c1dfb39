"""Whole files, written completely or not at all."""

from __future__ import annotations

import errno
import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path


def write_atomically(path: str | os.PathLike[str], data: bytes) -> None:
    """Write a whole file, or leave what was there untouched.

    The bytes go to a new file beside it and to the disk before it takes the name, so neither a full disk nor a power
    cut leaves half a file. A link is followed; permissions of a replaced file are kept. A device or a pipe, such as
    /dev/stdout, is written to directly.

    Raises OSError if the system refuses, ValueError if the path holds a character that no file name can have.
    """
    mode = os.stat(path).st_mode if os.path.exists(path) else None
    if mode is not None and stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, "is a folder")
    if mode is not None and not stat.S_ISREG(mode):
        with open(path, "wb", buffering=0) as device:
            _write_all(device.fileno(), data)
        return
    _replace(Path(os.path.realpath(path)), data, None if mode is None else stat.S_IMODE(mode))


def _replace(target: Path, data: bytes, mode: int | None) -> None:
    # A short name of its own: one made from a long target's name could be too long itself.
    beside = target.with_name(f".textsynth-{secrets.token_hex(6)}.part")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    descriptor = os.open(beside, flags, 0o666)
    try:
        try:
            _write_all(descriptor, data)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        if mode is not None:
            os.chmod(beside, mode)
        os.replace(beside, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(beside)
        raise
    _sync_folder(target.parent)


def _write_all(descriptor: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    # The file is complete by now; some network file systems cannot sync a folder.
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
