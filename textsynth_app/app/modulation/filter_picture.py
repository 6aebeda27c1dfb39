"""The filter's response, and the point on it that turns cutoff and resonance."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from textsynth_app.app import theme
from textsynth_app.app.controls.picture import SCALE_HEIGHT, Picture, polygon
from textsynth_app.app.controls.picture_point import SIZE
from textsynth_app.app.controls.value_text import shown_text
from textsynth_app.app.modulation.filter_response import (
    HIGHEST_HZ,
    LOWEST_HZ,
    is_open,
    quality,
    quality_db,
    response_db,
)
from textsynth_app.app.modulation.modulation_model import modulation_ranges
from textsynth_app.app.modulation.modulation_sources import EXPRESSIONS, LFO_GROUPS
from textsynth_app.synth.parameters import VOICE

TOP_DB, BOTTOM_DB = 30.0, -42.0
_LINES_DB = (24.0, 12.0, 0.0, -12.0, -24.0, -36.0)
_LABELLED_DB = (24.0, 0.0, -24.0)
_LINES_HZ = (50, 100, 200, 500, 1000, 2000, 5000, 10000)
_LABELLED_HZ = {100: "100", 1000: "1k", 10000: "10k"}
_OCTAVES = math.log2(HIGHEST_HZ / LOWEST_HZ)
_GHOST_SHARE = 0.45  # of the accent in the curve that the envelope leads to
_BAND_HEIGHT = 5.0
_NAMES = (
    *("filter.cutoff", "filter.resonance", "filter.mode", "filter.envelope", "filter.velocity"),
    *(f"{group}.{part}" for group in LFO_GROUPS for part in ("cutoff", "shape")),
    *(f"{source}.cutoff" for source in EXPRESSIONS),
)


class FilterPicture(Picture):
    """Gain in dB over frequency; the point stands at the cutoff, as high as the resonance lifts it there."""

    def __init__(self, name: str) -> None:
        super().__init__(name, _NAMES)
        self.point = self.add_point(self.tr("Cutoff and resonance"), "filter.cutoff", "filter.resonance")

    def is_heard(self) -> bool:
        """Whether the voice runs with its filter."""
        return not is_open(self.patch)

    def area(self) -> QRectF:
        """Room for the figures at the left."""
        return super().area().adjusted(16.0, 0.0, 0.0, 0.0)

    def place_points(self) -> None:
        """At the cutoff, at the height of Q: for a low or high pass that is on the curve."""
        area = self.area()
        across = VOICE["filter.cutoff"].normalise(self.patch["filter.cutoff"])
        height = _height(quality_db(self.patch["filter.resonance"]), area)
        self.point.place(QPointF(area.left() + across * area.width(), height))
        # The resonance is straight in dB: the point follows the pointer exactly.
        self.point.set_travel(area.width(), abs(_height(quality_db(1.0), area) - _height(quality_db(0.0), area)))

    def draw(self, painter: QPainter, area: QRectF) -> None:
        """The scales, where the cutoff swings, the response."""
        self._draw_scales(painter, area)
        painter.save()
        painter.setClipRect(area.adjusted(0.0, -2.0, 0.0, 1.0))
        envelope = self.patch["filter.envelope"]
        if envelope:
            ghost = theme.blend(QColor(theme.scheme().well), self.colour(), _GHOST_SHARE)
            painter.setPen(QPen(ghost, 1.5, Qt.PenStyle.DashLine))
            painter.drawPolyline(self._response(area, self.patch["filter.cutoff"] * 2.0**envelope))
        self.draw_curve(painter, self._response(area, self.patch["filter.cutoff"]), area.bottom())
        painter.restore()
        self._draw_drop(painter, area)
        self._draw_swing(painter, area)
        mode = shown_text(VOICE["filter.mode"], self.patch["filter.mode"])
        cutoff = shown_text(VOICE["filter.cutoff"], self.patch["filter.cutoff"])
        values = f"{cutoff}  ·  Q {quality(self.patch['filter.resonance']):.2g}"
        self.draw_captions(painter, mode if self.is_heard() else self.tr("open: nothing is filtered"), values)

    def _response(self, area: QRectF, cutoff: float) -> QPolygonF:
        x = np.linspace(0.0, 1.0, max(round(area.width() / 2.0), 2))
        if not self.is_heard():
            return polygon(x, np.full_like(x, -BOTTOM_DB / (TOP_DB - BOTTOM_DB)), area)
        hertz = LOWEST_HZ * (HIGHEST_HZ / LOWEST_HZ) ** x
        # The very tip of a sharp resonance must not fall between two points.
        place = math.log2(min(max(cutoff, LOWEST_HZ), HIGHEST_HZ) / LOWEST_HZ) / _OCTAVES
        x = np.sort(np.append(x, place))
        hertz = LOWEST_HZ * 2.0 ** (_OCTAVES * x)
        gains = response_db(hertz, cutoff, self.patch["filter.resonance"], self.patch["filter.mode"])
        return polygon(x, np.maximum(gains - BOTTOM_DB, -6.0) / (TOP_DB - BOTTOM_DB), area)

    def _draw_scales(self, painter: QPainter, area: QRectF) -> None:
        for decibels in _LINES_DB:
            y = _height(decibels, area)
            self.draw_rule(painter, QPointF(area.left(), y), QPointF(area.right(), y), dashed=False)
            if decibels in _LABELLED_DB:
                box = QRectF(2.0, y - 7.0, area.left() - 6.0, 14.0)
                self.draw_text(painter, box, f"{decibels:+.0f}" if decibels else "0", Qt.AlignmentFlag.AlignRight)
        for hertz in _LINES_HZ:
            x = area.left() + math.log2(hertz / LOWEST_HZ) / _OCTAVES * area.width()
            self.draw_rule(painter, QPointF(x, area.top()), QPointF(x, area.bottom()))
            if hertz in _LABELLED_HZ:
                box = QRectF(x - 20.0, area.bottom() + 2.0, 40.0, SCALE_HEIGHT)
                self.draw_text(painter, box, _LABELLED_HZ[hertz], Qt.AlignmentFlag.AlignHCenter)

    def _draw_drop(self, painter: QPainter, area: QRectF) -> None:
        """From the point to the curve, where the mode leaves the cutoff lower than the resonance lifts it."""
        cutoff, resonance = self.patch["filter.cutoff"], self.patch["filter.resonance"]
        gain = 0.0
        if self.is_heard():
            gain = float(response_db(np.array([cutoff]), cutoff, resonance, self.patch["filter.mode"])[0])
        x = area.left() + VOICE["filter.cutoff"].normalise(cutoff) * area.width()
        top, foot = _height(quality_db(resonance), area), _height(max(gain, BOTTOM_DB), area)
        if abs(foot - top) > SIZE / 2.0:
            self.draw_rule(painter, QPointF(x, top), QPointF(x, foot), dashed=True)

    def _draw_swing(self, painter: QPainter, area: QRectF) -> None:
        """A band at the bottom: between which frequencies LFOs, envelope and wheels carry the cutoff."""
        swing = modulation_ranges(self.patch).get("filter.cutoff")
        if swing is None:
            return
        left, right = (area.left() + place * area.width() for place in swing)
        band = QColor(self.colour())
        band.setAlphaF(0.55)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(band)
        box = QRectF(left, area.bottom() - _BAND_HEIGHT - 1.0, right - left, _BAND_HEIGHT)
        painter.drawRoundedRect(box, _BAND_HEIGHT / 2.0, _BAND_HEIGHT / 2.0)


def _height(decibels: float, area: QRectF) -> float:
    return area.bottom() - (decibels - BOTTOM_DB) / (TOP_DB - BOTTOM_DB) * area.height()
