"""A small picture of an operator's envelope; clicked, it asks for the large one."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from textsynth_app.app import theme
from textsynth_app.app.operators.envelope_course import Envelope
from textsynth_app.app.operators.envelope_model import Picture
from textsynth_app.app.operators.envelope_painting import Frame, paint_fill, paint_line

SHORTEST = 1.4  # widths of the picture that are always shown


class EnvelopeButton(QAbstractButton):
    """Checked while its operator is the one that is shown large."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._picture: Picture | None = None
        self._accent = QColor(theme.scheme().accent_a)
        self._sounding = True
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Envelope of operator {number}: show it large").format(number=number))
        self.setToolTip(self.tr("The envelope of operator {number}: click to shape it.").format(number=number))

    def show_envelope(self, envelope: Envelope) -> None:
        """Draw another envelope."""
        if self._picture is None or envelope != self._picture.envelope:
            self._picture = Picture(envelope)
            self.update()

    def set_sounding(self, sounding: bool) -> None:
        """Whether the operator is on and turned up."""
        if sounding != self._sounding:
            self._sounding = sounding
            self.update()

    def set_accent(self, colour: QColor) -> None:
        """Colour of the line."""
        self._accent = colour
        self.update()

    def sizeHint(self) -> QSize:
        """A thumbnail."""
        return QSize(92, 40)

    def minimumSizeHint(self) -> QSize:
        """Low enough for the smallest window."""
        return QSize(60, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Well and course."""
        colours = theme.scheme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse() or self.hasFocus()
        painter.setPen(QPen(self._accent if self.hasFocus() else QColor(colours.line_lit if lit else colours.line), 1))
        painter.setBrush(QColor(colours.well))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        if self._picture is not None:
            colour = self._accent if self._sounding else QColor(colours.grid)
            area = QRectF(self.rect()).adjusted(5, 6, -5, -4)
            frame = Frame(area, max(SHORTEST, self._picture.width))
            paint_fill(painter, frame, self._picture.line, colour, 50)
            if self._picture.unheld_line is not None:
                pen = QPen(theme.blend(QColor(colours.well), colour, 0.5), 1, Qt.PenStyle.DotLine)
                paint_line(painter, frame, self._picture.unheld_line, pen)
            paint_line(painter, frame, self._picture.line, QPen(colour, 1.5))
        painter.end()
