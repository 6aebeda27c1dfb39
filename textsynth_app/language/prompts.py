"""What a user typed, made into what the sentence encoder reads. Knows no torch."""

from __future__ import annotations

import unicodedata

from textsynth_app.language.errors import PromptError

# The encoder reads at most 256 word pieces, about 1,000 letters of English; nobody describes one sound in more.
MAXIMUM_LENGTH = 500
# Far beyond the bound the rest cannot matter, and normalising megabytes would hold up the answer.
_LOOKED_AT = 16 * MAXIMUM_LENGTH

_INVISIBLE = {"Cc", "Cf", "Cs", "Cn", "Co", "Zs", "Zl", "Zp", "Mn"}


def clean_prompt(text: str) -> str:
    """The prompt in one line: Unicode NFC, control characters and runs of white space as single spaces, trimmed.

    A prompt beyond MAXIMUM_LENGTH characters is cut at the last word that fits, and still answered; `was_cut` tells so.
    Emoji and any language pass through. Lone surrogates, which no encoding can carry, are removed.

    Raises PromptError if nothing visible is left.
    """
    cleaned = _in_one_line(text)
    if all(unicodedata.category(character) in _INVISIBLE for character in cleaned):
        raise PromptError("The prompt is empty: describe a sound in words, like 'deep bell'.")
    return _cut(cleaned)


def was_cut(text: str) -> bool:
    """Whether `clean_prompt` leaves out the end of a prompt because it is too long."""
    return len(_in_one_line(text)) > MAXIMUM_LENGTH or bool(text[_LOOKED_AT:].strip())


def _in_one_line(text: str) -> str:
    kept = (_replacement(character) for character in unicodedata.normalize("NFC", text[:_LOOKED_AT]))
    return " ".join("".join(kept).split())


def _replacement(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Cc":
        return " "
    return "" if category == "Cs" else character


def _cut(text: str) -> str:
    if len(text) <= MAXIMUM_LENGTH:
        return text
    head = text[:MAXIMUM_LENGTH]
    if text[MAXIMUM_LENGTH] != " " and " " in head:
        head = head[: head.rindex(" ")]
    return head.rstrip()
