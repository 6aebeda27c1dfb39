"""The matrix is dragged cell by cell, typed, walked through by keys, and made one of the DX7's algorithms."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QKeySequence, QMouseEvent, QShortcut, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from textsynth_app.app.first_sound import FIRST_PATCH
from textsynth_app.app.operators.algorithm_chooser import AlgorithmChooser
from textsynth_app.app.operators.matrix_page import MatrixPage
from textsynth_app.app.operators.routing import NUMBERS, OUT
from textsynth_app.synth.parameters import VOICE
from textsynth_app.synth.patch import DEFAULT_PATCH

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(shown):
    made = shown(MatrixPage())
    made.show_patch(FIRST_PATCH)
    return made


def drag(cell, pixels, modifiers=NONE):
    start = QPointF(cell.rect().center())
    for kind, place, button in (
        (QEvent.Type.MouseButtonPress, start, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseMove, start - QPointF(0, pixels), Qt.MouseButton.NoButton),
        (QEvent.Type.MouseButtonRelease, start - QPointF(0, pixels), Qt.MouseButton.LeftButton),
    ):
        held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
        QApplication.sendEvent(cell, QMouseEvent(kind, place, cell.mapToGlobal(place), button, held, modifiers))


def test_there_is_a_cell_for_every_index_and_output(page):
    names = {control.parameter.name for control in page.controls}
    wanted = {parameter.name for parameter in VOICE if parameter.name.startswith("matrix.")}
    assert names == wanted | {f"operators.{number}.output" for number in NUMBERS}
    assert all(cell.current() == FIRST_PATCH[cell.parameter.name] for cell in page.controls)


def test_columns_are_modulators_and_rows_what_they_modulate(page):
    cells = page.grid.cells
    assert cells[3, 4].parameter.name == "matrix.3.4"
    assert cells[3, 4].x() > cells[3, 3].x() and cells[3, 4].y() > cells[2, 4].y()
    assert cells[OUT, 1].y() > cells[6, 1].y()
    assert "Index 4 to 3" in cells[3, 4].accessibleName()


def test_a_cell_is_dragged_upwards_and_shift_is_finer(page, moves):
    cell = page.grid.cells[1, 3]
    drag(cell, 40)
    assert moves == [("matrix.1.3", cell.current())]
    coarse = VOICE["matrix.1.3"].normalise(cell.current())
    assert coarse == pytest.approx(40 / 160)
    drag(cell, 40, SHIFT)
    assert VOICE["matrix.1.3"].normalise(cell.current()) == pytest.approx(coarse * 1.1)


def test_the_wheel_turns_a_cell(page, moves):
    cell = page.grid.cells[1, 2]
    place = QPointF(cell.rect().center())
    QApplication.sendEvent(
        cell,
        QWheelEvent(
            place, cell.mapToGlobal(place), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, NONE,
            Qt.ScrollPhase.NoScrollPhase, False,
        ),
    )  # fmt: skip
    assert moves[0][0] == "matrix.1.2" and moves[0][1] < FIRST_PATCH["matrix.1.2"]


def test_a_double_click_disconnects_and_connects(page, moves, qtbot):
    cell = page.grid.cells[1, 2]
    qtbot.mouseDClick(cell, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(cell, Qt.MouseButton.LeftButton)
    assert moves == [("matrix.1.2", 0.0), ("matrix.1.2", 1.0)]


def test_arrow_keys_walk_and_stop_at_the_edge(page, moves, qtbot):
    cells = page.grid.cells
    cells[5, 5].setFocus()
    for key, at in (
        (Qt.Key.Key_Right, (5, 6)),
        (Qt.Key.Key_Right, (5, 6)),
        (Qt.Key.Key_Down, (6, 6)),
        (Qt.Key.Key_Down, (OUT, 6)),
        (Qt.Key.Key_Down, (OUT, 6)),
        (Qt.Key.Key_Left, (OUT, 5)),
        (Qt.Key.Key_Up, (6, 5)),
    ):
        qtbot.keyClick(QApplication.focusWidget(), key)
        assert cells[at].hasFocus()
    assert moves == []


def test_plus_minus_and_page_keys_turn(page, moves, qtbot):
    cell = page.grid.cells[2, 4]
    qtbot.keyClick(cell, Qt.Key.Key_PageUp)
    assert VOICE["matrix.2.4"].normalise(cell.current()) == pytest.approx(0.1)
    qtbot.keyClick(cell, Qt.Key.Key_Plus)
    assert VOICE["matrix.2.4"].normalise(cell.current()) == pytest.approx(0.11)
    qtbot.keyClick(cell, Qt.Key.Key_Minus)
    qtbot.keyClick(cell, Qt.Key.Key_Delete)
    assert cell.current() == 0.0
    assert {name for name, _ in moves} == {"matrix.2.4"}


def test_a_figure_begins_to_type(page, moves, qtbot):
    cell = page.grid.cells[2, 4]
    qtbot.keyClick(cell, Qt.Key.Key_2)
    line = cell.findChild(QLineEdit)
    qtbot.keyClicks(line, ".5")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert moves == [("matrix.2.4", 2.5)]
    assert cell.hasFocus()
    qtbot.waitUntil(lambda: cell.findChild(QLineEdit) is None)
    qtbot.keyClick(cell, Qt.Key.Key_F2)
    qtbot.keyClicks(cell.findChild(QLineEdit), "a lot")
    with qtbot.waitSignal(page.refused):
        qtbot.keyClick(cell.findChild(QLineEdit), Qt.Key.Key_Return)
    assert len(moves) == 1


def test_screen_readers_hear_a_cells_value(page):
    cell = page.grid.cells[1, 2]
    interface = QAccessible.queryAccessibleInterface(cell)
    assert interface.text(QAccessible.Text.Value) == "2.6 rad"
    assert cell.accessibleDescription() == "2.6 rad"


def test_what_the_program_shows_is_not_told(page, moves, qtbot):
    with qtbot.assertNotEmitted(page.chosen):
        page.show_patch(DEFAULT_PATCH)
        page.show_value("matrix.4.4", 2.0)
        page.show_value("operators.2.output", 0.5)
        page.show_value("filter.cutoff", 300.0)  # not on this page
    assert page.grid.cells[4, 4].current() == 2.0
    assert moves == []


# The algorithm


def test_the_present_algorithm_is_named(page):
    assert page.button.text().startswith("Custom")
    page.choose(5)
    assert page.button.text().startswith("Algorithm 5")
    page.show_value("matrix.1.6", 0.5)
    assert page.button.text().startswith("Custom")
    page.show_value("matrix.1.6", 0.0)
    assert page.button.text().startswith("Algorithm 5")


def test_a_chosen_algorithm_is_told_as_one_and_shown(page, moves, qtbot):
    with qtbot.waitSignal(page.chosen) as chosen:
        page.choose(1)
    values = chosen.args[0]
    assert FIRST_PATCH.replace(values)["matrix.1.2"] == FIRST_PATCH["matrix.1.2"]
    assert values["matrix.4.5"] == 1.0
    assert "matrix.1.2" not in values
    assert moves == []
    assert page.grid.cells[4, 5].current() == 1.0
    with qtbot.assertNotEmitted(page.chosen):
        page.choose(1)


def test_of_algorithms_alike_the_chosen_one_is_named(page):
    page.choose(2)
    assert page.button.text().startswith("Algorithm 2")


def test_an_algorithm_is_chosen_by_keyboard(page, qtbot):
    page.choose(5)
    qtbot.keyClick(page.button, Qt.Key.Key_Space)
    chooser = page.findChild(AlgorithmChooser)
    assert [button.isChecked() for button in chooser.buttons].index(True) == 4
    assert len(chooser.buttons) == 32
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right):  # 13, 14, 15
        qtbot.keyClick(chooser, key)
    with qtbot.waitSignal(page.chosen):
        qtbot.keyClick(chooser, Qt.Key.Key_Return)
    assert page.button.text().startswith("Algorithm 15")
    assert not chooser.isVisible()


def test_an_algorithm_is_chosen_by_mouse(page, qtbot):
    chooser = page.open_chooser()
    with qtbot.waitSignal(page.chosen):
        qtbot.mouseClick(chooser.buttons[31], Qt.MouseButton.LeftButton)
    assert page.button.text().startswith("Algorithm 32")
    assert all(page.grid.cells[OUT, number].current() == 1.0 for number in NUMBERS)


def test_escape_chooses_nothing(page, qtbot):
    chooser = page.open_chooser()
    with qtbot.assertNotEmitted(page.chosen):
        qtbot.keyClick(chooser, Qt.Key.Key_Escape)
    assert not chooser.isVisible()


def test_the_diagram_says_in_words_what_it_shows(page):
    page.choose(5)
    text = page.diagram.text()
    assert "Heard: 1, 3, 5." in text
    assert "6 modulates 5." in text
    page.show_value("matrix.6.6", 1.0)
    assert "Feedback: 6." in page.diagram.text()


def test_a_cell_that_is_pointed_at_lights_its_line(page, qtbot):
    page.grid.cells[6, 6].setFocus()
    before = page.diagram.grab().toImage()
    with qtbot.waitSignal(page.grid.pointed) as pointed:
        page.grid.cells[1, 2].setFocus()
    assert pointed.args == [(1, 2)]
    assert page.diagram.grab().toImage() != before


def test_the_diagram_draws_thicker_lines_for_deeper_indices_and_dims_what_is_off(page):
    pictures = []
    for changes in ({}, {"matrix.1.2": 12.0}, {"operators.2.on": 0.0}):
        page.show_patch(FIRST_PATCH.replace(changes))
        pictures.append(page.diagram.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]


def test_figures_are_typed_even_where_they_are_shortcuts(page, qtbot):
    pressed = []
    shortcut = QShortcut(QKeySequence("2"), page)
    shortcut.activated.connect(lambda: pressed.append("2"))
    cell = page.grid.cells[2, 4]
    cell.setFocus()
    qtbot.keyClick(cell, Qt.Key.Key_2)
    assert pressed == []
    assert cell.findChild(QLineEdit).text() == "2"
