"""The page of modulation: every parameter is there, its pictures show the sound, and their points can be dragged."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QWheelEvent
from PySide6.QtWidgets import QApplication

from textsynth_app.app import theme
from textsynth_app.app.modulation.modulation_page import ModulationPage
from textsynth_app.app.modulation.noise_picture import grain
from textsynth_app.app.modulation.section_outlines import is_used, outline
from textsynth_app.synth.parameters import VOICE
from textsynth_app.synth.patch import DEFAULT_PATCH

GROUPS = {"lfo", "lfo2", "pitch", "burst", "noise", "filter", "unison", "glide", "bend", "wheel", "pressure", "timbre"}
GROUPS |= {"root"}
SMALLEST, LARGE = (1076, 250), (1900, 420)
FILTERED = DEFAULT_PATCH.replace({"filter.cutoff": 1000.0, "filter.resonance": 0.5})


@pytest.fixture
def page(shown):
    return shown(ModulationPage())


def drag(qtbot, widget, start, way, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.mousePress(widget, Qt.MouseButton.LeftButton, modifier, start)
    qtbot.mouseMove(widget, start + way)
    qtbot.mouseRelease(widget, Qt.MouseButton.LeftButton, modifier, start + way)


def look(widget):
    QApplication.processEvents()
    return widget.grab().toImage()


def test_every_parameter_of_its_groups_has_a_control(page):
    for name in page.sections:
        page.open_section(name)
    assert set(page.knobs) == {parameter.name for parameter in VOICE if parameter.group in GROUPS}


def test_controls_are_made_when_their_section_is_opened_and_told_of(page, qtbot):
    assert set(page.knobs) == set(page.sections["lfo"].parameters)
    told = []
    page.made.connect(lambda control: told.append((control.parameter.name, control.current())))
    page.show_patch(FILTERED)
    qtbot.mouseClick(page.buttons["filter"], Qt.MouseButton.LeftButton)
    assert [name for name, _ in told] == list(page.sections["filter"].parameters)
    assert ("filter.cutoff", 1000.0) in told
    assert page.section == "filter" and page.knobs["filter.cutoff"].isVisible()
    assert not page.knobs["lfo.rate"].isVisible()


@pytest.mark.parametrize("size", [SMALLEST, LARGE])
def test_every_section_fits(page, qtbot, size):
    page.resize(*size)
    for name in page.sections:
        page.open_section(name)
        QApplication.processEvents()
        assert (page.width(), page.height()) == size
        for parameter in page.sections[name].parameters:
            knob = page.knobs[parameter]
            box = knob.rect().translated(knob.mapTo(page, QPoint()))
            assert page.rect().contains(box), parameter
            assert knob.width() >= knob.minimumSizeHint().width()


def test_arrow_keys_lead_from_section_to_section(page, qtbot):
    opened = []
    page.opened.connect(opened.append)
    page.buttons["lfo"].setFocus()
    qtbot.keyClick(page.buttons["lfo"], Qt.Key.Key_Down)
    assert page.section == "lfo2" and opened == ["lfo2"]
    assert page.buttons["lfo2"].hasFocus()


def test_a_parameter_can_be_revealed(page):
    assert page.reveal("timbre.cutoff") is page.knobs["timbre.cutoff"]
    assert page.section == "playing"
    assert page.reveal("drive.gain") is None


def test_a_turned_knob_is_told_of_and_drawn(page, moves, qtbot):
    before = look(page.pictures["lfo"])
    knob = page.knobs["lfo.delay"]
    qtbot.keyClick(knob, Qt.Key.Key_PageUp)
    assert moves == [("lfo.delay", knob.current())] and knob.current() > 0.0
    assert look(page.pictures["lfo"]) != before


def test_showing_is_silent(page, moves):
    page.show_patch(FILTERED)
    page.show_value("lfo.rate", 3.0)
    assert moves == []
    assert page.knobs["lfo.rate"].current() == 3.0


@pytest.mark.parametrize("name", ["lfo", "lfo2", "pitch", "burst", "noise", "filter", "playing"])
def test_a_picture_and_its_button_show_each_of_their_parameters(page, name):
    changes = {
        "lfo": {"lfo.shape": 2.0},
        "lfo2": {"lfo2.fade": 1.0},
        "pitch": {"pitch.envelope": 12.0},
        "burst": {"burst.count": 6.0},
        "noise": {"noise.decay": 2.0, "noise.sustain": -20.0},
        "filter": {"filter.cutoff": 300.0},
        "playing": {"unison.voices": 4.0},
    }
    page.open_section(name)
    before = look(page.pictures[name]), look(page.buttons[name])
    page.show_patch(DEFAULT_PATCH.replace(changes[name]))
    assert look(page.pictures[name]) != before[0]
    assert look(page.buttons[name]) != before[1]


def test_accent_and_scheme_reach_the_pictures(page, qapp):
    before = look(page.pictures["lfo"])
    page.set_accent(QColor("#58d0f0"))
    coloured = look(page.pictures["lfo"])
    assert coloured != before
    theme.apply(qapp, theme.LIGHT)
    light = look(page.pictures["lfo"])
    theme.apply(qapp)
    assert light.pixelColor(30, 60).lightness() > 200 > coloured.pixelColor(30, 60).lightness()


# The filter's point


def test_the_filters_point_follows_the_pointer(page, moves, qtbot):
    page.show_patch(FILTERED)
    page.open_section("filter")
    picture = page.pictures["filter"]
    area, start = picture.area(), picture.point.geometry().center()
    drag(qtbot, picture, start, QPoint(-60, -20))
    assert picture.point.geometry().center() == start + QPoint(-60, -20)
    octaves = 60.0 / area.width() * VOICE["filter.cutoff"].normalise(20000.0) * 9.966
    assert page.patch["filter.cutoff"] == pytest.approx(1000.0 * 2.0**-octaves, rel=0.01)
    assert page.patch["filter.resonance"] > 0.5
    assert {name for name, _ in moves} == {"filter.cutoff", "filter.resonance"}
    assert page.knobs["filter.cutoff"].current() == page.patch["filter.cutoff"]


def test_the_filters_picture_is_dragged_from_anywhere_and_shift_is_fine(page, qtbot):
    page.show_patch(FILTERED)
    page.open_section("filter")
    picture = page.pictures["filter"]
    drag(qtbot, picture, QPoint(60, 150), QPoint(0, -30))
    coarse = page.patch["filter.resonance"] - 0.5
    assert coarse > 0.1 and page.patch["filter.cutoff"] == 1000.0
    page.show_patch(FILTERED)
    qtbot.mousePress(picture, Qt.MouseButton.LeftButton, pos=QPoint(60, 150))
    picture.points[0].drag(QPointF(60.0, 120.0), Qt.KeyboardModifier.ShiftModifier)
    qtbot.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=QPoint(60, 120))
    assert page.patch["filter.resonance"] - 0.5 == pytest.approx(coarse / 10.0, rel=0.05)


def test_the_filters_point_works_by_keyboard_and_wheel(page, moves, qtbot):
    page.show_patch(FILTERED)
    page.open_section("filter")
    point = page.pictures["filter"].point
    point.setFocus()
    qtbot.keyClick(point, Qt.Key.Key_Right)
    assert page.patch["filter.cutoff"] > 1000.0 and page.patch["filter.resonance"] == 0.5
    qtbot.keyClick(point, Qt.Key.Key_Up)
    assert page.patch["filter.resonance"] == pytest.approx(0.51)
    qtbot.keyClick(point, Qt.Key.Key_PageDown)
    assert page.patch["filter.resonance"] == pytest.approx(0.41)
    middle = QPointF(point.rect().center())
    turned = QWheelEvent(
        middle, point.mapToGlobal(middle), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(point, turned)
    assert page.patch["filter.resonance"] == pytest.approx(0.43)
    qtbot.keyClick(point, Qt.Key.Key_Delete)
    assert (page.patch["filter.cutoff"], page.patch["filter.resonance"]) == (20000.0, 0.0)
    assert moves[-2:] == [("filter.cutoff", 20000.0), ("filter.resonance", 0.0)]


def test_a_screen_reader_can_read_and_set_the_point(page, moves):
    page.show_patch(FILTERED)
    page.open_section("filter")
    point = page.pictures["filter"].point
    assert point.accessibleName() == "Cutoff and resonance"
    assert "1 kHz" in point.accessibleDescription() and "0.5" in point.accessibleDescription()
    spoken = QAccessible.queryAccessibleInterface(point)
    assert spoken.role() == QAccessible.Role.Slider
    assert spoken.text(QAccessible.Text.Value) == point.accessibleDescription()
    value = spoken.valueInterface()
    value.setCurrentValue(value.maximumValue())
    assert moves == [("filter.cutoff", 20000.0)]


def test_double_click_puts_the_point_back(page, qtbot):
    page.show_patch(FILTERED)
    page.open_section("filter")
    qtbot.mouseDClick(page.pictures["filter"], Qt.MouseButton.LeftButton, pos=QPoint(50, 100))
    assert page.patch["filter.cutoff"] == 20000.0


# The noise's points


def test_the_nearest_of_the_noises_points_is_dragged(page, moves, qtbot):
    page.show_patch(DEFAULT_PATCH.replace({"noise.level": -20.0, "noise.sustain": -12.0, "noise.attack": 0.1}))
    page.open_section("noise")
    picture = page.pictures["noise"]
    start = picture.attack.geometry().center()
    drag(qtbot, picture, start + QPoint(2, 2), QPoint(0, -30))
    assert [name for name, _ in moves] == ["noise.level"] and page.patch["noise.level"] > -20.0
    moves.clear()
    start = picture.decay.geometry().center()
    drag(qtbot, picture, start, QPoint(15, 10))
    assert [name for name, _ in moves] == ["noise.decay", "noise.sustain"]
    assert page.patch["noise.decay"] > 0.3 and page.patch["noise.sustain"] < -12.0


def test_a_noise_that_does_not_last_has_no_release_to_drag(page):
    page.open_section("noise")
    picture = page.pictures["noise"]
    assert not picture.release.isVisible()
    page.show_value("noise.sustain", -12.0)
    assert picture.release.isVisible()


def test_noise_is_drawn_smooth_if_dark_and_jagged_if_bright():
    def jags(color):
        drawn = grain(400, color)
        return np.mean(np.abs(np.diff(drawn))) / np.mean(np.abs(drawn))

    assert jags(-1.0) < 0.5 * jags(0.0) < jags(0.0) < jags(1.0)
    assert abs(grain(400, -1.0)).max() == 1.0


# What the buttons tell


@pytest.mark.parametrize(
    ("section", "changes"),
    [
        ("lfo", {"lfo.index": 0.2}),
        ("lfo", {"operators.4.tremolo": 0.5}),
        ("lfo2", {"lfo2.cutoff": 1.0}),
        ("pitch", {"pitch.level1": 1.0}),
        ("burst", {"burst.count": 2.0}),
        ("noise", {"noise.level": -30.0}),
        ("filter", {"filter.mode": 2.0}),
        ("playing", {"unison.voices": 2.0}),
        ("playing", {"glide.time": 0.1}),
    ],
)
def test_a_button_tells_whether_its_section_is_heard(page, section, changes):
    still = DEFAULT_PATCH.replace({"lfo.pitch": 0.0})
    page.show_patch(still)
    assert not is_used(section, still)
    assert "changes nothing" in page.buttons[section].accessibleDescription()
    page.show_patch(still.replace(changes))
    assert is_used(section, still.replace(changes))
    assert "changes the sound" in page.buttons[section].accessibleDescription()


def test_outlines_stay_within_their_frame():
    extreme = DEFAULT_PATCH.replace({parameter.name: parameter.maximum for parameter in VOICE})
    for patch in (DEFAULT_PATCH, extreme, extreme.replace({"filter.mode": 1.0, "filter.cutoff": 20.0})):
        for section in ("lfo", "lfo2", "pitch", "burst", "noise", "filter", "playing"):
            x, y = outline(section, patch)
            assert min(x.min(), y.min()) > -1e-9 and max(x.max(), y.max()) < 1.0 + 1e-9, section
