"""Undo and redo of everything that decides the sound: one gesture of the hand is one step."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from textsynth_app.app.sound import Sound, SoundState
from textsynth_app.app.words.prompting import Prompting, Words
from textsynth_app.synth.parameters import VOICE

LONGEST = 500  # steps
PAUSE_S = 1.0  # keys, wheels and MIDI knobs that follow each other more quickly are one gesture


@dataclass(frozen=True)
class Moment:
    """The sound and its words at one time."""

    sound: SoundState
    words: Words


class _Step(QUndoCommand):
    """From one moment to another; `after` grows while the gesture lasts."""

    def __init__(self, take: Callable[[Moment], None], text: str, before: Moment, after: Moment):
        super().__init__(text)
        self._take = take
        self.before, self.after = before, after
        self._is_done = True

    def redo(self) -> None:
        """Forward; the stack also calls it when the step is pushed, and all is done already."""
        if not self._is_done:
            self._take(self.after)
        self._is_done = True

    def undo(self) -> None:
        """Back to the moment before."""
        self._is_done = False
        self._take(self.before)


class History(QObject):
    """Watches sound and words; `stack` has QUndoStack's own signals and actions.

    `told(text)` says what was undone or redone.

    What happens between a mouse button's press and its release is one step; so are changes of one thing that follow
    each other quickly.
    """

    told = Signal(str)

    def __init__(self, sound: Sound, prompting: Prompting, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._sound, self._prompting, self._clock = sound, prompting, clock
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(LONGEST)
        self._now = self._moment()
        self._newest: _Step | None = None
        self._what, self._when, self._gesture_of_step = ("", ""), 0.0, 0
        self._gesture = 0  # odd while a mouse button is down
        self._held = False
        sound.edited.connect(self._edited)
        sound.kept.connect(self._kept)
        prompting.play.connect(self._end_step)  # Enter: what is typed next is something new
        application = QCoreApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count gestures; every event goes on."""
        kind = event.type()
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            self._gesture |= 1
        elif kind in (QEvent.Type.MouseButtonRelease, QEvent.Type.Drop) and self._gesture & 1:
            self._gesture += 1  # a drag and drop may end without a release
        return False

    def hold(self, on: bool) -> None:
        """Take what follows for one step, until it is let go of: a gesture that plays back is one."""
        if on != self._held:
            self._held = on
            self._end_step()

    def undo(self) -> None:
        """One step back."""
        text = self.stack.undoText()
        if self.stack.canUndo():
            self.stack.undo()
            self.told.emit(self.tr("Undone: {what}").format(what=text))

    def redo(self) -> None:
        """One step forward again."""
        text = self.stack.redoText()
        if self.stack.canRedo():
            self.stack.redo()
            self.told.emit(self.tr("Done again: {what}").format(what=text))

    def forget(self) -> None:
        """Begin anew from here, as after a session was restored."""
        self.stack.clear()
        self._newest = None
        self._now = self._moment()

    def _end_step(self) -> None:
        self._newest = None

    def _kept(self) -> None:
        self._now = self._moment()
        if self._newest is not None:
            self._newest.after = self._now

    def _moment(self) -> Moment:
        return Moment(self._sound.state, self._prompting.words)

    def _edited(self, what: str, which: str) -> None:
        now = self._moment()
        if now == self._now:
            return
        before, self._now = self._now, now
        newest = self._newest
        if newest is not None and self._goes_on(what, which):
            newest.after = now
            if (what, which) != self._what:
                newest.setText(self._text(what, ""))
        else:
            self._newest = _Step(self._take, self._text(what, which), before, now)
            self.stack.push(self._newest)
        self._what, self._when, self._gesture_of_step = (what, which), self._clock(), self._gesture

    def _goes_on(self, what: str, which: str) -> bool:
        if self.stack.index() != self.stack.count():
            return False  # something was undone since
        if self._held:
            return True
        if self._gesture & 1:
            return self._gesture == self._gesture_of_step
        # Of two controllers that turn together each message is of the other knob.
        is_same = (what, which) == self._what or what == self._what[0] == "turn"
        return is_same and self._clock() - self._when < PAUSE_S

    def _take(self, moment: Moment) -> None:
        self._newest = None
        self._now = moment
        self._prompting.go_to(moment.words)
        self._sound.go_to(moment.sound)

    def _text(self, what: str, which: str) -> str:
        if what == "turn" and which:
            return QCoreApplication.translate("Parameter", VOICE[which].label)
        texts = {
            "turn": self.tr("knobs"),
            "prompt": self.tr("prompt"),
            "morph": self.tr("morph"),
            "path": self.tr("path of the morph"),
            "open": self.tr("open"),
            "variation": self.tr("variation"),
            "mutate": self.tr("mutate"),
            "restyle": self.tr("restyle"),
            "edit": self.tr("edit in words"),
            "match": self.tr("sound of a recording"),
            "refine": self.tr("refine"),
            "algorithm": self.tr("algorithm"),
            "snapshot": self.tr("snapshot"),
            "pad": self.tr("pad"),
        }
        return texts.get(what, what)
