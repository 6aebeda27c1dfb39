"""MIDI messages to engine calls: a pure translation, from any number of inputs, MPE included.

References: MIDI 1.0 Detailed Specification; MIDI Polyphonic Expression 1.0 (RP-053); RP-015 for what 121 resets.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Collection, Hashable
from itertools import count
from typing import Any, NamedTuple, Protocol

from textsynth_app.live.midi_channel import (
    CHANNELS,
    LARGEST_BEND_RANGE,
    LOWER_MASTER,
    NO_PARAMETER,
    UPPER_MASTER,
    Channel,
    Port,
)
from textsynth_app.live.tuning import EQUAL, Tuning

WHEEL, DATA_ENTRY, PEDAL, TIMBRE = 1, 6, 64, 74
DATA_ENTRY_FINE, OTHER_PARAMETERS, PARAMETER_LOW, PARAMETER_HIGH = 38, (98, 99), 100, 101
SOUND_OFF, RESET = 120, 121
NOTES_OFF = (123, 124, 125, 126, 127)  # the last four change modes, and end all notes as a side effect
BEND_RANGE, MPE_CONFIGURATION = (0, 0), (0, 6)
PEDAL_DOWN = 64  # of 127: half-way down is down
KEYS_A_PORT = CHANNELS * 128  # a port's notes take the engine's keys from here on: below are those of the screen
LONGEST_QUEUE = 1024  # controller movements that wait for the window; older ones are dropped

# Controllers that say what others mean, or how to play: never a knob.
RESERVED = frozenset({0, 32, DATA_ENTRY, DATA_ENTRY_FINE, *range(96, 102), *range(120, 128)})


class Player(Protocol):
    """What the router needs of `synth.engine.Engine`."""

    def note_on(self, note: float, velocity: int = 100, frame: int = 0, key: float | None = None) -> None: ...
    def note_off(self, key: float, frame: int = 0) -> None: ...
    def pitch_bend(self, semitones: float, key: float | None = None, frame: int = 0) -> None: ...
    def wheel(self, amount: float, frame: int = 0) -> None: ...
    def pressure(self, amount: float, key: float | None = None, frame: int = 0) -> None: ...
    def timbre(self, amount: float, key: float | None = None, frame: int = 0) -> None: ...
    def sustain(self, down: bool, frame: int = 0) -> None: ...
    def silence(self, frame: int = 0) -> None: ...


class Movement(NamedTuple):
    """A controller was moved: channel 0 to 15, controller and value 0 to 127."""

    channel: int
    control: int
    value: int


class Router:
    """Plays what MIDI inputs send. Methods may be called from any thread.

    Notes, bend, pressure and timbre on the member channels of an MPE zone are each note's own; on all other channels
    they are everyone's. `tuning` and `bend_range` (semitones each way) count for what comes after they are set;
    controllers in `learned`, as (channel, control), do nothing here: `movements` hands them out.
    """

    def __init__(self) -> None:
        self.tuning: Tuning = EQUAL
        self.bend_range = 2.0
        self.learned: Collection[tuple[int, int]] = frozenset()
        self.received = 0  # messages so far
        self._lock = threading.Lock()
        self._player: Player | None = None
        self._mpe = False
        self._own_pedal = False
        self._ports: dict[Hashable, Port] = {}
        self._held: dict[int, tuple[int, int]] = {}  # the engine's key -> note number, velocity
        self._movements: deque[Movement] = deque(maxlen=LONGEST_QUEUE)
        self._actions: dict[str, Callable[[Player, Port, Any], None]] = {
            "note_on": self._note_on,
            "note_off": self._note_off,
            "control_change": self._control,
            "pitchwheel": self._bend,
            "aftertouch": self._press,
            "polytouch": self._press_key,
        }

    # For the window

    def attach(self, player: Player) -> None:
        """Play on this engine from now on, with the controllers where they are."""
        with self._lock:
            self._player = player
            self._held.clear()
            for port in self._ports.values():
                for number, channel in enumerate(port.channels):
                    channel.notes.clear()
                    self._send_moved(player, channel, channel, own=port.master_of(number) is not None)
            self._send_pedal(player)

    @property
    def mpe(self) -> bool:
        """Whether inputs are taken for MPE keyboards before they say so themselves."""
        return self._mpe

    @mpe.setter
    def mpe(self, wished: bool) -> None:
        with self._lock:
            self._mpe = wished
            for port in self._ports.values():
                self._configure(port, LOWER_MASTER, CHANNELS - 1 if wished else 0)

    def held(self) -> dict[int, float]:
        """The keys that are down, with velocities 0 to 1."""
        with self._lock:
            return {number: velocity / 127 for number, velocity in self._held.values()}

    def movements(self) -> list[Movement]:
        """The controllers moved since the last call, oldest first."""
        with self._lock:
            moved = list(self._movements)
            self._movements.clear()
            return moved

    def sustain(self, down: bool) -> None:
        """Press or lift the window's own pedal, which counts like an input's."""
        with self._lock:
            self._own_pedal = down
            if self._player is not None:
                self._send_pedal(self._player)

    def panic(self) -> None:
        """Silence everything, and put every controller back."""
        with self._lock:
            self._own_pedal = False
            for port in self._ports.values():
                self._rest(port)
            self._held.clear()
            if self._player is not None:
                self._player.silence()

    # For the inputs

    def receive(self, source: Hashable, message: Any) -> None:
        """Play a mido message from an input; kinds and controllers that mean nothing here are ignored."""
        action = self._actions.get(message.type)
        with self._lock:
            self.received += 1
            if action is not None and self._player is not None:
                action(self._player, self._port(source), message)

    def drop(self, source: Hashable) -> None:
        """The input is gone: let go of its notes, pedal, bends and the rest."""
        with self._lock:
            port = self._ports.get(source)
            if port is not None:
                self._rest(port)
                del self._ports[source]

    def _port(self, source: Hashable) -> Port:
        port = self._ports.get(source)
        if port is None:
            taken = {port.number for port in self._ports.values()}
            port = self._ports[source] = Port(next(number for number in count(1) if number not in taken))
            if self._mpe:
                port.configure(LOWER_MASTER, CHANNELS - 1)
        return port

    # Notes

    def _note_on(self, player: Player, port: Port, message: Any) -> None:
        if message.velocity == 0:
            self._note_off(player, port, message)
            return
        pitch = self.tuning.pitch(message.note)
        if pitch is None:
            return
        channel = port.channels[message.channel]
        key = port.number * KEYS_A_PORT + message.channel * 128 + message.note
        if message.note in channel.notes:
            player.note_off(key)
        player.note_on(pitch, message.velocity, key=key)
        channel.notes[message.note] = key
        self._held[key] = message.note, message.velocity
        master = port.master_of(message.channel)
        if master is not None:
            player.pitch_bend(channel.bend * port.member_bend_range[master], key=key)
            player.pressure(channel.pressure, key=key)
            player.timbre(channel.timbre, key=key)

    def _note_off(self, player: Player, port: Port, message: Any) -> None:
        self._release(player, port.channels[message.channel], message.note)

    def _release(self, player: Player, channel: Channel, note: int) -> None:
        key = channel.notes.pop(note, None)
        if key is not None:
            self._held.pop(key, None)
            player.note_off(key)

    def _release_all(self, player: Player, channels: list[Channel]) -> None:
        for channel in channels:
            for note in list(channel.notes):
                self._release(player, channel, note)

    # Expression

    def _bend(self, player: Player, port: Port, message: Any) -> None:
        channel = port.channels[message.channel]
        channel.bend = message.pitch / (8192 if message.pitch < 0 else 8191)
        master = port.master_of(message.channel)
        if master is None:
            self._send_bend(player, channel)
        else:
            for key in channel.notes.values():
                player.pitch_bend(channel.bend * port.member_bend_range[master], key=key)

    def _send_bend(self, player: Player, channel: Channel) -> None:
        player.pitch_bend(channel.bend * (self.bend_range if channel.bend_range is None else channel.bend_range))

    def _press(self, player: Player, port: Port, message: Any) -> None:
        channel = port.channels[message.channel]
        channel.pressure = message.value / 127
        if port.master_of(message.channel) is None:
            player.pressure(channel.pressure)
        else:
            for key in channel.notes.values():
                player.pressure(channel.pressure, key=key)

    def _press_key(self, player: Player, port: Port, message: Any) -> None:
        key = port.channels[message.channel].notes.get(message.note)
        if key is not None:
            player.pressure(message.value / 127, key=key)

    def _control(self, player: Player, port: Port, message: Any) -> None:
        control, value = message.control, message.value
        own = port.master_of(message.channel) is not None
        channel = port.channels[message.channel]
        if control not in RESERVED and not (own and control == TIMBRE):
            self._movements.append(Movement(message.channel, control, value))
            if (message.channel, control) in self.learned:
                self._rest_control(player, channel, control)
                return
        if control == WHEEL:
            channel.wheel = value / 127
            player.wheel(channel.wheel)
        elif control == PEDAL:
            channel.pedal = value >= PEDAL_DOWN
            self._send_pedal(player)
        elif control == TIMBRE:
            channel.timbre = value / 127
            if own:
                for key in channel.notes.values():
                    player.timbre(channel.timbre, key=key)
            else:
                player.timbre(channel.timbre)
        elif control in RESERVED:
            self._command(player, port, message)

    def _rest_control(self, player: Player, channel: Channel, control: int) -> None:
        """Let go of what a controller did before it was learned."""
        if control == WHEEL and channel.wheel:
            channel.wheel = 0.0
            player.wheel(0.0)
        elif control == PEDAL and channel.pedal:
            channel.pedal = False
            self._send_pedal(player)
        elif control == TIMBRE and channel.timbre:
            channel.timbre = 0.0
            player.timbre(0.0)

    def _send_pedal(self, player: Player) -> None:
        pedals = (channel.pedal for port in self._ports.values() for channel in port.channels)
        player.sustain(self._own_pedal or any(pedals))

    # What sets the input up or ends its notes

    def _command(self, player: Player, port: Port, message: Any) -> None:
        channel, control, value = port.channels[message.channel], message.control, message.value
        if control == PARAMETER_HIGH:
            channel.parameter = value, channel.parameter[1]
        elif control == PARAMETER_LOW:
            channel.parameter = channel.parameter[0], value
        elif control in OTHER_PARAMETERS:
            channel.parameter = NO_PARAMETER
        elif control in (DATA_ENTRY, DATA_ENTRY_FINE):
            self._set_parameter(port, message.channel, value, fine=control == DATA_ENTRY_FINE)
        elif control == SOUND_OFF:
            for each in self._ports.values():  # the engine is silenced as a whole
                self._release_all(player, each.channels)
            player.silence()
        elif control == RESET:
            self._rest_channels(player, port, port.zone(message.channel))
        elif control in NOTES_OFF:
            self._release_all(player, port.zone(message.channel))

    def _set_parameter(self, port: Port, number: int, value: int, *, fine: bool) -> None:
        channel = port.channels[number]
        if channel.parameter == MPE_CONFIGURATION and not fine and number in (LOWER_MASTER, UPPER_MASTER):
            self._configure(port, number, value)
        elif channel.parameter == BEND_RANGE:
            master = port.master_of(number)
            before = self.bend_range if channel.bend_range is None else channel.bend_range
            if master is not None:
                before = port.member_bend_range[master]
            semitones = min(int(before) + min(value, 99) / 100 if fine else value, LARGEST_BEND_RANGE)
            if master is None:
                channel.bend_range = semitones
            else:
                port.member_bend_range[master] = semitones

    def _configure(self, port: Port, master: int, members: int) -> None:
        self._rest(port)
        port.configure(master, members)

    def _rest(self, port: Port) -> None:
        """End the port's notes and put its controllers back."""
        if self._player is not None:
            self._release_all(self._player, port.channels)
            self._rest_channels(self._player, port, port.channels)

    def _rest_channels(self, player: Player, port: Port, channels: list[Channel]) -> None:
        for number, channel in enumerate(port.channels):
            if not any(channel is each for each in channels):
                continue
            own = port.master_of(number) is not None
            before = Channel(channel.bend, channel.pressure, channel.timbre, channel.wheel)
            channel.rest()
            for key in channel.notes.values():
                player.pressure(0.0, key=key)
                if own:
                    player.pitch_bend(0.0, key=key)
                    player.timbre(0.0, key=key)
            self._send_moved(player, channel, before, own=own)
        self._send_pedal(player)

    def _send_moved(self, player: Player, channel: Channel, moved: Channel, *, own: bool) -> None:
        """Send where those controllers of a channel are that are not at rest in `moved`.

        `own`: the channel's bend, pressure and timbre are its notes' own, not everyone's.
        """
        if moved.wheel:
            player.wheel(channel.wheel)
        if own:
            return
        if moved.bend:
            self._send_bend(player, channel)
        if moved.pressure:
            player.pressure(channel.pressure)
        if moved.timbre:
            player.timbre(channel.timbre)
