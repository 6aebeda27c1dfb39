"""Play a storm on the default device while the window is used: `storm.py SECONDS PLAYED [words]`.

A thread sends what MIDI keyboards send (notes, wheels, pressure, the pedal, MPE channels), whole random patches of the
voice's space and jumps of single parameters. Meanwhile a hand turns knobs, opens pages, loads patches, morphs, plays
the keyboard and types prompts into the real window; `words` answers these with the real model. What the engine rendered
is written to the file PLAYED (mono float32), for comparison with what came out. Prints one line of JSON.
"""

from __future__ import annotations

import json
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import mido
import numpy as np
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from storm_hand import Hand, random_patch

from textsynth_app.app import theme
from textsynth_app.app.collector import Collector
from textsynth_app.app.instrument import Instrument, Opened
from textsynth_app.app.settings import Settings
from textsynth_app.app.sound import Sound
from textsynth_app.app.window import Window
from textsynth_app.app.worker import ModelWorker, load_sound_model
from textsynth_app.language.descriptions import Understanding
from textsynth_app.live.errors import AudioError
from textsynth_app.live.midi_router import PEDAL, TIMBRE, WHEEL, Router
from textsynth_app.live.stream import Stream
from textsynth_app.synth.engine import Engine
from textsynth_app.synth.oversampling import live_oversampling
from textsynth_app.synth.parameters import VOICE
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch
from textsynth_app.synth.state import SCOPE

RATE = 48000
BLOCK = 128
SEED = 5
LONGEST_PAUSE_S = 0.02  # of the player
LISTENING_S = 0.05
ENDING_S = 15.0  # for the last voices, whose releases have been made short
READY_S = 120.0  # a first start compiles


def resident_mb() -> float:
    """Memory of this process that is held in RAM."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 1e6


class Words:
    """Stands in for the model: any prompt is a random patch."""

    encoder_id, mapping_id, device = "embedded", "table", "cpu"

    def answer(self, prompt: str, unwanted: str = "", guidance: float | None = None) -> Patch:
        """The prompt's patch."""
        return random_patch(Random(prompt))

    def understand(self, prompt: str) -> Understanding:
        """Nothing of it."""
        return Understanding((), ())


class Worker(threading.Thread):
    """Does a piece of work again and again until it is stopped."""

    def __init__(self, work: Callable[[], float]) -> None:
        super().__init__(daemon=True)
        self._work = work  # returns the seconds until the next one
        self._stopped = threading.Event()

    def run(self) -> None:
        """Work."""
        while not self._stopped.wait(self._work()):
            pass

    def stop(self) -> None:
        """End, and wait for it."""
        self._stopped.set()
        self.join()


class Player:
    """Plays like a mad keyboarder, through the router as MIDI inputs do, and on the engine where MIDI has no word."""

    def __init__(self, router: Router, engine: Engine) -> None:
        self._router, self._engine = router, engine
        self._random = Random(SEED)
        self._down: list[tuple[int, int]] = []
        self.done: Counter[str] = Counter()

    def play(self) -> float:
        """One event, and the pause after it."""
        name, action = self._random.choices(
            [
                ("note", self._press),
                ("note_off", self._lift),
                ("wheel", self._move_wheel),
                ("patch", self._patch),
                ("parameter", self._parameter),
            ],
            [10, 9, 8, 3, 6],
        )[0]
        action()
        self.done[name] += 1
        return self._random.uniform(0.0, LONGEST_PAUSE_S)

    def _send(self, kind: str, **values: int) -> None:
        self._router.receive("storm", mido.Message(kind, **values))

    def _press(self) -> None:
        key = self._random.randrange(16), self._random.randrange(128)
        self._down.append(key)
        self._send("note_on", channel=key[0], note=key[1], velocity=self._random.randint(1, 127))

    def _lift(self) -> None:
        if self._down:
            channel, note = self._down.pop(self._random.randrange(len(self._down)))
            self._send("note_off", channel=channel, note=note)

    def _move_wheel(self) -> None:
        channel = self._random.randrange(16)
        value = self._random.randrange(128)
        kind = self._random.choice(["pitchwheel", "aftertouch", "polytouch", "control_change"])
        if kind == "pitchwheel":
            self._send(kind, channel=channel, pitch=self._random.randint(-8192, 8191))
        elif kind == "aftertouch":
            self._send(kind, channel=channel, value=value)
        elif kind == "polytouch":
            self._send(kind, channel=channel, note=self._random.randrange(128), value=value)
        else:
            control = self._random.choice([WHEEL, TIMBRE, PEDAL])
            self._send(kind, channel=channel, control=control, value=value)

    def _patch(self) -> None:
        self._engine.set_patch(random_patch(self._random))

    def _parameter(self) -> None:
        parameter = self._random.choice(VOICE.parameters)
        self._engine.set_parameter(parameter.name, parameter.denormalise(self._random.random()))

    def let_go(self) -> None:
        """Lift every key, and the pedals."""
        while self._down:
            self._lift()
        for channel in range(16):
            self._send("control_change", channel=channel, control=PEDAL, value=0)


class Listener:
    """Writes what the engine renders to a file, mono; `lost` counts the frames for which it came too late."""

    def __init__(self, engine: Engine, path: Path) -> None:
        self._state = engine.state
        self._file = path.open("wb")
        self._heard = 0
        self.lost = 0

    def listen(self) -> float:
        """What is new, and the pause after it."""
        end = int(self._state["scope_written"][0, 0])
        start = max(self._heard, end - SCOPE // 2)
        self.lost += start - self._heard
        self._heard = end
        self._file.write(self._state["scope"][0].take(np.arange(start, end), mode="wrap").tobytes())
        return LISTENING_S

    def close(self) -> None:
        """The last frames."""
        self.listen()
        self._file.close()


class Storm:
    """The window, the device, and the course of things."""

    def __init__(self, seconds: float, played: Path, folder: Path, words: bool) -> None:
        self._seconds, self._played = seconds, played
        self._errors: list[str] = []
        sys.excepthook = lambda kind, error, trace: self._note(error)
        threading.excepthook = lambda arguments: self._note(arguments.exc_value)
        self._application = QApplication(["textsynth"])
        theme.apply(self._application)
        self._collector = Collector()
        self._streams: list[Stream] = []
        sound = Sound()
        worker = ModelWorker(load_sound_model if words else lambda progress: Words())
        self._window = Window(sound, Instrument(sound.patch, self._open), worker, Settings(folder / "window.ini"))
        worker.loaded.connect(self._collector.settle)

    def _note(self, error: BaseException | None) -> None:
        if error is not None:
            self._errors.append("".join(traceback.format_exception(error))[-1000:])

    def _open(self, again: bool, say: Callable[[str], None]) -> Opened:
        # The sound server's own rate: what is recorded is what was rendered.
        engine = Engine(RATE, oversampling=live_oversampling(RATE))
        stream = Stream(engine, block=BLOCK)
        engine.set_patch(engine.patch)
        engine.note_off(0)
        engine.read_scope(1)
        try:
            stream.start()
        except AudioError as error:
            return Opened(engine, None, str(error))
        self._streams.append(stream)
        return Opened(engine, stream)

    def _wait(self, condition: Callable[[], bool], seconds: float) -> bool:
        deadline = time.monotonic() + seconds
        while not condition() and time.monotonic() < deadline:
            QTest.qWait(20)
        return condition()

    def run(self) -> dict[str, Any]:
        """Everything; the report."""
        window, instrument = self._window, self._window.instrument
        window.show()
        window.begin(None)
        if not self._wait(lambda: instrument.state.phase == "playing", READY_S):
            raise SystemExit(f"no device plays: {instrument.state.text}")
        engine, stream = instrument.engine, self._streams[0]
        assert engine is not None
        player, hand, listener = Player(window.midi.router, engine), Hand(window, SEED), Listener(engine, self._played)
        threads = [Worker(player.play), Worker(listener.listen)]
        begin, frames = time.monotonic(), engine.frames_rendered
        for thread in threads:
            thread.start()
        hand.start()
        memory = []
        most_voices = 0
        next_look = begin + min(10.0, self._seconds / 2.0)  # by then every page has been opened
        while time.monotonic() < begin + self._seconds:
            QTest.qWait(100)
            most_voices = max(most_voices, engine.voices)
            if time.monotonic() >= next_look:
                memory.append(round(resident_mb(), 1))
                next_look += max(self._seconds / 20.0, 1.0)
        elapsed, delivered = time.monotonic() - begin, engine.frames_rendered - frames
        hand.stop()
        threads[0].stop()
        player.let_go()
        window.notes.release_all()
        window.sound.load(DEFAULT_PATCH, "calm")
        ended = time.monotonic()
        self._wait(lambda: engine.voices == 0, ENDING_S)
        ending = time.monotonic() - ended
        QTest.qWait(500)
        threads[1].stop()
        listener.close()
        status = stream.status()
        report = {
            "seconds": round(elapsed, 2),
            "block": BLOCK,
            "running": status.running,
            "underruns": status.underruns,
            "longest_gap_ms": round(1000.0 * status.longest_gap_s, 2),
            "delivered_frames": delivered,
            "expected_frames": round(elapsed * engine.sample_rate),
            "voices_at_most": most_voices,
            "voices_at_the_end": engine.voices,
            "ending_s": round(ending, 2),
            "memory_mb": memory,
            "unheard_frames": listener.lost,
            "pictures_a_second": round(window.scopes.frames_drawn / elapsed, 1),
            "played": dict(player.done),
            "used": dict(hand.done),
        }
        window.close()
        self._collector.stop()
        return {**report, "errors": self._errors}


def main() -> None:
    """The storm of the command line."""
    seconds, played, words = float(sys.argv[1]), Path(sys.argv[2]), "words" in sys.argv[3:]
    with tempfile.TemporaryDirectory(prefix="textsynth-storm-") as folder:
        print(json.dumps(Storm(seconds, played, Path(folder), words).run()))


if __name__ == "__main__":
    main()
