"""The knob under the hand: drags, wheel, keys, typing, lock, ghosts and ring, and what screen readers hear."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget

from textsynth_app.app import theme
from textsynth_app.app.controls.knob import Knob
from textsynth_app.synth.parameters import VOICE

NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture
def make(qtbot, qapp):
    """Makes a knob on a window of its own; what it tells is in its `told`."""
    theme.apply(qapp)
    panels = []

    def knob_of(name, value=None):
        panel = QWidget()
        qtbot.addWidget(panel)
        panels.append(panel)
        knob = Knob(VOICE[name], None, 56)
        QHBoxLayout(panel).addWidget(knob)
        if value is not None:
            knob.set_value(value)
        knob.told = []
        knob.moved.connect(lambda *told: knob.told.append(told))
        knob.refused.connect(knob.told.append)
        knob.lock_changed.connect(lambda *told: knob.told.append(told))
        panel.show()
        qtbot.waitExposed(panel)
        panel.activateWindow()
        qtbot.waitUntil(panel.isActiveWindow)
        return knob

    yield knob_of
    panels.clear()


def drag(qtbot, knob, *pixels, modifier=NONE):
    """Press in the middle, move up by each of the distances in turn, release."""
    place = knob.rect().center()
    qtbot.mousePress(knob, Qt.MouseButton.LeftButton, modifier, place)
    for distance in pixels:
        place -= QPoint(0, distance)
        left = Qt.MouseButton.LeftButton
        position, outside = QPointF(place), QPointF(knob.mapToGlobal(place))
        QApplication.sendEvent(knob, QMouseEvent(QEvent.Type.MouseMove, position, outside, left, left, modifier))
    qtbot.mouseRelease(knob, Qt.MouseButton.LeftButton, modifier, place)


def wheel(knob, notches, modifier=NONE):
    middle = QPointF(knob.rect().center())
    turned = QPoint(0, round(120 * notches))
    QApplication.sendEvent(
        knob,
        QWheelEvent(
            middle, knob.mapToGlobal(middle), QPoint(), turned, Qt.MouseButton.NoButton, modifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        ),
    )  # fmt: skip


def value_place(knob):
    return QPoint(knob.width() // 2, knob.rect().center().y() + 28 + 10)


def editor():
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    return line


def test_a_drag_turns_up_and_shift_ten_times_finer(make, qtbot):
    knob = make("filter.resonance", 0.5)
    drag(qtbot, knob, 44)
    assert knob.current() == pytest.approx(0.7)
    drag(qtbot, knob, -44, modifier=SHIFT)
    assert knob.current() == pytest.approx(0.68)
    assert knob.told[-1] == ("filter.resonance", pytest.approx(0.68))


def test_a_drag_past_the_end_turns_back_at_once(make, qtbot):
    knob = make("filter.resonance", 0.9)
    drag(qtbot, knob, 500, -22)
    assert knob.current() == pytest.approx(0.9)


def test_ctrl_drags_from_harmonic_to_harmonic_and_letting_go_of_it_is_smooth(make, qtbot):
    knob = make("operators.2.ratio", 3.5)
    drag(qtbot, knob, 2, 8, 8, 8, modifier=CTRL)
    assert [value for _, value in knob.told] == [4.0, 5.0, 6.0, 7.0]
    knob.set_value(4.0)
    drag(qtbot, knob, 3)
    assert 4.0 < knob.current() < 5.0


def test_a_drag_may_begin_on_the_value_and_a_click_there_opens_the_editor(make, qtbot):
    knob = make("filter.cutoff", 1000.0)
    place = value_place(knob)
    qtbot.mousePress(knob, Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseMove(knob, place - QPoint(0, 20))
    qtbot.mouseRelease(knob, Qt.MouseButton.LeftButton, pos=place - QPoint(0, 20))
    assert knob.current() > 1000.0
    assert QApplication.focusWidget() is knob
    qtbot.mouseClick(knob, Qt.MouseButton.LeftButton, pos=place)
    assert editor().text() == f"{knob.current():.6g} Hz"


def test_the_wheel_turns_by_two_per_cent_shift_finer_ctrl_by_steps(make):
    knob = make("root.frequency", 440.0)
    wheel(knob, 1, CTRL)
    assert knob.current() == pytest.approx(466.1638, rel=1e-5)
    wheel(knob, -2, CTRL)
    assert knob.current() == pytest.approx(415.3047, rel=1e-5)
    before = knob.parameter.normalise(knob.current())
    wheel(knob, 1)
    assert knob.parameter.normalise(knob.current()) == pytest.approx(before + 0.02)
    wheel(knob, 1, SHIFT)
    assert knob.parameter.normalise(knob.current()) == pytest.approx(before + 0.022)


def test_small_parts_of_a_notch_add_up_to_a_step(make):
    knob = make("operators.1.level", -12.0)
    for _ in range(4):
        wheel(knob, 0.25, CTRL)
    assert knob.current() == -11.0


@pytest.mark.parametrize(
    ("key", "modifier", "position"),
    [
        (Qt.Key.Key_Up, NONE, 0.51),
        (Qt.Key.Key_Right, NONE, 0.51),
        (Qt.Key.Key_Down, NONE, 0.49),
        (Qt.Key.Key_Left, SHIFT, 0.499),
        (Qt.Key.Key_Up, CTRL, 0.6),
        (Qt.Key.Key_PageUp, NONE, 0.6),
        (Qt.Key.Key_PageDown, NONE, 0.4),
        (Qt.Key.Key_PageUp, SHIFT, 0.51),
        (Qt.Key.Key_Home, NONE, 0.0),
        (Qt.Key.Key_End, NONE, 1.0),
        (Qt.Key.Key_Delete, NONE, 0.0),
    ],
)
def test_keys(make, qtbot, key, modifier, position):
    knob = make("reverb.mix", 0.5)
    qtbot.keyClick(knob, key, modifier)
    assert knob.current() == pytest.approx(position)
    assert knob.told == [("reverb.mix", pytest.approx(position))]


def test_counts_and_keys_stay_whole(make, qtbot):
    knob = make("burst.count", 4.0)
    drag(qtbot, knob, 10)
    assert knob.current() == 7.0
    wheel(knob, -1)
    qtbot.keyClick(knob, Qt.Key.Key_Down)
    assert knob.current() == 5.0


def test_double_click_resets(make, qtbot):
    knob = make("filter.cutoff", 1000.0)
    qtbot.mouseDClick(knob, Qt.MouseButton.LeftButton, pos=knob.rect().center())
    assert knob.told == [("filter.cutoff", 20000.0)]


def test_typed_values_may_start_from_the_present_one(make, qtbot):
    knob = make("root.frequency", 220.0)
    qtbot.keyClick(knob, Qt.Key.Key_F2)
    qtbot.keyClicks(editor(), "x2")
    qtbot.keyClick(editor(), Qt.Key.Key_Return)
    assert knob.told == [("root.frequency", 440.0)]
    assert QApplication.focusWidget() is knob


def test_an_untouched_editor_changes_nothing_and_escape_neither(make, qtbot):
    knob = make("root.frequency", 261.6255653)
    qtbot.keyClick(knob, Qt.Key.Key_F2)
    assert editor().accessibleName() == "Carrier frequency, typed value"
    qtbot.keyClick(editor(), Qt.Key.Key_Return)
    qtbot.keyClick(knob, Qt.Key.Key_F2)
    qtbot.keyClicks(editor(), "100")
    qtbot.keyClick(editor(), Qt.Key.Key_Escape)
    assert knob.told == []
    assert knob.current() == 261.6255653


def test_what_is_no_value_is_refused(make, qtbot):
    knob = make("root.frequency", 220.0)
    qtbot.keyClick(knob, Qt.Key.Key_F2)
    qtbot.keyClicks(editor(), "loud")
    qtbot.keyClick(editor(), Qt.Key.Key_Return)
    (message,) = knob.told
    assert message.startswith("Carrier frequency: 'loud' is not a value")


def test_copied_here_and_pasted_there(make, qtbot):
    source, target = make("operators.1.attack", 0.0123), make("operators.1.release")
    qtbot.keyClick(source, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "0.0123 s"
    qtbot.keyClick(target, Qt.Key.Key_V, CTRL)
    assert target.told == [("operators.1.release", 0.0123)]
    other = make("root.frequency")
    qtbot.keyClick(other, Qt.Key.Key_V, CTRL)
    assert "is not its unit" in other.told[0]


def test_the_middle_button_locks_and_a_locked_knob_turns_by_hand(make, qtbot):
    knob = make("filter.resonance", 0.5)
    open_looks = knob.grab().toImage()
    qtbot.mouseClick(knob, Qt.MouseButton.MiddleButton)
    assert knob.locked
    assert knob.accessibleDescription() == "0.5, locked"
    assert knob.grab().toImage() != open_looks
    wheel(knob, 1)
    assert knob.told == [("filter.resonance", True), ("filter.resonance", pytest.approx(0.52))]
    knob.locked = False  # the program's doing
    assert len(knob.told) == 2
    assert knob.accessibleDescription() == "0.52"


def colours(widget):
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_ghosts_wear_the_colours_of_their_ends(make):
    knob = make("filter.cutoff", 1000.0)
    knob.set_accent(QColor("#00ff00"))
    a, b = theme.scheme().accent_a, theme.scheme().accent_b
    assert not colours(knob) & {a, b}
    knob.set_ghosts(20.0, None)
    assert colours(knob) & {a, b} == {a}
    knob.set_ghosts(20.0, 20000.0)
    assert colours(knob) >= {a, b}
    knob.set_ghosts(None, None)
    assert not colours(knob) & {a, b}


def test_a_morph_that_leaves_the_parameter_alone_has_no_ghosts(make):
    knob = make("filter.cutoff", 1000.0)
    without = knob.grab().toImage()
    knob.set_ghosts(1000.0, 1000.0)
    assert knob.grab().toImage() == without
    knob.set_value(2000.0)
    assert knob.state.ghosts_to_show() != (None, None)


def test_the_modulation_ring_comes_and_goes(make):
    knob = make("filter.cutoff", 1000.0)
    without = knob.grab().toImage()
    knob.set_modulation(0.2, 0.9)
    assert knob.grab().toImage() != without
    knob.set_modulation(None)
    assert knob.grab().toImage() == without


def test_screen_readers_hear_the_value_with_its_unit(make):
    knob = make("root.frequency", 440.0)
    spoken = QAccessible.queryAccessibleInterface(knob)
    assert spoken.role() == QAccessible.Role.Dial
    assert spoken.text(QAccessible.Text.Name) == "Carrier frequency"
    assert spoken.text(QAccessible.Text.Value) == "440 Hz"
    assert spoken.text(QAccessible.Text.Description) == "440 Hz"
    assert "16 Hz to 8 kHz" in spoken.text(QAccessible.Text.Help)
    value = spoken.valueInterface()
    assert (value.currentValue(), value.minimumValue(), value.maximumValue()) == (440.0, 16.0, 8000.0)
    value.setCurrentValue(220.0)
    assert knob.told == [("root.frequency", 220.0)]
    assert spoken.text(QAccessible.Text.Value) == "220 Hz"


def test_setting_by_program_is_silent_and_clipped(make):
    knob = make("root.frequency")
    knob.set_value(1e9)
    assert knob.current() == 8000.0
    assert knob.told == []


def test_texts_follow_the_scheme(make, qapp, qtbot):
    knob = make("filter.cutoff", 1000.0)
    assert theme.DARK.dim in knob.toolTip()
    theme.apply(qapp, theme.LIGHT)
    try:
        qtbot.waitUntil(lambda: theme.LIGHT.dim in knob.toolTip())
        assert theme.LIGHT.text in colours(knob)
    finally:
        theme.apply(qapp)


READ_OUT = """
import gc
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from textsynth_app.app.page_list import parameter_pages
from textsynth_app.app.pages import Pages

application = QApplication([])
QAccessible.setActive(True)


def read_out(spoken):
    spoken.text(QAccessible.Text.Value)
    value = spoken.valueInterface()
    for place in range(spoken.childCount()):
        child = spoken.child(place)
        if child:
            read_out(child)


def opened():
    panels = Pages(parameter_pages(lambda values: None))
    panels.show()
    for page in range(panels.tabs.count()):
        panels.tabs.setCurrentIndex(page)
        application.processEvents()
    read_out(QAccessible.queryAccessibleInterface(panels))
    return panels


panels = opened()
panels.close()
panels.deleteLater()
del panels
application.processEvents()
gc.collect()
panels = opened()  # still there at the end
"""


def test_knobs_that_were_read_out_end_in_peace():
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", READ_OUT], env=environment, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")
