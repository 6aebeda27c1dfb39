"""A blind test of two sounds: which of them is X? Guessing is right in half of the rounds."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

FEWEST, MOST, USUAL = 5, 20, 10
CERTAIN = 0.05  # a result that guessing reaches less often is taken for hearing


@dataclass(frozen=True)
class Round:
    """What X was (0 or 1), and what the listener took it for."""

    x: int
    answer: int

    @property
    def is_right(self) -> bool:
        """Whether they agree."""
        return self.x == self.answer


class BlindTest:
    """Rounds of ABX. Nothing tells before the end which answers were right: one could learn from that."""

    def __init__(self, rounds: int = USUAL, chance: random.Random | None = None) -> None:
        self.rounds = min(max(rounds, FEWEST), MOST)
        self._chance = chance or random.SystemRandom()
        self.answered: list[Round] = []
        self.x = self._draw()

    def _draw(self) -> int:
        return self._chance.randrange(2)

    @property
    def number(self) -> int:
        """Of the present round, from 1; one more than there are once it is over."""
        return len(self.answered) + 1

    @property
    def is_over(self) -> bool:
        """Whether every round was answered."""
        return len(self.answered) == self.rounds

    def answer(self, taken_for: int) -> None:
        """The listener takes X for the first (0) or the second sound (1); the next round begins."""
        if not self.is_over:
            self.answered.append(Round(self.x, taken_for))
            self.x = self._draw()

    @property
    def right(self) -> int:
        """Right answers so far."""
        return sum(each.is_right for each in self.answered)

    @property
    def chance_of_guessing(self) -> float:
        """How often pure guessing does as well or better: 1 before the first answer."""
        return chance_of_guessing(self.right, len(self.answered))

    @property
    def is_heard(self) -> bool:
        """Whether the listener hears the difference, as far as so many rounds can tell."""
        return self.chance_of_guessing < CERTAIN


def chance_of_guessing(right: int, rounds: int) -> float:
    """The probability of at least so many right answers by the toss of a coin (one-sided binomial test)."""
    return sum(math.comb(rounds, count) for count in range(right, rounds + 1)) / 2**rounds
