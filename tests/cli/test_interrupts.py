"""Ctrl-C while a library is loaded that would swallow it."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

from textsynth_app.commands.interrupts import interrupts_delayed

# Ctrl-C comes while torch is imported, and what is interrupted there is dropped, as torch's own library does.
_SWALLOWED = """
import signal, sys

class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == "torch":
            sys.meta_path.remove(self)
            try:
                signal.raise_signal(signal.SIGINT)
            except KeyboardInterrupt:
                pass

sys.meta_path.insert(0, Finder())
from textsynth_app.cli import entry_point
sys.argv = ["textsynth", "patch", "deep bell"]
entry_point()
"""


def test_an_interrupt_waits_for_the_end() -> None:
    before = signal.getsignal(signal.SIGINT)
    reached = False
    with pytest.raises(KeyboardInterrupt), interrupts_delayed():
        signal.raise_signal(signal.SIGINT)
        reached = True
    assert reached
    assert signal.getsignal(signal.SIGINT) is before


def test_without_one_nothing_happens() -> None:
    with interrupts_delayed():
        pass
    with pytest.raises(ImportError), interrupts_delayed():
        raise ImportError


def test_ctrl_c_while_torch_is_loaded_is_not_lost() -> None:
    result = subprocess.run([sys.executable, "-c", _SWALLOWED], capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout, result.stderr) == (130, "", "textsynth: interrupted\n")
