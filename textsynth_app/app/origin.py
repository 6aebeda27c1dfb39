"""Where a sound came from: what a saved preset tells besides its patch. Presets here are read for that alone."""

from __future__ import annotations

from dataclasses import replace

from textsynth_app.library.limits import LONGEST_TEXTS
from textsynth_app.library.presets import Preset

NOWHERE = Preset("")


def between(a: Preset, b: Preset) -> Preset:
    """The origin of a morph: both prompts, and the models of both where they differ; seed and comment are A's."""

    def both(key: str) -> str:
        texts = dict.fromkeys(text for text in (getattr(a, key), getattr(b, key)) if text)
        return " > ".join(texts)[: LONGEST_TEXTS[key]]

    return replace(a, prompt=both("prompt"), encoder=both("encoder"), mapping=both("mapping"))
