"""A row of what can be done with words: one field, its two meanings, wishes at a click, and the longer searches."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QWidget

from textsynth_app.app.controls import glyphs
from textsynth_app.app.controls.amount_slider import AmountSlider
from textsynth_app.app.controls.chip import HEIGHT, Chip
from textsynth_app.app.controls.chip_row import ChipRow
from textsynth_app.app.controls.text_line import TextLine
from textsynth_app.app.words.sound_drag import SoundTarget
from textsynth_app.app.words.task_bar import TaskBar
from textsynth_app.app.words.word_tools import RECORDINGS
from textsynth_app.library.limits import LONGEST_TEXTS

USUAL_AMOUNT = 0.5
_ABOVE = 2  # of room between it and the prompts
_FIELD_WIDTH = 160


class _Field(TextLine):
    """Enter edits, Ctrl+Enter restyles."""

    edit_asked = Signal()
    restyle_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            restyles = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self.restyle_asked if restyles else self.edit_asked).emit()
            event.accept()
        else:
            super().keyPressEvent(event)


class WordToolsBar(QWidget):
    """Asks by signals; where there is something to wait for, `task_bar` takes the place of the chips."""

    edit_asked = Signal(str, float)  # wish, amount -1 to 1
    restyle_asked = Signal(str, float)  # words, strength 0 to 1
    describe_asked = Signal()
    recording_chosen = Signal(object)  # Path
    refine_asked = Signal()
    left = Signal()  # Escape
    unfolded = Signal(bool)

    def __init__(self, task_bar: TaskBar) -> None:
        super().__init__()
        self.folder = ""  # where recordings were last chosen from
        self.setFixedHeight(HEIGHT + _ABOVE)
        self.field = _Field()
        self.field.setFixedHeight(HEIGHT)
        self.field.setMinimumWidth(_FIELD_WIDTH)
        self.field.setMaxLength(LONGEST_TEXTS["prompt"])
        self.field.setPlaceholderText(self.tr("brighter, of glass ..."))
        self.field.setAccessibleName(self.tr("Change the sound in words"))
        self.field.setToolTip(self.tr("Words that change the sound that is there: Enter edits, Ctrl+Enter restyles."))
        SoundTarget(self.field)  # files dropped here are the window's
        self._build_buttons()
        self.chips = ChipRow()
        self.task_bar = task_bar
        self._middle = QStackedWidget()
        self._middle.addWidget(self.chips)
        self._middle.addWidget(task_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, _ABOVE, 0, 0)
        row.setSpacing(5)
        for widget, stretch in ((self.field, 2), (self.edit_button, 0), (self.restyle_button, 0), (self.amount, 0)):
            row.addWidget(widget, stretch)
        row.addSpacing(5)
        row.addWidget(self._middle, 3)
        row.addSpacing(5)
        for button in (self.describe_button, self.match_button, self.refine_button, self.fold_button):
            row.addWidget(button)
        self._connect()

    def _build_buttons(self) -> None:
        self.edit_button = Chip(
            self.tr("Edit"), self.tr("Change the sound as the words ask (Enter): 'brighter', 'less metallic'.")
        )
        self.restyle_button = Chip(
            self.tr("Restyle"),
            self.tr("Take the sound towards the words (Ctrl+Enter), keeping its character: 'made of glass'."),
        )
        self.amount = AmountSlider("", 0.05, 1.0, USUAL_AMOUNT, 0.05)
        self.amount.setAccessibleName(self.tr("Amount"))
        self.amount.setToolTip(self.tr("How far words change the sound: 50 % is a clear step, 100 % all the way."))
        self.describe_button = Chip(self.tr("Describe"), self.tr("Find words for the sound that is heard."))
        self.match_button = Chip(
            self.tr("From sound..."), self.tr("Search for the sound of a recording; a file dropped anywhere will do.")
        )
        self.refine_button = Chip(
            self.tr("Refine"), self.tr("Search near the sound for one that fits its prompt better.")
        )
        self.fold_button = Chip(
            self.tr("Variations"),
            self.tr("Show or hide variations of the prompt, and mutation."),
            glyph=glyphs.chevron_down,
        )
        self.fold_button.setCheckable(True)

    def _connect(self) -> None:
        self.field.edit_asked.connect(self._edit)
        self.field.restyle_asked.connect(self._restyle)
        self.field.left.connect(self.left)
        self.edit_button.clicked.connect(self._edit)
        self.restyle_button.clicked.connect(self._restyle)
        self.chips.wished.connect(self._wish)
        self.describe_button.clicked.connect(self.describe_asked)
        self.match_button.clicked.connect(self._choose_recording)
        self.refine_button.clicked.connect(self.refine_asked)
        self.fold_button.toggled.connect(self._fold)
        self.task_bar.wanted.connect(self._show_task)

    def set_unfolded(self, unfolded: bool) -> None:
        """Show which way the button of the variations goes, without `unfolded`."""
        self.fold_button.blockSignals(True)
        self.fold_button.setChecked(unfolded)
        self.fold_button.blockSignals(False)
        self._point(unfolded)

    def _edit(self) -> None:
        self.edit_asked.emit(self.field.text(), self.amount.amount())

    def _restyle(self) -> None:
        self.restyle_asked.emit(self.field.text(), self.amount.amount())

    def _wish(self, wish: str, less: bool) -> None:
        self.edit_asked.emit(wish, -self.amount.amount() if less else self.amount.amount())

    def _fold(self, unfolded: bool) -> None:
        self._point(unfolded)
        self.unfolded.emit(unfolded)

    def _point(self, unfolded: bool) -> None:
        self.fold_button.set_glyph(glyphs.chevron_up if unfolded else glyphs.chevron_down)

    def _show_task(self, wanted: bool) -> None:
        self._middle.setCurrentWidget(self.task_bar if wanted else self.chips)

    def _choose_recording(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in RECORDINGS)
        kinds = self.tr("Recordings ({kinds})").format(kinds=kinds)
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Find the sound of a recording"), self.folder, kinds)
        if chosen:
            self.folder = str(Path(chosen).parent)
            self.recording_chosen.emit(Path(chosen))
