"""The lexicon's notation: what loads, what is inherited, and what every kind of mistake is answered with."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textsynth_app.resources import resource_folder
from textsynth_app.synth.parameters import FULL, VOICE
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch
from textsynth_app.training.lexicon import Lexicon, LexiconError, load_lexicon
from textsynth_app.training.modifiers import Change
from textsynth_app.training.recipes import START

BELLS = """
family = "bells"

[shared]
operators.13 = {decay = 6}
root = {frequency = 440}

[concepts.bell]
names = ["bell"]
captions = ["ding dong"]
operators.2 = {ratio = 3.5}
operators.3 = {output = 1, level = -6}
operators.4 = {level = 0}
matrix = {"1.2" = 2.5, "3.4" = 1}
expect = {active_s = [0.5, 3]}

[concepts.small_bell]
names = ["hand bell"]
captions = ["a butler is called"]
like = "bell"
operators.3 = "off"
root = {frequency = 880}
expect = {active_s = [0.2, 2]}
"""
MODIFIERS = """
[brightness.bright]
words = ["bright"]
multiply = {"matrix.*.*" = 2, "filter.cutoff" = 2}
add = {"operators.*.level" = 3}
expect = {centroid_hz = "up"}

[brightness.dark]
inverse = "bright"
words = ["dark"]

[noise.noisy]
words = ["noisy"]
at_least = {"noise.level" = -20}
"""
PHRASINGS = """
train = ["{noun}", "{adj} {noun}"]
held_out = ["play a {adj} {noun}"]
bare = ["{adj}"]

[degrees]
"very" = 1.6
"""


def write(folder: Path, bells: str = BELLS, modifiers: str = MODIFIERS, phrasings: str = PHRASINGS) -> Path:
    """A small lexicon in `folder`."""
    (folder / "concepts").mkdir(exist_ok=True)
    (folder / "concepts" / "bells.toml").write_text(bells, encoding="utf-8")
    (folder / "modifiers.toml").write_text(modifiers, encoding="utf-8")
    (folder / "phrasings.toml").write_text(phrasings, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def shipped() -> Lexicon:
    return load_lexicon()


def test_a_recipe_starts_from_the_default_and_changes_only_what_it_says(tmp_path: Path) -> None:
    bell = load_lexicon(write(tmp_path)).concept("bell").patch
    changed = {name for name in FULL.names if bell[name] != START[name]}
    assert changed == {
        "operators.1.decay", "operators.3.decay", "operators.2.ratio", "operators.3.output", "operators.3.level",
        "operators.4.level", "matrix.1.2", "matrix.3.4", "root.frequency",
    }  # fmt: skip
    assert (bell["operators.3.decay"], bell["matrix.1.2"], bell["root.frequency"]) == (6.0, 2.5, 440.0)


def test_like_inherits_the_whole_parent_and_off_takes_an_operator_out(tmp_path: Path) -> None:
    lexicon = load_lexicon(write(tmp_path))
    parent, child = lexicon.concept("bell").patch, lexicon.concept("small_bell").patch
    assert child["operators.2.ratio"] == parent["operators.2.ratio"] == 3.5
    assert child["root.frequency"] == 880.0
    assert child["operators.3.level"] == -60.0
    assert child["operators.3.output"] == 0.0
    assert child["operators.3.decay"] == DEFAULT_PATCH["operators.3.decay"]
    assert child["matrix.3.4"] == 0.0


def with_words(folder: Path, text: str) -> Path:
    """The small lexicon with a file of further words."""
    (folder / "words").mkdir()
    (folder / "words" / "bells.toml").write_text(text, encoding="utf-8")
    return write(folder)


def test_further_words_stand_before_the_last_of_its_own(tmp_path: Path) -> None:
    """The last name and the last caption are kept for tests: more words to train on do not move them."""
    folder = with_words(tmp_path, '[bell]\nnames = ["chime bar"]\ncaptions = ["it tolls", "ding"]\n')
    bell = load_lexicon(folder).concept("bell")
    assert bell.names == ("chime bar", "bell")
    assert bell.captions == ("it tolls", "ding", "ding dong")
    assert load_lexicon(folder).concept("small_bell").names == ("hand bell",)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('[gong]\nnames = ["gong"]', "there is no such concept"),
        ('[bell]\nnoises = ["gong"]', r"it needs names = \[...\] or captions"),
        ("[bell]", "it needs names"),
        ('[bell]\nnames = "gong"', "names must be a list of words"),
        ('[bell]\nnames = ["hand bell"]', "already describes"),
    ],
)
def test_further_words_that_make_no_sense_are_named(text: str, problem: str, tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match=problem):
        load_lexicon(with_words(tmp_path, text))


def test_a_concept_that_is_held_out_gets_no_further_words(tmp_path: Path) -> None:
    held_out = BELLS.replace('names = ["hand bell"]', 'names = ["hand bell"]\nheld_out = true')
    folder = with_words(tmp_path, '[small_bell]\nnames = ["dinner bell"]\n')
    write(folder, bells=held_out)
    with pytest.raises(LexiconError, match=r"words/bells.toml: \[small_bell\]: this concept is held out"):
        load_lexicon(folder)


def test_a_thinned_lexicon_has_concepts_of_every_kind(shipped: Lexicon) -> None:
    few = shipped.thinned(50, keep="tone")
    assert 40 <= len(few.concepts) <= 60
    assert few.concept("tone")
    assert 0 < sum(concept.held_out for concept in few.concepts) < 10
    assert few.modifiers == shipped.modifiers


def test_a_concept_may_be_like_one_of_another_file(tmp_path: Path) -> None:
    folder = write(tmp_path)
    (folder / "concepts" / "a_first.toml").write_text(
        'family = "alarms"\n[concepts.gong]\nnames = ["gong"]\ncaptions = ["bong"]\nlike = "small_bell"\n'
        "expect = {active_s = [0.1, 9]}\n",
        encoding="utf-8",
    )
    gong = load_lexicon(folder).concept("gong")
    assert gong.family == "alarms"
    assert gong.patch["root.frequency"] == 880.0


def test_generated_levels_become_the_master_level(tmp_path: Path) -> None:
    folder = write(tmp_path)
    (folder / "levels.json").write_text('{"bell": -14.5}', encoding="utf-8")
    lexicon = load_lexicon(folder)
    assert lexicon.concept("bell").patch["master.level"] == -14.5
    assert lexicon.concept("small_bell").patch["master.level"] == DEFAULT_PATCH["master.level"]


BELL = "[concepts.bell]\n"


@pytest.mark.parametrize(
    ("before", "after", "names"),
    [
        ("ratio = 3.5", "ratoi = 3.5", ["bells.toml", "bell", "operators.2.ratoi"]),
        ("ratio = 3.5", "ratio = 350", ["bells.toml", "bell", "operators.2.ratio", "350"]),
        ("ratio = 3.5", 'ratio = "high"', ["bells.toml", "bell", "number"]),
        ("ratio = 3.5", "ratio = nan", ["bells.toml", "bell", "operators.2.ratio"]),
        ("ratio = 3.5", "ratio = true", ["bells.toml", "bell", "number"]),
        ("operators.2 =", "operators.7 =", ["bells.toml", "bell", "'7'"]),
        ('operators.3 = "off"', 'operators.3 = "quiet"', ["small_bell", "off"]),
        ('"1.2" = 2.5', '"1.9" = 2.5', ["bells.toml", "bell", "matrix.1.9"]),
        ('"1.2" = 2.5', '"1.2" = 99', ["bells.toml", "bell", "matrix.1.2"]),
        ("[shared]\noperators.13 = {decay = 6}", "[shared]\noperators.13 = {decay = 600}", ["[shared]", "decay"]),
        ('like = "bell"', 'like = "gong"', ["small_bell", "gong"]),
        (BELL, BELL + 'like = "small_bell"\n', ["circle", "bell -> small_bell -> bell"]),
        (BELL, BELL + "colour = 3\n", ["bells.toml", "bell", "colour"]),
        (BELL, BELL + 'held_out = "yes"\n', ["bell", "held_out"]),
        (BELL, BELL + "filter = 3\n", ["bell", "filter"]),
        ('captions = ["ding dong"]', "captions = []", ["bell", "captions"]),
        ('captions = ["ding dong"]', "captions = [3]", ["bell", "captions"]),
        ('captions = ["ding dong"]', 'captions = ["bong", "bong"]', ["bell", "captions", "twice"]),
        ('captions = ["ding dong"]', 'captions = ["Hand bell!"]', ["hand bell", "already"]),
        ('captions = ["ding dong"]', 'captions = ["a handy hand bell"]', ["bell"]),
        ("active_s = [0.5, 3]", "loudness = [0.5, 3]", ["bell", "loudness"]),
        ("active_s = [0.5, 3]", "active_s = [3, 0.5]", ["bell", "active_s"]),
        ("active_s = [0.5, 3]", "active_s = 3", ["bell", "active_s"]),
        ("expect = {active_s = [0.5, 3]}", "", ["bell", "expect"]),
        ('family = "bells"', "", ["bells.toml", "family"]),
        ("[shared]", "[common]", ["bells.toml", "common"]),
        (BELL, "[concepts.bell\n", ["bells.toml", "TOML"]),
    ],
)
def test_a_mistake_in_a_concept_is_named(tmp_path: Path, before: str, after: str, names: list[str]) -> None:
    assert before in BELLS
    text = BELLS.replace(before, after, 1)
    if "handy" in after:
        text = text.replace('names = ["hand bell"]', 'names = ["hand bell"]\nheld_out = true')
    with pytest.raises(LexiconError) as caught:
        load_lexicon(write(tmp_path, bells=text))
    message = str(caught.value)
    assert "\n" not in message
    for name in names:
        assert name in message


@pytest.mark.parametrize(
    ("before", "after", "names"),
    [
        ('"matrix.*.*" = 2', '"matrix.*.9" = 2', ["bright", "matrix.*.9"]),
        ('"matrix.*.*" = 2', '"matrix.*.*" = 0', ["bright", "positive"]),
        ('"matrix.*.*" = 2', '"matrix.*.*" = "much"', ["bright", "number"]),
        ('inverse = "bright"', 'inverse = "noisy"', ["dark", "noisy"]),
        ('inverse = "bright"', "", ["dark", "changes nothing"]),
        ('words = ["dark"]', 'words = ["bright"]', ["brightness.dark", "bright"]),
        ('words = ["dark"]', 'words = ["dark"]\nsound = 3', ["dark", "sound"]),
        ('words = ["dark"]', 'words = ["dark"]\nunfit = ["whales"]', ["dark", "whales"]),
        ('centroid_hz = "up"', 'centroid_hz = "higher"', ["bright", "higher"]),
        ('centroid_hz = "up"', 'sparkle = "up"', ["bright", "sparkle"]),
    ],
)
def test_a_mistake_in_a_modifier_is_named(tmp_path: Path, before: str, after: str, names: list[str]) -> None:
    assert before in MODIFIERS
    with pytest.raises(LexiconError) as caught:
        load_lexicon(write(tmp_path, modifiers=MODIFIERS.replace(before, after, 1)))
    for name in ["modifiers.toml", *names]:
        assert name in str(caught.value)


@pytest.mark.parametrize("template", ["a bell", "{noun} and {verb}", "{adj}"])
def test_a_template_with_the_wrong_holes_is_named(tmp_path: Path, template: str) -> None:
    phrasings = PHRASINGS.replace('train = ["{noun}"', f'train = ["{template}"', 1)
    with pytest.raises(LexiconError, match=r"phrasings\.toml: train"):
        load_lexicon(write(tmp_path, phrasings=phrasings))


def test_a_template_is_not_both_trained_and_held_out(tmp_path: Path) -> None:
    phrasings = PHRASINGS.replace('held_out = ["play a', 'held_out = ["{noun}", "play a', 1)
    with pytest.raises(LexiconError, match="both"):
        load_lexicon(write(tmp_path, phrasings=phrasings))


@pytest.mark.parametrize("levels", ["{", "[1]", '{"bell": 40}', '{"bell": "loud"}'])
def test_unusable_levels_are_named(tmp_path: Path, levels: str) -> None:
    folder = write(tmp_path)
    (folder / "levels.json").write_text(levels, encoding="utf-8")
    with pytest.raises(LexiconError, match=r"levels\.json: .*`textsynth lexicon check --write-levels`"):
        load_lexicon(folder)
    assert load_lexicon(folder, calibrated=False).concept("bell")


def test_an_empty_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match="concept files"):
        load_lexicon(tmp_path)


def test_a_degree_scales_a_modifier(tmp_path: Path) -> None:
    lexicon = load_lexicon(write(tmp_path))
    bright, bell = lexicon.modifier("bright"), lexicon.concept("bell").patch
    assert bright.apply(bell)["matrix.1.2"] == 5.0
    assert bright.apply(bell, 2.0)["matrix.1.2"] == 10.0
    assert bright.apply(bell)["operators.3.level"] == -3.0


def test_an_inverse_undoes_its_opposite(tmp_path: Path) -> None:
    lexicon = load_lexicon(write(tmp_path))
    bright, dark, bell = lexicon.modifier("bright"), lexicon.modifier("dark"), lexicon.concept("bell").patch
    there_and_back = bright.apply(dark.apply(bell, 0.5), 0.5)
    assert there_and_back["matrix.1.2"] == pytest.approx(bell["matrix.1.2"])
    assert dark.expected == {"centroid_hz": -1}


def test_what_is_off_stays_off_when_levels_are_raised(tmp_path: Path) -> None:
    lexicon = load_lexicon(write(tmp_path))
    assert lexicon.modifier("bright").apply(lexicon.concept("bell").patch)["operators.5.level"] == -60.0


def test_at_least_never_lowers_and_reaches_its_value_at_degree_one() -> None:
    change = Change("at_least", "noise.level", -20.0)
    assert change.apply(-60.0, 1.0) == pytest.approx(-20.0)
    assert change.apply(-5.0, 1.0) == -5.0
    assert -60.0 < change.apply(-60.0, 0.4) < -20.0


def test_the_shipped_lexicon_is_large_and_keeps_concepts_apart(shipped: Lexicon) -> None:
    held_out = [concept for concept in shipped.concepts if concept.held_out]
    assert len(shipped.concepts) >= 700
    assert len(shipped.modifiers) >= 255
    assert 30 <= len(held_out) <= 0.16 * len(shipped.concepts)
    trained_families = {concept.family for concept in shipped.concepts if not concept.held_out}
    assert {concept.family for concept in held_out} <= trained_families
    assert all(2 <= len(concept.names) <= 24 for concept in shipped.concepts)
    assert all(3 <= len(concept.captions) <= 40 for concept in shipped.concepts)
    wordy = [concept for concept in shipped.concepts if len(concept.names) >= 10 and len(concept.captions) >= 15]
    assert len(wordy) > 0.85 * len(shipped.concepts)


def test_every_shipped_concept_has_a_calibrated_level(shipped: Lexicon) -> None:
    levels = json.loads((resource_folder() / "lexicon" / "levels.json").read_text(encoding="utf-8"))
    assert set(levels) == {concept.name for concept in shipped.concepts}, "run `textsynth lexicon check --write-levels`"


@given(st.data())
def test_modifiers_keep_every_patch_within_its_ranges(shipped: Lexicon, data: st.DataObject) -> None:
    patch = data.draw(st.sampled_from(shipped.concepts)).patch
    for modifier in data.draw(st.lists(st.sampled_from(shipped.modifiers), min_size=1, max_size=4)):
        patch = modifier.apply(patch, data.draw(st.floats(-3.0, 3.0)))
    assert isinstance(patch, Patch)
    for parameter, value in zip(VOICE, patch.values, strict=True):
        assert parameter.minimum <= value <= parameter.maximum


def test_a_modifier_of_degree_zero_moves_only_what_must_be_there(shipped: Lexicon) -> None:
    for modifier in shipped.modifiers:
        shifts = [change for change in modifier.changes if change.kind in ("multiply", "add")]
        patch = shipped.concept("bell").patch
        for change in shifts:
            assert change.apply(patch[change.parameter], 0.0) == pytest.approx(patch[change.parameter])
