"""How the voice's filter changes loudness over frequency: the magnitude of its trapezoidal state-variable form.

With x = tan(pi f / rate) / tan(pi cutoff / rate) and damping d = 1 / Q the three outputs are 1 / D, j d x / D and
-x^2 / D, where D = 1 - x^2 + j d x (Zavalishin 2018, ch. 4); the mode is a blend of neighbouring ones.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from textsynth_app.app.modulation.modulation_sources import EXPRESSIONS, LFO_GROUPS
from textsynth_app.synth.patch import Patch

LIVE_RATE = 96_000.0  # Hz at which voices run on most devices: twice 48 kHz
LOWEST_HZ, HIGHEST_HZ = 20.0, 20_000.0
MINIMUM_Q, MAXIMUM_Q = math.sqrt(0.5), 20.0
OPEN_HZ = 19_999.0  # a low pass this high, and still, is no filter
FLOOR_DB = -120.0


def quality(resonance: float) -> float:
    """Q of a resonance of 0 to 1: a low or high pass has this gain at its cutoff."""
    return MINIMUM_Q * (MAXIMUM_Q / MINIMUM_Q) ** resonance


def quality_db(resonance: float) -> float:
    """`quality` in dB: -3 at 0, and straight from there to 26 at 1."""
    return 20.0 * math.log10(quality(resonance))


def weights(mode: float) -> tuple[float, float, float]:
    """Shares of low, band and high pass in a mode of 0 to 3; a notch is low and high pass at once."""
    low = max(1.0 - mode, mode - 2.0, 0.0)
    band = max(1.0 - abs(mode - 1.0), 0.0)
    high = min(max(mode - 1.0, 0.0), 1.0)
    return low, band, high


def response_db(
    hertz: NDArray[np.float64], cutoff: float, resonance: float, mode: float, rate: float = LIVE_RATE
) -> NDArray[np.float64]:
    """Gain in dB, at least FLOOR_DB, at frequencies below half the rate."""
    corner = math.tan(math.pi * min(max(cutoff, 10.0), 0.45 * rate) / rate)
    x = np.tan(np.pi * hertz / rate) / corner
    damping = 1.0 / quality(resonance)
    low, band, high = weights(mode)
    real = low - high * x * x
    imaginary = band * damping * x
    power = (real * real + imaginary * imaginary) / ((1.0 - x * x) ** 2 + (damping * x) ** 2)
    return 10.0 * np.log10(np.maximum(power, 10.0 ** (FLOOR_DB / 10.0)))


def is_open(patch: Patch) -> bool:
    """Whether the voice runs without its filter: an open low pass that nothing moves."""
    if patch["filter.cutoff"] < OPEN_HZ or patch["filter.mode"] > 0.0:
        return False
    moved = abs(patch["filter.envelope"]) + patch["filter.velocity"]
    moved += sum(patch[f"{group}.cutoff"] for group in LFO_GROUPS)
    moved += sum(abs(patch[f"{source}.cutoff"]) for source in EXPRESSIONS)
    return moved == 0.0
