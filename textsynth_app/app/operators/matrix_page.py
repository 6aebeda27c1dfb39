"""The page of the matrix: its cells, and beside them the algorithm that they are."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from textsynth_app.app import theme
from textsynth_app.app.controls.control import Control
from textsynth_app.app.controls.gliding import Gliding
from textsynth_app.app.controls.value_text import shown_text
from textsynth_app.app.operators.algorithm_chooser import AlgorithmChooser
from textsynth_app.app.operators.algorithm_diagram import AlgorithmDiagram
from textsynth_app.app.operators.matrix_grid import MatrixGrid
from textsynth_app.app.operators.routing import NUMBERS, Routing
from textsynth_app.library.dx7.algorithms import ALGORITHMS
from textsynth_app.synth.parameters import VOICE
from textsynth_app.synth.patch import DEFAULT_PATCH, Patch


class MatrixPage(QWidget):
    """Who modulates whom. `moved(name, value)` for what the user turns; `chosen(values)` for an algorithm.

    `values` is a dict of the parameters that the algorithm changes, to be taken as one step.
    """

    moved = Signal(str, float)
    refused = Signal(str)
    made = Signal(object)
    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._values = dict(zip(VOICE.names, DEFAULT_PATCH.values, strict=True))
        self._preferred = 0  # of algorithms that differ by their feedback alone, the one chosen last
        self._accent = QColor(theme.scheme().accent_a)
        self._gliding = Gliding(self, lambda: self.controls)
        self.grid = MatrixGrid()
        self.diagram = AlgorithmDiagram()
        self.button = QPushButton()
        self.button.setToolTip(self.tr("Start from one of the DX7's 32 algorithms"))
        self.button.clicked.connect(self.open_chooser)
        self._cells = self.grid.by_name()
        for cell in self._cells.values():
            cell.moved.connect(self._moved)
            cell.refused.connect(self.refused)
        self.grid.pointed.connect(self.diagram.show_pointed)
        self._lay_out()
        self.show_patch(DEFAULT_PATCH)

    def _lay_out(self) -> None:
        frame = QFrame()
        frame.setObjectName("well")
        head = QHBoxLayout()
        head.setSpacing(10)
        title = QLabel(self.tr("ALGORITHM"))
        title.setObjectName("title")
        head.addWidget(title)
        head.addWidget(self.button)
        head.addStretch(1)
        column = QVBoxLayout(frame)
        column.setContentsMargins(12, 7, 8, 4)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.diagram, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.grid, 9)
        row.addWidget(frame, 10)

    @property
    def controls(self) -> list[Control]:
        """All its cells; none is made later."""
        return list(self._cells.values())

    def reveal(self, name: str) -> Control | None:
        """The cell of a parameter; None if there is none."""
        return self._cells.get(name)

    # Showing

    def show_patch(self, patch: Patch) -> None:
        """Show a patch, silently."""
        self._values = dict(zip(VOICE.names, patch.values, strict=True))
        for name, cell in self._cells.items():
            cell.set_value(patch[name], gliding=self.isVisible())
        if self.isVisible():
            self._gliding.start()
        self._show_routing()

    def show_value(self, name: str, value: float) -> None:
        """Show one value, silently; of parameters that are not on this page nothing is shown."""
        self._values[name] = value
        if name in self._cells:
            self._cells[name].set_value(value)
            self._show_routing()
        elif name.startswith("operators.") and name.endswith((".on", ".level", ".ratio", ".fixed", ".frequency")):
            self._show_routing()

    def set_accent(self, colour: QColor) -> None:
        """Colour of the cells' fill, and of the diagram."""
        self._accent = colour
        for cell in self.controls:
            cell.set_accent(colour)
        self.diagram.set_accent(colour)

    def routing(self) -> Routing:
        """What is shown."""
        return Routing.of(self._values.__getitem__)

    def _show_routing(self) -> None:
        routing = self.routing()
        self.diagram.show_routing(routing, {number: self._frequency(number) for number in NUMBERS})
        algorithm = routing.algorithm(self._preferred)
        if algorithm is None:
            self.button.setText(self.tr("Custom") + "  ▾")
            self.button.setAccessibleName(self.tr("Algorithm: none of the DX7's. Choose one"))
        else:
            text = self.tr("Algorithm {number}").format(number=algorithm.number)
            self.button.setText(f"{text}  ▾")
            self.button.setAccessibleName(self.tr("{algorithm}: choose another one").format(algorithm=text))

    def _frequency(self, number: int) -> str:
        """An operator's ratio, or its fixed frequency, in a few letters."""
        group = f"operators.{number}"
        if self._values[f"{group}.fixed"] >= 0.5:
            name = f"{group}.frequency"
            return shown_text(VOICE[name], self._values[name])
        return f"× {self._values[f'{group}.ratio']:.4g}"

    # What the user does

    def open_chooser(self) -> AlgorithmChooser:
        """Show all algorithms to choose from."""
        algorithm = self.routing().algorithm(self._preferred)
        chooser = AlgorithmChooser(self, algorithm.number if algorithm else 0, self._accent)
        chooser.chosen.connect(self.choose)
        chooser.open_beside(self.button)
        return chooser

    def choose(self, number: int) -> None:
        """Make the matrix one of the DX7's algorithms, 1 to 32, as the user's doing."""
        self._preferred = number
        changes = self.routing().changes_to(ALGORITHMS[number - 1])
        for name, value in changes.items():
            self._values[name] = value
            self._cells[name].set_value(value)
        self._show_routing()
        if changes:
            self.chosen.emit(changes)

    def _moved(self, name: str, value: float) -> None:
        self.show_value(name, value)
        self.moved.emit(name, value)
