"""What the user sees of an unexpected error: one sentence, the details folded, and the log one click away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from textsynth_app.app.habits.unexpected import Trouble, UnexpectedErrors

WIDTH, DETAILS_HEIGHT = 520, 220


class ErrorDialog(QDialog):
    """It neither stops the music nor takes the keys: the window behind it goes on."""

    dismissed = Signal()

    def __init__(self, trouble: Trouble, silent: int, log: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trouble, self._log, self._silent = trouble, log, silent
        self.setWindowTitle(self.tr("Something unexpected happened"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        heading = QLabel(self.tr("Something unexpected happened"))
        heading.setObjectName("heading")
        text = self.tr(
            "TextSynth goes on as well as it can. If it happens again, save your sound, start anew, and report it "
            "with the log."
        )
        advice = QLabel(text)
        advice.setObjectName("note")
        self.sentence = QLabel(trouble.sentence)
        self.count = QLabel()
        self.count.setObjectName("note")
        for label in (advice, self.sentence, self.count):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumWidth(WIDTH - 40)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details = QPlainTextEdit(trouble.details)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setFixedHeight(DETAILS_HEIGHT)
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        for part in (heading, self.sentence, advice, self.count, self.details):
            layout.addWidget(part)
        layout.addLayout(self._made_buttons())
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)  # grows and shrinks with the details
        self.show_counts(0, 0)
        self.go_on.setFocus()

    def _made_buttons(self) -> QHBoxLayout:
        self.fold = QPushButton(self.tr("Details"))
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self.details.setVisible)
        self.open_log = QPushButton(self.tr("Open log"))
        self.open_log.setToolTip(str(self._log))
        self.open_log.clicked.connect(lambda: open_file(self._log))
        self.copy = QPushButton(self.tr("Copy"))
        self.copy.setToolTip(self.tr("Copies the details, for a report."))
        self.copy.clicked.connect(self._copy)
        self.go_on = QPushButton(self.tr("Continue"))
        self.go_on.setDefault(True)
        self.go_on.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.fold, self.open_log, self.copy):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.go_on)
        return row

    def show_counts(self, same: int, others: int) -> None:
        """How often it happened again since, and how many other errors there were."""
        parts = []
        if self._silent:
            text = self.tr("Errors before it that were only logged: {number}.")
            parts.append(text.format(number=self._silent))
        if same:
            parts.append(self.tr("It has happened {number} times by now.").format(number=same + 1))
        if others:
            parts.append(self.tr("Other errors since then: {number}; the log has them all.").format(number=others))
        self.count.setText(" ".join(parts))
        self.count.setVisible(bool(parts))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._trouble.details)
        self.copy.setText(self.tr("Copied"))

    def reject(self) -> None:
        """Escape closes it, too."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Put away."""
        self.dismissed.emit()
        super().closeEvent(event)


class ErrorDialogs:
    """Opens the dialogs that `errors` asks for, over a window."""

    def __init__(self, errors: UnexpectedErrors, log: Path, window: QWidget) -> None:
        self._errors, self._log, self._window = errors, log, window
        self.dialog: ErrorDialog | None = None
        errors.opened.connect(self._open)
        errors.counted.connect(self._count)

    def _open(self, trouble: Trouble, silent: int) -> None:
        if not self._window.isVisible():  # the end: the log and the terminal have it
            self._errors.closed()
            return
        self.dialog = ErrorDialog(trouble, silent, self._log, self._window)
        self.dialog.dismissed.connect(self._forget)
        self.dialog.show()

    def _count(self, same: int, others: int) -> None:
        if self.dialog is not None:
            self.dialog.show_counts(same, others)

    def _forget(self) -> None:
        self.dialog = None
        self._errors.closed()


def open_file(path: Path) -> bool:
    """Open a file with the program the user has for it, or its folder where there is none; whether that worked."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))) or QDesktopServices.openUrl(
        QUrl.fromLocalFile(str(path.parent))
    )
