"""What every control has around its middle: caption above, value below, a padlock between."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from textsynth_app.app import theme

ABOVE, BELOW = 18, 18  # pixels that caption and value take
TEXT_PIXELS = 11
_LOCK = QSizeF(7.0, 5.0)  # the padlock's body


def caption_area(area: QRectF, diameter: int) -> QRectF:
    """Where a control of that size has its caption."""
    return QRectF(area.left(), area.center().y() - diameter / 2 - ABOVE, area.width(), 14)


def value_area(area: QRectF, diameter: int) -> QRectF:
    """Where a control of that size has its value."""
    return QRectF(area.left(), area.center().y() + diameter / 2 + 3, area.width(), BELOW - 3)


def lock_place(centre: QPointF, diameter: int) -> QPointF:
    """Where a control of that size has its padlock: in the gap that a knob's arc leaves."""
    return QPointF(centre.x(), centre.y() + diameter / 2 - 2.0)


def paint_caption(painter: QPainter, area: QRectF, text: str, lit: bool) -> None:
    """The caption, brighter under the pointer and with the focus; a long one in smaller letters."""
    font = theme.font(TEXT_PIXELS, QFont.Weight.Medium)
    if QFontMetricsF(font).horizontalAdvance(text) > area.width():
        font = theme.font(TEXT_PIXELS - 1, QFont.Weight.Medium)
    _paint_text(painter, area, text, font, theme.scheme().text if lit else theme.scheme().dim)


def paint_value(painter: QPainter, area: QRectF, text: str, inviting: bool) -> None:
    """The value; `inviting` to click and type, it lies in a field."""
    if inviting:
        width = min(QFontMetricsF(theme.font(TEXT_PIXELS)).horizontalAdvance(text) + 12, area.width() - 2)
        field = QRectF(area.center().x() - width / 2, area.top(), width, area.height())
        painter.setPen(QPen(QColor(theme.scheme().line_lit), 1.0))
        painter.setBrush(QColor(theme.scheme().well))
        painter.drawRoundedRect(field.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
    _paint_text(painter, area, text, theme.font(TEXT_PIXELS), theme.scheme().text)


def _paint_text(painter: QPainter, area: QRectF, text: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, shown)


def paint_padlock(painter: QPainter, centre: QPointF) -> None:
    """A closed padlock of 7 by 10 pixels around a point."""
    colour = QColor(theme.scheme().text)
    body = QRectF(QPointF(centre.x() - _LOCK.width() / 2, centre.y() - 0.5), _LOCK)
    shackle = QRectF(centre.x() - 2.25, body.top() - 4.0, 4.5, 6.0)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 1.3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawArc(shackle, 0, 180 * 16)
    painter.drawLine(QPointF(shackle.left(), shackle.center().y()), QPointF(shackle.left(), body.top()))
    painter.drawLine(QPointF(shackle.right(), shackle.center().y()), QPointF(shackle.right(), body.top()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(body, 1.2, 1.2)


def paint_ghosts(painter: QPainter, travel: QRectF, ghosts: tuple[float | None, float | None]) -> None:
    """Ticks in the colours of A, above, and of B, below, where the values of the morph's ends lie along a travel."""
    a, b = ghosts
    for ghost, colour, end, away in (
        (a, theme.scheme().accent_a, travel.top(), -1.0),
        (b, theme.scheme().accent_b, travel.bottom(), 1.0),
    ):
        if ghost is not None:
            x = travel.left() + ghost * travel.width()
            painter.setPen(QPen(QColor(colour), 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(x, end + 1.5 * away), QPointF(x, end + 5.0 * away))
