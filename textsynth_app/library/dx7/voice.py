"""A DX7 voice as numbers, and its two forms in bytes: VCED, 155 bytes, and packed VMEM, 128 bytes (Yamaha's manual)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass
from typing import Any

from textsynth_app.library.errors import LibraryError

VCED_BYTES, VMEM_BYTES = 155, 128
OPERATORS = 6
NAME_LENGTH = 10
_VCED_OPERATOR, _VMEM_OPERATOR = 21, 17
_TRANSPOSE_CENTRE = 24

Four = tuple[int, int, int, int]
_FOUR_99 = (99, 99, 99, 99)


_PERCENT, _ZERO_TO_SEVEN, _SWITCH = (0, 99), (0, 7), (0, 1)

# Lowest and highest value of every number; a group of four shares its range.
OPERATOR_RANGES = {
    "rates": _PERCENT,
    "levels": _PERCENT,
    "break_point": _PERCENT,
    "left_depth": _PERCENT,
    "right_depth": _PERCENT,
    "left_curve": (0, 3),
    "right_curve": (0, 3),
    "rate_scaling": _ZERO_TO_SEVEN,
    "amplitude_sensitivity": (0, 3),
    "velocity_sensitivity": _ZERO_TO_SEVEN,
    "level": _PERCENT,
    "fixed": _SWITCH,
    "coarse": (0, 31),
    "fine": _PERCENT,
    "detune": (-7, 7),
}
VOICE_RANGES = {
    "pitch_rates": _PERCENT,
    "pitch_levels": _PERCENT,
    "algorithm": (1, 32),
    "feedback": _ZERO_TO_SEVEN,
    "key_sync": _SWITCH,
    "lfo_speed": _PERCENT,
    "lfo_delay": _PERCENT,
    "lfo_pitch_depth": _PERCENT,
    "lfo_amplitude_depth": _PERCENT,
    "lfo_sync": _SWITCH,
    "lfo_wave": (0, 5),
    "pitch_sensitivity": _ZERO_TO_SEVEN,
    "transpose": (-_TRANSPOSE_CENTRE, _TRANSPOSE_CENTRE),
}
# A byte holds no negative number: what is added to some of them.
_OFFSETS = {"detune": 7, "transpose": _TRANSPOSE_CENTRE, "algorithm": -1}


def _check(part: object, ranges: dict[str, tuple[int, int]]) -> None:
    for name, (low, high) in ranges.items():
        value = getattr(part, name)
        for number in value if isinstance(value, tuple) else (value,):
            if isinstance(number, bool) or not isinstance(number, int) or not low <= number <= high:
                raise LibraryError(f"A DX7 voice's {name.replace('_', ' ')} is {low} to {high}, not {number!r}.")


@dataclass(frozen=True)
class Dx7Operator:
    """One operator, in the numbers of the front panel where they are whole; detune is -7 to 7."""

    rates: Four = _FOUR_99
    levels: Four = (99, 99, 99, 0)
    break_point: int = 39  # 0 is A-1, 39 is C3: Yamaha's name of MIDI key 56
    left_depth: int = 0
    right_depth: int = 0
    left_curve: int = 0  # -LIN, -EXP, +EXP, +LIN
    right_curve: int = 0
    rate_scaling: int = 0
    amplitude_sensitivity: int = 0
    velocity_sensitivity: int = 0
    level: int = 0
    fixed: int = 0
    coarse: int = 1
    fine: int = 0
    detune: int = 0

    def __post_init__(self) -> None:
        _check(self, OPERATOR_RANGES)


@dataclass(frozen=True)
class Dx7Voice:
    """One voice. `operators` are in order, operator 1 first; `algorithm` is 1 to 32, `transpose` in semitones.

    `name` is ten ASCII characters. Raises LibraryError for a number that the DX7 does not have.
    """

    operators: tuple[Dx7Operator, ...] = (Dx7Operator(level=99), *(Dx7Operator() for _ in range(OPERATORS - 1)))
    pitch_rates: Four = _FOUR_99
    pitch_levels: Four = (50, 50, 50, 50)
    algorithm: int = 1
    feedback: int = 0
    key_sync: int = 1
    lfo_speed: int = 35
    lfo_delay: int = 0
    lfo_pitch_depth: int = 0
    lfo_amplitude_depth: int = 0
    lfo_sync: int = 1
    lfo_wave: int = 0  # triangle, saw down, saw up, square, sine, sample and hold
    pitch_sensitivity: int = 3
    transpose: int = 0
    name: str = "INIT VOICE"

    def __post_init__(self) -> None:
        if len(self.operators) != OPERATORS:
            raise LibraryError(f"A DX7 voice has {OPERATORS} operators, not {len(self.operators)}.")
        if len(self.name) != NAME_LENGTH or not self.name.isascii():
            raise LibraryError(f"A DX7 voice's name has {NAME_LENGTH} ASCII characters: {self.name!r} does not fit.")
        _check(self, VOICE_RANGES)

    @property
    def title(self) -> str:
        """The name as a person reads it: printable, without spaces around it."""
        return " ".join("".join(letter if letter.isprintable() else " " for letter in self.name).split())


def _flat_ranges(ranges: dict[str, tuple[int, int]]) -> tuple[tuple[int, int, int], ...]:
    """Low, high and offset of every byte of a part, in VCED's order, which is that of the fields."""
    return tuple(
        (low, high, _OFFSETS.get(name, 0))
        for name, (low, high) in ranges.items()
        for _ in range(4 if name.endswith(("rates", "levels")) else 1)
    )


_BYTES = _flat_ranges(OPERATOR_RANGES) * OPERATORS + _flat_ranges(VOICE_RANGES)


def to_vced(voice: Dx7Voice) -> bytes:
    """The voice as the 155 bytes of an edit buffer, operator 6 first."""
    numbers: list[int] = []
    for operator in reversed(voice.operators):
        numbers += _numbers(astuple(operator))
    numbers += _numbers(tuple(getattr(voice, name) for name in VOICE_RANGES))
    coded = bytes(number + offset for number, (_, _, offset) in zip(numbers, _BYTES, strict=True))
    return coded + voice.name.encode("ascii")


def _numbers(values: Iterable[int | Four]) -> list[int]:
    return [number for value in values for number in (value if isinstance(value, tuple) else (value,))]


def from_vced(data: bytes) -> tuple[Dx7Voice, int]:
    """The voice in 155 bytes, and how many of them were outside their range and moved to its nearer end.

    Bit 7, which no MIDI data byte has, is ignored. Raises LibraryError for another number of bytes.
    """
    if len(data) != VCED_BYTES:
        raise LibraryError(f"A DX7 voice has {VCED_BYTES} bytes, not {len(data)}.")
    data = bytes(byte & 0x7F for byte in data)
    raw = [byte - offset for byte, (_, _, offset) in zip(data, _BYTES, strict=False)]
    kept = [min(max(number, low), high) for number, (low, high, _) in zip(raw, _BYTES, strict=True)]
    blocks = [kept[_VCED_OPERATOR * place : _VCED_OPERATOR * (place + 1)] for place in range(OPERATORS)]
    operators = tuple(Dx7Operator(*_grouped(block)) for block in reversed(blocks))
    name = data[VCED_BYTES - NAME_LENGTH :].decode("ascii")
    common = _grouped(kept[_VCED_OPERATOR * OPERATORS :])
    voice = Dx7Voice(operators, **dict(zip(VOICE_RANGES, common, strict=True)), name=name)
    return voice, sum(a != b for a, b in zip(raw, kept, strict=True))


def _grouped(numbers: Sequence[int]) -> list[Any]:
    """Eight numbers in two groups of four, the rest as they are."""
    one, two, three, four, five, six, seven, eight, *rest = numbers
    return [(one, two, three, four), (five, six, seven, eight), *rest]


def to_vmem(voice: Dx7Voice) -> bytes:
    """The voice as the 128 packed bytes that a bank holds."""
    vced = to_vced(voice)
    packed = bytearray()
    for place in range(OPERATORS):
        operator = vced[_VCED_OPERATOR * place : _VCED_OPERATOR * (place + 1)]
        left_curve, right_curve, rate_scaling, amplitude, velocity, level, fixed, coarse, fine, detune = operator[11:]
        packed += operator[:11]
        packed += bytes(
            (
                right_curve << 2 | left_curve,
                detune << 3 | rate_scaling,
                velocity << 2 | amplitude,
                level,
                coarse << 1 | fixed,
                fine,
            )
        )
    common = vced[_VCED_OPERATOR * OPERATORS :]
    algorithm, feedback, key_sync, *lfo, lfo_sync, wave, sensitivity, transpose = common[8:19]
    packed += common[:8]
    packed += bytes((algorithm, key_sync << 3 | feedback, *lfo, sensitivity << 4 | wave << 1 | lfo_sync, transpose))
    return bytes(packed) + common[19:]


def from_vmem(data: bytes) -> tuple[Dx7Voice, int]:
    """The voice in 128 packed bytes, and how many numbers were outside their range, as `from_vced` has it."""
    if len(data) != VMEM_BYTES:
        raise LibraryError(f"A packed DX7 voice has {VMEM_BYTES} bytes, not {len(data)}.")
    data = bytes(byte & 0x7F for byte in data)
    vced = bytearray()
    for place in range(OPERATORS):
        operator = data[_VMEM_OPERATOR * place : _VMEM_OPERATOR * (place + 1)]
        curves, tuning, sensitivity, level, mode, fine = operator[11:]
        vced += operator[:11]
        vced += bytes((curves & 3, curves >> 2 & 3, tuning & 7, sensitivity & 3, sensitivity >> 2 & 7))
        vced += bytes((level, mode & 1, mode >> 1 & 31, fine, tuning >> 3 & 15))
    common = data[_VMEM_OPERATOR * OPERATORS :]
    algorithm, sync, *lfo, switches, transpose = common[8:16]
    vced += common[:8]
    vced += bytes((algorithm & 31, sync & 7, sync >> 3 & 1, *lfo))
    vced += bytes((switches & 1, switches >> 1 & 7, switches >> 4 & 7, transpose))
    return from_vced(bytes(vced) + common[16:])
