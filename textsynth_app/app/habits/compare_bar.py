"""One line for comparing by ear."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QElapsedTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from textsynth_app.app.controls.chooser import Chooser
from textsynth_app.app.controls.toggle import Toggle
from textsynth_app.app.habits.comparison import ENDS, FIRST, SAVED, SECOND, Comparison

HOLD_MS = 350  # a button held for longer is let go of with its sound


class CompareBar(QWidget):
    """Two buttons, one a sound. A click changes over, a second one ends the comparison; held, it lasts as long.

    `blind_test_asked` asks for the dialog.
    """

    blind_test_asked = Signal()

    def __init__(self, comparison: Comparison) -> None:
        super().__init__()
        self._comparison = comparison
        self._since = QElapsedTimer()
        self._before: int | None = None  # what was heard when a button went down
        self.pair = Chooser(self.tr("What is compared"))
        self.pair.chosen.connect(comparison.choose_pair)
        self.buttons = (QPushButton(), QPushButton())
        self.match = Toggle(self.tr("Equally loud"))
        self.match.setToolTip(self.tr("Lowers the louder sound: of two, the louder one always seems the better one."))
        self.match.toggled.connect(comparison.set_matches)
        self.gains = QLabel()
        self.gains.setObjectName("note")
        self.blind = QPushButton(self.tr("Blind test…"))
        self.blind.setToolTip(self.tr("Finds out whether you can hear the difference."))
        self.blind.clicked.connect(self.blind_test_asked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.pair)
        for which, button in enumerate(self.buttons):
            button.setCheckable(True)
            button.setMinimumWidth(74)
            button.pressed.connect(partial(self._pressed, which))
            button.released.connect(partial(self._released, which))
            layout.addWidget(button)
        layout.addWidget(self.match)
        layout.addWidget(self.gains)
        layout.addStretch(1)
        layout.addWidget(self.blind)
        comparison.changed.connect(self._show)
        self._show()

    def _pressed(self, which: int) -> None:
        self._before = self._comparison.heard
        self._since.start()
        if self._before != which:
            self._comparison.hear(which)

    def _released(self, which: int) -> None:
        if self._since.elapsed() >= HOLD_MS and self._before != which:
            if self._before is None:
                self._comparison.stop()
            else:
                self._comparison.hear(self._before)
        elif self._before == which:
            self._comparison.stop()
        self._show()

    def _show(self) -> None:
        comparison = self._comparison
        pairs: list[tuple[str, object]] = [(self.tr("Edited / saved"), SAVED), ("A / B", ENDS)]
        self.pair.offer(pairs, comparison.pair)
        is_possible = comparison.sounds() is not None
        hint = self.tr("Click to change over, hold to listen for a moment.")
        nothing = self.tr("Nothing has changed since it was saved.")
        if comparison.pair == ENDS:
            nothing = self.tr("There is no second end to compare with.")
        for which, button in enumerate(self.buttons):
            name = comparison.names()[which]
            button.setText(name)
            button.setAccessibleName(self.tr("Hear {sound}").format(sound=name))
            button.setEnabled(is_possible)
            button.setToolTip(hint if is_possible else nothing)
            if not button.isDown():
                button.setChecked(comparison.heard == which)
        self.match.blockSignals(True)
        self.match.setChecked(comparison.matches)
        self.match.blockSignals(False)
        self.blind.setEnabled(is_possible)
        self.gains.setText(self._gain_text())

    def _gain_text(self) -> str:
        """What was done to the two, where one is being heard."""
        gains = self._comparison.gains()
        if self._comparison.is_measuring:
            return self.tr("measuring …")
        if gains is None or self._comparison.heard is None:
            return ""
        names = self._comparison.names()
        return ", ".join(f"{names[which]} {gains[which] + 0.0:+.1f} dB" for which in (FIRST, SECOND))
