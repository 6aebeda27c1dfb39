"""Everything that stands around the prompt lines, put together: what was heard, steering, tools, variations."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from textsynth_app.app.sound import Sound
from textsynth_app.app.words.description_panel import DescriptionPanel
from textsynth_app.app.words.prompt_panel import PromptPanel
from textsynth_app.app.words.prompting import Prompting
from textsynth_app.app.words.task_bar import TaskBar
from textsynth_app.app.words.tasks import Tasks
from textsynth_app.app.words.variations_model import VariationsModel
from textsynth_app.app.words.variations_strip import VariationsStrip
from textsynth_app.app.words.word_tools import WordTools
from textsynth_app.app.words.word_tools_bar import WordToolsBar
from textsynth_app.app.worker import ModelWorker

if TYPE_CHECKING:
    from textsynth_app.language.descriptions import Description


class PromptTools(QObject):
    """Adds its rows to the panel. `audition(Patch)` is to be heard for a moment, until `audition_over`."""

    audition = Signal(object)
    audition_over = Signal()
    unfolded = Signal(bool)  # the strip of variations came or went: it needs its height
    failed = Signal(str)
    told = Signal(str)  # what came of a search

    def __init__(self, panel: PromptPanel, sound: Sound, prompting: Prompting, worker: ModelWorker) -> None:
        super().__init__(panel)
        self._panel, self._prompting = panel, prompting
        self.tasks = Tasks(worker)
        self.words = WordTools(self.tasks, sound, prompting)
        self.variations = VariationsModel(self.tasks, sound, prompting)
        self.bar = WordToolsBar(TaskBar(self.tasks))
        self.strip = VariationsStrip(self.variations)
        panel.add_row(self.bar)
        panel.add_row(self.strip)
        self.strip.hide()
        self._connect_prompts()
        self._connect_tools()

    def _connect_prompts(self) -> None:
        panel, prompting = self._panel, self._prompting
        prompting.texts_changed.connect(self.show_words)
        prompting.understood.connect(panel.show_understanding)
        prompting.steering_changed.connect(lambda slot: panel.show_steering(slot, prompting.steering[slot]))
        panel.steered.connect(prompting.steer)
        panel.sound_dropped.connect(self.variations.take_preset)

    def _connect_tools(self) -> None:
        words, bar, mutation = self.words, self.bar, self.strip.mutation
        bar.edit_asked.connect(words.edit)
        bar.restyle_asked.connect(words.restyle)
        bar.describe_asked.connect(words.describe)
        bar.recording_chosen.connect(words.match)
        bar.refine_asked.connect(words.refine)
        bar.left.connect(self._panel.line_a.setFocus)
        bar.unfolded.connect(self._unfold)
        mutation.mutation_asked.connect(words.mutate)
        mutation.amount_moved.connect(words.mutate_further)
        words.described.connect(self._show_description)
        words.told.connect(self.told)
        words.failed.connect(self.failed)
        self.variations.refused.connect(self.failed)
        self.variations.audition.connect(self.audition)
        self.variations.audition_over.connect(self.audition_over)
        self.tasks.failed.connect(lambda kind, message: self.failed.emit(message))

    def show_words(self) -> None:
        """Show both prompts in their lines, as after the session was restored: nothing is asked."""
        for slot, text in self._prompting.texts.items():
            origin = self._prompting.origins[slot]
            self._panel.show_words(slot, text, origin.name if origin.prompt == text else "")

    def match(self, path: Path) -> None:
        """Search for the sound of a recording, as of one that was dropped on the window."""
        self.words.match(path)

    def cancel(self) -> None:
        """Stop what the model is working at."""
        self.tasks.cancel()

    def _unfold(self, unfolded: bool) -> None:
        self._show_strip(unfolded)
        if not unfolded:
            self.variations.stop()
        elif not any(self.variations.tiles) and self._prompting.texts[self._prompting.sounding_slot()].strip():
            self.variations.draw()

    def _show_strip(self, shown: bool) -> None:
        self.strip.setVisible(shown)
        self.unfolded.emit(shown)

    def _show_description(self, description: Description) -> None:
        if self._panel.isVisible():
            shown = DescriptionPanel(description, self._panel)
            shown.use_asked.connect(lambda prompt: self._panel.line(self._prompting.sounding_slot()).take(prompt))
            shown.open_at(self.bar.describe_button)

    def to_session(self) -> dict[str, Any]:
        """What the next start is to know, as plain JSON."""
        return {
            "prompts": self._panel.to_session(),
            "steering": self._prompting.to_session(),
            "variations": self.variations.to_session(),
            "unfolded": not self.strip.isHidden(),
            "folder": self.bar.folder,
        }

    def restore(self, session: object) -> None:
        """Take over `to_session`'s form; what cannot be read stays. Call it after the lines have their words."""
        if not isinstance(session, dict):
            return
        self._panel.restore(session.get("prompts"))
        self._prompting.restore(session.get("steering"))
        self.variations.restore(session.get("variations"))
        self._show_strip(session.get("unfolded") is True)
        self.bar.set_unfolded(session.get("unfolded") is True)
        folder = session.get("folder")
        if isinstance(folder, str):
            self.bar.folder = folder
        self.strip.renew()
