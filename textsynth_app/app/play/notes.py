"""Which notes are held, and by what: mouse, computer keys and the test note share one keyboard."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QObject, QTimer, Signal

from textsynth_app.live.tuning import EQUAL, Tuning

LOWEST_NOTE, HIGHEST_NOTE = 0, 127
FIRST_OCTAVE, LAST_OCTAVE = -3, 3
MIDDLE_C = 60
TEST_NOTE = "audition"  # the source whose note is a pitch, not a key
KEY_VELOCITY = 100


class Notes(QObject):
    """Notes by source. A key held by two sources sounds until both let go; a source holds one key at a time.

    While `hold` is on, a key that is let go of stays down until it is struck again, or hold ends.
    Keys are MIDI note numbers and play the pitch that `tuning` gives them when they go down; the test note's key has a
    fraction, and is a pitch itself.
    """

    started = Signal(float, int, float)  # pitch as a MIDI note number, velocity, key
    stopped = Signal(float)  # key
    held_changed = Signal(object)  # dict[int, float]: nearest key -> velocity 0..1
    octave_changed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.octave = 0
        self.hold = False
        self.tuning: Tuning = EQUAL
        self._others: dict[int, float] = {}
        self._held: dict[Hashable, tuple[float, int]] = {}
        self._kept: dict[float, int] = {}  # by hold: note -> velocity
        self._audition_end = QTimer(self)
        self._audition_end.setSingleShot(True)
        self._audition_end.timeout.connect(lambda: self.release(TEST_NOTE))

    def press(self, source: Hashable, note: float, velocity: int = KEY_VELOCITY) -> None:
        """Start a note; a source that holds another lets go of it first, one that holds this note is ignored.

        A key that is silent in this tuning does nothing, and one that hold keeps down comes up instead.
        """
        if not LOWEST_NOTE <= note <= HIGHEST_NOTE:
            return
        if source in self._held:
            if self._held[source][0] == note:
                return
            self.release(source)
        if note in self._kept and source != TEST_NOTE:
            del self._kept[note]
            self._end(note)
            return
        pitch = note if source == TEST_NOTE else self.tuning.pitch(note)
        if pitch is None:
            return
        self._held[source] = (note, velocity)
        self.started.emit(pitch, velocity, note)
        self._tell()

    def release(self, source: Hashable) -> None:
        """End the source's note, unless hold or another source keeps it down; unknown sources are ignored."""
        held = self._held.pop(source, None)
        if held is None:
            return
        note, velocity = held
        if self.hold and source != TEST_NOTE:
            self._kept[note] = velocity
        self._end(note)

    def set_hold(self, on: bool) -> None:
        """Begin to keep keys down, or let them come up."""
        self.hold = on
        if not on:
            self._release_kept()

    def let_go(self) -> None:
        """Lift every finger, as when the focus is lost; what hold keeps down stays."""
        self._audition_end.stop()
        for source in list(self._held):
            self.release(source)

    def release_all(self) -> None:
        """End every note, whatever keeps it down: panic, or the end."""
        self.let_go()
        self._release_kept()

    def _release_kept(self) -> None:
        kept, self._kept = list(self._kept), {}
        for note in kept:
            self._end(note)

    def _end(self, note: float) -> None:
        """Stop a note unless something still keeps it down."""
        if note not in self._kept and all(note != held for held, _ in self._held.values()):
            self.stopped.emit(note)
        self._tell()

    def audition(self, note: float, seconds: float, velocity: int = KEY_VELOCITY) -> None:
        """Play the test note for a time; a running one starts anew."""
        self.release(TEST_NOTE)
        self.press(TEST_NOTE, min(max(note, LOWEST_NOTE), HIGHEST_NOTE), velocity)
        self._audition_end.start(round(seconds * 1000))

    def move_octave(self, step: int) -> None:
        """Shift the computer keys; held ones keep sounding until they are released."""
        octave = min(max(self.octave + step, FIRST_OCTAVE), LAST_OCTAVE)
        if octave != self.octave:
            self.octave = octave
            self.octave_changed.emit(octave)

    def holds(self, source: Hashable) -> bool:
        """Whether a source holds a note."""
        return source in self._held

    def held(self) -> dict[int, float]:
        """Nearest key of each held note, with its velocity 0..1; MIDI's among them."""
        own = [*self._kept.items(), *self._held.values()]
        return self._others | {round(note): velocity / 127 for note, velocity in own}

    def show_others(self, held: dict[int, float]) -> None:
        """Show keys as held that something else plays."""
        self._others = held
        self._tell()

    def set_tuning(self, tuning: Tuning) -> None:
        """What keys play from now on; held ones keep their pitch."""
        self.tuning = tuning

    def _tell(self) -> None:
        self.held_changed.emit(self.held())
