"""For every test: no network, no display, none of the user's own files, and no thread left behind."""

from __future__ import annotations

import os
import socket
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

# Before anything imports Qt, platformdirs or torch. Qt aborts the process where there is neither display nor this.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["HF_HUB_OFFLINE"] = "1"
_home = tempfile.TemporaryDirectory(prefix="textsynth-tests-")
for _name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
    _folder = Path(_home.name) / _name.lower()
    _folder.mkdir()
    os.environ[_name] = str(_folder)

import hypothesis  # noqa: E402 (after the environment is set)
import pytest  # noqa: E402

# A busy machine is no failure.
hypothesis.settings.register_profile("textsynth", deadline=None)
hypothesis.settings.load_profile("textsynth")

_INTERNET = (socket.AF_INET, socket.AF_INET6)


def _refuse_internet(name: str) -> Any:
    original = getattr(socket.socket, name)

    def guarded(self: socket.socket, *arguments: Any) -> Any:
        # Unix sockets lead to the display and the sound server of the machine itself.
        if self.family in _INTERNET:
            raise ConnectionRefusedError(f"The program works offline, and a test tried socket.{name}{arguments!r}.")
        return original(self, *arguments)

    return guarded


@pytest.fixture(scope="session", autouse=True)
def offline() -> Iterator[None]:
    """Refuse every internet connection of this process."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex", "sendto"):
            patch.setattr(socket.socket, name, _refuse_internet(name))
        yield


@pytest.fixture(autouse=True)
def no_thread_left_behind() -> Iterator[None]:
    """Fail a test that leaves a thread running which would keep the program alive."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + 3.0
    while left := [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]:
        if time.monotonic() > deadline:
            pytest.fail(f"threads left running: {', '.join(thread.name for thread in left)}")
        time.sleep(0.01)
