"""The same sound at every sample rate and oversampling, and what folds back into hearing."""

import numpy as np
import pytest

from textsynth_app.synth.engine import Engine
from textsynth_app.synth.oversampling import live_oversampling
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch
from textsynth_app.synth.render import render

RATE = 48000
FM = DEFAULT_PATCH.replace(
    {
        "lfo.pitch": 0.0,
        "operators.1.sustain": 0.0,
        "operators.2.sustain": 0.0,
        "operators.1.velocity": 0.0,
        "operators.2.velocity": 0.0,
        "master.level": -12.0,
    }
)
SINE = FM.replace({"operators.2.level": -60.0})
FULL_LEVEL = 10 ** (-12 / 20)
OVERSAMPLINGS = [2, 4]
RATES = [22050, 44100, 96000, 192000]


def hertz(note: float) -> float:
    return 440.0 * 2 ** ((note - 69) / 12)


def play(patch: Patch, note: float, seconds: float = 1.0, rate: int = RATE, oversampling: int = 1, skip: float = 0.0):
    """A held note without the oversampling's latency and its first `skip` seconds."""
    engine = Engine(rate, patch=patch, oversampling=oversampling)
    engine.note_on(note, 127)
    audio = engine.process(engine.latency + round((skip + seconds) * rate))[:, 0].astype(float)
    return audio[engine.latency + round(skip * rate) :]


def spectrum_of(audio: np.ndarray) -> np.ndarray:
    """Amplitudes of its lines; what is 16 lines away from one is 150 dB below it."""
    window = np.kaiser(audio.size, 18.0)
    return 2 * np.abs(np.fft.rfft(audio * window)) / window.sum()


def amplitude_at(audio: np.ndarray, frequency: float, rate: int = RATE) -> float:
    window = np.hanning(audio.size)
    turns = np.exp(-2j * np.pi * frequency * np.arange(audio.size) / rate)
    return 2 * abs((audio * window) @ turns) / window.sum()


def below(audio: np.ndarray, limit: float, rate: int = RATE) -> np.ndarray:
    """The sound without what lies above a frequency."""
    spectrum = np.fft.rfft(audio * np.hanning(audio.size))
    spectrum[int(limit * audio.size / rate) :] = 0.0
    return np.fft.irfft(spectrum, audio.size)


MOVING = FM.replace(
    {
        "operators.1.attack": 0.05,
        "operators.1.decay": 1.0,
        "operators.1.sustain": -12.0,
        "operators.2.decay": 0.5,
        "operators.2.ratio": 2.0,
        "matrix.1.2": 2.0,
        "lfo.amplitude": 0.5,
        "unison.voices": 3.0,
    }
)


@pytest.mark.parametrize("oversampling", OVERSAMPLINGS)
def test_oversampled_voices_sound_the_same_in_the_range_of_hearing_after_their_latency(oversampling):
    plain, oversampled = (below(play(MOVING, 57, oversampling=each), 10000) for each in (1, oversampling))
    # Phases of 24 bits round differently: they drift apart by a hundredth of a cent.
    assert np.abs(oversampled - plain).max() < 0.02 * np.abs(plain).max()


@pytest.mark.parametrize("oversampling", OVERSAMPLINGS)
def test_oversampling_keeps_noise_as_loud_and_filters_where_they_are(oversampling):
    noise = DEFAULT_PATCH.replace({"operators.1.level": -60.0, "noise.level": -12.0, "noise.sustain": 0.0})
    powers = [np.mean(below(play(noise, 60, 4.0, oversampling=each), 10000) ** 2) for each in (1, oversampling)]
    assert 10 * np.log10(powers[1] / powers[0]) == pytest.approx(0.0, abs=0.4)
    filtered = SINE.replace({"filter.cutoff": 1500.0, "filter.resonance": 0.6})
    for note in (69, 93, 105):
        plain, there = (amplitude_at(play(filtered, note, 0.3, oversampling=n, skip=0.2), hertz(note)) for n in (1, 4))
        assert 20 * np.log10(there / plain) == pytest.approx(0.0, abs=0.3)


@pytest.mark.parametrize("oversampling", OVERSAMPLINGS)
def test_the_decimation_lets_the_range_of_hearing_pass(oversampling):
    for frequency in (100.0, 5000.0, 15000.0, 19800.0):
        note = 69 + 12 * np.log2(frequency / 440)
        level = amplitude_at(play(SINE, note, 0.5, oversampling=oversampling, skip=0.1), frequency)
        assert level / FULL_LEVEL == pytest.approx(1.0, abs=2e-3), frequency


@pytest.mark.parametrize(("oversampling", "top"), [(2, 40000.0), (4, 80000.0)])
def test_the_decimation_stops_what_would_fold_back(oversampling, top):
    patch = SINE.replace({"operators.1.ratio": 32.0})
    for frequency in np.linspace(28200.0, top, 12):
        note = 69 + 12 * np.log2(frequency / 32 / 440)
        spectrum = spectrum_of(play(patch, note, 0.5, oversampling=oversampling, skip=0.1))
        assert 20 * np.log10(spectrum.max() / FULL_LEVEL) < -95.0, frequency


def alias_level(note: float, ratio: float, index: float, oversampling: int) -> float:
    """The strongest line below 20 kHz that the theory does not know, in dB below the strongest that it does."""
    patch = FM.replace({"operators.2.ratio": ratio, "matrix.1.2": index})
    audio = play(patch, note, oversampling=oversampling, skip=0.1)
    spectrum = spectrum_of(audio)
    orders = np.arange(-400, 401)
    partials = np.abs(hertz(note) * (1 + ratio * orders))
    partials = partials[partials < RATE / 2]
    strongest = max(spectrum[round(partial * audio.size / RATE)] for partial in partials)
    for partial in np.append(partials, 0.0):
        line = round(partial * audio.size / RATE)
        spectrum[max(line - 16, 0) : line + 17] = 0.0
    return float(20 * np.log10(spectrum[: 20000 * audio.size // RATE].max() / strongest))


@pytest.mark.parametrize("index", [1.0, np.pi, 2 * np.pi, 4 * np.pi])
@pytest.mark.parametrize("ratio", [1.0, 2.0, 3.5])
@pytest.mark.parametrize("note", [60.3, 72.3, 84.3, 96.3])
def test_at_four_times_the_rate_nothing_folds_back_above_minus_sixty_decibels(note, ratio, index):
    assert alias_level(note, ratio, index, 4) < -60.0


@pytest.mark.parametrize("index", [1.0, np.pi, 2 * np.pi, 4 * np.pi])
@pytest.mark.parametrize("ratio", [1.0, 2.0, 3.5])
@pytest.mark.parametrize("note", [60.3, 72.3, 84.3])
def test_as_it_plays_live_nothing_folds_back_above_minus_sixty_decibels_up_to_c6(note, ratio, index):
    assert alias_level(note, ratio, index, live_oversampling(RATE)) < -60.0


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("frequency", [440.0, 1320.0, 2200.0])
def test_another_sample_rate_gives_the_same_spectrum(rate, frequency):
    patch = FM.replace({"filter.cutoff": 3000.0, "operators.2.ratio": 2.0})
    here = amplitude_at(play(patch, 69, 0.5, skip=0.3), frequency)
    there = amplitude_at(play(patch, 69, 0.5, rate, skip=0.3), frequency, rate)
    assert 20 * np.log10(there / here) == pytest.approx(0.0, abs=0.3)


@pytest.mark.parametrize("rate", RATES)
def test_another_sample_rate_gives_the_same_envelopes_and_vibrato(rate):
    note = 69 + 12 * np.log2(2100.0 / 440)  # whole periods in 10 ms at every rate
    patch = SINE.replace(
        {
            "operators.1.attack": 0.1,
            "operators.1.decay": 1.5,
            "operators.1.sustain": -18.0,
            "operators.1.curve": 1.0,
            "lfo.amplitude": 0.5,
            "lfo.rate": 3.0,
        }
    )

    def levels(rate: int) -> np.ndarray:
        audio = play(patch, note, 1.2, rate)
        frames = rate // 50
        return np.array(
            [np.sqrt(np.mean(audio[i : i + frames] ** 2)) for i in range(rate // 20, audio.size - frames, frames)]
        )

    here, there = levels(RATE), levels(rate)
    size = min(here.size, there.size)
    # The DX7's attack is stepped a tick at a time, which is coarser at lower rates.
    np.testing.assert_allclose(there[4:size], here[4:size], rtol=0.03)


@pytest.mark.parametrize("rate", RATES)
def test_another_sample_rate_gives_the_same_pitch(rate):
    patch = SINE.replace({"pitch.envelope": 12.0, "pitch.decay": 0.1})
    audio = play(patch, 69, 1.0, rate, skip=1.5)
    rising = np.nonzero((audio[:-1] < 0) & (audio[1:] >= 0))[0]
    exact = rising - audio[rising] / (audio[rising + 1] - audio[rising])
    measured = rate * (exact.size - 1) / (exact[-1] - exact[0])
    assert 1200 * np.log2(measured / 440.0) == pytest.approx(0.0, abs=0.05)


@pytest.mark.parametrize("mode", [0.0, 1.0, 2.0])
@pytest.mark.parametrize(("rate", "oversampling"), [(22050, 4), (44100, 1), (44100, 4), (96000, 1), (192000, 1)])
def test_a_filter_answers_alike_at_every_rate(rate, oversampling, mode):
    patch = SINE.replace({"filter.cutoff": 2000.0, "filter.mode": mode, "filter.resonance": 0.3})
    for frequency in (500.0, 2000.0, 4000.0, 8000.0):
        note = 69 + 12 * np.log2(frequency / 440)
        ideal_q = np.sqrt(0.5) * (20 / np.sqrt(0.5)) ** 0.3
        w = frequency / 2000.0
        part = (1.0, 1j * w / ideal_q, -(w**2))[int(mode)]
        ideal = abs(part / (1 - w**2 + 1j * w / ideal_q))
        measured = amplitude_at(play(patch, note, 0.3, rate, oversampling, skip=0.2), frequency, rate) / FULL_LEVEL
        # The trapezoidal rule bends frequencies near half the rate down: 2.4 dB at 8 kHz without oversampling.
        allowed = 0.6 if rate * oversampling > 80000 or frequency < 3000.0 else 2.5
        assert 20 * np.log10(measured / ideal) == pytest.approx(0.0, abs=allowed), frequency


@pytest.mark.parametrize("color", [-0.7, 0.0, 0.7])
@pytest.mark.parametrize("rate", RATES)
def test_noise_is_as_loud_in_the_same_band_at_every_rate(rate, color):
    patch = DEFAULT_PATCH.replace(
        {"operators.1.level": -60.0, "noise.level": -12.0, "noise.sustain": 0.0, "noise.color": color}
    )

    def power(rate: int) -> float:
        audio = play(patch, 60, 4.0, rate)
        spectrum = np.abs(np.fft.rfft(audio)) ** 2 / audio.size / rate
        return float(spectrum[4 * 300 : 4 * 8000].mean())

    assert 10 * np.log10(power(rate) / power(RATE)) == pytest.approx(0.0, abs=0.6)


def test_a_rendered_file_is_what_is_played_live():
    live = Engine(RATE, seed=5, patch=MOVING)
    live.note_on(60, 100)
    audio = np.concatenate([live.process(size) for size in (64, 512, 333, 8000)])
    rendered = render(MOVING, note=60, duration=1.0, velocity=100, seed=5, oversampling=1)
    np.testing.assert_array_equal(audio, rendered[: len(audio)])


def test_a_rendered_file_begins_with_its_note_at_every_oversampling():
    for oversampling in (1, 2, 4):
        audio = render(SINE, note=69, duration=0.5, oversampling=oversampling)[:, 0]
        assert np.abs(audio[:100]).max() > 1e-3
        peaks = np.argmax(audio[4800:4910])
        assert abs(peaks - np.argmax(render(SINE, note=69, duration=0.5, oversampling=1)[4800:4910, 0])) <= 1
