"""What a MIDI input has said so far: the state of its sixteen channels, and its MPE zones."""

from __future__ import annotations

from dataclasses import dataclass, field

CHANNELS = 16
LOWER_MASTER, UPPER_MASTER = 0, 15
NO_PARAMETER = (127, 127)  # MIDI 1.0: the null function of registered parameters
MEMBER_BEND_RANGE = 48.0  # semitones; MPE 1.0, section 2.4
LARGEST_BEND_RANGE = 96.0  # semitones; MPE 1.0, section 2.4


@dataclass
class Channel:
    """One channel: where its controllers are, and the engine's keys of the notes it holds, by note number."""

    bend: float = 0.0  # -1 to 1
    pressure: float = 0.0  # 0 to 1, as are all below
    timbre: float = 0.0
    wheel: float = 0.0
    pedal: bool = False
    parameter: tuple[int, int] = NO_PARAMETER  # the registered parameter that data entry sets
    bend_range: float | None = None  # semitones, if the input has set it
    notes: dict[int, int] = field(default_factory=dict)

    def rest(self) -> None:
        """Put every controller back; notes and the bend range stay (MMA RP-015)."""
        self.bend = self.pressure = self.timbre = self.wheel = 0.0
        self.pedal = False
        self.parameter = NO_PARAMETER


class Port:
    """One input: sixteen channels in up to two MPE zones. `number` tells its notes from other inputs'."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.channels = [Channel() for _ in range(CHANNELS)]
        self._members = {LOWER_MASTER: 0, UPPER_MASTER: 0}
        self.member_bend_range = dict.fromkeys(self._members, MEMBER_BEND_RANGE)

    def configure(self, master: int, members: int) -> None:
        """Make a zone of so many member channels, 0 for none; the other zone gives way (MPE 1.0, section 2.2)."""
        other = UPPER_MASTER if master == LOWER_MASTER else LOWER_MASTER
        members = min(max(members, 0), CHANNELS - 1)
        self._members[master] = members
        self._members[other] = min(self._members[other], max(CHANNELS - 2 - members, 0))
        self.member_bend_range[master] = MEMBER_BEND_RANGE
        self.channels[master].bend_range = None

    def master_of(self, channel: int) -> int | None:
        """The master channel of a member channel; None for every other channel."""
        if LOWER_MASTER < channel <= self._members[LOWER_MASTER]:
            return LOWER_MASTER
        if UPPER_MASTER - self._members[UPPER_MASTER] <= channel < UPPER_MASTER:
            return UPPER_MASTER
        return None

    def zone(self, channel: int) -> list[Channel]:
        """The channel itself and, if it is the master of a zone, the members."""
        return [self.channels[channel]] + [
            state for number, state in enumerate(self.channels) if self.master_of(number) == channel
        ]
