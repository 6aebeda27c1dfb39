"""The noise: how loud it is over the time of a note, and how its power lies over frequency."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from textsynth_app.app import theme
from textsynth_app.app.controls.picture import SCALE_HEIGHT, Picture, polygon
from textsynth_app.app.controls.value_text import shown_text
from textsynth_app.app.modulation.note_courses import Course, noise_course, noise_response_db
from textsynth_app.synth.parameters import SILENCE_DB, VOICE

_SPECTRUM_SHARE, _SPECTRUM_LEAST, _SPECTRUM_MOST = 0.3, 84.0, 260.0  # of the width; pixels
_GAP = 22.0  # between the two
_LOWEST_HZ, _HIGHEST_HZ = 50.0, 20_000.0
_TOP_DB, _BOTTOM_DB = 24.0, -36.0
_LABELLED_HZ = {200: "200", 2000: "2k"}
_SMALLEST_HEIGHT = 0.06  # of a noise that is off: its envelope is still seen


@lru_cache(maxsize=8)
def grain(points: int, color: float) -> NDArray[np.float64]:
    """Noise of a colour as it is drawn: -1 to 1, smooth if dark, jagged if bright; the same each time."""
    white = np.random.default_rng(7).uniform(-1.0, 1.0, points + 32)
    if color < 0.0:
        width = 1 + round(-color * 14.0)
        white = np.convolve(white, np.hanning(width + 2)[1:-1], mode="same")
    elif color > 0.0:
        white = white - color * np.convolve(white, np.ones(3) / 3.0, mode="same")
    white = white[16 : 16 + points]
    return white / np.max(np.abs(white))


class NoisePicture(Picture):
    """A burst of the noise under its envelope, with three points to drag; beside it the colour's spectrum."""

    def __init__(self, name: str) -> None:
        super().__init__(name, [parameter.name for parameter in VOICE if parameter.group == "noise"])
        self.attack = self.add_point(self.tr("Noise attack and level"), "noise.attack", "noise.level")
        self.decay = self.add_point(self.tr("Noise decay and sustain"), "noise.decay", "noise.sustain")
        self.release = self.add_point(self.tr("Noise release"), "noise.release")

    def is_heard(self) -> bool:
        """Whether the noise is on."""
        return self.patch["noise.level"] > SILENCE_DB

    def _parts(self) -> tuple[QRectF, QRectF]:
        """Where the burst is drawn, and where the spectrum."""
        area = self.area()
        width = min(max(area.width() * _SPECTRUM_SHARE, _SPECTRUM_LEAST), _SPECTRUM_MOST)
        burst = area.adjusted(0.0, 0.0, -width - _GAP, 0.0)
        return burst, QRectF(area.right() - width, area.top(), width, area.height())

    def _peak(self) -> float:
        """Height of the envelope's peak, 0..1."""
        return max(1.0 - self.patch["noise.level"] / SILENCE_DB, _SMALLEST_HEIGHT)

    def place_points(self) -> None:
        """At the peak, where the sustain begins, and at the end."""
        area, _ = self._parts()
        course = noise_course(self.patch)
        scale = area.width() / float(course.seconds[-1])
        attack, sustain = self.patch["noise.attack"], self.patch["noise.sustain"]
        held = not math.isnan(course.key_up)
        down = attack + self.patch["noise.decay"] * (min(sustain / SILENCE_DB, 1.0) if held else 0.2)
        half = area.height() / 2.0 * self._peak()
        for point, seconds in ((self.attack, attack), (self.decay, down), (self.release, float(course.seconds[-1]))):
            level = float(np.interp(seconds, course.seconds, course.values)) if point is not self.release else 0.0
            point.place(QPointF(area.left() + seconds * scale, area.center().y() - half * level))
        self.release.setVisible(held)

    def draw(self, painter: QPainter, area: QRectF) -> None:
        """The burst and the spectrum."""
        burst, spectrum = self._parts()
        course = noise_course(self.patch, max(round(burst.width()), 2))
        self.draw_seconds(painter, burst, float(course.seconds[-1]))
        self._draw_burst(painter, burst, course)
        self._draw_spectrum(painter, spectrum)
        level = shown_text(VOICE["noise.level"], self.patch["noise.level"])
        text = self.tr("noise {}").format(level) if self.is_heard() else self.tr("noise off")
        self.draw_captions(painter, text, self._color())

    def _draw_burst(self, painter: QPainter, area: QRectF, course: Course) -> None:
        heights = course.values * self._peak()
        x = np.linspace(0.0, 1.0, len(heights))
        tone = theme.blend(QColor(theme.scheme().well), self.colour(), 0.55)
        jagged = 0.5 + 0.5 * heights * grain(len(heights), self.patch["noise.color"])
        for line in (jagged, 0.5 - 0.5 * heights):
            self.draw_crowded(painter, polygon(x, line, area), tone)
        if not math.isnan(course.key_up):
            self.draw_key_up(painter, area, course.key_up / float(course.seconds[-1]))
        self.draw_curve(painter, polygon(x, 0.5 + 0.5 * heights, area))

    def _draw_spectrum(self, painter: QPainter, area: QRectF) -> None:
        octaves = math.log2(_HIGHEST_HZ / _LOWEST_HZ)
        for hertz, text in _LABELLED_HZ.items():
            x = area.left() + math.log2(hertz / _LOWEST_HZ) / octaves * area.width()
            self.draw_rule(painter, QPointF(x, area.top()), QPointF(x, area.bottom()))
            box = QRectF(x - 20.0, area.bottom() + 1.0, 40.0, SCALE_HEIGHT)
            self.draw_text(painter, box, text, Qt.AlignmentFlag.AlignHCenter)
        places = np.linspace(0.0, 1.0, 80)
        gains = noise_response_db(_LOWEST_HZ * 2.0 ** (octaves * places), self.patch["noise.color"])
        heights = np.clip((gains - _BOTTOM_DB) / (_TOP_DB - _BOTTOM_DB), 0.0, 1.0)
        self.draw_curve(painter, polygon(places, heights, area), area.bottom())

    def _color(self) -> str:
        color = self.patch["noise.color"]
        if abs(color) < 0.05:
            return self.tr("white")
        name = self.tr("dark {}") if color < 0.0 else self.tr("bright {}")
        return name.format(shown_text(VOICE["noise.color"], abs(color)))
