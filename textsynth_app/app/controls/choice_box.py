"""A list of a parameter's values: a combo box that stands in a row of knobs."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QStyleOptionComboBox

from textsynth_app.app import theme
from textsynth_app.app.controls.control import Control
from textsynth_app.app.controls.control_painting import (
    TEXT_PIXELS,
    caption_area,
    lock_place,
    paint_caption,
    paint_ghosts,
    paint_padlock,
)
from textsynth_app.app.controls.value_steps import few_values
from textsynth_app.app.controls.value_text import label_of, shown_text
from textsynth_app.synth.parameter import Parameter

BOX_HEIGHT = 24
WIDEST = 96  # of the box, if its values need no more
PADDING = 6.0
CHEVRON = 6.0  # its width
TRACK_HEIGHT = 3.0
_ROUND = Qt.PenCapStyle.RoundCap


class ChoiceBox(Control, QComboBox):
    """One parameter as a list of its few values. A value between two, as a morph has, shows the nearer one.

    The track below it has a part for each value, and shows where between two of them the value really lies.
    """

    can_be_typed = False
    wheel_up = -1.0  # up the list, as arrow keys go

    def __init__(self, parameter: Parameter, caption: str | None = None, diameter: int = 58) -> None:
        super().__init__(parameter, caption, diameter)
        self._values = few_values(parameter)
        self._label = QLabel(label_of(parameter), self)
        self._label.hide()
        self.setFont(theme.font(TEXT_PIXELS + 1))
        self.addItems([shown_text(parameter, value) for value in self._values])
        self.setMaxVisibleItems(len(self._values))
        self.currentIndexChanged.connect(self._chosen)
        self.activated.connect(self._chosen)  # the value shown, chosen again, is taken exactly
        self.set_value(parameter.default)

    def _chosen(self, index: int) -> None:
        if not self._is_following:
            self.turn_to(self._values[index])

    def _follow(self) -> None:
        self.setCurrentIndex(round(self.state.value - self.parameter.minimum))

    def edit_value(self) -> None:
        """Open the list."""
        self.showPopup()

    def showEvent(self, event: QShowEvent) -> None:
        """Be named to screen readers of Linux, which take a combo box's value for its name, by a label beside it."""
        super().showEvent(event)
        if self._label.parentWidget() is not self.parentWidget():
            self._label.setParent(self.parentWidget())
            self._label.setBuddy(self)
            self._label.hide()  # the caption is painted

    def _handling(self) -> str:
        return self.tr("Click for the list, turn the wheel for the next; middle-click locks, right-click for more.")

    # Looks

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the longest value."""
        return super().minimumSizeHint().expandedTo(QSize(self._needed(), 0))

    def sizeHint(self) -> QSize:
        """A little wider than it needs."""
        return super().sizeHint().expandedTo(self.minimumSizeHint())

    def _needed(self) -> int:
        metrics = QFontMetricsF(theme.font(TEXT_PIXELS))
        texts = (shown_text(self.parameter, value) for value in self._values)
        longest = max(metrics.horizontalAdvance(text) for text in texts)
        return round(longest + 2 * PADDING + CHEVRON + 10)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """The list opens at the box, not at the caption."""
        super().initStyleOption(option)
        option.rect = self._box().toRect()

    def _box(self) -> QRectF:
        middle, width = self._centre(), min(self.width() - 4, max(WIDEST, self._needed()))
        return QRectF(middle.x() - width / 2, middle.y() - BOX_HEIGHT / 2, width, BOX_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Caption, box, padlock and track."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse()
        caption = caption_area(QRectF(self.rect()), self._diameter)
        paint_caption(painter, caption, self._caption, lit or self.hasFocus())
        self._paint_box(painter, self._box().adjusted(0.5, 0.5, -0.5, -0.5), lit)
        if self.locked:
            paint_padlock(painter, lock_place(self._centre(), self._diameter))
        self._paint_track(painter)
        painter.end()

    def _paint_box(self, painter: QPainter, box: QRectF, lit: bool) -> None:
        scheme = theme.scheme()
        if self.hasFocus():
            painter.setPen(QPen(self._accent, 2.0))
        else:
            painter.setPen(QPen(QColor(scheme.line_lit if lit else scheme.line), 1.0))
        painter.setBrush(QColor(scheme.raised_lit if lit else scheme.raised))
        painter.drawRoundedRect(box, 5, 5)
        inside = box.adjusted(PADDING, 0, -PADDING, 0)
        middle, end = inside.center().y() + 0.5, inside.right()
        painter.setPen(QPen(QColor(scheme.text if lit else scheme.dim), 1.4, Qt.PenStyle.SolidLine, _ROUND))
        painter.drawLine(QPointF(end - CHEVRON, middle - 1.5), QPointF(end - CHEVRON / 2, middle + 1.5))
        painter.drawLine(QPointF(end - CHEVRON / 2, middle + 1.5), QPointF(end, middle - 1.5))
        text = inside.adjusted(0, 0, -CHEVRON - 4, 0)
        font = theme.font(TEXT_PIXELS)
        painter.setFont(font)
        painter.setPen(QColor(scheme.text))
        shown = QFontMetricsF(font).elidedText(self.currentText(), Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _paint_track(self, painter: QPainter) -> None:
        area, count = self._value_area(), len(self._values)
        width = min(area.width() - 12, 14.0 * count)
        part = width / count
        left, top = area.center().x() - width / 2, area.center().y() - TRACK_HEIGHT / 2
        gap = 2.0 if part > 5 else 1.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.scheme().line))
        for place in range(count):
            painter.drawRoundedRect(QRectF(left + place * part + gap / 2, top, part - gap, TRACK_HEIGHT), 1.5, 1.5)
        painter.setBrush(self._accent)
        first = left + self.state.shown * (count - 1) * part
        painter.drawRoundedRect(QRectF(first + gap / 2, top, part - gap, TRACK_HEIGHT), 1.5, 1.5)
        line = QRectF(left + part / 2, top, width - part, TRACK_HEIGHT)
        paint_ghosts(painter, line, self.state.ghosts_to_show())
