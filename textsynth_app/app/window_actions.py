"""Everything that the window itself can do, as actions: for menus, palette, shortcuts and help."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from textsynth_app.app.habits.actions import Action
from textsynth_app.app.morph.snapshots import NUMBERS

if TYPE_CHECKING:
    from textsynth_app.app.window import Window


def window_actions(window: Window) -> list[Action]:
    """The actions, in the order of the menus."""
    return [*_file(window), *_edit(window), *_sound(window), *_view(window), *_snapshots(window)]


def _file(window: Window) -> list[Action]:
    group = _text("File")
    return [
        Action("file.open", _text("Open…"), group, window.files.ask_load, ("Ctrl+O",)),
        Action("file.save", _text("Save…"), group, window.ask_save, ("Ctrl+S",)),
        Action("file.export", _text("Export WAV…"), group, window.ask_export, ("Ctrl+E",)),
        Action("file.quit", _text("Quit"), group, window.close, ("Ctrl+Q",)),
    ]


def _edit(window: Window) -> list[Action]:
    group, history, tools = _text("Edit"), window.history, window.tools
    stack = history.stack
    words = tools.words
    return [
        Action("edit.undo", _text("Undo"), group, history.undo, ("Ctrl+Z",), is_enabled=stack.canUndo, repeats=True),
        Action(
            "edit.redo",
            _text("Redo"),
            group,
            history.redo,
            ("Ctrl+Shift+Z", "Ctrl+Y"),
            is_enabled=stack.canRedo,
            repeats=True,
        ),
        Action("edit.prompt", _text("Write a prompt"), group, window.focus_prompt, ("Ctrl+L",)),
        Action("edit.describe", _text("Describe the sound"), group, words.describe),
        Action("edit.refine", _text("Refine towards the words"), group, words.refine),
        Action("edit.cancel", _text("Stop what the model does"), group, tools.cancel, ("Ctrl+.",)),
    ]


def _sound(window: Window) -> list[Action]:
    group = _text("Play")
    return [
        Action("play.note", _text("Play the test note"), group, window.audition),
        Action("play.panic", _text("Silence everything"), group, window.panic),
        Action("play.retry", _text("Open the audio device again"), group, window.instrument.start),
        Action("play.midi", _text("MIDI and tuning…"), group, window.midi_menu.open, ("Ctrl+M",)),
    ]


def _view(window: Window) -> list[Action]:
    group, scopes, bar = _text("View"), window.scopes, window.compare_bar
    pages = [
        Action(
            f"view.{page.name}",
            _text("Page: {name}").format(name=page.title.replace("&", "")),
            group,
            partial(window.knobs.open, page.name),
        )
        for page in window.knobs.pages
    ]
    return [
        *pages,
        Action(
            "view.freeze",
            _text("Freeze the pictures"),
            group,
            lambda: scopes.set_frozen(not scopes.is_frozen()),
            ("F9",),
            is_on=scopes.is_frozen,
        ),
        Action("view.dismiss", _text("Put messages away"), group, window.messages.dismiss),
        Action(
            "view.compare",
            _text("Bar to compare by ear"),
            group,
            lambda: window.show_compare_bar(bar.isHidden()),
            ("F7",),
            is_on=lambda: not bar.isHidden(),
        ),
    ]


def _snapshots(window: Window) -> list[Action]:
    group, snapshots = _text("Snapshots"), window.morphing.snapshots
    recall, keep = _text("Recall snapshot {number}"), _text("Keep the sound as snapshot {number}")
    found = []
    for number in NUMBERS:
        found += [
            Action(
                f"snapshot.recall.{number}",
                recall.format(number=number),
                group,
                partial(snapshots.recall, number),
                (f"Ctrl+{number}",),
            ),
            Action(
                f"snapshot.store.{number}",
                keep.format(number=number),
                group,
                partial(snapshots.store, number),
                (f"Ctrl+Shift+{number}",),
            ),
        ]
    return found


def _text(text: str) -> str:
    return QCoreApplication.translate("WindowActions", text)
