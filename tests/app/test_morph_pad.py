"""The pad: what its corners make of the sound, what fills them, and how it is handled."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.app.conftest import WordModel
from textsynth_app.app.history import History
from textsynth_app.app.morph.gesture_deck import IDLE
from textsynth_app.app.morph.morph_page import MorphPage
from textsynth_app.app.morph.morph_tools import SESSION_KEYS, MorphTools
from textsynth_app.app.morph.pad_model import PadModel
from textsynth_app.app.sound import Sound
from textsynth_app.app.words.prompting import Prompting
from textsynth_app.app.words.sound_drag import to_mime
from textsynth_app.app.worker import ModelWorker
from textsynth_app.language.morphing import End, Morph, pad_weights
from textsynth_app.library.presets import Preset
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch

WASP = DEFAULT_PATCH.replace({"filter.cutoff": 700.0})
FOG = DEFAULT_PATCH.replace({"operators.1.attack": 0.9})


class Parts:
    """All that the page needs, with a model at work, and the page."""

    def __init__(self, model: WordModel) -> None:
        self.model = model
        self.sound = Sound()
        self.worker = ModelWorker(lambda progress: model)
        self.prompting = Prompting(self.sound, self.worker)
        self.history = History(self.sound, self.prompting)
        self.tools = MorphTools(self.sound, self.prompting, self.worker)

    @property
    def pad(self) -> PadModel:
        return self.tools.pad

    def fill(self, bell: Patch, chime: Patch) -> list[Patch]:
        patches = [bell, chime, WASP, FOG]
        for index, patch in enumerate(patches):
            self.pad.set_corner(index, Preset(f"sound {index}", patch))
        return patches


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("textsynth_app.app.morph.pad_corners.PAUSE_MS", 20)


@pytest.fixture
def parts(qapp: object, model: WordModel) -> Iterator[Parts]:
    made = Parts(model)
    made.worker.start()
    yield made
    model.gate.set()
    assert made.worker.stop()


@pytest.fixture
def page(parts: Parts, qtbot: QtBot) -> MorphPage:
    made = MorphPage(parts.tools)
    qtbot.addWidget(made)
    made.resize(1076, 250)
    made.show()
    qtbot.waitExposed(made)
    return made


# The model


def test_corners_are_reached_exactly_and_the_middle_is_between_them(parts: Parts, bell: Patch, chime: Patch) -> None:
    patches = parts.fill(bell, chime)
    morph = Morph([End(patch) for patch in patches], seamless=True)
    for place in ((0.0, 0.0), (1.0, 1.0), (0.3, 0.8)):
        parts.pad.move_to(*place)
        assert parts.pad.patch() == morph.weighted(pad_weights(*place))
    parts.pad.move_to(0.0, 0.0)
    assert parts.pad.patch() == bell


def test_the_sound_follows_at_once_then_once_a_frame(parts: Parts, qtbot: QtBot, bell: Patch, chime: Patch) -> None:
    parts.fill(bell, chime)
    heard: list[Patch] = []
    parts.sound.patch_changed.connect(heard.append)
    for step in range(50):
        parts.pad.move_to(step / 50, 0.5)
    assert len(heard) < 10
    qtbot.waitUntil(lambda: parts.sound.patch == parts.pad.patch())
    settled = len(heard)
    qtbot.wait(100)
    assert len(heard) == settled


def test_an_empty_corner_has_no_say(parts: Parts, bell: Patch, chime: Patch) -> None:
    parts.pad.set_corner(0, Preset("bell", bell))
    parts.pad.move_to(0.5, 0.5)
    assert not parts.pad.is_ready
    assert parts.sound.patch != bell
    parts.pad.set_corner(1, Preset("chime", chime))
    for place, shares in (((0.5, 0.5), (0.5, 0.5)), ((0.25, 1.0), (0.75, 0.25)), ((1.0, 1.0), (0.0, 1.0))):
        parts.pad.move_to(*place)
        assert parts.pad.shares().tolist() == pytest.approx([*shares, 0.0, 0.0], abs=0.01)


def test_locked_values_stay(parts: Parts, bell: Patch, chime: Patch) -> None:
    parts.fill(bell, chime)
    parts.sound.set_locked({"root.frequency"})
    before = parts.sound.patch["root.frequency"]
    parts.pad.move_to(1.0, 0.0)
    assert parts.sound.patch["root.frequency"] == before
    assert parts.pad.is_live


def test_it_knows_whether_it_is_heard_and_undo_brings_its_place_back(
    parts: Parts, qtbot: QtBot, bell: Patch, chime: Patch
) -> None:
    parts.fill(bell, chime)
    parts.history.forget()
    parts.pad.move_to(0.2, 0.2)
    assert parts.pad.is_live
    parts.sound.set_value("filter.resonance", 0.66)
    assert not parts.pad.is_live
    parts.pad.move_to(0.9, 0.9)
    qtbot.waitUntil(lambda: parts.sound.patch == parts.pad.patch())
    parts.history.stack.undo()
    assert not parts.pad.is_live
    parts.history.stack.undo()
    assert parts.pad.is_live
    assert parts.pad.place == (0.2, 0.2)


def test_a_new_corner_is_heard_while_the_pad_is(parts: Parts, bell: Patch, chime: Patch) -> None:
    parts.fill(bell, chime)
    parts.pad.move_to(0.0, 0.0)
    parts.pad.set_corner(0, Preset("wasp", WASP))
    assert parts.sound.patch == WASP
    parts.sound.set_value("filter.resonance", 0.66)
    parts.pad.set_corner(0, Preset("bell", bell))
    assert parts.sound.patch["filter.cutoff"] == WASP["filter.cutoff"]


def test_the_straight_path_is_taken_over_from_the_slider(parts: Parts, bell: Patch, chime: Patch) -> None:
    patches = parts.fill(bell, chime)
    parts.sound.set_path("parameters")
    parts.pad.move_to(0.25, 0.5)
    morph = Morph([End(patch) for patch in patches], "parameters", seamless=True)
    assert parts.pad.patch() == morph.weighted(pad_weights(0.25, 0.5))


def test_the_next_start_has_it_again(parts: Parts, model: WordModel, bell: Patch, chime: Patch) -> None:
    parts.fill(bell, chime)
    parts.pad.set_corner(3, None)
    parts.pad.move_to(0.25, 0.75)
    parts.tools.snapshots.store(8)
    parts.tools.path.set_even(True)
    session = json.loads(json.dumps(parts.tools.to_session()))
    assert tuple(session) == SESSION_KEYS
    again = Parts(model)
    before = again.sound.patch
    again.tools.restore(session)
    assert [again.pad.corner(index) for index in range(4)] == [parts.pad.corner(index) for index in range(4)]
    assert again.pad.place == (0.25, 0.75)
    assert again.tools.snapshots[8] is not None
    assert again.tools.path.is_even
    assert again.sound.patch == before


@pytest.mark.parametrize("hostile", [None, 5, "x", [], {"format": "x"}, [[[[1]]]], {"a": float("nan")}, [1e999, 2]])
def test_a_damaged_session_changes_nothing(parts: Parts, hostile: object) -> None:
    parts.tools.restore(dict.fromkeys(SESSION_KEYS, hostile))
    assert [parts.pad.corner(index) for index in range(4)] == [None] * 4
    assert all(0.0 <= each <= 1.0 for each in parts.pad.place)
    parts.tools.restore({})


# The corners


def test_words_typed_into_a_corner_are_answered_there(
    parts: Parts, page: MorphPage, qtbot: QtBot, bell: Patch, model: WordModel
) -> None:
    before = parts.sound.patch
    qtbot.keyClicks(page.cards[3].line, "deep bell")
    qtbot.waitUntil(lambda: parts.pad.corner(3) is not None)
    corner = parts.pad.corner(3)
    assert corner is not None
    assert (corner.name, corner.prompt, corner.patch, corner.encoder) == (
        "deep bell",
        "deep bell",
        bell,
        "embedded-12ab",
    )
    assert page.cards[3].line.text() == "deep bell"
    assert "deep bell" in page.cards[3].accessibleName()
    assert parts.prompting.texts == {"a": "", "b": ""}
    assert parts.sound.patch == before


def test_the_newest_words_of_a_corner_win(parts: Parts, page: MorphPage, qtbot: QtBot, model: WordModel) -> None:
    model.gate.clear()
    line = page.cards[0].line
    qtbot.keyClicks(line, "deep bell")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: model.asked == ["deep bell"])
    line.selectAll()
    qtbot.keyClicks(line, "glass chime")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    parts.tools.corners.fill(1, "a")
    model.gate.set()
    qtbot.waitUntil(lambda: getattr(parts.pad.corner(0), "name", "") == "glass chime")
    assert model.asked == ["deep bell", "glass chime"]


def test_words_that_are_refused_are_told_and_change_nothing(parts: Parts, qtbot: QtBot) -> None:
    with qtbot.waitSignal(parts.tools.refused):
        parts.tools.corners.typed(2, "bad\x07words")
    assert parts.pad.corner(2) is None


def test_ends_the_sound_of_now_and_snapshots_fill_corners(parts: Parts, chime: Patch, page: MorphPage) -> None:
    parts.prompting.take_over("b", Preset("", chime, "glass chime"))
    parts.sound.set_end("b", chime)
    parts.tools.snapshots.store(7)
    parts.sound.set_position(0.5)
    menu = page.cards[2].menu()
    offered = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert offered[:4] == [
        "A   First light",
        "B   glass chime",
        "Now   First light → glass chime",
        "7   First light",
    ]
    menu.actions()[2].trigger()
    menu.close()
    corner = parts.pad.corner(2)
    assert corner is not None
    assert corner.patch == parts.sound.patch
    parts.tools.corners.fill(0, "snapshot7")
    assert getattr(parts.pad.corner(0), "patch", None) == parts.sound.end("a")
    with pytest.raises(KeyError):
        parts.tools.corners.fill(0, "snapshot1")


def drop(target: QWidget, preset: Preset) -> None:
    data, place = to_mime(preset), target.rect().center()
    rest = data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, *rest)
    QApplication.sendEvent(target, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(target, QDropEvent(QPointF(place), Qt.DropAction.CopyAction, *rest))


def test_a_sound_dropped_on_a_corner_stays_there(parts: Parts, page: MorphPage) -> None:
    drop(page.cards[1], Preset("wasp", WASP))
    assert parts.pad.corner(1) == Preset("wasp", WASP)
    drop(page.cards[1].line, Preset("fog", FOG))
    assert parts.pad.corner(1) == Preset("fog", FOG)


def test_a_sound_put_at_an_end_brings_its_words(parts: Parts, qtbot: QtBot, chime: Patch) -> None:
    with qtbot.waitSignal(parts.prompting.texts_changed):
        parts.tools.set_end("b", Preset("ring", chime, "glass chime"))
    assert parts.prompting.texts["b"] == "glass chime"
    parts.sound.set_position(1.0)
    assert parts.sound.end("b") is not None
    parts.history.stack.undo()
    parts.history.stack.undo()
    assert parts.sound.end("b") is None
    assert parts.prompting.texts["b"] == ""


# The page


def test_a_drag_over_the_pad_is_one_step(
    parts: Parts, page: MorphPage, qtbot: QtBot, bell: Patch, chime: Patch
) -> None:
    parts.fill(bell, chime)
    first, steps = parts.sound.patch, parts.history.stack.count()
    field = page.pad.field()
    qtbot.mousePress(page.pad, Qt.MouseButton.LeftButton, pos=field.topLeft().toPoint())
    for step in range(1, 11):
        qtbot.mouseMove(page.pad, page.pad.point(step / 10, 1.0 - step / 20).toPoint())
        qtbot.wait(5)
    qtbot.mouseRelease(page.pad, Qt.MouseButton.LeftButton, pos=page.pad.point(1.0, 0.5).toPoint())
    qtbot.waitUntil(lambda: parts.sound.patch == parts.pad.patch())
    assert parts.pad.place == pytest.approx((1.0, 0.5), abs=0.01)
    assert parts.history.stack.count() == steps + 1
    parts.history.stack.undo()
    assert parts.sound.patch == first


def test_keys_move_the_pad(parts: Parts, page: MorphPage, qtbot: QtBot, bell: Patch, chime: Patch) -> None:
    parts.fill(bell, chime)
    qtbot.keyClick(page.pad, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page.pad, Qt.Key.Key_Down)
    qtbot.keyClick(page.pad, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert parts.pad.place == pytest.approx((0.599, 0.49))
    assert "60 % to the right, 49 % up" in page.pad.accessibleDescription()
    assert "sound 0" in page.up.accessibleDescription()
    qtbot.keyClick(page.pad, Qt.Key.Key_Home)
    assert parts.pad.place == (0.5, 0.5)


def test_screen_readers_find_two_sliders(
    parts: Parts, page: MorphPage, qtbot: QtBot, bell: Patch, chime: Patch
) -> None:
    parts.fill(bell, chime)
    page.across.setValue(250)
    qtbot.keyClick(page.up, Qt.Key.Key_PageUp)
    assert parts.pad.place == (0.25, 0.6)
    assert page.across.accessibleName() and page.up.accessibleName()
    qtbot.mouseClick(page.across, Qt.MouseButton.LeftButton, pos=QPoint(page.across.width() - 1, 8))
    assert parts.pad.place == (1.0, 0.6)


def test_fine_drags_go_a_tenth_as_far(parts: Parts, page: MorphPage, qtbot: QtBot, bell: Patch, chime: Patch) -> None:
    parts.fill(bell, chime)
    start, shift = QPointF(40, 60), Qt.KeyboardModifier.ShiftModifier
    qtbot.mousePress(page.pad, Qt.MouseButton.LeftButton, shift, pos=start.toPoint())
    assert parts.pad.place == (0.5, 0.5)
    for event in (QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease):
        place = start + QPointF(page.pad.field().width() / 2, 0)
        left = Qt.MouseButton.LeftButton
        QApplication.sendEvent(page.pad, QMouseEvent(event, place, page.pad.mapToGlobal(place), left, left, shift))
    assert parts.pad.place == pytest.approx((0.55, 0.5))
    qtbot.mouseDClick(page.pad, Qt.MouseButton.LeftButton, pos=start.toPoint())
    assert parts.pad.place == (0.5, 0.5)


def test_the_first_look_finds_the_ends_on_the_pad(parts: Parts, qtbot: QtBot, chime: Patch) -> None:
    parts.sound.set_end("b", chime)
    made = MorphPage(parts.tools)
    qtbot.addWidget(made)
    made.show()
    assert [corner.patch if (corner := parts.pad.corner(index)) else None for index in range(4)] == [
        parts.sound.end("a"),
        parts.sound.end("b"),
        None,
        None,
    ]


def test_the_user_takes_over_from_a_gesture(
    parts: Parts, page: MorphPage, qtbot: QtBot, bell: Patch, chime: Patch
) -> None:
    parts.fill(bell, chime)
    deck = parts.tools.deck
    deck.record()
    for _ in range(4):
        qtbot.keyClick(page.pad, Qt.Key.Key_Right)
        qtbot.wait(30)
    deck.stop()
    deck.set_looping(True)
    deck.play()
    assert deck.state != IDLE
    qtbot.keyClick(page.pad, Qt.Key.Key_Home)
    assert deck.state == IDLE
    assert parts.pad.place == (0.5, 0.5)


def test_a_move_takes_far_less_than_a_frame(parts: Parts, bell: Patch, chime: Patch) -> None:
    parts.fill(bell, chime)
    parts.pad.patch()
    times = []
    for step in range(20):
        parts.pad.move_to(step / 20, 0.4)
        begun = time.perf_counter()
        parts.pad.patch()
        times.append(time.perf_counter() - begun)
    assert min(times) < 0.002
