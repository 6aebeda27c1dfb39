"""How the instrument's functions are compiled: kept on disk, without the GIL, and unable to raise.

Dividing by zero gives inf as in C: the check that Python asks for would call the interpreter from the audio thread,
and keeps loops from becoming vector instructions.

numba notices when a cached function's own file changes, but not when a function that it calls does. So the cache lies
in a folder named after the contents of all the files that are compiled.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import time
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import numba

_PACKAGE = Path(__file__).parent
_PREFIX = "compiled-"
_KEPT_SECONDS = 24 * 3600.0
_config: Any = numba.config  # numba fills it in when it is imported


@cache
def cache_folder() -> Path | None:
    """Where compiled code is kept, made if need be; None if no place for it can be written to."""
    digest = hashlib.sha256(numba.__version__.encode())
    for source in sorted(_PACKAGE.rglob("*.py")):
        digest.update(source.read_bytes())
    asked_for = [_config.CACHE_DIR] if _config.CACHE_DIR else []
    for base in [*asked_for, str(_PACKAGE / "__pycache__"), "~/.cache/textsynth"]:
        # Where there is no home, expanding it is a RuntimeError.
        with contextlib.suppress(OSError, RuntimeError):
            folder = Path(base).expanduser() / (_PREFIX + digest.hexdigest()[:16])
            folder.mkdir(parents=True, exist_ok=True)
            if os.access(folder, os.W_OK):
                _drop_older(folder)
                return folder
    return None


def is_compiled() -> bool:
    """Whether the cache holds anything: if not, the first sound takes as long as compiling does."""
    folder = cache_folder()
    return folder is not None and any(folder.rglob("*.nbc"))


def compiled(function: Callable[..., Any]) -> Any:
    """A function for the audio thread and for files alike."""
    with _own_cache() as caching:
        return numba.njit(function, cache=caching, nogil=True, error_model="numpy")


def compiled_callback(signature: Any) -> Callable[[Callable[..., Any]], Any]:
    """A function that C calls by its address."""

    def decorate(function: Callable[..., Any]) -> Any:
        with _own_cache() as caching:
            return numba.cfunc(signature, cache=caching, error_model="numpy")(function)

    return decorate


def inlined(function: Callable[..., Any]) -> Any:
    """A function that is compiled into each of its callers."""
    return numba.njit(function, inline="always", error_model="numpy")


@contextlib.contextmanager
def _own_cache() -> Iterator[bool]:
    folder = cache_folder()
    before = _config.CACHE_DIR
    _config.CACHE_DIR = str(folder or "")
    try:
        yield folder is not None
    finally:
        _config.CACHE_DIR = before


def _drop_older(folder: Path) -> None:
    """Remove what earlier versions left beside it, unless one of them may still be at work."""
    for other in folder.parent.glob(_PREFIX + "*"):
        with contextlib.suppress(OSError):
            if other != folder and time.time() - other.stat().st_mtime > _KEPT_SECONDS:
                shutil.rmtree(other, ignore_errors=True)
