"""What the model is working at, how far it is, and the button that stops it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from textsynth_app.app import theme
from textsynth_app.app.controls import glyphs
from textsynth_app.app.controls.glyph_button import SIDE, GlyphButton
from textsynth_app.app.words.tasks import Tasks

APPEARS_MS = 200  # what takes no longer than a blink needs no telling
_STEPS = 1000


class _Progress(QProgressBar):
    """The text over a line that grows."""

    def __init__(self) -> None:
        super().__init__()
        self.setRange(0, _STEPS)
        self.setTextVisible(False)
        self.setFixedHeight(SIDE)
        self.setMinimumWidth(60)
        self._words = ""

    def show_words(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.scheme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        font = theme.font(12)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        words = QFontMetricsF(font).elidedText(self._words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area.adjusted(0, 0, 0, -5), Qt.AlignmentFlag.AlignVCenter, words)
        track = QRectF(0.0, area.bottom() - 5.0, area.width(), 3.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.line))
        painter.drawRoundedRect(track, 1.5, 1.5)
        track.setWidth(max(track.width() * self.value() / _STEPS, 3.0))
        painter.setBrush(QColor(colours.accent_a))
        painter.drawRoundedRect(track, 1.5, 1.5)
        painter.end()


class TaskBar(QWidget):
    """Watches `tasks`; `wanted(True)` when there is something to tell, a moment after it began."""

    wanted = Signal(bool)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self.progress = _Progress()
        self.cancel_button = GlyphButton(
            glyphs.cross, self.tr("Stop"), self.tr("Stop this; the sound stays as it is."), "accent_a"
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel_button)
        self._is_wanted = False
        self._appearing = QTimer(self)
        self._appearing.setSingleShot(True)
        self._appearing.setInterval(APPEARS_MS)
        self._appearing.timeout.connect(lambda: self._want(True))
        self.cancel_button.clicked.connect(lambda: tasks.cancel())
        tasks.changed.connect(self._renew)

    def text(self) -> str:
        """What it tells."""
        return self.progress.accessibleName()

    def _want(self, wanted: bool) -> None:
        if wanted != self._is_wanted:
            self._is_wanted = wanted
            self.wanted.emit(wanted)

    def _renew(self) -> None:
        task = self._tasks.current
        if task is None:
            self._appearing.stop()
            self._want(False)
            return
        if not self._is_wanted and not self._appearing.isActive():
            self._appearing.start()
        words = f"{task.text}  {task.detail}" if task.detail else task.text
        if self._tasks.waiting:
            words += "  " + self.tr("(and {count} more)").format(count=self._tasks.waiting)
        self.progress.setValue(round(task.share * _STEPS))
        self.progress.show_words(words)
