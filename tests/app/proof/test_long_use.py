"""An hour at the instrument in half a minute: nothing piles up."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from tests.app.conftest import BELL, WordModel
from tests.app.proof.conftest import settle
from textsynth_app.synth.parameters import VOICE

STEPS = 300  # in each third
MOST_BYTES = 12_000_000  # steps of the history, up to their limit, and what the allocator keeps
MOST_OBJECTS = 40
TURNED = ("operators.1.level", "operators.2.level", "filter.cutoff", "matrix.1.2", "delay.mix", "lfo.rate")


class FertileModel(WordModel):
    """Has variations at hand."""

    def variations(self, prompt, count, spread, seed, unwanted, guidance, progress):
        return [
            SimpleNamespace(patch=BELL.replace({"operators.2.ratio": 1.0 + (seed + place) % 30}), score=0.5)
            for place in range(count)
        ]


@pytest.fixture
def model() -> WordModel:
    return FertileModel()


def resident_bytes() -> int:
    """Memory of this process."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="needs Linux's account of a process's memory")
def test_long_use_piles_nothing_up(window, qtbot):
    chance = random.Random(4)

    def write() -> None:
        line = chance.choice((window.prompts.line_a, window.prompts.line_b))
        line.setText(f"{chance.choice(('deep', 'bright', 'odd'))} {chance.choice(('bell', 'drum', 'wind'))}")
        line.textEdited.emit(line.text())

    def turn() -> None:
        name = chance.choice(TURNED)
        window.knobs.reveal(name)
        low, high = VOICE[name].minimum, VOICE[name].maximum
        window.knobs.moved.emit(name, low + (high - low) * chance.random())

    def play() -> None:
        key = chance.choice((Qt.Key.Key_A, Qt.Key.Key_D, Qt.Key.Key_G))
        window.keyboard.setFocus()
        qtbot.keyPress(window.keyboard, key)
        qtbot.keyRelease(window.keyboard, key)

    def snapshot() -> None:
        number = chance.randint(1, 8)
        chance.choice((window.morphing.snapshots.store, window.morphing.snapshots.recall))(number)

    def find() -> None:
        window.habits.open_palette()
        qtbot.wait(2)
        window.habits.open_palette()

    actions: list[tuple[int, Callable[[], object]]] = [
        (6, write),
        (8, turn),
        (4, play),
        (4, lambda: window.knobs.open(chance.choice(window.knobs.pages).name)),
        (8, lambda: window.prompts.slider.setValue(chance.randint(-250, 1250))),
        (4, window.history.stack.undo),
        (2, window.history.stack.redo),
        (2, window.tools.variations.draw),
        (2, lambda: window.tools.variations.take(chance.randrange(8), chance.choice("ab"))),
        (2, snapshot),
        (1, find),
        (1, window.audition),
        (1, window.panic),
    ]
    weights, doings = zip(*actions, strict=True)

    def use() -> tuple[int, int]:
        for _ in range(STEPS):
            chance.choices(doings, weights)[0]()
            qtbot.wait(3)
        window.panic()
        window.knobs.open("core")
        qtbot.waitUntil(lambda: not window.tools.variations.is_busy, timeout=20_000)
        settle()
        return resident_bytes(), len(window.findChildren(QObject)) + len(QApplication.topLevelWidgets())

    for page in window.knobs.pages:  # all are made once, and kept
        window.knobs.open(page.name)
    window.habits.open_palette()
    window.habits.open_palette()
    first, _, last = use(), use(), use()
    assert last[1] - first[1] <= MOST_OBJECTS
    assert last[0] - first[0] <= MOST_BYTES
    print(f"{(last[0] - first[0]) / 1e6:.1f} MB, {last[1] - first[1]} objects")
