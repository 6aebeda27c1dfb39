"""Where the sounds of a data set come from: the lexicon, a folder of presets, DX7 dumps.

A source is written as on the command line: 'lexicon', 'presets:FOLDER' or 'sysex:FOLDER_OR_FILE'.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from textsynth_app.language.errors import PromptError
from textsynth_app.language.prompts import clean_prompt
from textsynth_app.library.dx7.presets import voice_preset
from textsynth_app.library.dx7.sysex import SUFFIX as DUMP_SUFFIX
from textsynth_app.library.dx7.sysex import load_dump
from textsynth_app.library.errors import LibraryError
from textsynth_app.library.files import describe_path
from textsynth_app.library.presets import load_preset
from textsynth_app.synth.patch import Patch
from textsynth_app.training.captions import CONCEPTS, TRAIN, Example, build_examples, check_splits
from textsynth_app.training.lexicon import Lexicon, load_lexicon, words_of
from textsynth_app.training.samples import Sampler
from textsynth_app.training.shards import MOST_CAPTIONS, DataSetError
from textsynth_app.training.variation import varied
from textsynth_app.training.voice_names import words_of_name

LEXICON, PRESETS, SYSEX = KINDS = ("lexicon", "presets", "sysex")

Draw = Callable[[np.random.Generator], Patch]


@dataclass(frozen=True)
class SourceEntry:
    """A sound to take up: what it is called in its source, the words for it, and how others like it are drawn."""

    name: str
    captions: tuple[str, ...]
    concept: str
    split: str
    patch: Patch
    draw: Draw


@dataclass(frozen=True)
class Source:
    """All sounds of one source. `label` names it without the folders it lies in, `skipped` says what is not usable."""

    label: str
    entries: tuple[SourceEntry, ...]
    skipped: tuple[str, ...] = ()

    def fingerprint(self) -> str:
        """A sha256 of everything that its sounds are made from, in hexadecimal digits."""
        digest = hashlib.sha256()
        for entry in self.entries:
            texts = [entry.name, entry.captions, entry.concept, entry.split]
            digest.update(json.dumps(texts).encode())
            digest.update(np.array(entry.patch.values).tobytes())
        return digest.hexdigest()

    def without_text(self) -> Source:
        """The same sounds with no words."""
        return replace(self, entries=tuple(replace(entry, captions=()) for entry in self.entries))


def check_source(text: str) -> str:
    """The text of a source, if it is one; raises DataSetError with what may be written."""
    kind, colon, place = text.partition(":")
    if text == LEXICON or (kind in (PRESETS, SYSEX) and colon and place):
        return text
    raise DataSetError(f"A source is lexicon, presets:FOLDER or sysex:FOLDER_OR_FILE, not {text[:60]!r}.")


def read_sources(texts: Sequence[str], seed: int) -> list[Source]:
    """The sounds of sources, in their order; `seed` chooses the lexicon's captions.

    Words from elsewhere that hold a name which the lexicon keeps for testing are put into the split 'concepts'. Raises
    DataSetError if a source is missing or has no usable sound, LexiconError if the lexicon is not usable.
    """
    lexicon = load_lexicon()
    held_out = [words_of(name) for concept in lexicon.concepts if concept.held_out for name in concept.names]
    sources = []
    for text in map(check_source, texts):
        kind, _, place = text.partition(":")
        if kind == LEXICON:
            examples = build_examples(lexicon, seed)
            check_splits(examples, lexicon)
            sources.append(lexicon_source(lexicon, examples))
        elif kind == PRESETS:
            sources.append(preset_source(Path(place), held_out))
        else:
            sources.append(dump_source(Path(place), held_out))
    return sources


def lexicon_source(lexicon: Lexicon, examples: Iterable[Example]) -> Source:
    """The lexicon's sounds: one for all captions of a split that ask for the same modifiers of the same concept."""
    sampler = Sampler(lexicon)
    groups: dict[str, list[Example]] = {}
    for example in examples:
        changes = [f"{name}:{degree:g}" for name, degree in zip(example.modifiers, example.degrees, strict=True)]
        groups.setdefault("/".join((example.split, example.concept, *changes)), []).append(example)

    def drawn(example: Example) -> Draw:
        return lambda generator: sampler.draw(example, generator)

    entries = []
    for name, group in groups.items():
        first = group[0]
        captions = tuple(example.caption for example in group)
        entries.append(SourceEntry(name, captions, first.concept, first.split, first.patch, drawn(first)))
    return Source(LEXICON, tuple(entries))


def preset_source(folder: Path, held_out: Sequence[str] = ()) -> Source:
    """The presets and patches (.json) in a folder and the folders in it; their words are prompts and names.

    A file that cannot be read is told in `skipped`. `held_out` are names, as `words_of` writes them, that no trained
    caption may hold. Raises DataSetError if no file is usable.
    """
    if not folder.is_dir():
        raise DataSetError(f"There is no folder {describe_path(folder)}: check the name after '{PRESETS}:'.")
    found, skipped = _Found(held_out), []
    for path in sorted(path for path in folder.rglob("*.json") if path.is_file()):
        try:
            preset = load_preset(path)
        except LibraryError as error:
            skipped.append(str(error))
            continue
        found.add(
            path.relative_to(folder).as_posix(), (_prompt(preset.prompt), words_of_name(preset.name)), preset.patch
        )
    return found.source(f"{PRESETS}:{folder.resolve().name}", folder, "preset (.json)", skipped)


def dump_source(place: Path, held_out: Sequence[str] = ()) -> Source:
    """The voices in a .syx file, or in all those in a folder; their words are their names, as far as they say any.

    See `preset_source` for the rest. Voices that sound the same are one sound with the words of all.
    """
    if not place.exists():
        raise DataSetError(f"There is no file or folder {describe_path(place)}: check the name after '{SYSEX}:'.")
    single = place.is_file()
    paths = [place] if single else sorted(path for path in place.rglob("*") if path.suffix.lower() == DUMP_SUFFIX)
    found, skipped = _Found(held_out), []
    for path in paths:
        try:
            dump = load_dump(path)
        except LibraryError as error:
            skipped.append(str(error))
            continue
        skipped += [f"{describe_path(path)}: {warning}" for warning in dump.warnings]
        where = path.name if single else path.relative_to(place).as_posix()
        for number, voice in enumerate(dump.voices, start=1):
            found.add(
                f"{where} {number} {voice.title}".rstrip(), (words_of_name(voice.title),), voice_preset(voice).patch
            )
    return found.source(f"{SYSEX}:{place.resolve().name}", place, f"DX7 voice ({DUMP_SUFFIX})", skipped)


def _prompt(text: str) -> str:
    try:
        return clean_prompt(text)
    except PromptError:
        return ""


class _Found:
    """Gathers sounds, each once, with the words of every one that sounds the same."""

    def __init__(self, held_out: Sequence[str]):
        self._held_out = held_out
        self._names: dict[Patch, str] = {}
        self._captions: dict[Patch, Mapping[str, None]] = {}

    def add(self, name: str, captions: Iterable[str], patch: Patch) -> None:
        self._names.setdefault(patch, name)
        self._captions[patch] = {**self._captions.get(patch, {}), **dict.fromkeys(filter(None, captions))}

    def source(self, label: str, place: Path, kind: str, skipped: Sequence[str]) -> Source:
        if not self._names:
            why = f" ({skipped[0]})" if skipped else ""
            raise DataSetError(f"There is no usable {kind} in {describe_path(place)}{why}: choose another place.")
        return Source(label, tuple(map(self._entry, self._names)), tuple(skipped))

    def _entry(self, patch: Patch) -> SourceEntry:
        captions = tuple(self._captions[patch])[:MOST_CAPTIONS]
        unseen = any(name in words_of(caption) for caption in captions for name in self._held_out)
        split = CONCEPTS if unseen else TRAIN
        return SourceEntry(self._names[patch], captions, "", split, patch, lambda chance: varied(patch, {}, chance))
