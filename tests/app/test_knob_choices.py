"""What has few values is a list, what is off or on a switch; both do what a knob does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDial, QVBoxLayout, QWidget

from textsynth_app.app import theme
from textsynth_app.app.controls.choice_box import ChoiceBox
from textsynth_app.app.controls.controls import control
from textsynth_app.app.controls.switch import Switch
from textsynth_app.synth.parameters import VOICE


@pytest.fixture
def make(qtbot, qapp):
    """Makes the control of a parameter; what it tells is in its `told`."""
    theme.apply(qapp)

    def control_of(name, value=None):
        made = control(VOICE[name], None, 38)
        qtbot.addWidget(made)
        if value is not None:
            made.set_value(value)
        made.told = []
        made.moved.connect(lambda *told: made.told.append(told))
        made.refused.connect(made.told.append)
        made.show()
        return made

    return control_of


def wheel(widget, notches):
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle, widget.mapToGlobal(middle), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


@pytest.mark.parametrize("parameter", VOICE, ids=lambda parameter: parameter.name)
def test_every_parameter_has_the_control_that_shows_it_best(qtbot, parameter):
    made = control(parameter)
    qtbot.addWidget(made)
    switched = parameter.choices == ("off", "on")
    listed = bool(parameter.choices) or parameter.name == "unison.voices"
    kind = QCheckBox if switched else QComboBox if listed else QDial
    assert isinstance(made, kind)
    assert made.current() == parameter.default
    assert made.accessibleName() == parameter.label
    assert made.accessibleDescription() == parameter.format(parameter.default) or parameter.unit == "key"
    assert parameter.description in made.toolTip()


def test_a_list_holds_every_value_and_tells_what_is_chosen(make, qtbot):
    box = make("filter.mode")
    assert [box.itemText(place) for place in range(box.count())] == ["low pass", "band pass", "high pass", "notch"]
    qtbot.keyClick(box, Qt.Key.Key_Down)
    wheel(box, -1)
    assert box.told == [("filter.mode", 1.0), ("filter.mode", 2.0)]
    wheel(box, 1)
    assert box.currentText() == "band pass"
    assert box.current() == 1.0


def test_an_item_is_chosen_in_the_open_list(make, qtbot):
    box = make("delay.division")
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert box.view().isVisible()
    qtbot.keyClick(box.view(), Qt.Key.Key_Down)
    qtbot.keyClick(box.view(), Qt.Key.Key_Return)
    assert box.told == [("delay.division", 6.0)]
    qtbot.keyClick(box, Qt.Key.Key_F2)
    assert box.view().isVisible()
    box.hidePopup()


def test_the_list_opens_at_the_box_and_not_at_the_caption(make):
    box = make("filter.mode")
    box.resize(90, box.sizeHint().height())
    box.showPopup()
    popup = box.view().window().geometry()
    middle = box.mapToGlobal(box.rect().center())
    assert popup.contains(middle)
    assert popup.height() < 200
    box.hidePopup()


def test_between_two_values_the_nearer_is_shown_and_choosing_it_takes_it_exactly(make):
    box = make("lfo.shape", 1.4)
    assert box.currentText() == "triangle"
    assert box.current() == 1.4
    blend = box.grab().toImage()
    box.activated.emit(box.currentIndex())  # as Qt tells when the item shown is chosen again
    assert box.told == [("lfo.shape", 1.0)]
    assert box.grab().toImage() != blend


def test_counts_are_listed_as_numbers(make, qtbot):
    box = make("unison.voices", 3.0)
    assert box.currentText() == "3"
    qtbot.keyClick(box, Qt.Key.Key_End)
    assert box.told == [("unison.voices", 8.0)]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_F2])
def test_a_switch_switches_by_key(make, qtbot, key):
    switch = make("glide.mono")
    qtbot.keyClick(switch, key)
    assert switch.told == [("glide.mono", 1.0)]
    assert switch.isChecked()
    qtbot.keyClick(switch, key)
    assert switch.current() == 0.0


@pytest.mark.parametrize("place", [QPoint(5, 5), QPoint(28, 37), QPoint(40, 70)])
def test_a_switch_switches_wherever_it_is_clicked(make, qtbot, place):
    switch = make("delay.sync")
    switch.resize(56, 74)
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=place)
    assert switch.told == [("delay.sync", 1.0)]


def test_a_switch_between_off_and_on_goes_all_the_way(make, qtbot):
    switch = make("operators.1.on", 0.6)
    assert switch.isChecked()
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert switch.told == [("operators.1.on", 0.0)]


def test_the_wheel_switches_up_and_down(make):
    switch = make("delay.sync")
    wheel(switch, 1)
    wheel(switch, 1)
    wheel(switch, -1)
    assert switch.told == [("delay.sync", 1.0), ("delay.sync", 0.0)]


@pytest.mark.parametrize("name", ["filter.mode", "operators.1.on"])
def test_setting_by_program_is_silent(make, name):
    made = make(name)
    for value in (1.0, 0.0, 0.7):
        made.set_value(value)
        assert made.current() == value
    assert made.told == []


def test_screen_readers_know_a_switch(make):
    spoken = QAccessible.queryAccessibleInterface(make("operators.1.on", 1.0))
    assert spoken.role() == QAccessible.Role.CheckBox
    assert spoken.state().checked
    assert spoken.text(QAccessible.Text.Name) == "Operator 1 on"
    assert spoken.text(QAccessible.Text.Description) == "on"


def test_screen_readers_know_a_list_on_linux_too_where_only_a_label_can_name_it(qtbot, make):
    panel = QWidget()
    qtbot.addWidget(panel)
    box = make("filter.mode", 2.0)
    QVBoxLayout(panel).addWidget(box)
    panel.show()
    spoken = QAccessible.queryAccessibleInterface(box)
    assert spoken.role() == QAccessible.Role.ComboBox
    assert spoken.text(QAccessible.Text.Value) == "high pass"
    assert spoken.text(QAccessible.Text.Description) == "high pass"
    (label,) = (other for other, _ in spoken.relations(QAccessible.RelationFlag.Label))
    assert label.text(QAccessible.Text.Name) == "Filter mode"
    assert not label.object().isVisible()


@pytest.mark.parametrize("name", ["filter.mode", "operators.1.on"])
def test_lock_ghosts_and_menu_are_a_knobs(make, qtbot, name):
    made = make(name)
    plain = made.grab().toImage()
    made.set_ghosts(0.0, 1.0)
    assert made.grab().toImage() != plain
    made.set_ghosts(None, None)
    assert made.grab().toImage() == plain
    qtbot.mouseClick(made, Qt.MouseButton.MiddleButton)
    assert made.locked
    assert made.accessibleDescription().endswith(", locked")
    texts = [action.text() for action in made.menu().actions()]
    assert not any("Edit" in text for text in texts)
    assert any("Unloc&k" in text for text in texts)


def test_lists_are_wide_enough_for_their_longest_value(make):
    for name in ("filter.mode", "lfo.shape", "delay.division", "unison.voices"):
        box = make(name)
        longest = max(box.fontMetrics().horizontalAdvance(box.itemText(place)) for place in range(box.count()))
        assert isinstance(box, ChoiceBox)
        assert box.minimumSizeHint().width() > longest + 10


def test_a_switch_glides_with_a_morph(make):
    switch = make("operators.1.on", 0.0)
    assert isinstance(switch, Switch)
    off = switch.grab().toImage()
    switch.set_value(1.0, gliding=True)
    while switch.glide():
        pass
    assert switch.grab().toImage() != off
    assert not switch.glide()
