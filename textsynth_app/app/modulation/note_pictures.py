"""What a note does by itself, drawn over its time: its pitch, its strokes; and its unison voices in their places."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from textsynth_app.app import theme
from textsynth_app.app.controls.picture import Picture, polygon, seconds_text
from textsynth_app.app.controls.value_text import shown_text
from textsynth_app.app.modulation.note_courses import (
    burst,
    endless,
    pitch_course,
    pitch_moves,
    repeats,
    stroke_count,
    unison,
)
from textsynth_app.synth.parameters import VOICE

_SMALLEST_SPAN = 6.0  # semitones between the bottom and the top of a picture of pitch, at least
_SPAN_STEPS = (1.0, 2.0, 3.0, 6.0, 12.0, 24.0, 48.0)  # semitones between its lines
_MOST_LINES = 7
_GAP = 1.5  # pixels between two strokes that touch
_VOICE_RADIUS = 5.0


class PitchPicture(Picture):
    """Semitones over the time of a note, from key down to what its release does."""

    def __init__(self, name: str) -> None:
        super().__init__(name, [parameter.name for parameter in VOICE if parameter.group == "pitch"])

    def is_heard(self) -> bool:
        """Whether the pitch moves at all."""
        return pitch_moves(self.patch)

    def area(self) -> QRectF:
        """Room for the figures at the left."""
        return super().area().adjusted(20.0, 0.0, 0.0, 0.0)

    def draw(self, painter: QPainter, area: QRectF) -> None:
        """Lines of semitones, the key's end, the course."""
        course = pitch_course(self.patch, max(round(area.width()), 2))
        low, high = min(float(course.values.min()), 0.0), max(float(course.values.max()), 0.0)
        spare = max(_SMALLEST_SPAN - (high - low), 0.1 * (high - low)) / 2.0
        low, high = low - spare, high + spare
        seconds = float(course.seconds[-1])
        self.draw_seconds(painter, area, seconds)
        step = next((step for step in _SPAN_STEPS if (high - low) / step <= _MOST_LINES), _SPAN_STEPS[-1])
        for number in range(math.ceil(low / step), math.floor(high / step) + 1):
            y = area.bottom() - (number * step - low) / (high - low) * area.height()
            self.draw_rule(painter, QPointF(area.left(), y), QPointF(area.right(), y), dashed=number == 0)
            box = QRectF(2.0, y - 7.0, area.left() - 8.0, 14.0)
            self.draw_text(painter, box, f"{number * step:+.0f}" if number else "0", Qt.AlignmentFlag.AlignRight)
        if not math.isnan(course.key_up):
            self.draw_key_up(painter, area, course.key_up / seconds)
        ground = area.bottom() + low / (high - low) * area.height()
        heights = (course.values - low) / (high - low)
        self.draw_curve(painter, polygon(course.seconds / seconds, heights, area), ground)
        if self.is_heard():
            ends = [shown_text(VOICE["pitch.envelope"], end(course.values)) for end in (np.min, np.max)]
            around = self.tr("{lowest} to {highest} around the key").format(lowest=ends[0], highest=ends[1])
            self.draw_captions(painter, around, self.tr("semitones over time"))
        else:
            self.draw_captions(painter, self.tr("the pitch of the key"), self.tr("semitones over time"))


class BurstPicture(Picture):
    """The strokes of a note: as long as each is held."""

    def __init__(self, name: str) -> None:
        super().__init__(name, [parameter.name for parameter in VOICE if parameter.group == "burst"])

    def is_heard(self) -> bool:
        """Whether a note repeats itself."""
        return repeats(self.patch)

    def draw(self, painter: QPainter, area: QRectF) -> None:
        """A block for each stroke; those that are not all drawn fade away at the right."""
        drawn = burst(self.patch)
        self.draw_seconds(painter, area, drawn.seconds)
        self.draw_rule(painter, area.bottomLeft(), area.bottomRight())
        scale = area.width() / drawn.seconds
        for number, stroke in enumerate(drawn.strokes):
            left, right = stroke.start * scale, stroke.end * scale
            width = max(right - left - _GAP, 1.5)
            block = QRectF(area.left() + left, area.top() + 4.0, width, area.height() - 4.0)
            tone = QColor(self.colour())
            tone.setAlphaF(max(1.0 - number / len(drawn.strokes), 0.15) if drawn.more else 1.0)
            fill = QColor(tone)
            fill.setAlphaF(tone.alphaF() * 0.3)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawRect(block)
            painter.setPen(QPen(tone, 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin))
            painter.drawPolyline([block.bottomLeft(), block.topLeft(), block.topRight(), block.bottomRight()])
        self.draw_captions(painter, self._count(), self._pace())

    def _count(self) -> str:
        if endless(self.patch):
            return self.tr("strokes until the key is up")
        if not self.is_heard():
            return self.tr("one stroke: the note does not repeat itself")
        return self.tr("{} strokes").format(stroke_count(self.patch))

    def _pace(self) -> str:
        rate = self.patch["burst.rate"]
        pace = self.tr("{rate}, one every {time}")
        return pace.format(rate=shown_text(VOICE["burst.rate"], rate), time=seconds_text(1.0 / rate))


class UnisonPicture(Picture):
    """The voices of a note: from left to right as they are heard, from low to high as they are tuned."""

    def __init__(self, name: str) -> None:
        super().__init__(name, [parameter.name for parameter in VOICE if parameter.group == "unison"])

    def is_heard(self) -> bool:
        """Whether there is more than one voice."""
        return len(unison(self.patch)) > 1

    def draw(self, painter: QPainter, area: QRectF) -> None:
        """A dot for each voice."""
        voices = unison(self.patch)
        centre = area.center()
        self.draw_rule(painter, QPointF(area.left(), centre.y()), QPointF(area.right(), centre.y()))
        self.draw_rule(painter, QPointF(centre.x(), area.top()), QPointF(centre.x(), area.bottom()))
        box = QRectF(area.left(), area.bottom() + 2.0, area.width(), 13.0)
        self.draw_text(painter, box, self.tr("left"), Qt.AlignmentFlag.AlignLeft)
        self.draw_text(painter, box, self.tr("right"), Qt.AlignmentFlag.AlignRight)
        reach = VOICE["unison.detune"].maximum / 2.0
        places = [
            QPointF(
                centre.x() + voice.place * (area.width() / 2.0 - _VOICE_RADIUS),
                # The square root spreads small detunings, which are the usual ones.
                centre.y()
                - math.copysign(math.sqrt(abs(voice.cents) / reach), voice.cents)
                * (area.height() / 2.0 - _VOICE_RADIUS),
            )
            for voice in voices
        ]
        for place in places:
            painter.setPen(QPen(theme.blend(QColor(theme.scheme().well), self.colour(), 0.4), 1.0))
            painter.drawLine(QPointF(place.x(), centre.y()), place)
        for place in places:
            halo = QColor(self.colour())
            halo.setAlpha(50)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(halo)
            painter.drawEllipse(place, _VOICE_RADIUS * 1.8, _VOICE_RADIUS * 1.8)
            painter.setBrush(self.colour())
            painter.drawEllipse(place, _VOICE_RADIUS, _VOICE_RADIUS)
        if self.is_heard():
            spread = shown_text(VOICE["unison.detune"], self.patch["unison.detune"])
            self.draw_captions(painter, self.tr("{} voices").format(len(voices)), spread)
        else:
            self.draw_captions(painter, self.tr("one voice"))
