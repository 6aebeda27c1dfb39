"""The page of effects: cards in the order of the chain, switches that bring back what was there, points to drag."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from textsynth_app.app.modulation.effect_curves import AMOUNTS, CHAIN
from textsynth_app.app.modulation.effects_page import EffectsPage
from textsynth_app.synth.parameters import VOICE
from textsynth_app.synth.patch import DEFAULT_PATCH

GROUPS = {*CHAIN, "clock"}
SMALLEST, LARGE = (1076, 250), (1900, 420)
ECHOING = DEFAULT_PATCH.replace({"delay.mix": 0.5, "delay.time": 0.3})
POINTS = {  # one of each effect, with what it turns upwards and sideways
    "drive": ("point", "drive.gain", ""),
    "chorus": ("point", "chorus.depth", "chorus.rate"),
    "delay": ("free", "delay.mix", "delay.time"),
    "reverb": ("point", "reverb.mix", "reverb.decay"),
}


@pytest.fixture
def page(shown):
    return shown(EffectsPage())


def look(widget):
    QApplication.processEvents()
    return widget.grab().toImage()


def test_every_parameter_of_the_effects_has_a_control(page):
    assert set(page.knobs) == {parameter.name for parameter in VOICE if parameter.group in GROUPS}


def test_nothing_is_made_before_it_is_seen(qtbot, qapp):
    hidden = EffectsPage()
    qtbot.addWidget(hidden)
    hidden.show_patch(ECHOING)
    hidden.show_value("chorus.mix", 0.3)
    assert hidden.knobs == {}
    told = []
    hidden.made.connect(lambda control: told.append((control.parameter.name, control.current())))
    hidden.show()
    assert ("delay.mix", 0.5) in told and ("chorus.mix", 0.3) in told
    assert hidden.switches["delay"].isChecked() and not hidden.switches["reverb"].isChecked()


@pytest.mark.parametrize("size", [SMALLEST, LARGE])
@pytest.mark.parametrize("synced", [0.0, 1.0])
def test_everything_fits_in_the_order_of_the_chain(page, size, synced):
    page.resize(*size)
    page.show_value("delay.sync", synced)
    QApplication.processEvents()
    assert (page.width(), page.height()) == size
    for knob in page.knobs.values():
        if knob.isVisible():
            assert page.rect().contains(knob.rect().translated(knob.mapTo(page, QPoint())))
            assert knob.width() >= knob.minimumSizeHint().width()
    lefts = [page.pictures[effect].mapTo(page, QPoint()).x() for effect in CHAIN]
    assert lefts == sorted(lefts)


@pytest.mark.parametrize("effect", CHAIN)
def test_a_switch_takes_the_amount_away_and_brings_it_back(page, moves, qtbot, effect):
    name = AMOUNTS[effect][0]
    switch = page.switches[effect]
    page.show_value(name, 0.77)
    assert switch.isChecked()
    dim = look(page.pictures[effect])
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert not switch.isChecked() and look(page.pictures[effect]) != dim
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert moves == [(name, 0.0), (name, 0.77)]
    assert switch.isChecked() and page.knobs[name].current() == 0.77


@pytest.mark.parametrize("effect", CHAIN)
def test_an_effect_that_was_never_on_comes_on_with_a_usual_amount(page, moves, qtbot, effect):
    qtbot.keyClick(page.switches[effect], Qt.Key.Key_Return)
    assert moves == [AMOUNTS[effect]]


def test_a_knob_turned_up_switches_its_effect_on(page, moves, qtbot):
    qtbot.keyClick(page.knobs["reverb.mix"], Qt.Key.Key_PageUp)
    assert page.switches["reverb"].isChecked()
    assert [name for name, _ in moves] == ["reverb.mix"]


def test_time_gives_way_to_division_and_tempo_when_synchronised(page, qtbot):
    assert page.knobs["delay.time"].isVisible() and not page.knobs["clock.tempo"].isVisible()
    qtbot.mouseClick(page.knobs["delay.sync"], Qt.MouseButton.LeftButton)
    assert page.patch["delay.sync"] == 1.0
    assert page.knobs["clock.tempo"].isVisible() and page.knobs["delay.division"].isVisible()
    assert not page.knobs["delay.time"].isVisible()
    picture = page.pictures["delay"]
    assert picture.synced.isVisible() and not picture.free.isVisible()


@pytest.mark.parametrize("effect", CHAIN)
def test_points_turn_what_they_say(page, moves, qtbot, effect):
    which, up, across = POINTS[effect]
    patch = DEFAULT_PATCH.replace({AMOUNTS[name][0]: AMOUNTS[name][1] for name in CHAIN})
    page.show_patch(patch)
    picture = page.pictures[effect]
    point = getattr(picture, which)
    start = point.geometry().center()
    qtbot.mousePress(picture, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(picture, start + QPoint(12, -15))
    qtbot.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=start + QPoint(12, -15))
    assert page.patch[up] > patch[up]
    assert page.knobs[up].current() == page.patch[up]
    if across:
        assert page.patch[across] > patch[across]
    assert {name for name, _ in moves} == {up, across} - {""}
    assert VOICE[up].format(page.patch[up]) in point.accessibleDescription()


def test_a_point_with_one_direction_takes_every_arrow(page, moves, qtbot):
    point = page.pictures["drive"].point
    qtbot.keyClick(point, Qt.Key.Key_Right)
    qtbot.keyClick(point, Qt.Key.Key_Up)
    assert [value for _, value in moves] == pytest.approx([0.36, 0.72])


def test_the_first_echo_stands_where_it_is_dragged(page):
    picture = page.pictures["delay"]
    page.show_patch(ECHOING)
    low = picture.free.geometry().center()
    page.show_value("delay.mix", 1.0)
    assert picture.free.geometry().center().y() < low.y()
    page.show_value("delay.time", 0.34)  # in the same picture of two seconds
    assert picture.free.geometry().center().x() > low.x()


@pytest.mark.parametrize(
    ("effect", "changes"),
    [
        ("drive", {"drive.gain": 20.0}),
        ("chorus", {"chorus.depth": 6.0}),
        ("delay", {"delay.width": 1.0}),
        ("delay", {"clock.tempo": 90.0, "delay.sync": 1.0}),
        ("reverb", {"reverb.size": 1.0}),
        ("reverb", {"reverb.predelay": 0.2}),
    ],
)
def test_pictures_show_their_effect(page, effect, changes):
    patch = DEFAULT_PATCH.replace({AMOUNTS[name][0]: AMOUNTS[name][1] for name in CHAIN})
    page.show_patch(patch)
    before = look(page.pictures[effect])
    page.show_patch(patch.replace(changes))
    assert look(page.pictures[effect]) != before


def test_showing_is_silent_and_a_parameter_can_be_revealed(page, moves):
    page.show_patch(ECHOING)
    page.show_value("reverb.mix", 0.4)
    assert moves == []
    assert page.reveal("reverb.size") is page.knobs["reverb.size"]
    assert page.reveal("filter.cutoff") is None
