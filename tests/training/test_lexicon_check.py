"""The check by ear: loudness against known signals, honest misses, and a sample of the shipped recipes."""

from __future__ import annotations

import dataclasses
import json
import math
import shutil
from pathlib import Path

import numpy as np
import pytest

from textsynth_app.resources import resource_folder
from textsynth_app.synth.descriptors import describe
from textsynth_app.synth.parameters import FULL
from textsynth_app.synth.render import render
from textsynth_app.training.lexicon import Concept, LexiconError, load_lexicon
from textsynth_app.training.lexicon_check import (
    PEAK_LIMIT,
    SAMPLE_RATE,
    TARGET_LUFS,
    CheckResult,
    Miss,
    ModifierMiss,
    calibrated_level,
    check,
    compare,
    loudness,
)

SAMPLE = ["bell", "kick_drum", "flute", "siren", "white_noise", "string_section", "synth_bass", "click"]


def tone(hertz: float, amplitude: float, seconds: float = 1.0) -> np.ndarray:
    """A sine on both channels."""
    wave = amplitude * np.sin(2.0 * np.pi * hertz * np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE)
    return np.stack([wave, wave], axis=1).astype(np.float32)


def test_loudness_of_the_standard_s_reference_tone() -> None:
    # BS.1770-4: a 997 Hz sine at full scale in one channel reads -3.01 LUFS.
    assert loudness(tone(997.0, 1.0)) == pytest.approx(-3.01, abs=0.05)
    assert loudness(tone(997.0, 0.1)) == pytest.approx(-23.01, abs=0.05)


def test_loudness_hears_treble_more_and_the_lowest_bass_less() -> None:
    middle = loudness(tone(500.0, 0.1))
    assert loudness(tone(4000.0, 0.1)) - middle == pytest.approx(4.0, abs=0.7)
    assert loudness(tone(30.0, 0.1)) < middle - 3.0


def test_a_short_sound_is_quieter_than_a_long_one_of_the_same_level() -> None:
    assert loudness(tone(1000.0, 0.1, 0.04)) == pytest.approx(loudness(tone(1000.0, 0.1)) - 10.0, abs=0.5)


def test_silence_asks_for_a_level_within_the_range() -> None:
    assert -36.0 <= calibrated_level(np.zeros((100, 2), np.float32)) <= 0.0


def test_a_sample_of_the_shipped_concepts_and_modifiers_measures_as_promised() -> None:
    result = check(only=[*SAMPLE, "deep", "bright", "short"])
    assert result.clean, str(result)
    assert (result.concepts, result.modifiers) == (len(SAMPLE), 3)
    assert str(result) == "8 of 8 concepts and 3 of 3 modifiers measure as promised."


@pytest.mark.parametrize("name", SAMPLE)
def test_shipped_levels_make_concepts_equally_loud(name: str) -> None:
    patch = load_lexicon().concept(name).patch
    audio = render(patch)
    peak = float(np.abs(audio).max())
    assert peak <= PEAK_LIMIT * 1.03
    if peak < PEAK_LIMIT * 0.85 and patch["master.level"] < FULL["master.level"].maximum:
        assert loudness(audio) == pytest.approx(TARGET_LUFS, abs=0.5)


def test_a_promise_that_is_not_kept_is_a_miss() -> None:
    concept = load_lexicon().concept("bell")
    wrong = dataclasses.replace(concept, expected={"centroid_hz": (5000.0, 9000.0), "attack_s": (0.0, 0.1)})
    misses = compare(wrong, describe(render(wrong.patch), SAMPLE_RATE))
    assert [(miss.concept, miss.descriptor) for miss in misses] == [("bell", "centroid_hz")]
    assert "5000 to 9000" in str(misses[0])


def test_a_missing_pitch_misses_a_promised_one() -> None:
    noise = load_lexicon().concept("white_noise")
    pitched: Concept = dataclasses.replace(noise, expected={"pitch_hz": (100.0, 200.0)})
    (miss,) = compare(pitched, describe(render(noise.patch), SAMPLE_RATE))
    assert math.isnan(miss.measured)


def test_the_report_names_each_miss() -> None:
    miss = Miss("bell", "attack_s", 0.5, 0.0, 0.1)
    modifier = ModifierMiss("bright", "centroid_hz", 1, 0.5, ("gong", "flute"))
    text = str(CheckResult(2, 2, (miss,), (modifier,), {}))
    assert "bell: attack_s is 0.5, expected 0 to 0.1" in text
    assert "bright: centroid_hz goes up on 50% only, not on gong, flute" in text
    assert str(ModifierMiss("bright", "centroid_hz", -1, 0.0, ("gong",), negated=True)).startswith("not bright: ")
    assert text.endswith("1 of 2 concepts and 1 of 2 modifiers measure as promised.")


def test_a_broken_promise_and_fresh_levels_in_a_copy_of_the_lexicon(tmp_path: Path) -> None:
    folder = tmp_path / "lexicon"
    shutil.copytree(resource_folder() / "lexicon", folder)
    modifiers = (folder / "modifiers.toml").read_text(encoding="utf-8")
    contrary = modifiers.replace('expect = {pitch_hz = "down", centroid_hz = "down"}', 'expect = {pitch_hz = "up"}', 1)
    assert contrary != modifiers
    (folder / "modifiers.toml").write_text(contrary, encoding="utf-8")
    before = json.loads((folder / "levels.json").read_text(encoding="utf-8"))
    (folder / "levels.json").write_text(json.dumps(before | {"flute": -33.0}), encoding="utf-8")

    result = check(folder, only=["flute", "deep"], write_levels=True)

    # Neither 'deep' nor 'not deep' moves the pitch as the copy says.
    missed = [(miss.modifier, miss.descriptor, miss.negated) for miss in result.modifier_misses]
    assert missed == [("deep", "pitch_hz", False), ("deep", "pitch_hz", True)]
    after = json.loads((folder / "levels.json").read_text(encoding="utf-8"))
    assert after["flute"] == pytest.approx(before["flute"], abs=0.2)
    assert {name: level for name, level in after.items() if name != "flute"} == {
        name: level for name, level in before.items() if name != "flute"
    }


def test_levels_that_cannot_be_read_are_written_again(tmp_path: Path) -> None:
    (tmp_path / "concepts").mkdir()
    for name, text in {
        "concepts/tones.toml": """
            family = "tones"
            [concepts.tone]
            names = ["tone"]
            captions = ["it sounds"]
            expect = {active_s = [0, 60]}
            """,
        "modifiers.toml": '[brightness.bright]\nwords = ["bright"]\nadd = {"operators.*.level" = 3}',
        "phrasings.toml": 'train = ["{noun}"]\nheld_out = ["a {noun}"]\nbare = ["{adj}"]',
        "levels.json": "{half",
    }.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(LexiconError, match="--write-levels"):
        check(tmp_path)
    result = check(tmp_path, write_levels=True)
    assert result.clean
    assert load_lexicon(tmp_path).concept("tone").patch["master.level"] == result.levels["tone"]
