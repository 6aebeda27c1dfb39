"""The large picture of an operator's envelope, held by its points."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from textsynth_app.app import theme
from textsynth_app.app.controls.value_bubble import ValueBubble
from textsynth_app.app.operators.envelope_model import EnvelopeModel
from textsynth_app.app.operators.envelope_painting import Frame, paint_fill, paint_line
from textsynth_app.app.operators.envelope_point import EnvelopePoint
from textsynth_app.synth.parameters import VOICE

FIRST_WIDTH = 2.0  # of the picture; longer envelopes are drawn closer
REACH = 16.0  # pixels from which a point is caught
TOGETHER = 4.0  # pixels: points this near to each other are told apart by where they are dragged
DEAD_ZONE = 4.0  # pixels across, before a drag in one direction also counts in the other
FINE = 0.1
CURVE_PIXELS = 90.0  # of a drag from straight to bent
CURVE_ROOM = 40.0  # pixels of an attack's width, from which its curve has a point
GRID_DB = (0, -12, -24, -36, -48)


class EnvelopeEditor(QWidget):
    """The envelope of one operator; `moved(name, value)` for what the user drags or turns by keys.

    A drag across moves times, a drag up and down levels (Shift: ten times finer); a double click resets a point. Tab
    goes from point to point, arrow keys move it; a small diamond on the attack holds its curve.
    """

    moved = Signal(str, float)
    left = Signal()  # Escape

    def __init__(self, number: int) -> None:
        super().__init__()
        self.model = EnvelopeModel(number)
        self._accent = QColor(theme.scheme().accent_a)
        self._dragged: EnvelopePoint | None = None
        self._candidates: list[EnvelopePoint] = []
        self._pressed = self._last = QPointF()
        self._rises = False  # the drag has left its dead zone upwards or downwards
        self._aim: float | None = None  # where it leads the point across, once it has left it to a side
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Envelope of operator {number}").format(number=number))
        self.setToolTip(
            self.tr(
                "Drag the points: across for times, up and down for levels. Shift: finer. Double-click: default.<br>"
                "Keyboard: Tab to a point, arrow keys to move it, Delete for its default."
            )
        )
        self.points = {
            point.name: EnvelopePoint(self, point.name, self._title(point.name)) for point in self.model.picture.points
        }
        self.points["curve"] = EnvelopePoint(self, "curve", self._title("curve"))
        self.bubble = ValueBubble(self)
        for handle in self.points.values():
            handle.turned.connect(self._turn)
            handle.reset.connect(self._reset)
            handle.left.connect(self.left)
            handle.focus_changed.connect(self._show_bubble)
        self._arrange()

    def _title(self, name: str) -> str:
        return {
            "start": self.tr("Start"),
            "peak": self.tr("Peak"),
            "bend": self.tr("Bend"),
            "sustain": self.tr("Sustain"),
            "release": self.tr("Release"),
            "curve": self.tr("Attack curve"),
        }[name]

    # Showing

    def show_values(self, values: Callable[[str], float]) -> None:
        """Draw a patch's envelope, silently; `values` gives a value by its parameter's name."""
        self.model.show(values)
        self._arrange()

    def show_value(self, name: str, value: float) -> None:
        """Draw the envelope with one value changed, silently; other operators' values are none of it."""
        if name in self.model.names:
            self.model.set_value(name, value)
            self._arrange()

    def set_accent(self, colour: QColor) -> None:
        """Colour of the line."""
        self._accent = colour
        for handle in self.points.values():
            handle.set_accent(colour)
        self.update()

    def frame(self) -> Frame:
        """Where widths and decibels lie, in pixels."""
        area = QRectF(34, 14, max(self.width() - 52, 1), max(self.height() - 28, 1))
        return Frame(area, max(FIRST_WIDTH, self.model.picture.width))

    def place_of(self, name: str) -> QPointF:
        """Where a point lies, in pixels."""
        frame = self.frame()
        if name == "curve":
            return frame.place(*self.model.picture.curve_point())
        point = self.model.point(name)
        return frame.place(point.x, point.level_db)

    def _arrange(self) -> None:
        for name, handle in self.points.items():
            handle.set_place(self.place_of(name))
            handle.show_values(*self._values(name))
        attack = self.model.picture.starts[1] * self.frame().pixels_per_width
        rises = self.model.value("peak") > self.model.value("end")
        self.points["curve"].setVisible(rises and attack >= CURVE_ROOM)
        self._show_bubble()
        self.update()

    def _values(self, name: str) -> tuple[float, str]:
        """What a screen reader hears of a point: its position 0..1, and its parameters as text."""
        names = self._parameters(name)
        last = VOICE[f"operators.{self.model.number}.{names[-1]}"]
        return last.normalise(self.model.value(names[-1])), ", ".join(self._text(each) for each in names)

    def _parameters(self, name: str) -> list[str]:
        """Short names of the parameters that a point moves: its time, if it has one, then its level."""
        if name == "curve":
            return ["curve"]
        point = self.model.point(name)
        return [each for each in (point.time, point.level) if each]

    def _text(self, name: str) -> str:
        title = {
            "attack": self.tr("Attack"),
            "peak": self.tr("Peak"),
            "bend_time": self.tr("Bend time"),
            "bend": self.tr("Bend"),
            "decay": self.tr("Decay"),
            "sustain": self.tr("Sustain"),
            "release": self.tr("Release"),
            "end": self.tr("End"),
            "curve": self.tr("Curve"),
        }[name]
        return f"{title} {self.model.text(name)}"

    # Handling

    def _send(self, changes: dict[str, float]) -> None:
        if changes:
            self._arrange()
            for name, value in changes.items():
                self.moved.emit(name, value)

    def _turn(self, name: str, times: float, levels: float) -> None:
        if name == "curve":
            self._send(self.model.bend(times + levels))
        else:
            self._send(self.model.nudge(name, times, levels))

    def _reset(self, name: str) -> None:
        if name == "curve":
            self._send(self.model.bend(-self.model.value("curve")))
        else:
            self._send(self.model.reset(name))

    def _near(self, position: QPointF) -> list[EnvelopePoint]:
        """The points under the pointer, in the order of time: several, if they lie upon each other."""
        shown = [handle for handle in self.points.values() if not handle.isHidden()]
        distances = {handle: _distance(handle.place, position) for handle in shown}
        nearest = min(shown, key=distances.__getitem__)
        if distances[nearest] > REACH:
            return []
        return [handle for handle in shown if _distance(handle.place, nearest.place) <= TOGETHER]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Catch a point."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._candidates = self._near(event.position())
        self._pressed = self._last = event.position()
        self._rises, self._aim = False, None
        focused = [handle for handle in self._candidates if handle.hasFocus()]
        if len(self._candidates) == 1 or focused:
            self._take((focused or self._candidates)[0])

    def _take(self, handle: EnvelopePoint) -> None:
        self._dragged, self._candidates = handle, []
        handle.setFocus(Qt.FocusReason.MouseFocusReason)
        self._show_bubble()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the point, or light the one under the pointer."""
        position = event.position()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._light(self._near(position))
            return
        way = position - self._pressed
        if self._dragged is None and self._candidates and max(abs(way.x()), abs(way.y())) > DEAD_ZONE:
            # Of points upon each other the earlier one goes left or up, the later one right or down.
            forward = way.x() > 0 if abs(way.x()) > abs(way.y()) else way.y() > 0
            self._take(self._candidates[-1 if forward else 0])
        if self._dragged is not None:
            self._drag(position, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def _drag(self, position: QPointF, fine: bool) -> None:
        assert self._dragged is not None
        way, step = position - self._pressed, position - self._last
        self._last = position
        share, frame, name = FINE if fine else 1.0, self.frame(), self._dragged.name
        self._rises |= abs(way.y()) > DEAD_ZONE
        up = -step.y() * share if self._rises else 0.0
        if name == "curve":
            self._send(self.model.bend(-up / CURVE_PIXELS))
            return
        if self._aim is None and abs(way.x()) > DEAD_ZONE:
            self._aim = self.model.point(name).x
        if self._aim is not None:
            self._aim += step.x() * share / frame.pixels_per_width
        self._send(self.model.move(name, up / frame.pixels_per_decibel, self._aim))
        if self._aim is not None and not self.model.takes_time(name):
            self._aim = self.model.point(name).x

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the point go; a click on several selects the last of them."""
        if self._candidates:
            self._candidates[-1].setFocus(Qt.FocusReason.MouseFocusReason)
        self._dragged, self._candidates = None, []
        self._light(self._near(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A point back to its default."""
        near = self._near(event.position())
        if near and event.button() is Qt.MouseButton.LeftButton:
            self._reset(near[-1].name)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer."""
        self._light([])

    def _light(self, near: list[EnvelopePoint]) -> None:
        for handle in self.points.values():
            handle.set_lit(handle in near[-1:])
        self.setCursor(Qt.CursorShape.PointingHandCursor if near else Qt.CursorShape.ArrowCursor)
        self._show_bubble()

    def _show_bubble(self) -> None:
        shown = [handle for handle in self.points.values() if not handle.isHidden()]
        told = [handle for handle in shown if handle is self._dragged]
        told = told or [handle for handle in shown if handle.lit] or [handle for handle in shown if handle.tells]
        if not told:
            self.bubble.hide()
            return
        self.bubble.tell(" · ".join(self._text(name) for name in self._parameters(told[0].name)), told[0].place)

    # Looks

    def sizeHint(self) -> QSize:
        """Room for a hand."""
        return QSize(420, 150)

    def minimumSizeHint(self) -> QSize:
        """Small, but still to be held."""
        return QSize(220, 90)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the points on their line."""
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Well, grid, key up, the course; the points paint themselves."""
        colours, frame, picture = theme.scheme(), self.frame(), self.model.picture
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.well))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        self._paint_grid(painter, frame)
        paint_fill(painter, frame, picture.line, self._accent)
        if picture.unheld_line is not None:
            pen = QPen(theme.blend(QColor(colours.well), self._accent, 0.6), 1.4, Qt.PenStyle.DashLine)
            paint_line(painter, frame, picture.unheld_line, pen)
        pen = QPen(self._accent, 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        paint_line(painter, frame, picture.line, pen)
        painter.end()

    def _paint_grid(self, painter: QPainter, frame: Frame) -> None:
        colours = theme.scheme()
        painter.setFont(theme.font(9))
        faint = theme.blend(QColor(colours.well), QColor(colours.line), 0.7)
        for decibels in GRID_DB:
            y = frame.place(0.0, decibels).y()
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(frame.area.left(), y), QPointF(self.width() - 8, y))
            painter.setPen(QColor(colours.dim))
            label = QRectF(2, y - 6, frame.area.left() - 10, 12)
            painter.drawText(label, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{decibels}")
        floor = frame.area.bottom()
        painter.setPen(QPen(QColor(colours.line_lit), 1))
        painter.drawLine(QPointF(frame.area.left(), floor), QPointF(self.width() - 8, floor))
        x = frame.place(self.model.picture.starts[3], 0.0).x()
        painter.setPen(QPen(QColor(colours.line_lit), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, frame.area.top()), QPointF(x, floor))
        painter.setFont(theme.font(9, QFont.Weight.Medium))
        painter.setPen(QColor(colours.dim))
        label = QRectF(x + 4, frame.area.top() - 8, 80, 12)
        painter.drawText(label, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.tr("key up"))


def _distance(one: QPointF, other: QPointF) -> float:
    way: Any = one - other
    return float((way.x() ** 2 + way.y() ** 2) ** 0.5)
