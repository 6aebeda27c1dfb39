"""A user's first minutes in a real window: words, keys, mouse, pages, morph, undo, palette, colours."""

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
REPOSITORY = Path(__file__).resolve().parents[3]
# The real window, voice and view. The words are answered by a small table; what happens, and where things are on the
# screen, is told in lines.
PROGRAM = """
import sys
from PySide6.QtCore import QPoint, QTimer
from textsynth_app.app import main, window, worker
from textsynth_app.language.descriptions import Understanding
from textsynth_app.synth.patch import DEFAULT_PATCH

class Words:
    encoder_id, mapping_id, device = "embedded", "table", "cpu"
    def answer(self, prompt, unwanted="", guidance=None):
        print("asked", prompt, flush=True)
        return DEFAULT_PATCH.replace({"operators.2.ratio": 3.0 + len(prompt) / 10, "lfo.pitch": 0.0})
    def understand(self, prompt):
        return Understanding((), ())

worker.ModelWorker.__init__.__defaults__ = (lambda progress: Words(),)

def told(what):
    return lambda *values: print(what, *values, flush=True)

class Watched(window.Window):
    def begin(self, prompt):
        super().begin(prompt)
        self.notes.started.connect(told("started"))
        self.notes.stopped.connect(told("stopped"))
        self.sound.value_changed.connect(told("value"))
        self.sound.position_changed.connect(told("position"))
        self.prompting.answered.connect(told("answered"))
        self.knobs.opened.connect(told("page"))
        self.history.stack.indexChanged.connect(told("step"))
        self.habits.appearance.scheme_changed.connect(lambda: print("scheme", window.theme.scheme().name, flush=True))
        self.places, self.looking = {}, QTimer(self)
        self.looking.timeout.connect(self.look)
        self.looking.start(50)

    def look(self):
        slider = self.prompts.slider
        found = {"slider a": slider.mapToGlobal(QPoint(slider.width() // 6 + 4, slider.height() // 2))}
        found["line b"] = self.prompts.line_b.mapToGlobal(QPoint(60, self.prompts.line_b.height() // 2))
        for index, page in enumerate(self.knobs.pages):
            tabs = self.knobs.tabs
            found["tab " + page.name] = tabs.mapToGlobal(tabs.tabRect(index).center())
        for name, control in self.knobs.knobs.items():
            if control.isVisible():
                found["knob " + name] = control.mapToGlobal(control.rect().center())
        for name, point in found.items():
            if self.places.get(name) != point:
                self.places[name] = point
                print("at", name, point.x(), point.y(), flush=True)
        line = self.habits._palette.line if self.habits._palette is not None else None
        if line is not None and line.isVisible() and line.hasFocus():
            print("palette", line.text(), flush=True)

window.Window = Watched
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


class Hands:
    """A running program, what it told, and the hands on it."""

    def __init__(self, display: str, home: Path) -> None:
        folders = {name: str(home) for name in ("TEXTSYNTH_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")}
        unset = {"WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
        self.environment = {key: value for key, value in os.environ.items() if key not in unset}
        self.environment |= folders | {"DISPLAY": display, "TEXTSYNTH_TIMING": "1", "PYTHONPATH": str(REPOSITORY)}
        self.log = home / "told"
        self._read = 0
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-c", PROGRAM], env=self.environment, stdout=log, stderr=subprocess.STDOUT
            )

    def told(self) -> list[str]:
        return self.log.read_text().splitlines()

    def wait_for(self, start: str, seconds: float = 60.0) -> str:
        """The next line that begins so, after the one that was waited for last."""
        end = time.monotonic() + seconds
        while True:
            lines = self.told()
            for place in range(self._read, len(lines)):
                if lines[place].startswith(start):
                    self._read = place + 1
                    return lines[place]
            assert time.monotonic() < end, f"never told {start!r} after line {self._read}:\n" + "\n".join(lines)
            assert self.process.poll() is None, "ended early:\n" + "\n".join(lines)
            time.sleep(0.05)

    def place(self, name: str, seconds: float = 30.0) -> tuple[str, str]:
        """Where something is on the screen now."""
        end = time.monotonic() + seconds
        while not (found := [line for line in self.told() if line.startswith(f"at {name} ")]):
            assert time.monotonic() < end, f"{name} was never seen"
            time.sleep(0.05)
        x, y = found[-1].split()[-2:]
        return x, y

    def do(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], env=self.environment, capture_output=True, text=True, check=True, timeout=30
        )
        return done.stdout.strip()

    def click(self, name: str) -> None:
        self.do("mousemove", *self.place(name), "click", "1")

    def drag(self, name: str, across: int, up: int) -> None:
        """Press, move in steps, let go."""
        self.do("mousemove", *self.place(name), "mousedown", "1")
        for _ in range(8):
            self.do("mousemove_relative", "--", str(across // 8), str(-up // 8))
        self.do("mouseup", "1")


@pytest.fixture
def hands(display: str, tmp_path: Path) -> Iterator[Hands]:
    (tmp_path / "window.ini").write_text("[tour]\nseen=1\n")
    running = Hands(display, tmp_path)
    yield running
    if running.process.poll() is None:
        running.process.kill()
        running.process.wait(10)


def test_first_minutes(hands: Hands, tmp_path: Path) -> None:
    hands.wait_for("timing window_visible")
    hands.wait_for("timing audio_ready", 120)
    window = hands.do("search", "--sync", "--onlyvisible", "--name", "TextSynth").splitlines()[-1]
    hands.do("windowfocus", "--sync", window)

    # Words, and the same heard by Enter.
    hands.do("type", "--delay", "20", "deep bell")
    hands.wait_for("asked deep bell")
    hands.wait_for("answered a")
    hands.do("key", "Return")
    hands.wait_for("started")
    hands.wait_for("stopped")

    # Letters play once the line is left.
    hands.do("key", "Escape")
    for letter, note in (("a", 60), ("d", 64), ("g", 67)):
        hands.do("keydown", letter)
        hands.wait_for(f"started {note}")
        hands.do("keyup", letter)
        hands.wait_for(f"stopped {note}")

    # Knobs are reached and turned by keys alone: back from the keyboard, past octaves and wheels.
    hands.do("key", *["shift+Tab"] * 5)
    hands.do("key", "Down")
    hands.wait_for("value ")

    # A knob dragged is one step, taken back and done again.
    knob = next(line for line in hands.told() if line.startswith("at knob ")).split()[2]
    hands.drag(f"knob {knob}", 0, 40)
    hands.wait_for(f"value {knob}")
    time.sleep(0.3)
    steps = [line.split()[1] for line in hands.told() if line.startswith("step ")]
    hands.do("key", "ctrl+z")
    hands.wait_for(f"step {int(steps[-1]) - 1}")
    hands.do("key", "ctrl+shift+z")
    hands.wait_for(f"step {steps[-1]}")

    # Every page opens by its tab.
    for page in ("operators", "matrix", "modulation", "effects", "morph", "settings", "core"):
        hands.click(f"tab {page}")
        hands.wait_for(f"page {page}")

    # The palette finds what is wished: the colours change.
    hands.do("key", "ctrl+k")
    hands.wait_for("palette")
    hands.do("type", "--delay", "20", "dark and light")
    hands.wait_for("palette dark and light")
    hands.do("key", "Return")
    first = hands.wait_for("scheme ").split()[1]
    hands.do("key", "ctrl+k")
    hands.wait_for("palette")
    hands.do("type", "--delay", "20", "dark and light")
    hands.wait_for("palette dark and light")
    hands.do("key", "Return")
    assert hands.wait_for("scheme ").split()[1] != first

    # A second prompt, and the way to it by the slider.
    hands.click("line b")
    hands.do("type", "--delay", "20", "wind")
    hands.wait_for("asked wind")
    hands.wait_for("answered b")
    hands.drag("slider a", 240, 0)
    assert float(hands.wait_for("position").split()[1]) > -0.25
    time.sleep(0.3)
    positions = [float(line.split()[1]) for line in hands.told() if line.startswith("position ")]
    assert positions[-1] > 0.1

    hands.do("key", "ctrl+q")
    assert hands.process.wait(30) == 0, "\n".join(hands.told())
    assert not [line for line in hands.told() if "Traceback" in line]
    kept = (tmp_path / "window.ini").read_text()
    assert "deep bell" in kept and "wind" in kept
