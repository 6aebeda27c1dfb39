"""What drive, chorus, delay and reverb do, each with a point to drag."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from textsynth_app.app import theme
from textsynth_app.app.controls.picture import LINE_WIDTH, Picture, polygon, round_up
from textsynth_app.app.controls.value_text import shown_text
from textsynth_app.app.modulation.effect_curves import (
    AMOUNTS,
    CHORUS_SHORTEST_MS,
    chorus_delays,
    drive_transfer,
    echo_seconds,
    echoes,
    is_on,
    is_synced,
    reflections,
    reverb_db,
)
from textsynth_app.synth.parameters import VOICE

_DRIVE_POINT = 0.25  # the sample value at which the drive's point stands
_CHORUS_SECONDS = 2.0
_CHORUS_TOP_MS = CHORUS_SHORTEST_MS + VOICE["chorus.depth"].maximum
_CHORUS_BOTTOM_MS = CHORUS_SHORTEST_MS - 0.5
_ECHOES_SEEN = 5.5
_BAR_WIDTH = 4.0
_REVERB_FLOOR_DB = -60.0
_APART = 3.0  # pixels between two reflections that are drawn


class EffectPicture(Picture):
    """A picture of one effect of the chain."""

    def __init__(self, effect: str, name: str) -> None:
        groups = (effect, "clock") if effect == "delay" else (effect,)
        super().__init__(name, [parameter.name for parameter in VOICE if parameter.group in groups])
        self.effect = effect

    def is_heard(self) -> bool:
        """Whether the effect is on."""
        return is_on(self.patch, self.effect)

    def shown_amount(self) -> float:
        """How much of the effect is drawn: a usual amount if it is off, so that there is something to be seen."""
        name, usual = AMOUNTS[self.effect]
        return self.patch[name] if self.is_heard() else usual

    def text_of(self, name: str) -> str:
        """A value as a person reads it."""
        return shown_text(VOICE[name], self.patch[name])


class DrivePicture(EffectPicture):
    """The transfer curve: what comes out over what goes in, both from -1 to 1."""

    def __init__(self, name: str) -> None:
        super().__init__("drive", name)
        self.point = self.add_point(self.tr("Drive"), along="drive.gain")

    def place_points(self) -> None:
        """On the curve, at a soft sound."""
        area = self.area()
        height = float(drive_transfer(self.patch["drive.gain"], np.array([_DRIVE_POINT]))[0])
        x, y = 0.5 + _DRIVE_POINT / 2.0, 0.5 + height / 2.0
        self.point.place(QPointF(area.left() + x * area.width(), area.bottom() - y * area.height()))

    def draw(self, painter: QPainter, area: QRectF) -> None:
        """The curve, and the straight line that it is without any drive."""
        self.draw_rule(painter, QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()))
        self.draw_rule(painter, QPointF(area.center().x(), area.top()), QPointF(area.center().x(), area.bottom()))
        self.draw_rule(painter, area.bottomLeft(), area.topRight(), dashed=True)
        x = np.linspace(-1.0, 1.0, 97)
        y = drive_transfer(self.patch["drive.gain"], x)
        self.draw_curve(painter, polygon((x + 1.0) / 2.0, (y + 1.0) / 2.0, area), area.center().y())
        self.draw_captions(painter, self.text_of("drive.gain"))


class ChorusPicture(EffectPicture):
    """The delays of its six taps over two seconds."""

    def __init__(self, name: str) -> None:
        super().__init__("chorus", name)
        self.point = self.add_point(self.tr("Chorus rate and depth"), "chorus.rate", "chorus.depth")

    def place_points(self) -> None:
        """On the first crest of the first tap."""
        area = self.area()
        across = min(0.25 / self.patch["chorus.rate"] / _CHORUS_SECONDS, 1.0)
        height = float(_chorus_heights(np.array(CHORUS_SHORTEST_MS + self.patch["chorus.depth"])))
        self.point.place(QPointF(area.left() + across * area.width(), area.bottom() - height * area.height()))

    def draw(self, painter: QPainter, area: QRectF) -> None:
        """Left taps in the accent, right ones paler."""
        self.draw_seconds(painter, area, _CHORUS_SECONDS)
        points = min(max(round(area.width()), 60), 400)
        seconds = np.linspace(0.0, _CHORUS_SECONDS, points)
        delays = chorus_delays(self.patch["chorus.rate"], self.patch["chorus.depth"], seconds)
        x = seconds / _CHORUS_SECONDS
        well, left = QColor(theme.scheme().well), self.colour()
        right = theme.blend(left, QColor(theme.scheme().text), 0.5)
        for tap in reversed(range(len(delays))):
            own = left if tap < 3 else right
            tone, thickness = (own, LINE_WIDTH) if tap == 0 else (theme.blend(well, own, 0.5), 1.0)
            self.draw_crowded(painter, polygon(x, _chorus_heights(delays[tap]), area), tone, thickness)
        width = self.text_of("chorus.depth")
        self.draw_captions(painter, self.text_of("chorus.rate"), self.tr("{} wide").format(width))


def _chorus_heights(milliseconds: NDArray[np.float64]) -> NDArray[np.float64]:
    return (milliseconds - _CHORUS_BOTTOM_MS) / (_CHORUS_TOP_MS - _CHORUS_BOTTOM_MS)


class DelayPicture(EffectPicture):
    """The sound and its echoes: upwards what is heard at the left, downwards what at the right."""

    def __init__(self, name: str) -> None:
        super().__init__("delay", name)
        self.free = self.add_point(self.tr("Delay time and mix"), "delay.time", "delay.mix")
        self.synced = self.add_point(self.tr("Delay mix"), along="delay.mix")

    def _seconds(self) -> float:
        return round_up(_ECHOES_SEEN * echo_seconds(self.patch))

    def place_points(self) -> None:
        """On top of the first echo."""
        area = self.area()
        across = echo_seconds(self.patch) / self._seconds()
        first = echoes(self.patch)[0]
        height = min(first.left / math.sqrt(2.0), 1.0)
        place = QPointF(area.left() + across * area.width(), area.center().y() - height * area.height() / 2.0)
        for point, shown in ((self.free, not is_synced(self.patch)), (self.synced, is_synced(self.patch))):
            point.place(place)
            point.setVisible(shown)

    def draw(self, painter: QPainter, area: QRectF) -> None:
        """Beats or seconds, then a bar for the sound and one for each echo."""
        seconds = self._seconds()
        middle = area.center().y()
        if is_synced(self.patch):
            self._draw_beats(painter, area, seconds)
        else:
            self.draw_seconds(painter, area, seconds)
        self.draw_rule(painter, QPointF(area.left(), middle), QPointF(area.right(), middle))
        reach = area.height() / 2.0 / math.sqrt(2.0)
        self._draw_bar(painter, QPointF(area.left() + _BAR_WIDTH / 2.0, middle), reach, reach, self._dry())
        for echo in echoes(self.patch, self.shown_amount()):
            if echo.seconds < seconds:
                x = area.left() + echo.seconds / seconds * area.width()
                self._draw_bar(painter, QPointF(x, middle), echo.left * reach, echo.right * reach, self.colour())
        self.draw_text(
            painter, QRectF(area.right() - 12.0, area.top(), 12.0, 12.0), self.tr("L"), Qt.AlignmentFlag.AlignRight
        )
        self.draw_text(
            painter,
            QRectF(area.right() - 12.0, area.bottom() - 12.0, 12.0, 12.0),
            self.tr("R"),
            Qt.AlignmentFlag.AlignRight,
        )
        time = shown_text(VOICE["delay.time"], echo_seconds(self.patch))
        length = f"{self.text_of('delay.division')}  ·  {time}" if is_synced(self.patch) else time
        self.draw_captions(painter, length, self.tr("feedback {}").format(self.text_of("delay.feedback")))

    def _dry(self) -> QColor:
        return theme.blend(QColor(theme.scheme().well), QColor(theme.scheme().text), 0.7)

    def _draw_beats(self, painter: QPainter, area: QRectF, seconds: float) -> None:
        beat = 60.0 / self.patch["clock.tempo"]
        for number in range(1, math.ceil(seconds / beat)):
            x = area.left() + number * beat / seconds * area.width()
            self.draw_rule(painter, QPointF(x, area.top()), QPointF(x, area.bottom()), dashed=number % 4 == 0)
            box = QRectF(x - 12.0, area.bottom() + 1.0, 24.0, 13.0)
            self.draw_text(painter, box, str(number + 1), Qt.AlignmentFlag.AlignHCenter)

    def _draw_bar(self, painter: QPainter, foot: QPointF, up: float, down: float, colour: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        box = QRectF(foot.x() - _BAR_WIDTH / 2.0, foot.y() - up, _BAR_WIDTH, max(up + down, 1.0))
        painter.drawRoundedRect(box, _BAR_WIDTH / 2.0, _BAR_WIDTH / 2.0)


class ReverbPicture(EffectPicture):
    """How the room answers: its first reflections, and how it decays, in dB over time."""

    def __init__(self, name: str) -> None:
        super().__init__("reverb", name)
        self.point = self.add_point(self.tr("Reverb decay and mix"), "reverb.decay", "reverb.mix")

    def _seconds(self) -> float:
        return round_up(self.patch["reverb.predelay"] + self.patch["reverb.decay"])

    def place_points(self) -> None:
        """Half way down the decay; at the bottom while there is none."""
        area = self.area()
        seconds = self.patch["reverb.predelay"] + self.patch["reverb.decay"] / 2.0
        level = max(reverb_db(self.patch["reverb.mix"]) + _REVERB_FLOOR_DB / 2.0, _REVERB_FLOOR_DB)
        height = 1.0 - level / _REVERB_FLOOR_DB
        self.point.place(
            QPointF(area.left() + seconds / self._seconds() * area.width(), area.bottom() - height * area.height())
        )

    def draw(self, painter: QPainter, area: QRectF) -> None:
        """The reflections, the decay, and dashed the shorter one above the damping frequency."""
        seconds, level = self._seconds(), reverb_db(self.shown_amount())
        begin, decay = self.patch["reverb.predelay"], self.patch["reverb.decay"]
        self.draw_seconds(painter, area, seconds)

        def height(time: float, fall: float = 1.0) -> float:
            return max(1.0 - (level + fall * (time - begin) / decay * _REVERB_FLOOR_DB) / _REVERB_FLOOR_DB, 0.0)

        end = begin + decay * (1.0 - level / _REVERB_FLOOR_DB)
        x = np.array([begin, begin, end]) / seconds
        self.draw_curve(painter, polygon(x, np.array([0.0, height(begin), 0.0]), area), area.bottom())
        tone = theme.blend(QColor(theme.scheme().well), self.colour(), 0.6)
        painter.setPen(QPen(tone, 1.0))
        last = 0.0
        for time in reflections(self.patch["reverb.size"]):
            place = area.left() + (begin + time) / seconds * area.width()
            top = area.bottom() - height(begin + time) * area.height()
            if last + _APART < place < area.right() and top < area.bottom():
                last = place
                painter.drawLine(QPointF(place, area.bottom()), QPointF(place, top))
        painter.setPen(QPen(tone, 1.5, Qt.PenStyle.DashLine))
        middle = begin + (end - begin) / 2.0
        painter.drawPolyline(polygon(np.array([begin, middle]) / seconds, np.array([height(begin), 0.0]), area))
        self.draw_captions(
            painter,
            self.text_of("reverb.decay"),
            self.tr("above {} half as long").format(self.text_of("reverb.damping")),
        )
