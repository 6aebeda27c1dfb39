"""A tile carried to prompt B with a real mouse, on a virtual screen."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

TOOLS = ("Xvfb", "xdotool")
REPOSITORY = Path(__file__).resolve().parents[3]
PROGRAM = """
import sys
from types import SimpleNamespace
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from textsynth_app.app import theme
from textsynth_app.app.words.prompt_panel import PromptPanel
from textsynth_app.app.words.prompt_tools import PromptTools
from textsynth_app.app.words.prompting import Prompting
from textsynth_app.app.sound import Sound
from textsynth_app.app.worker import ModelWorker

class Model:
    encoder_id, mapping_id, device = "embedded", "table", "cpu"
    def variations(self, prompt, count, *others):
        patches = [sound.patch.replace({"filter.cutoff": 100.0 * each, "root.duration": 0.2}) for each in range(1, 9)]
        return [SimpleNamespace(patch=patch, score=0.5) for patch in patches]

application = QApplication(sys.argv)
theme.apply(application)
sound, worker = Sound(), ModelWorker(lambda progress: Model())
prompting = Prompting(sound, worker)
panel = PromptPanel()
tools = PromptTools(panel, sound, prompting, worker)

def tell():
    if any(tools.variations.tiles):
        for name, widget in (("tile", tools.strip.tiles[4]), ("target", panel.line_b)):
            place = widget.mapToGlobal(widget.rect().center())
            print(name, place.x(), place.y(), flush=True)

def tell_ends():
    if sound.end("b") is not None:
        print("b", round(sound.end("b")["filter.cutoff"]), panel.line_b.text(), flush=True)

tools.variations.changed.connect(tell)
sound.ends_changed.connect(tell_ends)
panel.resize(1100, 240)
panel.move(20, 20)
panel.show()
prompting.texts["a"] = "deep bell"
worker.start()
tools.bar.fold_button.click()
application.exec()
"""

pytestmark = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in TOOLS), reason="Xvfb and xdotool are not installed"
)


def test_tile_is_dragged_to_b(tmp_path):
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1400x600x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        display = f":{pipe.readline().strip()}"
    unset = {"WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {key: value for key, value in os.environ.items() if key not in unset}
    environment |= {"DISPLAY": display, "PYTHONPATH": str(REPOSITORY), "XDG_RUNTIME_DIR": str(tmp_path)}
    log = tmp_path / "log"

    def hand(*arguments: object) -> None:
        subprocess.run(["xdotool", *map(str, arguments)], env=environment, check=True, timeout=20)

    def said(word: str) -> list[str]:
        lines = [line.split(maxsplit=1)[1] for line in log.read_text().splitlines() if line.startswith(f"{word} ")]
        return lines[-1].split(maxsplit=1) if lines else []

    def wait_for(word: str, seconds: float = 90.0) -> list[str]:
        end = time.monotonic() + seconds
        while not said(word):
            assert time.monotonic() < end, f"no {word!r} in:\n{log.read_text()}"
            time.sleep(0.05)
        return said(word)

    with log.open("w") as output:
        program = subprocess.Popen([sys.executable, "-c", PROGRAM], env=environment, stdout=output, stderr=output)
    try:
        to_x, to_y = map(int, wait_for("target"))
        x, y = map(int, said("tile"))
        hand("mousemove", x, y, "mousedown", 1)
        for step in range(1, 11):
            hand("mousemove", x + (to_x - x) * step // 10, y + (to_y - y) * step // 10)
            time.sleep(0.05)
        time.sleep(0.3)
        hand("mouseup", 1)
        assert wait_for("b", 20.0) == ["500", "deep bell"]
    finally:
        program.kill()
        program.wait(10)
        server.terminate()
        server.wait(10)
