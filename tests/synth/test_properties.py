"""What holds of every patch and every way of playing: every knob is heard, nothing clicks, blows up or hangs."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from textsynth_app.synth.engine import Engine
from textsynth_app.synth.parameter import Parameter
from textsynth_app.synth.parameters import VOICE
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch, morph
from textsynth_app.synth.state import TICK

RATE = 48000

# Everything in use, so that every parameter has something to change; dark, so that a click would stand out.
BUSY = DEFAULT_PATCH.replace(
    {
        **{
            f"operators.{number}.{name}": value
            for number in range(1, 7)
            for name, value in {
                "level": -6.0,
                "output": 0.3,
                "ratio": 1.0,
                "detune": 2.0 * number,
                "sustain": -6.0,
                "decay": 1.0,
                "peak": -1.0,
                "bend": -3.0,
                "bend_time": 0.5,
                "end": -40.0,
                "curve": 0.3,
                "release": 0.3,
                "rate_scaling": 0.3,
                "break_point": 50.0,
                "left_depth": -3.0,
                "right_depth": -3.0,
                "fixed": 0.2,
                "frequency": 110.0,
                "tremolo": 0.1,
            }.items()
        },
        "matrix.1.2": 1.5,
        "matrix.3.4": 1.5,
        "matrix.5.6": 1.5,
        "filter.cutoff": 300.0,
        "filter.resonance": 0.2,
        "filter.envelope": 1.0,
        "filter.attack": 0.05,
        "filter.sustain": 0.5,
        "filter.tracking": 0.5,
        "filter.velocity": 0.5,
        "pitch.envelope": 1.0,
        "pitch.level1": 1.0,
        "pitch.level2": -1.0,
        "pitch.level3": 0.5,
        "pitch.level4": -1.0,
        "lfo.amplitude": 0.2,
        "lfo.index": 0.2,
        "lfo.cutoff": 0.3,
        "lfo.pitch": 10.0,
        "lfo.delay": 0.02,
        "lfo.fade": 0.05,
        "lfo2.rate": 3.0,
        "lfo2.amplitude": 0.2,
        "lfo2.index": 0.2,
        "lfo2.cutoff": 0.3,
        "lfo2.pitch": 10.0,
        "lfo2.delay": 0.02,
        "lfo2.fade": 0.05,
        "unison.voices": 2.0,
        "glide.time": 0.1,
        "wheel.index": 0.3,
        "wheel.cutoff": 0.3,
        "wheel.level": 3.0,
        "pressure.index": 0.3,
        "pressure.cutoff": 0.3,
        "pressure.level": 3.0,
        "timbre.vibrato": 20.0,
        "timbre.index": 0.3,
        "timbre.cutoff": 0.3,
        "timbre.level": 3.0,
        "drive.gain": 3.0,
        "chorus.mix": 0.3,
        "delay.mix": 0.3,
        "delay.time": 0.05,
        "reverb.mix": 0.3,
        "master.level": -12.0,
    }
)
NOISY = BUSY.replace({"noise.level": -12.0, "noise.sustain": -6.0, "noise.release": 0.1})
STRIKING = NOISY.replace({"burst.count": 3.0, "burst.rate": 30.0, "burst.jitter": 0.3})
# Turned by others: the length of the test note by `render`, the wheel's range by who reads MIDI.
ELSEWHERE = {"root.duration", "bend.range"}


def phrase(patch: Patch, frames: int = RATE // 2) -> np.ndarray:
    """Two notes, wheels, and a release, in stereo."""
    engine = Engine(RATE, seed=2, patch=patch)
    engine.wheel(0.5)
    engine.pressure(0.5)
    engine.timbre(0.5)
    engine.note_on(40, 90)
    engine.note_on(59, 60, frame=frames // 4)
    engine.note_off(40, frame=frames // 2)
    engine.note_off(59, frame=frames // 2)
    return engine.process(frames)


def base_for(name: str) -> Patch:
    """A patch in which a parameter matters."""
    group = name.split(".")[0]
    patch = {"burst": STRIKING, "noise": NOISY}.get(group, BUSY)
    if name == "delay.division" or group == "clock":
        return patch.replace({"delay.sync": 1.0, "delay.division": 1.0})
    if name == "lfo2.retrigger" or name == "lfo.retrigger":
        return patch.replace({"lfo.delay": 0.0, "lfo2.delay": 0.0})
    if name == "glide.legato":
        return patch.replace({"glide.mono": 1.0})
    return patch


def elsewhere(parameter: Parameter, value: float) -> float:
    """A value well away from another."""
    position = parameter.normalise(value)
    return parameter.denormalise(position + 0.4 if position < 0.5 else position - 0.4)


@pytest.mark.parametrize("name", [name for name in VOICE.names if name not in ELSEWHERE])
def test_every_parameter_is_heard(name):
    patch = base_for(name)
    value = 1.0 - patch[name] if len(VOICE[name].choices) == 2 else elsewhere(VOICE[name], patch[name])
    difference = np.abs(phrase(patch.replace({name: value})) - phrase(patch)).max()
    assert difference > 1e-4


def roughness(audio: np.ndarray) -> float:
    """Largest second difference: where a click would stand out."""
    return float(np.abs(np.diff(audio.astype(float), 2, axis=0)).max())


@pytest.mark.parametrize("name", VOICE.names)
def test_no_parameter_clicks_when_it_jumps_under_held_notes(name):
    patch = BUSY if name.split(".")[0] != "noise" else BUSY.replace({"noise.level": -40.0, "noise.sustain": 0.0})
    parameter = VOICE[name]
    low, high = (1000.0, 4000.0) if name == "root.frequency" else (parameter.minimum, parameter.maximum)
    engine = Engine(RATE, patch=patch.replace({name: low}))
    engine.note_on(33, 100)
    engine.note_on(40, 100)
    engine.process(RATE // 8)
    pieces = [engine.process(RATE // 16)]
    for value in (high, low):
        engine.set_parameter(name, value)
        pieces += [engine.process(RATE // 16), engine.process(RATE // 16)]
    loudest = max(np.abs(piece).max() for piece in pieces)
    steady = max(roughness(pieces[at]) for at in (0, 2, 4))
    # All that moves goes in straight lines from tick to tick: the steepest crosses the whole sound in one.
    assert roughness(np.concatenate(pieces)) < 1.5 * steady + 1.2 * loudest / TICK


DARK = DEFAULT_PATCH.replace(
    {"lfo.pitch": 0.0, "operators.1.sustain": 0.0, "operators.2.level": -60.0, "master.level": -12.0}
)


def test_a_note_begins_and_ends_without_a_click():
    for frame in (0, 1, 31, 500):  # wherever in a control tick
        patch = DARK.replace({"operators.1.attack": 0.001, "operators.1.release": 0.005})
        engine = Engine(RATE, patch=patch)
        engine.note_on(33, 127, frame=frame)
        engine.note_off(33, frame=RATE // 4 + frame)
        audio = engine.process(RATE // 2)
        assert engine.voices == 0
        # Its attack is a line of 48 frames, its release falls by 8 dB in a tick of 32.
        assert roughness(audio) < 10 ** (-12 / 20) / TICK
        assert np.abs(audio[-RATE // 8 :]).max() < 1e-3  # what the 4 Hz high pass makes of the end


@pytest.mark.parametrize("group", ["chorus", "delay", "reverb"])
def test_effects_switched_under_a_held_note_do_not_click(group):
    engine = Engine(RATE, patch=DARK)
    engine.note_on(33, 127)
    engine.process(RATE // 4)
    before = engine.process(RATE // 4)
    for mix in (1.0, 0.0, 0.5):
        engine.set_parameter(f"{group}.mix", mix)
        audio = engine.process(RATE // 4)
        assert roughness(np.concatenate([before, audio])) < 10 ** (-12 / 20) / TICK / 2
        before = audio


@pytest.mark.parametrize("ratio", [0.5, 1.0, 2.0])
def test_what_modulation_makes_of_zero_hertz_is_not_heard(ratio):
    patch = DARK.replace(
        {
            "operators.2.level": 0.0,
            "operators.2.sustain": 0.0,
            "operators.2.ratio": ratio,
            "matrix.1.2": 2.0,
            "matrix.1.1": 1.0,
        }
    )
    engine = Engine(RATE, patch=patch)
    engine.note_on(69, 127)
    engine.process(RATE // 2)
    audio = engine.process(RATE)[:, 0].astype(float)  # whole periods
    assert abs(audio.mean()) < 2e-4 * np.abs(audio).max()


positions = st.lists(st.floats(0, 1), min_size=len(VOICE), max_size=len(VOICE))


def moderate(patch: Patch) -> Patch:
    """The patch with releases that a test can wait for."""
    names = [f"operators.{number}.release" for number in range(1, 7)] + ["noise.release"]
    return patch.replace({name: min(patch[name], 1.0) for name in names})


# The filter's lowest corner, 10 Hz, at its sharpest, Q 20, falls by 100 dB in ln(1e5) Q / (pi f).
FILTER_RINGS_S = 7.4


def longest_release(patch: Patch, lowest: float) -> float:
    """Seconds after which every voice of a patch has fallen by 100 dB."""
    slowest = max(
        patch[f"operators.{number}.release"] * 2.0 ** (patch[f"operators.{number}.rate_scaling"] * (60 - lowest) / 12)
        for number in range(1, 7)
    )
    return 100 / 60 * max(slowest, patch["noise.release"]) + FILTER_RINGS_S + 0.2


@settings(max_examples=40, deadline=None)
@given(vector=positions, note=st.floats(36, 127), velocity=st.integers(1, 127), rate=st.sampled_from([8000, 48000]))
def test_no_patch_is_loud_endless_or_not_a_number(vector, note, velocity, rate):
    patch = moderate(Patch.from_vector(vector, VOICE))
    engine = Engine(rate, patch=patch)
    engine.note_on(note, velocity)
    audio = engine.process(rate // 4)
    engine.note_off(note)
    audio = np.concatenate([audio, engine.process(rate // 4)])
    assert np.isfinite(audio).all() and np.abs(audio).max() <= 1.0
    engine.process(round(longest_release(patch, min(note, 60)) * rate))
    assert engine.voices == 0


def drawn(seed: int) -> Patch:
    """A patch with every parameter anywhere, a quarter of them at an end of their range."""
    chance = np.random.default_rng(seed)
    return Patch.from_vector(np.clip(chance.uniform(-0.17, 1.17, len(VOICE)), 0, 1), VOICE)


seeds = st.integers(0, 2**32 - 1)
key = st.integers(36, 100)
unit = st.floats(0, 1)
actions = st.one_of(
    st.tuples(st.just("note_on"), key, st.integers(1, 127)),
    st.tuples(st.just("note_off"), key),
    st.tuples(st.just("sustain"), st.booleans()),
    st.tuples(st.just("wheel"), unit),
    st.tuples(st.just("pressure"), unit, st.one_of(st.none(), key)),
    st.tuples(st.just("timbre"), unit, st.one_of(st.none(), key)),
    st.tuples(st.just("pitch_bend"), st.floats(-24, 24), st.one_of(st.none(), key)),
    st.tuples(st.just("release_all")),
    st.tuples(st.just("silence")),
    st.tuples(st.just("patch"), st.floats(-0.5, 1.5)),
    st.tuples(st.just("parameter"), st.sampled_from(VOICE.names), unit),
)


@settings(max_examples=30, deadline=None)
@given(
    first=seeds,
    second=seeds,
    performance=st.lists(st.tuples(actions, st.integers(0, 600)), min_size=5, max_size=40),
    seed=seeds,
    mono=st.booleans(),
)
def test_whatever_is_played_stays_finite_and_ends_when_all_is_released(first, second, performance, seed, mono):
    rate = 8000
    changes = {"glide.mono": float(mono)}
    start, end = (moderate(drawn(each)).replace(changes) for each in (first, second))
    engine = Engine(rate, seed, start)
    do: dict[str, Callable[..., None]] = {
        "patch": lambda position: engine.set_patch(moderate(morph(start, end, position))),
        "parameter": lambda name, position: engine.set_parameter(name, VOICE[name].denormalise(position)),
    }
    for (name, *arguments), frames in performance:
        do.get(name, getattr(engine, name, None))(*arguments)
        audio = engine.process(frames)
        assert np.isfinite(audio).all() and np.abs(audio).max(initial=0.0) <= 1.0
    engine.set_patch(moderate(engine.patch))
    engine.release_all()
    audio = engine.process(round((longest_release(engine.patch, 36) + 0.3) * rate))
    assert np.isfinite(audio).all() and np.abs(audio).max() <= 1.0
    assert engine.voices == 0


@settings(max_examples=25, deadline=None)
@given(vector=positions, note=st.floats(36, 100))
def test_no_patch_leaves_a_lasting_offset(vector, note):
    patch = moderate(Patch.from_vector(vector, VOICE)).replace({"reverb.mix": 0.0, "delay.mix": 0.0})
    rate = 8000
    # Below the blocker's 4 Hz a fixed operator is heard as a slow swing, which a short time shows as an offset.
    patch = patch.replace({f"operators.{number}.fixed": 0.0 for number in range(1, 7)})
    engine = Engine(rate, patch=patch)
    engine.note_on(note)
    engine.process(rate // 2)
    assert np.abs(engine.process(2 * rate).astype(float).mean(axis=0)).max() < 0.02
    engine.release_all()
    engine.process(round(longest_release(patch, min(note, 60)) * rate) + rate)
    assert np.abs(engine.process(rate // 4)).max() < 1e-5


@settings(max_examples=15, deadline=None)
@given(
    vector=positions,
    sizes=st.lists(st.integers(1, 2048), min_size=1, max_size=6),
    seed=st.integers(0, 99),
    oversampling=st.sampled_from([1, 2, 4]),
)
def test_the_size_of_blocks_never_changes_a_sample(vector, sizes, seed, oversampling):
    patch = Patch.from_vector(vector, VOICE)

    def play(sizes: list[int], frames: int = 6000) -> np.ndarray:
        engine = Engine(RATE, seed, patch, oversampling)
        engine.note_on(50, 100, frame=5)
        engine.note_on(57, 90, frame=700)
        engine.pressure(0.7, key=57, frame=701)
        engine.set_parameter("filter.cutoff", 300.0, frame=1500)
        engine.note_off(50, frame=2222)
        engine.set_patch(DEFAULT_PATCH, frame=4000)
        engine.sustain(True, frame=4100)
        engine.note_off(57, frame=4500)
        parts, done, turn = [], 0, 0
        while done < frames:
            size = min(sizes[turn % len(sizes)], frames - done)
            parts.append(engine.process(size))
            done, turn = done + size, turn + 1
        return np.concatenate(parts)

    np.testing.assert_array_equal(play(sizes), play([6000]))
