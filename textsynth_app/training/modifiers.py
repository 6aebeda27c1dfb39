"""Modifiers: words such as 'bright' or 'slow' that shift any patch in the direction they promise.

An entry of modifiers.toml says how its words change a patch of degree 1:

    [brightness.bright]                              # group.name; two of one group are never combined
    words = ["bright", "brilliant"]                  # adjectives, scaled by adverbs: 'very bright'
    forms = {"brighter" = 1.3}                       # adjectives of a degree of their own, optional
    phrases = ["with a shiny top end"]               # what may follow a noun, optional
    nouns = ["treble"]                               # what a sound has much, little or none of, optional
    multiply = {"matrix.*.*" = 1.6}                  # factor ** degree
    add = {"noise.color" = 0.3}                      # amount * degree; a level that is off stays off
    at_least = {"noise.level" = -20}                 # moves up to this, if below; at_most, set: likewise
    without = {set = {"reverb.mix" = 0}}             # what a negative degree does instead of the contrary, optional
    expect = {centroid_hz = "up"}                    # what a listener would notice
    unfit = ["drums"]                                # families that it makes no sense for, optional
    absolute = true                                  # 'mono': nothing is very mono; optional

    [brightness.dark]
    inverse = "bright"                               # divides, subtracts and expects the contrary
    words = ["dark"]

A negative degree ('not bright', 'less bright') divides and subtracts; 'at_least', 'at_most' and 'set' have no contrary,
so that an entry with only those says by `without` what the absence of its quality means.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from textsynth_app.synth.parameter import Scale
from textsynth_app.synth.parameters import FULL, SILENCE_DB
from textsynth_app.synth.patch import Patch
from textsynth_app.training.recipes import LexiconError, number, read_toml

_KINDS = ("multiply", "add", "at_least", "at_most", "set")
_SHIFTS = ("multiply", "add")
_FIELDS = {*_KINDS, "words", "forms", "phrases", "nouns", "without", "expect", "unfit", "inverse", "absolute"}
LARGEST_DEGREE = 4.0
ABSENT = -0.8  # the degree of 'not', at which what `without` takes away is gone
_FURTHEST_WAY = 1.75


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
        elif degree < 0.0:
            return value
        else:
            start, end = parameter.normalise(value), parameter.normalise(self.amount)
            if (self.kind == "at_least" and start >= end) or (self.kind == "at_most" and start <= end):
                return value
            # At least half of the way: 'slightly noisy' must still be heard as noise. Never far beyond the target.
            way = 0.5 + 0.5 * degree if degree <= 1.0 else 1.0 + 0.35 * (degree - 1.0)
            way = min(way, 1.0 if self.kind == "set" else _FURTHEST_WAY)
            value = parameter.denormalise(start + (end - start) * way)
        return min(max(value, parameter.minimum), parameter.maximum)

    def inverted(self) -> Change:
        """The opposite change; only for 'multiply' and 'add'."""
        return Change(self.kind, self.parameter, 1.0 / self.amount if self.kind == "multiply" else -self.amount)


@dataclass(frozen=True)
class Modifier:
    """A shift of any patch, and the words for it.

    `forms` maps adjectives to a degree of their own. `nouns` are what a sound can have or lack, in the singular or
    plural. `without` holds the changes of a negative degree, if they are not the contrary of `changes`. `expected` maps
    descriptor names to +1 (up) or -1 (down). An `absolute` one has no adverbs but 'not'.
    """

    name: str
    group: str
    words: tuple[str, ...]
    forms: Mapping[str, float]
    phrases: tuple[str, ...]
    nouns: tuple[str, ...]
    changes: tuple[Change, ...]
    without: tuple[Change, ...]
    expected: Mapping[str, int]
    unfit: frozenset[str]
    absolute: bool = False

    @property
    def can_be_negated(self) -> bool:
        """True if a negative degree changes anything."""
        return bool(self.without) or any(change.kind in _SHIFTS for change in self.changes)

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything that may stand for it in a caption."""
        return (*self.words, *self.forms, *self.phrases, *self.nouns)

    def apply(self, patch: Patch, degree: float = 1.0) -> Patch:
        """The patch changed by this modifier; `degree` scales the change: 0.4 slightly, 1.6 very, -0.8 not.

        Every value stays within its range. Parameters that the modifier does not name are untouched.
        """
        return patch.replace(self.changed(patch, {}, degree))

    def changed(self, patch: Patch, values: Mapping[str, float], degree: float) -> dict[str, float]:
        """`values`, which stand in for the patch's where they have a name, changed by this modifier."""
        changes = self.changes
        if degree < 0.0 and self.without:
            changes, degree = self.without, degree / ABSENT
        after = dict(values)
        for change in changes:
            name = change.parameter
            after[name] = change.apply(after[name] if name in after else patch[name], degree)
        return after


def apply_modifiers(patch: Patch, modifiers: Sequence[Modifier], degrees: Sequence[float]) -> Patch:
    """The patch changed by one modifier after the other, each at its degree; both sequences are equally long."""
    values: dict[str, float] = {}
    for modifier, degree in zip(modifiers, degrees, strict=True):
        values = modifier.changed(patch, values, degree)
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


def _absence(table: Mapping[str, Any], where: str) -> list[Change]:
    """The changes of an entry's `without`."""
    without = table.get("without", {})
    if not isinstance(without, dict) or not set(_KINDS).issuperset(without):
        raise LexiconError(f"{where}: without must be a table of {', '.join(_KINDS)}.")
    changes = _changes(without, f"{where}: without")
    if "without" in table and not changes:
        raise LexiconError(f"{where}: without changes nothing.")
    return changes


def text_list(table: Mapping[str, Any], field: str, where: str, least: int = 0) -> tuple[str, ...]:
    """The strings of a field; raises LexiconError if one is no string, is empty or repeated, or too few are there."""
    values = table.get(field, [])
    if not isinstance(values, list) or not all(isinstance(value, str) and value.strip() for value in values):
        raise LexiconError(f"{where}: {field} must be a list of words.")
    if len(set(values)) < max(len(values), least):
        raise LexiconError(f"{where}: {field} needs at least {least} different entries, none of them twice.")
    return tuple(values)


def degree_table(table: Mapping[str, Any], field: str, where: str) -> dict[str, float]:
    """The degrees by text of a field; raises LexiconError if one is 0 or beyond LARGEST_DEGREE either way."""
    texts = table.get(field, {})
    if not isinstance(texts, dict):
        raise LexiconError(f"{where}: {field} must be a table of degrees.")
    degrees = {text: number(value, f"{where}: {field}.{text}") for text, value in texts.items()}
    for text, degree in degrees.items():
        if not 0.0 < abs(degree) <= LARGEST_DEGREE:
            raise LexiconError(
                f"{where}: {field}.{text} is {degree:g}: a degree is not 0 and at most {LARGEST_DEGREE:g} either way."
            )
    return degrees


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
        inherited = [change for change in _changes(other, where) if change.kind in _SHIFTS]
        changes = [change.inverted() for change in inherited] + changes
        directions = {key: -sign for key, sign in _directions(other, descriptors, where).items()} | directions
    if not changes:
        raise LexiconError(f"{where}: it changes nothing.")
    if not isinstance(table.get("absolute", False), bool):
        raise LexiconError(f"{where}: absolute is {table['absolute']!r}: it must be true or false.")
    return Modifier(
        name=name,
        group=group,
        words=text_list(table, "words", where, least=1),
        forms=degree_table(table, "forms", where),
        phrases=text_list(table, "phrases", where),
        nouns=text_list(table, "nouns", where),
        changes=tuple(changes),
        without=tuple(_absence(table, where)),
        expected=directions,
        unfit=frozenset(text_list(table, "unfit", where)),
        absolute=table.get("absolute", False),
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
            nouns = (f"noun {noun}" for noun in modifier.nouns)
            for word in dict.fromkeys((name, *modifier.words, *modifier.forms, *modifier.phrases, *nouns)):
                if word in seen:
                    raise LexiconError(f"{where}: {word!r} is already used by {seen[word]}.")
                seen[word] = f"[{group}.{name}]"
            modifiers.append(modifier)
    return tuple(modifiers)
