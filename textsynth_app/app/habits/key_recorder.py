"""A field that takes the next key press as a shortcut."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

HEIGHT = 32
_NO_KEYS = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Meta,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_unknown,
}


class KeyRecorder(QLineEdit):
    """Focused, it records: `recorded(sequence)` tells of each press. Escape and Tab leave it (`left`)."""

    recorded = Signal(QKeySequence)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFixedHeight(HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)  # its letters do not play
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setPlaceholderText(self.tr("Press the new keys"))
        self.setAccessibleName(self.tr("New shortcut"))

    def event(self, event: QEvent) -> bool:
        """Take keys before any shortcut does."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Record; Escape and Tab alone go on their way."""
        event.accept()
        if event.isAutoRepeat() or event.key() in _NO_KEYS:
            return
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
            return
        combination = event.keyCombination()
        modifiers = combination.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
        self.recorded.emit(QKeySequence(modifiers.value | combination.key().value))
