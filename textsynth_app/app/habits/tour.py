"""The tour of a first start: a few things in turn stand in the light, with a word about each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from textsynth_app.app import theme
from textsynth_app.app.settings import Settings

MARGIN = 7  # between a thing and the edge of its light
GAP = 14  # between the light and the card
CORNER = 12
HOLE = 6  # from the edge of the light to where clicks go through: inside its round corners
CARD_WIDTH = 330
MOVING_MS = 180
SHADE = 0.72  # opacity of what lies in the dark
SEEN = "tour/seen"
_ARROWS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


def is_first_time(settings: Settings) -> bool:
    """Whether the tour was never shown; asking counts as showing."""
    if settings.whole_number(SEEN, 0):
        return False
    settings.put(SEEN, 1)
    return True


@dataclass(frozen=True)
class Stop:
    """One thing of the window, and what is said about it."""

    widget: QWidget
    title: str
    text: str


class Tour(QWidget):
    """Lies over the window it is made for: `begin` shows it, `ended` tells that it is over, and it hides.

    What stands in the light can be tried at once: clicks go through. Enter and Right lead on, Left leads back, Escape
    ends it; the focus stays on its card unless the light is clicked, and returns to where it was.
    """

    ended = Signal()

    def __init__(self, window: QWidget, stops: Sequence[Stop]) -> None:
        super().__init__(window)
        self._window, self._all = window, tuple(stops)
        self._stops: tuple[Stop, ...] = ()
        self._place = 0
        self._light = QRect()
        self._focus_before: QWidget | None = None
        self._moving = QVariantAnimation(self)
        self._moving.setDuration(MOVING_MS)
        self._moving.valueChanged.connect(self._shine)
        self.card = self._made_card()
        self.hide()

    def _made_card(self) -> QFrame:
        card = QFrame(self)
        card.setObjectName("panel")
        card.setFixedWidth(CARD_WIDTH)
        self._count = QLabel()
        self._count.setObjectName("title")
        self._title = QLabel()
        self._title.setFont(theme.font(17))
        self._title.setStyleSheet("font-weight: 600;")
        self._text = QLabel()
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.skip = QPushButton(self.tr("Skip"))
        self.skip.setObjectName("link")
        self.back = QPushButton(self.tr("Back"))
        self.next = QPushButton(self.tr("Next"))
        self.skip.clicked.connect(self.end)
        self.back.clicked.connect(lambda: self._go(-1))
        self.next.clicked.connect(lambda: self._go(1))
        for button in (self.skip, self.back, self.next):
            button.installEventFilter(self)  # a button would take arrows for a wish to move the focus
        buttons = QHBoxLayout()
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.next)
        layout = QVBoxLayout(card)
        layout.setContentsMargins(18, 14, 14, 12)
        layout.setSpacing(6)
        for label in (self._count, self._title, self._text):
            layout.addWidget(label)
        layout.addSpacing(6)
        layout.addLayout(buttons)
        return card

    # The course

    def begin(self) -> None:
        """From the first stop on; things that cannot be seen now are left out."""
        self._stops = tuple(stop for stop in self._all if stop.widget.isVisibleTo(self._window))
        if not self._stops or self.isVisible():
            return
        self._focus_before = self._window.focusWidget()
        self._place = 0
        self._window.installEventFilter(self)
        self.setGeometry(self._window.rect())
        self._light = self._wanted_light()
        self.show()
        self.raise_()
        self._show_stop()

    def end(self) -> None:
        """It is over; the window is as it was."""
        if not self.isVisible():
            return
        self._moving.stop()
        self._window.removeEventFilter(self)
        # First: what is hidden with the focus asks for the next child to have it.
        (self._focus_before or self._window).setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.ended.emit()

    def _go(self, step: int) -> None:
        place = self._place + step
        if place == len(self._stops):
            self.end()
        elif place >= 0:
            self._place = place
            self._show_stop()

    def _show_stop(self) -> None:
        stop = self._stops[self._place]
        count = self.tr("{number} of {all}").format(number=self._place + 1, all=len(self._stops))
        self._count.setText(count.upper())
        self._title.setText(stop.title)
        self._text.setText(stop.text)
        self.back.setVisible(self._place > 0)
        is_last = self._place == len(self._stops) - 1
        self.next.setText(self.tr("Play") if is_last else self.tr("Next"))
        self.skip.setVisible(not is_last)
        self.next.setAccessibleDescription(f"{count}: {stop.title}. {stop.text}")  # read out with the focus
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)
        self.card.setFixedHeight(self.card.layout().totalHeightForWidth(CARD_WIDTH))  # type: ignore[union-attr]
        self._moving.stop()
        self._moving.setStartValue(self._light)
        self._moving.setEndValue(self._wanted_light())
        self._moving.start()

    # The light

    def _wanted_light(self) -> QRect:
        widget = self._stops[self._place].widget
        corner = widget.mapTo(self._window, QPoint(0, 0))
        area = QRect(corner, widget.size()).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)
        return area & self.rect().adjusted(2, 2, -2, -2)

    def _shine(self, light: QRect) -> None:
        self._light = light
        self.card.move(card_place(light, self.card.rect(), self.rect()))
        # What the mask leaves out is not there for the mouse either: the thing in the light can be tried.
        hole = QRegion(light.adjusted(HOLE, HOLE, -HOLE, -HOLE))
        self.setMask((QRegion(self.rect()) - hole) + QRegion(self.card.geometry()))
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size, and take the arrows before the buttons do."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ARROWS:
            self._go(_ARROWS[Qt.Key(event.key())])
            return True
        if watched is self._window and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._moving.stop()
            self.setGeometry(self._window.rect())
            self._shine(self._wanted_light())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dark, with a bright edge where the light begins."""
        scheme = theme.scheme()
        shade = QColor(theme.DARK.base)
        shade.setAlphaF(SHADE)
        light = QRectF(self._light)
        dark = QPainterPath()
        dark.addRect(QRectF(self.rect()))
        dark.addRoundedRect(light, CORNER, CORNER)  # what is inside both is outside
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(dark, shade)
        painter.setPen(QPen(QColor(scheme.accent_a), 2.0))
        painter.drawRoundedRect(light.adjusted(1, 1, -1, -1), CORNER, CORNER)
        painter.end()

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Out."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab stays among the card's buttons."""
        buttons = [button for button in (self.skip, self.back, self.next) if button.isVisible()]
        focused = self._window.focusWidget()
        place = next((place for place, button in enumerate(buttons) if button is focused), 0)
        buttons[(place + (1 if forwards else -1)) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        return True


def card_place(light: QRect, card: QRect, window: QRect) -> QPoint:
    """Where the card is near the light without covering it: below, above, beside; inside the window in any case."""
    x = light.center().x() - card.width() // 2
    y = light.center().y() - card.height() // 2
    for place in (
        QPoint(x, light.bottom() + GAP),
        QPoint(x, light.top() - GAP - card.height()),
        QPoint(light.right() + GAP, y),
        QPoint(light.left() - GAP - card.width(), y),
    ):
        inside = _inside(place, card, window)
        if not QRect(inside, card.size()).intersects(light):
            return inside
    return _inside(QPoint(x, y), card, window)


def _inside(place: QPoint, card: QRect, window: QRect) -> QPoint:
    return QPoint(
        min(max(place.x(), GAP), max(window.width() - card.width() - GAP, 0)),
        min(max(place.y(), GAP), max(window.height() - card.height() - GAP, 0)),
    )
