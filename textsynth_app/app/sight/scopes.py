"""The row of pictures of the sound: drawn 60 times a second while they can be seen, and not at all otherwise."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from textsynth_app.app import theme
from textsynth_app.app.instrument import Instrument
from textsynth_app.app.sight.frequency_range import FrequencyRange
from textsynth_app.app.sight.level_meter import LevelMeter, VoiceLamps
from textsynth_app.app.sight.scope_buttons import (
    IconButton,
    freeze_icon,
    spectrogram_icon,
    spectrum_icon,
    waveform_icon,
)
from textsynth_app.app.sight.scope_feed import ScopeFeed
from textsynth_app.app.sight.scope_model import SILENT
from textsynth_app.app.sight.scope_picture import ScopePicture
from textsynth_app.app.sight.spectrogram import Spectrogram
from textsynth_app.app.sight.spectrum import Spectrum
from textsynth_app.app.sight.spectrum_model import SpectrumModel
from textsynth_app.app.sight.waveform import Waveform

FRAME_MS = 16
RESTING_MS = 50  # between two looks for sound while nothing is drawn
QUIET_S = 3.5  # of silence before drawing pauses: every level has fallen by then
READING_S = 0.25  # between two readings in words: quicker ones cannot be read
DESCRIPTION_S = 0.5  # between two that a screen reader may speak
LOCK = "lock"


class Scopes(QWidget):
    """The row of pictures, fed from the instrument by one timer that runs only while they are shown.

    The user chooses which pictures to see; `to_session` and `restore` remember them.
    """

    frozen_changed = Signal(bool)

    def __init__(self, instrument: Instrument) -> None:
        super().__init__()
        self._instrument = instrument
        self._rate = instrument.sample_rate
        self._feed = ScopeFeed(instrument)
        self._levels = SpectrumModel(self._rate)
        shown = FrequencyRange()
        self.waveform = Waveform(self._rate)
        self.spectrum = Spectrum(self._levels, shown)
        self.spectrogram = Spectrogram(self._levels, shown)
        shown.setParent(self)
        self.meter = LevelMeter(self._rate)
        self.lamps = VoiceLamps()
        self.frames_drawn = 0
        self._quiet = self._rested = self._since_reading = self._since_description = 0.0
        self._build()
        self.set_accent(QColor(theme.scheme().accent_a))
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self.refresh)

    def _build(self) -> None:
        self.pictures: dict[str, ScopePicture] = {
            "waveform": self.waveform,
            "spectrum": self.spectrum,
            "spectrogram": self.spectrogram,
        }
        self.buttons = {
            "waveform": IconButton(waveform_icon, self.tr("Show the waveform"), self.tr("Waveform on or off.")),
            "spectrum": IconButton(spectrum_icon, self.tr("Show the spectrum"), self.tr("Spectrum on or off.")),
            "spectrogram": IconButton(
                spectrogram_icon, self.tr("Show the spectrogram"), self.tr("Spectrogram on or off.")
            ),
        }
        self.freeze_button = IconButton(
            freeze_icon, self.tr("Freeze the pictures"), self.tr("Freeze the pictures (F9); the sound goes on.")
        )
        self.freeze_button.toggled.connect(self._freeze)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(9)
        self._frames = {}
        for (name, picture), share in zip(self.pictures.items(), (5, 6, 6), strict=True):
            self._frames[name] = _framed(picture)
            layout.addWidget(self._frames[name], share)
            self.buttons[name].setChecked(True)
            self.buttons[name].toggled.connect(self._show_chosen)
        self.waveform.lock_button.toggled.connect(self._wake)
        strip = QGridLayout()  # two by two, so that the row may be low
        strip.setSpacing(4)
        for place, button in enumerate((*self.buttons.values(), self.freeze_button)):
            strip.addWidget(button, place // 2, place % 2)
        strip.setRowStretch(2, 1)
        layout.addLayout(strip)
        layout.addWidget(_framed(self.meter, self.lamps))

    # What is shown

    def to_session(self) -> str:
        """Which pictures are shown, and whether the waveform is locked, as words for the settings."""
        words = [name for name, button in self.buttons.items() if button.isChecked()]
        return " ".join([*words, LOCK] if self.waveform.lock_button.isChecked() else words)

    def restore(self, session: object) -> None:
        """Show what `to_session` told; everything if it tells of no picture."""
        if not isinstance(session, str):
            return
        words = set(session.split())
        chosen = words & set(self.buttons) or set(self.buttons)
        # Those to show first: the last one shown cannot be switched off.
        for name, button in sorted(self.buttons.items(), key=lambda item: item[0] not in chosen):
            button.setChecked(name in chosen)
        self.waveform.lock_button.setChecked(LOCK in words)

    def _show_chosen(self, _: bool) -> None:
        sender = self.sender()
        if not any(button.isChecked() for button in self.buttons.values()) and isinstance(sender, IconButton):
            sender.setChecked(True)
        for name, button in self.buttons.items():
            self._frames[name].setVisible(button.isChecked())
        self._wake()

    def is_frozen(self) -> bool:
        """Whether the pictures stand still."""
        return self.freeze_button.isChecked()

    def set_frozen(self, frozen: bool) -> None:
        """Let the pictures stand still, or go on."""
        self.freeze_button.setChecked(frozen)

    def _freeze(self, frozen: bool) -> None:
        for picture in self.pictures.values():
            picture.set_mark(self.tr("FROZEN") if frozen else "")
        self._start_or_stop()
        self.frozen_changed.emit(frozen)

    def set_accent(self, colour: QColor) -> None:
        """Colour of the pictures."""
        for picture in self.pictures.values():
            picture.set_accent(colour)
        for button in (*self.buttons.values(), self.freeze_button, self.waveform.lock_button):
            button.set_accent(colour)
        self.lamps.set_accent(colour)

    # Drawing

    def showEvent(self, event: QShowEvent) -> None:
        """Start drawing."""
        self._start_or_stop()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop drawing."""
        self._timer.stop()

    def _start_or_stop(self) -> None:
        if self.isVisible() and not self.is_frozen():
            self._wake()
            self.meter.loudness.reset()  # nobody has listened meanwhile
            self._timer.start()
        else:
            self._timer.stop()

    def _wake(self) -> None:
        self._quiet = 0.0

    def refresh(self) -> None:
        """One frame, unless nothing can be seen or nothing has changed for a while."""
        if self.window().isMinimized():
            return
        if self._instrument.sample_rate != self._rate:
            self._begin_anew()
        engine = self._instrument.engine
        self.lamps.show_voices(engine.voices if engine is not None else 0)
        feed = self._feed
        if not feed.read(max(self.waveform.model.frames, self._levels.frames)):
            return
        peak = self.meter.hear(feed.audio, feed.fresh, feed.seconds)
        self._quiet = 0.0 if peak > SILENT else self._quiet + feed.seconds
        resting = self._quiet > QUIET_S
        if (self._timer.interval() == RESTING_MS) != resting:
            self._timer.setInterval(RESTING_MS if resting else FRAME_MS)
        if resting:
            self._rested += feed.seconds
        else:
            self._draw()

    def _draw(self) -> None:
        feed, spectrum = self._feed, self._levels
        self.meter.redraw()
        if self.waveform.isVisible() and feed.fresh:
            self.waveform.hear(feed.audio[-self.waveform.model.frames :])
        if self.spectrum.isVisible() or self.spectrogram.isVisible():
            spectrum.update(feed.audio[-spectrum.frames :], feed.seconds)
            self.spectrum.redraw()
            self.spectrogram.hear(feed.fresh / self._rate + self._rested)
            self._rested = 0.0
        else:
            self._rested += feed.seconds
        self._tell(feed.seconds)
        self.frames_drawn += 1

    def _tell(self, seconds: float) -> None:
        self._since_reading += seconds
        self._since_description += seconds
        if self._since_reading > READING_S:
            self._since_reading = 0.0
            for picture in self.pictures.values():
                picture.show_reading()
        if self._since_description > DESCRIPTION_S:
            self._since_description = 0.0
            for picture in self.pictures.values():
                picture.describe()
            self.meter.describe()
            self.lamps.describe()

    def _begin_anew(self) -> None:
        self._rate = self._instrument.sample_rate
        self._levels = SpectrumModel(self._rate)
        self.waveform.set_sample_rate(self._rate)
        self.spectrum.use(self._levels)
        self.spectrogram.use(self._levels)
        self.meter.set_sample_rate(self._rate)


def _framed(*parts: QWidget) -> QFrame:
    frame = QFrame()
    frame.setObjectName("well")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(8, 6, 8, 6)
    layout.setSpacing(3)
    for part in parts:
        layout.addWidget(part)
    layout.setStretch(0, 1)
    return frame
