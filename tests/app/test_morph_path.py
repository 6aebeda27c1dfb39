"""The way from A to B: prepared for the ends of now, dropped when they change, remembered when they come back."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.app.conftest import WordModel
from textsynth_app.app.morph.morph_path import MorphPath
from textsynth_app.app.morph.morph_slider import MorphSlider
from textsynth_app.app.morph.path_bar import PathBar
from textsynth_app.app.sound import MORPH_HIGH, MORPH_LOW, Sound
from textsynth_app.app.words.prompting import Prompting
from textsynth_app.app.worker import ModelWorker, Progress
from textsynth_app.language.morphing import PATHS, End, Morph
from textsynth_app.library.presets import Preset
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch


class FixedWay:
    """Stays at one patch."""

    def __init__(self, patch: Patch) -> None:
        self.patch = patch

    def at(self, position: float) -> Patch:
        return self.patch


class WayModel(WordModel):
    """Finds ways; each sounds like the first 'filter.cutoff' that it was asked for, so that they can be told apart."""

    def __init__(self) -> None:
        super().__init__()
        self.ways: list[tuple[object, ...]] = []
        self.go_on = threading.Event()
        self.go_on.set()
        self.failure = ""

    def way(
        self,
        a: tuple[Patch, str],
        b: tuple[Patch, str],
        path: str,
        is_even: bool,
        low: float,
        high: float,
        told: Progress,
    ) -> FixedWay:
        self.ways.append((a[1], b[1], path, is_even, low, high))
        told.report(0.25)
        self.go_on.wait(10)
        if self.failure:
            raise ValueError(self.failure)
        told.report(0.75)
        return FixedWay(DEFAULT_PATCH.replace({"filter.cutoff": 100.0 * len(self.ways)}))


class Parts:
    def __init__(self, model: WayModel, load: Callable[..., WordModel] | None = None) -> None:
        self.model = model
        self.sound = Sound()
        self.worker = ModelWorker(load or (lambda progress: model))
        self.prompting = Prompting(self.sound, self.worker)
        self.path = MorphPath(self.sound, self.prompting, self.worker)
        self.hints: list[tuple[str, float]] = []
        self.path.hint_changed.connect(lambda text, share: self.hints.append((text, share)))

    def set_end(self, slot: str, patch: Patch, words: str) -> None:
        self.prompting.take_over(slot, Preset("", patch, words))
        self.sound.set_end(slot, patch, words)

    @property
    def cutoff(self) -> float:
        return self.sound.patch["filter.cutoff"]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("textsynth_app.app.morph.morph_path.PAUSE_MS", 20)


@pytest.fixture
def parts(qapp: object, bell: Patch, chime: Patch) -> Iterator[Parts]:
    made = Parts(WayModel())
    made.set_end("a", bell, "deep bell")
    made.set_end("b", chime, "glass chime")
    made.sound.set_position(0.5)
    made.worker.start()
    yield made
    made.model.go_on.set()
    assert made.worker.stop()


def test_a_path_through_the_model_is_prepared_and_then_played(parts: Parts, qtbot: QtBot) -> None:
    crossfade = parts.sound.patch
    parts.path.set_path("flow")
    assert parts.sound.patch == crossfade
    qtbot.waitUntil(lambda: parts.cutoff == 100.0)
    assert parts.model.ways == [("deep bell", "glass chime", "flow", False, MORPH_LOW, MORPH_HIGH)]
    assert parts.hints[-1] == ("", 0.0)
    assert ("listening to the way ...", 0.75) in parts.hints


def test_the_quick_paths_need_no_model_unless_steps_are_even(parts: Parts, qtbot: QtBot) -> None:
    parts.path.set_path("parameters")
    qtbot.wait(100)
    assert parts.model.ways == []
    straight = parts.sound.patch
    parts.path.set_even(True)
    qtbot.waitUntil(lambda: parts.cutoff == 100.0)
    assert parts.model.ways[0][2:4] == ("parameters", True)
    parts.path.set_even(False)
    qtbot.waitUntil(lambda: parts.sound.patch == straight)


def test_new_ends_cancel_what_is_being_prepared(parts: Parts, qtbot: QtBot) -> None:
    parts.model.go_on.clear()
    parts.path.set_path("noise")
    qtbot.waitUntil(lambda: len(parts.model.ways) == 1)
    parts.set_end("b", DEFAULT_PATCH, "wasp")
    with qtbot.waitSignal(parts.worker.job_cancelled):
        parts.model.go_on.set()
    qtbot.waitUntil(lambda: parts.cutoff == 200.0)
    assert [way[1] for way in parts.model.ways] == ["glass chime", "wasp"]


def test_turning_a_knob_at_an_end_asks_once_when_it_rests(parts: Parts, qtbot: QtBot) -> None:
    parts.sound.set_position(0.0)
    parts.path.set_path("flow")
    for value in range(200, 300, 10):
        parts.sound.set_value("filter.cutoff", float(value))
    parts.sound.set_position(0.5)
    qtbot.waitUntil(lambda: len(parts.model.ways) == 1)
    qtbot.wait(100)
    assert len(parts.model.ways) == 1
    assert parts.cutoff == 100.0


def test_ends_that_come_back_have_their_way_at_once(parts: Parts, qtbot: QtBot) -> None:
    parts.path.set_path("flow")
    qtbot.waitUntil(lambda: parts.cutoff == 100.0)
    state = parts.sound.state
    parts.set_end("b", DEFAULT_PATCH, "wasp")
    qtbot.waitUntil(lambda: parts.cutoff == 200.0)
    parts.prompting.take_over("b", Preset("", DEFAULT_PATCH, "glass chime"))
    parts.sound.go_to(state)
    qtbot.waitUntil(lambda: parts.cutoff == 100.0)
    assert len(parts.model.ways) == 2


def test_a_way_that_is_not_found_is_told_and_a_crossfade_stays(parts: Parts, qtbot: QtBot) -> None:
    parts.model.failure = "no such way"
    crossfade = parts.sound.patch
    with qtbot.waitSignal(parts.path.refused) as refused:
        parts.path.set_path("flow")
    assert "no such way" in refused.args[0]
    assert "crossfade" in parts.hints[-1][0]
    assert parts.sound.patch == crossfade


def test_without_b_nothing_is_prepared(parts: Parts, qtbot: QtBot) -> None:
    parts.sound.set_end("b", None)
    parts.path.set_path("flow")
    qtbot.wait(100)
    assert parts.model.ways == []


def test_a_model_that_cannot_be_loaded_is_told(qapp: object, qtbot: QtBot, bell: Patch, chime: Patch) -> None:
    def broken(progress: object) -> WordModel:
        raise ValueError("it is not there")

    parts = Parts(WayModel(), broken)
    parts.set_end("a", bell, "deep bell")
    parts.set_end("b", chime, "glass chime")
    with qtbot.waitSignal(parts.worker.failed):
        parts.worker.start()
    with qtbot.waitSignal(parts.path.refused) as refused:
        parts.path.set_path("flow")
    assert "it is not there" in refused.args[0]
    parts.worker.stop()


def test_the_next_start_has_even_steps_again(parts: Parts) -> None:
    again = Parts(WayModel())
    again.path.restore("nonsense")
    assert not again.path.is_even
    parts.path.set_even(True)
    again.path.restore(parts.path.to_session())
    assert again.path.is_even


def test_the_bar_chooses_and_follows(parts: Parts, qtbot: QtBot) -> None:
    bar = PathBar(parts.path)
    qtbot.addWidget(bar)
    bar.show()
    assert bar.box.count() == len(PATHS)
    assert bar.box.chosen_key() == "crossfade"
    bar.box.setFocus()
    qtbot.keyClick(bar.box, Qt.Key.Key_Up)
    assert parts.sound.path == "parameters"
    parts.sound.set_path("noise")
    assert bar.box.currentText() == "Through both"
    assert bar.box.accessibleDescription() == "Through both"
    qtbot.mouseClick(bar.even_button, Qt.MouseButton.LeftButton)
    assert parts.path.is_even
    parts.path.set_even(False)
    assert not bar.even_button.isChecked()


def test_the_slider_says_what_it_waits_for(qtbot: QtBot) -> None:
    slider = MorphSlider()
    qtbot.addWidget(slider)
    slider.setEnabled(False)
    assert slider.hint() == "write a B to morph into"
    slider.setEnabled(True)
    assert slider.hint() == ""
    slider.set_hint("listening", 0.42)
    assert slider.hint() == "listening 42 %"
    assert "listening" in slider.accessibleDescription()


def test_an_arrow_key_leaves_an_end(qtbot: QtBot) -> None:
    slider = MorphSlider()
    qtbot.addWidget(slider)
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert slider.current() == pytest.approx(0.01)
    slider.resize(400, 46)
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=slider.rect().center())
    near_b = slider.rect().center()
    near_b.setX(round(slider.x_of(1.008)))
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=near_b)
    assert slider.current() == 1.0


def test_even_and_back_is_the_plain_crossfade(parts: Parts, qtbot: QtBot) -> None:
    a, b = parts.sound.end("a"), parts.sound.end("b")
    assert a is not None
    assert b is not None
    parts.path.set_even(True)
    qtbot.waitUntil(lambda: parts.cutoff == 100.0)
    parts.path.set_even(False)
    plain = Morph([End(a), End(b)], "crossfade", seamless=True)
    qtbot.waitUntil(lambda: parts.sound.patch == plain.at(0.5))
