"""Opening, losing and doing without a device, seen from the main thread."""

from __future__ import annotations

import threading
from types import SimpleNamespace
from typing import Any

import pytest

from textsynth_app.app.first_sound import FIRST_PATCH
from textsynth_app.app.instrument import OPENING, Instrument, Opened
from textsynth_app.live.errors import AudioError
from textsynth_app.synth.patch import DEFAULT_PATCH


class WatchedStream:
    """A device that plays until `lost` is set, and knows which thread touched it."""

    def __init__(self) -> None:
        self.opened_on = threading.current_thread().name
        self.closed_on = ""
        self.lost = ""
        self.frames = 0

    def status(self) -> SimpleNamespace:
        self.frames += 256
        return SimpleNamespace(
            running=not self.lost,
            device_name="Speakers",
            sample_rate=44100.0,
            latency_s=0.03,
            delivered_frames=self.frames,
            underruns=2,
            error=self.lost or None,
        )

    def start(self) -> None: ...

    def close(self) -> None:
        self.closed_on = threading.current_thread().name


@pytest.fixture
def streams():
    return []


@pytest.fixture
def instrument(qtbot, qapp, engine, streams):
    def opener(again: bool, say: Any) -> Opened:
        streams.append(WatchedStream())
        return Opened(engine, streams[-1])

    made = Instrument(FIRST_PATCH, opener)
    yield made
    made.close()


def test_device_is_opened_off_the_main_thread_and_closed_where_it_was_opened(instrument, qtbot, streams):
    with qtbot.waitSignal(instrument.ready):
        instrument.start()
    assert instrument.state.phase == "playing"
    assert "Speakers" in instrument.state.text
    assert "44.1 kHz" in instrument.state.text
    assert instrument.state.underruns == 2
    assert instrument.sample_rate == 44100.0
    instrument.close()
    assert not instrument.is_stuck
    assert streams[0].opened_on == streams[0].closed_on != threading.main_thread().name


def test_the_last_sound_is_in_the_engine_when_it_is_ready(instrument, qtbot, engine):
    instrument.set_patch(DEFAULT_PATCH)
    instrument.note_on(60, 100)  # too early: ignored, not stuck
    with qtbot.waitSignal(instrument.ready):
        instrument.start()
    assert engine.newest_patch() == DEFAULT_PATCH
    assert engine.named("note_on") == []


def test_device_lost_while_playing_is_said_and_the_keys_go_on(instrument, qtbot, streams):
    with qtbot.waitSignal(instrument.ready):
        instrument.start()
    instrument.set_parameter("filter.cutoff", 700.0)
    with qtbot.waitSignal(instrument.ready, timeout=60_000):
        streams[0].lost = "The audio device 'Speakers' is not playing."
    assert instrument.state.phase == "silent"
    assert "Speakers" in instrument.state.text
    qtbot.waitUntil(lambda: not instrument.is_stuck)
    assert streams[0].closed_on == streams[0].opened_on
    instrument.note_on(60, 100)
    qtbot.waitUntil(lambda: abs(instrument.read_scope(1024)).max() > 0.001, timeout=4000)
    with qtbot.waitSignal(instrument.ready):
        instrument.start()  # the user clicks to try again
    assert instrument.state.phase == "playing"
    assert len(streams) == 2


@pytest.fixture
def hung_streams(instrument, qtbot, streams):
    """A device was lost, and closing it hangs until the event given here is set."""
    gate = threading.Event()
    with qtbot.waitSignal(instrument.ready):
        instrument.start()
    streams[0].close = lambda: gate.wait(30)
    with qtbot.waitSignal(instrument.ready, timeout=60_000):
        streams[0].lost = "The audio device 'Speakers' is not playing."
    yield gate
    gate.set()


def test_dead_stream_that_does_not_close_leaves_the_keys_and_the_picture_alive(instrument, qtbot, hung_streams):
    assert instrument.state.phase == "silent"
    assert "not playing" in instrument.state.text
    instrument.note_on(60, 100)
    qtbot.waitUntil(lambda: abs(instrument.read_scope(1024)).max() > 0.001, timeout=4000)
    qtbot.waitUntil(lambda: instrument.state.voices == 1)


def test_devices_are_not_looked_for_before_the_dead_stream_is_closed(instrument, qtbot, streams, hung_streams):
    instrument.start()
    assert instrument.state.phase == "silent"
    assert "sound server does not answer: restart it." in instrument.state.text
    assert len(streams) == 1
    assert instrument.read_scope(64) is not None
    hung_streams.set()
    qtbot.waitUntil(lambda: not instrument.is_stuck)
    with qtbot.waitSignal(instrument.ready):
        instrument.start()
    assert instrument.state.phase == "playing"
    assert len(streams) == 2


def test_device_that_hangs_while_it_is_opened_is_given_up_and_closed_when_it_opens(qtbot, qapp, engine, monkeypatch):
    monkeypatch.setattr("textsynth_app.app.instrument.OPENING_S", 0.2)
    gate, stream = threading.Event(), WatchedStream()

    def hung(again: bool, say: Any) -> Opened:
        say(OPENING)
        gate.wait(30)
        return Opened(engine, stream)

    instrument = Instrument(FIRST_PATCH, hung)
    with qtbot.waitSignal(instrument.ready, timeout=60_000):
        instrument.start()
    assert instrument.state.phase == "silent"
    assert "sound server does not answer" in instrument.state.text
    assert instrument.read_scope(64) is not None
    assert instrument.is_stuck
    gate.set()
    qtbot.waitUntil(lambda: not instrument.is_stuck)
    assert stream.closed_on
    instrument.close()


def test_the_end_does_not_wait_for_a_stream_that_does_not_close(instrument, hung_streams, monkeypatch):
    monkeypatch.setattr("textsynth_app.app.instrument.CLOSING_S", 0.1)
    instrument.close()
    assert instrument.is_stuck
    assert not hung_streams.is_set()


@pytest.mark.parametrize("device", ["none", "one", "one that is lost"])
def test_main_thread_finds_all_compiled_code_loaded(qtbot, qapp, monkeypatch, engine, device):
    touched = []

    class WatchedEngine(type(engine)):
        patch = FIRST_PATCH

        def __init__(self, sample_rate: float = 48000) -> None:
            super().__init__()

        def __getattribute__(self, name: str) -> Any:
            if name in ("set_patch", "note_off", "read_scope", "process"):
                touched.append((name, threading.current_thread() is threading.main_thread()))
            return super().__getattribute__(name)

    def open_stream():
        if device == "none":
            raise AudioError("No audio output was found: connect one.")
        return WatchedEngine(), stream

    stream = WatchedStream()
    monkeypatch.setattr("textsynth_app.live.stream.open_engine_stream", open_stream)
    monkeypatch.setattr("textsynth_app.synth.engine.Engine", WatchedEngine)
    instrument = Instrument(FIRST_PATCH)
    with qtbot.waitSignal(instrument.ready, timeout=60_000):
        instrument.start()
    if device == "one that is lost":
        touched.clear()
        with qtbot.waitSignal(instrument.ready, timeout=60_000):
            stream.lost = "gone"
    instrument.close()
    needed = {"set_patch", "note_off", "read_scope"} | ({"process"} if device != "one" else set())
    assert needed <= {name for name, on_main in touched if not on_main}


def test_device_that_takes_no_more_sound_counts_as_lost(instrument, qtbot, streams, monkeypatch):
    with qtbot.waitSignal(instrument.ready):
        instrument.start()
    monkeypatch.setattr("textsynth_app.app.instrument.STALLED_S", 0.2)
    status = streams[0].status()
    streams[0].status = lambda: status
    qtbot.waitUntil(lambda: instrument.state.phase == "silent", timeout=60_000)
    assert "takes no more sound" in instrument.state.text


def test_without_a_device_the_engine_runs_on_silently(qtbot, qapp, engine):
    instrument = Instrument(
        FIRST_PATCH, lambda again, say: Opened(engine, None, "No audio output was found: connect one.")
    )
    with qtbot.waitSignal(instrument.ready):
        instrument.start()
    assert instrument.state.text == "No audio output was found: connect one."
    instrument.note_on(60, 100)
    qtbot.waitUntil(lambda: engine.frames > 4800)
    instrument.close()


def test_what_a_full_queue_could_not_take_is_sent_again(instrument, qtbot, engine):
    with qtbot.waitSignal(instrument.ready):
        instrument.start()
    qtbot.waitUntil(lambda: engine.kept_up > 2)


def test_wheels_reach_the_engine_once_there_is_one(instrument, qtbot, engine):
    instrument.pitch_bend(1.0)
    with qtbot.waitSignal(instrument.ready):
        instrument.start()
    instrument.pitch_bend(-2.0)
    instrument.wheel(0.5)
    played = [call for call in engine.calls if call[0] in ("pitch_bend", "wheel")]
    assert played == [("pitch_bend", -2.0), ("wheel", 0.5)]


def test_voice_that_cannot_be_prepared_is_said(qtbot, qapp):
    def broken(again: bool, say: Any) -> Opened:
        raise RuntimeError("no compiler")

    instrument = Instrument(FIRST_PATCH, broken)
    instrument.start()
    qtbot.waitUntil(lambda: "no compiler" in instrument.state.text)
    instrument.note_on(60, 100)
    instrument.note_off(60)
    assert instrument.read_scope(64) is None
    instrument.close()


def test_compiling_is_announced_as_a_matter_of_the_first_start(qtbot, qapp, monkeypatch):
    def refuse() -> None:
        raise AudioError("No audio output was found: connect one.")

    monkeypatch.setattr("textsynth_app.synth.compiling.is_compiled", lambda: False)
    monkeypatch.setattr("textsynth_app.live.stream.open_engine_stream", refuse)
    states = []
    instrument = Instrument(FIRST_PATCH)
    instrument.state_changed.connect(states.append)
    with qtbot.waitSignal(instrument.ready, timeout=60_000):
        instrument.start()
    assert [state.phase for state in states] == ["preparing", "preparing", "silent"]
    assert "first start only" in states[0].text
    assert "connect one" in states[2].text
    instrument.close()


def test_closing_while_the_device_is_being_opened_closes_it(qtbot, qapp, engine):
    gate, stream = threading.Event(), WatchedStream()

    def slow(again: bool, say: Any) -> Opened:
        gate.wait(10)
        return Opened(engine, stream)

    instrument = Instrument(FIRST_PATCH, slow)
    instrument.start()
    threading.Timer(0.1, gate.set).start()
    instrument.close()
    assert stream.closed_on
