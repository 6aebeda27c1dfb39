"""The model card that lies beside the weights: every figure in it is measured, none typed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from textsynth_app.atomic import write_atomically
from textsynth_app.language.weights import read_manifest
from textsynth_app.synth.parameters import SPACES
from textsynth_app.training.captions import NAME, PATTERN, SENTENCE, SPLITS
from textsynth_app.training.dataset import Dataset

MODEL_CARD = "MODEL_CARD.md"

_SPLIT_MEANINGS = {
    "train": "what the weights were fitted to, with a small part of it to stop early on",
    "phrasings": "sounds of the training, described by patterns, names or sentences that it never saw",
    "combinations": "sounds of the training, with two adjectives that never stood together in it",
    "concepts": "nouns, and sounds, that the training never met",
}


def write_model_card(folder: Path, report: Mapping[str, Any], data: Dataset, seed: int) -> Path:
    """Write the card of a weights folder from what `evaluate` measured, and return its path."""
    path = folder / MODEL_CARD
    write_atomically(path, model_card(folder, report, data, seed).encode())
    return path


def model_card(folder: Path, report: Mapping[str, Any], data: Dataset, seed: int) -> str:
    """The card's text, in Markdown."""
    parts = [_INTRODUCTION, _files(folder), _data(data, seed), _errors(report), _retrieval(report), _relations(report)]
    return "\n".join([*parts, _LIMITS])


_INTRODUCTION = """# Model card: from words to sound

A prompt becomes a vector of the sentence encoder all-MiniLM-L6-v2 (Apache-2.0, read from an installed package, not
trained here), then a unit vector of a joint space of words and sounds (`embedded-text`), then positions 0..1 of the
voice's parameters (`realnvp-full`). `embedded-audio` takes rendered sound to the same joint space. The linear and MLP
mappings are baselines, trained by the same code on the same data. `core8` is a space of eight of the parameters.
Ratios, carriers, filter mode and LFO shape are then taken from the nearest sound of the training (`choices`), since an
average of two ratios is in tune with neither; the errors below are those of the mappings alone.

Train again, on any machine with two cores and within minutes: `textsynth train`. Measure: `textsynth evaluate`.
"""

_LIMITS = """## Limits

- It knows the sounds of its lexicon and what lies between them. A word far from every concept gives the sound of
  whichever concept its sentence vector is nearest to, which may be wrong.
- English works best: the sentence encoder was trained on little else.
- Comparisons with numbers ('two octaves lower') are read as loose words.
- The audio half has only heard this instrument; recordings are outside of what it was trained on.
"""


def _files(folder: Path) -> str:
    rows = ["## Files", "", "| file | MB | sha256 |", "|---|---|---|"]
    total = 0
    for name, digest in sorted(read_manifest(folder).items()):
        size = (folder / name).stat().st_size
        total += size
        rows.append(f"| {name} | {size / 1e6:.1f} | {digest[:16]}... |")
    return "\n".join(
        [*rows, "", f"Together {total / 1e6:.1f} MB; matrices are float16 on disk, float32 in memory.", ""]
    )


def _data(data: Dataset, seed: int) -> str:
    rows = ["## Data", "", "Captions and sounds made from `resources/lexicon`; no recording, no outside text.", ""]
    rows += ["| split | captions | sounds | is |", "|---|---|---|---|"]
    for split in SPLITS:
        places = data.rows(split)
        rows.append(f"| {split} | {len(places)} | {len(np.unique(data.sounds[places]))} | {_SPLIT_MEANINGS[split]} |")
    return "\n".join([*rows, "", f"Seed: {seed}.", ""])


def _errors(report: Mapping[str, Any]) -> str:
    rows = ["## Errors", "", "Mean squared error on positions 0..1, and R2 against predicting the training mean.", ""]
    rows += _table(report, {split: split for split in SPLITS})
    rows += ["", "What is new in the captions of the split 'phrasings' decides how hard they are:", ""]
    titles = {PATTERN: "known name, new pattern", NAME: "new name for a known sound", SENTENCE: "new sentence"}
    return "\n".join([*rows, *_table(report["phrasings_by"], titles), ""])


def _table(report: Mapping[str, Any], titles: Mapping[str, str]) -> list[str]:
    rows = ["| space | mapping | " + " | ".join(f"{title} MSE | R2" for title in titles.values()) + " |"]
    rows += ["|---|---" + "|---|---" * len(titles) + "|"]
    for space in reversed(SPACES):
        for kind, errors in report[space].items():
            known = {key: f"{error['mse']:.4f} | {error['r2']:.3f}" for key, error in errors.items()}
            rows.append(f"| {space} | {kind} | " + " | ".join(known.get(key, "- | -") for key in titles) + " |")
    return rows


def _retrieval(report: Mapping[str, Any]) -> str:
    rows = [
        "## Retrieval",
        "",
        "Shares of captions that find their own sound, and of sounds that find their caption.",
        "",
    ]
    rows += ["| split | sounds | text to audio R@1 | R@10 | audio to text R@1 | R@10 |", "|---|---|---|---|---|---|"]
    for split, shares in report["retrieval"].items():
        cells = [f"{shares[f'{way}_r{among}']:.2f}" for way in ("text_to_audio", "audio_to_text") for among in (1, 10)]
        rows.append(f"| {split} | {shares['sounds']} | " + " | ".join(cells) + " |")
    return "\n".join([*rows, ""])


def _relations(report: Mapping[str, Any]) -> str:
    relations = report["relations"]
    rows = [
        "## Words steer",
        "",
        "Pairs of prompts in words that no caption has (`resources/relations.toml`), rendered and measured: "
        f"{relations['kept']} of {relations['of']} keep the relation anyone would expect.",
        "",
    ]
    if relations["failed"]:
        rows += ["Not kept:", "", *(f"- {failure}" for failure in relations["failed"]), ""]
    return "\n".join(rows)
