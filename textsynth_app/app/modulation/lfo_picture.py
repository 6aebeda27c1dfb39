"""What an LFO draws from the start of a note: its delay, its fade, then two cycles of its shape."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from textsynth_app.app import theme
from textsynth_app.app.controls.picture import SCALE_HEIGHT, SMALL_PIXELS, Picture, polygon, seconds_text
from textsynth_app.app.controls.value_text import shown_text
from textsynth_app.app.modulation.lfo_wave import LfoTrace, moves_anything, trace
from textsynth_app.synth.parameters import OPERATOR_COUNT, VOICE

_PARTS = ("rate", "shape", "delay", "fade", "retrigger", "pitch", "amplitude", "index", "cutoff")
_NARROWEST = 0.005  # share of the width below which a delay is none


class LfoPicture(Picture):
    """The wave of the LFO `group` ('lfo' or 'lfo2')."""

    def __init__(self, group: str, name: str) -> None:
        tremolos = tuple(f"operators.{number}.tremolo" for number in range(1, OPERATOR_COUNT + 1))
        super().__init__(name, (*(f"{group}.{part}" for part in _PARTS), *(tremolos if group == "lfo" else ())))
        self.group = group

    def is_heard(self) -> bool:
        """Whether one of its depths is up."""
        return moves_anything(self.patch, self.group)

    def draw(self, painter: QPainter, area: QRectF) -> None:
        """The wave, what it waits for, and what it moves."""
        drawn = trace(self.patch, self.group, max(round(area.width()), 2))
        middle = area.center().y()
        self.draw_rule(painter, QPointF(area.left(), middle), QPointF(area.right(), middle))
        self._draw_parts(painter, area, drawn)
        self.draw_curve(painter, polygon(drawn.x, (drawn.y + 1.0) / 2.0, area), middle)
        self.draw_captions(painter, self._pace(), self._moves())

    def _draw_parts(self, painter: QPainter, area: QRectF, drawn: LfoTrace) -> None:
        small = QFontMetricsF(theme.font(SMALL_PIXELS))
        parts = (
            (0.0, drawn.delay_end, self.tr("delay {}"), "delay"),
            (drawn.delay_end, drawn.fade_end, self.tr("fade-in {}"), "fade"),
        )
        for start, end, text, part in parts:
            if end - start < _NARROWEST:
                continue
            left, right = area.left() + start * area.width(), area.left() + end * area.width()
            self.draw_rule(painter, QPointF(right, area.top() - 4.0), QPointF(right, area.bottom() + 4.0), dashed=True)
            box = QRectF(left, area.bottom() + 2.0, right - left - 4.0, SCALE_HEIGHT)
            for label in (text.format(self._format(part)), self._format(part)):
                if small.horizontalAdvance(label) <= box.width():
                    self.draw_text(painter, box, label, Qt.AlignmentFlag.AlignRight)
                    break
        box = QRectF(area.left(), area.bottom() + 2.0, area.width(), SCALE_HEIGHT)
        free = self.patch[f"{self.group}.retrigger"] < 0.5
        cycles = self.tr("two cycles, running free") if free else self.tr("two cycles")
        self.draw_text(painter, box, cycles, Qt.AlignmentFlag.AlignRight)

    def _pace(self) -> str:
        rate = self.patch[f"{self.group}.rate"]
        return self.tr("{rate}, {cycle} a cycle").format(rate=self._format("rate"), cycle=seconds_text(1.0 / rate))

    def _moves(self) -> str:
        routes = {
            "pitch": self.tr("vibrato {}"),
            "amplitude": self.tr("tremolo {}"),
            "index": self.tr("index {}"),
            "cutoff": self.tr("cutoff {}"),
        }
        moved = [text.format(self._format(part)) for part, text in routes.items() if self.patch[f"{self.group}.{part}"]]
        if self.is_heard():
            return "  ·  ".join(moved) or self.tr("tremolo of operators")
        return self.tr("moves nothing yet: turn up a depth")

    def _format(self, part: str) -> str:
        name = f"{self.group}.{part}"
        return shown_text(VOICE[name], self.patch[name])
