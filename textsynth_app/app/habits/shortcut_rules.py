"""Which keys can be a shortcut: not those that play, write, or move about the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_MOVING = {
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}
_TESTING = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}
_WRITING = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
)


def read_sequence(text: str) -> QKeySequence:
    """A shortcut from portable text such as 'Ctrl+K'; an empty one for what is no single key press."""
    sequence = QKeySequence.fromString(text, QKeySequence.SequenceFormat.PortableText)
    is_one_press = sequence.count() == 1 and _press(sequence).key() != Qt.Key.Key_unknown
    return sequence if is_one_press else QKeySequence()


def portable_text(sequence: QKeySequence) -> str:
    """A shortcut as it is kept: the same on every system and in every language."""
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def native_text(sequence: QKeySequence) -> str:
    """A shortcut as people write it where the program runs."""
    return sequence.toString(QKeySequence.SequenceFormat.NativeText)


def refusal(sequence: QKeySequence) -> str:
    """Why these keys cannot be a shortcut, in one sentence; "" if they can."""
    if sequence.count() != 1:
        return QCoreApplication.translate("ShortcutRules", "A shortcut is one key, with Ctrl, Alt or Shift held down.")
    press = _press(sequence)
    key, modifiers = press.key(), press.keyboardModifiers()
    shown = native_text(sequence)
    if any(sequence in QKeySequence.keyBindings(standard) for standard in _WRITING):
        text = QCoreApplication.translate("ShortcutRules", "{keys} is needed for writing text.")
    elif modifiers & _MODIFIERS or _is_function_key(key):
        return ""
    elif key in _MOVING:
        text = QCoreApplication.translate("ShortcutRules", "{keys} moves about the window: add Ctrl or Alt.")
    elif key == Qt.Key.Key_Escape:
        text = QCoreApplication.translate("ShortcutRules", "{keys} silences every note: add Ctrl or Alt.")
    elif key in _TESTING:
        text = QCoreApplication.translate("ShortcutRules", "{keys} plays the test note: add Ctrl or Alt.")
    elif Qt.Key.Key_A <= key <= Qt.Key.Key_Z or key in (Qt.Key.Key_Semicolon, Qt.Key.Key_Apostrophe):
        text = QCoreApplication.translate("ShortcutRules", "{keys} is for the computer's piano keys: add Ctrl or Alt.")
    else:
        text = QCoreApplication.translate("ShortcutRules", "{keys} alone writes or turns a value: add Ctrl or Alt.")
    return text.format(keys=shown)


def _press(sequence: QKeySequence) -> QKeyCombination:
    return cast(Sequence[QKeyCombination], sequence)[0]  # which PySide6's stubs do not know it is


def _is_function_key(key: Qt.Key) -> bool:
    return Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35
