"""The page of settings: looks, audio, and the way to keys and help."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from textsynth_app.app.controls.chooser import Chooser
from textsynth_app.app.habits.appearance import LANGUAGES, SCHEME_CHOICES, SIZES, SYSTEM, Appearance
from textsynth_app.app.habits.audio_settings import AudioSettings
from textsynth_app.app.play.keyboard_layouts import AUTOMATIC, LAYOUTS
from textsynth_app.app.play.performance import Performance

ROW_SPACING, CAPTION_WIDTH = 8, 84
LANGUAGE_NAMES = {"en": "English", "de": "Deutsch", "it": "Italiano"}  # each in itself, to be found by who reads it


class SettingsPage(QScrollArea):
    """Three panels side by side. What leads out of it is asked for by signals; the rest happens at once."""

    shortcuts_asked = Signal()
    keys_asked = Signal()
    tour_asked = Signal()
    about_asked = Signal()
    restart_asked = Signal()

    def __init__(self, appearance: Appearance, audio: AudioSettings, performance: Performance) -> None:
        super().__init__()
        self._appearance, self._audio, self._performance = appearance, audio, performance
        self.setObjectName("clear")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setObjectName("clear")
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(9)
        row.addWidget(self._made_looks(), 5)
        row.addWidget(self._made_audio(), 10)
        row.addWidget(self._made_playing(), 5)
        self.setWidget(page)
        self._show_looks()
        self._show_audio()
        self._show_layout()
        appearance.scheme_changed.connect(self._show_looks)
        appearance.restart_needed_changed.connect(self._show_looks)
        audio.changed.connect(self._show_audio_if_visible)
        audio.check.running_changed.connect(self._show_audio_if_visible)
        performance.layout_changed.connect(self._show_layout)

    # Building

    def _made_looks(self) -> QFrame:
        self.scheme = Chooser(self.tr("Colours"))
        self.scheme.chosen.connect(self._appearance.choose_scheme)
        self.scale = Chooser(self.tr("Size"))
        self.scale.chosen.connect(self._appearance.choose_size)
        self.language = Chooser(self.tr("Language"))
        self.language.chosen.connect(self._appearance.choose_language)
        self.restart = QPushButton(self.tr("Restart now"))
        self.restart.setToolTip(self.tr("Closes the window and opens it again; the sound is kept."))
        self.restart.clicked.connect(self.restart_asked)
        self.restart_hint = QLabel(self.tr("Size and language change with the next start."))
        self.restart_hint.setObjectName("note")
        self.restart_hint.setWordWrap(True)
        panel, grid = _panel(self.tr("Appearance"))
        _add_rows(
            grid,
            [(self.tr("Colours"), self.scheme), (self.tr("Size"), self.scale), (self.tr("Language"), self.language)],
        )
        grid.addWidget(self.restart_hint, grid.rowCount(), 0, 1, 2)
        grid.addWidget(self.restart, grid.rowCount(), 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        return panel

    def _made_audio(self) -> QFrame:
        audio = self._audio
        self.device = Chooser(self.tr("Output device"))
        self.device.chosen.connect(lambda data: audio.choose_device(*data))
        self.rate = Chooser(self.tr("Sample rate"))
        self.rate.chosen.connect(audio.choose_rate)
        self.block = Chooser(self.tr("Buffer"))
        self.block.chosen.connect(audio.choose_block)
        self.latency = Chooser(self.tr("Latency"))
        self.latency.chosen.connect(audio.choose_latency)
        self.rescan = QPushButton(self.tr("Rescan"))
        self.rescan.setToolTip(self.tr("Looks for devices that were plugged in meanwhile; the sound pauses for it."))
        self.rescan.clicked.connect(audio.rescan)
        self.tone = QPushButton(self.tr("Test tone"))
        self.tone.setToolTip(self.tr("Plays a sine of 440 Hz for a second."))
        self.tone.clicked.connect(audio.check.play)
        self.facts = QLabel()
        self.facts.setObjectName("note")
        self.trouble = QLabel()
        self.trouble.setObjectName("trouble")
        for label in (self.facts, self.trouble):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        panel, grid = _panel(self.tr("Audio"))
        # Two columns of rows: the panel is wide and low.
        grid.setColumnStretch(3, 1)
        grid.addWidget(_caption(self.tr("Output"), self.device), 0, 0)
        grid.addWidget(self.device, 0, 1, 1, 3)
        grid.addWidget(self.rescan, 0, 4)
        grid.addWidget(_caption(self.tr("Rate"), self.rate), 1, 0)
        grid.addWidget(self.rate, 1, 1)
        grid.addWidget(_caption(self.tr("Buffer"), self.block), 1, 2)
        grid.addWidget(self.block, 1, 3)
        grid.addWidget(_caption(self.tr("Latency"), self.latency), 2, 0)
        grid.addWidget(self.latency, 2, 1)
        grid.addWidget(self.tone, 1, 4)
        grid.addWidget(self.facts, 3, 0, 1, 5)
        grid.addWidget(self.trouble, 4, 0, 1, 5)
        return panel

    def _made_playing(self) -> QFrame:
        self.layout_choice = Chooser(self.tr("Computer keyboard"))
        self.layout_choice.chosen.connect(self._performance.choose_layout)
        panel, grid = _panel(self.tr("Keys and help"))
        _add_rows(grid, [(self.tr("Keyboard"), self.layout_choice)])
        buttons = QGridLayout()
        buttons.setSpacing(ROW_SPACING)
        self.buttons = {}
        for place, (text, signal) in enumerate(
            (
                (self.tr("Shortcuts…"), self.shortcuts_asked),
                (self.tr("All keys…"), self.keys_asked),
                (self.tr("Tour"), self.tour_asked),
                (self.tr("About…"), self.about_asked),
            )
        ):
            button = QPushButton(text)
            button.clicked.connect(signal)
            buttons.addWidget(button, place // 2, place % 2)
            self.buttons[text] = button
        grid.addLayout(buttons, grid.rowCount(), 0, 1, 2)
        return panel

    # Showing

    def showEvent(self, event: QShowEvent) -> None:
        """What was not kept up to date while nobody looked."""
        super().showEvent(event)
        self._audio.look()

    def _show_looks(self) -> None:
        names = {SYSTEM: self.tr("System"), "dark": self.tr("Dark"), "light": self.tr("Light")}
        self.scheme.offer([(names[choice], choice) for choice in SCHEME_CHOICES], self._appearance.scheme)
        self.scale.offer([(f"{size} %", size) for size in SIZES], self._appearance.size)
        languages = LANGUAGE_NAMES | {SYSTEM: self.tr("System")}
        self.language.offer([(languages[language], language) for language in LANGUAGES], self._appearance.language)
        self.restart.setVisible(self._appearance.needs_restart)

    def _show_audio_if_visible(self) -> None:
        if self.isVisible():
            self._show_audio()

    def _show_audio(self) -> None:
        audio = self._audio
        choice = audio.choice
        for chooser, choices, data in (
            (self.device, audio.devices(), (choice.device, choice.host)),
            (self.rate, audio.rates(), choice.rate),
            (self.block, audio.blocks(), choice.block),
            (self.latency, audio.latencies(), choice.latency_ms),
        ):
            chooser.offer(choices, data)
        self.rescan.setEnabled(not audio.is_looking)
        self.tone.setEnabled(not audio.check.is_running)
        self.facts.setText(audio.facts())
        self.facts.setAccessibleName(audio.facts())
        self.trouble.setText(audio.trouble())
        self.trouble.setVisible(bool(audio.trouble()))

    def _show_layout(self) -> None:
        found = self._performance.layout
        automatic = self.tr("Automatic ({layout})") if self._performance.layout_choice == AUTOMATIC else ""
        automatic = automatic.format(layout=found) or self.tr("Automatic")
        choices: list[tuple[str, object]] = [(automatic, AUTOMATIC), *((layout, layout) for layout in LAYOUTS)]
        self.layout_choice.offer(choices, self._performance.layout_choice)


def _panel(title: str) -> tuple[QFrame, QGridLayout]:
    frame = QFrame()
    frame.setObjectName("panel")
    column = QVBoxLayout(frame)
    column.setContentsMargins(14, 10, 14, 12)
    column.setSpacing(8)
    label = QLabel(title.upper())
    label.setObjectName("title")
    column.addWidget(label)
    grid = QGridLayout()
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(ROW_SPACING)
    grid.setColumnStretch(1, 1)
    column.addLayout(grid)
    column.addStretch(1)
    return frame, grid


def _caption(text: str, chooser: Chooser) -> QLabel:
    label = QLabel(text)
    label.setBuddy(chooser)
    label.setObjectName("dim")
    return label


def _add_rows(grid: QGridLayout, rows: list[tuple[str, Chooser]]) -> None:
    for place, (text, chooser) in enumerate(rows):
        grid.addWidget(_caption(text, chooser), place, 0)
        grid.addWidget(chooser, place, 1)
