"""How MIDI inputs are listed, opened and read: by RtMidi."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any, Protocol

from textsynth_app.live.errors import MidiError
from textsynth_app.wording import REINSTALL, one_line

CLIENT_NAME = "TextSynth"
ALSA_SEQUENCER = Path("/dev/snd/seq")
BACKEND_VARIABLE = "MIDO_BACKEND"  # mido's own, such as mido.backends.rtmidi/UNIX_JACK


class Input(Protocol):
    """An open input."""

    def read(self) -> Any | None:
        """The next mido message that waits, or None."""
        ...

    def close(self) -> None:
        """Give it back."""
        ...


class System(Protocol):
    """What lists and opens inputs. Methods raise MidiError."""

    def names(self) -> list[str]:
        """The inputs there are now."""
        ...

    def open(self, index: int) -> Input:
        """Open one, by its place in `names`."""
        ...

    def close(self) -> None:
        """Give it back."""
        ...


class RtMidiSystem:
    """RtMidi by way of python-rtmidi, one system interface of this machine. Use it on one thread.

    Messages wait in RtMidi's own queue until they are read: its callbacks would run Python in the system's thread, and
    python-rtmidi closes an input without releasing the interpreter that such a callback may be waiting for.
    """

    def __init__(self) -> None:
        """Raises MidiError if the packages are missing or the system refuses."""
        try:
            import mido
            import rtmidi
        except ImportError as error:
            raise MidiError(f"MIDI needs mido and python-rtmidi ({one_line(error)}): {REINSTALL}.") from None
        self._rtmidi: Any = rtmidi
        self._message = mido.Message
        self._interface = _interface(rtmidi)
        self._watch = self._client()

    def _client(self) -> Any:
        try:
            return self._rtmidi.MidiIn(self._interface, CLIENT_NAME)
        except self._rtmidi.RtMidiError as error:
            raise MidiError(
                f"The MIDI system does not answer ({_cause(error)}): restart the sound server, or log in again."
            ) from None

    def names(self) -> list[str]:
        """The inputs there are now. Raises MidiError."""
        try:
            return [name or "" for name in self._watch.get_ports()]
        except self._rtmidi.RtMidiError as error:
            raise MidiError(f"The MIDI inputs cannot be listed ({_cause(error)}).") from None

    def open(self, index: int) -> Input:
        """Open one, by its place in `names`. Raises MidiError, as where another program holds it."""
        client = self._client()
        try:
            client.open_port(index, "input")
        except self._rtmidi.RtMidiError as error:
            client.delete()
            raise MidiError(f"{_cause(error)}. Close the program that may hold it.") from None
        return _RtMidiInput(client, self._message)

    def close(self) -> None:
        """Give the system back."""
        self._watch.delete()


class _RtMidiInput:
    def __init__(self, client: Any, message: Any) -> None:
        self._client, self._message = client, message

    def read(self) -> Any | None:
        while (raw := self._client.get_message()) is not None:
            try:
                return self._message.from_bytes(raw[0])
            except ValueError:  # a device's nonsense
                continue
        return None

    def close(self) -> None:
        self._client.close_port()
        self._client.delete()


def _interface(rtmidi: Any) -> int:
    """The system interface to use: the one that mido's variable names, else this system's own. Raises MidiError."""
    chosen = os.environ.get(BACKEND_VARIABLE, "").partition("/")[2]
    if chosen:
        interface: int = getattr(rtmidi, f"API_{chosen}", -1)
        if interface not in rtmidi.get_compiled_api():
            raise MidiError(f"{BACKEND_VARIABLE} asks for MIDI by {chosen[:40]!r}, which is not here: unset it.")
        return interface
    if sys.platform == "linux" and not ALSA_SEQUENCER.exists():
        # Asking ALSA all the same would print a complaint every time.
        raise MidiError(
            "No MIDI here: ALSA's sequencer is missing (sudo modprobe snd-seq brings it; for JACK's MIDI set "
            f"{BACKEND_VARIABLE}=mido.backends.rtmidi/UNIX_JACK)."
        )
    return int(rtmidi.get_compiled_api()[0])


def _cause(error: Exception) -> str:
    return one_line(error).rstrip(".")
