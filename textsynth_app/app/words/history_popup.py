"""A list of earlier prompts and of examples, narrowed down by typing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from textsynth_app.app import theme
from textsynth_app.app.controls.text_line import TextLine
from textsynth_app.app.words.prompt_history import found

WIDEST, TALLEST = 560, 320
_ROW_HEIGHT = 26
_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class HistoryPopup(QFrame):
    """Opens under a line. Enter or a click takes what is chosen, Escape nothing; Ctrl+R goes to the next."""

    chosen = Signal(str)

    def __init__(self, line: QWidget) -> None:
        super().__init__(line, Qt.WindowType.Popup)
        self._line = line
        self._prompts: tuple[str, ...] = ()
        self._examples: tuple[str, ...] = ()
        self.setObjectName("panel")
        self.words = TextLine()
        self.words.setFixedHeight(32)
        self.words.setPlaceholderText(self.tr("Search earlier prompts and examples"))
        self.words.setAccessibleName(self.tr("Search earlier prompts and examples"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Prompts"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.words)
        layout.addWidget(self.list)
        self.words.installEventFilter(self)
        self.words.textChanged.connect(self._search)
        self.words.returnPressed.connect(self._take)
        self.words.left.connect(self.close)
        self.list.itemClicked.connect(self._take)

    def open(self, prompts: tuple[str, ...], examples: tuple[str, ...]) -> None:
        """Show prompts, the newest first, and examples below them."""
        self._prompts = prompts
        self._examples = tuple(example for example in examples if example not in prompts)
        self.words.clear()
        self._search("")
        self.resize(min(self._line.width(), WIDEST), TALLEST)
        self.move(self._line.mapToGlobal(QPoint(0, self._line.height() + 2)))
        self.show()
        self.words.setFocus(Qt.FocusReason.PopupFocusReason)

    def _search(self, words: str) -> None:
        self.list.clear()
        for title, prompts in (("", self._prompts), (self.tr("Examples"), self._examples)):
            matching = found(prompts, words)
            if title and matching:
                self._add_heading(title)
            for prompt in matching:
                item = QListWidgetItem(prompt, self.list)
                item.setSizeHint(QSize(0, _ROW_HEIGHT))
        if not self.list.count():
            self._add_heading(self.tr("Nothing has these words"))
        self._move(1)

    def _add_heading(self, title: str) -> None:
        item = QListWidgetItem(title, self.list)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(theme.font(11))
        item.setForeground(QColor(theme.scheme().dim))
        item.setSizeHint(QSize(0, _ROW_HEIGHT))

    def _move(self, step: int) -> None:
        """To the next row that can be taken; past the last to the first."""
        rows = [row for row in range(self.list.count()) if self.list.item(row).flags() & Qt.ItemFlag.ItemIsSelectable]
        if rows:
            now = self.list.currentRow()
            place = rows.index(now) + step if now in rows else 0
            self.list.setCurrentRow(rows[place % len(rows)])

    def _take(self) -> None:
        item = self.list.currentItem()
        self.close()
        if item is not None and item.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.chosen.emit(item.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows, pressed in the field, move in the list."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        pages = _LIST_KEYS.index(event.key()) if event.key() in _LIST_KEYS else None
        if pages is not None:
            self._move((-1, 1, -8, 8)[pages])
        elif event.key() == Qt.Key.Key_R and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._move(1)
        else:
            return False
        return True
