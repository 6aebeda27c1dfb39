"""What an operator is for: a loudspeaker if it is heard, an arrow to what it modulates."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QLabel, QSizePolicy

from textsynth_app.app import theme
from textsynth_app.app.operators.routing import Routing

PIXELS = 10  # of the text
SPEAKER = 11.0  # pixels of width


class RoleMark(QLabel):
    """A QLabel, so that screen readers know it; its text says in words what is painted."""

    def __init__(self) -> None:
        super().__init__()
        self._heard = False
        self._targets: tuple[int, ...] = ()
        self._accent = QColor(theme.scheme().accent_a)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_routing(self, routing: Routing, number: int) -> None:
        """Say what an operator is for in a matrix."""
        self._heard, self._targets = number in routing.shape.heard, routing.targets(number)
        listed = ", ".join(str(target) for target in self._targets)
        if self._heard and self._targets:
            text = self.tr("Carrier: it is heard itself. It modulates {targets} as well.").format(targets=listed)
        elif self._heard:
            text = self.tr("Carrier: it is heard itself.")
        elif self._targets:
            text = self.tr("Modulator of {targets}: it is not heard itself.").format(targets=listed)
        else:
            text = self.tr("It is neither heard nor modulates another.")
        self.setText(text)
        self.setToolTip(text)
        self.update()

    def set_accent(self, colour: QColor) -> None:
        """Colour of the loudspeaker."""
        self._accent = colour
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(24, 16)

    def minimumSizeHint(self) -> QSize:
        """The loudspeaker at least."""
        return QSize(12, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The loudspeaker, then the arrow and the numbers, or as much of them as there is room for."""
        colours = theme.scheme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = 0.0
        if self._heard:
            self._paint_speaker(painter)
            x = SPEAKER + 3.0
        font = theme.font(PIXELS)
        painter.setFont(font)
        painter.setPen(QColor(colours.dim))
        shown = self._words(QFontMetricsF(font), self.width() - x)
        area = QRectF(x, 0, self.width() - x, self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()

    def _words(self, metrics: QFontMetricsF, room: float) -> str:
        """What fits: the targets with gaps or without, a word, or nothing."""
        numbers = [str(target) for target in self._targets]
        choices = [f"→ {' '.join(numbers)}", f"→{'·'.join(numbers)}", f"→{'·'.join(numbers[:1])}…"]
        if not numbers:
            choices = [self.tr("carrier"), ""] if self._heard else [self.tr("unused"), "–"]
        return next((text for text in choices if metrics.horizontalAdvance(text) <= room), "")

    def _paint_speaker(self, painter: QPainter) -> None:
        y = self.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._accent)
        corners = ((0.5, -2), (2.5, -2), (5.5, -4.5), (5.5, 4.5), (2.5, 2), (0.5, 2))
        painter.drawPolygon(QPolygonF([QPointF(left, y + up) for left, up in corners]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._accent, 1.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for radius in (2.0, 4.5):
            painter.drawArc(QRectF(6.0 - radius, y - radius, 2 * radius, 2 * radius), -45 * 16, 90 * 16)
