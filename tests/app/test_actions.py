"""One registry of what can be done, and keys that the user can change."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from textsynth_app.app.habits.action_menu import main_menu
from textsynth_app.app.habits.actions import Action, Actions, ShortcutRefusedError
from textsynth_app.app.habits.shortcut_editor import ShortcutEditor
from textsynth_app.app.habits.shortcut_rules import refusal
from textsynth_app.app.settings import Settings

CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class Desk:
    """A window with a few actions, and what was done."""

    def __init__(self, qtbot, settings_path) -> None:
        self.done: list[str] = []
        self.possible = True
        self.on = False
        self.window = QWidget()
        self.field = QPushButton("field")
        QVBoxLayout(self.window).addWidget(self.field)
        qtbot.addWidget(self.window)
        self.actions = Actions(self.window, Settings(settings_path))
        self.add("file.open", "Open", "File", "Ctrl+O")
        self.add("file.save", "Save", "File", "Ctrl+S", is_enabled=lambda: self.possible)
        self.add("edit.redo", "Redo", "Edit", "Ctrl+Shift+Z", "Ctrl+Y")
        self.add("play.hold", "Hold", "Play", is_on=lambda: self.on)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        self.field.setFocus()

    def add(self, identifier: str, text: str, group: str, *keys: str, **more) -> None:
        self.actions.add(Action(identifier, text, group, lambda: self.done.append(identifier), keys, **more))


@pytest.fixture
def desk(qtbot, settings_path):
    return Desk(qtbot, settings_path)


@pytest.fixture
def editor(desk, qtbot):
    made = ShortcutEditor(desk.actions, desk.window)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def keys(text: str) -> QKeySequence:
    return QKeySequence.fromString(text, QKeySequence.SequenceFormat.PortableText)


def test_keys_do_what_they_stand_for_if_it_is_possible(desk, qtbot):
    qtbot.keyClick(desk.field, Qt.Key.Key_O, CONTROL)
    desk.possible = False
    qtbot.keyClick(desk.field, Qt.Key.Key_S, CONTROL)
    desk.possible = True
    qtbot.keyClick(desk.field, Qt.Key.Key_S, CONTROL)
    qtbot.keyClick(desk.field, Qt.Key.Key_Y, CONTROL)
    assert desk.done == ["file.open", "file.save", "edit.redo"]


def test_new_keys_work_at_once_and_at_the_next_start(desk, qtbot, settings_path):
    desk.actions.set_shortcuts("file.open", [keys("Ctrl+Alt+P")])
    qtbot.keyClick(desk.field, Qt.Key.Key_O, CONTROL)
    assert desk.done == []
    qtbot.keyClick(desk.field, Qt.Key.Key_P, CONTROL | ALT)
    assert desk.done == ["file.open"]
    later = Desk(qtbot, settings_path)
    assert later.actions.shortcuts("file.open") == (keys("Ctrl+Alt+P"),)
    later.actions.reset("file.open")
    assert Desk(qtbot, settings_path).actions.shortcuts("file.open") == (keys("Ctrl+O"),)


def test_keys_given_to_one_action_are_taken_from_the_other_and_come_back(desk, qtbot):
    actions = desk.actions
    assert actions.owner(keys("Ctrl+S"), beside="file.open").identifier == "file.save"
    actions.set_shortcuts("file.open", [keys("Ctrl+S")])
    qtbot.keyClick(desk.field, Qt.Key.Key_S, CONTROL)
    assert desk.done == ["file.open"]
    assert actions.shortcuts("file.save") == ()
    actions.set_shortcuts("file.save", [keys("F6")])
    actions.set_shortcuts("edit.redo", [keys("F6")])  # keys that the user had given to another action
    assert actions.shortcuts("file.save") == ()
    actions.reset_all()
    assert actions.shortcuts("file.save") == (keys("Ctrl+S"),)
    assert not actions.is_changed("edit.redo")


def test_usual_keys_set_by_hand_are_no_change(desk):
    desk.actions.set_shortcuts("file.open", [keys("F5")])
    desk.actions.set_shortcuts("file.open", [keys("Ctrl+O")])
    assert not desk.actions.is_changed("file.open")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("A", "piano"),
        ("Shift+J", "piano"),
        (";", "piano"),
        ("Space", "test note"),
        ("Esc", "silences"),
        ("Tab", "moves"),
        ("Home", "moves"),
        ("7", "alone"),
        ("Ctrl+C", "writing"),
        ("Ctrl+K, Ctrl+L", "one key"),
        ("", "one key"),
    ],
)
def test_keys_that_play_write_or_move_are_refused_with_the_reason(desk, text, reason):
    assert reason in refusal(keys(text))
    with pytest.raises(ShortcutRefusedError, match=reason):
        desk.actions.set_shortcuts("file.open", [keys(text)])
    assert desk.actions.shortcuts("file.open") == (keys("Ctrl+O"),)


@pytest.mark.parametrize("text", ["Alt+Space", "F1", "Shift+F9", "Ctrl+Shift+P", "Meta+J"])
def test_other_keys_are_taken(text):
    assert refusal(keys(text)) == ""


@pytest.mark.parametrize(
    "stored", [5, [], {"file.open": 3}, {"file.open": ["A"]}, {"file.open": ["nonsense+"]}, {"gone": ["Ctrl+O+P"]}]
)
def test_kept_keys_that_make_no_sense_are_left_aside(qtbot, settings_path, stored):
    settings = Settings(settings_path)
    settings.put_json("shortcuts/changed", stored)
    settings.save()
    assert Desk(qtbot, settings_path).actions.shortcuts("file.open") == (keys("Ctrl+O"),)


def test_action_that_lost_all_its_keys_stays_without(desk, qtbot, settings_path):
    desk.actions.set_shortcuts("file.open", [])
    assert Desk(qtbot, settings_path).actions.shortcuts("file.open") == ()


def test_menus_show_what_is_possible_and_what_is_on(desk):
    desk.possible, desk.on = False, True
    menu = main_menu(desk.actions, desk.window)
    assert [action.text() for action in menu.actions()] == ["File", "Edit", "Play"]
    file = menu.actions()[0].menu()
    file.aboutToShow.emit()
    assert [action.isEnabled() for action in file.actions()] == [True, False]
    file.aboutToHide.emit()
    assert file.actions()[1].isEnabled()  # or its keys would be dead later
    play = menu.actions()[2].menu()
    play.aboutToShow.emit()
    assert play.actions()[0].isChecked()
    play.actions()[0].trigger()
    assert desk.done == ["play.hold"]


# The editor


def test_pressed_keys_become_the_shortcut(editor, desk, qtbot):
    editor.choose("play.hold")
    editor.recorder.setFocus()
    qtbot.keyClick(editor.recorder, Qt.Key.Key_H, CONTROL | SHIFT)
    assert desk.actions.shortcuts("play.hold") == (keys("Ctrl+Shift+H"),)
    assert "Hold" in editor.answer.text() and "Ctrl+Shift+H" in editor.answer.text()


def test_keys_of_another_action_are_only_taken_when_confirmed(editor, desk, qtbot):
    editor.choose("play.hold")
    qtbot.keyClick(editor.recorder, Qt.Key.Key_S, CONTROL)
    assert "Save" in editor.answer.text()
    assert desk.actions.shortcuts("play.hold") == ()
    assert desk.done == []
    qtbot.mouseClick(editor.take, Qt.MouseButton.LeftButton)
    assert desk.actions.shortcuts("play.hold") == (keys("Ctrl+S"),)
    assert desk.actions.shortcuts("file.save") == ()
    assert editor.take.isHidden()


def test_piano_keys_are_refused_in_the_editor(editor, desk, qtbot):
    editor.choose("file.open")
    qtbot.keyClick(editor.recorder, Qt.Key.Key_A)
    assert "piano" in editor.answer.text()
    assert desk.actions.shortcuts("file.open") == (keys("Ctrl+O"),)
    qtbot.keyClick(editor.recorder, Qt.Key.Key_Control)
    assert "piano" in editor.answer.text()  # a modifier alone is only the beginning


def test_keys_are_removed_and_reset_one_by_one_and_all_at_once(editor, desk, qtbot):
    editor.choose("file.open")
    assert not editor.reset.isEnabled()
    qtbot.mouseClick(editor.remove, Qt.MouseButton.LeftButton)
    assert desk.actions.shortcuts("file.open") == ()
    assert not editor.remove.isEnabled()
    qtbot.mouseClick(editor.reset, Qt.MouseButton.LeftButton)
    assert desk.actions.shortcuts("file.open") == (keys("Ctrl+O"),)
    qtbot.keyClick(editor.recorder, Qt.Key.Key_F5)
    qtbot.mouseClick(editor.reset_all, Qt.MouseButton.LeftButton)
    assert desk.actions.shortcuts("file.open") == (keys("Ctrl+O"),)


def test_search_finds_actions_by_name_group_and_keys_and_enter_keeps_the_dialog_open(editor, qtbot):
    qtbot.keyClicks(editor.search, "hol")
    assert editor.chosen().identifier == "play.hold"
    editor.search.clear()
    qtbot.keyClicks(editor.search, "ctrl+s")
    assert editor.chosen().identifier == "file.save"
    qtbot.keyClick(editor.search, Qt.Key.Key_Return)
    assert editor.isVisible()
    assert editor.recorder.hasFocus()
    qtbot.keyClick(editor.recorder, Qt.Key.Key_Escape)
    assert editor.isVisible() and editor.list.hasFocus()
