"""Play the score on the default device: `play.py BEATS [load]`; load is a spinning thread, redraws and torch."""

from __future__ import annotations

import json
import sys
import threading
import time
from typing import Any

from score import PATCH, RATE, put_notes

from textsynth_app.live.stream import Stream
from textsynth_app.synth.engine import Engine


def load() -> list[Any]:
    """Keep Python as busy as a hard day would."""

    def spin() -> None:
        while True:
            sum(range(1000))

    def import_torch() -> None:
        import torch

        torch.set_num_threads(1)

    for work in (spin, import_torch):
        threading.Thread(target=work, daemon=True).start()
    from PySide6.QtWidgets import QApplication, QLabel

    application = QApplication([])
    picture = QLabel()
    picture.resize(1100, 700)
    picture.show()
    return [application, picture]


def main() -> None:
    beats, loaded = int(sys.argv[1]), "load" in sys.argv
    engine = Engine(RATE)
    engine.set_patch(PATCH)
    stream = Stream(engine, block=256)
    for beat in range(beats):
        put_notes(engine, beat)
    stream.start()
    window = load() if loaded else []
    while engine.frames_rendered < (beats + 3) * RATE // 2:
        if window:
            window[1].setText(str(engine.read_scope(4096)))
            window[1].repaint()
            window[0].processEvents()
        time.sleep(0.016)
    status = stream.status()
    stream.close()
    print(json.dumps({"underruns": status.underruns, "longest_gap_s": status.longest_gap_s}))
    sys.stdout.flush()


if __name__ == "__main__":
    main()
