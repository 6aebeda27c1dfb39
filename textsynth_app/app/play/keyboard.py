"""The on-screen keyboard: velocity by the height of the click, keys lit where notes are held, a cursor for the keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QHideEvent,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider

from textsynth_app.app import theme
from textsynth_app.app.play.key_range import HIGHEST_KEY, LOWEST_KEY, KeyRange, is_black, note_name
from textsynth_app.app.play.keyboard_layouts import NOTE_PLACES
from textsynth_app.app.play.notes import KEY_VELOCITY, MIDDLE_C

SOFTEST, LOUDEST = 24, 127  # of the mouse: at the top of a key, at its lower end
NOTCH = 120  # of a mouse wheel, in Qt's eighths of a degree
ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ZOOM_KEYS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1}
FRAME = 2.0  # of the focus


class Keyboard(QSlider):
    """Piano keys; emits what the mouse and the Enter key play, shows what `set_held` says.

    For screen readers it is a slider whose value is the key under the cursor, as a MIDI note number: arrows move it,
    Enter plays it. The mouse wheel scrolls by octaves; with Ctrl, or by the plus and minus keys, keys grow and shrink.
    """

    pressed = Signal(int, int)  # note, velocity
    released = Signal()
    scrolled = Signal()  # other keys are on show

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.shown = KeyRange()
        self._octave = 0
        self._held: dict[int, float] = {}
        self._accent = QColor(theme.scheme().accent_a)
        self._note: int | None = None  # what mouse or Enter key holds
        self._entered = False  # it is the Enter key
        self._velocity = KEY_VELOCITY
        self._letters = NOTE_PLACES
        self._letters_shown = True
        self._turned = 0.0  # of the mouse wheel, short of a notch
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as pianos are built everywhere
        self.setRange(LOWEST_KEY, HIGHEST_KEY)
        self.setPageStep(12)
        self.setValue(MIDDLE_C)
        self.valueChanged.connect(self._cursor_moved)
        self.setAccessibleName(self.tr("Keyboard"))
        self.setToolTip(
            self.tr("Click low on a key for loud, high for soft. The wheel scrolls, with Ctrl it zooms; Enter plays.")
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(84)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._describe()

    # What it shows

    def set_held(self, held: dict[int, float]) -> None:
        """Keys to light, with velocity 0..1."""
        before, self._held = self._held, dict(held)
        for note in before.keys() | held.keys():
            if before.get(note) != held.get(note):
                self._update_key(note)
        self._describe()

    def set_octave(self, octave: int) -> None:
        """Place of the computer keys' letters; the keyboard moves when they would fall off it."""
        self._octave = octave
        low = MIDDLE_C + 12 * octave
        self.shown.show_keys(low, low + len(self._letters) - 1)
        self._tell_of_range()

    def set_letters(self, shown: bool) -> None:
        """Show the computer's letters while they play, and not while they write."""
        self._letters_shown = shown
        self.update()

    def set_layout(self, letters: str) -> None:
        """The letters that play, from C up."""
        self._letters = letters
        self.update()

    def set_velocity(self, velocity: int) -> None:
        """How hard the Enter key strikes, 1 to 127."""
        self._velocity = velocity

    def set_accent(self, colour: QColor) -> None:
        """Colour of held keys, and of the focus; the other keys need no painting while the morph moves."""
        self._accent = colour
        if self.hasFocus():
            self.update()
        for note in self._held:
            self._update_key(note)

    def scroll_to(self, first: int) -> None:
        """Begin with the C nearest to a key."""
        self.shown.scroll_to(first)
        self._tell_of_range()

    def _tell_of_range(self) -> None:
        self._describe()
        self.update()
        self.scrolled.emit()

    def _describe(self) -> None:
        held = ", ".join(note_name(note) for note in sorted(self._held)) or self.tr("none")
        text = self.tr("Cursor on {cursor}. Held: {held}. Shown: {first} to {last}.")
        first, last = note_name(self.shown.first), note_name(self.shown.last)
        self.setAccessibleDescription(text.format(cursor=note_name(self.value()), held=held, first=first, last=last))

    def sizeHint(self) -> QSize:
        """A comfortable height."""
        return QSize(1000, 118)

    def minimumSizeHint(self) -> QSize:
        """Three octaves of narrow keys."""
        return QSize(320, 84)

    def key_rect(self, note: int) -> QRectF:
        """Where a key is, in widget coordinates; white keys include what black ones cover."""
        return self.shown.key_rect(note)

    def _update_key(self, note: int) -> None:
        if note in self.shown.notes():
            self.update(self.key_rect(note).toAlignedRect().adjusted(-1, 0, 1, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many octaves as have room."""
        self.shown.fit(self.width(), self.height())
        self._tell_of_range()

    # What is played

    def _play(self, note: int | None, velocity: int) -> None:
        if note == self._note:
            return
        self._note = note
        if note is None:
            self.released.emit()
        else:
            self.pressed.emit(note, velocity)

    def _let_go(self) -> None:
        self._entered = False
        self._play(None, 0)

    def _play_at(self, point: QPointF) -> None:
        note = self.shown.note_at(point)
        if note is None:
            self._play(None, 0)
            return
        height = min(max(point.y() / self.key_rect(note).height(), 0.0), 1.0)
        self._move_cursor(note)
        self._play(note, round(SOFTEST + (LOUDEST - SOFTEST) * height))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Play the key under the pointer."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._let_go()
            self._play_at(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second stroke of two quick ones."""
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Glide over the keys."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._play_at(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._let_go()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll by octaves; with Ctrl, change the size of the keys."""
        self._turned += (event.angleDelta().y() or event.angleDelta().x()) / NOTCH
        notches = int(self._turned)
        self._turned -= notches
        if notches and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom(notches)
        elif notches:
            self.scroll_to(self.shown.first + 12 * notches)
        event.accept()

    def _zoom(self, steps: int) -> None:
        self.shown.zoom(steps, self.width(), self.height())
        self._tell_of_range()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter plays, plus and minus zoom; arrows, Page and Home keys are QSlider's."""
        if event.key() in ENTER_KEYS:
            if not event.isAutoRepeat():
                self._let_go()
                self._entered = True
                self._play(self.value(), self._velocity)
        elif event.key() in ZOOM_KEYS:
            self._zoom(ZOOM_KEYS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go of the key under the cursor."""
        if event.key() in ENTER_KEYS and self._entered and not event.isAutoRepeat():
            self._let_go()
        else:
            super().keyReleaseEvent(event)

    def event(self, event: QEvent) -> bool:
        """Let go when a release could be missed."""
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.WindowDeactivate):
            self._let_go()
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not seen is not held."""
        self._let_go()

    def _move_cursor(self, note: int) -> None:
        self.blockSignals(True)
        self.setValue(note)
        self.blockSignals(False)
        self._describe()
        self.update()

    def _cursor_moved(self, note: int) -> None:
        self.shown.show_keys(note, note)
        self._tell_of_range()
        if self._entered:
            self._play(note, self._velocity)

    # Looks

    def paintEvent(self, event: QPaintEvent) -> None:
        """White keys, black keys, letters and octave names; only those that changed."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        keys = [note for note in self.shown.notes() if self.key_rect(note).intersects(QRectF(event.rect()))]
        for note in keys:
            if not is_black(note):
                self._paint_white(painter, note)
        for note in keys:
            if is_black(note):
                self._paint_black(painter, note)
        if self.hasFocus():
            self._paint_focus(painter)
        painter.end()

    def _letter(self, note: int) -> str:
        place = note - MIDDLE_C - 12 * self._octave
        return self._letters[place] if self._letters_shown and 0 <= place < len(self._letters) else ""

    def _paint_white(self, painter: QPainter, note: int) -> None:
        ivory, ebony = _materials()
        rect = self.key_rect(note).adjusted(0.75, -4, -0.75, -1)
        held = self._held.get(note)
        if held is None:
            shades = {0.0: theme.blend(ivory, ebony, 0.28), 0.12: theme.blend(ivory, ebony, 0.1), 1.0: ivory}
            ink = theme.blend(ivory, ebony, 0.75)
        else:
            shades = {0.0: self._accent.darker(150), 1.0: self._accent.darker(round(125 - 25 * held))}
            ink = QColor(theme.scheme().on_accent)
        _paint_body(painter, rect, shades, theme.blend(ebony, ivory, 0.35), 4)
        painter.setPen(ink)
        _write(painter, rect, 18, self._letter(note), theme.font(12, QFont.Weight.DemiBold))
        if note % 12 == 0:
            _write(painter, rect, 5, note_name(note), theme.font(10))

    def _paint_black(self, painter: QPainter, note: int) -> None:
        ivory, ebony = _materials()
        rect = self.key_rect(note).adjusted(0, -4, 0, 0)
        held = self._held.get(note)
        if held is None:
            edge = theme.blend(ebony, ivory, 0.04)
            shades = {0.0: edge, 0.86: theme.blend(ebony, ivory, 0.16), 0.9: edge}
            ink = theme.blend(ivory, ebony, 0.2)
        else:
            shades = {0.0: self._accent.darker(180), 1.0: self._accent.darker(round(125 - 20 * held))}
            ink = QColor(theme.scheme().on_accent)
        _paint_body(painter, rect, shades, ebony, 3)
        painter.setPen(ink)
        _write(painter, rect, 9, self._letter(note), theme.font(11, QFont.Weight.DemiBold))

    def _paint_focus(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._accent, FRAME))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        note = self.value()
        if note not in self.shown.notes():
            return
        key = self.key_rect(note)
        mark = QRectF(0, 0, min(key.width() - 7, 14), 4)
        mark.moveCenter(QPointF(key.center().x(), key.bottom() - (30 if is_black(note) else 42)))
        held = note in self._held
        painter.setPen(Qt.PenStyle.NoPen if held else QPen(_materials()[1], 1))
        painter.setBrush(QColor(theme.scheme().on_accent) if held else self._accent)
        painter.drawRoundedRect(mark, 2, 2)


def _materials() -> tuple[QColor, QColor]:
    """The scheme's lightest and darkest colours: pianos are black and white by day and by night."""
    colours = theme.scheme()
    by_light = sorted((QColor(name) for name in (colours.text, colours.raised_lit, colours.well)), key=QColor.lightness)
    return by_light[-1], by_light[0]


def _paint_body(painter: QPainter, rect: QRectF, shades: dict[float, QColor], edge: QColor, radius: int) -> None:
    """A key without its writing; `shades` by height, 0 at the top."""
    gradient = QLinearGradient(rect.topLeft(), rect.bottomLeft())
    for height, colour in shades.items():
        gradient.setColorAt(height, colour)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(gradient)
    painter.drawRoundedRect(rect, radius, radius)


def _write(painter: QPainter, rect: QRectF, above: int, text: str, font: QFont) -> None:
    """Text in the middle of a key, so far above its lower end."""
    if not text:
        return
    painter.setFont(font)
    place = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
    painter.drawText(rect.adjusted(-8, 0, 8, -above), place, text)
