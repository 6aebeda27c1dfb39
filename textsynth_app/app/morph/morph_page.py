"""The page of morphing: the pad with its corners, the snapshots, the tape for gestures."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from textsynth_app.app.morph.gesture_bar import GestureBar
from textsynth_app.app.morph.morph_pad import INSET, MorphPad
from textsynth_app.app.morph.morph_tools import MorphTools
from textsynth_app.app.morph.pad_axis import PadAxis
from textsynth_app.app.morph.pad_card import PadCard
from textsynth_app.app.morph.pad_colours import mixed_colour
from textsynth_app.app.morph.pad_model import CORNER_PLACES, CORNERS
from textsynth_app.app.morph.snapshot_bar import SnapshotBar

_GAP = 8


class MorphPage(QWidget):
    """All of it, kept equal to the view models of MorphTools.

    `left` tells that Escape was pressed in a corner's line; `succeeded` and `failed` tell of files.
    """

    left = Signal()
    succeeded = Signal(str)
    failed = Signal(str)

    def __init__(self, tools: MorphTools) -> None:
        super().__init__()
        self._tools = tools
        self.pad = MorphPad(tools.pad)
        self.across = PadAxis(Qt.Orientation.Horizontal, INSET)
        self.across.setAccessibleName(self.tr("Pad, left to right"))
        self.up = PadAxis(Qt.Orientation.Vertical, INSET)
        self.up.setAccessibleName(self.tr("Pad, bottom to top"))
        self.cards = [PadCard(index, tools.corners.sources) for index in CORNERS]
        self.snapshots = SnapshotBar(tools.snapshots)
        self.gesture = GestureBar(tools.deck)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self._pad_panel(), 9)
        column = QVBoxLayout()
        column.setSpacing(_GAP)
        column.addWidget(_panel(self.tr("SNAPSHOTS"), self.snapshots), 2)
        column.addWidget(_panel(self.tr("GESTURE"), self.gesture, self.gesture.time), 3)
        layout.addLayout(column, 5)
        self._connect()

    def _pad_panel(self) -> QFrame:
        panel = QFrame()
        panel.setObjectName("panel")
        grid = QGridLayout(panel)
        grid.setContentsMargins(_GAP, _GAP, _GAP, 3)
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(_GAP)
        bottom_left, bottom_right, top_left, top_right = self.cards
        middle = QGridLayout()
        middle.setSpacing(1)
        middle.addWidget(self.up, 0, 0)
        middle.addWidget(self.pad, 0, 1)
        middle.addWidget(self.across, 1, 1)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, cards in ((left, (top_left, bottom_left)), (right, (top_right, bottom_right))):
            column.setSpacing(_GAP)
            column.setContentsMargins(0, 0, 0, _GAP - 3)
            column.addWidget(cards[0], 100)
            column.addStretch(1)  # takes what is left when the cards are tall enough
            column.addWidget(cards[1], 100)
        for place, (item, stretch) in enumerate(((left, 5), (middle, 8), (right, 5))):
            grid.addLayout(item, 0, place)
            grid.setColumnStretch(place, stretch)
        return panel

    def _connect(self) -> None:
        model, corners, deck = self._tools.pad, self._tools.corners, self._tools.deck
        self.pad.moved.connect(self._go_to)
        self.across.moved.connect(lambda across: self._go_to(across, model.place[1]))
        self.up.moved.connect(lambda up: self._go_to(model.place[0], up))
        for index, card in enumerate(self.cards):
            card.typed.connect(lambda text, index=index: corners.typed(index, text))
            card.entered.connect(lambda index=index: corners.enter(index))
            card.left.connect(self.left)
            card.source_chosen.connect(lambda source, index=index: corners.fill(index, source))
            card.emptied.connect(lambda index=index: corners.put(index, None))
            card.dropped.connect(lambda preset, index=index: corners.put(index, preset))
            card.visited.connect(lambda place=CORNER_PLACES[index]: self._go_to(*place))
            card.show_preset(model.corner(index))
        corners.busy_changed.connect(lambda index, is_busy: self.cards[index].set_busy(is_busy))
        model.corner_changed.connect(lambda index: self.cards[index].show_preset(model.corner(index)))
        for signal in (model.corner_changed, model.place_changed, model.live_changed):
            signal.connect(self._show_place)
        deck.gesture_changed.connect(self.pad.show_gesture)
        self.snapshots.sent.connect(self._tools.set_end)
        self.gesture.succeeded.connect(self.succeeded)
        self.gesture.failed.connect(self.failed)
        self.pad.show_gesture(deck.gesture)
        self._show_place()

    def set_accent(self, colour: QColor) -> None:
        """Colour of what is on or sounds; the pad has colours of its own."""
        self.snapshots.set_accent(colour)
        self.gesture.set_accent(colour)

    def _go_to(self, across: float, up: float) -> None:
        self._tools.deck.interrupt()
        self._tools.pad.move_to(across, up)

    def _show_place(self) -> None:
        model = self._tools.pad
        shares = model.shares().tolist()
        for card, share in zip(self.cards, shares, strict=True):
            card.show_share(share)
        across, up = model.place
        colour = mixed_colour(shares)
        for axis, place in ((self.across, across), (self.up, up)):
            axis.setEnabled(model.is_ready)
            axis.show_place(place)
            axis.set_accent(colour)
            axis.setAccessibleDescription(self.pad.value_text())

    def changeEvent(self, event: QEvent) -> None:
        """Another scheme has other colours."""
        if event.type() == QEvent.Type.PaletteChange:
            self._show_place()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody who sees it for the first time finds something on the pad."""
        super().showEvent(event)
        self._tools.corners.begin()


def _panel(title: str, body: QWidget, *beside: QWidget) -> QFrame:
    panel = QFrame()
    panel.setObjectName("panel")
    layout = QVBoxLayout(panel)
    layout.setContentsMargins(10, 7, 10, 9)
    layout.setSpacing(6)
    label = QLabel(title)
    label.setObjectName("title")
    top = QHBoxLayout()
    top.addWidget(label)
    top.addStretch(1)
    for widget in beside:
        top.addWidget(widget)
    layout.addLayout(top)
    layout.addWidget(body, 1)
    return panel
