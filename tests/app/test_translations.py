"""The window in other languages: the right one is chosen, and what is compiled is what was written."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from textsynth_app.app.habits import translations
from textsynth_app.app.habits.key_recorder import KeyRecorder
from textsynth_app.app.habits.translations import TRANSLATED, install, language_in_use
from textsynth_app.resources import resource_folder

FOLDER = resource_folder() / "translations"


@pytest.fixture
def application(qapp):
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)


@pytest.mark.parametrize(
    ("system", "language"),
    [
        (["de-AT", "de"], "de"),
        (["it_IT"], "it"),
        (["fr-FR", "fr", "en-GB", "de-DE"], "en"),  # who prefers English to German gets English
        (["fr-CH", "de-CH"], "de"),
        (["ja-JP"], "en"),
        ([], "en"),
    ],
)
def test_system_language_is_the_first_wished_one_that_there_is(monkeypatch, system, language):
    class Locale:
        @staticmethod
        def system() -> type[Locale]:
            return Locale

        @staticmethod
        def uiLanguages() -> list[str]:
            return system

    monkeypatch.setattr(translations, "QLocale", Locale)
    assert language_in_use("system") == language


def test_chosen_language_has_precedence():
    assert language_in_use("it") == "it"
    assert language_in_use("en") == "en"


def test_german_comes_with_qts_own_texts(application):
    assert install(application, "de") == "de"
    assert QCoreApplication.translate("Tour", "Next") == "Weiter"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_english_needs_no_translation(application):
    assert install(application, "en") == "en"
    assert application.findChildren(QTranslator) == []


def test_missing_files_leave_the_window_english(application, monkeypatch, tmp_path):
    monkeypatch.setattr(translations, "resource_folder", lambda: tmp_path)
    install(application, "it")
    assert QCoreApplication.translate("Tour", "Next") == "Next"


def test_widgets_speak_the_installed_language(application, qtbot):
    install(application, "it")
    recorder = KeyRecorder()
    qtbot.addWidget(recorder)
    assert recorder.placeholderText() == "Premi i nuovi tasti"


@pytest.mark.parametrize("language", TRANSLATED)
def test_compiled_files_are_up_to_date(language, tmp_path):
    tool = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    if tool is None:
        pytest.skip("pyside6-lrelease is not installed beside this Python")
    source, made = FOLDER / f"textsynth_{language}.ts", tmp_path / "made.qm"
    subprocess.run([tool, "-silent", str(source), "-qm", str(made)], check=True, capture_output=True)
    assert made.read_bytes() == source.with_suffix(".qm").read_bytes(), "run: make translations"


@pytest.mark.parametrize("language", TRANSLATED)
def test_translations_keep_what_is_filled_in_and_the_marks_of_a_menu(language):
    wrong = []
    for message in ElementTree.parse(FOLDER / f"textsynth_{language}.ts").iter("message"):
        source, translated = message.findtext("source", ""), message.findtext("translation", "")
        fields = [sorted(re.findall(r"\{\w*[^}]*\}", text)) for text in (source, translated)]
        if translated and (fields[0] != fields[1] or source.endswith("…") != translated.endswith("…")):
            wrong.append((source, translated))
    assert wrong == []
