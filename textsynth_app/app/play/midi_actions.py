"""MIDI for the window: inputs that open by themselves, what they play, and the parameters that controllers turn."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from textsynth_app.app.instrument import Instrument
from textsynth_app.app.play.notes import Notes
from textsynth_app.app.settings import Settings
from textsynth_app.app.sound import Sound
from textsynth_app.live.controller_learning import ControllerMap
from textsynth_app.live.midi import MidiInputs, MidiState
from textsynth_app.live.midi_router import Router
from textsynth_app.live.tuning import Tuning
from textsynth_app.synth.parameters import VOICE

PLAYING_MS, IDLE_MS = 16, 200  # between two looks, with inputs and without
BEND_RANGE = "bend.range"


class MidiActions(QObject):
    """Routes every MIDI input to the engine, on the inputs' own thread, and shows the window what happens.

    What inputs do to the window (keys to light, knobs to turn) is looked up by a timer, however much they send.
    """

    state_changed = Signal(object)  # MidiState
    activity_changed = Signal(bool)
    turned = Signal(str, float)  # parameter, value: by a controller
    learning_changed = Signal(object)  # parameter that waits for a controller, or None
    learned = Signal(str)  # parameter

    def __init__(self, sound: Sound, instrument: Instrument, notes: Notes, settings: Settings) -> None:
        super().__init__()
        self._sound, self._instrument, self._notes, self._settings = sound, instrument, notes, settings
        self.state = MidiState()
        self.router = Router()
        self.controllers = ControllerMap()
        self._inputs: MidiInputs | None = None
        self._closed = False
        self._received = 0
        self._active = False
        self._held: dict[int, float] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(IDLE_MS)
        self._timer.timeout.connect(self._look)
        self.controllers.restore(settings.json("midi/controllers"))
        self.router.learned = self.controllers.controllers
        self.router.mpe = settings.whole_number("midi/mpe", 0) == 1
        instrument.ready.connect(self._take_engine)
        sound.patch_changed.connect(self._take_bend_range)
        sound.value_changed.connect(self._take_bend_range)
        self._take_bend_range()

    # Life

    def _take_engine(self) -> None:
        engine = self._instrument.engine
        if engine is None or self._closed:
            return
        self.router.attach(engine)
        if self._inputs is None:
            self._inputs = MidiInputs(self.router.receive, self.router.drop)
            self._inputs.start()
            self._timer.start()

    def close(self) -> None:
        """Close the inputs, which ends their notes."""
        self._closed = True
        self._timer.stop()
        if self._inputs is not None:
            self._inputs.close()

    def _take_bend_range(self) -> None:
        self.router.bend_range = self._sound.patch[BEND_RANGE]

    # What the player chooses

    def set_tuning(self, tuning: Tuning) -> None:
        """What keys play from now on."""
        self.router.tuning = tuning

    def set_mpe(self, wished: bool) -> None:
        """Whether to take inputs for MPE keyboards before they say so themselves."""
        self.router.mpe = wished
        self._settings.put("midi/mpe", int(wished))
        self._settings.save()

    def panic(self) -> None:
        """Silence everything, put controllers back, and learn nothing."""
        self.router.panic()
        self.cancel_learning()

    def learn(self, parameter: str) -> None:
        """Let the next controller that moves turn this parameter."""
        self.controllers.learn(parameter)
        self.learning_changed.emit(parameter)

    def cancel_learning(self) -> None:
        """Learn nothing after all."""
        if self.controllers.learning is not None:
            self.controllers.cancel()
            self.learning_changed.emit(None)

    def forget(self, parameter: str) -> None:
        """Free a parameter from its controller."""
        self._change(lambda: self.controllers.forget(parameter))

    def forget_all(self) -> None:
        """Free every parameter."""
        self._change(self.controllers.forget_all)

    def _change(self, work: Callable[[], None]) -> None:
        work()
        self.router.learned = self.controllers.controllers
        self._settings.put_json("midi/controllers", self.controllers.to_json())
        self._settings.save()

    # What the inputs do

    def _look(self) -> None:
        if self._inputs is None:
            return
        state = self._inputs.state
        if state != self.state:
            self.state = state
            self._timer.setInterval(PLAYING_MS if state.names else IDLE_MS)
            self.state_changed.emit(state)
        self._turn()
        held = self.router.held()
        if held != self._held:
            self._held = held
            self._notes.show_others(held)
        received = self.router.received
        active, self._received = received != self._received, received
        if active != self._active:
            self._active = active
            self.activity_changed.emit(active)

    def _turn(self) -> None:
        positions: dict[str, float] = {}

        def where(parameter: str) -> float:
            return positions.get(parameter, VOICE[parameter].normalise(self._sound.patch[parameter]))

        for moved in self.router.movements():
            learning = self.controllers.learning
            followed = self.controllers.move(moved, where)
            if learning is not None and self.controllers.learning is None:
                self._change(lambda: None)
                self.learning_changed.emit(None)
                self.learned.emit(learning)
            if followed is not None:
                positions[followed[0]] = followed[1]
        for parameter, position in positions.items():
            value = VOICE[parameter].denormalise(position)
            self._sound.set_value(parameter, value)
            self.turned.emit(parameter, value)
