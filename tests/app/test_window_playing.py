"""Notes from the mouse and the computer's keys: polyphonic, and never one that hangs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from textsynth_app.synth.state import VOICES


@pytest.fixture
def keys(window, qtbot):
    """The window with the focus away from the prompt."""
    window.keyboard.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.keyboard)
    return window


def send(widget, kind, key, *, repeat=False):
    QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", repeat))


def test_three_keys_sound_together_and_end_apart(keys, qtbot, engine):
    for key in (Qt.Key.Key_A, Qt.Key.Key_D, Qt.Key.Key_G):
        qtbot.keyPress(keys.keyboard, key)
    assert [call[1] for call in engine.named("note_on")] == [60, 64, 67]
    assert keys.notes.held().keys() == {60, 64, 67}
    qtbot.keyRelease(keys.keyboard, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: engine.named("note_off") == [("note_off", 64)])
    assert keys.notes.held().keys() == {60, 67}


def test_black_keys_are_on_the_row_above(keys, qtbot, engine):
    for key in (Qt.Key.Key_W, Qt.Key.Key_E, Qt.Key.Key_T, Qt.Key.Key_Y, Qt.Key.Key_U, Qt.Key.Key_O):
        qtbot.keyClick(keys.keyboard, key)
    assert [call[1] for call in engine.named("note_on")] == [61, 63, 66, 68, 70, 73]


def test_auto_repeat_neither_starts_nor_ends_notes(keys, engine):
    send(keys.keyboard, QEvent.Type.KeyPress, Qt.Key.Key_A)
    for _ in range(5):
        send(keys.keyboard, QEvent.Type.KeyRelease, Qt.Key.Key_A, repeat=True)
        send(keys.keyboard, QEvent.Type.KeyPress, Qt.Key.Key_A, repeat=True)
    assert len(engine.named("note_on")) == 1
    assert engine.named("note_off") == []


def test_repeats_that_pretend_to_be_real_keys_do_not_strike_again(keys, qtbot, engine):
    send(keys.keyboard, QEvent.Type.KeyPress, Qt.Key.Key_A)
    for _ in range(5):
        send(keys.keyboard, QEvent.Type.KeyRelease, Qt.Key.Key_A)
        send(keys.keyboard, QEvent.Type.KeyPress, Qt.Key.Key_A)
    qtbot.wait(50)
    assert len(engine.named("note_on")) == 1
    assert engine.held == [60]
    send(keys.keyboard, QEvent.Type.KeyRelease, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: engine.held == [])


def test_octave_keys_move_later_notes_and_leave_held_ones(keys, qtbot, engine):
    qtbot.keyPress(keys.keyboard, Qt.Key.Key_A)
    qtbot.keyClick(keys.keyboard, Qt.Key.Key_X)
    qtbot.keyPress(keys.keyboard, Qt.Key.Key_S)
    qtbot.keyRelease(keys.keyboard, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: engine.named("note_off") == [("note_off", 60)])
    qtbot.keyClick(keys.keyboard, Qt.Key.Key_Z)
    qtbot.keyClick(keys.keyboard, Qt.Key.Key_Z)
    qtbot.keyClick(keys.keyboard, Qt.Key.Key_A)
    assert [call[1] for call in engine.named("note_on")] == [60, 74, 48]


def test_no_note_hangs_when_the_focus_is_lost(keys, qtbot, engine):
    qtbot.keyPress(keys.keyboard, Qt.Key.Key_A)
    qtbot.keyPress(keys.keyboard, Qt.Key.Key_S)
    QApplication.sendEvent(keys, QEvent(QEvent.Type.WindowDeactivate))
    assert engine.held == []
    assert keys.notes.held() == {}


def test_no_note_hangs_when_the_focus_moves_to_the_prompt_meanwhile(keys, qtbot, engine):
    qtbot.keyPress(keys.keyboard, Qt.Key.Key_A)
    keys.prompts.line_a.setFocus()
    qtbot.keyRelease(keys.prompts.line_a, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: engine.held == [])


def test_letters_in_the_prompt_are_text_and_escape_hands_the_keys_back(window, qtbot, engine):
    line = window.prompts.line_a
    line.setFocus()
    qtbot.keyClicks(line, "sad")
    assert line.text() == "sad"
    assert engine.named("note_on") == []
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_S)
    assert [call[1] for call in engine.named("note_on")] == [62]
    assert line.text() == "sad"


def test_shortcuts_are_not_notes(keys, qtbot, engine, monkeypatch):
    asked = []
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *a: (asked.append(a[1]), ("", ""))[1])
    qtbot.keyClick(keys.keyboard, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert asked == ["Export WAV"]
    assert engine.named("note_on") == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_space_and_enter_play_the_test_note_outside_the_prompt(window, qtbot, engine, key):
    knob = window.knobs.knobs["filter.cutoff"]
    knob.setFocus()
    qtbot.keyClick(knob, key)
    assert engine.named("note_on")[0][1] == pytest.approx(60.0, abs=0.001)
    qtbot.waitUntil(lambda: engine.held == [], timeout=5000)


def test_enter_on_the_keyboard_plays_the_key_under_the_cursor(keys, qtbot, engine):
    qtbot.keyClick(keys.keyboard, Qt.Key.Key_Right)
    qtbot.keyPress(keys.keyboard, Qt.Key.Key_Return)
    assert engine.held == [61]
    qtbot.keyRelease(keys.keyboard, Qt.Key.Key_Return)
    assert engine.held == []


def test_no_note_hangs_when_a_dialog_opens(keys, qtbot, engine):
    point = keys.keyboard.key_rect(64).center().toPoint() + QPoint(0, 20)
    qtbot.keyPress(keys.keyboard, Qt.Key.Key_A)
    qtbot.mousePress(keys.keyboard, Qt.MouseButton.LeftButton, pos=point)
    assert engine.held == [60, 64]
    dialog = QDialog(keys)
    dialog.open()
    qtbot.waitUntil(lambda: engine.held == [])
    dialog.close()


def test_letters_play_while_a_knob_has_the_focus(window, qtbot, engine):
    knob = window.knobs.knobs["filter.cutoff"]
    knob.setFocus()
    qtbot.keyPress(knob, Qt.Key.Key_F)
    assert engine.held == [65]
    qtbot.keyRelease(knob, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: engine.held == [])


def test_click_height_is_velocity(window, qtbot, engine):
    rect = window.keyboard.key_rect(60)
    for share in (0.7, 0.98):
        point = QPoint(round(rect.center().x()), round(rect.height() * share))
        qtbot.mousePress(window.keyboard, Qt.MouseButton.LeftButton, pos=point)
        qtbot.mouseRelease(window.keyboard, Qt.MouseButton.LeftButton, pos=point)
    soft, loud = (call[2] for call in engine.named("note_on"))
    assert 60 < soft < loud - 20
    assert loud > 120
    assert engine.held == []


def test_black_keys_lie_over_white_ones_and_the_mouse_glides(window, qtbot, engine):
    keyboard = window.keyboard
    black = keyboard.key_rect(61).center().toPoint()
    qtbot.mousePress(keyboard, Qt.MouseButton.LeftButton, pos=black)
    assert engine.held == [61]
    qtbot.mouseMove(keyboard, keyboard.key_rect(64).center().toPoint() + QPoint(0, 20))
    move_to(keyboard, keyboard.key_rect(64).center().toPoint() + QPoint(0, 20))
    assert engine.held == [64]
    qtbot.mouseRelease(keyboard, Qt.MouseButton.LeftButton, pos=black)
    assert engine.held == []


def move_to(widget, point):
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QMouseEvent

    left = Qt.MouseButton.LeftButton
    place = QPointF(point)
    event = QMouseEvent(
        QEvent.Type.MouseMove, place, widget.mapToGlobal(place), left, left, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(widget, event)


def test_one_pitch_held_by_mouse_and_key_ends_with_the_last_of_them(keys, qtbot, engine):
    point = keys.keyboard.key_rect(60).center().toPoint() + QPoint(0, 20)
    qtbot.mousePress(keys.keyboard, Qt.MouseButton.LeftButton, pos=point)
    qtbot.keyPress(keys.keyboard, Qt.Key.Key_A)
    qtbot.mouseRelease(keys.keyboard, Qt.MouseButton.LeftButton, pos=point)
    assert engine.named("note_off") == []
    qtbot.keyRelease(keys.keyboard, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: engine.named("note_off") == [("note_off", 60)])


def test_escape_silences_everything(keys, qtbot, engine):
    keys.notes.press("stuck", 50.0)
    qtbot.keyClick(keys.keyboard, Qt.Key.Key_Escape)
    assert engine.calls[-1] == ("silence",)
    assert keys.notes.held() == {}


def test_closing_ends_every_note(keys, qtbot, engine):
    qtbot.keyPress(keys.keyboard, Qt.Key.Key_A)
    keys.close()
    assert engine.held == []


def test_status_counts_the_voices_that_sound_of_those_there_are(window, qtbot):
    window.notes.press("test", 60.0)
    shown = f"voices: 1 / {VOICES}"
    qtbot.waitUntil(lambda: shown in [label.text() for label in window.status.findChildren(QLabel)])
