"""Sounds on their way with the mouse: what is carried, and where it may be put down."""

from __future__ import annotations

import json

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from textsynth_app.library.errors import LibraryError
from textsynth_app.library.presets import Preset, parse_preset

MIME = "application/x-textsynth-preset"
_DRAGGED = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


def to_mime(preset: Preset) -> QMimeData:
    """A sound as it is carried."""
    data = QMimeData()
    data.setData(MIME, QByteArray(json.dumps(preset.to_json()).encode()))
    return data


def from_mime(data: QMimeData) -> Preset | None:
    """The sound that is carried; None if it is something else."""
    if not data.hasFormat(MIME):
        return None
    try:
        return parse_preset(bytes(data.data(MIME).data()), "")
    except LibraryError:
        return None


class SoundTarget(QObject):
    """Lets sounds be put down on a widget. Files are left to those behind it, which a text field would not do."""

    dropped = Signal(object)  # Preset
    hovered = Signal(bool)  # a sound is over it

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True for what a text field must not see."""
        if event.type() == QEvent.Type.DragLeave:
            self.hovered.emit(False)
            return False
        if event.type() not in _DRAGGED:
            return False
        assert isinstance(event, QDragEnterEvent | QDragMoveEvent | QDropEvent)
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()
            self.hovered.emit(event.type() != QEvent.Type.Drop)
            preset = from_mime(event.mimeData()) if event.type() == QEvent.Type.Drop else None
            if preset is not None:
                self.dropped.emit(preset)
            return True
        if event.mimeData().hasUrls():
            event.ignore()
            return True
        return False
