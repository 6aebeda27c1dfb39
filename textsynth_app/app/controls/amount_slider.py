"""A thin slider with its name before it and its value behind it: how much of something."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider

from textsynth_app.app import theme

HEIGHT = 26
_PIXELS = 11
_GAP = 8.0
_KNOB = 5.0
_LEAST_TRACK = 56


def percent(value: float) -> str:
    """0.5 as '50 %'."""
    return f"{value * 100:.0f} %"


class AmountSlider(QSlider):
    """A QSlider (so screen readers know it) from `least` to `most`; `moved(value)` for what the user does.

    Double-click for the usual value. A drag moves it by as much as the mouse moves along the track; a click sets it.
    """

    moved = Signal(float)

    def __init__(
        self,
        caption: str,
        least: float,
        most: float,
        usual: float,
        step: float,
        *,
        worded: Callable[[float], str] = percent,
        accent: str = "accent_a",
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._caption, self._step, self._usual = caption, step, usual
        self._worded, self._accent = worded, accent
        self._is_followed = False
        self.setRange(round(least / step), round(most / step))
        self.setSingleStep(1)
        self.setPageStep(max(round((most - least) / step / 10.0), 1))
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(caption)
        self.valueChanged.connect(self._changed)
        self.set_amount(usual)

    def amount(self) -> float:
        """The value."""
        return self.value() * self._step

    def set_amount(self, amount: float) -> None:
        """Show a value without emitting `moved`."""
        self._is_followed = True
        self.setValue(round(amount / self._step))
        self._is_followed = False
        self.setAccessibleDescription(self._worded(self.amount()))
        self.update()

    def set_usual(self, usual: float) -> None:
        """What a double-click goes back to."""
        self._usual = usual

    def _changed(self) -> None:
        self.setAccessibleDescription(self._worded(self.amount()))
        if not self._is_followed:
            self.moved.emit(self.amount())

    # The mouse

    def x_of(self, amount: float) -> float:
        """Horizontal place of a value, in pixels."""
        track = self._track()
        share = (amount / self._step - self.minimum()) / (self.maximum() - self.minimum())
        return track.left() + share * track.width()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._go_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing more."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Back to the usual value."""
        self.setValue(round(self._usual / self._step))

    def _go_to(self, x: float) -> None:
        track = self._track()
        share = (x - track.left()) / max(track.width(), 1.0)
        self.setValue(round(self.minimum() + share * (self.maximum() - self.minimum())))

    # Looks

    def sizeHint(self) -> QSize:
        """Caption, a short track, the longest value."""
        return self.minimumSizeHint() + QSize(16, 0)

    def minimumSizeHint(self) -> QSize:
        """As little as can be turned."""
        return QSize(round(self._caption_width() + self._value_width() + 2 * _GAP + _LEAST_TRACK), HEIGHT)

    def _caption_width(self) -> float:
        return QFontMetricsF(theme.font(_PIXELS)).horizontalAdvance(self._caption) + (2.0 if self._caption else -_GAP)

    def _value_width(self) -> float:
        metrics = QFontMetricsF(theme.font(_PIXELS, QFont.Weight.DemiBold))
        ends = (self.minimum() * self._step, self.maximum() * self._step, self._usual)
        return max(metrics.horizontalAdvance(self._worded(value)) for value in ends) + 2.0

    def _track(self) -> QRectF:
        left = self._caption_width() + _GAP + _KNOB
        right = self.width() - self._value_width() - _GAP - _KNOB
        return QRectF(left, self.height() / 2.0, max(right - left, 1.0), 0.0)

    def changeEvent(self, event: QEvent) -> None:
        """A disabled one looks so."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Caption, track, knob, value."""
        colours = theme.scheme()
        enabled = self.isEnabled()
        accent = QColor(getattr(colours, self._accent) if enabled else colours.line_lit)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        painter.setFont(theme.font(_PIXELS))
        painter.setPen(QColor(colours.dim))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._caption)
        painter.setFont(theme.font(_PIXELS, QFont.Weight.DemiBold))
        painter.setPen(QColor(colours.text if enabled else colours.dim))
        value = self._worded(self.amount())
        area.setLeft(area.right() - self._value_width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, value)
        track, x = self._track(), self.x_of(self.amount())
        middle = track.top()
        cap = Qt.PenCapStyle.RoundCap
        painter.setPen(QPen(QColor(colours.line_lit), 3.0, Qt.PenStyle.SolidLine, cap))
        painter.drawLine(QPointF(track.left(), middle), QPointF(track.right(), middle))
        painter.setPen(QPen(accent, 3.0, Qt.PenStyle.SolidLine, cap))
        painter.drawLine(QPointF(track.left(), middle), QPointF(x, middle))
        if self.hasFocus():
            painter.setPen(QPen(accent, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(x, middle), _KNOB + 3.5, _KNOB + 3.5)
        painter.setPen(QPen(accent, 1.5))
        painter.setBrush(QColor(colours.raised_lit if self.underMouse() else colours.raised))
        painter.drawEllipse(QPointF(x, middle), _KNOB, _KNOB)
        painter.end()
