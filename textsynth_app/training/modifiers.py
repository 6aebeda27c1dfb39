"""Modifiers: words such as 'bright' or 'slow' that shift any patch in the direction they promise.

An entry of modifiers.toml says how its words change a patch of degree 1:

    [brightness.bright]                              # group.name; two of one group are never combined
    words = ["bright", "brilliant"]                  # adjectives
    phrases = ["with a lot of treble"]               # what may follow a noun, optional
    multiply = {"matrix.*.*" = 1.6}                  # factor ** degree
    add = {"noise.color" = 0.3}                      # amount * degree; a level that is off stays off
    at_least = {"noise.level" = -20}                 # moves up to this, if below; at_most, set: likewise
    expect = {centroid_hz = "up"}                    # what a listener would notice
    unfit = ["drums"]                                # families that it makes no sense for, optional

    [brightness.dark]
    inverse = "bright"                               # divides, subtracts and expects the contrary
    words = ["dark"]
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from textsynth_app.synth.parameter import Scale
from textsynth_app.synth.parameters import FULL, SILENCE_DB
from textsynth_app.synth.patch import Patch
from textsynth_app.training.recipes import LexiconError, number, read_toml

_KINDS = ("multiply", "add", "at_least", "at_most", "set")
_FIELDS = {*_KINDS, "words", "phrases", "expect", "unfit", "inverse"}


@dataclass(frozen=True)
class Change:
    """One line of a modifier: what it does ('multiply', 'add', ...) to one parameter, and by how much."""

    kind: str
    parameter: str
    amount: float

    def apply(self, value: float, degree: float) -> float:
        """The changed value, clipped to the parameter's range."""
        parameter = FULL[self.parameter]
        if self.kind == "multiply":
            value *= self.amount**degree
        elif self.kind == "add":
            is_off = parameter.scale is Scale.DECIBEL and value <= SILENCE_DB
            value += 0.0 if is_off else self.amount * degree
        else:
            start, end = parameter.normalise(value), parameter.normalise(self.amount)
            if (self.kind == "at_least" and start >= end) or (self.kind == "at_most" and start <= end):
                return value
            # At least half of the way: 'slightly noisy' must still be heard as noise. Never far beyond the target.
            way = min(0.5 + 0.5 * degree, 1.0 if self.kind == "set" else 1.3)
            value = parameter.denormalise(start + (end - start) * way)
        return min(max(value, parameter.minimum), parameter.maximum)

    def inverted(self) -> Change:
        """The opposite change; only for 'multiply' and 'add'."""
        return Change(self.kind, self.parameter, 1.0 / self.amount if self.kind == "multiply" else -self.amount)


@dataclass(frozen=True)
class Modifier:
    """A shift of any patch, and the words for it. `expected` maps descriptor names to +1 (up) or -1 (down)."""

    name: str
    group: str
    words: tuple[str, ...]
    phrases: tuple[str, ...]
    changes: tuple[Change, ...]
    expected: Mapping[str, int]
    unfit: frozenset[str]

    def apply(self, patch: Patch, degree: float = 1.0) -> Patch:
        """The patch changed by this modifier; `degree` scales the change (0.4 slightly, 1.6 very).

        Every value stays within its range. Parameters that the modifier does not name are untouched.
        """
        values = {change.parameter: patch[change.parameter] for change in self.changes}
        for change in self.changes:
            values[change.parameter] = change.apply(values[change.parameter], degree)
        return patch.replace(values)


def _changes(table: Mapping[str, Any], where: str) -> list[Change]:
    changes = []
    for kind in _KINDS:
        for pattern, value in table.get(kind, {}).items():
            names = [name for name in FULL.names if fnmatchcase(name, pattern)]
            if not names:
                raise LexiconError(f"{where}: {kind} {pattern!r} matches no parameter.")
            amount = number(value, f"{where}: {kind} {pattern}")
            if not math.isfinite(amount) or (kind == "multiply" and amount <= 0.0):
                raise LexiconError(f"{where}: {kind} {pattern} is {amount:g}: a factor must be positive and finite.")
            changes += [Change(kind, name, amount) for name in names]
    return changes


def text_list(table: Mapping[str, Any], field: str, where: str, least: int = 0) -> tuple[str, ...]:
    """The strings of a field; raises LexiconError if one is no string, is empty or repeated, or too few are there."""
    values = table.get(field, [])
    if not isinstance(values, list) or not all(isinstance(value, str) and value.strip() for value in values):
        raise LexiconError(f"{where}: {field} must be a list of words.")
    if len(set(values)) < max(len(values), least):
        raise LexiconError(f"{where}: {field} needs at least {least} different entries, none of them twice.")
    return tuple(values)


def _directions(table: Mapping[str, Any], descriptors: frozenset[str], where: str) -> dict[str, int]:
    directions = {}
    for name, direction in table.get("expect", {}).items():
        if name not in descriptors:
            raise LexiconError(f"{where}: there is no descriptor {name!r}.")
        if direction not in ("up", "down"):
            raise LexiconError(f'{where}: expect {name} is {direction!r}: it must be "up" or "down".')
        directions[name] = 1 if direction == "up" else -1
    return directions


def _modifier(group: str, name: str, entries: Mapping[str, Any], descriptors: frozenset[str], where: str) -> Modifier:
    table = entries[name]
    if not isinstance(table, dict) or not _FIELDS.issuperset(table):
        unknown = sorted(set(table) - _FIELDS) if isinstance(table, dict) else [str(table)]
        raise LexiconError(f"{where}: unknown field {', '.join(unknown)}.")
    changes, directions = _changes(table, where), _directions(table, descriptors, where)
    if "inverse" in table:
        other = entries.get(table["inverse"])
        if not isinstance(other, dict) or "inverse" in other:
            raise LexiconError(f"{where}: inverse names {table['inverse']!r}, which is no plain entry of {group}.")
        inherited = [change for change in _changes(other, where) if change.kind in ("multiply", "add")]
        changes = [change.inverted() for change in inherited] + changes
        directions = {key: -sign for key, sign in _directions(other, descriptors, where).items()} | directions
    if not changes:
        raise LexiconError(f"{where}: it changes nothing.")
    return Modifier(
        name=name,
        group=group,
        words=text_list(table, "words", where, least=1),
        phrases=text_list(table, "phrases", where),
        changes=tuple(changes),
        expected=directions,
        unfit=frozenset(text_list(table, "unfit", where)),
    )


def load_modifiers(path: Path, descriptors: frozenset[str]) -> tuple[Modifier, ...]:
    """The modifiers of a file in its order; raises LexiconError naming file, entry and problem."""
    modifiers: list[Modifier] = []
    seen: dict[str, str] = {}
    for group, entries in read_toml(path).items():
        if not isinstance(entries, dict):
            raise LexiconError(f"{path}: {group!r} must be a table [group.name].")
        for name in entries:
            where = f"{path.name}: [{group}.{name}]"
            modifier = _modifier(group, name, entries, descriptors, where)
            for word in (name, *(word for word in modifier.words if word != name), *modifier.phrases):
                if word in seen:
                    raise LexiconError(f"{where}: {word!r} is already used by {seen[word]}.")
                seen[word] = f"[{group}.{name}]"
            modifiers.append(modifier)
    return tuple(modifiers)
