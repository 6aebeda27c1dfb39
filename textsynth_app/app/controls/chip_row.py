"""Wishes at a click: as many as there is room for, the others in a menu."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from textsynth_app.app.controls.chip import HEIGHT, Chip

_GAP = 4


class ChipRow(QWidget):
    """`wished(wish, less)`: what a chip says, in the model's language; with Shift the opposite is meant."""

    wished = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        meaning = self.tr("Make the sound {wish}; with Shift the opposite.")
        self.chips: list[Chip] = []
        self._texts = dict(self._wishes())
        for wish, text in self._texts.items():
            chip = Chip(text, meaning.format(wish=text), is_round=True, parent=self)
            chip.clicked.connect(lambda checked=False, wish=wish: self._wish(wish))
            self.chips.append(chip)
        self.more = Chip("…", self.tr("More wishes"), is_round=True, parent=self)
        self.more.setAccessibleName(self.tr("More wishes"))
        self.more.clicked.connect(self._open_menu)

    def _wishes(self) -> tuple[tuple[str, str], ...]:
        """What the model reads, and what the user does."""
        return (
            ("brighter", self.tr("brighter")),
            ("darker", self.tr("darker")),
            ("longer", self.tr("longer")),
            ("shorter", self.tr("shorter")),
            ("softer", self.tr("softer")),
            ("harder", self.tr("harder")),
            ("metallic", self.tr("metallic")),
            ("warmer", self.tr("warmer")),
            ("hollow", self.tr("hollow")),
            ("noisier", self.tr("noisier")),
            ("slow attack", self.tr("slow attack")),
            ("with vibrato", self.tr("with vibrato")),
            ("with reverb", self.tr("with reverb")),
            ("wider", self.tr("wider")),
        )

    def _wish(self, wish: str) -> None:
        less = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        self.wished.emit(wish, bool(less))

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for chip, wish in zip(self.chips, self._texts, strict=True):
            if chip.isHidden():
                menu.addAction(chip.text()).triggered.connect(lambda checked=False, wish=wish: self._wish(wish))
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def minimumSizeHint(self) -> QSize:
        """The menu alone."""
        return QSize(self.more.sizeHint().width(), HEIGHT)

    def sizeHint(self) -> QSize:
        """All of them."""
        return QSize(sum(chip.sizeHint().width() + _GAP for chip in self.chips), HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Whole chips only, from the left."""
        widths = [chip.sizeHint().width() for chip in self.chips]
        more = self.more.sizeHint().width()
        all_fit = sum(widths) + _GAP * (len(widths) - 1) <= self.width()
        room, x = self.width() - (0 if all_fit else more + _GAP), 0
        for chip, width in zip(self.chips, widths, strict=True):
            fits = x + width <= room
            room = room if fits else 0  # what comes after one that does not fit goes with it
            chip.setVisible(fits)
            if fits:
                chip.setGeometry(x, 0, width, HEIGHT)
                x += width + _GAP
        self.more.setVisible(not all_fit)
        self.more.setGeometry(x, 0, more, HEIGHT)
