"""Beside the slider: which way from A to B, and whether its steps are even."""

from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from textsynth_app.app.controls.pads import Pad
from textsynth_app.app.controls.small_box import HEIGHT, SmallBox
from textsynth_app.app.morph.morph_path import MorphPath


class PathBar(QWidget):
    """A list of the paths, and a switch for even steps; both kept equal to the view model."""

    def __init__(self, model: MorphPath) -> None:
        super().__init__()
        self.box = SmallBox()
        self.box.setAccessibleName(self.tr("Way from A to B"))
        for path, (name, meaning) in self._texts().items():
            self.box.add(name, path, meaning)
        self.even_button = Pad(self.tr("Even"), checkable=True)
        self.even_button.setAccessibleName(self.tr("Even steps"))
        self.even_button.setToolTip(
            self.tr(
                "Even steps: equal moves of the slider are heard as equally large. "
                "The way is listened to first, which takes a second or two."
            )
        )
        self.even_button.setFixedHeight(HEIGHT)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addWidget(self.box)
        layout.addWidget(self.even_button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.box.activated.connect(lambda: model.set_path(str(self.box.chosen_key())))
        self.even_button.clicked.connect(model.set_even)
        model.path_changed.connect(self._show_path)
        model.even_changed.connect(self.even_button.setChecked)
        self._show_path(model.path)
        self.even_button.setChecked(model.is_even)

    def set_accent(self, colour: QColor) -> None:
        """Colour of the lamp and of the focus."""
        self.box.set_accent(colour)
        self.even_button.set_accent(colour)

    def _show_path(self, path: str) -> None:
        self.box.show_key(path)
        name, meaning = self._texts().get(path, ("", ""))
        self.box.setAccessibleDescription(name)
        self.box.setToolTip(self.tr("Way from A to B. {meaning}").format(meaning=meaning))

    def _texts(self) -> dict[str, tuple[str, str]]:
        """Names and meanings of the paths."""
        return {
            "parameters": (
                self.tr("Straight"),
                self.tr("Straight: every knob goes straight from A's place to B's."),
            ),
            "crossfade": (
                self.tr("Crossfade"),
                self.tr("Crossfade: alike parts of both sounds turn into each other, what only one has fades in."),
            ),
            "embedding": (
                self.tr("Through words"),
                self.tr("Through words: a crossfade that bends to what words between those of A and of B stand for."),
            ),
            "flow": (
                self.tr("Through the model"),
                self.tr(
                    "Through the model: straight where the model keeps its sounds, which is a curve for the knobs."
                ),
            ),
            "noise": (
                self.tr("Through both"),
                self.tr("Through both: words and the inside of the model move together, each a little at a time."),
            ),
        }
