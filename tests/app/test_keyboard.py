"""The on-screen keyboard by mouse, wheel and keys, and how its keys find room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from textsynth_app.app.play.key_range import NARROWEST, WIDEST, KeyRange, note_name
from textsynth_app.app.play.keyboard import Keyboard

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def keyboard(qtbot):
    made = Keyboard()
    qtbot.addWidget(made)
    made.resize(800, 100)
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    made.heard = []
    made.pressed.connect(lambda note, velocity: made.heard.append((note, velocity)))
    made.released.connect(lambda: made.heard.append("up"))
    return made


def low_on(keyboard, note):
    rect = keyboard.key_rect(note)
    return QPoint(round(rect.center().x()), round(rect.bottom()) - 4)


def glide_to(keyboard, point):
    place = QPointF(point)
    event = QMouseEvent(
        QEvent.Type.MouseMove, place, keyboard.mapToGlobal(place), LEFT, LEFT, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(keyboard, event)


def turn(keyboard, eighths, modifiers=Qt.KeyboardModifier.NoModifier):
    centre = QPointF(keyboard.rect().center())
    none = Qt.MouseButton.NoButton
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(centre, centre, QPoint(), QPoint(0, eighths), none, modifiers, phase, False)
    QApplication.sendEvent(keyboard, event)


# Room


@pytest.mark.parametrize("width", [320, 500, 774, 1000, 1250, 1600, 2560, 3840])
def test_keys_are_never_too_narrow_nor_too_wide(qapp, width):
    keys = KeyRange()
    keys.fit(width, 100)
    for step in (0, 9, -20):
        keys.zoom(step, width, 100)
        assert NARROWEST <= keys.key_rect(60).width() <= WIDEST
        left, right = keys.key_rect(keys.first).left(), keys.key_rect(keys.last).right()
        assert left >= -0.01
        assert right <= width + 0.01
        assert left == pytest.approx(width - right)


def test_more_octaves_show_where_there_is_more_room(qapp):
    keys = KeyRange()
    shown = []
    for width in (400, 774, 1600, 4000):
        keys.fit(width, 100)
        shown.append(keys.octaves)
        assert 60 in keys.notes()
    assert shown == sorted(set(shown))
    assert (shown[1], shown[-1]) == (4, 10)


def test_every_key_is_found_where_it_is_drawn(qapp):
    keys = KeyRange()
    keys.fit(774, 90)
    for note in keys.notes():
        rect = keys.key_rect(note)
        assert keys.note_at(QPointF(rect.center().x(), rect.bottom() - 3)) == note
    assert keys.note_at(QPointF(-1, 50)) is None
    assert keys.note_at(QPointF(775, 50)) is None


def test_the_middle_stays_when_the_size_changes(qapp):
    keys = KeyRange()
    keys.fit(774, 100)
    keys.scroll_to(84)
    keys.fit(1600, 100)
    keys.fit(774, 100)
    assert (keys.first, keys.last) == (72, 120)  # the highest there are


def test_note_names():
    assert [note_name(note) for note in (0, 60, 61, 70, 120)] == ["C-1", "C4", "C♯4", "A♯4", "C9"]


# Mouse


def test_height_of_the_click_is_velocity(keyboard, qtbot):
    rect = keyboard.key_rect(60)
    for share in (0.0, 0.7, 0.99):
        point = QPoint(round(rect.left()) + 3, round(rect.height() * share))
        qtbot.mouseClick(keyboard, LEFT, pos=point)
    velocities = [heard[1] for heard in keyboard.heard if heard != "up"]
    assert velocities == [24, pytest.approx(96, abs=2), pytest.approx(126, abs=2)]


def test_gliding_plays_each_key_once_and_outside_is_silence(keyboard, qtbot):
    qtbot.mousePress(keyboard, LEFT, pos=low_on(keyboard, 60))
    for note in (60, 62, 62, 64):
        glide_to(keyboard, low_on(keyboard, note))
    glide_to(keyboard, QPoint(-20, 50))
    qtbot.mouseRelease(keyboard, LEFT, pos=QPoint(0, 50))
    assert [heard if heard == "up" else heard[0] for heard in keyboard.heard] == [60, 62, 64, "up"]


def test_the_second_of_two_quick_clicks_sounds_too(keyboard, qtbot):
    qtbot.mouseClick(keyboard, LEFT, pos=low_on(keyboard, 60))
    keyboard.heard.clear()
    qtbot.mouseDClick(keyboard, LEFT, pos=low_on(keyboard, 60))
    qtbot.mouseRelease(keyboard, LEFT, pos=low_on(keyboard, 60))
    assert keyboard.heard[-2:] == [(60, 123), "up"]


@pytest.mark.parametrize("loss", ["deactivated", "hidden"])
def test_a_release_that_never_comes_ends_the_note_all_the_same(keyboard, qtbot, loss):
    qtbot.mousePress(keyboard, LEFT, pos=low_on(keyboard, 60))
    if loss == "hidden":
        keyboard.hide()
        keyboard.show()
    else:
        QApplication.sendEvent(keyboard, QEvent(QEvent.Type.WindowDeactivate))
    assert keyboard.heard[-1] == "up"
    qtbot.mousePress(keyboard, LEFT, pos=low_on(keyboard, 60))
    assert keyboard.heard[-1][0] == 60


def test_the_wheel_scrolls_octaves_up_to_the_ends(keyboard):
    turn(keyboard, 120)
    assert keyboard.shown.first == 48
    for _ in range(3):
        turn(keyboard, -40)  # a touchpad's
    assert keyboard.shown.first == 36
    turn(keyboard, 5000)
    assert keyboard.shown.last == 120
    turn(keyboard, -9000)
    assert keyboard.shown.first == 0


def test_ctrl_and_the_wheel_zoom(keyboard):
    width = keyboard.key_rect(60).width()
    turn(keyboard, 240, Qt.KeyboardModifier.ControlModifier)
    assert keyboard.key_rect(60).width() > width
    assert keyboard.shown.octaves == 3


# Keys


def test_enter_plays_the_key_under_the_cursor_that_arrows_move(keyboard, qtbot):
    keyboard.set_velocity(70)
    qtbot.keyClick(keyboard, Qt.Key.Key_Right)
    qtbot.keyClick(keyboard, Qt.Key.Key_PageUp)
    qtbot.keyPress(keyboard, Qt.Key.Key_Return)
    assert keyboard.heard == [(73, 70)]
    qtbot.keyRelease(keyboard, Qt.Key.Key_Return)
    assert keyboard.heard == [(73, 70), "up"]


def test_moving_the_cursor_with_enter_down_glides(keyboard, qtbot):
    qtbot.keyPress(keyboard, Qt.Key.Key_Return)
    qtbot.keyClick(keyboard, Qt.Key.Key_Left)
    qtbot.keyRelease(keyboard, Qt.Key.Key_Return)
    assert keyboard.heard == [(60, 100), (59, 100), "up"]


def test_enter_repeats_strike_once(keyboard, qtbot):
    for kind, repeat in ((QEvent.Type.KeyPress, False), (QEvent.Type.KeyRelease, True), (QEvent.Type.KeyPress, True)):
        event = QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", repeat)
        QApplication.sendEvent(keyboard, event)
    assert keyboard.heard == [(60, 100)]


def test_enter_note_ends_when_the_focus_goes(keyboard, qtbot):
    qtbot.keyPress(keyboard, Qt.Key.Key_Return)
    keyboard.clearFocus()
    assert keyboard.heard[-1] == "up"


def test_the_keyboard_follows_its_cursor(keyboard, qtbot):
    qtbot.keyClick(keyboard, Qt.Key.Key_End)
    assert keyboard.shown.last == 120
    qtbot.keyClick(keyboard, Qt.Key.Key_Home)
    assert keyboard.shown.first == 0


def test_plus_and_minus_zoom(keyboard, qtbot):
    for _ in range(3):
        qtbot.keyClick(keyboard, Qt.Key.Key_Minus)
    fewer = keyboard.shown.octaves
    for _ in range(5):
        qtbot.keyClick(keyboard, Qt.Key.Key_Plus)
    assert keyboard.shown.octaves < 4 < fewer


# Looks


def test_screen_readers_hear_what_is_held_and_shown(keyboard):
    assert keyboard.accessibleName() == "Keyboard"
    assert keyboard.accessibleDescription() == "Cursor on C4. Held: none. Shown: C2 to C6."
    keyboard.set_held({64: 0.5, 61: 1.0})
    keyboard.set_octave(2)
    assert keyboard.accessibleDescription() == "Cursor on C4. Held: C♯4, E4. Shown: C4 to C8."


def test_held_keys_are_lit_and_unlit(keyboard):
    point = low_on(keyboard, 64)
    accent = QColor("#ff00ff")
    keyboard.set_accent(accent)

    def colour():
        return keyboard.grab().toImage().pixelColor(point - QPoint(0, 3))

    at_rest = colour()
    keyboard.set_held({64: 1.0})
    assert colour().saturation() > 200
    keyboard.set_held({})
    assert colour() == at_rest


def test_letters_are_drawn_only_while_they_play(keyboard):
    def picture():
        return keyboard.grab().toImage()

    keyboard.clearFocus()
    with_letters = picture()
    keyboard.set_layout("QZSEDFTGYHUJKOLPMÙ")
    french = picture()
    keyboard.set_letters(False)
    without = picture()
    assert with_letters != french
    keyboard.set_octave(-1)
    assert picture() == without
    keyboard.set_letters(True)
    assert picture() not in (without, french)
