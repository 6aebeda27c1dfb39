"""Timing marks since the start of the process, for `textsynth bench`; silent unless TEXTSYNTH_TIMING=1."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

_IMPORTED_AT = time.perf_counter()
_marked: set[str] = set()


def _age_at_import() -> float:
    """Seconds the process was old when this module was imported; 0 where the system does not tell (10 ms steps)."""
    try:
        fields = Path("/proc/self/stat").read_text().rpartition(")")[2].split()
        started = float(fields[19]) / os.sysconf("SC_CLK_TCK")  # field 22 of proc(5), in ticks since boot
        uptime = float(Path("/proc/uptime").read_text().split()[0])
    except (OSError, ValueError, IndexError):
        return 0.0
    return max(uptime - started, 0.0)


_AGE_AT_IMPORT = _age_at_import()


def seconds_since_start() -> float:
    """Seconds since the process was started."""
    return _AGE_AT_IMPORT + time.perf_counter() - _IMPORTED_AT


def mark(name: str) -> None:
    """Print `timing <name> <seconds>` to stderr, the first time each name is reached."""
    if name in _marked or os.environ.get("TEXTSYNTH_TIMING") != "1":
        return
    _marked.add(name)
    print(f"timing {name} {seconds_since_start():.3f}", file=sys.stderr, flush=True)
