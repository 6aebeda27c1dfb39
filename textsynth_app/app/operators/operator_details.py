"""All of one operator that its strip has no room for: the large envelope, tuning, and what the keys do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QTabBar, QVBoxLayout, QWidget

from textsynth_app.app.controls.control import Control
from textsynth_app.app.controls.knob import Knob
from textsynth_app.app.operators.envelope_editor import EnvelopeEditor
from textsynth_app.app.operators.key_scaling import KeyScaling
from textsynth_app.app.operators.key_scaling_picture import KeyScalingPicture
from textsynth_app.synth.parameters import VOICE

DIAMETER = 30
GAP = 4  # pixels between the parts
WIDE = 660  # pixels from which tuning and keys stand side by side
TALL, TALL_AND_NARROW = 320, 430  # pixels of height from which both halves are shown


class OperatorDetails(QWidget):
    """One operator's knobs and envelope; `moved(name, value)` for what the user does.

    In a small window envelope and tuning are two pages.
    """

    moved = Signal(str, float)
    refused = Signal(str)
    left = Signal()  # Escape in the envelope

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self.knobs: dict[str, Knob] = {}
        self.title = QLabel(self.tr("OPERATOR {number}").format(number=number))
        self.title.setObjectName("title")
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Parts of operator {number}").format(number=number))
        self.tabs.addTab(self.tr("Envelope"))
        self.tabs.addTab(self.tr("Tuning and keys"))
        self.envelope = EnvelopeEditor(number)
        self.scaling = KeyScalingPicture()
        self._envelope_half, self._tuning_half = self._build_envelope(), self._build_tuning()
        head = QHBoxLayout()
        head.setContentsMargins(6, 0, 0, 0)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(head)
        column.addWidget(self._envelope_half, 1)
        column.addWidget(self._tuning_half)
        self.envelope.moved.connect(self.moved)
        self.envelope.left.connect(self.left)
        self.tabs.currentChanged.connect(self._arrange)
        self.resize(0, 0)
        self._arrange()

    # Building

    def _build_envelope(self) -> QWidget:
        half = QWidget()
        column = QVBoxLayout(half)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.envelope, 1)
        captions = {
            "attack": self.tr("Attack"),
            "curve": self.tr("Curve"),
            "peak": self.tr("Peak"),
            "bend_time": self.tr("To bend"),
            "bend": self.tr("Bend"),
            "decay": self.tr("Decay"),
            "sustain": self.tr("Sustain"),
            "release": self.tr("Release"),
            "end": self.tr("End"),
        }
        column.addLayout(self._row(captions))
        return half

    def _build_tuning(self) -> QWidget:
        half = QFrame()
        self._tuning_row = QBoxLayout(QBoxLayout.Direction.TopToBottom, half)
        self._tuning_row.setContentsMargins(0, 0, 0, 0)
        self._tuning_row.setSpacing(GAP)
        tuning = {
            "ratio": self.tr("Ratio"),
            "detune": self.tr("Detune"),
            "fixed": self.tr("Fixed"),
            "frequency": self.tr("Fixed Hz"),
            "tremolo": self.tr("Tremolo"),
            "rate_scaling": self.tr("Key rate"),
        }
        keys = {
            "break_point": self.tr("Break"),
            "left_depth": self.tr("Left"),
            "left_curve": self.tr("Curve"),
            "right_depth": self.tr("Right"),
            "right_curve": self.tr("Curve"),
        }
        key_row = self._row(keys)
        key_row.addWidget(self.scaling, 2)
        self._groups = (
            self._group(self.tr("TUNING AND MOTION"), self._row(tuning)),
            self._group(self.tr("LEVEL OVER THE KEYS"), key_row),
        )
        for group, knobs in zip(self._groups, (tuning, keys), strict=True):
            self._tuning_row.addWidget(group, len(knobs) + (2 if knobs is keys else 0))
        return half

    def _group(self, title: str, row: QHBoxLayout) -> QFrame:
        frame = QFrame()
        frame.setObjectName("panel")
        column = QVBoxLayout(frame)
        column.setContentsMargins(6, 5, 6, 4)
        column.setSpacing(1)
        label = QLabel(title)
        label.setObjectName("title")
        label.setContentsMargins(4, 0, 0, 0)
        column.addWidget(label)
        column.addLayout(row, 1)
        return frame

    def _row(self, captions: dict[str, str]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        for name, caption in captions.items():
            knob = Knob(VOICE[f"operators.{self.number}.{name}"], caption, DIAMETER)
            knob.moved.connect(self.moved)
            knob.refused.connect(self.refused)
            self.knobs[knob.parameter.name] = knob
            row.addWidget(knob, 1)
        return row

    @property
    def controls(self) -> list[Control]:
        """All its controls of one parameter."""
        return list(self.knobs.values())

    # Showing

    def show_values(self, values: Callable[[str], float], gliding: bool = False) -> None:
        """Show a whole patch, silently; `values` gives a value by its parameter's name."""
        for name, knob in self.knobs.items():
            knob.set_value(values(name), gliding)
        self.envelope.show_values(values)
        self.scaling.show_scaling(KeyScaling.of(values, self.number))

    def show_value(self, name: str, value: float, values: Callable[[str], float]) -> None:
        """Show one value, silently; `values` gives the others."""
        if name in self.knobs:
            self.knobs[name].set_value(value)
        self.envelope.show_value(name, value)
        self.scaling.show_scaling(KeyScaling.of(values, self.number))

    def set_accent(self, colour: QColor) -> None:
        """Colour of arcs and lines."""
        for control in self.controls:
            control.set_accent(colour)
        self.envelope.set_accent(colour)
        self.scaling.set_accent(colour)

    def _arrange(self) -> None:
        wide = self.width() >= WIDE
        tall = self.height() >= (TALL if wide else TALL_AND_NARROW)
        self.tabs.setVisible(not tall)
        self._envelope_half.setVisible(tall or self.tabs.currentIndex() == 0)
        self._tuning_half.setVisible(tall or self.tabs.currentIndex() == 1)
        self._tuning_row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def minimumSizeHint(self) -> QSize:
        """That of the smaller arrangement, whichever is shown now."""
        halves = [self._envelope_half.minimumSizeHint(), *(group.minimumSizeHint() for group in self._groups)]
        envelope, *groups = halves
        height = max(envelope.height(), sum(group.height() for group in groups) + GAP)
        width = max(half.width() for half in halves)
        return QSize(width, self.tabs.minimumSizeHint().height() + GAP + height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both halves where there is room for them."""
        self._arrange()
