"""Whether sounds made from words sound like the lexicon's as a whole: three figures from the space of the audio half.

They are those by which generated audio is compared in the literature, there with a classifier of recordings. Ours is
the audio half of the encoder: the classes are the lexicon's families, each the mean direction of some of its sounds,
and a sound's class is a softmax over its cosines with them. Figures of another space do not compare with these.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

DIMENSIONS = 32
_TEMPERATURES = (0.01, 0.015, 0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2, 0.3)
_TINY = 1e-12

Matrix = NDArray[np.float64]


def frechet_distance(first: Matrix, second: Matrix) -> float:
    """Squared Fréchet distance of the Gaussians with the means and covariances of two sets, (N, D) and (M, D).

    |m1 - m2|^2 + tr(C1 + C2 - 2 (C1 C2)^(1/2)) (Heusel et al. 2017, eq. 6; Dowson and Landau 1982). Small sets are
    farther apart than large ones from the same source: compare it with a control of the same size. Raises ValueError
    for a set of fewer than two.
    """
    if len(first) < 2 or len(second) < 2:
        raise ValueError("A Fréchet distance needs two sounds or more on either side.")
    apart = first.mean(axis=0) - second.mean(axis=0)
    spread, other = (np.atleast_2d(np.cov(points, rowvar=False)) for points in (first, second))
    values, vectors = np.linalg.eigh(spread)
    root = (vectors * np.sqrt(np.maximum(values, 0.0))) @ vectors.T
    # C1 C2 has the eigenvalues of the symmetric root C2 root, which are real and found exactly.
    shared = np.sqrt(np.maximum(np.linalg.eigvalsh(root @ other @ root), 0.0)).sum()
    return max(float(apart @ apart + np.trace(spread) + np.trace(other) - 2.0 * shared), 0.0)


def divergence(expected: Matrix, given: Matrix) -> float:
    """Mean Kullback-Leibler divergence of classes, in nats, row by row: shapes (N, classes), rows of shares."""
    return float((expected * (np.log(expected + _TINY) - np.log(given + _TINY))).sum(axis=1).mean())


def inception_score(classes: Matrix) -> float:
    """exp of the mean divergence of each sound's classes from all sounds' (Salimans et al. 2016).

    1 if all sounds are taken for the same mixture, the number of classes if each is clear and all are as frequent.
    """
    together = np.broadcast_to(classes.mean(axis=0), classes.shape)
    return float(np.exp(divergence(classes, together)))


@dataclass(frozen=True)
class Ruler:
    """What sounds are compared with, made from one half of the lexicon's own sounds.

    `reference` (N, 512) are these; `axes` (512, D) the directions in which they vary most, about `centre` (512,);
    which hold the share `variance` of it; `prototypes` (classes, 512) unit vectors; `temperature` divides cosines,
    fitted on the other half.
    """

    reference: Matrix
    centre: Matrix
    axes: Matrix
    variance: float
    prototypes: Matrix
    temperature: float

    def classes(self, sounds: Matrix) -> Matrix:
        """Shares of the classes, shape (N, 512) to (N, classes), rows of sum 1."""
        return _softmax(sounds @ self.prototypes.T / self.temperature)

    def frechet(self, sounds: Matrix) -> float:
        """Fréchet distance of sounds (N, 512) from the reference, along `axes`."""
        given, own = ((points - self.centre) @ self.axes for points in (sounds, self.reference))
        return frechet_distance(given, own)


def make_ruler(reference: Matrix, families: Sequence[str], control: Matrix, control_families: Sequence[str]) -> Ruler:
    """A ruler from sounds (N, 512) of known families; `control` only decides how sharp the classes are.

    Raises ValueError for fewer than two reference sounds.
    """
    if len(reference) < 2:
        raise ValueError("There are too few sounds in the lexicon to compare with.")
    names = sorted(set(families))
    owners = np.array(families)
    means = np.stack([reference[owners == name].mean(axis=0) for name in names])
    prototypes = means / np.maximum(np.linalg.norm(means, axis=1, keepdims=True), _TINY)
    known = [(row, names.index(name)) for row, name in enumerate(control_families) if name in names]
    temperature = _TEMPERATURES[len(_TEMPERATURES) // 2]
    if known:
        rows, columns = np.array(known).T
        cosines = control[rows] @ prototypes.T

        def likelihood(value: float) -> float:
            return float(np.log(_softmax(cosines / value)[np.arange(len(rows)), columns] + _TINY).mean())

        temperature = max(_TEMPERATURES, key=likelihood)
    centre = reference.mean(axis=0)
    _, lengths, axes = np.linalg.svd(reference - centre, full_matrices=False)
    count = min(DIMENSIONS, len(reference) - 1)
    variance = float((lengths[:count] ** 2).sum() / max((lengths**2).sum(), _TINY))
    return Ruler(reference, centre, axes[:count].T, variance, prototypes, temperature)


def quality(ruler: Ruler, own: Matrix, given: Mapping[str, Matrix]) -> dict[str, dict[str, float]]:
    """{name: {"frechet", "kl", "inception"}} of the sounds of prompts (N, 512), by who gave them.

    `own` (N, 512) are the sounds that the prompts stand for, in the same order; their own row is 'own', and 'shuffled'
    has them exchanged among the prompts: what answers that have nothing to do with the words would get.
    """
    expected = ruler.classes(own)

    def figures(sounds: Matrix) -> dict[str, float]:
        classes = ruler.classes(sounds)
        return {
            "frechet": ruler.frechet(sounds),
            "kl": divergence(expected, classes),
            "inception": inception_score(classes),
        }

    return {
        name: figures(sounds) for name, sounds in {**given, "own": own, "shuffled": np.roll(own, 1, axis=0)}.items()
    }


def halves(
    concepts: Mapping[str, str], each: int, families: int | None, generator: np.random.Generator
) -> tuple[list[str], list[str]]:
    """Two disjoint sets of concepts, at most `each` of a family in either, from {concept: family}."""
    members: dict[str, list[str]] = {}
    for concept, family in concepts.items():
        members.setdefault(family, []).append(concept)
    first: list[str] = []
    second: list[str] = []
    for family in sorted(members)[:families]:
        drawn = generator.permutation(members[family]).tolist()
        half = min(each, -(-len(drawn) // 2))
        first += drawn[:half]
        second += drawn[half : 2 * half]
    return first, generator.permutation(second).tolist() if second else []


def _softmax(logits: Matrix) -> Matrix:
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))
