"""Small buttons of the words' tools: round ones for wishes, square ones for what can be done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from textsynth_app.app import theme
from textsynth_app.app.controls import glyphs

HEIGHT = 26
_PIXELS, _ROUND_PIXELS = 12, 11


class Chip(QAbstractButton):
    """A button with a word, and a small drawing behind it if one is given."""

    def __init__(
        self,
        text: str,
        meaning: str = "",
        *,
        is_round: bool = False,
        glyph: Callable[[], QPainterPath] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._is_round, self._glyph = is_round, glyph
        self.setText(text)
        self.setToolTip(meaning)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the text its cursor
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_glyph(self, glyph: Callable[[], QPainterPath]) -> None:
        """Another drawing."""
        self._glyph = glyph
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """The word, and a little room."""
        width = QFontMetricsF(self._font()).horizontalAdvance(self.text()) + 15.0
        return QSize(round(width + (17.0 if self._glyph else 0.0)), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """It does not shrink."""
        return self.sizeHint()

    def _font(self) -> QFont:
        return theme.font(_ROUND_PIXELS if self._is_round else _PIXELS, QFont.Weight.Medium)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, edge, word, drawing."""
        colours = theme.scheme()
        lit = self.underMouse() and self.isEnabled()
        ground = QColor(colours.pressed if self.isDown() else colours.raised_lit if lit else colours.raised)
        edge = QColor(colours.line_lit if lit or self.isChecked() else colours.line)
        ink = QColor(colours.text if self.isEnabled() else colours.dim)
        if self._is_round and not lit and not self.isDown():
            ground = theme.blend(QColor(colours.panel), QColor(colours.raised), 0.5)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.accent_a), 1.5) if self.hasFocus() else QPen(edge, 1.0))
        painter.setBrush(ground)
        radius = self.height() / 2.0 - 1.0 if self._is_round else 6.0
        box = QRectF(self.rect()).adjusted(1.0, 1.0, -1.0, -1.0)
        painter.drawRoundedRect(box, radius, radius)
        painter.setFont(self._font())
        painter.setPen(ink)
        words = box if self._glyph is None else box.adjusted(0.0, 0.0, -17.0, 0.0)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        if self._glyph is not None:
            painter.setPen(QPen(QColor(colours.dim), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.translate(self.width() - glyphs.SIZE - 6.0, (self.height() - glyphs.SIZE) / 2.0)
            painter.drawPath(self._glyph())
        painter.end()
