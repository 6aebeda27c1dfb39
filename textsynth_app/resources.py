"""Where the data lives that ships with the program: lexicon, presets, weights, icons."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def resource_folder() -> Path:
    """The folder of shipped data: `_resources` inside an installed package, `resources` at the top of a checkout.

    Raises FileNotFoundError if neither is there.
    """
    package = Path(__file__).resolve().parent
    for folder in (package / "_resources", package.parent / "resources"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"TextSynth's data folder is missing beside {package}: install TextSynth again.")
