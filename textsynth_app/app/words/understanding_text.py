"""What the model heard in a prompt, in a line of words and in a longer explanation."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from textsynth_app.language.descriptions import Understanding, Word

_LEAST_SHOWN = 0.1  # likelihood of sounds after the first
CERTAINTIES = ("a guess", "likely", "sure")  # as Understanding.confidence has them


def certainty(confidence: str) -> str:
    """How sure the model is, one of CERTAINTIES, in the user's language."""
    return {
        "sure": QCoreApplication.translate("Understanding", "sure"),
        "likely": QCoreApplication.translate("Understanding", "likely"),
        "a guess": QCoreApplication.translate("Understanding", "a guess"),
    }[confidence]


def worded(word: Word) -> str:
    """A word with its degree: 'not bright', 'slightly bright', 'bright' or 'very bright'."""
    wording = {
        "not": QCoreApplication.translate("Understanding", "not {quality}"),
        "slightly": QCoreApplication.translate("Understanding", "slightly {quality}"),
        "plainly": "{quality}",
        "very": QCoreApplication.translate("Understanding", "very {quality}"),
    }[word.amount]
    return wording.format(quality=word.text)


def in_short(understanding: Understanding) -> str:
    """'bell 62 %, church bell 20 %  ·  deep, very bright': the sounds that may be meant, then the qualities."""
    first, *others = understanding.sounds or (None,)
    if first is None:
        sounds = QCoreApplication.translate("Understanding", "no sound it knows")
    else:
        shown = [first, *(word for word in others if word is not None and word.likelihood >= _LEAST_SHOWN)]
        sounds = ", ".join(_with_figure(word) for word in shown)
    return "  ·  ".join(part for part in (sounds, ", ".join(map(worded, understanding.modifiers))) if part)


def in_full(understanding: Understanding) -> str:
    """Every figure with its meaning, as rich text for a tooltip."""
    heading = QCoreApplication.translate("Understanding", "What was heard: {certainty}").format(
        certainty=certainty(understanding.confidence)
    )
    explanation = QCoreApplication.translate(
        "Understanding",
        "A sound's figure says how likely the model takes it to be the one you mean, out of all the sounds it knows "
        "(together 100 %). A quality's figure says how likely you ask for it at all. From 60 % on the first sound is "
        "called sure, from 25 % likely, below that a guess.",
    )
    rows = "".join(
        f"<tr><td>{escape(worded(word))}&nbsp;&nbsp;</td><td align='right'>{word.likelihood * 100:.0f} %</td></tr>"
        for word in (*understanding.sounds, *understanding.modifiers)
    )
    return f"<b>{heading}</b><table>{rows}</table><p>{explanation}</p>"


def _with_figure(word: Word) -> str:
    return f"{word.text} {word.likelihood * 100:.0f} %"
