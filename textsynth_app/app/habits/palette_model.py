"""What the command palette finds: actions, parameters with their values, and prompts of before."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from textsynth_app.app.controls.fuzzy import Searched, folded
from textsynth_app.app.controls.value_steps import few_values
from textsynth_app.app.controls.value_text import label_of, parse_value, shown_text
from textsynth_app.app.habits.actions import Actions
from textsynth_app.app.habits.shortcut_rules import native_text
from textsynth_app.synth.parameter import Parameter
from textsynth_app.synth.parameters import VOICE

LONGEST_LIST = 60
_ASIDE = 0.6  # what only a description or a name in the file says counts so much
_VALUE_BEGINS = re.compile(r"\s+(?:=\s*)?(?=[-+*/]?=?[.,]?\d|[a-g][#b]?-?\d\b)", re.IGNORECASE)


@dataclass(frozen=True)
class Entry:
    """One line of the palette. `keys` stand at its right: shortcuts, or a parameter's value.

    `run` does it; an entry without it asks for a value of `parameter` first. `words` also find it.
    """

    text: str
    detail: str = ""
    keys: tuple[str, ...] = ()
    run: Callable[[], object] | None = None
    parameter: Parameter | None = None
    words: str = ""
    places: tuple[int, ...] = ()  # of the letters that were searched for
    is_shown_unasked: bool = True


class Provider(Protocol):
    """A source of entries, asked whenever the palette is opened."""

    def entries(self) -> Iterable[Entry]:
        """All it has now."""
        ...


class ActionEntries:
    """What can be done now."""

    def __init__(self, actions: Actions, besides: Sequence[str] = ()) -> None:
        self._actions, self._besides = actions, besides

    def entries(self) -> Iterable[Entry]:
        """Every action that is possible, but for those whose identifiers are left out."""
        for action in self._actions:
            if action.identifier not in self._besides and action.is_enabled():
                keys = tuple(native_text(sequence) for sequence in self._actions.shortcuts(action.identifier)[:1])
                is_on = action.is_on is not None and action.is_on()
                on = QCoreApplication.translate("Palette", "on")
                detail = f"{action.group}, {on}" if is_on else action.group
                run = _runner(self._actions, action.identifier)
                yield Entry(action.text, detail, keys, run, words=action.identifier)


def _runner(actions: Actions, identifier: str) -> Callable[[], object]:
    return lambda: actions.run(identifier)


class ParameterEntries:
    """Every parameter of the voice; `current` tells its value, `take` sets it."""

    def __init__(self, current: Callable[[str], float], take: Callable[[str, float], object]) -> None:
        self._current, self._take = current, take

    def entries(self) -> Iterable[Entry]:
        """All parameters, which are only shown when they are asked for."""
        for parameter in VOICE:
            description = QCoreApplication.translate("Parameter", parameter.description)
            value = shown_text(parameter, self._current(parameter.name))
            words = f"{parameter.name.replace('.', ' ')} {parameter.label} {description}"
            text = f"{label_of(parameter)}…"
            yield Entry(text, description, (value,), None, parameter, words, is_shown_unasked=False)

    def values(self, parameter: Parameter, text: str) -> list[Entry]:
        """What a parameter can be set to: the value written in `text` first, then those that are worth a name.

        Raises ValueError, with what to write, if `text` is no value.
        """
        offered: list[tuple[float, str]] = []
        if text.strip():
            value = parse_value(parameter, text, self._current(parameter.name))
            offered.append((value, QCoreApplication.translate("Palette", "as written")))
        elif few_values(parameter):
            offered += [(value, "") for value in few_values(parameter)]
        else:
            offered.append((parameter.default, QCoreApplication.translate("Palette", "as in a plain sound")))
            offered.append((parameter.minimum, QCoreApplication.translate("Palette", "lowest")))
            offered.append((parameter.maximum, QCoreApplication.translate("Palette", "highest")))
        different = {value: detail for value, detail in reversed(offered)}  # the first of equals names them
        return [self._setting(parameter, value, different[value]) for value in dict.fromkeys(v for v, _ in offered)]

    def direct(self, entry: Entry, text: str) -> Entry | None:
        """The entry that sets a value at once, for 'cutoff 440 Hz'; None if `text` is no value of it."""
        assert entry.parameter is not None
        try:
            value = parse_value(entry.parameter, text, self._current(entry.parameter.name))
        except ValueError:
            return None
        shown = f"{label_of(entry.parameter)} → {shown_text(entry.parameter, value)}"
        return replace(self._setting(entry.parameter, value, entry.detail), text=shown, places=entry.places)

    def _setting(self, parameter: Parameter, value: float, detail: str) -> Entry:
        def run() -> object:
            return self._take(parameter.name, value)

        return Entry(shown_text(parameter, value), detail, (), run, parameter)


class PromptEntries:
    """Prompts of before, newest first; `use` takes one again."""

    def __init__(self, recent: Callable[[], Sequence[str]], use: Callable[[str], object]) -> None:
        self._recent, self._use = recent, use

    def entries(self) -> Iterable[Entry]:
        """The prompts."""
        kind = QCoreApplication.translate("Palette", "Prompt")
        for prompt in self._recent():
            yield Entry(f"“{prompt}”", kind, (), _user(self._use, prompt))


def _user(use: Callable[[str], object], prompt: str) -> Callable[[], object]:
    return lambda: use(prompt)


class Palette:
    """Everything that can be found, ranked by how well it fits and by how lately it was chosen."""

    def __init__(self, providers: Sequence[Provider]) -> None:
        self._providers = providers
        self._entries: list[tuple[Entry, Searched, Searched]] = []
        self._lately: list[str] = []  # texts of what was chosen, newest first

    def refresh(self) -> None:
        """Ask all providers again."""
        self._entries = [
            (entry, Searched(entry.text), Searched(f"{entry.text} {entry.detail} {entry.words}"))
            for provider in self._providers
            for entry in provider.entries()
        ]

    def chosen(self, entry: Entry) -> None:
        """It was chosen: from now on it stands further up."""
        self._lately = [entry.text, *(text for text in self._lately if text != entry.text)][:LONGEST_LIST]

    def search(self, query: str) -> list[Entry]:
        """The entries that fit, best first; without a query those that are worth showing unasked."""
        words = folded(query).split()
        if not words:
            shown = [entry for entry, _, _ in self._entries if entry.is_shown_unasked]
            return sorted(shown, key=self._age)[:LONGEST_LIST]
        found = self._found(words)
        splits = (self._with_value(query[: gap.start()], query[gap.end() :]) for gap in _VALUE_BEGINS.finditer(query))
        return [*next(filter(None, splits), ()), *found][:LONGEST_LIST]

    def _found(self, words: list[str]) -> list[Entry]:
        ranked: list[tuple[float, int, Entry]] = []
        for entry, text, everything in self._entries:
            match = text.find(words)
            if match is not None:
                score = match.score
                entry = replace(entry, places=match.places)
            elif (aside := everything.find(words)) is not None:
                score = aside.score * _ASIDE
            else:
                continue
            ranked.append((-score, self._age(entry), entry))
        return [entry for _, _, entry in sorted(ranked, key=lambda rank: rank[:2])]

    def _with_value(self, name: str, value: str) -> list[Entry]:
        parameters = next((each for each in self._providers if isinstance(each, ParameterEntries)), None)
        if parameters is None:
            return []
        named = (entry for entry in self._found(folded(name).split()) if entry.parameter is not None)
        direct = (parameters.direct(entry, value) for entry in named)
        return [entry for entry in direct if entry is not None][:5]

    def _age(self, entry: Entry) -> int:
        return self._lately.index(entry.text) if entry.text in self._lately else len(self._lately)
