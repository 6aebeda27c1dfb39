"""Small painted buttons: plain, with a lamp for what can be on or off, and in pairs around a value."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QWidget

from textsynth_app.app import theme

HEIGHT, TALLEST = 22, 32
LAMP = 3.0  # radius
REPEAT_DELAY_MS, REPEAT_MS = 400, 150


class Pad(QAbstractButton):
    """A button with a text or sign; lit while it is checked, with a lamp if it can be."""

    def __init__(self, text: str, *, checkable: bool = False, narrow: bool = False, opens_menu: bool = False) -> None:
        super().__init__()
        self._narrow, self._opens_menu = narrow, opens_menu
        self._accent = QColor(theme.scheme().accent_a)
        self.setText(text)
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the prompt its focus
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        across = QSizePolicy.Policy.Fixed if narrow else QSizePolicy.Policy.Expanding
        self.setSizePolicy(across, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(TALLEST)

    def set_accent(self, colour: QColor) -> None:
        """Colour of the lamp and the focus."""
        self._accent = colour
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up under the pointer."""
        self.update()

    def leaveEvent(self, event: object) -> None:
        """Dim again."""
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the text and the lamp."""
        if self._narrow:
            return QSize(24, HEIGHT)
        width = QFontMetricsF(self._font()).horizontalAdvance(self.text())
        return QSize(round(width) + (32 if self.isCheckable() or self._opens_menu else 18), HEIGHT)

    def _font(self) -> QFont:
        return theme.font(15 if self._narrow else 11, QFont.Weight.Medium)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, lamp, text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.scheme()
        ground = QColor(colours.raised_lit if self.underMouse() else colours.raised)
        edge = QColor(colours.line_lit if self.underMouse() else colours.line)
        if self.isDown():
            ground = QColor(colours.pressed)
        if self.isChecked():
            ground, edge = theme.blend(ground, self._accent, 0.16), theme.blend(edge, self._accent, 0.7)
        painter.setBrush(ground)
        painter.setPen(QPen(self._accent, 2.0) if self.hasFocus() else QPen(edge, 1.0))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        place = QRectF(self.rect())
        if self.isCheckable():
            self._paint_lamp(painter)
            place.setLeft(14)
        if self._opens_menu:
            self._paint_arrow(painter)
            place.setRight(self.width() - 14)
        painter.setFont(self._font())
        painter.setPen(QColor(colours.text))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def _paint_arrow(self, painter: QPainter) -> None:
        x, y = self.width() - 13.0, self.height() / 2 + 1.5
        painter.setPen(QPen(QColor(theme.scheme().dim), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPolyline([QPointF(x - 3, y), QPointF(x, y - 3), QPointF(x + 3, y)])

    def _paint_lamp(self, painter: QPainter) -> None:
        centre = QPointF(12, self.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            glow = QColor(self._accent)
            glow.setAlpha(70)
            painter.setBrush(glow)
            painter.drawEllipse(centre, LAMP + 2.5, LAMP + 2.5)
        painter.setBrush(self._accent if self.isChecked() else QColor(theme.scheme().line_lit))
        painter.drawEllipse(centre, LAMP, LAMP)


class Stepper(QWidget):
    """A caption, and a value between a button that lowers and one that raises it: `stepped(-1)` or `stepped(1)`."""

    stepped = Signal(int)

    def __init__(self, caption: str, down_name: str, up_name: str) -> None:
        super().__init__()
        self._caption = QLabel(caption)
        self._caption.setObjectName("dim")
        self._caption.setFont(theme.font(11))
        self._caption.setMinimumWidth(54)
        self._value = QLabel()
        self._value.setFont(theme.font(11, QFont.Weight.DemiBold))
        self._value.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._value.setFixedWidth(34)
        self.down, self.up = Pad("−", narrow=True), Pad("+", narrow=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._caption, 1)
        for pad, name, step in ((self.down, down_name, -1), (self.up, up_name, 1)):
            pad.setAccessibleName(name)
            pad.setAutoRepeat(True)
            pad.setAutoRepeatDelay(REPEAT_DELAY_MS)
            pad.setAutoRepeatInterval(REPEAT_MS)
            pad.clicked.connect(lambda checked=False, step=step: self.stepped.emit(step))
        layout.addWidget(self.down)
        layout.addWidget(self._value)
        layout.addWidget(self.up)

    def show_value(self, text: str) -> None:
        """The value between the buttons."""
        self._value.setText(text)
        for pad in (self.down, self.up):
            pad.setAccessibleDescription(text)

    def value_text(self) -> str:
        """The value on show."""
        return self._value.text()

    def set_hints(self, down: str, up: str) -> None:
        """Tooltips of the buttons."""
        self.down.setToolTip(down)
        self.up.setToolTip(up)
        self.setToolTip(down)
