"""Where the playing keys lie on a computer keyboard, and which letters are printed on them.

A place is named by the letter that QWERTY prints there, whatever the keyboard in question has.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale

AUTOMATIC = "automatic"
QWERTY, QWERTZ, AZERTY = "QWERTY", "QWERTZ", "AZERTY"

NOTE_PLACES = "AWSEDFTGYHUJKOLP;'"  # from C up: white keys on the home row, black ones above
OCTAVE_DOWN, OCTAVE_UP, SOFTER, LOUDER, PEDAL = "ZXCVB"
PLACES = NOTE_PLACES + OCTAVE_DOWN + OCTAVE_UP + SOFTER + LOUDER + PEDAL
LAYOUTS = {  # what is printed at PLACES, in their order
    QWERTY: "AWSEDFTGYHUJKOLP;'ZXCVB",
    QWERTZ: "AWSEDFTGZHUJKOLPÖÄYXCVB",
    AZERTY: "QZSEDFTGYHUJKOLPMÙWXCVB",
}

# Scan code set 1, which Windows reports, Linux counts like (evdev) and X11 and Wayland pass on with 8 added.
SCAN_ROWS = {16: "QWERTYUIOP", 30: "ASDFGHJKL;'", 44: "ZXCVB"}  # code of the row's first key
LAST_SCAN_CODE = 88  # F12; programs that type put letters they do not find on keys beyond
SCAN_OFFSETS = {"windows": 0, "xcb": 8, "wayland": 8}
MAC = "cocoa"  # has no scan codes, but virtual key codes that mean places
MAC_KEYS = "ASDFHGZXCV BQWERYT             OU IP LJ'K;"  # by virtual key code, from 0
LAST_MAC_KEY = 127
PLATFORMS = (*SCAN_OFFSETS, MAC)  # where a place can be told from its letter

QWERTZ_LANGUAGES = {
    QLocale.Language.German,
    QLocale.Language.Czech,
    QLocale.Language.Slovak,
    QLocale.Language.Hungarian,
    QLocale.Language.Slovenian,
    QLocale.Language.Croatian,
    QLocale.Language.Bosnian,
    QLocale.Language.Albanian,
    QLocale.Language.Luxembourgish,
}
LAYOUT_OF_TERRITORY = {
    QLocale.Country.Switzerland: QWERTZ,
    QLocale.Country.Belgium: AZERTY,
    QLocale.Country.Canada: QWERTY,
}


def place_of_code(platform: str, scan_code: int, virtual_key: int) -> str | None:
    """The place a key event of a Qt platform came from: "" for keys that do not play, None if its codes do not tell."""
    if platform == MAC:
        if not 0 <= virtual_key <= LAST_MAC_KEY or not (scan_code or virtual_key):  # made-up events have neither
            return None
        place = MAC_KEYS[virtual_key] if virtual_key < len(MAC_KEYS) else ""
    else:
        code = scan_code - SCAN_OFFSETS.get(platform, scan_code)
        if not 0 < code <= LAST_SCAN_CODE:
            return None
        place = next((row[code - first] for first, row in SCAN_ROWS.items() if 0 <= code - first < len(row)), "")
    return place if place in PLACES else ""


def place_of_letter(layout: str, key: int) -> str:
    """The place where a layout prints a letter, given as Qt's key code; "" for keys that do not play."""
    index = LAYOUTS[layout].find(chr(key)) if 0 < key < 0x100 else -1
    return PLACES[index] if index >= 0 else ""


def letter_at(layout: str, place: str) -> str:
    """What a layout prints at a place."""
    return LAYOUTS[layout][PLACES.index(place)]


def recognised(layout: str, place: str, key: int) -> str:
    """The layout that prints this key at this place: `layout` itself, unless just one other can be meant."""
    letter = chr(key) if 0 < key < 0x80 else ""  # accented letters differ from country to country
    if not letter.isalpha() or letter_at(layout, place) == letter:
        return layout
    fitting = [name for name in LAYOUTS if letter_at(name, place) == letter]
    return fitting[0] if len(fitting) == 1 else layout


def usual_layout(locale: QLocale) -> str:
    """The layout most keyboards have where this locale is used."""
    territory = LAYOUT_OF_TERRITORY.get(locale.territory())
    if territory is not None:
        return territory
    if locale.language() == QLocale.Language.French:
        return AZERTY
    return QWERTZ if locale.language() in QWERTZ_LANGUAGES else QWERTY
