"""Wishes: sounds before and after words without a noun."""

from __future__ import annotations

import numpy as np
import pytest

from textsynth_app.language.minilm import SentenceEncoder
from textsynth_app.synth.parameters import FULL
from textsynth_app.training.captions import Example
from textsynth_app.training.dataset import Dataset, build_dataset
from textsynth_app.training.lexicon import Lexicon
from textsynth_app.training.wishes import draw_wishes


@pytest.fixture(scope="module")
def data(lexicon: Lexicon) -> Dataset:
    bell, tone = lexicon.concept("bell").patch, lexicon.concept("tone").patch
    examples = [
        Example("a bell", "bell", (), bell, "train"),
        Example("a sound", "tone", (), tone, "train"),
        Example("no reverb", "tone", ("reverberant",), tone, "train", degrees=(-1.0,)),
        Example("bright", "tone", ("bright",), lexicon.modifier("bright").apply(tone), "train", degrees=(1.0,)),
    ]
    return build_dataset(examples, SentenceEncoder.load())


def test_a_wish_changes_a_varied_sound_as_its_modifier_does(data: Dataset, lexicon: Lexicon) -> None:
    wishes = draw_wishes(data, lexicon, 40, np.random.default_rng(0))
    assert set(wishes.rows.tolist()) == {2, 3}
    assert wishes.before.shape == wishes.after.shape == (40, len(FULL))
    cutoff, reverb = FULL.index("filter.cutoff"), FULL.index("reverb.mix")
    bright, dry = wishes.rows == 3, wishes.rows == 2
    assert (wishes.after >= wishes.before)[bright][:, cutoff].all()
    assert (wishes.after != wishes.before)[bright].any(1).all()
    assert (wishes.after[dry][:, reverb] <= wishes.before[dry][:, reverb]).all()
    assert len({tuple(row) for row in wishes.before.tolist()}) > 30  # no two bells alike


def test_without_wishes_there_are_none(data: Dataset, lexicon: Lexicon) -> None:
    some = build_dataset(data.examples[:2], SentenceEncoder.load())
    wishes = draw_wishes(some, lexicon, 40, np.random.default_rng(0))
    assert (len(wishes.rows), wishes.before.shape) == (0, (0, len(FULL)))
