"""The computer keyboard as a piano, beside widgets that want its keys for themselves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from textsynth_app.app.play.computer_keys import ComputerKeys
from textsynth_app.app.play.keyboard import Keyboard
from textsynth_app.app.play.notes import Notes
from textsynth_app.app.play.performance import Performance

# The scan codes of places, as X11 tells them.
Q_PLACE, A_PLACE, S_PLACE, W_PLACE, Y_PLACE, Z_PLACE, X_PLACE, SEMICOLON_PLACE = 24, 38, 39, 25, 29, 52, 53, 47


class Stage(QWidget):
    """A window with notes, a keyboard, and whatever else a test puts there."""

    def __init__(self) -> None:
        super().__init__()
        self.notes, self.performance = Notes(), Performance()
        self.keyboard = Keyboard()
        self.sounding = []
        self.played = []
        self.tests = 0
        self.notes.started.connect(lambda pitch, velocity, key: self.sounding.append(key))
        self.notes.started.connect(lambda pitch, velocity, key: self.played.append((key, velocity)))
        self.notes.stopped.connect(self.sounding.remove)
        self.computer_keys = ComputerKeys(self, self.notes, self.performance)
        self.computer_keys.test_note.connect(self._count_test)
        layout = QVBoxLayout(self)
        layout.addWidget(self.keyboard)

    def _count_test(self):
        self.tests += 1

    def add(self, widget):
        self.layout().addWidget(widget)
        widget.show()
        widget.setFocus()
        return widget


@pytest.fixture
def make_stage(qtbot):
    def make():
        stage = Stage()
        qtbot.addWidget(stage)
        stage.show()
        qtbot.waitExposed(stage)
        stage.activateWindow()
        stage.keyboard.setFocus()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is stage.keyboard)
        return stage

    return make


@pytest.fixture
def stage(make_stage):
    return make_stage()


@pytest.fixture
def real_keys(make_stage, monkeypatch):
    """A stage whose key events tell places, as X11's do."""
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    stage = make_stage()
    stage.performance.expect_layout("QWERTY")
    return stage


def send(stage, key, scan_code, *, up=True):
    kinds = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) if up else (QEvent.Type.KeyPress,)
    for kind in kinds:
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, scan_code, 0, 0, "")
        QApplication.sendEvent(stage.keyboard, event)


# Layouts


def test_keys_play_by_their_place_whatever_is_printed_there(real_keys):
    cyrillic = 0x042B
    send(real_keys, Qt.Key.Key_Q, A_PLACE)
    send(real_keys, Qt.Key.Key_Z, W_PLACE)
    send(real_keys, cyrillic, S_PLACE)
    send(real_keys, Qt.Key.Key_M, SEMICOLON_PLACE)
    assert [key for key, _ in real_keys.played] == [60, 61, 62, 76]


def test_letters_in_places_that_do_not_play_are_silent(real_keys):
    send(real_keys, Qt.Key.Key_A, Q_PLACE)  # as in France
    assert real_keys.played == []


def test_keys_without_a_place_go_by_their_letters(real_keys):
    send(real_keys, Qt.Key.Key_A, 0)
    send(real_keys, Qt.Key.Key_S, 248)
    assert [key for key, _ in real_keys.played] == [60, 62]


@pytest.mark.parametrize(("key", "layout"), [(Qt.Key.Key_Y, "QWERTZ"), (Qt.Key.Key_W, "AZERTY")])
def test_octave_keys_lie_at_the_lower_left_of_every_layout(real_keys, key, layout):
    send(real_keys, key, Z_PLACE)
    assert real_keys.notes.octave == -1
    assert real_keys.performance.layout == layout
    send(real_keys, Qt.Key.Key_X, X_PLACE)
    assert real_keys.notes.octave == 0
    assert real_keys.played == []


def test_a_chosen_layout_goes_by_its_letters(real_keys):
    real_keys.performance.choose_layout("QWERTZ")
    send(real_keys, Qt.Key.Key_Z, Z_PLACE)
    assert [key for key, _ in real_keys.played] == [68]
    send(real_keys, Qt.Key.Key_Y, Y_PLACE)
    assert real_keys.notes.octave == -1


@pytest.mark.parametrize(
    ("layout", "keys"),
    [
        ("QWERTZ", [Qt.Key.Key_A, Qt.Key.Key_Z, Qt.Key.Key_Odiaeresis]),
        ("AZERTY", [Qt.Key.Key_Q, Qt.Key.Key_Y, Qt.Key.Key_M]),
    ],
)
def test_without_scan_codes_the_letters_of_the_layout_decide(stage, qtbot, layout, keys):
    stage.performance.expect_layout(layout)
    for key in keys:
        qtbot.keyClick(stage.keyboard, key)
    assert [key for key, _ in stage.played] == [60, 68, 76]


def test_a_key_is_released_though_its_letter_has_changed(real_keys, qtbot):
    send(real_keys, Qt.Key.Key_Semicolon, SEMICOLON_PLACE, up=False)
    event = QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_Colon, Qt.KeyboardModifier.ShiftModifier, 47, 0, 0, "")
    QApplication.sendEvent(real_keys.keyboard, event)
    qtbot.waitUntil(lambda: real_keys.sounding == [])


# Velocity and pedal


def test_velocity_keys_count_for_what_comes_after(stage, qtbot):
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_C, Qt.Key.Key_S, Qt.Key.Key_V, Qt.Key.Key_D):
        qtbot.keyClick(stage.keyboard, key)
    assert stage.played == [(60, 100), (62, 80), (64, 90)]


def test_the_pedal_key_sustains_while_it_is_down(stage, qtbot):
    qtbot.keyPress(stage.keyboard, Qt.Key.Key_B)
    assert stage.performance.sustain
    qtbot.keyRelease(stage.keyboard, Qt.Key.Key_B)
    qtbot.waitUntil(lambda: not stage.performance.sustain)


# Nothing hangs


def test_losing_the_focus_lifts_keys_and_pedal(stage, qtbot):
    for key in (Qt.Key.Key_A, Qt.Key.Key_D, Qt.Key.Key_B):
        qtbot.keyPress(stage.keyboard, key)
    QApplication.sendEvent(stage, QEvent(QEvent.Type.WindowDeactivate))
    assert stage.sounding == []
    assert not stage.performance.sustain


def test_a_pedal_switched_on_by_its_button_outlasts_the_focus(stage):
    stage.performance.set_sustain(True)
    QApplication.sendEvent(stage, QEvent(QEvent.Type.WindowDeactivate))
    assert stage.performance.sustain


def test_a_dialog_that_opens_lifts_every_key(stage, qtbot):
    qtbot.keyPress(stage.keyboard, Qt.Key.Key_A)
    dialog = QDialog(stage)
    dialog.open()
    qtbot.waitUntil(lambda: stage.sounding == [])
    qtbot.keyClick(dialog, Qt.Key.Key_S)
    assert stage.sounding == []
    dialog.close()


def test_a_window_that_is_blocked_lifts_every_key(stage, qtbot):
    qtbot.keyPress(stage.keyboard, Qt.Key.Key_A)
    QApplication.sendEvent(stage, QEvent(QEvent.Type.WindowBlocked))
    assert stage.sounding == []


def test_a_key_released_over_a_menu_ends_its_note(stage, qtbot):
    qtbot.keyPress(stage.keyboard, Qt.Key.Key_A)
    menu = QMenu(stage)
    menu.addAction("Something")
    menu.popup(stage.mapToGlobal(stage.rect().center()))
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is menu)
    qtbot.keyPress(menu, Qt.Key.Key_S)
    qtbot.keyRelease(menu, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: stage.sounding == [])
    menu.close()


def test_octave_changes_while_a_key_is_down_leave_its_release_alone(stage, qtbot):
    qtbot.keyPress(stage.keyboard, Qt.Key.Key_A)
    stage.notes.move_octave(2)
    qtbot.keyRelease(stage.keyboard, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: stage.sounding == [])


def test_a_layout_chosen_while_a_key_is_down_leaves_its_release_alone(stage, qtbot):
    qtbot.keyPress(stage.keyboard, Qt.Key.Key_A)
    stage.performance.choose_layout("AZERTY")
    qtbot.keyRelease(stage.keyboard, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: stage.sounding == [])


def test_a_release_that_was_never_told_does_not_swallow_the_next_stroke(stage, qtbot):
    qtbot.keyPress(stage.keyboard, Qt.Key.Key_A)
    qtbot.keyPress(stage.keyboard, Qt.Key.Key_A)
    assert [key for key, _ in stage.played] == [60, 60]
    qtbot.keyRelease(stage.keyboard, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: stage.sounding == [])


def test_hold_keeps_a_key_through_repeats_that_pretend_to_be_real(stage, qtbot):
    stage.notes.set_hold(True)
    for _ in range(5):
        qtbot.keyClick(stage.keyboard, Qt.Key.Key_A)
    qtbot.wait(50)
    assert stage.played == [(60, 100)]
    assert stage.sounding == [60]
    for _ in range(5):
        qtbot.keyClick(stage.keyboard, Qt.Key.Key_A)
    qtbot.wait(50)
    assert stage.sounding == []


def test_held_notes_outlast_the_focus_and_end_with_hold(stage, qtbot):
    stage.notes.set_hold(True)
    qtbot.keyPress(stage.keyboard, Qt.Key.Key_A)
    QApplication.sendEvent(stage, QEvent(QEvent.Type.WindowDeactivate))
    assert stage.sounding == [60]
    stage.notes.set_hold(False)
    assert stage.sounding == []


# What is not music


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QSpinBox])
def test_letters_are_text_where_text_is_written(stage, qtbot, kind):
    field = stage.add(kind())
    qtbot.keyClicks(field, "as ")
    assert stage.played == []
    assert stage.tests == 0


def test_letters_play_beside_a_text_that_cannot_be_written(stage, qtbot):
    field = stage.add(QPlainTextEdit())
    field.setReadOnly(True)
    qtbot.keyClick(field, Qt.Key.Key_A)
    assert stage.played == [(60, 100)]


@pytest.mark.parametrize("kind", [QPushButton, QComboBox, QListWidget])
def test_space_belongs_to_widgets_that_use_it(stage, qtbot, kind):
    widget = stage.add(kind())
    qtbot.keyClick(widget, Qt.Key.Key_Space)
    assert stage.tests == 0


def test_space_plays_the_test_note_and_enter_the_cursor_on_the_keyboard(stage, qtbot):
    entered = []
    stage.keyboard.pressed.connect(lambda note, velocity: entered.append(note))
    qtbot.keyClick(stage.keyboard, Qt.Key.Key_Space)
    assert (stage.tests, entered) == (1, [])
    qtbot.keyClick(stage.keyboard, Qt.Key.Key_Return)
    assert (stage.tests, entered) == (1, [60])


@pytest.mark.parametrize("modifier", ["ControlModifier", "AltModifier", "MetaModifier"])
def test_shortcuts_are_not_notes(stage, qtbot, modifier):
    qtbot.keyClick(stage.keyboard, Qt.Key.Key_A, getattr(Qt.KeyboardModifier, modifier))
    qtbot.keyClick(stage.keyboard, Qt.Key.Key_Z, getattr(Qt.KeyboardModifier, modifier))
    assert (stage.played, stage.notes.octave) == ([], 0)
