"""A point in a picture, dragged in two directions: a QSlider underneath, so that screen readers know it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from textsynth_app.app import theme
from textsynth_app.app.controls.accessible_point import PointSlider, install
from textsynth_app.app.controls.value_text import label_of, shown_text
from textsynth_app.synth.parameter import Parameter
from textsynth_app.synth.patch import Patch

SIZE = 24  # of the widget; the point is smaller, the rest is for fingers and the focus ring
RADIUS = 5.5
STEPS = 10_000  # of the QSlider underneath; the exact values are kept beside it
TRAVEL_PIXELS = 220.0  # of a drag from one end to the other, unless the picture has a scale of its own
FINE = 0.1
KEY_STEP, PAGE_STEP = 0.01, 0.1
WHEEL_STEP = 0.02


class PicturePoint(PointSlider):
    """Turns one parameter from left to right and another upwards; either may be missing.

    Drag it (Shift: ten times finer), or use the arrow keys (Shift: finer; Page keys: coarser), the wheel, and
    double-click or Delete for the defaults. `moved(name, value)` is emitted for what the user does.
    """

    moved = Signal(str, float)

    def __init__(self, name: str, across: Parameter | None, along: Parameter | None, parent: QWidget) -> None:
        install()
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._across, self._along = across, along
        self._parameters = tuple(parameter for parameter in (across, along) if parameter is not None)
        self._values = {parameter.name: parameter.default for parameter in self._parameters}
        self._accent = QColor(theme.scheme().accent_a)
        self._travel = (TRAVEL_PIXELS, TRAVEL_PIXELS)
        self._drag_from: QPointF | None = None
        self._hovered = False
        self._quiet = False
        self.setRange(0, STEPS)
        self.setSingleStep(round(KEY_STEP * STEPS))
        self.setPageStep(round(PAGE_STEP * STEPS))
        self.setFixedSize(SIZE, SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)
        self.valueChanged.connect(self._slider_changed)
        self._show()

    def current(self) -> dict[str, float]:
        """The values of its parameters, by name."""
        return dict(self._values)

    def show_patch(self, patch: Patch) -> None:
        """Take over a patch's values, silently; the picture says where that is."""
        for name in self._values:
            self._values[name] = patch[name]
        self._show()

    def place(self, centre: QPointF) -> None:
        """Stand at a place of the picture."""
        self.move(round(centre.x() - SIZE / 2), round(centre.y() - SIZE / 2))

    def set_travel(self, across: float, along: float) -> None:
        """How many pixels lead from one end of a parameter to the other."""
        self._travel = (max(across, 1.0), max(along, 1.0))

    def set_accent(self, colour: QColor) -> None:
        """Colour of its ring."""
        self._accent = colour
        self.update()

    def reset(self) -> None:
        """Back to the defaults."""
        for parameter in self._parameters:
            self._move_to(parameter, parameter.default)

    def _show(self) -> None:
        first = self._parameters[0]
        self._quiet = True
        self.setValue(round(first.normalise(self._values[first.name]) * STEPS))
        self._quiet = False
        texts = [
            f"{label_of(parameter)}: {shown_text(parameter, self._values[parameter.name])}"
            for parameter in self._parameters
        ]
        self.setAccessibleDescription(", ".join(texts))
        meanings = "<br>".join(
            f"<b>{text}</b>. {_described(parameter)}" for text, parameter in zip(texts, self._parameters, strict=True)
        )
        hint = self.tr("Drag, Shift for fine, arrow keys, double-click for the defaults.")
        self.setToolTip(f"{meanings}<br>{hint}")

    def _move_to(self, parameter: Parameter, value: float) -> None:
        if value != self._values[parameter.name]:
            self._values[parameter.name] = value
            self._show()
            self.moved.emit(parameter.name, value)

    def _move_by(self, parameter: Parameter | None, travel: float) -> None:
        if parameter is not None and travel:
            position = parameter.normalise(self._values[parameter.name]) + travel
            self._move_to(parameter, parameter.denormalise(position))

    def _slider_changed(self, step: int) -> None:
        # Assistive technology changes the QSlider itself.
        if not self._quiet:
            first = self._parameters[0]
            self._move_to(first, first.denormalise(step / STEPS))

    # Handling: by the picture, in its coordinates, or by the point itself

    def begin_drag(self, place: QPointF) -> None:
        """Start a drag at a place of the picture; the point keeps its distance from the pointer."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._drag_from = place
        self.update()

    def drag(self, place: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """Go on with it."""
        if self._drag_from is None:
            return
        fine = FINE if modifiers & Qt.KeyboardModifier.ShiftModifier else 1.0
        way = place - self._drag_from
        self._drag_from = place
        self._move_by(self._across, way.x() / self._travel[0] * fine)
        self._move_by(self._along, -way.y() / self._travel[1] * fine)

    def end_drag(self) -> None:
        """Let go."""
        self._drag_from = None
        self.update()

    def turn(self, event: QWheelEvent) -> None:
        """Move by the wheel: upwards by turning it, across by tilting it; the only direction there is by either."""
        fine = FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0
        across, along = event.angleDelta().x() / 120.0, event.angleDelta().y() / 120.0
        if len(self._parameters) == 1:
            self._move_by(self._parameters[0], (across or along) * WHEEL_STEP * fine)
        else:
            self._move_by(self._across, across * WHEEL_STEP * fine)
            self._move_by(self._along, along * WHEEL_STEP * fine)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.begin_drag(self.mapToParent(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it."""
        self.drag(self.mapToParent(event.position()), event.modifiers())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self.end_drag()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Back to the defaults."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.reset()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Move by the wheel."""
        self.turn(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Page keys, Delete; the rest is not for it."""
        fine = FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0
        only = self._parameters[0] if len(self._parameters) == 1 else None
        across, along = only or self._across, only or self._along
        moves = {
            Qt.Key.Key_Left: (across, -KEY_STEP),
            Qt.Key.Key_Right: (across, KEY_STEP),
            Qt.Key.Key_Down: (along, -KEY_STEP),
            Qt.Key.Key_Up: (along, KEY_STEP),
            Qt.Key.Key_PageDown: (along, -PAGE_STEP),
            Qt.Key.Key_PageUp: (along, PAGE_STEP),
        }
        move = moves.get(Qt.Key(event.key()))
        if move is not None:
            self._move_by(move[0], move[1] * fine)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.reset()
        else:
            event.ignore()

    # Looks

    def enterEvent(self, event: object) -> None:
        """Light up under the pointer."""
        self._hovered = True
        self.update()

    def leaveEvent(self, event: object) -> None:
        """Dim again."""
        self._hovered = False
        self.update()

    def sizeHint(self) -> QSize:
        """As large as it always is."""
        return QSize(SIZE, SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ring in the accent; filled while it is held, with a halo under the pointer or the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(SIZE / 2, SIZE / 2)
        held = self._drag_from is not None
        if self._hovered or held or self.hasFocus():
            halo = QColor(self._accent)
            halo.setAlpha(64)
            painter.setPen(QPen(self._accent, 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(halo)
            painter.drawEllipse(centre, RADIUS + 4.5, RADIUS + 4.5)
        painter.setPen(QPen(self._accent, 2.4))
        painter.setBrush(self._accent if held else QColor(theme.scheme().text))
        painter.drawEllipse(centre, RADIUS - 1.0, RADIUS - 1.0)
        painter.end()


def _described(parameter: Parameter) -> str:
    return QCoreApplication.translate("Parameter", parameter.description)
