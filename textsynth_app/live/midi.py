"""The machine's MIDI inputs: opened as they appear, read, and let go as they vanish."""

from __future__ import annotations

import re
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from textsynth_app.live.errors import MidiError
from textsynth_app.live.midi_system import Input, RtMidiSystem, System
from textsynth_app.wording import one_line

LOOK_S = 1.0  # between two looks for inputs that came or went
TRY_AGAIN_S = 10.0  # after the system, or an input, has refused
# Pauses between two readings. A player hears a note 0.01 s late; after a silence the first one may be 0.004 s late.
READ_S, READ_IDLE_S = 0.001, 0.004
IDLE_AFTER_S = 2.0
CLOSING_S = 2.0  # the end waits so long for a system that hangs
NOT_PLAYED = "Midi Through"  # ALSA's own loop: read like the others, but no keyboard to name

Source = tuple[str, int]  # an input's name, and which of those of the same name it is


@dataclass(frozen=True)
class MidiState:
    """What there is: the names of the open inputs as people know them, and why there are none, or not all."""

    names: tuple[str, ...] = ()
    error: str = ""


class MidiInputs:
    """Every MIDI input, read on a thread of its own: nothing of ours runs in the system's threads.

    `receive(source, message)` gets each mido message, `vanished(source)` is called when an input has gone; both on
    that thread. `state` may be read on any.
    """

    def __init__(
        self,
        receive: Callable[[Source, Any], None],
        vanished: Callable[[Source], None],
        system: Callable[[], System] | None = None,
    ) -> None:
        self.state = MidiState()
        self._receive, self._vanished = receive, vanished
        self._make_system = system or RtMidiSystem
        self._system: System | None = None
        self._inputs: dict[Source, Input] = {}
        self._refused: dict[Source, tuple[float, str]] = {}  # input -> when to try again, why it failed
        self._try_again_at = 0.0
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin to look for inputs and to read them. Once."""
        self._thread = threading.Thread(target=self._run, name="midi", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Close every input and end the thread."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join(CLOSING_S)

    def _run(self) -> None:
        try:
            self._look_and_read()
        except Exception as error:
            self.state = MidiState(error=f"MIDI has failed ({one_line(error)}): start TextSynth again.")
            raise

    def _look_and_read(self) -> None:
        read_at = 0.0
        while not self._stopping.is_set():
            self.look()
            look_at = time.monotonic() + LOOK_S
            while self._inputs and (now := time.monotonic()) < look_at and not self._stopping.is_set():
                if self.read():
                    read_at = now
                time.sleep(READ_S if now - read_at < IDLE_AFTER_S else READ_IDLE_S)
            self._stopping.wait(look_at - time.monotonic())
        self._let_go_of(list(self._inputs))
        self._close_system()

    def look(self) -> None:
        """Open inputs that have come, let go of those that have gone. Cheap: it asks for names alone."""
        now = time.monotonic()
        if self._system is None and now < self._try_again_at:
            return
        try:
            if self._system is None:
                self._system = self._make_system()
            names = self._system.names()
        except MidiError as error:
            self._let_go_of(list(self._inputs))
            self._close_system()
            self._try_again_at = now + TRY_AGAIN_S
            self.state = MidiState(error=str(error))
            return
        seen: Counter[str] = Counter()
        found: dict[Source, int] = {}
        for index, name in enumerate(names):
            found[name, seen[name]] = index
            seen[name] += 1
        self._let_go_of([source for source in self._inputs if source not in found])
        self._refused = {source: refusal for source, refusal in self._refused.items() if source in found}
        for source, index in found.items():
            if source not in self._inputs and now >= self._refused.get(source, (0.0, ""))[0]:
                self._open(source, index)
        self.state = MidiState(
            tuple(shown_name(name) for name, _ in self._inputs if not name.startswith(NOT_PLAYED)),
            " ".join(error for _, error in self._refused.values()),
        )

    def _open(self, source: Source, index: int) -> None:
        assert self._system is not None
        try:
            self._inputs[source] = self._system.open(index)
        except MidiError as error:
            message = f"The MIDI input '{shown_name(source[0])}' does not open: {error}"
            self._refused[source] = time.monotonic() + TRY_AGAIN_S, message
        else:
            self._refused.pop(source, None)

    def read(self) -> bool:
        """Hand on everything that waits; whether there was anything."""
        anything = False
        for source, port in self._inputs.items():
            while (message := port.read()) is not None:
                anything = True
                self._receive(source, message)
        return anything

    def _let_go_of(self, sources: list[Source]) -> None:
        for source in sources:
            self._inputs.pop(source).close()
            self._vanished(source)

    def _close_system(self) -> None:
        if self._system is not None:
            self._system.close()
            self._system = None


def shown_name(name: str) -> str:
    """An input's name as people know it: ALSA's 'Keys:Keys MIDI 1 20:0' is 'Keys MIDI 1'."""
    name = re.sub(r" \d+:\d+$", "", name)
    device, colon, port = name.partition(":")
    return port if colon and port.startswith(device) else name
