"""Each digit of a ratio, or of a fixed frequency, turns by itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from textsynth_app.app import theme
from textsynth_app.app.controls.digits import hertz_digits, ratio_digits
from textsynth_app.app.operators.ratio_editor import RatioEditor
from textsynth_app.synth.parameters import VOICE

RATIO = ratio_digits(VOICE["operators.3.ratio"])
HERTZ = hertz_digits(VOICE["operators.3.frequency"])
CTRL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


@pytest.fixture
def editor(qtbot, qapp):
    theme.apply(qapp)
    made = RatioEditor(3)
    qtbot.addWidget(made)
    made.resize(120, 30)
    made.set_value("operators.3.ratio", 3.5)
    made.set_value("operators.3.frequency", 440.0)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


@pytest.fixture
def moves(editor):
    told = []
    editor.moved.connect(lambda name, value: told.append((name, value)))
    return told


def wheel(editor, digit, notches, modifiers=NONE):
    place = editor.digit_rect(digit).center()
    event = QWheelEvent(
        place, editor.mapToGlobal(place), QPoint(), QPoint(0, round(120 * notches)), Qt.MouseButton.NoButton, modifiers,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(editor, event)


def drag(editor, digit, pixels, modifiers=NONE):
    start = editor.digit_rect(digit).center()
    for kind, place, button in (
        (QEvent.Type.MouseButtonPress, start, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseMove, start - QPointF(0, pixels), Qt.MouseButton.NoButton),
        (QEvent.Type.MouseButtonRelease, start - QPointF(0, pixels), Qt.MouseButton.LeftButton),
    ):
        held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
        QApplication.sendEvent(editor, QMouseEvent(kind, place, editor.mapToGlobal(place), button, held, modifiers))


@pytest.mark.parametrize(("digit", "value"), [(0, 13.5), (1, 4.5), (2, 3.6), (3, 3.51), (4, 3.501)])
def test_the_wheel_turns_the_digit_under_the_pointer(editor, moves, digit, value):
    wheel(editor, digit, 1)
    assert moves == [("operators.3.ratio", pytest.approx(value))]


def test_touch_pads_send_notches_in_parts(editor, moves):
    for _ in range(3):
        wheel(editor, 1, 0.4)
    assert moves == [("operators.3.ratio", 4.5)]


def test_dragging_turns_a_digit_and_carries_over(editor, moves):
    drag(editor, 2, 12 * 7)
    assert moves[-1] == ("operators.3.ratio", pytest.approx(4.2))
    drag(editor, 2, -12 * 3, SHIFT)  # the next digit
    assert moves[-1][1] == pytest.approx(4.17)


def test_control_steps_through_harmonics(editor, moves, qtbot):
    wheel(editor, 4, 1, CTRL)
    wheel(editor, 4, 1, CTRL)
    qtbot.keyClick(editor, Qt.Key.Key_PageDown)
    assert [value for _, value in moves] == [4.0, 5.0, 4.0]
    editor.set_value("operators.3.ratio", 1.0)
    qtbot.keyClick(editor, Qt.Key.Key_Down, CTRL)
    assert editor.current() == 0.5


def test_the_arrows_at_the_sides_step_as_well(editor, moves, qtbot):
    qtbot.mouseClick(editor, Qt.MouseButton.LeftButton, pos=QPoint(5, 15))
    assert editor.current() == 3.0
    qtbot.mouseClick(editor, Qt.MouseButton.LeftButton, pos=QPoint(editor.width() - 22, 15))
    assert editor.current() == 4.0


def test_keys_choose_turn_and_replace_digits(editor, moves, qtbot):
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Up)  # the ones come first
    qtbot.keyClick(editor, Qt.Key.Key_Right)
    qtbot.keyClick(editor, Qt.Key.Key_Down)
    assert [value for _, value in moves] == [4.5, pytest.approx(4.4)]
    qtbot.keyClicks(editor, "25")  # tenths and hundredths
    assert editor.current() == pytest.approx(4.25)
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    assert editor.current() == 1.0


def test_a_double_click_brings_the_default_back(editor, moves, qtbot):
    qtbot.mouseDClick(editor, Qt.MouseButton.LeftButton, pos=editor.digit_rect(1).center().toPoint())
    assert moves[-1] == ("operators.3.ratio", 1.0)


def test_values_stay_in_their_range(editor, moves):
    wheel(editor, 0, -1)
    assert editor.current() == VOICE["operators.3.ratio"].minimum
    wheel(editor, 0, 9)
    assert editor.current() == VOICE["operators.3.ratio"].maximum
    count = len(moves)
    wheel(editor, 0, 1)
    assert len(moves) == count


def test_a_whole_number_can_be_typed(editor, moves, qtbot):
    qtbot.keyClick(editor, Qt.Key.Key_F2)
    line = editor.findChild(QLineEdit)
    qtbot.keyClicks(line, "1.41421")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert moves == [("operators.3.ratio", 1.41421)]
    assert editor.hasFocus()
    wheel(editor, 4, 1)  # what is not shown is lost where a digit is turned
    assert editor.current() == 1.415


def test_nonsense_is_refused_and_escape_forgets(editor, moves, qtbot):
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor.findChild(QLineEdit), "loud")
    with qtbot.waitSignal(editor.refused) as refused:
        qtbot.keyClick(editor.findChild(QLineEdit), Qt.Key.Key_Return)
    assert "ratio" in refused.args[0]
    qtbot.waitUntil(lambda: editor.findChild(QLineEdit) is None)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor.findChild(QLineEdit), "7")
    qtbot.keyClick(editor.findChild(QLineEdit), Qt.Key.Key_Escape)
    assert moves == []


def test_a_fixed_operator_shows_hertz_and_turns_them(editor, moves, qtbot):
    editor.set_fixed(True)
    assert editor.accessibleName() == VOICE["operators.3.frequency"].label
    assert editor.accessibleDescription() == "440 Hz"
    wheel(editor, 2, 1)
    assert moves == [("operators.3.frequency", 540.0)]
    editor.set_value("operators.3.frequency", 450.0)
    qtbot.keyClick(editor, Qt.Key.Key_PageUp)  # to the next semitone
    assert editor.current() == pytest.approx(466.16, abs=0.01)
    editor.set_fixed(False)
    assert editor.current() == 3.5


def test_screen_readers_hear_the_value_and_can_set_it(editor, moves):
    assert QAccessible.queryAccessibleInterface(editor).text(QAccessible.Text.Value) == "3.5 ×"
    assert (editor.minimum(), editor.value(), editor.maximum()) == (125, 3500, 32000)
    editor.setValue(2000)  # as assistive technology does
    assert moves == [("operators.3.ratio", 2.0)]


def test_what_the_program_shows_is_not_told(editor, moves):
    editor.set_value("operators.3.ratio", 7.0)
    editor.set_value("operators.3.frequency", 100.0)
    assert editor.value() == 7000
    assert moves == []


def test_digits_say_which_zeros_mean_nothing():
    assert (RATIO.text(3.5), RATIO.leading(3.5)) == ("03.500", 1)
    assert (RATIO.text(0.5), RATIO.leading(0.5)) == ("00.500", 1)
    assert (HERTZ.text(16000.0), HERTZ.leading(16000.0)) == ("16000.00", 0)
    assert (HERTZ.text(0.1), HERTZ.leading(0.1)) == ("00000.10", 4)


@pytest.mark.parametrize("width", [97, 104, 180])
def test_digits_fit_between_the_arrows(editor, width):
    editor.resize(width, 30)
    for fixed in (False, True):
        editor.set_fixed(fixed)
        last = RatioEditor.digit_rect(editor, (HERTZ if fixed else RATIO).count - 1)
        assert editor.digit_rect(0).left() >= 10
        assert last.right() <= width - 24
