"""The page of modulation: one section at a time with its picture and its controls, all of them as small pictures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from textsynth_app.app.controls.control import Control
from textsynth_app.app.controls.knob_card import KnobCard
from textsynth_app.app.controls.parameter_page import ParameterPage
from textsynth_app.app.controls.picture import Picture
from textsynth_app.app.modulation.filter_picture import FilterPicture
from textsynth_app.app.modulation.lfo_picture import LfoPicture
from textsynth_app.app.modulation.modulation_sections import Section, sections
from textsynth_app.app.modulation.noise_picture import NoisePicture
from textsynth_app.app.modulation.note_pictures import BurstPicture, PitchPicture, UnisonPicture
from textsynth_app.app.modulation.section_button import SectionButton

_PICTURES: dict[str, Callable[[str], Picture]] = {
    "lfo": lambda name: LfoPicture("lfo", name),
    "lfo2": lambda name: LfoPicture("lfo2", name),
    "pitch": PitchPicture,
    "burst": BurstPicture,
    "noise": NoisePicture,
    "filter": FilterPicture,
    "playing": UnisonPicture,
}
_GAP = 8
_PICTURE_COLUMNS = 9  # as wide as so many controls beside it


class ModulationPage(ParameterPage):
    """LFOs, pitch, bursts, noise, filter, and how keys and wheels are played.

    A section's controls are made when it is first opened. `opened(name)` tells which one is shown.
    """

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.sections = {section.name: section for section in sections()}
        self.section = next(iter(self.sections))
        self.pictures: dict[str, Picture] = {}
        self.buttons: dict[str, SectionButton] = {}
        self._stages: dict[str, QWidget] = {}
        self._stack = QStackedWidget()
        choice = QVBoxLayout()
        choice.setSpacing(4)
        for section in self.sections.values():
            button = self.buttons[section.name] = SectionButton(section)
            button.toggled.connect(lambda checked, name=section.name: self._show(name) if checked else None)
            choice.addWidget(button, 1)
            self.add_part(button)
            self._stages[section.name] = QWidget()
            self._stack.addWidget(self._stages[section.name])
        choice.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addLayout(choice, 1)
        layout.addWidget(self._stack, 7)

    def showEvent(self, event: object) -> None:
        """Make what is seen."""
        self.open_section(self.section)

    def open_section(self, name: str) -> None:
        """Show a section, making its controls if it was never shown; raises KeyError if there is none of that name."""
        if self.buttons[name].isChecked():
            self._show(name)
        else:
            self.buttons[name].setChecked(True)  # which shows it

    def reveal(self, name: str) -> Control | None:
        """Show the section of a parameter and give its control; None if the page has none."""
        for section in self.sections.values():
            if name in section.parameters:
                self.open_section(section.name)
                return self.knobs[name]
        return None

    def _show(self, name: str) -> None:
        self.section = name
        stage = self._stages[name]
        if stage.layout() is None:
            self._fill(stage, self.sections[name])
        self._stack.setCurrentWidget(stage)
        self.opened.emit(name)

    def _fill(self, stage: QWidget, section: Section) -> None:
        picture = self.pictures[section.name] = _PICTURES[section.name](section.title)
        self.add_part(picture)
        shares_row = section.name == "playing"  # with its many controls; else it stands beside them
        layout = QHBoxLayout(stage)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        column = QVBoxLayout()
        column.setSpacing(_GAP)
        if not shares_row:
            layout.addWidget(picture, _PICTURE_COLUMNS)
        layout.addLayout(column, sum(card.columns for card in section.rows[0]))
        for number, cards in enumerate(section.rows):
            row = QHBoxLayout()
            row.setSpacing(_GAP)
            if shares_row and number == 0:
                row.addWidget(picture, 4)
            for card in cards:
                row.addWidget(KnobCard(card, self.controls), card.columns)
            column.addLayout(row, 1)
