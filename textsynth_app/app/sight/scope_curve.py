"""Curves for sixty pictures a second: points written straight into Qt's memory, and lines that Qt draws quickly."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import shiboken6
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF


class Curve:
    """A polygon whose points are a numpy array: `points`, shape (count, 2), x and y in pixels."""

    def __init__(self, count: int) -> None:
        self.polygon = QPolygonF()
        self.polygon.resize(count)
        pointer: Any = shiboken6.VoidPtr  # neither its hints nor QPolygonF's know of memory
        memory = pointer(self.polygon.data(), count * 2 * 8, True)
        self.points: NDArray[np.float64] = np.frombuffer(memory, np.float64).reshape(-1, 2)


class Filling:
    """What lies under a curve: two images of the same size, one shown between heights, the other elsewhere.

    Qt takes milliseconds for a polygon with as many corners as a spectrum has; choosing pixels is a matter of
    microseconds, whatever the curve.
    """

    def __init__(self, inside: QImage, outside: QImage) -> None:
        self._image = outside.copy()
        self._outside = pixels(outside).copy()
        self._difference = self._outside ^ pixels(inside)
        self._shown = pixels(self._image)
        self._chosen = np.empty(self._shown.shape, np.bool_)
        self._below_top = np.empty(self._shown.shape, np.int32)
        self._rows = np.arange(self._shown.shape[0], dtype=np.int32)[:, None]
        self.columns = self._shown.shape[1]
        self.rows = self._shown.shape[0]
        self._across: NDArray[np.float64] | None = None

    def rows_of(self, curve: Curve, area: QRectF) -> NDArray[np.float64]:
        """In which row of pixels a curve through an area lies, for every column of pixels; shape (columns,)."""
        if self._across is None:
            self._across = area.left() + (np.arange(self.columns) + 0.5) * (area.width() / self.columns)
        heights = np.interp(self._across, curve.points[:, 0], curve.points[:, 1])
        heights -= area.top()
        heights *= self.rows / area.height()
        return heights

    def image(self, top: NDArray[np.float64], bottom: NDArray[np.float64] | None = None) -> QImage:
        """The inside from heights `top` down to `bottom` or the ground, in device pixels, shape (columns,).

        It is the same image every time, with other pixels.
        """
        if bottom is None:
            np.greater_equal(self._rows, top.astype(np.int32), out=self._chosen)
        else:
            first = top.astype(np.int32)
            np.subtract(self._rows, first, out=self._below_top)
            # Taken as unsigned, what lies above the top is a huge number.
            height = (bottom.astype(np.int32) - first).view(np.uint32)
            np.less_equal(self._below_top.view(np.uint32), height, out=self._chosen)
        np.multiply(self._difference, self._chosen, out=self._shown)
        np.bitwise_xor(self._shown, self._outside, out=self._shown)
        return self._image


def blank_image(width: float, height: float, ratio: float, colour: QColor) -> QImage:
    """An image of a size in pixels for a screen with `ratio` device pixels to a pixel."""
    image = QImage(max(round(width * ratio), 1), max(round(height * ratio), 1), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(colour)
    return image


def pixels(image: QImage) -> NDArray[np.uint32]:
    """The memory of an image of Format_RGB32, shape (height, width), as 0xffRRGGBB; it lives as long as the image."""
    return np.frombuffer(image.bits(), np.uint32).reshape(image.height(), image.width())


def draw_line(painter: QPainter, polygon: QPolygonF, colour: QColor, width: float = 1.0) -> None:
    """A smooth line, about `width` pixels thick, through many points.

    Qt strokes a line of one device pixel straight away; a thicker one through a crowded curve takes it hundreds of
    times longer. So a thick line is several thin ones, half a device pixel apart.
    """
    ratio = painter.device().devicePixelRatioF()
    lines = max(math.ceil(2.0 * width * ratio) - 1, 1)
    pen = QPen(colour, 1.0)
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    step = 0.5 / ratio
    painter.save()
    painter.translate(QPointF(0.0, -step * (lines - 1) / 2.0))
    for _ in range(lines):
        painter.drawPolyline(polygon)
        painter.translate(QPointF(0.0, step))
    painter.restore()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
