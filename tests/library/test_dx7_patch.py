"""A DX7 voice becomes a patch that sounds like it, and comes back as the same voice; the rest is told."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from textsynth_app.library.dx7 import tables
from textsynth_app.library.dx7.algorithms import ALGORITHMS
from textsynth_app.library.dx7.from_patch import from_patch, voice_name
from textsynth_app.library.dx7.presets import preset_voice, voice_preset
from textsynth_app.library.dx7.to_patch import to_patch
from textsynth_app.library.dx7.voice import OPERATOR_RANGES, VOICE_RANGES, Dx7Operator, Dx7Voice
from textsynth_app.library.limits import LONGEST_TEXTS
from textsynth_app.synth.parameters import VOICE
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch
from textsynth_app.synth.render import render

FULL_INDEX = 4.0 * math.pi


def _four(number: st.SearchStrategy[int]) -> st.SearchStrategy[tuple[int, int, int, int]]:
    return st.tuples(number, number, number, number)


def _any(ranges: dict[str, tuple[int, int]]) -> dict[str, st.SearchStrategy[Any]]:
    numbers = {name: st.integers(*limits) for name, limits in ranges.items()}
    return {name: _four(number) if name.endswith(("rates", "levels")) else number for name, number in numbers.items()}


any_voices = st.builds(
    Dx7Voice,
    operators=st.tuples(*[st.builds(Dx7Operator, **_any(OPERATOR_RANGES))] * 6),
    name=st.just("ANY VOICE "),
    **_any(VOICE_RANGES),
)

# What comes back digit for digit. Left out is only what a DX7 plays alike, or what a patch has no number for:
# rates and levels that its hardware rounds to the same; a curve without depth; coarse above 3 of a fixed frequency;
# coarse and fine of the same product; times and levels beyond a patch's ranges (envelope levels below -60 dB, falls
# slower than 60 dB in 30 s, attacks of 10 s, rises of what is almost silent); modulators so strong that velocity has no
# room; key sync, which is always on; rising saws; LFO speeds above 40 Hz; and how depth and sensitivity share out a
# vibrato or tremolo.
alike_rates = [tables.rate_of_fall(tables.fall_seconds(quantised), 0.0) for quantised in range(20, 36)]
alike_levels = sorted({tables.envelope_level(tables.envelope_db(level)) for level in range(50, 100)})
plain_operators = st.builds(
    Dx7Operator,
    **{
        **_any(OPERATOR_RANGES),
        "rates": _four(st.sampled_from(alike_rates)),
        "levels": _four(st.sampled_from([0, *alike_levels])),
        "left_curve": st.integers(0, 1),
        "right_curve": st.integers(0, 1),
        "rate_scaling": st.integers(0, 4),
        "break_point": st.integers(20, 60),
        "left_depth": st.integers(0, 20),
        "right_depth": st.integers(0, 20),
        "level": st.integers(40, 85),
        "coarse": st.sampled_from([0, 1, 2, 3]),
        "fine": st.integers(0, 49),
        "amplitude_sensitivity": st.just(0),
    },
).map(lambda operator: operator if operator.coarse else replace(operator, fine=min(operator.fine, 49)))
plain_voices = st.builds(
    Dx7Voice,
    operators=st.tuples(*[plain_operators] * 6),
    name=st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=10, max_size=10),
    **{
        **_any(VOICE_RANGES),
        "pitch_rates": _four(st.sampled_from([10, 20, 30, 50, 70, 90, 99])),
        "pitch_levels": st.tuples(st.integers(30, 70), st.just(50), st.just(50), st.just(50)),
        "feedback": st.integers(1, 5),
        "key_sync": st.just(1),
        "lfo_speed": st.integers(0, 90),
        "lfo_wave": st.sampled_from([0, 1, 3, 4, 5]),
        "lfo_amplitude_depth": st.just(0),
        "pitch_sensitivity": st.integers(1, 3),
        "transpose": st.integers(-16, 16),
    },
)


def _unified(operator: Dx7Operator) -> Dx7Operator:
    """An operator with one way of writing what is alike."""
    ratio = tables.ratio(operator.coarse, operator.fine)
    settings = ((coarse, round(100 * (ratio / (coarse or 0.5) - 1.0))) for coarse in range(31, -1, -1))
    coarse, fine = next((coarse, fine) for coarse, fine in settings if 0 <= fine < 100)
    if operator.fixed or abs(tables.ratio(coarse, fine) - ratio) > 1e-9:
        coarse, fine = operator.coarse, operator.fine
    return replace(
        operator,
        coarse=coarse,
        fine=fine,
        left_curve=operator.left_curve if operator.left_depth else 0,
        right_curve=operator.right_curve if operator.right_depth else 0,
    )


@settings(max_examples=60)
@given(voice=plain_voices)
def test_a_voice_comes_back_the_same(voice: Dx7Voice) -> None:
    patch, notes = to_patch(voice)
    back, losses = from_patch(patch, voice.name)
    assert notes == losses == ()
    same = replace(voice, operators=tuple(_unified(operator) for operator in voice.operators))
    assert replace(back, operators=tuple(_unified(operator) for operator in back.operators)) == same


@settings(max_examples=60)
@given(voice=any_voices)
def test_any_voice_comes_back_sounding_the_same(voice: Dx7Voice) -> None:
    patch, _ = to_patch(voice)
    back, losses = from_patch(patch, voice.name)
    again, _ = to_patch(back)
    # Levels that a patch cut at 48 semitones may lie between two that a DX7 has; how near is asked below.
    assert set(losses) <= {"Its pitch envelope's levels are rounded to the nearest that a DX7 has."}
    for number in range(1, 7):
        for name in ("ratio", "fixed", "frequency", "rate_scaling", "left_depth", "right_depth"):
            parameter = f"operators.{number}.{name}"
            assert again[parameter] == pytest.approx(patch[parameter], rel=5e-3), parameter
        assert again[f"operators.{number}.detune"] == pytest.approx(patch[f"operators.{number}.detune"], abs=3.0)
        before, after = _levels(patch, number), _levels(again, number)
        assert np.maximum(after, -60.0) == pytest.approx(np.maximum(before, -60.0), abs=1.6)
    for stage in (1, 2, 3, 4):
        assert again[f"pitch.level{stage}"] == pytest.approx(patch[f"pitch.level{stage}"], abs=1.9)
        assert again[f"pitch.time{stage}"] == pytest.approx(patch[f"pitch.time{stage}"])
    assert again["lfo.pitch"] == pytest.approx(patch["lfo.pitch"], abs=5.0)


def _levels(patch: Patch, number: int) -> np.ndarray:
    """Levels of an operator's envelope where they count, in its output or deepest index, in dB at velocity 100."""
    weights = [patch[f"matrix.{target}.{number}"] / FULL_INDEX for target in range(1, 7) if target != number]
    weights.append(patch[f"operators.{number}.output"] * 10.0 ** ((patch["master.level"] + 15.0) / 20.0))
    level = patch[f"operators.{number}.level"] - 40.0 * patch[f"operators.{number}.velocity"] * 27.0 / 127.0
    if patch[f"operators.{number}.level"] <= -60.0:
        level = -math.inf
    stages = np.array([patch[f"operators.{number}.{stage}"] for stage in ("peak", "bend", "sustain", "end")])
    return stages + level + 20.0 * math.log10(max(weights))


def _one(**numbers: Any) -> Dx7Voice:
    """Algorithm 1 with an operator 1 of such numbers, and silence beside it."""
    return Dx7Voice((Dx7Operator(**{"level": 99, **numbers}), *[Dx7Operator()] * 5))


def test_levels_are_in_steps_of_three_quarters_of_a_decibel() -> None:
    full, less = to_patch(_one())[0], to_patch(_one(level=79))[0]
    assert full["operators.1.level"] == 0.0
    assert less["operators.1.level"] == pytest.approx(-20 * 0.7526, abs=0.01)
    assert full["master.level"] == less["master.level"] == -15.0


def test_a_full_modulator_has_an_index_of_four_pi() -> None:
    voice = _one()
    voice = replace(voice, operators=(voice.operators[0], Dx7Operator(level=99), *voice.operators[2:]), feedback=7)
    assert to_patch(voice)[0]["matrix.1.2"] == pytest.approx(FULL_INDEX)
    at_two = replace(voice, algorithm=2)
    assert to_patch(at_two)[0]["matrix.2.2"] == pytest.approx(FULL_INDEX / 2.0)
    assert to_patch(replace(at_two, feedback=6))[0]["matrix.2.2"] == pytest.approx(FULL_INDEX / 4.0)


@pytest.mark.parametrize("algorithm", ALGORITHMS, ids=lambda algorithm: str(algorithm.number))
def test_an_algorithm_becomes_its_matrix(algorithm: Any) -> None:
    voice = Dx7Voice((Dx7Operator(level=80),) * 6, algorithm=algorithm.number, feedback=3)
    patch, _ = to_patch(voice)
    paths = {(t, s) for t in range(1, 7) for s in range(1, 7) if patch[f"matrix.{t}.{s}"] > 0.0}
    assert paths == {*algorithm.edges, algorithm.feedback}
    assert [n for n in range(1, 7) if patch[f"operators.{n}.output"] > 0.0] == list(algorithm.carriers)


def _amplitude(patch: Patch, velocity: int = 100, note: float = 60.0) -> float:
    audio = render(patch, note=note, velocity=velocity, duration=0.5)[:, 0]
    return float(20.0 * np.log10(np.abs(audio[4800:12000]).max()))


@pytest.mark.parametrize("sensitivity", [0, 3, 7])
def test_velocity_100_is_exact_and_the_rest_near(sensitivity: int) -> None:
    patch, _ = to_patch(_one(velocity_sensitivity=sensitivity))
    flat, _ = to_patch(_one())
    reference = _amplitude(flat)
    for velocity, tolerance in ((100, 0.1), (127, 3.5), (64, 3.5), (40, 6.0)):
        expected = tables.velocity_db(sensitivity, velocity)
        assert _amplitude(patch, velocity) - reference == pytest.approx(expected, abs=tolerance)


@pytest.mark.parametrize("curve", [0, 1, 2, 3])
@pytest.mark.parametrize("note", [24, 48, 72, 84])
def test_keyboard_scaling_follows_the_table(curve: int, note: int) -> None:
    depths, level = (60, 60), 70
    voice = _one(level=level, break_point=43, left_depth=60, right_depth=60, left_curve=curve, right_curve=curve)
    patch, _ = to_patch(voice)
    steps = tables.scaling_steps(note, 43, depths, (curve, curve))
    expected = min(tables.output_db(level) + steps * tables.STEP_DB, 0.0)
    assert _amplitude(patch, note=note) - _amplitude(to_patch(_one())[0], note=note) == pytest.approx(expected, abs=1.0)


def test_a_decay_takes_the_time_of_its_rate() -> None:
    rate = 50
    patch, _ = to_patch(_one(rates=(99, rate, 99, 99), levels=(99, 40, 40, 0)))
    audio = np.abs(render(patch, note=60, duration=2.0)[:, 0])
    seconds = [float(np.max(np.nonzero(audio > audio.max() * 10.0 ** (-level / 20.0))[0])) / 48000 for level in (6, 26)]
    # 0.2819 dB/s * 2**(32 / 4): the wiki's figure of rate 50, which counts as 32.
    assert seconds[1] - seconds[0] == pytest.approx(20.0 / (0.2819 * 2.0**8), rel=0.05)


def test_a_quiet_operator_rises_as_soon_as_on_a_dx7() -> None:
    slow = (30, 99, 99, 99)
    loud, quiet = to_patch(_one(rates=slow))[0], to_patch(_one(rates=slow, level=59))[0]
    # 40 steps of level are 5 doublings, which a quiet operator need not climb: .409 instead of 1.859 units of time.
    assert quiet["operators.1.attack"] / loud["operators.1.attack"] == pytest.approx(0.409 / 1.859, rel=0.03)


def test_transposition_moves_the_pitch_and_leaves_fixed_frequencies() -> None:
    voice = replace(_one(), transpose=-12)
    moved, _ = to_patch(voice)
    spectrum = np.abs(np.fft.rfft(render(moved, note=69, duration=1.0)[:, 0]))
    assert np.argmax(spectrum) == pytest.approx(220, abs=1)
    fixed, _ = to_patch(replace(_one(fixed=1, coarse=3, fine=0), transpose=-12))
    spectrum = np.abs(np.fft.rfft(render(fixed, note=69, duration=1.0)[:, 0]))
    assert np.argmax(spectrum) == pytest.approx(1000, abs=1)


def test_slow_falls_stop_instead_of_going_too_fast() -> None:
    patch, _ = to_patch(_one(rates=(99, 99, 0, 99), levels=(99, 99, 0, 0)))
    audio = np.abs(render(patch, note=60, duration=4.0)[:, 0])
    early, late = audio[4800:9600].max(), audio[3 * 48000 : 3 * 48000 + 4800].max()
    assert 20.0 * math.log10(early / late) == pytest.approx(2.9 * 0.2819, abs=0.7)


@pytest.mark.parametrize(
    ("voice", "words"),
    [
        (_one(coarse=31, fine=99), "ratio of 61.69"),
        (replace(_one(), lfo_wave=2, lfo_pitch_depth=50), "rising saw"),
        (replace(_one(), lfo_speed=99, lfo_pitch_depth=50), "40 Hz"),
        (
            replace(_one(), operators=(Dx7Operator(level=99), Dx7Operator(level=99, velocity_sensitivity=7)) * 3),
            "velocity counts less",
        ),
    ],
)
def test_what_a_patch_plays_otherwise_is_told(voice: Dx7Voice, words: str) -> None:
    assert any(words in note for note in to_patch(voice)[1])
    assert words in voice_preset(voice).comment


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"noise.level": -6.0}, "noise"),
        ({"filter.cutoff": 800.0}, "filter"),
        ({"reverb.mix": 0.3, "chorus.mix": 0.2}, "no chorus and no reverb"),
        ({"unison.voices": 4.0}, "unison"),
        ({"burst.count": 5.0}, "repeating"),
        ({"lfo2.pitch": 30.0}, "second LFO"),
        ({"operators.2.on": 0.0}, "switched off"),
        ({"matrix.2.1": 2.0, "matrix.1.1": 2.0}, "no place for the"),
        ({"matrix.1.1": 2.0, "matrix.2.2": 2.0}, "feedback"),
        ({"operators.2.output": 1.0}, "no place for the modulation of operator 1 by 2"),
        ({"operators.1.attack": 1.0}, "straight line"),
        ({"pitch.envelope": 12.0}, "pitch envelope"),
        ({"lfo.pitch": 2000.0}, "octave"),
        ({"lfo.shape": 1.5, "lfo.pitch": 50.0}, "blend"),
    ],
)
def test_what_a_dx7_cannot_say_is_told(changes: dict[str, float], words: str) -> None:
    plain = DEFAULT_PATCH.replace({"operators.1.velocity": 0.28, "operators.2.velocity": 0.28})
    assert from_patch(plain)[1] == ()
    notes = from_patch(plain.replace(changes))[1]
    assert any(words in note for note in notes), notes


@settings(max_examples=40)
@given(values=st.tuples(*(st.floats(parameter.minimum, parameter.maximum) for parameter in VOICE)))
def test_any_patch_has_a_nearest_voice(values: tuple[float, ...]) -> None:
    voice, notes = from_patch(Patch(values), "any")
    assert voice.name == "any       "
    assert all(note.endswith(".") for note in notes)


@pytest.mark.parametrize(
    ("words", "name"),
    [("Deep bell", "Deep bell "), ("Größe", "Gro?e     "), ("", "TEXTSYNTH "), ("鐘", "?         ")],
)
def test_names_become_ten_letters_of_ascii(words: str, name: str) -> None:
    assert voice_name(words) == name


def test_presets_take_the_names_of_voices_and_give_them_back() -> None:
    voice = replace(_one(), name="MY BELL   ")
    preset = voice_preset(voice)
    assert preset.name == "MY BELL"
    assert len(preset.comment) <= LONGEST_TEXTS["comment"]
    assert preset_voice(preset)[0].name == voice.name
    assert voice_preset(replace(voice, name=" " * 10)).name == "DX7 voice"


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"pressure.level": 12.0}, "wheel, pressure or timbre"),
        ({"timbre.index": -0.5}, "wheel, pressure or timbre"),
        ({"filter.velocity": 2.0}, "no filter"),
        ({"filter.envelope": -4.0}, "no filter"),
        ({"operators.1.fixed": 0.4}, "nothing between the two"),
    ],
)
def test_what_a_dx7_cannot_do_is_told(changes: dict[str, float], told: str) -> None:
    assert not any(told in note for note in from_patch(DEFAULT_PATCH, "Plain")[1])
    assert any(told in note for note in from_patch(DEFAULT_PATCH.replace(changes), "Rich")[1])
