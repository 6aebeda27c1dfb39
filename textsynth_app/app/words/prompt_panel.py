"""The two prompt lines with the crossfader between them, and room below for the tools of words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from textsynth_app.app.morph.morph_slider import MorphSlider
from textsynth_app.app.play.play_button import PlayButton
from textsynth_app.app.words.prompt_badge import PromptBadge
from textsynth_app.app.words.prompt_history import PromptHistory
from textsynth_app.app.words.prompt_line import PromptLine
from textsynth_app.app.words.prompting import Steering
from textsynth_app.app.words.steering_row import SteeringRow

if TYPE_CHECKING:
    from textsynth_app.language.descriptions import Understanding


class PromptPanel(QFrame):
    """Prompt A across the top; below it the slider, and prompt B at its far end.

    `steered(slot, Steering)` for what the user changes in the row that either line's button unfolds.
    """

    steered = Signal(str, object)
    sound_dropped = Signal(str, object)  # slot, Preset

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # others give way to its rows
        self.history = PromptHistory()
        hint = self.tr("Enter plays it  ·  Up for earlier prompts  ·  Ctrl+R searches them  ·  Ctrl+I for an example")
        far = self.tr("A second sound: the slider goes there")
        self.line_a = PromptLine("a", self.tr("Prompt A"), self.tr("Describe a sound:") + "  ", hint, self.history, 52)
        self.line_b = PromptLine("b", self.tr("Prompt B"), self.tr("Morph into:") + "  ", far, self.history, 46)
        self.badge_a = PromptBadge("a", 40)
        self.badge_b = PromptBadge("b", 34)
        self.slider = MorphSlider()
        self.play_button = PlayButton()
        self.steering = SteeringRow()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 7, 14, 6)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.addWidget(self.badge_a, 0, 0, Qt.AlignmentFlag.AlignCenter)
        self._grid.addWidget(self.line_a, 0, 1)
        self._grid.addWidget(self.play_button, 0, 2)
        self._below = QHBoxLayout()
        self._below.setSpacing(12)
        self._below.addWidget(self.slider, 6)
        self._below.addWidget(self.badge_b)
        self._below.addWidget(self.line_b, 6)
        self._grid.addLayout(self._below, 1, 1, 1, 2)
        self._grid.addWidget(self.steering, 2, 1, 1, 2)
        self.slider.setEnabled(False)
        self.steering.hide()
        self.steering.steered.connect(self._steered)
        self.steering.left.connect(lambda: self.fold_steering())
        for slot, line, badge in (("a", self.line_a, self.badge_a), ("b", self.line_b, self.badge_b)):
            line.steering_asked.connect(lambda slot=slot: self._toggle_steering(slot))
            line.sound_dropped.connect(lambda preset, slot=slot: self.sound_dropped.emit(slot, preset))
            badge.sound_dropped.connect(lambda preset, slot=slot: self.sound_dropped.emit(slot, preset))

    def line(self, slot: str) -> PromptLine:
        """The line of a slot, 'a' or 'b'."""
        return self.line_a if slot == "a" else self.line_b

    def add_beside_slider(self, widget: QWidget) -> None:
        """Put something between the slider and prompt B."""
        self._below.insertWidget(1, widget)

    def add_row(self, widget: QWidget) -> None:
        """One more thing across the panel, below everything else."""
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, 3)

    def set_busy(self, slot: str, busy: bool) -> None:
        """An answer for a line is on its way, or not any more."""
        (self.badge_a if slot == "a" else self.badge_b).set_busy(busy)

    def show_words(self, slot: str, text: str, note: str = "") -> None:
        """Show a line's words without asking for them; `note` tells where their sound is from."""
        self.line(slot).show_text(text, note)

    def show_understanding(self, slot: str, understanding: Understanding | None) -> None:
        """What was heard in a line; None if that is not known."""
        self.line(slot).show_understanding(understanding)

    # What is tucked away

    def show_steering(self, slot: str, steering: Steering) -> None:
        """Show what a line is to be without, and its guidance."""
        self.steering.show_steering(slot, steering)
        self._mark(slot, steering)

    def fold_steering(self, folded: bool = True) -> None:
        """Put the row away, or bring it."""
        if folded and self.steering.isAncestorOf(self.focusWidget() or self):
            self.line_a.setFocus()
        self.steering.setVisible(not folded)
        for line in (self.line_a, self.line_b):
            line.steering_button.setChecked(not folded)

    def _toggle_steering(self, slot: str) -> None:
        folded = not self.steering.isHidden()
        self.fold_steering(folded)
        if not folded:
            self.steering.fields[slot].unwanted.setFocus()

    def _steered(self, slot: str, steering: Steering) -> None:
        self._mark(slot, steering)
        self.steered.emit(slot, steering)

    def _mark(self, slot: str, steering: Steering) -> None:
        self.line(slot).steering_button.set_marked(steering.is_used, self.tr("in use") if steering.is_used else "")

    def to_session(self) -> dict[str, Any]:
        """The history and what is unfolded, as plain JSON."""
        return {"history": self.history.to_session(), "steering": not self.steering.isHidden()}

    def restore(self, session: object) -> None:
        """Take over `to_session`'s form; what cannot be read stays."""
        if isinstance(session, dict):
            self.history.restore(session.get("history"))
            self.fold_steering(session.get("steering") is not True)
