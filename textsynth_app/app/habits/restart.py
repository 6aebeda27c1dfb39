"""Beginning anew: the program starts itself once more, after its window has closed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Collection

MODULE = "textsynth_app"


def start_again(without: Collection[str] = ()) -> None:
    """Start the window in a process of its own; `without` names what of the environment it must not inherit.

    A prompt given at the first start is not asked again: the session has what became of it.
    """
    environment = {name: value for name, value in os.environ.items() if name not in without}
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", MODULE]
    subprocess.Popen([*program, "run"], env=environment, start_new_session=True)
