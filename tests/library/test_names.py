"""Names of files from any words, and names of sounds from any files."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from textsynth_app.library.files import write_atomically
from textsynth_app.library.names import file_stem, name_from_path
from textsynth_app.library.presets import SUFFIX, Preset


@pytest.mark.parametrize(
    ("words", "stem"),
    [
        ("Deep Bell!", "deep-bell"),
        ("../../etc/passwd", "etc-passwd"),
        ("deep / bell: *?", "deep-bell"),
        ("鐘の音", "鐘の音"),
        ("हिन्दी घंटी", "हिन्दी-घंटी"),
        ("cafe\N{COMBINING ACUTE ACCENT}", "café"),
        ("🔔\N{VARIATION SELECTOR-16}", "sound"),
        ("", "sound"),
        ("///", "sound"),
        ("CON", "con-sound"),
        ("com¹", "com¹-sound"),
        ("con man", "con-man"),
        ("x" * 47 + " y", "x" * 47),
    ],
)
def test_a_stem_keeps_the_words_of_any_script(words: str, stem: str) -> None:
    assert file_stem(words) == stem


@given(words=st.text(max_size=300))
def test_a_stem_is_safe_and_bounded_for_any_words(words: str) -> None:
    stem = file_stem(words)
    assert 1 <= len(stem) <= 54
    assert len(f"{stem}{SUFFIX}".encode()) <= 255
    assert all(letter == "-" or unicodedata.category(letter)[0] in "LMN" for letter in stem)
    assert stem == stem.strip("-")
    assert any(letter.isalnum() for letter in stem)


@given(words=st.text(max_size=300))
def test_a_file_of_any_words_can_be_written(words: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.getbasetemp() / f"{file_stem(words)}.wav"
    write_atomically(path, b"data")
    assert path.read_bytes() == b"data"


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("Bell.textsynth.json", "Bell"),
        ("Bell.json", "Bell"),
        ("Bell.TextSynth.JSON", "Bell"),
        ("1.5 seconds.json", "1.5 seconds"),
        ("Bell", "Bell"),
        (".textsynth.json", "sound"),
        ("a\nb\udcff.json", "a\N{REPLACEMENT CHARACTER}b\N{REPLACEMENT CHARACTER}"),
    ],
)
def test_a_sound_is_called_after_its_file(file: str, name: str) -> None:
    assert name_from_path(Path("folder.json") / file) == name


def test_any_file_name_gives_a_name_that_a_preset_can_keep() -> None:
    assert Preset(name_from_path(Path("x" * 255))).name.startswith("xxx")
