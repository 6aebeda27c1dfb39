"""What a sound sounds like, in words and figures: a small window that goes when one clicks beside it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from textsynth_app.app import theme
from textsynth_app.app.words.understanding_text import certainty

if TYPE_CHECKING:
    from textsynth_app.language.descriptions import Description, Word

WIDTH = 360
_ROWS = 5  # of each kind of word
_ROW_HEIGHT = 20
_LIKELY_QUALITY = 0.6  # from which a quality is put into a prompt
_MOST_QUALITIES = 2


def as_prompt(description: Description) -> str:
    """The likeliest words as a prompt: 'deep metallic bell'."""
    qualities = [word.text for word in description.adjectives if word.likelihood >= _LIKELY_QUALITY]
    nouns = [word.text for word in description.nouns[:1]]
    return " ".join([*qualities[:_MOST_QUALITIES], *nouns])


class _WordRow(QWidget):
    """A word, a bar as long as it is likely, and the figure."""

    def __init__(self, word: Word) -> None:
        super().__init__()
        self._word = word
        self.setFixedHeight(_ROW_HEIGHT)
        self.setAccessibleName(f"{word.text}: {word.likelihood * 100:.0f} %")

    def sizeHint(self) -> QSize:
        return QSize(140, _ROW_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.scheme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        bar = QRectF(0.0, area.bottom() - 3.0, area.width(), 2.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.line))
        painter.drawRoundedRect(bar, 1.0, 1.0)
        bar.setWidth(bar.width() * self._word.likelihood)
        painter.setBrush(QColor(colours.accent_a))
        painter.drawRoundedRect(bar, 1.0, 1.0)
        painter.setFont(theme.font(12))
        painter.setPen(QColor(colours.text))
        words = area.adjusted(0, 0, 0, -4)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._word.text)
        painter.setPen(QColor(colours.dim))
        figure = f"{self._word.likelihood * 100:.0f} %"
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, figure)
        painter.end()


class DescriptionPanel(QFrame):
    """Words with their likelihoods, measured facts, and a button: `use_asked(prompt)`."""

    use_asked = Signal(str)

    def __init__(self, description: Description, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("panel")
        self.setAccessibleName(self.tr("What the sound sounds like"))
        self.setFixedWidth(WIDTH)
        prompt = as_prompt(description)
        heading = QLabel(f"<b>{escape(prompt)}</b>")
        heading.setFont(theme.font(15))
        heading.setWordWrap(True)
        sure = QLabel(certainty(description.confidence))
        sure.setObjectName("dim")
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(sure, 0, Qt.AlignmentFlag.AlignTop)
        columns = QHBoxLayout()
        columns.setSpacing(18)
        columns.addLayout(self._column(self.tr("SOUNDS LIKE"), description.nouns), 1)
        columns.addLayout(self._column(self.tr("IS"), description.adjectives), 1)
        facts = QLabel("\n".join(description.facts))
        facts.setTextFormat(Qt.TextFormat.PlainText)
        facts.setObjectName("dim")
        facts.setWordWrap(True)
        self.use_button = QPushButton(self.tr("Use as prompt"))
        self.use_button.setToolTip(
            self.tr("Write these words into the line that is heard: a new sound is made of them.")
        )
        self.use_button.setEnabled(bool(prompt))  # no words would empty the line
        self.use_button.clicked.connect(lambda: self._use(prompt))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addLayout(columns)
        layout.addWidget(facts)
        layout.addWidget(self.use_button)
        self.use_button.setFocus()

    def _column(self, title: str, words: tuple[Word, ...]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        label = QLabel(title)
        label.setObjectName("title")
        column.addWidget(label)
        for word in words[:_ROWS]:
            column.addWidget(_WordRow(word))
        if not words:
            nothing = QLabel(self.tr("nothing in particular"))
            nothing.setObjectName("dim")
            column.addWidget(nothing)
        column.addStretch(1)
        return column

    def _use(self, prompt: str) -> None:
        self.close()
        self.use_asked.emit(prompt)

    def open_at(self, widget: QWidget) -> None:
        """Show it below a widget, its right side with the widget's."""
        self.adjustSize()
        corner = widget.mapToGlobal(QPoint(widget.width(), widget.height() + 4))
        self.move(max(corner.x() - WIDTH, 0), corner.y())
        self.show()
