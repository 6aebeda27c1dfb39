"""Play, kill the sound server, and report what the stream says."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time

from textsynth_app.live.stream import open_engine_stream


def main() -> None:
    engine, stream = open_engine_stream()
    stream.start()
    engine.note_on(60)
    time.sleep(0.5)
    before = stream.status().running
    socket = os.environ["PULSE_SERVER"].removeprefix("unix:")
    for line in subprocess.run(["pgrep", "-f", socket], capture_output=True, text=True).stdout.split():
        if int(line) != os.getpid():
            os.kill(int(line), signal.SIGKILL)
    deadline = time.monotonic() + 20
    while stream.status().running and time.monotonic() < deadline:
        time.sleep(0.1)
    status = stream.status()
    failure = None
    try:
        stream.close()
    except Exception as error:
        failure = repr(error)
    print(json.dumps({"before": before, "stopped_with": failure, "error": status.error}))


main()
