"""What this program is: its version, the model behind the words, and whose work it stands on."""

from __future__ import annotations

import platform
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from textsynth_app import __version__
from textsynth_app.app.habits.error_dialog import open_file
from textsynth_app.app.habits.licences import WORKS
from textsynth_app.app.habits.page_of_text import PageOfText
from textsynth_app.app.header import application_icon
from textsynth_app.resources import resource_folder

SIZE = (640, 560)
ICON_PIXELS = 56


def model_card() -> str:
    """The model card in Markdown; "" if the file is missing."""
    try:
        return (resource_folder() / "weights" / "MODEL_CARD.md").read_text(encoding="utf-8")
    except OSError:
        return ""


class About(QDialog):
    """Three pages; what is on them is made when they are first opened."""

    def __init__(self, log: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self.setWindowTitle(self.tr("About TextSynth"))
        self.resize(*SIZE)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Pages"))
        self.pages = QStackedWidget()
        self.card, self.licences = PageOfText(), PageOfText()
        for title, page in (
            (self.tr("Program"), self._made_program()),
            (self.tr("Model"), self.card),
            (self.tr("Licences"), self.licences),
        ):
            self.tabs.addTab(title)
            self.pages.addWidget(page)
            page.setAccessibleName(title)
        self.tabs.currentChanged.connect(self.open_page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(self._made_heading())
        layout.addWidget(self.tabs)
        layout.addWidget(self.pages, 1)
        layout.addLayout(self._made_buttons())

    def _made_heading(self) -> QHBoxLayout:
        icon = QLabel()
        icon.setPixmap(application_icon().pixmap(ICON_PIXELS, ICON_PIXELS))
        name = QLabel("TextSynth")
        name.setObjectName("heading")
        what = QLabel(self.tr("Version {version}: turns words into playable sounds.").format(version=__version__))
        what.setObjectName("note")
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addStretch(1)
        column.addWidget(name)
        column.addWidget(what)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(icon)
        row.addLayout(column, 1)
        return row

    def _made_program(self) -> QWidget:
        page = QWidget()
        self.facts = QLabel(self._facts())
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setWordWrap(True)
        self.facts.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        offline = QLabel(self.tr("Everything happens on this computer: no word and no sound leaves it."))
        offline.setWordWrap(True)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(2, 6, 2, 0)
        layout.setSpacing(14)
        layout.addWidget(offline)
        layout.addWidget(self.facts)
        layout.addStretch(1)
        return page

    def _facts(self) -> str:
        lines = (
            f"TextSynth {__version__}",
            f"Python {platform.python_version()}, Qt {qVersion()}",
            platform.platform(),
            self.tr("Log: {path}").format(path=self._log),
            "Copyright © 2026 The TextSynth authors. MIT License.",
        )
        return "\n".join(lines)

    def _made_buttons(self) -> QHBoxLayout:
        self.open_log = QPushButton(self.tr("Open log"))
        self.open_log.setToolTip(str(self._log))
        self.open_log.clicked.connect(lambda: open_file(self._log))
        self.copy = QPushButton(self.tr("Copy"))
        self.copy.setToolTip(self.tr("Copies versions and system, for a report."))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._facts()))
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(self.open_log)
        row.addWidget(self.copy)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def open_page(self, index: int) -> None:
        """Show a page, made now if it was never shown."""
        page = self.pages.widget(index)
        if page is self.card and self.card.document().isEmpty():
            self.card.show_markdown(model_card() or self.tr("The model card is missing: install TextSynth again."))
        elif page is self.licences and self.licences.document().isEmpty():
            self.licences.show_markdown(self._licence_table())
        self.tabs.setCurrentIndex(index)
        self.pages.setCurrentIndex(index)

    def _licence_table(self) -> str:
        titles = (self.tr("work"), self.tr("version"), self.tr("licence"), self.tr("used for"))
        cells: list[tuple[str, ...]] = [titles, ("---",) * len(titles)]
        for work in WORKS:
            purpose = QCoreApplication.translate("Licences", work.purpose)
            cells.append((f"**{work.name}**", work.version, work.licence, purpose))
        intro = self.tr("TextSynth is free software under the MIT License. It stands on the work of others:")
        return f"{intro}\n\n" + "\n".join(f"| {' | '.join(row)} |" for row in cells)
