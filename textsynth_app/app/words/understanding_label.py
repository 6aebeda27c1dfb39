"""The small line that tells what was heard in a prompt, and how surely."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from textsynth_app.app import theme
from textsynth_app.app.words.understanding_text import CERTAINTIES, certainty, in_full, in_short

if TYPE_CHECKING:
    from textsynth_app.language.descriptions import Understanding

HEIGHT = 15
_PIXELS = 11
_BARS_WIDTH = 17.0


class UnderstandingLabel(QLabel):
    """Three bars for how sure the model is, that in words, and what it heard; or a hint, or a note."""

    def __init__(self, hint: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._hint, self._note = hint, ""
        self._shown: Understanding | None = None
        self._is_hinting = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFixedHeight(HEIGHT)
        self.set_hinting(True)

    def show_understanding(self, understanding: Understanding | None) -> None:
        """Tell it; None for nothing."""
        self._shown = understanding
        self._renew()

    def show_note(self, note: str) -> None:
        """What to tell while nothing was heard, and there is no place for a hint."""
        self._note = note
        self._renew()

    def set_hinting(self, hinting: bool) -> None:
        """Show the hint as long as nothing was heard."""
        self._is_hinting = hinting
        self._renew()

    def _renew(self) -> None:
        if self._shown is None:
            self.setText(self._hint if self._is_hinting else self._note)
            self.setToolTip("")
        else:
            self.setText(f"{certainty(self._shown.confidence)}: {in_short(self._shown)}")
            self.setToolTip(in_full(self._shown))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bars, certainty, words; what does not fit ends in dots."""
        if not self.text():
            return
        colours = theme.scheme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        words = self.text()
        if self._shown is not None:
            self._paint_bars(painter)
            area.setLeft(_BARS_WIDTH)
            sure = certainty(self._shown.confidence)
            font = theme.font(_PIXELS, QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(colours.text))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, sure)
            area.setLeft(area.left() + QFontMetricsF(font).horizontalAdvance(sure) + 8.0)
            words = in_short(self._shown)
        font = theme.font(_PIXELS)
        painter.setFont(font)
        painter.setPen(QColor(colours.dim))
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, max(area.width(), 0.0))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()

    def _paint_bars(self, painter: QPainter) -> None:
        assert self._shown is not None
        colours = theme.scheme()
        level = CERTAINTIES.index(self._shown.confidence)
        lit = QColor((colours.warning, colours.accent_a, colours.good)[level])
        painter.setPen(Qt.PenStyle.NoPen)
        for bar in range(3):
            height = 3.0 + 3.0 * bar
            painter.setBrush(lit if bar <= level else QColor(colours.line_lit))
            painter.drawRoundedRect(QRectF(4.0 * bar, 12.0 - height, 3.0, height), 1.0, 1.0)
