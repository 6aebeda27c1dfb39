"""Controls that glide to where a new sound has them, so that the eye can follow."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

from textsynth_app.app.controls.control import Control

FRAME_MS = 16


class Gliding(QObject):
    """Leads controls on, frame by frame, until all have arrived; `controls` names them at each start."""

    def __init__(self, parent: QObject, controls: Callable[[], Iterable[Control]]) -> None:
        super().__init__(parent)
        self._controls = controls
        self._going: list[Control] = []
        self._timer = QTimer(self)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        """Some have been given a value to glide to."""
        self._going = list(self._controls())
        self._timer.start()

    def _step(self) -> None:
        self._going = [control for control in self._going if control.glide()]
        if not self._going:
            self._timer.stop()
