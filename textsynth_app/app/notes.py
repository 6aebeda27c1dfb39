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
        self.tuning: Tuning = EQUAL
        self._others: dict[int, float] = {}
        self._held: dict[Hashable, tuple[float, int]] = {}
        self._audition_end = QTimer(self)
        self._audition_end.setSingleShot(True)
        self._audition_end.timeout.connect(lambda: self.release(TEST_NOTE))

    def press(self, source: Hashable, note: float, velocity: int = KEY_VELOCITY) -> None:
        """Start a note; a source that holds another lets go of it first, one that holds this note is ignored.

        A key that is silent in this tuning does nothing.
        """
        if not LOWEST_NOTE <= note <= HIGHEST_NOTE:
            return
        if source in self._held:
            if self._held[source][0] == note:
                return
            self.release(source)
        pitch = note if source == TEST_NOTE else self.tuning.pitch(note)
        if pitch is None:
            return
        self._held[source] = (note, velocity)
        self.started.emit(pitch, velocity, note)
        self._tell()

    def release(self, source: Hashable) -> None:
        """End the source's note, unless another source holds the same one; unknown sources are ignored."""
        held = self._held.pop(source, None)
        if held is None:
            return
        if all(note != held[0] for note, _ in self._held.values()):
            self.stopped.emit(held[0])
        self._tell()

    def release_all(self) -> None:
        """Let go of everything: focus lost, panic, or the end."""
        self._audition_end.stop()
        for source in list(self._held):
            self.release(source)

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
        return self._others | {round(note): velocity / 127 for note, velocity in self._held.values()}

    def show_others(self, held: dict[int, float]) -> None:
        """Show keys as held that something else plays."""
        self._others = held
        self._tell()

    def set_tuning(self, tuning: Tuning) -> None:
        """What keys play from now on; held ones keep their pitch."""
        self.tuning = tuning

    def _tell(self) -> None:
        self.held_changed.emit(self.held())
