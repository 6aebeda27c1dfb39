"""A flat button with a small drawing, for the inside of other things."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from textsynth_app.app import theme
from textsynth_app.app.controls import glyphs

SIDE = 26


class GlyphButton(QAbstractButton):
    """Takes the focus by Tab alone: a click leaves the text its cursor. A dot marks it when `set_marked`."""

    def __init__(
        self, glyph: Callable[[], QPainterPath], name: str, meaning: str, accent: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._glyph, self._accent, self._marked = glyph, accent, False
        self.setFixedSize(SIDE, SIDE)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # repaints when the pointer comes and goes
        self.setAccessibleName(name)
        self.setToolTip(meaning)

    def is_marked(self) -> bool:
        """Whether the dot is there."""
        return self._marked

    def set_marked(self, marked: bool, what: str = "") -> None:
        """Show or hide the dot; `what` it says goes to screen readers."""
        self._marked = marked
        self.setAccessibleDescription(what)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)
            if event.text().isprintable() and event.text():
                event.accept()  # or the line that it stands in would take the letter

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The drawing, brighter under the pointer; a ring when the keyboard is there."""
        colours = theme.scheme()
        accent = QColor(getattr(colours, self._accent))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1.0, 1.0, -1.0, -1.0)
        lit = self.underMouse() or self.isChecked() or self.isDown()
        painter.setPen(QPen(accent, 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.raised) if lit else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 6.0, 6.0)
        ink = accent if self.isChecked() else QColor(colours.text if lit else colours.dim)
        inset = (SIDE - glyphs.SIZE) / 2.0
        painter.translate(inset, inset)
        painter.setPen(QPen(ink, 1.3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._glyph())
        if self._marked:
            painter.setPen(QPen(QColor(colours.well), 1.5))
            painter.setBrush(accent)
            painter.drawEllipse(QPointF(14.0, 2.0), 3.5, 3.5)
        painter.end()
