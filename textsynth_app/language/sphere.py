"""Weighted means of unit vectors: between two the great circle, between more a point that prefers none of them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_STEPS = 50
_CLOSE = 1e-9  # radians
_SMALL = 1e-12


def spherical_mean(vectors: NDArray[np.float64], weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """The unit vector, shape (D,), that balances unit vectors (N, D) by weights (N,) that sum to 1.

    Seen from it, the weighted directions and angles to the vectors cancel (Buss and Fillmore 2001, 'Spherical
    averages', algorithm A1). Of two vectors this is slerp: equal weights make equal angles, which the normalised
    weighted sum does not; of more, unlike slerps one after another, it does not depend on their order. Weights below 0
    and above 1 extrapolate. Opposite vectors have no single great circle: then a point near the heaviest is given.
    """
    if len(vectors) == 2:
        return _slerp(vectors[0], vectors[1], float(weights[1]))
    heaviest = vectors[int(np.argmax(weights))]
    total = weights @ vectors
    length = float(np.linalg.norm(total))
    mean = total / length if length > _SMALL else heaviest
    for _ in range(_STEPS):
        step = weights @ np.stack([_seen_from(mean, vector) for vector in vectors])
        mean = _walk(mean, step)
        if np.linalg.norm(step) < _CLOSE:
            break
    return mean


def _slerp(start: NDArray[np.float64], end: NDArray[np.float64], share: float) -> NDArray[np.float64]:
    """The point at `share` of the way along the great circle (Shoemake 1985)."""
    return _walk(start, share * _seen_from(start, end))


def _seen_from(here: NDArray[np.float64], there: NDArray[np.float64]) -> NDArray[np.float64]:
    """Direction from one unit vector to another, along the sphere, as long as the angle between them."""
    across = there - (here @ there) * here
    length = float(np.linalg.norm(across))
    if length < _SMALL:
        return np.zeros_like(here)
    return across / length * float(np.arctan2(length, here @ there))


def _walk(here: NDArray[np.float64], step: NDArray[np.float64]) -> NDArray[np.float64]:
    """The unit vector reached from `here` by an angle and direction at right angles to it."""
    angle = float(np.linalg.norm(step))
    if angle < _SMALL:
        return here
    there = np.cos(angle) * here + np.sin(angle) * (step / angle)
    result: NDArray[np.float64] = there / np.linalg.norm(there)
    return result
