"""What comes of long work when the sound has become another meanwhile, and of words that are not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.words.conftest import variant
from textsynth_app.app.words.description_panel import DescriptionPanel
from textsynth_app.language.descriptions import Description, Word
from textsynth_app.language.errors import RecordingError

CUTOFF, RATIO, LEVEL = "filter.cutoff", "operators.2.ratio", "operators.2.level"
CHANGED = "The sound has changed meanwhile: nothing was done."

STARTS = {
    "edit": lambda words: words.edit("darker", 0.5),
    "restyle": lambda words: words.restyle("made of glass", 0.5),
    "refine": lambda words: words.refine(),
}


def answer(bench):
    bench.sound.set_end("a", bench.sound.patch.replace({RATIO: 11.0}), "wind")


def preset(bench):
    bench.sound.load(bench.sound.patch.replace({RATIO: 5.0, LEVEL: -3.0}), "preset")


def undo(bench):
    bench.history.stack.undo()


def mutation(bench):
    bench.tools.words.mutate("all", 1.0)


def slider(bench):
    bench.sound.set_position(1.0)


def idle(qtbot, bench):
    qtbot.waitUntil(lambda: bench.tools.tasks.current is None)


@pytest.fixture
def ended(qtbot, belled):
    """With a second prompt at B, and a place to undo to."""
    belled.prompting.ask_now("b", "rain")
    qtbot.waitUntil(lambda: belled.sound.end("b") is not None)
    belled.sound.set_value(LEVEL, -5.0)
    return belled


@pytest.mark.parametrize("kind", STARTS)
@pytest.mark.parametrize("replace", [answer, preset, undo, mutation, slider])
def test_what_was_found_for_another_sound_is_left_aside(qtbot, ended, model, kind, replace):
    before = ended.sound.patch
    model.gate.clear()
    STARTS[kind](ended.tools.words)
    replace(ended)
    now = ended.sound.patch
    assert now != before
    model.gate.set()
    idle(qtbot, ended)
    assert ended.told == [CHANGED]
    assert ended.sound.patch == now


def test_prompt_answered_during_a_search_stays(qtbot, belled, model):
    model.gate.clear()
    belled.tools.words.refine()
    belled.prompting.ask_now("a", "wind")
    qtbot.waitUntil(lambda: belled.sound.name == "wind")
    now = belled.sound.patch
    model.gate.set()
    idle(qtbot, belled)
    assert belled.told == [CHANGED]
    assert belled.sound.patch == now


@pytest.mark.parametrize("kind", STARTS)
def test_knobs_turned_and_the_other_end_do_not_hinder(qtbot, belled, model, kind):
    model.gate.clear()
    before = belled.sound.patch
    STARTS[kind](belled.tools.words)
    belled.sound.set_value(LEVEL, -7.0)
    belled.sound.set_end("b", before.replace({RATIO: 11.0}))
    model.gate.set()
    idle(qtbot, belled)
    assert CHANGED not in belled.told
    assert belled.sound.patch[LEVEL] == -7.0
    assert (belled.sound.patch[CUTOFF], belled.sound.patch[RATIO]) != (before[CUTOFF], before[RATIO])


def test_wishes_for_a_sound_that_is_gone_go_with_it(qtbot, belled, model):
    model.gate.clear()
    for _ in range(3):
        belled.tools.words.edit("darker", 0.5)
    preset(belled)
    now = belled.sound.patch
    model.gate.set()
    idle(qtbot, belled)
    assert belled.told == [CHANGED]
    assert belled.sound.patch == now
    belled.tools.words.edit("darker", 0.5)
    idle(qtbot, belled)
    assert belled.sound.patch[CUTOFF] == now[CUTOFF] / 2.0


def test_the_sound_of_a_recording_replaces_whatever_is_there(qtbot, belled, model):
    model.gate.clear()
    belled.sound.set_locked({CUTOFF})
    belled.tools.match(Path("door.wav"))
    belled.sound.load(belled.sound.patch.replace({RATIO: 5.0, CUTOFF: 777.0, "reverb.mix": 0.4}), "preset")
    model.gate.set()
    idle(qtbot, belled)
    assert belled.sound.patch == variant(7).replace({CUTOFF: 777.0})
    assert "door.wav" in belled.told[-1]


def test_recording_that_cannot_be_matched_says_why_without_jargon(qtbot, belled, monkeypatch, model):
    def match(*others):
        raise RecordingError("The recording is silent: there is nothing to match.")

    monkeypatch.setattr(model, "match", match)
    belled.tools.match(Path("door.wav"))
    qtbot.waitUntil(lambda: belled.failures == ["The recording is silent: there is nothing to match."])


def test_description_without_words_is_no_prompt(qtbot, bench):
    panel = DescriptionPanel(Description((), (Word("long", 0.3),), ("no pitch",)), bench.panel)
    qtbot.addWidget(panel)
    used = []
    panel.use_asked.connect(used.append)
    panel.use_button.click()
    assert not panel.use_button.isEnabled()
    assert used == []
