"""The curves that are drawn of LFOs, envelopes, filter and effects are those that the engine computes."""

from __future__ import annotations

import math

import numpy as np
import pytest

from textsynth_app.app.modulation import effect_curves, filter_response, lfo_wave, note_courses
from textsynth_app.synth.engine import Engine
from textsynth_app.synth.patch import DEFAULT_PATCH
from textsynth_app.synth.state import TICK

RATE = 48000
SILENT = DEFAULT_PATCH.replace({f"operators.{number}.level": -60.0 for number in (1, 2)})
NOISE = SILENT.replace({"noise.level": 0.0, "noise.sustain": 0.0, "noise.attack": 0.001, "master.level": -12.0})
PLAIN = DEFAULT_PATCH.replace({"lfo.pitch": 0.0, "operators.1.decay": 30.0})


def ticks(patch, seconds, read, note=69.0, key_up=None):
    """What `read` finds in the engine's memory after each tick of a note."""
    engine = Engine(RATE, 0, patch)
    engine.note_on(note, 127)
    if key_up is not None:
        engine.note_off(note, frame=round(key_up * RATE))
    found = []
    for _ in range(round(seconds * RATE / TICK)):
        engine.process(TICK)
        found.append(read(engine.state[0]))
    return np.array(found)


def spectrum(patch, seconds=4.0):
    engine = Engine(RATE, 0, patch)
    engine.note_on(69.0, 127)
    engine.process(RATE // 2)
    audio = engine.process(round(seconds * RATE))[:, 0].astype(np.float64)
    # A Hann window, so that a resonance does not leak over everything; same noise in every call.
    blocks = audio[: audio.size // 4096 * 4096].reshape(-1, 4096) * np.hanning(4096)
    return np.mean(np.abs(np.fft.rfft(blocks, axis=1)) ** 2, axis=0)


# Filter


@pytest.mark.parametrize("mode", [0.0, 0.4, 1.0, 2.0, 3.0])
@pytest.mark.parametrize("resonance", [0.0, 0.6])
def test_the_drawn_response_is_that_of_the_voice(mode, resonance):
    settings = {"filter.cutoff": 2000.0, "filter.resonance": resonance, "filter.mode": mode}
    measured = 10.0 * np.log10(spectrum(NOISE.replace(settings)) / spectrum(NOISE))
    hertz = np.fft.rfftfreq(4096, 1.0 / RATE)
    heard = (hertz > 300.0) & (hertz < 18000.0) & (np.abs(hertz - 2000.0) > 150.0)
    drawn = filter_response.response_db(hertz[heard], 2000.0, resonance, mode, RATE)
    loud = drawn > -40.0
    assert np.max(np.abs(measured[heard][loud] - drawn[loud])) < 1.0


@pytest.mark.parametrize("mode", [0.0, 2.0])
def test_low_and_high_pass_have_the_gain_q_at_the_cutoff_and_fall_by_12_db_an_octave(mode):
    for resonance in (0.0, 0.5, 1.0):
        at_cutoff = filter_response.response_db(np.array([500.0]), 500.0, resonance, mode)[0]
        assert at_cutoff == pytest.approx(filter_response.quality_db(resonance), abs=0.01)
    assert filter_response.quality_db(0.0) == pytest.approx(-3.01, abs=0.01)
    beyond = np.array([4000.0, 8000.0]) if mode == 0.0 else np.array([62.5, 31.25])
    near, far = filter_response.response_db(beyond, 500.0, 0.0, mode)
    assert near - far == pytest.approx(12.0, abs=0.7)  # a little more towards half the sample rate


def test_band_pass_keeps_its_peak_at_0_db_and_a_notch_lets_nothing_through():
    hertz = np.array([1000.0])
    assert filter_response.response_db(hertz, 1000.0, 0.8, 1.0)[0] == pytest.approx(0.0, abs=1e-6)
    assert filter_response.response_db(hertz, 1000.0, 0.8, 3.0)[0] == filter_response.FLOOR_DB


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"filter.cutoff": 15000.0},
        {"filter.mode": 0.2},
        {"filter.envelope": -1.0},
        {"filter.velocity": 1.0},
        {"lfo2.cutoff": 0.1},
        {"timbre.cutoff": -1.0},
        {"filter.resonance": 1.0},
    ],
)
def test_the_filter_counts_as_open_when_the_voice_runs_without_it(changes):
    patch = DEFAULT_PATCH.replace(changes)
    engine = Engine(RATE, 0, patch)
    engine.process(TICK)
    assert filter_response.is_open(patch) == (engine.state["filter_wanted"][0] == 0)


# LFO


@pytest.mark.parametrize("shape", [0.0, 0.3, 1.0, 1.7, 2.0, 2.5, 3.0])
def test_the_drawn_wave_is_the_oscillators(shape):
    rate = 3.0
    patch = PLAIN.replace({"lfo.pitch": 1200.0, "lfo.rate": rate, "lfo.shape": shape})
    increments = ticks(patch, 1.0, lambda state: (state["lane_increment"][0, 0], state["lfo_phase"][0, 0]))
    swings = np.log2(increments[:, 0] * RATE / 440.0)
    drawn = lfo_wave.wave(shape, increments[:, 1])
    assert np.max(np.abs(swings - drawn)) < 1e-3


def test_a_trace_waits_grows_and_ends_with_two_cycles():
    patch = PLAIN.replace({"lfo.delay": 0.6, "lfo.fade": 0.6})
    trace = lfo_wave.trace(patch, "lfo", 1000)
    assert trace.delay_end == pytest.approx(0.15) and trace.fade_end == pytest.approx(0.3)
    assert not np.any(trace.y[trace.x < trace.delay_end])
    growing = (trace.x > trace.delay_end) & (trace.x < trace.fade_end)
    assert 0.0 < np.max(np.abs(trace.y[growing])) < 1.0
    full = trace.y[trace.x >= trace.fade_end]
    assert np.sum((full[:-1] < 0.9) & (full[1:] >= 0.9)) == 2  # crests
    assert np.max(full) == pytest.approx(1.0, abs=1e-3)


def test_a_trace_without_delay_is_two_cycles_from_the_start():
    trace = lfo_wave.trace(PLAIN.replace({"lfo2.shape": 3.0}), "lfo2", 800)
    assert trace.delay_end == trace.fade_end == 0.0
    assert list(np.flatnonzero(np.diff(trace.y))) == pytest.approx([199, 399, 599], abs=1)


def test_one_that_runs_free_may_begin_anywhere():
    trace = lfo_wave.trace(PLAIN.replace({"lfo.retrigger": 0.0}), "lfo")
    assert abs(trace.y[0]) > 0.1


# Pitch, noise, burst


@pytest.mark.parametrize(
    "changes",
    [
        {"pitch.envelope": -24.0, "pitch.decay": 0.2},
        {"pitch.level4": -3.0, "pitch.level1": 7.0, "pitch.level2": -2.0, "pitch.level3": 1.0, "pitch.time1": 0.3},
        {"pitch.level3": 5.0, "pitch.envelope": 12.0, "pitch.time3": 0.5, "pitch.time4": 1.0},
    ],
)
def test_the_drawn_pitch_is_that_of_a_note(changes):
    patch = PLAIN.replace({"operators.1.release": 20.0, **changes})
    course = note_courses.pitch_course(patch, 400)
    key_up = None if math.isnan(course.key_up) else course.key_up
    length = float(course.seconds[-1])
    found = ticks(patch, length, lambda state: state["lane_increment"][0, 0], key_up=key_up)
    semitones = 12.0 * np.log2(found * RATE / 440.0)
    times = (np.arange(len(found)) + 1) * TICK / RATE
    drawn = np.interp(times, course.seconds, course.values)
    assert np.mean(np.abs(semitones - drawn)) < 0.02 * np.ptp(drawn)


def test_a_pitch_that_does_not_move_is_drawn_flat():
    assert not note_courses.pitch_moves(PLAIN)
    assert not np.any(note_courses.pitch_course(PLAIN).values)


@pytest.mark.parametrize("sustain", [-60.0, -12.0, 0.0])
def test_the_drawn_noise_envelope_is_that_of_a_note(sustain):
    patch = SILENT.replace({"noise.level": 0.0, "noise.attack": 0.1, "noise.decay": 0.5, "noise.sustain": sustain})
    patch = patch.replace({"noise.release": 0.4})
    course = note_courses.noise_course(patch, 600)
    key_up = None if math.isnan(course.key_up) else course.key_up
    length = float(course.seconds[-1])
    found = ticks(patch, length, lambda state: state["noise_envelope"][0], key_up=key_up)
    drawn = np.interp((np.arange(len(found)) + 1) * TICK / RATE, course.seconds, course.values)
    assert np.max(np.abs(found - drawn)) < 0.03
    assert math.isnan(course.key_up) == (sustain == -60.0)


@pytest.mark.parametrize("color", [-1.0, -0.4, 0.0, 0.5, 1.0])
def test_the_drawn_colour_is_that_of_the_noise(color):
    measured = 10.0 * np.log10(spectrum(NOISE.replace({"noise.color": color})))
    hertz = np.fft.rfftfreq(4096, 1.0 / RATE)
    heard = (hertz > 100.0) & (hertz < 16000.0)
    drawn = note_courses.noise_response_db(hertz[heard], color)
    difference = measured[heard] - drawn
    # White noise measured over these few seconds wavers by a decibel; its level is not the picture's matter.
    assert np.std(difference) < 1.5
    assert abs(np.polyfit(np.log2(hertz[heard]), difference, 1)[0]) < 0.3  # dB an octave: no slope is left


def test_strokes_follow_each_other_as_in_a_note():
    patch = PLAIN.replace({"burst.rate": 8.0, "burst.count": 4.0, "burst.duty": 0.3, "operators.1.release": 20.0})
    found = ticks(patch, 0.6, lambda state: state["noise_stage"][0])
    open_ = found < 4
    edges = np.flatnonzero(np.diff(open_.astype(int))) * TICK / RATE
    drawn = note_courses.burst(patch)
    ends = [stroke.end for stroke in drawn.strokes]
    starts = [stroke.start for stroke in drawn.strokes[1:]]
    assert edges == pytest.approx(sorted(ends + starts), abs=0.002)
    assert drawn.seconds == pytest.approx(0.5) and not drawn.more


def test_a_burst_draws_no_more_strokes_than_can_be_seen_and_jitter_moves_them():
    endless = PLAIN.replace({"burst.count": 65.0, "burst.jitter": 1.0, "burst.rate": 10.0})
    drawn = note_courses.burst(endless)
    assert len(drawn.strokes) == note_courses.STROKES and drawn.more
    assert note_courses.endless(endless) and note_courses.repeats(endless)
    steps = np.diff([stroke.start for stroke in drawn.strokes])
    assert 0.05 <= np.min(steps) < 0.1 < np.max(steps) <= 0.2
    assert not note_courses.repeats(PLAIN)
    only = note_courses.burst(PLAIN)
    assert [stroke.end for stroke in only.strokes] == [only.seconds]  # as long as the key is down


def test_unison_voices_stand_where_the_engine_puts_them():
    patch = PLAIN.replace({"unison.voices": 5.0, "unison.detune": 40.0, "unison.width": 0.6})
    engine = Engine(RATE, 0, patch)
    engine.note_on(69.0, 127)
    engine.process(TICK)
    found = engine.state[0]["lane_increment"][0, :5] * RATE
    voices = note_courses.unison(patch)
    assert [voice.cents for voice in voices] == pytest.approx(1200.0 * np.log2(found / 440.0), abs=0.01)
    places = engine.state[0]["unison_place"][:5] * 0.6
    assert [voice.place for voice in voices] == pytest.approx(places, abs=1e-6)


# Effects


@pytest.mark.parametrize("gain", [0.0, 6.0, 36.0])
def test_the_drawn_drive_is_the_engines(gain):
    engine = Engine(RATE, 0, PLAIN.replace({"drive.gain": gain}))
    engine.process(TICK)
    squared, makeup = engine.state[0]["drive_goal"]
    x = np.linspace(-1.0, 1.0, 11)
    assert effect_curves.drive_transfer(gain, x) == pytest.approx(makeup * x / np.sqrt(1.0 + squared * x * x), abs=1e-5)


def test_the_drawn_chorus_sweeps_as_the_engines_taps():
    patch = PLAIN.replace({"chorus.mix": 0.5, "chorus.rate": 3.0, "chorus.depth": 4.0})
    found = ticks(patch, 1.0, lambda state: state["chorus_delay_goal"][:6].copy()) / RATE * 1000.0
    drawn = effect_curves.chorus_delays(3.0, 4.0, np.linspace(0.0, 1.0, 500))
    assert np.min(drawn, axis=1) == pytest.approx(np.min(found, axis=0), abs=0.02)
    assert np.max(drawn, axis=1) == pytest.approx(np.max(found, axis=0), abs=0.02)


@pytest.mark.parametrize(
    "changes",
    [
        {"delay.time": 0.3},
        {"delay.sync": 1.0, "delay.division": 5.0, "clock.tempo": 100.0},
        {"delay.sync": 1.0, "delay.division": 10.0, "clock.tempo": 40.0},  # 3 s: more than there is memory for
    ],
)
def test_echoes_come_when_the_delay_says_them(changes):
    patch = PLAIN.replace({"delay.mix": 0.5, **changes})
    engine = Engine(RATE, 0, patch)
    engine.process(TICK)
    assert effect_curves.echo_seconds(patch) * RATE == pytest.approx(engine.state["delay_wanted"][0], abs=1.0)


@pytest.mark.parametrize("width", [0.0, 0.5, 1.0])
def test_echoes_are_as_loud_and_as_far_aside_as_drawn(width):
    patch = PLAIN.replace({"delay.mix": 0.5, "delay.time": 0.25, "delay.feedback": 0.6, "delay.width": width})
    patch = patch.replace({"delay.damping": 20000.0, "operators.1.decay": 0.02, "operators.1.release": 0.01})
    patch = patch.replace({"matrix.1.2": 0.0, "operators.1.velocity": 0.0})
    engine = Engine(RATE, 0, patch)
    engine.note_on(69.0, 127)
    engine.note_off(69.0, frame=960)
    audio = np.abs(engine.process(RATE))
    dry = np.max(audio[: RATE // 8])
    for echo in effect_curves.echoes(patch)[:3]:
        start = round(echo.seconds * RATE)
        left, right = np.max(audio[start : start + RATE // 8], axis=0) / dry
        assert (left, right) == pytest.approx((echo.left, echo.right), rel=0.2, abs=0.02)


def test_the_first_reflections_come_out_of_the_reverbs_lines():
    patch = PLAIN.replace({"reverb.mix": 0.5, "reverb.size": 0.7, "reverb.predelay": 0.02})
    engine = Engine(RATE, 0, patch)
    engine.process(TICK)
    found = engine.state[0]["reverb_wanted"][-16:] / RATE
    assert effect_curves.reflections(0.7) == pytest.approx(found, abs=2.0 / RATE)


def test_an_effect_is_on_when_its_amount_is_up():
    assert [effect for effect in effect_curves.CHAIN if effect_curves.is_on(PLAIN, effect)] == []
    for effect, (name, usual) in effect_curves.AMOUNTS.items():
        assert effect_curves.is_on(PLAIN.replace({name: usual}), effect)
