"""The letter before a prompt."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from textsynth_app.app import theme
from textsynth_app.app.words.sound_drag import SoundTarget


class PromptBadge(QWidget):
    """A letter in a ring that turns while an answer is on its way; sounds can be dropped on it."""

    sound_dropped = Signal(object)  # Preset

    def __init__(self, slot: str, diameter: int) -> None:
        super().__init__()
        self._letter, self._accent, self._diameter = slot.upper(), f"accent_{slot}", diameter
        self._angle = 0
        self._is_target = False
        self._turning = QTimer(self)
        self._turning.setInterval(33)
        self._turning.timeout.connect(self._turn)
        self.setFixedSize(diameter, diameter)
        target = SoundTarget(self)
        target.dropped.connect(self.sound_dropped)
        target.hovered.connect(self._show_target)

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

    def _show_target(self, is_target: bool) -> None:
        self._is_target = is_target
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ring and letter; a full disc while a sound is carried over it."""
        colours = theme.scheme()
        colour = QColor(getattr(colours, self._accent))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(2, 2, self._diameter - 4, self._diameter - 4)
        painter.setPen(QPen(theme.blend(QColor(colours.panel), colour, 0.3), 2))
        painter.setBrush(colour if self._is_target else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ring)
        painter.setPen(QPen(colour, 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        if self._turning.isActive():
            painter.drawArc(ring, -self._angle * 16, 100 * 16)
        painter.setFont(theme.font(round(self._diameter * 0.42), QFont.Weight.Bold))
        painter.setPen(QColor(colours.on_accent) if self._is_target else colour)
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, self._letter)
        painter.end()
