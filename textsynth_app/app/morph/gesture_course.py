"""The course of a gesture: what moved when, with the place on the tape."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from textsynth_app.app import theme
from textsynth_app.app.morph.gesture import RANGES, Gesture
from textsynth_app.app.morph.pad_colours import corner_colours

_MARGIN = 8.0
_CORNER = 7.0
_PIXELS_A_POINT = 2.0


class GestureCourse(QWidget):
    """Draws the slider's lane in B's colour, and the pad's two as a pair: across, and dotted, up."""

    def __init__(self) -> None:
        super().__init__()
        self._gesture: Gesture | None = None
        self._seconds = 0.0
        self._is_recording = False
        self._curves: list[tuple[str, int, QPolygonF]] | None = None  # laid when they are next drawn
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Course of the gesture"))
        self.setToolTip(
            self.tr("What moves when: the slider in the colour of B, the pad in violet, across and (dotted) up.")
        )
        self._describe()

    def show_gesture(self, gesture: Gesture | None) -> None:
        """Draw another gesture; None for none."""
        self._gesture = gesture
        self._curves = None
        self._describe()
        self.update()

    def show_seconds(self, seconds: float) -> None:
        """The place on the tape."""
        self._seconds = seconds
        self.update()

    def set_recording(self, is_recording: bool) -> None:
        """Whether the tape is being recorded."""
        self._is_recording = is_recording
        self._describe()
        self.update()

    def _describe(self) -> None:
        gesture = self._gesture
        if self._is_recording:
            text = self.tr("recording")
        elif gesture is None:
            text = self.tr("nothing recorded")
        else:
            text = self.tr("{seconds} seconds").format(seconds=round(gesture.seconds, 1))
        self.setAccessibleDescription(text)

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)

    def _laid(self) -> list[tuple[str, int, QPolygonF]]:
        gesture, area = self._gesture, self._area()
        if gesture is None:
            return []
        count = max(round(area.width() / _PIXELS_A_POINT), 2)
        across = np.linspace(area.left(), area.right(), count).tolist()
        curves = []
        for name, lane in gesture.lanes.items():
            low, high = RANGES[name]
            for axis, places in enumerate(lane.sampled(np.linspace(0.0, gesture.seconds, count))):
                heights = area.bottom() - (places - low) / (high - low) * area.height()
                points = [QPointF(x, y) for x, y in zip(across, heights.tolist(), strict=True)]
                curves.append((name, axis, QPolygonF(points)))
        return curves

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(300, 64)

    def minimumSizeHint(self) -> QSize:
        """As low as a line of text."""
        return QSize(120, 30)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the curves anew."""
        self._curves = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, the curves, the place."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.scheme()
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(colours.error if self._is_recording else colours.line), 1.0))
        painter.setBrush(QColor(colours.well))
        painter.drawRoundedRect(frame, _CORNER, _CORNER)
        if self._gesture is None:
            painter.setFont(theme.font(11))
            painter.setPen(QColor(colours.dim))
            hint = (
                self.tr("Move the slider or the pad ...")
                if self._is_recording
                else self.tr("Record, then move the slider or the pad.")
            )
            painter.drawText(self._area(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, hint)
        else:
            self._paint_curves(painter)
            if not self._is_recording:
                self._paint_place(painter, self._gesture)
        painter.end()

    def _paint_curves(self, painter: QPainter) -> None:
        if self._curves is None:
            self._curves = self._laid()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for name, axis, curve in self._curves:
            colour = QColor(theme.scheme().accent_b) if name == "slider" else corner_colours()[2]
            painter.setPen(QPen(colour, 1.5, Qt.PenStyle.SolidLine if axis == 0 else Qt.PenStyle.DotLine))
            painter.drawPolyline(curve)

    def _paint_place(self, painter: QPainter, gesture: Gesture) -> None:
        area = self._area()
        x = area.left() + min(self._seconds / gesture.seconds, 1.0) * area.width()
        painter.setPen(QPen(QColor(theme.scheme().text), 1.2))
        painter.drawLine(QPointF(x, area.top() - 3), QPointF(x, area.bottom() + 3))
