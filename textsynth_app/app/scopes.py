"""Waveform, spectrum and level: drawn 60 times a second while they can be seen, and not at all otherwise."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QHideEvent, QLinearGradient, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGraphicsItem, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from textsynth_app.app import theme
from textsynth_app.app.instrument import Instrument
from textsynth_app.app.scope_model import (
    CEILING_DB,
    FLOOR_DB,
    HIGHEST_HZ,
    LOWEST_HZ,
    WAVE_SECONDS,
    PeakModel,
    SpectrumModel,
    WaveModel,
    ZoomModel,
)

FRAME_MS = 16
DECADE_TICKS = [(20, "20"), (50, "50"), (100, "100"), (200, "200"), (500, "500"), (1000, "1k"), (2000, "2k")]
DECADE_TICKS += [(5000, "5k"), (10000, "10k"), (20000, "20k")]
QUIET_FRAMES = 80  # of silence before drawing pauses: the spectrum has fallen by then
METER_SECONDS = 0.022  # somewhat more than from frame to frame, so that no peak is missed
METER_WIDTH, BAR_WIDTH = 36, 9
METER_MARKS = (-6, -12, -24, -36, -48)


class Plot(pg.PlotWidget):
    """A bare plot: fixed ranges, no menus, no mouse, one curve."""

    def __init__(self, name: str) -> None:
        super().__init__(background=theme.scheme().well)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMenuEnabled(False)
        self.setMouseEnabled(False, False)
        self.hideButtons()
        self.getPlotItem().setContentsMargins(2, 4, 6, 0)
        self.getViewBox().setDefaultPadding(0.0)
        small = QFont(theme.font(10))
        for side in ("left", "bottom"):
            axis = self.getAxis(side)
            axis.setPen(pg.mkPen(None))
            axis.setTextPen(QColor(theme.scheme().dim))
            axis.setTickFont(small)
            axis.setStyle(tickLength=0, tickTextOffset=4)
            axis.setGrid(34)
            axis.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)  # they never change
            axis.setTickPen(pg.mkPen(QColor(theme.scheme().grid), width=1))
        # Width 1 and no antialiasing: anything else costs many times as much.
        self.curve = pg.PlotCurveItem(skipFiniteCheck=True, connect="all")
        self.addItem(self.curve)

    def set_accent(self, colour: QColor) -> None:
        """Colour of the curve."""
        self.curve.setPen(pg.mkPen(colour, width=1))

    def wheelEvent(self, event: object) -> None:
        """No zooming: the ranges are fixed."""


def _waveform() -> Plot:
    plot = Plot("Waveform")
    plot.setXRange(0.0, WAVE_SECONDS * 1000.0)
    plot.setYRange(-1.0, 1.0)
    plot.getAxis("left").setTicks([[(0.0, "0")]])
    plot.getAxis("left").setWidth(18)
    plot.getAxis("bottom").setTicks([[(value, f"{value} ms") for value in (5, 10, 15, 20)]])
    return plot


def _spectrum() -> Plot:
    plot = Plot("Spectrum")
    plot.setXRange(float(np.log10(LOWEST_HZ)), float(np.log10(HIGHEST_HZ)))
    plot.setYRange(FLOOR_DB, CEILING_DB)
    plot.getAxis("left").setTicks([[(value, str(value)) for value in (-80, -60, -40, -20)]])
    plot.getAxis("left").setWidth(26)
    plot.getAxis("bottom").setTicks([[(float(np.log10(hertz)), text) for hertz, text in DECADE_TICKS[1:-1]]])
    # An opaque fill takes a third of what a translucent one does; the grid is drawn over it.
    plot.curve.setFillLevel(FLOOR_DB)
    for side in ("left", "bottom"):
        plot.getAxis(side).setZValue(1)
    return plot


class LevelMeter(QWidget):
    """A vertical peak meter from -60 dB to 0 with a held maximum."""

    LOWEST = -60.0

    def __init__(self) -> None:
        super().__init__()
        self.model = PeakModel()
        self.setAccessibleName("Level")
        self.setFixedWidth(METER_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setToolTip("Peak level, -60 to 0 dB; the top turns red when the sound clips.")

    def sizeHint(self) -> QSize:
        """Narrow and tall."""
        return QSize(METER_WIDTH, 100)

    def _height_of(self, level: float) -> float:
        return self.height() * min(max(1.0 - level / self.LOWEST, 0.0), 1.0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar, its gradient, the held line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.scheme().well))
        shade = QLinearGradient(0, self.height(), 0, 0)
        shade.setColorAt(0.0, QColor("#2f8f5e"))
        shade.setColorAt(0.7, QColor(theme.scheme().good))
        shade.setColorAt(0.88, QColor(theme.scheme().warning))
        shade.setColorAt(1.0, QColor(theme.scheme().error))
        height = self._height_of(self.model.level)
        painter.fillRect(QRectF(2, 0, BAR_WIDTH, self.height()), QColor(theme.scheme().panel))
        painter.fillRect(QRectF(2, self.height() - height, BAR_WIDTH, height), shade)
        held = self._height_of(self.model.held)
        if held > 1:
            colour = QColor(theme.scheme().error if self.model.clipped else theme.scheme().text)
            painter.fillRect(QRectF(2, self.height() - held, BAR_WIDTH, 1.5), colour)
        painter.setFont(theme.font(9))
        painter.setPen(QColor(theme.scheme().dim))
        for level in METER_MARKS:
            box = QRectF(BAR_WIDTH + 4, self.height() - self._height_of(level) - 6, METER_WIDTH - BAR_WIDTH - 4, 12)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(level))
        painter.end()


class Scopes(QWidget):
    """The row of pictures, fed from the instrument by one timer that runs only while they are shown."""

    def __init__(self, instrument: Instrument) -> None:
        super().__init__()
        self._instrument = instrument
        self._rate = 0.0
        self._wave = WaveModel(instrument.sample_rate)
        self._spectrum = SpectrumModel(instrument.sample_rate)
        self.waveform = _waveform()
        self.spectrum = _spectrum()
        self.meter = LevelMeter()
        self.frames_drawn = 0
        self._zoom = ZoomModel()
        self._quiet = 0
        self._wave_title = _title("WAVEFORM")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(9)
        layout.addWidget(_framed(self._wave_title, self.waveform), 5)
        layout.addWidget(_framed(_title("SPECTRUM"), self.spectrum), 6)
        layout.addWidget(_framed(_title("LEVEL"), self.meter), 0)
        self.set_accent(QColor(theme.scheme().accent_a))
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self.refresh)

    def set_accent(self, colour: QColor) -> None:
        """Colour of both curves."""
        self.waveform.set_accent(colour)
        self.spectrum.set_accent(colour)
        self.spectrum.curve.setBrush(theme.blend(QColor(theme.scheme().well), colour, 0.2))
        self._quiet = 0

    def showEvent(self, event: QShowEvent) -> None:
        """Start drawing."""
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop drawing."""
        self._timer.stop()

    def refresh(self) -> None:
        """One frame, unless nothing can be seen or nothing has changed for a while."""
        if self.window().isMinimized():
            return
        rate = self._instrument.sample_rate
        if rate != self._rate:
            self._rate = rate
            self._wave, self._spectrum = WaveModel(rate), SpectrumModel(rate)
        audio = self._instrument.read_scope(max(self._wave.frames, self._spectrum.frames))
        if audio is None:
            return
        peak = float(np.max(np.abs(audio[-round(METER_SECONDS * rate) :])))
        self.meter.model.update(peak)
        self._quiet = 0 if peak > 1e-5 else self._quiet + 1
        if self._quiet > QUIET_FRAMES:
            return
        wave = self._wave.update(audio[-self._wave.frames :])
        factor = self._zoom.factor
        if self._zoom.update(float(np.max(np.abs(wave)))) != factor or self.frames_drawn == 0:
            factor = self._zoom.factor
            self.waveform.setYRange(-1.0 / factor, 1.0 / factor)
            self._wave_title.setText(f"WAVEFORM   {factor} x")
        self.waveform.curve.setData(self._wave.times, wave)
        self.spectrum.curve.setData(self._spectrum.positions, self._spectrum.update(audio[-self._spectrum.frames :]))
        self.meter.update()
        self.frames_drawn += 1


def _title(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("title")
    return label


def _framed(title: QLabel, widget: QWidget) -> QFrame:
    frame = QFrame()
    frame.setObjectName("well")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(8, 6, 8, 6)
    layout.setSpacing(2)
    layout.addWidget(title)
    layout.addWidget(widget, 1)
    return frame
