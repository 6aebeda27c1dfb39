"""The menu of a control: opened by mouse and keyboard, with room for what others add."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWhatsThis, QWidget

from textsynth_app.app import theme
from textsynth_app.app.controls.knob import Knob
from textsynth_app.synth.parameters import VOICE


@pytest.fixture
def knob(qtbot, qapp):
    """A knob of a level in a window; what it tells is in its `told`."""
    theme.apply(qapp)
    panel = QWidget()
    qtbot.addWidget(panel)
    made = Knob(VOICE["operators.1.level"])
    QHBoxLayout(panel).addWidget(made)
    made.set_value(-12.0)
    made.told = []
    made.moved.connect(lambda *told: made.told.append(told))
    made.lock_changed.connect(lambda *told: made.told.append(told))
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    yield made
    panel.close()


def texts(menu):
    return [action.text().split("\t")[0].replace("&", "") for action in menu.actions() if not action.isSeparator()]


def choose(menu, text):
    (found,) = [action for action in menu.actions() if action.text().replace("&", "").startswith(text)]
    assert found.isEnabled()
    found.trigger()


def test_it_holds_all_that_can_be_done(knob):
    QGuiApplication.clipboard().clear()
    assert texts(knob.menu()) == ["Edit value", "Lock", "Copy value", "Paste value", "Reset to 0.0 dB", "Help"]


@pytest.mark.parametrize("key", [(Qt.Key.Key_Menu, Qt.NoModifier), (Qt.Key.Key_F10, Qt.ShiftModifier)])
def test_keys_open_it_once_at_the_knob(knob, qtbot, key):
    qtbot.keyClick(knob, *key)
    menu = QApplication.activePopupWidget()
    assert knob.rect().contains(knob.mapFromGlobal(menu.pos()))
    # Some systems send the event that the key stands for as well.
    place = knob.rect().center()
    QApplication.sendEvent(knob, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, knob.mapToGlobal(place)))
    assert QApplication.activePopupWidget() is menu
    menu.close()
    assert QApplication.activePopupWidget() is None


def test_others_add_to_it_behind_the_editor(knob):
    knob.menu_requested.connect(lambda menu: menu.addAction("Learn"))
    assert texts(knob.menu())[:3] == ["Edit value", "Learn", "Lock"]


def test_editing(knob):
    choose(knob.menu(), "Edit value")
    assert isinstance(QApplication.focusWidget(), QLineEdit)


def test_locking_and_unlocking(knob):
    choose(knob.menu(), "Lock")
    choose(knob.menu(), "Unlock")
    assert knob.told == [("operators.1.level", True), ("operators.1.level", False)]


def test_copying_pasting_and_resetting(knob):
    choose(knob.menu(), "Copy value")
    assert QGuiApplication.clipboard().text() == "-12 dB"
    choose(knob.menu(), "Reset")
    choose(knob.menu(), "Paste -12 dB")
    assert knob.told == [("operators.1.level", 0.0), ("operators.1.level", -12.0)]


@pytest.mark.parametrize("text", ["", "a long letter to a friend", "440 Hz"])
def test_what_is_no_value_for_it_cannot_be_pasted(knob, text):
    QGuiApplication.clipboard().setText(text)
    (paste,) = [action for action in knob.menu().actions() if "Paste" in action.text().replace("&", "")]
    assert paste.text().replace("&", "").startswith("Paste value")
    assert not paste.isEnabled()


def test_help_explains_at_the_knob(knob, qtbot):
    choose(knob.menu(), "Help")
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible() and widget is not knob.window()]
    assert len(shown) == 1
    QWhatsThis.hideText()


def test_a_closed_menu_is_gone(knob, qtbot):
    menu = knob.menu()
    menu.popup(knob.mapToGlobal(knob.rect().center()))
    with qtbot.waitSignal(menu.destroyed):
        menu.close()
