"""The envelope is dragged by its points, moved by keys, and told beside the point."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtWidgets import QApplication

from textsynth_app.app import theme
from textsynth_app.app.operators.envelope_editor import EnvelopeEditor
from textsynth_app.synth.patch import DEFAULT_PATCH

PATCH = DEFAULT_PATCH.replace(
    {
        "operators.2.attack": 0.3,
        "operators.2.peak": -6.0,
        "operators.2.bend": -18.0,
        "operators.2.bend_time": 1.0,
        "operators.2.sustain": -24.0,
        "operators.2.decay": 2.0,
        "operators.2.release": 0.5,
        "operators.2.end": -40.0,
    }
)


@pytest.fixture
def editor(qtbot, qapp):
    theme.apply(qapp)
    made = EnvelopeEditor(2)
    qtbot.addWidget(made)
    made.resize(600, 200)
    made.show_values(PATCH.__getitem__)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


@pytest.fixture
def moves(editor):
    """What it tells, newest value of each name."""
    told = {}
    editor.moved.connect(told.__setitem__)
    return told


def send(widget, kind, place, modifiers=Qt.KeyboardModifier.NoModifier, button=Qt.MouseButton.LeftButton):
    buttons = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else button
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, place, widget.mapToGlobal(place), held, buttons, modifiers)
    QApplication.sendEvent(widget, event)


def drag(widget, start, *ways, modifiers=Qt.KeyboardModifier.NoModifier):
    send(widget, QEvent.Type.MouseButtonPress, start, modifiers)
    for x, y in ways:
        send(widget, QEvent.Type.MouseMove, start + QPointF(x, y), modifiers)
    send(widget, QEvent.Type.MouseButtonRelease, start + QPointF(*ways[-1]), modifiers)


def test_a_point_goes_where_it_is_dragged(editor, moves):
    start = editor.place_of("peak")
    drag(editor, start, (10, 10), (30, 20))
    assert set(moves) == {"operators.2.attack", "operators.2.peak"}
    assert editor.place_of("peak").x() == pytest.approx(start.x() + 30, abs=3)
    assert editor.place_of("peak").y() == pytest.approx(start.y() + 20, abs=3)


@pytest.mark.parametrize(
    ("way", "name"),
    [((0, 25), "operators.2.sustain"), ((40, 0), "operators.2.decay"), ((3, 25), "operators.2.sustain")],
)
def test_a_drag_in_one_direction_turns_one_parameter(editor, moves, way, name):
    drag(editor, editor.place_of("sustain"), way)
    assert set(moves) == {name}


def test_shift_drags_ten_times_finer(editor, moves):
    drag(editor, editor.place_of("bend"), (0, 20))
    coarse = moves["operators.2.bend"] + 18.0
    editor.show_values(PATCH.__getitem__)
    drag(editor, editor.place_of("bend"), (0, 20), modifiers=Qt.KeyboardModifier.ShiftModifier)
    assert moves["operators.2.bend"] + 18.0 == pytest.approx(coarse / 10)


def test_the_start_and_the_release_share_their_level(editor, moves):
    drag(editor, editor.place_of("release"), (0, -15))
    assert set(moves) == {"operators.2.end"}
    assert editor.place_of("start").y() == pytest.approx(editor.place_of("release").y())
    moves.clear()
    drag(editor, editor.place_of("start"), (20, 15))
    assert set(moves) == {"operators.2.end"}


def test_points_upon_each_other_are_told_apart_by_the_way(editor, moves):
    editor.show_values(DEFAULT_PATCH.__getitem__)  # peak and bend at 0 dB, with no time between
    place = editor.place_of("peak")
    assert editor.place_of("bend") == place
    drag(editor, place, (0, 20), (0, 40))
    assert set(moves) == {"operators.2.bend"}
    moves.clear()
    editor.show_values(DEFAULT_PATCH.replace({"operators.2.attack": 0.2}).__getitem__)
    editor.points["start"].setFocus()
    drag(editor, editor.place_of("peak"), (-10, 0), (-20, 0))
    assert set(moves) == {"operators.2.attack"}


def test_a_time_between_equal_levels_is_dragged_evenly_though_the_point_stays(editor, moves):
    times = []
    for steps in (1, 6):
        editor.show_values(DEFAULT_PATCH.__getitem__)
        editor.points["bend"].setFocus()
        ways = [(60 * (step + 1) / steps, 0) for step in range(steps)]
        drag(editor, editor.place_of("bend"), *ways)
        times.append(moves["operators.2.bend_time"])
    assert times[0] == pytest.approx(times[1]) and times[0] > 3.0


def test_a_press_beside_the_points_moves_nothing(editor, moves):
    drag(editor, QPointF(editor.width() - 20, 30), (40, 40))
    assert moves == {}


def test_a_double_click_brings_the_defaults_back(editor, moves, qtbot):
    qtbot.mouseDClick(editor, Qt.MouseButton.LeftButton, pos=editor.place_of("sustain").toPoint())
    assert moves == {"operators.2.sustain": -60.0, "operators.2.decay": 3.0}


def test_the_diamond_bends_the_attack(editor, moves):
    assert editor.points["curve"].isVisible()
    drag(editor, editor.place_of("curve"), (0, 30))
    assert set(moves) == {"operators.2.curve"}
    assert 0.2 < moves["operators.2.curve"] < 0.5
    editor.show_value("operators.2.attack", 0.002)
    assert not editor.points["curve"].isVisible()


def test_tab_goes_from_point_to_point_and_arrows_move(editor, moves, qtbot):
    editor.points["start"].setFocus()
    qtbot.keyClick(editor.points["start"], Qt.Key.Key_Tab)
    assert editor.points["peak"].hasFocus()
    qtbot.keyClick(editor.points["peak"], Qt.Key.Key_Right)
    assert moves.pop("operators.2.attack") > 0.3
    qtbot.keyClick(editor.points["peak"], Qt.Key.Key_Down)
    coarse = -6.0 - moves.pop("operators.2.peak")
    assert coarse == pytest.approx(0.6)
    qtbot.keyClick(editor.points["peak"], Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert -6.0 - coarse - moves.pop("operators.2.peak") == pytest.approx(0.06)
    qtbot.keyClick(editor.points["peak"], Qt.Key.Key_Delete)
    assert moves == {"operators.2.attack": 0.002, "operators.2.peak": 0.0}
    qtbot.keyClick(editor.points["peak"], Qt.Key.Key_Tab)
    assert editor.points["bend"].hasFocus()
    with qtbot.waitSignal(editor.left):
        qtbot.keyClick(editor.points["bend"], Qt.Key.Key_Escape)


def test_up_and_down_turn_the_only_thing_there_is(editor, moves, qtbot):
    editor.show_value("operators.2.output", 1.0)  # a carrier's release has no level
    qtbot.keyClick(editor.points["release"], Qt.Key.Key_Up)
    assert set(moves) == {"operators.2.release"}


def test_a_bubble_tells_what_is_dragged(editor):
    editor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    editor.setFocus()
    assert not editor.bubble.isVisible()
    start = editor.place_of("sustain")
    send(editor, QEvent.Type.MouseButtonPress, start)
    send(editor, QEvent.Type.MouseMove, start + QPointF(0, 20))
    assert editor.bubble.isVisible()
    assert editor.bubble.text().startswith("Decay 2 s · Sustain -3")
    assert editor.rect().contains(editor.bubble.geometry())
    send(editor, QEvent.Type.MouseButtonRelease, start + QPointF(0, 20))


def test_screen_readers_hear_values_and_can_set_them(editor, moves):
    sustain = editor.points["sustain"]
    assert sustain.accessibleName() == "Sustain"
    value = QAccessible.queryAccessibleInterface(sustain).text(QAccessible.Text.Value)
    assert value == "Decay 2 s, Sustain -24.0 dB"
    assert sustain.value() == 600  # of 1000: -24 dB of -60 to 0
    sustain.setValue(700)  # as assistive technology does
    assert moves == {"operators.2.sustain": pytest.approx(-18.0)}


def test_what_the_program_shows_is_not_told(editor, moves):
    before = editor.place_of("sustain")
    editor.show_value("operators.2.sustain", -3.0)
    editor.show_value("operators.1.sustain", -50.0)  # another operator's
    assert editor.place_of("sustain").y() < before.y()
    assert moves == {}


def test_it_is_painted_in_both_schemes(editor, qapp):
    pictures = []
    for scheme in (theme.DARK, theme.LIGHT):
        theme.apply(qapp, scheme)
        pictures.append(editor.grab().toImage())
    theme.apply(qapp)
    corner = [picture.pixelColor(picture.width() - 30, 25).lightness() for picture in pictures]
    assert corner[0] < 60 < 200 < corner[1]
