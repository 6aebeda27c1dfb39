"""The matrix as a grid: columns are modulators, rows what they modulate, and the last row what is heard."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from textsynth_app.app import theme
from textsynth_app.app.operators.matrix_cell import MatrixCell
from textsynth_app.app.operators.routing import (
    DEFAULT_INDEX,
    DEFAULT_OUTPUT,
    NUMBERS,
    OUT,
    Edge,
    index_name,
    output_name,
)
from textsynth_app.synth.parameters import VOICE

LEFT, TOP = 46.0, 18.0  # pixels of the numbers at the sides
GAP = 2.0  # between cells
BREAK = 5.0  # before the row of what is heard


class MatrixGrid(QWidget):
    """Forty-two cells. `pointed(edge)` tells which one pointer or focus is on; None for none.

    An edge is (target, source) as in `routing`; target 0 is what is heard.
    """

    pointed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.cells: dict[Edge, MatrixCell] = {}
        self._pointed_at: Edge | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Modulation matrix"))
        for target in (*NUMBERS, OUT):
            for source in NUMBERS:
                name = index_name(target, source) if target else output_name(source)
                cell = MatrixCell(VOICE[name], DEFAULT_INDEX if target else DEFAULT_OUTPUT, target == source)
                cell.setParent(self)
                cell.left_for.connect(lambda rows, columns, at=(target, source): self._go(at, rows, columns))
                cell.pointed.connect(self._tell_pointed)
                self.cells[target, source] = cell

    def by_name(self) -> dict[str, MatrixCell]:
        """The cells by their parameters' names."""
        return {cell.parameter.name: cell for cell in self.cells.values()}

    def _go(self, at: Edge, rows: int, columns: int) -> None:
        targets = (*NUMBERS, OUT)
        row, column = targets.index(at[0]) + rows, at[1] + columns
        if 0 <= row < len(targets) and column in NUMBERS:
            self.cells[targets[row], column].setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_pointed(self) -> None:
        at = [edge for edge, cell in self.cells.items() if cell.is_pointed_at()]
        # The pointer goes before the focus, which rests somewhere else meanwhile.
        under = [edge for edge in at if not self.cells[edge].hasFocus()] or at
        now = under[0] if under else None
        if now != self._pointed_at:
            self._pointed_at = now
            self.pointed.emit(now)
            self.update()

    # Looks

    def sizeHint(self) -> QSize:
        """Cells that are easy to hit."""
        return QSize(480, 248)

    def minimumSizeHint(self) -> QSize:
        """Cells that can just be read."""
        return QSize(320, 190)

    def _cell_size(self) -> tuple[float, float]:
        rows = len(NUMBERS) + 1
        return (self.width() - LEFT) / len(NUMBERS), (self.height() - TOP - BREAK) / rows

    def cell_area(self, edge: Edge) -> QRectF:
        """Where a cell lies."""
        wide, high = self._cell_size()
        target, source = edge
        row = target - 1 if target else len(NUMBERS)
        y = TOP + row * high + (0.0 if target else BREAK)
        return QRectF(LEFT + (source - 1) * wide, y, wide - GAP, high - GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out the cells."""
        for edge, cell in self.cells.items():
            cell.setGeometry(self.cell_area(edge).toAlignedRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The numbers of columns and rows; those that are pointed at are bright."""
        painter = QPainter(self)
        target, source = self._pointed_at or (None, None)
        for number in NUMBERS:
            column = self.cell_area((1, number))
            area = QRectF(column.left(), 0, column.width(), TOP - 2)
            self._write(painter, area, Qt.AlignmentFlag.AlignHCenter, str(number), number == source)
        for row in (*NUMBERS, OUT):
            area = self.cell_area((row, 1))
            area = QRectF(0, area.top(), LEFT - 8, area.height())
            text = f"→ {row}" if row else self.tr("OUT")
            self._write(painter, area, Qt.AlignmentFlag.AlignRight, text, row == target)
        painter.setFont(theme.font(9, QFont.Weight.DemiBold))
        painter.setPen(QColor(theme.scheme().dim))
        corner = QRectF(0, 0, LEFT - 8, TOP - 2)
        painter.drawText(corner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.tr("FROM"))
        painter.end()

    @staticmethod
    def _write(painter: QPainter, area: QRectF, align: Qt.AlignmentFlag, text: str, bright: bool) -> None:
        painter.setFont(theme.font(11, QFont.Weight.DemiBold))
        painter.setPen(QColor(theme.scheme().text if bright else theme.scheme().dim))
        painter.drawText(area, align | Qt.AlignmentFlag.AlignVCenter, text)
