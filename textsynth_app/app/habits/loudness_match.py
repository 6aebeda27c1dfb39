"""Two sounds made equally loud: of two, the louder one always seems the better one."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from textsynth_app.app.sight.meter_model import BLOCK, FULL_SCALE, MOMENTARY_S, KWeighting
from textsynth_app.synth.parameters import VOICE
from textsynth_app.synth.patch import Patch

RATE = 48_000
LONGEST_S = 3.0  # of a sound is measured
MOST_RAISED_DB = 6.0
AUDIBLE_DB = 0.1  # smaller differences of loudness are none
LEVEL = "master.level"


@dataclass(frozen=True)
class Loudness:
    """The loudest 0.4 s of a sound, in dB after BS.1770's weighting (-inf: silent), and its peak, linear."""

    level: float
    peak: float


def measured(patch: Patch) -> Loudness:
    """Measure the test note of a patch. Renders it: tens of milliseconds, off the main thread."""
    from textsynth_app.synth.render import render  # compiled code, loaded when it is needed

    duration = min(patch["root.duration"], LONGEST_S)
    audio = render(patch, duration=duration, sample_rate=RATE, oversampling=1).astype(np.float64)
    count = round(MOMENTARY_S * RATE / BLOCK)
    wanted = max(math.ceil(len(audio) / BLOCK), count) * BLOCK
    power = np.zeros(wanted // BLOCK)
    for channel in audio.T:
        weighted = KWeighting(RATE).update(np.pad(channel, (0, wanted - len(channel))).reshape(-1, BLOCK))
        power += np.einsum("ij,ij->i", weighted, weighted) / BLOCK
    total = np.concatenate([[0.0], np.cumsum(power)])
    loudest = float((total[count:] - total[:-count]).max()) / count
    level = 10.0 * math.log10(loudest) if loudest > 1e-9 else -math.inf
    return Loudness(level, float(np.abs(audio).max()))


def matching_gains(first: Patch, second: Patch, loudness: tuple[Loudness, Loudness]) -> tuple[float, float]:
    """What brings both to the same loudness, in dB; 0 and 0 if that cannot be, as for silence.

    They meet in the middle, but the quieter one is raised by no more than 6 dB, nor into the limiter, nor beyond what
    its level parameter has left; the louder one is lowered by the rest.
    """
    difference = loudness[0].level - loudness[1].level
    if not math.isfinite(difference) or abs(difference) < AUDIBLE_DB:
        return 0.0, 0.0
    quiet, loud = (first, second) if difference < 0.0 else (second, first)
    peak = min(loudness, key=lambda each: each.level).peak
    room = 20.0 * math.log10(FULL_SCALE / max(peak, 1e-6))
    raised = min(abs(difference) / 2.0, MOST_RAISED_DB, room, VOICE[LEVEL].maximum - quiet[LEVEL])
    raised = max(raised, 0.0)
    lowered = max(raised - abs(difference), VOICE[LEVEL].minimum - loud[LEVEL])
    return (raised, lowered) if difference < 0.0 else (lowered, raised)


def with_gain(patch: Patch, gain: float) -> Patch:
    """The patch louder by so many dB, as far as its level parameter goes."""
    level = VOICE[LEVEL]
    return patch.replace({LEVEL: min(max(patch[LEVEL] + gain, level.minimum), level.maximum)}) if gain else patch
