"""What holds for all effects: exactness, silence, stability, and no click whatever is turned."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import signal

from textsynth_app.synth.effects.fields import BLOCK, EFFECT_FIELDS
from textsynth_app.synth.parameters import VOICE
from textsynth_app.synth.state import TICK

RATE = 48000
ALL_ON = {"chorus.mix": 0.5, "delay.mix": 0.5, "reverb.mix": 0.5}
TURNABLE = [p for p in VOICE if p.group in {"chorus", "delay", "reverb"} or p.name == "clock.tempo"]


def test_record_is_made_for_the_engines_tick_and_small():
    assert BLOCK == TICK
    assert np.dtype(EFFECT_FIELDS, align=True).itemsize < 8e6


def noise(frames, seed=0):
    return np.random.default_rng(seed).uniform(-0.3, 0.3, frames)


def test_all_off_is_nothing(rack):
    sound = noise(5000)
    left, right = rack().run(sound, -sound)
    np.testing.assert_array_equal(left, sound.astype(np.float32))
    np.testing.assert_array_equal(right, -sound.astype(np.float32))


@given(st.lists(st.integers(1, 32), min_size=1, max_size=12), st.integers(0, 3))
@settings(max_examples=12)
def test_calls_may_be_cut_anywhere(rack, counts, seed):
    """With silence in it, so that effects fall asleep and wake; with changes, so that taps move."""
    sounds = []
    for sizes in ([32], counts):
        machine = rack(ALL_ON | {"delay.time": 0.02, "delay.feedback": 0.1, "reverb.decay": 0.1, "reverb.size": 0.1})
        parts = [machine.run(noise(3200 + 32 * 40, seed), noise(3200 + 32 * 40, 9), sizes)]
        machine.set({"delay.time": 0.03, "reverb.size": 0.3, "chorus.depth": 8.0, "delay.width": 1.0})
        parts.append(machine.run(noise(6400), None, sizes))
        machine.clear()
        parts.append(machine.run(np.r_[np.zeros(777), noise(2423)], None, sizes))
        sounds.append(np.concatenate(parts, axis=1))
    np.testing.assert_array_equal(*sounds)


def test_tails_end_and_are_then_asleep(rack):
    machine = rack(ALL_ON | {"reverb.decay": 0.5, "delay.feedback": 0.2})
    assert not machine.sounding()
    machine.run(noise(4800))
    assert machine.sounding()
    tail = np.concatenate([machine.run(np.zeros(RATE))[0] for _ in range(5)])
    assert np.abs(tail[: RATE // 4]).max() > 0.05
    assert not machine.sounding()
    assert np.abs(tail[-4800:]).max() == 0.0


def test_after_clearing_there_is_silence(rack):
    machine = rack(ALL_ON | {"delay.feedback": 0.95, "reverb.decay": 20.0})
    before, _ = machine.run(np.sin(2 * np.pi * 110 * np.arange(RATE) / RATE))
    machine.clear()
    after, _ = machine.run(np.zeros(RATE))
    loudest = np.abs(before[-4800:]).max()
    assert np.abs(np.diff(after)).max() < 1.5 * loudest / 32
    assert np.abs(after[64:]).max() == 0.0
    assert not machine.sounding()


@pytest.mark.parametrize("mix", ALL_ON)
def test_off_and_on_again_no_old_tail_is_heard(rack, mix):
    machine = rack({mix: 1.0, "delay.feedback": 0.95, "reverb.decay": 20.0})
    machine.run(noise(RATE))
    machine.glide({mix: 0.0}, np.zeros(4800))
    assert not machine.sounding()
    machine.glide({mix: 1.0}, np.zeros(4800))
    after, _ = machine.run(np.zeros(RATE))
    assert np.abs(after).max() == 0.0


@pytest.mark.parametrize("parameter", TURNABLE, ids=lambda parameter: parameter.name)
@pytest.mark.parametrize("to_top", [False, True])
def test_no_turn_clicks(rack, parameter, to_top):
    """A click has parts far above a tone of 223 Hz. Turning its volume off, gliding for 15 ms, is the measure."""
    time = np.arange(5 * RATE) / RATE
    tone = 0.3 * np.sin(2 * np.pi * 223.7 * time) * np.minimum(time / 0.5, 1.0) ** 2
    start, end = (parameter.minimum, parameter.maximum) if to_top else (parameter.maximum, parameter.minimum)
    synced = float(parameter.group == "clock" or parameter.name == "delay.division")
    machine = rack(ALL_ON | {"delay.sync": synced, parameter.name: start})
    before = machine.run(tone[: 4 * RATE])
    after = machine.glide({parameter.name: end}, tone[4 * RATE :])
    for side in np.concatenate([before, after], axis=1):
        assert harshness(side[2 * RATE :]) < 3.0 * harshness(tone[2 * RATE :] * volume_turned_off(3 * RATE, 2 * RATE))


def harshness(sound):
    above = signal.sosfilt(signal.butter(4, 5000, "highpass", fs=RATE, output="sos"), sound.astype(float))
    return np.abs(above[RATE:]).max()


def volume_turned_off(frames, at):
    """A gain that glides from 1 to 0 as the engine's parameters do."""
    ticks = np.maximum(np.arange(frames + 1) / 32 - at / 32, 0.0)
    return np.interp(ticks, np.arange(200), np.exp(-32 / (0.015 / 4.6 * RATE) * np.arange(200)))[:frames]


@given(st.data())
@settings(max_examples=25)
def test_any_setting_is_stable_however_fast_it_changes(rack, data):
    rate = data.draw(st.sampled_from([8000, 44100, 192000]))
    values = st.sampled_from([0.0, 1.0]) | st.floats(0.0, 1.0)
    machine = rack(ALL_ON, rate)
    loudest = 0.0
    for step in range(60):
        if step % 3 == 0:
            turned = data.draw(st.lists(st.tuples(st.sampled_from(TURNABLE), values), max_size=6))
            machine.set({p.name: p.minimum + value * (p.maximum - p.minimum) for p, value in turned})
        for side in machine.run(noise(1600, step), noise(1600, step + 1)):
            assert np.all(np.isfinite(side))
            loudest = max(loudest, float(np.abs(side).max()))
    assert loudest < 0.3 * 60


@pytest.mark.parametrize("name", ["delay.time", "reverb.size"])
def test_endless_turning_does_not_feed_on_itself(rack, name):
    machine = rack(ALL_ON | {"delay.feedback": 0.95, "reverb.decay": 20.0})
    machine.run(noise(RATE))
    low, high = VOICE[name].minimum, VOICE[name].maximum
    levels = []
    for turn in range(60):
        out, _ = machine.glide({name: (low, high)[turn % 2]}, np.zeros(4800))
        levels.append(np.abs(out).max())
    assert max(levels[30:]) < 2.0 * max(levels[:10])
