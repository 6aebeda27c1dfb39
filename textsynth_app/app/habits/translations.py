"""The window in the user's language: texts come from resources/translations, compiled there by Qt's own tools."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from textsynth_app.app.habits.appearance import SYSTEM
from textsynth_app.resources import resource_folder

SOURCE = "en"  # texts are written in it
TRANSLATED = ("de", "it")


def language_in_use(choice: str) -> str:
    """The language that a choice comes to: the first of the system's that there is, English where there is none."""
    wished = QLocale.system().uiLanguages() if choice == SYSTEM else [choice]
    for name in wished:
        language = name.replace("_", "-").split("-")[0]
        if language in (SOURCE, *TRANSLATED):
            return language
    return SOURCE


def install(application: QCoreApplication, choice: str) -> str:
    """Translate from now on what is translated; returns the language. Widgets made before keep theirs."""
    language = language_in_use(choice)
    if language == SOURCE:
        return language
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{language}", qt), (f"textsynth_{language}", _folder())):
        translator = QTranslator(application)  # which owns it
        if translator.load(name, folder):
            application.installTranslator(translator)
    return language


def _folder() -> str:
    try:
        return str(resource_folder() / "translations")
    except FileNotFoundError:
        return ""
