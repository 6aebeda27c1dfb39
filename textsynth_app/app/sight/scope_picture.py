"""What waveform, spectrum and spectrogram have in common: a ground drawn once, a title, a reading, focus and zoom."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from textsynth_app.app import theme

TITLE_HEIGHT, TICKS_HEIGHT, TICKS_WIDTH = 17, 14, 28
GAP = "   "  # between the parts of a reading
NOTCH = 120.0  # of a wheel, as Qt counts


def title_font() -> QFont:
    """Small and spaced out."""
    return theme.font(10, QFont.Weight.DemiBold, 1.5)


class ScopePicture(QWidget):
    """A picture of the sound. Wheel and + and - zoom, arrows move, double-click and Home show everything again.

    What changes rarely (title, ticks) is kept as an image; with every frame only the area of the sound is drawn.
    """

    def __init__(self) -> None:
        super().__init__()
        self._title = self._mark = ""
        self._reading: tuple[list[str], bool] = ([], False)
        self._ground: QPixmap | None = None
        self._area = QRectF(0.0, 0.0, 1.0, 1.0)
        self._dragged_from: QPointF | None = None
        self.accent = QColor(theme.scheme().accent_a)
        self.cursor_at: QPointF | None = None  # where the pointer is, in pixels
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def entitle(self, title: str, name: str, hint: str) -> None:
        """The title as shown, the name for screen readers, the tooltip."""
        self._title = title
        self.setAccessibleName(name)
        self.setToolTip(hint)

    # For the pictures

    @abstractmethod
    def paint_ground(self, painter: QPainter, area: QRectF) -> None:
        """What surrounds the sound: ticks; drawn once."""

    @abstractmethod
    def paint_sound(self, painter: QPainter, area: QRectF) -> None:
        """All that is inside the area, newly with every frame."""

    @abstractmethod
    def zoom(self, notches: float, at: QPointF, sideways: bool) -> None:
        """Come closer (negative: go back), by notches of a wheel; `sideways` with Shift."""

    @abstractmethod
    def move_by(self, steps: int, vertical: bool) -> None:
        """Arrow keys."""

    def drag(self, across: float, down: float) -> None:
        """The picture is pulled, by shares of its width and height."""

    @abstractmethod
    def reset_zoom(self) -> None:
        """Show everything again."""

    @abstractmethod
    def reading(self) -> tuple[list[str], bool]:
        """The texts at the top right, what matters most first, and whether the pointer asked for them."""

    def show_reading(self) -> None:
        """Renew the texts at the top right."""
        reading = self.reading()
        if reading != self._reading:
            self._reading = reading
            self.update(0, 0, self.width(), TITLE_HEIGHT)

    def describe(self) -> None:
        """Tell a screen reader the reading of now."""
        text = ", ".join(self.reading()[0])
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

    def redraw(self) -> None:
        """Draw the sound anew; the rest has not changed."""
        self.update(self.area().toAlignedRect())

    def renew(self) -> None:
        """Draw the ground anew: ticks or colours have changed."""
        self._ground = None
        self.update()

    def set_accent(self, colour: QColor) -> None:
        """Colour of what is drawn."""
        self.accent = QColor(colour)
        self.renew()

    def set_mark(self, text: str) -> None:
        """A word behind the title, such as that the picture is frozen; none if empty."""
        self._mark = text
        self.renew()

    def title_width(self) -> float:
        """Width of the title in pixels."""
        return QFontMetricsF(title_font()).horizontalAdvance(self._title)

    def area(self) -> QRectF:
        """Where the sound is drawn."""
        return self._area

    def draw_level_tick(self, painter: QPainter, text: str, height: float) -> None:
        """A number left of the picture."""
        painter.setFont(theme.font(10))
        painter.setPen(QColor(theme.scheme().dim))
        box = QRectF(0, height - 7, TICKS_WIDTH - 4, 14)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)

    def draw_tick(self, painter: QPainter, text: str, across: float) -> None:
        """A number below the picture."""
        painter.setFont(theme.font(10))
        painter.setPen(QColor(theme.scheme().dim))
        half = QFontMetricsF(painter.font()).horizontalAdvance(text) / 2.0 + 1.0
        centre = min(across, self.width() - half)
        box = QRectF(centre - half, self.height() - TICKS_HEIGHT, 2.0 * half, TICKS_HEIGHT)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    # Painting

    def sizeHint(self) -> QSize:
        """Wide rather than tall."""
        return QSize(320, 150)

    def minimumSizeHint(self) -> QSize:
        """Enough to see something."""
        return QSize(120, 70)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground from memory, the sound, the reading."""
        area = self.area()
        painter = QPainter(self)
        if not area.contains(event.rect()):  # the sound covers its part of the ground
            painter.drawPixmap(0, 0, self._fresh_ground(area))
        painter.setClipRect(area)
        self.paint_sound(painter, area)
        if self.hasFocus():
            painter.setPen(QPen(self.accent, 1.0))
            painter.drawRect(area.adjusted(0, 0, -1, -1))
        painter.setClipping(False)
        if event.rect().top() < TITLE_HEIGHT:
            self._paint_reading(painter)
        painter.end()

    def _paint_reading(self, painter: QPainter) -> None:
        parts, asked_for = self._reading
        font = theme.font(11)
        metrics = QFontMetricsF(font)
        box = QRectF(0, 0, self.width() - 2, TITLE_HEIGHT - 3)
        box.setLeft(self.mark_left() + QFontMetricsF(title_font()).horizontalAdvance(self._mark))
        shown = list(parts)
        while shown and metrics.horizontalAdvance(GAP.join(shown)) > box.width():
            shown.pop()
        painter.setFont(font)
        painter.setPen(QColor(theme.scheme().text if asked_for else theme.scheme().dim))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, GAP.join(shown))

    def _fresh_ground(self, area: QRectF) -> QPixmap:
        if self._ground is None:
            ratio = self.devicePixelRatioF()
            self._ground = QPixmap(self.size() * ratio)
            self._ground.setDevicePixelRatio(ratio)
            self._ground.fill(QColor(theme.scheme().well))
            painter = QPainter(self._ground)
            painter.setFont(title_font())
            painter.setPen(QColor(theme.scheme().dim))
            box = QRectF(0, 0, self.width(), TITLE_HEIGHT - 3)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self._title)
            painter.setPen(self.accent)
            box.setLeft(self.mark_left())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self._mark)
            self.paint_ground(painter, area)
            painter.end()
        return self._ground

    def mark_left(self) -> float:
        """Where the mark behind the title begins."""
        return self.title_width() + 10.0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The ground no longer fits."""
        height = self.height() - TITLE_HEIGHT - TICKS_HEIGHT
        self._area = QRectF(TICKS_WIDTH, TITLE_HEIGHT, max(self.width() - TICKS_WIDTH, 1), max(height, 1))
        self.renew()

    def changeEvent(self, event: QEvent) -> None:
        """Colours have changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.DevicePixelRatioChange):
            self.renew()

    # Handling

    def event(self, event: QEvent) -> bool:
        """The tooltip stays at the title: elsewhere it would cover what is being read."""
        if isinstance(event, QHelpEvent) and event.pos().y() > TITLE_HEIGHT:
            event.ignore()
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Start a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._dragged_from = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it."""
        self._dragged_from = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull the picture, or read what lies under the pointer."""
        if self._dragged_from is not None:
            way = event.position() - self._dragged_from
            self._dragged_from = event.position()
            self.drag(way.x() / self.area().width(), way.y() / self.area().height())
        self.cursor_at = event.position() if self.area().contains(event.position()) else None
        self.show_reading()
        self.redraw()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing lies under it any more."""
        self.cursor_at = None
        self.show_reading()
        self.redraw()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show everything again."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.reset_zoom()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer."""
        delta = event.angleDelta()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.zoom((delta.y() or delta.x()) / NOTCH, event.position(), shift or not delta.y())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus, minus, arrows and Home."""
        key = event.key()
        moves = {
            Qt.Key.Key_Left: (-1, False),
            Qt.Key.Key_Right: (1, False),
            Qt.Key.Key_Down: (-1, True),
            Qt.Key.Key_Up: (1, True),
        }
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(1.0, self.area().center(), False)
        elif key == Qt.Key.Key_Minus:
            self.zoom(-1.0, self.area().center(), False)
        elif key == Qt.Key.Key_Home:
            self.reset_zoom()
        elif key in moves:
            self.move_by(*moves[Qt.Key(key)])
        else:
            super().keyPressEvent(event)
