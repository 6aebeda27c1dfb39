"""Gestures: how the morph slider and the pad moved over time, and how that is written down."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NoReturn

import numpy as np
from numpy.typing import NDArray

from textsynth_app.app.sound import MORPH_HIGH, MORPH_LOW

FORMAT = "textsynth-gesture"
SCHEMA = 1
LONGEST_S = 300.0
POINTS_PER_SECOND = 50  # the slider moves 60 times a second at most; between points it goes straight
AXES = {"slider": ("position",), "pad": ("across", "up")}
RANGES = {"slider": (MORPH_LOW, MORPH_HIGH), "pad": (0.0, 1.0)}
_MOST_POINTS = 2 * round(LONGEST_S * POINTS_PER_SECOND)
_TIME_DIGITS, _PLACE_DIGITS = 3, 4  # milliseconds, and less than a pixel

Place = tuple[float, ...]


class GestureError(ValueError):
    """A gesture cannot be read; the message names the cause."""


@dataclass(frozen=True, eq=False)
class Lane:
    """The places of one thing: `times` (N,), rising from 0, in seconds, and `places` (axes, N)."""

    times: NDArray[np.float64]
    places: NDArray[np.float64]

    def at(self, seconds: float) -> Place:
        """The place at a time; before the first point and after the last it stands still."""
        return tuple(float(np.interp(seconds, self.times, axis)) for axis in self.places)

    def sampled(self, seconds: NDArray[np.float64]) -> list[NDArray[np.float64]]:
        """The places at many times, axis by axis."""
        return [np.interp(seconds, self.times, axis) for axis in self.places]


@dataclass(frozen=True, eq=False)
class Gesture:
    """One or both lanes of AXES, for so many seconds."""

    seconds: float
    lanes: Mapping[str, Lane]

    def at(self, seconds: float) -> dict[str, Place]:
        """Where everything that moves is at a time."""
        return {name: lane.at(seconds) for name, lane in self.lanes.items()}

    def to_json(self) -> dict[str, Any]:
        """The gesture as plain JSON: for each lane `times` in seconds, and a list of places for each axis."""
        lanes = {}
        for name, lane in self.lanes.items():
            axes = zip(AXES[name], lane.places, strict=True)
            lanes[name] = {
                "times": np.round(lane.times, _TIME_DIGITS).tolist(),
                **{axis: np.round(places, _PLACE_DIGITS).tolist() for axis, places in axes},
            }
        return {"format": FORMAT, "schema": SCHEMA, "seconds": round(self.seconds, _TIME_DIGITS), "lanes": lanes}

    @classmethod
    def from_json(cls, data: object) -> Gesture:
        """Read `to_json`'s form; raises GestureError."""
        if not isinstance(data, dict) or data.get("format") != FORMAT:
            raise GestureError(f'It is no gesture of TextSynth: no "format": "{FORMAT}" in it.')
        schema = data.get("schema")
        if not isinstance(schema, int) or isinstance(schema, bool) or schema < 1:
            raise GestureError("Its schema version must be a whole number from 1.")
        if schema > SCHEMA:
            raise GestureError(f"It has schema {schema}, newer than this version knows ({SCHEMA}): update TextSynth.")
        lanes = data.get("lanes")
        if not isinstance(lanes, dict) or not lanes or not lanes.keys() <= AXES.keys():
            raise GestureError(f"Its lanes must be one or both of {', '.join(AXES)}.")
        seconds = data.get("seconds")
        if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0.0 < seconds <= LONGEST_S:
            raise GestureError(f"Its length must lie between 0 and {LONGEST_S:g} seconds.")
        return cls(float(seconds), {name: _read_lane(name, lane) for name, lane in lanes.items()})


def _read_lane(name: str, data: object) -> Lane:
    if not isinstance(data, dict) or not {"times", *AXES[name]} <= data.keys():
        raise GestureError(f"Its lane {name!r} must have times and {' and '.join(AXES[name])}.")
    columns = [data[key] for key in ("times", *AXES[name])]
    if not all(isinstance(column, list) and 0 < len(column) <= _MOST_POINTS for column in columns):
        raise GestureError(f"Its lane {name!r} must have 1 to {_MOST_POINTS} points.")
    try:
        table = np.array(columns, dtype=np.float64)
    except (ValueError, TypeError, OverflowError):
        table = np.zeros(0)
    if table.ndim != 2 or not np.isfinite(table).all():
        raise GestureError(f"Its lane {name!r} must hold numbers, as many of each kind.")
    times, places = table[0], table[1:]
    if times[0] < 0.0 or times[-1] > LONGEST_S or np.any(np.diff(times) < 0.0):
        raise GestureError(f"The times of its lane {name!r} must rise from 0 to {LONGEST_S:g} seconds at most.")
    low, high = RANGES[name]
    if places.min() < low or places.max() > high:
        raise GestureError(f"The places of its lane {name!r} must lie within {low:g} and {high:g}.")
    return Lane(times, places)


def encoded(gesture: Gesture) -> bytes:
    """A gesture as the bytes of a file."""
    return (json.dumps(gesture.to_json(), separators=(",", ":")) + "\n").encode()


def decoded(data: bytes) -> Gesture:
    """The gesture in the bytes of a file; raises GestureError."""
    try:
        return Gesture.from_json(json.loads(data.decode("utf-8-sig"), parse_constant=_refuse_constant))
    except GestureError:
        raise
    except (ValueError, RecursionError):
        raise GestureError("It is not complete JSON in UTF-8.") from None


def _refuse_constant(text: str) -> NoReturn:
    raise GestureError(f"It holds {text}, which is no number.")
