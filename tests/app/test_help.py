"""The tour of a first start, the list of keys, and what the program says about itself."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPushButton, QSlider, QVBoxLayout, QWidget

from textsynth_app import __version__
from textsynth_app.app import theme
from textsynth_app.app.habits.about import About, model_card
from textsynth_app.app.habits.actions import Action, Actions
from textsynth_app.app.habits.key_help import KeyHelp
from textsynth_app.app.habits.licences import WORKS
from textsynth_app.app.habits.tour import Stop, Tour, card_place, is_first_time
from textsynth_app.app.settings import Settings


@pytest.fixture
def desk(qtbot, qapp, monkeypatch):
    """A window of three things, and a tour of them."""
    monkeypatch.setattr("textsynth_app.app.habits.tour.MOVING_MS", 0)
    window = QWidget()
    window.resize(1100, 700)
    layout = QVBoxLayout(window)
    line, button, slider = QLineEdit(), QPushButton("Turn"), QSlider(Qt.Orientation.Horizontal)
    hidden = QPushButton("hidden")
    for widget in (line, button, slider, hidden):
        layout.addWidget(widget)
    hidden.hide()
    stops = [
        Stop(line, "Say", "Write."),
        Stop(button, "Turn", "Turn it."),
        Stop(hidden, "Never", "No."),
        Stop(slider, "Morph", "Move."),
    ]
    tour = Tour(window, stops)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    line.setFocus()
    clicked: list[str] = []
    button.clicked.connect(lambda: clicked.append("button"))
    return SimpleNamespace(window=window, line=line, button=button, slider=slider, tour=tour, clicked=clicked)


def said(tour: Tour) -> str:
    return tour.next.accessibleDescription()


def test_tour_leads_from_thing_to_thing_and_gives_the_focus_back(desk, qtbot):
    with qtbot.waitSignal(desk.tour.ended):
        desk.tour.begin()
        assert said(desk.tour) == "1 of 3: Say. Write."
        assert desk.tour.next.hasFocus()
        assert desk.tour.back.isHidden()
        qtbot.mouseClick(desk.tour.next, Qt.MouseButton.LeftButton)
        assert said(desk.tour).startswith("2 of 3: Turn.")
        qtbot.keyClick(desk.tour.next, Qt.Key.Key_Space)
        assert said(desk.tour).startswith("3 of 3: Morph.")  # what is hidden is left out
        assert desk.tour.skip.isHidden()
        qtbot.mouseClick(desk.tour.back, Qt.MouseButton.LeftButton)
        assert said(desk.tour).startswith("2 of 3")
        qtbot.keyClick(desk.tour.next, Qt.Key.Key_Right)
        qtbot.mouseClick(desk.tour.next, Qt.MouseButton.LeftButton)
    assert desk.tour.isHidden()
    assert desk.line.hasFocus()


@pytest.mark.parametrize("way", ["escape", "skip"])
def test_tour_can_be_left_at_any_time(desk, qtbot, way):
    desk.tour.begin()
    with qtbot.waitSignal(desk.tour.ended):
        if way == "escape":
            qtbot.keyClick(desk.tour.next, Qt.Key.Key_Escape)
        else:
            qtbot.mouseClick(desk.tour.skip, Qt.MouseButton.LeftButton)
    assert desk.line.hasFocus()


def test_only_the_thing_in_the_light_can_be_clicked(desk, qtbot):
    desk.tour.begin()
    middle = desk.button.mapTo(desk.window, desk.button.rect().center())
    qtbot.waitUntil(lambda: desk.window.childAt(middle) is desk.tour)
    qtbot.keyClick(desk.tour.next, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: desk.window.childAt(middle) is desk.button)
    qtbot.mouseClick(desk.window.childAt(middle), Qt.MouseButton.LeftButton)
    assert desk.clicked == ["button"]
    assert desk.tour.isVisible()


def test_tab_stays_on_the_card(desk, qtbot):
    desk.tour.begin()
    focused = []
    for _ in range(3):
        qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_Tab)
        focused.append(desk.window.focusWidget())
    assert set(focused) == {desk.tour.skip, desk.tour.next}


def test_light_follows_the_window(desk, qtbot):
    desk.tour.begin()
    desk.window.resize(800, 500)
    qtbot.waitUntil(lambda: desk.tour.size() == desk.window.size())
    assert desk.tour.rect().contains(desk.tour.card.geometry())


@pytest.mark.parametrize(
    "light",
    [QRect(0, 0, 1000, 60), QRect(0, 640, 1000, 60), QRect(0, 100, 600, 500), QRect(500, 90, 500, 520)],
)
def test_card_covers_no_light_that_leaves_it_room(light):
    window, card = QRect(0, 0, 1000, 700), QRect(0, 0, 330, 150)
    place = QRect(card_place(light, card, window), card.size())
    assert window.contains(place)
    assert not place.intersects(light)


def test_card_of_a_light_that_fills_the_window_stays_inside():
    place = card_place(QRect(0, 0, 1000, 700), QRect(0, 0, 330, 150), QRect(0, 0, 1000, 700))
    assert QRect(0, 0, 1000, 700).contains(QRect(place, QRect(0, 0, 330, 150).size()))
    assert card_place(QRect(0, 0, 9, 9), QRect(0, 0, 330, 150), QRect(0, 0, 100, 100)) != QPoint(-1, -1)


def test_tour_is_shown_by_itself_only_once(settings_path):
    assert is_first_time(Settings(settings_path))
    settings = Settings(settings_path)
    assert not is_first_time(settings)


# About


@pytest.fixture
def about(qtbot, qapp, tmp_path):
    theme.apply(qapp)
    made = About(tmp_path / "textsynth.log")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_about_tells_version_model_and_licences(about, qtbot):
    assert __version__ in about.facts.text()
    about.tabs.setCurrentIndex(1)
    heading = model_card().splitlines()[0].lstrip("# ")
    assert about.card.toPlainText().startswith(heading)
    assert "##" not in about.card.toPlainText()
    about.tabs.setCurrentIndex(2)
    for work in WORKS:
        assert work.name in about.licences.toPlainText()
    qtbot.mouseClick(about.copy, Qt.MouseButton.LeftButton)
    assert f"TextSynth {__version__}" in QGuiApplication.clipboard().text()


def test_log_is_one_click_away(about, qtbot, monkeypatch, tmp_path):
    opened = []
    monkeypatch.setattr("textsynth_app.app.habits.about.open_file", opened.append)
    qtbot.mouseClick(about.open_log, Qt.MouseButton.LeftButton)
    assert opened == [tmp_path / "textsynth.log"]


def test_missing_model_card_is_said(about, monkeypatch):
    monkeypatch.setattr("textsynth_app.app.habits.about.resource_folder", lambda: Path("/none"))
    about.tabs.setCurrentIndex(1)
    assert "install TextSynth again" in about.card.toPlainText()


def test_every_package_of_the_list_is_installed():
    unknown = [work.name for work in WORKS if work.package and not work.version]
    assert [name for name in unknown if "rtmidi" not in name] == []


# Keys


def test_list_of_keys_has_piano_shortcuts_and_knobs_and_follows_changes(qtbot, settings_path):
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window, Settings(settings_path))
    actions.add(Action("file.save", "Save", "File", lambda: None, ("Ctrl+S",)))
    actions.add(Action("file.none", "Without keys", "File", lambda: None))
    edited = []
    dialog = KeyHelp(actions, lambda place: {"A": "Q"}.get(place, place), lambda: edited.append(1), window)
    qtbot.addWidget(dialog)

    def rows() -> list[str]:
        model = dialog.list.model()
        return [str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]

    assert any(row.startswith("White keys, from C up, Q, S, D") for row in rows())
    assert "Save, Ctrl+S" in rows()
    assert not any("Without keys" in row for row in rows())
    actions.set_shortcuts("file.save", [QKeySequence("F6")])
    assert "Save, F6" in rows()
    qtbot.mouseClick(dialog.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert edited == [1]
