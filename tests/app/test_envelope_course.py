"""The drawn envelope is the played one: its course against the voice's own, and the points that hold it."""

from __future__ import annotations

import numpy as np
import pytest

from textsynth_app.app.operators.envelope_course import NAMES, Envelope, amplitude, level_of
from textsynth_app.app.operators.envelope_model import EnvelopeModel, Picture, seconds_of, width_of
from textsynth_app.app.operators.key_scaling import KeyScaling
from textsynth_app.synth.engine import Engine
from textsynth_app.synth.parameters import VOICE
from textsynth_app.synth.patch import DEFAULT_PATCH
from textsynth_app.synth.state import TICK

RATE = 48000
HELD = {"attack": 0.05, "bend": -12.0, "bend_time": 0.4, "sustain": -20.0, "decay": 0.6, "release": 0.5}


def patch_of(number, values):
    """Operator 1 sounds on, whatever the other one does."""
    held = {"operators.1.sustain": 0.0, "operators.1.release": 3.0}
    return DEFAULT_PATCH.replace(held | {f"operators.{number}.{name}": value for name, value in values.items()})


def played(patch, number, seconds, key_up):
    """The voice's envelope of an operator, once a tick, and the times of these ticks."""
    engine = Engine(RATE, patch=patch)
    engine.note_on(60, 127)
    engine.note_off(60, frame=round(key_up * RATE))
    values = []
    for _ in range(round(seconds * RATE / TICK)):
        engine.process(TICK)
        values.append(engine.state["envelope"][0][0, number - 1, 0])
    return np.array(values), np.arange(1, len(values) + 1) * TICK / RATE


def drawn(envelope, times, key_up):
    """The envelope's course at these times; the release starts where the others have arrived."""
    result = np.zeros(times.size)
    start = 0.0
    for stage in envelope.stages[:3]:
        result[times >= start] = stage.at(times[times >= start] - start)
        start += stage.duration
    assert start < key_up
    result[times >= key_up] = envelope.stages[3].at(times[times >= key_up] - key_up)
    return result


@pytest.mark.parametrize(
    ("number", "values"),
    [
        (1, HELD),
        (1, HELD | {"attack": 0.3, "peak": -3.0, "curve": 1.0}),
        (1, HELD | {"attack": 0.3, "curve": 0.5}),
        (1, HELD | {"bend": -30.0, "sustain": -6.0, "decay": 0.8}),  # the third stage rises
        (1, HELD | {"bend": -30.0, "sustain": -6.0, "decay": 0.8, "curve": 1.0}),
        (1, HELD | {"end": -6.0, "attack": 0.1, "peak": -18.0}),  # the attack falls, the release ends in silence
        (2, HELD | {"end": -3.0, "sustain": -40.0, "release": 1.0, "attack": 0.2, "curve": 0.8}),  # the release rises
        (2, HELD | {"end": -45.0, "attack": 0.08}),
    ],
)
def test_the_drawn_course_is_the_played_one(number, values):
    patch = patch_of(number, values)
    envelope = Envelope.of(patch.__getitem__, number)
    voice, times = played(patch, number, 1.2, key_up=0.8)
    course = drawn(envelope, times, key_up=0.8)
    # The voice changes stages at ticks only: between two of them it may be off by what a tick changes.
    change = np.abs(np.diff(course, prepend=course[0]))
    assert np.all(np.abs(voice - course) <= 0.012 + 2.0 * change)
    heard = course > 0.1
    assert np.abs(20 * np.log10(voice[heard] / course[heard])).max() < 1.0


def test_levels_are_those_of_the_parameters():
    for level in (-60.0, -50.0, -12.5, 0.0):
        assert level_of(np.array([amplitude(level)]))[0] == pytest.approx(level)
    assert amplitude(-60.0) == 0.0 and amplitude(0.0) == 1.0


def test_a_stage_whose_levels_are_equal_takes_no_time():
    envelope = Envelope.of(DEFAULT_PATCH.replace({"operators.1.sustain": 0.0}).__getitem__, 1)
    assert [stage.duration for stage in envelope.stages[1:3]] == [0.0, 0.0]


def test_every_envelope_can_be_drawn():
    generator = np.random.default_rng(7)
    for _ in range(150):
        # The ends of each range as often as what lies between.
        position = np.clip(generator.uniform(-0.5, 1.5, len(NAMES)), 0.0, 1.0)
        values = {
            f"operators.1.{name}": VOICE[f"operators.1.{name}"].denormalise(place)
            for name, place in zip(NAMES, position, strict=True)
        }
        picture = Picture(Envelope.of(DEFAULT_PATCH.replace(values).__getitem__, 1))
        for line in (picture.line, picture.unheld_line):
            if line is not None:
                x, y = line
                assert np.all(np.diff(x) >= -1e-9)
                assert np.all((y >= -60.0 - 1e-9) & (y <= 1e-9))
        assert x[-1] <= picture.width + 1e-9
        assert all(0.0 <= point.x <= picture.width + 1e-9 for point in picture.points)


def test_the_release_of_a_sound_that_dies_away_is_seen_from_half_way_down():
    picture = Picture(Envelope.of(DEFAULT_PATCH.__getitem__, 1))
    assert not picture.envelope.is_held
    assert picture.unheld_line is not None
    assert picture.unheld_line[1][0] == pytest.approx(-30.0)
    assert picture.points[-1].x > picture.starts[3]


def test_widths_grow_with_times_and_lead_back():
    seconds = [0.0, 0.001, 0.02, 1.0, 10.0, 100.0]
    widths = [width_of(each) for each in seconds]
    assert widths == sorted(widths) and widths[0] == 0.0 and widths[4] == 1.0
    assert [seconds_of(width) for width in widths] == pytest.approx(seconds)


def test_moving_a_point_turns_what_it_stands_for():
    model = EnvelopeModel(2)
    model.show(patch_of(2, HELD).__getitem__)
    bend = model.point("bend")
    changes = model.move("bend", -6.0, bend.x + 0.3)
    assert changes["operators.2.bend"] == -18.0
    assert changes["operators.2.bend_time"] > HELD["bend_time"]
    assert set(changes) == {"operators.2.bend", "operators.2.bend_time"}


def test_a_time_is_what_brings_the_point_there():
    model = EnvelopeModel(2)
    model.show(patch_of(2, HELD).__getitem__)
    for name in ("peak", "bend", "sustain", "release"):
        wanted = model.point(name).x + 0.05
        model.move(name, -1.0, wanted)
        assert model.point(name).x == pytest.approx(wanted), name


def test_a_point_that_is_only_lowered_keeps_its_time_and_slides_on_its_line():
    model = EnvelopeModel(2)
    model.show(patch_of(2, HELD).__getitem__)
    assert set(model.move("sustain", 4.0)) == {"operators.2.sustain"}
    assert model.point("sustain").x < Picture(Envelope.of(patch_of(2, HELD).__getitem__, 2)).points[3].x


def test_points_stop_at_the_ends_of_their_ranges():
    model = EnvelopeModel(1)
    model.move("peak", 100.0, 50.0)
    assert (model.value("attack"), model.value("peak")) == (10.0, 0.0)
    assert model.move("peak", 100.0, 50.0) == {}


def test_a_carriers_release_has_a_time_but_no_level():
    carrier, modulator = EnvelopeModel(1), EnvelopeModel(2)
    assert carrier.picture.points[-1].level == ""
    assert modulator.picture.points[-1].level == "end"
    carrier.set_value("operators.1.output", 0.0)
    assert carrier.picture.points[-1].level == "end"


@pytest.mark.parametrize("note", [12, 48, 60, 73, 84, 120])
def test_key_scaling_is_the_voices(note):
    values = {"left_depth": -9.0, "left_curve": 0.4, "right_depth": 5.0, "right_curve": 1.0, "break_point": 60.0}
    patch = DEFAULT_PATCH.replace(
        {f"operators.1.{name}": value for name, value in values.items()} | {"operators.1.level": -12.0}
    )
    engine = Engine(RATE, patch=patch)
    engine.note_on(note, 127)
    engine.process(TICK)
    scaled = 20 * np.log10(engine.state["key_level"][0][0, 0, 0] / engine.state["level"][0][0])
    assert KeyScaling.of(patch.__getitem__, 1).decibels(np.array([float(note)]))[0] == pytest.approx(scaled, abs=0.01)
