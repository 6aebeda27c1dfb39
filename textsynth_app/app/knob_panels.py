"""The knobs of every parameter, on pages."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from textsynth_app.app import theme
from textsynth_app.app.knob import Knob
from textsynth_app.app.parameter_pages import PAGES, Page, Panel
from textsynth_app.synth.parameters import VOICE
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch

FRAME_MS = 16


class KnobPanels(QWidget):
    """All knobs, kept equal to the sound; `moved(name, value)` for what the user turns.

    A page's knobs are made when it is first opened: `made(knob)` tells of each.
    """

    moved = Signal(str, float)
    refused = Signal(str)
    made = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.knobs: dict[str, Knob] = {}  # the first one of each parameter
        self._twins: dict[str, list[Knob]] = {}  # a parameter may have a second one on another page
        self._patch = DEFAULT_PATCH
        self._accent = QColor(theme.scheme().accent_a)
        self._gliding = QTimer(self)
        self._gliding.setInterval(FRAME_MS)
        self._gliding.timeout.connect(self._glide)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName("Pages of knobs")
        self._stack = QStackedWidget()
        self._holders = [QWidget() for _ in PAGES]
        for page, holder in zip(PAGES, self._holders, strict=True):
            tab = self.tabs.addTab(page.title)
            self.tabs.setTabToolTip(tab, page.meaning)
            self._stack.addWidget(holder)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack)
        self.tabs.currentChanged.connect(self.open_page)
        self.open_page(0)

    def open_page(self, index: int) -> None:
        """Show a page, making its knobs if it was never shown."""
        holder = self._holders[index]
        if holder.layout() is None:
            self._fill(holder, PAGES[index])
        self._stack.setCurrentIndex(index)

    def _fill(self, holder: QWidget, page: Page) -> None:
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for panels in page.rows:
            row = QHBoxLayout()
            row.setSpacing(9)
            for panel in panels:
                row.addWidget(self._panel(panel), len(panel.captions))
            column.addLayout(row)
        column.addStretch(1)

    def _panel(self, panel: Panel) -> QFrame:
        frame = QFrame()
        frame.setObjectName("panel")
        column = QVBoxLayout(frame)
        column.setContentsMargins(6, 7, 6, 5)
        column.setSpacing(3)
        if panel.title:
            label = QLabel(panel.title)
            label.setObjectName("title")
            label.setContentsMargins(6, 0, 0, 0)
            column.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(2)
        for name, caption in panel.captions.items():
            row.addWidget(self._knob(name, caption, panel.diameter), 1)
        column.addLayout(row, 1)
        return frame

    def _knob(self, name: str, caption: str, diameter: int) -> Knob:
        knob = Knob(VOICE[name], caption or None, diameter)
        knob.set_value(self._patch[name])
        knob.set_accent(self._accent)
        knob.moved.connect(self._moved)
        knob.refused.connect(self.refused)
        self.knobs.setdefault(name, knob)
        self._twins.setdefault(name, []).append(knob)
        self.made.emit(knob)
        return knob

    def _moved(self, name: str, value: float) -> None:
        self.show_value(name, value)
        self.moved.emit(name, value)

    def show_value(self, name: str, value: float) -> None:
        """Turn a parameter's knobs to a value, silently."""
        self._patch = self._patch.replace({name: value})
        for knob in self._twins.get(name, ()):
            knob.set_value(value)

    def show_patch(self, patch: Patch) -> None:
        """Turn every knob to a patch, silently; the eye can follow, the sound is there already."""
        self._patch = patch
        for knob in self._all():
            knob.set_value(patch[knob.parameter.name], gliding=self.isVisible())
        self._gliding.start()

    def _glide(self) -> None:
        if not any([knob.glide() for knob in self._all()]):
            self._gliding.stop()

    def set_accent(self, colour: QColor) -> None:
        """Colour of the value arcs."""
        self._accent = colour
        for knob in self._all():
            knob.set_accent(colour)

    def _all(self) -> list[Knob]:
        return [knob for twins in self._twins.values() for knob in twins]
