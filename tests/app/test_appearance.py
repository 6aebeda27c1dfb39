"""Dark and light at once, size and language from the next start on."""

from __future__ import annotations

import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel

from textsynth_app.app import theme
from textsynth_app.app.habits import appearance
from textsynth_app.app.habits.appearance import RESTART, Appearance, apply_size, kept_language, kept_scheme, kept_size
from textsynth_app.app.settings import Settings


@pytest.fixture
def settings(settings_path):
    return Settings(settings_path)


@pytest.fixture
def looks(qapp, settings):
    theme.apply(qapp, theme.DARK)
    yield Appearance(settings)
    theme.apply(qapp, theme.DARK)
    qapp.setProperty(RESTART, None)


def test_colours_change_at_once_and_are_kept(looks, qapp, qtbot, settings_path):
    label = QLabel("seen")
    qtbot.addWidget(label)
    with qtbot.waitSignal(looks.scheme_changed):
        looks.choose_scheme("light")
    assert theme.scheme() is theme.LIGHT
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == theme.LIGHT.base
    assert kept_scheme(Settings(settings_path)) is theme.LIGHT
    with qtbot.assertNotEmitted(looks.scheme_changed):
        looks.choose_scheme("light")
        looks.choose_scheme("pink")
    assert looks.scheme == "light"


def test_system_colours_are_followed_only_while_they_are_chosen(looks, monkeypatch, qtbot):
    class Hints:
        def colorScheme(self) -> Qt.ColorScheme:
            return Qt.ColorScheme.Light

    looks.choose_scheme("dark")
    monkeypatch.setattr(appearance.QGuiApplication, "styleHints", staticmethod(Hints))
    looks._follow_system()
    assert theme.scheme() is theme.DARK
    looks.choose_scheme("system")
    assert theme.scheme() is theme.LIGHT


def test_size_and_language_ask_for_a_restart_until_they_are_as_before(looks, qtbot, settings_path):
    with qtbot.waitSignal(looks.restart_needed_changed) as needed:
        looks.choose_size(200)
    assert needed.args == [True]
    looks.choose_language("de")
    looks.choose_size(100)
    assert looks.needs_restart
    with qtbot.waitSignal(looks.restart_needed_changed) as needed:
        looks.choose_language("system")
    assert needed.args == [False]
    looks.choose_size(75)
    looks.choose_size(20)
    looks.choose_language("fr")
    assert kept_size(Settings(settings_path)) == 75
    assert kept_language(Settings(settings_path)) == "system"


@pytest.mark.parametrize("key, value", [("size", "huge"), ("size", 7), ("language", "xx"), ("scheme", "pink")])
def test_kept_choices_that_make_no_sense_are_left_aside(settings, qapp, key, value):
    settings.put(f"appearance/{key}", value)
    assert kept_size(settings) == 100
    assert kept_language(settings) == "system"
    assert kept_scheme(settings) in theme.SCHEMES.values()


def test_size_scales_qt_unless_the_user_set_a_factor_outside(settings, monkeypatch):
    monkeypatch.setenv("QT_SCALE_FACTOR", "")  # so that it is put back whatever happens here
    monkeypatch.delenv("QT_SCALE_FACTOR")
    assert not apply_size(settings)
    assert "QT_SCALE_FACTOR" not in os.environ
    settings.put("appearance/size", 150)
    assert apply_size(settings)
    assert os.environ["QT_SCALE_FACTOR"] == "1.5"
    monkeypatch.setenv("QT_SCALE_FACTOR", "3")
    assert not apply_size(settings)
    assert os.environ["QT_SCALE_FACTOR"] == "3"


def test_restart_is_a_wish_of_the_application(looks, qapp):
    looks.ask_restart()
    assert qapp.property(RESTART) is True
