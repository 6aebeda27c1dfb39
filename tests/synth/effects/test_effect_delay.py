"""Delay: echoes at their times, on their sides, with their loudness."""

import numpy as np
import pytest
from scipy import signal

from textsynth_app.synth.shared_parameters import DIVISIONS

RATE = 48000
CLEAN = {"delay.mix": 0.8, "delay.feedback": 0.5, "delay.damping": 20000.0, "delay.width": 0.0}


def impulse(seconds, rate=RATE, at=0):
    sound = np.zeros(int(seconds * rate))
    sound[at] = 1.0
    return sound


@pytest.mark.parametrize("rate", [44100, 48000, 96000])
@pytest.mark.parametrize("seconds", [0.01, 0.35, 2.0])
def test_first_echo_comes_at_its_time_with_its_loudness(rack, rate, seconds):
    left, right = rack(CLEAN | {"delay.time": seconds}, rate).run(impulse(2.5, rate))
    at = round(seconds * rate)
    assert left[0] == 1.0
    assert left[at] == pytest.approx(0.8, abs=1e-6)
    assert np.abs(left[1:at]).max() == 0.0
    np.testing.assert_array_equal(left, right)


@pytest.mark.parametrize("division", range(len(DIVISIONS)))
@pytest.mark.parametrize("tempo", [90.0, 133.0])
def test_synchronised_echo_keeps_the_tempo(rack, division, tempo):
    settings = CLEAN | {"delay.sync": 1.0, "delay.division": division + 0.3, "clock.tempo": tempo}
    left, _ = rack(settings).run(impulse(2.0))
    quarters = list(DIVISIONS.values())[division]
    echo = int(np.argmax(left[1:])) + 1
    assert abs(echo / RATE - quarters * 60 / tempo) <= 0.5 / RATE + 1e-6


def test_longest_note_at_the_slowest_tempo_is_the_longest_delay(rack):
    settings = CLEAN | {"delay.sync": 1.0, "delay.division": 10.0, "clock.tempo": 30.0}
    left, _ = rack(settings).run(impulse(2.1))
    assert int(np.argmax(left[1:])) + 1 == 2 * RATE


def test_each_echo_keeps_the_feedback_of_the_one_before(rack):
    length = int(0.1 * RATE)
    tone = np.zeros(RATE)
    tone[:length] = np.sin(2 * np.pi * 500 * np.arange(length) / RATE) * np.hanning(length)
    left, _ = rack(CLEAN | {"delay.time": 0.15}).run(tone)
    power = [np.square(left[k * 7200 : k * 7200 + length].astype(float)).sum() for k in range(1, 6)]
    np.testing.assert_allclose(np.sqrt(np.divide(power[1:], power[:-1])), 0.5, rtol=0.01)


def test_damping_takes_the_high_part_from_echo_to_echo(rack):
    left, _ = rack(CLEAN | {"delay.time": 0.2, "delay.damping": 1000.0}).run(impulse(1.0))
    echoes = np.stack([left[k * 9600 : k * 9600 + 4800].astype(float) for k in (1, 2, 3)])
    low, high = (np.abs(np.fft.rfft(echoes))[:, round(hertz / 10)] for hertz in (100, 8000))
    np.testing.assert_allclose(low[1:] / low[:-1], 0.5, rtol=0.05)
    assert np.all(high[1:] / high[:-1] < 0.5 * 0.2)


def test_full_width_alternates(rack):
    left, right = rack(CLEAN | {"delay.time": 0.1, "delay.width": 1.0}).run(impulse(0.45))
    power = np.array([[np.square(s[k * 4800 : k * 4800 + 4800]).sum() for k in (1, 2, 3, 4)] for s in (left, right)])
    assert np.all(power[0, [0, 2]] > 1e4 * power[1, [0, 2]])
    assert np.all(power[1, [1, 3]] > 1e4 * power[0, [1, 3]])


@pytest.mark.parametrize("width", [0.0, 0.3, 1.0])
def test_width_keeps_the_power(rack, width):
    left, right = rack(CLEAN | {"delay.time": 0.1, "delay.width": width}).run(impulse(0.2))
    assert left[4800] ** 2 + right[4800] ** 2 == pytest.approx(2 * 0.8**2, rel=1e-4)


def test_constant_input_does_not_pile_up(rack):
    left, _ = rack(CLEAN | {"delay.feedback": 0.95, "delay.time": 0.05}).run(np.ones(8 * RATE))
    assert abs(left[-1] - 1.0) < 1e-3


def pitches(sound, rate=RATE):
    """Frequency of a tone from moment to moment, Hz."""
    return np.diff(np.unwrap(np.angle(signal.hilbert(sound.astype(float))))) * rate / (2 * np.pi)


@pytest.mark.parametrize(("before", "after"), [(0.3, 0.45), (0.45, 0.3)])
def test_a_turned_time_glides_as_tape_does_and_arrives_exactly(rack, before, after):
    tone = np.sin(2 * np.pi * 440 * np.arange(2 * RATE) / RATE)
    settings = {"delay.mix": 1.0, "delay.feedback": 0.0, "delay.time": before, "delay.width": 0.0}
    machine = rack(settings)
    machine.run(tone[:RATE])
    out, _ = machine.glide({"delay.time": after}, np.tile(tone, 2)[RATE : 3 * RATE])
    wet = out - np.tile(tone, 2)[RATE : 3 * RATE]
    heard = pitches(wet)[200:-200]
    extreme = heard.min() if after > before else heard.max()
    assert (219 if after > before else 500) < extreme < (400 if after > before else 885)
    assert np.median(heard[-RATE // 2 :]) == pytest.approx(440, abs=0.01)
    late, _ = machine.run(np.concatenate([np.zeros(3 * RATE), impulse(1.0)]))
    assert late[3 * RATE + round(after * RATE)] == pytest.approx(1.0, abs=1e-6)


@pytest.mark.parametrize("change", [{"clock.tempo": 100.0}, {"delay.division": 8.0}, {"delay.sync": 0.0}])
def test_other_new_times_cross_fade_and_leave_the_pitch(rack, change):
    # A time that is not synchronised counts as a leap if it is far.
    settings = {"delay.mix": 1.0, "delay.feedback": 0.0, "delay.sync": 1.0, "delay.width": 0.0, "delay.time": 1.0}
    time = np.arange(3 * RATE) / RATE
    tone = np.sin(2 * np.pi * 400 * time)
    machine = rack(settings | {"delay.division": 5.0})
    machine.run(tone[:RATE])
    out, _ = machine.glide(change, tone[RATE:])
    frequency, power = signal.periodogram((out - tone[RATE:]).astype(float), RATE, "blackmanharris")
    assert power[np.abs(frequency - 400) > 60].sum() < 1e-5 * power.sum()
