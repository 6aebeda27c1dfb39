"""The oscilloscope: a waveform that stands still, at the span and magnification that the user or the sound chooses."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QResizeEvent

from textsynth_app.app import theme
from textsynth_app.app.sight.frequency_range import note_text
from textsynth_app.app.sight.scope_buttons import WordButton
from textsynth_app.app.sight.scope_curve import Curve, Filling, blank_image, draw_line
from textsynth_app.app.sight.scope_model import WaveModel, ZoomModel
from textsynth_app.app.sight.scope_picture import ScopePicture

LINE_WIDTH = 1.5
TIME_PARTS = 4
MOST_NUMBERS = 8  # below a row of periods
ROOMY = 200.0  # pixels, from which on the last number has room for its unit
MARGIN = 4.0  # pixels above and below full level


class Waveform(ScopePicture):
    """Level over time. The wheel shows more or less time, with Shift it magnifies; locked, it counts periods."""

    lock_changed = Signal(bool)

    def __init__(self, sample_rate: float) -> None:
        super().__init__()
        self.entitle(
            self.tr("WAVEFORM"),
            self.tr("Waveform"),
            self.tr(
                "Level of the newest sound over time. Wheel or + and -: time; Shift and wheel or up and down: "
                "magnification; double-click: as at first."
            ),
        )
        self.model = WaveModel(sample_rate)
        self.magnification = ZoomModel()
        self._audio: NDArray[np.float32] | None = None
        self._curve = Curve(2)
        self._filling: Filling | None = None
        self._ticks: tuple[float, float | None, int] | None = None
        self._turned = 0.0  # of the wheel, less than a step
        self.lock_button = WordButton(self.tr("LOCK"), self)
        self.lock_button.setAccessibleName(self.tr("Lock to the period"))
        self.lock_button.setToolTip(self.tr("Show whole periods: a steady tone stands still, whatever its pitch."))
        self.lock_button.move(round(self.title_width()) + 8, 0)
        self.lock_button.toggled.connect(self._lock)

    def set_sample_rate(self, sample_rate: float) -> None:
        """Another device: begin anew."""
        locked, columns = self.model.locked, self.model.columns
        self.model = WaveModel(sample_rate)
        self.model.locked, self.model.columns = locked, columns

    def hear(self, audio: NDArray[np.float32]) -> None:
        """Take the newest `model.frames` samples."""
        self._audio = audio
        values = self.model.update(audio)
        factor = self.magnification.update(float(np.max(np.abs(values))))
        ticks = (self.model.seconds, None) if self.model.period is None else (0.0, float(self.model.periods))
        if (*ticks, factor) != self._ticks:
            self._ticks = (*ticks, factor)
            self.renew()
            self.show_reading()
        self.redraw()

    def zoom(self, notches: float, at: QPointF, sideways: bool) -> None:
        """Less or more time; with Shift, magnify."""
        self._turned += notches
        steps = int(self._turned)
        self._turned -= steps
        if not steps:
            return
        if sideways:
            self.magnification.zoom(steps)
        else:
            self.model.zoom(steps)
        self._hear_again()

    def move_by(self, steps: int, vertical: bool) -> None:
        """Up and down magnify; there is nothing to the left and right."""
        if vertical:
            self.magnification.zoom(steps)
            self._hear_again()

    def reset_zoom(self) -> None:
        """The span of the first start; the magnification follows the sound."""
        self.model.reset_zoom()
        self.magnification.reset()
        self._hear_again()

    def _lock(self, locked: bool) -> None:
        self.model.locked = locked
        self._hear_again()
        self.lock_changed.emit(locked)

    def _hear_again(self) -> None:
        # A frozen picture too can be zoomed.
        if self._audio is not None:
            self.hear(self._audio)
        self.show_reading()

    def reading(self) -> tuple[list[str], bool]:
        """Under the pointer time and level; else what is shown."""
        model = self.model
        if self.cursor_at is not None:
            place = (self.cursor_at.x() - self.area().left()) / self.area().width()
            time = self.tr("{time:.2f} ms").format(time=place * model.seconds * 1000.0)
            return [time, f"{float(np.interp(place, model.positions, model.values)):+.3f}"], True
        factor = self.tr("{factor} x").format(factor=self.magnification.factor)
        if model.period is None:
            return [self.tr("{time} ms").format(time=f"{round(model.seconds * 1000.0, 1):g}"), factor], False
        one, several = self.tr("1 period"), self.tr("{number} periods")
        periods = one if model.periods == 1 else several.format(number=model.periods)
        return [periods, note_text(1.0 / model.period), factor], False

    # Painting

    def mark_left(self) -> float:
        """Behind the button."""
        return self.lock_button.geometry().right() + 10.0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as pixels."""
        super().resizeEvent(event)
        self.model.columns = max(round(self.area().width()), 2)

    def renew(self) -> None:
        """Ground and filling anew."""
        self._filling = None
        super().renew()

    def paint_ground(self, painter: QPainter, area: QRectF) -> None:
        """Numbers of level and time or periods; their lines belong to the filling."""
        top = area.center().y() - self._reach(area)
        self.draw_level_tick(painter, f"{1.0 / self.magnification.factor:.2g}", max(top, area.top() + 5.0))
        self.draw_level_tick(painter, "0", area.center().y())
        whole = self.model.period is not None
        parts = self._parts()
        for part in range(1, parts + 1):
            text = f"{part}" if whole else f"{round(self.model.seconds * 1000.0 * part / parts, 2):g}"
            if part == parts and not whole and area.width() > ROOMY:
                text = self.tr("{time} ms").format(time=text)
            if parts <= MOST_NUMBERS or part % 2 == 0:
                self.draw_tick(painter, text, area.left() + area.width() * part / parts)

    def _parts(self) -> int:
        return TIME_PARTS if self.model.period is None else self.model.periods

    def _reach(self, area: QRectF) -> float:
        return area.height() / 2.0 - MARGIN

    def _new_filling(self, area: QRectF) -> Filling:
        ratio = self.devicePixelRatioF()
        well = QColor(theme.scheme().well)
        shade = QLinearGradient(area.topLeft(), area.bottomLeft())
        for place, share in ((0.0, 0.34), (0.5, 0.08), (1.0, 0.34)):
            shade.setColorAt(place, theme.blend(well, self.accent, share))
        inside, outside = (blank_image(area.width(), area.height(), ratio, well) for _ in range(2))
        for image, brush, ground in (
            (inside, QBrush(shade), theme.blend(well, self.accent, 0.2)),
            (outside, QBrush(well), well),
        ):
            painter = QPainter(image)
            painter.translate(-area.topLeft())
            painter.fillRect(area, brush)
            self._paint_grid(painter, area, ground)
            painter.end()
        return Filling(inside, outside)

    def _paint_grid(self, painter: QPainter, area: QRectF, ground: QColor) -> None:
        faint, clear = (theme.blend(ground, QColor(theme.scheme().grid), share) for share in (0.22, 0.5))
        for share in (-1.0, -0.5, 0.5, 1.0, 0.0):
            height = round(area.center().y() + share * self._reach(area))
            painter.fillRect(QRectF(area.left(), height, area.width(), 1), faint if share else clear)
        parts = self._parts()
        for part in range(parts + 1):
            across = min(round(area.left() + area.width() * part / parts), round(area.right()) - 1)
            painter.fillRect(QRectF(across, area.top(), 1, area.height()), faint)

    def paint_sound(self, painter: QPainter, area: QRectF) -> None:
        """The curve, and what lies between it and zero."""
        model = self.model
        if len(self._curve.points) != len(model.values) or self._filling is None:
            self._curve = Curve(len(model.values))
            self._curve.points[:, 0] = area.left() + model.positions * area.width()
        points = self._curve.points
        np.multiply(model.values, -self.magnification.factor * self._reach(area), out=points[:, 1])
        points[:, 1] += area.center().y()
        if self._filling is None:
            self._filling = self._new_filling(area)
        filling = self._filling
        rows, zero = filling.rows_of(self._curve, area), filling.rows / 2.0
        painter.drawImage(area.topLeft(), filling.image(np.minimum(rows, zero), np.maximum(rows, zero)))
        draw_line(painter, self._curve.polygon, self.accent, LINE_WIDTH)
        if self.cursor_at is not None:
            hair = QColor(theme.scheme().line_lit)
            painter.fillRect(QRectF(round(self.cursor_at.x()), area.top(), 1, area.height()), hair)
