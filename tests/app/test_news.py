"""The line at the bottom, the header's dot and the messages: by keyboard, in every colour and language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from textsynth_app.app import theme
from textsynth_app.app.controls.lamp import Lamp
from textsynth_app.app.habits.translations import install
from textsynth_app.app.instrument import AudioState, Instrument
from textsynth_app.app.message_bar import MessageBar
from textsynth_app.app.status_bar import StatusBar
from textsynth_app.app.words.understanding_text import in_short
from textsynth_app.language.descriptions import Understanding, Word
from textsynth_app.synth.patch import DEFAULT_PATCH

PLAYING = AudioState("playing", "Speakers  48 kHz  12 ms", underruns=1, voices=3)


@pytest.fixture
def german(qapp):
    install(qapp, "de")
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)


@pytest.fixture
def page(qapp, qtbot):
    """A window with nothing but a status bar and room for messages."""
    theme.apply(qapp, theme.DARK)
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(900, 120)
    layout = QVBoxLayout(page)
    layout.addStretch(1)
    page.status = StatusBar()
    layout.addWidget(page.status)
    page.messages = MessageBar(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    yield page
    theme.apply(qapp, theme.DARK)


def tab_to(qtbot, page, wanted):
    for _ in range(6):
        qtbot.keyClick(page.focusWidget() or page, Qt.Key.Key_Tab)
        if page.focusWidget() is wanted:
            return
    raise AssertionError("Tab does not reach it.")


def test_a_lamp_takes_the_colours_of_the_new_scheme(qapp, page, qtbot):
    lamp = Lamp("good")
    page.layout().addWidget(lamp)
    qtbot.waitUntil(lamp.isVisible)
    assert lamp.grab().toImage().pixelColor(lamp.rect().center()).name() == theme.DARK.good
    theme.apply(qapp, theme.LIGHT)
    assert lamp.grab().toImage().pixelColor(lamp.rect().center()).name() == theme.LIGHT.good


def test_the_device_is_tried_again_by_keyboard(page, qtbot):
    page.status.show_audio(AudioState("silent", "No audio output was found: connect one.", "Click here."))
    (button,) = page.status.findChildren(QPushButton)
    tab_to(qtbot, page, button)
    with qtbot.waitSignal(page.status.retry_audio):
        qtbot.keyClick(button, Qt.Key.Key_Space)


def test_messages_are_put_away_by_keyboard(page, qtbot):
    page.messages.error("model", "Prompts cannot be answered.")
    (button,) = page.messages.findChildren(QPushButton)
    tab_to(qtbot, page, button)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert page.messages.text() == ""
    assert not page.messages.isVisible()


def test_the_bar_speaks_german(german, page):
    page.status.show_audio(PLAYING)
    texts = " ".join(label.text() for label in page.status.findChildren(QWidget) if hasattr(label, "text"))
    assert "Stimmen: 3 / " in texts
    assert "Aussetzer: 1" in texts


def test_the_instrument_says_in_german_what_it_does(german, qapp):
    instrument = Instrument(DEFAULT_PATCH)
    assert instrument.state.text == "Stimme wird vorbereitet …"
    instrument.close()


@pytest.mark.parametrize(
    ("degree", "english", "translated"),
    [
        (-0.8, "not bright", "nicht bright"),
        (0.4, "slightly bright", "etwas bright"),
        (1.0, "bright", "bright"),
        (1.6, "very bright", "sehr bright"),
    ],
)
def test_degrees_are_worded_in_the_users_language(qapp, request, degree, english, translated):
    understanding = Understanding((Word("bell", 0.62),), (Word("bright", 0.9, degree),))
    assert in_short(understanding) == f"bell 62 %  ·  {english}"
    request.getfixturevalue("german")
    assert in_short(understanding) == f"bell 62 %  ·  {translated}"
