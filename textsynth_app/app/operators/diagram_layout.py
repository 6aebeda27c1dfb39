"""Where boxes and lines of an algorithm's diagram go, for any matrix, with cycles or without."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import permutations, product

from textsynth_app.app.operators.routing import NUMBERS, Edge, Shape

SWEEPS = 12  # of moving boxes towards what they are connected with
CLEARANCE = 0.62  # of a box's pitch, at which a line passes another box
CHANNEL = 0.58  # beside the boxes, where a line goes back up
_CROSSING, _HIDDEN, _LENGTH, _ORDER = 10.0, 30.0, 1.0, 0.01  # what makes an order of boxes worse
_ATTEMPTS = 12


@dataclass(frozen=True)
class Layout:
    """Places in pitches: x from left to right, levels from the bottom (0) up.

    `lines` lead from modulator to modulated through points (x, level); `returns` are those of cycles, which lead back
    up in a channel at the given x. An operator's feedback into itself is none of these.
    """

    places: dict[int, tuple[float, int]]
    lines: dict[Edge, tuple[tuple[float, float], ...]]
    returns: dict[Edge, float]
    loops: frozenset[int]
    heard: frozenset[int]

    @property
    def levels(self) -> int:
        """How many boxes stand upon each other at most."""
        return 1 + max(level for _, level in self.places.values())

    @property
    def extent(self) -> tuple[float, float]:
        """The leftmost and the rightmost x of boxes and lines."""
        xs = [x for x, _ in self.places.values()] + list(self.returns.values())
        xs += [x for line in self.lines.values() for x, _ in line]
        return min(xs), max(xs)


@lru_cache(maxsize=256)
def layout(shape: Shape) -> Layout:
    """Carriers at the bottom, modulators above what they modulate; few crossings, short lines."""
    loops = frozenset(target for target, source in shape.edges if target == source)
    edges = {edge for edge in shape.edges if edge[0] != edge[1]}
    upward = _cycle_closing(edges, shape.heard)
    forward = edges - upward
    levels = _levels(forward)
    idle = [n for n in NUMBERS if n not in shape.heard and not any(n in edge for edge in edges)]
    rows = [[n for n in NUMBERS if levels[n] == level and n not in idle] for level in range(max(levels.values()) + 1)]
    rows = _best_order(rows, forward)
    xs = _settled(rows, forward)
    for number in idle:
        xs[number] = max(xs.values(), default=-1.0) + 1.0
    places = {number: (xs[number], levels[number]) for number in NUMBERS}
    lines = {edge: _line(edge, places) for edge in sorted(forward)}
    return Layout(places, lines, _channels(upward, places), loops, shape.heard)


def _cycle_closing(edges: set[Edge], heard: frozenset[int]) -> set[Edge]:
    """The edges without which there is no cycle: found going up from the carriers, those that lead back down there."""
    closing: set[Edge] = set()
    done: set[int] = set()

    def climb(target: int, below: tuple[int, ...]) -> None:
        for source in NUMBERS:
            if (target, source) in edges:
                if source in (*below, target):
                    closing.add((target, source))
                elif source not in done:
                    climb(source, (*below, target))
        done.add(target)

    for number in (*sorted(heard), *NUMBERS):
        if number not in done:
            climb(number, ())
    return closing


def _levels(forward: set[Edge]) -> dict[int, int]:
    levels = dict.fromkeys(NUMBERS, 0)
    for _ in NUMBERS:
        for target, source in forward:
            levels[source] = max(levels[source], levels[target] + 1)
    return levels


def _best_order(rows: list[list[int]], forward: set[Edge]) -> list[list[int]]:
    if not forward:
        return rows
    return min(_orders(rows), key=lambda order: _cost(order, forward))


def _orders(rows: list[list[int]]) -> Iterator[list[list[int]]]:
    for choice in product(*(permutations(row) for row in rows)):
        yield [list(row) for row in choice]


def _cost(rows: list[list[int]], forward: set[Edge]) -> float:
    places = {
        number: (place - (len(row) - 1) / 2, level)
        for level, row in enumerate(rows)
        for place, number in enumerate(row)
    }
    cost = sum(_ORDER for row in rows for place, number in enumerate(row) for later in row[place:] if later < number)
    drawn = [(places[source], places[target]) for target, source in forward]
    for place, ((x, high), (below, low)) in enumerate(drawn):
        cost += _LENGTH * (x - below) ** 2
        for (other, other_high), (other_below, other_low) in drawn[:place]:
            if (high, low) == (other_high, other_low) and (x - other) * (below - other_below) < 0.0:
                cost += _CROSSING
        for box, level in places.values():
            if low < level < high and abs(_between(x, high, below, low, level) - box) < CLEARANCE:
                cost += _HIDDEN
    return cost


def _between(x: float, high: float, below: float, low: float, level: float) -> float:
    return below + (x - below) * (level - low) / (high - low)


def _settled(rows: list[list[int]], forward: set[Edge]) -> dict[int, float]:
    """Boxes moved above and below the middle of what they are connected with, in their order, a pitch apart."""
    xs = {number: place - (len(row) - 1) / 2 for row in rows for place, number in enumerate(row)}
    near: dict[int, list[int]] = {number: [] for number in xs}
    for target, source in forward:
        near[target].append(source)
        near[source].append(target)
    for _ in range(SWEEPS):
        for row in (*rows, *reversed(rows)):
            wanted = [
                sum(xs[n] for n in near[number]) / len(near[number]) if near[number] else xs[number] for number in row
            ]
            xs.update(zip(row, _apart(wanted), strict=True))
    left = min(xs.values(), default=0.0)
    return {number: x - left for number, x in xs.items()}


def _apart(wanted: Sequence[float]) -> list[float]:
    """The places nearest to those wanted (least squares) that keep their order and a pitch between each other."""
    blocks: list[
        tuple[float, int]
    ] = []  # mean of what is wanted, and how many: neighbours that would overlap go together
    for place, x in enumerate(wanted):
        mean, count = x - place, 1
        while blocks and blocks[-1][0] > mean:
            other, others = blocks.pop()
            mean, count = (mean * count + other * others) / (count + others), count + others
        blocks.append((mean, count))
    means = [mean for mean, count in blocks for _ in range(count)]
    return [mean + place for place, mean in enumerate(means)]


def _line(edge: Edge, places: dict[int, tuple[float, int]]) -> tuple[tuple[float, float], ...]:
    """From modulator to modulated, past the boxes on the levels between."""
    (below, low), (x, high) = places[edge[0]], places[edge[1]]
    points: list[tuple[float, float]] = [(x, high)]
    for level in range(high - 1, low, -1):
        wanted = _between(x, high, below, low, level)
        boxes = [box for box, at in places.values() if at == level]
        tries = [wanted, *(box + side * CLEARANCE for box in boxes for side in (-1.0, 1.0))]
        free = [each for each in tries if all(abs(each - box) >= CLEARANCE - 1e-9 for box in boxes)]
        points.append((min(free, key=lambda each: abs(each - wanted)), level))
    return (*points, (below, low))


def _channels(upward: set[Edge], places: dict[int, tuple[float, int]]) -> dict[Edge, float]:
    """A free x for each line that leads back up, right of both its ends."""
    taken: list[float] = []
    channels = {}
    for target, source in sorted(upward):
        (x, level), (other, below) = places[target], places[source]
        low, high = sorted((level, below))
        boxes = [box for box, at in places.values() if low <= at <= high]
        start = max(x, other) + CHANNEL
        for attempt in range(_ATTEMPTS):
            channel = start + attempt * 0.25
            if all(abs(channel - box) >= 0.42 for box in boxes) and all(abs(channel - used) > 0.1 for used in taken):
                break
        taken.append(channel)
        channels[target, source] = channel
    return channels
