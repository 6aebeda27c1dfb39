"""Slips of the fingers and both spellings of English."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from textsynth_app.training.spelling import mistyped, respelled


@given(st.integers(0, 10_000))
def test_a_slip_changes_one_place_and_no_first_letter(seed: int) -> None:
    text = "a warm thunder drum, brighter"
    typed = mistyped(text, random.Random(seed))
    assert typed != text
    assert abs(len(typed) - len(text)) <= 1
    same = [before[0] == after[0] for before, after in zip(text.split(), typed.split(), strict=False)]
    assert all(same) or len(typed.split()) < len(text.split())


def test_short_words_are_typed_right() -> None:
    assert mistyped("a low hum", random.Random(0)) == "a low hum"


def test_the_same_seed_makes_the_same_slip() -> None:
    assert mistyped("crystal marimba", random.Random(5)) == mistyped("crystal marimba", random.Random(5))


def test_words_are_spelt_as_on_the_other_side_of_the_atlantic() -> None:
    draw = random.Random(0)
    assert respelled("grey theatre, colourful", draw, 1.0) == "gray theater, colorful"
    assert respelled("gray airplane", draw, 1.0) == "grey aeroplane"
    assert respelled("a parking meter while it rains", draw, 1.0) == "a parking meter while it rains"
    assert respelled("grey", draw, 0.0) == "grey"
