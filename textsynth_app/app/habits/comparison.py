"""Comparing by ear: the sound with what was saved, or one end of the morph with the other, equally loud."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, QTimer, Signal

from textsynth_app.app.habits.loudness_match import Loudness, matching_gains, measured, with_gain
from textsynth_app.app.instrument import Instrument
from textsynth_app.app.play.notes import Notes
from textsynth_app.app.sound import Sound
from textsynth_app.synth.patch import Patch
from textsynth_app.synth.pitch import midi_note

SAVED, ENDS = "saved", "ends"
PAIRS = (SAVED, ENDS)
FIRST, SECOND = 0, 1
POLL_MS = 15
MOST_MEASURED = 16  # sounds whose loudness is remembered


class Comparison(QObject):
    """Lets the engine play one sound of a pair in the place of the window's; any change of the sound ends that.

    `changed` tells of everything that is on show. With `matches`, both sound equally loud, which takes a moment to be
    measured the first time.
    """

    changed = Signal()

    def __init__(
        self,
        sound: Sound,
        instrument: Instrument,
        notes: Notes,
        measure: Callable[[Patch], Loudness] = measured,
    ) -> None:
        super().__init__()
        self._sound, self._instrument, self._notes, self._measure = sound, instrument, notes, measure
        self.pair = SAVED
        self.heard: int | None = None  # FIRST or SECOND while comparing
        self.matches = True
        self._wished: int | None = None  # as soon as it is measured
        self._known: dict[Patch, Loudness] = {}
        self._measuring: Future[dict[Patch, Loudness]] | None = None
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="loudness")
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._look_for_measured)
        sound.patch_changed.connect(self._sound_changed)
        sound.value_changed.connect(self._sound_changed)
        sound.ends_changed.connect(self._sound_changed)
        sound.dirty_changed.connect(self._sound_changed)

    def close(self) -> None:
        """End; nothing is measured any more."""
        self._poll.stop()
        self._thread.shutdown(wait=True, cancel_futures=True)

    # What is compared

    def names(self) -> tuple[str, str]:
        """What the two sounds of the pair are called."""
        return (self.tr("Edited"), self.tr("Saved")) if self.pair == SAVED else ("A", "B")

    def sounds(self) -> tuple[Patch, Patch] | None:
        """The two sounds as they are; None if there is nothing to compare."""
        saved = self._sound.state.saved
        first, second = (
            (self._sound.patch, saved) if self.pair == SAVED else (self._sound.end("a"), self._sound.end("b"))
        )
        return (first, second) if first is not None and second is not None and first != second else None

    def choose_pair(self, pair: str) -> None:
        """One of PAIRS."""
        if pair in PAIRS and pair != self.pair:
            self.stop()
            self.pair = pair
            self.changed.emit()

    def gains(self) -> tuple[float, float] | None:
        """What matches the two in dB; None while that is not known, or not wished."""
        sounds = self.sounds()
        if sounds is None or not self.matches or any(sound not in self._known for sound in sounds):
            return None
        return matching_gains(*sounds, (self._known[sounds[FIRST]], self._known[sounds[SECOND]]))

    def matched(self) -> tuple[Patch, Patch] | None:
        """The two sounds as they are played."""
        sounds, gains = self.sounds(), self.gains()
        if sounds is None or gains is None:
            return sounds
        return with_gain(sounds[FIRST], gains[FIRST]), with_gain(sounds[SECOND], gains[SECOND])

    @property
    def is_measuring(self) -> bool:
        """Whether loudness is being measured."""
        return self._measuring is not None

    # Hearing

    def hear(self, which: int) -> None:
        """Play FIRST or SECOND from now on; held notes change over at once."""
        if self.sounds() is None:
            return
        self._wished = which
        if self._ask_loudness():
            return  # once it is known
        self._play_wished()

    def toggle(self) -> None:
        """The other one; at first that is the one that is not heard anyway."""
        heard = self._wished if self._wished is not None else self.heard
        self.hear(FIRST if heard == SECOND else SECOND)

    def stop(self) -> None:
        """Back to the window's sound."""
        self._wished = self.heard = None
        self._instrument.play_instead(None)
        self.changed.emit()

    def set_matches(self, on: bool) -> None:
        """Whether both are to be equally loud."""
        if on != self.matches:
            self.matches = on
            if self.heard is not None:
                self.hear(self.heard)
            self.changed.emit()

    def prepare(self) -> None:
        """Measure what will probably be compared, so that nothing has to be waited for."""
        if self.sounds() is not None:
            self._ask_loudness()

    def play_once(self, patch: Patch) -> None:
        """Play the test note of a sound, and nothing else, as a blind test does; `stop` ends it."""
        self._wished = self.heard = None
        self._instrument.silence()
        self._instrument.play_instead(patch)
        self._notes.audition(midi_note(patch["root.frequency"]), self._instrument.key_seconds(patch))

    def _play_wished(self) -> None:
        matched = self.matched()
        if self._wished is not None and matched is not None:
            self.heard, self._wished = self._wished, None
            self._instrument.play_instead(matched[self.heard])
        self.changed.emit()

    def _sound_changed(self) -> None:
        self._wished = None
        self.heard = None  # the instrument goes back by itself
        self.changed.emit()

    # Measuring

    def _ask_loudness(self) -> bool:
        """Whether it has to be waited for."""
        sounds = self.sounds()
        unknown = [sound for sound in sounds or () if sound not in self._known] if self.matches else []
        if unknown and self._measuring is None:
            self._measuring = self._thread.submit(lambda: {sound: self._measure(sound) for sound in unknown})
            self._poll.start()
            self.changed.emit()
        return bool(unknown)

    def _look_for_measured(self) -> None:
        if self._measuring is None or not self._measuring.done():
            return
        self._poll.stop()
        done, self._measuring = self._measuring, None
        self._known.update(done.result())
        for old in list(self._known)[:-MOST_MEASURED]:
            del self._known[old]
        if self._wished is not None and self._ask_loudness():
            return  # another pair was chosen meanwhile
        self._play_wished()
