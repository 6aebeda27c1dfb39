"""The habits put together over a window: what each action opens, and what comes back to the window."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from textsynth_app.app import theme
from textsynth_app.app.habits import habits as habits_module
from textsynth_app.app.habits.about import About
from textsynth_app.app.habits.appearance import RESTART
from textsynth_app.app.habits.blind_test_dialog import BlindTestDialog
from textsynth_app.app.habits.comparison import SECOND
from textsynth_app.app.habits.habits import Habits
from textsynth_app.app.habits.key_help import KeyHelp
from textsynth_app.app.habits.shortcut_editor import ShortcutEditor
from textsynth_app.app.habits.tour_stops import tour_stops
from textsynth_app.app.instrument import Instrument, Opened
from textsynth_app.app.play.notes import Notes
from textsynth_app.app.play.performance import Performance
from textsynth_app.app.settings import Settings
from textsynth_app.app.sound import Sound


@pytest.fixture
def desk(qtbot, qapp, engine, settings_path, monkeypatch):
    monkeypatch.setattr("textsynth_app.app.habits.tour.MOVING_MS", 0)
    theme.apply(qapp)
    window = QWidget()
    window.resize(1100, 700)
    field = QLineEdit()
    QVBoxLayout(window).addWidget(field)
    qtbot.addWidget(window)
    sound, settings = Sound(), Settings(settings_path)
    instrument = Instrument(sound.patch, lambda again, say: Opened(engine, None, "none"))
    sound.patch_changed.connect(instrument.set_patch)
    sound.value_changed.connect(instrument.set_parameter)
    habits = Habits(window, settings, sound, instrument, Notes(), Performance())
    habits.add_actions()
    habits.tour_stops = lambda: tour_stops(field, field, field, field)
    with qtbot.waitSignal(instrument.ready):
        instrument.start()
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    field.setFocus()
    yield SimpleNamespace(window=window, field=field, sound=sound, habits=habits, engine=engine)
    for dialog in window.findChildren(QWidget):
        if dialog.isWindow():
            dialog.close()
    habits.close()
    instrument.close()
    theme.apply(qapp)
    qapp.setProperty(RESTART, None)


def dialogs(desk, kind) -> list[QWidget]:
    return [dialog for dialog in desk.window.findChildren(kind) if dialog.isVisible()]


@pytest.mark.parametrize(
    ("identifier", "kind"), [("help.shortcuts", ShortcutEditor), ("help.keys", KeyHelp), ("help.about", About)]
)
def test_each_dialog_opens_once_and_lets_the_window_live(desk, qtbot, identifier, kind):
    desk.habits.actions.run(identifier)
    desk.habits.actions.run(identifier)
    (dialog,) = dialogs(desk, kind)
    assert not dialog.isModal()
    dialog.accept()
    qtbot.waitUntil(lambda: not dialogs(desk, kind))
    desk.habits.actions.run(identifier)
    assert len(dialogs(desk, kind)) == 1


def test_palette_opens_by_its_keys_and_tells_the_window_what_to_do(desk, qtbot):
    desk.habits.recent_prompts = lambda: ["deep bell"]
    qtbot.keyClick(desk.field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    line = desk.window.focusWidget()
    assert line is not desk.field
    with qtbot.waitSignal(desk.habits.turned) as turned:
        qtbot.keyClicks(line, "cutoff 500 hz")
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert turned.args == ["filter.cutoff", pytest.approx(500.0)]
    desk.habits.open_palette()
    with qtbot.waitSignal(desk.habits.prompt_chosen) as chosen:
        qtbot.keyClicks(line, "bell")
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert chosen.args == ["deep bell"]


def test_edited_and_saved_change_over_by_a_key(desk, qtbot):
    desk.habits.comparison.set_matches(False)
    qtbot.keyClick(desk.field, Qt.Key.Key_F8)
    assert desk.habits.comparison.heard is None  # nothing has changed
    desk.sound.set_value("filter.cutoff", 800.0)
    qtbot.keyClick(desk.field, Qt.Key.Key_F8)
    assert desk.habits.comparison.heard == SECOND
    assert desk.engine.newest_patch() == desk.sound.state.saved


def test_blind_test_plays_through_the_instrument_and_gives_the_sound_back(desk, qtbot):
    desk.habits.open_blind_test()
    assert dialogs(desk, BlindTestDialog) == []  # nothing to compare
    desk.habits.comparison.set_matches(False)
    desk.sound.set_value("filter.cutoff", 800.0)
    desk.habits.open_blind_test()
    (dialog,) = dialogs(desk, BlindTestDialog)
    dialog.begin()
    dialog.hear(1)
    assert desk.engine.newest_patch() == desk.sound.state.saved
    dialog.accept()
    assert desk.engine.newest_patch() == desk.sound.patch


def test_first_tour_comes_once(desk, qtbot):
    desk.habits.begin_first_tour()
    button = desk.window.focusWidget()
    assert button.accessibleDescription().startswith("1 of 4: Say it.")
    qtbot.keyClick(button, Qt.Key.Key_Escape)
    assert desk.field.hasFocus()
    desk.habits.begin_first_tour()
    assert desk.field.hasFocus()
    desk.habits.actions.run("help.tour")
    assert not desk.field.hasFocus()


def test_colours_are_switched_and_the_settings_page_follows(desk, qtbot):
    page = desk.habits.settings_page()
    qtbot.addWidget(page)
    desk.habits.actions.run("view.colours")
    assert theme.scheme() is theme.LIGHT
    assert page.scheme.currentData() == "light"


def test_restart_closes_the_window_and_is_remembered(desk, qapp, qtbot):
    page = desk.habits.settings_page()
    qtbot.addWidget(page)
    page.restart_asked.emit()
    assert qapp.property(RESTART) is True
    assert not desk.window.isVisible()


def test_log_is_opened(desk, monkeypatch):
    opened = []
    monkeypatch.setattr("textsynth_app.app.habits.error_dialog.open_file", opened.append)
    desk.habits.actions.run("help.log")
    assert opened == [habits_module.log_path()]
