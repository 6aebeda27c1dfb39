"""What the figures come to: whether the aims are met, and where something else than what is played is as good."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from textsynth_app.language.prototypes import PrototypeMapping
from textsynth_app.synth.parameters import FULL, SPACES
from textsynth_app.training.measured_tables import HEARD_TITLES, markdown_table

PLAYED = PrototypeMapping.kind  # what the program plays
_AS_GOOD = 1.05  # times its error
_HIGHER_IS_BETTER = {"pitched_share"}
_RIGHT_AT_ONE = {"attack_factor", "decay_factor", "active_factor"}

Report = Mapping[str, Any]


def verdict(report: Report) -> str:
    """A section in Markdown: aims, and what another answer does as well (an error at most a twentieth larger)."""
    aims = [[aim, f"{measured:.4g}", "yes" if met else "**no**"] for aim, measured, met in _aims(report)]
    lines = ["## In short", "", *markdown_table(["aim", "measured", "met"], aims), ""]
    lines += ["Where another answer is as good as the one that is played, or better:", ""]
    others = [*_positions(report), *_heard(report)]
    return "\n".join([*lines, *(others or ["- nowhere among the figures below."]), ""])


def _aims(report: Report) -> Iterator[tuple[str, float, bool]]:
    errors = report[FULL.name][PLAYED]
    if "phrasings" in errors:
        yield "held-out phrasings, MSE at most .005", errors["phrasings"]["mse"], errors["phrasings"]["mse"] <= 0.005
        yield "held-out phrasings, R2 at least .9", errors["phrasings"]["r2"], errors["phrasings"]["r2"] >= 0.9
    if "concepts" in errors:
        yield "held-out concepts, R2 at least .4", errors["concepts"]["r2"], errors["concepts"]["r2"] >= 0.4
    for name, found in {**report["relations"]["sets"], "both": report["relations"]}.items():
        share = found["kept"] / max(found["of"], 1)
        yield f"relations between prompts kept, {name} set{'s' * (name == 'both')}, at least .85", share, share >= 0.85


def _positions(report: Report) -> Iterator[str]:
    for space in reversed(SPACES):
        errors = {**report[space], **report["baselines"][space]}
        played = errors.pop(PLAYED)
        for split, own in played.items():
            as_good = [
                f"{kind} {found[split]['mse']:.4f}"
                for kind, found in errors.items()
                if split != "train" and split in found and found[split]["mse"] <= _AS_GOOD * own["mse"]
            ]
            if as_good:
                yield f"- parameters, {space}, {split} (MSE, played {own['mse']:.4f}): {', '.join(as_good)}"


def _heard(report: Report) -> Iterator[str]:
    for split, measured in report["heard"].items():
        errors = dict(measured["errors"])
        played = errors.pop(PLAYED)
        for key, title in HEARD_TITLES.items():
            own = played.get(key)
            as_good = [
                f"{kind} {found[key]:.2f}"
                for kind, found in errors.items()
                if split != "train" and own is not None and _as_good(key, found.get(key), own)
            ]
            if as_good:
                yield f"- as heard, {split}, {title} (played {own:.2f}): {', '.join(as_good)}"


def _as_good(key: str, found: float | None, own: float) -> bool:
    if found is None:
        return False
    if key in _HIGHER_IS_BETTER:
        return found * _AS_GOOD >= own
    right = 1.0 if key in _RIGHT_AT_ONE else 0.0
    return found - right <= _AS_GOOD * (own - right)
