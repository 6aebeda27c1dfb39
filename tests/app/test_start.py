"""The program as it starts: in the looks and the language that were kept, with its log, and once more if asked."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from textsynth_app.app.habits import restart

REPOSITORY = Path(__file__).resolve().parents[2]
# The real program; the words are answered by nobody, and it closes itself once it has been painted.
PROGRAM = """
import os, sys
from textsynth_app.app import main, theme, window, worker
from textsynth_app.app.habits import appearance
from textsynth_app.app.habits import restart

class Words:
    encoder_id, mapping_id, device = "embedded", "table", "cpu"

worker.ModelWorker.__init__.__defaults__ = (lambda progress: Words(),)
restart.start_again = lambda without: print("again without", without, flush=True)
begin = window.Window.begin

def begin_and_end(self, prompt):
    from PySide6.QtCore import QCoreApplication, QTimer
    self.worker.loaded.connect(lambda: QTimer.singleShot(200, self.close))
    begin(self, prompt)
    print("scheme", theme.scheme().name, flush=True)
    print("next", QCoreApplication.translate("Tour", "Next"), flush=True)
    print("scale", self.devicePixelRatioF(), flush=True)
    QTimer.singleShot(0, lambda: {}["a defect"])
    if "restart" in sys.argv:
        QCoreApplication.instance().setProperty(appearance.RESTART, True)

window.Window.begin = begin_and_end
sys.exit(main.run(None))
"""


def run(folder: Path, *arguments: str, settings: str = "") -> subprocess.CompletedProcess[str]:
    (folder / "window.ini").write_text(settings)
    places = {name: str(folder) for name in ("TEXTSYNTH_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")}
    inherited = {name: value for name, value in os.environ.items() if name != "QT_SCALE_FACTOR"}
    environment = inherited | places | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(REPOSITORY), "LANG": "C"}
    command = [sys.executable, "-c", PROGRAM, *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)


def test_kept_looks_size_and_language_are_there_from_the_start(tmp_path):
    done = run(tmp_path, settings="[appearance]\nscheme=light\nsize=150\nlanguage=it\n")
    assert done.returncode == 0, done.stderr
    assert "scheme light" in done.stdout
    assert "next Avanti" in done.stdout
    assert "scale 1.5" in done.stdout


def test_error_in_the_running_program_is_in_the_log_with_what_runs_there(tmp_path):
    done = run(tmp_path)
    log = (tmp_path / "textsynth.log").read_text()
    assert "KeyError: 'a defect'" in log and "KeyError" in done.stderr
    assert "INFO TextSynth" in log
    assert "model loaded" in log
    assert done.returncode == 0


def test_wish_for_a_restart_is_granted_once_the_window_has_closed(tmp_path):
    assert "again without []" in run(tmp_path, "restart").stdout
    done = run(tmp_path, "restart", settings="[appearance]\nsize=75\n")
    assert "again without ['QT_SCALE_FACTOR']" in done.stdout  # or the next start could not choose another
    assert "again" not in run(tmp_path).stdout


def test_restart_runs_the_window_without_the_first_prompt(monkeypatch):
    started = []
    monkeypatch.setattr(restart.subprocess, "Popen", lambda command, **more: started.append((command, more["env"])))
    monkeypatch.setenv("QT_SCALE_FACTOR", "2")
    restart.start_again(without=["QT_SCALE_FACTOR"])
    command, environment = started[0]
    assert command == [sys.executable, "-m", "textsynth_app", "run"]
    assert "QT_SCALE_FACTOR" not in environment
    assert environment["PATH"] == os.environ["PATH"]
