"""The top line: the name of the instrument, the sound on show, and what can be done with files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from textsynth_app.app.controls.lamp import Lamp
from textsynth_app.resources import resource_folder

ICON_PIXELS = 26


def icon_path() -> Path:
    """The application's icon."""
    return resource_folder() / "icons" / "textsynth.png"


def application_icon() -> QIcon:
    """The application's icon; an empty one if the file is missing."""
    try:
        return QIcon(str(icon_path()))
    except FileNotFoundError:
        return QIcon()


class Header(QWidget):
    """Brand, sound name with a dot when it has changed since it was saved, file buttons."""

    open_asked = Signal()
    save_asked = Signal()
    export_asked = Signal()
    menu_asked = Signal(object)  # the button under which the menu is to open

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(36)
        logo = QLabel()
        picture: QPixmap = application_icon().pixmap(ICON_PIXELS, ICON_PIXELS)
        logo.setPixmap(picture)
        brand = QLabel("TextSynth")
        brand.setObjectName("brand")
        self._name = QLabel()
        self._name.setObjectName("sound")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._dot = Lamp("accent_a", diameter=6)
        self._dot.setToolTip(self.tr("Changed since it was saved."))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 0)
        layout.setSpacing(9)
        layout.addWidget(logo)
        layout.addWidget(brand)
        layout.addStretch(1)
        layout.addWidget(self._name)
        layout.addWidget(self._dot)
        layout.addStretch(1)
        for text, hint, signal in (
            (self.tr("Open"), self.tr("Open a preset (Ctrl+O), or drop one on the window."), self.open_asked),
            (self.tr("Save"), self.tr("Save the sound as a preset (Ctrl+S)."), self.save_asked),
            (self.tr("Export WAV"), self.tr("Write the sound to a WAV file (Ctrl+E)."), self.export_asked),
        ):
            button = QPushButton(text)
            button.setToolTip(hint)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(signal)
            layout.addWidget(button)
        menu = QPushButton("☰")
        menu.setAccessibleName(self.tr("Menu"))
        menu.setToolTip(self.tr("Everything that can be done; Ctrl+K finds it by name."))
        menu.setCursor(Qt.CursorShape.PointingHandCursor)
        menu.clicked.connect(lambda: self.menu_asked.emit(menu))
        layout.addWidget(menu)

    def show_sound(self, name: str, dirty: bool) -> None:
        """The sound's name and whether it has changed."""
        self._name.setText(name if len(name) <= 60 else name[:59] + "…")
        self._dot.setVisible(dirty)
