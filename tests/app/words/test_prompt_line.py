"""The prompt lines: earlier prompts, examples, what was heard, and how a prompt is meant."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from textsynth_app.app.words import examples
from textsynth_app.app.words.prompting import (
    GREATEST_GUIDANCE,
    LEAST_GUIDANCE,
    PLAIN_GUIDANCE,
    UNWANTED_GUIDANCE,
    Steering,
)
from textsynth_app.library.presets import Preset

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def say(qtbot, line, *prompts):
    for prompt in prompts:
        line.selectAll()
        qtbot.keyClicks(line, prompt)
        qtbot.keyClick(line, Qt.Key.Key_Return)


def test_up_and_down_step_through_what_was_said_and_are_heard(qtbot, bench, model):
    line = bench.panel.line_a
    say(qtbot, line, "deep bell", "glass chime")
    line.selectAll()
    qtbot.keyClicks(line, "win")
    qtbot.keyClick(line, Qt.Key.Key_Up)
    assert line.text() == "glass chime"
    qtbot.keyClick(line, Qt.Key.Key_Up)
    assert line.text() == "deep bell"
    qtbot.waitUntil(lambda: bench.sound.name == "deep bell")
    qtbot.keyClick(line, Qt.Key.Key_Down)
    qtbot.keyClick(line, Qt.Key.Key_Down)
    assert line.text() == "win"


def test_both_lines_share_what_was_said(qtbot, bench):
    say(qtbot, bench.panel.line_a, "deep bell")
    qtbot.keyClick(bench.panel.line_b, Qt.Key.Key_Up)
    assert bench.panel.line_b.text() == "deep bell"


def test_who_leaves_the_line_has_said_it(qtbot, bench):
    qtbot.keyClicks(bench.panel.line_a, "rusty gate")
    bench.panel.line_b.setFocus()
    assert bench.panel.history.prompts == ("rusty gate",)


def test_search_narrows_down_and_takes_with_enter(qtbot, bench):
    line = bench.panel.line_a
    say(qtbot, line, "deep church bell", "glass chime", "church organ, far")
    qtbot.keyClick(line, Qt.Key.Key_R, CONTROL)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    qtbot.keyClicks(popup.words, "church")
    taken = [popup.list.item(row).text() for row in range(2)]
    assert taken == ["church organ, far", "deep church bell"]
    qtbot.keyClick(popup.words, Qt.Key.Key_Down)
    qtbot.keyClick(popup.words, Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert line.text() == "deep church bell"
    qtbot.waitUntil(lambda: bench.sound.name == "deep church bell")


def test_search_offers_examples_and_escape_takes_nothing(qtbot, bench):
    line = bench.panel.line_b
    qtbot.mouseClick(line.history_button, LEFT)
    popup = QApplication.activePopupWidget()
    texts = [popup.list.item(row).text() for row in range(popup.list.count())]
    assert set(examples.FOR_B) <= set(texts)
    qtbot.keyClicks(popup.words, "no such thing")
    qtbot.keyClick(popup.words, Qt.Key.Key_Return)
    qtbot.keyClick(line, Qt.Key.Key_R, CONTROL)
    qtbot.keyClick(popup.words, Qt.Key.Key_Escape)
    assert line.text() == ""
    assert not popup.isVisible()


def test_surprise_types_an_example_that_can_be_undone(qtbot, bench):
    line = bench.panel.line_a
    qtbot.keyClicks(line, "my own words")
    qtbot.mouseClick(line.surprise_button, LEFT)
    first = line.text()
    assert first in examples.FOR_A
    qtbot.keyClick(line, Qt.Key.Key_I, CONTROL)
    assert line.text() in examples.FOR_A
    assert line.text() != first
    qtbot.waitUntil(lambda: bench.sound.name == line.text())
    qtbot.keyClick(line, Qt.Key.Key_Z, CONTROL)
    assert line.text() == first
    qtbot.keyClick(line, Qt.Key.Key_Up)  # what gave way is not lost
    assert line.text() == "my own words"


def test_letters_on_a_button_in_the_line_are_not_typed_into_it(qtbot, bench):
    line = bench.panel.line_a
    line.surprise_button.setFocus()
    for key in (Qt.Key.Key_I, Qt.Key.Key_N):
        qtbot.keyClick(line.surprise_button, key)
    assert line.text() == ""


def test_clearing_keeps_the_words_for_later(qtbot, belled):
    line = belled.panel.line_a
    assert line.clear_button.isVisible()
    qtbot.mouseClick(line.clear_button, LEFT)
    assert line.text() == ""
    assert not line.clear_button.isVisible()
    qtbot.keyClick(line, Qt.Key.Key_Up)
    assert line.text() == "deep bell"


# What was heard


def test_what_was_heard_is_told_until_the_words_change(qtbot, belled):
    label = belled.panel.line_a.understanding
    qtbot.waitUntil(lambda: label.text() == "sure: church bell 62 %, bell 20 %  ·  deep")
    assert "gong" in label.toolTip()
    assert "90 %" in label.toolTip()
    assert belled.panel.line_a.accessibleDescription() == label.text()
    assert "62" not in belled.panel.line_b.understanding.text()
    qtbot.keyClicks(belled.panel.line_a, "s")
    assert label.text() == ""
    qtbot.waitUntil(lambda: "62 %" in label.text())
    belled.history.stack.undo()
    assert "62 %" not in label.text()


def test_an_empty_line_tells_what_can_be_done(bench):
    assert "Ctrl+R" in bench.panel.line_a.understanding.text()


def test_label_fits_under_the_text(belled):
    line = belled.panel.line_a
    label = line.understanding.geometry()
    assert line.rect().contains(label)
    assert label.right() < line.clear_button.x()


# How it is meant


def test_without_and_guidance_are_asked_for_and_marked(qtbot, belled, model):
    panel = belled.panel
    fields = panel.steering.fields["a"]
    assert not panel.steering.isVisible()
    qtbot.mouseClick(panel.line_a.steering_button, LEFT)
    assert fields.unwanted.hasFocus()
    assert fields.guidance.amount() == PLAIN_GUIDANCE
    qtbot.keyClicks(fields.unwanted, "metallic")
    assert fields.guidance.amount() == pytest.approx(UNWANTED_GUIDANCE)
    qtbot.waitUntil(lambda: model.asked[-1] == ("answer", "deep bell", "metallic", None))
    assert panel.line_a.steering_button.is_marked()
    assert not panel.line_b.steering_button.is_marked()
    slider = fields.guidance
    qtbot.mouseClick(slider, LEFT, pos=QPoint(round(slider.x_of(3.0)), 13))
    qtbot.waitUntil(lambda: model.asked[-1][3] is not None)
    assert model.asked[-1][3] == pytest.approx(3.0, abs=0.15)
    qtbot.waitUntil(lambda: "without metallic" in belled.prompting.origins["a"].comment)
    qtbot.mouseDClick(slider, LEFT)
    qtbot.waitUntil(lambda: model.asked[-1] == ("answer", "deep bell", "metallic", None))
    fields.unwanted.selectAll()
    qtbot.keyClick(fields.unwanted, Qt.Key.Key_Delete)
    assert not panel.line_a.steering_button.is_marked()
    assert fields.guidance.amount() == PLAIN_GUIDANCE


def test_escape_in_the_row_leads_back_and_folding_keeps_what_it_says(qtbot, belled):
    panel = belled.panel
    qtbot.keyClick(panel.line_b.steering_button, Qt.Key.Key_Space)
    field = panel.steering.fields["b"].unwanted
    assert field.hasFocus()
    qtbot.keyClicks(field, "noise")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not panel.steering.isVisible()
    assert panel.line_a.hasFocus()
    assert panel.line_b.steering_button.is_marked()
    assert belled.prompting.steering["b"].unwanted == "noise"


def test_undo_brings_the_meaning_back_with_the_sound(qtbot, belled, model):
    field = belled.panel.steering.fields["a"].unwanted
    qtbot.mouseClick(belled.panel.line_a.steering_button, LEFT)
    belled.history.stack.setClean()
    qtbot.wait(20)
    qtbot.keyClick(belled.panel.line_a, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "noise")
    qtbot.waitUntil(lambda: belled.history.stack.count() == 2)
    asked = len(model.asked)
    belled.history.stack.undo()
    assert field.text() == ""
    assert belled.prompting.steering["a"] == Steering()
    belled.history.stack.redo()
    assert field.text() == "noise"
    assert len(model.asked) == asked


def test_a_preset_is_not_steered(qtbot, belled):
    belled.prompting.steer("a", Steering("noise", 2.0))
    belled.prompting.take_over("a", Preset("Kept", prompt="other words"))
    assert belled.panel.steering.fields["a"].unwanted.text() == ""


def test_session_brings_everything_back_and_asks_nothing(qtbot, make_bench, model):
    first = make_bench()
    say(qtbot, first.panel.line_a, "deep bell", "glass chime")
    qtbot.waitUntil(lambda: first.sound.name == "glass chime")
    qtbot.mouseClick(first.panel.line_a.steering_button, LEFT)
    qtbot.keyClicks(first.panel.steering.fields["a"].unwanted, "noise")
    qtbot.waitUntil(lambda: model.asked[-1] == ("answer", "glass chime", "noise", None))
    first.tools.bar.set_unfolded(True)
    first.tools.strip.show()
    kept = json.loads(json.dumps(first.tools.to_session()))
    asked = len(model.asked)
    second = make_bench()
    second.prompting.take_over("a", first.prompting.origins["a"])
    second.tools.restore(kept)
    second.tools.show_words()
    assert second.panel.line_a.text() == "glass chime"
    assert second.panel.history.prompts == ("glass chime", "deep bell")
    assert second.panel.steering.isVisible()
    assert second.panel.steering.fields["a"].unwanted.text() == "noise"
    assert second.panel.line_a.steering_button.is_marked()
    assert second.tools.strip.isVisible()
    assert second.tools.bar.fold_button.isChecked()
    qtbot.wait(250)
    assert len(model.asked) == asked


@pytest.mark.parametrize(
    "nonsense",
    [
        None,
        [],
        {"prompts": 3, "steering": [], "variations": "x", "unfolded": "yes", "folder": 2},
        {"prompts": {"history": 7}, "steering": {"a": {"unwanted": 5, "guidance": 99.0}, "b": None}},
        {"variations": {"spread": -3.0, "seed": "x"}, "steering": {"a": {"guidance": float("nan")}}},
    ],
)
def test_damaged_session_changes_nothing(bench, nonsense):
    bench.tools.restore(nonsense)
    assert bench.prompting.steering == {"a": Steering(), "b": Steering()}
    assert bench.panel.history.prompts == ()
    assert not bench.tools.strip.isVisible()


def test_guidance_is_what_the_language_takes_it_for():
    from textsynth_app.language import guidance

    assert (LEAST_GUIDANCE, GREATEST_GUIDANCE) == (guidance.LEAST, guidance.GREATEST)
    assert Steering("noise").effective_guidance == guidance.UNWANTED_GUIDANCE


def test_folded_panel_is_low_and_unfolds_row_by_row(qtbot, bench):
    panel, unfolded = bench.panel, []
    bench.tools.unfolded.connect(unfolded.append)
    assert panel.height() <= 150
    qtbot.mouseClick(bench.tools.bar.fold_button, LEFT)
    qtbot.mouseClick(panel.line_a.steering_button, LEFT)
    qtbot.waitUntil(lambda: panel.height() > 230)
    qtbot.mouseClick(bench.tools.bar.fold_button, LEFT)
    qtbot.mouseClick(panel.line_a.steering_button, LEFT)
    qtbot.waitUntil(lambda: panel.height() <= 150)
    assert unfolded == [True, False]
