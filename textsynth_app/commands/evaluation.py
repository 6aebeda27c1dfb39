"""The evaluation of the weights as tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from textsynth_app.training.captions import SPLITS, UNSEEN

_CELL = 16
_FIRST_COLUMN = 26  # so that tables of one kind stand in line
_Errors = Mapping[str, Mapping[str, Mapping[str, float]]]  # by mapping, then by split, then "mse" and "r2"

_HEARD = {
    "pitch_semitones": "pitch st",
    "pitched_share": "pitched",
    "centroid_octaves": "centroid oct",
    "attack_factor": "attack x",
    "decay_factor": "decay x",
    "active_factor": "length x",
    "flatness": "flatness",
    "level_db": "level dB",
}


def as_text(report: Mapping[str, Any]) -> str:
    """Errors of every mapping in every space, then how sounds are retrieved and heard and words steer, where measured.

    Each cell of the first tables has the mean squared error on positions 0..1, and R2 against predicting the mean.
    """
    lines: list[str] = []
    for space in ("core8", "full"):
        if space in report:
            lines += [*_space(space, report), ""]
    for part, table in (
        ("heard", _heard),
        ("retrieval", _retrieval),
        ("quality", _quality),
        ("text_encoders", _text_encoders),
        ("describing", _describing),
        ("matching", _searches),
        ("refining", _searches),
        ("morphs", _morphs),
        ("changes", _changes),
    ):
        if report.get(part):
            lines += [*table(part, report[part]), ""]
    if "relations" in report:
        lines += _relations(report["relations"])
    return "\n".join(lines).rstrip()


def _space(name: str, report: Mapping[str, Any]) -> list[str]:
    """A column for each split, then one for each thing that can be new in a held-out phrasing."""
    titles = [*SPLITS, *(f"new {unseen}" for unseen in UNSEEN)]
    rows = [f"{name + ', MSE / R2':<16}" + "".join(f"{title:>{_CELL}}" for title in titles)]
    phrasings_by: _Errors = report.get("phrasings_by", {}).get(name, {})
    mappings: _Errors = report[name]
    baselines: _Errors = report.get("baselines", {}).get(name, {})
    for mapping, errors in {**mappings, **baselines}.items():
        every = {**errors, **phrasings_by.get(mapping, {})}
        cells = (every.get(column) for column in (*SPLITS, *UNSEEN))
        texts = (f"{cell['mse']:.4f} / {cell['r2']:.2f}" if cell else "-" for cell in cells)
        rows.append(f"  {mapping:<14}" + "".join(f"{text:>{_CELL}}" for text in texts))
    medians: Mapping[str, Mapping[str, float]] = report.get("median_r2", {}).get(name, {})
    if medians:
        rows.append(f"{name}, R2 of the median output")
    for mapping, found in medians.items():
        texts = (f"{found[split]:.2f}" if split in found else "-" for split in SPLITS)
        rows.append(f"  {mapping:<14}" + "".join(f"{text:>{_CELL}}" for text in texts))
    return rows


def _table(title: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """First column to the left, the others to the right; `title` heads the first."""
    width = max([_FIRST_COLUMN, len(title), *(len(row[0]) + 2 for row in rows)])
    cell = max([9, *(len(column) for column in columns)]) + 2
    lines = [f"{title:<{width}}" + "".join(f"{column:>{cell}}" for column in columns)]
    return lines + [f"  {row[0]:<{width - 2}}" + "".join(f"{text:>{cell}}" for text in row[1:]) for row in rows]


def _heard(_: str, splits: Mapping[str, Any]) -> list[str]:
    lines = ["errors as heard, of the median sound (pitched: share of sounds where both have a pitch or neither has)"]
    for split, measured in splits.items():
        rows = [[kind, *(_cell(found[key]) for key in _HEARD)] for kind, found in measured["errors"].items() if found]
        lines += _table(f"{split}, {measured['sounds']} sounds", list(_HEARD.values()), rows)
    return lines


def _cell(value: float | None) -> str:
    return "-" if value is None else f"{value:.2f}"


def _retrieval(_: str, splits: Mapping[str, Mapping[str, float]]) -> list[str]:
    rows = ["own sound (or caption) found first / among the first ten / place in the median"]
    for split, found in splits.items():
        to_audio, to_text = (
            f"{found[f'{way}_r1']:.2f} / {found[f'{way}_r10']:.2f} / {found[f'{way}_median_rank']:.0f}"
            for way in ("text_to_audio", "audio_to_text")
        )
        rows.append(f"  {split:<14}text to sound {to_audio}, sound to text {to_text}, of {found['sounds']:.0f}")
    return rows


def _quality(_: str, splits: Mapping[str, Any]) -> list[str]:
    lines = ["sounds as a whole, in the audio half's space: distance from the lexicon's, divergence, classes"]
    columns = ["Frechet", "KL", "inception"]
    lexicon = splits["lexicon"]["control"]
    figures = [f"{lexicon[key]:.3f}" for key in ("frechet", "kl", "inception")]
    lines += _table(f"lexicon, {lexicon['sounds']} sounds", columns, [["its other half", *figures]])
    for split, kinds in splits.items():
        if split != "lexicon":
            rows = [
                [kind, *(f"{found[key]:.3f}" for key in ("frechet", "kl", "inception"))]
                for kind, found in kinds.items()
            ]
            lines += _table(split, columns, rows)
    return lines


def _text_encoders(_: str, compared: Mapping[str, Any]) -> list[str]:
    rows = [
        [
            name,
            str(found["dimensions"]),
            *(
                f"{found[split]['mse']:.4f} / {found[split]['r2']:.2f}" if split in found else "-"
                for split in ("phrasings", "concepts")
            ),
        ]
        for name, found in compared["encoders"].items()
    ]
    title = f"text encoders (ridge, {compared['captions']} captions)"
    return _table(title, ["dimensions", "phrasings", "concepts"], rows)


def _describing(_: str, groups: Mapping[str, Mapping[str, float]]) -> list[str]:
    rows = [
        [
            name,
            f"{found['first']:.2f}",
            f"{found['among_eight']:.2f}",
            f"{found['median_rank']:.0f}",
            f"{found['sounds']}",
        ]
        for name, found in groups.items()
    ]
    return _table("own noun for a sound", ["first", "of eight", "median", "sounds"], rows)


def _searches(title: str, figures: Mapping[str, float]) -> list[str]:
    return [title, "  " + ", ".join(f"{name.replace('_', ' ')} {value:.3g}" for name, value in figures.items())]


def _morphs(_: str, report: Mapping[str, Any]) -> list[str]:
    keys = ["second_difference", "deviation", "length", "unevenness"]
    rows = [[path, *(f"{found[key]:.2f}" for key in keys)] for path, found in report["paths"].items()]
    return _table(f"morphs, {report['pairs']} pairs", [key.replace("_", " ") for key in keys], rows)


def _changes(_: str, found: Mapping[str, Any]) -> list[str]:
    kept = [f"{name.replace('_', ' ')} {part['kept']} of {part['of']}" for name, part in found.items() if "of" in part]
    lines = ["changes that sound as the words say", f"  {', '.join(kept)}"]
    for name in ("restyle", "variations"):
        lines += [f"  {line.strip()}" for line in _searches(name, found[name])]
    return lines


def _relations(relations: Mapping[str, Any]) -> list[str]:
    share = 100.0 * relations["kept"] / max(relations["of"], 1)
    lines = [f"words steer: {relations['kept']} of {relations['of']} expected relations kept ({share:.0f} %)"]
    for names in ("sets", "about"):
        parts = [f"{name} {found['kept']} of {found['of']}" for name, found in relations.get(names, {}).items()]
        lines += [f"  {'set' if names == 'sets' else 'about'}: {', '.join(parts)}"] if parts else []
    return lines + [f"  not kept: {failure}" for failure in relations.get("failed", [])]
