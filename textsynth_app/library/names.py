"""Names of sounds, from words to files and from files to words."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from textsynth_app.library.files import describe_path

_LONGEST_STEM = 48  # letters: at 4 bytes each, and with an ending and a number, well below the 255 bytes of a name
_NAMELESS = "sound"
_BREAKS = {"Cc", "Zl", "Zp"}
# Unicode's embeddings, overrides and isolates of the direction of writing.
_TURNS = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{digit}" for port in ("com", "lpt") for digit in "123456789¹²³")}


def file_stem(words: str) -> str:
    """Words as a file name without ending that every system accepts: 'Deep bell!' becomes 'deep-bell'.

    Letters, their marks and digits of any script are kept, small and joined by hyphens, at most 48 of them; 'sound' if
    there are none. What Windows takes for a device gets 'sound' behind it.
    """
    kept = "".join(
        letter if unicodedata.category(letter)[0] in "LMN" else " "
        for letter in unicodedata.normalize("NFC", words.lower())
    )
    stem = "-".join(word for word in kept.split() if any(letter.isalnum() for letter in word))
    stem = stem[:_LONGEST_STEM].rstrip("-") or _NAMELESS
    return f"{stem}-{_NAMELESS}" if stem in _DEVICES else stem


def name_in_one_line(name: str) -> str:
    """A name with spaces for control characters and line ends, and without what would turn the text around it."""
    return "".join(" " if unicodedata.category(letter) in _BREAKS else letter for letter in name).translate(_TURNS)


def name_from_path(path: Path) -> str:
    """What the sound in a file is called: the file's name without its ending, printable, and short enough to keep."""
    name = path.name
    for ending in (".json", ".textsynth"):
        if name.lower().endswith(ending):
            name = name[: -len(ending)]
    return describe_path(name) or _NAMELESS
