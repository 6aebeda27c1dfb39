"""The strip of variations: drawn, heard, kept, dropped, bred, and carried to A or B."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu

from textsynth_app.app.words import variation_tile
from textsynth_app.app.words.prompting import Steering
from textsynth_app.app.words.sound_drag import from_mime, to_mime
from textsynth_app.app.words.variations_model import COUNT
from textsynth_app.library.presets import Preset

CONTROL, PLAIN = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def patches(bench):
    return [tile.preset.patch if tile is not None else None for tile in bench.tools.variations.tiles]


def click(qtbot, bench, place, area=None, modifiers=PLAIN):
    tile = bench.tools.strip.tiles[place]
    qtbot.mouseClick(tile, LEFT, modifiers, (area or QPointF(tile.rect().center())).toPoint())


def press(qtbot, bench, place, key, modifiers=PLAIN):
    tile = bench.tools.strip.tiles[place]
    tile.setFocus()
    qtbot.keyClick(tile, key, modifiers)


def idle(qtbot, bench):
    qtbot.waitUntil(lambda: not bench.tools.variations.is_busy, timeout=60_000)  # the renderer may be compiled first


@pytest.fixture
def drawn(qtbot, belled):
    """Eight variations of 'deep bell'."""
    qtbot.mouseClick(belled.tools.bar.fold_button, LEFT)
    idle(qtbot, belled)
    return belled


def test_unfolding_draws_eight_of_the_prompt_with_their_pictures(drawn, model):
    assert None not in patches(drawn)
    assert len(set(patches(drawn))) == COUNT
    ((prompt, count, spread, _, unwanted, guidance),) = model.named("variations")
    assert (prompt, spread, unwanted, guidance) == ("deep bell", 1.0, "", None)
    assert count > COUNT
    for tile in drawn.tools.variations.tiles:
        assert tile.outline.shape == (120, 2)
        assert tile.outline.max() > 0.2
        assert tile.preset.prompt == "deep bell"
        assert tile.preset.mapping == "prototypes"
    assert drawn.tools.strip.isVisible()


def test_steering_spread_and_locks_reach_the_drawing(qtbot, drawn, model):
    drawn.panel.steering.fields["a"].unwanted.setText("metallic")
    qtbot.keyClicks(drawn.panel.steering.fields["a"].unwanted, "!")
    spread = drawn.tools.strip.spread
    qtbot.mouseClick(spread, LEFT, pos=QPoint(round(spread.x_of(1.6)), 13))
    drawn.sound.set_locked({"filter.resonance"})
    drawn.sound.set_value("filter.resonance", 0.77)
    qtbot.mouseClick(drawn.tools.strip.draw_button, LEFT)
    idle(qtbot, drawn)
    first, second = model.named("variations")
    assert second[2] == pytest.approx(1.6, abs=0.06)
    assert second[3] != first[3]  # another seed
    assert second[4] == "metallic!"
    assert {patch["filter.resonance"] for patch in patches(drawn)} == {0.77}


def test_kept_ones_survive_the_next_draw(qtbot, drawn):
    before = patches(drawn)
    star = drawn.tools.strip.tiles[2].star_area().center()
    click(qtbot, drawn, 2, star)
    press(qtbot, drawn, 5, Qt.Key.Key_D, CONTROL)
    qtbot.mouseClick(drawn.tools.strip.draw_button, LEFT)
    idle(qtbot, drawn)
    after = patches(drawn)
    assert [place for place in range(COUNT) if after[place] == before[place]] == [2, 5]
    click(qtbot, drawn, 2, star)
    assert drawn.tools.variations.kept == {5}


def test_dropped_ones_are_replaced_at_once_and_then_drawn_for(qtbot, drawn, model):
    seen = set(patches(drawn))
    for drops in range(1, 5):
        tile = drawn.tools.strip.tiles[1]
        click(qtbot, drawn, 1, tile.cross_area().center())
        idle(qtbot, drawn)
        assert None not in patches(drawn)
        seen.add(patches(drawn)[1])
        assert len(seen) == COUNT + drops
    assert len(model.named("variations")) == 2  # two were drawn beyond those shown
    press(qtbot, drawn, 7, Qt.Key.Key_Delete)
    assert len({*seen, patches(drawn)[7]}) == COUNT + 5


def words(bench):
    bench.panel.line_a.setText("glass")
    bench.prompting.typed("a", "glass")


def steering(bench):
    bench.prompting.steer("a", Steering("metallic"))


def spread(bench):
    bench.tools.variations.spread = 1.7


def locks(bench):
    bench.sound.set_locked({"filter.resonance"})
    bench.sound.set_value("filter.resonance", 0.77)


@pytest.mark.parametrize("change", [words, steering, spread, locks])
def test_spare_ones_are_of_no_use_once_something_else_is_wanted(qtbot, drawn, model, change):
    change(drawn)
    drawn.tools.variations.drop(1)
    idle(qtbot, drawn)
    first, second = model.named("variations")
    tile = drawn.tools.variations.tiles[1].preset
    if change is locks:
        assert tile.patch["filter.resonance"] == 0.77
    else:
        assert (second[0], second[2], second[4]) != (first[0], first[2], first[4])
        assert tile.prompt == second[0]
    drawn.tools.variations.drop(1)  # those that were drawn beside it are
    assert drawn.tools.variations.tiles[1] is not None
    assert len(model.named("variations")) == 2


def test_all_that_were_dropped_during_a_draw_are_replaced(qtbot, drawn, model):
    variations = drawn.tools.variations
    model.gate.clear()
    for place in range(COUNT):  # the first two have spare ones, the third asks for more
        variations.drop(place)
    assert variations.is_busy
    assert variations.tiles.count(None) == COUNT - 2
    model.gate.set()
    idle(qtbot, drawn)
    assert None not in patches(drawn)
    assert len(set(patches(drawn))) == COUNT


def test_kept_ones_that_were_dropped_during_a_draw_are_replaced(qtbot, drawn, model):
    variations = drawn.tools.variations
    for place in range(5):
        variations.keep(place)
    model.gate.clear()
    variations.draw()
    for place in range(5):
        variations.drop(place)
    model.gate.set()
    idle(qtbot, drawn)
    assert None not in patches(drawn)


def test_nothing_found_is_not_asked_for_again(qtbot, drawn, model):
    model.found = 0
    for place in range(3):
        drawn.tools.variations.drop(place)
    idle(qtbot, drawn)
    assert patches(drawn).count(None) == 1
    assert len(model.named("variations")) == 2


def test_fewer_than_eight_leave_empty_tiles_that_do_nothing(qtbot, belled, model):
    model.found = 3
    qtbot.mouseClick(belled.tools.bar.fold_button, LEFT)
    idle(qtbot, belled)
    assert patches(belled)[3:] == [None] * 5
    assert not belled.tools.strip.tiles[3].isEnabled()
    press(qtbot, belled, 2, Qt.Key.Key_Right)
    assert belled.tools.strip.tiles[2].hasFocus()


def test_click_is_heard_until_the_note_ends(qtbot, drawn):
    heard, over = [], []
    drawn.tools.audition.connect(heard.append)
    drawn.tools.audition_over.connect(lambda: over.append(len(heard)))
    sound = drawn.sound.patch
    click(qtbot, drawn, 3)
    assert heard == [patches(drawn)[3]]
    assert over == []
    press(qtbot, drawn, 4, Qt.Key.Key_Return)
    assert heard[1:] == [patches(drawn)[4]]
    assert drawn.sound.patch == sound
    assert drawn.history.stack.count() == 1  # the prompt
    qtbot.waitUntil(lambda: over == [2], timeout=3000)


def test_what_is_heard_gives_way_to_what_hands_do(qtbot, drawn):
    click(qtbot, drawn, 3)
    with qtbot.waitSignal(drawn.tools.audition_over):
        drawn.sound.set_value("filter.cutoff", 500.0)


def test_arrows_lead_along_the_strip(qtbot, drawn):
    tiles = drawn.tools.strip.tiles
    press(qtbot, drawn, 0, Qt.Key.Key_Right)
    assert tiles[1].hasFocus()
    press(qtbot, drawn, 1, Qt.Key.Key_End)
    assert tiles[7].hasFocus()
    press(qtbot, drawn, 7, Qt.Key.Key_Left)
    assert tiles[6].hasFocus()
    press(qtbot, drawn, 6, Qt.Key.Key_Home)
    assert tiles[0].hasFocus()


@pytest.mark.parametrize(("key", "slot"), [(Qt.Key.Key_A, "a"), (Qt.Key.Key_B, "b"), (Qt.Key.Key_Return, "a")])
def test_taken_by_keys_it_is_the_end_with_words_and_origin(qtbot, drawn, key, slot):
    wanted = drawn.tools.variations.tiles[6].preset
    press(qtbot, drawn, 6, key, CONTROL)
    assert sorted(drawn.sound.end(slot).values) == sorted(wanted.patch.values)  # B's operators take A's order
    assert drawn.panel.line(slot).text() == "deep bell"
    assert drawn.prompting.origins[slot] == wanted
    assert wanted.name in drawn.panel.line(slot).understanding.text()
    assert slot.upper() in drawn.tools.strip.tiles[6].accessibleDescription()
    drawn.history.stack.undo()
    assert drawn.sound.end(slot) != wanted.patch
    assert drawn.prompting.origins[slot] != wanted


def test_two_breed_children_beside_them(qtbot, drawn):
    assert not drawn.tools.strip.breed_button.isEnabled()
    before = patches(drawn)
    click(qtbot, drawn, 0, modifiers=CONTROL)
    click(qtbot, drawn, 1, modifiers=CONTROL)
    press(qtbot, drawn, 4, Qt.Key.Key_Space, CONTROL)
    assert drawn.tools.variations.selected == [1, 4]  # the first gave way
    click(qtbot, drawn, 7, drawn.tools.strip.tiles[7].star_area().center())
    qtbot.mouseClick(drawn.tools.strip.breed_button, LEFT)
    idle(qtbot, drawn)
    after = patches(drawn)
    assert [place for place in range(COUNT) if after[place] == before[place]] == [1, 4, 7]
    assert len({after[place] for place in (0, 2, 3, 5, 6)} - set(before)) == 5
    assert drawn.tools.variations.selected == [1, 4]


def test_without_words_it_says_what_is_missing(qtbot, belled):
    bench, variations = belled, belled.tools.variations
    bench.panel.line_a.clear()
    qtbot.mouseClick(bench.tools.bar.fold_button, LEFT)
    assert bench.failures == []
    variations.draw()
    assert "describe a sound" in bench.failures[-1]
    variations.breed()
    assert "Select two" in bench.failures[-1]


def test_menu_offers_what_the_keys_do(qtbot, drawn):
    tile = drawn.tools.strip.tiles[2]
    tile.customContextMenuRequested.emit(QPoint(5, 5))
    menu = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMenu) and widget.isVisible())
    names = [action.text().split("\t")[0] for action in menu.actions()]
    menu.actions()[names.index("Take as B")].trigger()
    menu.close()
    assert drawn.sound.end("b") is not None


def test_tile_is_carried_as_a_preset(qtbot, drawn, monkeypatch):
    carried = []

    class Drag:
        def __init__(self, source):
            pass

        def setMimeData(self, data):
            carried.append(from_mime(data))

        def setPixmap(self, pixmap):
            assert not pixmap.isNull()

        def setHotSpot(self, point):
            pass

        def exec(self, action):
            pass

    monkeypatch.setattr(variation_tile, "QDrag", Drag)
    heard = []
    drawn.tools.audition.connect(heard.append)
    tile = drawn.tools.strip.tiles[3]
    start = tile.rect().center()
    qtbot.mousePress(tile, LEFT, pos=start)
    qtbot.mouseMove(tile, start + QPoint(3, 0))
    assert carried == []
    qtbot.mouseMove(tile, start + QPoint(40, 0))
    qtbot.mouseRelease(tile, LEFT, pos=start + QPoint(40, 0))
    assert carried == [drawn.tools.variations.tiles[3].preset]
    assert heard == []


def drop(widget, data):
    """Whether the widget takes it."""
    point = QPointF(widget.rect().center())
    action = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(point.toPoint(), action, data, LEFT, PLAIN)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(point, action, data, LEFT, PLAIN))
    return enter.isAccepted()


@pytest.mark.parametrize(("target", "slot"), [("line_a", "a"), ("badge_a", "a"), ("line_b", "b"), ("badge_b", "b")])
def test_sounds_are_dropped_on_lines_and_letters(bench, target, slot):
    preset = Preset("deep bell 3", bench.sound.patch.replace({"filter.cutoff": 900.0}), "deep bell")
    assert drop(getattr(bench.panel, target), to_mime(preset))
    assert bench.sound.end(slot)["filter.cutoff"] == 900.0
    assert bench.panel.line(slot).text() == "deep bell"


def test_files_dropped_on_text_are_left_to_the_window(bench):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/door.wav")])
    data.setText("file:///tmp/door.wav")
    fields = (bench.panel.line_a, bench.tools.bar.field, bench.panel.steering.fields["a"].unwanted)
    for field in fields:
        assert not drop(field, data)
        assert field.text() == ""


def test_what_is_no_sound_is_not_taken(bench):
    data = QMimeData()
    data.setData("application/x-textsynth-preset", b"{")
    before = bench.sound.state
    drop(bench.panel.line_a, data)
    assert bench.sound.state == before
