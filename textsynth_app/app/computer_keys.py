"""The computer keyboard as a piano: an event filter that leaves text fields, shortcuts and dialogs alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimerEvent, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from textsynth_app.app.notes import MIDDLE_C, Notes

# The letter rows as everyone lays them out: white keys on the home row, black ones above.
ROW = "AWSEDFTGYHUJKOLP"
SEMITONE_OF_KEY = {ord(letter): semitone for semitone, letter in enumerate(ROW)}
OCTAVE_KEYS = {Qt.Key.Key_Z: -1, Qt.Key.Key_X: 1}
TEST_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
# Under load X11's auto-repeat reaches us as a real release with a press right behind it. No finger is that quick.
RELEASE_GRACE_MS = 12
IGNORED_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class ComputerKeys(QObject):
    """Turns key events of one window into notes; everything it holds ends when the window loses the focus."""

    test_note = Signal()
    panic = Signal()

    def __init__(self, window: QWidget, notes: Notes) -> None:
        super().__init__(window)
        self._window = window
        self._notes = notes
        self._released: dict[int, int] = {}  # key -> timer that will end its note
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True for key events that were played."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key_pressed(event) if self._plays(watched) else False
        if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            # Released wherever the focus went meanwhile, or the note would hang.
            held = self._notes.holds(("key", event.key()))
            if held and not event.isAutoRepeat() and event.key() not in self._released:
                self._released[event.key()] = self.startTimer(RELEASE_GRACE_MS)
            return False
        if kind == QEvent.Type.WindowDeactivate and watched is self._window:
            for key in list(self._released):
                self._forget_release(key)
            self._notes.release_all()
        return False

    def timerEvent(self, event: QTimerEvent) -> None:
        """The release was a real one."""
        for key, timer in list(self._released.items()):
            if timer == event.timerId():
                self._forget_release(key)
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
        return not isinstance(watched, QLineEdit) and not isinstance(QApplication.focusWidget(), QLineEdit)

    def _key_pressed(self, event: QKeyEvent) -> bool:
        if event.modifiers() & IGNORED_MODIFIERS:
            return False
        key = event.key()
        semitone = SEMITONE_OF_KEY.get(key)
        if semitone is not None:
            repeated = self._forget_release(key) or event.isAutoRepeat()
            if not repeated:
                self._notes.press(("key", key), MIDDLE_C + 12 * self._notes.octave + semitone)
            return True
        if key in OCTAVE_KEYS:
            if not event.isAutoRepeat():
                self._notes.move_octave(OCTAVE_KEYS[Qt.Key(key)])
            return True
        if key in TEST_KEYS and not isinstance(QApplication.focusWidget(), QAbstractButton):
            if not event.isAutoRepeat():
                self.test_note.emit()
            return True
        if key == Qt.Key.Key_Escape:
            self.panic.emit()
        return False
