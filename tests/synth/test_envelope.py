"""The operators' levels over time: four-stage envelopes, what key and velocity make of them, and their very frames."""

import numpy as np
import pytest

from textsynth_app.synth.engine import Engine
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch

RATE = 48000
HERTZ = 3000.0  # 16 frames a period: an amplitude every third of a millisecond
NOTE = 69 + 12 * np.log2(HERTZ / 440)
MASTER = 10 ** (-12 / 20)
SINE = DEFAULT_PATCH.replace(
    {"lfo.pitch": 0.0, "operators.1.sustain": 0.0, "operators.2.level": -60.0, "master.level": -12.0}
)
RISE_SHARE = 0.1865  # of the time of a fall by 60 dB, what a rise takes at the same rate


def envelope_of(audio: np.ndarray, hertz: float = HERTZ, frames: int = 16) -> np.ndarray:
    """Amplitude of one partial around each frame, by a look at the `frames` about it."""
    turned = audio * np.exp(-2j * np.pi * hertz / RATE * np.arange(audio.size))
    return 2 * np.abs(np.convolve(turned, np.ones(frames) / frames, "same")) / MASTER


def play(
    patch: Patch,
    seconds: float = 1.0,
    *,
    note: float = NOTE,
    off: float | None = None,
    velocity: int = 127,
    rate: int = RATE,
) -> np.ndarray:
    engine = Engine(rate, patch=patch)
    engine.note_on(note, velocity)
    if off is not None:
        engine.note_off(note, frame=round(off * rate))
    return engine.process(round(seconds * rate))[:, 0].astype(float)


def decibels(values: np.ndarray | float) -> np.ndarray:
    return 20 * np.log10(np.maximum(values, 1e-9))


def at(envelope: np.ndarray, seconds: float) -> float:
    return float(envelope[round(seconds * RATE)])


def test_falls_are_straight_in_decibels_through_all_four_stages():
    patch = SINE.replace(
        {
            "operators.1.bend": -12.0,
            "operators.1.bend_time": 1.5,  # 0.3 s for 12 dB
            "operators.1.sustain": -24.0,
            "operators.1.decay": 0.5,  # 0.1 s for the next 12
            "operators.1.release": 1.0,  # 0.25 s for 15 dB
        }
    )
    envelope = decibels(envelope_of(play(patch, 1.1, off=0.7)))
    times = [0.002, 0.302, 0.402, 0.7, 0.95]
    levels = [0.0, -12.0, -24.0, -24.0, -39.0]
    for seconds in np.arange(0.01, 0.95, 0.0237):
        expected = np.interp(seconds, times, levels)
        assert at(envelope, seconds) == pytest.approx(expected, abs=0.35), seconds


def test_an_attack_ends_at_the_peak_and_later_stages_may_rise():
    patch = SINE.replace(
        {
            "operators.1.attack": 0.4,
            "operators.1.peak": -12.0,  # amplitude 0.25: a quarter of the attack
            "operators.1.bend": -6.0,  # 0.25 to 0.5 at the rate of 2 s a fall
            "operators.1.bend_time": 2.0,
            "operators.1.sustain": 0.0,  # 0.5 to 1 at the rate of 1 s a fall
            "operators.1.decay": 1.0,
        }
    )
    envelope = envelope_of(play(patch, 0.5))
    peak, bend = 0.1, 0.1 + 0.25 * RISE_SHARE * 2.0
    full = bend + 0.5 * RISE_SHARE
    for seconds in np.arange(0.01, 0.45, 0.011):
        expected = np.interp(seconds, [0, peak, bend, full], [0, 0.25, 0.5, 1])
        assert at(envelope, seconds) == pytest.approx(expected, abs=0.012), seconds


def dx7_rise(share: float) -> float:
    """Amplitude after a share of a whole rise: from -50 dB with a slope of floor(17 - L), L = 15 at full level."""
    level, left = 15 - 8.3, share * (0.3 / 10 + sum(1 / n for n in range(2, 10)))
    while level < 15:
        slope = np.ceil(17 - level) - 1
        upwards = 17 - slope - level
        if left < upwards / slope:
            return float(2 ** (level + left * slope - 15))
        left -= upwards / slope
        level += upwards
    return 1.0


@pytest.mark.parametrize("attack", [0.1, 1.0])
def test_the_dx7s_attack_starts_at_fifty_decibels_and_slows_down_as_it_rises(attack):
    envelope = envelope_of(play(SINE.replace({"operators.1.curve": 1.0, "operators.1.attack": attack}), 1.2 * attack))
    for share in np.arange(0.05, 0.96, 0.06):
        assert decibels(at(envelope, share * attack)) == pytest.approx(decibels(dx7_rise(share)), abs=0.9), share
    assert at(envelope, 0.01 * attack) < 0.01
    assert at(envelope, 1.05 * attack) == pytest.approx(1.0, abs=0.01)


def test_between_the_curves_lies_a_blend():
    straight, between, bent = (
        envelope_of(play(SINE.replace({"operators.1.curve": curve, "operators.1.attack": 0.5}), 0.5))
        for curve in (0.0, 0.5, 1.0)
    )
    for seconds in (0.05, 0.1, 0.2):
        assert at(bent, seconds) < 0.9 * at(between, seconds) < 0.85 * at(straight, seconds)
    assert at(between, 0.35) < 0.9 and at(between, 0.49) > 0.95


def test_an_envelope_starts_at_its_end_level_and_a_fall_in_the_attack_takes_its_rate():
    patch = SINE.replace({"operators.1.end": -6.0, "operators.1.attack": 0.2})
    rising = envelope_of(play(patch, 0.3))
    # 6 dB below, and half of the way: half of the time.
    for seconds, expected in ((0.002, 0.51), (0.05, 0.75), (0.11, 1.0)):
        assert at(rising, seconds) == pytest.approx(expected, abs=0.015)
    patch = patch.replace({"operators.1.end": 0.0, "operators.1.peak": -30.0, "operators.1.bend": -30.0})
    falling = decibels(envelope_of(play(patch.replace({"operators.1.sustain": -30.0}), 0.8)))
    whole = 0.2 / RISE_SHARE
    for seconds in (0.1, 0.2, 0.4):
        assert at(falling, seconds) == pytest.approx(-60.0 * seconds / whole, abs=0.3)
    assert at(falling, 0.7) == pytest.approx(-30.0, abs=0.4)


def modulator_level(audio: np.ndarray) -> np.ndarray:
    """Level over time of a modulator at a third of the carrier's frequency, from its sidebands."""
    upper = envelope_of(audio, HERTZ * 4 / 3, 48)
    return 2 * upper / envelope_of(audio, HERTZ, 48)


FM = SINE.replace({"operators.2.level": 0.0, "operators.2.sustain": 0.0, "operators.2.ratio": 1 / 3, "matrix.1.2": 0.2})


def test_a_modulators_release_ends_at_its_end_level_even_above():
    patch = FM.replace(
        {
            "operators.1.release": 20.0,
            "operators.2.sustain": -20.0,
            "operators.2.decay": 0.3,
            "operators.2.release": 1.0,
            "operators.2.end": -6.0,
        }
    )
    level = modulator_level(play(patch, 1.2, off=0.5)) / 0.2
    assert at(level, 0.45) == pytest.approx(0.1, abs=0.01)
    # 0.1 to 0.5 at the rate of 1 s a fall.
    assert at(level, 0.5 + 0.2 * RISE_SHARE) == pytest.approx(0.3, abs=0.02)
    for seconds in (0.7, 1.1):
        assert at(level, seconds) == pytest.approx(0.5, abs=0.01)


def test_what_is_heard_directly_ends_in_silence_whatever_its_end_level():
    engine = Engine(RATE, patch=SINE.replace({"operators.1.end": -3.0, "operators.1.release": 0.2}))
    engine.note_on(60)
    engine.note_off(60, frame=RATE // 10)
    engine.process(RATE)
    assert engine.voices == 0


@pytest.mark.parametrize(("scaling", "key", "factor"), [(1.0, 72, 2.0), (1.0, 48, 0.5), (0.5, 84, 2.0), (1.0, 60, 1.0)])
def test_high_keys_run_through_their_envelopes_faster_by_the_rate_scaling(scaling, key, factor):
    patch = SINE.replace(
        {
            "operators.1.fixed": 1.0,
            "operators.1.frequency": HERTZ,
            "operators.1.rate_scaling": scaling,
            "operators.1.attack": 0.1,
            "operators.1.sustain": -60.0,
            "operators.1.decay": 1.0,
        }
    )
    envelope = envelope_of(play(patch, 0.8, note=key))
    assert at(envelope, 0.05 / factor) == pytest.approx(0.5, abs=0.02)
    fall = decibels(at(envelope, 0.2 / factor)) - decibels(at(envelope, 0.3 / factor))
    assert fall == pytest.approx(6.0, abs=0.2)


def test_the_slowest_attack_of_the_lowest_key_rises_all_the_same():
    patch = SINE.replace({"operators.1.attack": 10.0, "operators.1.rate_scaling": 1.0})
    audio = play(patch, 4.0, note=24)
    early, late = np.abs(audio[: RATE * 2]).max(), np.abs(audio).max()
    assert late == pytest.approx(MASTER * 4.0 / (10.0 * 2**3), rel=0.05)
    assert early == pytest.approx(late / 2, rel=0.05)


@pytest.mark.parametrize(
    ("side", "point", "key", "curve", "depths"),
    [
        ("left", 60, 36, 0.0, 2.0),
        ("right", 60, 84, 0.0, 2.0),
        ("right", 60, 48, 0.0, 0.0),  # the other side
        ("left", 60, 60, 1.0, 0.0),
        # Curved: 4 steps an octave, 8 at two octaves, from there doubled every four, 128 at six, then 16 a step; of 32.
        ("left", 60, 36, 1.0, 8 / 32),
        ("left", 60, 48, 1.0, 4 / 32),
        ("right", 60, 108, 1.0, 32 / 32),
        ("right", 0, 72, 1.0, 128 / 32),
        ("left", 127, 31, 1.0, (128 + 16 * 8) / 32),
        ("right", 60, 84, 0.5, (2.0 + 8 / 32) / 2),
    ],
)
def test_keys_away_from_the_break_point_are_quieter_by_the_curve_of_their_side(side, point, key, curve, depths):
    patch = SINE.replace(
        {
            "operators.1.fixed": 1.0,
            "operators.1.frequency": HERTZ,
            "operators.1.break_point": point,
            f"operators.1.{side}_depth": -4.0,
            f"operators.1.{side}_curve": curve,
        }
    )
    assert decibels(at(envelope_of(play(patch, 0.2, note=key)), 0.1)) == pytest.approx(-4.0 * depths, abs=0.05)


@pytest.mark.parametrize(("level", "expected"), [(-20.0, -8.0), (-6.0, 0.0), (0.0, 0.0)])
def test_keys_may_be_louder_with_their_distance_but_never_than_full_level(level, expected):
    patch = SINE.replace(
        {
            "operators.1.fixed": 1.0,
            "operators.1.frequency": HERTZ,
            "operators.1.level": level,
            "operators.1.right_depth": 12.0,
            "operators.1.velocity": 0.0,
        }
    )
    # -20 dB is a tenth less a thousandth: a level's amplitude bends to be 0 at -60 dB.
    assert decibels(at(envelope_of(play(patch, 0.2, note=72)), 0.1)) == pytest.approx(expected, abs=0.15)


@pytest.mark.parametrize("velocity", [1, 40, 64, 100, 127])
@pytest.mark.parametrize("sensitivity", [0.0, 0.4, 1.0])
def test_velocity_takes_forty_decibels_at_most(velocity, sensitivity):
    patch = SINE.replace({"operators.1.velocity": sensitivity})
    expected = -40.0 * sensitivity * (1 - velocity / 127)
    assert decibels(at(envelope_of(play(patch, 0.2, velocity=velocity)), 0.1)) == pytest.approx(expected, abs=0.05)


TWO = SINE.replace(
    {
        "operators.2.level": 0.0,
        "operators.2.sustain": 0.0,
        "operators.2.output": 1.0,
        "operators.2.ratio": 4 / 3,
        "matrix.1.2": 0.0,
    }
)


def test_tremolo_turns_down_the_one_operator_that_asks_for_it():
    audio = play(TWO.replace({"operators.2.tremolo": 0.5, "lfo.shape": 3.0, "lfo.rate": 4.0}))
    kept, turned = envelope_of(audio, HERTZ, 48), decibels(envelope_of(audio, HERTZ * 4 / 3, 48))
    for up, down in ((0.06, 0.19), (0.31, 0.44)):
        assert at(turned, up) == pytest.approx(0.0, abs=0.05) and at(turned, down) == pytest.approx(-20.0, abs=0.05)
        assert at(kept, up) == pytest.approx(at(kept, down), rel=1e-3)


def test_an_operator_switched_off_is_silent_and_comes_back_where_it_would_be():
    patch = TWO.replace({"operators.2.sustain": -60.0, "operators.2.decay": 2.0})
    engine = Engine(RATE, patch=patch.replace({"operators.2.on": 0.0}))
    engine.note_on(NOTE, 127)
    engine.set_parameter("operators.2.on", 1.0, frame=RATE // 2)
    engine.set_parameter("operators.2.on", 0.0, frame=RATE)
    level = envelope_of(engine.process(RATE + RATE // 2)[:, 0].astype(float), HERTZ * 4 / 3, 48)
    assert at(level, 0.49) < 1e-4
    assert decibels(at(level, 0.8)) == pytest.approx(-60.0 * 0.8 / 2.0, abs=0.3)
    assert at(level, 1.2) < 1e-4


@pytest.mark.parametrize(
    ("fixed", "note", "expected"),
    [(1.0, 40, 500.0), (1.0, 80, 500.0), (0.0, 69, 880.0), (0.5, 69, np.sqrt(500.0 * 880.0))],
)
def test_a_fixed_operator_keeps_its_frequency_and_halfway_meets_the_keys_in_octaves(fixed, note, expected):
    patch = SINE.replace(
        {
            "operators.1.ratio": 2.0,
            "operators.1.fixed": fixed,
            "operators.1.frequency": 500.0,
            "operators.1.detune": 30.0,
        }
    )
    audio = play(patch, 1.0, note=note)[: RATE - RATE // 10]
    rising = np.nonzero((audio[:-1] < 0) & (audio[1:] >= 0))[0]
    exact = rising - audio[rising] / (audio[rising + 1] - audio[rising])
    measured = RATE * (exact.size - 11) / (exact[-1] - exact[10])
    assert 1200 * np.log2(measured / expected) == pytest.approx(30.0, abs=0.1)


ALL_AT_ONCE = DEFAULT_PATCH.replace(
    {
        "noise.level": -20.0,
        "noise.sustain": 0.0,
        "noise.release": 0.005,
        "operators.1.release": 0.005,
        "operators.2.tremolo": 0.3,
        "filter.cutoff": 3000.0,
        "filter.envelope": 1.0,
        "lfo.amplitude": 0.3,
        "unison.voices": 3.0,
    }
)


@pytest.mark.parametrize("oversampling", [1, 2, 4])
@pytest.mark.parametrize("frame", [4800, 4801, 4831, 5003])
def test_a_release_begins_at_its_very_frame(frame, oversampling):
    held, lifted = (Engine(RATE, patch=ALL_AT_ONCE, oversampling=oversampling) for _ in range(2))
    for engine in (held, lifted):
        engine.note_on(57, 120)
        engine.note_on(64, 120)
    lifted.note_off(57, frame=frame)
    lifted.note_off(64, frame=frame)
    difference = np.abs(held.process(6000) - lifted.process(6000)).max(axis=1)
    first = int(np.flatnonzero(difference)[0])
    # The decimation filters look ahead by their latency, and answer as long before.
    assert frame < first <= frame + 2 + held.latency
    # 12 dB a millisecond: it falls from there on, not from the next control tick.
    assert difference[frame + held.latency + 2 : frame + held.latency + 16].max() > 1e-3


@pytest.mark.parametrize("oversampling", [1, 2, 4])
@pytest.mark.parametrize("frame", [4800, 4801, 4831, 5003])
def test_a_second_note_changes_nothing_before_its_frame(frame, oversampling):
    one, two = (Engine(RATE, patch=ALL_AT_ONCE, oversampling=oversampling) for _ in range(2))
    for engine in (one, two):
        engine.note_on(57, 120)
    two.note_on(76, 120, frame=frame)
    difference = np.abs(one.process(6000) - two.process(6000)).max(axis=1)
    assert frame < np.flatnonzero(difference)[0] <= frame + 2 + one.latency


def test_a_release_during_the_attack_falls_from_where_it_is():
    patch = SINE.replace({"operators.1.attack": 1.0, "operators.1.release": 1.0})
    envelope = envelope_of(play(patch, 0.8, off=0.301))
    assert at(envelope, 0.29) == pytest.approx(0.29, abs=0.01)
    assert decibels(at(envelope, 0.5)) == pytest.approx(decibels(0.301) - 60 * 0.199, abs=0.3)
