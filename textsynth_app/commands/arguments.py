"""What may be typed after an option, and the message when it may not be."""

from __future__ import annotations

import argparse
import math
import re
from collections.abc import Callable
from typing import TypeAlias

from textsynth_app.library.limits import MAXIMUM_SEED
from textsynth_app.synth.pitch import parse_note

# What `add_subparsers()` returns; argparse has no public name for it.
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def number(name: str, low: float, high: float, unit: str = "") -> Callable[[str], float]:
    """An argparse type: a number from `low` to `high`; `name` and `unit` are for the message."""

    def parse(text: str) -> float:
        value = _decimal(text)
        if not low <= value <= high:  # false for NaN, too
            span = f"{low:g} to {high:g} {unit}".rstrip()
            raise argparse.ArgumentTypeError(f"{name} must be a number from {span}, not {_shown(text)}")
        return value

    return parse


def whole_number(name: str, low: int, high: int) -> Callable[[str], int]:
    """An argparse type: a whole number from `low` to `high`."""

    def parse(text: str) -> int:
        # int() refuses thousands of digits only in some versions of Python, and reads '1_0' in all.
        if not re.fullmatch(r"[+-]?[0-9]{1,20}", text.strip()) or not low <= int(text) <= high:
            raise argparse.ArgumentTypeError(f"{name} must be a whole number from {low} to {high}, not {_shown(text)}")
        return int(text)

    return parse


def seed(text: str) -> int:
    """An argparse type: a seed of noise and chance."""
    return whole_number("seed", 0, MAXIMUM_SEED)(text)


def note(text: str) -> float:
    """An argparse type: a MIDI note number from 0 to 127 (60 is middle C), fractions included, or a name such as a4."""
    name = text.replace("♯", "#").replace("♭", "b")
    value = parse_note(name) if name.isascii() else None
    if value is None:
        value = _decimal(text)
    if not 0.0 <= value <= 127.0:
        raise argparse.ArgumentTypeError(f"note must be 0 to 127 or a name such as a4, not {_shown(text)}")
    return value


def wav_file(text: str) -> str:
    """An argparse type: the name of a WAV file; names that promise another format are refused."""
    ending = text.rpartition(".")[2].lower()
    if not text:
        raise argparse.ArgumentTypeError("the output file's name is empty")
    if ending in {"mp3", "flac", "ogg", "opus", "aif", "aiff", "m4a"}:
        raise argparse.ArgumentTypeError(f"only WAV files are written: end the name in .wav, not .{ending}")
    return text


def dump_file(text: str) -> str:
    """An argparse type: the name of a .syx file; names that promise another format are refused."""
    ending = text.rpartition(".")[2].lower()
    if not text:
        raise argparse.ArgumentTypeError("the output file's name is empty")
    if ending in {"json", "mid", "midi", "wav", "bin"}:
        raise argparse.ArgumentTypeError(f"only DX7 dumps are written: end the name in .syx, not .{ending}")
    return text


def folder(text: str) -> str:
    """An argparse type: the name of a folder; an empty one is refused, which would mean the current folder."""
    if not text:
        raise argparse.ArgumentTypeError("the folder's name is empty")
    return text


def file(text: str) -> str:
    """An argparse type: the name of a file; an empty one is refused, which would mean none."""
    if not text:
        raise argparse.ArgumentTypeError("the file's name is empty")
    return text


def _decimal(text: str) -> float:
    """The number that plain digits write; NaN for what else Python reads as one, such as '1_0' and other scripts'."""
    plain = re.fullmatch(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?", text.strip())
    return float(plain[0]) if plain else math.nan


def _shown(text: str) -> str:
    return repr(text if len(text) <= 40 else text[:37] + "...")
