"""The measuring instrument, on signals whose figures are known."""

import math

import numpy as np
import pytest

from textsynth_app.synth.descriptors import describe

RATE = 48000
TIME = np.arange(2 * RATE) / RATE


def sine(hertz: float, rate: int = RATE) -> np.ndarray:
    return (0.5 * np.sin(2 * np.pi * hertz * np.arange(2 * rate) / rate)).astype(np.float32)


@pytest.mark.parametrize("rate", [22050, 44100, 48000, 96000])
@pytest.mark.parametrize("hertz", [55.0, 440.0, 3000.0])
def test_a_sine_has_its_pitch_and_brightness_and_nothing_else(hertz, rate):
    found = describe(sine(hertz, rate), rate)
    assert found.pitch_hz == pytest.approx(hertz, rel=0.01)
    assert found.centroid_hz == pytest.approx(hertz, rel=0.1, abs=10)
    assert found.pitch_movement_st < 0.2
    assert found.flatness < 0.01
    assert found.inharmonicity < 0.02
    assert found.modulation_depth < 0.02
    assert found.peak == pytest.approx(0.5, abs=0.01)
    assert found.rms_db == pytest.approx(20 * math.log10(0.5 / math.sqrt(2)), abs=0.3)


def test_noise_has_no_pitch_and_a_flat_spectrum():
    noise = np.random.default_rng(1).normal(0, 0.1, 2 * RATE)
    found = describe(noise, RATE)
    assert math.isnan(found.pitch_hz)
    assert found.inharmonicity == 1.0
    assert found.flatness == pytest.approx(math.exp(-np.euler_gamma), abs=0.05)
    assert found.centroid_hz == pytest.approx(6000, rel=0.05)  # of the analysed band, up to 12 kHz


@pytest.mark.parametrize("seconds", [0.1, 0.5, 1.0])
def test_attack_is_the_rise_from_a_tenth_to_nine_tenths(seconds):
    found = describe(sine(500.0) * np.minimum(TIME / seconds, 1.0), RATE)
    assert found.attack_s == pytest.approx(0.8 * seconds, rel=0.1, abs=0.01)


@pytest.mark.parametrize("to_minus_twenty", [0.1, 0.4, 1.2])
def test_decay_and_activity_are_the_time_to_twenty_decibels_less(to_minus_twenty):
    found = describe(sine(500.0) * 10 ** (-TIME / to_minus_twenty), RATE)
    assert found.decay_s == pytest.approx(to_minus_twenty, rel=0.1, abs=0.01)
    assert found.active_s == pytest.approx(to_minus_twenty, rel=0.1, abs=0.02)
    assert found.temporal_centroid_s < to_minus_twenty / 3


@pytest.mark.parametrize(("hertz", "depth"), [(3.0, 0.5), (8.0, 0.8), (25.0, 0.3)])
def test_tremolo_is_found_with_its_rate_and_depth(hertz, depth):
    swing = 1.0 + depth * np.sin(2 * np.pi * hertz * TIME)
    found = describe(sine(700.0) * swing / 2, RATE)
    assert found.modulation_hz == pytest.approx(hertz, rel=0.1)
    assert found.modulation_depth == pytest.approx(depth, rel=0.35)


def test_a_gliding_pitch_moves_and_an_inharmonic_chord_is_inharmonic():
    glide = 0.5 * np.sin(2 * np.pi * 200.0 * 2.0 * (2 ** (TIME / 2.0) - 1) / math.log(2))
    assert describe(glide, RATE).pitch_movement_st == pytest.approx(0.9 * 12, abs=1.0)
    harmonic, inharmonic = (
        sum(sine(hertz) for hertz in (1000.0, 2000.0, 3000.0, last)) / 4 for last in (4000.0, 3550.0)
    )
    assert describe(harmonic, RATE).inharmonicity < 0.02
    assert describe(inharmonic, RATE).inharmonicity == pytest.approx(0.25, abs=0.05)


def test_silence_and_the_shortest_sound_have_figures_too():
    silent = describe(np.zeros((100, 2), np.float32), RATE)
    assert silent.rms_db == -120.0 and math.isnan(silent.pitch_hz) and silent.active_s == 0.0
    assert describe(np.ones(3, np.float32), RATE).peak == 1.0


@pytest.mark.parametrize("audio", [np.zeros(0), np.array([0.0, np.nan]), np.array([np.inf, 0.0])])
def test_what_cannot_be_measured_is_refused(audio):
    with pytest.raises(ValueError, match="nothing to measure"):
        describe(audio, RATE)
