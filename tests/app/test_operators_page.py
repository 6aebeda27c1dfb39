"""Six operators side by side: switches, knobs and envelopes that agree with each other and with the patch."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from textsynth_app.app.first_sound import FIRST_PATCH
from textsynth_app.app.operators.operator_switches import NUMBERS, OperatorSwitches, switch_of
from textsynth_app.app.operators.operators_page import OperatorsPage
from textsynth_app.synth.parameters import VOICE
from textsynth_app.synth.patch import DEFAULT_PATCH


@pytest.fixture
def page(shown):
    made = shown(OperatorsPage())
    made.show_patch(FIRST_PATCH)
    return made


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def switches_of(page):
    return [page.strips[number].on.current() for number in NUMBERS]


# Solo and mute


@pytest.fixture
def switches():
    made = OperatorSwitches()
    made.told = {}
    made.moved.connect(made.told.__setitem__)
    made.show(DEFAULT_PATCH.replace({"operators.5.on": 0.0}).__getitem__)
    return made


def test_mute_switches_off_and_back(switches):
    switches.set_mute(2, True)
    assert switches.told == {"operators.2.on": 0.0}
    switches.set_mute(2, False)
    assert switches.told == {"operators.2.on": 1.0}


def test_solo_switches_all_others_off_and_restores_them_exactly(switches):
    switches.set_solo(3, True)
    assert switches.told == {switch_of(number): 0.0 for number in (1, 2, 4, 6)}
    switches.told.clear()
    switches.set_solo(1, True)  # both
    assert switches.told == {"operators.1.on": 1.0}
    switches.told.clear()
    switches.set_solo(3, False)
    switches.set_solo(1, False)
    assert switches.told == {switch_of(number): 1.0 for number in (2, 3, 4, 6)}
    assert [switches.value(number) for number in NUMBERS] == [1.0, 1.0, 1.0, 1.0, 0.0, 1.0]


def test_solo_of_an_operator_that_is_off_plays_it_for_a_while(switches):
    switches.set_solo(5, True)
    assert switches.value(5) == 1.0
    switches.set_solo(5, False)
    assert switches.value(5) == 0.0


def test_a_muted_operator_stays_muted_through_the_solo_of_another(switches):
    switches.set_mute(1, True)
    switches.set_solo(2, True)
    switches.set_solo(2, False)
    assert switches.value(1) == 0.0 and switches.muted == {1}
    switches.set_solo(1, True)
    assert switches.value(1) == 1.0 and not switches.muted


def test_another_patch_ends_solo_and_mute_if_its_switches_are_others(switches, qtbot):
    switches.set_solo(3, True)
    present = {switch_of(number): switches.value(number) for number in NUMBERS}
    switches.show(DEFAULT_PATCH.replace(present | {"operators.1.ratio": 7.0}).__getitem__)
    assert switches.soloed == {3}  # nothing that it knows of has changed
    with qtbot.waitSignal(switches.marks_changed):
        switches.show(DEFAULT_PATCH.__getitem__)
    assert not switches.soloed
    assert [switches.value(number) for number in NUMBERS] == [1.0] * 6


def test_a_switch_moved_from_outside_is_believed(switches):
    switches.set_mute(2, True)
    switches.show_value("operators.2.on", 1.0)  # undone
    assert not switches.muted
    switches.show_value("operators.2.ratio", 2.0)
    assert switches.value(2) == 1.0


def test_what_comes_back_while_it_tells_does_not_confuse_it(switches):
    patch = DEFAULT_PATCH.replace({"operators.5.on": 0.0})
    state = {"patch": patch}

    def echo(name, value):
        state["patch"] = state["patch"].replace({name: value})
        switches.show(state["patch"].__getitem__)

    switches.moved.connect(echo)
    switches.set_solo(2, True)
    assert switches.soloed == {2}
    switches.set_solo(2, False)
    assert state["patch"] == patch


# The strips


def test_solo_and_mute_are_clicked_and_told(page, moves, qtbot):
    strip = page.strips[1]
    click(qtbot, strip.solo)
    assert dict(moves) == {switch_of(number): 0.0 for number in (2, 3, 4, 5, 6)}
    assert switches_of(page) == [1.0, 0.0, 0.0, 0.0, 0.0, 0.0]
    moves.clear()
    click(qtbot, strip.solo)
    assert dict(moves) == {switch_of(number): 1.0 for number in (2, 3, 4, 5, 6)}
    click(qtbot, strip.mute)
    assert moves[-1] == ("operators.1.on", 0.0)
    assert strip.mute.isChecked()
    click(qtbot, strip.on)  # on for good: not muted any more
    assert moves[-1] == ("operators.1.on", 1.0)
    assert not strip.mute.isChecked()


def test_marks_go_out_when_the_patch_says_otherwise(page, moves, qtbot):
    click(qtbot, page.strips[1].solo)
    moves.clear()
    page.show_patch(DEFAULT_PATCH)
    assert not page.strips[1].solo.isChecked()
    assert switches_of(page) == [1.0] * 6
    assert moves == []


def test_strips_show_a_patch(page):
    assert page.strips[4].ratio.current() == 14.0
    assert page.strips[4].knobs["operators.4.level"].current() == -4.0
    assert "Carrier" in page.strips[1].role.text()
    assert page.strips[4].role.text().startswith("Modulator of 3")
    page.show_value("operators.4.output", 0.5)
    assert "as well" in page.strips[4].role.text()
    page.show_value("operators.4.fixed", 1.0)
    assert page.strips[4].ratio.parameter.name == "operators.4.frequency"


def test_each_knob_of_a_strip_turns_its_parameter(page, moves, qtbot):
    for knob in page.strips[2].knobs.values():
        qtbot.keyClick(knob, Qt.Key.Key_Down if knob.current() > 0.0 or knob.current() == -1.0 else Qt.Key.Key_Up)
    assert [name for name, _ in moves] == [
        "operators.2.level", "matrix.2.2", "operators.2.velocity", "operators.2.output",
    ]  # fmt: skip


def test_every_parameter_of_every_operator_can_be_reached(page):
    for number in NUMBERS:
        page.choose(number)
    names = {control.parameter.name for control in page.controls}
    wanted = {parameter.name for parameter in VOICE if parameter.name.startswith("operators.")}
    assert names == wanted | {f"matrix.{number}.{number}" for number in NUMBERS}


def test_a_click_on_a_strip_shows_its_details(page, qtbot):
    assert page.details[1].isVisible()
    qtbot.mouseClick(page.strips[3], Qt.MouseButton.LeftButton, pos=QPoint(3, 60))
    assert page.chosen == 3
    assert page.details[3].isVisible() and not page.details[1].isVisible()
    assert page.strips[3].envelope.isChecked() and not page.strips[1].envelope.isChecked()


def test_so_does_taking_hold_of_one_of_its_knobs(page, qtbot):
    knob = page.strips[5].knobs["operators.5.level"]
    qtbot.mousePress(knob, Qt.MouseButton.LeftButton, pos=knob.rect().center())
    assert page.chosen == 5
    assert knob.hasFocus()
    qtbot.mouseRelease(knob, Qt.MouseButton.LeftButton, pos=knob.rect().center())
    click(qtbot, page.strips[6].solo)  # has nothing to do with its details
    assert page.chosen == 5


def test_by_keyboard_the_small_envelope_leads_to_the_large_one_and_escape_back(page, qtbot):
    page.strips[4].envelope.setFocus()
    qtbot.keyClick(page.strips[4].envelope, Qt.Key.Key_Space)
    peak = page.details[4].envelope.points["peak"]
    assert peak.hasFocus()
    qtbot.keyClick(peak, Qt.Key.Key_Escape)
    assert page.strips[4].envelope.hasFocus()


def test_details_are_made_when_they_are_first_shown_and_told(page, qtbot):
    made = []
    page.made.connect(made.append)
    page.choose(5)
    page.choose(5)
    assert {control.parameter.name for control in made} >= {"operators.5.attack", "operators.5.detune"}
    assert len(made) == len({control.parameter.name for control in made})


def test_details_that_were_hidden_show_what_happened_meanwhile(page):
    page.choose(2)
    page.choose(3)
    page.show_value("operators.2.decay", 12.0)
    page.choose(2)
    assert page.details[2].knobs["operators.2.decay"].current() == 12.0
    assert page.details[2].envelope.model.value("decay") == 12.0


def test_knob_envelope_and_editor_agree(page, moves, qtbot):
    page.choose(2)
    details = page.details[2]
    attack = details.knobs["operators.2.attack"]
    qtbot.keyClick(details.envelope.points["peak"], Qt.Key.Key_Right)
    assert attack.current() == details.envelope.model.value("attack") > FIRST_PATCH["operators.2.attack"]
    qtbot.keyClick(attack, Qt.Key.Key_PageUp)
    assert details.envelope.model.value("attack") == attack.current()
    assert moves[-1] == ("operators.2.attack", attack.current())
    qtbot.keyClick(details.knobs["operators.2.ratio"], Qt.Key.Key_Up)
    assert page.strips[2].ratio.current() == details.knobs["operators.2.ratio"].current()


def test_a_small_page_has_two_halves_and_a_large_one_both(page):
    details = page.details[1]
    attack, detune = details.knobs["operators.1.attack"], details.knobs["operators.1.detune"]
    assert attack.isVisible() and not detune.isVisible()
    details.tabs.setCurrentIndex(1)
    assert detune.isVisible() and not attack.isVisible()
    page.choose(2)  # the same half
    assert page.details[2].knobs["operators.2.detune"].isVisible()
    page.resize(1900, 420)
    assert page.details[2].knobs["operators.2.detune"].isVisible()
    assert page.details[2].knobs["operators.2.attack"].isVisible()
    page.resize(1076, 250)
    assert page.size().toTuple() == (1076, 250)


def test_what_the_program_shows_is_not_told(page, moves):
    page.show_patch(DEFAULT_PATCH)
    page.show_value("operators.1.ratio", 3.0)
    page.show_value("matrix.1.1", 1.0)
    page.show_value("filter.cutoff", 300.0)  # not on this page
    assert moves == []
    assert page.strips[1].knobs["matrix.1.1"].current() == 1.0


def test_nonsense_typed_into_a_ratio_is_refused(page, qtbot):
    ratio = page.strips[1].ratio
    qtbot.keyClick(ratio, Qt.Key.Key_F2)
    line = ratio.findChildren(type(ratio.focusWidget()))[0]
    qtbot.keyClicks(line, "loud")
    with qtbot.waitSignal(page.refused):
        qtbot.keyClick(line, Qt.Key.Key_Return)


def test_every_control_has_a_name_and_takes_the_focus(page):
    page.choose(2)
    strip, details = page.strips[2], page.details[2]
    for widget in (
        *page.controls,
        strip.solo,
        strip.mute,
        strip.ratio,
        strip.envelope,
        *details.envelope.points.values(),
    ):
        assert widget.accessibleName()
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
