"""What people are used to in any good program: palette, shortcuts, help, settings, comparing; put together here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from textsynth_app.app import theme
from textsynth_app.app.habits.actions import Action, Actions
from textsynth_app.app.habits.appearance import Appearance
from textsynth_app.app.habits.audio_settings import AudioSettings
from textsynth_app.app.habits.comparison import SECOND, Comparison
from textsynth_app.app.habits.log_file import log_path
from textsynth_app.app.instrument import Instrument
from textsynth_app.app.play.notes import Notes
from textsynth_app.app.play.performance import Performance
from textsynth_app.app.settings import Settings
from textsynth_app.app.sound import Sound

if TYPE_CHECKING:
    from textsynth_app.app.habits.command_palette import CommandPalette
    from textsynth_app.app.habits.compare_bar import CompareBar
    from textsynth_app.app.habits.settings_page import SettingsPage
    from textsynth_app.app.habits.tour import Stop, Tour


class Habits(QObject):
    """Owns the registry of actions and the view models of settings and comparing, and opens their dialogs.

    What the palette turns is told by `turned(name, value)`, a prompt that was chosen in it by `prompt_chosen(text)`.
    Everything that is only shown now and then is imported and made then.
    """

    turned = Signal(str, float)
    prompt_chosen = Signal(str)

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        sound: Sound,
        instrument: Instrument,
        notes: Notes,
        performance: Performance,
    ) -> None:
        super().__init__(window)
        self._window, self._settings, self._sound = window, settings, sound
        self._performance = performance
        self.actions = Actions(window, settings)
        self.appearance = Appearance(settings)
        self.audio = AudioSettings(instrument, settings)
        self.comparison = Comparison(sound, instrument, notes)
        self.recent_prompts: Callable[[], Sequence[str]] = list
        self.tour_stops: Callable[[], Sequence[Stop]] = list
        self._palette: CommandPalette | None = None
        self._tour: Tour | None = None
        self._dialogs: dict[str, QDialog] = {}

    def close(self) -> None:
        """The window closes."""
        self.comparison.close()

    def add_actions(self) -> None:
        """Register what belongs to habits; after the window's own, for it comes last in menus and lists."""
        comparison = self.comparison
        view, listen, aid = self.tr("View"), self.tr("Compare"), self.tr("Help")
        for action in (
            Action("view.palette", self.tr("Find anything…"), view, self.open_palette, ("Ctrl+K", "Ctrl+Shift+P")),
            Action("view.colours", self.tr("Switch between dark and light"), view, self.switch_colours),
            Action(
                "compare.toggle",
                self.tr("Edited or saved"),
                listen,
                comparison.toggle,
                ("F8",),
                is_enabled=lambda: comparison.sounds() is not None,
                is_on=lambda: comparison.heard == SECOND,
            ),
            Action(
                "compare.match",
                self.tr("Equally loud"),
                listen,
                lambda: comparison.set_matches(not comparison.matches),
                is_on=lambda: comparison.matches,
            ),
            Action(
                "compare.blind",
                self.tr("Blind test…"),
                listen,
                self.open_blind_test,
                is_enabled=lambda: comparison.sounds() is not None,
            ),
            Action("help.keys", self.tr("Keys"), aid, self.open_keys, ("F1",)),
            Action("help.shortcuts", self.tr("Change shortcuts…"), aid, self.open_shortcuts),
            Action("help.tour", self.tr("Tour"), aid, self.begin_tour),
            Action("help.log", self.tr("Open log"), aid, self.open_log),
            Action("help.about", self.tr("About TextSynth"), aid, self.open_about),
        ):
            self.actions.add(action)

    # Views

    def settings_page(self) -> SettingsPage:
        """A page of settings, connected."""
        from textsynth_app.app.habits.settings_page import SettingsPage

        page = SettingsPage(self.appearance, self.audio, self._performance)
        page.shortcuts_asked.connect(self.open_shortcuts)
        page.keys_asked.connect(self.open_keys)
        page.tour_asked.connect(self.begin_tour)
        page.about_asked.connect(self.open_about)
        page.restart_asked.connect(self.restart)
        return page

    def compare_bar(self) -> CompareBar:
        """A bar to compare by ear, connected."""
        from textsynth_app.app.habits.compare_bar import CompareBar

        bar = CompareBar(self.comparison)
        bar.blind_test_asked.connect(self.open_blind_test)
        return bar

    def open_palette(self) -> None:
        """The line that finds everything; again, it closes."""
        if self._palette is None:
            from textsynth_app.app.habits.command_palette import CommandPalette
            from textsynth_app.app.habits.palette_model import ActionEntries, Palette, ParameterEntries, PromptEntries

            parameters = ParameterEntries(lambda name: self._sound.patch[name], self.turned.emit)
            prompts = PromptEntries(lambda: self.recent_prompts(), self.prompt_chosen.emit)
            actions = ActionEntries(self.actions, besides=("view.palette",))
            self._palette = CommandPalette(self._window, Palette([actions, parameters, prompts]), parameters)
        self._palette.open()

    # Dialogs

    def open_shortcuts(self) -> None:
        """The shortcut editor."""
        from textsynth_app.app.habits.shortcut_editor import ShortcutEditor

        self._open("shortcuts", lambda: ShortcutEditor(self.actions, self._window))

    def open_keys(self) -> None:
        """The list of all keys, beside which one can play on."""
        from textsynth_app.app.habits.key_help import KeyHelp

        letter = self._performance.letter
        self._open("keys", lambda: KeyHelp(self.actions, letter, self.open_shortcuts, self._window))

    def open_about(self) -> None:
        """What the program is."""
        from textsynth_app.app.habits.about import About

        self._open("about", lambda: About(log_path(), self._window))

    def open_log(self) -> None:
        """The log file, in the program the user has for text."""
        from textsynth_app.app.habits.error_dialog import open_file

        open_file(log_path())

    def open_blind_test(self) -> None:
        """Test by ear what is being compared, equally loud if that is wished."""
        from textsynth_app.app.habits.blind_test_dialog import BlindTestDialog

        comparison = self.comparison
        if comparison.sounds() is None:
            return
        comparison.prepare()
        names = comparison.names()

        def make() -> BlindTestDialog:
            dialog = BlindTestDialog(comparison.matched, names, comparison.play_once, self._window)
            dialog.finished.connect(comparison.stop)
            return dialog

        self._open("blind", make)

    def _open(self, name: str, make: Callable[[], QDialog]) -> QDialog:
        """One dialog of a kind at a time; none of them stops the music."""
        dialog = self._dialogs.get(name)
        if dialog is None:
            dialog = self._dialogs[name] = make()
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.finished.connect(lambda: self._dialogs.pop(name, None))
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        return dialog

    # The tour

    def begin_tour(self) -> None:
        """From its first stop on."""
        from textsynth_app.app.habits.tour import Tour

        if self._tour is None or not self._tour.isVisible():
            if self._tour is not None:
                self._tour.deleteLater()
            self._tour = Tour(self._window, self.tour_stops())
            self._tour.begin()

    def begin_first_tour(self) -> None:
        """The tour, if it was never shown."""
        from textsynth_app.app.habits.tour import is_first_time

        if is_first_time(self._settings):
            self.begin_tour()

    # Looks

    def switch_colours(self) -> None:
        """From dark to light and back."""
        self.appearance.choose_scheme("light" if theme.scheme() is theme.DARK else "dark")

    def restart(self) -> None:
        """Close the window, and begin anew."""
        self.appearance.ask_restart()
        self._window.close()
