"""The window: puts view models and views together, and holds what belongs to no part alone."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from textsynth_app.app import theme
from textsynth_app.app.file_actions import FileActions
from textsynth_app.app.habits.action_menu import main_menu, menu_place
from textsynth_app.app.habits.habits import Habits
from textsynth_app.app.habits.tour_stops import tour_stops
from textsynth_app.app.header import Header, application_icon
from textsynth_app.app.history import History
from textsynth_app.app.instrument import Instrument
from textsynth_app.app.message_bar import MessageBar
from textsynth_app.app.morph.morph_page import MorphPage
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
from textsynth_app.app.window_actions import window_actions
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
RECENT = 20  # prompts in the palette
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
        self._connect_sound()
        self._connect_morphing()
        self._connect_playing()
        self._connect_files()
        self._connect_habits()
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
        self.session.not_kept.connect(self._warn_of_settings)
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
                    "morph", self.tr("Mor&ph"), self.tr("Four sounds on a pad, snapshots, gestures"), self._morph_page
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

    def _connect_sound(self) -> None:
        sound, instrument = self.sound, self.instrument
        sound.patch_changed.connect(instrument.set_patch)
        sound.patch_changed.connect(self.knobs.show_patch)
        sound.patch_changed.connect(self.play.show_patch)
        sound.value_changed.connect(self.play.show_value)
        sound.value_changed.connect(instrument.set_parameter)
        sound.position_changed.connect(self._show_position)
        sound.ends_changed.connect(self._show_ends)
        sound.dirty_changed.connect(self._show_name)
        self.knobs.moved.connect(sound.set_value)
        self.knobs.surroundings.locks_changed.connect(sound.set_locked)
        sound.locks_changed.connect(self.knobs.surroundings.set_locked)
        self.knobs.moved.connect(lambda: self.messages.clear("value"))
        self.knobs.refused.connect(lambda text: self.messages.warning("value", text))
        self.prompts.slider.moved.connect(sound.set_position)
        for slot, line in (("a", self.prompts.line_a), ("b", self.prompts.line_b)):
            line.typed.connect(lambda text, slot=slot: self.prompting.typed(slot, text))
            line.entered.connect(lambda slot=slot: self.prompting.enter(slot))
            line.left.connect(self.keyboard.setFocus)
            line.textChanged.connect(self._tell_of_long_prompt)
        self.prompting.busy_changed.connect(self.prompts.set_busy)
        self.prompting.refused.connect(lambda text: self.messages.warning("prompt", text))
        self.prompting.answered.connect(self._name_after_prompt)
        self.prompting.play.connect(self._play_line)
        self.tools.failed.connect(lambda text: self.messages.warning("words", text))
        self.tools.told.connect(self.messages.good)
        self.tools.audition.connect(self._hear_other)
        self.tools.unfolded.connect(lambda unfolded: self._fit())
        self.tools.audition_over.connect(lambda: instrument.play_instead(None))

    def _morph_page(self) -> MorphPage:
        page = MorphPage(self.morphing)
        page.succeeded.connect(self.messages.good)
        page.failed.connect(lambda text: self.messages.error("file", text))
        page.left.connect(self.keyboard.setFocus)
        page.set_accent(theme.mix(self.sound.position))
        self.sound.position_changed.connect(lambda position: page.set_accent(theme.mix(position)))
        return page

    def _connect_morphing(self) -> None:
        morphing, slider = self.morphing, self.prompts.slider
        morphing.path.hint_changed.connect(slider.set_hint)
        slider.moved.connect(lambda: morphing.deck.interrupt())
        morphing.end_set.connect(lambda slot: self.tools.show_words())
        morphing.end_set.connect(lambda slot: self._show_name())
        morphing.refused.connect(lambda text: self.messages.warning("morph", text))
        morphing.deck.state_changed.connect(lambda state: self.history.hold(state == "playing"))

    def _connect_playing(self) -> None:
        notes, instrument = self.notes, self.instrument
        notes.started.connect(instrument.note_on)
        notes.stopped.connect(instrument.note_off)
        notes.held_changed.connect(self.play.show_held)
        notes.octave_changed.connect(self.play.show_octave)
        self.play.pressed.connect(lambda note, velocity: notes.press("mouse", note, velocity))
        self.play.released.connect(lambda: notes.release("mouse"))
        self.play.octave_asked.connect(notes.move_octave)
        self.play.panic_asked.connect(self.panic)
        self.play.bend_changed.connect(instrument.pitch_bend)
        self.play.wheel_changed.connect(instrument.wheel)
        self.play.sustain_changed.connect(self.midi.router.sustain)
        self.play.hold_changed.connect(notes.set_hold)
        instrument.ready.connect(self.performance.tell_again)  # after MIDI, which connected before
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)
        self.keys.test_note.connect(self.audition)
        self.keys.panic.connect(self.panic)
        self.tunings.changed.connect(notes.set_tuning)
        self.tunings.changed.connect(self.midi.set_tuning)
        self.prompts.play_button.clicked.connect(self._play_clicked)
        self.news = News(instrument, self.worker, self.status, self.messages)

    def _connect_files(self) -> None:
        self.header.open_asked.connect(self.files.ask_load)
        self.header.save_asked.connect(self.ask_save)
        self.header.export_asked.connect(self.ask_export)
        self.files.loaded.connect(self.take_preset)
        self.files.saved.connect(lambda preset: self.sound.saved_as(preset.name))
        self.files.succeeded.connect(self._file_done)
        self.files.failed.connect(lambda text: self.messages.error("file", text))
        self.files.warned.connect(lambda text: self.messages.warning("mended", text))

    def _connect_habits(self) -> None:
        habits = self.habits
        for action in window_actions(self):
            habits.actions.add(action)
        habits.add_actions()
        habits.turned.connect(self.sound.set_value)
        habits.turned.connect(self.knobs.show_value)
        habits.prompt_chosen.connect(self._take_prompt)
        habits.recent_prompts = lambda: self.prompts.history.prompts[:RECENT]
        habits.tour_stops = lambda: tour_stops(self.prompts.line_a, self.keyboard, self.knobs, self.prompts.slider)
        habits.audio.noticed.connect(lambda text: self.messages.warning("device", text))
        habits.appearance.scheme_changed.connect(lambda: self._show_position(self.sound.position))
        self.header.menu_asked.connect(lambda button: main_menu(habits.actions, self).popup(menu_place(button)))

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
        self._show_position(self.sound.position)
        self._show_ends()
        self._show_name()

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

    def _hear_other(self, patch: Patch) -> None:
        """Play the test note with another sound than the present one, which is played again at the next change."""
        self.instrument.play_instead(patch)
        self.notes.audition(midi_note(patch["root.frequency"]), self.instrument.key_seconds(patch))

    def panic(self) -> None:
        """Silence every note, whatever holds it."""
        self.notes.release_all()
        self.performance.rest()
        self.midi.panic()
        self.instrument.silence()

    def _play_clicked(self) -> None:
        self.prompting.enter("b" if self.sound.position >= 1.0 else "a")

    def _play_line(self, slot: str) -> None:
        # Who presses Enter in a line wants to hear that line, not the other one.
        if slot == "a" and self.sound.position >= 1.0:
            self.sound.set_position(0.0)
        elif slot == "b" and self.sound.position <= 0.0:
            self.sound.set_position(1.0)
        self.audition()

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        playing = not takes_text(new)
        self.keyboard.set_letters(playing)
        self.status.show_letters(playing)

    def focus_prompt(self) -> None:
        """Let the user write."""
        self.prompts.line_a.setFocus()
        self.prompts.line_a.selectAll()

    def _take_prompt(self, text: str) -> None:
        self.prompts.line_a.setText(text)
        self.prompting.ask_now("a", text)

    def show_compare_bar(self, shown: bool) -> None:
        """Show or hide the bar under the header."""
        self.compare_bar.setVisible(shown)
        self._fit()

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
        self.prompts.line_a.setText(preset.prompt)
        self.sound.load(preset.patch, preset.name)
        self._file_done(f"Opened {preset.name}")

    def _file_done(self, text: str) -> None:
        self.messages.clear("file")
        self.messages.good(text)

    def _warn_of_settings(self, text: str) -> None:
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

    def _show_position(self, position: float) -> None:
        self.prompts.slider.set_position(position)
        colour = theme.mix(position)
        for part in (self.knobs, self.scopes, self.play, self.path_bar, self.prompts.play_button):
            part.set_accent(colour)
        self._show_name()

    def _show_ends(self) -> None:
        a, b = self.sound.end("a"), self.sound.end("b")
        self.prompts.slider.setEnabled(b is not None)
        self.knobs.surroundings.set_ends(a if b is not None else None, b)

    def _name_after_prompt(self, slot: str) -> None:
        self.messages.clear("prompt")
        self._show_name()

    def _tell_of_long_prompt(self) -> None:
        in_part = any(was_cut(line.text()) for line in (self.prompts.line_a, self.prompts.line_b))
        if in_part == self._reads_in_part:
            return
        self._reads_in_part = in_part
        if in_part:
            self.messages.hint("length", f"Only the first {MAXIMUM_LENGTH} characters of a prompt are read.")
        else:
            self.messages.clear("length")

    def shown_name(self) -> str:
        """What the sound is called: between two prompts, after both."""
        morphed = self.sound.end("b") is not None and self.sound.position != 0.0
        return f"{self.sound.name} → {self.prompting.origins['b'].prompt.strip()}" if morphed else self.sound.name

    def _show_name(self) -> None:
        name = self.shown_name()
        self.header.show_sound(name, self.sound.dirty)
        self.setWindowTitle(f"{name}[*] - TextSynth")
        self.setWindowModified(self.sound.dirty)

    def _fit(self) -> None:
        """Pictures give way where a low window has no room for them beside all controls."""
        layout = self.layout()
        assert layout is not None
        needed = layout.totalMinimumSize().height()
        if self.scopes.isHidden():
            needed += self.scopes.minimumSizeHint().height() + SPACING
        self.scopes.setVisible(needed <= self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the message in its place."""
        self._fit()
        if not self.messages.isHidden():
            self.messages.place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first painting."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)
