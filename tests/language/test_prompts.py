"""Cleaning of what users type."""

from __future__ import annotations

import subprocess
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textsynth_app.language.errors import PromptError
from textsynth_app.language.prompts import MAXIMUM_LENGTH, clean_prompt, was_cut


@pytest.mark.parametrize(
    ("typed", "cleaned"),
    [
        ("deep bell", "deep bell"),
        ("  deep \t\n bell  ", "deep bell"),
        ("deep\0bell", "deep bell"),
        ("\x1b[31mbell", "[31mbell"),
        ("cafe\u0301 bell", "caf\u00e9 bell"),
        ("🔔", "🔔"),
        ("👩‍🚀 in space", "👩‍🚀 in space"),
        ("低い鐘", "低い鐘"),
        ("bell \ud800 deep", "bell deep"),
    ],
)
def test_prompts_become_one_clean_line(typed: str, cleaned: str) -> None:
    assert clean_prompt(typed) == cleaned


@pytest.mark.parametrize("empty", ["", "   ", "\0\0", "\x07\x1b\t\n", "\u200b\u200d", "\u00a0\u3000", "\ud800"])
def test_a_prompt_without_anything_visible_says_what_to_type(empty: str) -> None:
    with pytest.raises(PromptError, match="describe a sound in words") as caught:
        clean_prompt(empty)
    assert "\n" not in str(caught.value)


def test_a_long_prompt_is_cut_at_a_word() -> None:
    cleaned = clean_prompt("thunder " * 10_000)
    assert len(cleaned) <= MAXIMUM_LENGTH
    assert set(cleaned.split(" ")) == {"thunder"}


def test_a_long_prompt_without_spaces_is_cut_anywhere() -> None:
    assert clean_prompt("z" * 10_000) == "z" * MAXIMUM_LENGTH


def test_a_prompt_of_exactly_the_bound_is_kept_whole() -> None:
    text = "a" * (MAXIMUM_LENGTH - 2) + " b"
    assert clean_prompt(text) == text
    assert clean_prompt(text + " c") == text


@pytest.mark.parametrize(
    ("typed", "cut"),
    [
        ("", False),
        ("deep bell", False),
        ("a" * MAXIMUM_LENGTH, False),
        ("a" * MAXIMUM_LENGTH + " \n\t", False),
        ("deep " + " " * 100_000, False),
        ("a" * (MAXIMUM_LENGTH + 1), True),
        ("bell " * 2000, True),
        ("deep " + " " * 100_000 + "bell", True),
    ],
)
def test_whether_a_prompt_was_cut_is_known(typed: str, cut: bool) -> None:
    assert was_cut(typed) is cut


@given(st.text())
def test_any_text_is_cleaned_once_and_for_all(text: str) -> None:
    try:
        cleaned = clean_prompt(text)
    except PromptError:
        return
    assert clean_prompt(cleaned) == cleaned
    assert 0 < len(cleaned) <= MAXIMUM_LENGTH
    assert not any(unicodedata.category(character) in ("Cc", "Cs") for character in cleaned)
    cleaned.encode("utf-8")


def test_errors_and_prompts_do_not_import_torch() -> None:
    code = "import sys, textsynth_app.language.errors, textsynth_app.language.prompts; print('torch' in sys.modules)"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "False"
