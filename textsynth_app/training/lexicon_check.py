"""The lexicon by ear, in figures: every recipe is rendered, measured, and made equally loud.

Loudness is the K-weighted level of ITU-R BS.1770-4, the loudest 400 ms. `master.level` of every concept is set so that
its root note reaches TARGET_LUFS, or a peak of PEAK_LIMIT if that comes first (clicks); modifiers do not change it.
"""

from __future__ import annotations

import json
import math
import os
import random
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from textsynth_app.library.files import write_atomically
from textsynth_app.resources import resource_folder
from textsynth_app.synth.descriptors import Descriptors, describe
from textsynth_app.synth.parameters import FULL
from textsynth_app.synth.patch import Patch
from textsynth_app.synth.render import render
from textsynth_app.training.lexicon import LEVELS_FILE, Concept, Lexicon, Modifier, load_lexicon
from textsynth_app.training.modifiers import ABSENT

SAMPLE_RATE = 48000
TARGET_LUFS = -20.0
PEAK_LIMIT = 0.65  # linear; below the knee of the engine's limiter
_MEASURING_LEVEL = -30.0  # dB: quiet enough that nothing bends in the limiter
_BLOCK_SECONDS = 0.4
_CONCEPTS_PER_MODIFIER = 12
_CLEAR_PITCH = 0.5  # inharmonicity below which a sound's pitch is judged
_LONGEST_NOTE = 1.5  # seconds, of the concepts that modifiers are tried on
_KEPT_SHARE = 0.66  # of those concepts must move as a modifier promises; some are at the end of a range already
_BATCH = 32  # renders between two progress reports

# BS.1770-4's two filters at 48 kHz, tables 1 and 2: (b0, b1, b2), (a0, a1, a2).
_K_WEIGHTING = (
    ((1.53512485958697, -2.69169618940638, 1.19839281085285), (1.0, -1.69065929318241, 0.73248077421585)),
    ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621)),
)


@dataclass(frozen=True)
class Miss:
    """A descriptor outside what its concept promises."""

    concept: str
    descriptor: str
    measured: float
    lowest: float
    highest: float

    def __str__(self) -> str:
        wanted = f"{self.lowest:g} to {self.highest:g}"
        return f"{self.concept}: {self.descriptor} is {self.measured:.4g}, expected {wanted}"


@dataclass(frozen=True)
class ModifierMiss:
    """A modifier that moves a descriptor its promised way on too few concepts; `contrary` names the others."""

    modifier: str
    descriptor: str
    direction: int
    share: float
    contrary: tuple[str, ...]
    negated: bool = False

    def __str__(self) -> str:
        words = f"not {self.modifier}" if self.negated else self.modifier
        way = "up" if self.direction > 0 else "down"
        return f"{words}: {self.descriptor} goes {way} on {self.share:.0%} only, not on {', '.join(self.contrary)}"


@dataclass(frozen=True)
class CheckResult:
    """What a check found. `str()` is the report a person reads; `levels` is master.level (dB) by concept."""

    concepts: int
    modifiers: int
    misses: tuple[Miss, ...]
    modifier_misses: tuple[ModifierMiss, ...]
    levels: dict[str, float] = field(repr=False)

    @property
    def clean(self) -> bool:
        """True if every concept and every modifier measures as promised."""
        return not self.misses and not self.modifier_misses

    def __str__(self) -> str:
        lines = [str(miss) for miss in (*self.misses, *self.modifier_misses)]
        wrong = len({miss.concept for miss in self.misses})
        shifty = len({miss.modifier for miss in self.modifier_misses})
        lines.append(
            f"{self.concepts - wrong} of {self.concepts} concepts and {self.modifiers - shifty} of {self.modifiers} "
            "modifiers measure as promised."
        )
        return "\n".join(lines)


def check(
    folder: Path | None = None,
    *,
    only: Collection[str] = (),
    modifiers: bool = True,
    write_levels: bool = False,
    progress: Callable[[str], None] | None = None,
) -> CheckResult:
    """Render and measure the lexicon of a folder (default: the app's own); about a minute for all of it.

    `only` limits the check to these concepts and modifiers. `write_levels` calibrates: levels.json is written anew, for
    all concepts (whatever it holds) or, with `only`, for the named ones beside the others; modifiers are then measured
    at the new levels. Raises LexiconError if the lexicon is invalid.
    """
    folder = folder or resource_folder() / "lexicon"
    lexicon = load_lexicon(folder, calibrated=bool(only) or not write_levels)
    report = progress or (lambda text: None)
    concepts = [concept for concept in lexicon.concepts if not only or concept.name in only]
    misses: list[Miss] = []
    levels: dict[str, float] = {}
    patches = [concept.patch.replace({"master.level": _MEASURING_LEVEL}) for concept in concepts]
    for concept, audio in zip(concepts, _rendered(patches, report, "concepts"), strict=True):
        levels[concept.name] = calibrated_level(audio)
        misses += compare(concept, describe(audio, SAMPLE_RATE))
    if write_levels:
        known = {concept.name: concept.patch["master.level"] for concept in lexicon.concepts} if only else {}
        _write_levels(folder / LEVELS_FILE, known | levels)
        lexicon = load_lexicon(folder)
    judged = [entry for entry in lexicon.modifiers if modifiers and (not only or entry.name in only)]
    modifier_misses = _check_modifiers(lexicon, judged, report)
    return CheckResult(len(concepts), len(judged), tuple(misses), tuple(modifier_misses), levels)


def compare(concept: Concept, measured: Descriptors) -> list[Miss]:
    """The descriptors of a concept's render that lie outside its promised ranges; no pitch misses any pitch."""
    misses = []
    for name, (low, high) in concept.expected.items():
        value = getattr(measured, name)
        if not low <= value <= high:
            misses.append(Miss(concept.name, name, value, low, high))
    return misses


def loudness(audio: NDArray[np.float32]) -> float:
    """Loudest 400 ms of a sound of shape (frames, 2) at SAMPLE_RATE, in LUFS; shorter sounds are padded.

    ITU-R BS.1770-4 with the filters applied to the whole spectrum. Two equal channels count as one (mono) here.
    """
    mono = audio.mean(axis=1, dtype=np.float64)
    size = 1 << (mono.size + SAMPLE_RATE).bit_length()
    delay = np.exp(-2j * np.pi * np.arange(size // 2 + 1) / size)  # z^-1 on the unit circle
    response = np.ones(size // 2 + 1, dtype=np.complex128)
    for numerator, denominator in _K_WEIGHTING:
        response *= np.polyval(numerator[::-1], delay) / np.polyval(denominator[::-1], delay)
    block = round(_BLOCK_SECONDS * SAMPLE_RATE)
    weighted = np.fft.irfft(np.fft.rfft(mono, size) * response, size)[: max(mono.size, block)]
    total = np.concatenate([[0.0], np.cumsum(weighted**2)])
    power = float((total[block:] - total[:-block]).max()) / block
    return -0.691 + 10.0 * math.log10(max(power, 1e-12))


def calibrated_level(audio: NDArray[np.float32]) -> float:
    """`master.level` in dB for a sound rendered at _MEASURING_LEVEL, rounded to 0.1 dB."""
    parameter = FULL["master.level"]
    peak_db = 20.0 * math.log10(max(float(np.abs(audio).max()), 1e-6))
    gain = min(TARGET_LUFS - loudness(audio), 20.0 * math.log10(PEAK_LIMIT) - peak_db)
    return round(min(max(_MEASURING_LEVEL + gain, parameter.minimum), parameter.maximum), 1)


def _rendered(patches: Sequence[Patch], report: Callable[[str], None], what: str) -> Iterator[NDArray[np.float32]]:
    for start in range(0, len(patches), _BATCH):
        yield from _render_all(patches[start : start + _BATCH])
        report(f"{min(start + _BATCH, len(patches))} of {len(patches)} {what}")


def _render_all(patches: Sequence[Patch]) -> list[NDArray[np.float32]]:
    """All with the same noise, so that a figure does not depend on who else is measured."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(partial(render, sample_rate=SAMPLE_RATE, oversampling=1), patches))


def _check_modifiers(
    lexicon: Lexicon, modifiers: Sequence[Modifier], report: Callable[[str], None]
) -> list[ModifierMiss]:
    """Compare renders with and without each modifier and its negation, on a fixed sample of the concepts it fits.

    Absence is tried on sounds that have the quality already: 'without reverb' changes nothing about a dry bell.
    """
    plain: dict[str, Descriptors] = {}
    misses: list[ModifierMiss] = []
    for place, modifier in enumerate(modifiers):
        if not modifier.expected:
            continue
        concepts = _sample(lexicon, modifier)
        names = [concept.name for concept in concepts]
        patches = [_shortened(concept.patch) for concept in concepts]
        fresh = [name for name in names if name not in plain]
        changed = [modifier.apply(patch) for patch in patches]
        negated = [modifier.apply(patch, ABSENT) for patch in (changed if modifier.without else patches)]
        renders = [patch for name, patch in zip(names, patches, strict=True) if name in fresh] + changed
        measured = [
            describe(audio, SAMPLE_RATE)
            for audio in _render_all(renders + (negated if modifier.can_be_negated else []))
        ]
        plain.update(zip(fresh, measured, strict=False))
        before = [plain[name] for name in names]
        after, contrary = measured[len(fresh) : len(renders)], measured[len(renders) :]
        for name, direction in modifier.expected.items():
            misses += _judge(modifier, name, direction, names, before, after)
            if contrary:
                quality = after if modifier.without else before
                misses += _judge(modifier, name, -direction, names, quality, contrary, negated=True)
        report(f"{place + 1} of {len(modifiers)} modifiers")
    return misses


def _shortened(patch: Patch) -> Patch:
    return patch.replace({"root.duration": min(patch["root.duration"], _LONGEST_NOTE)})


def _sample(lexicon: Lexicon, modifier: Modifier) -> list[Concept]:
    """Concepts of as many families as the modifier fits, the same at every check; pitched ones for one about pitch."""
    draw = random.Random(modifier.name)
    about_pitch = any(name.startswith("pitch") for name in modifier.expected)
    families: dict[str, list[Concept]] = {}
    for concept in lexicon.concepts:
        if concept.family not in modifier.unfit and ("pitch_hz" in concept.expected or not about_pitch):
            families.setdefault(concept.family, []).append(concept)
    chosen = [draw.choice(members) for members in families.values()]
    draw.shuffle(chosen)
    return chosen[:_CONCEPTS_PER_MODIFIER]


def _judge(
    modifier: Modifier,
    name: str,
    direction: int,
    concepts: Sequence[str],
    before: Sequence[Descriptors],
    after: Sequence[Descriptors],
    negated: bool = False,
) -> list[ModifierMiss]:
    pairs = [
        (concept, getattr(old, name), getattr(new, name))
        for concept, old, new in zip(concepts, before, after, strict=True)
        if not name.startswith("pitch") or (_is_pitched(old) and _is_pitched(new))
    ]
    contrary = tuple(concept for concept, old, new in pairs if (new - old) * direction <= 0.0)
    share = 1.0 - len(contrary) / max(len(pairs), 1)
    kept = share >= _KEPT_SHARE
    return [] if kept else [ModifierMiss(modifier.name, name, direction, share, contrary, negated)]


def _is_pitched(sound: Descriptors) -> bool:
    return math.isfinite(sound.pitch_hz) and sound.inharmonicity < _CLEAR_PITCH


def _write_levels(path: Path, levels: dict[str, float]) -> None:
    text = json.dumps(dict(sorted(levels.items())), indent=1) + "\n"
    write_atomically(path, text.encode("utf-8"))
