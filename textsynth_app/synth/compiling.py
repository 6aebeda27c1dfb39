"""How the instrument's functions are compiled: cached on disk, without the GIL, and unable to raise.

Dividing by zero gives inf as in C: the check that Python asks for would call the interpreter from the audio thread,
and keeps loops from becoming vector instructions.
"""

from __future__ import annotations

from typing import Any

from numba import njit

compiled: Any = njit(cache=True, nogil=True, error_model="numpy")
inlined: Any = njit(inline="always", error_model="numpy")
