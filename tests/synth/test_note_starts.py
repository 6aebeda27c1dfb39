"""Notes that begin while something else still goes on, and notes that must not end before they do."""

import numpy as np
import pytest

from textsynth_app.synth.engine import Engine
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch
from textsynth_app.synth.state import COMMANDS

RATE = 48000
SINE = DEFAULT_PATCH.replace(
    {
        "lfo.pitch": 0.0,
        "operators.1.sustain": 0.0,
        "operators.1.release": 2.0,
        "operators.2.level": -60.0,
        "master.level": -12.0,
    }
)


def strongest_hz(audio: np.ndarray) -> float:
    mono = audio[:, 0]
    spectrum = np.abs(np.fft.rfft(mono * np.hanning(mono.size), 8 * mono.size))
    return float(np.argmax(spectrum) * RATE / (8 * mono.size))


def ringing(patch: Patch) -> Engine:
    """An engine with the tail of a note."""
    engine = Engine(RATE, patch=patch)
    engine.note_on(45)
    engine.process(4800)
    engine.note_off(45)
    engine.process(4800)
    assert engine.voices == 1
    return engine


def test_a_note_struck_while_another_patch_glides_in_has_its_own_pitch():
    engine = ringing(SINE.replace({"root.frequency": 1000.0}))
    engine.set_patch(SINE.replace({"root.frequency": 250.0, "operators.1.release": 0.01}))
    engine.note_on(69)
    engine.process(RATE // 2)
    assert strongest_hz(engine.process(RATE // 2)) == pytest.approx(440.0, rel=1e-3)


@pytest.mark.parametrize("ring", [False, True])
def test_a_burst_asked_for_just_before_the_key_is_played(ring):
    engine = ringing(SINE) if ring else Engine(RATE, patch=SINE)
    fast = {"operators.1.release": 0.02, "burst.rate": 10.0, "burst.duty": 0.3}
    engine.set_patch(SINE.replace(fast))
    engine.set_parameter("burst.count", 4.0)
    engine.note_on(69)
    engine.process(RATE // 50)
    loud = np.abs(engine.process(RATE)[:, 0]).reshape(-1, 480).max(axis=1) > 0.05
    assert np.count_nonzero(loud[1:] & ~loud[:-1]) == 3  # and the first, which began before


def test_unison_asked_for_just_before_the_key_is_played():
    engine = ringing(SINE)
    engine.set_parameter("unison.voices", 5.0)
    engine.note_on(69)
    engine.process(64)
    assert engine.voices == 6


@pytest.mark.parametrize(("cutoff", "resonance"), [(400.0, 1.0), (200.0, 0.7), (100.0, 1.0)])
def test_a_resonant_filter_rings_until_it_cannot_be_heard(cutoff, resonance):
    pluck = SINE.replace(
        {
            "operators.1.sustain": -60.0,
            "operators.1.decay": 0.005,
            "filter.cutoff": cutoff,
            "filter.resonance": resonance,
        }
    )
    engine = Engine(RATE, patch=pluck)
    engine.note_on(69)
    audio = np.concatenate([engine.process(RATE), np.zeros((1, 2), np.float32)])[:, 0].astype(float)
    assert np.abs(audio[2400:]).max() > 1e-3 or resonance < 1.0
    ring = 2.0 * np.pi * cutoff / RATE
    for start in range(960, RATE, 960):
        piece = audio[start - 480 : start + 480]
        # Nothing bends faster than the ring itself, wherever it ends.
        assert np.abs(np.diff(piece, 2)).max() < 3.0 * ring**2 * np.abs(piece).max() + 1e-5


def test_a_pitch_envelope_taken_away_under_a_held_note_comes_home():
    engine = Engine(RATE, patch=SINE.replace({f"pitch.level{number}": 12.0 for number in (1, 2, 3, 4)}))
    engine.note_on(57)
    engine.process(4800)
    engine.set_patch(SINE.replace({f"pitch.time{number}": 0.3 for number in (1, 2, 3, 4)}))
    engine.process(RATE)
    assert strongest_hz(engine.process(RATE // 2)) == pytest.approx(220.0, rel=1e-3)


def test_wheels_lost_in_a_full_ring_arrive_later():
    engine = Engine(RATE, patch=SINE)
    engine.pitch_bend(2.0)
    engine.process(480)
    for _ in range(COMMANDS + 10):
        engine.note_on(60)
    engine.pitch_bend(0.0)
    engine.process(4800)
    engine.keep_up()
    engine.process(4 * RATE)
    engine.note_on(69)
    engine.process(RATE // 4)
    assert strongest_hz(engine.process(RATE // 2)) == pytest.approx(440.0, rel=1e-3)


def test_panic_lets_go_of_the_wheels():
    engine = Engine(RATE, patch=SINE)
    engine.pitch_bend(2.0)
    engine.silence()
    engine.note_on(69)
    engine.process(RATE // 4)
    assert strongest_hz(engine.process(RATE // 2)) == pytest.approx(440.0, rel=1e-3)


MONO = SINE.replace({"glide.mono": 1.0, "operators.1.release": 0.05})


def test_mono_returns_to_a_key_still_down_when_the_newer_note_has_died_away():
    engine = Engine(RATE, patch=MONO.replace({"operators.1.sustain": -60.0, "operators.1.decay": 0.1}))
    engine.note_on(57)
    engine.note_on(69)
    engine.process(RATE)
    assert engine.voices == 0
    engine.note_off(69)
    assert strongest_hz(engine.process(4800)) == pytest.approx(220.0, rel=0.01)


def test_lifting_an_older_key_in_mono_strikes_nothing():
    engine = Engine(RATE, patch=MONO.replace({"operators.1.sustain": -40.0, "operators.1.decay": 0.1}))
    engine.note_on(57)
    engine.note_on(69)
    engine.process(RATE)
    before = np.abs(engine.process(4800)).max()
    engine.note_off(57)
    assert np.abs(engine.process(4800)).max() == pytest.approx(before, rel=0.01)


def test_mono_leaves_a_keys_own_bend_with_that_key():
    engine = Engine(RATE, patch=MONO)
    engine.note_on(69, key=1)
    engine.pitch_bend(2.0, key=1)
    engine.process(4800)
    engine.note_on(69, key=2)
    engine.process(RATE // 4)
    assert strongest_hz(engine.process(RATE // 2)) == pytest.approx(440.0, rel=1e-3)


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_what_is_no_number_is_refused_and_poisons_nothing(bad):
    engine = Engine(RATE, patch=SINE)
    for play in (engine.note_on, engine.pitch_bend, engine.wheel, engine.pressure, engine.timbre):
        with pytest.raises(ValueError, match="finite"):
            play(bad)
    with pytest.raises(ValueError, match="finite"):
        engine.note_on(60, bad)
    engine.note_on(69)
    assert np.isfinite(engine.process(4800)).all()
