"""What the window offers as actions does what it says."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from textsynth_app.app.window import Window


def test_snapshots_have_their_keys(window: Window) -> None:
    actions = window.habits.actions
    window.sound.set_value("filter.cutoff", 500.0)
    actions.run("snapshot.store.3")
    kept = window.sound.patch
    window.sound.set_value("filter.cutoff", 222.0)
    actions.run("snapshot.recall.3")
    assert window.sound.patch == kept
    assert "Ctrl+3" in actions.shortcut_text("snapshot.recall.3")


def test_undo_and_redo_say_what_they_did(window: Window, qtbot: QtBot) -> None:
    before = window.sound.patch
    window.sound.set_value("filter.cutoff", 500.0)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.sound.patch == before
    assert "Cutoff" in window.messages.text()
    qtbot.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert window.sound.patch["filter.cutoff"] == 500.0


def test_every_page_can_be_opened(window: Window) -> None:
    for page in window.knobs.pages:
        window.habits.actions.run(f"view.{page.name}")
        assert window.knobs.current == page.name


def test_pictures_freeze_and_the_bar_to_compare_comes_and_goes(window: Window) -> None:
    window.habits.actions.run("view.freeze")
    assert window.scopes.is_frozen()
    window.habits.actions.run("view.compare")
    assert window.compare_bar.isVisible()
    window.habits.actions.run("view.compare")
    assert not window.compare_bar.isVisible()


def test_after_saving_undo_keeps_the_new_name(window: Window, tmp_path: Path) -> None:
    window.sound.saved_as("Mine")
    window.sound.set_value("filter.cutoff", 500.0)
    window.history.undo()
    assert window.sound.name == "Mine"
    assert not window.sound.dirty


def test_a_prompt_from_the_palette_goes_into_the_line_that_sounds(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.prompts.line_b, "glass chime")
    qtbot.waitUntil(lambda: window.sound.end("b") is not None)
    window.sound.set_position(1.0)
    window.habits.prompt_chosen.emit("deep bell")
    qtbot.waitUntil(lambda: window.prompting.origins["b"].prompt == "deep bell")
    assert window.prompts.line_b.text() == "deep bell"


def test_edits_move_the_marks_of_the_ends(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.prompts.line_b, "glass chime")
    qtbot.waitUntil(lambda: window.sound.end("b") is not None)
    control = window.knobs.reveal("filter.cutoff")
    assert control is not None
    window.sound.set_values({"filter.cutoff": 777.0}, "edit")
    a, _ = control.state.ghosts
    assert a == control.parameter.normalise(777.0)
