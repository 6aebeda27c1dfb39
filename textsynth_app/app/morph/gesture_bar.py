"""The tape for gestures: record, play, loop, speed, files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from textsynth_app.app import theme
from textsynth_app.app.controls.pads import Pad
from textsynth_app.app.controls.small_box import HEIGHT, SmallBox
from textsynth_app.app.file_actions import with_suffix
from textsynth_app.app.morph.gesture import Gesture
from textsynth_app.app.morph.gesture_course import GestureCourse
from textsynth_app.app.morph.gesture_deck import PLAYING, RECORDING, GestureDeck
from textsynth_app.app.morph.gesture_file import SUFFIX, load_gesture, save_gesture
from textsynth_app.library.errors import LibraryError

SPEEDS = (0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0)


class GestureBar(QWidget):
    """Buttons and the course of the gesture, kept equal to the view model."""

    succeeded = Signal(str)
    failed = Signal(str)

    def __init__(self, deck: GestureDeck) -> None:
        super().__init__()
        self._deck = deck
        self.course = GestureCourse()
        self.time = QLabel()
        self.time.setObjectName("dim")
        self.time.setFont(theme.font(11))
        self.record_button = Pad(self.tr("Record"), checkable=True)
        self.record_button.setToolTip(
            self.tr("Record what the slider and the pad do, from the first movement on; five minutes at most.")
        )
        self.play_button = Pad(self.tr("Play"), checkable=True)
        self.play_button.setToolTip(self.tr("Move the slider and the pad as recorded; again to stop."))
        self.loop_button = Pad(self.tr("Loop"), checkable=True)
        self.loop_button.setToolTip(self.tr("Play round and round, until it is stopped."))
        self.speed_box = SmallBox()
        self.speed_box.setAccessibleName(self.tr("Speed of playing"))
        self.speed_box.setToolTip(self.tr("Speed of playing, a quarter to four times that of recording."))
        for speed in SPEEDS:
            self.speed_box.add(f"× {speed:g}", speed)
        self.open_button = Pad(self.tr("Open"))
        self.open_button.setToolTip(self.tr("Read a gesture from a file."))
        self.export_button = Pad(self.tr("Export"))
        self.export_button.setToolTip(self.tr("Write the gesture to a file: times and places as JSON text."))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(5)
        for button in (self.record_button, self.play_button, self.loop_button):
            row.addWidget(button)
        row.addWidget(self.speed_box)
        row.addSpacing(4)
        for button in (self.open_button, self.export_button):
            row.addWidget(button)
        for button in self._pads():
            button.setAccessibleName(button.text())
            button.setFixedHeight(HEIGHT)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.course, 1)
        layout.addLayout(row)

    def _pads(self) -> tuple[Pad, ...]:
        return self.record_button, self.play_button, self.loop_button, self.open_button, self.export_button

    def _connect(self) -> None:
        deck = self._deck
        self.record_button.clicked.connect(lambda on: deck.record() if on else deck.stop())
        self.play_button.clicked.connect(self._play)
        self.loop_button.clicked.connect(deck.set_looping)
        self.speed_box.activated.connect(lambda index: deck.set_speed(SPEEDS[index]))
        self.open_button.clicked.connect(self.ask_open)
        self.export_button.clicked.connect(self.ask_export)
        deck.state_changed.connect(self._show_state)
        deck.gesture_changed.connect(self._show_gesture)
        deck.seconds_changed.connect(self._show_seconds)
        deck.loop_changed.connect(self.loop_button.setChecked)
        deck.speed_changed.connect(self.speed_box.show_key)
        self.loop_button.setChecked(deck.is_looping)
        self.speed_box.show_key(deck.speed)
        self._show_gesture(deck.gesture)
        self._show_state(deck.state)
        self._show_seconds(0.0)

    def set_accent(self, colour: QColor) -> None:
        """Colour of the lamps; recording keeps its own."""
        for button in self._pads()[1:]:
            button.set_accent(colour)
        self.speed_box.set_accent(colour)
        self.record_button.set_accent(QColor(theme.scheme().error))

    def changeEvent(self, event: QEvent) -> None:
        """Another scheme has another red."""
        if event.type() == QEvent.Type.PaletteChange:
            self.record_button.set_accent(QColor(theme.scheme().error))
        super().changeEvent(event)

    # Showing

    def _play(self, on: bool) -> None:
        if on:
            self._deck.play()
            self._show_state(self._deck.state)  # it may have refused
        else:
            self._deck.stop()

    def _show_state(self, state: str) -> None:
        self.record_button.setChecked(state == RECORDING)
        self.play_button.setChecked(state == PLAYING)
        self.course.set_recording(state == RECORDING)
        self._show_buttons()

    def _show_gesture(self, gesture: Gesture | None) -> None:
        self.course.show_gesture(gesture)
        self._show_buttons()

    def _show_buttons(self) -> None:
        is_there = self._deck.gesture is not None
        is_recording = self._deck.state == RECORDING
        self.play_button.setEnabled(is_there and not is_recording)
        self.export_button.setEnabled(is_there and not is_recording)
        self.open_button.setEnabled(not is_recording)

    def _show_seconds(self, seconds: float) -> None:
        self.course.show_seconds(seconds)
        gesture = self._deck.gesture
        whole = f" / {_clock(gesture.seconds)}" if gesture is not None and self._deck.state != RECORDING else ""
        self.time.setText(f"{_clock(seconds)}{whole}")

    # Files

    def ask_open(self) -> None:
        """Ask which file, and take its gesture."""
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Open gesture"), str(Path.home()), self._filter())
        if chosen:
            self.open(Path(chosen))

    def open(self, path: Path) -> None:
        """Take the gesture of a file; `failed` says why not."""
        try:
            gesture = load_gesture(path)
        except LibraryError as error:
            self.failed.emit(str(error))
        else:
            self._deck.stop()
            self._deck.take(gesture)

    def ask_export(self) -> None:
        """Ask where, and write the gesture there; `succeeded` or `failed` follows."""
        gesture = self._deck.gesture
        suggested = str(Path.home() / f"gesture{SUFFIX}")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export gesture"), suggested, self._filter())
        if not chosen or gesture is None:
            return
        path = with_suffix(chosen, SUFFIX, ".json")
        try:
            save_gesture(gesture, path)
        except LibraryError as error:
            self.failed.emit(str(error))
        else:
            self.succeeded.emit(self.tr("Exported {path}").format(path=path))

    def _filter(self) -> str:
        return self.tr("Gestures ({pattern})").format(pattern=f"*{SUFFIX} *.json")


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds * 10), 600)
    return f"{minutes}:{rest / 10:04.1f}"
