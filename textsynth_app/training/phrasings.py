"""How people put a sound into words: templates, adverbs of degree, amounts. Data of phrasings.toml."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from textsynth_app.training.modifiers import degree_table, text_list
from textsynth_app.training.recipes import LexiconError, read_toml

ADJECTIVES = ("adj", "adj2", "adj3")
_HOLES = {"noun", *ADJECTIVES, "phrase"}
MOST_MODIFIERS = 3


@dataclass(frozen=True)
class Phrasings:
    """Templates with {noun}, {adj}, {adj2}, {adj3} and {phrase}; those in `held_out` measure unseen phrasings.

    `bare` holds templates without a noun. What scales a modifier, below 0 for its contrary or absence, commonest first:
    `degrees` by adverb ('very'), `amounts` by phrase ('with a lot of {thing}'), `compounds` by adjective
    ('{thing}-free'); a thing is one of a modifier's nouns. An adverb that ends in '-' is joined to its adjective.
    """

    train: tuple[str, ...]
    held_out: tuple[str, ...]
    bare: tuple[str, ...]
    degrees: Mapping[str, float]
    amounts: Mapping[str, float]
    compounds: Mapping[str, float]


@dataclass(frozen=True)
class Templates:
    """Templates by how many modifiers they take, 0 to MOST_MODIFIERS."""

    taking: tuple[tuple[str, ...], ...]

    @classmethod
    def sort(cls, templates: Sequence[str]) -> Templates:
        """Sort templates by their holes."""
        counts = {template: len(holes_of(template) - {"noun"}) for template in templates}
        return cls(
            tuple(
                tuple(template for template in templates if counts[template] == count)
                for count in range(MOST_MODIFIERS + 1)
            )
        )


def holes_of(template: str) -> set[str]:
    """The names in braces."""
    return set(re.findall(r"\{(.*?)\}", template))


def read_phrasings(path: Path) -> Phrasings:
    """The phrasings of a file; raises LexiconError naming the file and the problem."""
    tables = read_toml(path)
    lists = {field: text_list(tables, field, path.name, least=1) for field in ("train", "held_out", "bare")}
    for field, templates in lists.items():
        for template in templates:
            holes = holes_of(template)
            adjectives = [name in holes for name in ADJECTIVES]
            if (
                not holes
                or not holes <= _HOLES
                or (field != "bare") != ("noun" in holes)
                or adjectives != sorted(adjectives, reverse=True)
                or len(holes - {"noun"}) > MOST_MODIFIERS
            ):
                raise LexiconError(f"{path.name}: {field}: {template!r} has the wrong holes: {sorted(holes)}.")
    shared = set(lists["train"]) & set(lists["held_out"])
    if shared:
        raise LexiconError(f"{path.name}: {sorted(shared)[0]!r} is both in train and held_out.")
    scales = {field: degree_table(tables, field, path.name) for field in ("degrees", "amounts", "compounds")}
    for field in ("amounts", "compounds"):
        for text in scales[field]:
            if holes_of(text) != {"thing"}:
                raise LexiconError(f"{path.name}: {field}: {text!r} needs the hole {{thing}}, and no other.")
    return Phrasings(
        train=lists["train"],
        held_out=lists["held_out"],
        bare=lists["bare"],
        degrees=scales["degrees"],
        amounts=scales["amounts"],
        compounds=scales["compounds"],
    )
