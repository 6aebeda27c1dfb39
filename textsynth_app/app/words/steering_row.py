"""What a sound should not be, and how closely it keeps to its words: for both prompts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from textsynth_app.app import theme
from textsynth_app.app.controls.amount_slider import AmountSlider
from textsynth_app.app.controls.text_line import TextLine
from textsynth_app.app.words.prompting import GREATEST_GUIDANCE, LEAST_GUIDANCE, Steering
from textsynth_app.app.words.sound_drag import SoundTarget
from textsynth_app.library.limits import LONGEST_TEXTS

HEIGHT = 28
_STEP = 0.1


def _plain(value: float) -> str:
    return f"{value:.1f}"


class _Letter(QWidget):
    """The letter of the prompt that the fields are for."""

    def __init__(self, slot: str) -> None:
        super().__init__()
        self._slot = slot
        self.setFixedWidth(12)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(theme.font(12, QFont.Weight.Bold))
        painter.setPen(QColor(getattr(theme.scheme(), f"accent_{self._slot}")))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._slot.upper())
        painter.end()


class SteeringFields(QWidget):
    """One prompt's: `steered(Steering)` for what the user changes."""

    steered = Signal(object)
    left = Signal()  # Escape

    def __init__(self, slot: str) -> None:
        super().__init__()
        self._shown = Steering()
        letter = slot.upper()
        label = QLabel(self.tr("without"))
        label.setObjectName("dim")
        self.unwanted = TextLine()
        self.unwanted.setFixedHeight(HEIGHT)
        self.unwanted.setMaxLength(LONGEST_TEXTS["prompt"])
        self.unwanted.setPlaceholderText(self.tr("metallic, reverb, noise ..."))
        self.unwanted.setAccessibleName(self.tr("{letter} without").format(letter=letter))
        self.unwanted.setToolTip(self.tr("What the sound of prompt {letter} should not be.").format(letter=letter))
        SoundTarget(self.unwanted)  # files dropped here are the window's
        self.guidance = AmountSlider(
            self.tr("guidance"),
            LEAST_GUIDANCE,
            GREATEST_GUIDANCE,
            Steering().effective_guidance,
            _STEP,
            worded=_plain,
            accent=f"accent_{slot}",
        )
        self.guidance.setAccessibleName(self.tr("{letter} guidance").format(letter=letter))
        self.guidance.setToolTip(
            self.tr(
                "How far the sound of prompt {letter} goes where its words lead: 1 is just what they say, more "
                "exaggerates them, less makes the sound more usual. With words it should be without, it is how far "
                "away from them; 1 then leaves them unheard. Double-click for what is usual: 1, or 1.5 with such words."
            ).format(letter=letter)
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(_Letter(slot))
        row.addWidget(label)
        row.addWidget(self.unwanted, 3)
        row.addWidget(self.guidance, 2)
        self.unwanted.textEdited.connect(self._changed)
        self.unwanted.left.connect(self.left)
        self.guidance.moved.connect(self._guide)

    def show_steering(self, steering: Steering) -> None:
        """Show it without emitting `steered`."""
        self._shown = steering
        if self.unwanted.text() != steering.unwanted:
            self.unwanted.setText(steering.unwanted)
        self.guidance.set_usual(Steering(steering.unwanted).effective_guidance)
        self.guidance.set_amount(steering.effective_guidance)

    def _changed(self, unwanted: str) -> None:
        self._tell(Steering(unwanted, self._shown.guidance))

    def _guide(self, amount: float) -> None:
        usual = Steering(self._shown.unwanted).effective_guidance
        self._tell(Steering(self._shown.unwanted, None if abs(amount - usual) < _STEP / 2.0 else round(amount, 2)))

    def _tell(self, steering: Steering) -> None:
        self.show_steering(steering)
        self.steered.emit(steering)


class SteeringRow(QWidget):
    """Both prompts' fields side by side; `steered(slot, Steering)`."""

    steered = Signal(str, object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(HEIGHT)
        self.fields = {slot: SteeringFields(slot) for slot in ("a", "b")}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(22)
        for slot, fields in self.fields.items():
            row.addWidget(fields, 1)
            fields.steered.connect(lambda steering, slot=slot: self.steered.emit(slot, steering))
            fields.left.connect(self.left)

    def show_steering(self, slot: str, steering: Steering) -> None:
        """Show one prompt's without emitting `steered`."""
        self.fields[slot].show_steering(steering)
