"""Who modulates whom, and what is heard: a patch's matrix as a graph, and the DX7's algorithms as such."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from textsynth_app.library.dx7.algorithms import ALGORITHMS, Algorithm
from textsynth_app.synth.parameters import OPERATOR_COUNT, SILENCE_DB, VOICE

NUMBERS = tuple(range(1, OPERATOR_COUNT + 1))
OUT = 0  # stands for the target of what is heard
DEFAULT_INDEX = VOICE["matrix.1.2"].default  # of a connection that was not there
FAINTEST_INDEX = 0.02  # radians: its sidebands are 40 dB below the carrier (half the index); what is less is no path
DEFAULT_OUTPUT = VOICE["operators.1.output"].default  # of an operator that was not heard

Edge = tuple[int, int]  # the modulated operator, and its modulator


def index_name(target: int, source: int) -> str:
    """The parameter by which one operator modulates another, or itself."""
    return f"matrix.{target}.{source}"


def output_name(number: int) -> str:
    """The parameter by which an operator is heard."""
    return f"operators.{number}.output"


@dataclass(frozen=True)
class Shape:
    """Where there are paths at all: between operators, back into themselves, and out."""

    edges: frozenset[Edge]
    heard: frozenset[int]

    @classmethod
    def of(cls, algorithm: Algorithm) -> Shape:
        """The shape of one of the DX7's algorithms, its feedback among the edges."""
        return cls(frozenset((*algorithm.edges, algorithm.feedback)), frozenset(algorithm.carriers))


@dataclass(frozen=True)
class Routing:
    """The matrix of a patch.

    `index` is the peak phase deviation in radians of a row's operator by a column's, shape (6, 6); `output` how much of
    each is heard, shape (6,); `sounding` which are switched on and turned up.
    """

    index: NDArray[np.float64]
    output: NDArray[np.float64]
    sounding: frozenset[int]

    @classmethod
    def of(cls, values: Callable[[str], float]) -> Routing:
        """Of a patch; `values` gives a value by its parameter's name."""
        index = np.array([[values(index_name(target, source)) for source in NUMBERS] for target in NUMBERS])
        output = np.array([values(output_name(number)) for number in NUMBERS])
        sounding = frozenset(
            number
            for number in NUMBERS
            if values(f"operators.{number}.on") >= 0.5 and values(f"operators.{number}.level") > SILENCE_DB
        )
        return cls(index, output, sounding)

    @cached_property
    def shape(self) -> Shape:
        """Its paths."""
        edges = frozenset((row, column) for row in NUMBERS for column in NUMBERS if self.has_path(row, column))
        return Shape(edges, frozenset(number for number in NUMBERS if self.output[number - 1] > 0.0))

    def between(self, target: int, source: int) -> float:
        """How far one operator modulates another."""
        return float(self.index[target - 1, source - 1])

    def has_path(self, target: int, source: int) -> bool:
        """Whether it is far enough to be heard."""
        return self.between(target, source) >= FAINTEST_INDEX

    def targets(self, source: int) -> tuple[int, ...]:
        """Which other operators one modulates."""
        return tuple(target for target in NUMBERS if target != source and self.has_path(target, source))

    def algorithm(self, preferred: int = 0) -> Algorithm | None:
        """The DX7's algorithm that this is, whether or not its feedback is turned up; None if it is none.

        Of several that differ by their feedback alone it is the one with the `preferred` number, or the first.
        """
        edges, heard = self.shape.edges, self.shape.heard
        found = [
            algorithm
            for algorithm in ALGORITHMS
            if heard == frozenset(algorithm.carriers)
            and edges | {algorithm.feedback} == frozenset((*algorithm.edges, algorithm.feedback))
        ]
        return next((one for one in found if one.number == preferred), found[0] if found else None)

    def changes_to(self, algorithm: Algorithm) -> dict[str, float]:
        """The values that make it an algorithm.

        Indices and outputs that are there already stay. New connections get a default one; the feedback, if it moves,
        keeps the strength that feedback had.
        """
        kept = Shape.of(algorithm)
        wanted = {}
        for target in NUMBERS:
            for source in NUMBERS:
                index = self.between(target, source)
                if (target, source) not in kept.edges:
                    index = 0.0
                elif index == 0.0:
                    index = self._feedback if (target, source) == algorithm.feedback else DEFAULT_INDEX
                wanted[index_name(target, source)] = index
        for number in NUMBERS:
            output = float(self.output[number - 1]) or DEFAULT_OUTPUT
            wanted[output_name(number)] = output if number in kept.heard else 0.0
        return {name: value for name, value in wanted.items() if value != self._value(name)}

    @property
    def _feedback(self) -> float:
        """The strongest feedback of an operator into itself."""
        return float(np.diagonal(self.index).max())

    def _value(self, name: str) -> float:
        if name.startswith("matrix."):
            _, target, source = name.split(".")
            return self.between(int(target), int(source))
        return float(self.output[int(name.split(".")[1]) - 1])
