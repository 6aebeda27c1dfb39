"""The algorithm that the matrix is, drawn large."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from textsynth_app.app import theme
from textsynth_app.app.operators.diagram_layout import layout
from textsynth_app.app.operators.diagram_painting import Geometry, Look, paint_routing
from textsynth_app.app.operators.routing import NUMBERS, Edge, Routing
from textsynth_app.synth.patch import DEFAULT_PATCH


class AlgorithmDiagram(QLabel):
    """A QLabel, so that screen readers know it: its text says who modulates whom."""

    def __init__(self) -> None:
        super().__init__()
        self._routing = Routing.of(DEFAULT_PATCH.__getitem__)
        self._frequencies: dict[int, str] = {}
        self._accent = QColor(theme.scheme().accent_a)
        self._pointed_at: Edge | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Algorithm diagram"))

    def show_routing(self, routing: Routing, frequencies: dict[int, str]) -> None:
        """Draw another matrix, with a few letters on each operator's frequency."""
        self._routing, self._frequencies = routing, frequencies
        self.setText(self._in_words())
        self.update()

    def show_pointed(self, edge: Edge | None) -> None:
        """Light the line of a cell of the matrix; None for none."""
        self._pointed_at = edge
        self.update()

    def set_accent(self, colour: QColor) -> None:
        """Colour of carriers and lines."""
        self._accent = colour
        self.update()

    def _in_words(self) -> str:
        shape = self._routing.shape
        parts = []
        if shape.heard:
            listed = ", ".join(str(number) for number in sorted(shape.heard))
            parts.append(self.tr("Heard: {operators}.").format(operators=listed))
        for source in NUMBERS:
            targets = self._routing.targets(source)
            if targets:
                listed = ", ".join(str(target) for target in targets)
                parts.append(self.tr("{source} modulates {targets}.").format(source=source, targets=listed))
        loops = [str(target) for target, source in sorted(shape.edges) if target == source]
        if loops:
            parts.append(self.tr("Feedback: {operators}.").format(operators=", ".join(loops)))
        return " ".join(parts)

    def sizeHint(self) -> QSize:
        """Room for four operators upon each other."""
        return QSize(420, 220)

    def minimumSizeHint(self) -> QSize:
        """Small, but still to be read."""
        return QSize(220, 150)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The diagram, in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(8, 6, -8, -6)
        geometry = Geometry(layout(self._routing.shape), area)
        paint_routing(painter, geometry, self._routing, Look(self._accent, self._pointed_at, self._frequencies))
        painter.end()
