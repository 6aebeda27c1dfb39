"""Which signal of which part of the window goes where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from textsynth_app.app import theme
from textsynth_app.app.habits.action_menu import main_menu, menu_place
from textsynth_app.app.habits.tour_stops import tour_stops
from textsynth_app.app.morph.morph_page import MorphPage
from textsynth_app.app.window_actions import window_actions

if TYPE_CHECKING:
    from textsynth_app.app.window import Window

RECENT = 20  # prompts in the palette


def connect(window: Window) -> None:
    """Connect everything, once all parts are there."""
    _sound(window)
    _words(window)
    _morphing(window)
    _playing(window)
    _files(window)
    _habits(window)


def _sound(window: Window) -> None:
    sound, instrument = window.sound, window.instrument
    sound.patch_changed.connect(instrument.set_patch)
    sound.patch_changed.connect(window.knobs.show_patch)
    sound.patch_changed.connect(window.play.show_patch)
    sound.value_changed.connect(window.play.show_value)
    sound.value_changed.connect(instrument.set_parameter)
    sound.position_changed.connect(window.show_position)
    sound.ends_changed.connect(window.show_ends)
    sound.ends_changed.connect(window.show_name)
    sound.value_changed.connect(window.show_ends)
    sound.dirty_changed.connect(window.show_name)
    window.knobs.moved.connect(sound.set_value)
    window.knobs.surroundings.locks_changed.connect(sound.set_locked)
    sound.locks_changed.connect(window.knobs.surroundings.set_locked)
    window.knobs.moved.connect(lambda: window.messages.clear("value"))
    window.knobs.refused.connect(lambda text: window.messages.warning("value", text))
    window.prompts.slider.moved.connect(sound.set_position)


def _words(window: Window) -> None:
    instrument = window.instrument
    for slot, line in (("a", window.prompts.line_a), ("b", window.prompts.line_b)):
        line.typed.connect(lambda text, slot=slot: window.prompting.typed(slot, text))
        line.entered.connect(lambda slot=slot: window.prompting.enter(slot))
        line.left.connect(window.keyboard.setFocus)
        line.textChanged.connect(window.tell_of_long_prompt)
    window.prompting.busy_changed.connect(window.prompts.set_busy)
    window.prompting.refused.connect(lambda text: window.messages.warning("prompt", text))
    window.prompting.texts_changed.connect(window.show_name)
    window.prompting.answered.connect(window.name_after_prompt)
    window.prompting.play.connect(window.play_line)
    window.tools.failed.connect(lambda text: window.messages.warning("words", text))
    window.tools.told.connect(window.messages.good)
    window.tools.told.connect(lambda text: window.messages.clear("words"))
    window.tools.audition.connect(window.hear_other)
    window.tools.unfolded.connect(lambda unfolded: window.fit())
    window.tools.audition_over.connect(lambda: instrument.play_instead(None))


def _morphing(window: Window) -> None:
    morphing, slider = window.morphing, window.prompts.slider
    morphing.path.hint_changed.connect(slider.set_hint)
    slider.moved.connect(lambda: morphing.deck.interrupt())
    morphing.refused.connect(lambda text: window.messages.warning("morph", text))
    window.sound.path_changed.connect(lambda: window.messages.clear("morph"))
    window.history.told.connect(window.messages.good)
    morphing.deck.state_changed.connect(lambda state: window.history.hold(state == "playing"))


def _playing(window: Window) -> None:
    notes, instrument = window.notes, window.instrument
    notes.started.connect(instrument.note_on)
    notes.stopped.connect(instrument.note_off)
    notes.held_changed.connect(window.play.show_held)
    notes.octave_changed.connect(window.play.show_octave)
    window.play.pressed.connect(lambda note, velocity: notes.press("mouse", note, velocity))
    window.play.released.connect(lambda: notes.release("mouse"))
    window.play.octave_asked.connect(notes.move_octave)
    window.play.panic_asked.connect(window.panic)
    window.play.bend_changed.connect(instrument.pitch_bend)
    window.play.wheel_changed.connect(instrument.wheel)
    window.play.sustain_changed.connect(window.midi.router.sustain)
    window.play.hold_changed.connect(notes.set_hold)
    instrument.ready.connect(window.performance.tell_again)  # after MIDI, which connected before
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.focusChanged.connect(window.show_focus)
    window.keys.test_note.connect(window.audition)
    window.keys.panic.connect(window.panic)
    window.tunings.changed.connect(notes.set_tuning)
    window.tunings.changed.connect(window.midi.set_tuning)
    window.prompts.play_button.clicked.connect(window.play_clicked)


def _files(window: Window) -> None:
    window.header.open_asked.connect(window.files.ask_load)
    window.header.save_asked.connect(window.ask_save)
    window.header.export_asked.connect(window.ask_export)
    window.files.loaded.connect(window.take_preset)
    window.files.saved.connect(lambda preset: window.sound.saved_as(preset.name))
    window.files.succeeded.connect(window.tell_done)
    window.files.failed.connect(lambda text: window.messages.error("file", text))
    window.files.warned.connect(lambda text: window.messages.warning("mended", text))


def _habits(window: Window) -> None:
    habits = window.habits
    for action in window_actions(window):
        habits.actions.add(action)
    habits.add_actions()
    habits.turned.connect(window.sound.set_value)
    habits.turned.connect(window.knobs.show_value)
    habits.prompt_chosen.connect(window.take_prompt)
    habits.recent_prompts = lambda: window.prompts.history.prompts[:RECENT]
    habits.tour_stops = lambda: tour_stops(window.prompts.line_a, window.keyboard, window.knobs, window.prompts.slider)
    habits.audio.noticed.connect(lambda text: window.messages.warning("device", text))
    habits.appearance.scheme_changed.connect(lambda: window.show_position(window.sound.position))
    window.header.menu_asked.connect(lambda button: main_menu(habits.actions, window).popup(menu_place(button)))


def morph_page(window: Window) -> MorphPage:
    """The page of morphing, made when it is first opened."""
    page = MorphPage(window.morphing)
    page.succeeded.connect(window.messages.good)
    page.failed.connect(lambda text: window.messages.error("file", text))
    page.left.connect(window.keyboard.setFocus)
    page.set_accent(theme.mix(window.sound.position))
    window.sound.position_changed.connect(lambda position: page.set_accent(theme.mix(position)))
    window.habits.appearance.scheme_changed.connect(lambda: page.set_accent(theme.mix(window.sound.position)))
    return page
