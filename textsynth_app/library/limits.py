"""How much a preset may hold. Imports nothing, so that the command line can ask before anything is loaded."""

from __future__ import annotations

MAXIMUM_BYTES = 1 << 20  # of its file; a preset has some 6 KiB
MAXIMUM_DEPTH = 16  # levels of its JSON; a preset has 3
MAXIMUM_DIGITS = 40  # of a whole number in it
MAXIMUM_SEED = 2**32 - 1  # the noise generator has 32 bits
LONGEST_TEXTS = {"name": 200, "prompt": 10_000, "encoder": 200, "mapping": 200, "comment": 10_000}  # characters
