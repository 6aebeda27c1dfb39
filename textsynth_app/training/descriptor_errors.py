"""How far a rendered sound is from the one that was meant, in the units of music.

Parameters are a poor measure: an error of .01 is nothing on a release and a semitone on a pitch. So both sounds are
rendered and measured (synth/descriptors.py), and what is reported is the error of the median sound.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from textsynth_app.synth.descriptors import Descriptors

_SHORTEST = 0.01  # seconds: shorter times sound alike
_LOWEST_HZ = 20.0
_SILENCE_DB = -60.0


def descriptor_errors(given: Sequence[Descriptors], meant: Sequence[Descriptors]) -> dict[str, float | None]:
    """Errors of the median sound, sounds compared one with one; None where there is none to compare.

    'pitch_semitones': where both have a pitch. 'pitched_share': how often both have one or neither has. 'centroid_
    octaves': spectral centroid. 'attack_factor', 'decay_factor' and 'active_factor': how many times too long or too
    short, 1 for right; times below 10 ms count as 10. 'flatness': difference, of 0 (tone) to .56 (noise). 'level_db':
    of the part that sounds.
    """
    if not given:
        return {}
    both = [(one.pitch_hz, other.pitch_hz) for one, other in zip(given, meant, strict=True)]
    pitches = np.array(both, dtype=np.float64)
    pitched = np.isfinite(pitches)
    heard = pitches[pitched[:, 0] & pitched[:, 1]]

    def apart(name: str, lowest: float) -> float:
        return float(np.median(np.abs(np.log2(_above(given, name, lowest) / _above(meant, name, lowest)))))

    def difference(name: str, lowest: float) -> float:
        return float(np.median(np.abs(_above(given, name, lowest) - _above(meant, name, lowest))))

    return {
        "pitch_semitones": float(np.median(np.abs(12.0 * np.log2(heard[:, 0] / heard[:, 1])))) if len(heard) else None,
        "pitched_share": float((pitched[:, 0] == pitched[:, 1]).mean()),
        "centroid_octaves": apart("centroid_hz", _LOWEST_HZ),
        "attack_factor": 2.0 ** apart("attack_s", _SHORTEST),
        "decay_factor": 2.0 ** apart("decay_s", _SHORTEST),
        "active_factor": 2.0 ** apart("active_s", _SHORTEST),
        "flatness": difference("flatness", 0.0),
        "level_db": difference("rms_db", _SILENCE_DB),
    }


def _above(sounds: Sequence[Descriptors], name: str, lowest: float) -> NDArray[np.float64]:
    return np.maximum([getattr(sound, name) for sound in sounds], lowest)
