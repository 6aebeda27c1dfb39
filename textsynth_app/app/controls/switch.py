"""A parameter that is off or on: a check box that looks like a switch and stands in a row of knobs."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from textsynth_app.app import theme
from textsynth_app.app.controls.control import Control
from textsynth_app.app.controls.control_painting import (
    caption_area,
    lock_place,
    paint_caption,
    paint_ghosts,
    paint_padlock,
    paint_value,
)
from textsynth_app.app.controls.value_text import shown_text
from textsynth_app.synth.parameter import Parameter

WIDTH, HEIGHT = 32.0, 18.0
MARGIN = 3.0  # between the thumb and the edge


class Switch(Control, QCheckBox):
    """One parameter as a switch. Between off and on, as a morph may have it, the thumb stands between."""

    can_be_typed = False

    def __init__(self, parameter: Parameter, caption: str | None = None, diameter: int = 58) -> None:
        super().__init__(parameter, caption, diameter)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(self._switched)
        self.set_value(parameter.default)

    def _switched(self, on: bool) -> None:
        if not self._is_following:
            self.turn_to(self.parameter.maximum if on else self.parameter.minimum)

    def _follow(self) -> None:
        self.setChecked(self.state.position >= 0.5)

    def edit_value(self) -> None:
        """The other value: there are but two."""
        self.click()

    def _handling(self) -> str:
        return self.tr("Click to switch; middle-click locks, right-click for more.")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter switches as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def hitButton(self, place: QPoint) -> bool:
        """Caption and value may be clicked as well."""
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Caption, switch, padlock and value."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse()
        caption = caption_area(QRectF(self.rect()), self._diameter)
        paint_caption(painter, caption, self._caption, lit or self.hasFocus())
        middle = self._centre()
        pill = QRectF(middle.x() - WIDTH / 2, middle.y() - HEIGHT / 2, WIDTH, HEIGHT)
        self._paint_pill(painter, pill, lit)
        travel = WIDTH - HEIGHT
        paint_ghosts(painter, QRectF(middle.x() - travel / 2, pill.top(), travel, HEIGHT), self.state.ghosts_to_show())
        if self.locked:
            paint_padlock(painter, lock_place(middle, self._diameter))
        paint_value(painter, self._value_area(), shown_text(self.parameter, self.state.value), False)
        painter.end()

    def _paint_pill(self, painter: QPainter, pill: QRectF, lit: bool) -> None:
        scheme = theme.scheme()
        on = self.state.shown
        ground = theme.blend(QColor(scheme.well), self._accent, on)
        if self.hasFocus():
            ring = pill.adjusted(-3, -3, 3, 3)
            painter.setPen(QPen(self._accent, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
        painter.setPen(QPen(theme.blend(QColor(scheme.line_lit), self._accent, on), 1.0))
        painter.setBrush(ground)
        painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), HEIGHT / 2, HEIGHT / 2)
        size = HEIGHT - 2 * MARGIN
        thumb = QRectF(pill.left() + MARGIN + on * (WIDTH - HEIGHT), pill.top() + MARGIN, size, size)
        off = scheme.text if lit else scheme.dim
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scheme.on_accent if on > 0.4 else off))
        painter.drawEllipse(thumb)
