"""The DX7's numbers in physical units, and back to the nearest number.

Sources: Yamaha's manual; the wiki of music-synthesizer-for-android (Dx7Envelope, Dx7Hardware, FrequencyModulation),
which measured the hardware's steps; the DX7's published tables of LFO speed, sensitivities and pitch envelope.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache

DOUBLING_DB = 20.0 * math.log10(2.0)
STEP_DB = DOUBLING_DB / 8.0  # of the output level
FULL_STEPS = 127  # output level 99
# Output levels below 20 go down faster.
_LOW_STEPS = (0, 5, 9, 13, 17, 20, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 42, 43, 45, 46)
LAST_RATE = 63
_SLOWEST_DB_PER_S = 0.2819  # decay at rate 0
# What velocity adds, at every second key velocity; 239 adds nothing.
_VELOCITY = (
    *(0, 70, 86, 97, 106, 114, 121, 126, 132, 138, 142, 148, 152, 156, 160, 163),
    *(166, 170, 173, 174, 178, 181, 184, 186, 189, 190, 194, 196, 198, 200, 202, 205),
    *(206, 209, 211, 214, 216, 218, 220, 222, 224, 225, 227, 229, 230, 232, 233, 235),
    *(237, 238, 240, 241, 242, 243, 244, 246, 246, 248, 249, 250, 251, 252, 253, 254),
)
_NO_VELOCITY = 239
_EXPONENTIAL = (
    *(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 14, 16, 19, 23, 27, 33),
    *(39, 47, 56, 66, 80, 94, 110, 126, 142, 158, 174, 190, 206, 222, 238, 250),
)
FIRST_BREAK_POINT_KEY = 17  # MIDI key of break point 0
_PITCH_RATES = (
    *(1, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 14, 14, 15, 16, 16, 17, 18, 18),
    *(19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 30, 31, 33, 34, 36, 37, 38, 39, 41, 42, 44, 46, 47, 49, 51, 53, 54, 56),
    *(58, 60, 62, 64, 66, 68, 70, 72, 74, 76, 79, 82, 85, 88, 91, 94, 98, 102, 106, 110, 115, 120, 125, 130, 135, 141),
    *(147, 153, 159, 165, 171, 178, 185, 193, 202, 211, 232, 243, 254, 255),
)
_PITCH_SECONDS = 21.3  # an octave at the slowest rate
_PITCH_LEVELS = (
    *(-128, -116, -104, -95, -85, -76, -68, -61, -56, -52, -49, -46, -43, -41, -39, -37, -35),
    *range(-33, 36),
    *(38, 40, 43, 46, 49, 53, 58, 65, 73, 82, 92, 103, 115, 127),
)
_PITCH_STEP = 12.0 / 32.0  # semitones
_VIBRATO = (0, 10, 20, 33, 55, 92, 153, 255)  # pitch modulation sensitivity; 255 at full depth: an octave
TREMOLO = (0.0, 66 / 255, 109 / 255, 1.0)  # amplitude modulation sensitivity
DETUNE_CENTS = 1200.0 * 12606 / 2**24  # a step


def amplitude(decibels: float) -> float:
    """Factor of a change in dB."""
    return float(10.0 ** (decibels / 20.0))


@cache
def output_steps(level: int) -> int:
    """Output level 0..99 as 0..127 steps of 0.7526 dB."""
    return _LOW_STEPS[level] if level < len(_LOW_STEPS) else 28 + level


def output_db(level: int) -> float:
    """Output level 0..99 in dB, full level 0."""
    return (output_steps(level) - FULL_STEPS) * STEP_DB


def output_level(decibels: float) -> int:
    """The output level nearest to a level in dB, the higher of two."""
    return _nearest([output_db(level) for level in range(100)], decibels + 1e-6)


def envelope_db(level: int) -> float:
    """Envelope level 0..99 in dB, full level 0: in steps twice as wide as the output's."""
    return (output_steps(level) // 2 * 2 - FULL_STEPS + 1) * STEP_DB


def envelope_level(decibels: float) -> int:
    """The highest envelope level nearest to a level in dB; 0 where that is the lowest."""
    table = [envelope_db(level) for level in range(100)]
    nearest = table[_nearest(table, decibels)]
    return max(level for level in range(100) if table[level] == nearest) if nearest > table[0] else 0


def velocity_db(sensitivity: int, velocity: int) -> float:
    """What a key velocity 0..127 adds at velocity sensitivity 0..7, in dB."""
    return (sensitivity * (_VELOCITY[velocity // 2] - _NO_VELOCITY) + 7 >> 3) * DOUBLING_DB / 16.0


def scaling_steps(key: int, break_point: int, depths: tuple[int, int], curves: tuple[int, int]) -> int:
    """What keyboard level scaling adds to the output at a MIDI key, in steps of 0.7526 dB.

    `depths` and `curves` are left and right; it goes in groups of three keys.
    """
    offset = key - break_point - FIRST_BREAK_POINT_KEY
    right = offset >= 0
    group = (offset + 1) // 3 if right else (1 - offset) // 3
    depth, curve = depths[right], curves[right]
    if curve in (0, 3):
        steps = group * depth * 329 >> 12
    else:
        steps = _EXPONENTIAL[min(group, len(_EXPONENTIAL) - 1)] * depth * 329 >> 15
    return steps if curve >= 2 else -steps


def quantised_rate(rate: int) -> int:
    """Envelope rate 0..99 as the 0..63 that the hardware counts in."""
    return rate * 41 // 64


def rate_scaling_steps(key: int, sensitivity: int) -> int:
    """What rate scaling 0..7 adds to every hardware rate at a MIDI key."""
    return sensitivity * min(max(key // 3 - 7, 0), 31) >> 3


@cache
def rate_scaling_at_middle(sensitivity: int, transpose: int) -> float:
    """What rate scaling adds at key 60, of the straight line through its steps from key 36 to 84."""
    keys = range(36, 85)
    steps = sum(rate_scaling_steps(key + transpose, sensitivity) for key in keys)
    return steps / len(keys)


def fall_seconds(quantised: float) -> float:
    """Time to fall by 60 dB at a hardware rate; between whole ones and above 63 it goes on as below."""
    return 60.0 / (_SLOWEST_DB_PER_S * 2.0 ** (quantised // 4) * (1.0 + 0.25 * (quantised % 4)))


def rate_of_fall(seconds: float, added: float) -> int:
    """The highest envelope rate nearest to a time to fall by 60 dB, where rate scaling adds something."""
    times = [math.log(fall_seconds(quantised + added)) for quantised in range(LAST_RATE + 1)]
    wanted = _nearest(times, math.log(seconds))
    return max(rate for rate in range(100) if quantised_rate(rate) == wanted)


def pitch_seconds(rate: int) -> float:
    """Time of the pitch envelope for an octave at a rate 0..99."""
    return _PITCH_SECONDS / _PITCH_RATES[rate]


def pitch_rate(seconds: float) -> int:
    """The pitch rate nearest to a time for an octave."""
    return _nearest([math.log(pitch_seconds(rate)) for rate in range(100)], math.log(seconds))


def pitch_semitones(level: int) -> float:
    """Pitch level 0..99 in semitones, 50 none."""
    return _PITCH_LEVELS[level] * _PITCH_STEP


def pitch_level(semitones: float) -> int:
    """The pitch level nearest to an offset in semitones."""
    return _nearest([pitch_semitones(level) for level in range(100)], semitones)


def lfo_hertz(speed: int) -> float:
    """LFO speed 0..99 in Hz: 0.0625 to 49."""
    counted = max(speed * 165 >> 6, 1)
    return counted * (11 if counted < 160 else 11 + (counted - 160 >> 2)) / 176.0


def lfo_speed(hertz: float) -> int:
    """The LFO speed nearest to a frequency."""
    return _nearest([math.log(lfo_hertz(speed)) for speed in range(100)], math.log(hertz))


def lfo_onset(delay: int) -> tuple[float, float]:
    """LFO delay 0..99 as seconds without effect, and seconds to full effect after them."""
    if delay == 0:
        return 0.0, 0.0
    counted = (16 + (99 - delay & 15)) << 1 + (99 - delay >> 4)
    unit = 2.0**31 / 25190424.0
    return unit / counted, unit / max(counted & 0xFF80, 0x80)


def lfo_delay(delay: float, fade: float) -> int:
    """The LFO delay nearest to seconds without effect and seconds to full effect after them."""
    times = [lfo_onset(number) for number in range(100)]
    return min(
        range(100),
        key=lambda number: (
            abs(math.sqrt(times[number][0]) - math.sqrt(delay)) + abs(math.sqrt(times[number][1]) - math.sqrt(fade))
        ),
    )


def vibrato_cents(depth: int, sensitivity: int) -> float:
    """How far the LFO moves the pitch up and down at a depth 0..99 and a sensitivity 0..7."""
    return 1200.0 * (depth * 165 >> 6) * _VIBRATO[sensitivity] / 2**16


def vibrato_depth(cents: float, sensitivity: int) -> int:
    """The depth nearest to a vibrato at a sensitivity."""
    return _nearest([vibrato_cents(depth, sensitivity) for depth in range(100)], cents)


def tremolo_db(depth: int) -> float:
    """How far the LFO turns down an operator of sensitivity 3 at a depth 0..99, by measurements of the hardware."""
    return 0.0 if depth == 0 else 39.6 * math.exp(0.0429 * (depth - 99))


def ratio(coarse: int, fine: int) -> float:
    """Frequency ratio of coarse 0..31 and fine 0..99."""
    return (coarse or 0.5) * (1.0 + fine / 100.0)


def fixed_hertz(coarse: int, fine: int) -> float:
    """Fixed frequency of coarse, of which two bits count, and fine 0..99: 1 Hz to 9.77 kHz."""
    return float(10.0 ** ((coarse & 3) + fine / 100.0))


def _nearest(table: Sequence[float], value: float) -> int:
    """Index of the entry nearest to a value, the first of equals."""
    return min(range(len(table)), key=lambda index: abs(table[index] - value))
