"""How the program ends when it is interrupted, and when the sound server hangs: a process each, without a screen."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
# The real window and voice; the words are answered by a table, so that no weights are needed.
PROGRAM = """
import os, signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from textsynth_app.app import main, worker
from textsynth_app.language.descriptions import Understanding
from textsynth_app.synth.patch import DEFAULT_PATCH

class Words:
    encoder_id, mapping_id, device = "embedded", "table", "cpu"
    def answer(self, prompt, unwanted="", guidance=None):
        return DEFAULT_PATCH
    def understand(self, prompt):
        return Understanding((), ())

worker.ModelWorker.__init__.__defaults__ = (lambda progress: Words(),)
{more}
code = main.run(None)
print("returned", flush=True)
sys.exit(code)
"""
INTERRUPTED_WHILE_QT_IS_IMPORTED = """
class Finder:
    def find_spec(self, name, path, target=None):
        if name == "PySide6.QtWidgets":
            os.kill(os.getpid(), signal.SIGINT)
sys.meta_path.insert(0, Finder())
"""
INTERRUPTED_BEFORE_THE_WINDOW_IS_SHOWN = """
from textsynth_app.app import window
show = window.Window.show
def interrupt_then_show(self):
    os.kill(os.getpid(), signal.SIGINT)
    show(self)
window.Window.show = interrupt_then_show
"""
TOLD_STATES = """
import itertools
from textsynth_app.app import instrument
class Watched(instrument.Instrument):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.state_changed.connect(lambda state: print(state.phase, state.text, state.voices, "voices", flush=True))
        engines = itertools.count(1)
        self.ready.connect(lambda: print("engine", next(engines), flush=True))
        signal.signal(signal.SIGUSR1, lambda *_: self.note_on(60, 100))
        signal.signal(signal.SIGUSR2, lambda *_: self.start())
instrument.Instrument = Watched
"""


class Program:
    """A running program and what it said."""

    def __init__(self, folder: Path, more: str = "", **environment: str) -> None:
        places = {name: str(folder) for name in ("TEXTSYNTH_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")}
        settings = {"QT_QPA_PLATFORM": "offscreen", "TEXTSYNTH_TIMING": "1", "PYTHONPATH": str(REPOSITORY)}
        self.log = folder / "log"
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-c", PROGRAM.format(more=more)],
                env=os.environ | places | settings | environment,
                stdout=log,
                stderr=subprocess.STDOUT,
            )

    def said(self) -> str:
        return self.log.read_text()

    def wait_for(self, text: str, seconds: float = 60.0) -> None:
        end = time.monotonic() + seconds
        while text not in self.said():
            assert time.monotonic() < end, f"never said {text!r}; it said:\n{self.said()}"
            assert self.process.poll() is None, f"ended early:\n{self.said()}"
            time.sleep(0.05)


@pytest.mark.parametrize("more", [INTERRUPTED_WHILE_QT_IS_IMPORTED, INTERRUPTED_BEFORE_THE_WINDOW_IS_SHOWN])
def test_ctrl_c_during_the_start_ends_the_program_in_order(tmp_path: Path, more: str) -> None:
    program = Program(tmp_path, more)
    try:
        assert program.process.wait(60) == 130, program.said()
    finally:
        program.process.kill()
    assert "returned" in program.said()
    assert "Error" not in program.said()


def test_ctrl_c_closes_the_window_as_its_button_does(tmp_path: Path) -> None:
    program = Program(tmp_path)
    try:
        program.wait_for("timing audio_ready", 120)
        program.process.send_signal(signal.SIGINT)
        assert program.process.wait(60) == 130, program.said()
    finally:
        program.process.kill()
    assert "Error" not in program.said()
    assert "geometry" in (tmp_path / "window.ini").read_text()


@pytest.fixture
def sound_server(tmp_path: Path) -> Iterator[tuple[subprocess.Popen[bytes], dict[str, str]]]:
    """A PulseAudio of its own with one null sink, and the environment in which it is found."""
    if not shutil.which("pulseaudio"):
        pytest.skip("PulseAudio is not installed (Debian: apt-get install pulseaudio)")
    folder = tmp_path / "pulse"
    folder.mkdir()
    names = ("XDG_RUNTIME_DIR", "PULSE_RUNTIME_PATH", "XDG_CONFIG_HOME")
    environment = {"PULSE_SERVER": f"unix:{folder}/native"} | {name: str(folder) for name in names}
    command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--disable-shm=yes", "--use-pid-file=no"]
    command += ["-L", f"module-native-protocol-unix auth-anonymous=1 socket={folder}/native"]
    command += ["-L", "module-null-sink sink_name=null rate=48000 channels=2 format=float32le"]
    server = subprocess.Popen(command, env=os.environ | environment, stderr=subprocess.DEVNULL)
    end = time.monotonic() + 10.0
    while not (folder / "native").exists():
        assert server.poll() is None and time.monotonic() < end, "PulseAudio did not start"
        time.sleep(0.02)
    yield server, environment
    server.kill()
    server.wait()


def test_sound_server_that_hangs_before_the_start_is_told_too(
    tmp_path: Path, sound_server: tuple[subprocess.Popen[bytes], dict[str, str]]
) -> None:
    server, environment = sound_server
    server.send_signal(signal.SIGSTOP)
    program = Program(tmp_path, TOLD_STATES, **environment)
    try:
        program.wait_for("silent The sound server does not answer: restart it.", 120)
        program.wait_for("engine 1")
        program.process.send_signal(signal.SIGINT)
        assert program.process.wait(30) == 130, program.said()
    finally:
        program.process.kill()
    assert "Error" not in program.said()


def test_hung_sound_server_is_told_and_neither_silences_the_picture_nor_holds_up_the_end(
    tmp_path: Path, sound_server: tuple[subprocess.Popen[bytes], dict[str, str]]
) -> None:
    server, environment = sound_server
    program = Program(tmp_path, TOLD_STATES, **environment)
    try:
        program.wait_for("timing audio_ready", 120)
        program.wait_for("engine 1")
        program.wait_for("playing")
        server.send_signal(signal.SIGSTOP)
        program.wait_for("silent")
        program.wait_for("takes no more sound. 0 voices")
        program.wait_for("engine 2")
        program.process.send_signal(signal.SIGUSR2)
        program.wait_for("silent The sound server does not answer: restart it.")
        program.process.send_signal(signal.SIGUSR1)
        program.wait_for("1 voices")
        program.process.send_signal(signal.SIGINT)
        assert program.process.wait(30) == 130, program.said()
    finally:
        program.process.kill()
    assert "Error" not in program.said()
    assert "geometry" in (tmp_path / "window.ini").read_text()
