"""The evaluation of the weights as a table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from textsynth_app.training.captions import SPLITS, UNSEEN

_CELL = 16
_Errors = Mapping[str, Mapping[str, Mapping[str, float]]]  # by mapping, then by split, then "mse" and "r2"


def as_text(report: Mapping[str, Any]) -> str:
    """Errors of every mapping in every space, then how well sounds are retrieved and words steer, where measured.

    Each cell has the mean squared error on positions 0..1, and R2 against predicting the mean.
    """
    lines = []
    for space in ("core8", "full"):
        if space in report:
            lines += [*_space(space, report[space], report.get("phrasings_by", {}).get(space, {})), ""]
    if "retrieval" in report:
        lines += [*_retrieval(report["retrieval"]), ""]
    if "relations" in report:
        relations = report["relations"]
        share = 100.0 * relations["kept"] / max(relations["of"], 1)
        lines.append(f"words steer: {relations['kept']} of {relations['of']} expected relations kept ({share:.0f} %)")
        lines += [f"  not kept: {failure}" for failure in relations.get("failed", [])]
    return "\n".join(lines).rstrip()


def _space(name: str, mappings: _Errors, phrasings_by: _Errors) -> list[str]:
    """A column for each split, then one for each thing that can be new in a held-out phrasing."""
    titles = [*SPLITS, *(f"new {unseen}" for unseen in UNSEEN)]
    rows = [f"{name + ', MSE / R2':<16}" + "".join(f"{title:>{_CELL}}" for title in titles)]
    for mapping, errors in mappings.items():
        cells = [errors.get(split) for split in SPLITS]
        cells += [phrasings_by.get(mapping, {}).get(unseen) for unseen in UNSEEN]
        texts = (f"{cell['mse']:.4f} / {cell['r2']:.2f}" if cell else "-" for cell in cells)
        rows.append(f"  {mapping:<14}" + "".join(f"{text:>{_CELL}}" for text in texts))
    return rows


def _retrieval(splits: Mapping[str, Mapping[str, float]]) -> list[str]:
    rows = ["own sound (or caption) found first / among the first ten"]
    for split, found in splits.items():
        to_audio = f"{found['text_to_audio_r1']:.2f} / {found['text_to_audio_r10']:.2f}"
        to_text = f"{found['audio_to_text_r1']:.2f} / {found['audio_to_text_r10']:.2f}"
        rows.append(f"  {split:<14}text to sound {to_audio}, sound to text {to_text}, of {found['sounds']:.0f}")
    return rows
