"""Small buttons beside and above the pictures, each on or off."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTransform,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from textsynth_app.app import theme

ICON_SIZE = 24
WORD_HEIGHT = 14


class _ToggleButton(QAbstractButton):
    """On or off, lit under the pointer, with a ring when the keyboard is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._accent = QColor(theme.scheme().accent_a)

    def set_accent(self, colour: QColor) -> None:
        """Colour when it is on."""
        self._accent = QColor(colour)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up."""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Dim again."""
        self.update()

    def _paint_body(self, painter: QPainter) -> None:
        scheme = theme.scheme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = scheme.raised_lit if self.underMouse() else scheme.raised if self.isChecked() else scheme.base
        edge = self._accent if self.hasFocus() else QColor(scheme.line_lit if self.isChecked() else scheme.line)
        painter.setPen(QPen(edge, 1.0))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5.0, 5.0)

    def _ink(self) -> QColor:
        return self._accent if self.isChecked() else QColor(theme.scheme().dim)


class IconButton(_ToggleButton):
    """A square button with a drawing."""

    def __init__(self, icon: Callable[[QPainterPath], None], name: str, hint: str) -> None:
        super().__init__()
        self._path = QPainterPath()
        icon(self._path)
        self.setAccessibleName(name)
        self.setToolTip(hint)
        self.setFixedSize(ICON_SIZE, ICON_SIZE)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(ICON_SIZE, ICON_SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Body and drawing."""
        painter = QPainter(self)
        self._paint_body(painter)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._ink(), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPath(self._path)
        painter.end()


class WordButton(_ToggleButton):
    """A flat button with a short word."""

    def __init__(self, word: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(word)
        self.setFixedSize(self.sizeHint())

    def _font(self) -> QFont:
        return theme.font(9, QFont.Weight.DemiBold, 1.0)

    def sizeHint(self) -> QSize:
        """The word and a little room."""
        return QSize(QFontMetrics(self._font()).horizontalAdvance(self.text()) + 12, WORD_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Body and word."""
        painter = QPainter(self)
        self._paint_body(painter)
        painter.setFont(self._font())
        painter.setPen(self._ink())
        painter.drawText(QRectF(self.rect()).adjusted(1, 0, 0, 0), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


def waveform_icon(path: QPainterPath) -> None:
    """One period of a wave."""
    path.moveTo(5.0, 12.0)
    path.cubicTo(7.5, 2.0, 9.5, 2.0, 12.0, 12.0)
    path.cubicTo(14.5, 22.0, 16.5, 22.0, 19.0, 12.0)


def spectrum_icon(path: QPainterPath) -> None:
    """Bars of falling height."""
    for across, top in ((6.0, 10.0), (10.0, 5.5), (14.0, 12.0), (18.0, 14.5)):
        path.moveTo(across, 18.0)
        path.lineTo(across, top)


def spectrogram_icon(path: QPainterPath) -> None:
    """Tones side by side, some long, some short."""
    for height, start, end in ((7.0, 11.0, 18.0), (12.0, 6.0, 14.0), (17.0, 6.0, 18.0)):
        path.moveTo(start, height)
        path.lineTo(end, height)
    path.moveTo(18.0, 12.0)
    path.lineTo(18.2, 12.0)


def freeze_icon(path: QPainterPath) -> None:
    """A snow crystal."""
    for turn in range(6):
        outwards = QTransform().translate(12.0, 12.0).rotate(60.0 * turn)
        for start, end in (((0.0, 0.0), (0.0, -7.5)), ((-2.0, -6.8), (0.0, -4.8)), ((2.0, -6.8), (0.0, -4.8))):
            path.moveTo(outwards.map(QPointF(*start)))
            path.lineTo(outwards.map(QPointF(*end)))
