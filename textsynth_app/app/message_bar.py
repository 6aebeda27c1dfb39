"""Messages inside the window, never in the way: what happened, what helps, and a cross to put them away."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

GOOD_MS = 5000  # good news leave by themselves; what needs a remedy stays
SEVERITIES = ("good", "warning", "error")
LEFT, RIGHT = 165, 272  # the header's brand and buttons stay free


class MessageBar(QFrame):
    """One line a topic over the top of the window; a topic's newest message replaces the one before."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._messages: dict[str, tuple[str, str]] = {}  # topic -> severity, text
        self.setObjectName("message")
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QPushButton("✕")
        self._close.setObjectName("link")
        self._close.setAccessibleName(self.tr("Dismiss the messages"))
        self._close.setToolTip(self.tr("Dismiss the messages"))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self.dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 7, 6, 7)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(GOOD_MS)
        self._timer.timeout.connect(lambda: self.clear("done"))
        self.hide()

    def text(self) -> str:
        """Everything on show, one message a line; '' if there is nothing."""
        return "\n".join(text for _, text in self._messages.values())

    def good(self, text: str) -> None:
        """Something worked; leaves by itself."""
        self._put("done", "good", text)
        self._timer.start()

    def hint(self, topic: str, text: str) -> None:
        """Good to know, nothing to do; stays as long as it is true."""
        self._put(topic, "good", text)

    def warning(self, topic: str, text: str) -> None:
        """Something is not as asked."""
        self._put(topic, "warning", text)

    def error(self, topic: str, text: str) -> None:
        """Something failed."""
        self._put(topic, "error", text)

    def clear(self, topic: str) -> None:
        """A topic's message is no longer true."""
        if self._messages.pop(topic, None) is not None:
            self._show()

    def dismiss(self) -> None:
        """Put everything away."""
        self._messages.clear()
        self._show()

    def _put(self, topic: str, severity: str, text: str) -> None:
        self._messages.pop(topic, None)
        self._messages[topic] = (severity, text)
        self._show()

    def _show(self) -> None:
        if not self._messages:
            self.hide()
            return
        self._label.setText(self.text())
        self.setAccessibleName(self.text())
        worst = max((severity for severity, _ in self._messages.values()), key=SEVERITIES.index)
        self.setProperty("severity", worst)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        self.place()
        self.raise_()

    def place(self) -> None:
        """Sit at the top of the window, between the brand and the buttons."""
        width = self._window.width() - LEFT - RIGHT
        layout = self.layout()
        height = max(layout.totalHeightForWidth(width) if layout else 0, 36)
        self.setGeometry(LEFT, 5, width, height)
