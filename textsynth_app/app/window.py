"""The window: puts view models and views together, and holds what belongs to no part alone."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from textsynth_app.app import theme
from textsynth_app.app.file_actions import FileActions
from textsynth_app.app.habits.habits import Habits
from textsynth_app.app.header import Header, application_icon
from textsynth_app.app.history import History
from textsynth_app.app.instrument import Instrument
from textsynth_app.app.message_bar import MessageBar
from textsynth_app.app.morph.morph_tools import MorphTools
from textsynth_app.app.morph.path_bar import PathBar
from textsynth_app.app.news import News
from textsynth_app.app.origin import between
from textsynth_app.app.page_list import parameter_pages
from textsynth_app.app.pages import Page, Pages
from textsynth_app.app.play.computer_keys import ComputerKeys, takes_text
from textsynth_app.app.play.midi_actions import MidiActions
from textsynth_app.app.play.midi_menu import MidiMenu
from textsynth_app.app.play.notes import Notes
from textsynth_app.app.play.performance import Performance
from textsynth_app.app.play.play_panel import PlayPanel
from textsynth_app.app.play.tuning_actions import TuningActions
from textsynth_app.app.session import Session
from textsynth_app.app.settings import Settings
from textsynth_app.app.sight.scopes import Scopes
from textsynth_app.app.sound import Sound
from textsynth_app.app.status_bar import StatusBar
from textsynth_app.app.wiring import connect, morph_page
from textsynth_app.app.words.prompt_panel import PromptPanel
from textsynth_app.app.words.prompt_tools import PromptTools
from textsynth_app.app.words.prompting import Prompting
from textsynth_app.app.words.word_tools import is_recording
from textsynth_app.app.worker import ModelWorker
from textsynth_app.language.prompts import MAXIMUM_LENGTH, was_cut
from textsynth_app.library.errors import LibraryError
from textsynth_app.library.limits import LONGEST_TEXTS
from textsynth_app.library.presets import Preset
from textsynth_app.synth.patch import Patch
from textsynth_app.synth.pitch import midi_note

SMALLEST = (1100, 700)
FIRST_SIZE = (1240, 800)
SPACING = 6


class Window(QWidget):
    """The whole instrument. Give it its parts; `begin` starts what is slow, once the window has been painted."""

    painted = Signal()  # for the first time

    def __init__(self, sound: Sound, instrument: Instrument, worker: ModelWorker, settings: Settings) -> None:
        super().__init__()
        self.sound, self.instrument, self.worker, self.settings = sound, instrument, worker, settings
        self.notes = Notes()
        self.performance = Performance()
        self.prompting = Prompting(sound, worker)
        self.history = History(sound, self.prompting)
        self.morphing = MorphTools(sound, self.prompting, worker)
        self.files = FileActions(self)
        self.midi = MidiActions(sound, instrument, self.notes, settings)
        self.tunings = TuningActions(self, settings)
        self.habits = Habits(self, settings, sound, instrument, self.notes, self.performance)
        self._was_painted = False
        self._closed = False
        self._reads_in_part = False
        self.setWindowIcon(application_icon())
        self.setMinimumSize(*SMALLEST)
        self.setAcceptDrops(True)
        self._build()
        self.keys = ComputerKeys(self, self.notes, self.performance)
        self.midi_menu = MidiMenu(self.midi, self.tunings, self.knobs, self.status, self.messages, self.panic)
        connect(self)
        self.news = News(instrument, worker, self.status, self.messages)
        self.session = Session(
            settings,
            sound,
            self.prompting,
            self.notes,
            self.files,
            {
                "performance": self.performance,
                "page": self.knobs,
                "scopes": self.scopes,
                "tools": self.tools,
                "morph": self.morphing,
            },
        )
        self.session.not_kept.connect(self.warn_of_settings)
        self._restore()

    # Building

    def _build(self) -> None:
        self.header = Header()
        self.prompts = PromptPanel()
        self.scopes = Scopes(self.instrument)
        self.path_bar = PathBar(self.morphing.path)
        self.prompts.add_beside_slider(self.path_bar)
        self.tools = PromptTools(self.prompts, self.sound, self.prompting, self.worker)
        self.knobs = Pages(
            [
                *parameter_pages(lambda values: self.sound.set_values(values, "algorithm")),
                Page(
                    "morph",
                    self.tr("Mor&ph"),
                    self.tr("Four sounds on a pad, snapshots, gestures"),
                    lambda: morph_page(self),
                ),
                Page("settings", self.tr("&Settings"), self.tr("Looks, audio, keys"), self.habits.settings_page),
            ]
        )
        self.play = PlayPanel(self.performance)
        self.keyboard = self.play.keyboard
        self.status = StatusBar()
        body = QVBoxLayout()
        body.setContentsMargins(12, 3, 12, 3)
        body.setSpacing(SPACING)
        body.addWidget(self.header)
        self.compare_bar = self.habits.compare_bar()
        self.compare_bar.hide()
        body.addWidget(self.compare_bar)
        body.addWidget(self.prompts)
        body.addWidget(self.scopes, 5)
        body.addWidget(self.knobs, 6)
        body.addWidget(self.play, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(body, 1)
        layout.addWidget(self.status)
        self.messages = MessageBar(self)
        self.prompts.line_a.setFocus()

    # Beginning and end

    def begin(self, prompt: str | None) -> None:
        """Open the audio device and load the model, both in the background; ask for a prompt given at start."""
        if self._closed:  # by Ctrl-C, before it was painted
            return
        self.instrument.start()
        self.worker.start()
        if prompt is not None:
            self.sound.set_position(0.0)  # the last session may have ended at B
            self.prompts.line_a.setText(prompt)
            self.prompting.ask_now("a", self.prompts.line_a.text())  # which keeps less than a shell may send
        self.habits.begin_first_tour()

    def _restore(self) -> None:
        geometry = self.settings.bytes("window/geometry")
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            self.resize(*FIRST_SIZE)
        self.session.restore()
        self.history.forget()
        self.tunings.restore()
        self.tools.show_words()
        self.knobs.show_patch(self.sound.patch)
        self.play.show_patch(self.sound.patch)
        self.instrument.set_patch(self.sound.patch)
        self.show_position(self.sound.position)
        self.show_ends()
        self.show_name()

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the sound, keep the session, wait for files being written."""
        if not self._closed:
            self._closed = True
            self.settings.put("window/geometry", self.saveGeometry())
            self.session.close()
            self.hide()  # what follows may have to wait for a device or an import
            self.notes.release_all()
            self.habits.close()
            self.midi.close()
            self.instrument.close()
            self.files.close()
            self.worker.stop()
        event.accept()

    # Playing

    def audition(self) -> None:
        """Play the test note: the patch's own pitch, for its own length."""
        patch = self.sound.patch
        self.notes.audition(midi_note(patch["root.frequency"]), self.instrument.key_seconds(patch))

    def hear_other(self, patch: Patch) -> None:
        """Play the test note with another sound than the present one, which is played again at the next change."""
        self.habits.comparison.stop()
        self.instrument.play_instead(patch)
        self.notes.audition(midi_note(patch["root.frequency"]), self.instrument.key_seconds(patch))

    def panic(self) -> None:
        """Silence every note, whatever holds it."""
        self.notes.release_all()
        self.performance.rest()
        self.midi.panic()
        self.instrument.silence()

    def play_clicked(self) -> None:
        """The round button: the sound at the end where the slider stands."""
        self.prompting.enter("b" if self.sound.position >= 1.0 else "a")

    def play_line(self, slot: str) -> None:
        """Play what a line says: who presses Enter in it wants to hear that line, not the other one."""
        if slot == "a" and self.sound.position >= 1.0:
            self.sound.set_position(0.0)
        elif slot == "b" and self.sound.position <= 0.0:
            self.sound.set_position(1.0)
        self.audition()

    def show_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """Whether the letters play or write."""
        playing = not takes_text(new)
        self.keyboard.set_letters(playing)
        self.status.show_letters(playing)

    def focus_prompt(self) -> None:
        """Let the user write."""
        self.prompts.line_a.setFocus()
        self.prompts.line_a.selectAll()

    def take_prompt(self, text: str) -> None:
        """A prompt that was chosen elsewhere: it goes into the line that sounds, and is played."""
        slot = self.prompting.sounding_slot()
        self.prompts.line(slot).take(text)
        self.prompting.enter(slot)

    def show_compare_bar(self, shown: bool) -> None:
        """Show or hide the bar under the header."""
        self.compare_bar.setVisible(shown)
        self.fit()

    # Files

    def preset(self) -> Preset:
        """The sound as it would be saved."""
        a, b = (self.prompting.origins[slot] for slot in ("a", "b"))
        origin = a if self.sound.position == 0.0 else between(a, b)
        return replace(origin, name=self.shown_name()[: LONGEST_TEXTS["name"]], patch=self.sound.patch)

    def ask_save(self) -> None:
        """Save the sound as a preset, asking where."""
        try:
            self.files.ask_save(self.preset())
        except LibraryError as error:
            self.messages.error("file", str(error))

    def ask_export(self) -> None:
        """Export the sound as WAV, asking where."""
        self.files.ask_export(self.preset())

    def take_preset(self, preset: Preset) -> None:
        """A preset was opened."""
        self.messages.clear("mended")
        self.prompting.take_over("a", preset)
        self.tools.show_words()
        self.sound.load(preset.patch, preset.name)
        self.tell_done(self.tr("Opened {name}").format(name=preset.name))

    def tell_done(self, text: str) -> None:
        """Something with a file worked."""
        self.messages.clear("file")
        self.messages.good(text)

    def warn_of_settings(self, text: str) -> None:
        """The settings cannot be written."""
        if self._closed:  # nobody sees the window any more
            print(text, file=sys.stderr)
        else:
            self.messages.warning("settings", text)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the first file dropped."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            path = Path(paths[0])
            if is_recording(path):
                self.tools.match(path)
            elif not self.tunings.take_file(path):
                self.files.load(path)

    # Showing

    def show_position(self, position: float) -> None:
        """Colours and slider for a place between A and B."""
        self.prompts.slider.set_position(position)
        colour = theme.mix(position)
        for part in (self.knobs, self.scopes, self.play, self.path_bar, self.prompts.play_button):
            part.set_accent(colour)
        self.show_name()

    def show_ends(self) -> None:
        """Whether there is something to morph to, and where the ends are on every knob."""
        a, b = self.sound.end("a"), self.sound.end("b")
        self.prompts.slider.setEnabled(b is not None)
        self.knobs.surroundings.set_ends(a if b is not None else None, b)

    def name_after_prompt(self, slot: str) -> None:
        """A prompt was answered."""
        self.messages.clear("prompt")
        self.show_name()

    def tell_of_long_prompt(self) -> None:
        """Say so while a prompt is too long to be read whole."""
        in_part = any(was_cut(line.text()) for line in (self.prompts.line_a, self.prompts.line_b))
        if in_part == self._reads_in_part:
            return
        self._reads_in_part = in_part
        if in_part:
            self.messages.hint(
                "length",
                self.tr("Only the first {count} characters of a prompt are read.").format(count=MAXIMUM_LENGTH),
            )
        else:
            self.messages.clear("length")

    def shown_name(self) -> str:
        """What the sound is called: between two prompts, after both."""
        morphed = self.sound.end("b") is not None and self.sound.position != 0.0
        return f"{self.sound.name} → {self.prompting.origins['b'].prompt.strip()}" if morphed else self.sound.name

    def show_name(self) -> None:
        """The sound's name, in the header and in the title."""
        name = self.shown_name()
        self.header.show_sound(name, self.sound.dirty)
        self.setWindowTitle(f"{name}[*] - TextSynth")
        self.setWindowModified(self.sound.dirty)

    def fit(self) -> None:
        """Pictures give way where a low window has no room for them beside all controls."""
        layout = self.layout()
        assert layout is not None
        needed = layout.totalMinimumSize().height()
        if self.scopes.isHidden():
            needed += self.scopes.minimumSizeHint().height() + SPACING
        self.scopes.setVisible(needed <= self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the message in its place."""
        self.fit()
        if not self.messages.isHidden():
            self.messages.place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first painting."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)
