"""The model card that lies beside the weights: every figure in it is measured, none typed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from textsynth_app.language.minilm import SentenceEncoder
from textsynth_app.language.weights import read_manifest, weights_folder, write_file
from textsynth_app.training.captions import SPLITS, build_examples
from textsynth_app.training.dataset import Dataset, build_dataset
from textsynth_app.training.evaluate import evaluate
from textsynth_app.training.lexicon import load_lexicon
from textsynth_app.training.measured_tables import markdown_table, measured_sections
from textsynth_app.training.verdict import verdict

MODEL_CARD = "MODEL_CARD.md"

_SPLIT_MEANINGS = {
    "train": "what the weights were fitted to, with a small part of it to stop early on",
    "phrasings": "sounds of the training, described by patterns, names or sentences that it never saw",
    "combinations": "sounds of the training, with two adjectives that never stood together in it",
    "concepts": "nouns, and sounds, that the training never met",
}


def write_model_card(folder: Path, report: Mapping[str, Any], data: Dataset, seed: int) -> Path:
    """Write the card of a weights folder from what `evaluate` measured, and return its path; raises ModelError."""
    path = folder / MODEL_CARD
    write_file(path, model_card(folder, report, data, seed).encode())
    return path


def measure_for_card(folder: Path | None = None, **options: Any) -> dict[str, Any]:
    """`evaluate`, with its options, on the weights of a folder (default: those that ship), and their card anew.

    For weights trained with seed 0 on the lexicon as it is. Raises ModelError or LexiconError.
    """
    folder = folder or weights_folder()
    lexicon = load_lexicon()
    examples = build_examples(lexicon)
    data = build_dataset(examples, SentenceEncoder.load())
    report = evaluate(folder, examples=examples, data=data, lexicon=lexicon, **options)
    write_model_card(folder, report, data, seed=0)
    return report


def model_card(folder: Path, report: Mapping[str, Any], data: Dataset, seed: int) -> str:
    """The card's text, in Markdown."""
    parts = [_INTRODUCTION, _files(folder), _data(data, seed), verdict(report), *measured_sections(report)]
    return "\n".join([*parts, _LIMITS])


_INTRODUCTION = """# Model card: from words to sound

A prompt is read by the sentence encoder all-MiniLM-L6-v2 (Apache-2.0, from an installed package, not trained here);
that, and which words it holds (hashed words and runs of letters), become a unit vector of a joint space of words and
sounds (`embedded-text`), then positions 0..1 of the voice's parameters (`prototypes-full`: which concepts are meant,
then what the other words change). `embedded-audio` takes rendered sound to the same joint space. `conditional-full` is
a flow around that answer, which knows how sounds of the same words differ: variations, restyling and locked edits come
from it. `realnvp-full` is the invertible mapping, of which morphs take the path `flow`; the linear and the MLP mapping
are baselines. All three are trained by the same code on the embeddings of the same data. `core8` are eight of the
parameters, judged apart. Ratios, carriers, filter mode and
LFO shape are then taken from the nearest sound of the training (`choices`), since an average of two ratios is in tune
with neither; the errors of parameters below are those of the mappings alone, those as heard are of what the program
plays.

Train again, on any machine with two cores: `textsynth train`. Measure: `textsynth evaluate`, and with `--thorough` also
what takes longer.
"""

_LIMITS = """## Limits

- It knows the sounds of its lexicon and what lies between them. A word far from every concept gives the sound of the
  concepts it is taken for, or a mixture of several, which may be wrong.
- English works best: the sentence encoder was trained on little else.
- Comparisons with numbers ('two octaves lower') are read as loose words.
- The audio half has only heard this instrument; recordings are outside of what it was trained on.
"""


def _files(folder: Path) -> str:
    rows = []
    total = 0
    for name, digest in sorted(read_manifest(folder).items()):
        size = (folder / name).stat().st_size
        total += size
        rows.append([name, f"{size / 1e6:.1f}", f"{digest[:16]}..."])
    return "\n".join(
        [
            "## Files",
            "",
            *markdown_table(["file", "MB", "sha256"], rows),
            "",
            f"Together {total / 1e6:.1f} MB; matrices are float16 on disk, float32 in memory.",
            "",
        ]
    )


def _data(data: Dataset, seed: int) -> str:
    rows = []
    for split in SPLITS:
        places = data.rows(split)
        sounds = len(np.unique(data.sounds[places]))
        rows.append([split, str(len(places)), str(sounds), _SPLIT_MEANINGS[split]])
    return "\n".join(
        [
            "## Data",
            "",
            "Captions and sounds made from `resources/lexicon`; no recording, no outside text.",
            "",
            *markdown_table(["split", "captions", "sounds", "is"], rows),
            "",
            f"Seed: {seed}.",
            "",
        ]
    )
