"""The two wheels by mouse, mouse wheel, keys and assistive technology."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from textsynth_app.app.play import wheels
from textsynth_app.app.play.wheels import ModulationWheel, PitchWheel

LEFT = Qt.MouseButton.LeftButton
MIDDLE = QPoint(19, 50)


def shown(qtbot, wheel):
    qtbot.addWidget(wheel)
    wheel.resize(38, 104)
    wheel.show()
    qtbot.waitExposed(wheel)
    wheel.heard = []
    wheel.moved.connect(wheel.heard.append)
    return wheel


@pytest.fixture
def pitch(qtbot, monkeypatch):
    monkeypatch.setattr(wheels, "SPRING_MS", 30)
    return shown(qtbot, PitchWheel())


@pytest.fixture
def modulation(qtbot):
    return shown(qtbot, ModulationWheel())


def drag_to(wheel, y, modifiers=Qt.KeyboardModifier.NoModifier):
    place = QPointF(MIDDLE.x(), y)
    QApplication.sendEvent(
        wheel, QMouseEvent(QEvent.Type.MouseMove, place, wheel.mapToGlobal(place), LEFT, LEFT, modifiers)
    )


def turn(wheel, notches):
    none = Qt.MouseButton.NoButton
    event = QWheelEvent(
        QPointF(MIDDLE),
        wheel.mapToGlobal(QPointF(MIDDLE)),
        QPoint(),
        QPoint(0, 120 * notches),
        none,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(wheel, event)


def test_pitch_follows_the_mouse_and_springs_back(pitch, qtbot):
    qtbot.mousePress(pitch, LEFT, pos=MIDDLE)
    drag_to(pitch, 30)
    drag_to(pitch, -500)
    assert 0.1 < pitch.heard[0] < 0.9
    assert pitch.heard[-1] == 1.0
    drag_to(pitch, 600)
    assert pitch.heard[-1] == -1.0
    qtbot.mouseRelease(pitch, LEFT, pos=MIDDLE)
    assert pitch.heard[-1] == 0.0
    assert pitch.value() == 0


def test_a_click_alone_bends_nothing(pitch, qtbot):
    qtbot.mouseClick(pitch, LEFT, pos=QPoint(19, 5))
    assert pitch.heard == []


def test_modulation_follows_the_mouse_and_stays(modulation, qtbot):
    qtbot.mousePress(modulation, LEFT, pos=MIDDLE)
    drag_to(modulation, 10)
    qtbot.mouseRelease(modulation, LEFT, pos=QPoint(19, 10))
    amount = modulation.current()
    assert 0.3 < amount < 0.9
    assert modulation.heard == [amount]
    qtbot.mouseDClick(modulation, LEFT, pos=MIDDLE)
    assert modulation.heard[-1] == 0.0


def test_shift_is_ten_times_finer(modulation, qtbot):
    qtbot.mousePress(modulation, LEFT, pos=MIDDLE)
    drag_to(modulation, 40)
    coarse = modulation.current()
    drag_to(modulation, 30, Qt.KeyboardModifier.ShiftModifier)
    assert modulation.current() - coarse == pytest.approx(coarse / 10)


def test_a_press_without_a_drag_ends_with_its_release(modulation, qtbot):
    qtbot.mouseClick(modulation, LEFT, pos=MIDDLE)
    qtbot.mouseMove(modulation, QPoint(19, 10))
    assert modulation.heard == []


def test_keys_turn_modulation(modulation, qtbot):
    qtbot.keyClick(modulation, Qt.Key.Key_Up)
    assert modulation.heard == [pytest.approx(0.1)]
    qtbot.keyClick(modulation, Qt.Key.Key_End)
    assert modulation.current() == 1.0
    qtbot.keyClick(modulation, Qt.Key.Key_Delete)
    assert modulation.current() == 0.0


def test_an_arrow_key_bends_while_it_is_down(pitch, qtbot):
    qtbot.keyPress(pitch, Qt.Key.Key_Down)
    assert pitch.heard == [pytest.approx(-0.1)]
    qtbot.wait(80)
    assert pitch.current() == pytest.approx(-0.1)
    qtbot.keyRelease(pitch, Qt.Key.Key_Down)
    assert pitch.heard[-1] == 0.0


def test_other_keys_that_come_up_leave_a_drag_alone(pitch, qtbot):
    qtbot.mousePress(pitch, LEFT, pos=MIDDLE)
    drag_to(pitch, 30)
    qtbot.keyRelease(pitch, Qt.Key.Key_A)
    assert pitch.current() > 0.1


def test_mouse_wheel_and_assistive_technology_bend_for_a_moment(pitch, qtbot):
    turn(pitch, 2)
    assert pitch.heard == [pytest.approx(0.1)]
    qtbot.waitUntil(lambda: pitch.heard[-1] == 0.0)
    pitch.setValue(500)  # as a screen reader does
    assert pitch.heard[-1] == 0.5
    qtbot.waitUntil(lambda: pitch.heard[-1] == 0.0)


def test_mouse_wheel_turns_modulation(modulation):
    turn(modulation, 3)
    turn(modulation, -1)
    assert modulation.heard == [pytest.approx(0.15), pytest.approx(0.1)]


@pytest.mark.parametrize("loss", [QEvent.Type.WindowDeactivate, QEvent.Type.FocusOut])
def test_pitch_springs_back_when_the_focus_is_lost(pitch, qtbot, loss):
    qtbot.keyPress(pitch, Qt.Key.Key_Up)
    event = QFocusEvent(loss) if loss == QEvent.Type.FocusOut else QEvent(loss)
    QApplication.sendEvent(pitch, event)
    assert pitch.heard[-1] == 0.0


def test_pitch_springs_back_when_it_is_hidden(pitch, qtbot):
    qtbot.mousePress(pitch, LEFT, pos=MIDDLE)
    drag_to(pitch, 30)
    pitch.hide()
    assert pitch.heard[-1] == 0.0


def test_what_is_shown_is_not_told(pitch, modulation, qtbot):
    pitch.set_position(0.5)
    modulation.set_position(2.0)
    assert modulation.current() == 1.0
    assert pitch.heard == modulation.heard == []


def test_screen_readers_hear_names_and_values_with_units(pitch, modulation):
    pitch.set_range(12.0)
    pitch.set_position(-0.5)
    modulation.set_position(0.25)
    assert (pitch.accessibleName(), pitch.accessibleDescription()) == ("Pitch wheel", "−6 st")
    assert (modulation.accessibleName(), modulation.accessibleDescription()) == ("Modulation wheel", "25 %")
    assert "12 st" in pitch.toolTip()


def test_the_mark_moves_up_with_the_wheel(modulation):
    accent = QColor(255, 0, 255)
    modulation.set_accent(accent)

    def height():
        image = modulation.grab().toImage()
        x = image.width() // 2
        rows = [y for y in range(5, 83) if image.pixelColor(x, y) == accent]  # within the ring of the focus
        return sum(rows) / len(rows)

    low = height()
    modulation.set_position(1.0)
    assert height() < low - 30


def test_clicking_a_wheel_leaves_the_focus_where_it_is(modulation, qtbot):
    modulation.clearFocus()
    qtbot.mouseClick(modulation, LEFT, pos=MIDDLE)
    assert not modulation.hasFocus()
