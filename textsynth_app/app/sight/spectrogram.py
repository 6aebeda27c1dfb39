"""The spectrogram: the last seconds scroll by, one column of pixels after the other."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QResizeEvent

from textsynth_app.app import theme
from textsynth_app.app.sight.colour_map import level_colours
from textsynth_app.app.sight.frequency_range import FrequencyRange, hertz_text, note_text
from textsynth_app.app.sight.scope_curve import blank_image, pixels
from textsynth_app.app.sight.scope_picture import ScopePicture
from textsynth_app.app.sight.spectrogram_model import COLUMNS, COLUMNS_S, ROWS, SpectrogramModel
from textsynth_app.app.sight.spectrum_model import SpectrumModel

NOTCH_FACTOR = 1.25
TICK_PIXELS = 20
SECONDS_PIXELS = 48
STEPS_S = (1, 2, 5, 10, 20)


class Spectrogram(ScopePicture):
    """Level as colour over time and frequency. The wheel zooms into the frequencies, dragging moves them.

    The image is a ring of columns: a new one overwrites the oldest, and painting shows the ring in two parts.
    """

    def __init__(self, spectrum: SpectrumModel, shown: FrequencyRange) -> None:
        super().__init__()
        self.entitle(
            self.tr("SPECTROGRAM"),
            self.tr("Spectrogram"),
            self.tr(
                "Level as colour, over time in seconds and frequency in Hz. Wheel or + and -: zoom; drag or up and "
                "down: move; double-click: everything."
            ),
        )
        self.model = SpectrogramModel(spectrum)
        self.shown = shown
        self._image: QImage | None = None
        self._pixels: NDArray[np.uint32] = np.zeros((1, 1), np.uint32)
        self._starts: NDArray[np.int64] = np.zeros(1, np.int64)
        self._end = ROWS
        self._colours: NDArray[np.uint32] = np.zeros(1, np.uint32)
        shown.changed.connect(self.renew)

    def use(self, spectrum: SpectrumModel) -> None:
        """Go on with another spectrum."""
        self.model.use(spectrum)

    def hear(self, seconds: float) -> None:
        """So much more sound has come, and the spectrum has been told."""
        new = self.model.update(seconds)
        if new:
            self._draw_columns(new)
            self.redraw()

    def zoom(self, notches: float, at: QPointF, sideways: bool) -> None:
        """A narrower or wider range of frequencies."""
        self.shown.zoom(self._hertz(at.y()), NOTCH_FACTOR**notches)

    def move_by(self, steps: int, vertical: bool) -> None:
        """Up and down move by a tenth of the range."""
        if vertical:
            self.shown.move(steps * self.shown.octaves / 10.0)

    def drag(self, across: float, down: float) -> None:
        """The frequency under the pointer stays there."""
        self.shown.move(down * self.shown.octaves)

    def reset_zoom(self) -> None:
        """From 20 Hz to 20 kHz."""
        self.shown.reset()

    def _hertz(self, height: float) -> float:
        area = self.area()
        return self.shown.hertz((area.bottom() - height) / area.height())

    def reading(self) -> tuple[list[str], bool]:
        """Under the pointer note, frequency, level and how long ago; else how much time is shown."""
        area = self.area()
        if self.cursor_at is None:
            return [self.tr("{seconds:.0f} s").format(seconds=area.width() / self._second())], False
        hertz = self._hertz(self.cursor_at.y())
        columns = min(max(int((area.right() - self.cursor_at.x()) / self._second() * COLUMNS_S), 0), COLUMNS - 1)
        level = self.tr("{level} dB").format(level=round(self.model.level(hertz, columns)))
        ago = self.tr("{seconds:.1f} s ago").format(seconds=columns / COLUMNS_S)
        return [note_text(hertz), hertz_text(hertz), level, ago], True

    # Painting

    def _column_pixels(self) -> int:
        """Width of a column in pixels of the device, so that time goes about as fast on every screen."""
        return max(round(self.devicePixelRatioF()), 1)

    def _second(self) -> float:
        """Width of a second in pixels."""
        return COLUMNS_S * self._column_pixels() / self.devicePixelRatioF()

    def renew(self) -> None:
        """Ground and image anew."""
        self._image = None
        super().renew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The image no longer fits."""
        super().resizeEvent(event)
        self._image = None

    def paint_ground(self, painter: QPainter, area: QRectF) -> None:
        """Numbers of time and frequency."""
        step = next((step for step in STEPS_S if step * self._second() >= SECONDS_PIXELS), STEPS_S[-1])
        for seconds in range(0, int(area.width() / self._second()) + 1, step):
            across = area.right() - seconds * self._second()
            text = self.tr("now") if seconds == 0 else self.tr("-{seconds} s").format(seconds=seconds)
            if across > area.left() + 20:
                self.draw_tick(painter, text, across)
        for hertz, text in self.shown.ticks(int(area.height() / TICK_PIXELS)):
            height = area.bottom() - area.height() * self.shown.position(hertz)
            self.draw_level_tick(painter, text, height)

    def paint_sound(self, painter: QPainter, area: QRectF) -> None:
        """The ring in two parts, the oldest column first."""
        image = self._image
        if image is None:
            image = self._new_image(area)
        ratio = image.devicePixelRatio()
        columns = image.width() // self._column_pixels()
        oldest = self.model.written % columns * self._column_pixels()
        left = area.right() - image.width() / ratio
        older = image.width() - oldest
        painter.drawImage(QPointF(left, area.top()), image, QRectF(oldest, 0, older, image.height()))
        if oldest:
            middle = QPointF(left + older / ratio, area.top())
            painter.drawImage(middle, image, QRectF(0, 0, oldest, image.height()))
        if self.cursor_at is not None:
            hair = theme.blend(QColor(theme.scheme().well), QColor(theme.scheme().text), 0.6)
            painter.fillRect(QRectF(area.left(), round(self.cursor_at.y()), area.width(), 1), hair)
            painter.fillRect(QRectF(round(self.cursor_at.x()), area.top(), 1, area.height()), hair)

    def _new_image(self, area: QRectF) -> QImage:
        self._colours = level_colours(self.accent)
        ratio = self.devicePixelRatioF()
        columns = min(int(np.ceil(area.width() * ratio / self._column_pixels())), COLUMNS)
        image = blank_image(columns * self._column_pixels() / ratio, area.height(), ratio, QColor(theme.scheme().well))
        self._pixels = pixels(image)
        height = image.height()
        # `reduceat` takes the loudest of the rows from one start to the next.
        places = self.model.row(self.shown.frequencies(height + 1))
        self._starts, self._end = places[:-1], max(int(places[-1]), int(places[-2]) + 1)
        self._image = image
        self._draw_columns(columns)
        return image

    def _draw_columns(self, count: int) -> None:
        if self._image is None:
            return
        wide = self._column_pixels()
        columns = self._image.width() // wide
        count = min(count, columns)
        levels = np.maximum.reduceat(self.model.newest(count)[:, : self._end], self._starts, axis=1)
        colours = self._colours[levels[:, ::-1].T]
        slots = np.arange(self.model.written - count, self.model.written) % columns
        for pixel in range(wide):
            self._pixels[:, slots * wide + pixel] = colours
