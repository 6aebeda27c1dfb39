"""The on-screen keyboard: four octaves, velocity by the height of the click, lit where notes are held."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QLinearGradient, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from textsynth_app.app import theme
from textsynth_app.app.computer_keys import ROW
from textsynth_app.app.notes import MIDDLE_C

OCTAVES = 4
FIRST_KEY = 36  # C2
BLACK = {1, 3, 6, 8, 10}
WHITE_STEPS = (0, 2, 4, 5, 7, 9, 11)
BLACK_HEIGHT = 0.62
BLACK_WIDTH = 0.58  # of a white key
SOFTEST, LOUDEST = 24, 127


class Keyboard(QWidget):
    """Piano keys; emits what the mouse plays, shows what `set_held` says."""

    pressed = Signal(int, int)  # note, velocity
    released = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._first = FIRST_KEY
        self._octave = 0
        self._held: dict[int, float] = {}
        self._accent = QColor(theme.scheme().accent_a)
        self._mouse_note: int | None = None
        self._letters = True
        self.setAccessibleName("Keyboard")
        self.setAccessibleDescription("Click low on a key for loud, high for soft; or use the computer's letter keys.")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(84)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def set_held(self, held: dict[int, float]) -> None:
        """Keys to light, with velocity 0..1."""
        self._held = dict(held)
        self.update()

    def set_octave(self, octave: int) -> None:
        """Place of the computer keys' letters; the keyboard moves when they would fall off it."""
        self._octave = octave
        low = MIDDLE_C + 12 * octave
        while low < self._first:
            self._first -= 12
        while low + 24 > self._last:
            self._first += 12
        self.update()

    def set_letters(self, shown: bool) -> None:
        """Show the computer's letters while they play, and not while they write."""
        self._letters = shown
        self.update()

    def set_accent(self, colour: QColor) -> None:
        """Colour of held keys."""
        self._accent = colour
        self.update()

    @property
    def _last(self) -> int:
        return self._first + 12 * OCTAVES

    def sizeHint(self) -> QSize:
        """A comfortable height."""
        return QSize(1000, 118)

    def key_rect(self, note: int) -> QRectF:
        """Where a key is, in widget coordinates; white keys include what black ones cover."""
        width = self.width() / (7 * OCTAVES + 1)
        octave, step = divmod(note - self._first, 12)
        if step in BLACK:
            left = WHITE_STEPS.index(step - 1) + 1 - BLACK_WIDTH / 2
            return QRectF((octave * 7 + left) * width, 0, BLACK_WIDTH * width, self.height() * BLACK_HEIGHT)
        return QRectF((octave * 7 + WHITE_STEPS.index(step)) * width, 0, width, self.height())

    def _note_at(self, point: QPointF) -> int | None:
        keys = range(self._first, self._last + 1)
        for note in sorted(keys, key=lambda key: key % 12 not in BLACK):
            if self.key_rect(note).contains(point):
                return note
        return None

    def _play(self, point: QPointF) -> None:
        note = self._note_at(point)
        if note == self._mouse_note:
            return
        self._mouse_note = note
        if note is None:
            self.released.emit()
            return
        height = min(max(point.y() / self.key_rect(note).height(), 0.0), 1.0)
        self.pressed.emit(note, round(SOFTEST + (LOUDEST - SOFTEST) * height))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Play the key under the pointer."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._play(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Glide over the keys."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._play(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._mouse_note = None
            self.released.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """White keys, black keys, letters and octave names."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        keys = range(self._first, self._last + 1)
        for note in keys:
            if note % 12 not in BLACK:
                self._paint_white(painter, note)
        for note in keys:
            if note % 12 in BLACK:
                self._paint_black(painter, note)
        painter.end()

    def _letter(self, note: int) -> str:
        place = note - MIDDLE_C - 12 * self._octave
        return ROW[place] if self._letters and 0 <= place < len(ROW) else ""

    def _paint_white(self, painter: QPainter, note: int) -> None:
        rect = self.key_rect(note).adjusted(0.75, -4, -0.75, -1)
        held = self._held.get(note)
        if held is None:
            shades = {0.0: QColor("#aeb4c1"), 0.12: QColor("#d5d9e2"), 1.0: QColor("#e9ecf2")}
        else:
            shades = {0.0: self._accent.darker(150), 1.0: self._accent.darker(round(125 - 25 * held))}
        _paint_body(painter, rect, shades, QColor(theme.scheme().base), 4)
        painter.setPen(QColor("#4a5160"))
        _write(painter, rect, 18, self._letter(note), theme.font(12, QFont.Weight.DemiBold))
        if note % 12 == 0:
            _write(painter, rect, 5, f"C{note // 12 - 1}", theme.font(10))

    def _paint_black(self, painter: QPainter, note: int) -> None:
        rect = self.key_rect(note).adjusted(0, -4, 0, 0)
        held = self._held.get(note)
        if held is None:
            shades = {0.0: QColor("#14161b"), 0.86: QColor("#2c313b"), 0.9: QColor("#15171c")}
        else:
            shades = {0.0: self._accent.darker(210), 1.0: self._accent.darker(round(140 - 30 * held))}
        _paint_body(painter, rect, shades, QColor("#08090c"), 3)
        painter.setPen(QColor("#b9c0cd" if held is None else theme.scheme().base))
        _write(painter, rect, 9, self._letter(note), theme.font(11, QFont.Weight.DemiBold))


def _paint_body(painter: QPainter, rect: QRectF, shades: dict[float, QColor], edge: QColor, radius: int) -> None:
    """A key without its writing; `shades` by height, 0 at the top."""
    gradient = QLinearGradient(rect.topLeft(), rect.bottomLeft())
    for height, colour in shades.items():
        gradient.setColorAt(height, colour)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(gradient)
    painter.drawRoundedRect(rect, radius, radius)


def _write(painter: QPainter, rect: QRectF, above: int, text: str, font: QFont) -> None:
    """Text in the middle of a key, so far above its lower end."""
    painter.setFont(font)
    place = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
    painter.drawText(rect.adjusted(0, 0, 0, -above), place, text)
