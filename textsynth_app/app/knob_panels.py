"""The controls of every parameter, on pages."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from textsynth_app.app import theme
from textsynth_app.app.control import Control
from textsynth_app.app.controls import control
from textsynth_app.app.modulation_reach import modulation_reach
from textsynth_app.app.parameter_pages import PAGES, Page, Panel
from textsynth_app.synth.parameters import VOICE
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch

FRAME_MS = 16
_STILL: tuple[None, None] = (None, None)


class KnobPanels(QWidget):
    """All controls, kept equal to the sound; `moved(name, value)` for what the user turns.

    A page's controls are made when it is first opened: `made(control)` tells of each. `locks_changed(names)` tells,
    with all that are locked, when the user locks or unlocks one.
    """

    moved = Signal(str, float)
    refused = Signal(str)
    made = Signal(object)
    locks_changed = Signal(object)  # frozenset of names

    def __init__(self) -> None:
        super().__init__()
        self.knobs: dict[str, Control] = {}  # the first one of each parameter
        self._twins: dict[str, list[Control]] = {}  # a parameter may have a second one on another page
        self._patch = DEFAULT_PATCH
        self._reach = modulation_reach(DEFAULT_PATCH)
        self._locks: frozenset[str] = frozenset()
        self._ends: tuple[Patch | None, Patch | None] = (None, None)
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
        self.tabs.setAccessibleName(self.tr("Pages of knobs"))
        self._stack = QStackedWidget()
        self._holders = [QWidget() for _ in PAGES]
        for page, holder in zip(PAGES, self._holders, strict=True):
            tab = self.tabs.addTab(_translated(page.title))
            self.tabs.setTabToolTip(tab, _translated(page.meaning))
            self._stack.addWidget(holder)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack)
        self.tabs.currentChanged.connect(self.open_page)
        self.open_page(0)

    # Building

    def open_page(self, index: int) -> None:
        """Show a page, making its controls if it was never shown."""
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
            label = QLabel(_translated(panel.title))
            label.setObjectName("title")
            label.setContentsMargins(6, 0, 0, 0)
            column.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(2)
        for name, caption in panel.captions.items():
            row.addWidget(self._control(name, caption, panel.diameter), 1)
        column.addLayout(row, 1)
        return frame

    def _control(self, name: str, caption: str, diameter: int) -> Control:
        made = control(VOICE[name], _translated(caption) if caption else None, diameter)
        made.set_value(self._patch[name])
        made.set_accent(self._accent)
        made.set_modulation(*self._reach.get(name, _STILL))
        made.locked = name in self._locks
        self._show_ghosts(made)
        made.moved.connect(self._moved)
        made.refused.connect(self.refused)
        made.lock_changed.connect(self._lock_changed)
        self.knobs.setdefault(name, made)
        self._twins.setdefault(name, []).append(made)
        self.made.emit(made)
        return made

    # Values

    def _moved(self, name: str, value: float) -> None:
        self.show_value(name, value)
        self.moved.emit(name, value)

    def show_value(self, name: str, value: float) -> None:
        """Turn a parameter's controls to a value, silently."""
        self._patch = self._patch.replace({name: value})
        for twin in self._twins.get(name, ()):
            twin.set_value(value)
        self._show_modulation()

    def show_patch(self, patch: Patch) -> None:
        """Turn every control to a patch, silently; the eye can follow, the sound is there already."""
        self._patch = patch
        for each in self._all():
            each.set_value(patch[each.parameter.name], gliding=self.isVisible())
        self._show_modulation()
        self._gliding.start()

    def _glide(self) -> None:
        if not any([each.glide() for each in self._all()]):
            self._gliding.stop()

    def _show_modulation(self) -> None:
        reach = modulation_reach(self._patch)
        for name in reach.keys() | self._reach.keys():
            if reach.get(name) != self._reach.get(name):
                for twin in self._twins.get(name, ()):
                    twin.set_modulation(*reach.get(name, _STILL))
        self._reach = reach

    # What surrounds the values

    def set_accent(self, colour: QColor) -> None:
        """Colour of the value arcs."""
        self._accent = QColor(colour)
        for each in self._all():
            each.set_accent(colour)

    def set_ghosts(self, a: Patch | None, b: Patch | None) -> None:
        """Show on every control where the morph's ends are; None for no tick."""
        self._ends = (a, b)
        for each in self._all():
            self._show_ghosts(each)

    def _show_ghosts(self, shown: Control) -> None:
        a, b = (None if end is None else end[shown.parameter.name] for end in self._ends)
        shown.set_ghosts(a, b)

    def set_locks(self, names: set[str] | frozenset[str]) -> None:
        """Lock these parameters and no others, silently."""
        self._locks = frozenset(names)
        for each in self._all():
            each.locked = each.parameter.name in self._locks

    def locked(self) -> frozenset[str]:
        """Names of the parameters that prompts, edits and mutations are to leave alone."""
        return self._locks

    def _lock_changed(self, name: str, locked: bool) -> None:
        self.set_locks(self._locks | {name} if locked else self._locks - {name})
        self.locks_changed.emit(self._locks)

    def _all(self) -> Iterator[Control]:
        return (twin for twins in self._twins.values() for twin in twins)


def _translated(text: str) -> str:
    return QCoreApplication.translate("ParameterPages", text)
