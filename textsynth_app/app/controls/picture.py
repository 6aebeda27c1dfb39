"""A picture of what some parameters do, sunk into its card; points on it can be dragged."""

from __future__ import annotations

import math
from abc import abstractmethod
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from textsynth_app.app import theme
from textsynth_app.app.controls.picture_point import PicturePoint
from textsynth_app.app.sight.scope_curve import draw_line
from textsynth_app.synth.parameters import VOICE
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch

LINE_WIDTH = 2.0
CORNER = 7.0
CAPTION_HEIGHT, CAPTION_PIXELS = 16.0, 11
SMALL_PIXELS = 10  # of the figures
SCALE_HEIGHT = 13.0  # of the figures below a curve
_FILL = (0.36, 0.06)  # shares of the accent between a curve and its ground: far from it, and near
_MARGINS = (12.0, 28.0, 12.0, 18.0)


def polygon(x: NDArray[np.float64], y: NDArray[np.float64], area: QRectF) -> QPolygonF:
    """The points of a curve in an area; x runs from 0 left to 1 right, y from 0 at the bottom to 1 at the top."""
    across = area.left() + x * area.width()
    along = area.bottom() - y * area.height()
    return QPolygonF([QPointF(a, b) for a, b in zip(across.tolist(), along.tolist(), strict=True)])


def time_step(seconds: float) -> float:
    """Seconds between the marks of a scale that lasts so long: 1, 2 or 5 of some power of ten, at most six marks."""
    power = 10.0 ** math.floor(math.log10(seconds / 6.0))
    return next(step * power for step in (1.0, 2.0, 5.0, 10.0) if seconds / (step * power) <= 6.0)


def round_up(seconds: float) -> float:
    """A length for a picture that must hold so many seconds: it changes in steps, not with every one of them."""
    power = 10.0 ** math.floor(math.log10(seconds))
    return next(step * power for step in (1.0, 1.5, 2.0, 3.0, 5.0, 7.0, 10.0) if seconds <= step * power)


def seconds_text(seconds: float) -> str:
    """'200 ms', '1.5 s'."""
    return f"{seconds * 1000.0:.3g} ms" if seconds < 0.9995 else f"{seconds:.3g} s"


class Picture(QWidget):
    """Draws the parameters `names`, newly whenever one of them changes and it can be seen.

    Those who draw override `draw`, and `place_points` if they have points. `moved(name, value)` is emitted for what
    the user drags, never for `show_patch`.
    """

    moved = Signal(str, float)

    def __init__(self, name: str, names: Sequence[str]) -> None:
        super().__init__()
        self.patch = DEFAULT_PATCH
        self.names = tuple(names)
        self.points: list[PicturePoint] = []
        self._accent = QColor(theme.scheme().accent_a)
        self._dragged: PicturePoint | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def add_point(self, name: str, across: str = "", along: str = "") -> PicturePoint:
        """A point that turns one parameter from left to right and another upwards; '' for none."""
        point = PicturePoint(name, VOICE[across] if across else None, VOICE[along] if along else None, self)
        point.moved.connect(self._point_moved)
        self.points.append(point)
        return point

    def show_patch(self, patch: Patch) -> None:
        """Draw another patch, silently."""
        changed = any(patch[name] != self.patch[name] for name in self.names)
        self.patch = patch
        if changed:
            self._renew()

    def show_value(self, name: str, value: float) -> None:
        """Draw one changed value, silently."""
        self.show_patch(self.patch.replace({name: value}))

    def set_accent(self, colour: QColor) -> None:
        """Colour of the curve."""
        self._accent = colour
        for point in self.points:
            point.set_accent(colour)
        self.update()

    def colour(self) -> QColor:
        """What the curve is drawn in: the accent, or less of it for what is not heard."""
        return self._accent if self.is_heard() else theme.blend(QColor(theme.scheme().dim), self._accent, 0.15)

    def is_heard(self) -> bool:
        """Whether what is drawn makes a difference to the sound."""
        return True

    def area(self) -> QRectF:
        """Where curves are drawn."""
        left, top, right, bottom = _MARGINS
        return QRectF(self.rect()).adjusted(left, top, -right, -bottom)

    def place_points(self) -> None:
        """Move the points to where the curve has them."""

    @abstractmethod
    def draw(self, painter: QPainter, area: QRectF) -> None:
        """Draw everything inside the frame."""

    def _renew(self) -> None:
        for point in self.points:
            point.show_patch(self.patch)
        self.place_points()
        self.update()

    def _point_moved(self, name: str, value: float) -> None:
        self.show_value(name, value)
        self.moved.emit(name, value)

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sunk ground, and on it the picture."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.scheme().line), 1.0))
        painter.setBrush(QColor(theme.scheme().well))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)
        self.draw(painter, self.area())
        painter.end()

    def draw_curve(self, painter: QPainter, line: QPolygonF, ground: float | None = None) -> None:
        """A curve in the accent, with a shade between it and a height in pixels."""
        colour = self.colour()
        if ground is not None:
            box = line.boundingRect()
            reach = max(ground - box.top(), box.bottom() - ground, 1.0)
            shade = QLinearGradient(0.0, ground - reach, 0.0, ground + reach)
            for place, share in ((0.0, _FILL[0]), (0.5, _FILL[1]), (1.0, _FILL[0])):
                tone = QColor(colour)
                tone.setAlphaF(share)
                shade.setColorAt(place, tone)
            filled = QPolygonF(line)
            filled.append(QPointF(line.last().x(), ground))
            filled.append(QPointF(line.first().x(), ground))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shade)
            painter.drawPolygon(filled)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(
            QPen(colour, LINE_WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        painter.drawPolyline(line)

    def draw_crowded(self, painter: QPainter, line: QPolygonF, colour: QColor, width: float = 1.0) -> None:
        """A curve that turns so often that a thick pen would take long over it."""
        draw_line(painter, line, colour, width)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)  # which it takes away

    def draw_rule(self, painter: QPainter, start: QPointF, end: QPointF, dashed: bool = False) -> None:
        """A line of the grid; dashed where something begins or ends."""
        tone = theme.blend(QColor(theme.scheme().well), QColor(theme.scheme().grid), 0.75 if dashed else 0.35)
        painter.setPen(QPen(tone, 1.0, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine))
        painter.drawLine(start, end)

    def draw_text(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        align: Qt.AlignmentFlag,
        bright: bool = False,
        pixels: int = SMALL_PIXELS,
    ) -> None:
        """A few words, of the picture's scale or about it."""
        painter.setFont(theme.font(pixels, QFont.Weight.Medium if bright else QFont.Weight.Normal))
        painter.setPen(QColor(theme.scheme().text if bright else theme.scheme().dim))
        painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter, text)

    def draw_captions(self, painter: QPainter, left: str, right: str = "") -> None:
        """What is seen, and its figures, above the curve."""
        box = QRectF(12.0, 6.0, self.width() - 24.0, CAPTION_HEIGHT)
        self.draw_text(painter, box, left, Qt.AlignmentFlag.AlignLeft, bright=True, pixels=CAPTION_PIXELS)
        room = box.width() - painter.fontMetrics().horizontalAdvance(left) - CAPTION_PIXELS
        short = painter.fontMetrics().elidedText(right, Qt.TextElideMode.ElideRight, round(room))
        self.draw_text(painter, box, short, Qt.AlignmentFlag.AlignRight, pixels=CAPTION_PIXELS)

    def draw_seconds(self, painter: QPainter, area: QRectF, seconds: float) -> None:
        """A scale of time below an area that lasts so long."""
        step = time_step(seconds)
        for number in range(1, math.ceil(seconds / step)):
            x = area.left() + number * step / seconds * area.width()
            self.draw_rule(painter, QPointF(x, area.top()), QPointF(x, area.bottom()))
            box = QRectF(x - 32.0, area.bottom() + 1.0, 64.0, SCALE_HEIGHT)
            if box.right() < area.right() + 20.0:
                self.draw_text(painter, box, seconds_text(number * step), Qt.AlignmentFlag.AlignHCenter)

    def draw_key_up(self, painter: QPainter, area: QRectF, share: float) -> None:
        """Where the key comes up, at a share of the area's width."""
        x = area.left() + share * area.width()
        self.draw_rule(painter, QPointF(x, area.top()), QPointF(x, area.bottom()), dashed=True)
        if share < 0.85:
            align, box = Qt.AlignmentFlag.AlignLeft, QRectF(x + 4.0, area.top(), 60.0, 12.0)
        else:
            align, box = Qt.AlignmentFlag.AlignRight, QRectF(x - 64.0, area.top(), 60.0, 12.0)
        self.draw_text(painter, box, self.tr("key up"), align)

    # Handling

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the points on the curve."""
        self.place_points()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the nearest point, wherever the picture is pressed."""
        if event.button() is Qt.MouseButton.LeftButton and self.points:
            self._dragged = self._nearest(event.position())
            self._dragged.begin_drag(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        if self._dragged is not None:
            self._dragged.drag(event.position(), event.modifiers())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of it."""
        if self._dragged is not None:
            self._dragged.end_drag()
            self._dragged = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Put the nearest point back to the defaults."""
        if event.button() is Qt.MouseButton.LeftButton and self.points:
            self._nearest(event.position()).reset()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the nearest point, as over the point itself."""
        if self.points:
            self._nearest(event.position()).turn(event)

    def _nearest(self, place: QPointF) -> PicturePoint:
        return min(self.points, key=lambda point: (QPointF(point.geometry().center()) - place).manhattanLength())

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(320, 160)

    def minimumSizeHint(self) -> QSize:
        """Small enough for a card in the smallest window."""
        return QSize(96, 72)
