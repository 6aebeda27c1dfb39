"""The looks of a knob: value arc, modulation ring, ghosts of the morph's ends, body and pointer."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen

from textsynth_app.app import theme
from textsynth_app.app.controls.knob_model import KnobModel

START_ANGLE, SWEEP = 225.0, 270.0  # degrees, counter-clockwise from three o'clock, as QPainter counts
LARGE = 48  # diameter from which lines are stronger
RING_GAP, RING_WIDTH = 2.4, 1.6  # of the modulation ring, outside the arc
TICK_GAP = 4.5  # around a ghost's tick, with the tick
_ROUND = Qt.PenCapStyle.RoundCap


@dataclass(frozen=True)
class Light:
    """What a knob's looks depend on besides its model."""

    accent: QColor
    lit: bool  # under the pointer, or being dragged
    focused: bool


def paint_knob(painter: QPainter, centre: QPointF, diameter: int, model: KnobModel, light: Light) -> None:
    """The whole knob without its texts, around a point."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    thickness = 4.0 if diameter > LARGE else 3.0
    radius = (diameter - thickness) / 2
    _paint_arc(painter, _circle(centre, radius), thickness, model, light.accent)
    if model.modulation is not None:
        _paint_ring(painter, _circle(centre, diameter / 2 + RING_GAP), model.modulation, light.accent)
    painter.save()
    painter.translate(centre)
    _paint_ghosts(painter, radius, thickness / 2 + 1.5, model.ghosts_to_show())
    painter.restore()
    _paint_body(painter, centre, diameter / 2 - (9.0 if diameter > LARGE else 6.5), model.shown, light)


def _circle(centre: QPointF, radius: float) -> QRectF:
    return QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)


def _draw_arc(painter: QPainter, circle: QRectF, start: float, end: float) -> None:
    """From one position to another, in the painter's pen."""
    painter.drawArc(circle, round((START_ANGLE - start * SWEEP) * 16), round((start - end) * SWEEP * 16))


def _paint_arc(painter: QPainter, circle: QRectF, thickness: float, model: KnobModel, accent: QColor) -> None:
    painter.setPen(QPen(QColor(theme.scheme().line), thickness, Qt.PenStyle.SolidLine, _ROUND))
    _draw_arc(painter, circle, 0.0, 1.0)
    if abs(model.shown - model.origin) * SWEEP > 0.5:
        glow = QColor(accent)
        glow.setAlpha(46)
        for colour, width in ((glow, thickness + 4), (accent, thickness)):
            painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, _ROUND))
            _draw_arc(painter, circle, model.origin, model.shown)


def _paint_ring(painter: QPainter, circle: QRectF, modulation: tuple[float, float], accent: QColor) -> None:
    colour = theme.blend(accent, QColor(theme.scheme().text), 0.45)
    painter.setPen(QPen(colour, RING_WIDTH, Qt.PenStyle.SolidLine, _ROUND))
    _draw_arc(painter, circle, *modulation)


def _paint_ghosts(painter: QPainter, radius: float, reach: float, ghosts: tuple[float | None, float | None]) -> None:
    """Ticks across the arc; where A's and B's would cover each other, A's is outside and B's inside."""
    a, b = ghosts
    meet = a is not None and b is not None and abs(a - b) * math.radians(SWEEP) * radius < TICK_GAP
    if a is not None:
        _paint_tick(painter, a, (radius if meet else radius - reach), radius + reach, theme.scheme().accent_a)
    if b is not None:
        _paint_tick(painter, b, radius - reach, (radius if meet else radius + reach), theme.scheme().accent_b)


def _paint_tick(painter: QPainter, position: float, inner: float, outer: float, colour: str) -> None:
    """From one radius to another, in a gap of the ground's colour that keeps it apart from an arc of its own colour."""
    painter.save()
    painter.rotate(90.0 - START_ANGLE + position * SWEEP)
    for tone, width in ((theme.scheme().panel, TICK_GAP), (colour, 2.0)):
        painter.setPen(QPen(QColor(tone), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(0, -outer), QPointF(0, -inner))
    painter.restore()


def _paint_body(painter: QPainter, centre: QPointF, radius: float, position: float, light: Light) -> None:
    scheme = theme.scheme()
    # Lit from above, body and rim.
    shade, rim = (QLinearGradient(centre.x(), centre.y() - radius, centre.x(), centre.y() + radius) for _ in range(2))
    shade.setColorAt(0.0, QColor(scheme.knob_lit if light.lit else scheme.knob_top))
    shade.setColorAt(1.0, QColor(scheme.knob_bottom))
    rim.setColorAt(0.0, QColor(scheme.rim_light))
    rim.setColorAt(1.0, QColor(scheme.rim_dark))
    painter.setBrush(shade)
    painter.setPen(QPen(light.accent, 2.0) if light.focused else QPen(rim, 1.2))
    painter.drawEllipse(centre, radius, radius)
    painter.save()
    painter.translate(centre)
    painter.rotate(90.0 - START_ANGLE + position * SWEEP)
    width = 3.0 if radius > LARGE / 2 - 9.0 else 2.4
    painter.setPen(QPen(QColor(scheme.text), width, Qt.PenStyle.SolidLine, _ROUND))
    painter.drawLine(QPointF(0, -radius + 3.5), QPointF(0, -radius * 0.3))
    painter.restore()
