"""A small picture of what the keys make of an operator's level."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from textsynth_app.app import theme
from textsynth_app.app.operators.key_scaling import KeyScaling

KEYS = np.arange(0.0, 128.0, 1.0)
LIMIT_DB = 48.0  # the picture's range, up and down


class KeyScalingPicture(QWidget):
    """The law over the keys, from C-1 on the left to G9."""

    def __init__(self) -> None:
        super().__init__()
        self._scaling = KeyScaling()
        self._accent = QColor(theme.scheme().accent_a)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Level over the keys"))
        self.setToolTip(
            self.tr("How much louder or softer each key makes this operator, from the lowest to the highest.")
        )

    def show_scaling(self, scaling: KeyScaling) -> None:
        """Draw another law."""
        if scaling != self._scaling:
            self._scaling = scaling
            self.update()

    def set_accent(self, colour: QColor) -> None:
        """Colour of the line."""
        self._accent = colour
        self.update()

    def sizeHint(self) -> QSize:
        """A glance's worth."""
        return QSize(110, 64)

    def minimumSizeHint(self) -> QSize:
        """Still to be read."""
        return QSize(60, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Well, the middle, the octaves, the law."""
        colours = theme.scheme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.well))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        area = QRectF(self.rect()).adjusted(6, 6, -6, -6)

        def place(key: float, decibels: float) -> QPointF:
            share = min(max(decibels, -LIMIT_DB), LIMIT_DB) / LIMIT_DB
            return QPointF(area.left() + key / 127.0 * area.width(), area.center().y() - share * area.height() / 2)

        painter.setPen(QPen(theme.blend(QColor(colours.well), QColor(colours.line), 0.7), 1))
        for key in range(0, 128, 12):
            painter.drawLine(place(key, -LIMIT_DB), place(key, LIMIT_DB))
        painter.setPen(QPen(QColor(colours.line_lit), 1))
        painter.drawLine(place(0, 0.0), place(127, 0.0))
        law = self._scaling.decibels(KEYS)
        painter.setPen(QPen(self._accent, 1.8))
        painter.drawPolyline(
            QPolygonF([place(key, gain) for key, gain in zip(KEYS.tolist(), law.tolist(), strict=True)])
        )
        at_break = self._scaling.decibels(np.array([self._scaling.break_point]))
        painter.setBrush(self._accent)
        painter.drawEllipse(place(self._scaling.break_point, float(at_break[0])), 2.5, 2.5)
        painter.end()
