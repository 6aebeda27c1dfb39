"""Records what moves the sound, and moves it again."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from textsynth_app.app.morph.gesture import Gesture
from textsynth_app.app.morph.gesture_time import HIGHEST_SPEED, LOWEST_SPEED, Clock, Playback, Recording
from textsynth_app.app.morph.pad_model import PadModel
from textsynth_app.app.sound import Sound

FRAME_MS = 16
SHOW_MS = 100  # between two looks at what is being recorded
IDLE, RECORDING, PLAYING = "idle", "recording", "playing"


class GestureDeck(QObject):
    """A tape for one gesture of the morph slider and the pad, whatever moves them: mouse, keys, MIDI."""

    state_changed = Signal(str)  # IDLE, RECORDING or PLAYING
    gesture_changed = Signal(object)  # Gesture or None; while recording, what there is so far
    seconds_changed = Signal(float)  # the place on the tape
    loop_changed = Signal(bool)
    speed_changed = Signal(float)
    refused = Signal(str)

    def __init__(self, sound: Sound, pad: PadModel, clock: Clock = time.monotonic) -> None:
        super().__init__()
        self._sound, self._pad, self._clock = sound, pad, clock
        self.state = IDLE
        self.gesture: Gesture | None = None
        self.is_looping = False
        self.speed = 1.0
        self._recording: Recording | None = None
        self._playback: Playback | None = None
        self._tick = QTimer(self)
        self._tick.setTimerType(Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._go_on)
        sound.position_changed.connect(self._slider_moved)
        pad.place_changed.connect(self._pad_moved)

    def record(self) -> None:
        """Make a new gesture in the place of the old one: it begins with the first movement."""
        self.stop()
        self._recording = Recording({"slider": (self._sound.position,), "pad": self._pad.place}, self._clock)
        self._tick.start(SHOW_MS)
        self._set_state(RECORDING)
        self.seconds_changed.emit(0.0)

    def play(self) -> None:
        """Move everything as in the gesture, from its beginning."""
        self.stop()
        gesture = self.gesture
        if gesture is None:
            return
        if not self._can_move(gesture):
            self.refused.emit(self.tr("The gesture moves nothing: write a prompt B, or fill two corners of the pad."))
            return
        self._playback = Playback(gesture, self.speed, self.is_looping, self._clock)
        self._tick.start(FRAME_MS)
        self._set_state(PLAYING)
        self._move()

    def stop(self) -> None:
        """End recording or playing; a recording in which nothing has moved leaves the old gesture."""
        self._tick.stop()
        recording, self._recording, self._playback = self._recording, None, None
        self._set_state(IDLE)
        if recording is not None:
            self.take(recording.gesture() or self.gesture)

    def interrupt(self) -> None:
        """The user has taken hold of something that the gesture moves."""
        if self.state == PLAYING:
            self.stop()

    def take(self, gesture: Gesture | None) -> None:
        """Put in another gesture, as one from a file."""
        self.gesture = gesture
        self.gesture_changed.emit(gesture)
        self.seconds_changed.emit(0.0)

    def set_looping(self, is_looping: bool) -> None:
        """Play round and round, or once."""
        if is_looping != self.is_looping:
            self.is_looping = is_looping
            if self._playback is not None:
                self._playback.is_looping = is_looping
            self.loop_changed.emit(is_looping)

    def set_speed(self, speed: float) -> None:
        """0.25 to 4 seconds of the gesture in a second."""
        speed = min(max(speed, LOWEST_SPEED), HIGHEST_SPEED)
        if speed != self.speed:
            self.speed = speed
            if self._playback is not None:
                self._playback.set_speed(speed)
            self.speed_changed.emit(speed)

    def _can_move(self, gesture: Gesture) -> bool:
        moves_slider = "slider" in gesture.lanes and self._sound.end("b") is not None
        return moves_slider or ("pad" in gesture.lanes and self._pad.is_ready)

    def _slider_moved(self, position: float) -> None:
        if self._recording is not None:
            self._recording.add("slider", (position,))

    def _pad_moved(self, across: float, up: float) -> None:
        if self._recording is not None:
            self._recording.add("pad", (across, up))

    def _go_on(self) -> None:
        if self._recording is not None:
            self.gesture_changed.emit(self._recording.gesture())
            self.seconds_changed.emit(self._recording.seconds)
            if self._recording.is_full:
                self.stop()
        elif self._playback is not None:
            self._move()

    def _move(self) -> None:
        playback = self._playback
        if playback is None:
            return
        is_over, seconds = playback.is_over, playback.seconds
        places = playback.gesture.at(seconds)
        if "slider" in places:
            self._sound.set_position(*places["slider"])
        if "pad" in places:
            self._pad.move_to(*places["pad"])
        self.seconds_changed.emit(seconds)
        if is_over:
            self.stop()

    def _set_state(self, state: str) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)
