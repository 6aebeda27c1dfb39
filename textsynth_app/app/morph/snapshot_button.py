"""One snapshot: click to hear it, Shift-click or a long press to keep the sound of now there, drag it away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QSizePolicy

from textsynth_app.app import theme
from textsynth_app.app.controls.text_line import TextLine
from textsynth_app.app.morph.snapshots import LONGEST_NAME, Snapshot
from textsynth_app.app.words.sound_drag import to_mime

LONG_PRESS_MS = 600
_STORES = Qt.KeyboardModifier.ShiftModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NUMBER_WIDTH = 18.0


class SnapshotButton(QAbstractButton):
    """Place `number` of the snapshots. An empty one stores when it is clicked: there is nothing to hear."""

    recalled = Signal()
    stored = Signal()
    renamed = Signal(str)
    cleared = Signal()
    sent = Signal(str)  # to an end, 'a' or 'b'

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self._kept: Snapshot | None = None
        self._is_current = False
        self._accent = QColor(theme.scheme().accent_a)
        self._pressed_at: QPoint | None = None
        self._is_spent = False  # the press has stored or dragged already
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(LONG_PRESS_MS)
        self._hold.timeout.connect(self._held)
        self.name_line: TextLine | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the prompt its focus
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(44)
        self.setAccessibleName(self.tr("Snapshot {number}").format(number=number))
        self.clicked.connect(self._clicked)
        self.show_snapshot(None)

    def show_snapshot(self, kept: Snapshot | None) -> None:
        """What is kept there."""
        self._kept = kept
        if kept is None:
            self.setAccessibleDescription(self.tr("empty"))
            text = self.tr("Snapshot {number}: empty. Click, or press Ctrl+Shift+{number}, to keep the sound of now.")
            self.setToolTip(text.format(number=self.number))
        else:
            self.setAccessibleDescription(kept.name)
            text = self.tr(
                "{name}. Click, or press Ctrl+{number}, to hear it; Shift-click or press long to keep the sound of "
                "now here; drag it to A, B or a corner of the pad."
            )
            self.setToolTip(text.format(name=kept.name, number=self.number))
        self.update()

    def set_current(self, is_current: bool) -> None:
        """Whether it is what sounds."""
        if is_current != self._is_current:
            self._is_current = is_current
            self.update()

    def set_accent(self, colour: QColor) -> None:
        """Colour of the frame when it sounds."""
        self._accent = QColor(colour)
        self.update()

    def _clicked(self) -> None:
        if self._is_spent:
            self._is_spent = False
        elif self._kept is None or QApplication.keyboardModifiers() & _STORES:
            self.stored.emit()
        else:
            self.recalled.emit()

    def _held(self) -> None:
        self._is_spent = True
        self.stored.emit()

    # Handling

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click, a long press or a drag begins."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at, self._is_spent = event.position().toPoint(), False
            self._hold.start()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Farther away it is a drag."""
        super().mouseMoveEvent(event)
        if self._pressed_at is None or self._is_spent:
            return
        way = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if way >= QApplication.startDragDistance():
            self._hold.stop()
            if self._kept is not None:
                self._is_spent, self._pressed_at = True, None
                self.setDown(False)
                self._carry(self._kept)

    def _carry(self, kept: Snapshot) -> None:
        """Until it is dropped somewhere."""
        drag = QDrag(self)
        drag.setMimeData(to_mime(kept.preset))
        drag.setPixmap(self.grab())
        drag.setHotSpot(self.rect().center())
        drag.exec(Qt.DropAction.CopyAction)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What it was is clear now."""
        self._hold.stop()
        self._pressed_at = None
        super().mouseReleaseEvent(event)

    def event(self, event: QEvent) -> bool:
        """A press whose release may be missed stores nothing."""
        if event.type() in (QEvent.Type.Hide, QEvent.Type.WindowDeactivate):
            self._hold.stop()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is a click; Delete clears, F2 renames."""
        if event.key() in _ENTER:
            if not event.isAutoRepeat():
                self.click()
        elif event.key() == Qt.Key.Key_Delete:
            self.cleared.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.edit_name()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """All that can be done with it."""
        self._hold.stop()
        self.menu().popup(event.globalPos())

    def menu(self) -> QMenu:
        """All that can be done with it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entries = (
            (self.tr("Recall"), self.recalled.emit, False),
            (self.tr("Keep the sound of now here"), self.stored.emit, True),
            (self.tr("Rename"), self.edit_name, False),
            (self.tr("Put at A"), lambda: self.sent.emit("a"), False),
            (self.tr("Put at B"), lambda: self.sent.emit("b"), False),
            (self.tr("Clear"), self.cleared.emit, False),
        )
        for text, action, is_for_empty in entries:
            entry = menu.addAction(text)
            entry.setEnabled(is_for_empty or self._kept is not None)
            entry.triggered.connect(lambda checked=False, action=action: action())
        return menu

    def edit_name(self) -> None:
        """Let the user type another name; Enter takes it, Escape leaves it."""
        if self._kept is None or self.name_line is not None:
            return
        line = self.name_line = TextLine(self._kept.name, self)
        line.setObjectName("value")
        line.setMaxLength(LONGEST_NAME)
        line.setAccessibleName(self.tr("Name of snapshot {number}").format(number=self.number))
        line.setGeometry(self.rect().adjusted(3, 3, -3, -3))
        line.returnPressed.connect(lambda: self.renamed.emit(line.text()))
        line.editingFinished.connect(self._end_edit)
        line.left.connect(self._end_edit)
        line.show()
        line.selectAll()
        line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_edit(self) -> None:
        line, self.name_line = self.name_line, None
        if line is not None:
            had_focus = line.hasFocus()
            line.deleteLater()
            line.hide()
            if had_focus:
                self.setFocus(Qt.FocusReason.OtherFocusReason)

    # Looks

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up under the pointer."""
        self.update()

    def leaveEvent(self, event: object) -> None:
        """Dim again."""
        self.update()

    def sizeHint(self) -> QSize:
        """Number and name."""
        return QSize(92, 36)

    def minimumSizeHint(self) -> QSize:
        """The number, and a little of the name."""
        return QSize(60, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, number, name."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, lit = theme.scheme(), self.underMouse()
        filled = self._kept is not None
        ground = QColor(colours.raised_lit if lit else colours.raised) if filled or lit else QColor(colours.panel)
        edge = QPen(QColor(colours.line_lit if lit else colours.line), 1.0)
        if not filled:
            edge.setStyle(Qt.PenStyle.DashLine)
        if self._is_current:
            ground = theme.blend(ground, self._accent, 0.16)
            edge = QPen(theme.blend(QColor(colours.line), self._accent, 0.7), 1.0)
        if self.isDown():
            ground = QColor(colours.pressed)
        painter.setBrush(ground)
        painter.setPen(QPen(self._accent, 2.0) if self.hasFocus() else edge)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        number = QRectF(4, 0, _NUMBER_WIDTH, self.height())
        painter.setFont(theme.font(13, QFont.Weight.Bold))
        painter.setPen(theme.mix(self._kept.place) if self._kept else QColor(colours.dim))
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(self.number))
        if self._kept is not None:
            font = theme.font(11, QFont.Weight.Medium)
            place = QRectF(self.rect()).adjusted(number.right() + 2, 0, -5, 0)
            name = QFontMetricsF(font).elidedText(self._kept.name, Qt.TextElideMode.ElideRight, place.width())
            painter.setFont(font)
            painter.setPen(QColor(colours.text))
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        painter.end()
