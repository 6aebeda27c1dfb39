"""Words and recordings that change the sound that is there, each to be undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from textsynth_app.app.words.description_panel import DescriptionPanel, as_prompt
from textsynth_app.app.words.word_tools import is_recording
from textsynth_app.language.descriptions import Description, Word

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
CUTOFF, RATIO = "filter.cutoff", "operators.2.ratio"


def idle(qtbot, bench):
    qtbot.waitUntil(lambda: bench.tools.tasks.current is None)


def chip(bench, text):
    return next(chip for chip in bench.tools.bar.chips.chips if chip.text() == text)


def test_enter_edits_with_the_amount_and_is_one_step_back(qtbot, belled, model):
    bar, before = belled.tools.bar, belled.sound.patch
    qtbot.mouseClick(bar.amount, LEFT, pos=QPoint(round(bar.amount.x_of(1.0)), 13))
    qtbot.keyClicks(bar.field, "darker")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    idle(qtbot, belled)
    assert model.named("edit") == [("darker", "deep bell", 2.0, frozenset())]
    assert belled.sound.patch == before.replace({CUTOFF: before[CUTOFF] / 4.0})
    assert belled.history.stack.undoText() == "edit in words"
    belled.history.stack.undo()
    assert belled.sound.patch == before


def test_control_enter_and_its_button_restyle(qtbot, belled, model):
    bar = belled.tools.bar
    belled.sound.set_locked({CUTOFF})
    qtbot.keyClicks(bar.field, "made of glass")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, CONTROL)
    idle(qtbot, belled)
    qtbot.mouseClick(bar.restyle_button, LEFT)
    idle(qtbot, belled)
    assert model.named("restyle") == [("made of glass", "deep bell", 0.5, frozenset({CUTOFF}))] * 2
    assert belled.sound.patch[RATIO] == 7.0
    assert belled.history.stack.undoText() == "restyle"


def test_chips_edit_at_a_click_and_with_shift_the_other_way(qtbot, belled, model):
    qtbot.mouseClick(chip(belled, "brighter"), LEFT)
    idle(qtbot, belled)
    qtbot.mouseClick(chip(belled, "brighter"), LEFT, SHIFT)
    idle(qtbot, belled)
    assert [(wish, amount) for wish, _, amount, _ in model.named("edit")] == [("brighter", 1.0), ("brighter", -1.0)]


def test_quick_wishes_follow_each_other_and_add_up(qtbot, belled, model):
    model.gate.clear()
    before = belled.sound.patch[CUTOFF]
    for _ in range(3):
        qtbot.mouseClick(chip(belled, "darker"), LEFT)
    model.gate.set()
    qtbot.waitUntil(lambda: len(model.named("edit")) == 3)
    idle(qtbot, belled)
    assert belled.sound.patch[CUTOFF] == pytest.approx(before / 8.0)


def test_chips_that_do_not_fit_are_in_the_menu(qtbot, belled, model):
    chips = belled.tools.bar.chips
    shown = [chip for chip in chips.chips if chip.isVisible()]
    assert 3 <= len(shown) < len(chips.chips)
    assert all(chip.geometry().right() < chips.more.x() for chip in shown)
    qtbot.mouseClick(chips.more, LEFT)
    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions()] == [chip.text() for chip in chips.chips[len(shown) :]]
    menu.actions()[-1].trigger()
    menu.close()
    idle(qtbot, belled)
    assert model.named("edit")[0][0] == "wider"


def test_what_hands_turn_meanwhile_is_kept(qtbot, belled, model):
    model.gate.clear()
    qtbot.mouseClick(chip(belled, "darker"), LEFT)
    belled.sound.set_value(RATIO, 9.0)
    model.gate.set()
    before = belled.sound.patch[CUTOFF]
    idle(qtbot, belled)
    assert belled.sound.patch[RATIO] == 9.0
    assert belled.sound.patch[CUTOFF] == before / 2.0


@pytest.mark.parametrize(("wish", "message"), [("  ", "Say how"), ("impossible", "no such wish")])
def test_wish_that_cannot_be_granted_says_why(qtbot, belled, wish, message):
    before = belled.sound.patch
    qtbot.keyClicks(belled.tools.bar.field, wish)
    qtbot.mouseClick(belled.tools.bar.edit_button, LEFT)
    qtbot.waitUntil(lambda: bool(belled.failures))
    assert message in belled.failures[0]
    assert belled.sound.patch == before
    qtbot.mouseClick(chip(belled, "darker"), LEFT)  # the next one is granted
    qtbot.waitUntil(lambda: belled.sound.patch != before)


def test_wish_that_changes_nothing_is_no_step(qtbot, belled):
    steps = belled.history.stack.count()
    qtbot.keyClicks(belled.tools.bar.field, "the same")
    qtbot.keyClick(belled.tools.bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(belled.told))
    assert belled.history.stack.count() == steps


def test_own_words_are_those_of_the_end_that_is_heard(qtbot, belled, model):
    qtbot.keyClicks(belled.panel.line_b, "wind")
    qtbot.waitUntil(lambda: belled.sound.end("b") is not None)
    for position, words in ((1.0, "wind"), (0.5, ""), (0.0, "deep bell")):
        belled.sound.set_position(position)
        qtbot.mouseClick(chip(belled, "darker"), LEFT)
        idle(qtbot, belled)
        assert model.named("edit")[-1][1] == words


def test_refine_says_how_much_better_it_is_and_can_be_stopped(qtbot, belled, model):
    before = belled.sound.patch
    model.gate.clear()
    bar = belled.tools.bar
    qtbot.mouseClick(bar.refine_button, LEFT)
    qtbot.waitUntil(bar.task_bar.isVisible)
    assert not bar.chips.isVisible()
    qtbot.waitUntil(lambda: "2 / 4" in bar.task_bar.text())
    belled.tools.cancel()
    assert bar.chips.isVisible()
    model.gate.set()
    qtbot.mouseClick(bar.refine_button, LEFT)
    idle(qtbot, belled)
    assert belled.sound.patch == before.replace({RATIO: 3.0})
    assert belled.told == ["Fits 'deep bell' better: score 0.44, before 0.31 (1 would be perfect)."]
    assert belled.history.stack.undoText() == "refine"
    assert [words for words, _ in model.named("refine")] == ["deep bell", "deep bell"]


def test_refine_without_words_asks_for_them(qtbot, bench):
    qtbot.mouseClick(bench.tools.bar.refine_button, LEFT)
    assert "needs words" in bench.failures[0]


def test_recording_is_chosen_and_matched(qtbot, belled, model, monkeypatch, tmp_path):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *others: (str(tmp_path / "door.wav"), ""))
    before = belled.sound.patch
    qtbot.mouseClick(belled.tools.bar.match_button, LEFT)
    idle(qtbot, belled)
    assert model.named("match")[0][0] == tmp_path / "door.wav"
    assert belled.told == ["door.wav: 4.2 dB away from the recording (the first answer was 9.8 dB)."]
    assert belled.sound.patch != before
    assert belled.tools.bar.folder == str(tmp_path)
    belled.history.stack.undo()
    assert belled.sound.patch == before


def test_recordings_are_known_by_their_names():
    assert is_recording(Path("/tmp/Door.WAV"))
    assert is_recording(Path("x.mp3"))
    assert not is_recording(Path("x.textsynth.json"))


def test_description_is_shown_and_used_as_prompt(qtbot, belled, model):
    qtbot.mouseClick(belled.tools.bar.describe_button, LEFT)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), DescriptionPanel))
    panel = QApplication.activePopupWidget()
    qtbot.mouseClick(panel.use_button, LEFT)
    assert belled.panel.line_a.text() == "deep gong"
    qtbot.waitUntil(lambda: belled.sound.name == "deep gong")
    qtbot.keyClick(belled.panel.line_a, Qt.Key.Key_Z, CONTROL)
    assert belled.panel.line_a.text() == "deep bell"


def test_description_becomes_a_prompt_of_what_is_likely():
    words = (Word("deep", 0.9), Word("long", 0.8), Word("dull", 0.7))
    assert as_prompt(Description((Word("gong", 0.2),), words, ())) == "deep long gong"
    assert as_prompt(Description((Word("gong", 0.2),), (Word("long", 0.55),), ())) == "gong"


# Mutation


def test_mutation_by_section_and_amount_goes_further_or_back(qtbot, belled):
    panel, before = belled.tools.strip.mutation, belled.sound.patch
    qtbot.mouseClick(belled.tools.bar.fold_button, LEFT)
    panel.section.setCurrentIndex(panel.section.findData("envelopes"))
    qtbot.mouseClick(panel.button, LEFT)
    first = belled.sound.patch
    changed = {name for name in first.to_json()["parameters"] if first[name] != before[name]}
    assert changed
    assert all(name.endswith(("attack", "decay", "release", "sustain", "bend_time")) for name in changed)
    assert belled.history.stack.undoText() == "mutate"
    qtbot.mouseClick(panel.amount, LEFT, pos=QPoint(round(panel.amount.x_of(1.0)), 13))
    further = belled.sound.patch
    assert further != first
    qtbot.mouseClick(panel.amount, LEFT, pos=QPoint(round(panel.amount.x_of(0.0)), 13))
    assert belled.sound.patch == before
    belled.history.stack.undo()
    assert belled.sound.patch == further


def test_amount_moves_nothing_once_the_sound_is_another(qtbot, belled):
    panel = belled.tools.strip.mutation
    qtbot.mouseClick(belled.tools.bar.fold_button, LEFT)
    qtbot.mouseClick(panel.amount, LEFT, pos=QPoint(round(panel.amount.x_of(0.6)), 13))
    before = belled.sound.patch
    qtbot.mouseClick(panel.button, LEFT)
    assert belled.sound.patch != before
    belled.sound.set_value(CUTOFF, 333.0)
    turned = belled.sound.patch
    qtbot.mouseClick(panel.amount, LEFT, pos=QPoint(round(panel.amount.x_of(0.9)), 13))
    assert belled.sound.patch == turned


def test_mutation_leaves_what_is_locked(qtbot, belled):
    belled.sound.set_locked(frozenset(belled.sound.patch.to_json()["parameters"]))
    before = belled.sound.patch
    belled.tools.words.mutate("all", 1.0)
    assert belled.sound.patch == before
