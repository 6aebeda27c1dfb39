"""What the benchmark plays is what its figures say; how fast is no test's business."""

from __future__ import annotations

import math

import numpy as np
import pytest

from textsynth_app.synth import benchmark
from textsynth_app.synth.benchmark import EFFECTS, RATE, Scenario
from textsynth_app.synth.engine import Engine
from textsynth_app.synth.parameters import OPERATOR_COUNT
from textsynth_app.synth.patch import DEFAULT_PATCH
from textsynth_app.synth.state import VOICES

FIGURES = {
    "bare_voices_x_realtime",
    "bare_voices_2x_oversampled_x_realtime",
    "bare_voices_4x_oversampled_x_realtime",
    "bare_one_voice_x_realtime",
    "bare_64_voices_x_realtime",
    "moving_voices_x_realtime",
    "moving_tick_us",
    "full16_core_share",
    "drive_ns_per_frame",
    "chorus_ns_per_frame",
    "delay_ns_per_frame",
    "reverb_ns_per_frame",
    "render_many_patches_a_minute",
}


@pytest.mark.parametrize("voices", [1, 16, VOICES])
@pytest.mark.parametrize("patch", [benchmark.bare_patch(), benchmark.full_patch()], ids=["bare", "full"])
def test_every_voice_sounds_to_the_end_of_a_round_whatever_was_played_before(patch, voices):
    engine = Engine(RATE)
    for scenario in (Scenario(benchmark.full_patch(), voices=VOICES), Scenario(patch, voices, block=128, knob=True)):
        scenario.prepare(engine)
        assert scenario.play(engine) > 0.0
        assert engine.voices == scenario.voices
        assert np.abs(engine.read_scope(1024)).max() > 0.01


def test_the_bare_patch_uses_every_operator_and_every_place_of_the_matrix():
    patch = benchmark.bare_patch()
    numbers = range(1, OPERATOR_COUNT + 1)
    assert all(patch[f"operators.{number}.level"] > -60.0 for number in numbers)
    assert all(patch[f"operators.{number}.sustain"] > -60.0 for number in numbers)
    assert all(patch[f"matrix.{target}.{source}"] > 0.0 for target in numbers for source in numbers)
    assert all(patch[name] == DEFAULT_PATCH[name] for settings in EFFECTS.values() for name in settings)


def test_the_full_patch_uses_everything():
    patch, default = benchmark.full_patch(), DEFAULT_PATCH
    parts = ["noise.level", "filter.cutoff", "filter.envelope", "pitch.envelope"]
    parts += [f"{lfo}.{route}" for lfo in ("lfo", "lfo2") for route in ("pitch", "amplitude", "index", "cutoff")]
    parts += [name for settings in EFFECTS.values() for name in settings]
    assert [name for name in parts if patch[name] == default[name]] == []


@pytest.mark.parametrize("effect", EFFECTS)
def test_an_effect_that_is_measured_is_heard(effect):
    def played(patch):
        engine = Engine(RATE, patch=patch)
        engine.note_on(60)
        return engine.process(RATE)

    assert np.abs(played(DEFAULT_PATCH.replace(EFFECTS[effect])) - played(DEFAULT_PATCH)).max() > 0.01


def test_every_figure_is_there_and_positive():
    figures = benchmark.measure()
    assert figures.keys() == FIGURES
    drive = figures.pop("drive_ns_per_frame")  # about 1 ns: it may drown in what two measurements differ by
    assert math.isfinite(drive)
    assert {name: value for name, value in figures.items() if not 0.0 < value < math.inf} == {}


def test_scenarios_are_told_by_their_names():
    shares = benchmark.core_shares({"one": Scenario(DEFAULT_PATCH, voices=1)}, rounds=1)
    assert shares.keys() == {"one"}
    assert shares["one"] > 0.0
