"""The prompt panel with everything around it, on a model that is stood in for; no other part of the window."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from textsynth_app.app import theme
from textsynth_app.app.history import History
from textsynth_app.app.sound import Sound
from textsynth_app.app.words.mutation import mutate
from textsynth_app.app.words.prompt_panel import PromptPanel
from textsynth_app.app.words.prompt_tools import PromptTools
from textsynth_app.app.words.prompting import Prompting
from textsynth_app.app.worker import ModelWorker, Progress
from textsynth_app.language.descriptions import Description, Understanding, Word
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch

SHORT = DEFAULT_PATCH.replace({"root.duration": 0.2})
BRIGHTNESS = "filter.cutoff"


class ToolModel:
    """Everything that the tools ask of a model, noted in `asked`; `gate` holds long work back."""

    encoder_id, mapping_id, device = "embedded-12ab", "prototypes", "cpu"

    def __init__(self) -> None:
        self.asked: list[tuple[Any, ...]] = []
        self.gate = threading.Event()
        self.gate.set()
        self.found = 99  # most variations that it finds

    def answer(self, prompt: str, unwanted: str, guidance: float | None) -> Patch:
        self.asked.append(("answer", prompt, unwanted, guidance))
        return SHORT.replace({"operators.2.ratio": 1.0 + len(prompt) / 10.0})

    def understand(self, prompt: str) -> Understanding:
        return Understanding((Word("church bell", 0.62), Word("bell", 0.2), Word("gong", 0.03)), (Word("deep", 0.9),))

    def variations(
        self, prompt: str, count: int, spread: float, seed: int, unwanted: str, guidance: float | None, told: Progress
    ) -> list[Any]:
        self.asked.append(("variations", prompt, count, spread, seed, unwanted, guidance))
        self._wait(told)
        count = min(count, self.found)
        return [SimpleNamespace(patch=variant(100 * seed + each), score=0.5 - each / 50.0) for each in range(count)]

    def edit(self, patch: Patch, wish: str, own_words: str, amount: float, locked: frozenset[str]) -> Patch:
        self.asked.append(("edit", wish, own_words, amount, locked))
        self.gate.wait(10)
        if wish == "impossible":
            raise ValueError("no such wish")
        if wish == "the same":
            return patch
        return patch.replace({BRIGHTNESS: patch[BRIGHTNESS] * 0.5**amount})

    def restyle(self, patch: Patch, words: str, own_words: str, strength: float, locked: frozenset[str]) -> Patch:
        self.asked.append(("restyle", words, own_words, strength, locked))
        self.gate.wait(10)
        return patch.replace({"operators.2.ratio": 7.0})

    def describe(self, patch: Patch) -> Description:
        self.asked.append(("describe",))
        nouns = (Word("gong", 0.41), Word("bell", 0.2))
        return Description(nouns, (Word("deep", 0.8), Word("long", 0.55)), ("pitch A2 (110 Hz)",))

    def match(self, path: Path, base: Patch, locked: frozenset[str], told: Progress) -> Any:
        self.asked.append(("match", path, locked))
        self._wait(told)
        return SimpleNamespace(patch=variant(7), distance=4.2, answer_distance=9.8)

    def refine(self, words: str, start: Patch, locked: frozenset[str], told: Progress) -> Any:
        self.asked.append(("refine", words, locked))
        self._wait(told)
        better = start.replace({"operators.2.ratio": 3.0})
        return SimpleNamespace(patch=better, score=0.44, start_score=0.31)

    def _wait(self, told: Progress) -> None:
        told.report(0.25, "1 / 4")
        while not self.gate.wait(0.005):
            told.report(0.5, "2 / 4")

    def named(self, name: str) -> list[tuple[Any, ...]]:
        return [asked[1:] for asked in self.asked if asked[0] == name]


def variant(seed: int) -> Patch:
    """A short sound of its own for each seed."""
    return mutate(SHORT, 0.8, "operators", seed).replace({"operators.2.level": -float(seed % 50) / 10.0})


class Bench:
    """The parts that a test turns and looks at."""

    def __init__(self, model: ToolModel) -> None:
        self.model = model
        self.sound = Sound()
        self.worker = ModelWorker(lambda progress: model)
        self.prompting = Prompting(self.sound, self.worker)
        self.history = History(self.sound, self.prompting)
        self.window = QWidget()
        self.panel = PromptPanel()
        self.tools = PromptTools(self.panel, self.sound, self.prompting, self.worker)
        self.failures: list[str] = []
        self.told: list[str] = []
        self.tools.failed.connect(self.failures.append)
        self.tools.told.connect(self.told.append)
        for slot in ("a", "b"):
            line = self.panel.line(slot)
            line.typed.connect(lambda text, slot=slot: self.prompting.typed(slot, text))
            line.entered.connect(lambda slot=slot: self.prompting.enter(slot))
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.panel)
        layout.addStretch(1)
        self.window.resize(1100, 420)


@pytest.fixture
def model() -> ToolModel:
    return ToolModel()


@pytest.fixture
def make_bench(qtbot: QtBot, qapp: Any, model: ToolModel) -> Iterator[Callable[[], Bench]]:
    theme.apply(qapp)
    benches: list[Bench] = []

    def make() -> Bench:
        bench = Bench(model)
        benches.append(bench)
        bench.worker.start()
        qtbot.addWidget(bench.window)
        bench.window.show()
        qtbot.waitExposed(bench.window)
        bench.window.activateWindow()
        return bench

    yield make
    model.gate.set()
    for bench in benches:
        bench.window.hide()
        assert bench.worker.stop()


@pytest.fixture
def bench(make_bench: Callable[[], Bench]) -> Bench:
    return make_bench()


@pytest.fixture
def belled(qtbot: QtBot, bench: Bench) -> Bench:
    """With the prompt 'deep bell' answered."""
    qtbot.keyClicks(bench.panel.line_a, "deep bell")
    qtbot.waitUntil(lambda: bench.sound.name == "deep bell")
    return bench
