"""The DX7's 32 algorithms: which operators modulate which, which are heard, and where the feedback is.

Source: the chart on the instrument's front panel, as in Yamaha's manual.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

OPERATORS = 6


@dataclass(frozen=True)
class Algorithm:
    """One algorithm; operators are numbered 1 to 6.

    `edges` are (modulated, modulator) pairs, `carriers` what is heard, `feedback` the pair of the feedback: an operator
    and itself, but in algorithms 4 and 6 the first of a stack and its last.
    """

    number: int
    edges: tuple[tuple[int, int], ...]
    carriers: tuple[int, ...]
    feedback: tuple[int, int]

    @cached_property
    def matrix(self) -> NDArray[np.bool_]:
        """Which operator (row) is modulated by which (column), shape (6, 6), without the feedback."""
        matrix = np.zeros((OPERATORS, OPERATORS), dtype=bool)
        for target, source in self.edges:
            matrix[target - 1, source - 1] = True
        return matrix

    @cached_property
    def heard(self) -> NDArray[np.bool_]:
        """Which operators are carriers, shape (6,)."""
        heard = np.zeros(OPERATORS, dtype=bool)
        heard[[carrier - 1 for carrier in self.carriers]] = True
        return heard


def _algorithm(number: int, stacks: str, feedback: str) -> Algorithm:
    """From stacks such as '21 6543': each digit modulates the next, and the last of a stack is a carrier.

    A stack in brackets, '(63)', goes on in another one: its last operator is no carrier of its own.
    """
    edges: list[tuple[int, int]] = []
    carriers: set[int] = set()
    for stack in stacks.split():
        digits = [int(digit) for digit in stack.strip("()")]
        edges += [(target, source) for source, target in pairwise(digits)]
        if not stack.startswith("("):
            carriers.add(digits[-1])
    loop = (int(feedback[0]), int(feedback[-1]))
    return Algorithm(number, tuple(dict.fromkeys(edges)), tuple(sorted(carriers)), loop)


# The feedback goes into the first operator named, from the second one if there are two.
_CHART = (
    ("21 6543", "6"),
    ("21 6543", "2"),
    ("321 654", "6"),
    ("321 654", "64"),
    ("21 43 65", "6"),
    ("21 43 65", "65"),
    ("21 43 653", "6"),
    ("21 43 653", "4"),
    ("21 43 653", "2"),
    ("321 54 64", "3"),
    ("321 54 64", "6"),
    ("21 43 53 63", "2"),
    ("21 43 53 63", "6"),
    ("21 543 (64)", "6"),
    ("21 543 (64)", "2"),
    ("21 431 651", "6"),
    ("21 431 651", "2"),
    ("21 31 6541", "3"),
    ("321 64 65", "6"),
    ("31 32 54 64", "3"),
    ("31 32 64 65", "3"),
    ("21 63 64 65", "6"),
    ("1 32 64 65", "6"),
    ("1 2 63 64 65", "6"),
    ("1 2 3 64 65", "6"),
    ("1 32 54 64", "6"),
    ("1 32 54 64", "3"),
    ("21 543 6", "5"),
    ("1 2 43 65", "6"),
    ("1 2 543 6", "5"),
    ("1 2 3 4 65", "6"),
    ("1 2 3 4 5 6", "6"),
)

ALGORITHMS = tuple(_algorithm(number, *entry) for number, entry in enumerate(_CHART, start=1))
