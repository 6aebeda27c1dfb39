"""How an envelope's line becomes pixels, large or small."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen, QPolygonF

from textsynth_app.synth.parameters import SILENCE_DB

Line = tuple[NDArray[np.float64], NDArray[np.float64]]


@dataclass(frozen=True)
class Frame:
    """An area in pixels, and how many widths of an envelope's picture lie across it; upwards from silence to 0 dB."""

    area: QRectF
    widths: float

    @property
    def pixels_per_width(self) -> float:
        """Pixels across that a width of 1 takes."""
        return self.area.width() / self.widths

    @property
    def pixels_per_decibel(self) -> float:
        """Pixels upwards that a decibel takes."""
        return -self.area.height() / SILENCE_DB

    def place(self, x: float, decibels: float) -> QPointF:
        """Pixels of a place in the picture."""
        return QPointF(
            self.area.left() + x * self.pixels_per_width, self.area.top() - decibels * self.pixels_per_decibel
        )


def _polygon(frame: Frame, line: Line) -> QPolygonF:
    # All points at once: a page of operators has some thousands, and draws them while the morph moves.
    across = frame.area.left() + line[0] * frame.pixels_per_width
    down = frame.area.top() - line[1] * frame.pixels_per_decibel
    return QPolygonF(list(map(QPointF, across.tolist(), down.tolist())))


def paint_line(painter: QPainter, frame: Frame, line: Line, pen: QPen) -> None:
    """Draw a line of the picture."""
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(_polygon(frame, line))


def paint_fill(painter: QPainter, frame: Frame, line: Line, colour: QColor, strength: int = 70) -> None:
    """Fill what lies under a line, fading downwards; `strength` is the alpha at the top."""
    polygon = _polygon(frame, line)
    floor = frame.area.bottom()
    polygon.append(QPointF(polygon.last().x(), floor))
    polygon.append(QPointF(polygon.first().x(), floor))
    shade = QLinearGradient(0, frame.area.top(), 0, floor)
    for place, alpha in ((0.0, strength), (1.0, strength // 8)):
        tone = QColor(colour)
        tone.setAlpha(alpha)
        shade.setColorAt(place, tone)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    painter.drawPolygon(polygon)
