"""The pad: a field between four sounds, with a handle to be dragged about in it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from textsynth_app.app import theme
from textsynth_app.app.morph.gesture import Gesture
from textsynth_app.app.morph.pad_colours import corner_colours, mixed_colour
from textsynth_app.app.morph.pad_model import CORNER_PLACES, CORNERS, PadModel
from textsynth_app.language.morphing import pad_weights

INSET = 14.0  # of the field's edges from the widget's: the handle never leaves the pad
KEY_STEP, FINE, COARSE = 0.01, 0.1, 10.0
_CORNER = 9.0  # radius of the frame
_TINT = 0.26  # share of the corners' colours in the ground
_CELLS = 24  # of the ground along each side
_TRAIL_POINTS = 500
_HANDLE = 9.0  # radius


class MorphPad(QWidget):
    """Drag anywhere (Shift: ten times finer), or use the arrow keys (Shift: finer, Ctrl: coarser; Home: the middle).

    `moved(across, up)`, 0..1, is emitted for what the user does.
    """

    moved = Signal(float, float)

    def __init__(self, model: PadModel) -> None:
        super().__init__()
        self._model = model
        self._drag_from: QPointF | None = None
        self._gesture: Gesture | None = None
        self._backdrop = QPixmap()  # all that stays when the handle moves, drawn anew when it is next seen
        self._backdrop_key: tuple[object, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Pad between four sounds"))
        self.setToolTip(
            self.tr(
                "Drag to mix the sounds of the corners; Shift for fine. "
                "Arrow keys move as well (Ctrl: ten times as far), Home or a double-click goes to the middle."
            )
        )
        model.place_changed.connect(self._renew)
        model.corner_changed.connect(self._renew)
        model.live_changed.connect(self._renew)
        self._renew()

    def show_gesture(self, gesture: Gesture | None) -> None:
        """Draw the way that a gesture takes; None for no gesture."""
        self._gesture = gesture
        self.update()

    def field(self) -> QRectF:
        """Where the handle's middle can be, in pixels."""
        return QRectF(self.rect()).adjusted(INSET, INSET, -INSET, -INSET)

    def point(self, across: float, up: float) -> QPointF:
        """The pixel of a place."""
        field = self.field()
        return QPointF(field.left() + across * field.width(), field.bottom() - up * field.height())

    def _renew(self) -> None:
        self.setAccessibleDescription(self.value_text())
        self.update()

    def value_text(self) -> str:
        """The place, and what is heard there."""
        across, up = self._model.place
        text = self.tr("{across} % to the right, {up} % up").format(across=round(across * 100), up=round(up * 100))
        heard = [
            f"{preset.name} {round(share * 100)} %"
            for share, preset in zip(self._model.shares(), map(self._model.corner, CORNERS), strict=True)
            if preset is not None and share >= 0.005
        ]
        return "; ".join([text, *heard])

    # Handling

    def _place_at(self, pixel: QPointF) -> tuple[float, float]:
        field = self.field()
        across = (pixel.x() - field.left()) / max(field.width(), 1.0)
        up = (field.bottom() - pixel.y()) / max(field.height(), 1.0)
        return min(max(across, 0.0), 1.0), min(max(up, 0.0), 1.0)

    def _move(self, across: float, up: float) -> None:
        if self._model.is_ready:
            self.moved.emit(min(max(across, 0.0), 1.0), min(max(up, 0.0), 1.0))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Jump there, unless Shift asks for a fine move from where the handle is."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._drag_from = event.position()
            if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._move(*self._place_at(event.position()))
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag."""
        if self._drag_from is None:
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            way, field = event.position() - self._drag_from, self.field()
            across, up = self._model.place
            across += way.x() / max(field.width(), 1.0) * FINE
            self._move(across, up - way.y() / max(field.height(), 1.0) * FINE)
        else:
            self._move(*self._place_at(event.position()))
        self._drag_from = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._drag_from = None
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """To the middle."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._move(0.5, 0.5)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and Home; the rest is not for the pad."""
        step = KEY_STEP
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            step *= FINE
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            step *= COARSE
        ways = {
            Qt.Key.Key_Left: (-step, 0.0),
            Qt.Key.Key_Right: (step, 0.0),
            Qt.Key.Key_Down: (0.0, -step),
            Qt.Key.Key_Up: (0.0, step),
        }
        way = ways.get(Qt.Key(event.key()))
        if way is not None:
            across, up = self._model.place
            self._move(across + way[0], up + way[1])
        elif event.key() == Qt.Key.Key_Home:
            self._move(0.5, 0.5)
        else:
            event.ignore()

    # Looks

    def sizeHint(self) -> QSize:
        """Room for fine moves."""
        return QSize(360, 230)

    def minimumSizeHint(self) -> QSize:
        """Small enough for the smallest window."""
        return QSize(160, 120)

    def _laid_trail(self) -> QPolygonF:
        lane = self._gesture.lanes.get("pad") if self._gesture else None
        if self._gesture is None or lane is None:
            return QPolygonF()
        across, up = lane.sampled(np.linspace(0.0, self._gesture.seconds, _TRAIL_POINTS))
        places = zip(across.tolist(), up.tolist(), strict=True)
        return QPolygonF([self.point(*place) for place in places])

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tinted ground, the trail of the gesture, the handle with its cross."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        self._renew_backdrop(frame)
        painter.drawPixmap(0, 0, self._backdrop)
        if self._model.is_ready:
            self._paint_handle(painter)
        else:
            painter.setFont(theme.font(12))
            painter.setPen(QColor(theme.scheme().dim))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            hint = self.tr("Fill two corners or more: type a sound into one, or drag a snapshot there.")
            painter.drawText(self.field().adjusted(20, 0, -20, 0), flags, hint)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        line = QColor(theme.scheme().line_lit)
        painter.setPen(QPen(QColor(theme.scheme().text), 1.5) if self.hasFocus() else QPen(line, 1.0))
        painter.drawRoundedRect(frame, _CORNER, _CORNER)
        painter.end()

    def _renew_backdrop(self, frame: QRectF) -> None:
        filled = tuple(self._model.corner(index) is not None for index in CORNERS)
        ratio = self.devicePixelRatio()
        key = (theme.scheme().name, self.size(), ratio, filled, self._gesture)
        if key == self._backdrop_key:
            return
        self._backdrop_key = key
        self._backdrop = QPixmap(self.size() * ratio)
        self._backdrop.setDevicePixelRatio(ratio)
        self._backdrop.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._backdrop)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_ground(painter, frame)
        self._paint_corners(painter)
        if self._model.is_ready:
            self._paint_trail(painter)
        painter.end()

    def _paint_ground(self, painter: QPainter, frame: QRectF) -> None:
        outline = QPainterPath()
        outline.addRoundedRect(frame, _CORNER, _CORNER)
        painter.save()
        painter.setClipPath(outline)
        painter.drawImage(frame, self._tinted())
        painter.restore()
        field = self.field()
        grid = theme.blend(QColor(theme.scheme().well), QColor(theme.scheme().grid), 0.5)
        grid.setAlpha(110)
        painter.setPen(QPen(grid, 1.0))
        for share in (0.25, 0.5, 0.75):
            x, y = round(field.left() + share * field.width()) + 0.5, round(field.top() + share * field.height()) + 0.5
            painter.drawLine(QPointF(x, field.top()), QPointF(x, field.bottom()))
            painter.drawLine(QPointF(field.left(), y), QPointF(field.right(), y))

    def _tinted(self) -> QImage:
        """The ground as a few coloured cells, to be drawn smoothly."""
        well = QColor(theme.scheme().well)
        shown = [
            well if self._model.corner(index) is None else theme.blend(well, colour, _TINT)
            for index, colour in enumerate(corner_colours())
        ]
        ground = QImage(_CELLS, _CELLS, QImage.Format.Format_RGB32)
        channels = np.array([(colour.red(), colour.green(), colour.blue()) for colour in shown], dtype=np.float64)
        for row in range(_CELLS):
            for column in range(_CELLS):
                weights = pad_weights(column / (_CELLS - 1), 1.0 - row / (_CELLS - 1))
                ground.setPixelColor(column, row, QColor(*np.rint(weights @ channels).astype(int).tolist()))
        return ground

    def _paint_corners(self, painter: QPainter) -> None:
        for index, colour in enumerate(corner_colours()):
            filled = self._model.corner(index) is not None
            painter.setPen(QPen(colour if filled else QColor(theme.scheme().line_lit), 1.5))
            painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(self.point(*CORNER_PLACES[index]), 3.5, 3.5)

    def _paint_trail(self, painter: QPainter) -> None:
        ink = QColor(theme.scheme().text)
        ink.setAlpha(90)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, 1.2))
        painter.drawPolyline(self._laid_trail())

    def _paint_handle(self, painter: QPainter) -> None:
        centre, field = self.point(*self._model.place), self.field()
        live = self._model.is_live
        colour = mixed_colour(self._model.shares().tolist())
        cross = QColor(colour if live else QColor(theme.scheme().dim))
        cross.setAlpha(120)
        painter.setPen(QPen(cross, 1.0))
        painter.drawLine(QPointF(field.left(), centre.y()), QPointF(field.right(), centre.y()))
        painter.drawLine(QPointF(centre.x(), field.top()), QPointF(centre.x(), field.bottom()))
        halo = QColor(colour)
        halo.setAlpha(90 if self._drag_from is not None else 55)
        painter.setPen(Qt.PenStyle.NoPen)
        if live:
            painter.setBrush(halo)
            painter.drawEllipse(centre, _HANDLE + 6.0, _HANDLE + 6.0)
        painter.setBrush(QColor(theme.scheme().raised))
        painter.setPen(QPen(colour if live else QColor(theme.scheme().dim), 2.5))
        painter.drawEllipse(centre, _HANDLE, _HANDLE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.scheme().text) if live else QColor(theme.scheme().dim))
        painter.drawEllipse(centre, 2.5, 2.5)
