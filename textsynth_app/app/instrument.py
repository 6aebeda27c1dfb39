"""The engine and its stream as the window sees them: playable as soon as they are ready, usable without a device."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from textsynth_app.app.audio_opening import DEFAULT_RATE, OPENING, Opened, open_audio, output_devices, silent_engine
from textsynth_app.app.habits.audio_choice import AUTOMATIC
from textsynth_app.synth.patch import Patch

if TYPE_CHECKING:
    from textsynth_app.live.stream import Stream
    from textsynth_app.synth.engine import Engine

__all__ = ["OPENING", "AudioState", "Instrument", "Opened"]

POLL_MS = 100
SILENT_TICK_MS = 15  # pace of the engine when no device drives it
LONGEST_SILENT_STEP_S = 0.1
STALLED_S = 1.5  # a device that takes nothing for so long is lost
CLOSING_S = 2.0  # the end waits so long for a device; a sound server that hangs would hold it up for ever
OPENING_S = 6.0  # a device that is not open by then hangs
FALL_BACK_MS = 2000  # after a device was lost, another one is looked for


@dataclass(frozen=True)
class AudioState:
    """What the status bar says about sound. `phase` is 'preparing', 'playing' or 'silent'."""

    phase: str
    text: str
    remedy: str = ""
    device: str = ""
    sample_rate: float = DEFAULT_RATE
    underruns: int = 0
    voices: int = 0
    latency_s: float = 0.0
    notice: str = ""  # why it is not the device that was chosen


class Instrument(QObject):
    """Engine and stream behind one face; every method is for the main thread.

    PortAudio's streams are opened and closed on one thread of their own, which a hung sound server may hold up for
    ever. Without a device the engine runs on a timer, so that the picture, the keys and the export work; `state` says
    why nothing is heard. Where the chosen device cannot be had, the system's own takes its place.
    """

    ready = Signal()
    state_changed = Signal(object)  # AudioState
    devices_listed = Signal(object, str)  # tuple[OutputDevice, ...], or why there is none
    _said = Signal(str)  # by the audio thread

    def __init__(self, patch: Patch, opener: Callable[[bool, Callable[[str], None]], Opened] | None = None) -> None:
        super().__init__()
        self.choice = AUTOMATIC  # what `start` opens
        self._opener = opener or (lambda again, say: open_audio(again, say, self.choice))
        self._patch = patch
        self._instead: Patch | None = None
        self._engine: Engine | None = None
        self._stream: Stream | None = None
        self._audio_thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="audio")
        self._voice_thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="voice")
        self._opening: Future[Opened] | None = None
        self._closing: Future[None] | None = None  # of a stream that died; it stays referenced until it is closed
        self._closed = False
        self._was_opened = False
        self._start_wished = False  # while a device was being opened already
        self._seeks_another = False  # a device was lost
        self._notice = ""
        self.state = AudioState("preparing", self.tr("preparing the voice …"))
        self._opening_poll = self._timer(15, self._look_for_opened)
        self._said.connect(self._say_preparing)
        self._opening_limit = self._timer(round(OPENING_S * 1000), self._give_up_opening)
        self._opening_limit.setSingleShot(True)
        self._poll = self._timer(POLL_MS, self._look_at_stream)
        self._silent_tick = self._timer(SILENT_TICK_MS, self._advance_silently)
        self._fall_back = self._timer(FALL_BACK_MS, self._look_for_another)
        self._fall_back.setSingleShot(True)
        self._silent_clock = 0.0
        self._delivered = -1
        self._delivered_at = 0.0

    def _timer(self, milliseconds: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer

    # Life

    def start(self) -> None:
        """Open the device in the background; `ready` follows. Again after a loss: open it anew."""
        if self._closed:
            return
        if self._opening is not None:
            self._start_wished = True
            return
        self._fall_back.stop()
        if self.is_stuck:
            # PortAudio cannot look for devices anew before the dead stream is closed.
            self._tell(self._silent(self._hangs()))
            return
        again, self._was_opened = self._was_opened, True
        old = self._detach()

        def work() -> Opened:
            _close(old)
            return self._opener(again, self._said.emit)

        self._opening = self._audio_thread.submit(work)
        self._opening_poll.start()
        self._tell(AudioState("preparing", self.tr("preparing the voice …")))

    def list_devices(self) -> None:
        """Ask for all outputs; `devices_listed` follows, once the audio thread has the time."""
        if not self._closed:
            self._audio_thread.submit(lambda: self.devices_listed.emit(*output_devices()))

    def close(self) -> None:
        """End all notes and close the device; waits for it, a few milliseconds as a rule, CLOSING_S at most."""
        if self._closed:
            return
        self._closed = True
        self._fall_back.stop()
        self._opening_poll.stop()
        self._opening_limit.stop()
        opening, self._opening = self._opening, None
        stream = self._detach()

        def finish() -> None:
            _close(stream)
            if opening is not None and opening.exception() is None:
                _close(opening.result().stream)

        self._closing = self._audio_thread.submit(finish)
        self._audio_thread.shutdown(wait=False)
        self._voice_thread.shutdown(wait=False)
        wait([self._closing], CLOSING_S)

    @property
    def is_stuck(self) -> bool:
        """Whether a stream is still being closed; after `close`, the process cannot end in the ordinary way then."""
        return self._closing is not None and not self._closing.done()

    def _detach(self) -> Stream | None:
        self._poll.stop()
        self._silent_tick.stop()
        stream, self._stream, self._engine = self._stream, None, None
        return stream

    def _look_for_opened(self) -> None:
        if self._opening is None or not self._opening.done():
            return
        self._opening_poll.stop()
        self._opening_limit.stop()
        future, self._opening = self._opening, None
        error = future.exception()
        if error is not None:
            text = self.tr("the voice cannot be prepared: {reason}").format(reason=error)
            self._tell(AudioState("silent", text, self.tr("Run: textsynth doctor")))
            return
        opened = future.result()
        self._engine, self._stream, self._notice = opened.engine, opened.stream, opened.notice
        self._engine.set_patch(self._patch if self._instead is None else self._instead)
        if self._stream is None:
            self._run_silently(opened.error)
        else:
            self._delivered = -1
            self._delivered_at = time.monotonic()
            self._look_at_stream()
        self._poll.start()
        self.ready.emit()
        if self._start_wished:
            self._start_wished = False
            self.start()
        elif self._seeks_another:
            self._fall_back.start()
        self._seeks_another = False

    def _say_preparing(self, stage: str) -> None:
        if self._opening is not None:
            opening = self.tr("opening the audio device …")
            compiling = self.tr("preparing the voice (first start only) …")
            self._tell(AudioState("preparing", opening if stage == OPENING else compiling))
            if stage == OPENING:
                self._opening_limit.start()

    def _run_silently(self, reason: str) -> None:
        self._silent_clock = time.monotonic()
        self._silent_tick.start()
        self._tell(self._silent(reason or self.tr("no audio device")))

    def _advance_silently(self) -> None:
        if self._engine is None:
            return
        now = time.monotonic()
        step = min(now - self._silent_clock, LONGEST_SILENT_STEP_S)
        self._silent_clock = now
        self._engine.process(max(int(step * DEFAULT_RATE), 1))

    def _look_at_stream(self) -> None:
        if self._engine is None:
            return
        self._engine.keep_up()
        voices = self._engine.voices
        if self._stream is None:
            self._tell(replace(self.state, voices=voices))
            return
        status = self._stream.status()
        now = time.monotonic()
        if status.delivered_frames != self._delivered:
            self._delivered, self._delivered_at = status.delivered_frames, now
        if status.error or not status.running or now - self._delivered_at > STALLED_S:
            stalled = self.tr("The audio device '{name}' takes no more sound.").format(name=status.device_name)
            self._lose_device(status.error or stalled)
            return
        text = f"{status.device_name}  {status.sample_rate / 1000:g} kHz  {status.latency_s * 1000:.0f} ms"
        self._tell(
            AudioState(
                "playing",
                text,
                device=status.device_name,
                sample_rate=status.sample_rate,
                underruns=status.underruns,
                voices=voices,
                latency_s=status.latency_s,
                notice=self._notice,
            )
        )

    def _give_up_opening(self) -> None:
        late = self._opening
        if late is not None and not late.done():
            self._closing = self._audio_thread.submit(lambda: _close(late.result().stream))  # if it opens after all
            self._go_on_silently(self._hangs())

    def _lose_device(self, reason: str) -> None:
        # The engine is left to the dead stream, which may hang in closing; a fresh one takes over, silent.
        self._closing = self._audio_thread.submit(_close, self._detach())
        self._seeks_another = True
        self._go_on_silently(reason)

    def _look_for_another(self) -> None:
        if self.state.phase == "silent" and not self.is_stuck:
            self.start()

    def _go_on_silently(self, reason: str) -> None:
        self._opening = self._voice_thread.submit(lambda: Opened(silent_engine(), None, reason))
        self._opening_poll.start()
        self._tell(self._silent(reason))

    def _silent(self, reason: str) -> AudioState:
        return AudioState("silent", reason, self.tr("Click here to try again."))

    def _hangs(self) -> str:
        return self.tr("The sound server does not answer: restart it.")

    def _tell(self, state: AudioState) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)

    # Playing

    def note_on(self, note: float, velocity: int, key: float | None = None) -> None:
        """Start a note (MIDI number, may have a fraction), to be ended by its key (default: the note)."""
        if self._engine is not None:
            self._engine.note_on(note, velocity, key=key)

    def note_off(self, key: float) -> None:
        """End it."""
        if self._engine is not None:
            self._engine.note_off(key)

    def pitch_bend(self, semitones: float) -> None:
        """Bend all notes."""
        if self._engine is not None:
            self._engine.pitch_bend(semitones)

    def wheel(self, amount: float) -> None:
        """Move the modulation wheel, 0 to 1."""
        if self._engine is not None:
            self._engine.wheel(amount)

    def silence(self) -> None:
        """Stop every note at once."""
        if self._engine is not None:
            self._engine.silence()

    def key_seconds(self, patch: Patch) -> float:
        """How long the test note's key is down, so that the note with its end lasts `root.duration`."""
        if self._engine is None:
            return patch["root.duration"]
        from textsynth_app.synth.render import key_seconds  # compiled code, loaded by now

        return key_seconds(patch, patch["root.duration"])

    def set_parameter(self, name: str, value: float) -> None:
        """One parameter, in its physical unit; heard at once under held notes."""
        self._patch = self._patch.replace({name: value})
        if self._instead is not None:
            self.play_instead(None)
        elif self._engine is not None:
            self._engine.set_parameter(name, value)

    def set_patch(self, patch: Patch) -> None:
        """The whole sound; heard at once under held notes."""
        self._patch = patch
        self.play_instead(None)

    def play_instead(self, patch: Patch | None) -> None:
        """Let another sound be heard for comparison; None, or any change of the sound itself, ends that."""
        self._instead = patch
        if self._engine is not None:
            self._engine.set_patch(self._patch if patch is None else patch)

    def read_scope(self, frames: int) -> NDArray[np.float32] | None:
        """The newest mono output, shape (frames,), or None before the engine is ready."""
        return self._engine.read_scope(frames) if self._engine is not None else None

    @property
    def engine(self) -> Engine | None:
        """The engine that plays now, for threads that play it themselves; another one after each `ready`."""
        return self._engine

    @property
    def sample_rate(self) -> float:
        """Rate of what `read_scope` returns, in Hz."""
        return self.state.sample_rate


def _close(stream: Stream | None) -> None:
    if stream is not None:
        stream.close()
