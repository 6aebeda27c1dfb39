"""The numbered switch of an operator."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from textsynth_app.app import theme
from textsynth_app.app.controls.control import Control
from textsynth_app.app.controls.control_painting import paint_padlock
from textsynth_app.synth.parameters import VOICE

SIZE = QSize(24, 20)


class OperatorButton(Control, QAbstractButton):
    """The parameter `operators.N.on` as a small square with the operator's number, lit while it is on."""

    can_be_typed = False

    def __init__(self, number: int) -> None:
        super().__init__(VOICE[f"operators.{number}.on"])
        self.setCheckable(True)
        self.setText(str(number))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._switch)
        self.set_value(self.parameter.default)

    def _switch(self, on: bool) -> None:
        self.turn_to(self.parameter.maximum if on else self.parameter.minimum)

    def _follow(self) -> None:
        self.setChecked(self.state.position >= 0.5)

    def _handling(self) -> str:
        return self.tr("Click to switch; right-click for more.")

    def edit_value(self) -> None:
        """The other value: there are but two."""
        self.click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter switches as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Small, but to be hit."""
        return SIZE

    def minimumSizeHint(self) -> QSize:
        """As small as it always is."""
        return SIZE

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded square, filled while the operator is on."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_key(painter, QRectF(self.rect()), self.text(), self._accent, self)
        if self.locked:
            paint_padlock(painter, QPointF(self.width() - 4.5, self.height() - 6.0))
        painter.end()


def paint_key(painter: QPainter, area: QRectF, text: str, light: QColor, button: QAbstractButton) -> None:
    """A small square button with its letter or number, filled with `light` while it is checked."""
    colours, checked = theme.scheme(), button.isChecked()
    rim = QColor(colours.text) if button.hasFocus() else light if checked else QColor(colours.line_lit)
    painter.setPen(QPen(rim, 1.5 if button.hasFocus() else 1.0))
    painter.setBrush(light if checked else QColor(colours.raised_lit if button.underMouse() else colours.raised))
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 5, 5)
    painter.setFont(theme.font(11, QFont.Weight.Bold))
    painter.setPen(QColor(colours.on_accent if checked else colours.dim))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
