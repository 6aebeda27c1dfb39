"""Keys play by their place, on three layouts and three systems."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt

from textsynth_app.app.play.keyboard_layouts import (
    LAYOUTS,
    PLACES,
    letter_at,
    place_of_code,
    place_of_letter,
    recognised,
    usual_layout,
)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout_prints_one_letter_at_every_place(layout):
    letters = LAYOUTS[layout]
    assert len(letters) == len(PLACES) == len(set(letters))
    assert [place_of_letter(layout, ord(letter)) for letter in letters] == list(PLACES)


@pytest.mark.parametrize(
    ("layout", "key", "place"),
    [
        ("QWERTY", Qt.Key.Key_Z, "Z"),
        ("QWERTZ", Qt.Key.Key_Y, "Z"),
        ("QWERTZ", Qt.Key.Key_Z, "Y"),
        ("QWERTZ", Qt.Key.Key_Odiaeresis, ";"),
        ("AZERTY", Qt.Key.Key_W, "Z"),
        ("AZERTY", Qt.Key.Key_Q, "A"),
        ("AZERTY", Qt.Key.Key_M, ";"),
        ("QWERTY", Qt.Key.Key_Q, ""),
        ("QWERTY", Qt.Key.Key_Escape, ""),
        ("QWERTY", 0, ""),
    ],
)
def test_place_of_a_letter(layout, key, place):
    assert place_of_letter(layout, int(key)) == place


@pytest.mark.parametrize(
    ("platform", "scan_code", "virtual_key", "place"),
    [
        ("xcb", 52, 0x79, "Z"),  # evdev's KEY_Z is 44
        ("xcb", 38, 0x71, "A"),
        ("wayland", 33, 0x70, "P"),
        ("wayland", 48, 0xE4, "'"),
        ("windows", 0x2C, 0x59, "Z"),
        ("windows", 0x27, 0xC0, ";"),
        ("windows", 0x12C, 0, None),  # an extended key
        ("cocoa", 1, 0, "A"),
        ("cocoa", 1, 6, "Z"),
        ("cocoa", 1, 41, ";"),
        ("cocoa", 1, 18, ""),  # a digit
        ("cocoa", 1, 126, ""),  # an arrow
        ("cocoa", 0, 0, None),  # made up by a program
        ("xcb", 24, 0, ""),  # Q plays nothing
        ("xcb", 248, 0x61, None),  # where programs that type put letters
        ("xcb", 0, 0, None),
        ("offscreen", 52, 0, None),
    ],
)
def test_place_of_a_systems_key_code(platform, scan_code, virtual_key, place):
    assert place_of_code(platform, scan_code, virtual_key) == place


def test_all_places_are_known_on_every_system():
    for platform, first, last in (("xcb", 8, 60), ("windows", 0, 52), ("cocoa", 0, 50)):
        codes = range(first, last)
        found = [place_of_code(platform, code if platform != "cocoa" else 1, code) for code in codes]
        assert sorted(place for place in found if place) == sorted(PLACES)


@pytest.mark.parametrize(
    ("before", "place", "key", "after"),
    [
        ("QWERTY", "Z", Qt.Key.Key_Y, "QWERTZ"),
        ("QWERTY", "Z", Qt.Key.Key_W, "AZERTY"),
        ("AZERTY", "A", Qt.Key.Key_Q, "AZERTY"),
        ("QWERTZ", "D", Qt.Key.Key_D, "QWERTZ"),  # the same everywhere
        ("AZERTY", "A", Qt.Key.Key_A, "AZERTY"),  # two others print A there
        ("AZERTY", "Z", Qt.Key.Key_Z, "QWERTY"),
        ("QWERTY", ";", Qt.Key.Key_Odiaeresis, "QWERTY"),  # Swedes have it there too
        ("QWERTY", "D", Qt.Key.Key_E, "QWERTY"),  # Dvorak
    ],
)
def test_keys_give_the_layout_away(before, place, key, after):
    assert recognised(before, place, int(key)) == after


@pytest.mark.parametrize(
    ("locale", "layout"),
    [
        ("en_US", "QWERTY"),
        ("de_AT", "QWERTZ"),
        ("cs_CZ", "QWERTZ"),
        ("fr_FR", "AZERTY"),
        ("nl_BE", "AZERTY"),
        ("fr_CH", "QWERTZ"),
        ("fr_CA", "QWERTY"),
        ("it_IT", "QWERTY"),
        ("C", "QWERTY"),
    ],
)
def test_the_layout_of_a_country(locale, layout):
    assert usual_layout(QLocale(locale)) == layout


def test_octave_keys_by_place_are_the_two_left_ones_of_the_lowest_row():
    assert [letter_at(layout, "Z") + letter_at(layout, "X") for layout in LAYOUTS] == ["ZX", "YX", "WX"]
