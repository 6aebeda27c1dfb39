"""Messages inside the window, never in the way: what happened, what helps, and a cross to put them away."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

GOOD_MS = 5000  # good news leave by themselves; what needs a remedy stays


class MessageBar(QFrame):
    """One line over the top of the window; the newest message replaces the one before."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.setObjectName("message")
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QPushButton("✕")
        self._close.setObjectName("link")
        self._close.setAccessibleName("Dismiss the message")
        self._close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 7, 6, 7)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def text(self) -> str:
        """The message on show, '' if there is none."""
        return self._label.text() if not self.isHidden() else ""

    def good(self, text: str) -> None:
        """Something worked; leaves by itself."""
        self._show(text, "good")
        self._timer.start(GOOD_MS)

    def warning(self, text: str) -> None:
        """Something is not as asked."""
        self._show(text, "warning")

    def error(self, text: str) -> None:
        """Something failed."""
        self._show(text, "error")

    def _show(self, text: str, severity: str) -> None:
        self._timer.stop()
        self._label.setText(text)
        self.setAccessibleName(text)
        self.setProperty("severity", severity)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        self.place()
        self.raise_()

    def place(self) -> None:
        """Sit at the top of the parent, centred, as wide as is good to read."""
        parent = self._window
        width = min(parent.width() - 60, 820)
        layout = self.layout()
        height = max(layout.totalHeightForWidth(width) if layout else 0, 36)
        self.setGeometry((parent.width() - width) // 2, 8, width, height)
