"""The DX7's 32 algorithms to choose from, each as a small diagram."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QWidget

from textsynth_app.app import theme
from textsynth_app.app.operators.diagram_layout import layout
from textsynth_app.app.operators.diagram_painting import Geometry, paint_shape
from textsynth_app.app.operators.routing import Shape
from textsynth_app.library.dx7.algorithms import ALGORITHMS, Algorithm

COLUMNS = 8
_WAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -COLUMNS, Qt.Key.Key_Down: COLUMNS}


class AlgorithmButton(QAbstractButton):
    """One algorithm; checked if the patch is it."""

    def __init__(self, algorithm: Algorithm) -> None:
        super().__init__()
        self.algorithm = algorithm
        self._accent = QColor(theme.scheme().accent_a)
        self.setCheckable(True)
        self.setText(str(algorithm.number))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        carriers = ", ".join(str(number) for number in algorithm.carriers)
        self.setAccessibleName(self.tr("Algorithm {number}").format(number=algorithm.number))
        self.setAccessibleDescription(self.tr("Carriers: {operators}").format(operators=carriers))

    def set_accent(self, colour: QColor) -> None:
        """Colour of its boxes."""
        self._accent = colour
        self.update()

    def sizeHint(self) -> QSize:
        """Large enough to tell them apart."""
        return QSize(84, 90)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Number and shape."""
        colours = theme.scheme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse() or self.hasFocus()
        chosen = self.isChecked()
        painter.setPen(
            QPen(self._accent if self.hasFocus() or chosen else QColor(colours.line), 2 if self.hasFocus() else 1)
        )
        ground = QColor(colours.raised_lit if lit else colours.well)
        painter.setBrush(theme.blend(ground, self._accent, 0.16) if chosen else ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.setFont(theme.font(10, QFont.Weight.DemiBold))
        painter.setPen(QColor(colours.text if lit or chosen else colours.dim))
        corner = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.drawText(QRectF(self.rect()).adjusted(7, 5, -5, -5), corner, self.text())
        area = QRectF(self.rect()).adjusted(7, 20, -7, -5)
        geometry = Geometry(layout(Shape.of(self.algorithm)), area)
        paint_shape(painter, geometry, self._accent, QColor(colours.text if lit else colours.dim))
        painter.end()


class AlgorithmChooser(QFrame):
    """Opens over the window; `chosen(number)` when one is taken. Arrow keys walk, Enter takes, Escape closes."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget, present: int, accent: QColor) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("The DX7's algorithms"))
        self.buttons = [AlgorithmButton(algorithm) for algorithm in ALGORITHMS]
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 8, 8, 8)
        grid.setSpacing(3)
        for place, button in enumerate(self.buttons):
            grid.addWidget(button, place // COLUMNS, place % COLUMNS)
            button.set_accent(accent)
            button.setChecked(button.algorithm.number == present)
            button.clicked.connect(lambda _, number=button.algorithm.number: self._take(number))
        self._present = present

    def open_beside(self, widget: QWidget) -> None:
        """Show it below a widget, or above it, on its screen."""
        self.adjustSize()
        screen = widget.screen() or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        place = widget.mapToGlobal(QPoint(0, widget.height() + 3))
        if place.y() + self.height() > room.bottom():
            place.setY(max(widget.mapToGlobal(QPoint(0, 0)).y() - self.height() - 3, room.top()))
        place.setX(min(max(place.x(), room.left()), room.right() - self.width()))
        self.move(place)
        self.show()
        self.buttons[max(self._present - 1, 0)].setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self, number: int) -> None:
        self.close()
        self.chosen.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the algorithms."""
        key = Qt.Key(event.key())
        at = next((place for place, button in enumerate(self.buttons) if button.hasFocus()), 0)
        if key in _WAYS:
            going = at + _WAYS[key]
            if 0 <= going < len(self.buttons):
                self.buttons[going].setFocus(Qt.FocusReason.OtherFocusReason)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.buttons[at].click()
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A raised panel."""
        colours = theme.scheme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.panel))
        painter.setPen(QPen(QColor(colours.line_lit), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
