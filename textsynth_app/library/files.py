"""Whole files, written completely or not at all, and read within bounds."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from textsynth_app import atomic
from textsynth_app.library.errors import LibraryError

_REMEDIES = {
    errno.ENOSPC: "the disk is full: free some space, or choose another folder",
    errno.EDQUOT: "your disk quota is used up: free some space, or choose another folder",
    errno.EFBIG: "the file would be larger than the system allows: choose another disk",
    errno.EACCES: "permission is denied: choose a folder of your own",
    errno.EPERM: "the system does not permit it: choose a folder of your own",
    errno.EROFS: "the disk is read-only: choose another folder",
    errno.ENAMETOOLONG: "the name is too long: choose a shorter one",
    errno.ENOENT: "there is no such file or folder: check the name",
    errno.ENOTDIR: "part of its path is a file, not a folder: check the path",
    errno.EISDIR: "it is a folder: give the name of a file",
    errno.ELOOP: "its links lead in a circle: choose another path",
    errno.EINVAL: "the system does not accept the name: choose another",
}
_SHOWN_PATH = 120  # characters of a path in a message; hostile names can be much longer


def describe_path(path: str | os.PathLike[str]) -> str:
    """The path as a message shows it: in one line, shortened in the middle, with nothing unprintable."""
    text = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in os.fspath(path))
    if len(text) > _SHOWN_PATH:
        half = _SHOWN_PATH // 2
        text = f"{text[:half]}...{text[-half:]}"
    return text


def file_error(action: str, path: str | os.PathLike[str], error: OSError | ValueError) -> LibraryError:
    """The error to show when the system refuses to `action` ('write', 'read') a path."""
    if isinstance(error, OSError):
        reason = remedy_for(error) or error.strerror or str(error)
    else:  # a null byte, or a character that the file system cannot carry
        reason = "its name holds a character that no file name can have: choose another"
    return LibraryError(f"Cannot {action} {describe_path(path)}: {reason}.")


def remedy_for(error: OSError) -> str | None:
    """The cause of a refusal by the system, and the remedy, as a message says them; None where we know of none."""
    return _REMEDIES.get(error.errno or 0)


def write_atomically(path: str | os.PathLike[str], data: bytes) -> None:
    """Write a whole file, or leave what was there untouched, as `atomic.write_atomically` does.

    Raises LibraryError naming the path and the remedy.
    """
    try:
        atomic.write_atomically(path, data)
    except (OSError, ValueError) as error:
        raise file_error("write", path, error) from error


def read_bounded(path: str | os.PathLike[str], limit: int) -> bytes:
    """The bytes of an ordinary file of at most `limit` bytes.

    Raises LibraryError if it is larger, is no ordinary file (a pipe could keep the reader waiting), or cannot be read.
    """
    try:
        mode = os.stat(path).st_mode
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, "is a folder")
        if not stat.S_ISREG(mode):
            raise LibraryError(f"Cannot read {describe_path(path)}: it is no ordinary file.")
        with open(path, "rb") as file:
            data = file.read(limit + 1)
    except (OSError, ValueError) as error:
        raise file_error("read", path, error) from error
    if len(data) > limit:
        raise LibraryError(
            f"Cannot read {describe_path(path)}: it is larger than {_size(limit)}, the most expected here."
        )
    return data


def _size(count: int) -> str:
    return f"{count >> 20} MiB" if count >= 1 << 20 else f"{count >> 10} KiB"


def make_folder(path: str | os.PathLike[str]) -> Path:
    """The folder, created with its parents where missing. Raises LibraryError naming the path and the remedy."""
    try:
        folder = Path(path)
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        raise LibraryError(
            f"Cannot use {describe_path(path)} as a folder: it is a file. Choose another name."
        ) from None
    except (OSError, ValueError) as error:
        raise file_error("create", path, error) from error
    return folder
