"""How smoothly and how straight morphs move for the ear, each path beside the straight line of parameters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from textsynth_app.language.morphing import DEFAULT_PATH, PATHS, Morph
from textsynth_app.language.path_decoder import ModelDecoder, prompt_ends
from textsynth_app.language.prompt_model import PromptModel
from textsynth_app.language.retiming import EvenMorph, heard_coordinates, measure_sounds
from textsynth_app.synth.patch import Patch

LINE = "parameters"  # what the others are compared with
POINTS = 13
# Fixed, so that figures compare: near and far, pitched and not, short and long, soft and loud.
PAIRS = (
    ("deep bell", "glass chime"),
    ("kick drum", "warm pad"),
    ("flute", "trumpet"),
    ("violin", "string pad"),
    ("acoustic guitar", "harp"),
    ("piano", "church organ"),
    ("rain", "applause"),
    ("wind", "choir"),
    ("thunder", "explosion"),
    ("hi hat", "shaker"),
    ("snare drum", "hand clap"),
    ("bass guitar", "cello"),
    ("laser", "coin pickup"),
    ("siren", "whistle"),
    ("marimba", "music box"),
    ("gong", "singing bowl"),
    ("car engine", "helicopter"),
    ("bird", "cricket"),
    ("water drop", "bubble"),
    ("electric piano", "vibraphone"),
    ("a soft dark pad", "a bright sharp lead"),
    ("a short high click", "a long deep drone"),
    ("robot voice", "clarinet"),
    ("slow metallic hit", "fast wooden knock"),
)


def measure_morphs(
    model: PromptModel,
    pairs: Sequence[tuple[str, str]] = PAIRS,
    *,
    paths: Sequence[str] = PATHS,
    points: int = POINTS,
    progress: Callable[[str], None] | None = None,
) -> dict[str, Any]:
    """Measure the paths between the sounds of pairs of prompts, at `points` equal steps.

    Returns {"pairs", "points", "paths": {path: {"second_difference", "deviation", "length", "unevenness",
    "smoother_than_line", "straighter_than_line"}}, "retimed": {"path", "unevenness_before", "unevenness_after"}}.
    The first three are in units of retiming.heard_coordinates, means over the pairs: how far a point lies from the
    middle of its neighbours; how far from where the straight line between the ends' sounds has it; and the whole way.
    Unevenness is the standard deviation of a path's steps over their mean. The next two are the shares of pairs in
    which the path beats the straight line of parameters. With the default path re-timed, its steps are measured anew.
    """
    say = progress or (lambda message: None)
    decoder = ModelDecoder(model)
    compared = [LINE, *(path for path in paths if path != LINE)]
    figures: dict[str, list[tuple[float, ...]]] = {path: [] for path in compared}
    evened: list[tuple[float, float]] = []
    for number, pair in enumerate(pairs, start=1):
        ends = prompt_ends(model, pair)
        for path in compared:
            morph = Morph(ends, path, decoder)
            heard = _heard(morph.at, points)
            figures[path].append(path_figures(heard))
            if path == DEFAULT_PATH:
                even = EvenMorph(morph)
                for _ in even.prepare():
                    pass
                evened.append((unevenness(heard), unevenness(_heard(even.at, points))))
        say(f"{number} of {len(pairs)} morphs measured")
    line = np.array(figures[LINE])
    report: dict[str, Any] = {"pairs": len(pairs), "points": points, "paths": {}}
    for path in compared:
        values = np.array(figures[path])
        means = values.mean(axis=0).tolist()
        report["paths"][path] = {
            **dict(zip(("second_difference", "deviation", "length", "unevenness"), means, strict=True)),
            "smoother_than_line": float((values[:, 0] < line[:, 0]).mean()),
            "straighter_than_line": float((values[:, 1] < line[:, 1]).mean()),
        }
    if evened:
        before, after_all = np.array(evened).mean(axis=0).tolist()
        report["retimed"] = {"path": DEFAULT_PATH, "unevenness_before": before, "unevenness_after": after_all}
    return report


def path_figures(heard: NDArray[np.float64]) -> tuple[float, float, float, float]:
    """Second difference, deviation from the straight line, length and unevenness of points (N, D) of a path."""
    share = np.linspace(0.0, 1.0, len(heard))[:, None]
    straight = heard[0] + (heard[-1] - heard[0]) * share
    bend = np.linalg.norm(np.diff(heard, 2, axis=0), axis=1) / 2.0
    away = np.linalg.norm(heard - straight, axis=1)[1:-1]
    length = np.linalg.norm(np.diff(heard, axis=0), axis=1).sum()
    return float(bend.mean()), float(away.mean()), float(length), unevenness(heard)


def unevenness(heard: NDArray[np.float64]) -> float:
    """Standard deviation of the steps between points (N, D), over their mean: 0 for equal steps."""
    steps = np.linalg.norm(np.diff(heard, axis=0), axis=1)
    return float(steps.std() / max(steps.mean(), 1e-9))


def morph_table(report: dict[str, Any]) -> str:
    """The report of `measure_morphs` as a Markdown table, with a line about the re-timing."""
    lines = [
        "| path | second difference | deviation | length | smoother than the line | straighter |",
        "|---|---:|---:|---:|---:|---:|",
    ]
    for path, row in report["paths"].items():
        shares = (
            ("–", "–") if path == LINE else (f"{row['smoother_than_line']:.0%}", f"{row['straighter_than_line']:.0%}")
        )
        figures = f"{row['second_difference']:.2f} | {row['deviation']:.2f} | {row['length']:.1f}"
        lines.append(f"| {path} | {figures} | {shares[0]} | {shares[1]} |")
    if "retimed" in report:
        before, after = report["retimed"]["unevenness_before"], report["retimed"]["unevenness_after"]
        lines.append(
            f"\nRe-timed, the steps of `{report['retimed']['path']}` vary by {after:.0%}, before by {before:.0%}."
        )
    return "\n".join(lines)


def _heard(at: Callable[[float], Patch], points: int) -> NDArray[np.float64]:
    return heard_coordinates(measure_sounds([at(float(share)) for share in np.linspace(0.0, 1.0, points)]))
