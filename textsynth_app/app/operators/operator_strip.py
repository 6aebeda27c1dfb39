"""One operator among the six: switches, frequency, its four main knobs, its envelope small."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout

from textsynth_app.app import theme
from textsynth_app.app.controls.control import Control
from textsynth_app.app.controls.knob import Knob
from textsynth_app.app.controls.letter_button import LetterButton
from textsynth_app.app.operators.envelope_button import EnvelopeButton
from textsynth_app.app.operators.envelope_course import Envelope
from textsynth_app.app.operators.operator_button import OperatorButton
from textsynth_app.app.operators.operator_switches import OperatorSwitches
from textsynth_app.app.operators.ratio_editor import RatioEditor
from textsynth_app.app.operators.role_mark import RoleMark
from textsynth_app.app.operators.routing import Routing, index_name, output_name
from textsynth_app.synth.parameters import VOICE

DIAMETER = 30


class OperatorStrip(QFrame):
    """What is needed most of one operator. `moved(name, value)` for what the user does; `chosen(number)` when it is
    clicked anywhere.
    """

    moved = Signal(str, float)
    refused = Signal(str)
    chosen = Signal(int)

    def __init__(self, number: int, switches: OperatorSwitches) -> None:
        super().__init__()
        self.number = number
        self._switches = switches
        self._selected = False
        self._accent = QColor(theme.scheme().accent_a)
        self.setAccessibleName(self.tr("Operator {number}").format(number=number))
        self.on = OperatorButton(number)
        self.role = RoleMark()
        self.solo, self.mute = self._letter_buttons()
        self.ratio = RatioEditor(number)
        self.envelope = EnvelopeButton(number)
        self.knobs = {
            name: Knob(VOICE[name], caption, DIAMETER)
            for name, caption in (
                (f"operators.{number}.level", self.tr("Level")),
                (index_name(number, number), self.tr("Feedback")),
                (f"operators.{number}.velocity", self.tr("Velocity")),
                (output_name(number), self.tr("Output")),
            )
        }
        self._lay_out()
        self._connect()
        self.show_switches()

    def _letter_buttons(self) -> tuple[LetterButton, LetterButton]:
        number = self.number
        return (
            LetterButton(
                self.tr("S", "solo, one letter"),
                self.tr("Solo of operator {number}").format(number=number),
                self.tr("Switches all others off for a while, but those soloed too. A modulator alone is not heard."),
                "warning",
            ),
            LetterButton(
                self.tr("M", "mute, one letter"),
                self.tr("Mute operator {number}").format(number=number),
                self.tr("Switches it off for a while."),
                "error",
            ),
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.on)
        head.addSpacing(3)
        head.addWidget(self.role, 1)
        head.addWidget(self.solo)
        head.addWidget(self.mute)
        knobs = QGridLayout()
        knobs.setSpacing(0)
        for place, knob in enumerate(self.knobs.values()):
            knobs.addWidget(knob, place // 2, place % 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 6, 4, 5)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self.ratio)
        column.addStretch(1)
        column.addLayout(knobs)
        column.addStretch(1)
        column.addWidget(self.envelope, 6)

    def _connect(self) -> None:
        self.ratio.moved.connect(self.moved)
        self.ratio.refused.connect(self.refused)
        for knob in self.knobs.values():
            knob.moved.connect(self.moved)
            knob.refused.connect(self.refused)
        self.on.moved.connect(lambda _, value: self._switches.set_on(self.number, value >= 0.5))
        self.solo.clicked.connect(lambda solo: self._switches.set_solo(self.number, solo))
        self.mute.clicked.connect(lambda mute: self._switches.set_mute(self.number, mute))
        for part in (*self.knobs.values(), self.ratio):
            part.installEventFilter(self)
        self.envelope.clicked.connect(lambda: self.chosen.emit(self.number))

    @property
    def controls(self) -> list[Control]:
        """All its controls of one parameter."""
        return [self.on, *self.knobs.values()]

    # Showing

    def show_values(self, values: Callable[[str], float], gliding: bool = False) -> None:
        """Show a whole patch, silently; `values` gives a value by its parameter's name."""
        for name in self.names:
            self.show_value(name, values(name), gliding)
        self.show_envelope(values)

    @property
    def names(self) -> list[str]:
        """The parameters that can be turned here."""
        group = f"operators.{self.number}"
        return [*self.knobs, f"{group}.ratio", f"{group}.frequency", f"{group}.fixed"]

    def show_value(self, name: str, value: float, gliding: bool = False) -> None:
        """Show one of `names`, silently."""
        if name in self.knobs:
            self.knobs[name].set_value(value, gliding)
        elif name.endswith(".fixed"):
            self.ratio.set_fixed(value >= 0.5)
        else:
            self.ratio.set_value(name, value)

    def show_envelope(self, values: Callable[[str], float]) -> None:
        """Draw the envelope anew."""
        self.envelope.show_envelope(Envelope.of(values, self.number))

    def show_switches(self) -> None:
        """Light the buttons as the switches are."""
        self.on.set_value(self._switches.value(self.number))
        self.solo.setChecked(self.number in self._switches.soloed)
        self.mute.setChecked(self.number in self._switches.muted)

    def show_routing(self, routing: Routing) -> None:
        """Say whether it is a carrier or a modulator, and dim it if nothing of it can be heard."""
        self.role.show_routing(routing, self.number)
        self.envelope.set_sounding(self.number in routing.sounding)

    def set_selected(self, selected: bool) -> None:
        """Whether its details are shown."""
        self._selected = selected
        self.envelope.setChecked(selected)
        self.update()

    def set_accent(self, colour: QColor) -> None:
        """Colour of arcs, lines and the selection."""
        self._accent = colour
        for control in self.controls:
            control.set_accent(colour)
        self.role.set_accent(colour)
        self.ratio.set_accent(colour)
        self.envelope.set_accent(colour)
        self.update()

    # Handling and looks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever takes hold of a knob, or of the digits, wants to see the rest as well."""
        if event.type() is QEvent.Type.MouseButtonPress:
            self.chosen.emit(self.number)
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the controls chooses it."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(self.number)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A panel, rimmed while selected."""
        colours = theme.scheme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(colours.panel)
        if self._selected:
            ground = theme.blend(ground, self._accent, 0.07)
        painter.setPen(QPen(self._accent if self._selected else QColor(colours.line), 1.5 if self._selected else 1.0))
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 9, 9)
        painter.end()
