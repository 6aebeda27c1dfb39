"""Reverb: decay, density, spectrum, sides and loudness of its tail."""

import numpy as np
import pytest
from scipy import signal

WET = {"reverb.mix": 1.0, "reverb.damping": 20000.0, "reverb.predelay": 0.0}


def response(rack, settings, seconds, rate=48000, side=0):
    """Both sides' answer to an impulse on one."""
    sound = np.zeros((2, int(seconds * rate)))
    sound[side, 0] = 1.0
    return rack(WET | settings, rate).run(*sound)


def decay_time(sound, rate):
    """Time to fall by 60 dB, from the slope between -5 and -35 dB of the backward integral (Schroeder 1965)."""
    energy = np.cumsum(np.square(sound, dtype=float)[::-1])[::-1]
    level = 10 * np.log10(energy / energy[0] + 1e-20)
    start, end = np.argmax(level < -5), np.argmax(level < -35)
    return -60 / (np.polyfit(np.arange(start, end), level[start:end], 1)[0] * rate)


@pytest.mark.parametrize("rate", [44100, 48000, 96000])
@pytest.mark.parametrize("size", [0.0, 0.5, 1.0])
@pytest.mark.parametrize("seconds", [0.6, 2.0, 8.0])
def test_it_decays_in_the_time_asked_for(rack, band, rate, size, seconds):
    left, right = response(rack, {"reverb.size": size, "reverb.decay": seconds}, seconds + 0.5, rate)
    for hertz in (500, 1500):
        measured = [decay_time(band(side, hertz, rate), rate) for side in (left, right)]
        assert np.mean(measured) == pytest.approx(seconds, rel=0.12)


def test_above_the_damping_it_decays_twice_as_fast(rack, band):
    left, _ = response(rack, {"reverb.decay": 3.0, "reverb.damping": 1500.0}, 3.5)
    assert decay_time(band(left, 150, 48000), 48000) == pytest.approx(3.0, rel=0.1)
    assert decay_time(band(left, 9000, 48000), 48000) == pytest.approx(1.5, rel=0.12)


def density(sound, at, rate=48000):
    """Share of 30 ms that lies beyond one standard deviation, against noise's (Abel and Huang 2006): 1 is dense."""
    part = sound[int(at * rate) : int((at + 0.03) * rate)]
    return (np.abs(part) > part.std()).mean() / 0.3173


def test_echoes_grow_dense_the_later_the_larger_the_room(rack):
    for size, dense_at in ((0.0, 0.02), (0.5, 0.06), (1.0, 0.3)):
        for side in response(rack, {"reverb.size": size, "reverb.decay": 3.0}, 1.0):
            assert density(side, dense_at) > 0.88
            assert density(side, 0.6) > 0.93
    large = response(rack, {"reverb.size": 1.0, "reverb.decay": 3.0}, 1.0)[0]
    assert density(large, 0.04) < 0.8 * density(large, 0.4)


@pytest.mark.parametrize("size", [0.25, 0.5, 1.0])
@pytest.mark.parametrize("seconds", [3.0, 8.0])
def test_no_resonance_stands_out_of_the_late_tail(rack, size, seconds):
    """Noise's spectrum has levels spread by 5.6 dB; still modes of a network this size reach 12 to 28 dB."""
    rate = 48000
    for side in response(rack, {"reverb.size": size, "reverb.decay": seconds}, seconds):
        start, length = int(0.25 * seconds * rate), int(0.5 * seconds * rate)
        window = np.hanning(length) * 10 ** (3 * np.arange(length) / (seconds * rate))
        power = np.abs(np.fft.rfft(side[start : start + length] * window)) ** 2
        hertz = np.fft.rfftfreq(length, 1 / rate)
        for low in (200, 800, 3200):
            octaves = power[(hertz > low) & (hertz < 2 * low)]
            assert (10 * np.log10(octaves)).std() < 7.5
            assert 10 * np.log10(octaves.max() / octaves.mean()) < 16.0


def test_sides_have_nothing_in_common(rack):
    left, right = response(rack, {"reverb.decay": 3.0}, 2.0)
    assert abs(np.corrcoef(left[4800:], right[4800:])[0, 1]) < 0.05


@pytest.mark.parametrize("side", [0, 1])
def test_a_sound_at_one_side_is_heard_first_and_most_there_and_soon_on_both(rack, side):
    answers = response(rack, {"reverb.decay": 2.0}, 2.0, side=side)
    early = [np.square(answer[:2400]).sum() for answer in answers]
    whole = [np.square(answer).sum() for answer in answers]
    assert early[side] > 1.5 * early[1 - side] > 0.0
    assert 1.0 < whole[side] / whole[1 - side] < 2.5


@pytest.mark.parametrize("size", [0.0, 0.5, 1.0])
@pytest.mark.parametrize("seconds", [0.3, 1.8, 10.0])
def test_it_is_as_loud_as_what_comes_in(rack, size, seconds):
    rate, noise = 48000, np.random.default_rng(0).normal(size=48000 * (4 + int(seconds)))
    noise = signal.sosfilt(signal.butter(2, [150, 2500], "bandpass", fs=rate, output="sos"), noise)
    for side in rack(WET | {"reverb.size": size, "reverb.decay": seconds}, rate).run(noise):
        assert 20 * np.log10(side[-3 * rate :].std() / noise.std()) == pytest.approx(0.0, abs=1.0)


def test_pre_delay_shifts_the_answer(rack):
    plain, _ = response(rack, {}, 0.6)
    shifted, _ = response(rack, {"reverb.predelay": 0.1}, 0.6)
    first, later = (np.flatnonzero(np.abs(side) > 1e-4)[0] for side in (plain, shifted))
    assert abs(later - first - 4800) <= 2  # the lines sweep
    assert first < 0.02 * 48000


def test_constant_input_does_not_pile_up(rack):
    left, right = rack(WET | {"reverb.decay": 20.0}).run(np.ones(48000 * 6))
    assert max(abs(left[-4800:].mean()), abs(right[-4800:].mean())) < 0.05


def test_a_shorter_decay_does_not_make_the_tail_louder(rack):
    machine = rack(WET | {"reverb.decay": 20.0})
    noise = np.random.default_rng(1).normal(size=48000)
    before = machine.run(noise)[0][-4800:].std()
    after, _ = machine.glide({"reverb.decay": 0.1}, np.zeros(4800))
    assert np.sqrt(np.square(after.reshape(-1, 480)).mean(axis=1)).max() < 1.3 * before
    assert after[-480:].std() < 0.1 * before
