"""Mutation and breeding: what moves, what stays, and how far."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from textsynth_app.app.words.breeding import PARTS, bred, part_of
from textsynth_app.app.words.mutation import FRIENDLY_RATIOS, SECTIONS, mutate
from textsynth_app.language.operator_order import in_order_of
from textsynth_app.synth.parameters import FULL, VOICE
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch

TONE = DEFAULT_PATCH.replace(
    {
        "operators.2.ratio": 3.0,
        "operators.3.level": -12.0,
        "operators.3.ratio": 2.0,
        "operators.3.output": 0.4,
        "matrix.2.3": 0.8,
        "operators.1.sustain": -10.0,
        "filter.cutoff": 2000.0,
        "noise.level": -30.0,
        "reverb.mix": 0.3,
        "lfo.pitch": 20.0,
    }
)
OWN = {  # what each section may move
    "operators": ("operators.",),
    "envelopes": ("operators.",),
    "matrix": ("matrix.",),
    "filter": ("filter.",),
    "modulation": ("lfo.", "lfo2.", "pitch.", "burst."),
    "effects": ("drive.", "chorus.", "delay.", "reverb.", "unison."),
    "noise": ("noise.",),
}


def moved(before: Patch, after: Patch) -> set[str]:
    return {name for name in VOICE.names if before[name] != after[name]}


def distance(before: Patch, after: Patch) -> float:
    return float(np.abs(VOICE.normalise(before.values) - VOICE.normalise(after.values)).sum())


@given(st.integers(0, 2**32), st.floats(0.0, 1.0), st.sampled_from(SECTIONS))
@settings(max_examples=60)
def test_any_mutation_is_a_patch_that_keeps_pitch_length_and_loudness(seed, amount, section):
    after = mutate(TONE, amount, section, seed)  # a Patch raises what is out of range
    for name in ("root.frequency", "root.duration", "master.level", "operators.1.ratio", "bend.range", "clock.tempo"):
        assert after[name] == TONE[name]
    loudest = max(after[f"operators.{number}.level"] for number in (1, 3))
    assert loudest == pytest.approx(0.0, abs=1e-9)


def test_no_amount_is_the_same_sound():
    for section in SECTIONS:
        assert mutate(TONE, 0.0, section, seed=3) == TONE


@pytest.mark.parametrize("section", SECTIONS[1:])
def test_a_section_moves_its_own_and_nothing_else(section):
    for seed in range(20):
        changed = moved(TONE, mutate(TONE, 0.8, section, seed))
        assert changed
        assert all(name.startswith(OWN[section]) for name in changed)
    times = ("attack", "decay", "sustain", "release", "bend_time")
    if section in ("operators", "envelopes"):
        assert all(name.endswith(times) == (section == "envelopes") for name in changed)


def test_everything_moves_something_of_every_section():
    changed = set().union(*(moved(TONE, mutate(TONE, 1.0, "all", seed)) for seed in range(30)))
    for prefixes in OWN.values():
        assert any(name.startswith(prefixes) for name in changed)


def test_more_goes_further_the_same_way():
    for seed in range(20):
        steps = [distance(TONE, mutate(TONE, amount, "filter", seed)) for amount in (0.1, 0.4, 0.8)]
        assert steps == sorted(steps)
        assert steps[0] < steps[2]
    small = np.mean([distance(TONE, mutate(TONE, 0.1, "all", seed)) for seed in range(20)])
    large = np.mean([distance(TONE, mutate(TONE, 0.9, "all", seed)) for seed in range(20)])
    assert 3.0 * small < large


def test_the_same_seed_is_the_same_mutation_and_another_is_not():
    assert mutate(TONE, 0.5, seed=4) == mutate(TONE, 0.5, seed=4)
    assert mutate(TONE, 0.5, seed=4) != mutate(TONE, 0.5, seed=5)


def test_what_is_locked_stays():
    locked = frozenset(FULL.names) - {"filter.cutoff"}
    for seed in range(10):
        assert moved(TONE, mutate(TONE, 1.0, "all", seed, locked)) <= {"filter.cutoff"} | set(VOICE.names) - set(
            FULL.names
        )


def test_ratios_move_to_ratios_in_tune_and_near():
    ratios = {mutate(TONE, 0.6, "operators", seed)["operators.2.ratio"] for seed in range(60)}
    assert len(ratios) > 3
    for ratio in ratios - {3.0}:
        assert np.isclose(FRIENDLY_RATIOS, ratio).any()
    near = {mutate(TONE, 0.1, "operators", seed)["operators.2.ratio"] for seed in range(200)}
    assert len(near) > 1
    assert all(2.0 <= ratio <= 4.5 for ratio in near)


def test_what_is_not_heard_does_not_move_and_what_is_heard_is_not_silenced():
    for seed in range(30):
        after = mutate(TONE, 1.0, "all", seed)
        assert not {name for name in moved(TONE, after) if name.startswith(("operators.4", "operators.6"))}
        assert after["operators.3.level"] > -60.0
        assert after["noise.level"] > -60.0


def test_what_is_off_comes_in_by_chance_and_rather_by_its_own_section():
    def times_on(section: str, amount: float) -> int:
        return sum(mutate(DEFAULT_PATCH, amount, section, seed)["reverb.mix"] > 0.0 for seed in range(200))

    assert times_on("effects", 0.05) < times_on("effects", 1.0)
    assert times_on("all", 1.0) < times_on("effects", 1.0) < 150


def test_choices_stay_whole():
    for seed in range(40):
        after = mutate(TONE, 1.0, "all", seed)
        for name in ("filter.mode", "lfo.shape", "burst.count", "unison.voices"):
            assert after[name] == round(after[name])


@pytest.mark.parametrize(("amount", "section"), [(1.1, "all"), (-0.1, "all"), (0.5, "strings")])
def test_nonsense_is_refused(amount, section):
    with pytest.raises(ValueError, match="it must be"):
        mutate(TONE, amount, section)


OTHER = TONE.replace(
    {
        "root.frequency": 880.0,
        "operators.2.ratio": 7.0,
        "operators.1.decay": 0.1,
        "filter.cutoff": 9000.0,
        "filter.mode": 2.0,
        "noise.level": -10.0,
        "lfo.pitch": 0.0,
        "reverb.mix": 0.0,
        "delay.mix": 0.5,
        "bend.range": 12.0,
    }
)


def test_every_parameter_belongs_to_one_part():
    assert {part_of(name) for name in VOICE.names} == set(PARTS)
    assert part_of("operators.3.ratio") == part_of("matrix.1.2") == part_of("root.frequency") == "tone"
    assert part_of("operators.3.decay") == "envelopes"


@pytest.mark.parametrize("seed", range(30))
def test_child_lies_between_its_parents_and_has_something_of_both(seed):
    child, other = bred(TONE, OTHER, seed), in_order_of(TONE, OTHER)
    assert child not in (TONE, other)
    for name in VOICE.names:
        low, high = sorted((TONE[name], other[name]))
        assert low - 1e-6 <= child[name] <= high + 1e-6
    for name in ("filter.mode", "root.frequency", "operators.2.ratio", "operators.4.ratio"):
        assert child[name] in (TONE[name], other[name])
    assert bred(TONE, OTHER, seed) == child


def test_parts_are_passed_on_whole():
    wholes, other = 0, in_order_of(TONE, OTHER)
    for seed in range(30):
        child = bred(TONE, OTHER, seed)
        tone = [name for name in VOICE.names if part_of(name) == "tone"]
        wholes += [child[name] for name in tone] in ([parent[name] for name in tone] for parent in (TONE, other))
    assert 5 < wholes < 28  # others lie between


def test_child_keeps_what_is_locked():
    assert bred(TONE, OTHER, 1, {"filter.cutoff": 123.0})["filter.cutoff"] == 123.0
    assert bred(TONE, TONE, 1) == TONE
