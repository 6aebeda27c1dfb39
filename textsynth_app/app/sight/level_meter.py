"""The meter: peak with hold and clip mark, loudness, and the voices in use."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QLinearGradient, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from textsynth_app.app import theme
from textsynth_app.app.sight.meter_model import LoudnessModel, PeakModel
from textsynth_app.app.sight.scope_picture import TITLE_HEIGHT
from textsynth_app.synth.state import VOICES

LOWEST = -60.0
METER_WIDTH = 122
BAR_WIDTH, SECOND_BAR, FIGURES = 9, 36, 56  # pixels: width of a bar, left edges of the second and of the figures
CAP_HEIGHT, CAP_GAP = 4, 2
LOW = 115  # pixels, below which there is no room for names above the figures
ROW_HEIGHT = 46  # of a figure with its name, at most
MARKS = (0, -6, -12, -24, -36, -48)
FIGURES_S = 0.125  # between two readings in figures: quicker ones cannot be read
LOUDNESS_S = 0.04  # of sound that is weighted at once
PEAK_S = 0.022  # somewhat more than from frame to frame, so that no peak is missed
LAMP, LAMP_PITCH, LAMPS_A_ROW = 4, 5, 16


class LevelMeter(QAbstractButton):
    """Bars from -60 to 0: peak in dB on the left, loudness in LUFS on the right. A click puts out the clip mark."""

    def __init__(self, sample_rate: float) -> None:
        super().__init__()
        self.model = PeakModel()
        self.set_sample_rate(sample_rate)
        self._ground: QPixmap | None = None
        self._full = QPixmap()  # the bars of the loudest sound
        self._since_figures = FIGURES_S
        self._momentary = self._short_term = -math.inf
        self._figures = ["-", "-", "-"]
        self.setAccessibleName(self.tr("Level; press to put out the clip mark"))
        self.setToolTip(
            self.tr(
                "Left: peak in dB of full scale, with the highest held; the mark on top lights where the sound would "
                "clip and the limiter bends it, and a click puts it out. Right: loudness in LUFS (ITU-R BS.1770, as "
                "one channel) of the last 0.4 s (M, the bar) and 3 s (S, the line)."
            )
        )
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedWidth(METER_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.clicked.connect(self._reset)

    def set_sample_rate(self, sample_rate: float) -> None:
        """Another device: loudness begins anew."""
        self._sample_rate = sample_rate
        self.loudness = LoudnessModel(sample_rate)
        self._unweighed = 0

    def peak(self, audio: NDArray[np.float32], fresh: int) -> float:
        """Peak of the newest sound, linear, of which `fresh` frames have not been heard yet."""
        return float(np.max(np.abs(audio[-max(fresh, round(PEAK_S * self._sample_rate)) :])))

    def hear(self, audio: NDArray[np.float32], fresh: int, seconds: float) -> float:
        """Take the newest sound, of which `fresh` frames came in the last `seconds`; returns their peak, linear."""
        newest = audio[-max(fresh, round(PEAK_S * self._sample_rate)) :]
        peak = float(max(newest.max(), -newest.min()))
        self.model.update(peak, seconds)
        self._unweighed += fresh
        if self._unweighed > LOUDNESS_S * self._sample_rate:
            self.loudness.update(audio[-self._unweighed :])
            self._unweighed = 0
            self._momentary = self.loudness.momentary
        self._since_figures += seconds
        return peak

    def redraw(self) -> None:
        """Draw the bars, and now and then the figures."""
        self.update(self._bars().toAlignedRect().adjusted(0, -CAP_HEIGHT - CAP_GAP, 1, 0))
        if self._since_figures > FIGURES_S:
            self._since_figures = 0.0
            self._short_term = self.loudness.short_term
            levels = (self.model.held, self._momentary, self._short_term)
            self._figures = [f"{round(level, 1) + 0.0:.1f}" if level > -80.0 else "-" for level in levels]
            self.update()

    def describe(self) -> None:
        """Tell a screen reader the readings of now."""
        peak, momentary, short_term = self._figures
        text = self.tr("Peak {peak} dB, loudness {momentary} LUFS now, {short_term} LUFS over 3 s").format(
            peak=peak, momentary=momentary, short_term=short_term
        )
        if self.model.clipped:
            text = self.tr("{levels}; clipped").format(levels=text)
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

    def _reset(self) -> None:
        self.model.reset()
        self._since_figures = FIGURES_S
        self.update()

    # Painting

    def sizeHint(self) -> QSize:
        """Narrow and tall."""
        return QSize(METER_WIDTH, 120)

    def minimumSizeHint(self) -> QSize:
        """Room for the figures."""
        return QSize(METER_WIDTH, 60)

    def _bars(self) -> QRectF:
        top = TITLE_HEIGHT + CAP_HEIGHT + CAP_GAP
        return QRectF(0, top, SECOND_BAR + BAR_WIDTH, self.height() - top)

    def _height_of(self, level: float) -> float:
        return self._bars().height() * min(max(1.0 - level / LOWEST, 0.0), 1.0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars, held line, clip mark, figures."""
        scheme = theme.scheme()
        bars = self._bars()
        ratio = self.devicePixelRatioF()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._fresh_ground())
        for left, level in ((0, self.model.level), (SECOND_BAR, self._momentary)):
            height = self._height_of(level)
            bar = QRectF(left, bars.bottom() - height, BAR_WIDTH, height)
            painter.drawPixmap(bar, self._full, QRectF(0, bar.top() * ratio, BAR_WIDTH * ratio, height * ratio))
        for left, level in ((0, self.model.held), (SECOND_BAR, self._short_term)):
            height = self._height_of(level)
            if height > 1.0:
                painter.fillRect(QRectF(left - 1, bars.bottom() - height, BAR_WIDTH + 2, 1.5), QColor(scheme.text))
        if self.model.clipped:
            painter.fillRect(QRectF(0, TITLE_HEIGHT, BAR_WIDTH, CAP_HEIGHT), QColor(scheme.error))
        if event.rect().right() >= FIGURES:
            self._paint_figures(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(scheme.accent_a), 1.0))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4.0, 4.0)
        painter.end()

    def _paint_figures(self, painter: QPainter) -> None:
        scheme = theme.scheme()
        painter.setFont(theme.font(12 if self._is_low() else 15, QFont.Weight.Medium))
        for index, figure in enumerate(self._figures):
            painter.setPen(QColor(scheme.error if index == 0 and self.model.clipped else scheme.text))
            box = self._row(index)
            place = Qt.AlignmentFlag.AlignVCenter if self._is_low() else Qt.AlignmentFlag.AlignBottom
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | place, figure)

    def _row(self, index: int) -> QRectF:
        if self._is_low():  # a figure beside its name
            height = (self.height() - TITLE_HEIGHT) / 3.0
            return QRectF(FIGURES, TITLE_HEIGHT + index * height, METER_WIDTH - FIGURES, height)
        height = min((self.height() - TITLE_HEIGHT) / 3.0, ROW_HEIGHT)
        return QRectF(FIGURES, TITLE_HEIGHT - 2 + index * height, METER_WIDTH - FIGURES, 30)

    def _is_low(self) -> bool:
        return self.height() < LOW

    def _fresh_ground(self) -> QPixmap:
        if self._ground is not None:
            return self._ground
        scheme = theme.scheme()
        ratio = self.devicePixelRatioF()
        self._ground = QPixmap(self.size() * ratio)
        self._ground.setDevicePixelRatio(ratio)
        self._ground.fill(QColor(scheme.well))
        bars = self._bars()
        painter = QPainter(self._ground)
        painter.setPen(QColor(scheme.dim))
        painter.setFont(theme.font(10, QFont.Weight.DemiBold, 1.5))
        painter.drawText(QRectF(0, 0, self.width(), TITLE_HEIGHT - 3), Qt.AlignmentFlag.AlignVCenter, self.tr("LEVEL"))
        empty = theme.blend(QColor(scheme.well), QColor(scheme.line), 0.7)
        for left in (0, SECOND_BAR):
            painter.fillRect(QRectF(left, bars.top(), BAR_WIDTH, bars.height()), empty)
        painter.fillRect(QRectF(0, TITLE_HEIGHT, BAR_WIDTH, CAP_HEIGHT), empty)
        painter.setFont(theme.font(9))
        lowest_text = bars.top() - 12.0
        for level in MARKS:
            height = bars.bottom() - self._height_of(level)
            if height < lowest_text + 10.0:
                continue
            lowest_text = height
            box = QRectF(BAR_WIDTH, max(height - 6, TITLE_HEIGHT), SECOND_BAR - BAR_WIDTH, 12)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(level))
        painter.setFont(theme.font(9, QFont.Weight.Medium))
        above = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        for index, text in enumerate((self.tr("peak dB"), self.tr("M LUFS"), self.tr("S LUFS"))):
            place = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter if self._is_low() else above
            painter.drawText(self._row(index), place, text.split()[0] if self._is_low() else text)
        painter.end()
        self._full = QPixmap(QSize(BAR_WIDTH, self.height()) * ratio)
        shade = QLinearGradient(0, bars.bottom() * ratio, 0, bars.top() * ratio)
        shade.setColorAt(0.0, theme.blend(QColor(scheme.well), QColor(scheme.good), 0.5))
        shade.setColorAt(0.7, QColor(scheme.good))
        shade.setColorAt(0.9, QColor(scheme.warning))
        shade.setColorAt(1.0, QColor(scheme.error))
        painter = QPainter(self._full)
        painter.fillRect(self._full.rect(), shade)
        painter.end()
        return self._ground

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The ground no longer fits."""
        self._ground = None

    def changeEvent(self, event: QEvent) -> None:
        """Colours have changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.DevicePixelRatioChange):
            self._ground = None
            self.update()


class VoiceLamps(QWidget):
    """A lamp for each voice; as many are lit as sound."""

    def __init__(self) -> None:
        super().__init__()
        self._voices = 0
        self._accent = QColor(theme.scheme().accent_a)
        self.setFixedSize(METER_WIDTH, 2 * LAMP_PITCH + 4)
        self.setAccessibleName(self.tr("Voices in use"))
        self.setToolTip(self.tr("Voices in use, of {voices}.").format(voices=VOICES))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.describe()

    def show_voices(self, voices: int) -> None:
        """So many sound."""
        if voices != self._voices:
            self._voices = voices
            self.update()

    def describe(self) -> None:
        """Tell a screen reader."""
        text = self.tr("{voices} of {all}").format(voices=self._voices, all=VOICES)
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

    def set_accent(self, colour: QColor) -> None:
        """Colour of the lit lamps."""
        self._accent = QColor(colour)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lamps in rows, and their number."""
        scheme = theme.scheme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(scheme.well))
        dark = theme.blend(QColor(scheme.well), QColor(scheme.line), 0.8)
        for voice in range(VOICES):
            row, column = divmod(voice, LAMPS_A_ROW)
            lamp = QRectF(column * LAMP_PITCH, 3 + row * LAMP_PITCH, LAMP, LAMP)
            painter.fillRect(lamp, self._accent if voice < self._voices else dark)
        painter.setFont(theme.font(11, QFont.Weight.Medium))
        painter.setPen(QColor(scheme.text if self._voices else scheme.dim))
        box = QRectF(math.ceil(LAMPS_A_ROW * LAMP_PITCH), 0, METER_WIDTH - LAMPS_A_ROW * LAMP_PITCH, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(self._voices))
        painter.end()
