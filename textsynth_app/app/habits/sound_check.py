"""A plain tone to hear whether anything is heard."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from textsynth_app.app.instrument import Instrument
from textsynth_app.synth.parameters import SILENCE_DB
from textsynth_app.synth.patch import DEFAULT_PATCH

SECONDS, ENDING_SECONDS = 1.0, 0.2
NOTE = 69.0  # 440 Hz
# A sine: operator 1 alone, held, and none too loud.
TONE = DEFAULT_PATCH.replace(
    {
        "operators.2.level": SILENCE_DB,
        "operators.1.sustain": 0.0,
        "operators.1.attack": 0.02,
        "operators.1.release": 0.05,
        "operators.1.velocity": 0.0,
        "lfo.pitch": 0.0,
        "master.level": -12.0,
    }
)


class SoundCheck(QObject):
    """Plays the tone for a second in the place of the window's sound, which returns afterwards."""

    running_changed = Signal(bool)

    def __init__(self, instrument: Instrument) -> None:
        super().__init__()
        self._instrument = instrument
        self.is_running = False
        self._key_up = self._timer(SECONDS, lambda: instrument.note_off(NOTE))
        self._end = self._timer(SECONDS + ENDING_SECONDS, self.stop)

    def _timer(self, seconds: float, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(round(seconds * 1000))
        timer.timeout.connect(slot)
        return timer

    def play(self) -> None:
        """Begin; again, begin anew."""
        self._instrument.note_off(NOTE)
        self._instrument.play_instead(TONE)
        self._instrument.note_on(NOTE, 100)
        self._key_up.start()
        self._end.start()
        self._tell(True)

    def stop(self) -> None:
        """End it, and bring the sound back."""
        if self.is_running:
            self._key_up.stop()
            self._end.stop()
            self._instrument.note_off(NOTE)
            self._instrument.play_instead(None)
            self._tell(False)

    def _tell(self, running: bool) -> None:
        if running != self.is_running:
            self.is_running = running
            self.running_changed.emit(running)
