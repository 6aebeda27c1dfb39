"""Inputs come and go: with a system that is made up, and with real ports of a JACK server that needs no hardware."""

from __future__ import annotations

import builtins
import json
import os
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from mido import Message

from textsynth_app.live import midi, midi_system
from textsynth_app.live.errors import MidiError
from textsynth_app.live.midi import MidiInputs, MidiState, shown_name
from textsynth_app.live.midi_system import RtMidiSystem


class MadeUpInput:
    def __init__(self, system, name):
        self.system, self.name, self.waiting = system, name, []

    def read(self):
        assert self.name not in self.system.closed
        return self.waiting.pop(0) if self.waiting else None

    def close(self):
        self.system.closed.append(self.name)


class MadeUpSystem:
    """A list of names that a test changes."""

    def __init__(self, *names):
        self.present, self.opened, self.closed = list(names), [], []
        self.refuses, self.fails = set(), ""
        self.inputs = []

    def names(self):
        if self.fails:
            raise MidiError(self.fails)
        return list(self.present)

    def open(self, index):
        name = self.present[index]
        if name in self.refuses:
            raise MidiError("busy. Close the program that may hold it.")
        self.opened.append(name)
        self.inputs.append(MadeUpInput(self, name))
        return self.inputs[-1]

    def close(self):
        self.closed.append("system")


@pytest.fixture
def heard():
    return []


@pytest.fixture
def gone():
    return []


@pytest.fixture
def inputs_of(heard, gone):
    def make(system):
        return MidiInputs(lambda source, message: heard.append((source, message)), gone.append, lambda: system)

    return make


def test_inputs_are_opened_as_they_appear_and_read(inputs_of, heard):
    system = MadeUpSystem("Piano")
    inputs = inputs_of(system)
    inputs.look()
    assert inputs.state == MidiState(("Piano",))
    assert not inputs.read()
    note = Message("note_on", note=60)
    system.inputs[0].waiting = [note, note]
    assert inputs.read()
    assert heard == [(("Piano", 0), note)] * 2
    system.present.append("Knobs")
    inputs.look()
    inputs.look()
    assert system.opened == ["Piano", "Knobs"]
    assert inputs.state.names == ("Piano", "Knobs")


def test_inputs_that_vanish_are_closed_and_told(inputs_of, gone):
    system = MadeUpSystem("Piano", "Knobs")
    inputs = inputs_of(system)
    inputs.look()
    system.present.remove("Piano")
    inputs.look()
    assert system.closed == ["Piano"]
    assert gone == [("Piano", 0)]
    assert inputs.state.names == ("Knobs",)
    system.present.insert(0, "Piano")
    inputs.look()
    assert system.opened == ["Piano", "Knobs", "Piano"]


def test_two_keyboards_of_one_name_are_two_inputs(inputs_of, gone, heard):
    system = MadeUpSystem("Piano", "Piano")
    inputs = inputs_of(system)
    inputs.look()
    for port in system.inputs:
        port.waiting = [Message("note_on", note=60)]
    inputs.read()
    assert [source for source, _ in heard] == [("Piano", 0), ("Piano", 1)]
    system.present.pop()
    inputs.look()
    assert gone == [("Piano", 1)]


def test_an_input_that_another_program_holds_is_told_and_tried_again_later(inputs_of, monkeypatch):
    system = MadeUpSystem("Piano", "Knobs")
    system.refuses.add("Piano")
    inputs = inputs_of(system)
    inputs.look()
    assert inputs.state.names == ("Knobs",)
    assert inputs.state.error == "The MIDI input 'Piano' does not open: busy. Close the program that may hold it."
    system.refuses.clear()
    inputs.look()
    assert system.opened == ["Knobs"]
    pass_time(monkeypatch)
    inputs.look()
    assert inputs.state == MidiState(("Knobs", "Piano"))


def test_a_system_that_fails_lets_everything_go_and_is_asked_again_later(inputs_of, gone, monkeypatch):
    system = MadeUpSystem("Piano")
    inputs = inputs_of(system)
    inputs.look()
    system.fails = "The MIDI system does not answer."
    inputs.look()
    assert inputs.state == MidiState((), "The MIDI system does not answer.")
    assert gone == [("Piano", 0)]
    assert system.closed == ["Piano", "system"]
    system.fails = ""
    inputs.look()
    assert inputs.state.names == ()
    pass_time(monkeypatch)
    inputs.look()
    assert inputs.state == MidiState(("Piano",))


def test_alsas_own_loop_is_read_but_not_named(inputs_of):
    system = MadeUpSystem("Midi Through:Midi Through Port-0 14:0")
    inputs = inputs_of(system)
    inputs.look()
    assert system.opened == system.present
    assert inputs.state == MidiState()


def test_the_thread_reads_and_closes_everything_at_the_end(inputs_of, heard, gone):
    system = MadeUpSystem("Piano")
    inputs = inputs_of(system)
    inputs.start()
    wait_until(lambda: system.inputs)
    system.inputs[0].waiting.append(Message("note_on", note=60))
    wait_until(lambda: heard)
    inputs.close()
    assert system.closed == ["Piano", "system"]
    assert gone == [("Piano", 0)]
    assert "midi" not in [thread.name for thread in threading.enumerate()]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_defect_on_the_thread_is_told():
    def receive(source, message):
        raise ZeroDivisionError("a defect")

    system = MadeUpSystem("Piano")
    inputs = MidiInputs(receive, lambda source: None, lambda: system)
    inputs.start()
    wait_until(lambda: system.inputs)
    system.inputs[0].waiting.append(Message("note_on", note=60))
    wait_until(lambda: inputs.state.error)
    assert inputs.state.error == "MIDI has failed (a defect): start TextSynth again."
    inputs.close()


def test_inputs_that_were_never_started_can_be_closed(inputs_of):
    inputs_of(MadeUpSystem()).close()


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Digital Keyboard:Digital Keyboard MIDI 1 20:0", "Digital Keyboard MIDI 1"),
        ("Fake piano:keys", "Fake piano:keys"),
        ("nanoKEY2 0", "nanoKEY2 0"),
        ("Arturia KeyStep 37", "Arturia KeyStep 37"),
        ("", ""),
    ],
)
def test_names_are_shown_as_people_know_them(name, shown):
    assert shown_name(name) == shown


def pass_time(monkeypatch):
    """From here on it is so much later that everything is tried again."""
    now = time.monotonic
    monkeypatch.setattr(time, "monotonic", lambda: now() + midi.TRY_AGAIN_S + 1.0)


def wait_until(condition):
    deadline = time.monotonic() + 10.0
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.005)


# The real system


def test_missing_packages_are_told_with_the_remedy(monkeypatch):
    real = builtins.__import__

    def without_rtmidi(name, *arguments, **more):
        if name == "rtmidi":
            raise ImportError("No module named 'rtmidi'")
        return real(name, *arguments, **more)

    monkeypatch.setattr(builtins, "__import__", without_rtmidi)
    with pytest.raises(MidiError, match=r"MIDI needs mido and python-rtmidi \(No module named 'rtmidi'\): run"):
        RtMidiSystem()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has ALSA")
def test_a_machine_without_alsas_sequencer_is_told_the_remedy_without_noise(monkeypatch, tmp_path, capfd):
    monkeypatch.delenv("MIDO_BACKEND", raising=False)
    monkeypatch.setattr(midi_system, "ALSA_SEQUENCER", tmp_path / "seq")
    with pytest.raises(MidiError, match="sudo modprobe snd-seq"):
        RtMidiSystem()
    assert capfd.readouterr().err == ""


def test_an_unknown_system_interface_is_told(monkeypatch):
    monkeypatch.setenv("MIDO_BACKEND", "mido.backends.rtmidi/CASSETTE")
    with pytest.raises(MidiError, match="MIDO_BACKEND asks for MIDI by 'CASSETTE', which is not here: unset it"):
        RtMidiSystem()


@pytest.mark.skipif(sys.platform != "linux", reason="JACK is looked for on Linux only")
def test_a_server_that_does_not_run_is_told(monkeypatch):
    monkeypatch.setenv("MIDO_BACKEND", "mido.backends.rtmidi/UNIX_JACK")
    monkeypatch.setenv("JACK_DEFAULT_SERVER", "textsynth-nowhere")
    with pytest.raises(MidiError, match="The MIDI system does not answer"):
        RtMidiSystem()


@pytest.fixture
def jack_environment(tmp_path):
    """A JACK server without hardware, and the environment that leads to it."""
    if not shutil.which("jackd"):
        pytest.skip("JACK is not installed (Debian: apt-get install jackd2)")
    name = f"textsynth-{os.getpid()}"
    environment = os.environ | {
        "JACK_NO_AUDIO_RESERVATION": "1",
        "JACK_DEFAULT_SERVER": name,
        "MIDO_BACKEND": "mido.backends.rtmidi/UNIX_JACK",
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    command = ["jackd", "--no-realtime", "-n", name, "-d", "dummy", "-r", "48000", "-p", "128"]
    log = tmp_path / "jack.log"
    with log.open("wb") as file:
        server = subprocess.Popen(command, env=environment, stdout=file, stderr=file)
    time.sleep(0.5)
    if server.poll() is not None:
        pytest.skip(f"JACK does not start on this machine: {log.read_text(errors='replace')[-300:]}")
    yield environment
    server.terminate()
    server.wait()


def test_a_note_through_a_real_port_starts_a_voice_and_a_lost_port_ends_it(jack_environment):
    program = Path(__file__).parent / "programs" / "play_midi.py"
    done = subprocess.run(
        [sys.executable, str(program)], env=jack_environment, capture_output=True, text=True, timeout=400
    )
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout.splitlines()[-1])
    assert report["names"] == ["Fake piano:keys"]
    assert report["voices_before"] == 0
    assert report["voices_held"] == 1
    assert report["hertz"] == pytest.approx(440.0, rel=0.01)
    assert report["held"] == {"69": pytest.approx(90 / 127)}
    assert report["names_after_loss"] == []
    assert report["held_after_loss"] == {}
    assert report["silent_after_loss"] is True
