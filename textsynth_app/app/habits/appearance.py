"""How the window looks: dark or light at once, its size and its language from the next start on."""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from textsynth_app.app import theme
from textsynth_app.app.settings import Settings

SYSTEM = "system"
SCHEME_CHOICES = (SYSTEM, *theme.SCHEMES)
SIZES = (75, 90, 100, 110, 125, 150, 175, 200, 250, 300)  # per cent
LANGUAGES = (SYSTEM, "en", "de", "it")
SCALE_VARIABLE = "QT_SCALE_FACTOR"
RESTART = "textsynth_restart"  # property of the application: begin anew once it has ended
_SCHEME, _SIZE, _LANGUAGE = "appearance/scheme", "appearance/size", "appearance/language"


def kept_size(settings: Settings) -> int:
    """The size of everything, in per cent."""
    size = settings.whole_number(_SIZE, 100)
    return size if size in SIZES else 100


def kept_language(settings: Settings) -> str:
    """The language of the window: one of LANGUAGES."""
    language = settings.text(_LANGUAGE, SYSTEM)
    return language if language in LANGUAGES else SYSTEM


def apply_size(settings: Settings) -> bool:
    """Scale everything; returns whether that was needed, and possible.

    Qt only heeds it before there is an application; a factor set outside has precedence.
    """
    if kept_size(settings) == 100 or SCALE_VARIABLE in os.environ:
        return False
    os.environ[SCALE_VARIABLE] = f"{kept_size(settings) / 100:g}"
    return True


def kept_scheme(settings: Settings) -> theme.Scheme:
    """The colours that were chosen, or the system's; dark where it has no wish."""
    return _scheme(settings.text(_SCHEME, SYSTEM))


def _scheme(choice: str) -> theme.Scheme:
    if choice in theme.SCHEMES:
        return theme.SCHEMES[choice]
    is_light = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Light
    return theme.LIGHT if is_light else theme.DARK


class Appearance(QObject):
    """The choices, kept in the settings. `scheme_changed` follows once new colours are in place."""

    scheme_changed = Signal()
    restart_needed_changed = Signal(bool)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._at_start = (self.size, self.language)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def scheme(self) -> str:
        """One of SCHEME_CHOICES."""
        choice = self._settings.text(_SCHEME, SYSTEM)
        return choice if choice in SCHEME_CHOICES else SYSTEM

    @property
    def size(self) -> int:
        """Of everything, in per cent: one of SIZES."""
        return kept_size(self._settings)

    @property
    def language(self) -> str:
        """One of LANGUAGES."""
        return kept_language(self._settings)

    @property
    def needs_restart(self) -> bool:
        """Whether something chosen is not on show yet."""
        return (self.size, self.language) != self._at_start

    def choose_scheme(self, choice: str) -> None:
        """Dark, light, or as the system has it: at once."""
        if choice in SCHEME_CHOICES:
            self._settings.put(_SCHEME, choice)
            self._apply()

    def choose_size(self, percent: int) -> None:
        """From the next start on."""
        if percent in SIZES:
            self._choose(_SIZE, percent)

    def choose_language(self, language: str) -> None:
        """From the next start on."""
        if language in LANGUAGES:
            self._choose(_LANGUAGE, language)

    def _choose(self, key: str, value: str | int) -> None:
        before = self.needs_restart
        self._settings.put(key, value)
        if self.needs_restart != before:
            self.restart_needed_changed.emit(self.needs_restart)

    def ask_restart(self) -> None:
        """Begin anew once the window, which the caller closes, has ended."""
        application = QCoreApplication.instance()
        if application is not None:
            application.setProperty(RESTART, True)

    def _follow_system(self) -> None:
        if self.scheme == SYSTEM:
            self._apply()

    def _apply(self) -> None:
        application, colours = QApplication.instance(), _scheme(self.scheme)
        if isinstance(application, QApplication) and theme.scheme() is not colours:
            theme.apply(application, colours)
            self.scheme_changed.emit()
