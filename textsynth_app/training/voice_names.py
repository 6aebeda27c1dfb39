"""Names of presets and DX7 voices as words: 'E.PIANO 1' says 'electric piano', 'BJ-12' says nothing."""

from __future__ import annotations

import re

# What programmers write where ten letters must do. Only what is never anything else.
_SHORT = {
    "el": "electric",
    "elec": "electric",
    "elect": "electric",
    "ep": "electric piano",
    "epiano": "electric piano",
    "ebass": "electric bass",
    "pno": "piano",
    "syn": "synth",
    "synt": "synth",
    "str": "strings",
    "strg": "strings",
    "strgs": "strings",
    "strng": "strings",
    "strngs": "strings",
    "brs": "brass",
    "bss": "bass",
    "gtr": "guitar",
    "gtar": "guitar",
    "guit": "guitar",
    "orch": "orchestra",
    "perc": "percussion",
    "org": "organ",
    "orgn": "organ",
    "harpsi": "harpsichord",
    "harpsich": "harpsichord",
    "hpsi": "harpsichord",
    "clav": "clavinet",
    "vibe": "vibraphone",
    "vibes": "vibraphone",
    "vibra": "vibraphone",
    "marim": "marimba",
    "xylo": "xylophone",
    "glock": "glockenspiel",
    "glocken": "glockenspiel",
    "timp": "timpani",
    "tub": "tubular",
    "trp": "trumpet",
    "tpt": "trumpet",
    "trpt": "trumpet",
    "trump": "trumpet",
    "trb": "trombone",
    "tbn": "trombone",
    "hrn": "horn",
    "hrns": "horns",
    "flt": "flute",
    "clar": "clarinet",
    "vln": "violin",
    "vla": "viola",
    "drm": "drum",
    "drms": "drums",
    "snr": "snare",
    "cym": "cymbal",
    "vox": "voice",
}
_LINKS = {"a", "an", "and", "at", "by", "from", "in", "my", "no", "of", "on", "or", "the", "to", "with", "hi", "lo"}
# Tell of the file or the machine, not of the sound.
_SAYS_NOTHING = {
    "bank",
    "copy",
    "dx",
    "default",
    "empty",
    "init",
    "new",
    "noname",
    "patch",
    "preset",
    "program",
    "sound",
    "test",
    "unnamed",
    "untitled",
    "user",
    "vol",
}
_LONGEST = 200  # characters


def words_of_name(name: str) -> str:
    """What the name of a sound says of it, in small letters; empty if that is nothing.

    Usual abbreviations are written out; numbers, marks and what nobody could pronounce are left out. It knows no
    meanings: a voice called after a person keeps that name.
    """
    text = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name[:_LONGEST])  # SynBass
    text = re.sub(r"\be[. ]+(?=(?:piano|bass|organ|guitar|grand)(?![a-z]))", "electric ", text.lower())
    text = re.sub(r"\bw/", " with ", text)
    tokens = re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", text)
    words = [_SHORT.get(token, token) for token in tokens]
    words = [word for word in words if word not in _SAYS_NOTHING and (word in _LINKS or _is_word(word))]
    while words and words[-1] in _LINKS:
        words.pop()
    if words == ["voice"] or all(word in _LINKS for word in words):
        return ""
    return " ".join(words)


def _is_word(text: str) -> bool:
    """Whether it can be pronounced, as far as letters tell; of other scripts than Latin everything can."""
    return not text.isascii() or (len(text) >= 3 and re.search("[aeiouy]", text) is not None)
