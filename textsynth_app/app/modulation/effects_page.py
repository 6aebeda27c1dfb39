"""The page of effects: drive, chorus, delay and reverb in the order in which the sound runs through them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from textsynth_app.app import theme
from textsynth_app.app.controls.control import Control
from textsynth_app.app.controls.control_captions import caption
from textsynth_app.app.controls.parameter_page import ParameterPage
from textsynth_app.app.modulation.effect_amounts import EffectAmounts
from textsynth_app.app.modulation.effect_curves import CHAIN, is_synced
from textsynth_app.app.modulation.effect_pictures import (
    ChorusPicture,
    DelayPicture,
    DrivePicture,
    EffectPicture,
    ReverbPicture,
)
from textsynth_app.app.modulation.effect_switch import EffectSwitch

DIAMETER = 42
_ARROW = 14
_PICTURES: dict[str, Callable[[str], EffectPicture]] = {
    "drive": DrivePicture,
    "chorus": ChorusPicture,
    "delay": DelayPicture,
    "reverb": ReverbPicture,
}
_CONTROLS = {
    "drive": ("drive.gain",),
    "chorus": ("chorus.mix", "chorus.rate", "chorus.depth"),
    "delay": ("delay.mix", "delay.sync", "", "delay.feedback", "delay.damping", "delay.width"),
    "reverb": ("reverb.mix", "reverb.size", "reverb.decay", "reverb.damping", "reverb.predelay"),
}
# The gap in the delay's row: what says when it echoes, freely or in time.
_FREE, _SYNCED = ("delay.time",), ("delay.division", "clock.tempo")
_WIDTHS = {"drive": 20, "chorus": 32, "delay": 70, "reverb": 50}  # shares


class EffectsPage(ParameterPage):
    """Every effect on a card: its switch, its picture, its controls; they are made when the page is first seen."""

    def __init__(self) -> None:
        super().__init__()
        self.pictures: dict[str, EffectPicture] = {}
        self.switches: dict[str, EffectSwitch] = {}
        self._amounts = EffectAmounts()
        self._times = QStackedWidget(self)

    def showEvent(self, event: object) -> None:
        """Make what is seen."""
        self._fill()

    def reveal(self, name: str) -> Control | None:
        """The control of a parameter; None if the page has none. Those of echoes in time are seen while in time."""
        self._fill()
        return self.knobs.get(name)

    def _fill(self) -> None:
        if self.pictures:
            return
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        titles = {
            "drive": self.tr("Drive"),
            "chorus": self.tr("Chorus"),
            "delay": self.tr("Delay"),
            "reverb": self.tr("Reverb"),
        }
        for effect in CHAIN:
            if self.pictures:
                layout.addWidget(ChainArrow())
            layout.addWidget(self._card(effect, titles[effect]), _WIDTHS[effect])
        self.patch_shown()

    def _card(self, effect: str, title: str) -> QFrame:
        card = QFrame()
        card.setObjectName("panel")
        column = QVBoxLayout(card)
        column.setContentsMargins(8, 6, 8, 5)
        column.setSpacing(4)
        switch = self.switches[effect] = EffectSwitch(effect, title)
        switch.clicked.connect(lambda on, effect=effect: self._switched(effect, on))
        self.add_part(switch)
        column.addWidget(switch)
        picture = self.pictures[effect] = _PICTURES[effect](title)
        self.add_part(picture)
        column.addWidget(picture, 1)
        row = QHBoxLayout()
        row.setSpacing(2)
        for name in _CONTROLS[effect]:
            if name:
                row.addWidget(self.controls.make(name, caption(name), DIAMETER), 1)
            else:
                row.addWidget(self._time_controls(), 2)
        column.addLayout(row)
        return card

    def _time_controls(self) -> QStackedWidget:
        for names in (_FREE, _SYNCED):
            holder = QWidget()
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(2)
            for name in names:
                row.addWidget(self.controls.make(name, caption(name), DIAMETER), 1)
            self._times.addWidget(holder)
        self._times.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return self._times

    def patch_shown(self) -> None:
        """Show what says when the delay echoes."""
        self._amounts.watch(self.patch)
        if self._times.count():
            self._times.setCurrentIndex(int(is_synced(self.patch)))

    def _switched(self, effect: str, on: bool) -> None:
        self.turn(*self._amounts.switched(effect, on))


class ChainArrow(QWidget):
    """From one effect to the next."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(_ARROW)

    def sizeHint(self) -> QSize:
        """Narrow."""
        return QSize(_ARROW, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        """An arrow's head."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.scheme().line_lit), 1.8))
        x, y = self.width() / 2.0, self.height() / 2.0
        painter.drawPolyline([QPointF(x - 2.0, y - 5.0), QPointF(x + 2.5, y), QPointF(x - 2.0, y + 5.0)])
        painter.end()
