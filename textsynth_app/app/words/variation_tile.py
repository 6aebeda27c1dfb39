"""One variation as a tile: its waveform, to be clicked, carried away, kept or dropped."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QTransform,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QSizePolicy

from textsynth_app.app import theme
from textsynth_app.app.controls import glyphs
from textsynth_app.app.words.sound_drag import to_mime
from textsynth_app.app.words.thumbnail import seconds_shown
from textsynth_app.app.words.variations_model import Variation

HEIGHT = 84
FRAME_MS = 33
_GLYPH = 18.0  # side of star and cross
_ACTIONS = {
    # key -> without and with Ctrl
    Qt.Key.Key_Return: ("hear", "take_a"),
    Qt.Key.Key_Enter: ("hear", "take_a"),
    Qt.Key.Key_Space: ("hear", "select"),
    Qt.Key.Key_Delete: ("drop", ""),
    Qt.Key.Key_D: ("", "keep"),
    Qt.Key.Key_A: ("", "take_a"),
    Qt.Key.Key_B: ("", "take_b"),
}
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -99, Qt.Key.Key_End: 99}


class VariationTile(QAbstractButton):
    """`asked(action)`: 'hear', 'select', 'keep', 'drop', 'take_a' or 'take_b'. Arrow keys ask for a neighbour.

    Letters play notes while a tile has the focus, so that its keys are Enter, Delete, and letters with Ctrl.
    """

    asked = Signal(str)
    moved_on = Signal(int)  # by how many tiles
    menu_asked = Signal(QPoint)

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self._tile: Variation | None = None
        self._shape = QPainterPath()
        self._kept = self._selected = self._busy = False
        self._slots = ""
        self._state: tuple[object, ...] = ()
        self._pressed_at: QPoint | None = None
        self._played_ms: float | None = None
        self._playing = QTimer(self)
        self._playing.setInterval(FRAME_MS)
        self._playing.timeout.connect(self._play_on)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.menu_asked)
        self.clicked.connect(lambda: self.asked.emit("hear"))  # as screen readers press it
        self.show_tile(None, kept=False, selected=False, busy=False, slots="")

    def show_tile(self, tile: Variation | None, *, kept: bool, selected: bool, busy: bool, slots: str) -> None:
        """What it shows, and in which state; `slots` are the ends that have its sound, as 'A'."""
        state = (tile, kept, selected, busy, slots)
        if state == self._state:
            return
        self._state = state
        if tile is not self._tile:
            self._tile = tile
            self._shape = QPainterPath() if tile is None else _shape(tile)
        self._kept, self._selected, self._busy, self._slots = kept, selected, busy, slots
        self.setEnabled(tile is not None)
        self.setCursor(Qt.CursorShape.PointingHandCursor if tile is not None else Qt.CursorShape.ArrowCursor)
        name = self.tr("Variation {number}").format(number=self._number)
        self.setAccessibleName(f"{name}: {tile.preset.name}" if tile is not None else name)
        self.setAccessibleDescription(", ".join(self._state_in_words()))
        self.setToolTip(self._meaning(tile) if tile is not None else "")
        self.update()

    def _state_in_words(self) -> list[str]:
        words = [self.tr("kept")] if self._kept else []
        words += [self.tr("selected")] if self._selected else []
        words += [self.tr("is {letter}").format(letter=letter) for letter in self._slots]
        return words if self._tile is not None else [self.tr("empty")]

    def _meaning(self, tile: Variation) -> str:
        fit = ""
        if tile.score is not None:
            fit = "<br>" + self.tr(
                "Fits the words by {score:.2f} (cosine of its sound with them: 1 would be a perfect fit, 0 none)."
            ).format(score=tile.score)
        hint = self.tr(
            "Click (Enter) to hear it, drag it to A or B (Ctrl+A, Ctrl+B), Ctrl-click (Ctrl+Space) to select it for "
            "breeding; the star (Ctrl+D) keeps it, the cross (Delete) drops it."
        )
        return f"<b>{tile.preset.name}</b>{fit}<p>{hint}</p>"

    def set_playing(self, playing: bool) -> None:
        """Show how far its test note is, from now on, or no more."""
        self._played_ms = 0.0 if playing else None
        if playing:
            self._playing.start()
        else:
            self._playing.stop()
        self.update()

    def _play_on(self) -> None:
        if self._played_ms is not None:
            self._played_ms += FRAME_MS
            if self.isVisible():
                self.update()

    def sizeHint(self) -> QSize:
        """Somewhat wider than high."""
        return QSize(100, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Eight of them fit into the smallest window."""
        return QSize(62, HEIGHT)

    # Hands

    def star_area(self) -> QRectF:
        """Where the star is clicked."""
        return QRectF(self.width() - _GLYPH - 3.0, 3.0, _GLYPH, _GLYPH)

    def cross_area(self) -> QRectF:
        """Where the cross is clicked."""
        return QRectF(self.width() - 2 * _GLYPH - 4.0, 3.0, _GLYPH, _GLYPH)

    def event(self, event: QEvent) -> bool:
        """Its own keys are not to become shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._action(event):
            event.accept()
            return True
        return super().event(event)

    def _action(self, event: QKeyEvent) -> str:
        plain, controlled = _ACTIONS.get(Qt.Key(event.key()), ("", ""))
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers == Qt.KeyboardModifier.ControlModifier:
            return controlled
        return plain if modifiers == Qt.KeyboardModifier.NoModifier else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the neighbours; what else it knows is asked for once a press."""
        action, step = self._action(event), _STEPS.get(Qt.Key(event.key()))
        if action:
            if not event.isAutoRepeat():
                self.asked.emit(action)
        elif step is not None:
            self.moved_on.emit(step)
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Everything is done when a key is pressed."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where, in case it is carried away."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()
            self.setDown(True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Far enough, and it is carried."""
        self.update()  # star and cross light up
        if self._pressed_at is None or self._tile is None:
            return
        if (event.position().toPoint() - self._pressed_at).manhattanLength() >= QApplication.startDragDistance():
            self._pressed_at = None
            self.setDown(False)
            self._carry()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Star, cross, selection, or to be heard."""
        pressed, self._pressed_at = self._pressed_at, None
        self.setDown(False)
        if pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        place = event.position()
        if not QRectF(self.rect()).contains(place):
            return
        if self.star_area().contains(place):
            self.asked.emit("keep")
        elif self.cross_area().contains(place):
            self.asked.emit("drop")
        else:
            selects = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            self.asked.emit("select" if selects else "hear")

    def _carry(self) -> None:
        assert self._tile is not None
        drag = QDrag(self)
        drag.setMimeData(to_mime(self._tile.preset))
        drag.setPixmap(self.grab())
        drag.setHotSpot(QPoint(self.width() // 2, HEIGHT // 2))
        drag.exec(Qt.DropAction.CopyAction)

    # Looks

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, waveform, number, and what state it is in."""
        colours = theme.scheme()
        lit = self.isEnabled() and (self.underMouse() or self.hasFocus())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1.0, 1.0, -1.0, -1.0)
        accent = QColor(colours.accent_a)
        ground = QColor(colours.well)
        if self._selected:
            ground = theme.blend(ground, accent, 0.12)
        edge, width = (accent, 2.0) if self.hasFocus() or self._selected else (QColor(colours.line), 1.0)
        if lit and width == 1.0:
            edge = QColor(colours.line_lit)
        painter.setPen(QPen(edge, width))
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 7.0, 7.0)
        if self._tile is None:
            self._paint_empty(painter, box)
        else:
            self._paint_wave(painter, QRectF(8.0, 22.0, self.width() - 16.0, HEIGHT - 40.0), lit)
            self._paint_texts(painter)
            if lit or self._kept:
                self._paint_glyphs(painter, lit)
        painter.end()

    def _paint_empty(self, painter: QPainter, box: QRectF) -> None:
        colours = theme.scheme()
        painter.setPen(QPen(QColor(colours.line_lit if self._busy else colours.line), 1.5, Qt.PenStyle.DotLine))
        middle = box.center().y() + 2.0
        painter.drawLine(QPointF(box.left() + 10.0, middle), QPointF(box.right() - 10.0, middle))

    def _paint_wave(self, painter: QPainter, area: QRectF, lit: bool) -> None:
        colours = theme.scheme()
        assert self._tile is not None
        colour = QColor(colours.accent_a if lit or self._playing.isActive() else colours.text)
        ink = theme.blend(
            QColor(colours.well), colour, 0.35 if self._busy and not self._kept else 0.85 if lit else 0.65
        )
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        to_area = QTransform().translate(area.left(), area.center().y()).scale(area.width(), area.height() / 2.0)
        painter.drawPath(to_area.map(self._shape))
        painter.restore()
        if self._played_ms is not None:
            x = area.left() + area.width() * self._played_ms / 1000.0 / seconds_shown(self._tile.preset.patch)
            if x <= area.right():
                painter.setPen(QPen(QColor(colours.text), 1.5))
                painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))

    def _paint_texts(self, painter: QPainter) -> None:
        colours = theme.scheme()
        assert self._tile is not None
        painter.setFont(theme.font(10, QFont.Weight.DemiBold))
        painter.setPen(QColor(colours.dim))
        low = QRectF(8.0, HEIGHT - 18.0, self.width() - 16.0, 14.0)
        painter.drawText(QRectF(8.0, 4.0, 30.0, 14.0), Qt.AlignmentFlag.AlignVCenter, str(self._number))
        if self._tile.score is not None:
            painter.drawText(low, Qt.AlignmentFlag.AlignVCenter, f"{self._tile.score:.2f}")
        right = low.right()
        for slot in reversed(self._slots):
            painter.setPen(QColor(getattr(colours, f"accent_{slot.lower()}")))
            painter.drawText(QRectF(right - 10.0, low.top(), 10.0, 14.0), Qt.AlignmentFlag.AlignCenter, slot)
            right -= 12.0

    def _paint_glyphs(self, painter: QPainter, lit: bool) -> None:
        colours = theme.scheme()
        pointer = QPointF(self.mapFromGlobal(self.cursor().pos())) if self.underMouse() else QPointF(-1.0, -1.0)
        shown = [(self.star_area(), glyphs.star())] + ([(self.cross_area(), glyphs.cross())] if lit else [])
        for area, path in shown:
            is_star = path is glyphs.star()
            colour = QColor(colours.accent_a if is_star and self._kept else colours.dim)
            if area.contains(pointer):
                colour = QColor(colours.text)
            painter.save()
            painter.translate(area.topLeft() + QPointF(1.0, 1.0))
            painter.setPen(QPen(colour, 1.3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.setBrush(colour if is_star and self._kept else Qt.BrushStyle.NoBrush)
            painter.drawPath(path)
            painter.restore()


def _shape(tile: Variation) -> QPainterPath:
    """The outline as one closed path, from 0 to 1 across and -1 to 1 down, never thinner than a hair."""
    across = np.linspace(0.0, 1.0, len(tile.outline))
    low = np.minimum(tile.outline[:, 0], -0.02)
    high = np.maximum(tile.outline[:, 1], 0.02)
    points = [QPointF(x, -y) for x, y in zip(across.tolist(), high.tolist(), strict=True)]
    points += [QPointF(x, -y) for x, y in zip(across[::-1].tolist(), low[::-1].tolist(), strict=True)]
    path = QPainterPath()
    path.addPolygon(QPolygonF(points))
    path.closeSubpath()
    return path
