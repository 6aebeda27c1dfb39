"""What may be typed after an option."""

from __future__ import annotations

import argparse

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textsynth_app.commands import arguments
from textsynth_app.library.presets import Preset


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("60", 60.0),
        ("60.5", 60.5),
        ("0", 0.0),
        ("127", 127.0),
        ("a4", 69.0),
        ("C4", 60.0),
        ("c-1", 0.0),
        ("g9", 127.0),
        ("f#3", 54.0),
        ("Bb3", 58.0),
        ("b3", 59.0),
        ("e♭2", 39.0),
    ],
)
def test_notes_are_numbers_or_names(text: str, expected: float) -> None:
    assert arguments.note(text) == expected


@pytest.mark.parametrize(
    "text", ["", "128", "-1", "nan", "inf", "h4", "a", "a99", "g#9", "cb-1", "60 Hz", "1_0", "٣", "a٣", "x" * 9999]
)
def test_what_is_no_note_is_refused_in_a_short_line(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError) as failure:
        arguments.note(text)
    assert len(str(failure.value)) < 120


@given(text=st.text(max_size=30))
def test_any_text_is_a_value_in_range_or_refused(text: str) -> None:
    for parse, low, high in (
        (arguments.note, 0, 127),
        (arguments.number("duration", 0.05, 60.0, "seconds"), 0.05, 60),
        (arguments.whole_number("rate", 8000, 192_000), 8000, 192_000),
    ):
        try:
            value = parse(text)
        except argparse.ArgumentTypeError:
            continue
        assert low <= value <= high


@pytest.mark.parametrize("text", ["1e2", "9" * 5000, "1_0", "0x10", "٣", "12.0", ""])
def test_whole_numbers_are_plain_digits(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match="whole number from 1 to 127"):
        arguments.whole_number("velocity", 1, 127)(text)


@pytest.mark.parametrize(("text", "value"), [("2", 2.0), (" 2. ", 2.0), (".5", 0.5), ("1e1", 10.0), ("+2.5", 2.5)])
def test_numbers_are_read(text: str, value: float) -> None:
    assert arguments.number("duration", 0.05, 60.0, "seconds")(text) == value


@pytest.mark.parametrize("text", ["1_0", "٣", "nan", "inf", "1e999", "0x10", "1,5", "", ".", "e1"])
def test_numbers_are_plain_digits(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match=r"number from 0\.05 to 60 seconds"):
        arguments.number("duration", 0.05, 60.0, "seconds")(text)


def test_every_seed_that_may_be_asked_for_can_be_kept_in_a_preset() -> None:
    assert Preset("Bell", seed=arguments.seed("4294967295")).seed == 2**32 - 1
    with pytest.raises(argparse.ArgumentTypeError, match="from 0 to 4294967295"):
        arguments.seed("4294967296")


@pytest.mark.parametrize("name", ["bell.mp3", "bell.FLAC", ""])
def test_a_file_that_would_not_be_wav_is_refused(name: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        arguments.wav_file(name)
