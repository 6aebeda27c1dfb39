"""What `evaluate` measured, as sections in Markdown; each says what its figures are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from textsynth_app.synth.parameters import SPACES
from textsynth_app.training.captions import NAME, PATTERN, SENTENCE, SPLITS
from textsynth_app.training.morph_quality import morph_table

Report = Mapping[str, Any]

HEARD_TITLES = {
    "pitch_semitones": "pitch, semitones",
    "pitched_share": "pitched alike",
    "centroid_octaves": "brightness, octaves",
    "attack_factor": "attack, times",
    "decay_factor": "decay, times",
    "active_factor": "length, times",
    "flatness": "flatness",
    "level_db": "level, dB",
}


def measured_sections(report: Report) -> list[str]:
    """A section for everything that a report of `evaluate` holds."""
    sections = {
        "baselines": _errors,
        "heard": _heard,
        "retrieval": _retrieval,
        "quality": _quality,
        "text_encoders": _text_encoders,
        "relations": _relations,
        "describing": _describing,
        "matching": _matching,
        "refining": _refining,
        "morphs": _morphs,
        "changes": _changes,
    }
    return ["\n".join([*write(report), ""]) for part, write in sections.items() if report.get(part)]


def markdown_table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """A table, line by line."""
    lines = ["| " + " | ".join(columns) + " |", "|---" * len(columns) + "|"]
    return lines + ["| " + " | ".join(row) + " |" for row in rows]


def _errors(report: Report) -> list[str]:
    lines = [
        "## Errors of parameters",
        "",
        "Mean squared error on positions 0..1, and R2 against predicting the training mean, all outputs pooled. "
        "'nearest' answers with the sound of the training caption whose embedding is nearest (a known caption is "
        "its own), 'mean' always with the mean of the training.",
        "",
        *_error_table(report, {split: split for split in SPLITS}),
        "",
        "What is new in the captions of the split 'phrasings' decides how hard they are:",
        "",
        *_error_table(report, {PATTERN: "known name, new pattern", NAME: "new name", SENTENCE: "new sentence"}),
        "",
        "R2 of the median output (pooled, a few that move a lot decide):",
        "",
    ]
    rows = [
        [space, kind, *(f"{found[split]:.3f}" if split in found else "-" for split in SPLITS)]
        for space in reversed(SPACES)
        for kind, found in report["median_r2"][space].items()
    ]
    return lines + markdown_table(["space", "answers by", *SPLITS], rows)


def _error_table(report: Report, titles: Mapping[str, str]) -> list[str]:
    columns = ["space", "answers by", *(text for title in titles.values() for text in (f"{title} MSE", "R2"))]
    rows = []
    for space in reversed(SPACES):
        for kind, errors in {**report[space], **report["baselines"][space]}.items():
            every = {**errors, **report["phrasings_by"][space].get(kind, {})}
            cells = (
                (f"{every[key]['mse']:.4f}", f"{every[key]['r2']:.3f}") if key in every else ("-", "-")
                for key in titles
            )
            rows.append([space, kind, *(text for cell in cells for text in cell)])
    return markdown_table(columns, rows)


def _heard(report: Report) -> list[str]:
    lines = [
        "## Errors as heard",
        "",
        "Both sounds, the one that was meant and the one that is played for the caption, rendered at 44.1 kHz and "
        "measured; the error of the median sound. Pitch: where both have one; 'pitched alike' is the share of sounds "
        "where both have a pitch or neither has. 'Times': how many times too long or too short, 1 for right, times "
        "below 10 ms counted as 10. Flatness: 0 a tone, .56 white noise.",
    ]
    for split, measured in report["heard"].items():
        rows = [
            [kind, *("-" if found[key] is None else f"{found[key]:.2f}" for key in HEARD_TITLES)]
            for kind, found in measured["errors"].items()
            if found
        ]
        lines += ["", *markdown_table([f"{split}, {measured['sounds']} sounds", *HEARD_TITLES.values()], rows)]
    return lines


def _retrieval(report: Report) -> list[str]:
    columns = ["split", "sounds"]
    for way in ("words to sound", "sound to words"):
        columns += [f"{way} R@1", "R@10", "median rank"]
    rows = []
    for split, found in report["retrieval"].items():
        cells = [
            text
            for way in ("text_to_audio", "audio_to_text")
            for text in (
                f"{found[f'{way}_r1']:.2f}",
                f"{found[f'{way}_r10']:.2f}",
                f"{found[f'{way}_median_rank']:.0f}",
            )
        ]
        rows.append([split, f"{found['sounds']}", *cells])
    return [
        "## Retrieval",
        "",
        "Shares of captions that find their own sound first, or among ten, of the sounds of the table, and of sounds "
        "that find their caption; the place in the median (by chance: half of the sounds).",
        "",
        *markdown_table(columns, rows),
    ]


def _quality(report: Report) -> list[str]:
    lexicon = report["quality"]["lexicon"]
    control = lexicon["control"]
    lines = [
        "## The sounds as a whole",
        "",
        f"Measured in the space of the audio half, against {lexicon['sounds']} of the lexicon's own sounds. Fréchet: "
        f"distance of the Gaussians of both sets (Heusel et al. 2017) along the {lexicon['dimensions']} directions in "
        f"which the lexicon's sounds vary most ({lexicon['variance']:.0%} of the variance). KL: divergence, in nats, "
        "of the classes of the sound that is played from those of the sound that was meant. Inception: spread of the "
        "classes over all sounds and clearness within each (Salimans et al. 2016). The classes are "
        f"{lexicon['families']} families, each the mean of its sounds in that set, and a sound belongs to them by "
        f"softmax of its cosines over {lexicon['temperature']:g}. Figures of papers, from classifiers of recordings, "
        "do not compare with these. Controls: as many sounds of the lexicon's other half; 'own', the sounds that were "
        "meant; 'shuffled', the same exchanged among the captions (and so is the KL of the lexicon's other half).",
        "",
    ]
    rows = [["lexicon", "its other half", f"{control['sounds']}", *_figures(control)]]
    for split, kinds in report["quality"].items():
        if split != "lexicon":
            sounds = f"{report['heard'][split]['sounds']}"
            rows += [[split, kind, sounds, *_figures(found)] for kind, found in kinds.items()]
    return lines + markdown_table(["split", "answers by", "sounds", "Fréchet", "KL", "inception"], rows)


def _figures(found: Mapping[str, float]) -> list[str]:
    return [f"{found[key]:.3f}" for key in ("frechet", "kl", "inception")]


def _text_encoders(report: Report) -> list[str]:
    compared = report["text_encoders"]
    splits = ("phrasings", "concepts")
    rows = []
    for name, found in compared["encoders"].items():
        cells = [
            text
            for split in splits
            for text in ((f"{found[split]['mse']:.4f}", f"{found[split]['r2']:.3f}") if split in found else ("-", "-"))
        ]
        rows.append([name, str(found["dimensions"]), *cells])
    return [
        "## Text encoders",
        "",
        f"The same ridge regression from each to the full space, on {compared['captions']} captions of the training. "
        "Any transformers model on disk joins the table with `textsynth evaluate --text-encoder FOLDER`.",
        "",
        *markdown_table(
            ["encoder", "dimensions", *(text for split in splits for text in (f"{split} MSE", "R2"))], rows
        ),
    ]


def _relations(report: Report) -> list[str]:
    relations = report["relations"]
    lines = [
        "## Words steer",
        "",
        "Pairs of prompts in words that no caption has (`resources/relations.toml`), rendered and measured: "
        f"{relations['kept']} of {relations['of']} keep the relation anyone would expect.",
        "",
    ]
    rows = [[f"{name} set", f"{found['kept']}", f"{found['of']}"] for name, found in relations["sets"].items()]
    rows += [[f"about {name}", f"{found['kept']}", f"{found['of']}"] for name, found in relations["about"].items()]
    lines += markdown_table(["prompts", "kept", "of"], rows)
    if relations["seen"]:
        lines += ["", f"Left out, being captions after all: {', '.join(relations['seen'])}."]
    if relations["failed"]:
        lines += ["", "Not kept:", "", *(f"- {failure}" for failure in relations["failed"])]
    return lines


def _describing(report: Report) -> list[str]:
    rows = [
        [
            name,
            f"{found['sounds']}",
            f"{found['first']:.2f}",
            f"{found['among_eight']:.2f}",
            f"{found['median_rank']:.0f}",
        ]
        for name, found in report["describing"].items()
    ]
    return [
        "## Describing",
        "",
        "Of all nouns, how often the first for a rendered sound is its own, or one of the first eight.",
        "",
        *markdown_table(["concepts", "sounds", "first", "of eight", "median rank"], rows),
    ]


def _matching(report: Report) -> list[str]:
    found = report["matching"]
    rows = [
        ["spectral and envelope distance, dB", f"{found['answer']:.2f}", f"{found['refined']:.2f}"],
        ["log-mel frames, dB (not searched)", f"{found['answer_frames']:.2f}", f"{found['refined_frames']:.2f}"],
    ]
    return [
        "## From sound",
        "",
        f"Renders of {found['cases']:.0f} held-out concepts, medians; the search gains a tenth or more on "
        f"{found['gained']:.0%} of them.",
        "",
        *markdown_table(["distance", "answer alone", "after the search"], rows),
    ]


def _refining(report: Report) -> list[str]:
    found = report["refining"]
    return [
        "## Refining",
        "",
        f"Cosine of render and words, medians of {found['cases']:.0f} held-out names: the model's answer "
        f"{found['answer']:.3f}, refined {found['refined']:.3f}; the same budget from a random start reaches "
        f"{found['random']:.3f}.",
    ]


def _morphs(report: Report) -> list[str]:
    return ["## Morphs", "", *morph_table(report["morphs"]).splitlines()]


def _changes(report: Report) -> list[str]:
    changes = report["changes"]
    titles = {
        "edits": "edits",
        "edits_locked": "edits with operator 1 locked",
        "unwanted": "words that are not wanted, at guidance 2",
    }
    rows = [[title, f"{changes[key]['kept']}", f"{changes[key]['of']}"] for key, title in titles.items()]
    restyled, varied = changes["restyle"], changes["variations"]
    return [
        "## Changes",
        "",
        "How often what a listener would notice moves the way the words say ('brighter': the spectral centroid rises).",
        "",
        *markdown_table(["change", "as said", "of"], rows),
        "",
        f"Restyled, {restyled['nearer_to_words']:.0%} of sounds are nearer to the new words than before, and what was "
        f"turned by hand is carried over with a correlation of {restyled['character_kept']:.2f}. Of 8 variations, "
        f"{varied['distinct']:.1f} are distinct; their mean cosine with the words is {varied['score']:.3f}, the best "
        f"one's {varied['best_score']:.3f}, the plain answer's {varied['plain_score']:.3f}.",
    ]
