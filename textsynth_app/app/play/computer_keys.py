"""The computer keyboard as a piano: an event filter that leaves text fields, shortcuts and dialogs alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimerEvent, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QComboBox, QKeySequenceEdit, QWidget

from textsynth_app.app.play.keyboard import Keyboard
from textsynth_app.app.play.keyboard_layouts import (
    AUTOMATIC,
    LOUDER,
    MAC,
    NOTE_PLACES,
    OCTAVE_DOWN,
    OCTAVE_UP,
    PEDAL,
    PLATFORMS,
    SOFTER,
    place_of_code,
    place_of_letter,
    usual_layout,
)
from textsynth_app.app.play.notes import MIDDLE_C, Notes
from textsynth_app.app.play.performance import Performance

OCTAVE_STEPS = {OCTAVE_DOWN: -1, OCTAVE_UP: 1}
VELOCITY_STEPS = {SOFTER: -1, LOUDER: 1}
ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
USE_SPACE_AND_ENTER = (QAbstractButton, QComboBox, QAbstractItemView)
# Under load X11's auto-repeat reaches us as a real release with a press right behind it. No finger is that quick.
RELEASE_GRACE_MS = 12
IGNORED_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


def takes_text(widget: QObject | None) -> bool:
    """Whether letters are written there, not played."""
    if not isinstance(widget, QWidget):
        return False
    return isinstance(widget, QKeySequenceEdit) or widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


class ComputerKeys(QObject):
    """Turns key events of one window into notes; everything fingers hold ends when the window loses the focus.

    Keys play by their place, however they are labelled, where the system tells places apart.
    """

    test_note = Signal()
    panic = Signal()

    def __init__(self, window: QWidget, notes: Notes, performance: Performance | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._notes = notes
        self._performance = performance or Performance()
        self._down: dict[int, str] = {}  # physical key -> its place
        self._released: dict[int, int] = {}  # physical key -> timer that will end its note
        self._platform = QGuiApplication.platformName()
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)
        if self._platform in PLATFORMS:
            QGuiApplication.inputMethod().localeChanged.connect(self._expect_layout)
            self._expect_layout()

    def _expect_layout(self) -> None:
        self._performance.expect_layout(usual_layout(QGuiApplication.inputMethod().locale()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True for key events that were played."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key_pressed(event) if self._plays(watched) else False
        if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            # Released wherever the focus went meanwhile, or the note would hang.
            key = self._physical_key(event)
            if key in self._down and not event.isAutoRepeat() and key not in self._released:
                self._released[key] = self.startTimer(RELEASE_GRACE_MS)
            return False
        if kind in (QEvent.Type.WindowDeactivate, QEvent.Type.WindowBlocked) and watched is self._window:
            for key in list(self._down):
                self._lift(key)
            self._notes.let_go()
        return False

    def timerEvent(self, event: QTimerEvent) -> None:
        """The release was a real one."""
        for key, timer in list(self._released.items()):
            if timer == event.timerId():
                self._lift(key)

    def _lift(self, key: int) -> None:
        self._forget_release(key)
        if self._down.pop(key, None) == PEDAL:
            self._performance.set_sustain(False)
        else:
            self._notes.release(("key", key))

    def _forget_release(self, key: int) -> bool:
        timer = self._released.pop(key, None)
        if timer is not None:
            self.killTimer(timer)
        return timer is not None

    def _plays(self, watched: QObject) -> bool:
        """Whether a key pressed there is music: in this window, outside text fields, with no dialog or menu open."""
        if not isinstance(watched, QWidget) or watched.window() is not self._window:
            return False
        if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
            return False
        return not takes_text(watched) and not takes_text(QApplication.focusWidget())

    def _physical_key(self, event: QKeyEvent) -> int:
        """A number that press and release of a key have in common, whatever else is down."""
        code = event.nativeVirtualKey() if self._platform == MAC else event.nativeScanCode()
        return code or event.key()

    def _place(self, event: QKeyEvent) -> str:
        if self._performance.layout_choice == AUTOMATIC:
            place = place_of_code(self._platform, event.nativeScanCode(), event.nativeVirtualKey())
            if place:
                self._performance.see_key(place, event.key())
            if place is not None:
                return place
        return place_of_letter(self._performance.layout, event.key())

    def _key_pressed(self, event: QKeyEvent) -> bool:
        if event.modifiers() & IGNORED_MODIFIERS:
            return False
        place = self._place(event)
        if place:
            self._place_pressed(place, self._physical_key(event), event.isAutoRepeat())
            return True
        if event.key() == Qt.Key.Key_Space or event.key() in ENTER_KEYS:
            return self._test_key_pressed(event)
        if event.key() == Qt.Key.Key_Escape:
            self.panic.emit()
        return False

    def _place_pressed(self, place: str, key: int, repeated: bool) -> None:
        repeated = self._forget_release(key) or repeated
        if repeated:
            return
        if place in OCTAVE_STEPS:
            self._notes.move_octave(OCTAVE_STEPS[place])
        elif place in VELOCITY_STEPS:
            self._performance.step_velocity(VELOCITY_STEPS[place])
        else:
            if key in self._down:  # its release was never told
                self._lift(key)
            self._down[key] = place
            if place == PEDAL:
                self._performance.set_sustain(True)
            else:
                note = MIDDLE_C + 12 * self._notes.octave + NOTE_PLACES.index(place)
                self._notes.press(("key", key), note, self._performance.velocity)

    def _test_key_pressed(self, event: QKeyEvent) -> bool:
        focused = QApplication.focusWidget()
        if isinstance(focused, USE_SPACE_AND_ENTER):
            return False
        if isinstance(focused, Keyboard) and event.key() in ENTER_KEYS:  # plays the key under its cursor
            return False
        if not event.isAutoRepeat():
            self.test_note.emit()
        return True
