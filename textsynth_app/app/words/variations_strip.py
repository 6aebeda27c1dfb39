"""The strip of variations: eight tiles, what draws and breeds them, and the mutation of the sound itself beside."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QMenu, QWidget

from textsynth_app.app.controls.amount_slider import AmountSlider
from textsynth_app.app.controls.chip import Chip
from textsynth_app.app.words.mutate_panel import MutatePanel
from textsynth_app.app.words.variation_tile import HEIGHT, VariationTile
from textsynth_app.app.words.variations_model import COUNT, GREATEST_SPREAD, LEAST_SPREAD, USUAL_SPREAD, VariationsModel

_SIDE_WIDTH = 168


def _factor(value: float) -> str:
    return f"{value:.1f}"


class VariationsStrip(QWidget):
    """Shows a VariationsModel and turns it."""

    def __init__(self, model: VariationsModel) -> None:
        super().__init__()
        self._model = model
        self.setFixedHeight(HEIGHT)
        self.spread = AmountSlider(self.tr("spread"), LEAST_SPREAD, GREATEST_SPREAD, USUAL_SPREAD, 0.1, worded=_factor)
        self.spread.setToolTip(
            self.tr("How different variations may be: 0 hardly, 1 as sounds of these words are, 2 beyond that.")
        )
        self.draw_button = Chip(self.tr("Draw"), self.tr("Other variations of the prompt that is heard."))
        self.breed_button = Chip(
            self.tr("Breed"), self.tr("Children of the two variations that are selected (Ctrl-click).")
        )
        self.mutation = MutatePanel()
        self.tiles = [VariationTile(number + 1) for number in range(COUNT)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._side())
        row.addSpacing(6)
        for place, tile in enumerate(self.tiles):
            row.addWidget(tile, 1)
            tile.asked.connect(lambda action, place=place: self._do(action, place))
            tile.moved_on.connect(lambda step, place=place: self._go_on(place, step))
            tile.menu_asked.connect(lambda point, place=place: self._open_menu(place, point))
        row.addSpacing(6)
        self.mutation.setFixedWidth(_SIDE_WIDTH)
        row.addWidget(self.mutation)
        self.spread.moved.connect(self._set_spread)
        self.draw_button.clicked.connect(model.draw)
        self.breed_button.clicked.connect(model.breed)
        model.changed.connect(self.renew)
        model.playing_changed.connect(self._show_playing)
        self.renew()

    def _side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(_SIDE_WIDTH)
        title = QLabel(self.tr("VARIATIONS"))
        title.setObjectName("title")
        grid = QGridLayout(side)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        grid.addWidget(title, 0, 0, 1, 2)
        grid.addWidget(self.spread, 1, 0, 1, 2)
        for column, button in enumerate((self.draw_button, self.breed_button)):
            button.setSizePolicy(self.spread.sizePolicy())
            grid.addWidget(button, 2, column)
        grid.setRowStretch(0, 1)
        return side

    def renew(self) -> None:
        """Show the model as it is now."""
        model = self._model
        self.spread.set_amount(model.spread)
        self.breed_button.setEnabled(model.can_breed)
        self.draw_button.setText(self.tr("Draw again") if any(model.tiles) else self.tr("Draw"))
        for place, tile in enumerate(self.tiles):
            tile.show_tile(
                model.tiles[place],
                kept=place in model.kept,
                selected=place in model.selected,
                busy=model.is_busy,
                slots=model.slots_of(place),
            )

    def _show_playing(self) -> None:
        for place, tile in enumerate(self.tiles):
            tile.set_playing(place == self._model.playing)

    def _set_spread(self, spread: float) -> None:
        self._model.spread = round(spread, 2)

    def _do(self, action: str, place: int) -> None:
        model = self._model
        if action.startswith("take"):
            model.take(place, action[-1])
        else:
            {"hear": model.hear, "select": model.select, "keep": model.keep, "drop": model.drop}[action](place)

    def _go_on(self, place: int, step: int) -> None:
        there = [other for other in range(COUNT) if self.tiles[other].isEnabled()]
        wanted = min(max(place + step, 0), COUNT - 1)
        ahead = [other for other in there if (other >= wanted if step > 0 else other <= wanted)]
        if abs(step) > COUNT:  # the first or the last one that is there
            ahead = there[-1:] if step > 0 else there[:1]
        if ahead:
            self.tiles[ahead[0] if step > 0 else ahead[-1]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_menu(self, place: int, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        kept, selected = place in self._model.kept, place in self._model.selected
        for text, keys, action in (
            (self.tr("Hear"), "Enter", "hear"),
            (self.tr("Take as A"), "Ctrl+A", "take_a"),
            (self.tr("Take as B"), "Ctrl+B", "take_b"),
            (self.tr("Let go") if kept else self.tr("Keep"), "Ctrl+D", "keep"),
            (self.tr("Do not breed") if selected else self.tr("Select for breeding"), "Ctrl+Space", "select"),
            (self.tr("Drop"), "Del", "drop"),
        ):
            item = menu.addAction(f"{text}\t{keys}")
            item.triggered.connect(lambda checked=False, action=action: self._do(action, place))
        menu.popup(self.tiles[place].mapToGlobal(point))
