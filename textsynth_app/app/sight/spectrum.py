"""The spectrum: levels over logarithmic frequency, with what was loudest lately and the note under the pointer."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QResizeEvent

from textsynth_app.app import theme
from textsynth_app.app.sight.frequency_range import FrequencyRange, hertz_text, note_text
from textsynth_app.app.sight.scope_curve import Curve, Filling, blank_image, draw_line
from textsynth_app.app.sight.scope_picture import ScopePicture
from textsynth_app.app.sight.spectrum_model import CEILING_DB, FLOOR_DB, LogPoints, Partial, SpectrumModel

FEWEST_POINTS, MOST_POINTS = 100, 600  # of a curve, one a pixel
REACH = 7.0  # pixels from the pointer to a partial that it reads
NOTCH_FACTOR = 1.25
TICK_PIXELS = 40
LINE_WIDTH = 1.5


class Spectrum(ScopePicture):
    """Level in dB over frequency. The wheel zooms about the pointer, dragging moves."""

    def __init__(self, model: SpectrumModel, shown: FrequencyRange) -> None:
        super().__init__()
        self.entitle(
            self.tr("SPECTRUM"),
            self.tr("Spectrum"),
            self.tr(
                "Level in dB of a full-scale sine over frequency in Hz; the thin line holds what was loudest. "
                "Wheel or + and -: zoom; drag or left and right: move; double-click: everything."
            ),
        )
        self.shown = shown
        self._curve, self._held = Curve(FEWEST_POINTS), Curve(FEWEST_POINTS)
        self._filling: Filling | None = None
        self.use(model)
        shown.changed.connect(self._range_changed)

    def use(self, model: SpectrumModel) -> None:
        """Show a spectrum."""
        self.model = model
        self._range_changed()

    def _range_changed(self) -> None:
        self._points = LogPoints(self.shown.frequencies(len(self._curve.points)), self.model)
        self.renew()

    def zoom(self, notches: float, at: QPointF, sideways: bool) -> None:
        """A narrower or wider range; sideways, another one."""
        if sideways:
            self.shown.move(notches * self.shown.octaves / 10.0)
        else:
            self.shown.zoom(self._hertz(at.x()), NOTCH_FACTOR**notches)

    def move_by(self, steps: int, vertical: bool) -> None:
        """Left and right move by a tenth of the range."""
        if not vertical:
            self.shown.move(steps * self.shown.octaves / 10.0)

    def drag(self, across: float, down: float) -> None:
        """The frequency under the pointer stays there."""
        self.shown.move(-across * self.shown.octaves)

    def reset_zoom(self) -> None:
        """From 20 Hz to 20 kHz."""
        self.shown.reset()

    def _hertz(self, across: float) -> float:
        area = self.area()
        return self.shown.hertz((across - area.left()) / area.width())

    def partial(self) -> Partial | None:
        """What is read: the partial under the pointer, or the level there; without a pointer the loudest partial."""
        if self.cursor_at is None:
            return self.model.strongest()
        at = self.cursor_at.x()
        hertz = self._hertz(at)
        return self.model.near(self._hertz(at - REACH), self._hertz(at + REACH)) or Partial(
            hertz, self.model.level(hertz)
        )

    def reading(self) -> tuple[list[str], bool]:
        """Note, frequency and level: 'A4 +3 ct', '441 Hz', '-18 dB'."""
        partial = self.partial()
        if partial is None:
            return [], False
        level = self.tr("{level} dB").format(level=round(partial.level))
        return [note_text(partial.hertz), hertz_text(partial.hertz), level], self.cursor_at is not None

    # Painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A point for every pixel, within reason."""
        super().resizeEvent(event)
        area = self.area()
        points = min(max(round(area.width()), FEWEST_POINTS), MOST_POINTS)
        self._curve, self._held = Curve(points), Curve(points)
        for curve in (self._curve, self._held):
            curve.points[:, 0] = np.linspace(area.left(), area.right(), points)
        self._range_changed()

    def renew(self) -> None:
        """Ground and filling anew."""
        self._filling = None
        super().renew()

    def paint_ground(self, painter: QPainter, area: QRectF) -> None:
        """Numbers of frequency and level; their lines belong to the filling."""
        for hertz, text in self.shown.ticks(int(area.width() / TICK_PIXELS)):
            across = area.left() + area.width() * self.shown.position(hertz)
            self.draw_tick(painter, text, across)
        for level in self._levels(area):
            self.draw_level_tick(painter, f"{level}", _height(level, area))

    def _levels(self, area: QRectF) -> range:
        step = 10 if area.height() > 180 else 20 if area.height() > 70 else 40
        return range(-step, int(FLOOR_DB), -step)

    def _paint_grid(self, painter: QPainter, area: QRectF, ground: QColor, share: float) -> None:
        colour = theme.blend(ground, QColor(theme.scheme().grid), share)
        for hertz, _ in self.shown.ticks(int(area.width() / TICK_PIXELS)):
            across = round(area.left() + area.width() * self.shown.position(hertz))
            painter.fillRect(QRectF(across, area.top(), 1, area.height()), colour)
        for level in self._levels(area):
            painter.fillRect(QRectF(area.left(), round(_height(level, area)), area.width(), 1), colour)

    def _new_filling(self, area: QRectF) -> Filling:
        ratio = self.devicePixelRatioF()
        well = QColor(theme.scheme().well)
        shade = QLinearGradient(area.topLeft(), area.bottomLeft())
        shade.setColorAt(0.0, theme.blend(well, self.accent, 0.5))
        shade.setColorAt(1.0, theme.blend(well, self.accent, 0.12))
        inside, outside = (blank_image(area.width(), area.height(), ratio, well) for _ in range(2))
        for image, brush, ground, share in (
            (inside, QBrush(shade), theme.blend(well, self.accent, 0.3), 0.3),
            (outside, QBrush(well), well, 0.22),
        ):
            painter = QPainter(image)
            painter.translate(-area.topLeft())
            painter.fillRect(area, brush)
            self._paint_grid(painter, area, ground, share)
            painter.end()
        return Filling(inside, outside)

    def paint_sound(self, painter: QPainter, area: QRectF) -> None:
        """The filled curve, the held line, the pointer's line."""
        heights = self._points.read(self.model.levels_and_held)
        heights *= -area.height() / (CEILING_DB - FLOOR_DB)
        heights += area.top()
        self._curve.points[:, 1], self._held.points[:, 1] = heights
        if self._filling is None:
            self._filling = self._new_filling(area)
        filling = self._filling
        painter.drawImage(area.topLeft(), filling.image(filling.rows_of(self._curve, area)))
        held = theme.blend(QColor(theme.scheme().well), QColor(theme.scheme().text), 0.45)
        draw_line(painter, self._held.polygon, held, 0.5)
        draw_line(painter, self._curve.polygon, self.accent, LINE_WIDTH)
        if self.cursor_at is not None:
            self._paint_pointer(painter, area)

    def _paint_pointer(self, painter: QPainter, area: QRectF) -> None:
        partial = self.partial()
        if partial is None:
            return
        across = area.left() + area.width() * self.shown.position(partial.hertz)
        painter.fillRect(QRectF(round(across), area.top(), 1, area.height()), QColor(theme.scheme().line_lit))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.scheme().text))
        painter.drawEllipse(QPointF(across + 0.5, _height(partial.level, area)), 3.0, 3.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _height(level: float, area: QRectF) -> float:
    share = (CEILING_DB - level) / (CEILING_DB - FLOOR_DB)
    return area.top() + area.height() * min(max(share, 0.0), 1.0)
