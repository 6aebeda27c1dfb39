"""The voice against theory: spectra, times, filter, pitch."""

import itertools

import numpy as np
import pytest

from textsynth_app.synth.engine import Engine
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch
from textsynth_app.synth.render import render

RATE = 48000
SUSTAINED = DEFAULT_PATCH.replace(
    {"lfo.pitch": 0.0, "operators.1.sustain": 0.0, "operators.2.sustain": 0.0, "master.level": -12.0}
)
SINE = SUSTAINED.replace({"operators.2.level": -60.0})
NOISE = DEFAULT_PATCH.replace({"operators.1.level": -60.0, "noise.level": -6.0, "noise.sustain": 0.0})


def play(patch: Patch, hertz: float = 440.0, seconds: float = 1.5, rate: int = RATE) -> np.ndarray:
    note = 69 + 12 * np.log2(hertz / 440)
    audio = render(patch, note=note, duration=seconds, velocity=127, sample_rate=rate, oversampling=1)
    return audio[:, 0].astype(float)


def amplitude_at(audio: np.ndarray, hertz: float, rate: int = RATE) -> float:
    """Amplitude of one partial, by a flat-topped look at half a second from 0.3 s on."""
    part = audio[int(0.3 * rate) : int(0.8 * rate)]
    window = np.hanning(part.size)
    turns = np.exp(-2j * np.pi * hertz * np.arange(part.size) / rate)
    return 2 * abs((part * window) @ turns) / window.sum()


def bessel(order: int, x: float) -> float:
    t = np.linspace(0, np.pi, 20001)
    return float(np.trapezoid(np.cos(order * t - x * np.sin(t)), t) / np.pi)


@pytest.mark.parametrize("index", [0.5, 1.0, 2.4048, 5.0])
def test_two_operators_give_chownings_spectrum(index):
    carrier, ratio = 2000.0, 1 / 32
    # So far apart, the sidebands below 0 Hz do not fold back onto those looked at.
    patch = SUSTAINED.replace({"operators.1.ratio": 4.0, "operators.2.ratio": 4 * ratio, "matrix.1.2": index})
    audio = play(patch, carrier / 4)
    full = amplitude_at(play(SINE, carrier), carrier)
    for order in range(-7, 8):
        measured = amplitude_at(audio, carrier * (1 + ratio * order)) / full
        assert measured == pytest.approx(abs(bessel(order, index)), abs=2e-3), order


def test_feedback_brings_all_harmonics_falling_as_in_a_saw():
    audio = play(SINE.replace({"matrix.1.1": 1.0}), 200.0)
    levels = [amplitude_at(audio, 200.0 * n) for n in range(1, 7)]
    assert all(a > b > 0 for a, b in itertools.pairwise(levels))
    # Harmonic n of x = sin(wt + b x) is 2 J_n(n b) / (n b), by Kepler's equation; here b = 1.
    for harmonic in (2, 3):
        expected = bessel(harmonic, harmonic) / harmonic / bessel(1, 1.0)
        assert levels[harmonic - 1] / levels[0] == pytest.approx(expected, rel=0.06)


@pytest.mark.parametrize("operator", [1, 2, 3, 4, 5, 6])
def test_every_operator_can_be_the_only_carrier(operator):
    changes = {f"operators.{n}.level": -60.0 for n in range(1, 7)}
    changes |= {
        f"operators.{operator}.level": 0.0,
        f"operators.{operator}.output": 1.0,
        f"operators.{operator}.sustain": 0.0,
        f"operators.{operator}.ratio": 2.0,
        f"operators.{operator}.detune": 50.0,
    }
    audio = play(SUSTAINED.replace(changes), 300.0)
    expected = 600.0 * 2 ** (50 / 1200)
    spectrum = np.abs(np.fft.rfft(audio[:RATE] * np.hanning(RATE)))
    assert np.argmax(spectrum) == pytest.approx(expected, abs=1)


@pytest.mark.parametrize("source", [1, 2, 3, 4, 5, 6])
@pytest.mark.parametrize("target", [1, 2, 3, 4, 5, 6])
def test_every_place_of_the_matrix_adds_sidebands(source, target):
    changes = {f"operators.{n}.level": -60.0 for n in range(1, 7)} | {"matrix.1.2": 0.0}
    for n in {source, target}:
        changes |= {f"operators.{n}.level": 0.0, f"operators.{n}.sustain": 0.0, f"operators.{n}.output": 0.0}
    changes[f"operators.{target}.output"] = 1.0
    plain = play(SUSTAINED.replace(changes), 500.0)
    modulated = play(SUSTAINED.replace(changes | {f"matrix.{target}.{source}": 1.0}), 500.0)
    assert amplitude_at(plain, 1000.0) < 1e-4
    assert amplitude_at(modulated, 1000.0) > 0.02


@pytest.mark.parametrize("attack", [0.01, 0.1, 0.5])
def test_attack_is_linear_and_takes_its_time(attack):
    audio = play(SINE.replace({"operators.1.attack": attack}), 2000.0)
    envelope = np.abs(audio)
    top = envelope[int(0.7 * RATE) : int(0.9 * RATE)].max()
    for share in (0.25, 0.5, 0.75):
        at = int(share * attack * RATE)
        assert envelope[at - 24 : at + 24].max() / top == pytest.approx(share, abs=0.08)


@pytest.mark.parametrize("decay", [0.2, 1.0, 4.0])
def test_decay_is_the_time_to_fall_by_sixty_decibels(decay):
    audio = np.abs(play(SINE.replace({"operators.1.sustain": -60.0, "operators.1.decay": decay}), 2000.0, 1.5))
    early, late = 0.1 * decay, 0.3 * decay
    fall = 20 * np.log10(
        audio[int(early * RATE) : int(early * RATE) + 96].max() / audio[int(late * RATE) : int(late * RATE) + 96].max()
    )
    assert fall == pytest.approx(12.0, abs=0.5)


def test_release_starts_when_the_key_goes_up():
    engine = Engine(RATE, patch=SINE.replace({"operators.1.release": 0.6}))
    engine.note_on(95.0, 127)
    engine.note_off(95.0, frame=RATE // 2)
    audio = np.abs(engine.process(RATE)[:, 0])
    before = audio[RATE // 2 - 480 : RATE // 2].max()
    after = audio[int(0.8 * RATE) : int(0.8 * RATE) + 96].max()  # 0.3 s into 0.6 s to -60 dB
    assert 20 * np.log10(after / before) == pytest.approx(-30.0, abs=0.7)
    assert engine.voices == 1
    engine.process(RATE)
    assert engine.voices == 0


def test_sustain_holds_its_level():
    audio = np.abs(play(SINE.replace({"operators.1.sustain": -12.0, "operators.1.decay": 0.2}), 2000.0))
    peak, held = audio[: RATE // 20].max(), audio[RATE // 2 : RATE].max()
    assert 20 * np.log10(held / peak) == pytest.approx(-12.0, abs=0.4)


def test_a_soft_key_is_quieter_by_the_sensitivity():
    loud, soft = (
        np.abs(render(SINE.replace({"operators.1.velocity": 0.5}), note=69, velocity=v)).max() for v in (127, 1)
    )
    assert 20 * np.log10(soft / loud) == pytest.approx(-20.0, abs=0.3)


@pytest.mark.parametrize("resonance", [0.0, 0.5])
@pytest.mark.parametrize(
    ("mode", "shape"), [(0.0, "low"), (1.0, "band"), (2.0, "high"), (3.0, "notch"), (0.5, "blend")]
)
@pytest.mark.parametrize("hertz", [250.0, 1000.0, 1100.0, 4000.0])
def test_the_filter_follows_the_theory_of_a_second_order_section(mode, shape, hertz, resonance):
    changes = {"filter.mode": mode, "filter.cutoff": 1000.0, "filter.resonance": resonance}
    quiet = SINE.replace({"master.level": -30.0})
    audio = play(quiet.replace(changes), hertz)
    plain = play(quiet, hertz)
    gain = amplitude_at(audio, hertz) / amplitude_at(plain, hertz)
    # The trapezoidal rule maps a frequency to its tangent (Zavalishin 2018, eq. 3.9); Q runs from 1/sqrt(2) to 20.
    w = np.tan(np.pi * hertz / RATE) / np.tan(np.pi * 1000.0 / RATE)
    damping = np.sqrt(2) * (1 / np.sqrt(2) / 20) ** resonance
    low, band, high = 1.0, 1j * w * damping, -(w**2)
    part = {"low": low, "band": band, "high": high, "notch": low + high, "blend": (low + band) / 2}[shape]
    assert gain == pytest.approx(abs(part / (low + band + high)), rel=0.01, abs=1e-3)


def test_resonance_lifts_the_corner():
    patch = SINE.replace({"filter.cutoff": 1000.0, "master.level": -36.0})
    flat = amplitude_at(play(patch, 1000.0), 1000.0)
    resonant = amplitude_at(play(patch.replace({"filter.resonance": 1.0}), 1000.0), 1000.0)
    assert resonant / flat == pytest.approx(20.0 / np.sqrt(0.5), rel=0.03)


def test_key_tracking_moves_the_corner_with_the_key():
    patch = NOISE.replace(
        {"filter.cutoff": 500.0, "filter.mode": 1.0, "filter.resonance": 0.7, "root.frequency": 440.0}
    )

    def loudest(tracking: float, hertz: float) -> float:
        spectrum = np.abs(np.fft.rfft(play(patch.replace({"filter.tracking": tracking}), hertz, 1.0)))
        return float(np.argmax(np.convolve(spectrum, np.ones(50), "same")))

    assert loudest(0.0, 1760.0) == pytest.approx(500.0, rel=0.15)
    assert loudest(1.0, 1760.0) == pytest.approx(2000.0, rel=0.15)


def test_noise_colour_tilts_the_spectrum_at_equal_power():
    def centroid(color: float) -> float:
        spectrum = np.abs(np.fft.rfft(play(NOISE.replace({"noise.color": color})))) ** 2
        return float((spectrum * np.arange(spectrum.size)).sum() / spectrum.sum())

    centroids = [centroid(color) for color in (-1.0, -0.5, 0.0, 0.5, 1.0)]
    assert all(a < b for a, b in itertools.pairwise(centroids))
    powers = [np.mean(play(NOISE.replace({"noise.color": color})) ** 2) for color in (-0.8, 0.0, 0.8)]
    assert max(powers) / min(powers) < 1.5


def pitch_track(audio: np.ndarray, hop: int = 480) -> np.ndarray:
    """Frequency of a sine by its zero crossings, a value a hop."""
    rising = np.nonzero((audio[:-1] < 0) & (audio[1:] >= 0))[0]
    exact = rising - audio[rising] / (audio[rising + 1] - audio[rising])
    return np.interp(np.arange(0, audio.size, hop), exact[1:], RATE / np.diff(exact))


def test_vibrato_swings_by_its_depth_at_its_rate():
    track = pitch_track(play(SINE.replace({"lfo.pitch": 100.0, "lfo.rate": 4.0}), 2000.0))[5:-10]
    cents = 1200 * np.log2(track / 2000.0)
    assert cents.max() == pytest.approx(100.0, abs=4) and cents.min() == pytest.approx(-100.0, abs=4)
    crossings = np.count_nonzero((cents[:-1] < 0) & (cents[1:] >= 0))
    assert crossings == pytest.approx(4.0 * track.size / 100, abs=1)


def test_a_square_lfo_gates_the_sound():
    audio = np.abs(play(SINE.replace({"lfo.amplitude": 1.0, "lfo.shape": 3.0, "lfo.rate": 10.0}), 2000.0))
    on, off = audio[int(0.51 * RATE) : int(0.54 * RATE)].max(), audio[int(0.56 * RATE) : int(0.59 * RATE)].max()
    assert on > 0.2 and off < 1e-4


def test_the_pitch_envelope_starts_away_and_comes_home():
    track = pitch_track(play(SINE.replace({"pitch.envelope": 24.0, "pitch.decay": 0.1}), 500.0))
    assert track[2] == pytest.approx(500.0 * 2 ** (2 * np.exp(-0.2)), rel=0.03)
    assert track[100] == pytest.approx(500.0, rel=1e-3)
