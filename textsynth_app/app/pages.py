"""The pages of the lower half of the window, each made when it is first opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from textsynth_app.app import theme
from textsynth_app.app.controls.control import Control
from textsynth_app.app.controls.parameter_page import ParameterPage
from textsynth_app.app.controls.surroundings import Surroundings
from textsynth_app.app.operators.matrix_page import MatrixPage
from textsynth_app.app.operators.operators_page import OperatorsPage
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch

LEAST_HEIGHT = 228  # pixels: what the operators need
ParameterView = ParameterPage | OperatorsPage | MatrixPage


@dataclass(frozen=True)
class Page:
    """One tab: `make` makes what it shows; `groups` are the parameters' groups that are found on it."""

    name: str
    title: str
    meaning: str
    make: Callable[[], QWidget]
    groups: tuple[str, ...] = ()


class Pages(QWidget):
    """Tabs over pages. Those of parameters show the sound; `moved(name, value)` is what the user turns.

    A page that is hidden learns of the sound when it is opened again: a morph changes everything at every frame.

    `made(control)` tells of each control when it is made, `opened(name)` of the page that is shown.
    """

    moved = Signal(str, float)
    refused = Signal(str)
    made = Signal(object)
    opened = Signal(str)

    def __init__(self, pages: Sequence[Page]) -> None:
        super().__init__()
        self.knobs: dict[str, Control] = {}  # the first one of each parameter
        self.surroundings = Surroundings()
        self.pages = tuple(pages)
        self._made: dict[str, QWidget] = {}
        self._outdated: set[str] = set()  # names of hidden pages that show an older sound
        self._holders: list[QVBoxLayout] = []
        self._patch = DEFAULT_PATCH
        self._accent = QColor(theme.scheme().accent_a)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Pages"))
        self._stack = QStackedWidget()
        self._stack.setMinimumHeight(LEAST_HEIGHT)
        for page in self.pages:
            self.tabs.setTabToolTip(self.tabs.addTab(page.title), page.meaning)
            holder = QWidget()
            layout = QVBoxLayout(holder)
            layout.setContentsMargins(0, 0, 0, 0)
            self._stack.addWidget(holder)
            self._holders.append(layout)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack, 1)
        self.tabs.currentChanged.connect(self._open_tab)
        self._open_tab(0)

    # Pages

    @property
    def current(self) -> str:
        """Name of the page on show."""
        return self.pages[self.tabs.currentIndex()].name

    def open(self, name: str) -> None:
        """Show a page; unknown names are ignored."""
        for index, page in enumerate(self.pages):
            if page.name == name:
                self.tabs.setCurrentIndex(index)

    def page(self, name: str) -> QWidget:
        """A page, made if it was never shown; raises KeyError."""
        if name not in self._made:
            index = next((place for place, page in enumerate(self.pages) if page.name == name), None)
            if index is None:
                raise KeyError(name)
            self._make(index)
        view = self._made[name]
        if name in self._outdated and isinstance(view, ParameterView):
            self._outdated.discard(name)
            view.show_patch(self._patch)
        return view

    def reveal(self, name: str) -> Control | None:
        """Open the page that has a parameter's control, and give that; None if there is no such parameter."""
        group = name.partition(".")[0]
        for page in self.pages:
            if group in page.groups:
                self.open(page.name)
                view = self.page(page.name)
                return view.reveal(name) if isinstance(view, ParameterView) else None
        return None

    def _open_tab(self, index: int) -> None:
        self.page(self.pages[index].name)
        self._stack.setCurrentIndex(index)
        self.opened.emit(self.pages[index].name)

    def _make(self, index: int) -> None:
        page = self.pages[index]
        view = page.make()
        self._made[page.name] = view
        self._holders[index].addWidget(view)
        if isinstance(view, ParameterView):
            for control in _controls(view):
                self._attach(control)
            view.made.connect(self._attach)
            view.show_patch(self._patch)
            view.set_accent(self._accent)
            view.moved.connect(lambda name, value: self._moved(view, name, value))
            view.refused.connect(self.refused)

    def _attach(self, control: Control) -> None:
        self.knobs.setdefault(control.parameter.name, control)
        self.surroundings.attach(control)
        self.made.emit(control)

    def _views(self) -> dict[str, ParameterView]:
        return {name: view for name, view in self._made.items() if isinstance(view, ParameterView)}

    def _outdate_hidden(self) -> ParameterView | None:
        """Note that the hidden pages show an older sound; the one on show is returned, if it is of parameters."""
        views = self._views()
        shown = views.pop(self.current, None)
        self._outdated.update(views)
        return shown

    # Values

    def _moved(self, source: ParameterView, name: str, value: float) -> None:
        self._patch = self._patch.replace({name: value})
        shown = self._outdate_hidden()
        if shown is not None and shown is not source:
            shown.show_value(name, value)
        self.surroundings.show_patch(self._patch)
        self.moved.emit(name, value)

    def show_value(self, name: str, value: float) -> None:
        """Turn a parameter's control to a value, silently."""
        self._patch = self._patch.replace({name: value})
        shown = self._outdate_hidden()
        if shown is not None:
            shown.show_value(name, value)
        self.surroundings.show_patch(self._patch)

    def show_patch(self, patch: Patch) -> None:
        """Turn every control to a patch, silently; the eye can follow, the sound is there already."""
        self._patch = patch
        shown = self._outdate_hidden()
        if shown is not None:
            shown.show_patch(patch)
        self.surroundings.show_patch(patch)

    def set_accent(self, colour: QColor) -> None:
        """Colour of the value arcs."""
        self._accent = colour
        for view in self._views().values():
            view.set_accent(colour)

    # Session

    def to_session(self) -> str:
        """The page on show."""
        return self.current

    def restore(self, session: Any) -> None:
        """Open the page again that was on show."""
        if isinstance(session, str):
            self.open(session)


def _controls(view: ParameterView) -> list[Control]:
    return list(view.knobs.values()) if isinstance(view, ParameterPage) else view.controls
