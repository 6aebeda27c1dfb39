"""Captions as they are really typed: British and American spelling, and typing errors."""

from __future__ import annotations

import random
import re

# British first. Only words whose spelling alone differs.
_PAIRS = (
    "colour color, coloured colored, colourful colorful, grey gray, greyish grayish, mould mold, moulded molded, "
    "theatre theater, metre meter, centre center, fibre fiber, litre liter, spectre specter, sabre saber, "
    "sombre somber, calibre caliber, lustre luster, plough plow, ploughing plowing, snowplough snowplow, "
    "aeroplane airplane, aeroplanes airplanes, tyre tire, tyres tires, cosy cozy, harbour harbor, vapour vapor, "
    "armour armor, armoured armored, analogue analog, dialogue dialog, doughnut donut, whisky whiskey, mum mom, "
    "favourite favorite, honour honor, humour humor, labour labor, neighbour neighbor, neighbours neighbors, "
    "neighbourhood neighborhood, rumour rumor, odour odor, parlour parlor, behaviour behavior, vigour vigor, "
    "jewellery jewelry, jewelled jeweled, travelling traveling, signalling signaling, dialling dialing, "
    "spiralling spiraling, swivelling swiveling, shovelling shoveling, tunnelling tunneling, marvellous marvelous, "
    "woollen woolen, aluminium aluminum, synthesiser synthesizer, synthesisers synthesizers, synthesised synthesized, "
    "equaliser equalizer, harmoniser harmonizer, digitised digitized, pressurised pressurized, energised energized, "
    "mesmerising mesmerizing, hypnotising hypnotizing, stylised stylized, polarised polarized, tranquillity "
    "tranquility, whilst while, amongst among, towards toward, smoulder smolder, smouldering smoldering, "
    "draught draft, draughty drafty, pyjamas pajamas, sulphur sulfur, kerb curb, mediaeval medieval, manoeuvre "
    "maneuver, ageing aging, sceptical skeptical, yoghurt yogurt, catalogue catalog, storey story, grille grill"
)
_BRITISH_TO_AMERICAN = dict(pair.split() for pair in _PAIRS.split(", "))
_OTHER_SPELLING = _BRITISH_TO_AMERICAN | {american: british for british, american in _BRITISH_TO_AMERICAN.items()}
_AMBIGUOUS = {"tire", "tires", "meter", "draft", "curb", "grill", "story", "while", "mold", "saber"}
_KEY_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_LEAST_LETTERS = 5  # of a word with a typing error: shorter ones could not be recognised
_JOINED_LETTERS = 4  # of both words that a missing space joins


def respelled(text: str, draw: random.Random, share: float = 0.5) -> str:
    """`text` with a share of the words that are spelt differently across the Atlantic in their other spelling."""

    def other(match: re.Match[str]) -> str:
        word = match.group()
        if word not in _OTHER_SPELLING or word in _AMBIGUOUS:
            return word
        return _OTHER_SPELLING[word] if draw.random() < share else word

    return re.sub(r"[a-z]+", other, text)


def mistyped(text: str, draw: random.Random) -> str:
    """`text` with one slip of the fingers, never in a first letter; unchanged if all of its words are short."""
    slips = [_swapped, _dropped, _doubled, _neighbouring]
    gaps = [
        match.end(1)
        for match in re.finditer(r"\b([a-z]+) (?=([a-z]+))", text)
        if min(len(match.group(1)), len(match.group(2))) >= _JOINED_LETTERS
    ]
    words = [match.span() for match in re.finditer(rf"[a-z]{{{_LEAST_LETTERS},}}", text)]
    if gaps and (not words or draw.random() < 1.0 / (len(slips) + 1)):
        gap = draw.choice(gaps)
        return text[:gap] + text[gap + 1 :]
    if not words:
        return text
    start, end = draw.choice(words)
    return text[:start] + draw.choice(slips)(text[start:end], draw) + text[end:]


def _swapped(word: str, draw: random.Random) -> str:
    places = [place for place in range(1, len(word) - 1) if word[place] != word[place + 1]]
    if not places:
        return _dropped(word, draw)
    place = draw.choice(places)
    return word[:place] + word[place + 1] + word[place] + word[place + 2 :]


def _dropped(word: str, draw: random.Random) -> str:
    place = draw.randrange(1, len(word))
    return word[:place] + word[place + 1 :]


def _doubled(word: str, draw: random.Random) -> str:
    place = draw.randrange(1, len(word))
    return word[:place] + word[place] + word[place:]


def _neighbouring(word: str, draw: random.Random) -> str:
    place = draw.randrange(1, len(word))
    row = next(row for row in _KEY_ROWS if word[place] in row)
    at = row.index(word[place])
    return word[:place] + draw.choice(row[max(at - 1, 0) : at] + row[at + 1 : at + 2]) + word[place + 1 :]
