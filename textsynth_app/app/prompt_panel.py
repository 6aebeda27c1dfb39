"""The two prompt lines with the crossfader between them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QWidget

from textsynth_app.app import theme
from textsynth_app.app.morph_slider import MorphSlider
from textsynth_app.app.text_line import TextLine
from textsynth_app.library.limits import LONGEST_TEXTS

EXAMPLES_A = (
    "deep church bell",
    "warm hollow pad, slow and soft",
    "rusty metal scrape",
    "a glass harp in a cave",
    "angry wasp in a jar",
    "rubber bass, short and round",
    "distant foghorn",
    "crickets on a summer night",
)
EXAMPLES_B = ("glass chime", "plucked steel string", "a choir far away", "laser zap", "wooden block")
EXAMPLE_MS = 4000
_TRIANGLE = (QPointF(-6, -10), QPointF(-6, 10), QPointF(11, 0))


class Badge(QWidget):
    """A letter in a ring that pulses while an answer is on its way."""

    def __init__(self, letter: str, colour: str, diameter: int) -> None:
        super().__init__()
        self._letter, self._colour, self._diameter = letter, QColor(colour), diameter
        self._angle = 0
        self._turning = QTimer(self)
        self._turning.setInterval(33)
        self._turning.timeout.connect(self._turn)
        self.setFixedSize(diameter, diameter)

    def set_busy(self, busy: bool) -> None:
        """Turn the ring or rest."""
        if busy:
            self._turning.start()
        else:
            self._turning.stop()
        self.update()

    def _turn(self) -> None:
        self._angle = (self._angle + 14) % 360
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ring and letter."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(2, 2, self._diameter - 4, self._diameter - 4)
        soft = QColor(self._colour)
        soft.setAlpha(70)
        painter.setPen(QPen(soft, 2))
        painter.drawEllipse(ring)
        painter.setPen(QPen(self._colour, 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        if self._turning.isActive():
            painter.drawArc(ring, -self._angle * 16, 100 * 16)
        painter.setFont(theme.font(round(self._diameter * 0.42), QFont.Weight.Bold))
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, self._letter)
        painter.end()


class PromptLine(TextLine):
    """One prompt: `typed` for what the user changes, `entered` for Enter."""

    typed = Signal(str)
    entered = Signal()

    def __init__(
        self, name: str, accessible_name: str, examples: tuple[str, ...], introduction: str, height: int
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setMaxLength(LONGEST_TEXTS["prompt"])  # the model reads the first 500
        self.setFixedHeight(height)
        self.setClearButtonEnabled(True)
        self._examples, self._introduction, self._example = examples, introduction, 0
        self._show_example()
        self._rotation = QTimer(self)
        self._rotation.setInterval(EXAMPLE_MS)
        self._rotation.timeout.connect(self._next_example)
        self._rotation.start()
        self.textEdited.connect(self.typed)
        self.returnPressed.connect(self.entered)
        self.textChanged.connect(self._cleared)

    def example(self) -> str:
        """The example on show."""
        return self._examples[self._example]

    def _cleared(self, text: str) -> None:
        # The clear button empties the line without 'textEdited'; asking twice for '' does no harm.
        if not text:
            self.typed.emit("")

    def _next_example(self) -> None:
        if not self.text():
            self._example = (self._example + 1) % len(self._examples)
            self._show_example()

    def _show_example(self) -> None:
        self.setPlaceholderText(f"{self._introduction}{self.example()}")


class PlayButton(QPushButton):
    """A round button with a triangle: plays the test note."""

    def __init__(self) -> None:
        super().__init__()
        self._accent = QColor(theme.scheme().accent_a)
        self.setFixedSize(54, 54)
        self.setAccessibleName("Play the test note")
        self.setToolTip("Play the sound at its own pitch and length (Enter; or Space outside the text).")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_accent(self, colour: QColor) -> None:
        """Colour of the disc."""
        self._accent = colour
        self.update()

    def sizeHint(self) -> QSize:
        """Round."""
        return QSize(54, 54)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Disc and triangle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(3, 3, self.width() - 6, self.height() - 6)
        colour = QColor(self._accent)
        if self.isDown():
            colour = colour.darker(130)
        elif self.underMouse():
            colour = colour.lighter(112)
        painter.setPen(QPen(QColor(theme.scheme().text), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(disc)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.scheme().base))
        middle = disc.center()
        painter.drawPolygon([middle + offset for offset in _TRIANGLE])
        painter.end()


class PromptPanel(QFrame):
    """Prompt A across the top; below it the slider, and prompt B at its far end."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.line_a = PromptLine("promptA", "Prompt A", EXAMPLES_A, "Describe a sound:  ", 56)
        self.line_b = PromptLine("promptB", "Prompt B", EXAMPLES_B, "Morph into:  ", 40)
        self.badge_a = Badge("A", theme.scheme().accent_a, 40)
        self.badge_b = Badge("B", theme.scheme().accent_b, 34)
        self.slider = MorphSlider()
        self.play_button = PlayButton()
        layout = QGridLayout(self)
        layout.setContentsMargins(14, 12, 14, 8)
        layout.setHorizontalSpacing(12)
        layout.setVerticalSpacing(6)
        layout.addWidget(self.badge_a, 0, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self.line_a, 0, 1)
        layout.addWidget(self.play_button, 0, 2)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.slider, 6)
        below.addWidget(self.badge_b)
        below.addWidget(self.line_b, 5)
        layout.addLayout(below, 1, 1)
        self.slider.setEnabled(False)

    def set_busy(self, slot: str, busy: bool) -> None:
        """An answer for a line is on its way, or not any more."""
        (self.badge_a if slot == "a" else self.badge_b).set_busy(busy)
