"""What each MIDI message does to the engine."""

from __future__ import annotations

import inspect
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mido import Message

from textsynth_app.live.midi_router import KEYS_A_PORT, Movement, Router
from textsynth_app.live.scala import parse_keyboard_map
from textsynth_app.live.tuning import tune
from textsynth_app.synth.engine import Engine

KEYS = "a keyboard"


class RecordingPlayer:
    """Notes down what it is asked to play: each call as a tuple of its name and arguments, a key last."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []

    def note_on(self, note: float, velocity: int = 100, frame: int = 0, key: float | None = None) -> None:
        self.calls.append(("note_on", note, velocity, key))

    def note_off(self, key: float, frame: int = 0) -> None:
        self.calls.append(("note_off", key))

    def pitch_bend(self, semitones: float, key: float | None = None, frame: int = 0) -> None:
        self.calls.append(("pitch_bend", round(semitones, 4), key))

    def wheel(self, amount: float, frame: int = 0) -> None:
        self.calls.append(("wheel", round(amount, 4)))

    def pressure(self, amount: float, key: float | None = None, frame: int = 0) -> None:
        self.calls.append(("pressure", round(amount, 4), key))

    def timbre(self, amount: float, key: float | None = None, frame: int = 0) -> None:
        self.calls.append(("timbre", round(amount, 4), key))

    def sustain(self, down: bool, frame: int = 0) -> None:
        self.calls.append(("sustain", down))

    def silence(self, frame: int = 0) -> None:
        self.calls.append(("silence",))

    def take(self) -> list[tuple[Any, ...]]:
        """The calls since the last time."""
        calls, self.calls = self.calls, []
        return calls

    @property
    def sounding(self) -> set[float]:
        """Keys that were started and not ended."""
        keys: set[float] = set()
        for call in self.calls:
            if call[0] == "note_on":
                keys.add(call[3])
            elif call[0] == "note_off":
                keys.discard(call[1])
            elif call[0] == "silence":
                keys.clear()
        return keys


class Bench:
    """A router with a recording engine: `send` returns what a message made of it."""

    def __init__(self):
        self.router, self.player = Router(), RecordingPlayer()
        self.router.attach(self.player)
        self.player.take()

    def send(self, kind, source=KEYS, **values):
        self.router.receive(source, Message(kind, **values))
        return self.player.take()

    def control(self, number, value, channel=0, source=KEYS):
        return self.send("control_change", source, control=number, value=value, channel=channel)

    def parameter(self, high, low, value, channel=0, fine=None):
        """Set a registered parameter, and select none, as keyboards do."""
        self.control(101, high, channel)
        self.control(100, low, channel)
        calls = self.control(6, value, channel)
        if fine is not None:
            calls += self.control(38, fine, channel)
        self.control(101, 127, channel)
        self.control(100, 127, channel)
        return calls

    def play(self, note, channel=0, velocity=100, source=KEYS):
        """Start a note and return its key in the engine."""
        return self.send("note_on", source, note=note, velocity=velocity, channel=channel)[0][3]


@pytest.fixture
def bench():
    return Bench()


# Notes


def test_a_note_begins_and_ends_by_the_same_key(bench):
    ((name, note, velocity, key),) = bench.send("note_on", note=64, velocity=90)
    assert (name, note, velocity) == ("note_on", 64.0, 90)
    assert bench.router.held() == {64: 90 / 127}
    assert bench.send("note_off", note=64, velocity=30) == [("note_off", key)]
    assert bench.router.held() == {}


def test_velocity_zero_ends_a_note(bench):
    key = bench.play(64)
    assert bench.send("note_on", note=64, velocity=0) == [("note_off", key)]
    assert bench.send("note_on", note=64, velocity=0) == []


def test_a_key_struck_twice_is_ended_before_it_begins_again(bench):
    key = bench.play(64)
    assert bench.send("note_on", note=64, velocity=80) == [("note_off", key), ("note_on", 64.0, 80, key)]
    assert bench.send("note_off", note=64) == [("note_off", key)]


def test_no_two_notes_share_a_key_nor_take_one_of_the_screens(bench):
    keys = [bench.play(note, channel, source=source) for source in "ab" for channel in range(16) for note in range(128)]
    assert len(set(keys)) == 2 * 16 * 128
    assert min(keys) >= KEYS_A_PORT > 127
    assert all(float.fromhex(float(key).hex()) == key < 2**24 for key in keys)  # whole in 32-bit floats


def test_keys_play_what_the_tuning_says_and_silent_ones_nothing(bench):
    mapped = parse_keyboard_map(b"2\n0\n127\n60\n60\n300.0\n1\n0\nx\n", "every second.kbm")
    bench.router.tuning = tune(keyboard_map=mapped)
    (call,) = bench.send("note_on", note=62, velocity=100)
    assert call[1] == pytest.approx(tune(keyboard_map=mapped).pitches[62])
    assert call[1] != 62.0
    assert bench.send("note_on", note=61, velocity=100) == []
    assert bench.send("note_off", note=61) == []
    assert bench.router.held().keys() == {62}


def test_a_tuning_set_meanwhile_leaves_no_note_hanging(bench):
    key = bench.play(61)
    bench.router.tuning = tune(keyboard_map=parse_keyboard_map(b"2\n0\n127\n60\n60\n300.0\n1\n0\nx\n", "x.kbm"))
    assert bench.send("note_off", note=61) == [("note_off", key)]


# Controllers


@pytest.mark.parametrize(("pitch", "semitones"), [(0, 0.0), (8191, 2.0), (-8192, -2.0), (4096, 1.0001), (-4096, -1.0)])
def test_the_wheel_bends_by_the_patchs_range_to_both_ends(bench, pitch, semitones):
    assert bench.send("pitchwheel", pitch=pitch) == [("pitch_bend", semitones, None)]
    bench.router.bend_range = 12.0
    assert bench.send("pitchwheel", pitch=pitch) == [
        ("pitch_bend", round(pitch / (8191 if pitch > 0 else 8192) * 12, 4), None)
    ]


def test_a_keyboard_sets_its_own_bend_range(bench):
    bench.parameter(0, 0, 7)
    assert bench.send("pitchwheel", pitch=8191) == [("pitch_bend", 7.0, None)]
    bench.parameter(0, 0, 7, fine=50)
    assert bench.send("pitchwheel", pitch=-8192) == [("pitch_bend", -7.5, None)]
    assert bench.send("pitchwheel", pitch=8191, channel=1) == [("pitch_bend", 2.0, None)]
    assert bench.send("pitchwheel", "another", pitch=8191) == [("pitch_bend", 2.0, None)]


def test_data_entry_without_a_parameter_or_for_an_unregistered_one_does_nothing(bench):
    bench.control(6, 12)
    bench.control(101, 0)
    bench.control(100, 0)
    bench.control(99, 0)
    bench.control(6, 12)
    bench.parameter(0, 1, 64)  # fine tuning
    assert bench.send("pitchwheel", pitch=8191) == [("pitch_bend", 2.0, None)]


@pytest.mark.parametrize(("value", "down"), [(0, False), (63, False), (64, True), (127, True)])
def test_the_pedal_is_down_from_half_way(bench, value, down):
    assert bench.control(64, value) == [("sustain", down)]


def test_the_windows_own_pedal_counts_like_a_keyboards(bench):
    bench.router.sustain(True)
    bench.control(64, 127)
    assert bench.control(64, 0) == [("sustain", True)]
    bench.player.take()
    bench.router.sustain(False)
    assert bench.player.take() == [("sustain", False)]


def test_the_pedal_is_down_while_any_keyboards_is(bench):
    bench.control(64, 127)
    assert bench.control(64, 127, source="another") == [("sustain", True)]
    assert bench.control(64, 0) == [("sustain", True)]
    assert bench.control(64, 0, source="another") == [("sustain", False)]


def test_wheel_pressure_and_brightness_are_everyones(bench):
    key = bench.play(60)
    assert bench.control(1, 127) == [("wheel", 1.0)]
    assert bench.send("aftertouch", value=127) == [("pressure", 1.0, None)]
    assert bench.control(74, 127) == [("timbre", 1.0, None)]
    assert bench.send("polytouch", note=60, value=127) == [("pressure", 1.0, key)]
    assert bench.send("polytouch", note=61, value=127) == []


def test_resetting_puts_back_what_was_moved_and_keeps_notes_and_range(bench):
    key = bench.play(60)
    bench.parameter(0, 0, 12)
    bench.send("pitchwheel", pitch=5000)
    bench.control(1, 90)
    bench.control(64, 127)
    bench.send("aftertouch", value=40)
    bench.control(74, 40)
    expected = {("pitch_bend", 0.0, None), ("wheel", 0.0), ("pressure", 0.0, None), ("timbre", 0.0, None)}
    assert set(bench.control(121, 0)) == expected | {("sustain", False), ("pressure", 0.0, key)}
    assert bench.router.held().keys() == {60}
    assert bench.send("pitchwheel", pitch=8191) == [("pitch_bend", 12.0, None)]


@pytest.mark.parametrize("number", [123, 124, 125, 126, 127])
def test_all_notes_off_is_for_its_channel(bench, number):
    keys = [bench.play(60), bench.play(64)]
    other = bench.play(67, channel=3)
    assert bench.control(number, 0) == [("note_off", key) for key in keys]
    assert bench.router.held().keys() == {67}
    assert bench.control(number, 0, channel=3) == [("note_off", other)]


def test_all_sound_off_ends_tails_too(bench):
    key = bench.play(60)
    assert bench.control(120, 0) == [("note_off", key), ("silence",)]
    assert bench.router.held() == {}


@pytest.mark.parametrize(
    "message",
    [
        Message("program_change", program=3),
        Message("sysex", data=(1, 2, 3)),
        Message("clock"),
        Message("active_sensing"),
        Message("songpos", pos=3),
        Message("control_change", control=7, value=3),
    ],
)
def test_what_means_nothing_here_does_nothing(bench, message):
    bench.router.receive(KEYS, message)
    assert bench.player.take() == []
    assert bench.router.received == 1


# MPE


@pytest.fixture
def mpe(bench):
    """A lower zone of fifteen members."""
    bench.parameter(0, 6, 15)
    bench.player.take()
    return bench


def test_members_bend_press_and_colour_their_own_notes(mpe):
    one, two = mpe.play(60, channel=1), mpe.play(67, channel=2)
    assert mpe.send("pitchwheel", pitch=8191, channel=1) == [("pitch_bend", 48.0, one)]
    assert mpe.send("aftertouch", value=127, channel=2) == [("pressure", 1.0, two)]
    assert mpe.control(74, 127, channel=2) == [("timbre", 1.0, two)]


def test_the_master_is_everyones(mpe):
    mpe.play(60, channel=1)
    assert mpe.send("pitchwheel", pitch=8191) == [("pitch_bend", 2.0, None)]
    assert mpe.send("aftertouch", value=127) == [("pressure", 1.0, None)]
    assert mpe.control(74, 127) == [("timbre", 1.0, None)]
    assert mpe.control(1, 127) == [("wheel", 1.0)]


def test_a_note_begins_with_what_its_channel_said_before(mpe):
    mpe.send("pitchwheel", pitch=-8192, channel=5)
    mpe.send("aftertouch", value=127, channel=5)
    mpe.control(74, 127, channel=5)
    (_, note, _, key), *expression = mpe.send("note_on", note=60, velocity=100, channel=5)
    assert note == 60.0
    assert expression == [("pitch_bend", -48.0, key), ("pressure", 1.0, key), ("timbre", 1.0, key)]


def test_an_ended_note_is_left_alone(mpe):
    mpe.play(60, channel=1)
    mpe.send("note_off", note=60, channel=1)
    assert mpe.send("pitchwheel", pitch=100, channel=1) == []
    assert mpe.send("aftertouch", value=50, channel=1) == []


def test_ranges_of_members_and_master_are_apart(mpe):
    key = mpe.play(60, channel=1)
    mpe.parameter(0, 0, 24, channel=3)  # any member speaks for all
    mpe.parameter(0, 0, 12, channel=0)
    assert mpe.send("pitchwheel", pitch=8191, channel=1) == [("pitch_bend", 24.0, key)]
    assert mpe.send("pitchwheel", pitch=8191, channel=0) == [("pitch_bend", 12.0, None)]
    mpe.parameter(0, 0, 127, channel=3)
    assert mpe.send("pitchwheel", pitch=8191, channel=1) == [("pitch_bend", 96.0, key)]


def test_configuring_anew_ends_notes_and_sets_the_ranges_back(mpe):
    mpe.parameter(0, 0, 24, channel=3)
    key = mpe.play(60, channel=1)
    assert ("note_off", key) in mpe.parameter(0, 6, 10)
    key = mpe.play(60, channel=1)
    assert mpe.send("pitchwheel", pitch=8191, channel=1) == [("pitch_bend", 48.0, key)]


def test_two_zones_share_the_channels(bench):
    bench.parameter(0, 6, 7, channel=0)
    bench.parameter(0, 6, 7, channel=15)
    low, high = bench.play(40, channel=7), bench.play(80, channel=8)
    assert bench.send("pitchwheel", pitch=8191, channel=7) == [("pitch_bend", 48.0, low)]
    assert bench.send("pitchwheel", pitch=8191, channel=8) == [("pitch_bend", 48.0, high)]
    assert bench.send("pitchwheel", pitch=8191, channel=15) == [("pitch_bend", 2.0, None)]
    assert bench.control(123, 0, channel=15) == [("note_off", high)]


@pytest.mark.parametrize(("first", "second", "channel", "own"), [(7, 10, 5, True), (7, 10, 4, False), (7, 15, 0, True)])
def test_the_newer_zone_takes_channels_from_the_older(bench, first, second, channel, own):
    bench.parameter(0, 6, first, channel=0)
    bench.parameter(0, 6, second, channel=15)
    key = bench.play(60, channel=channel)
    expected = ("pitch_bend", 48.0, key) if own or channel <= 4 else ("pitch_bend", 2.0, None)
    assert bench.send("pitchwheel", pitch=8191, channel=channel) == [expected]


def test_no_members_is_no_zone(mpe):
    mpe.parameter(0, 6, 0)
    mpe.play(60, channel=1)
    assert mpe.send("pitchwheel", pitch=8191, channel=1) == [("pitch_bend", 2.0, None)]


def test_configuration_on_any_other_channel_is_ignored(bench):
    bench.parameter(0, 6, 15, channel=4)
    bench.play(60, channel=1)
    assert bench.send("pitchwheel", pitch=8191, channel=1) == [("pitch_bend", 2.0, None)]


def test_inputs_can_be_taken_for_mpe_that_do_not_say_so(bench):
    bench.play(60, channel=1)
    bench.router.mpe = True
    bench.player.take()
    assert bench.router.held() == {}
    for source in (KEYS, "a later one"):
        key = bench.play(60, channel=1, source=source)
        bench.player.take()
        assert bench.send("pitchwheel", source, pitch=8191, channel=1) == [("pitch_bend", 48.0, key)]
    bench.router.mpe = False
    bench.player.take()
    assert bench.send("pitchwheel", pitch=8191, channel=1) == [("pitch_bend", 2.0, None)]


def test_resetting_a_master_resets_its_members_notes(mpe):
    key = mpe.play(60, channel=2)
    mpe.send("pitchwheel", pitch=8191, channel=2)
    calls = mpe.control(121, 0)
    assert ("pitch_bend", 0.0, key) in calls and ("timbre", 0.0, key) in calls


# Inputs and engines that come and go


def test_an_input_that_vanishes_leaves_nothing_behind(bench):
    bench.play(60)
    stays = bench.play(60, source="another")
    bench.play(64, channel=9)
    bench.control(64, 127)
    bench.send("pitchwheel", pitch=3000)
    bench.control(1, 3)
    bench.player.take()
    bench.router.drop(KEYS)
    calls = bench.player.take()
    assert sum(call[0] == "note_off" for call in calls) == 2
    assert {("sustain", False), ("pitch_bend", 0.0, None), ("wheel", 0.0)} <= set(calls)
    assert ("note_off", stays) not in calls
    assert bench.router.held().keys() == {60}
    bench.router.drop("never seen")
    assert bench.player.take() == []


def test_panic_silences_and_forgets(bench):
    bench.play(60)
    bench.control(64, 127)
    bench.player.take()
    bench.router.panic()
    calls = bench.player.take()
    assert calls[-1] == ("silence",) and ("sustain", False) in calls
    assert bench.router.held() == {}
    assert bench.send("note_off", note=60) == []


def test_another_engine_takes_over_with_the_controllers_where_they_are(bench):
    bench.play(60)
    bench.control(64, 127)
    bench.control(1, 127)
    bench.send("pitchwheel", pitch=8191)
    newer = RecordingPlayer()
    bench.router.attach(newer)
    assert set(newer.take()) == {("sustain", True), ("wheel", 1.0), ("pitch_bend", 2.0, None)}
    assert bench.router.held() == {}
    bench.router.receive(KEYS, Message("note_off", note=60))
    assert newer.take() == [] and bench.player.take() == []


def test_without_an_engine_nothing_happens():
    router = Router()
    router.receive(KEYS, Message("note_on", note=60))
    router.panic()
    router.mpe = True
    assert router.held() == {}


# Learned controllers


def test_movements_are_handed_out_once_and_in_order(bench):
    bench.control(20, 5)
    bench.control(21, 6, channel=4)
    assert bench.router.movements() == [Movement(0, 20, 5), Movement(4, 21, 6)]
    assert bench.router.movements() == []


def test_a_learned_controller_does_nothing_else(bench):
    bench.router.learned = {(0, 1), (0, 64)}
    assert bench.control(1, 100) == [] and bench.control(64, 127) == []
    assert bench.control(1, 100, channel=1) == [("wheel", round(100 / 127, 4))]
    assert len(bench.router.movements()) == 3


@pytest.mark.parametrize(
    ("number", "pressed", "rest"),
    [(64, ("sustain", True), ("sustain", False)), (1, ("wheel", 1.0), ("wheel", 0.0)),
     (74, ("timbre", 1.0, None), ("timbre", 0.0, None))],
)  # fmt: skip
def test_what_a_controller_did_before_it_was_learned_ends(bench, number, pressed, rest):
    assert bench.control(number, 127) == [pressed]
    bench.router.learned = {(0, number)}
    assert bench.control(number, 100) == [rest]
    assert bench.control(number, 0) == []


def test_controllers_with_a_meaning_of_their_own_cannot_be_learned(mpe):
    mpe.router.movements()
    for number in (0, 6, 32, 38, *range(96, 102), *range(120, 128)):
        mpe.control(number, 0)
    mpe.control(74, 5, channel=1)  # a member's: a key's own timbre
    assert mpe.router.movements() == []


def test_a_flood_of_movements_is_bounded(bench):
    for step in range(5000):
        bench.control(20, step % 128)
    moved = bench.router.movements()
    assert len(moved) <= 1024 and moved[-1] == Movement(0, 20, 4999 % 128)


# Anything at all

CHANNEL, SEVEN = st.integers(0, 15), st.integers(0, 127)
MESSAGES = st.one_of(
    st.builds(
        lambda channel, note, velocity: Message("note_on", channel=channel, note=note, velocity=velocity),
        CHANNEL,
        SEVEN,
        SEVEN,
    ),
    st.builds(lambda channel, note: Message("note_off", channel=channel, note=note), CHANNEL, SEVEN),
    st.builds(
        lambda channel, control, value: Message("control_change", channel=channel, control=control, value=value),
        CHANNEL,
        SEVEN,
        SEVEN,
    ),
    st.builds(
        lambda channel, value: Message("control_change", channel=channel, control=6, value=value),
        st.sampled_from([0, 15]),
        SEVEN,
    ),
    st.builds(
        lambda channel, low: Message("control_change", channel=channel, control=100, value=low),
        CHANNEL,
        st.sampled_from([0, 6]),
    ),
    st.builds(lambda channel: Message("control_change", channel=channel, control=101, value=0), CHANNEL),
    st.builds(
        lambda channel, pitch: Message("pitchwheel", channel=channel, pitch=pitch), CHANNEL, st.integers(-8192, 8191)
    ),
    st.builds(lambda channel, value: Message("aftertouch", channel=channel, value=value), CHANNEL, SEVEN),
    st.builds(
        lambda channel, note, value: Message("polytouch", channel=channel, note=note, value=value),
        CHANNEL,
        SEVEN,
        SEVEN,
    ),
)


@given(st.lists(st.tuples(st.sampled_from(["one", "two"]), MESSAGES), max_size=60), st.booleans())
def test_whatever_is_sent_no_note_hangs_and_all_amounts_stay_in_range(sent, mpe):
    bench = Bench()
    bench.router.mpe = mpe
    for source, message in sent:
        bench.router.receive(source, message)
    for name, *values in bench.player.calls:
        if name in ("wheel", "pressure", "timbre"):
            assert 0.0 <= values[0] <= 1.0
        elif name == "pitch_bend":
            assert abs(values[0]) <= 96.0
    assert len(bench.player.sounding) >= len(bench.router.held())
    for source in ("one", "two"):
        bench.router.drop(source)
    assert bench.player.sounding == set()
    assert bench.router.held() == {}
    assert [call[1] for call in bench.player.calls if call[0] == "sustain"][-1:] in ([], [False])


def test_the_stand_in_has_the_real_engines_signatures():
    for name in ("note_on", "note_off", "pitch_bend", "wheel", "pressure", "timbre", "sustain", "silence"):
        ours = inspect.signature(getattr(RecordingPlayer, name)).parameters
        real = inspect.signature(getattr(Engine, name)).parameters
        assert list(ours) == list(real), name
