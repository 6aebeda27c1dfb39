"""Knobs turn what they name, at once, and can be dragged, wheeled, typed, reset and read aloud."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from textsynth_app.app.controls.knob import Knob
from textsynth_app.app.first_sound import FIRST_PATCH
from textsynth_app.synth.parameters import CORE8, FULL, VOICE
from textsynth_app.synth.patch import DEFAULT_PATCH


def drag(qtbot, knob, pixels):
    start = knob.rect().center()
    qtbot.mousePress(knob, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(knob, start - QPoint(0, pixels))
    qtbot.mouseRelease(knob, Qt.MouseButton.LeftButton, pos=start - QPoint(0, pixels))


def wheel(knob, notches):
    middle = QPointF(knob.width() / 2, knob.height() / 2)
    event = QWheelEvent(
        middle, knob.mapToGlobal(middle), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(knob, event)


def open_editor():
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit) and editor.objectName() == "value"
    return editor


@pytest.mark.parametrize("name", CORE8.names)
def test_every_core_knob_reaches_the_engine_when_dragged(window, qtbot, engine, name):
    knob = window.knobs.knobs[name]
    before = knob.current()
    up = 60 if FULL[name].normalise(before) < 0.5 else -60
    drag(qtbot, knob, up)
    kind, sent, value = engine.calls[-1]
    assert (kind, sent) == ("set_parameter", name)
    assert value == knob.current() == window.sound.patch[name]
    assert (value - before) * up > 0
    assert window.isWindowModified()


def test_wheel_double_click_and_keys(window, qtbot, engine):
    knob = window.knobs.knobs["filter.cutoff"]
    knob.set_value(1000.0)
    wheel(knob, 1)
    assert knob.current() > 1000.0
    first = FULL["filter.cutoff"].normalise(knob.current())
    qtbot.keyClick(knob, Qt.Key.Key_Up)
    assert FULL["filter.cutoff"].normalise(knob.current()) == pytest.approx(first + 0.01, abs=1e-3)
    qtbot.mouseDClick(knob, Qt.MouseButton.LeftButton, pos=knob.rect().center())
    assert knob.current() == 20000.0
    assert engine.calls[-1] == ("set_parameter", "filter.cutoff", 20000.0)


def test_value_can_be_typed_with_its_unit(window, qtbot, engine):
    knob = window.knobs.knobs["root.frequency"]
    below = QPoint(knob.width() // 2, knob.height() - 6)
    qtbot.mouseClick(knob, Qt.MouseButton.LeftButton, pos=below)
    editor = open_editor()
    qtbot.keyClicks(editor, "a3")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert engine.calls[-1] == ("set_parameter", "root.frequency", 220.0)
    assert knob.accessibleDescription() == "220 Hz"


def test_typed_nonsense_changes_nothing_and_says_what_to_write(window, qtbot, engine):
    knob = window.knobs.knobs["root.frequency"]
    qtbot.keyClick(knob, Qt.Key.Key_F2)
    editor = open_editor()
    qtbot.keyClicks(editor, "loud")
    count = len(engine.calls)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert len(engine.calls) == count
    assert "Carrier frequency" in window.messages.text()


def test_escape_leaves_the_editor_without_taking_its_value(window, qtbot, engine):
    knob = window.knobs.knobs["root.frequency"]
    qtbot.keyClick(knob, Qt.Key.Key_F2)
    editor = open_editor()
    qtbot.keyClicks(editor, "100")
    count = len(engine.calls)
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert len(engine.calls) == count
    assert knob.current() == pytest.approx(FIRST_PATCH["root.frequency"])


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("matrix.1.3", 3.95e-6, "0 rad"),
        ("noise.color", -0.0012, "0"),
        ("filter.resonance", 0.0311, "0.03"),
        ("lfo.pitch", 6.4, "6 cents"),
        ("master.level", -12.34, "-12.3 dB"),
        ("root.frequency", 261.63, "262 Hz"),
        ("operators.1.attack", 0.00218, "2.18 ms"),
        ("operators.1.level", -60.0, "off"),
    ],
)
def test_values_are_shown_as_finely_as_they_matter(qtbot, name, value, text):
    knob = Knob(FULL[name])
    qtbot.addWidget(knob)
    knob.set_value(value)
    assert knob.accessibleDescription() == text


def test_screen_readers_get_role_name_and_value(window):
    knob = window.knobs.knobs["operators.1.attack"]
    spoken = QAccessible.queryAccessibleInterface(knob)
    assert spoken.role() == QAccessible.Role.Dial
    assert spoken.text(QAccessible.Text.Name) == FULL["operators.1.attack"].label
    assert spoken.text(QAccessible.Text.Description) == "3 ms"


def test_knobs_show_the_patch_and_send_nothing_back(window, qtbot, engine):
    qtbot.keyClicks(window.prompts.line_a, "deep bell")
    qtbot.waitUntil(lambda: window.knobs.knobs["operators.2.ratio"].current() == 3.5)
    assert engine.named("set_parameter") == []


def test_pointers_glide_to_a_new_patch_and_rest_there(window, qtbot):
    knob = window.knobs.knobs["operators.2.ratio"]
    before = knob.grab().toImage()
    qtbot.keyClicks(window.prompts.line_a, "glass chime")
    qtbot.waitUntil(lambda: knob.current() == 14.0)
    during = knob.grab().toImage()
    qtbot.wait(500)
    after = knob.grab().toImage()
    assert before != during != after
    knob.set_value(14.0)
    assert knob.grab().toImage() == after


def test_turned_knob_stays_while_morphing_and_belongs_to_its_end_at_an_end(window, qtbot, engine):
    qtbot.keyClicks(window.prompts.line_a, "deep bell")
    qtbot.keyClicks(window.prompts.line_b, "glass chime")
    qtbot.waitUntil(lambda: window.sound.end("b") is not None and window.sound.name == "deep bell")
    ratio = window.knobs.knobs["operators.2.ratio"]
    window.prompts.slider.setValue(500)
    wheel(ratio, 3)
    held = ratio.current()
    window.prompts.slider.setValue(700)
    assert engine.newest_patch()["operators.2.ratio"] == pytest.approx(held)
    cutoff = window.knobs.knobs["filter.cutoff"]
    window.prompts.slider.setValue(0)
    wheel(cutoff, -10)
    low = cutoff.current()
    window.prompts.slider.setValue(1000)
    assert engine.newest_patch()["filter.cutoff"] > low
    window.prompts.slider.setValue(0)
    assert engine.newest_patch()["filter.cutoff"] == pytest.approx(low)


def test_turning_is_heard_under_a_held_note_of_the_real_voice(make_window, qtbot, real_engine):
    import numpy as np

    def loudness() -> float:
        return float(np.sqrt(np.mean(window.instrument.read_scope(4096) ** 2)))

    window = make_window(opener=real_engine)
    window.notes.press("test", 60.0)
    qtbot.waitUntil(lambda: loudness() > 0.02, timeout=4000)
    knob = window.knobs.knobs["master.level"]
    knob.setFocus()
    qtbot.keyClick(knob, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: loudness() < 0.01, timeout=2000)
    assert window.notes.held()


def test_every_parameter_has_a_knob_on_some_page(window):
    for name in VOICE.names:
        control = window.knobs.reveal(name)
        assert control is not None and control.parameter.name == name
    assert set(window.knobs.knobs) == set(VOICE.names)


def test_a_page_opened_later_shows_the_sound_as_it_is(window):
    window.sound.set_end("a", DEFAULT_PATCH.replace({"chorus.depth": 5.0}))
    window.knobs.open("effects")
    assert window.knobs.knobs["chorus.depth"].current() == pytest.approx(5.0)


def test_two_knobs_of_one_parameter_turn_together(window, qtbot):
    window.knobs.reveal("filter.cutoff")  # on the page of modulation, and on the first
    twins = [knob for knob in window.knobs.findChildren(Knob) if knob.parameter.name == "filter.cutoff"]
    assert len(twins) == 2
    qtbot.keyClick(twins[1], Qt.Key.Key_Down)
    window.knobs.open("core")
    assert twins[0].current() == twins[1].current() == window.sound.patch["filter.cutoff"] < 20000.0
