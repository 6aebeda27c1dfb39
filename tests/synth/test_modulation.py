"""What moves a sound: two LFOs, pitch and filter envelopes, bursts."""

import itertools

import numpy as np
import pytest

from textsynth_app.synth.engine import Engine
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch

RATE = 48000
HERTZ = 3000.0
NOTE = 69 + 12 * np.log2(HERTZ / 440)
SINE = DEFAULT_PATCH.replace(
    {"lfo.pitch": 0.0, "operators.1.sustain": 0.0, "operators.2.level": -60.0, "master.level": -12.0}
)
MASTER = 10 ** (-12 / 20)
LFOS = ["lfo", "lfo2"]


def play(patch: Patch, seconds: float = 1.0, *, note: float = NOTE, off: float | None = None, seed: int = 0, **kwargs):
    engine = Engine(RATE, seed, patch)
    engine.note_on(note, kwargs.get("velocity", 127))
    if off is not None:
        engine.note_off(note, frame=round(off * RATE))
    return engine.process(round(seconds * RATE))[:, 0].astype(float)


def envelope_of(audio: np.ndarray, hertz: float = HERTZ, frames: int = 16) -> np.ndarray:
    """Amplitude of one partial around each frame, by a look at the `frames` about it."""
    turned = audio * np.exp(-2j * np.pi * hertz / RATE * np.arange(audio.size))
    return 2 * np.abs(np.convolve(turned, np.ones(frames) / frames, "same")) / MASTER


def cents_of(audio: np.ndarray, hertz: float = HERTZ) -> np.ndarray:
    """Pitch of a sine over time, in cents from `hertz`, by its rising zero crossings."""
    rising = np.nonzero((audio[:-1] < 0) & (audio[1:] >= 0))[0]
    exact = rising - audio[rising] / (audio[rising + 1] - audio[rising])
    middles = (exact[1:] + exact[:-1]) / 2
    return 1200 * np.log2(np.interp(np.arange(audio.size), middles, RATE / np.diff(exact)) / hertz)


def octaves_of(audio: np.ndarray, plain: np.ndarray, cutoff: float, hertz: float = HERTZ) -> np.ndarray:
    """How far a low pass's corner lies from `cutoff` over time, from what it leaves of a sine above it."""
    gain = envelope_of(audio, hertz) / envelope_of(plain, hertz)
    # |H| = 1 / sqrt(1 + w^4) at Q = 1/sqrt(2), with frequencies bent by the trapezoidal rule (Zavalishin 2018).
    w = (1 / gain**2 - 1) ** 0.25
    corner = np.arctan(np.tan(np.pi * hertz / RATE) / w) * RATE / np.pi
    return np.log2(corner / cutoff)


def at(values: np.ndarray, seconds: float) -> float:
    return float(values[round(seconds * RATE)])


@pytest.mark.parametrize("lfo", LFOS)
@pytest.mark.parametrize(
    ("shape", "values"),
    [
        (0.0, np.sin(2 * np.pi * np.array([0.1, 0.3, 0.6, 0.9]))),
        (1.0, [0.4, 0.8, -0.4, -0.4]),
        (2.0, [0.8, 0.4, -0.2, -0.8]),
        (3.0, [1.0, 1.0, -1.0, -1.0]),
        (0.5, [0.494, 0.876, -0.494, -0.494]),  # halfway between sine and triangle
    ],
)
def test_an_lfo_draws_its_shape(lfo, shape, values):
    track = cents_of(play(SINE.replace({f"{lfo}.shape": shape, f"{lfo}.pitch": 400.0, f"{lfo}.rate": 2.0}), 1.2))
    for cycle, (place, value) in itertools.product((0, 1), zip((0.1, 0.3, 0.6, 0.9), values, strict=True)):
        assert at(track, (cycle + place) / 2.0) == pytest.approx(400.0 * value, abs=8), (cycle, place)


@pytest.mark.parametrize("lfo", LFOS)
def test_a_random_lfo_holds_a_new_value_each_cycle_and_its_seed_decides_which(lfo):
    patch = SINE.replace({f"{lfo}.shape": 4.0, f"{lfo}.pitch": 400.0, f"{lfo}.rate": 10.0})
    track = cents_of(play(patch, 2.0))
    held = np.array([at(track, (cycle + 0.5) / 10) for cycle in range(19)])
    for cycle in range(19):
        assert at(track, (cycle + 0.2) / 10) == pytest.approx(held[cycle], abs=2)
    assert np.abs(held).max() <= 401 and np.std(held) > 100
    again = cents_of(play(patch, 0.6))
    other = cents_of(play(patch, 0.6, seed=1))
    assert at(again, 0.35) == pytest.approx(held[3], abs=0.01) and abs(at(other, 0.35) - held[3]) > 1


@pytest.mark.parametrize("lfo", LFOS)
def test_an_lfos_depth_waits_for_the_delay_and_fades_in(lfo):
    patch = SINE.replace({f"{lfo}.amplitude": 1.0, f"{lfo}.rate": 40.0, f"{lfo}.delay": 0.3, f"{lfo}.fade": 0.4})
    envelope = envelope_of(play(patch, 1.2))
    assert envelope[480 : int(0.29 * RATE)].min() > 0.995
    for seconds, depth in ((0.4, 0.25), (0.5, 0.5), (0.6, 0.75), (0.9, 1.0)):
        around = envelope[int((seconds - 0.0125) * RATE) : int((seconds + 0.0125) * RATE)]
        assert around.min() == pytest.approx(1 - depth, abs=0.05), seconds


@pytest.mark.parametrize("lfo", LFOS)
@pytest.mark.parametrize("free", [True, False])
def test_notes_share_the_phase_of_a_free_lfo_and_have_their_own_of_one_that_is_retriggered(lfo, free):
    patch = SINE.replace({f"{lfo}.retrigger": float(not free), f"{lfo}.rate": 2.0, f"{lfo}.shape": 2.0})
    engine = Engine(RATE, patch=patch)
    engine.note_on(NOTE, 127)
    engine.note_on(NOTE - 12, 127, frame=int(0.35 * RATE) + 5)
    # Turned up later, it swings as if it always had.
    engine.set_parameter(f"{lfo}.amplitude", 0.8, frame=int(0.6 * RATE))
    audio = engine.process(int(1.4 * RATE))[:, 0].astype(float)
    first, second = envelope_of(audio, HERTZ, 64), envelope_of(audio, HERTZ / 2, 64)
    phases = np.arange(0.7, 1.35, 0.05)
    for seconds in phases:
        phase = (2.0 * seconds) % 1.0
        later = phase if free else (2.0 * (seconds - 0.35)) % 1.0
        if min(phase, later, 1 - phase, 1 - later) > 0.02:
            assert at(first, seconds) == pytest.approx(1 - 0.8 * phase, abs=0.02), seconds
            assert at(second, seconds) == pytest.approx(1 - 0.8 * later, abs=0.02), seconds


@pytest.mark.parametrize("lfo", LFOS)
@pytest.mark.parametrize("free", [True, False])
def test_notes_share_the_random_values_of_a_free_lfo_only(lfo, free):
    changes = {f"{lfo}.retrigger": float(not free), f"{lfo}.rate": 10.0, f"{lfo}.shape": 4.0, f"{lfo}.amplitude": 0.8}
    engine = Engine(RATE, patch=SINE.replace(changes))
    engine.note_on(NOTE, 127)
    engine.note_on(NOTE - 12, 127, frame=int(0.3 * RATE))  # in step with the first
    audio = engine.process(int(1.5 * RATE))[:, 0].astype(float)
    first, second = envelope_of(audio, HERTZ, 64), envelope_of(audio, HERTZ / 2, 64)
    times = np.arange(0.45, 1.4, 0.1)
    levels = np.array([[at(first, seconds), at(second, seconds)] for seconds in times])
    assert np.std(levels[:, 0]) > 0.1
    assert (np.abs(levels[:, 0] - levels[:, 1]).max() < 0.01) == free


def test_a_struck_monophonic_note_starts_a_retriggered_lfo_anew():
    patch = SINE.replace({"glide.mono": 1.0, "lfo.shape": 3.0, "lfo.rate": 1.0, "lfo.amplitude": 0.75})
    engine = Engine(RATE, patch=patch)
    engine.note_on(NOTE - 12, 127)
    engine.note_on(NOTE, 127, frame=int(0.7 * RATE))
    envelope = envelope_of(engine.process(int(1.4 * RATE))[:, 0].astype(float))
    assert at(envelope, 0.8) == pytest.approx(1.0, abs=0.01) and at(envelope, 1.3) == pytest.approx(0.25, abs=0.01)


def test_strokes_of_a_burst_share_the_delay_of_their_note():
    patch = STROKES.replace({"burst.count": 65.0, "burst.duty": 1.0, "lfo.delay": 0.5, "lfo.shape": 3.0})
    track = cents_of(play(patch.replace({"lfo.rate": 0.5, "lfo.pitch": 200.0}), 0.9))
    assert at(track, 0.4) == pytest.approx(0.0, abs=1) and at(track, 0.8) == pytest.approx(200.0, abs=4)


def test_every_stroke_of_a_burst_begins_its_pitch_envelope():
    patch = STROKES.replace({"burst.rate": 5.0, "burst.duty": 0.9, "pitch.envelope": 12.0, "pitch.decay": 0.03})
    track = cents_of(play(patch, 0.8)) / 100
    for stroke in (0.0, 0.2, 0.4):
        for seconds in (0.03, 0.06, 0.12):
            assert at(track, stroke + seconds) == pytest.approx(12.0 * np.exp(-seconds / 0.03), abs=0.3)


@pytest.mark.parametrize("lfo", LFOS)
def test_an_lfos_routes_reach_level_index_and_cutoff(lfo):
    square = {f"{lfo}.shape": 3.0, f"{lfo}.rate": 2.0}
    loud = envelope_of(play(SINE.replace(square | {f"{lfo}.amplitude": 0.75}), 0.5))
    assert at(loud, 0.15) == pytest.approx(1.0, abs=1e-3) and at(loud, 0.4) == pytest.approx(0.25, abs=1e-3)

    modulated = SINE.replace(
        square
        | {"operators.2.level": 0.0, "operators.2.sustain": 0.0, "operators.2.ratio": 1 / 3, "matrix.1.2": 0.1}
        | {f"{lfo}.index": 0.75}
    )
    sideband = envelope_of(play(modulated, 0.5), HERTZ * 4 / 3, 48)
    assert at(sideband, 0.15) == pytest.approx(0.05, abs=5e-4) and at(sideband, 0.4) == pytest.approx(0.0125, abs=5e-4)

    filtered = SINE.replace(square | {"filter.cutoff": 1000.0, f"{lfo}.cutoff": 1.5})
    octaves = octaves_of(play(filtered, 0.5), play(SINE, 0.5), 1000.0)
    assert at(octaves, 0.15) == pytest.approx(1.5, abs=0.02) and at(octaves, 0.4) == pytest.approx(-1.5, abs=0.02)


def test_both_lfos_add_up():
    patch = SINE.replace({"lfo.pitch": 300.0, "lfo.shape": 3.0, "lfo.rate": 1.0, "lfo2.pitch": 100.0})
    track = cents_of(play(patch.replace({"lfo2.shape": 3.0, "lfo2.rate": 2.0})))
    assert [round(at(track, seconds)) for seconds in (0.1, 0.4, 0.6, 0.9)] == [400, 200, -200, -400]


def test_the_pitch_moves_through_four_levels_straight_in_semitones():
    changes = {"level4": -12.0, "level1": 12.0, "level2": 0.0, "level3": 6.0}
    times = {"time1": 0.1, "time2": 0.2, "time3": 0.3, "time4": 0.4}  # seconds an octave
    patch = SINE.replace({f"pitch.{name}": value for name, value in (changes | times).items()})
    patch = patch.replace({"operators.1.release": 20.0})
    track = cents_of(play(patch, 1.6, note=NOTE, off=0.8)) / 100
    expected = [[0.0, 0.2, 0.4, 0.55, 0.8, 1.4, 1.6], [-12, 12, 0, 6, 6, -12, -12]]
    for seconds in np.arange(0.01, 1.55, 0.03):
        assert at(track, seconds) == pytest.approx(np.interp(seconds, *expected), abs=0.15), seconds


FILTERED = SINE.replace({"filter.cutoff": 300.0})


def test_the_filters_envelope_rises_falls_stays_and_lets_go():
    patch = FILTERED.replace(
        {
            "filter.envelope": 2.0,
            "filter.attack": 0.1,
            "filter.decay": 0.1,
            "filter.sustain": 0.5,
            "filter.release": 0.2,
            "operators.1.release": 20.0,
        }
    )
    plain = SINE.replace({"operators.1.release": 20.0})
    octaves = octaves_of(play(patch, 1.5, off=0.8), play(plain, 1.5, off=0.8), 300.0)
    for seconds in (0.02, 0.05, 0.09):
        assert at(octaves, seconds) == pytest.approx(20.0 * seconds, abs=0.04)
    for seconds in (0.15, 0.2, 0.4):
        assert at(octaves, seconds) == pytest.approx(1.0 + np.exp(-(seconds - 0.1) / 0.1), abs=0.04)
    assert at(octaves, 0.79) == pytest.approx(1.0, abs=0.01)
    for seconds in (0.9, 1.0, 1.3):
        assert at(octaves, seconds) == pytest.approx(np.exp(-(seconds - 0.8) / 0.2), abs=0.03)


@pytest.mark.parametrize("amount", [0.0, 1.5, 4.0])
def test_a_soft_key_lowers_the_cutoff(amount):
    patch = SINE.replace({"filter.cutoff": 2000.0, "filter.velocity": amount, "operators.1.velocity": 0.0})
    for velocity in (1, 64, 127):
        octaves = octaves_of(play(patch, 0.2, velocity=velocity), play(SINE, 0.2), 2000.0)
        assert at(octaves, 0.15) == pytest.approx(-amount * (1 - velocity / 127), abs=0.02)


@pytest.mark.parametrize("tracking", [0.0, 0.5, 1.0])
def test_the_cutoff_tracks_the_key_from_the_root(tracking):
    fixed = SINE.replace({"operators.1.fixed": 1.0, "operators.1.frequency": HERTZ, "root.frequency": 440.0})
    patch = fixed.replace({"filter.cutoff": 600.0, "filter.tracking": tracking})
    for note in (57, 69, 93):
        octaves = octaves_of(play(patch, 0.2, note=note), play(fixed, 0.2, note=note), 600.0)
        assert at(octaves, 0.15) == pytest.approx(tracking * (note - 69) / 12, abs=0.01)


@pytest.mark.parametrize("mode", [0.0, 1.0, 2.0, 3.0])
@pytest.mark.parametrize("rate", [22050, 48000])
def test_a_resonant_filter_swept_as_fast_as_can_be_never_blows_up(mode, rate):
    patch = DEFAULT_PATCH.replace(
        {
            "noise.level": -20.0,
            "noise.sustain": 0.0,
            "operators.1.sustain": 0.0,
            "master.level": -36.0,
            "filter.mode": mode,
            "filter.resonance": 1.0,
            "filter.cutoff": 3000.0,
            "lfo.cutoff": 4.0,
            "lfo.rate": 40.0,
            "lfo.shape": 3.0,
            "lfo2.cutoff": 4.0,
            "lfo2.rate": 37.0,
            "lfo2.shape": 4.0,
        }
    )
    engine = Engine(rate, patch=patch)
    engine.note_on(45, 127)
    engine.note_off(45, frame=3 * rate)
    audio = engine.process(3 * rate)
    # A carrier at full level and noise a tenth of it, twenty times at the corner, 36 dB down.
    assert 0.001 < np.abs(audio).max() < 25.0 * 10 ** (-36 / 20)
    engine.process(rate)
    assert engine.voices == 0
    assert np.abs(engine.process(rate)).max() < 1e-6


STROKES = SINE.replace(
    {"operators.1.attack": 0.001, "operators.1.release": 0.02, "burst.rate": 20.0, "burst.count": 5.0}
)


def onsets(audio: np.ndarray) -> np.ndarray:
    """Seconds at which the sound rises through half of its level."""
    loud = envelope_of(audio) > 0.5
    return np.flatnonzero(loud[1:] & ~loud[:-1]) / RATE


def ends(audio: np.ndarray) -> np.ndarray:
    loud = envelope_of(audio) > 0.9
    return np.flatnonzero(loud[:-1] & ~loud[1:]) / RATE


@pytest.mark.parametrize("rate", [5.0, 20.0, 33.3])
@pytest.mark.parametrize("count", [2, 5, 12])
def test_a_burst_strikes_its_count_at_its_rate_and_ends(rate, count):
    engine = Engine(RATE, patch=STROKES.replace({"burst.rate": rate, "burst.count": count}))
    engine.note_on(NOTE, 127)
    starts = onsets(engine.process(int(RATE * (count + 3) / rate))[:, 0].astype(float))
    assert starts.size == count
    np.testing.assert_allclose(starts - starts[0], np.arange(count) / rate, atol=0.001)
    assert engine.voices == 0


def test_an_endless_burst_goes_on_until_the_key_is_lifted():
    audio = play(STROKES.replace({"burst.count": 65.0}), 6.0, off=5.02)
    # Lifted in a stroke, the last: it is let go of, and no other follows.
    assert onsets(audio).size == 101
    assert np.abs(audio[int(5.1 * RATE) :]).max() < 1e-3


@pytest.mark.parametrize("duty", [0.2, 0.5, 0.8])
def test_a_stroke_sounds_for_its_share_of_the_time(duty):
    audio = play(STROKES.replace({"burst.duty": duty, "burst.rate": 5.0}))
    lengths = ends(audio)[:4] - onsets(audio)[:4]
    np.testing.assert_allclose(lengths, duty / 5.0, atol=0.002)


def test_jitter_makes_a_burst_uneven_within_bounds_and_the_same_seed_repeats_it():
    patch = STROKES.replace({"burst.count": 40.0, "burst.jitter": 1.0, "burst.duty": 0.3})
    gaps = np.diff(onsets(play(patch, 4.5)))
    assert gaps.size == 39
    assert gaps.min() > 0.024 and gaps.max() < 0.101 and np.std(gaps) > 0.01
    np.testing.assert_array_equal(gaps, np.diff(onsets(play(patch, 4.5))))
    assert not np.array_equal(gaps[:10], np.diff(onsets(play(patch, 4.5, seed=1)))[:10])


def test_a_burst_of_one_stroke_is_an_ordinary_note():
    np.testing.assert_array_equal(play(STROKES.replace({"burst.count": 1.0, "burst.rate": 60.0})), play(SINE.replace(
        {"operators.1.attack": 0.001, "operators.1.release": 0.02})))  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "lfo"),
    [
        ({"filter.cutoff": 500.0, "filter.envelope": 4.0, "filter.decay": 0.1}, None),
        ({"noise.level": -6.0, "noise.decay": 0.1}, None),
        ({"pitch.envelope": 24.0, "pitch.decay": 0.1}, None),
    ],
    ids=["filter", "noise", "pitch"],
)
def test_an_envelope_turned_up_under_an_old_note_is_where_it_would_be(changes, lfo):
    always, late = Engine(RATE, patch=SINE.replace(changes)), Engine(RATE, patch=SINE)
    for engine in (always, late):
        engine.note_on(NOTE, 127)
        engine.process(RATE)
    late.set_patch(SINE.replace(changes))
    for engine in (always, late):
        engine.process(RATE // 10)
    expected, heard = (envelope_of(engine.process(RATE // 4)[:, 0].astype(float)) for engine in (always, late))
    np.testing.assert_allclose(heard[100:-100], expected[100:-100], atol=0.01)
