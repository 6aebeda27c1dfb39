"""Do words steer? Pairs of prompts whose sounds must stand in the relation that anyone would expect.

The prompts are a test set, kept in `resources/relations.toml`; `captions_among` checks that training never saw one.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from textsynth_app.resources import resource_folder
from textsynth_app.synth.descriptors import Descriptors, describe
from textsynth_app.synth.patch import Patch
from textsynth_app.synth.render import render_many
from textsynth_app.training.lexicon import words_of

RENDER_RATE = 44100
WORDS = "words"  # the first set of relations; the second is about everything else


@dataclass(frozen=True)
class Relation:
    """The descriptor of the sound of `more` lies above that of `less`.

    `about` says what carries the meaning: WORDS, its nouns and adjectives, or a kind of small word ('negation').
    """

    descriptor: str
    more: str
    less: str
    about: str = WORDS


@dataclass(frozen=True)
class Outcome:
    """A relation as measured; `kept` is False too where a descriptor is undefined (a noise has no pitch)."""

    relation: Relation
    more: float
    less: float

    @property
    def kept(self) -> bool:
        """Whether the relation holds."""
        return self.more > self.less

    def __str__(self) -> str:
        relation = self.relation
        return f"{relation.descriptor}: {relation.more!r} {self.more:.4g}, {relation.less!r} {self.less:.4g}"


def load_relations(path: Path | None = None) -> list[Relation]:
    """The relations of a file (default: the one that ships). Raises ValueError for one of another shape."""
    path = path or resource_folder() / "relations.toml"
    with path.open("rb") as file:
        content = tomllib.load(file)
    known = set(Descriptors.__dataclass_fields__)
    relations = [
        Relation(table["descriptor"], pair["more"], pair["less"], table.get("about", WORDS))
        for table in content.get("relations", [])
        for pair in table["pairs"]
    ]
    for relation in relations:
        if relation.descriptor not in known:
            raise ValueError(f"{path}: there is no descriptor {relation.descriptor!r}.")
    return relations


def count_kept(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """{"kept", "of", "failed": [text], "sets": {"first", "second": {"kept", "of"}}, "about": {kind: {...}}}.

    The first set is about WORDS; the second was written later, about all that turns them round, and new nouns.
    """

    def counted(chosen: Iterable[Outcome]) -> dict[str, int]:
        held = [outcome.kept for outcome in chosen]
        return {"kept": sum(held), "of": len(held)}

    kinds = dict.fromkeys(outcome.relation.about for outcome in outcomes)
    return {
        **counted(outcomes),
        "failed": [str(outcome) for outcome in outcomes if not outcome.kept],
        "sets": {
            "first": counted(outcome for outcome in outcomes if outcome.relation.about == WORDS),
            "second": counted(outcome for outcome in outcomes if outcome.relation.about != WORDS),
        },
        "about": {kind: counted(outcome for outcome in outcomes if outcome.relation.about == kind) for kind in kinds},
    }


def captions_among(relations: Iterable[Relation], captions: Iterable[str]) -> list[str]:
    """The prompts of relations that occur word for word among captions: none should."""
    known = {words_of(caption) for caption in captions}
    prompts = (prompt for relation in relations for prompt in (relation.more, relation.less))
    return [prompt for prompt in prompts if words_of(prompt) in known]


def measure_relations(
    relations: Sequence[Relation], patches: Callable[[Sequence[str]], Sequence[Patch]]
) -> list[Outcome]:
    """Render the sounds that `patches` makes of the prompts, each at its own note and length, and compare them."""
    prompts = list(dict.fromkeys(prompt for relation in relations for prompt in (relation.more, relation.less)))
    clips = render_many(patches(prompts), sample_rate=RENDER_RATE)
    described = {prompt: describe(clip, RENDER_RATE) for prompt, clip in zip(prompts, clips, strict=True)}
    return [
        Outcome(
            relation,
            float(getattr(described[relation.more], relation.descriptor)),
            float(getattr(described[relation.less], relation.descriptor)),
        )
        for relation in relations
    ]
