"""A real sound server with a null sink, and what was played on it, sample for sample."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

RATE = 48000


class SoundServer:
    """A private PulseAudio with one null sink at 48 kHz float32."""

    def __init__(self, folder: Path):
        self._folder = folder
        self.environment = os.environ | {
            "PULSE_SERVER": f"unix:{folder}/native",
            "XDG_RUNTIME_DIR": str(folder),
            "PULSE_RUNTIME_PATH": str(folder),
            "XDG_CONFIG_HOME": str(folder),
        }
        self._server: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        socket = self._folder / "native"
        arguments = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--disable-shm=yes"]
        arguments += ["--use-pid-file=no", "-L", f"module-native-protocol-unix auth-anonymous=1 socket={socket}"]
        sink = f"module-null-sink sink_name=null rate={RATE} channels=2 format=float32le norewinds=1"
        self._server = subprocess.Popen([*arguments, "-L", sink], env=self.environment, stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + 10.0
        while not socket.exists():
            assert self._server.poll() is None, "PulseAudio did not start"
            assert time.monotonic() < deadline, "PulseAudio made no socket"
            time.sleep(0.02)

    def stop(self) -> None:
        if self._server is not None:
            self._server.kill()
            self._server.wait()
            self._server = None

    def record_while(self, program: str, *arguments: str, timeout: float = 90.0) -> tuple[str, np.ndarray]:
        """Run a program of this folder; its output, and what the sink played meanwhile, shape (frames, 2)."""
        target = self._folder / "recorded.raw"
        command = ["parec", "-d", "null.monitor", "--format=float32le", f"--rate={RATE}", "--channels=2"]
        with target.open("wb") as file:
            recorder = subprocess.Popen([*command, "--latency-msec=20"], stdout=file, env=self.environment)
            try:
                time.sleep(0.5)  # the recorder must be connected before the first sample
                output = self.run(program, *arguments, timeout=timeout)
                time.sleep(0.5)
            finally:
                recorder.terminate()
                recorder.wait()
        data = np.fromfile(target, np.float32)
        return output, data[: data.size // 2 * 2].reshape(-1, 2)

    def run(self, program: str, *arguments: str, timeout: float = 90.0) -> str:
        script = Path(__file__).parent / "programs" / program
        done = subprocess.run(
            [sys.executable, str(script), *arguments],
            env=self.environment | {"PYTHONPATH": str(Path(__file__).parents[2])},
            capture_output=True,
            text=True,
            timeout=timeout,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


@pytest.fixture
def sound_server(tmp_path: Path) -> Iterator[SoundServer]:
    """A running sound server; skips where PulseAudio is not installed."""
    if not shutil.which("pulseaudio") or not shutil.which("parec"):
        pytest.skip("PulseAudio is not installed (Debian: apt-get install pulseaudio pulseaudio-utils)")
    server = SoundServer(tmp_path)
    server.start()
    yield server
    server.stop()
