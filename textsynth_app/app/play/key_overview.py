"""All keys in miniature above the keyboard: which are on show, which are held; drag to scroll."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QSizePolicy

from textsynth_app.app import theme
from textsynth_app.app.play.key_range import HIGHEST_KEY, LOWEST_KEY, MOST_OCTAVES, note_name
from textsynth_app.app.play.keyboard import Keyboard

HEIGHT = 12


class KeyOverview(QScrollBar):
    """A QScrollBar (so screen readers know it) in octaves, for the keyboard below it."""

    def __init__(self, keyboard: Keyboard) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._keyboard = keyboard
        self._held: dict[int, float] = {}
        self._accent = QColor(theme.scheme().accent_a)
        self._grip = 0.0  # octaves from the left end of what is on show to the pointer
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setInvertedControls(False)  # QScrollBar's arrow keys would go the other way
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.setAccessibleName(self.tr("Octaves on show"))
        self.setToolTip(self.tr("All keys: drag to show others, higher or lower."))
        keyboard.scrolled.connect(self._follow)
        self.valueChanged.connect(lambda octave: keyboard.scroll_to(LOWEST_KEY + 12 * octave))
        self._follow()

    def set_held(self, held: dict[int, float]) -> None:
        """Keys to mark, wherever they are."""
        self._held = dict(held)
        self.update()

    def set_accent(self, colour: QColor) -> None:
        """Colour of held keys and of the frame around those on show."""
        self._accent = colour
        self.update()

    def _follow(self) -> None:
        keys = self._keyboard.shown
        self.blockSignals(True)
        self.setRange(0, MOST_OCTAVES - keys.octaves)
        self.setPageStep(max(keys.octaves - 1, 1))
        self.setValue((keys.first - LOWEST_KEY) // 12)
        self.blockSignals(False)
        text = self.tr("{first} to {last}")
        self.setAccessibleDescription(text.format(first=note_name(keys.first), last=note_name(keys.last)))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(300, HEIGHT)

    def x_of(self, note: float) -> float:
        """Where a key begins, in pixels."""
        return (note - LOWEST_KEY) / (HIGHEST_KEY + 1 - LOWEST_KEY) * self.width()

    def _octave_at(self, x: float) -> float:
        return x / max(self.width(), 1) * (HIGHEST_KEY + 1 - LOWEST_KEY) / 12

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of what is on show, or bring it under the pointer."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        octaves = self._keyboard.shown.octaves
        self._grip = self._octave_at(event.position().x()) - self.value()
        if not 0 <= self._grip <= octaves:
            self._grip = octaves / 2
            self.mouseMoveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Scroll."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.setValue(round(self._octave_at(event.position().x()) - self._grip))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave it there."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """As on the keyboard."""
        self._keyboard.wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line with a mark for each C, the keys on show, the keys held."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, keys = theme.scheme(), self._keyboard.shown
        middle = self.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.line))
        painter.drawRoundedRect(QRectF(0, middle - 1, self.width(), 2), 1, 1)
        for note in range(LOWEST_KEY, HIGHEST_KEY + 1, 12):
            painter.drawRect(QRectF(self.x_of(note), middle - 3, 1, 6))
        left = self.x_of(keys.first)
        shown = QRectF(left, 1, self.x_of(keys.last + 1) - left, self.height() - 2).adjusted(0.75, 0, -0.75, 0)
        painter.setBrush(theme.blend(QColor(colours.well), QColor(colours.line_lit), 0.55))
        painter.setPen(QPen(self._accent, 2.0) if self.hasFocus() else QPen(QColor(colours.line_lit), 1.0))
        painter.drawRoundedRect(shown, 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._accent)
        for note in self._held:
            painter.drawRoundedRect(QRectF(self.x_of(note), 3, max(self.x_of(1), 3.0), self.height() - 6), 1, 1)
        painter.end()
