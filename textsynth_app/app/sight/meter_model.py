"""Peak and loudness of the newest sound."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

SILENCE_DB = -90.0
FALL_DB_S = 40.0
HOLD_S, HELD_FALL_DB_S = 1.5, 20.0
# What the voice's soft limiter makes of full scale: above it the sound is bent as a converter would have clipped it.
FULL_SCALE = 0.85
BLOCK = 128  # frames weighted at once
MOMENTARY_S, SHORT_TERM_S = 0.4, 3.0
GATE_LUFS = -70.0  # quieter is silence (BS.1770-5, absolute gate)


class PeakModel:
    """Peak level with a fast rise, a slow fall and a held maximum, in dB; `clipped` stays until `reset`."""

    def __init__(self) -> None:
        self.level = SILENCE_DB
        self.held = SILENCE_DB
        self.clipped = False
        self._held_for = 0.0

    def update(self, peak: float, seconds: float = 1.0 / 60.0) -> None:
        """Take the newest peak, linear, `seconds` after the last one."""
        level = 20.0 * math.log10(max(peak, 1e-9))
        self.level = max(level, self.level - FALL_DB_S * seconds, SILENCE_DB)
        self._held_for += seconds
        if self.level >= self.held:
            self.held, self._held_for = self.level, 0.0
        elif self._held_for > HOLD_S:
            self.held = max(self.held - HELD_FALL_DB_S * seconds, self.level)
        self.clipped = self.clipped or peak >= FULL_SCALE

    def reset(self) -> None:
        """Forget the held maximum and the clip mark."""
        self.held = self.level
        self.clipped = False


def shelf(sample_rate: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """BS.1770's first filter, the effect of the head, at any rate: numerator and denominator, shape (3,).

    The standard gives numbers for 48 kHz only; a high shelf of this frequency, gain and quality reproduces them.
    """
    warped = math.tan(math.pi * 1681.974450955533 / sample_rate)
    quality, high = 0.7071752369554196, 10.0 ** (3.999843853973347 / 20.0)
    middle = high**0.4996667741545416
    scale = 1.0 + warped / quality + warped**2
    upper = [high + middle * warped / quality + warped**2, 2.0 * (warped**2 - high)]
    numerator = np.array([*upper, high - middle * warped / quality + warped**2])
    denominator = np.array([scale, 2.0 * (warped**2 - 1.0), 1.0 - warped / quality + warped**2])
    return numerator / scale, denominator / scale


def low_cut(sample_rate: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """BS.1770's second filter, the ear's deafness to lows, at any rate: numerator and denominator, shape (3,)."""
    warped = math.tan(math.pi * 38.13547087602444 / sample_rate)
    quality = 0.5003270373238773
    scale = 1.0 + warped / quality + warped**2
    denominator = np.array([scale, 2.0 * (warped**2 - 1.0), 1.0 - warped / quality + warped**2])
    return np.array([1.0, -2.0, 1.0]), denominator / scale


class KWeighting:
    """The two filters of BS.1770 in series, BLOCK frames at a time.

    A recursive filter cannot be computed frame by frame in Python fast enough; written as matrices, a block's output is
    a product with its input plus a product with the four numbers that the filters remember.
    """

    def __init__(self, sample_rate: float) -> None:
        step, entry, exit_, direct = _in_series(_states(*shelf(sample_rate)), _states(*low_cut(sample_rate)))
        powers = [np.linalg.matrix_power(step, count) for count in range(BLOCK + 1)]
        response = [direct, *(float(exit_ @ power @ entry) for power in powers[: BLOCK - 1])]
        self._through = np.array(
            [[response[row - column] if row >= column else 0.0 for row in range(BLOCK)] for column in range(BLOCK)]
        )
        self._remembered = np.stack([exit_ @ power for power in powers[:BLOCK]], axis=1)
        self._entering = np.stack([powers[BLOCK - 1 - column] @ entry for column in range(BLOCK)])
        self._step = powers[BLOCK]
        self._state = np.zeros(4)

    def update(self, blocks: NDArray[np.float64]) -> NDArray[np.float64]:
        """Weight the next blocks, shape (count, BLOCK), in and out."""
        entering = blocks @ self._entering
        states = np.empty_like(entering)
        state = self._state
        for index, entered in enumerate(entering):
            states[index] = state
            state = self._step @ state + entered
        self._state = state
        return blocks @ self._through + states @ self._remembered


class LoudnessModel:
    """Momentary (0.4 s) and short-term (3 s) loudness in LUFS after ITU-R BS.1770 of one channel of weight 1.

    A sine of 997 Hz at full scale reads -3.01. The same signal on both channels of a stereo programme would read 3.01
    more, as the standard adds channels' powers.
    """

    def __init__(self, sample_rate: float) -> None:
        self._sample_rate = sample_rate
        self._counts = [max(round(seconds * sample_rate / BLOCK), 1) for seconds in (MOMENTARY_S, SHORT_TERM_S)]
        self.reset()

    def reset(self) -> None:
        """Forget what was heard."""
        self._weighting = KWeighting(self._sample_rate)
        self._powers = np.zeros(self._counts[1])
        self._waiting = np.zeros(0, np.float32)

    def update(self, audio: NDArray[np.float32]) -> None:
        """Take the next frames, however many."""
        audio = np.concatenate([self._waiting, audio]) if self._waiting.size else audio
        whole = len(audio) // BLOCK * BLOCK
        self._waiting = audio[whole:].copy()
        if not whole:
            return
        weighted = self._weighting.update(audio[:whole].astype(np.float64).reshape(-1, BLOCK))
        powers = np.einsum("ij,ij->i", weighted, weighted)[-len(self._powers) :] / BLOCK
        self._powers[: -len(powers)] = self._powers[len(powers) :].copy()
        self._powers[-len(powers) :] = powers

    @property
    def momentary(self) -> float:
        """Loudness of the last 0.4 s in LUFS; -inf in silence."""
        return _loudness(self._powers[-self._counts[0] :])

    @property
    def short_term(self) -> float:
        """Loudness of the last 3 s in LUFS; -inf in silence."""
        return _loudness(self._powers)


_Filter = tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64], float]


def _states(numerator: NDArray[np.float64], denominator: NDArray[np.float64]) -> _Filter:
    """A filter of second order as what it does with its two remembered numbers: step, entry, exit, direct."""
    step = np.array([[-denominator[1], 1.0], [-denominator[2], 0.0]])
    entry = numerator[1:] - denominator[1:] * numerator[0]
    return step, entry, np.array([1.0, 0.0]), float(numerator[0])


def _in_series(first: _Filter, second: _Filter) -> _Filter:
    step = np.block([[first[0], np.zeros((2, 2))], [np.outer(second[1], first[2]), second[0]]])
    entry = np.concatenate([first[1], second[1] * first[3]])
    return step, entry, np.concatenate([second[3] * first[2], second[2]]), first[3] * second[3]


def _loudness(powers: NDArray[np.float64]) -> float:
    power = float(powers.mean())
    loudness = -0.691 + 10.0 * math.log10(power) if power > 0.0 else -math.inf
    return loudness if loudness >= GATE_LUFS else -math.inf
