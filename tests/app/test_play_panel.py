"""Wheels, keyboard and buttons together: each turns the performance and follows it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from textsynth_app.app import theme
from textsynth_app.app.play.computer_keys import ComputerKeys
from textsynth_app.app.play.notes import Notes
from textsynth_app.app.play.performance import Performance
from textsynth_app.app.play.play_panel import PlayPanel
from textsynth_app.synth.patch import DEFAULT_PATCH

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def performance(qapp):
    return Performance()


@pytest.fixture
def panel(qtbot, qapp, performance):
    theme.apply(qapp)
    made = PlayPanel(performance)
    qtbot.addWidget(made)
    made.resize(1076, 120)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def told(panel):
    """What the panel passes on, as (name, value)."""
    heard = []
    for name in ("bend_changed", "wheel_changed", "sustain_changed", "hold_changed", "octave_asked"):
        getattr(panel, name).connect(lambda value, name=name: heard.append((name, value)))
    panel.panic_asked.connect(lambda: heard.append(("panic_asked", None)))
    panel.released.connect(lambda: heard.append(("released", None)))
    panel.pressed.connect(lambda note, velocity: heard.append(("pressed", note)))
    return heard


@pytest.fixture
def played(panel, performance):
    """The panel with notes and computer keys, as a window joins them; the keys that sound."""
    notes = Notes()
    keys = []
    notes.started.connect(lambda pitch, velocity, key: keys.append(key))
    notes.stopped.connect(keys.remove)
    notes.held_changed.connect(panel.show_held)
    notes.octave_changed.connect(panel.show_octave)
    panel.pressed.connect(lambda note, velocity: notes.press("mouse", note, velocity))
    panel.released.connect(lambda: notes.release("mouse"))
    panel.octave_asked.connect(notes.move_octave)
    panel.hold_changed.connect(notes.set_hold)
    panel.panic_asked.connect(notes.release_all)
    panel.panic_asked.connect(performance.rest)
    panel.joined = notes, ComputerKeys(panel, notes, performance)
    panel.activateWindow()
    panel.keyboard.setFocus()
    return keys


def click_key(panel, qtbot, note):
    rect = panel.keyboard.key_rect(note)
    qtbot.mouseClick(panel.keyboard, LEFT, pos=QPoint(round(rect.center().x()), round(rect.bottom()) - 4))


def drag(widget, start, end):
    place = QPointF(end)
    none = Qt.KeyboardModifier.NoModifier
    for kind, where in ((QEvent.Type.MouseButtonPress, QPointF(start)), (QEvent.Type.MouseMove, place)):
        QApplication.sendEvent(widget, QMouseEvent(kind, where, widget.mapToGlobal(where), LEFT, LEFT, none))


def test_wheels_pass_on_what_they_do_in_their_units(panel, told, qtbot):
    panel.show_patch(DEFAULT_PATCH.replace({"bend.range": 12.0}))
    drag(panel.pitch_wheel, QPoint(19, 50), QPoint(19, -400))
    qtbot.mouseRelease(panel.pitch_wheel, LEFT, pos=QPoint(19, 50))
    drag(panel.modulation_wheel, QPoint(19, 50), QPoint(19, -400))
    qtbot.mouseRelease(panel.modulation_wheel, LEFT, pos=QPoint(19, 50))
    assert told == [("bend_changed", 12.0), ("bend_changed", 0.0), ("wheel_changed", 1.0)]


def test_a_knob_that_turns_the_bend_range_counts_for_a_bent_wheel(panel, performance, told):
    performance.set_bend(1.0)
    panel.show_value("filter.cutoff", 100.0)
    panel.show_value("bend.range", 7.0)
    assert told == [("bend_changed", 2.0), ("bend_changed", 7.0)]
    assert panel.pitch_wheel.accessibleDescription() == "+7 st"


def test_wheels_and_buttons_follow_the_performance(panel, performance, told):
    performance.set_bend(0.5)
    performance.set_wheel(0.25)
    performance.set_sustain(True)
    performance.set_hold(True)
    performance.set_velocity(64)
    assert (panel.pitch_wheel.current(), panel.modulation_wheel.current()) == (0.5, 0.25)
    assert panel.sustain.isChecked()
    assert panel.hold.isChecked()
    assert panel.velocity.value_text() == "64"
    assert len(told) == 4


def test_a_panel_begins_with_the_performance_as_it_is(qtbot, performance):
    performance.set_wheel(0.5)
    performance.set_velocity(50)
    performance.set_hold(True)
    panel = PlayPanel(performance)
    qtbot.addWidget(panel)
    assert panel.modulation_wheel.current() == 0.5
    assert panel.velocity.value_text() == "50"
    assert panel.hold.isChecked()


def test_buttons_work_by_mouse_and_by_keys(panel, told, qtbot):
    qtbot.mouseClick(panel.sustain, LEFT)
    qtbot.keyClick(panel.sustain, Qt.Key.Key_Space)
    qtbot.keyClick(panel.hold, Qt.Key.Key_Return)
    qtbot.mouseClick(panel.octave.up, LEFT)
    qtbot.mouseClick(panel.octave.down, LEFT)
    qtbot.mouseClick(panel.panic, LEFT)
    assert told == [
        ("sustain_changed", True),
        ("sustain_changed", False),
        ("hold_changed", True),
        ("octave_asked", 1),
        ("octave_asked", -1),
        ("panic_asked", None),
    ]


def test_velocity_buttons_go_by_tens(panel, performance, qtbot):
    qtbot.mouseClick(panel.velocity.down, LEFT)
    qtbot.mouseClick(panel.velocity.down, LEFT)
    qtbot.mouseClick(panel.velocity.up, LEFT)
    assert performance.velocity == 90
    assert panel.velocity.down.accessibleDescription() == "90"


def test_octave_is_shown_as_the_note_the_first_letter_plays(panel, played, qtbot):
    assert panel.octave.value_text() == "C4"
    qtbot.mouseClick(panel.octave.up, LEFT)
    assert panel.octave.value_text() == "C5"
    qtbot.keyClick(panel.keyboard, Qt.Key.Key_Z)
    assert panel.octave.value_text() == "C4"


def test_buttons_at_the_ends_scroll_the_keyboard(panel, qtbot):
    first = panel.keyboard.shown.first
    qtbot.mouseClick(panel.higher_keys, LEFT)
    assert panel.keyboard.shown.first == first + 12
    qtbot.mouseClick(panel.lower_keys, LEFT)
    qtbot.mouseClick(panel.lower_keys, LEFT)
    assert panel.keyboard.shown.first == first - 12
    assert panel.overview.value() == first // 12 - 1


def test_the_overview_scrolls_by_mouse_and_by_keys(panel, qtbot):
    overview = panel.overview
    left = QPoint(round(overview.x_of(panel.keyboard.shown.first)) + 10, 6)
    drag(overview, left, left + QPoint(round(overview.x_of(24)), 0))
    assert panel.keyboard.shown.first == 60
    qtbot.keyClick(overview, Qt.Key.Key_Left)
    assert panel.keyboard.shown.first == 48
    qtbot.mousePress(overview, LEFT, pos=QPoint(2, 6))
    assert panel.keyboard.shown.first == 0
    assert overview.accessibleDescription() == "C-1 to C3"


def test_layouts_are_chosen_in_a_menu_and_printed_on_the_keys(panel, performance, qtbot):
    qtbot.mouseClick(panel.layout_button, LEFT)
    menu = QApplication.activePopupWidget()
    actions = {action.text(): action for action in menu.actions()}
    assert list(actions) == ["Automatic", "QWERTY", "QWERTZ", "AZERTY"]
    assert actions["Automatic"].isChecked()
    menu.close()
    actions["AZERTY"].trigger()
    assert performance.layout_choice == "AZERTY"
    assert panel.layout_button.text() == "AZERTY"
    assert actions["AZERTY"].isChecked()
    assert not actions["Automatic"].isChecked()
    assert "(W)" in panel.octave.down.toolTip()


def test_hold_keeps_clicked_keys_until_it_is_switched_off(panel, played, qtbot):
    qtbot.mouseClick(panel.hold, LEFT)
    click_key(panel, qtbot, 60)
    click_key(panel, qtbot, 64)
    qtbot.keyClick(panel.keyboard, Qt.Key.Key_G)
    qtbot.waitUntil(lambda: not panel.joined[0].holds(("key", int(Qt.Key.Key_G))))
    assert played == [60, 64, 67]
    click_key(panel, qtbot, 60)
    assert played == [64, 67]
    assert "Held: E4, G4." in panel.keyboard.accessibleDescription()
    qtbot.mouseClick(panel.hold, LEFT)
    assert played == []
    assert "Held: none." in panel.keyboard.accessibleDescription()


def test_panic_ends_kept_notes_and_puts_everything_back(panel, performance, played, qtbot):
    qtbot.mouseClick(panel.hold, LEFT)
    qtbot.mouseClick(panel.sustain, LEFT)
    click_key(panel, qtbot, 60)
    panel.modulation_wheel.setValue(500)
    qtbot.mouseClick(panel.panic, LEFT)
    assert played == []
    assert not panel.hold.isChecked()
    assert not panel.sustain.isChecked()
    assert performance.wheel == panel.modulation_wheel.current() == 0.0


def test_no_clicked_note_hangs_when_the_focus_or_the_panel_goes(panel, played, qtbot):
    rect = panel.keyboard.key_rect(60)
    point = QPoint(round(rect.center().x()), round(rect.bottom()) - 4)
    qtbot.mousePress(panel.keyboard, LEFT, pos=point)
    assert played == [60]
    QApplication.sendEvent(panel, QEvent(QEvent.Type.WindowDeactivate))
    assert played == []
    qtbot.mousePress(panel.keyboard, LEFT, pos=point)
    assert played == [60]
    panel.hide()
    assert played == []


def test_an_octave_button_leaves_a_key_that_is_down_alone(panel, played, qtbot):
    qtbot.keyPress(panel.keyboard, Qt.Key.Key_A)
    qtbot.mouseClick(panel.octave.up, LEFT)
    assert played == [60]
    qtbot.keyRelease(panel.keyboard, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: played == [])


def test_buttons_leave_the_focus_where_it_is(panel, played, qtbot):
    for pad in (panel.hold, panel.sustain, panel.octave.up, panel.velocity.down, panel.panic, panel.higher_keys):
        qtbot.mouseClick(pad, LEFT)
        assert panel.keyboard.hasFocus()


def test_every_control_has_a_name_and_is_reached_by_tab(panel, qtbot):
    panel.activateWindow()
    panel.pitch_wheel.setFocus()
    names = []
    for _ in range(14):
        focused = QApplication.focusWidget()
        names.append(focused.accessibleName() or focused.text())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is panel.pitch_wheel
    assert names == [
        "Pitch wheel",
        "Modulation wheel",
        "Octaves on show",
        "Show lower keys",
        "Keyboard",
        "Show higher keys",
        "Octave down",
        "Octave up",
        "Softer",
        "Louder",
        "Hold",
        "Sustain",
        "Panic",
        "Layout of the computer keyboard",
    ]


@pytest.mark.parametrize("size", [(1076, 120), (1900, 160)])
def test_everything_has_room(panel, size):
    panel.resize(*size)
    assert panel.minimumSizeHint().width() <= 1076
    assert panel.minimumSizeHint().height() <= 120
    assert panel.keyboard.height() >= 84
    assert panel.keyboard.width() > size[0] - 320
