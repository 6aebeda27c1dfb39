"""Everything that is played on the screen: wheels, keyboard, and the few buttons beside it."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QColor
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QMenu

from textsynth_app.app.controls.pads import Pad, Stepper
from textsynth_app.app.play.key_overview import KeyOverview
from textsynth_app.app.play.key_range import note_name
from textsynth_app.app.play.keyboard import Keyboard
from textsynth_app.app.play.keyboard_layouts import (
    AUTOMATIC,
    LAYOUTS,
    LOUDER,
    NOTE_PLACES,
    OCTAVE_DOWN,
    OCTAVE_UP,
    PEDAL,
    SOFTER,
)
from textsynth_app.app.play.notes import MIDDLE_C
from textsynth_app.app.play.performance import BEND_RANGE, Performance
from textsynth_app.app.play.wheels import ModulationWheel, PitchWheel
from textsynth_app.synth.patch import Patch

CHEVRON_WIDTH = 18


class PlayPanel(QFrame):
    """Turns and shows `performance`, and passes its changes on; what its keys play is left to the window."""

    pressed = Signal(int, int)  # note, velocity
    released = Signal()
    octave_asked = Signal(int)  # of the computer keys: step
    panic_asked = Signal()
    bend_changed = Signal(float)  # semitones
    wheel_changed = Signal(float)  # 0 to 1
    sustain_changed = Signal(bool)
    hold_changed = Signal(bool)

    def __init__(self, performance: Performance) -> None:
        super().__init__()
        self.performance = performance
        self.setObjectName("well")
        self.pitch_wheel, self.modulation_wheel = PitchWheel(), ModulationWheel()
        self.keyboard = Keyboard()
        self.overview = KeyOverview(self.keyboard)
        self.lower_keys, self.higher_keys = Pad("‹", narrow=True), Pad("›", narrow=True)
        self.octave = Stepper(self.tr("Octave"), self.tr("Octave down"), self.tr("Octave up"))
        self.velocity = Stepper(self.tr("Velocity"), self.tr("Softer"), self.tr("Louder"))
        self.hold = Pad(self.tr("Hold"), checkable=True)
        self.sustain = Pad(self.tr("Sustain"), checkable=True)
        self.panic = Pad(self.tr("Panic"))
        self.layout_button = Pad("", opens_menu=True)
        self._controls = (  # as Tab goes
            *(self.pitch_wheel, self.modulation_wheel, self.overview, self.lower_keys, self.keyboard, self.higher_keys),
            *(self.octave.down, self.octave.up, self.velocity.down, self.velocity.up),
            *(self.hold, self.sustain, self.panic, self.layout_button),
        )
        self._layout_actions: dict[str, QAction] = {}
        self._build()
        self._connect()
        self._show_performance()
        self.show_octave(0)

    # Building

    def _build(self) -> None:
        keys = QGridLayout()
        keys.setSpacing(3)
        for pad, column in ((self.lower_keys, 0), (self.higher_keys, 2)):
            pad.setFixedWidth(CHEVRON_WIDTH)
            pad.setMaximumHeight(16_777_215)  # as high as the keys
            pad.setAutoRepeat(True)
            keys.addWidget(pad, 0, column, 2, 1)
        keys.addWidget(self.overview, 0, 1)
        keys.addWidget(self.keyboard, 1, 1)
        keys.setColumnStretch(1, 1)
        pairs = QGridLayout()
        pairs.setSpacing(4)
        pairs.addWidget(self.octave, 0, 0, 1, 2)
        pairs.addWidget(self.velocity, 1, 0, 1, 2)
        pairs.addWidget(self.hold, 2, 0)
        pairs.addWidget(self.sustain, 2, 1)
        pairs.addWidget(self.panic, 3, 0)
        pairs.addWidget(self.layout_button, 3, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 7, 10, 7)
        row.setSpacing(4)
        row.addWidget(self.pitch_wheel)
        row.addWidget(self.modulation_wheel)
        row.addSpacing(4)
        row.addLayout(keys, 1)
        row.addSpacing(6)
        row.addLayout(pairs)
        self.lower_keys.setAccessibleName(self.tr("Show lower keys"))
        self.lower_keys.setToolTip(self.tr("Show lower keys, an octave."))
        self.higher_keys.setAccessibleName(self.tr("Show higher keys"))
        self.higher_keys.setToolTip(self.tr("Show higher keys, an octave."))
        self.hold.setToolTip(
            self.tr("Hold: keys stay down until you strike them again or switch this off, even while you write.")
        )
        self.panic.setToolTip(self.tr("Silence every note and let go of wheels, pedal and hold (Esc)."))
        self._build_layout_menu()
        for control, following in pairwise(self._controls):
            self.setTabOrder(control, following)

    def _build_layout_menu(self) -> None:
        menu = QMenu(self.layout_button)
        choices = QActionGroup(menu)
        for choice in (AUTOMATIC, *LAYOUTS):
            action = menu.addAction(self.tr("Automatic") if choice == AUTOMATIC else choice)
            action.setCheckable(True)
            action.triggered.connect(lambda checked=False, choice=choice: self.performance.choose_layout(choice))
            choices.addAction(action)
            self._layout_actions[choice] = action
        self._layout_menu = menu
        self.layout_button.setAccessibleName(self.tr("Layout of the computer keyboard"))
        self.layout_button.clicked.connect(self._open_layout_menu)

    def _open_layout_menu(self) -> None:
        above = self.layout_button.rect().topLeft()
        above.setY(above.y() - self._layout_menu.sizeHint().height())
        self._layout_menu.popup(self.layout_button.mapToGlobal(above))

    def _connect(self) -> None:
        performance = self.performance
        self.keyboard.pressed.connect(self.pressed)
        self.keyboard.released.connect(self.released)
        self.lower_keys.clicked.connect(lambda: self.keyboard.scroll_to(self.keyboard.shown.first - 12))
        self.higher_keys.clicked.connect(lambda: self.keyboard.scroll_to(self.keyboard.shown.first + 12))
        self.octave.stepped.connect(self.octave_asked)
        self.velocity.stepped.connect(performance.step_velocity)
        self.pitch_wheel.moved.connect(performance.set_bend)
        self.modulation_wheel.moved.connect(performance.set_wheel)
        self.hold.toggled.connect(performance.set_hold)
        self.sustain.toggled.connect(performance.set_sustain)
        self.panic.clicked.connect(self.panic_asked)
        performance.bend_changed.connect(self._show_bend)
        performance.wheel_changed.connect(self.modulation_wheel.set_position)
        performance.sustain_changed.connect(self.sustain.setChecked)
        performance.hold_changed.connect(self.hold.setChecked)
        performance.velocity_changed.connect(self._show_velocity)
        performance.layout_changed.connect(self._show_layout)
        performance.bend_changed.connect(self.bend_changed)
        performance.wheel_changed.connect(self.wheel_changed)
        performance.sustain_changed.connect(self.sustain_changed)
        performance.hold_changed.connect(self.hold_changed)

    # Showing

    def show_patch(self, patch: Patch) -> None:
        """Take over the patch's bend range."""
        self.show_value(BEND_RANGE, patch[BEND_RANGE])

    def show_value(self, name: str, value: float) -> None:
        """Take over the bend range, if it is that parameter."""
        if name == BEND_RANGE:
            self.performance.set_bend_range(value)
            self.pitch_wheel.set_range(value)

    def show_held(self, held: dict[int, float]) -> None:
        """Light keys, with velocity 0..1."""
        self.keyboard.set_held(held)
        self.overview.set_held(held)

    def show_octave(self, octave: int) -> None:
        """Where the computer keys play."""
        self.octave.show_value(note_name(MIDDLE_C + 12 * octave))
        self.keyboard.set_octave(octave)

    def set_accent(self, colour: QColor) -> None:
        """Colour of what is held, lit and bent."""
        for control in self._controls:
            control.set_accent(colour)

    def _show_performance(self) -> None:
        performance = self.performance
        self.pitch_wheel.set_range(performance.bend_range)
        self.pitch_wheel.set_position(performance.bend)
        self.modulation_wheel.set_position(performance.wheel)
        self.sustain.setChecked(performance.sustain)
        self.hold.setChecked(performance.hold)
        self._show_velocity(performance.velocity)
        self._show_layout()

    def _show_bend(self) -> None:
        self.pitch_wheel.set_position(self.performance.bend)

    def _show_velocity(self, velocity: int) -> None:
        self.velocity.show_value(str(velocity))
        self.keyboard.set_velocity(velocity)

    def _show_layout(self) -> None:
        letter, layout, choice = self.performance.letter, self.performance.layout, self.performance.layout_choice
        self.keyboard.set_layout("".join(letter(place) for place in NOTE_PLACES))
        self.layout_button.setText(layout)
        shown = self.tr("Automatic") + f": {layout}" if choice == AUTOMATIC else layout
        self.layout_button.setAccessibleDescription(shown)
        self.layout_button.setToolTip(
            self.tr("What is printed on your computer's keys: {layout}.").format(layout=shown)
        )
        self._layout_actions[choice].setChecked(True)
        self.octave.set_hints(
            self.tr("The computer's letters play an octave lower ({key}).").format(key=letter(OCTAVE_DOWN)),
            self.tr("The computer's letters play an octave higher ({key}).").format(key=letter(OCTAVE_UP)),
        )
        self.velocity.set_hints(
            self.tr("The computer's letters strike softer ({key}); 1 to 127.").format(key=letter(SOFTER)),
            self.tr("The computer's letters strike harder ({key}); 1 to 127.").format(key=letter(LOUDER)),
        )
        self.sustain.setToolTip(
            self.tr("Sustain pedal: notes ring on while it is down. Click to switch, or keep {key} pressed.").format(
                key=letter(PEDAL)
            )
        )
