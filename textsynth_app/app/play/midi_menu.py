"""MIDI and tuning as the window shows them: a lamp and a menu in the status bar, and the knobs' own menus."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from textsynth_app.app.controls.control import Control
from textsynth_app.app.controls.lamp import Lamp
from textsynth_app.app.message_bar import MessageBar
from textsynth_app.app.pages import Pages
from textsynth_app.app.play.midi_actions import MidiActions
from textsynth_app.app.play.tuning_actions import TuningActions
from textsynth_app.app.status_bar import StatusBar
from textsynth_app.live.controller_learning import Controller
from textsynth_app.live.midi import MidiState
from textsynth_app.live.tuning import EQUAL, Tuning, file_name
from textsynth_app.synth.parameters import VOICE

LONGEST_NAME = 15  # characters of it in the status bar; the tool tip has all
TOPIC, TUNING_TOPIC = "midi", "tuning"


class MidiMenu(QObject):
    """Shows what MIDI inputs there are and what keys play, and lets the player choose."""

    def __init__(
        self,
        midi: MidiActions,
        tunings: TuningActions,
        knobs: Pages,
        status: StatusBar,
        messages: MessageBar,
        panic: Callable[[], None],
    ) -> None:
        super().__init__(status)
        self._midi, self._tunings, self._messages = midi, tunings, messages
        self._panic = panic
        self.lamp = Lamp()
        self.button = QPushButton()
        self.button.setObjectName("link")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.open)
        status.add_item(self.lamp, self.button)
        for knob in knobs.knobs.values():
            self._attach(knob)
        knobs.made.connect(self._attach)
        midi.state_changed.connect(self._show)
        midi.activity_changed.connect(self._show_activity)
        midi.turned.connect(knobs.show_value)
        midi.learning_changed.connect(self._tell_learning)
        midi.learned.connect(self._tell_learned)
        tunings.changed.connect(self._show_tuning)
        tunings.failed.connect(lambda text: messages.error(TUNING_TOPIC, text))
        self._show(midi.state)

    # The status bar

    def _show(self, state: MidiState) -> None:
        text = shortened(state.names[0], LONGEST_NAME) if state.names else self.tr("no MIDI")
        if len(state.names) > 1:
            text = f"{text} + {len(state.names) - 1}"
        if self._tunings.tuning.name != EQUAL.name:
            text = self.tr("{text}, tuned").format(text=text)
        self.button.setText(text)
        facts = [", ".join(state.names) or self.tr("No MIDI keyboard is connected."), state.error]
        facts.append(self.tr("Tuning: {name}.").format(name=self._tunings.name))
        facts.append(self.tr("Click for MIDI and tuning (Ctrl+M)."))
        self.button.setToolTip("\n".join(fact for fact in facts if fact))
        self.button.setAccessibleName(self.tr("MIDI and tuning: {state}").format(state=text))
        self._show_activity(False)

    def _show_activity(self, active: bool) -> None:
        self.lamp.set_colour("good" if active else "waiting" if self._midi.state.names else "dim")

    def _show_tuning(self, tuning: Tuning) -> None:
        self._messages.clear(TUNING_TOPIC)
        self._show(self._midi.state)

    def open(self) -> None:
        """Open the menu over its item."""
        menu = self.menu()
        menu.popup(self.button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def menu(self) -> QMenu:
        """MIDI inputs and what to do with them, then the tuning."""
        menu = QMenu(self.button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        state = self._midi.state
        for name in state.names or (self.tr("No MIDI keyboard is connected"),):
            menu.addAction(shortened(name, 60)).setEnabled(False)
        mpe = menu.addAction(self.tr("Take keyboards for &MPE"))
        mpe.setCheckable(True)
        mpe.setChecked(self._midi.router.mpe)
        mpe.toggled.connect(self._midi.set_mpe)
        forget = self._add(menu, self.tr("&Forget all MIDI controllers"), self._midi.forget_all)
        forget.setEnabled(bool(self._midi.controllers.controllers))
        menu.addSeparator()
        files = self._tunings.files
        tuning = self.tr("Tuning: {name}").format(name=shortened(self._tunings.name, 60))
        menu.addAction(tuning).setEnabled(False)
        scale, keyboard_map = _in_brackets(file_name(files.scale)), _in_brackets(file_name(files.keyboard_map))
        self._add(menu, self.tr("Open &scale{file}…").format(file=scale), self._tunings.ask_scale)
        self._add(menu, self.tr("Open &keyboard map{file}…").format(file=keyboard_map), self._tunings.ask_keyboard_map)
        pitch = self.tr("&Concert pitch (A4 = {frequency} Hz)…").format(frequency=f"{files.a4:g}")
        self._add(menu, pitch, self._tunings.ask_a4)
        self._add(menu, self.tr("&Equal temperament, 440 Hz"), self._tunings.reset)
        menu.addSeparator()
        self._add(menu, self.tr("Silence e&verything (Esc)"), self._panic)
        return menu

    @staticmethod
    def _add(menu: QMenu, text: str, action: Callable[[], None]) -> QAction:
        added = menu.addAction(text)
        added.triggered.connect(lambda: action())
        return added

    # Knobs

    def _attach(self, knob: Control) -> None:
        knob.menu_requested.connect(partial(self._add_learning, knob.parameter.name))

    def _add_learning(self, parameter: str, menu: QMenu) -> None:
        """What MIDI can do with a parameter, into the menu of its control."""
        if self._midi.controllers.learning == parameter:
            self._add(menu, self.tr("Stop MIDI &learning"), self._midi.cancel_learning)
        else:
            self._add(menu, self.tr("MIDI &learn: move a controller"), lambda: self._midi.learn(parameter))
        controller = self._midi.controllers.controller(parameter)
        named = _in_brackets(self._spoken(controller)) if controller else ""
        text = self.tr("&Forget MIDI{controller}").format(controller=named)
        forget = self._add(menu, text, lambda: self._forget(parameter))
        forget.setEnabled(controller is not None)

    def _forget(self, parameter: str) -> None:
        self._midi.forget(parameter)
        told = self.tr("{parameter} has no MIDI controller any more.")
        self._messages.good(told.format(parameter=_label(parameter)))

    def _tell_learning(self, parameter: str | None) -> None:
        if parameter is None:
            self._messages.clear(TOPIC)
            return
        told = self.tr("Move the MIDI controller that is to turn {parameter} (Esc: none).")
        missing = "" if self._midi.state.names else self.tr("No MIDI keyboard is connected yet.")
        self._messages.hint(TOPIC, f"{told.format(parameter=_label(parameter))} {missing}".strip())

    def _tell_learned(self, parameter: str) -> None:
        controller = self._midi.controllers.controller(parameter)
        if controller is not None:
            told = self.tr("{parameter} is turned by {controller}, from where the two meet.")
            self._messages.good(told.format(parameter=_label(parameter), controller=self._spoken(controller)))

    def _spoken(self, controller: Controller) -> str:
        told = self.tr("controller {number}, channel {channel}")
        return told.format(number=controller.control, channel=controller.channel + 1)


def shortened(text: str, longest: int) -> str:
    """The text, cut if it is longer; '&' doubled, which menus and buttons would take for a shortcut's mark."""
    return (text if len(text) <= longest else text[: longest - 1] + "…").replace("&", "&&")


def _label(parameter: str) -> str:
    return QCoreApplication.translate("Parameter", VOICE[parameter].label)


def _in_brackets(text: str) -> str:
    return f" ({text})".replace("&", "&&") if text else ""
