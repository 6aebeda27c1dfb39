"""Small drawings for buttons, as paths in a square of 16 pixels."""

from __future__ import annotations

import math
from functools import cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

SIZE = 16.0


@cache
def cross() -> QPainterPath:
    """Away with it."""
    path = QPainterPath()
    for start, end in (((4.5, 4.5), (11.5, 11.5)), ((11.5, 4.5), (4.5, 11.5))):
        path.moveTo(*start)
        path.lineTo(*end)
    return path


@cache
def die() -> QPainterPath:
    """A die that shows five: something by chance."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(2.0, 2.0, 12.0, 12.0), 3.0, 3.0)
    for x, y in ((5.2, 5.2), (10.8, 5.2), (8.0, 8.0), (5.2, 10.8), (10.8, 10.8)):
        path.addEllipse(QPointF(x, y), 0.45, 0.45)
    return path


@cache
def clock() -> QPainterPath:
    """A clock that is turned back: what was before."""
    path = QPainterPath()
    around = QRectF(2.5, 2.5, 11.0, 11.0)
    path.arcMoveTo(around, 160.0)
    path.arcTo(around, 160.0, -320.0)
    path.moveTo(2.2, 2.6)
    path.lineTo(2.6, 6.0)
    path.lineTo(6.0, 5.6)
    path.moveTo(8.0, 5.0)
    path.lineTo(8.0, 8.4)
    path.lineTo(10.4, 9.8)
    return path


@cache
def faders() -> QPainterPath:
    """Faders: what can be set more finely."""
    path = QPainterPath()
    for y, knob in ((4.0, 10.5), (8.0, 5.5), (12.0, 9.0)):
        path.moveTo(2.0, y)
        path.lineTo(knob - 1.7, y)
        path.addEllipse(QPointF(knob, y), 1.7, 1.7)
        path.moveTo(knob + 1.7, y)
        path.lineTo(14.0, y)
    return path


@cache
def star() -> QPainterPath:
    """A star: kept."""
    corners = QPolygonF()
    for corner in range(10):
        radius = 6.2 if corner % 2 == 0 else 2.6
        angle = math.pi * corner / 5.0 - math.pi / 2.0
        corners.append(QPointF(8.0 + radius * math.cos(angle), 8.4 + radius * math.sin(angle)))
    path = QPainterPath()
    path.addPolygon(corners)
    path.closeSubpath()
    return path


@cache
def chevron_down() -> QPainterPath:
    """Something opens below."""
    path = QPainterPath()
    path.moveTo(4.5, 6.5)
    path.lineTo(8.0, 10.0)
    path.lineTo(11.5, 6.5)
    return path


@cache
def chevron_up() -> QPainterPath:
    """It closes again."""
    path = QPainterPath()
    path.moveTo(4.5, 9.5)
    path.lineTo(8.0, 6.0)
    path.lineTo(11.5, 9.5)
    return path
