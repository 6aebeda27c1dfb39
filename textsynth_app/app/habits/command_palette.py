"""The command palette: one line that finds everything, over the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QStandardItemModel,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from textsynth_app.app import theme
from textsynth_app.app.controls.rows import HEIGHT, RowDelegate, row
from textsynth_app.app.controls.value_text import label_of, shown_text
from textsynth_app.app.habits.palette_model import Entry, Palette, ParameterEntries
from textsynth_app.synth.parameter import Parameter

WIDTH, SHOWN_ROWS, TOP = 580, 10, 74
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: SHOWN_ROWS, Qt.Key.Key_PageUp: -SHOWN_ROWS}


class CommandPalette(QFrame):
    """A child of the window that lies over it: `open`, type, choose by arrows and Enter; Escape closes it.

    A parameter asks for its value in the same line; Backspace in the empty line goes back. The focus returns to where
    it was.
    """

    closed = Signal()

    def __init__(self, window: QWidget, palette: Palette, parameters: ParameterEntries | None = None) -> None:
        super().__init__(window)
        self._window, self._palette, self._parameters = window, palette, parameters
        self._entries: list[Entry] = []
        self._parameter: Parameter | None = None
        self._focus_before: QWidget | None = None
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Command palette"))
        self.line = QLineEdit()
        self.line.setObjectName("clear")
        self.line.setFixedHeight(40)
        self.line.setFont(theme.font(16))
        self.line.textChanged.connect(self._search)
        self.line.installEventFilter(self)
        self._chip = QLabel()
        self._chip.setFixedHeight(28)
        self._chip.hide()
        self._model = QStandardItemModel(self)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(RowDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the line keeps it, and moves the list
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.clicked.connect(lambda index: self._take(index.row()))
        self.list.selectionModel().currentChanged.connect(self._tell_current)
        self._answer = QLabel()
        self._answer.setObjectName("note")
        self._answer.setWordWrap(True)
        self._answer.setContentsMargins(12, 8, 12, 10)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._chip)
        top.addWidget(self.line, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(self.list)
        layout.addWidget(self._answer)

    # Opening and closing

    def open(self, text: str = "") -> None:
        """Show it, with an empty line or a beginning; open already, close it."""
        if self.isVisible():
            self.close_palette()
            return
        self._focus_before = QApplication.focusWidget()
        self._palette.refresh()
        self._window.installEventFilter(self)
        self._ask_what()
        self.line.setText(text)
        self.place()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_palette(self) -> None:
        """Put it away, and the focus back."""
        if not self.isVisible():
            return
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self._window)
        self._window.removeEventFilter(self)
        self.hide()
        if had_focus and self._focus_before is not None:
            self._focus_before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._focus_before = None
        self.closed.emit()

    def place(self) -> None:
        """Sit in the middle of the window, near its top, as tall as what was found."""
        rows = min(max(len(self._entries), 1), SHOWN_ROWS)
        room = self._window.height() - TOP - 90
        self.list.setVisible(bool(self._entries))
        self.list.setFixedHeight(min(rows * HEIGHT + 12, max(room, HEIGHT)))
        width = min(WIDTH, self._window.width() - 32)
        self.setFixedWidth(width)
        self.adjustSize()
        self.move((self._window.width() - width) // 2, TOP)

    # What was found

    def _ask_what(self) -> None:
        self._parameter = None
        self._chip.hide()
        self.line.setPlaceholderText(self.tr("What shall be done? Try “export”, “cutoff 800 Hz”, “compare”"))
        self.line.setAccessibleName(self.tr("Find an action, a parameter or a prompt"))
        self.line.clear()
        self._search("")

    def _ask_value(self, parameter: Parameter) -> None:
        self._parameter = parameter
        label = label_of(parameter)
        self._chip.setText(label)
        self._chip.setStyleSheet(
            f"background: {theme.scheme().raised}; border: 1px solid {theme.scheme().line_lit};"
            "border-radius: 6px; padding: 4px 9px;"
        )
        self._chip.show()
        example = shown_text(parameter, parameter.denormalise(0.6))
        self.line.setPlaceholderText(self.tr("a value, such as {example}").format(example=example))
        self.line.setAccessibleName(self.tr("Value of {parameter}").format(parameter=label))
        self.line.clear()
        self._search("")

    def _search(self, text: str) -> None:
        trouble = ""
        if self._parameter is not None and self._parameters is not None:
            try:
                self._entries = self._parameters.values(self._parameter, text)
            except ValueError as error:
                self._entries, trouble = [], str(error)
        else:
            self._entries = self._palette.search(text)
            if not self._entries:
                trouble = self.tr("Nothing fits these words.")
        self._model.clear()
        for entry in self._entries:
            self._model.appendRow(row(entry.text, entry.detail, entry.keys, entry.places))
        self._answer.setText(trouble)
        self._answer.setVisible(bool(trouble))
        if self._entries:
            self.list.setCurrentIndex(self._model.index(0, 0))
            self.list.scrollToTop()
        else:
            self._describe(trouble)
        self.place()

    def _tell_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self._describe(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _describe(self, text: str) -> None:
        """What the arrows lead to is read out, although the focus stays in the line."""
        self.line.setAccessibleDescription(text)
        QAccessible.updateAccessibility(QAccessibleEvent(self.line, QAccessible.Event.DescriptionChanged))

    # Choosing

    def _take(self, place: int) -> None:
        if not 0 <= place < len(self._entries):
            return
        entry = self._entries[place]
        self._palette.chosen(entry)
        if entry.run is None and entry.parameter is not None:
            self._ask_value(entry.parameter)
            self.line.setFocus()
            return
        self.close_palette()  # first: what is done may open a dialog, or move the focus
        if entry.run is not None:
            entry.run()

    def _step(self, step: int) -> None:
        if self._entries:
            place = self.list.currentIndex().row() + step
            # One step beyond an end goes round; a page stops there.
            last = len(self._entries) - 1
            place = place % (last + 1) if abs(step) == 1 else min(max(place, 0), last)
            self.list.setCurrentIndex(self._model.index(place, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the line that move the list; a click beside it and a new size of the window."""
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._line_key(event)
        if watched is self.line and event.type() == QEvent.Type.FocusOut:
            # A menu or another window takes the focus only for a while.
            if QApplication.activePopupWidget() is None and self.window().isActiveWindow():
                self.close_palette()
        elif watched is self._window and event.type() == QEvent.Type.Resize:
            self.place()
        elif watched is self._window and event.type() == QEvent.Type.MouseButtonPress:
            self.close_palette()
        return super().eventFilter(watched, event)

    def _line_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in _STEPS:
            self._step(_STEPS[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentIndex().row())
        elif key == Qt.Key.Key_Escape:
            self.close_palette()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._step(1 if key == Qt.Key.Key_Tab else -1)
        elif key == Qt.Key.Key_Backspace and self._parameter is not None and not self.line.text():
            self._ask_what()
        else:
            return False
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """A raised plate with a soft edge."""
        scheme = theme.scheme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(scheme.line_lit))
        painter.setBrush(QColor(scheme.panel))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
        painter.end()
