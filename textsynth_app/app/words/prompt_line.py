"""A prompt's line: live as one types, with examples, earlier prompts, and what was heard in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent

from textsynth_app.app import theme
from textsynth_app.app.controls import glyphs
from textsynth_app.app.controls.glyph_button import SIDE, GlyphButton
from textsynth_app.app.controls.text_line import TextLine
from textsynth_app.app.words import examples
from textsynth_app.app.words.history_popup import HistoryPopup
from textsynth_app.app.words.prompt_history import PromptHistory
from textsynth_app.app.words.sound_drag import SoundTarget
from textsynth_app.app.words.understanding_label import HEIGHT as LABEL_HEIGHT
from textsynth_app.app.words.understanding_label import UnderstandingLabel
from textsynth_app.library.limits import LONGEST_TEXTS

if TYPE_CHECKING:
    from textsynth_app.language.descriptions import Understanding

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
EXAMPLE_MS = 4000
_LABEL_FROM_BOTTOM = 5
_GAP = 10  # between the buttons and the right end


class PromptLine(TextLine):
    """`typed` for what the user changes, `entered` for Enter. Up and Down step through `history`.

    Ctrl+R searches it, Ctrl+I types an example. What stood there before comes back by the line's own undo.
    """

    typed = Signal(str)
    entered = Signal()
    steering_asked = Signal()
    sound_dropped = Signal(object)  # Preset

    def __init__(
        self, slot: str, accessible_name: str, introduction: str, hint: str, history: PromptHistory, height: int
    ) -> None:
        super().__init__()
        self._accent = f"accent_{slot}"
        self._examples = examples.FOR_A if slot == "a" else examples.FOR_B
        self._introduction, self._example = introduction, 0
        self._history = history
        self._popup: HistoryPopup | None = None
        self._is_target = False
        self.setObjectName(f"prompt{slot.upper()}")
        self.setAccessibleName(accessible_name)
        self.setMaxLength(LONGEST_TEXTS["prompt"])  # more than the model reads: the window says so
        self.setFixedHeight(height)
        self.understanding = UnderstandingLabel(hint, self)
        self._add_buttons()
        self._show_example()
        self._rotation = QTimer(self)
        self._rotation.setInterval(EXAMPLE_MS)
        self._rotation.timeout.connect(self._next_example)
        self._rotation.start()
        self.textEdited.connect(self.typed)
        self.returnPressed.connect(self._entered)
        self.textChanged.connect(self._text_changed)
        target = SoundTarget(self)
        target.dropped.connect(self.sound_dropped)
        target.hovered.connect(self._show_target)
        self._text_changed("")

    def _add_buttons(self) -> None:
        def button(glyph: Callable[[], QPainterPath], name: str, meaning: str) -> GlyphButton:
            return GlyphButton(glyph, name, meaning, self._accent, self)

        self.clear_button = button(glyphs.cross, self.tr("Clear"), self.tr("Empty the line."))
        self.surprise_button = button(
            glyphs.die, self.tr("Surprise me"), self.tr("Type an example (Ctrl+I; Ctrl+Z takes it back).")
        )
        self.history_button = button(
            glyphs.clock,
            self.tr("Earlier prompts"),
            self.tr("Search earlier prompts and examples (Ctrl+R); Up and Down step through them."),
        )
        self.steering_button = button(
            glyphs.faders,
            self.tr("Without and guidance"),
            self.tr("What the sound should not be, and how closely it keeps to the words."),
        )
        self.steering_button.setCheckable(True)
        self._buttons = (self.clear_button, self.surprise_button, self.history_button, self.steering_button)
        self.clear_button.clicked.connect(lambda: self.take(""))
        self.surprise_button.clicked.connect(self.surprise)
        self.history_button.clicked.connect(self.search)
        self.steering_button.clicked.connect(self.steering_asked)
        self.setTextMargins(0, 0, len(self._buttons) * SIDE, LABEL_HEIGHT)

    # Words

    def example(self) -> str:
        """The example on show."""
        return self._examples[self._example]

    def take(self, text: str) -> None:
        """Put words into the line as if they had been typed; what was there goes to the history."""
        self._history.add(self.text())
        self._type(text)

    def surprise(self) -> None:
        """Type one of the examples by chance."""
        self.take(examples.another(self._examples, self.text()))

    def search(self) -> None:
        """Open the list of earlier prompts and examples."""
        if self._popup is None:
            self._popup = HistoryPopup(self)
            self._popup.chosen.connect(self.take)
        self._popup.open(self._history.prompts, self._examples)

    def show_understanding(self, understanding: Understanding | None) -> None:
        """What was heard in the line; None if that is not known."""
        self.understanding.show_understanding(understanding)
        self.setAccessibleDescription(self.understanding.text() if understanding is not None else "")

    def show_text(self, text: str, note: str = "") -> None:
        """Show words that are asked for elsewhere, without `typed`; `note` tells where their sound is from."""
        blocked = self.blockSignals(True)
        self.setText(text)
        self.blockSignals(blocked)
        self._suit(text)
        self.understanding.show_note(note)

    def _type(self, text: str) -> None:
        self.selectAll()
        if text:
            self.insert(text)  # unlike setText it can be undone, and counts as typed
        else:
            self.del_()

    def _entered(self) -> None:
        self._history.add(self.text())
        self.entered.emit()

    def _suit(self, text: str) -> None:
        self.clear_button.setVisible(bool(text))
        self.understanding.set_hinting(not text)

    def _text_changed(self, text: str) -> None:
        self._suit(text)
        self.understanding.show_note("")
        # 'clear' empties the line without 'textEdited'; asking twice for '' does no harm.
        if not text:
            self.typed.emit("")

    def _next_example(self) -> None:
        if not self.text():
            self._example = (self._example + 1) % len(self._examples)
            self._show_example()

    def _show_example(self) -> None:
        self.setPlaceholderText(f"{self._introduction}{self.example()}")

    # Events

    def event(self, event: QEvent) -> bool:
        """Keys of the line's own are not to become shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._own_key(event):
            event.accept()
            return True
        return super().event(event)

    def _own_key(self, event: QKeyEvent) -> bool:
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            return event.key() in (Qt.Key.Key_R, Qt.Key.Key_I)
        pad = Qt.KeyboardModifier.KeypadModifier  # which arrows are part of on some systems
        return event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and event.modifiers() & ~pad == NO_MODIFIER

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Steps through the history, its search, and examples; the rest is a text line's."""
        if not self._own_key(event):
            super().keyPressEvent(event)
            return
        event.accept()
        if event.key() == Qt.Key.Key_R:
            self.search()
        elif event.key() == Qt.Key.Key_I:
            self.surprise()
        else:
            step = self._history.older if event.key() == Qt.Key.Key_Up else self._history.newer
            text = step(self.text())
            if text is not None:
                self._type(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Who goes elsewhere has said what was to be said."""
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._history.add(self.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons at the right, the label below the text."""
        super().resizeEvent(event)
        x = self.width() - _GAP - len(self._buttons) * SIDE
        for place, button in enumerate(self._buttons):
            button.move(x + place * SIDE, (self.height() - SIDE) // 2)
        left = 19 if self._accent == "accent_a" else 15  # as the style sheet indents the text
        self.understanding.setGeometry(
            left, self.height() - LABEL_HEIGHT - _LABEL_FROM_BOTTOM, max(x - left - 8, 0), LABEL_HEIGHT
        )

    def _show_target(self, is_target: bool) -> None:
        self._is_target = is_target
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A thick edge while a sound is carried over it."""
        super().paintEvent(event)
        if self._is_target:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(getattr(theme.scheme(), self._accent)), 3.0))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 11.0, 11.0)
            painter.end()
