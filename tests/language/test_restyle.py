"""Restyling and editing with the weights that ship."""

from __future__ import annotations

import numpy as np
import pytest

from textsynth_app.language.errors import PromptError
from textsynth_app.language.prompt_model import PromptModel
from textsynth_app.language.restyle import edit, restyle
from textsynth_app.synth.descriptors import Descriptors, describe
from textsynth_app.synth.parameters import FULL, VOICE
from textsynth_app.synth.patch import Patch
from textsynth_app.synth.render import render_many


@pytest.fixture(scope="module")
def model() -> PromptModel:
    return PromptModel.load(device="cpu")


def measured(*patches: Patch) -> list[Descriptors]:
    return [describe(audio, 44100) for audio in render_many(patches, sample_rate=44100)]


def apart(first: Patch, second: Patch) -> float:
    return float(np.abs(first.to_vector() - second.to_vector()).mean())


def test_no_strength_leaves_the_patch_and_full_strength_goes_to_the_new_words(model: PromptModel) -> None:
    bell, wind = model.patches(["deep bell", "strong wind"])
    assert restyle(model, bell, "strong wind", own_words="deep bell", strength=0.0) == bell
    halfway = restyle(model, bell, "strong wind", own_words="deep bell", strength=0.5)
    whole = restyle(model, bell, "strong wind", own_words="deep bell")
    assert apart(whole, wind) < 0.2 * apart(bell, wind)
    assert apart(whole, wind) < apart(halfway, wind) < apart(bell, wind)


def test_a_small_strength_changes_little(model: PromptModel) -> None:
    bell, wind = model.patches(["deep bell", "strong wind"])
    nudged = restyle(model, bell, "strong wind", own_words="deep bell", strength=0.02)
    assert 0.0 < apart(nudged, bell) < 0.15 * apart(bell, wind)
    assert nudged["operators.2.ratio"] == pytest.approx(bell["operators.2.ratio"], rel=1e-4)


def test_what_was_turned_by_hand_is_carried_over(model: PromptModel) -> None:
    """A player who wants a flute slower wants it slower as an oboe, too."""
    flute = model.patch("flute")
    slow = flute.replace({f"operators.{n}.attack": flute[f"operators.{n}.attack"] * 6.0 for n in range(1, 7)})
    oboe, slow_oboe = (restyle(model, patch, "oboe", own_words="flute") for patch in (flute, slow))
    assert slow_oboe["operators.1.attack"] > 2.0 * oboe["operators.1.attack"]


def test_what_no_prompt_decides_stays(model: PromptModel) -> None:
    bell = model.patch("deep bell").replace({"glide.time": 0.7, "bend.range": 12.0})
    changed = restyle(model, bell, "glass", own_words="deep bell", strength=0.5)
    for name in set(VOICE.names) - set(FULL.names):
        assert changed[name] == bell[name]


@pytest.mark.parametrize(
    ("prompt", "wish", "descriptor", "direction"),
    [
        ("church bell", "brighter", "centroid_hz", 1),
        ("string section", "darker", "centroid_hz", -1),
        ("brass section", "darker", "centroid_hz", -1),
        ("gong", "shorter", "active_s", -1),
        ("synth lead", "slower attack", "attack_s", 1),
        ("string section", "noisier", "flatness", 1),
        ("church bell", "higher", "pitch_hz", 1),
        ("brass section", "brighter", "centroid_hz", 1),
        ("flute", "noisy", "flatness", 1),
        ("gong", "longer", "active_s", 1),
        ("flute", "lower", "pitch_hz", -1),
    ],
)
def test_an_edit_moves_the_sound_as_it_says(
    model: PromptModel, prompt: str, wish: str, descriptor: str, direction: int
) -> None:
    patch = model.patch(prompt)
    before, after = measured(patch, edit(model, patch, wish, own_words=prompt))
    assert (getattr(after, descriptor) - getattr(before, descriptor)) * direction > 0.0


def test_a_wish_is_granted_to_a_sound_whatever_it_is_called(model: PromptModel) -> None:
    patch = model.patch("string section")
    assert edit(model, patch, "brighter") == edit(model, patch, "brighter", own_words="string section")
    twice = edit(model, patch, "brighter", amount=2.0)
    assert edit(model, patch, "brighter", amount=0.0) == patch
    once, doubled = (apart(changed, patch) for changed in (edit(model, patch, "brighter"), twice))
    assert doubled == pytest.approx(2.0 * once, rel=0.2)


def test_a_wish_that_names_another_sound_goes_towards_it(model: PromptModel) -> None:
    pad, flute = model.patches(["warm pad", "flute"])
    assert apart(edit(model, pad, "a flute", own_words="warm pad"), flute) < 0.7 * apart(pad, flute)


def test_with_locks_a_sound_without_words_is_edited_by_ear(model: PromptModel) -> None:
    patch = model.patch("brass section")
    before, after = measured(patch, edit(model, patch, "brighter", locked=["root.frequency"]))
    assert after.centroid_hz > before.centroid_hz


def test_locked_parameters_stay_to_the_bit_and_the_others_still_move(model: PromptModel) -> None:
    patch = model.patch("string section")
    locked = [name for name in FULL.names if name.startswith(("operators.1.", "filter."))]
    changed = edit(model, patch, "much brighter", own_words="string section", locked=locked)
    assert all(changed[name] == patch[name] for name in locked)
    free = edit(model, patch, "much brighter", own_words="string section")
    others = [name for name in FULL.names if name not in locked]
    assert any(changed[name] != patch[name] for name in others)
    assert any(abs(changed[name] - free[name]) > 1e-6 for name in others)  # they know of the locks


def test_bad_wishes_are_refused(model: PromptModel) -> None:
    patch = model.patch("bell")
    with pytest.raises(PromptError):
        edit(model, patch, " ", amount=0.0)
    with pytest.raises(PromptError):
        restyle(model, patch, "")
    with pytest.raises(ValueError, match=r"strength is 1\.5"):
        restyle(model, patch, "glass", strength=1.5)
    with pytest.raises(ValueError, match="amount is 3"):
        edit(model, patch, "brighter", amount=3.0)
