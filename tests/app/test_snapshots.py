"""Snapshots: kept, called back, named, carried away, and there again at the next start."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag
from pytestqt.qtbot import QtBot

from textsynth_app.app.history import History
from textsynth_app.app.morph.snapshot_bar import SnapshotBar
from textsynth_app.app.morph.snapshot_button import LONG_PRESS_MS
from textsynth_app.app.morph.snapshots import LONGEST_NAME, Snapshots
from textsynth_app.app.sound import Sound
from textsynth_app.app.words.prompting import Prompting
from textsynth_app.app.words.sound_drag import from_mime
from textsynth_app.app.worker import ModelWorker
from textsynth_app.library.presets import Preset
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch


class Parts:
    """The view models that snapshots need, and the snapshots."""

    def __init__(self, bell: Patch, chime: Patch) -> None:
        self.sound = Sound()
        self.prompting = Prompting(self.sound, ModelWorker(lambda progress: None))  # type: ignore[arg-type, return-value]
        self.history = History(self.sound, self.prompting)
        self.snapshots = Snapshots(self.sound, self.prompting)
        for slot, words, patch in (("a", "deep bell", bell), ("b", "glass chime", chime)):
            self.prompting.take_over(slot, Preset("", patch, words, seed=7))
            self.sound.set_end(slot, patch, words)
        self.history.forget()


@pytest.fixture
def parts(qapp: object, bell: Patch, chime: Patch) -> Parts:
    return Parts(bell, chime)


@pytest.fixture
def snapshots(parts: Parts) -> Snapshots:
    return parts.snapshots


@pytest.fixture
def bar(snapshots: Snapshots, qtbot: QtBot) -> SnapshotBar:
    made = SnapshotBar(snapshots)
    qtbot.addWidget(made)
    made.resize(480, 80)
    made.show()
    qtbot.waitExposed(made)
    return made


def change(parts: Parts) -> None:
    """Another sound, with other words, at another place."""
    parts.prompting.take_over("a", Preset("", DEFAULT_PATCH, "wasp"))
    parts.sound.set_end("a", DEFAULT_PATCH, "wasp")
    parts.sound.set_position(0.9)
    parts.sound.set_value("filter.resonance", 0.77)


def test_everything_comes_back_as_one_step(parts: Parts, snapshots: Snapshots) -> None:
    parts.sound.set_position(0.4)
    parts.sound.set_value("filter.cutoff", 500.0)
    state, patch, words = parts.sound.state, parts.sound.patch, parts.prompting.words
    snapshots.store(3)
    change(parts)
    changed, changed_words, steps = parts.sound.state, parts.prompting.words, parts.history.stack.count()
    assert snapshots.recall(3)
    assert (parts.sound.state, parts.sound.patch, parts.prompting.words) == (state, patch, words)
    assert parts.history.stack.count() == steps + 1
    assert parts.history.stack.undoText() == "snapshot"
    parts.history.stack.undo()
    assert (parts.sound.state, parts.prompting.words) == (changed, changed_words)


def test_two_recalls_are_two_steps_however_quick(parts: Parts, snapshots: Snapshots) -> None:
    snapshots.store(1)
    parts.sound.set_position(0.5)
    snapshots.store(2)
    change(parts)
    steps = parts.history.stack.count()
    snapshots.recall(1)
    snapshots.recall(2)
    assert parts.history.stack.count() == steps + 2


def test_an_empty_one_cannot_be_recalled(parts: Parts, snapshots: Snapshots) -> None:
    steps = parts.history.stack.count()
    assert not snapshots.recall(5)
    assert parts.history.stack.count() == steps
    with pytest.raises(KeyError):
        snapshots.store(9)


def test_what_is_saved_on_disk_is_no_matter_of_snapshots(parts: Parts, snapshots: Snapshots) -> None:
    snapshots.store(1)
    parts.sound.set_value("filter.cutoff", 321.0)
    parts.sound.saved_as("kept")
    snapshots.recall(1)
    assert parts.sound.dirty
    parts.history.stack.undo()
    assert not parts.sound.dirty


def test_it_is_called_after_its_words_or_as_the_user_likes(parts: Parts, snapshots: Snapshots) -> None:
    snapshots.store(1)
    parts.sound.set_position(0.5)
    snapshots.store(2)
    assert [kept.name for number in (1, 2) if (kept := snapshots[number])] == ["deep bell", "deep bell → glass chime"]
    snapshots.rename(2, " the\n\u202egood   one \ud800" + "x" * 200)
    kept = snapshots[2]
    assert kept is not None
    assert kept.name.startswith("the good one ?")
    assert len(kept.name) == LONGEST_NAME
    snapshots.rename(2, "  ")
    assert snapshots[2] == kept


def test_the_one_that_sounds_is_known(parts: Parts, snapshots: Snapshots) -> None:
    told: list[int] = []
    snapshots.current_changed.connect(told.append)
    snapshots.store(4)
    parts.sound.set_value("filter.cutoff", 321.0)
    snapshots.recall(4)
    snapshots.clear(4)
    assert told == [4, 0, 4, 0]


def test_the_next_start_has_them_again(parts: Parts, snapshots: Snapshots, bell: Patch, chime: Patch) -> None:
    parts.sound.set_position(0.4)
    parts.sound.set_value("filter.cutoff", 500.0)
    snapshots.store(2)
    snapshots.rename(2, "best")
    kept = snapshots[2]
    session = json.loads(json.dumps(snapshots.to_session()))
    again = Parts(bell, chime)
    again.snapshots.restore(session)
    read = again.snapshots[2]
    assert kept is not None
    assert read is not None
    assert (read.name, read.patch, read.words.text_b) == ("best", kept.patch, "glass chime")
    assert replace(read.state, saved=kept.state.saved) == kept.state
    assert read.words.origin_a.seed == 7
    assert [again.snapshots[number] for number in (1, 3, 4, 5, 6, 7, 8)] == [None] * 7
    change(again)
    again.snapshots.recall(2)
    assert again.sound.patch == kept.patch


def test_a_way_that_only_the_model_finds_is_kept_as_it_sounded(parts: Parts, bell: Patch, chime: Patch) -> None:
    class Way:
        def at(self, position: float) -> Patch:
            return DEFAULT_PATCH

    parts.sound.set_path("flow")
    parts.sound.set_position(0.5)
    a, b = parts.sound.end("a"), parts.sound.end("b")
    assert a is not None
    assert b is not None
    parts.sound.set_way(a, b, "flow", Way())
    parts.snapshots.store(1)
    again = Parts(bell, chime)
    again.snapshots.restore(parts.snapshots.to_session())
    read = again.snapshots[1]
    assert read is not None
    assert read.preset.patch == DEFAULT_PATCH


DAMAGES: list[dict[str, Any]] = [
    {"sound": 5},
    {"sound": {}},
    {"patch": {"format": "x"}},
    {"texts": None},
    {"texts": ["a"]},
    {"origins": {"a": {"seed": -1}, "b": None}},
    {"origins": {"a": {"prompt": "x" * 20_000}, "b": None}},
]


@pytest.mark.parametrize("damage", DAMAGES)
def test_what_is_damaged_stays_empty(parts: Parts, snapshots: Snapshots, damage: dict[str, Any]) -> None:
    snapshots.store(1)
    good = snapshots.to_session()["1"]
    snapshots.clear(1)
    snapshots.restore({"1": {**good, **damage}, "2": good, "3": "nonsense", "9": good})
    assert snapshots[1] is None
    assert snapshots[2] is not None
    assert snapshots[3] is None


# The buttons


def test_a_click_keeps_where_nothing_is_and_recalls_where_something_is(
    parts: Parts, snapshots: Snapshots, bar: SnapshotBar, qtbot: QtBot, bell: Patch
) -> None:
    button = bar.buttons[5]
    assert button.accessibleDescription() == "empty"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert snapshots[5] is not None
    assert button.accessibleDescription() == "deep bell"
    change(parts)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert parts.sound.patch == bell


def test_shift_and_a_long_press_keep_anew(parts: Parts, snapshots: Snapshots, bar: SnapshotBar, qtbot: QtBot) -> None:
    button = bar.buttons[1]
    snapshots.store(1)
    change(parts)
    qtbot.keyPress(button, Qt.Key.Key_Shift)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyRelease(button, Qt.Key.Key_Shift)
    kept = snapshots[1]
    assert kept is not None
    assert kept.patch == parts.sound.patch
    parts.sound.set_value("filter.cutoff", 123.0)
    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: snapshots[1] != kept, timeout=LONG_PRESS_MS * 5)
    parts.sound.set_value("filter.cutoff", 456.0)
    qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert parts.sound.patch["filter.cutoff"] == 456.0  # the release is no click any more


def test_keys_recall_rename_and_clear(parts: Parts, snapshots: Snapshots, bar: SnapshotBar, qtbot: QtBot) -> None:
    snapshots.store(2)
    button = bar.buttons[2]
    button.setFocus()
    patch = parts.sound.patch
    change(parts)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert parts.sound.patch == patch
    qtbot.keyClick(button, Qt.Key.Key_F2)
    assert button.name_line is not None
    button.name_line.selectAll()
    qtbot.keyClicks(button.name_line, "mine")
    qtbot.keyClick(button.name_line, Qt.Key.Key_Return)
    assert button.accessibleDescription() == "mine"
    assert button.name_line is None
    qtbot.keyClick(button, Qt.Key.Key_F2)
    qtbot.keyClicks(button.name_line, "not this")
    qtbot.keyClick(button.name_line, Qt.Key.Key_Escape)
    assert button.accessibleDescription() == "mine"
    qtbot.keyClick(button, Qt.Key.Key_Delete)
    assert snapshots[2] is None


def test_it_is_dragged_away_as_a_preset(
    parts: Parts, snapshots: Snapshots, bar: SnapshotBar, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, chime: Patch
) -> None:
    carried: list[QMimeData] = []

    class Drag(QDrag):
        def exec(self, action: Qt.DropAction) -> Qt.DropAction:  # type: ignore[override]
            carried.append(self.mimeData())
            return action

    monkeypatch.setattr("textsynth_app.app.morph.snapshot_button.QDrag", Drag)
    parts.sound.set_position(1.0)
    snapshots.store(1)
    patch = parts.sound.patch
    change(parts)
    button = bar.buttons[1]
    start = button.rect().center()
    qtbot.mousePress(button, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(button, start + QPoint(30, 0))
    qtbot.mouseRelease(button, Qt.MouseButton.LeftButton, pos=start + QPoint(30, 0))
    preset = from_mime(carried[0])
    assert preset is not None
    assert (preset.patch, preset.name) == (patch, "deep bell → glass chime")
    assert preset.prompt == "deep bell > glass chime"
    assert parts.sound.patch != patch  # a drag is no click


def test_the_menu_offers_what_is_possible(snapshots: Snapshots, bar: SnapshotBar, qtbot: QtBot) -> None:
    button = bar.buttons[1]
    menu = button.menu()
    assert [action.text() for action in menu.actions() if action.isEnabled()] == ["Keep the sound of now here"]
    menu.actions()[1].trigger()
    menu.close()
    sent: list[tuple[str, Preset]] = []
    bar.sent.connect(lambda slot, preset: sent.append((slot, preset)))
    menu = button.menu()
    next(action for action in menu.actions() if action.text() == "Put at B").trigger()
    menu.close()
    assert [(slot, preset.name) for slot, preset in sent] == [("b", "deep bell")]
