"""The program as a user starts it: a process with a real window, driven by synthetic keys and mouse."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

TOOLS = ("Xvfb", "xdotool")
REPOSITORY = Path(__file__).resolve().parents[2]
# The real window, voice and view; the words are answered by a small table, so that no weights are needed.
PROGRAM = """
import sys
from textsynth_app.app import main, worker
from textsynth_app.language.descriptions import Understanding
from textsynth_app.synth.patch import DEFAULT_PATCH

class Words:
    encoder_id, mapping_id, device = "embedded", "table", "cpu"
    def answer(self, prompt, unwanted="", guidance=None):
        print("asked", prompt, flush=True)
        return DEFAULT_PATCH.replace({"operators.2.ratio": 3.5})
    def understand(self, prompt):
        return Understanding((), ())

worker.ModelWorker.__init__.__defaults__ = (lambda progress: Words(),)
from textsynth_app.app import instrument
def watched(name):
    original = getattr(instrument.Instrument, name)
    def method(self, *arguments):
        print(name, *arguments[:1], flush=True)
        return original(self, *arguments)
    setattr(instrument.Instrument, name, method)
for name in ("note_on", "note_off", "set_parameter"):
    watched(name)
sys.exit(main.run(None))
"""

pytestmark = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in TOOLS), reason="Xvfb and xdotool are not installed"
)


@pytest.fixture
def display() -> Iterator[str]:
    """A virtual screen of its own."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        number = pipe.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(10)


class Session:
    """A running program and the hands on it."""

    def __init__(self, display: str, home: Path) -> None:
        folders = {name: str(home) for name in ("TEXTSYNTH_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")}
        unset = {"WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
        self.environment = {key: value for key, value in os.environ.items() if key not in unset}
        self.environment |= folders | {"DISPLAY": display, "TEXTSYNTH_TIMING": "1", "PYTHONPATH": str(REPOSITORY)}
        self.log = home / "log"
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-c", PROGRAM], env=self.environment, stdout=log, stderr=subprocess.STDOUT
            )

    def said(self) -> str:
        return self.log.read_text()

    def wait_for(self, text: str, seconds: float = 60.0) -> None:
        end = time.monotonic() + seconds
        while text not in self.said():
            assert time.monotonic() < end, f"never said {text!r}; it said:\n{self.said()}"
            assert self.process.poll() is None, f"ended early:\n{self.said()}"
            time.sleep(0.05)

    def do(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], env=self.environment, capture_output=True, text=True, check=True, timeout=30
        )
        return done.stdout.strip()


@pytest.fixture
def session(display: str, tmp_path: Path) -> Iterator[Session]:
    (tmp_path / "window.ini").write_text("[tour]\nseen=1\n")
    running = Session(display, tmp_path)
    yield running
    if running.process.poll() is None:
        running.process.kill()
        running.process.wait(10)


def test_a_user_types_plays_turns_and_closes(session: Session, tmp_path: Path) -> None:
    session.wait_for("timing window_visible")
    session.wait_for("timing audio_ready", 120)
    window = session.do("search", "--sync", "--onlyvisible", "--name", "TextSynth").splitlines()[-1]
    session.do("windowfocus", "--sync", window)

    session.do("type", "--delay", "20", "deep bell")  # the prompt has the focus at once
    session.wait_for("asked deep bell")
    session.wait_for("timing first_prompt")
    assert "note_on" not in session.said()
    session.do("key", "Return")
    session.wait_for("note_on")
    session.wait_for("note_off")

    session.do("key", "Escape")
    session.do("keydown", "d")
    session.wait_for("note_on 64")
    session.do("keyup", "d")
    session.wait_for("note_off 64")

    for _ in range(40):  # from the keyboard back, past the wheels and switches, into the knobs
        session.do("key", "shift+Tab")
        session.do("key", "Down")
        time.sleep(0.1)
        if "set_parameter" in session.said():
            break
    session.wait_for("set_parameter", 5)

    session.do("key", "ctrl+q")
    assert session.process.wait(20) == 0, session.said()
    assert "Traceback" not in session.said()
    assert "deep bell" in (tmp_path / "window.ini").read_text()
