"""The notation of the lexicon's recipes: groups of parameters, written compactly in TOML, to changes of a patch.

operators.2 = {ratio = 3.5, level = -6, decay = 1.2}     # operators.2.ratio, operators.2.level, ...
operators.135 = {release = 2}                            # operators 1, 3 and 5 alike
operators.3 = "off"                                      # silent, default again, and out of the matrix
matrix = {"1.2" = 2.5, "2.2" = 0.4}                      # matrix.1.2 (index of 2 into 1), matrix.2.2 (feedback)
noise = {level = -20, decay = 0.1}                       # likewise filter, pitch, lfo, burst, reverb ...
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from textsynth_app.synth.parameters import FULL, OPERATOR_COUNT, SILENCE_DB, VOICE
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch, PatchError

_OPERATORS = "".join(str(number) for number in range(1, OPERATOR_COUNT + 1))
_SHARED_GROUPS = ("noise", "filter", "pitch", "lfo", "burst", "unison", "drive", "chorus", "delay", "reverb", "root")
GROUPS = ("operators", "matrix", *_SHARED_GROUPS)


# What every recipe starts from: the default patch, without its vibrato, which most sounds do not have.
START = DEFAULT_PATCH.replace({"lfo.pitch": 0.0})


class LexiconError(ValueError):
    """The lexicon cannot be used; the message names the file, the entry and the problem."""


def read_toml(path: Path) -> dict[str, Any]:
    """The tables of a TOML file; raises LexiconError if it is missing or not TOML."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise LexiconError(f"{path}: cannot be read ({error.strerror or error}).") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LexiconError(f"{path}: not valid TOML ({error}).") from None


def number(value: object, where: str) -> float:
    """`value` as a float; raises LexiconError if it is not a number."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise LexiconError(f"{where} is {value!r}: it must be a number.")
    return float(value)


def _silenced(operator: int) -> dict[str, float]:
    """Changes that take an operator out: defaults, silent, and no index to or from it."""
    prefix = f"operators.{operator}."
    changes = {name: START[name] for name in VOICE.names if name.startswith(prefix)}
    changes[prefix + "level"] = SILENCE_DB
    changes[prefix + "output"] = 0.0
    for other in range(1, OPERATOR_COUNT + 1):
        changes[f"matrix.{operator}.{other}"] = 0.0
        changes[f"matrix.{other}.{operator}"] = 0.0
    return changes


def _flatten(prefix: str, table: Mapping[str, Any], where: str) -> dict[str, float]:
    changes: dict[str, float] = {}
    for key, value in table.items():
        name = f"{prefix}.{key}"
        if isinstance(value, Mapping):
            changes.update(_flatten(name, value, where))
        elif name not in FULL:
            reason = "is none that a prompt decides" if name in VOICE else "does not exist"
            raise LexiconError(f"{where}: the parameter {name!r} {reason}.")
        else:
            changes[name] = number(value, f"{where}: {name}")
    return changes


def _flatten_operators(table: Mapping[str, Any], where: str) -> dict[str, float]:
    changes: dict[str, float] = {}
    for key, value in table.items():
        if not key or not set(key) <= set(_OPERATORS):
            raise LexiconError(f"{where}: there is no operator {key!r}.")
        for operator in key:
            if value == "off":
                changes.update(_silenced(int(operator)))
            elif isinstance(value, Mapping):
                changes.update(_flatten(f"operators.{operator}", value, where))
            else:
                raise LexiconError(f'{where}: operators.{key} must be a table or "off".')
    return changes


def apply_recipe(patch: Patch, table: Mapping[str, Any], where: str) -> Patch:
    """`patch` changed by a recipe: those entries of `table` that are parameter groups (see GROUPS).

    `where` names file and entry in messages. Raises LexiconError for an unknown name or a value out of range.
    """
    changes: dict[str, float] = {}
    for group in GROUPS:
        if group in table:
            if not isinstance(table[group], Mapping):
                raise LexiconError(f"{where}: {group} must be a table of parameters.")
            flatten = _flatten_operators if group == "operators" else partial(_flatten, group)
            changes.update(flatten(table[group], where))
    try:
        return patch.replace(changes)
    except PatchError as error:
        raise LexiconError(f"{where}: {error}") from None
