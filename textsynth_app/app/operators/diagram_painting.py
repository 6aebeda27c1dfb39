"""How an algorithm's diagram becomes pixels: large with all that a matrix says, or small as a mere shape."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from textsynth_app.app import theme
from textsynth_app.app.operators.diagram_layout import Layout
from textsynth_app.app.operators.routing import NUMBERS, OUT, Edge, Routing, index_name
from textsynth_app.synth.parameters import VOICE

WIDEST_PITCH, HIGHEST_PITCH = 140.0, 104.0  # pixels
BOX = (0.64, 0.56)  # of a pitch
TALL_BOX, ROOMY_BOX = 31.0, 48.0  # pixels from which a box also tells its frequency, and in larger letters
THINNEST, THICKEST = 1.3, 6.0  # pixels of a line; the thickest are thinner where boxes are small
LOOP = 0.3  # of a pitch, that feedback sticks out
LANE = 0.2  # of a pitch, below and above the boxes, where lines run across
SPUR = 0.24  # of a pitch, of the line out of a carrier that stands higher
ROUNDING = 6.0  # pixels of a line's corners


@dataclass(frozen=True)
class Geometry:
    """Places of a layout in an area, in pixels."""

    layout: Layout
    area: QRectF

    @cached_property
    def pitch(self) -> tuple[float, float]:
        """Pixels from box to box, across and up."""
        low, high = self.layout.extent
        # Half a level more, below, leads to what is heard.
        across = min(self.area.width() / (high - low + 1.0 + LOOP), WIDEST_PITCH)
        up = min(self.area.height() / (self.layout.levels + 0.35), HIGHEST_PITCH, across * 1.1)
        return min(across, up * 2.2), up

    @property
    def box(self) -> tuple[float, float]:
        """Width and height of a box."""
        return self.pitch[0] * BOX[0], self.pitch[1] * BOX[1]

    def place(self, x: float, level: float) -> QPointF:
        """The middle of a box there."""
        low, high = self.layout.extent
        across, up = self.pitch
        drawn = (high - low + LOOP / 2) * across
        left = self.area.center().x() - drawn / 2
        tall = (self.layout.levels + 0.35) * up
        bottom = self.area.center().y() + tall / 2
        return QPointF(left + (x - low) * across, bottom - (level + 0.85) * up)

    def box_area(self, number: int) -> QRectF:
        """The box of an operator."""
        middle, (width, height) = self.place(*self.layout.places[number]), self.box
        return QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)

    @property
    def ground(self) -> float:
        """Height of the line where all that is heard comes together."""
        return self.place(0.0, 0.0).y() + 0.62 * self.pitch[1]

    def thickness(self, position: float) -> float:
        """Pixels of a line whose parameter is at a place 0..1 of its travel."""
        return THINNEST + (min(0.1 * self.pitch[1], THICKEST) - THINNEST) * position

    def line(self, edge: Edge) -> QPainterPath:
        """From the bottom of the modulator's box to the top of the modulated one's, smoothly."""
        points = [self.place(x, level) for x, level in self.layout.lines[edge]]
        points[0].setY(self.box_area(edge[1]).bottom())
        points[-1].setY(self.box_area(edge[0]).top())
        path = QPainterPath(points[0])
        for start, end in pairwise(points):
            middle = (start.y() + end.y()) / 2
            path.cubicTo(QPointF(start.x(), middle), QPointF(end.x(), middle), end)
        return path

    def way_back(self, edge: Edge) -> QPainterPath:
        """Up in its channel, out of a box's side; below or above a box that has another beside it."""
        target, source = self.box_area(edge[0]), self.box_area(edge[1])
        channel, lane = self.place(self.layout.returns[edge], 0.0).x(), LANE * self.pitch[1]
        if self._is_free(edge[1], channel):
            points = [QPointF(source.right(), source.center().y())]
        else:
            points = [QPointF(source.center().x(), source.bottom() + rise) for rise in (0.0, lane)]
        points.append(QPointF(channel, points[-1].y()))
        if self._is_free(edge[0], channel):
            points += [QPointF(x, target.center().y()) for x in (channel, target.right())]
        else:
            points += [QPointF(x, target.top() - lane) for x in (channel, target.center().x())]
            points.append(QPointF(target.center().x(), target.top()))
        return _rounded(points)

    def _is_free(self, number: int, channel: float) -> bool:
        """Whether nothing stands between a box's right side and a channel."""
        x, level = self.layout.places[number]
        others = [other for other, at in self.layout.places.values() if at == level and other > x]
        return all(self.place(other, 0.0).x() > channel for other in others)

    def loop(self, number: int) -> QPainterPath:
        """Out of the box's right side, and in again from above."""
        box = self.box_area(number)
        start = QPointF(box.right(), box.center().y() + box.height() * 0.12)
        reach, top = box.right() + LOOP * self.pitch[0] * 0.62, box.top() - 0.16 * self.pitch[1]
        inside = box.right() - 0.28 * box.width()
        corners = [QPointF(reach, start.y()), QPointF(reach, top), QPointF(inside, top), QPointF(inside, box.top())]
        return _rounded([start, *corners])

    def outlet(self, number: int) -> QPainterPath:
        """From a carrier to the line of what is heard; one that stands higher ends in the open beside it."""
        box = self.box_area(number)
        if self.layout.places[number][1] == 0:
            path = QPainterPath(QPointF(box.center().x(), box.bottom()))
            path.lineTo(box.center().x(), self.ground)
            return path
        path = QPainterPath(QPointF(box.left(), box.center().y()))
        path.lineTo(box.left() - SPUR * self.pitch[0], box.center().y())
        return path


def _rounded(points: list[QPointF]) -> QPainterPath:
    """A path along corners that are rounded as far as there is room."""
    path = QPainterPath(points[0])
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        arriving, leaving = corner - before, after - corner
        lengths = [math.hypot(way.x(), way.y()) for way in (arriving, leaving)]
        radius = min(ROUNDING, *(length / 2 for length in lengths))
        if min(lengths) > 0.0:
            path.lineTo(corner - arriving * (radius / lengths[0]))
            path.quadTo(corner, corner + leaving * (radius / lengths[1]))
    path.lineTo(points[-1])
    return path


@dataclass(frozen=True)
class Look:
    """What the large diagram is painted with."""

    accent: QColor
    pointed_at: Edge | None
    frequencies: dict[int, str]


def paint_routing(painter: QPainter, geometry: Geometry, routing: Routing, look: Look) -> None:
    """The whole diagram of a matrix: lines as thick as their indices, boxes of what is silent dimmed."""
    colours = theme.scheme()
    faint = theme.blend(QColor(colours.well), QColor(colours.grid), 0.6)
    loud = theme.blend(QColor(colours.well), look.accent, 0.8)

    def pen(edge: Edge) -> QPen:
        target, source = edge
        name = index_name(target, source)
        position = VOICE[name].normalise(routing.between(target, source)) if target else routing.output[source - 1]
        sounding = source in routing.sounding and (target in routing.sounding or not target)
        colour = QColor(colours.text) if edge == look.pointed_at else loud if sounding else faint
        return QPen(colour, geometry.thickness(position), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)

    painter.setBrush(Qt.BrushStyle.NoBrush)
    layout = geometry.layout
    paths = [(edge, geometry.line(edge)) for edge in layout.lines]
    paths += [(edge, geometry.way_back(edge)) for edge in layout.returns]
    paths += [((number, number), geometry.loop(number)) for number in layout.loops]
    for edge, path in sorted(paths, key=lambda pair: pair[0] == look.pointed_at):
        painter.setPen(pen(edge))
        painter.drawPath(path)
    for edge, path in paths:
        if edge in layout.returns or edge[0] == edge[1]:
            _paint_head(painter, path, pen(edge))
    _paint_outputs(painter, geometry, {number: pen((OUT, number)) for number in layout.heard}, QColor(colours.line_lit))
    for number in NUMBERS:
        _paint_box(painter, geometry, number, routing, look)


def _paint_head(painter: QPainter, path: QPainterPath, pen: QPen) -> None:
    """The arrow of a line that does not lead downwards."""
    end, angle = path.pointAtPercent(1.0), math.radians(path.angleAtPercent(0.995))
    size = min(3.5 + pen.widthF(), 0.8 * path.length())
    corners = [end]
    for side in (-0.45, 0.45):
        back = angle + math.pi + side
        corners.append(QPointF(end.x() + size * math.cos(back), end.y() - size * math.sin(back)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(pen.color())
    painter.drawPolygon(QPolygonF(corners))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_outputs(painter: QPainter, geometry: Geometry, pens: dict[int, QPen], rail: QColor) -> None:
    ends = []
    for number, pen in pens.items():
        path = geometry.outlet(number)
        painter.setPen(pen)
        painter.drawPath(path)
        if geometry.layout.places[number][1] == 0:
            ends.append(path.currentPosition().x())
        else:
            _paint_head(painter, path, pen)
    if ends:
        half = geometry.box[0] / 2
        painter.setPen(QPen(rail, 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(min(ends) - half, geometry.ground), QPointF(max(ends) + half, geometry.ground))


def _paint_box(painter: QPainter, geometry: Geometry, number: int, routing: Routing, look: Look) -> None:
    colours, box = theme.scheme(), geometry.box_area(number)
    carrier, sounding = number in geometry.layout.heard, number in routing.sounding
    quiet = theme.blend(QColor(colours.well), QColor(colours.grid), 0.55)
    fill = look.accent if carrier else theme.blend(QColor(colours.raised), look.accent, 0.14)
    ink = QColor(colours.on_accent if carrier else colours.text)
    rim = look.accent
    if not sounding:
        fill, ink, rim = QColor(colours.well), QColor(colours.dim), quiet
    if look.pointed_at is not None and number in look.pointed_at:
        rim = QColor(colours.text)
    painter.setPen(QPen(rim, 1.6, Qt.PenStyle.SolidLine if sounding else Qt.PenStyle.DashLine))
    painter.setBrush(fill)
    painter.drawRoundedRect(box, 5, 5)
    painter.setPen(ink)
    painter.setFont(theme.font(max(min(round(box.height() * 0.5), 20), 8), QFont.Weight.Bold))
    if box.height() < TALL_BOX:
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
        return
    upper = QRectF(box.left(), box.top() + 2, box.width(), box.height() * 0.56)
    painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.setFont(theme.font(10 if box.height() < ROOMY_BOX else 12, QFont.Weight.Medium))
    lower = QRectF(box.left(), upper.bottom() - 3, box.width(), box.bottom() - upper.bottom())
    painter.drawText(lower, Qt.AlignmentFlag.AlignCenter, look.frequencies.get(number, ""))


def paint_shape(painter: QPainter, geometry: Geometry, accent: QColor, ink: QColor) -> None:
    """The small diagram of an algorithm: carriers filled, modulators as outlines."""
    painter.setPen(QPen(ink, 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    layout = geometry.layout
    for edge in layout.lines:
        painter.drawPath(geometry.line(edge))
    for edge in layout.returns:
        painter.drawPath(geometry.way_back(edge))
    for number in layout.loops:
        painter.drawPath(geometry.loop(number))
    _paint_outputs(painter, geometry, {number: QPen(ink, 1.0) for number in layout.heard}, ink)
    for number in NUMBERS:
        carrier = number in layout.heard
        painter.setPen(QPen(accent, 1.0))
        painter.setBrush(accent if carrier else QColor(theme.scheme().well))
        painter.drawRoundedRect(geometry.box_area(number), 1.5, 1.5)
