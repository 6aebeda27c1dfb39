"""One line that finds actions, parameters and prompts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from textsynth_app.app.controls.fuzzy import Searched, folded
from textsynth_app.app.habits.actions import Action, Actions
from textsynth_app.app.habits.command_palette import CommandPalette
from textsynth_app.app.habits.palette_model import ActionEntries, Palette, ParameterEntries, PromptEntries
from textsynth_app.app.settings import Settings
from textsynth_app.synth.parameters import VOICE


class Desk:
    """A window with a palette over it, and what came of it."""

    def __init__(self, qtbot, settings_path) -> None:
        self.done: list[object] = []
        self.values = {parameter.name: parameter.default for parameter in VOICE}
        self.window = QWidget()
        self.window.resize(1100, 700)
        self.field = QLineEdit()
        QVBoxLayout(self.window).addWidget(self.field)
        qtbot.addWidget(self.window)
        actions = Actions(self.window, Settings(settings_path))
        for identifier, text, group, *keys in (
            ("file.export", "Export WAV", "File", "Ctrl+E"),
            ("file.save", "Save", "File", "Ctrl+S"),
            ("view.page", "Next page", "View"),
        ):
            actions.add(Action(identifier, text, group, lambda name=identifier: self.done.append(name), tuple(keys)))
        actions.add(Action("never", "Never possible", "View", lambda: None, is_enabled=lambda: False))
        parameters = ParameterEntries(self.values.__getitem__, lambda name, value: self.done.append((name, value)))
        prompts = PromptEntries(lambda: ["deep bell", "warm pad"], self.done.append)
        model = Palette([ActionEntries(actions), parameters, prompts])
        self.palette = CommandPalette(self.window, model, parameters)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        self.field.setFocus()

    def found(self) -> list[str]:
        model = self.palette.list.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.fixture
def desk(qtbot, qapp, settings_path):
    return Desk(qtbot, settings_path)


def find(query: str, text: str):
    return Searched(text).find(folded(query).split())


@pytest.mark.parametrize("query", ["export", "EXP", "wav ex", "ewav", "xpo", "exw"])
def test_a_few_letters_find_a_text(query):
    assert find(query, "Export WAV")


@pytest.mark.parametrize("query", ["exports", "vaw", "eo", "export mp3"])
def test_letters_that_do_not_fit_find_nothing(query):
    assert find(query, "Export WAV") is None


def test_the_better_fit_scores_higher_and_accents_do_not_matter():
    assert find("re", "Release").score > find("re", "Filter release").score > find("re", "Pressure").score
    assert find("cafe", "Café").places == (0, 1, 2, 3)
    assert find("wav", "Export WAV").places == (7, 8, 9)
    assert len(folded("ﬁlter Ünder")) == len("ﬁlter Ünder")


def test_action_is_found_and_done_by_the_keyboard_alone(desk, qtbot):
    desk.palette.open()
    assert desk.palette.line.hasFocus()
    qtbot.keyClicks(desk.palette.line, "wav")
    assert desk.found()[0] == "Export WAV"
    qtbot.keyClick(desk.palette.line, Qt.Key.Key_Return)
    assert desk.done == ["file.export"]
    assert desk.palette.isHidden()
    assert desk.field.hasFocus()


def test_unasked_it_shows_actions_and_prompts_but_neither_parameters_nor_the_impossible(desk):
    desk.palette.open()
    assert desk.found() == ["Export WAV", "Save", "Next page", "“deep bell”", "“warm pad”"]


def test_what_was_chosen_last_stands_first_next_time(desk, qtbot):
    desk.palette.open("page")
    qtbot.keyClick(desk.palette.line, Qt.Key.Key_Return)
    desk.palette.open()
    assert desk.found()[0] == "Next page"


def test_prompt_of_before_is_used_again(desk, qtbot):
    desk.palette.open()
    qtbot.keyClicks(desk.palette.line, "pad")
    qtbot.keyClick(desk.palette.line, Qt.Key.Key_Return)
    assert desk.done == ["warm pad"]


def test_parameter_asks_for_its_value_in_the_same_line(desk, qtbot):
    desk.palette.open()
    qtbot.keyClicks(desk.palette.line, "cutoff")
    assert desk.found()[0] == "Cutoff…"
    qtbot.keyClick(desk.palette.line, Qt.Key.Key_Return)
    assert desk.palette.line.text() == "" and desk.palette.isVisible()
    assert "Cutoff" in desk.palette.line.accessibleName()
    qtbot.keyClicks(desk.palette.line, "a4")
    assert desk.found() == ["440 Hz"]
    qtbot.keyClick(desk.palette.line, Qt.Key.Key_Return)
    assert desk.done == [("filter.cutoff", pytest.approx(440.0))]


def test_value_that_is_none_is_answered_in_place_and_taken_back(desk, qtbot):
    desk.palette.open("cutoff")
    qtbot.keyClick(desk.palette.line, Qt.Key.Key_Return)
    qtbot.keyClicks(desk.palette.line, "warm")
    assert desk.found() == []
    assert "Cutoff" in desk.palette.line.accessibleDescription()
    qtbot.keyClick(desk.palette.line, Qt.Key.Key_Return)
    assert desk.done == []
    for _ in range(5):  # four letters, then the question itself
        qtbot.keyClick(desk.palette.line, Qt.Key.Key_Backspace)
    assert "Save" in desk.found()


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("cutoff 800 hz", "filter.cutoff", 800.0),
        ("cutoff = 1.5k", "filter.cutoff", 1500.0),
        ("reso 50%", "filter.resonance", VOICE["filter.resonance"].denormalise(0.5)),
        ("filter rel 120 ms", "filter.release", 0.12),
        ("operator 2 ratio 3:2", "operators.2.ratio", 1.5),
    ],
)
def test_name_and_value_in_one_line(desk, qtbot, text, name, value):
    desk.palette.open()
    qtbot.keyClicks(desk.palette.line, text)
    assert desk.palette.line.text() == text
    qtbot.keyClick(desk.palette.line, Qt.Key.Key_Return)
    assert desk.done == [(name, pytest.approx(value, rel=0.01))]


def test_choices_of_a_parameter_are_offered_by_name(desk, qtbot):
    desk.palette.open("filter mode")
    qtbot.keyClick(desk.palette.line, Qt.Key.Key_Return)
    assert desk.found() == list(VOICE["filter.mode"].choices)
    qtbot.keyClick(desk.palette.line, Qt.Key.Key_Down)
    qtbot.keyClick(desk.palette.line, Qt.Key.Key_Return)
    assert desk.done == [("filter.mode", VOICE["filter.mode"].minimum + 1)]


def test_arrows_lead_round_and_are_read_out(desk, qtbot):
    desk.palette.open()
    assert desk.palette.line.accessibleDescription() == "Export WAV, File, Ctrl+E"
    qtbot.keyClick(desk.palette.line, Qt.Key.Key_Up)
    assert "warm pad" in desk.palette.line.accessibleDescription()
    qtbot.keyClick(desk.palette.line, Qt.Key.Key_Down)
    qtbot.keyClick(desk.palette.line, Qt.Key.Key_Tab)
    assert desk.palette.line.accessibleDescription() == f"Save, File, {QKeySequence('Ctrl+S').toString()}"
    assert desk.palette.line.hasFocus()
    interface = QAccessible.queryAccessibleInterface(desk.palette.list)
    assert interface.role() == QAccessible.Role.List
    assert interface.childCount() == 5


@pytest.mark.parametrize("way", ["escape", "click beside", "again", "focus elsewhere"])
def test_it_closes_without_a_trace(desk, qtbot, way):
    desk.palette.open()
    if way == "escape":
        qtbot.keyClick(desk.palette.line, Qt.Key.Key_Escape)
    elif way == "click beside":
        qtbot.mouseClick(desk.window, Qt.MouseButton.LeftButton, pos=QPoint(8, 690))
    elif way == "again":
        desk.palette.open()
    else:
        desk.field.setFocus()
    assert desk.palette.isHidden()
    assert desk.field.hasFocus()
    assert desk.done == []


def test_mouse_chooses(desk, qtbot):
    desk.palette.open()
    place = desk.palette.list.visualRect(desk.palette.list.model().index(1, 0)).center()
    qtbot.mouseClick(desk.palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.done == ["file.save"]


def test_it_stays_in_the_window_when_that_shrinks(desk, qtbot):
    desk.palette.open()
    desk.window.resize(420, 360)
    qtbot.waitUntil(lambda: desk.window.rect().contains(desk.palette.geometry()))
