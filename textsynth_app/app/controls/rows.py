"""Rows of a list as palette and shortcut editor show them: a text, what it belongs to, and its keys."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QStandardItem
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from textsynth_app.app import theme

HEIGHT, HEADING_HEIGHT = 32, 28
PADDING = 10.0
DETAIL = Qt.ItemDataRole.UserRole
KEYS = Qt.ItemDataRole.UserRole + 1  # texts of shortcuts
PLACES = Qt.ItemDataRole.UserRole + 2  # of the letters that were searched for
IS_STRONG = Qt.ItemDataRole.UserRole + 3  # keys that the user changed
OWN_DATA = Qt.ItemDataRole.UserRole + 4  # from here on roles are free
_CENTRED = Qt.AlignmentFlag.AlignVCenter


def heading(text: str) -> QStandardItem:
    """A row that only names what follows."""
    item = QStandardItem(text)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return item


def row(text: str, detail: str = "", keys: Collection[str] = (), places: Collection[int] = ()) -> QStandardItem:
    """A row that can be chosen; a screen reader hears all of it."""
    item = QStandardItem(text)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    item.setData(detail, DETAIL)
    item.setData(tuple(places), PLACES)
    show_keys(item, keys)
    return item


def show_keys(item: QStandardItem, keys: Collection[str], is_strong: bool = False) -> None:
    """Change the keys of a row."""
    item.setData(tuple(keys), KEYS)
    item.setData(is_strong, IS_STRONG)
    parts = (item.text(), item.data(DETAIL), *keys)
    item.setData(", ".join(part for part in parts if part), Qt.ItemDataRole.AccessibleTextRole)


class RowDelegate(QStyledItemDelegate):
    """Paints rows and headings."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Tall enough to be hit."""
        return QSize(120, HEIGHT if index.flags() & Qt.ItemFlag.ItemIsSelectable else HEADING_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(option.rect)
        if index.flags() & Qt.ItemFlag.ItemIsSelectable:
            state = option.state
            _paint_ground(painter, area, state, option.widget)
            inside = area.adjusted(PADDING, 0, -PADDING, 0)
            inside.setRight(_paint_keys(painter, inside, index.data(KEYS) or (), bool(index.data(IS_STRONG))))
            inside.setRight(_paint_detail(painter, inside, index.data(DETAIL) or ""))
            _paint_text(painter, inside, index.data() or "", index.data(PLACES) or ())
        else:
            painter.setFont(theme.font(10, QFont.Weight.DemiBold, 1.2))
            painter.setPen(QColor(theme.scheme().dim))
            inside = area.adjusted(PADDING, 6, -PADDING, 0)
            painter.drawText(inside, _CENTRED, str(index.data()).upper())
        painter.restore()


def _paint_ground(painter: QPainter, area: QRectF, state: QStyle.StateFlag, widget: QWidget | None) -> None:
    scheme = theme.scheme()
    body = area.adjusted(1, 1, -1, -1)
    painter.setPen(Qt.PenStyle.NoPen)
    if state & QStyle.StateFlag.State_Selected:
        painter.setBrush(theme.blend(QColor(scheme.well), QColor(scheme.accent_a), 0.2))
        if widget is not None and widget.hasFocus():
            painter.setPen(QPen(QColor(scheme.accent_a), 1.0))
        painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(theme.blend(QColor(scheme.well), QColor(scheme.text), 0.06))
        painter.drawRoundedRect(body, 6, 6)


def _paint_keys(painter: QPainter, area: QRectF, keys: Collection[str], is_strong: bool) -> float:
    """Each on a key cap, from the right; returns where they begin."""
    scheme = theme.scheme()
    font = theme.font(11, QFont.Weight.DemiBold if is_strong else QFont.Weight.Normal)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    right = area.right()
    for text in reversed(list(keys)):
        width = max(metrics.horizontalAdvance(text) + 12, 22)
        cap = QRectF(right - width, area.center().y() - 9.5, width, 19)
        painter.setPen(QPen(QColor(scheme.accent_a if is_strong else scheme.line_lit), 1.0))
        painter.setBrush(QColor(scheme.raised))
        painter.drawRoundedRect(cap, 4.5, 4.5)
        painter.setPen(QColor(scheme.text))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, text)
        right -= width + 5
    return right - (4 if keys else 0)


def _paint_detail(painter: QPainter, area: QRectF, text: str) -> float:
    if not text:
        return area.right()
    font = theme.font(11)
    width = min(QFontMetricsF(font).horizontalAdvance(text) + 1, area.width() * 0.45)
    painter.setFont(font)
    painter.setPen(QColor(theme.scheme().dim))
    place = QRectF(area.right() - width, area.top(), width, area.height())
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
    painter.drawText(place, _CENTRED | Qt.AlignmentFlag.AlignRight, shown)
    return place.left() - 10


def _paint_text(painter: QPainter, area: QRectF, text: str, places: Collection[int]) -> None:
    """The text, the letters that were searched for in the accent's colour."""
    scheme = theme.scheme()
    plain, found = theme.font(13), theme.font(13, QFont.Weight.Bold)
    text = QFontMetricsF(plain).elidedText(text, Qt.TextElideMode.ElideRight, area.width() - 4)
    x, wanted = area.left(), set(places)
    begin = 0
    while begin < len(text):
        is_found = begin in wanted
        end = begin
        while end < len(text) and (end in wanted) == is_found:
            end += 1
        part, font = text[begin:end], found if is_found else plain
        width = QFontMetricsF(font).horizontalAdvance(part)
        painter.setFont(font)
        painter.setPen(QColor(scheme.accent_a if is_found else scheme.text))
        painter.drawText(QRectF(QPointF(x, area.top()), QPointF(x + width + 2, area.bottom())), _CENTRED, part)
        x += width
        begin = end
